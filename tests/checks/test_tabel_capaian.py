"""Capaian di laporan tulisan tangan: yang salah ditemukan, aturan kantor dan pembulatan tidak dituduh."""

import pytest

from generator.checks.tabel_capaian import periksa_tabel
from generator.model.catatan import Tingkat
from tests.checks.naskah_kecil import capaian
from tests.checks.naskah_kecil import tabel
from tests.checks.naskah_kecil import terbaca


def _temuan(tabel, tingkat=Tingkat.PERIKSA):
    return [c for c in periksa_tabel(tabel) if c.tingkat is tingkat]


# (target, realisasi, capaian tercetak, angka yang harus disebut)
SALAH = [
    ("80", "84", "96,5", ("96,5", "80", "84", "105")),
    ("80%", "84%", "115%", ("115%", "105")),
    ("92", "0,9242", "100", ("0,9242", "100 kali terlalu kecil")),
    ("80", "84", "501", ("501", "105", "tertukar")),
    ("73.000", "73.000", "10", ("10", "100")),
]
# (target, realisasi, capaian tercetak)
BENAR = [
    ("80", "84", "105"),
    ("70,54", "70,63", "100,13"),
    ("70,54%", "70,63%", "100%"),
    ("71,2", "70,2", "98,6"),
    ("3 UM", "4 UM", "133,33%"),
    ("848.867,3", "848.867,3", "100"),
    ("0", "5", "100"),
    ("WTP", "WTP", "100"),
    ("80", "–", "–"),
]


@pytest.mark.parametrize(("target", "realisasi", "cetak", "disebut"), SALAH)
def test_capaian_yang_tidak_sesuai_ditemukan(target, realisasi, cetak, disebut):
    (satu,) = _temuan(capaian(("Nilai SAKIP", target, realisasi, cetak), ("Indeks Kepuasan", "80", "88", "110")))
    assert satu.kode == "L01"
    assert satu.alamat.sel == "Tabel 3.1, baris 2, kolom Capaian (%)"
    assert all(d in satu.pesan for d in disebut)


@pytest.mark.parametrize(("target", "realisasi", "cetak"), BENAR)
def test_capaian_yang_sesuai_tidak_disebut(target, realisasi, cetak):
    baris = (("Nilai SAKIP", target, realisasi, cetak), ("Indeks Kepuasan", "80", "88", "110"))
    assert list(periksa_tabel(capaian(*baris))) == []


@pytest.mark.parametrize("cetak", ["95", "95,24"])
def test_kedua_rumus_makin_rendah_diterima_dan_disebut(cetak):
    assert list(periksa_tabel(capaian(("Angka inflasi", "80", "84", cetak), ("Nilai SAKIP", "80", "80", "100")))) == []
    (satu,) = periksa_tabel(capaian(("Nilai SAKIP", "80", "84", cetak), ("Indeks Kepuasan", "80", "80", "100")))
    assert satu.tingkat is Tingkat.INFO
    assert "makin rendah makin baik" in satu.pesan


def test_dua_rumus_makin_rendah_dalam_satu_laporan_ditemukan():
    (satu,) = _temuan(capaian(("Angka kemiskinan", "10", "12", "80"), ("Angka stunting", "10", "12", "83,33")))
    assert "Dua rumus" in satu.pesan


def test_batas_kantor_bukan_kesalahan_dan_disebut():
    baris = capaian(("Satu", "50", "70", "120"), ("Dua", "50", "80", "120"), ("Tiga", "50", "45", "90"))
    (satu,) = periksa_tabel(baris)
    assert satu.tingkat is Tingkat.INFO
    assert "dibatasi 120%" in satu.pesan


def test_batas_yang_hanya_dipakai_sebagian_adalah_kesalahan():
    (satu,) = _temuan(capaian(("Satu", "50", "70", "100"), ("Dua", "50", "80", "160")))
    assert satu.alamat.sel.startswith("Tabel 3.1, baris 2")


def test_capaian_yang_dipotong_menjadi_satu_info():
    baris = capaian(("Satu", "70", "76", "108,57"), ("Dua", "3", "5", "166,66"), ("Tiga", "3", "2", "66,66"))
    (satu,) = periksa_tabel(baris)
    assert satu.tingkat is Tingkat.INFO
    assert satu.pesan.startswith("2 capaian dipotong")


def test_satu_yang_dipotong_di_antara_yang_dibulatkan_ditemukan():
    (satu,) = _temuan(capaian(("Satu", "70", "76", "108"), ("Dua", "3", "5", "167"), ("Tiga", "3", "2", "67")))
    assert satu.alamat.sel.startswith("Tabel 3.1, baris 2")
    assert "108,57" in satu.pesan


def test_persen_bulat_yang_mungkin_dibulatkan_hanya_info():
    kepala = ("Indikator Kinerja", "Realisasi Tahun 2025", "Target Akhir Renstra", "Tingkat Kemajuan (%)")
    (satu,) = periksa_tabel(terbaca(tabel(kepala, ("Persentase koperasi", "71%", "72%", "97,46%"))))
    assert satu.tingkat is Tingkat.INFO
    assert _temuan(terbaca(tabel(kepala, ("Persentase koperasi", "71%", "72%", "79,46%"))))


def test_kemajuan_dihitung_terhadap_target_akhir_bukan_target_tahun_ini():
    kepala = ("Indikator", "Target 2025", "Realisasi 2025", "Capaian (%)", "Target Akhir Renstra", "Kemajuan (%)")
    baik = terbaca(tabel(kepala, ("Nilai SAKIP", "80", "84", "105", "90", "93,33")))
    assert list(periksa_tabel(baik)) == []
    (satu,) = _temuan(terbaca(tabel(kepala, ("Nilai SAKIP", "80", "84", "105", "90", "105"))))
    assert "Tingkat kemajuan" in satu.pesan


def test_setiap_tahun_dihitung_dengan_kolomnya_sendiri():
    kepala = ("Indikator Kinerja", "Target 2024", "Realisasi 2024", "% 2024", "Target 2025", "Realisasi 2025", "% 2025")
    (satu,) = _temuan(terbaca(tabel(kepala, ("Nilai SAKIP", "80", "84", "105", "90", "81", "105"))))
    assert satu.alamat.sel.endswith("kolom % 2025")
    assert "memberi 90" in satu.pesan


def test_perbandingan_dengan_daerah_lain():
    kepala = ("Indikator Kinerja", "Realisasi 2025", "Realisasi Kota Mojokerto", "Capaian (%)")
    baik = terbaca(tabel(kepala, ("Nilai SAKIP", "92,42", "85,17 (A)", "108,51")))
    assert list(periksa_tabel(baik)) == []
    assert _temuan(terbaca(tabel(kepala, ("Nilai SAKIP", "92,42", "85,17 (A)", "118,51"))))
