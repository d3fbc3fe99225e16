"""Skala kategori: yang tertulis di lembar Kriteria kantor, dan yang tersedia (rules/parameters/skala.toml)."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.catatan import Catatan
from generator.reading.acuan import baca_parameter
from generator.reading.catat import periksa
from generator.reading.tabel_mentah import TabelMentah
from generator.rules.skala import build_daftar_skala

_ANGKA = re.compile(r"\d+(?:[.,]\d+)?")


def baca_kriteria(tabel: TabelMentah) -> tuple[Skala | None, list[Catatan]]:
    """Return the office's own scale of categories; None with a catatan when its bounds cannot be read."""
    batas, nama, ket = tabel.satu("batas", "capaian"), tabel.satu("kategori"), tabel.satu("keterangan")
    alamat = tabel.alamat
    pita = []
    for r in tabel.baris:
        teks, kategori = tabel.teks_sendiri(r, batas), tabel.teks_sendiri(r, nama)
        if kategori and teks:
            bawah, termasuk = _batas_bawah(teks)
            pita.append(Pita(kategori, bawah, termasuk, tabel.teks_sendiri(r, ket)))
    pita.sort(key=lambda p: (p.bawah is not None, p.bawah or Decimal(0)), reverse=True)
    try:
        sumber = f"{tabel.grid.berkas}, lembar {tabel.grid.lembar}"
        return Skala("kantor", "Skala perangkat daerah", sumber, tuple(pita)), []
    except ValueError:
        return None, [
            periksa("P01", alamat, "Kriteria capaian tidak dapat dibaca sebagai rentang yang berurutan; skala "
                                   "baku yang dipakai.",
                    "Tulis tiap batas seperti ≥ 100%, 75% s.d < 100%, < 55%.")
        ]  # fmt: skip


def _batas_bawah(teks: str) -> tuple[Decimal | None, bool]:
    """ "≥ 100%" -> (100, True); "75% s.d < 100%" -> (75, True); ">80 - 100" -> (80, False); "< 55%" -> None."""
    angka = [Decimal(a.replace(",", ".")) for a in _ANGKA.findall(teks)]
    awal = teks.strip()[:1]
    if not angka or awal in "<≤":
        return None, True
    if len(angka) == 2 and angka[0] > angka[1]:
        angka.reverse()
    lebih = teks.strip().startswith(">") and not teks.strip().startswith((">=", "> ="))
    return (None, True) if angka[0] == 0 and len(angka) == 2 else (angka[0], not lebih)


@cache
def daftar_skala() -> dict[str, Skala]:
    """Return the scales that come with the program, by kode."""
    return build_daftar_skala(baca_parameter("skala.toml"))
