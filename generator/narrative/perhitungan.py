"""Bahan kalimat tentang realisasi yang dihitung dari data dasar: rumus, angka yang dimasukkan, hasilnya."""

from __future__ import annotations

from generator.format_id import terbilang
from generator.model.laporan import IndikatorSasaran
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import jarak_persen
from generator.narrative.urai import lindungi
from generator.tables.tabel_perhitungan import KUNCI
from generator.tables.tabel_perhitungan import perhitungan_sejalan
from generator.tables.tabel_perhitungan import teks_perhitungan


def perhitungan(b: Bahan) -> dict[str, object]:
    """Return how many indicators Tabel perhitungan shows; zero where it is not printed."""
    banyak = sum("indikator" not in baris.lanjutan for baris in b.baris(KUNCI))
    return {"banyak": banyak, "jumlah": terbilang(banyak)}


def cara_hitung(rekam: IndikatorSasaran | None) -> dict[str, object] | None:
    """Return the formula and the working behind a realisasi; None without one, or where it is a single figure."""
    satu = perhitungan_sejalan(rekam) if rekam is not None else None
    hitungan = teks_perhitungan(satu, rekam.satuan) if satu is not None else ""
    if not hitungan:
        return None
    return {
        "rumus": lindungi(satu.rumus),
        "hitungan": jarak_persen(lindungi(hitungan)),
        "diketik": rekam.realisasi is not satu.hasil,
    }
