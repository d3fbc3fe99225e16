"""Membuka XML Spreadsheet 2003 (SpreadsheetML), yang juga sering menyebut dirinya .xls."""

from __future__ import annotations

from typing import IO

from lxml import etree

from generator.reading.berkas.angka_excel import sel_angka
from generator.reading.berkas.angka_excel import tanggal_iso
from generator.reading.berkas.batas import BATAS_BARIS
from generator.reading.berkas.batas import BATAS_KOLOM
from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import JatahSel
from generator.reading.berkas.batas import batasi_lembar
from generator.reading.berkas.batas import jalankan_xml
from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_X = "{urn:schemas-microsoft-com:office:excel}"
_NAMA_FORMAT = {
    "Percent": "0.00%", "Standard": "#,##0.00", "Fixed": "0.00", "Short Date": "dd/mm/yyyy", "Scientific": "0.00E+00",
    "Medium Date": "d-mmm-yy", "Long Date": "d mmmm yyyy", "General Date": "dd/mm/yyyy hh:mm", "Currency": "#,##0.00",
    "Short Time": "h:mm", "Medium Time": "h:mm", "Long Time": "h:mm:ss",
}  # fmt: skip


def baca_spreadsheetml(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return one Grid per worksheet. Raises BerkasRusak."""
    pembaca = _Pembaca(berkas)
    try:
        label = [_SS + x for x in ("Style", "Worksheet", "Column", "Row")] + [_X + "Visible"]
        for kejadian, unsur in jalankan_xml(isi, label, ("start", "end"), (_SS + "Style", _SS + "Row")):
            pembaca.terima(kejadian, unsur)
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat
    return pembaca.grid


class _Pembaca:
    """Fills one Grid after the other while the XML goes by."""

    def __init__(self, berkas: str) -> None:
        self.grid: list[Grid] = []
        self._berkas = berkas
        self._gaya: dict[str, Gaya] = {}
        self._jatah = JatahSel()
        self._r = self._k = 0

    def terima(self, kejadian: str, unsur: etree._Element) -> None:
        nama = unsur.tag.rpartition("}")[2]
        if nama == "Worksheet" and kejadian == "start":
            self.grid.append(Grid(self._berkas, unsur.get(_SS + "Name", "")))
            batasi_lembar(len(self.grid))
            self._r = self._k = 0
        elif kejadian == "start":
            return
        elif nama == "Style":
            self._gaya[unsur.get(_SS + "ID", "")] = _baca_gaya(unsur, self._gaya)
        elif not self.grid:
            return
        elif nama == "Visible":
            self.grid[-1].tersembunyi = "Hidden" in (unsur.text or "")
        elif nama == "Column":
            self._baca_kolom(unsur)
        elif nama == "Row":
            self._baca_baris(unsur)

    def _baca_kolom(self, unsur: etree._Element) -> None:
        awal = _bulat(unsur, "Index", self._k + 1)
        self._k = min(awal + _bulat(unsur, "Span", 0), BATAS_KOLOM)
        if unsur.get(_SS + "Hidden") == "1":
            self.grid[-1].kolom_tersembunyi.update(range(awal, min(self._k, awal + 511) + 1))

    def _baca_baris(self, unsur: etree._Element) -> None:
        grid = self.grid[-1]
        r = _bulat(unsur, "Index", self._r + 1)
        self._r = r + _bulat(unsur, "Span", 0)
        if grid.terpotong_di or r > BATAS_BARIS:
            return
        isi, kolom = {}, 0
        for unsur_sel in unsur.iterfind(_SS + "Cell"):
            kolom = _bulat(unsur_sel, "Index", kolom + 1)
            if kolom > BATAS_KOLOM:
                break
            lebar, tinggi = _bulat(unsur_sel, "MergeAcross", 0), _bulat(unsur_sel, "MergeDown", 0)
            if lebar or tinggi:
                grid.gabungan.append((r, kolom, r + tinggi, kolom + lebar))
            sel = self._baca_sel(unsur_sel, unsur)
            if sel:
                isi[kolom] = sel
            kolom += lebar
        if not self._jatah.ambil(len(isi)):
            grid.terpotong_di = r
        elif isi:
            grid.baris[r] = isi
            if unsur.get(_SS + "Hidden") == "1":
                grid.baris_tersembunyi.add(r)

    def _baca_sel(self, unsur: etree._Element, baris: etree._Element) -> SelMentah | None:
        gaya = self._gaya.get(unsur.get(_SS + "StyleID") or baris.get(_SS + "StyleID") or "Default", GAYA_POLOS)
        rumus = unsur.get(_SS + "Formula") is not None
        data = next((a for a in unsur if isinstance(a.tag, str) and a.tag.endswith("}Data")), None)
        if data is None:
            return SelMentah(None, gaya, True) if rumus else None
        teks, jenis = "".join(data.itertext()), data.get(_SS + "Type", "String")
        if not teks.strip():
            return None
        if jenis == "Number":
            return sel_angka(float(teks), gaya, rumus)
        if jenis == "Boolean":
            return SelMentah(teks.strip() == "1", gaya, rumus)
        if jenis == "Error":
            return SelMentah(Galat(teks), gaya, rumus)
        if jenis == "DateTime":
            return SelMentah(tanggal_iso(teks) or teks, gaya, rumus)
        return SelMentah(teks, gaya, rumus)


def _baca_gaya(unsur: etree._Element, sebelumnya: dict[str, Gaya]) -> Gaya:
    induk = sebelumnya.get(unsur.get(_SS + "Parent", ""), GAYA_POLOS)
    huruf, isian = unsur.find(_SS + "Font"), unsur.find(_SS + "Interior")
    angka, rata = unsur.find(_SS + "NumberFormat"), unsur.find(_SS + "Alignment")
    kode = angka.get(_SS + "Format", "General") if angka is not None else induk.format
    return Gaya(
        format=_NAMA_FORMAT.get(kode, kode),
        tebal=huruf.get(_SS + "Bold") == "1" if huruf is not None else induk.tebal,
        miring=huruf.get(_SS + "Italic") == "1" if huruf is not None else induk.miring,
        berisi_warna=_berwarna(isian) if isian is not None else induk.berisi_warna,
        indent=_bulat(rata, "Indent", 0) if rata is not None else induk.indent,
    )


def _berwarna(isian: etree._Element) -> bool:
    return isian.get(_SS + "Pattern", "None") != "None" and isian.get(_SS + "Color", "").upper() != "#FFFFFF"


def _bulat(unsur: etree._Element, nama: str, baku: int) -> int:
    nilai = unsur.get(_SS + nama, "")
    return int(nilai) if nilai.isdecimal() and len(nilai) < 9 else baku
