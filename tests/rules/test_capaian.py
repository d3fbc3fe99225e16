"""Capaian, efisiensi, serapan, kemajuan, rata-rata: angka dari laporan yang tercetak, lalu sifat-sifatnya."""

from decimal import ROUND_HALF_UP
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.kinerja import Sifat
from generator.model.nilai import TidakDihitung
from generator.rules.capaian import compute_capaian
from generator.rules.capaian import compute_makin_rendah
from generator.rules.capaian_sasaran import compute_capaian_sasaran
from generator.rules.efisiensi import compute_anggaran_capaian
from generator.rules.efisiensi import compute_efisiensi
from generator.rules.efisiensi import compute_efisiensi_serapan
from generator.rules.efisiensi import compute_sisa
from generator.rules.kemajuan import compute_kemajuan
from generator.rules.pembandingan import compute_pembandingan
from generator.rules.rata_rata import compute_rata_rata
from generator.rules.serapan import compute_serapan

D = Decimal
POSITIF = st.decimals(min_value="0.01", max_value="1e12", places=4)
ANGKA = st.decimals(min_value="-1e12", max_value="1e12", places=4)


def dua_desimal(hasil):
    return hasil.quantize(D("0.01"), rounding=ROUND_HALF_UP)


# (target, realisasi, printed): Magetan 2025 Tabel 3.2, 3.6; Dinkes and Distan Jawa Barat 2015-2016 (R2).
TERCETAK = [
    ("91.5", "92.42", None, "N1", "101.01"),
    ("91", "91.21", None, "N1", "100.23"),
    ("82", "82.58", Sifat.MAKIN_TINGGI, "N1", "100.71"),
    ("90", "88.10", Sifat.MAKIN_RENDAH, "N1", "102.11"),
    ("6", "4.4", Sifat.MAKIN_RENDAH, "N1", "126.67"),
    ("10.90", "10.21", Sifat.MAKIN_RENDAH, "N1", "106.33"),
    ("89", "86.97", Sifat.MAKIN_RENDAH, "N2", "102.33"),
    ("5.8", "4.01", Sifat.MAKIN_RENDAH, "N2", "144.64"),
    ("0.58", "0.6", Sifat.MAKIN_RENDAH, "N2", "96.67"),
]


@pytest.mark.parametrize(("target", "realisasi", "sifat", "rumus", "tercetak"), TERCETAK)
def test_capaian_sama_dengan_laporan_tercetak(target, realisasi, sifat, rumus, tercetak):
    assert dua_desimal(compute_capaian(D(target), D(realisasi), sifat, rumus)) == D(tercetak)


@pytest.mark.parametrize(
    ("target", "realisasi", "sifat", "rumus", "sebab"),
    [
        ("0", "5", None, "N1", "target nol"),
        ("0", "0", None, "N1", "target nol"),
        ("0", "2", Sifat.MAKIN_RENDAH, "N1", "target nol"),
        ("-1", "-2", None, "N1", "target negatif"),
        ("2", "0", Sifat.MAKIN_RENDAH, "N2", "realisasi nol"),
    ],
)
def test_yang_tidak_dapat_dihitung_menyebut_sebabnya(target, realisasi, sifat, rumus, sebab):
    hasil = compute_capaian(D(target), D(realisasi), sifat, rumus)
    assert isinstance(hasil, TidakDihitung)
    assert hasil.sebab == sebab


def test_realisasi_nol_dari_target_bukan_ketiadaan():
    assert compute_capaian(D("4"), D("0")) == 0
    assert compute_capaian(D("4"), D("0"), Sifat.MAKIN_RENDAH) == 200


def test_rumus_yang_tidak_dikenal_ditolak():
    with pytest.raises(ValueError, match="N3"):
        compute_makin_rendah(D(1), D(1), "N3")


@given(POSITIF, ANGKA, ANGKA)
def test_realisasi_lebih_tinggi_tidak_menurunkan_capaian(target, satu, dua):
    rendah, tinggi = sorted((satu, dua))
    assert compute_capaian(target, rendah) <= compute_capaian(target, tinggi)


