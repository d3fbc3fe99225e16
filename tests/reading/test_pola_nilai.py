"""Pola 17, 30–33, 37, 38: satu sel menjadi satu angka, satu ketiadaan, atau satu catatan."""

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from generator.model.nilai import Alamat
from generator.model.nilai import BelumDiisi
from generator.model.nilai import BelumRilis
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.reading.angka import Ragu
from generator.reading.angka import Terbaca
from generator.reading.angka import baca_angka
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import SelMentah
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.nilai_sel import baca_sel
from tests.reading.bantu import anggaran
from tests.reading.bantu import bulat
from tests.reading.bantu import kode
from tests.reading.bantu import ringkas
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

DI_SINI = Alamat("buku.xlsx", "Sheet1", "A1")

# (pola, isi sel, satuan kolom, angka, satuan terbaca)
TERBACA = [
    (30, 18953066778.13, "", "18953066778.13", ""),
    (30, "3 Laporan", "", "3", "Laporan"),
    (30, "30Dokumen", "", "30", "Dokumen"),
    (30, "25 OPD", "", "25", "OPD"),
    (30, "305 M'", "", "305", "M'"),
    (30, "120 menit", "", "120", "menit"),
    (30, "4.086 titik", "", "4086", "titik"),
    (30, "Rp. 8.412.000,-", "", "8412000", ""),
    (30, "0", "", "0", ""),
    (31, "1,458,477,763,740.00", "", "1458477763740.00", ""),
    (31, "1.458.477.763.740,00", "", "1458477763740.00", ""),
    (31, "1,22", "", "1.22", ""),
    (31, "78.73%", "", "78.73", "%"),
    (31, "9.396 unit", "", "9396", "unit"),
    (31, "1.000 Orang", "", "1000", "Orang"),
    (31, "9.396", "Unit", "9396", "Unit"),
    (31, "(1.250.000)", "", "-1250000", ""),
    (32, "100 %", "", "100", "%"),
    (32, "98%", "", "98", "%"),
    (32, "10,8741368640359 %", "", "10.8741368640359", "%"),
    (32, 42.63, "%", "42.63", "%"),
    (33, "WTP", "", "4", ""),
    (33, "BB", "", "70", ""),
    (33, "Level 3 Penuh", "", "3", ""),
    (33, "85,17 (A)", "", "85.17", ""),
    (33, "A (85,17)", "", "85.17", ""),
    (33, "≤ 5 hari", "", "5", "hari"),
]


@pytest.mark.parametrize(("pola", "isi", "satuan", "angka", "terbaca"), TERBACA)
def test_isi_sel_dibaca_sebagai_angka(pola, isi, satuan, angka, terbaca):
    nilai, catatan = baca_sel(SelMentah(isi), DI_SINI, satuan)
    assert (nilai.angka, nilai.satuan, catatan) == (Decimal(angka), terbaca, [])


KOSONG = ["", " ", "-", " - ", "–", "n/a", "NA", "?", "NaN", "Rp. ", "% "]


@pytest.mark.parametrize("isi", KOSONG)
def test_pola_30_tanda_kosong_adalah_belum_diisi_bukan_nol(isi):
    nilai, catatan = baca_sel(SelMentah(isi), DI_SINI)
    assert (type(nilai), catatan) == (BelumDiisi, [])


# (pola, sel, kode catatan)
MERAGUKAN = [
    (31, SelMentah("9.952"), "N01"),
    (30, SelMentah("2900 orang 10 kali"), "N12"),
    (33, SelMentah("DP 30 %"), "N02"),
    (33, SelMentah("belum kontrak"), "N02"),
    (33, SelMentah("1:400"), "N02"),
    (37, SelMentah(None, rumus=True), "N03"),
    (37, SelMentah(Galat("#DIV/0!"), rumus=True), "N04"),
    (37, SelMentah(Galat("#REF!"), rumus=True), "N04"),
    (38, SelMentah(datetime.datetime(2024, 5, 7)), "N10"),
]


@pytest.mark.parametrize(("pola", "sel", "kode_catatan"), MERAGUKAN)
def test_isi_yang_meragukan_menjadi_catatan_bukan_angka(pola, sel, kode_catatan):
    nilai, catatan = baca_sel(sel, DI_SINI)
    assert (type(nilai), [c.kode for c in catatan]) == (TidakTerbaca, [kode_catatan])


# (pola, sel, satuan, angka, kode)
DIBACA_DENGAN_CATATAN = [
    (32, SelMentah(60.0, Gaya(format="0%")), "%", 60, "N09"),
    (32, SelMentah(7.0, Gaya(format="0%")), "Orang", 7, "N05"),
    (33, SelMentah("70,38-70,76"), "", Decimal("70.38"), "N06"),
    (33, SelMentah("80-60"), "", 60, "N06"),
    (33, SelMentah("75,2 *)"), "", Decimal("75.2"), "N07"),
    (33, SelMentah("75,2**)"), "", Decimal("75.2"), "N07"),
]


@pytest.mark.parametrize(("pola", "sel", "satuan", "angka", "kode_catatan"), DIBACA_DENGAN_CATATAN)
def test_bacaan_yang_perlu_diketahui_dicatat(pola, sel, satuan, angka, kode_catatan):
    nilai, catatan = baca_sel(sel, DI_SINI, satuan)
    assert (nilai.angka, [c.kode for c in catatan]) == (angka, [kode_catatan])


def test_pola_33_belum_rilis_bukan_belum_diisi():
    assert isinstance(baca_sel(SelMentah("Belum dirilis BPS"), DI_SINI)[0], BelumRilis)


