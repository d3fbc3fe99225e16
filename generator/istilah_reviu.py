"""Arti dan keluarga semua kode catatan, termasuk yang hanya timbul saat sebuah naskah direviu."""

from __future__ import annotations

from generator import istilah
from generator.checks.semua import KELUARGA_KODE as KELUARGA_PEMERIKSAAN
from generator.checks.semua_naskah import ARTI_KODE as ARTI_NASKAH
from generator.checks.semua_naskah import KELUARGA_KODE as KELUARGA_NASKAH
from generator.checks.semua_reviu import ARTI_KODE as ARTI_REVIU
from generator.checks.semua_reviu import KELUARGA_KODE as KELUARGA_REVIU

ARTI_KODE: dict[str, str] = {**istilah.ARTI_KODE, **ARTI_REVIU, **ARTI_NASKAH}
# The families in the order in which people read them: what was read, the tables of the document, then its text.
KELUARGA_KODE: dict[str, str] = {
    **{kode: nama for kode, nama in istilah.KELUARGA_KODE.items() if kode not in KELUARGA_PEMERIKSAAN},
    **KELUARGA_REVIU,
    **KELUARGA_PEMERIKSAAN,
    **KELUARGA_NASKAH,
}
