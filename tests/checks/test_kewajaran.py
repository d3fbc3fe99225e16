"""Pemeriksaan yang tidak terjadi di folder Magetan: satu kasus yang dicurigai, satu yang tidak."""

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.checks import aturan_lain
from generator.checks import capaian_tinggi
from generator.checks import kali_sepuluh
from generator.checks import keluar_deret
from generator.checks import lonjakan
from generator.checks import nol_dinilai
from generator.checks import pejabat
from generator.checks import pembulatan
from generator.checks import persen_pecahan
from generator.checks import rentang
from generator.checks import sifat
from generator.checks import tak_terhitung
from generator.checks import tanggal_laporan
from generator.checks.semua import periksa_semua
from generator.model.catatan import Tingkat
from generator.model.kinerja import Sifat
from generator.model.laporan import Laporan
from generator.model.organisasi import Pejabat
from generator.model.organisasi import Profil
from tests.checks.kecil import ATURAN
from tests.checks.kecil import dengan_renstra
from tests.checks.kecil import dengan_riwayat
from tests.checks.kecil import indikator
from tests.checks.kecil import laporan

RENDAH = Sifat.MAKIN_RENDAH


def tingkat(pemeriksaan, lap):
    return [c.tingkat.value for c in pemeriksaan.periksa_laporan(lap)]


def test_laporan_kosong_tanpa_catatan():
    assert periksa_semua(Laporan(2025, Profil(), ATURAN)) == ()


@pytest.mark.parametrize(
    ("nama", "target", "realisasi", "hasil"),
    [
        ("Rasio Gini", "0.40", "0.38", ["periksa"]),
        ("Rasio Gini", "0.40", "0.40", ["info"]),
        ("Waktu tunggu rawat jalan", "60", "45", ["periksa"]),
        ("Persentase penurunan kasus", "5", "6", ["info"]),
        ("Persentase temuan yang belum ditindaklanjuti", "10", "12", ["periksa"]),
        ("Persentase rumah tidak layak huni", "5", "6", ["periksa"]),
        ("Persentase rumah tidak layak huni yang ditangani", "90", "95", []),
        ("Luas kawasan kumuh", "12", "14", ["periksa"]),
        ("Persentase layanan tepat waktu", "90", "95", []),
        ("Persentase temuan yang ditindaklanjuti", "90", "95", []),
        ("Rata-rata Lama Sekolah", "7.9", "8.1", []),
        ("Persentase Koperasi Aktif", "70", "71", []),
    ],
)
def test_sifat_yang_tersirat_dari_nama(nama, target, realisasi, hasil):
    assert tingkat(sifat, laporan(indikator(nama, target, realisasi))) == hasil


def test_sifat_yang_dinyatakan_tidak_ditanyakan():
    assert tingkat(sifat, laporan(indikator("Rasio Gini", "0.40", "0.38", sifat=RENDAH))) == []


@pytest.mark.parametrize(
    ("target", "realisasi", "hasil"),
    [("40", "80", ["periksa"]), ("40", "62", ["info"]), ("2", "4", ["info"]), ("40", "48", [])],
)
def test_capaian_sangat_tinggi(target, realisasi, hasil):
    assert tingkat(capaian_tinggi, laporan(indikator("Jumlah Koperasi", target, realisasi))) == hasil


@pytest.mark.parametrize(
    ("dulu", "kini", "hasil"),
    [
        (("70", "72", "71"), "150", ["periksa"]),
        (("70", "72"), "150", ["info"]),
        (("70", "72", "71"), "30", ["periksa"]),
        (("2", "3", "2"), "5", []),
        (("40", "76"), "73", []),
        (("32", "40", "52"), "64", []),
        (("32", "40", "52"), "90", ["periksa"]),
        (("52", "40", "32"), "64", ["periksa"]),
    ],
)
def test_lonjakan(dulu, kini, hasil):
    lap = laporan(indikator("Jumlah Koperasi", "70", kini))
    assert tingkat(lonjakan, dengan_riwayat(lap, "Jumlah Koperasi", *dulu)) == hasil


@pytest.mark.parametrize(
    ("nama", "satuan", "dulu", "hasil"),
    [
        ("Persentase Koperasi Sehat", "%", ("82", "88"), ["periksa"]),
        ("Persentase Koperasi Sehat", "%", ("0", "88"), []),
        ("Persentase Koperasi Sehat", "%", (), []),
        ("Indeks Kepuasan Masyarakat", "Indeks", (), ["periksa"]),
        ("Nilai SAKIP", "", ("80",), ["periksa"]),
        ("Persentase peningkatan usaha mikro", "%", ("4", "5"), []),
        ("Jumlah Koperasi yang Dibubarkan", "koperasi", ("4", "5"), []),
    ],
)
def test_nol_atau_belum_dinilai(nama, satuan, dulu, hasil):
    lap = dengan_riwayat(laporan(indikator(nama, "85", "0", satuan)), nama, *dulu)
    assert tingkat(nol_dinilai, lap) == hasil
    assert not hasil or tingkat(lonjakan, lap) == []


def test_nol_yang_makin_rendah_makin_baik_tidak_ditanyakan():
    lap = dengan_riwayat(laporan(indikator("Persentase temuan", "5", "0", "%", RENDAH)), "Persentase temuan", "4", "6")
    assert tingkat(nol_dinilai, lap) == []


@pytest.mark.parametrize(
    ("deret", "hasil"),
    [
        (("70", "71", "17", "72", "73"), ["periksa"]),
        (("70", "71", "69", "72", "68", "75"), ["info"]),
        (("70", "69", "71"), ["info"]),
        (("83", "83.5", "48"), ["periksa"]),
        (("70", "72", "107", "73"), ["periksa"]),
        (("40", "38", "36", "30"), []),
        (("3", "4", "4", "5"), []),
    ],
)
def test_keluar_deret(deret, hasil):
    assert tingkat(keluar_deret, dengan_renstra(laporan(), "Jumlah Koperasi", *deret)) == hasil


