"""Membuka .xlsb (Excel biner) langsung dari rekamannya: nilai, format angka, gaya, gabungan, yang tersembunyi.

Sumber: [MS-XLSB], bagian 2.4 (rekaman) dan 2.5 (struktur). calamine leaves out the short cell records and all
formats, so it is the yardstick of the tests, not the engine.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from typing import IO

from generator.reading.berkas.angka_excel import FORMAT_BAWAAN
from generator.reading.berkas.angka_excel import NAMA_GALAT
from generator.reading.berkas.angka_excel import sel_angka
from generator.reading.berkas.batas import BATAS_BARIS
from generator.reading.berkas.batas import BATAS_KOLOM
from generator.reading.berkas.batas import BATAS_SEL
from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import JatahSel
from generator.reading.berkas.batas import batasi_lembar
from generator.reading.berkas.batas import periksa_arsip
from generator.reading.berkas.batas import urai_xml
from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah

_BUKU = "xl/workbook.bin"
_BATAS_REKAMAN = 4_000_000
_PUTIH = (255, 255, 255)
_ROW, _COL, _MERGE, _SST, _FONT, _FMT, _FILL, _XF = 0, 60, 176, 19, 43, 44, 45, 47
_SHEET, _SIFAT_BUKU, _AWAL_XF_SEL, _AKHIR_XF_SEL = 156, 153, 617, 618
# Record type -> (kind of value, has its column, is a formula)
_SEL = {
    2: ("rk", True, False), 3: ("galat", True, False), 4: ("logika", True, False), 5: ("angka", True, False),
    6: ("teks", True, False), 7: ("bersama", True, False), 8: ("teks", True, True), 9: ("angka", True, True),
    10: ("logika", True, True), 11: ("galat", True, True), 12: ("kosong", False, False), 13: ("rk", False, False),
    14: ("galat", False, False), 15: ("logika", False, False), 16: ("angka", False, False), 17: ("teks", False, False),
    18: ("bersama", False, False), 1: ("kosong", True, False), 62: ("kaya", True, False),
}  # fmt: skip


def baca_xlsb(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return one Grid per sheet, in the workbook's order. Raises BerkasRusak."""
    try:
        with zipfile.ZipFile(isi) as arsip:
            periksa_arsip(arsip)
            return _baca_arsip(arsip, berkas)
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat


def _baca_arsip(arsip: zipfile.ZipFile, berkas: str) -> list[Grid]:
    nama = set(arsip.namelist())
    teks = _baca_teks_bersama(arsip) if "xl/sharedStrings.bin" in nama else []
    gaya = _baca_gaya(arsip) if "xl/styles.bin" in nama else [GAYA_POLOS]
    tautan = {t.get("Id"): "xl/" + t.get("Target", "") for t in urai_xml(arsip, "xl/_rels/workbook.bin.rels")}
    sejak_1904, lembar = _baca_buku(arsip)
    jatah, hasil = JatahSel(), []
    batasi_lembar(len(lembar))
    for judul, id_tautan, tersembunyi in lembar:
        bagian = tautan.pop(id_tautan, "").replace("xl//xl/", "xl/")
        if "worksheets" in bagian and bagian in nama:
            pembaca = _PembacaLembar(Grid(berkas, judul, tersembunyi=tersembunyi), teks, gaya, sejak_1904, jatah)
            for jenis, data in _rekaman(arsip, bagian):
                pembaca.terima(jenis, data)
            hasil.append(pembaca.grid)
    return hasil


def _baca_buku(arsip: zipfile.ZipFile) -> tuple[bool, list[tuple[str, str, bool]]]:
    """Return whether dates count from 1904, and (name, relation, hidden) of each sheet."""
    sejak_1904, lembar = False, []
    for jenis, data in _rekaman(arsip, _BUKU):
        if jenis == _SIFAT_BUKU:
            sejak_1904 = bool(data[0] & 1)
        elif jenis == _SHEET:
            id_tautan, lanjut = _teks_lebar(data, 8)
            lembar.append((_teks_lebar(data, lanjut)[0], id_tautan, data[0] != 0))
    return sejak_1904, lembar


def _baca_teks_bersama(arsip: zipfile.ZipFile) -> list[str]:
    hasil = []
    for jenis, data in _rekaman(arsip, "xl/sharedStrings.bin"):
        if jenis == _SST:
            hasil.append(_teks_lebar(data, 1)[0])
            if len(hasil) > BATAS_SEL:
                break
    return hasil


def _baca_gaya(arsip: zipfile.ZipFile) -> list[Gaya]:
    kode = dict(FORMAT_BAWAAN)
    huruf: list[tuple[bool, bool]] = []
    isian: list[bool] = []
    hasil: list[Gaya] = []
    di_sel = False
    for jenis, data in _rekaman(arsip, "xl/styles.bin"):
        if jenis == _FMT:
            kode[struct.unpack_from("<H", data)[0]] = _teks_lebar(data, 2)[0]
        elif jenis == _FONT:
            sifat, bobot = struct.unpack_from("<HH", data, 2)
            huruf.append((bobot >= 600, bool(sifat & 2)))
        elif jenis == _FILL:
            isian.append(struct.unpack_from("<I", data)[0] != 0 and tuple(data[8:11]) != _PUTIH)
        elif jenis in (_AWAL_XF_SEL, _AKHIR_XF_SEL):
            di_sel = jenis == _AWAL_XF_SEL
        elif jenis == _XF and di_sel:
            i_kode, i_huruf, i_isian = struct.unpack_from("<HHH", data, 2)
            tebal, miring = huruf[i_huruf] if i_huruf < len(huruf) else (False, False)
            warna = isian[i_isian] if i_isian < len(isian) else False
            hasil.append(Gaya(kode.get(i_kode, "General"), tebal, miring, warna, data[11]))
    return hasil or [GAYA_POLOS]


