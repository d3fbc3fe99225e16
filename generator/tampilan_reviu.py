"""Apa yang dilihat pengguna sesudah reviu: catatan satu laporan, atau ringkasan beberapa laporan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rich.markup import escape

from generator.model.catatan import Tingkat
from generator.reviu import HasilReviu
from generator.tampilan import buat_tabel
from generator.tampilan import buka_layar
from generator.tampilan import catatan_json
from generator.tampilan import cetak_catatan


def cetak_reviu(hasil: HasilReviu, berkas: Sequence[Path], pesan: str) -> None:
    """Print the findings of one report, how much of it was recomputed, and what was written."""
    cetak_catatan(hasil.catatan)
    layar = buka_layar()
    layar.print(f"Tabel: {hasil.dikenal} dari {hasil.tabel} dikenali dan dihitung ulang.")
    if pesan:
        layar.print(escape(pesan))
    for jalur in berkas:
        layar.print(f"Ditulis: {escape(str(jalur))}")


def cetak_rekap(semua: Sequence[HasilReviu], rekap: Path) -> None:
    """Print one line per report, then where the recap is."""
    cetak = buat_tabel(
        ("Laporan", None), ("Tabel", 5), ("Dikenali", 8), *((t.value, 7) for t in Tingkat), ("Keterangan", None)
    )
    for hasil in semua:
        jumlah = Counter(c.tingkat for c in hasil.catatan)
        angka = [hasil.tabel, hasil.dikenal, *(jumlah[t] for t in Tingkat)]
        isi = [str(n) for n in angka] if hasil.terbaca else ["–"] * len(angka)
        cetak.add_row(escape(hasil.jalur.name), *isi, escape(hasil.sebab))
    layar = buka_layar()
    layar.print(cetak)
    layar.print(f"{sum(h.terbaca for h in semua)} dari {len(semua)} laporan terbaca.")
    layar.print(f"Ditulis: {escape(str(rekap))}")


def rekap_json(semua: Sequence[HasilReviu]) -> list[dict]:
    """Return each report with its findings as plain data."""
    return [
        {"berkas": h.jalur.name, "tabel": h.tabel, "dikenal": h.dikenal, "sebab": h.sebab,
         "catatan": catatan_json(h.catatan)}
        for h in semua
    ]  # fmt: skip
