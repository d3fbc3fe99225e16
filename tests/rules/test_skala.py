"""Skala kategori sebagai data, dan kategori tanpa celah."""

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import generator.rules
from generator.rules.kategori import compute_kategori
from generator.rules.kategori import rentang_pita
from generator.rules.skala import build_daftar_skala
from generator.rules.skala import build_skala

TOML = tomllib.loads((Path(generator.rules.__file__).parent / "parameters" / "skala.toml").read_text(encoding="utf-8"))
SKALA = build_daftar_skala(TOML)

# Typed from Tabel 3.1 of the seed and from reference/regulations.md section 2.3.
KATEGORI = [
    ("berhasil", "101", "Sangat Berhasil"),
    ("berhasil", "100", "Sangat Berhasil"),
    ("berhasil", "99.99999", "Berhasil"),
    ("berhasil", "75", "Berhasil"),
    ("berhasil", "74.999", "Cukup Berhasil"),
    ("berhasil", "55", "Cukup Berhasil"),
    ("berhasil", "54.99", "Kurang Berhasil"),
    ("berhasil", "-20", "Kurang Berhasil"),
    ("permendagri_86_2017", "120", "Sangat Tinggi"),
    ("permendagri_86_2017", "90.5", "Tinggi"),
    ("permendagri_86_2017", "75.5", "Sedang"),
    ("permendagri_86_2017", "65.5", "Rendah"),
    ("permendagri_86_2017", "50.5", "Sangat Rendah"),
    ("baik_80", "100", "Baik"),
    ("baik_80", "100.01", "Sangat Baik"),
    ("baik_80", "80", "Cukup"),
    ("baik_50", "80", "Baik"),
    ("baik_50", "49.9", "Kurang"),
]


@pytest.mark.parametrize(("kode", "capaian", "kategori"), KATEGORI)
def test_capaian_jatuh_pada_kategori_yang_tercetak(kode, capaian, kategori):
    assert compute_kategori(Decimal(capaian), SKALA[kode]) == kategori


@given(st.sampled_from(sorted(SKALA)), st.decimals(allow_nan=False, allow_infinity=False), st.data())
def test_tidak_ada_nilai_di_antara_dua_kategori_dan_lebih_tinggi_tidak_lebih_rendah(kode, capaian, data):
    nama = [pita.nama for pita in SKALA[kode].pita]
    lebih_tinggi = data.draw(st.decimals(min_value=capaian, allow_nan=False, allow_infinity=False))
    urutan = nama.index(compute_kategori(capaian, SKALA[kode]))
    assert nama.index(compute_kategori(lebih_tinggi, SKALA[kode])) <= urutan


def test_rentang_magetan_tercetak_seperti_tabel_3_1():
    assert [rentang for _, rentang in rentang_pita(SKALA["berhasil"])] == [
        "≥ 100%",
        "75% s.d. < 100%",
        "55% s.d. < 75%",
        "< 55%",
    ]


def test_batas_terbuka_terlihat_pada_rentang():
    assert [rentang for _, rentang in rentang_pita(SKALA["baik_80"])] == [
        "> 100%",
        "> 80% s.d. 100%",
        "55% s.d. 80%",
        "< 55%",
    ]


@pytest.mark.parametrize("mentah", TOML["skala"], ids=lambda m: m["kode"])
@pytest.mark.parametrize("kunci", ["sumber", "terakhir_diperiksa"])
def test_skala_tanpa_sumber_atau_tanggal_ditolak(mentah, kunci):
    with pytest.raises(ValueError, match=kunci):
        build_skala({**mentah, kunci: ""})


def test_batas_pecahan_biner_ditolak():
    with pytest.raises(ValueError, match="float"):
        build_skala({**TOML["skala"][0], "pita": [{"nama": "A", "bawah": 99.9}, {"nama": "B"}]})