@pytest.mark.parametrize(
    ("target", "realisasi", "kali"),
    [("70.54", "7063", 1), ("70.54", "7.06", 1), ("70.54", "70.63", 0), ("40", "76", 0), ("3", "3", 0)],
)
def test_salah_koma_terhadap_target(target, realisasi, kali):
    assert len(tingkat(kali_sepuluh, laporan(indikator("Persentase Koperasi", target, realisasi)))) == kali


def test_angka_satu_pada_jumlah_bukan_pecahan():
    lap = laporan(indikator("Jumlah Koperasi", "1", "100", "Koperasi"))
    capaian = replace(lap, riwayat=dengan_riwayat(lap, "Jumlah Koperasi", "1", "90", "95").riwayat)
    assert tingkat(persen_pecahan, capaian) == []


@pytest.mark.parametrize(
    ("nama", "satuan", "realisasi", "hasil"),
    [
        ("Persentase Koperasi Aktif", "%", "101", ["periksa"]),
        ("Nilai SAKIP", "Nilai", "924.2", ["periksa"]),
        ("Persentase Pertumbuhan Omset", "%", "120", []),
        ("Persentase Koperasi Aktif", "%", "-5", ["periksa"]),
        ("Laju Pertumbuhan Ekonomi", "%", "-2.1", []),
        ("Jumlah Koperasi", "Koperasi", "560", []),
    ],
)
def test_rentang(nama, satuan, realisasi, hasil):
    assert tingkat(rentang, laporan(indikator(nama, "90", realisasi, satuan))) == hasil


def test_rumus_lain_memberi_kategori_lain():
    """N1: (10 − (15 − 10)) / 10 = 50%; N2: 10 / 15 = 66,67%."""
    (satu,) = aturan_lain.periksa_laporan(laporan(indikator("Rasio", "10", "15", sifat=RENDAH)))
    assert satu.tingkat is Tingkat.INFO
    assert "Kurang Berhasil (50,00%) menjadi Cukup Berhasil (66,67%) dengan rumus N2" in satu.pesan


def test_indikator_pertama_memberi_kategori_lain_daripada_rata_rata():
    """Pertama 101%, rata-rata (101 + 90) / 2 = 95,5%."""
    aturan = replace(ATURAN, capaian_sasaran="pertama")
    (satu,) = aturan_lain.periksa_laporan(
        laporan(indikator("A", "100", "101"), indikator("B", "100", "90"), aturan=aturan)
    )
    assert "Sangat Berhasil (101,00%) menjadi Berhasil (95,50%)" in satu.pesan


def test_batas_capaian_disebut():
    aturan = replace(ATURAN, batas_capaian=Decimal(120))
    (satu,) = aturan_lain.periksa_laporan(laporan(indikator("A", "100", "130"), aturan=aturan))
    assert "130,00% dibatasi menjadi 120%" in satu.pesan


def test_pembulatan_yang_menyembunyikan_kategori():
    aturan = replace(ATURAN, desimal_capaian=0)
    (satu,) = pembulatan.periksa_laporan(laporan(indikator("A", "10000", "9996"), aturan=aturan))
    assert satu.tingkat is Tingkat.INFO
    assert "99,9600% berkategori Berhasil" in satu.pesan


def test_target_nol_diperiksa_dan_rata_rata_sebagian_disebut():
    catatan = list(tak_terhitung.periksa_laporan(laporan(indikator("A", "0", "3"), indikator("B", "4", "4"))))
    assert [c.tingkat.value for c in catatan] == ["periksa", "info"]
    assert "target nol" in catatan[0].pesan
    assert "dari 1 dari 2 indikator" in catatan[1].pesan


@pytest.mark.parametrize(
    ("tanggal", "hasil"),
    [
        ("27 Februari 2026", []),
        ("2 Maret 2026", ["periksa"]),
        ("30 Desember 2025", ["periksa"]),
        ("", []),
    ],
)
def test_tanggal_laporan(tanggal, hasil):
    assert tingkat(tanggal_laporan, Laporan(2025, Profil(tanggal_laporan=tanggal), ATURAN)) == hasil


def test_batas_laporan_dapat_ditetapkan():
    profil = Profil(tanggal_laporan="20 Maret 2026", pengaturan=(("batas_laporan", "3"),))
    assert tingkat(tanggal_laporan, Laporan(2025, profil, ATURAN)) == []


def test_dua_nama_dengan_satu_nip_dilaporkan_tanpa_nama_dan_nip():
    nip = "1" * 18
    profil = Profil(
        kepala=Pejabat("Kepala Dinas", "Contoh Satu, S.E.", nip),
        penandatangan=(("PK induk", Pejabat("Kepala Dinas", "Contoh Dua, S.E.", nip)),),
    )
    (satu,) = pejabat.periksa_laporan(Laporan(2025, profil, ATURAN))
    assert "PK induk" in satu.pesan
    assert "Contoh" not in satu.pesan
    assert nip not in satu.pesan


@pytest.mark.parametrize(("realisasi", "hasil"), [("0.375", ["R1"]), ("37.5", []), ("4", [])])
def test_realisasi_pecahan_dibandingkan_dengan_target_pk(realisasi, hasil):
    nama = "Persentase desa mandiri"
    lap = laporan(indikator(nama, "40", realisasi, "%"))
    assert [c.alamat.sel for c in persen_pecahan.periksa_laporan(lap)] == hasil