def test_pola_33_angka_sementara_membawa_tandanya():
    assert baca_sel(SelMentah("75,2*"), DI_SINI)[0].sementara


def test_pola_32_pecahan_berformat_persen_menjadi_titik_persen():
    nilai, _ = baca_sel(SelMentah(0.25, Gaya(format="0%")), DI_SINI)
    assert (nilai.angka, nilai.satuan) == (Decimal("25.00"), "%")


def kolom_uang(*isi: str, kepala: str = "PAGU") -> PembacaKolom:
    baris = "\n".join(f"Program {i}|{x}|1" for i, x in enumerate(isi))
    tabel = satu_tabel(lembar(f"URAIAN|{kepala}|REALISASI ANGGARAN\n{baris}"))
    return PembacaKolom(tabel, tabel.satu("pagu"), True)


def test_pola_31_pemisah_diputuskan_per_kolom():
    indonesia = kolom_uang("'1.250.000,50", "'1.250,5", "'9.952")
    assert [str(indonesia.baca(r)[0].angka) for r in (2, 3, 4)] == ["1250000.50", "1250.5", "9952"]
    inggris = kolom_uang("'1,250,000.50", "'1,250.5", "'9,952")
    assert [str(inggris.baca(r)[0].angka) for r in (2, 3, 4)] == ["1250000.50", "1250.5", "9952"]


def test_pola_31_teks_rupiah_tidak_membuktikan_pemisah_bagi_indikator_lain():
    tabel = satu_tabel(lembar("""
RENSTRA 2021-2023
Sasaran|Indikator|2021|2022|2023
Koperasi maju|Nilai omset|Rp868.844.582|Rp890.161.474|Rp912.924.703
|Persentase koperasi sehat|'70.54|'71.429|'71.846
"""))
    pembaca = [PembacaKolom(tabel, k) for k in tabel.kolom_peran("target")]
    assert [str(p.baca(4)[0].angka) for p in pembaca] == ["70.54", "71.429", "71.846"]


def test_pola_17_rp_000_yang_benar_ribuan_dikalikan_dan_dicatat():
    p = anggaran(lembar("""
KODE|URAIAN|PAGU Rp. (000)|REALISASI ANGGARAN Rp. (000)
'2.17.03|Program Pengawasan|300500|250250
'2.17.03.2.01|Pemeriksaan Koperasi|300500|250250
"""))
    assert ringkas(p.program)[0][3:] == (300500000, 250250000)
    assert kode(p.catatan) == ["N08"]


def test_pola_17_rp_000_di_atas_rupiah_penuh_tidak_dikalikan_dan_dicatat():
    p = anggaran(lembar("""
KODE|URAIAN|PAGU (Rp. 000,-)|REALISASI ANGGARAN (Rp. 000,-)
'2.17.03|Program Pengawasan|300500000|250250000
'2.17.03.2.01|Pemeriksaan Koperasi|300500000|250250000
"""))
    assert ringkas(p.program)[0][3:] == (300500000, 250250000)
    assert kode(p.catatan) == ["N08"]


def test_pola_36_jumlah_yang_diketik_dibaca_apa_adanya():
    p = anggaran(lembar("""
KODE|URAIAN|PAGU|REALISASI ANGGARAN
'2.17.03|Program Pengawasan|300|250
|J U M L A H|999|888
"""))
    assert (bulat(p.jumlah("pagu")), bulat(p.jumlah("realisasi"))) == (999, 888)


GAYA = {"id": (".", ","), "en": (",", ".")}


def tulis(angka: Decimal, gaya: str, ribuan: bool) -> str:
    tanda_ribuan, tanda_desimal = GAYA[gaya]
    utuh, _, pecahan = f"{abs(angka):f}".partition(".")
    kelompok = f"{int(utuh):,}".replace(",", tanda_ribuan) if ribuan else utuh
    return ("-" if angka < 0 else "") + kelompok + (tanda_desimal + pecahan if pecahan else "")


ANGKA = st.decimals(min_value=-(10**13), max_value=10**13, places=None, allow_nan=False, allow_infinity=False).map(
    lambda d: d.quantize(Decimal("0.01"))
) | st.integers(-(10**13), 10**13).map(Decimal)


@settings(max_examples=400, deadline=None)
@given(ANGKA, st.sampled_from(["id", "en"]), st.booleans(), st.sampled_from(["", " %", " Dokumen", "Rp "]))
def test_angka_yang_ditulis_terbaca_sebagai_dirinya_atau_catatan(angka, gaya, ribuan, hiasan):
    teks = tulis(angka, gaya, ribuan)
    teks = f"Rp {teks}" if hiasan == "Rp " else teks + hiasan
    bacaan = baca_angka(teks)
    if isinstance(bacaan, Terbaca):
        assert bacaan.angka == angka, teks
    elif isinstance(bacaan, Ragu):
        assert angka in (bacaan.gaya_id, bacaan.gaya_en), teks


@settings(max_examples=300, deadline=None)
@given(ANGKA, st.sampled_from(["id", "en"]), st.booleans())
def test_dengan_gaya_kolom_yang_diketahui_angka_selalu_terbaca(angka, gaya, ribuan):
    bacaan = baca_angka(tulis(angka, gaya, ribuan), gaya)
    assert isinstance(bacaan, Terbaca)
    assert bacaan.angka == angka


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="0123456789.,-–()%*Rp abA/x", max_size=14))
def test_teks_apa_pun_tidak_membuat_pembaca_gagal(teks):
    nilai, catatan = baca_sel(SelMentah(teks), DI_SINI)
    assert isinstance(nilai, Nilai | BelumDiisi | BelumRilis) or catatan
