"""Menyegarkan medan kita: nomor keterangan, rujukan ke tabel, dan daftar isi, menurut urutan laporan kini."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace

from lxml import etree

from generator.document.banding_slot import lipat
from generator.document.cari_slot import Letak
from generator.document.cetakan import Blok
from generator.document.cetakan import Cetakan
from generator.document.cetakan import PrototipeParagraf
from generator.document.cetakan import Rupa
from generator.document.daftar_isi import BELUM_DIKETAHUI
from generator.document.daftar_isi import gaya_di_laporan
from generator.document.daftar_isi import pilih_entri
from generator.document.daftar_isi import tulis_daftar
from generator.document.gaya import nomor_dari_ppr
from generator.document.gaya import tingkat_dari_teks
from generator.document.keterangan import Penomor
from generator.document.keterangan import Perujuk
from generator.document.keterangan import instruksi_seq
from generator.document.konteks import Entri
from generator.document.konteks import Keterangan
from generator.document.konteks import Konteks
from generator.document.konteks_segar import bidang_di
from generator.document.medan import cari_medan
from generator.document.medan import sakelar
from generator.document.medan import tanpa_ulang
from generator.document.medan_byte import buang_kotor
from generator.document.medan_byte import cari_medan_byte
from generator.document.medan_byte import ganti_hasil
from generator.document.medan_byte import ganti_perintah
from generator.document.medan_byte import ganti_rujukan
from generator.document.penanda_sementara import nama_sementara
from generator.document.penomoran import PenghitungNomor
from generator.document.sambung import Naskah
from generator.document.sambung import sambung
from generator.document.sunting_teks import teks_byte
from generator.document.sunting_teks import ubah_teks
from generator.document.wml import w
from generator.document.wml import xml_polos

_INSTR, _FLDCHAR, _P, _ISI, _SDT, _TBL = w("instrText"), w("fldChar"), w("p"), w("sdtContent"), w("sdt"), w("tbl")
_T, _GAMBAR, _PPR, _GAYA, _TINGKAT, _VAL = w("t"), w("drawing"), w("pPr"), w("pStyle"), w("outlineLvl"), w("val")
_TAUT = re.compile(r'<w:hyperlink w:anchor="(_Toc8\d+)"[^>]*>(.*?)</w:hyperlink>', re.DOTALL)
_ACUAN = re.compile(r"PAGEREF\s+(\S+)")


@dataclass(slots=True)
class Butir:
    """A heading or caption of the report. `penanda` is its bookmark for the contents, `semua` all its bookmarks."""

    p: etree._Element
    tingkat: int
    gaya: str
    nomor: str
    penanda: str
    semua: set[str]
    label: str = ""
    awalan: str = ""
    keterangan: Keterangan | None = None
    bab: str = ""


@dataclass(slots=True)
class Aliran:
    """The report as the contents see it: headings, captions, and which table stands under which caption."""

    butir: list[Butir] = field(default_factory=list)
    rujukan: dict[str, Keterangan] = field(default_factory=dict)
    paragraf: list[etree._Element] = field(default_factory=list)

    def teks_rujukan(self) -> dict[str, str]:
        """Return what a reference to each caption says, by its bookmark."""
        return {b.keterangan.penanda: b.keterangan.sebutan for b in self.butir if b.keterangan and b.keterangan.penanda}


def baca_aliran(naskah: Naskah, cetakan: Cetakan, letak: list[Letak]) -> Aliran:
    """Return headings and captions in order, each caption with the number that it must have."""
    hasil, penomor, penghitung = Aliran(), Penomor(), PenghitungNomor(cetakan.penomoran)
    bawaan = cetakan.gaya.bawaan_paragraf
    slot_tabel = [(x, x.nama.removeprefix("tabel.")) for x in letak if x.jenis in ("tabel", "celah")]
    tabel = {e: nama for x, nama in slot_tabel for e in x.elemen if e.tag == _TBL or x.jenis == "celah"}
    perintah = list(naskah.akar.iter(_INSTR))
    berseq = {_paragraf(e) for e in perintah if "SEQ" in (e.text or "")}
    gambar = {e: x.nama for x in letak if x.jenis in ("bagan", "grafik") for e in x.elemen}
    milik_kita = {e for x in letak if x.jenis in ("narasi", "sumber") for e in x.elemen}
    perujuk, didaftar = Perujuk(hasil.rujukan), gaya_di_laporan(perintah)
    for e in _aliran(naskah.akar.find(w("body"))):
        if e.tag != _P or e in tabel:
            perujuk.lewati_tabel(tabel.get(e, ""))
            continue
        hasil.paragraf.append(e)
        ppr = e.find(_PPR)
        ada = ppr.find(_GAYA) if ppr is not None else None
        g = cetakan.gaya.menurut_id(ada.get(_VAL)) if ada is not None else bawaan
        langsung = ppr.find(_TINGKAT) if ppr is not None else None
        tingkat = tingkat_dari_teks(langsung.get(_VAL)) if langsung is not None else (g.tingkat if g else 0)
        nomor = penghitung.berikut(nomor_dari_ppr(ppr) or (g.nomor if g else None))
        if e in berseq:
            butir = _butir_keterangan(naskah, e, g.nama if g else "", penomor)
            if butir is not None:
                hasil.butir.append(butir)
                perujuk.lewati_keterangan(butir.keterangan, butir.label)
                hasil.rujukan[f"foto.{_kata_keterangan(naskah, butir)}"] = butir.keterangan
        elif e in gambar:
            perujuk.lewati_gambar(gambar[e])
        elif e.find(f".//{_T}") is not None:
            gaya_p, kita = g.nama if g else "", e in milik_kita
            berjudul = tingkat or gaya_p.casefold() in didaftar
            teks = lipat(teks_byte(naskah.potong(e))) if berjudul or not kita else ""
            perujuk.lewati_teks("" if kita else teks)
            if teks and berjudul:
                penomor.lewati_judul(Blok("teks", tingkat=tingkat, teks=teks), nomor)
                hasil.butir.append(Butir(e, tingkat, gaya_p, nomor, *_penanda_daftar(e), bab=penomor.bab))
        elif e.find(f".//{_GAMBAR}") is not None:
            perujuk.lewati_gambar()
    return hasil


def _aliran(induk: etree._Element) -> Iterator[etree._Element]:
    for e in induk:
        if e.tag in (_P, _TBL):
            yield e
        elif e.tag == _SDT and (isi := e.find(_ISI)) is not None:
            yield from _aliran(isi)


def _paragraf(e: etree._Element) -> etree._Element | None:
    return next(e.iterancestors(_P), None)


def _penanda_daftar(p: etree._Element) -> tuple[str, set[str]]:
    nama = [e.get(w("name"), "") for e in p.iter(w("bookmarkStart"))]
    toc = [n for n in nama if n.startswith("_Toc")]
    return next((n for n in toc if n.startswith("_Toc9")), toc[0] if toc else ""), set(nama)


def _butir_keterangan(naskah: Naskah, p: etree._Element, gaya: str, penomor: Penomor) -> Butir | None:
    byte = naskah.potong(p)
    seq = next((m for m in cari_medan_byte(byte) if m.perintah.upper().startswith("SEQ")), None)
    if seq is None:
        return None
    label = (seq.perintah.split() + [""])[1]
    awalan = teks_byte(byte[: seq.awal]).lstrip()
    penanda, semua = _penanda_daftar(p)
    acuan = next((n for n in sorted(semua) if n.startswith("_Ref9")), "")
    ini = replace(penomor.nomori(label, awalan), penanda=acuan)
    return Butir(p, 0, gaya, "", penanda, semua, label, awalan, ini)


def _kata_keterangan(naskah: Naskah, butir: Butir) -> str:
    """Return the words of a caption, without label and number."""
    return re.sub(rf"^{re.escape(lipat(butir.awalan))}\s*\d+\s*", "", lipat(teks_byte(naskah.potong(butir.p))))


def segarkan_keterangan(naskah: Naskah, aliran: Aliran) -> None:
    """Ask for right numbers and switches of our captions, and right results of references to them."""
    teks = aliran.teks_rujukan()
    for b in aliran.butir:
        if b.keterangan is None or not any(n.startswith(("_Toc9", "_Ref9")) for n in b.semua):
            continue
        byte = naskah.potong(b.p)
        seq = next(m for m in cari_medan_byte(byte) if m.perintah.upper().startswith("SEQ"))
        perintah = instruksi_seq(tanpa_ulang(seq.perintah), b.keterangan)
        _ganti_dalam(naskah, b.p, ganti_perintah(seq, perintah) + ganti_hasil(byte, seq, str(b.keterangan.nomor)))
    paragraf = {_paragraf(e) for e in naskah.akar.iter(_INSTR) if "REF _Ref9" in (e.text or "")}
    for p in [p for p in paragraf if p is not None]:
        _ganti_dalam(naskah, p, ganti_rujukan(naskah.potong(p), teks))


def _ganti_dalam(naskah: Naskah, p: etree._Element, potong: list[tuple[int, int, bytes]]) -> None:
    """Ask for cuts in a paragraph; what was written in this run says what is right already."""
    awal = naskah.ruang[p].awal
    for a, b, baru in potong:
        if not naskah.tersunting(awal + a, awal + b):
            naskah.ganti(awal + a, awal + b, baru)


def perlu_dibaca_ulang(naskah: Naskah, aliran: Aliran) -> bool:
    """Tell whether cuts asked for so far change which headings and captions there are."""
    if any(b"SEQ " in baru or b"SEQ " in naskah.byte[a:b] for a, b, baru in naskah.sunting):
        return True
    ruang = [naskah.ruang[b.p] for b in aliran.butir]
    pendek = min((r.akhir - r.awal for r in ruang), default=0)
    besar = [(a, b) for a, b, _ in naskah.sunting if b - a >= pendek]
    return any(a <= r.awal and r.akhir <= b for r in ruang for a, b in besar)


def segarkan_daftar(
    naskah: Naskah, aliran: Aliran, konteks: Konteks, halaman: Mapping[str, str] | None, info: dict[str, None]
) -> None:
    """Ask for right lines of our contents; known page numbers stay where no new ones are given."""
    entri = _entri(naskah, aliran)
    bermedan = {_paragraf(e) for e in naskah.akar.iter(_FLDCHAR)}
    nomor = [i for i, p in enumerate(aliran.paragraf) if p in bermedan]
    for medan in cari_medan([aliran.paragraf[i] for i in nomor]):
        if not medan.instruksi.upper().startswith("TOC"):
            continue
        baris = aliran.paragraf[nomor[medan.awal] : nomor[medan.akhir] + 1]
        lama = {acuan: nomor for p in baris for acuan, nomor in _nomor_baris(naskah, p)}
        konteks.entri = [replace(e, penanda=_pilih(e, semua, lama)) for e, semua in entri]
        konteks.halaman = lama | dict(halaman or {})
        konteks.bidang = bidang_di(naskah, baris[0])
        _segarkan_satu(naskah, baris, medan.instruksi, konteks, halaman is not None, info)


def _entri(naskah: Naskah, aliran: Aliran) -> list[tuple[Entri, set[str]]]:
    """Return what the contents may list; a heading that people wrote has a name of its own for this run only."""
    hasil = []
    for n, b in enumerate(aliran.butir):
        r = naskah.ruang[b.p]
        teks = lipat(teks_byte(naskah.hasil(r.awal, r.akhir)))
        jenis = b.label or ("judul" if b.tingkat else "gaya")
        penanda = b.penanda or nama_sementara(n)
        hasil.append((Entri(penanda, f"{b.nomor} {teks}".strip(), b.tingkat, jenis, b.gaya), b.semua))
    return hasil


def _pilih(e: Entri, semua: set[str], lama: Mapping[str, str]) -> str:
    """Return the bookmark that the line used until now, else the entry's own."""
    return e.penanda if e.penanda in lama else next((n for n in sorted(semua) if n in lama), e.penanda)


