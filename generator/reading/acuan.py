"""Berkas acuan yang dibawa program: sinonim kolom, ejaan, jenis tabel, isian profil, skala, nomenklatur nasional."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_READING = Path(__file__).parent
PARAMETER = _READING.parent / "rules" / "parameters"


def baca_acuan(nama: str) -> str:
    """Return the text of a file that stands beside the readers."""
    return (_READING / nama).read_text("utf-8")


@cache
def baca_acuan_toml(nama: str) -> dict[str, Any]:
    """Return a .toml beside the readers; it is read once and shared, so nobody changes it."""
    return tomllib.loads(baca_acuan(nama))


@cache
def baca_parameter(nama: str) -> dict[str, Any]:
    """Return a .toml of the rules; it is read once and shared, so nobody changes it."""
    return tomllib.loads((PARAMETER / nama).read_text("utf-8"))
