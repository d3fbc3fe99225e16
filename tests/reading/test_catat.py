"""Setiap kode catatan pembacaan punya arti, dan setiap arti dipakai."""

import re
from pathlib import Path

import generator.reading
from generator.reading.catat import ARTI_KODE

SUMBER = [p for p in Path(generator.reading.__path__[0]).rglob("*.py") if p.name != "catat.py"]
DIPAKAI = {k for p in SUMBER for k in re.findall(r'"([A-Z]\d\d)"', p.read_text("utf-8"))}


def test_setiap_kode_yang_dipakai_punya_arti():
    assert not DIPAKAI - set(ARTI_KODE)


def test_setiap_arti_dipakai():
    assert not set(ARTI_KODE) - DIPAKAI