def _nomor_baris(naskah: Naskah, p: etree._Element) -> list[tuple[str, str]]:
    medan = cari_medan_byte(naskah.potong(p))
    return [(m[1], x.teks) for x in medan if (m := _ACUAN.match(x.perintah))]


def _segarkan_satu(
    naskah: Naskah, baris: list[etree._Element], instruksi: str, konteks: Konteks, bernomor: bool, info: dict[str, None]
) -> None:
    entri = pilih_entri(instruksi, konteks)
    kini = [lipat(teks_byte(naskah.potong(p))) for p in baris]
    nanti = [lipat(f"{e.teks} {konteks.halaman.get(e.penanda, BELUM_DIKETAHUI)}") for e in entri]
    acuan = [dict(_nomor_baris(naskah, p)) for p in baris]
    cocok = len(kini) == len(nanti) and all(not a or e.penanda in a for a, e in zip(acuan, entri, strict=True))
    if not entri and kini == ["–"]:
        return
    if not entri and sakelar(instruksi, "c") is None:
        info["sebuah daftar tidak menyebut lagi apa isinya dan dibiarkan; sisipkan ulang di Word"] = None
        return
    if cocok:
        for p, teks, e in zip(baris, kini, entri, strict=True):
            _sunting_baris(naskah, p, teks, e, konteks, bernomor)
        return
    if any(p.find(f"{w('pPr')}/{w('sectPr')}") is not None for p in baris):
        info["sebuah daftar isi memuat jeda bagian; perbarui di Word (F9)"] = None
        return
    ppr = baris[0].find(w("pPr"))
    pola = PrototipeParagraf(xml_polos(ppr) if ppr is not None else "", "", Rupa())
    xml = tulis_daftar(Blok("daftar", nama=instruksi, prototipe=pola, bidang=konteks.bidang), konteks)
    xml = _TAUT.sub(lambda m: _tanpa_taut(m, konteks.halaman), xml)
    if any(t.endswith(BELUM_DIKETAHUI) for t in nanti):
        xml = xml.replace('w:fldCharType="begin"/>', 'w:fldCharType="begin" w:dirty="true"/>', 1)
    naskah.ganti(naskah.ruang[baris[0]].awal, naskah.ruang[baris[-1]].akhir, xml.encode())