class _PembacaLembar:
    """Fills one Grid from the records of one sheet."""

    def __init__(
        self, grid: Grid, teks: list[str], gaya: list[Gaya], sejak_1904: bool, jatah: JatahSel
    ) -> None:
        self.grid = grid
        self._teks, self._gaya, self._sejak_1904, self._jatah = teks, gaya, sejak_1904, jatah
        self._r = self._k = 0

    def terima(self, jenis: int, data: bytes) -> None:
        if jenis in _SEL:
            if self._r and not self.grid.terpotong_di:
                self._terima_sel(*_SEL[jenis], data)
        elif jenis == _ROW:
            self._r, self._k = struct.unpack_from("<I", data)[0] + 1, 0
            if not 1 <= self._r <= BATAS_BARIS:
                raise BerkasRusak(RUSAK)
            if data[11] & 0x10:
                self.grid.baris_tersembunyi.add(self._r)
        elif jenis == _COL:
            awal, akhir = struct.unpack_from("<II", data)
            if struct.unpack_from("<H", data, 16)[0] & 1:
                self.grid.kolom_tersembunyi.update(range(awal + 1, min(akhir, awal + 511) + 2))
        elif jenis == _MERGE:
            r1, r2, k1, k2 = struct.unpack_from("<IIII", data)
            self.grid.gabungan.append((r1 + 1, k1 + 1, r2 + 1, k2 + 1))

    def _terima_sel(self, macam: str, berkolom: bool, rumus: bool, data: bytes) -> None:
        self._k = struct.unpack_from("<I", data)[0] + 1 if berkolom else self._k + 1
        mulai = 8 if berkolom else 4
        i = int.from_bytes(data[mulai - 4 : mulai - 1], "little")
        gaya = self._gaya[i] if i < len(self._gaya) else GAYA_POLOS
        if macam == "kosong" or self._k > BATAS_KOLOM:
            return
        sel = self._sel(macam, data, mulai, gaya, rumus)
        if sel is None:
            return
        if not self._jatah.ambil(1):
            self.grid.terpotong_di = self._r
            return
        self.grid.baris.setdefault(self._r, {})[self._k] = sel

    def _sel(self, macam: str, data: bytes, mulai: int, gaya: Gaya, rumus: bool) -> SelMentah | None:
        if macam == "galat":
            return SelMentah(Galat(NAMA_GALAT.get(data[mulai], "#N/A")), gaya, rumus)
        if macam == "logika":
            return SelMentah(bool(data[mulai]), gaya, rumus)
        if macam == "angka":
            return sel_angka(struct.unpack_from("<d", data, mulai)[0], gaya, rumus, self._sejak_1904)
        if macam == "rk":
            return sel_angka(_angka_rk(struct.unpack_from("<I", data, mulai)[0]), gaya, rumus, self._sejak_1904)
        if macam == "bersama":
            i = struct.unpack_from("<I", data, mulai)[0]
            teks = self._teks[i] if i < len(self._teks) else ""
        else:
            teks = _teks_lebar(data, mulai + (1 if macam == "kaya" else 0))[0]
        return SelMentah(teks, gaya, rumus) if teks.strip() else None


def _angka_rk(rk: int) -> float:
    """RkNumber: bit 0 divides by 100, bit 1 tells an integer of 30 bits from the high half of a double."""
    if rk & 2:
        angka = float((rk >> 2) - (1 << 30 if rk & 0x80000000 else 0))
    else:
        angka = struct.unpack("<d", b"\0\0\0\0" + struct.pack("<I", rk & 0xFFFFFFFC))[0]
    return angka / 100 if rk & 1 else angka


def _teks_lebar(data: bytes, mulai: int) -> tuple[str, int]:
    """Return an XLWideString and where it ends."""
    panjang = struct.unpack_from("<I", data, mulai)[0]
    if panjang == 0xFFFFFFFF:
        return "", mulai + 4
    akhir = mulai + 4 + 2 * panjang
    if akhir > len(data):
        raise BerkasRusak(RUSAK)
    return data[mulai + 4 : akhir].decode("utf-16-le", "replace"), akhir


def _rekaman(arsip: zipfile.ZipFile, bagian: str) -> Iterator[tuple[int, bytes]]:
    """Yield (type, data) of a part's records, each bounded."""
    with arsip.open(bagian) as mentah, io.BufferedReader(mentah, 1 << 16) as aliran:
        while kepala := aliran.read(1):
            jenis = kepala[0]
            if jenis & 0x80:
                jenis = (jenis & 0x7F) | ((aliran.read(1)[0] & 0x7F) << 7)
            panjang = 0
            for geser in (0, 7, 14, 21):
                bita = aliran.read(1)[0]
                panjang |= (bita & 0x7F) << geser
                if not bita & 0x80:
                    break
            if panjang > _BATAS_REKAMAN:
                raise BerkasRusak(RUSAK)
            data = aliran.read(panjang)
            if len(data) < panjang:
                raise BerkasRusak(RUSAK)
            yield jenis, data
