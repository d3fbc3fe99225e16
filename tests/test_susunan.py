"""Arah impor rumah ini: data mengalir satu arah, dan aturan tidak menyentuh berkas."""

import ast
from pathlib import Path

import pytest

AKAR = Path(__file__).parent.parent / "generator"
# Ruang yang boleh diimpor oleh setiap ruang, selain dirinya sendiri.
BOLEH = {
    "model": set(),
    "rules": {"model"},
    "reading": {"model", "rules"},
    "tables": {"model", "rules", "format_id"},
    "checks": {"model", "rules", "tables", "format_id"},
    "narrative": {"model", "rules", "tables", "format_id"},
    "document": {"model", "rules", "tables", "narrative", "format_id"},
    "workpaper": {"model", "rules", "reading", "tables", "checks", "format_id"},
    "format_id": {"model", "rules"},
}
MURNI = ("model", "rules", "tables", "checks")
PUSTAKA_TERLARANG = {"openpyxl", "docx", "jinja2", "lxml", "pathlib", "io", "zipfile", "os", "datetime", "random"}


def _modul(ruang: str) -> list[Path]:
    tunggal = AKAR / f"{ruang}.py"
    return [tunggal] if tunggal.exists() else sorted((AKAR / ruang).rglob("*.py"))


def _impor(jalur: Path) -> set[str]:
    nama = set()
    for simpul in ast.walk(ast.parse(jalur.read_text("utf-8"))):
        if isinstance(simpul, ast.Import):
            nama |= {a.name for a in simpul.names}
        elif isinstance(simpul, ast.ImportFrom) and simpul.module:
            nama |= {f"{simpul.module}.{a.name}" for a in simpul.names}
    return nama


@pytest.mark.parametrize("ruang", BOLEH)
def test_ruang_hanya_mengimpor_ruang_di_hulunya(ruang):
    for jalur in _modul(ruang):
        dipakai = {n.split(".")[1] for n in _impor(jalur) if n.startswith("generator.")}
        assert dipakai <= BOLEH[ruang] | {ruang}, jalur


@pytest.mark.parametrize("ruang", MURNI)
def test_ruang_murni_tidak_membuka_berkas(ruang):
    for jalur in _modul(ruang):
        pustaka = {n.split(".")[0] for n in _impor(jalur)}
        assert not pustaka & PUSTAKA_TERLARANG, jalur
        panggilan = {s.func.id for s in ast.walk(ast.parse(jalur.read_text("utf-8")))
                     if isinstance(s, ast.Call) and isinstance(s.func, ast.Name)}  # fmt: skip
        assert "open" not in panggilan, jalur


def test_halaman_web_tidak_membaca_dan_tidak_menulis_berkas_sendiri():
    for jalur in sorted((AKAR / "web").glob("*.py")):
        pustaka = {n.split(".")[0] for n in _impor(jalur)}
        assert not pustaka & {"openpyxl", "xlsxwriter", "docx", "lxml", "pandas"}, jalur


def test_hanya_perintahnya_yang_mengenal_halaman_web():
    luar = [p for p in AKAR.rglob("*.py") if (AKAR / "web") not in p.parents and p.name != "cli.py"]
    assert not [p for p in luar if any(n.startswith("generator.web") for n in _impor(p))]


def test_tidak_ada_berkas_bantuan_tanpa_nama():
    nama = {p.stem for p in AKAR.rglob("*.py")}
    assert not nama & {"helpers", "utils", "utils2", "common", "misc"}
