"""Setiap rumus IKU di kelima dokumen asal dihitung, sebagaimana tercetak atau sebagaimana diperbaiki.

`tempat` names the document and the line of its text. Formulas are typed as printed there, with their slips. The raw
figures are ours (the documents give none); where a document prints a result, they are chosen to give it. The two
formulas of capaian itself (magetan-lkjip-2025.txt, lines 733 and 737) are rules/capaian.py, tested there.
"""

from dataclasses import dataclass
from decimal import Decimal

import pytest

from generator.model.aturan import Aturan
from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.catatan import Tingkat
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import IndikatorUtama
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.nilai import Nilai
from generator.model.organisasi import Profil
from generator.model.rumus import DataDasar
from generator.reading.gabung_rumus import hitung_realisasi
from generator.rules.rumus.baca import parse_rumus
from generator.rules.rumus.pohon import tulis
from generator.tables.tabel_perhitungan import sebut_angka

N = 2025
SKALA = Skala("uji", "Uji", "uji", (Pita("Semua", None),))
IKM = (  # Sembilan unsur; "Biaya/Tarif" tertinggi, "Waktu" terendah seperti disebut laporannya (baris 959).
    ("Persyaratan", "3.31"), ("Sistem, mekanisme dan prosedur", "3.34"), ("Waktu penyelesaian", "3.21"),
    ("Biaya / tarif", "3.56"), ("Produk spesifikasi jenis pelayanan", "3.33"), ("Kompetensi pelaksana", "3.36"),
    ("Perilaku pelaksana", "3.35"), ("Penanganan pengaduan, saran dan masukan", "3.31"),
    ("Sarana dan prasarana", "3.3188"),
)  # fmt: skip


@dataclass(frozen=True)
class Benih:
    tempat: str
    satuan: str
    rumus: str
    data: dict[str, dict[int, str]]
    hitungan: str
    hasil: str  # rounded half up to the decimals that stand here
    sebab: str = ""
    kelompok: str = ""


def _ini(**data: str) -> dict[str, dict[int, str]]:
    return {nama.replace("_", " "): {N: angka} for nama, angka in data.items()}


