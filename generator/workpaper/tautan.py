"""Tautan dari sel ke tempat asalnya di buku kerja kantor.

A link is a path relative to the written file, so it works wherever input and output folders move together.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path
from pathlib import PurePosixPath
from urllib.parse import quote

from generator.model.nilai import Alamat
from generator.workpaper.lembar import Tautan
from generator.workpaper.teks_sel import bersihkan_teks
from generator.workpaper.teks_sel import potong_teks

BERLEMBAR = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
TANPA_LEMBAR = frozenset({".csv", ".html", ".htm", ".docx", ".pdf"})
PANJANG_TAUTAN = 2000
PANJANG_KETERANGAN = 255

_SEL = re.compile(r"[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?")


def sebut_alamat(alamat: Alamat) -> str:
    """Return "berkas | lembar | sel" without the parts that are not known."""
    return " | ".join(bagian for bagian in (alamat.berkas, alamat.lembar, alamat.sel) if bagian)


def jalur_tautan(tujuan: Path | None, dari: Path) -> str | None:
    """Return the path from one folder to another, None where there is none: on another drive of Windows, or unknown."""
    if tujuan is None:
        return None
    try:
        return os.path.relpath(tujuan, dari).replace(os.sep, "/")
    except ValueError:
        return None


@lru_cache(maxsize=1024)
def _akhiran(berkas: str) -> str:
    return PurePosixPath(berkas).suffix.lower()


@lru_cache(maxsize=1024)
def _kutip(jalur: str) -> str:
    """Return a path as links have it; many links lead into few files."""
    return quote(jalur)


def sasaran_tautan(folder: str | None, alamat: Alamat) -> tuple[str, str] | None:
    """Return target and location of the link, None where `berkas` names no file that opens.

    `folder` is the path from the written file to the office's folder, "" when it is the same, None without a path.

    >>> sasaran_tautan("../../masuk", Alamat("Realisasi 2025.xlsx", "TW IV", "F18"))
    ('../../masuk/Realisasi%202025.xlsx', "'TW IV'!F18")
    """
    akhiran = _akhiran(alamat.berkas)
    if folder is None or akhiran not in BERLEMBAR | TANPA_LEMBAR:
        return None
    jalur = "/".join(bagian for bagian in (folder.replace("\\", "/").rstrip("/"), alamat.berkas) if bagian)
    if akhiran not in BERLEMBAR or not alamat.lembar:
        return _kutip(jalur), ""
    lembar = alamat.lembar.replace("'", "''")
    sel = alamat.sel if _SEL.fullmatch(alamat.sel) else "A1"
    return _kutip(jalur), f"'{lembar}'!{sel}"


def tautan_alamat(folder: str | None, alamat: Alamat) -> Tautan | None:
    """Return the link to a place in the office's workbook, None where there is nothing to link to."""
    tujuan = sasaran_tautan(folder, alamat)
    if tujuan is None or sum(map(len, tujuan)) > PANJANG_TAUTAN:
        return None
    berkas, tempat = map(bersihkan_teks, tujuan)
    keterangan = potong_teks(bersihkan_teks(f"Buka {alamat}"), PANJANG_KETERANGAN)
    return Tautan(f"external:{berkas}#{tempat}" if tempat else f"external:{berkas}", keterangan)


def tautan_berkas(jalur: str) -> Tautan | None:
    """Return the link to a file beside the workbook, by its path from there; None where that is too long for Excel."""
    tujuan = _kutip(jalur)
    return Tautan(f"external:{tujuan}") if len(tujuan) <= PANJANG_TAUTAN else None


def tautan_lembar(lembar: str, sel: str = "A1") -> Tautan:
    """Return the link to a cell of another sheet of the same workbook."""
    nama = lembar.replace("'", "''")
    return Tautan(f"internal:'{nama}'!{sel}")
