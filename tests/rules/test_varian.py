"""Ragam aturan di laporan-laporan nyata: setiap pilihan menghasilkan angka yang tercetak di dokumen pemakainya.

Figures typed from the reports named beside them (Provinsi Jawa Barat 2015–2016 unless another is named).
"""

from decimal import ROUND_HALF_UP
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import format_id
from generator.model.aturan import CakupanEfisiensi
from generator.model.aturan import CaraRentang
from generator.model.aturan import RumusEfisiensi
from generator.model.kinerja import Sifat
from generator.reading.kriteria import daftar_skala
from generator.rules.capaian import compute_capaian
from generator.rules.capaian import compute_capaian_rentang
from generator.rules.efisiensi import compute_efisiensi_selisih
from generator.rules.efisiensi import compute_efisiensi_serapan
from generator.rules.efisiensi import di_luar_cakupan
from generator.rules.kategori import compute_kategori
from generator.rules.rata_rata import compute_rata_rata
from generator.rules.serapan import compute_serapan

D = Decimal
SELISIH, TAK_NEGATIF = RumusEfisiensi.SELISIH, RumusEfisiensi.SELISIH_TAK_NEGATIF


def dua(nilai):
    return nilai.quantize(D("0.01"), rounding=ROUND_HALF_UP)


@pytest.mark.parametrize(
    ("target", "realisasi", "rumus", "tercetak"),
    [
        ("10.90", "10.21", "N1", "106.33"),  # Dinas Pertanian 2016
        ("113889", "85362", "N1", "125.05"),  # Dinas Pertanian 2016
        ("90", "88.10", "N1", "102.11"),  # Dinas Kesehatan 2015
        ("6", "4.4", "N1", "126.67"),  # Dinas Kesehatan 2015 prints 126,7
        ("89", "86.97", "N2", "102.33"),  # Dinas Kesehatan 2016
        ("5.8", "4.01", "N2", "144.64"),  # Dinas Kesehatan 2016, AKB
        ("5.8", "4.01", "N1", "130.86"),  # the same row by LAN R2
        ("1.6", "1.37", "N2", "116.79"),  # Dispenda
        ("1.6", "0.01", "N2", "16000.00"),  # Dispenda: no cap
        ("350", "333", "N2", "105.11"),  # Dispenda prints 105,10: cut off, see below
        ("400", "188", "N2", "212.77"),  # Dispenda, 1:400 against 1:188
        ("55", "50", "N2", "110.00"),  # Dinas Peternakan
        ("3", "2.10", "N2", "142.86"),  # Dinas Peternakan
        ("2", "0", "N1", "200.00"),  # Disperindag prints 1000; R2 gives 200
    ],
)
def test_makin_rendah_menurut_rumusnya(target, realisasi, rumus, tercetak):
    assert dua(compute_capaian(D(target), D(realisasi), Sifat.MAKIN_RENDAH, rumus)) == D(tercetak)


def test_dispenda_memotong_desimal():
    capaian = compute_capaian(D("350"), D("333"), Sifat.MAKIN_RENDAH, "N2")
    assert format_id.persen(capaian, 2, potong=True) == "105,10%"
    assert format_id.persen(capaian, 2) == "105,11%"


@pytest.mark.parametrize(
    ("capaian", "serapan", "rumus", "tercetak"),
    [
        ("98.43", "99.35", TAK_NEGATIF, "0"),  # Bappeda
        ("98.43", "99.35", SELISIH, "-0.92"),
        ("100", "99.05", SELISIH, "0.95"),
    ],
)
def test_capaian_dikurangi_serapan(capaian, serapan, rumus, tercetak):
    assert compute_efisiensi_selisih(D(capaian), D(serapan), rumus) == D(tercetak)


def test_kumkm_sisa_pagu_dalam_persen_sama_dengan_seratus_kurang_serapan():
    pagu = D("3938513284") / D("0.0703")
    serapan = compute_serapan(pagu, pagu - D("3938513284"))
    assert dua(compute_efisiensi_serapan(serapan)) == D("7.03")


