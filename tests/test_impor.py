"""Perintah tidak membayar pustaka yang tidak dipakainya: mengimpor saja sudah memakan waktu setiap kali."""

import subprocess
import sys

import pytest

FOLDER = "input_samples/magetan-2025"
BUKU = {"openpyxl", "xlsxwriter", "pandas", "numpy", "PIL", "xlrd", "python_calamine"}
WORD = {"docx", "jinja2", "pypdf", "num2words"}
_JALAN = """
import sys
from generator.cli import app
try:
    app(sys.argv[1:], standalone_mode=False)
finally:
    print("\\nMODUL", *sys.modules)
"""


def modul_dari(*perintah: str) -> set[str]:
    """Return every module that a command left imported."""
    hasil = subprocess.run(
        [sys.executable, "-c", _JALAN, *perintah], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return set(hasil.stdout.rpartition("MODUL ")[2].split())


def pustaka(modul: set[str]) -> set[str]:
    return {m.split(".")[0] for m in modul}


@pytest.mark.parametrize("perintah", ["kenali", "tabel"])
def test_membaca_folder_tidak_mengimpor_pustaka_penulis(perintah):
    modul = modul_dari(perintah, FOLDER)
    assert "generator.reading.berkas.xlsx" in modul
    assert not pustaka(modul) & (BUKU | WORD)
    assert not {m for m in modul if m.startswith(("generator.workpaper", "generator.narrative"))}
    assert not {"generator.checks.semua_naskah", "generator.checks.semua_reviu"} & modul


def test_membaca_folder_xlsx_tidak_mengimpor_pembaca_lain():
    modul = modul_dari("kenali", FOLDER)
    assert not {f"generator.reading.berkas.{x}" for x in ("xls", "xlsb", "ods", "html", "docx")} & modul


def test_menyusun_laporan_tidak_mengimpor_pustaka_yang_hanya_dipakai_perintah_lain(tmp_path):
    modul = modul_dari("buat", FOLDER, "--tanpa-halaman", "-o", str(tmp_path))
    assert "xlsxwriter" in modul and "jinja2" in modul
    assert not pustaka(modul) & {"openpyxl", "pandas", "docx", "pypdf", "xlrd", "python_calamine"}
    assert not {"generator.checks.semua_naskah", "generator.checks.semua_reviu"} & modul
