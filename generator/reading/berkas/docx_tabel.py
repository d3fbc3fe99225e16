"""Membuka tabel di badan dokumen Word (.docx): Perjanjian Kinerja, Renstra, IKU, LKjIP tahun lalu.

Read straight from word/document.xml, row by row; see tumpukan.py for how the cells are addressed.
Deleted and moved-away text, hidden text, field codes and text boxes are not read.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import IO

from lxml import etree

from generator.reading.berkas.batas import BATAS_KOLOM
from generator.reading.berkas.batas import BATAS_POHON
from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import JatahSel
from generator.reading.berkas.batas import jalankan_xml
from generator.reading.berkas.batas import periksa_arsip
from generator.reading.berkas.tumpukan import TabelNaskah
from generator.reading.berkas.tumpukan import Tumpukan
from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah

_NASKAH = "word/document.xml"
_NS = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_TIDAK_DIBACA = frozenset({
    "del", "moveFrom", "instrText", "txbxContent", "drawing", "pict", "object", "tbl", "AlternateContent",
})  # fmt: skip
_SALAH = ("0", "false", "off", "none")
_TWIP_PER_INDENT = 280


def baca_docx(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return the tables of a Word document as Grids with the lines above them. Raises BerkasRusak."""
    try:
        with zipfile.ZipFile(isi) as arsip:
            periksa_arsip(arsip)
            if arsip.getinfo(_NASKAH).file_size > BATAS_POHON:
                raise BerkasRusak(f"isi dokumen lebih besar dari {BATAS_POHON // 1_000_000} MB")
            with arsip.open(_NASKAH) as aliran:
                return _baca_naskah(aliran, berkas)
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat


def _baca_naskah(aliran: IO[bytes], berkas: str) -> list[Grid]:
    label = [ns + x for ns in _NS for x in ("tbl", "tr", "p", "txbxContent")]
    tumpukan, terbuka, jatah = Tumpukan(berkas), [], JatahSel()
    dalam_kotak = 0
    for kejadian, unsur in jalankan_xml(aliran, label, ("start", "end"), tuple(ns + "tr" for ns in _NS)):
        nama = _nama(unsur)
        if nama == "txbxContent":
            dalam_kotak += 1 if kejadian == "start" else -1
        elif dalam_kotak:
            continue
        elif nama == "tbl" and kejadian == "start":
            terbuka.append(_TabelWord())
        elif nama == "tbl" and terbuka:
            selesai = terbuka.pop().selesai()
            if selesai.baris:
                tumpukan.tambah_tabel(selesai)
        elif nama == "tr" and kejadian == "end" and terbuka:
            terbuka[-1].tambah_baris(unsur)
            if not jatah.ambil(terbuka[-1].lebar):
                raise BerkasRusak("tabel di dokumen ini terlalu besar")
        elif nama == "p" and kejadian == "end" and not terbuka:
            tumpukan.tambah_teks(_teks_paragraf(unsur))
    return list(tumpukan.grid)


class _TabelWord:
    """Builds one table from its rows; vMerge and gridSpan become merged ranges."""

    def __init__(self) -> None:
        self.tabel = TabelNaskah()
        self.lebar = 0
        self._terbuka: dict[int, tuple[int, int]] = {}

    def tambah_baris(self, tr: etree._Element) -> None:
        self.tabel.tinggi += 1
        r, kolom = self.tabel.tinggi, 1 + _angka(_sifat(tr, "trPr", "gridBefore"))
        isi, menyambung = {}, {}
        for tc in _anak(tr, "tc"):
            lebar = max(1, _angka(_sifat(tc, "tcPr", "gridSpan")))
            if kolom + lebar > BATAS_KOLOM:
                break
            vmerge = _sifat(tc, "tcPr", "vMerge")
            mulai = vmerge is not None and _nilai(vmerge) == "restart"
            if vmerge is not None and not mulai and kolom in self._terbuka:
                menyambung[kolom] = self._terbuka.pop(kolom)
            else:
                sel = _sel(tc)
                if sel:
                    isi[kolom] = sel
                if mulai:
                    menyambung[kolom] = (r, kolom + lebar - 1)
                elif lebar > 1:
                    self.tabel.gabungan.append((r, kolom, r, kolom + lebar - 1))
            kolom += lebar
        self._tutup(r - 1)
        self._terbuka, self.lebar = menyambung, kolom
        if isi:
            self.tabel.baris[r] = isi

    def _tutup(self, baris_akhir: int) -> None:
        """Write down the vertical merges that the new row did not continue."""
        for kolom, (baris_awal, kolom_akhir) in self._terbuka.items():
            if baris_akhir > baris_awal or kolom_akhir > kolom:
                self.tabel.gabungan.append((baris_awal, kolom, baris_akhir, kolom_akhir))

    def selesai(self) -> TabelNaskah:
        self._tutup(self.tabel.tinggi)
        return self.tabel