@pytest.mark.parametrize(
    ("capaian", "cakupan", "dihitung"),
    [
        ("99.99", CakupanEfisiensi.SEMUA, True),
        ("99.99", CakupanEfisiensi.TERCAPAI, False),
        ("100", CakupanEfisiensi.TERCAPAI, True),
        ("100", CakupanEfisiensi.MELAMPAUI, False),
        ("100.01", CakupanEfisiensi.MELAMPAUI, True),
    ],
)
def test_cakupan_efisiensi(capaian, cakupan, dihitung):
    assert (di_luar_cakupan(D(capaian), cakupan) is None) is dihitung


@pytest.mark.parametrize(
    ("realisasi", "cara", "sifat", "capaian"),
    [
        ("11.4498", CaraRentang.ATAS, None, "190.83"),  # BPLHD: target 5–6 %
        ("5.5", CaraRentang.DALAM, None, "100.00"),
        ("4", CaraRentang.DALAM, None, "80.00"),
        ("9", CaraRentang.DALAM, None, "150.00"),
        ("9", CaraRentang.DALAM, Sifat.MAKIN_RENDAH, "50.00"),
        ("5.5", CaraRentang.BAWAH, None, "110.00"),
    ],
)
def test_target_berupa_rentang(realisasi, cara, sifat, capaian):
    assert dua(compute_capaian_rentang((D(5), D(6)), D(realisasi), cara, sifat)) == D(capaian)


def test_dinas_pertanian_sasaran_tanpa_dana_tidak_ikut_sebagai_nol():
    """Seven figures whose mean is 149,41; counted with one zero more they give the printed 128,07 (6 of 7)."""
    daftar = [(str(n), D("149.41")) for n in range(6)]
    dengan_nol = [*daftar, ("tanpa dana", D(0))]
    assert dua(compute_rata_rata(daftar).nilai) == D("149.41")
    assert dua(compute_rata_rata(dengan_nol).nilai) == D("128.07")


@pytest.mark.parametrize(
    ("skala", "capaian", "kategori"),
    [
        ("berhasil", "100", "Sangat Berhasil"),
        ("berhasil", "99.99", "Berhasil"),
        ("berhasil", "54.9", "Kurang Berhasil"),
        ("permendagri_86_2017", "90.5", "Tinggi"),
        ("permendagri_86_2017", "150", "Sangat Tinggi"),
        ("baik_80", "100", "Baik"),
        ("baik_80", "100.01", "Sangat Baik"),
        ("baik_80", "80", "Cukup"),
        ("baik_50", "80", "Baik"),
        ("baik_50", "79.99", "Cukup"),
        ("baik_75", "75", "Baik"),
        ("baik_80_terbuka", "100", "Sangat Baik"),
        ("baik_80_terbuka", "80", "Cukup"),
        ("baik_sekali_60", "100", "Baik"),
        ("baik_sekali_60", "60", "Cukup"),
        ("esakip_jabar", "80.01", "Sangat Baik"),
        ("esakip_jabar", "50", "Cukup"),
        ("lima_90", "49.9", "Sangat Kurang"),
        ("memuaskan_85", "85.1", "Memuaskan"),
        ("predikat_sakip", "90", "A (Memuaskan)"),
        ("predikat_sakip", "70.01", "BB (Sangat Baik)"),
        ("predikat_sakip", "30", "D (Sangat Kurang)"),
    ],
)
def test_skala_di_batasnya(skala, capaian, kategori):
    assert compute_kategori(D(capaian), daftar_skala()[skala]) == kategori


@given(st.decimals(min_value=-500, max_value=20000, places=3))
def test_setiap_capaian_berkategori_dalam_setiap_skala(capaian):
    for skala in daftar_skala().values():
        assert compute_kategori(capaian, skala) in {p.nama for p in skala.pita}
