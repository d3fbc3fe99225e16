"""Bahan kalimat bagian tambahan BAB III: tindak lanjut rekomendasi LHE dan crosscutting."""

from __future__ import annotations

from collections import Counter

from generator.format_id import terbilang
from generator.narrative.bahan import Bahan
from generator.narrative.butir import rangkai_teks
from generator.narrative.ukuran import Konteks
from generator.narrative.urai import lindungi

_SELESAI = ("selesai", "sudah", "tuntas", "telah", "ditindaklanjuti")
_BELUM = ("belum", "proses", "sebagian", "tidak")


def tindak_lanjut(b: Bahan) -> Konteks:
    daftar = b.laporan.tindak_lanjut
    status = Counter(" ".join(t.status.casefold().split()) for t in daftar if t.status)
    belum = sum(not _selesai(t.status) for t in daftar)
    return {
        "ada": b.ada("tindak_lanjut"),
        "jumlah": terbilang(len(daftar)),
        "ringkas": rangkai_teks([f"{banyak} berstatus {lindungi(kata)}" for kata, banyak in status.items()]),
        "belum": terbilang(belum) if belum else "",
    }


def crosscutting(b: Bahan) -> Konteks:
    mitra = {" ".join(c.mitra.casefold().split()) for c in b.laporan.crosscutting}
    return {"ada": b.ada("crosscutting"), "jumlah": terbilang(len(mitra))}


def _selesai(status: str) -> bool:
    """Tell whether the office's own word says that a recommendation is done; "belum selesai" does not."""
    kata = status.casefold()
    return any(k in kata for k in _SELESAI) and not any(k in kata for k in _BELUM)