def _sel(tc: etree._Element) -> SelMentah | None:
    paragraf = list(_anak(tc, "p"))
    teks = "\n".join(t for p in paragraf if (t := _teks_paragraf(p).strip()))
    return SelMentah(teks, _gaya(tc, paragraf)) if teks.strip() else None


def _gaya(tc: etree._Element, paragraf: list[etree._Element]) -> Gaya:
    berisi = [p for p in paragraf if _teks_paragraf(p).strip()]
    run = next((r for p in berisi for r in p.iter() if _nama(r) == "r" and _teks_paragraf(r).strip()), None)
    warna = _sifat(tc, "tcPr", "shd")
    isian = _atribut(warna, "fill") if warna is not None else ""
    geser = _sifat(berisi[0], "pPr", "ind") if berisi else None
    kiri = (_atribut(geser, "left") or _atribut(geser, "start")) if geser is not None else ""
    gaya = Gaya(
        tebal=run is not None and _nyala(run, "b"),
        miring=run is not None and _nyala(run, "i"),
        berisi_warna=isian.lower() not in ("", "auto", "ffffff"),
        indent=min(max(int(kiri), 0) // _TWIP_PER_INDENT, 15) if kiri.lstrip("-").isdecimal() else 0,
    )
    return GAYA_POLOS if gaya == GAYA_POLOS else gaya


def _nyala(run: etree._Element, sifat: str) -> bool:
    unsur = _sifat(run, "rPr", sifat)
    return unsur is not None and _nilai(unsur) not in _SALAH


def _teks_paragraf(unsur: etree._Element) -> str:
    return "".join(_potongan(unsur))


def _potongan(unsur: etree._Element) -> Iterator[str]:
    for anak in unsur:
        nama = _nama(anak)
        if nama == "t":
            yield anak.text or ""
        elif nama == "tab":
            yield " "
        elif nama in ("br", "cr"):
            yield "\n"
        elif nama == "noBreakHyphen":
            yield "-"
        elif nama in _TIDAK_DIBACA or (nama == "r" and _sifat(anak, "rPr", "vanish") is not None):
            continue
        elif nama not in ("rPr", "pPr"):
            yield from _potongan(anak)


def _anak(unsur: etree._Element, nama: str) -> Iterator[etree._Element]:
    """Yield the children of that name, looking through content controls and tracked insertions."""
    for anak in unsur:
        label = _nama(anak)
        if label == nama:
            yield anak
        elif label in ("sdt", "sdtContent", "ins", "smartTag", "customXml", "moveTo"):
            yield from _anak(anak, nama)


def _sifat(unsur: etree._Element, wadah: str, nama: str) -> etree._Element | None:
    """Return a property such as tcPr/gridSpan of an element."""
    induk = next((a for a in unsur if _nama(a) == wadah), None)
    return next((a for a in induk if _nama(a) == nama), None) if induk is not None else None


def _angka(unsur: etree._Element | None) -> int:
    nilai = _nilai(unsur) if unsur is not None else ""
    return int(nilai) if nilai.isdecimal() and len(nilai) < 6 else 0


def _nilai(unsur: etree._Element) -> str:
    return _atribut(unsur, "val")


def _atribut(unsur: etree._Element, nama: str) -> str:
    return next((v for ns in _NS if (v := unsur.get(ns + nama)) is not None), "")


def _nama(unsur: etree._Element) -> str:
    """The local name; "" for what is no element (an entity left closed)."""
    return unsur.tag.rpartition("}")[2] if isinstance(unsur.tag, str) else ""
