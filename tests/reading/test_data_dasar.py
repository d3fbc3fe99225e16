"""Lembar data dasar dikenali dan dibaca; realisasi yang kosong dihitung darinya, yang diketik tidak diganti."""

from decimal import Decimal

import pytest

from generator.model.catatan import Tingkat
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.rumus import DataDasar
from generator.reading.data_dasar import baca_data_dasar
from generator.reading.gabung import susun_laporan
from generator.reading.grid import Grid
from generator.reading.kenali import kenali_lembar
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

DASAR = """
DATA DASAR INDIKATOR KINERJA UTAMA
No|Variabel|Satuan|2023|2024|2025|Sumber Data
1|Koperasi berkualitas|koperasi|380|390|395|Bidang Kelembagaan
2|Jumlah koperasi aktif|koperasi|550|555|560|Bidang Kelembagaan
3|Jumlah anggaran|Rp|5000000|6000000|7000000|
4|Indeks per parameter|||||
|1. Persyaratan|indeks|3,30|3,32|3,35|
|2. Prosedur|indeks|3,2|3,22|3,25|
"""
JUMLAH = """
Data Dasar Tahun 2025
No|Uraian|Satuan|Jumlah
1|Koperasi berkualitas|koperasi|395
"""
PER_INDIKATOR = """
No|Indikator|Rumus|Variabel|Satuan|Tahun 2024|Tahun 2025
1|Persentase Koperasi|Koperasi baik / Koperasi aktif x 100%|Koperasi baik|koperasi|390|395
:-v|:-v|:-v|Koperasi aktif|koperasi|555|560
"""
BARIS_RUMUS = """
DATA DASAR
No|Variabel|Satuan|2024|2025
1|Koperasi sehat|koperasi|70|73
2|Rumus Persentase Koperasi Sehat|'Koperasi sehat / Koperasi dinilai x 100%||
3|Koperasi dinilai|koperasi|95|100
"""
KELOMPOK = """
Kelompok|Nama Data|Satuan|Realisasi 2024|Realisasi 2025
Unsur IKM|Persyaratan|Indeks|3|3
Unsur IKM|Prosedur|Indeks|3|4
"""


def baca(teks: str) -> tuple[DataDasar, ...]:
    tabel = satu_tabel(lembar(teks))
    assert tabel.jenis == "data_dasar"
    data, catatan = baca_data_dasar(tabel, 2025)
    assert catatan == []
    return data


def angka(data: DataDasar) -> dict[int, str]:
    return {t: f"{n.angka.normalize():f}" for t, n in data.nilai if isinstance(n, Nilai)}


def test_peubah_dengan_angka_per_tahun():
    data = baca(DASAR)
    assert [(d.nama, angka(d)) for d in data[:3]] == [
        ("Koperasi berkualitas", {2023: "380", 2024: "390", 2025: "395"}),
        ("Jumlah koperasi aktif", {2023: "550", 2024: "555", 2025: "560"}),
        ("Jumlah anggaran", {2023: "5000000", 2024: "6000000", 2025: "7000000"}),
    ]
    assert (data[0].satuan, data[0].sumber, data[0].nilai[2][1].asal.sel) == ("koperasi", "Bidang Kelembagaan", "F3")


def test_butir_di_bawah_baris_tanpa_angka_adalah_daftarnya():
    assert [(d.nama, d.kelompok) for d in baca(DASAR)[3:]] == [
        ("Indeks per parameter", ""),
        ("Persyaratan", "Indeks per parameter"),
        ("Prosedur", "Indeks per parameter"),
    ]


def test_kolom_tanpa_tahun_milik_tahun_judulnya():
    assert [(d.nama, angka(d)) for d in baca(JUMLAH)] == [("Koperasi berkualitas", {2025: "395"})]


def test_rumus_di_kolomnya_milik_indikator_di_sampingnya():
    rumus, *data = baca(PER_INDIKATOR)
    assert (rumus.nama, rumus.rumus, rumus.asal.sel) == (
        "Persentase Koperasi", "Koperasi baik / Koperasi aktif x 100%", "C2"
    )  # fmt: skip
    assert [(d.nama, d.indikator, d.rumus) for d in data] == [
        ("Koperasi baik", "Persentase Koperasi", ""), ("Koperasi aktif", "Persentase Koperasi", "")
    ]  # fmt: skip


def test_rumus_sebagai_baris():
    rumus = next(d for d in baca(BARIS_RUMUS) if d.rumus)
    assert (rumus.nama, rumus.rumus) == ("Persentase Koperasi Sehat", "Koperasi sehat / Koperasi dinilai x 100%")
    assert [d.nama for d in baca(BARIS_RUMUS) if not d.rumus] == ["Koperasi sehat", "Koperasi dinilai"]


def test_kelompok_di_kolomnya():
    assert [(d.nama, d.kelompok) for d in baca(KELOMPOK)] == [("Persyaratan", "Unsur IKM"), ("Prosedur", "Unsur IKM")]


