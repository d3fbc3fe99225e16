"""Kata kepala kolom: satu sebutan satu peran, dalam bentuk rapinya."""

import tomllib
from collections import Counter
from importlib import resources

from generator.reading.nama import rapikan
from generator.reading.peran import peran_jalur
from generator.reading.peran import peran_teks

PERAN = tomllib.loads(resources.files("generator.reading").joinpath("columns.toml").read_text("utf-8"))["peran"]


def test_satu_sebutan_satu_peran():
    banyak = Counter(sebutan for daftar in PERAN.values() for sebutan in daftar)
    assert [s for s, n in banyak.items() if n > 1] == []


def test_sebutan_ditulis_dalam_bentuk_rapinya():
    assert [s for daftar in PERAN.values() for s in daftar if rapikan(s) != s] == []


def test_pokok_kalimat_di_depan_terhadap():
    assert peran_teks("Capaian terhadap target tahunan").nama == "capaian"
    assert peran_teks("Realisasi terhadap target (%)").nama == "capaian"


def test_huruf_tunggal_di_bawah_triwulan():
    kolom = [peran_jalur(("Triwulan II", huruf)) for huruf in ("T", "R")]
    assert [(p.nama, p.triwulan) for p in kolom] == [("target", 2), ("realisasi", 2)]


def test_huruf_tunggal_tanpa_kelompok_bukan_kolom_angka():
    assert peran_jalur(("T",)).nama == ""


def test_sebelum_perubahan_adalah_semula():
    versi = [peran_teks(t).versi for t in ("Target Sebelum Perubahan", "Target Setelah Perubahan", "Target Perubahan")]
    assert versi == ["semula", "menjadi", "menjadi"]