@given(POSITIF, POSITIF, POSITIF, st.sampled_from(["N1", "N2"]))
def test_realisasi_lebih_tinggi_tidak_menaikkan_capaian_makin_rendah(target, satu, dua, rumus):
    rendah, tinggi = sorted((satu, dua))
    lebih_rendah = compute_makin_rendah(target, rendah, rumus)
    assert lebih_rendah >= compute_makin_rendah(target, tinggi, rumus)


@given(POSITIF, ANGKA, POSITIF)
def test_batas_tidak_pernah_dilampaui_dan_hanya_memotong_yang_di_atasnya(target, realisasi, batas):
    bebas = compute_capaian(target, realisasi)
    assert compute_capaian(target, realisasi, batas=batas) == (batas if bebas > batas else bebas)


@given(POSITIF)
def test_target_tercapai_tepat_selalu_seratus(target):
    for sifat in (None, Sifat.MAKIN_TINGGI, Sifat.MAKIN_RENDAH):
        for rumus in ("N1", "N2"):
            assert compute_capaian(target, target, sifat, rumus) == 100


def test_sasaran_dua_magetan_tabel_3_3():
    anggaran_capaian = compute_anggaran_capaian(D("891441330"), compute_capaian(D("3"), D("3")))
    assert anggaran_capaian == 891441330
    assert compute_sisa(anggaran_capaian, D("882985588")) == 8455742
    assert dua_desimal(compute_efisiensi(anggaran_capaian, D("882985588"))) == D("0.95")


def test_sasaran_tiga_magetan_memakai_capaian_tak_dibulatkan():
    anggaran_capaian = compute_anggaran_capaian(D("3358804568"), compute_capaian(D("92"), D("92.42")))
    assert anggaran_capaian.quantize(D(1), rounding=ROUND_HALF_UP) == 3374138241
    assert dua_desimal(compute_efisiensi(anggaran_capaian, D("3175755962"))) == D("5.88")


def test_serapan_dan_efisiensi_magetan_tabel_3_5():
    serapan = compute_serapan(D("891441330"), D("882985588"))
    assert dua_desimal(serapan) == D("99.05")
    assert dua_desimal(compute_efisiensi_serapan(serapan)) == D("0.95")


def test_pagu_nol_tidak_dibagi():
    assert compute_serapan(D(0), D(0)).sebab == "pagu nol"
    assert compute_efisiensi(D(0), D(0)).sebab == "pagu × capaian nol"


@pytest.mark.parametrize(
    ("realisasi", "target_akhir", "tercetak"),
    [("70.63", "72.472", "97.46"), ("3", "5", "60.00"), ("92.42", "94", "98.32"), ("83.58", "85.5", "97.75")],
)
def test_kemajuan_magetan_tabel_3_7(realisasi, target_akhir, tercetak):
    assert dua_desimal(compute_kemajuan(D(target_akhir), D(realisasi))) == D(tercetak)


def test_pembandingan_tidak_membagi_dengan_nol():
    assert compute_pembandingan(D(5), D(0)).sebab == "realisasi pembanding nol"


def test_rata_rata_menyebut_yang_ditinggalkan_dan_tidak_menghitungnya_nol():
    hasil = compute_rata_rata([("A", D(100)), ("B", TidakDihitung("target nol")), ("C", D(50))])
    assert (hasil.nilai, hasil.banyak, hasil.ditinggalkan) == (75, 2, (("B", "target nol"),))


def test_rata_rata_tanpa_satu_pun_angka_tidak_dihitung():
    assert isinstance(compute_rata_rata([("A", TidakDihitung("target nol"))]).nilai, TidakDihitung)


def test_capaian_sasaran_pertama_tidak_melompat_ke_indikator_berikutnya():
    hilang = TidakDihitung("realisasi belum diisi")
    assert compute_capaian_sasaran([hilang, D(100)], "pertama") is hilang
    assert compute_capaian_sasaran([hilang, D(90)], "rata-rata") == 90
