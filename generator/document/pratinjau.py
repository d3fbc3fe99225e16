"""Pratinjau: setiap tabel dan grafik laporan di tempatnya, dengan nomor, judul, dan rupa seperti di dokumennya.

The report is composed once, without page numbers, by the function that composes it; nothing is numbered or laid out
a second time here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.document.atur_bagian import atur_bagian
from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.baca_rupa_grafik import baca_rupa_grafik
from generator.document.cetakan import BarisProto
from generator.document.cetakan import Blok
from generator.document.cetakan import Cetakan
from generator.document.cetakan import PrototipeTabel
from generator.document.cetakan import TempatGrafik
from generator.document.cetakan import TemplatSalah
from generator.document.curiga import curigai
from generator.document.gaya import DaftarGaya
from generator.document.grafik import DataGrafik
from generator.document.grafik import isi_grafik
from generator.document.isi import Isi
from generator.document.isi_laporan import susun_isi
from generator.document.pindai import isi_nama
from generator.document.relasi import BukuRelasi
from generator.document.susun import susun
from generator.document.templat import urai_templat
from generator.document.ukuran_grafik import sesuaikan_rupa
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.tables.tabel import HasilTabel

LUAR_LAPORAN = "Dokumen lain dari folder yang sama"
_LATAR = re.compile(r'<w:shd\b[^>]*w:fill="([0-9A-Fa-f]{6})"')
_INDEN = re.compile(r'<w:ind\b[^>]*w:left="(\d+)"')
_GAYA = re.compile(r'<w:pStyle w:val="([^"]+)"')


@rekaman
class RupaBaris:
    """How the rows of one level look: shading ("EEF2F7", "" none), bold, italic; `inden` in twips by column."""

    latar: str = ""
    tebal: bool = False
    miring: bool = False
    inden: tuple[int, ...] = ()


@rekaman
class TabelPratinjau:
    """One table: where it stands, its printed caption (its title where it has none), the rows, their looks by level."""

    kunci: str
    bab: str
    judul: str
    hasil: HasilTabel
    rupa: Mapping[str, RupaBaris]


@rekaman
class GrafikPratinjau:
    """One chart: where it stands, its printed caption, its data and its look."""

    kunci: str
    bab: str
    judul: str
    data: DataGrafik
    rupa: RupaGrafik


@rekaman
class Pratinjau:
    """The tables and charts in the order of the document, the gaps that it will have, what it leaves out."""

    tabel: tuple[TabelPratinjau, ...]
    grafik: tuple[GrafikPratinjau, ...]
    isian: tuple[str, ...]
    dilewati: tuple[str, ...]


def susun_pratinjau(laporan: Laporan, tabel: Mapping[str, HasilTabel], templat: bytes) -> Pratinjau:
    """Return what the report will show. Raises TemplatSalah for a template that cannot be used."""
    isi = susun_isi(laporan, tabel, templat)
    with curigai(templat, TemplatSalah, "Templat"):
        return _susun(isi, templat)


def _susun(isi: Isi, templat: bytes) -> Pratinjau:
    hasil = susun(templat, isi)
    cetakan = urai_templat(templat)
    daftar_tabel: dict[str, TabelPratinjau] = {}
    daftar_grafik = []
    bab = judul = ""
    for b in atur_bagian(cetakan.blok, isi.urutan)[0]:
        if b.tingkat and not b.label:
            judul = isi_nama(b.teks, isi.nilai, "…")
            bab = judul if b.tingkat == 1 else bab
        elif b.jenis == "tabel" and (kunci := b.nama.removeprefix("tabel.")) in hasil.tabel:
            satu = hasil.tabel[kunci]
            tertulis = hasil.keterangan.get(kunci) or satu.judul
            daftar_tabel[kunci] = TabelPratinjau(kunci, bab, tertulis, satu, _rupa_tabel(b, cetakan.gaya))
        elif b.jenis == "grafik":
            tertulis = hasil.keterangan.get(b.nama, judul)
            daftar_grafik += [
                GrafikPratinjau(p.nama.removeprefix("grafik."), bab, tertulis, data, _rupa_grafik(p, data, b, cetakan))
                for p in b.isi
                if isinstance(p, TempatGrafik) and (data := isi.grafik.get(p.nama.removeprefix("grafik.")))
            ]
    luar = {k: TabelPratinjau(k, LUAR_LAPORAN, t.judul, t, {}) for k, t in isi.tabel.items() if k not in daftar_tabel}
    return Pratinjau((*daftar_tabel.values(), *luar.values()), tuple(daftar_grafik), hasil.isian, hasil.dilewati)


def _rupa_tabel(b: Blok, gaya: DaftarGaya) -> dict[str, RupaBaris]:
    if not isinstance(b.prototipe, PrototipeTabel):
        return {}
    return {tingkat: _rupa_baris(baris, gaya) for tingkat, baris in b.prototipe.badan}


def _rupa_baris(baris: BarisProto, gaya: DaftarGaya) -> RupaBaris:
    """Return the look of a prototype row: shading and letters of its first cell, the indent of each."""
    awal = baris.sel[0]
    latar, nama = _LATAR.search(awal.tc_awal + awal.tc_akhir), _GAYA.search(awal.ppr)
    satu = gaya.menurut_id(nama[1]) if nama else None
    huruf = awal.rupa.xml()
    return RupaBaris(
        latar[1] if latar else "",
        "<w:b/>" in huruf or bool(satu and satu.tebal),
        "<w:i/>" in huruf or bool(satu and satu.miring),
        tuple(int(i[1]) if (i := _INDEN.search(sel.ppr)) else 0 for sel in baris.sel),
    )


def _rupa_grafik(tempat: TempatGrafik, data: DataGrafik, b: Blok, cetakan: Cetakan) -> RupaGrafik:
    relasi = BukuRelasi(cetakan.dokumen, cetakan.relasi[cetakan.dokumen]).menurut_id(tempat.rid)
    bagian = relasi.tujuan(cetakan.dokumen) if relasi else ""
    xml = cetakan.bagian[bagian].isi() if bagian in cetakan.bagian else b""
    if not xml:
        return RupaGrafik()
    return baca_rupa_grafik(*sesuaikan_rupa(tempat.xml, isi_grafik(xml, data)[0], data, b.bidang))
