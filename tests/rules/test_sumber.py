"""Setiap aturan menyebut sumbernya."""

import ast
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

import generator.rules

NAMA_ATURAN = [m.name for m in iter_modules(generator.rules.__path__) if not m.ispkg]


@pytest.mark.parametrize("nama", NAMA_ATURAN)
def test_setiap_modul_aturan_menyebut_sumbernya(nama):
    modul = import_module(f"generator.rules.{nama}")
    assert "Sumber:" in modul.__doc__


@pytest.mark.parametrize("nama", NAMA_ATURAN)
def test_aturan_hanya_mengenal_model(nama):
    pohon = ast.parse(Path(import_module(f"generator.rules.{nama}").__file__).read_text("utf-8"))
    asal = {n.module for n in ast.walk(pohon) if isinstance(n, ast.ImportFrom) and n.module.startswith("generator")}
    assert all(modul.split(".")[1] in ("model", "rules") for modul in asal)
    assert not any(isinstance(n, ast.Call) and getattr(n.func, "id", "") == "open" for n in ast.walk(pohon))


def test_pemeriksaan_ini_melihat_aturan_yang_ada():
    assert {"capaian", "kategori", "efisiensi", "serapan", "kemajuan", "pembandingan", "rata_rata"} <= set(NAMA_ATURAN)