BENIH = [
    Benih(
        "blitar-iku-2025.txt baris 156", "Persen",
        "(Ʃ koperasi berkualitas tahun (N – 1) + Ʃ koperasi berkualitas tahun N) / Ʃ koperasi aktif  x 100%",
        {"Koperasi berkualitas": {2024: "40", 2025: "50"}, "Koperasi aktif": {2025: "450"}},
        "((40 + 50) / 450) × 100%", "20.00",
    ),
    # One bracket too many: behind the denominator.
    Benih(
        "blitar-iku-2025.txt baris 160-161", "Persen",
        "Dengan formulasi perhitungan :\n(Ʃ koperasi berkualitas tahun N - Ʃ koperasi berkualitas tahun (N-1)) / "
        "Ʃ koperasi berkualitas tahun (N-1))  x 100%",
        {"Koperasi berkualitas": {2024: "40", 2025: "50"}},
        "((50 − 40) / 40) × 100%", "25.00", "kurung tutup tanpa kurung buka",
    ),
    Benih(
        "blitar-iku-2025.txt baris 188", "%",
        "(Jumlah usaha mikro naik kelas Tahun N / Total jumlah usaha mikro x 100%)",
        _ini(Usaha_mikro_naik_kelas="12", Usaha_mikro="4800"), "(12 / 4.800) × 100%", "0.25",
    ),
    # One bracket too few: closed at the end it would give 12 − (10 / 10 × 100) = −88, which is no growth.
    Benih(
        "blitar-iku-2025.txt baris 194", "%",
        "(UM naik kelas tahun N – UM naik kelas tahun (N-1) / UM naik kelas tahun (N-1) x 100",
        {"Usaha mikro naik kelas": {2024: "10", 2025: "12"}},
        "((12 − 10) / 10) × 100", "20.00", "kurung buka tanpa kurung tutup",
    ),
    Benih(
        "jember-iku-2026.txt baris 89", "%",
        r"$= \frac{\text{Koperasi Yang Difasilitasi}}{\text{Jumlah Seluruh Koperasi Aktif}} \times 100\%$ <p>Kriteria "
        "Koperasi Aktif : Sesuai Permenkop UKM No 22 Tahun 2007 yaitu ditunjukkan dengan berjalannya mekanisme</p>",
        _ini(Koperasi_yang_difasilitasi="120", Koperasi_aktif="400"), "(120 / 400) × 100%", "30.00",
    ),
    Benih(
        "jember-iku-2026.txt baris 90", "%",
        r"$= \frac{\text{Usaha Mikro Yang Difasilitasi}}{\text{Jumlah Usaha Mikro}} \times 100\%$ <p>Kriteria UMKM "
        "Aktif berdasarkan UU NO 6 Tahun 2023 ditinjau dari segi aset dan omzet yang diperoleh selama 1 tahun.</p>",
        _ini(Usaha_mikro_yang_difasilitasi="900", Usaha_mikro="36000"), "(900 / 36.000) × 100%", "2.50",
    ),
    # "Fasiltasi" is a slip of the decree; a row spelled like it is found, "Akumulasi" adds the years of the sheet.
    Benih(
        "jember-iku-2026.txt baris 91", "%",
        r"$= \frac{\text{Fasilitasi Perdagangan Tahun ke n}}{\text{Akumulasi Fasiltasi Perdagangan}} \times 100\%$ "
        "<p>Fasilitasi Perdagangan Meliputi :</p> <ol> 1. Peningkatan sarana dan prasarana perdagangan</ol>",
        _ini(Fasilitasi_perdagangan="20", Akumulasi_fasiltasi_perdagangan="80"), "(20 / 80) × 100%", "25.00",
    ),
    Benih(  # target 4,57%
        "kalbar-iku-2024.txt baris 87", "%",
        r"$\frac{\text{Jumlah Koperasi Sehat dan Cukup Sehat}}{\text{Jumlah Koperasi Aktif}} \times 100$",
        _ini(Koperasi_sehat_dan_cukup_sehat="32", Koperasi_aktif="700"), "(32 / 700) × 100", "4.57",
    ),
    Benih(  # target 0,08%
        "kalbar-iku-2024.txt baris 88", "%",
        r"$\frac{\text{Jumlah Usaha Kecil Naik Kelas}}{\text{Jumlah Usaha Kecil}} \times 100$",
        _ini(Usaha_kecil_naik_kelas="4", Usaha_kecil="5000"), "(4 / 5.000) × 100", "0.08",
    ),
    Benih(  # realisasi 2020: 49,16
        "lumajang-iku-iki-2020.txt baris 387 dan 394", "%",
        "(Jml koperasi yang melaksanakan RAT / jml koperasi aktif) X 100 %",
        _ini(Koperasi_yang_melaksanakan_RAT="117", Koperasi_aktif="238"), "(117 / 238) × 100%", "49.16",
    ),
    Benih(  # realisasi 2019: 88,0
        "lumajang-iku-iki-2020.txt baris 388 dan 395", "%",
        "(Jml target koperasi sehat dan cukup sehat / jumlah koperasi yang dinilai) X 100 %",
        _ini(Target_koperasi_sehat_dan_cukup_sehat="44", Koperasi_yang_dinilai="50"), "(44 / 50) × 100%", "88.00",
    ),
    Benih(  # realisasi 2020: 14,43
        "lumajang-iku-iki-2020.txt baris 389 dan 396", "%", "Jml UM yang berkembang / Jml UM yang dibina X 100%",
        _ini(Usaha_mikro_yang_berkembang="14", UM_yang_dibina="97"), "(14 / 97) × 100%", "14.43",
    ),
    Benih(  # realisasi 73%
        "magetan-lkjip-2025.txt baris 384 (Tabel 2.4)", "%",
        r"$\frac{\text{Jumlah Koperasi sehat tahun n}}{\text{Jumlah Koperasi yang dinilai kesehatannya}} "
        r"\times 100 \%$",
        _ini(Koperasi_sehat="73", Koperasi_yang_dinilai_kesehatannya="100"), "(73 / 100) × 100%", "73.00",
    ),
    Benih(  # realisasi 3
        "magetan-lkjip-2025.txt baris 385 (Tabel 2.4)", "Usaha Mikro",
        "Jumlah usaha mikro yang naik kelas pada tahun n",
        _ini(Jumlah_UM_naik_kelas="3"), "3", "3",
    ),
    Benih(  # target 70,54
        "magetan-lkjip-2025.txt baris 469 (Tabel 2.8)", "Persentase",
        "<p>Jumlah Koperasi aktif yang melaksanakan RAT tahun n dan meningkat volume usaha dan aset</p> "
        "<p>-----x100 %</p> <p>Jumlah total Koperasi Aktif</p>",
        {"Koperasi aktif yang melaksanakan RAT dan meningkat volume usaha dan aset": {2025: "395"},
         "Koperasi aktif": {2025: "560"}},
        "(395 / 560) × 100%", "70.54",
    ),
    Benih(  # realisasi 3
        "magetan-lkjip-2025.txt baris 470 (Tabel 2.8)", "Usaha Mikro", "Jumlah UM naik kelas pada tahun n",
        _ini(Usaha_mikro_naik_kelas="3"), "3", "3",
    ),
    # The first bracket is missing; realisasi 92,42, components out of 100: 27 + 28,5 + 14,1 + 22,82.
    Benih(
        "magetan-lkjip-2025.txt baris 472 (Tabel 2.8)", "Nilai",
        "30% x Nilai Perencanaan) + (30% x Nilai Pengukuran) + (15% x Nilai Pelaporan) + ( 25% x Nilai Evaluasi)",
        _ini(Nilai_perencanaan="90", Nilai_pengukuran="95", Nilai_pelaporan="94", Nilai_evaluasi="91.28"),
        "30% × 90 + 30% × 95 + 15% × 94 + 25% × 91,28", "92.42", "kurung tutup tanpa kurung buka",
    ),
    Benih(  # realisasi 83,58: 30,0888 / 9 × 25
        "magetan-lkjip-2025.txt baris 476 (Tabel 2.8)", "Indeks",
        "Nilai IKM = (Jumlah Indeks per Parameter : Jumlah parameter ) x 25",
        {nama: {N: angka} for nama, angka in IKM},
        "((3,31 + 3,34 + 3,21 + 3,56 + 3,33 + 3,36 + 3,35 + 3,31 + 3,3188) / 9) × 25", "83.58",
        kelompok="Indeks per parameter",
    ),
]  # fmt: skip


