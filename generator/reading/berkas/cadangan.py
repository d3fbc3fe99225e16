"""Mesin kedua untuk .xlsx yang bagian-bagiannya tidak dapat diikuti: python-calamine, hanya nilainya.

Cells come without number formats; their style has the format "" so that a percent is not taken for a fraction
unseen. calamine builds the whole rectangle of a sheet, so sheets that claim a huge one are not given to it.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile

from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from generator.reading.grid import nomor_kolom

GAYA_TAK_DIKENAL = Gaya(format="")
_BATAS_LUAS = 8_000_000
_BATAS_ISI = 200_000_000
_ALAMAT = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')


def baca_cadangan(isi: bytes, berkas: str) -> list[Grid]:
    """Return the sheets that the second engine can read, none where it cannot."""
    try:
        if not _luas_wajar(isi):
            return []
    except GALAT_ISI:
        return []
    try:
        return _baca(isi, berkas)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a panic inside calamine is no Exception
        return []


def _baca(isi: bytes, berkas: str) -> list[Grid]:
    from python_calamine import CalamineWorkbook
    from python_calamine import SheetVisibleEnum

    buku = CalamineWorkbook.from_filelike(io.BytesIO(isi))
    hasil = []
    for nomor, keterangan in enumerate(buku.sheets_metadata):
        tersembunyi = keterangan.visible != SheetVisibleEnum.Visible
        grid = Grid(berkas, keterangan.name, tersembunyi=tersembunyi, tanpa_format=True)
        for r, baris in enumerate(buku.get_sheet_by_index(nomor).to_python(skip_empty_area=False), 1):
            sel = {k: s for k, nilai in enumerate(baris, 1) if (s := _sel(nilai))}
            if sel:
                grid.baris[r] = sel
        hasil.append(grid)
    return hasil if any(g.baris for g in hasil) else []


def _sel(nilai: object) -> SelMentah | None:
    if isinstance(nilai, bool):
        return SelMentah(nilai, GAYA_TAK_DIKENAL)
    if isinstance(nilai, int | float):
        return SelMentah(float(nilai), GAYA_TAK_DIKENAL)
    if isinstance(nilai, datetime.datetime):
        return SelMentah(nilai, GAYA_TAK_DIKENAL)
    if isinstance(nilai, datetime.date):
        return SelMentah(datetime.datetime(nilai.year, nilai.month, nilai.day), GAYA_TAK_DIKENAL)
    teks = str(nilai)
    return SelMentah(teks, GAYA_TAK_DIKENAL) if teks.strip() else None


def _luas_wajar(isi: bytes) -> bool:
    """Tell whether every sheet's rectangle, and what the file unpacks to, is within bounds."""
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        if sum(i.file_size for i in arsip.infolist()) > _BATAS_ISI:
            return False
        for nama in arsip.namelist():
            if "sheet" not in nama.lower():
                continue
            baris = kolom = 1
            for cocok in _ALAMAT.finditer(arsip.read(nama)):
                baris = max(baris, int(cocok.group(2)))
                kolom = max(kolom, nomor_kolom(cocok.group(1).decode("ascii")))
            if baris * kolom > _BATAS_LUAS:
                return False
    return True