def _sunting_baris(naskah: Naskah, p: etree._Element, kini: str, e: Entri, konteks: Konteks, bernomor: bool) -> None:
    """Change one line where its text or page differs; with pages known, marks for update go."""
    byte, potong = naskah.potong(p), []
    nomor = konteks.halaman.get(e.penanda, BELUM_DIKETAHUI)
    medan = cari_medan_byte(byte)
    if kini != lipat(f"{e.teks} {nomor}"):
        acuan = next((m for m in medan if _ACUAN.match(m.perintah)), None)
        if acuan is not None and lipat(kini.removesuffix(acuan.teks)) == e.teks:
            potong = ganti_hasil(byte, acuan, nomor)
        else:
            r = naskah.ruang[p]
            naskah.ganti(r.awal, r.akhir, ubah_teks(byte, f"{e.teks} {nomor}"))
            return
    if bernomor:
        for m in medan:
            potong += buang_kotor(byte, m)
        potong += _kotor_terbuka(byte, {x[0] for x in potong})
    if potong:
        r = naskah.ruang[p]
        naskah.ganti(r.awal, r.akhir, sambung(byte, potong))


def _kotor_terbuka(byte: bytes, sudah: set[int]) -> list[tuple[int, int, bytes]]:
    """Return the cuts that take the mark for update from a field that goes on in the next paragraph."""
    semua = re.finditer(rb'(<w:fldChar\b[^>]*?)\s+w:dirty="[^"]*"([^>]*>)', byte)
    return [(m.start(), m.end(), m[1] + m[2]) for m in semua if m.start() not in sudah]


def _tanpa_taut(m: re.Match, halaman: Mapping[str, str]) -> str:
    """Return the line of a heading that has no bookmark of its own: text, tab and page, without link."""
    run = re.findall(r"<w:r>.*?</w:r>", m[2], re.DOTALL)
    nomor = halaman.get(m[1], BELUM_DIKETAHUI)
    return f'{"".join(run[:2])}<w:r><w:rPr><w:caps w:val="0"/></w:rPr><w:t>{nomor}</w:t></w:r>'