def hitung(rumus: str, data: tuple[DataDasar, ...], satuan: str = "%"):
    alamat = Alamat("IKU.xlsx", "IKU", "F5")
    iku = DaftarIku(2024, 2026, (IndikatorUtama("Sasaran", "Indikator", satuan=satuan, formulasi=rumus, asal=alamat),))
    return hitung_realisasi(Laporan(N, Profil(), Aturan(SKALA), iku=(iku,), data_dasar=data))


def data_dari(isi: dict[str, dict[int, str]], kelompok: str = "") -> tuple[DataDasar, ...]:
    def nilai(angka: str, sel: str) -> Nilai:
        return Nilai(Decimal(angka), "", Alamat("Data.xlsx", "Data Dasar", sel))

    return tuple(
        DataDasar(nama, tuple((t, nilai(a, f"D{i}{t}")) for t, a in deret.items()), kelompok=kelompok)
        for i, (nama, deret) in enumerate(isi.items(), 5)
    )


@pytest.mark.parametrize("benih", BENIH, ids=lambda b: b.tempat)
def test_rumus_di_dokumen_asal_dihitung(benih: Benih):
    (perhitungan,), catatan = hitung(benih.rumus, data_dari(benih.data, benih.kelompok), benih.satuan)
    assert [c for c in catatan if c.tingkat is not Tingkat.INFO] == []
    assert tulis(perhitungan.pohon, sebut_angka) == benih.hitungan
    hasil = perhitungan.hasil.angka
    assert hasil.quantize(Decimal(benih.hasil), rounding="ROUND_HALF_UP") == Decimal(benih.hasil)


@pytest.mark.parametrize("benih", BENIH, ids=lambda b: b.tempat)
def test_hanya_rumus_yang_rusak_diperbaiki(benih: Benih):
    assert parse_rumus(benih.rumus).sebab == benih.sebab


@pytest.mark.parametrize("benih", BENIH, ids=lambda b: b.tempat)
def test_realisasi_menyebut_sel_setiap_angka_mentahnya(benih: Benih):
    (perhitungan,), _ = hitung(benih.rumus, data_dari(benih.data, benih.kelompok), benih.satuan)
    asal = {perhitungan.hasil.asal, *perhitungan.hasil.asal_lain}
    assert {a.sel for a in asal} == {f"D{i}{t}" for i, d in enumerate(benih.data.values(), 5) for t in d}


def test_komponen_sakip_yang_sudah_berbobot_dijumlahkan():
    # 27 ≤ 30, 28,5 ≤ 30, 14,1 ≤ 15, 22,82 ≤ 25: sum 92,42, the printed realisasi.
    rumus = "(30% x Nilai Perencanaan) + (30% x Nilai Pengukuran) + (15% x Nilai Pelaporan) + (25% x Nilai Evaluasi)"
    data = _ini(Nilai_perencanaan="27", Nilai_pengukuran="28.5", Nilai_pelaporan="14.1", Nilai_evaluasi="22.82")
    (perhitungan,), catatan = hitung(rumus, data_dari(data), "Nilai")
    assert perhitungan.hasil.angka == Decimal("92.42")
    assert tulis(perhitungan.pohon, sebut_angka) == "27 + 28,5 + 14,1 + 22,82"
    assert [(c.kode, c.tingkat) for c in catatan] == [("R05", Tingkat.INFO)]


def test_komponen_sakip_yang_sebagian_berbobot_ditanyakan():
    rumus = "(30% x Nilai Perencanaan) + (30% x Nilai Pengukuran) + (15% x Nilai Pelaporan) + (25% x Nilai Evaluasi)"
    data = _ini(Nilai_perencanaan="27", Nilai_pengukuran="95", Nilai_pelaporan="14.1", Nilai_evaluasi="22.82")
    perhitungan, catatan = hitung(rumus, data_dari(data), "Nilai")
    assert perhitungan == ()
    assert [(c.kode, c.tingkat) for c in catatan] == [("R05", Tingkat.PERIKSA)]
