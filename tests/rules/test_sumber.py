"""Setiap aturan menyebut sumbernya."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import pytest

import generator.rules

NAMA_ATURAN = [m.name for m in iter_modules(generator.rules.__path__) if not m.ispkg]


@pytest.mark.parametrize("nama", NAMA_ATURAN)
def test_setiap_modul_aturan_menyebut_sumbernya(nama):
    modul = import_module(f"generator.rules.{nama}")
    assert "Sumber:" in modul.__doc__


def test_pemeriksaan_ini_melihat_aturan_yang_ada():
    assert {"capaian", "kategori", "efisiensi", "serapan", "kemajuan", "pembandingan", "rata_rata"} <= set(NAMA_ATURAN)
