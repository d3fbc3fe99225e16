"""Kolom anggaran, jumlah, rata-rata, dan kategori di laporan tulisan tangan, dihitung ulang dari barisnya."""

import pytest

from generator.checks.tabel_anggaran import periksa_tabel as periksa_anggaran
from generator.checks.tabel_jumlah import periksa_tabel as periksa_jumlah
from generator.checks.tabel_kategori import periksa_tabel as periksa_kategori
from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.catatan import Tingkat
from tests.checks.naskah_kecil import ANGGARAN
from tests.checks.naskah_kecil import CAPAIAN
from tests.checks.naskah_kecil import EFISIENSI
from tests.checks.naskah_kecil import tabel
from tests.checks.naskah_kecil import terbaca

A = ("Program Pelayanan Izin", "8.412.000", "5.573.000", "2.839.000", "66,25")
B = ("Program Pengawasan", "138.753.800", "133.295.591", "5.458.209", "96,07")
JUMLAH = ("Jumlah", "147.165.800", "138.868.591", "8.297.209", "94,36")
SASARAN = (
    "Mutu", "Nilai SAKIP", "200.000.000", "150.000.000", "80", "84", "105", "210.000.000", "60.000.000", "28,57",
)  # fmt: skip
SKALA = Skala("uji", "Uji", "tes", (Pita("Berhasil", 100), Pita("Kurang Berhasil", None)))


def _ganti(baris: tuple[str, ...], kolom: int, isi: str) -> tuple[str, ...]:
    return (*baris[:kolom], isi, *baris[kolom + 1 :])


def test_tabel_anggaran_yang_benar_tanpa_catatan():
    semua = terbaca(tabel(ANGGARAN, A, B, JUMLAH), tabel(EFISIENSI, SASARAN, nomor="3.2"))
    assert [*periksa_anggaran(semua), *periksa_jumlah(semua)] == []


@pytest.mark.parametrize(
    ("kolom", "isi", "disebut"),
    [(3, "2.893.000", ("Sisa", "2.839.000", "tertukar")), (4, "62,65", ("Serapan", "66,25"))],
)
def test_sisa_dan_serapan_yang_salah(kolom, isi, disebut):
    (satu,) = periksa_anggaran(terbaca(tabel(ANGGARAN, _ganti(A, kolom, isi), B, JUMLAH)))
    assert satu.kode == "L02"
    assert satu.tingkat is Tingkat.PERIKSA
    assert satu.alamat.sel.startswith("Tabel 3.1, baris 2, kolom")
    assert all(d in satu.pesan for d in (isi, *disebut))


@pytest.mark.parametrize(
    ("kolom", "isi", "disebut"),
    [
        (7, "201.000.000", ("Pagu × capaian", "210.000.000")),
        (8, "50.000.000", ("Pagu × capaian − realisasi", "60.000.000")),
        (9, "25,00", ("Efisiensi", "28,57", "100 − serapan")),
        (9, "75,00", ("Efisiensi", "28,57", "realisasi / pagu")),
    ],
)
def test_efisiensi_dan_anggaran_capaian_yang_salah(kolom, isi, disebut):
    lain = ("Mutu", "Indeks", "100.000.000", "90.000.000", "80", "80", "100", "100.000.000", "10.000.000", "10,00")
    lagi = ("Mutu", "Survei", "100.000.000", "95.000.000", "50", "55", "110", "110.000.000", "15.000.000", "13,64")
    (satu,) = [
        c for c in periksa_anggaran(terbaca(tabel(EFISIENSI, _ganti(SASARAN, kolom, isi), lain, lagi)))
        if c.alamat.sel.endswith(EFISIENSI[kolom])
    ]  # fmt: skip
    assert all(d in satu.pesan for d in (isi, *disebut))


def test_pagu_satu_sasaran_dengan_dua_indikator_memakai_rata_rata_atau_yang_pertama():
    kedua = ("", "Indeks Kepuasan", "", "", "80", "92", "115", "", "", "")
    for anggaran, sisa, efisiensi in (("210.000.000", "60.000.000", "28,57"), ("220.000.000", "70.000.000", "31,82")):
        pertama = (*SASARAN[:7], anggaran, sisa, efisiensi)
        semua = terbaca(tabel(EFISIENSI, pertama, kedua, gabung=(0, 2, 3, 7, 8, 9)))
        assert list(periksa_anggaran(semua)) == []