PK = """
PERJANJIAN KINERJA TAHUN 2025
No|Sasaran Strategis|Indikator Kinerja|Satuan|Target
1|Meningkatnya koperasi|Persentase Koperasi Berkualitas|%|70,54
2|Meningkatnya layanan|Indeks Kepuasan Masyarakat|Indeks|80
"""
IKU = """
INDIKATOR KINERJA UTAMA TAHUN 2025-2029
No|Sasaran|Indikator Kinerja Utama|Formulasi|Sumber Data
1|Meningkatnya koperasi|Persentase Koperasi Berkualitas|'Σ koperasi berkualitas / Σ koperasi aktif x 100%|Bidang
2|Meningkatnya layanan|Indeks Kepuasan Masyarakat|'(Jumlah Indeks per Parameter : Jumlah parameter) x 25|Survei
"""
CAPAIAN = """
CAPAIAN KINERJA TAHUN 2025
No|Sasaran Strategis|Indikator Kinerja|Target|Realisasi
1|Meningkatnya koperasi|Persentase Koperasi Berkualitas|70,54|{}
2|Meningkatnya layanan|Indeks Kepuasan Masyarakat|80|{}
"""


def susun(dasar: str, koperasi: str = "", ikm: str = "", iku: str = IKU):
    """Join PK, IKU, measurement and raw figures as files of one folder."""
    isi = {"PK": PK, "IKU": iku, "Capaian": CAPAIAN.format(koperasi, ikm), "Data Dasar": dasar}
    catatan = []
    grid: list[Grid] = [lembar(teks, nama, f"{nama}.xlsx") for nama, teks in isi.items()]
    tabel = [t for g in grid for t in kenali_lembar(g, catatan).tabel]
    laporan, temuan = susun_laporan(tabel, {})
    return [i for s in laporan.sasaran for i in s.indikator], [*catatan, *temuan]


def kode(catatan, *awalan: str) -> list[tuple[str, Tingkat]]:
    return sorted((c.kode, c.tingkat) for c in catatan if c.kode.startswith(awalan or ("R", "J09")))


def test_realisasi_yang_tidak_diketik_dihitung():
    (koperasi, ikm), catatan = susun(DASAR)
    # 395 / 560 = 70,5357…; (3,35 + 3,25) / 2 × 25 = 82,5
    assert koperasi.realisasi.angka.quantize(Decimal("0.0001")) == Decimal("70.5357")
    assert ikm.realisasi.angka == Decimal("82.5")
    assert (koperasi.realisasi.satuan, ikm.realisasi.satuan) == ("%", "Indeks")
    assert [a.sel for a in (koperasi.realisasi.asal, *koperasi.realisasi.asal_lain)] == ["F3", "F4"]
    assert koperasi.realisasi.rumus == "(Koperasi berkualitas 2025 / Jumlah koperasi aktif 2025) × 100%"
    assert kode(catatan) == [("R06", Tingkat.INFO), ("R06", Tingkat.INFO)]


def test_realisasi_yang_diketik_tidak_pernah_diganti():
    (koperasi, ikm), catatan = susun(DASAR, "71", "82,5")
    assert (koperasi.realisasi.angka, ikm.realisasi.angka) == (Decimal("71"), Decimal("82.5"))
    assert koperasi.perhitungan.hasil.angka.quantize(Decimal("0.01")) == Decimal("70.54")
    assert kode(catatan) == []


TERHAMBAT = [
    # (yang diganti di data dasar, gantinya, catatan, realisasi indikator pertama)
    ("Jumlah koperasi aktif", "Koperasi", ["J09", "R02"], BelumDiisi),
    ("Jumlah koperasi aktif", "Koperasi aktiff", ["J09", "R02"], BelumDiisi),
    ("|550|555|560|", "|550|555||", ["R04"], TidakDihitung),
    ("|550|555|560|", "|550|555|0|", ["R04"], TidakDihitung),
    ("|550|555|560|", "|550|555|0.0000000000000000001|", ["R04"], TidakDihitung),
    ("3|Jumlah anggaran|Rp", "3|Koperasi Aktif|koperasi", ["J09", "R03"], BelumDiisi),
]


@pytest.mark.parametrize(("lama", "baru", "diharapkan", "realisasi"), TERHAMBAT)
def test_yang_menghambat_menjadi_catatan_bukan_tebakan(lama, baru, diharapkan, realisasi):
    assert DASAR.count(lama) == 1
    (koperasi, _), catatan = susun(DASAR.replace(lama, baru))
    periksa = [k for k, tingkat in kode(catatan) if tingkat is Tingkat.PERIKSA]
    assert periksa == diharapkan
    assert isinstance(koperasi.realisasi, realisasi)


def test_nama_yang_mirip_disebut_di_sarannya():
    _, catatan = susun(DASAR.replace("Jumlah koperasi aktif", "Koperasi aktiff"))
    (satu,) = [c for c in catatan if c.kode == "R02"]
    assert "Koperasi aktiff" in satu.saran
    assert (satu.alamat.lembar, satu.alamat.sel) == ("IKU", "D3")


