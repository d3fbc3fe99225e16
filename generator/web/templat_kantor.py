"""Templat Word milik kantor di ruang satu peramban: diperiksa saat datang, dipakai sampai dilepas."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator import alur
from generator.document.cetakan import TemplatSalah
from generator.document.pratinjau import susun_pratinjau
from generator.web.ruang import Ruang
from generator.web.terima import Ditolak
from generator.web.terima import bersihkan_nama


def cari_templat(ruang: Ruang) -> Path | None:
    """Return the office's template, None where ours is used."""
    return next(iter(sorted(_tempat(ruang).glob("*.docx"))), None)


def pasang_templat(ruang: Ruang, siap: alur.Siap, nama: str, isi: bytes) -> None:
    """Keep a template that can be filled with this folder. Raises Ditolak."""
    rapi = bersihkan_nama(nama).name
    if not rapi.casefold().endswith(".docx"):
        raise Ditolak(f'"{rapi}" bukan templat Word. Simpan sebagai .docx dari Word, lalu kirim lagi.')
    try:
        pratinjau = susun_pratinjau(siap.laporan, siap.tabel, isi)
    except TemplatSalah as galat:
        raise Ditolak(str(galat)) from galat
    lepas_templat(ruang)
    _tempat(ruang).mkdir(parents=True)
    (_tempat(ruang) / Path(rapi).with_suffix(".docx").name).write_bytes(isi)
    ruang.pratinjau = (siap, pratinjau)


def lepas_templat(ruang: Ruang) -> None:
    """Go back to our own template."""
    shutil.rmtree(_tempat(ruang), ignore_errors=True)
    ruang.pratinjau = None


def _tempat(ruang: Ruang) -> Path:
    return ruang.pribadi / "templat"