@pytest.mark.parametrize("rumus", [("25,00", "10,00"), ("30,00", "10,00")])
def test_rumus_efisiensi_yang_lazim_diterima_bila_seluruh_kolom_memakainya(rumus):
    kepala = ("Sasaran", "Pagu Anggaran", "Realisasi Anggaran", "Target", "Realisasi", "Capaian (%)", "Efisiensi (%)")
    baris = (
        ("Meningkatnya mutu", "200.000.000", "150.000.000", "80", "84", "105", rumus[0]),
        ("Meningkatnya hasil", "100.000.000", "90.000.000", "80", "80", "100", rumus[1]),
    )
    assert list(periksa_anggaran(terbaca(tabel(kepala, *baris)))) == []


def test_kolom_efisiensi_yang_berisi_serapan_disebut():
    kepala = ("Program", "Pagu Anggaran", "Realisasi Anggaran", "Efisiensi (%)")
    semua = terbaca(tabel(kepala, ("Program Satu", "200", "150", "75"), ("Program Dua", "100", "90", "90")))
    (satu,) = periksa_anggaran(semua)
    assert "serapan" in satu.pesan


def test_jumlah_yang_salah_disebut_dengan_selisihnya():
    (satu,) = periksa_jumlah(terbaca(tabel(ANGGARAN, A, B, _ganti(JUMLAH, 1, "147.615.800"))))
    assert satu.kode == "L03"
    assert all(t in satu.pesan for t in ("147.615.800", "147.165.800", "450.000", "tertukar"))


def test_jumlah_tabel_bertingkat_adalah_jumlah_programnya():
    kepala = ("Program/Kegiatan", "Pagu (Rp)", "Realisasi Anggaran (Rp)")
    baris = (
        ("Program Satu", "300", "200"), ("Kegiatan A", "100", "50"), ("Kegiatan B", "200", "150"),
        ("Program Dua", "100", "100"), ("Kegiatan C", "100", "100"),
    )  # fmt: skip
    assert list(periksa_jumlah(terbaca(tabel(kepala, *baris, ("Jumlah", "400", "300"))))) == []
    assert list(periksa_jumlah(terbaca(tabel(kepala, *baris, ("Jumlah", "500", "300")))))


@pytest.mark.parametrize(("cetak", "salah"), [("105", False), ("105,0", False), ("104", True)])
def test_rata_rata_capaian(cetak, salah):
    baris = (("Mutu", "Satu", "80", "84", "105"), ("Mutu", "Dua", "100", "105", "105"))
    semua = terbaca(tabel(CAPAIAN, *baris, ("Rata-rata capaian", "", "", "", cetak)))
    assert bool(list(periksa_jumlah(semua))) is salah


def test_kategori_di_luar_skala_dan_yang_tidak_sesuai():
    kepala = (*CAPAIAN, "Kategori")
    baris = (
        ("Mutu", "Satu", "80", "84", "105", "Sangat Baik"),
        ("Mutu", "Dua", "100", "90", "90", "Berhasil"),
        ("Mutu", "Tiga", "100", "90", "90", "KURANG  BERHASIL"),
    )
    semua = terbaca(tabel(kepala, *baris))
    temuan = list(periksa_kategori(semua, SKALA))
    assert [c.alamat.sel for c in temuan] == [
        "Tabel 3.1, baris 2, kolom Kategori", "Tabel 3.1, baris 3, kolom Capaian (%)",
    ]  # fmt: skip
    assert list(periksa_kategori(semua, None)) == []


def test_kategori_di_tempat_angka_capaian():
    semua = terbaca(tabel(CAPAIAN, ("Mutu", "Satu", "80", "84", "105"), ("", "", "", "", "SANGAT BAIK")))
    (satu,) = periksa_kategori(semua, SKALA)
    assert "SANGAT BAIK" in satu.pesan
