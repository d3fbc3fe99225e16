"""Buku kerja yang menghitung hanya bila diminta: hasil rumusnya mungkin lama, dan itu dikatakan."""

from __future__ import annotations

import pytest
from openpyxl import Workbook

from generator.reading.folder import baca_folder


@pytest.mark.parametrize(
    ("cara", "isi", "kode"), [("manual", "=1+1", ["B12"]), ("auto", "=1+1", []), ("manual", 2, [])]
)
def test_penghitungan_manual_dicatat_hanya_bila_ada_rumus(tmp_path, cara, isi, kode):
    buku = Workbook()
    buku.calculation.calcMode = cara
    buku.active.append(["Jumlah", isi])
    buku.save(tmp_path / "buku.xlsx")
    assert [c.kode for c in baca_folder(tmp_path).catatan if c.kode == "B12"] == kode
