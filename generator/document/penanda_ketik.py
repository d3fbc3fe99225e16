"""Nomor judul yang diketik ("B.", "2.", "b."): dibaca, dan diganti bila judulnya berpindah atau tetangganya hilang."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.document.cetakan import Blok

_PENANDA = re.compile(r"(<w:t(?: [^>]*)?>)([A-Z]|[a-z]|\d{1,2})(\.)")


def penanda_ketik(b: Blok) -> str:
    """Return the number typed at the beginning of a heading without its dot, "" for none."""
    cocok = re.match(r"([A-Z]|[a-z]|\d{1,2})\.(?=\s)", b.teks)
    return cocok[1] if cocok and any(isinstance(p, str) and _PENANDA.search(p) for p in b.isi) else ""


def ganti_penanda(b: Blok, baru: str) -> Blok:
    """Return the heading with another typed number; one without a number stays as it is."""
    lama = penanda_ketik(b)
    if not lama or not baru or lama == baru:
        return b
    letak = next(n for n, p in enumerate(b.isi) if isinstance(p, str) and _PENANDA.search(p))
    isi = _PENANDA.sub(lambda m: m[1] + baru + m[3], b.isi[letak], count=1)
    return replace(b, isi=(*b.isi[:letak], isi, *b.isi[letak + 1 :]), teks=baru + b.teks[len(lama) :])
