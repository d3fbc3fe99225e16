"""Tautan dari sel ke tempat asalnya di buku kerja kantor.

A link is a path relative to the written file, so it works wherever input and output folders move together.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote

from generator.model.nilai import Alamat
from generator.workpaper.buku_tetap import bersihkan_teks

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

BERLEMBAR = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
TANPA_LEMBAR = frozenset({".csv", ".html", ".htm", ".docx", ".pdf"})

_SEL = re.compile(r"[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?")


def sebut_alamat(alamat: Alamat) -> str:
    """Return "berkas | lembar | sel" without the parts that are not known."""
    return " | ".join(bagian for bagian in (alamat.berkas, alamat.lembar, alamat.sel) if bagian)


def sasaran_tautan(folder: str, alamat: Alamat) -> tuple[str, str] | None:
    """Return target and location of the link, None where `berkas` names no file that opens.

    `folder` is the path from the written file to the office's folder, "" when it is the same.

    >>> sasaran_tautan("../../masuk", Alamat("Realisasi 2025.xlsx", "TW IV", "F18"))
    ('../../masuk/Realisasi%202025.xlsx', "'TW IV'!F18")
    """
    akhiran = PurePosixPath(alamat.berkas).suffix.lower()
    if akhiran not in BERLEMBAR | TANPA_LEMBAR:
        return None
    jalur = "/".join(bagian for bagian in (folder.replace("\\", "/").rstrip("/"), alamat.berkas) if bagian)
    if akhiran not in BERLEMBAR or not alamat.lembar:
        return quote(jalur), ""
    lembar = alamat.lembar.replace("'", "''")
    sel = alamat.sel if _SEL.fullmatch(alamat.sel) else "A1"
    return quote(jalur), f"'{lembar}'!{sel}"


def pasang_tautan(sel: Cell, folder: str, alamat: Alamat) -> bool:
    """Link a written cell to the place; False where there is nothing to link to."""
    from openpyxl.worksheet.hyperlink import Hyperlink

    tujuan = sasaran_tautan(folder, alamat)
    if tujuan is None or sel.value is None:
        return False
    sel.hyperlink = Hyperlink(
        ref=sel.coordinate,
        target=bersihkan_teks(tujuan[0]),
        location=bersihkan_teks(tujuan[1]) or None,
        tooltip=bersihkan_teks(f"Buka {alamat}")[:255],
    )
    return True


def pasang_tautan_lembar(sel: Cell, lembar: str, tujuan: str = "A1") -> None:
    """Link a written cell to a cell of another sheet of the same workbook."""
    from openpyxl.worksheet.hyperlink import Hyperlink

    nama = lembar.replace("'", "''")
    sel.hyperlink = Hyperlink(ref=sel.coordinate, location=f"'{nama}'!{tujuan}")