def test_dua_baris_dengan_angka_yang_sama_bukan_dua_bacaan():
    ganda = DASAR.replace("3|Jumlah anggaran|Rp|5000000|6000000|7000000|", "3|Koperasi Aktif|koperasi|550|555|560|")
    (koperasi, _), catatan = susun(ganda)
    assert isinstance(koperasi.realisasi, Nilai)
    assert kode(catatan, "R03") == []


def test_tahun_yang_tidak_ada_di_data_dasar():
    tumbuh = IKU.replace(
        "Σ koperasi berkualitas / Σ koperasi aktif x 100%", "(Koperasi aktif N - Koperasi aktif N-3) x 1"
    )
    (koperasi, _), catatan = susun(DASAR, iku=tumbuh)
    assert koperasi.realisasi.sebab == 'data "Jumlah koperasi aktif" tahun 2022 tidak ada'
    assert kode(catatan, "R04") == [("R04", Tingkat.PERIKSA)]


def test_definisi_tidak_memberi_apa_apa():
    prosa = IKU.replace(
        "Σ koperasi berkualitas / Σ koperasi aktif x 100%", "Koperasi yang meningkat asetnya dan/atau omzetnya"
    )
    (koperasi, _), catatan = susun(DASAR, "71", "82,5", iku=prosa)
    assert koperasi.perhitungan is None
    assert kode(catatan) == []


def test_rumus_tanpa_nama_di_data_dasar_hanya_info():
    lain = DASAR.replace("Koperasi berkualitas", "Usaha mikro").replace("Jumlah koperasi aktif", "Usaha kecil")
    _, catatan = susun(lain, "71", "82,5")
    assert kode(catatan) == [("R02", Tingkat.INFO)]


def test_bagian_tanpa_kali_seratus_persen_dilengkapi_dengan_catatan():
    bagian = IKU.replace(" x 100%", "")
    (koperasi, _), catatan = susun(DASAR, "", "82,5", iku=bagian)
    assert koperasi.realisasi.angka.quantize(Decimal("0.01")) == Decimal("70.54")
    assert kode(catatan, "R01") == [("R01", Tingkat.PERIKSA)]


def test_rumus_di_lembar_data_dasar_didahulukan():
    sendiri = (
        DASAR + "5|Rumus Persentase Koperasi Berkualitas|'(560 - Koperasi berkualitas) / Koperasi aktif x 100%||||\n"
    )
    (koperasi, _), _ = susun(sendiri)
    # (560 − 395) / 560
    assert koperasi.realisasi.angka.quantize(Decimal("0.01")) == Decimal("29.46")


def test_akumulasi_menjumlahkan_tahun_tahun_sampai_tahun_laporan():
    kumulatif = IKU.replace("Σ koperasi aktif", "Akumulasi koperasi berkualitas")
    (koperasi, _), _ = susun(DASAR, iku=kumulatif)
    # 395 / (380 + 390 + 395)
    assert koperasi.realisasi.angka.quantize(Decimal("0.01")) == Decimal("33.91")
    assert koperasi.realisasi.rumus.endswith(
        "/ (Koperasi berkualitas 2023 + Koperasi berkualitas 2024 + Koperasi berkualitas 2025)) × 100%"
    )


def test_data_milik_indikator_yang_sama_didahulukan():
    dasar = """
Indikator|Variabel|Satuan|2024|2025
Persentase Koperasi Berkualitas|Koperasi berkualitas|koperasi|390|395
Persentase Koperasi Berkualitas|Koperasi aktif|koperasi|555|560
Persentase Koperasi Sehat|Koperasi aktif|koperasi|500|510
"""
    (koperasi, _), catatan = susun(dasar, "", "82,5")
    assert koperasi.realisasi.angka.quantize(Decimal("0.01")) == Decimal("70.54")
    assert kode(catatan, "R03") == []


def test_tanpa_data_dasar_tidak_ada_yang_dikatakan():
    (koperasi, _), catatan = susun("Catatan rapat|biasa", "71", "82,5")
    assert koperasi.perhitungan is None
    assert kode(catatan) == []


@pytest.mark.parametrize(
    ("target", "desimal"),
    [("70,54", 3), ("71", None), ("70,5357", 5), ("70", None)],
)
def test_hasil_yang_hanya_sama_karena_dibulatkan_dicetak_dengan_desimal_lebih(target, desimal):
    # 395 / 560 = 70,535714…: 70,54 is 70,540, so three decimals tell them apart; 70,53570 and 70,53571 need five.
    catatan = []
    isi = {"PK": PK.replace("70,54", target), "IKU": IKU, "Data Dasar": DASAR}
    tabel = [t for nama, teks in isi.items() for t in kenali_lembar(lembar(teks, nama, f"{nama}.xlsx"), catatan).tabel]
    laporan, _ = susun_laporan(tabel, {})
    assert laporan.sasaran[0].indikator[0].realisasi.desimal == desimal
