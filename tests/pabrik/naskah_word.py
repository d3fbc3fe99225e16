"""Menulis naskah Word seperti yang diketik orang: judul, alinea, daftar isi, keterangan, dan tabel bergabung.

Only a writer: what the document says stands in the lists of blocks that the tests hand over.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

KepalaJalur = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Judul:
    """A heading: with Word's own style, or made by hand (bold, centred), as many offices do."""

    teks: str
    tingkat: int = 1
    tangan: bool = False


@dataclass(frozen=True)
class Teks:
    """A paragraph as typed; `gaya` is a paragraph style such as "toc 1"."""

    teks: str
    gaya: str = ""


@dataclass(frozen=True)
class TabelUji:
    """A table: header paths from top to leaf, rows of text; "" in the columns `gabung` joins the cell above.

    `keterangan` are the lines of the caption; `letak` is "atas", "bawah" or "" (none written);
    with `seq` its number is a field, with `ulang` the header rows carry Word's repeat mark.
    """

    keterangan: tuple[str, ...]
    kepala: KepalaJalur
    baris: tuple[tuple[str, ...], ...]
    gabung: tuple[int, ...] = ()
    baris_nomor: tuple[str, ...] = ()
    letak: str = "atas"
    seq: bool = False
    ulang: bool = False
    sumber: str = ""


Blok = Judul | Teks | TabelUji


def tulis_naskah(isi: Sequence[Blok]) -> bytes:
    """Return the .docx of these blocks."""
    dok = Document()
    badan = dok.element.body
    for blok in isi:
        for xml in _xml(blok):
            badan.insert(len(badan) - 1, parse_xml(xml))
    keluar = io.BytesIO()
    dok.save(keluar)
    return keluar.getvalue()


def _xml(blok: Blok) -> list[str]:
    if isinstance(blok, Judul):
        return [_judul(blok)]
    if isinstance(blok, Teks):
        gaya = f'<w:pStyle w:val="{blok.gaya}"/>' if blok.gaya else ""
        return [_paragraf(_run(blok.teks), gaya)]
    keterangan = [_keterangan(blok, n) for n in range(len(blok.keterangan))]
    sumber = [_paragraf(_run(blok.sumber, miring=True))] if blok.sumber else [_paragraf("")]
    if blok.letak == "atas":
        return [*keterangan, _tabel(blok), *sumber]
    return [_tabel(blok), *(keterangan if blok.letak == "bawah" else ()), *sumber]


def _judul(judul: Judul) -> str:
    if not judul.tangan:
        return _paragraf(_run(judul.teks), f'<w:pStyle w:val="Heading{judul.tingkat}"/>')
    return _paragraf(_run(judul.teks, tebal=True), '<w:jc w:val="center"/>' if judul.tingkat == 1 else "")


def _keterangan(tabel: TabelUji, urutan: int) -> str:
    teks = tabel.keterangan[urutan]
    if urutan or not tabel.seq:
        return _paragraf(_run(teks, tebal=True), '<w:jc w:val="center"/>')
    kata, nomor, sisa = teks.split(" ", 2)
    bab, _, ke = nomor.rpartition(".")
    medan = f'<w:fldSimple w:instr=" SEQ Tabel \\* ARABIC ">{_run(ke)}</w:fldSimple>'
    return _paragraf(_run(f"{kata} {bab}.") + medan + _run(f" {sisa}"), '<w:pStyle w:val="Caption"/>')


def _tabel(tabel: TabelUji) -> str:
    dalam = max(len(j) for j in tabel.kepala)
    tanda = "<w:trPr><w:tblHeader/></w:trPr>" if tabel.ulang else ""
    baris = [f"<w:tr>{tanda}{_baris_kepala(tabel.kepala, r, dalam)}</w:tr>" for r in range(dalam)]
    if tabel.baris_nomor:
        baris.append(f"<w:tr>{''.join(_sel(t) for t in tabel.baris_nomor)}</w:tr>")
    for nomor, isi in enumerate(tabel.baris):
        baris.append(f"<w:tr>{''.join(_sel_isi(tabel, nomor, k) for k in range(len(isi)))}</w:tr>")
    kisi = "<w:gridCol/>" * len(tabel.kepala)
    return (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>'
        f"<w:tblGrid>{kisi}</w:tblGrid>{''.join(baris)}</w:tbl>"
    )


def _baris_kepala(kepala: KepalaJalur, r: int, dalam: int) -> str:
    hasil, k = [], 0
    while k < len(kepala):
        jalur, lebar = kepala[k], 1
        while k + lebar < len(kepala) and _satu_kepala(jalur, kepala[k + lebar], r):
            lebar += 1
        sambung = "restart" if r == len(jalur) - 1 < dalam - 1 else "continue" if r >= len(jalur) else ""
        hasil.append(_sel(jalur[r] if r < len(jalur) else "", lebar, sambung, tebal=True))
        k += lebar
    return "".join(hasil)


def _satu_kepala(kiri: tuple[str, ...], kanan: tuple[str, ...], r: int) -> bool:
    """One head over both columns: the same group, or the same path to the end."""
    return kiri == kanan or (kiri[: r + 1] == kanan[: r + 1] and min(len(kiri), len(kanan)) > r + 1)


def _sel_isi(tabel: TabelUji, nomor: int, k: int) -> str:
    """A body cell; a blank one in a column of `gabung` belongs to the cell above it, if there is one."""
    teks = tabel.baris[nomor][k]
    if k not in tabel.gabung:
        return _sel(teks)
    if not teks:
        return _sel("", sambung="continue" if any(b[k] for b in tabel.baris[:nomor]) else "")
    di_bawah = tabel.baris[nomor + 1 : nomor + 2]
    return _sel(teks, sambung="restart" if di_bawah and not di_bawah[0][k] else "")


def _sel(teks: str, lebar: int = 1, sambung: str = "", tebal: bool = False) -> str:
    sifat = f'<w:gridSpan w:val="{lebar}"/>' if lebar > 1 else ""
    sifat += f'<w:vMerge w:val="{sambung}"/>' if sambung else ""
    isi = "".join(_paragraf(_run(t, tebal), ns="") for t in teks.split("\n"))
    return f"<w:tc><w:tcPr>{sifat}</w:tcPr>{isi}</w:tc>"


def _paragraf(run: str, sifat: str = "", ns: str | None = None) -> str:
    nama = nsdecls("w") if ns is None else ns
    return f"<w:p {nama}><w:pPr>{sifat}</w:pPr>{run}</w:p>"


def _run(teks: str, tebal: bool = False, miring: bool = False) -> str:
    sifat = ("<w:b/>" if tebal else "") + ("<w:i/>" if miring else "")
    isi = "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(t)}</w:t>' for t in teks.split("\t"))
    return f"<w:r><w:rPr>{sifat}</w:rPr>{isi}</w:r>" if teks else ""
