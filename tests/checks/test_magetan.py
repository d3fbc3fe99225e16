"""Catatan atas folder Magetan: kesalahan yang memang tercetak di laporan aslinya, diketik dari naskahnya."""


import pytest

from generator.checks.semua import PEMERIKSAAN
from generator.checks.semua import periksa_semua
from generator.model.catatan import Tingkat
from generator.reading.folder import baca_folder
from tests.kantor_contoh import MAGETAN

# (kode, lembar, sel, potongan yang harus disebut)
KESALAHAN = [
    # Pegawai 27 dan 30 (Tabel 1.1–1.3)
    ("C08", "Rekap Pegawai", "D15", ("30", "27")),
    # Pecahan (Tabel 3.6)
    ("C05", "Riwayat", "J9", ("0,9242", "92,42")),
    ("C05", "Riwayat", "J10", ("0,8358", "83,58")),
    # Baris izin yang bergeser satu kolom (Tabel 3.4)
    ("C02", "Rincian", "C11", ("2.786.500", "4.206.000", "bergeser")),
    ("C02", "Rincian", "C12", ("2.786.500", "4.206.000", "bergeser")),
    ("C02", "Rincian", "C13", ("2.786.500", "4.206.000", "bergeser")),
    ("C01", "Rincian", "C9", ("8.412.000", "6.992.500")),
    ("C01", "Rincian", "D9", ("5.573.000", "4.206.000")),
    ("C01", "Rincian", "C10", ("4.206.000", "2.786.500")),
    ("C01", "Rincian", "D10", ("2.786.500", "1.419.500")),
    # Pagu salah ketik (Tabel 3.3 dan 3.4 terhadap Tabel 2.13)
    ("C02", "Rincian", "C14", ("138.763.800", "138.753.800")),
    ("C02", "Rincian", "C15", ("138.763.800", "138.753.800")),
    ("C01", "Rincian", "C15", ("138.763.800", "138.753.800")),
    ("C02", "Rincian", "C55", ("6.892.250", "6.894.250")),
    ("C02", "Rincian", "C65", ("63.443.560", "63.443.550")),
    ("C02", "Rincian", "C8", ("908.531.800", "908.521.800")),
    ("C02", "Rincian", "C78", ("5.158.777.698", "5.158.767.698")),
    ("C01", "Rincian", "C53", ("37.135.900", "37.133.900")),
    ("C01", "Rincian", "C63", ("159.929.950", "159.929.960")),
    # Baris IKM yang mengulang angka SAKIP (Tabel 3.4)
    ("C04", "Rincian", "E50", ("92", "83,5")),
    ("C04", "Rincian", "F50", ("92,42", "83,58")),
    ("C26", "Rincian", "F50", ("92", "92,42", "Nilai SAKIP")),
    # Pasangan 32/30 dan 82/83,05 pada dua indikator (Tabel 3.4)
    ("C26", "Rincian", "F35", ("32", "30", "Bertransformasi")),
    ("C26", "Rincian", "F52", ("82", "83,05", "kesekretariatan")),
    # Tahun akhir 2029 dan 2030 (Tabel 3.7)
    ("C07", "Tujuan dan Sasaran", "A6", ("2030", "2029")),
    # 1,32 usaha mikro (Tabel 2.12)
    ("C28", "Renja P 2025", "H9", ("1,32", "Usaha Mikro")),
    ("C11", "Renja P 2025", "H9", ("1,32", "3")),
    # Target omset tahun 2024 (Tabel 2.9 dan 2.12)
    ("C11", "Renja 2025", "G6", ("832.222,8", "848.867,3", "target tahun 2024")),
    ("C11", "Renja 2025", "G7", ("320.634", "target tahun 2024")),
    ("C11", "Renja P 2025", "H6", ("832.222,8", "848.867.237.956", "target tahun 2024")),
    ("C11", "Renja P 2025", "H7", ("320.634", "326.277.900.000", "target tahun 2024")),
    # Satuan persentase bagi nilai dan indeks (Tabel 2.12, 3.4, 4.3), satuan koperasi bagi persentase (2.10, 2.13)
    ("C17", "Renja P 2025", "H10", ("Nilai SAKIP", "Persentase")),
    ("C17", "Renja P 2025", "H11", ("Indeks Kepuasan Masyarakat", "Persentase")),
    ("C17", "Rincian", "E49", ("Nilai SAKIP", "%")),
    ("C17", "Rincian", "E50", ("Indeks Kepuasan Masyarakat", "%")),
    ("C17", "Rincian", "E51", ("Indeks Kepuasan layanan kesekretariatan", "%")),
    ("C17", "Target Triwulan", "G10", ("Indeks Kepuasan Masyarakat", "%")),
    ("C17", "DPA", "F40", ("Koperasi Aktif", "Koperasi")),
    ("C17", "DPA", "F44", ("Koperasi Sehat", "Koperasi")),
    ("C17", "DPPA", "F43", ("Koperasi Aktif", "Koperasi")),
    ("C17", "DPPA", "F47", ("Koperasi Sehat", "Koperasi")),
    # Volume di Tabel 3.4 yang berbeda dari Tabel 2.13
    ("C12", "Rincian", "E22", ("21,04", "20")),
    ("C12", "Rincian", "E43", ("13,62", "1")),
    ("C12", "Rincian", "E57", ("20", "21")),
    ("C12", "Rincian", "E62", ("30", "20")),
    ("C12", "Rincian", "E63", ("58", "66")),
    ("C12", "Rincian", "E65", ("6", "7")),
    ("C12", "Rincian", "E68", ("4", "12")),
    ("C12", "Rincian", "E74", ("12", "13")),
    # Indikator yang tertukar (Tabel 3.4), dan yang berbeda dari DPPA
    ("C14", "Rincian", "B40", ("Fasilitasi Hak Kekayaan Intelektual", "B41")),
    ("C13", "Rincian", "B9", ("Volume Usaha Koperasi", "ijin Usaha")),
    ("C13", "Rincian", "B14", ("Jumlah Koperasi Aktif", "Presentase Koperasi Aktif")),
    ("C13", "Rincian", "B18", ("Jumlah Koperasi Sehat", "Presentase Koperasi Sehat")),
    ("C13", "Rincian", "B34", ("Pertumbuhan Wirausaha", "diberdayakan")),
    ("C13", "Rincian", "B43", ("Proporsi UMKM", "naik kelas")),
    ("C13", "Rincian", "B51", ("Persentase Capaian kinerja dan anggaran", "Kepuasan ASN")),
    ("C13", "Rincian", "B56", ("Deviasi", "serapan")),
    ("C27", "Rincian", "B56", ("deviasi",)),
    # Riwayat: target SAKIP 2024 (Tabel 3.6 terhadap 2.2)
    ("C18", "Riwayat", "F9", ("91", "91,3")),
    # Nama: satu sasaran dengan beberapa nama, indikator PK di luar IKU, indikator tahun depan di luar Renstra
    ("C15", "PK 2025", "B14", ("Renstra 2024–2026", "Renja induk")),
    ("C15", "PK P 2025", "B14", ("Renstra 2025–2029", "IKU 2025–2029", "Renja perubahan", "Target triwulan")),
    ("C16", "PK 2025", "D14", ("Nilai SAKIP", "IKU 2024–2026")),
    ("C16", "PK 2025", "D15", ("Indeks kepuasan masyarakat", "IKU 2024–2026")),
    ("C16", "Rencana Aksi", "C6", ("Presentase Koperasi aktif",)),
    ("C16", "Target Triwulan", "G7", ("Presentase Koperasi aktif",)),
    ("C38", "Renja 2025", "A4", ("Daya Saing", "Renstra 2024–2026")),
    ("C38", "Strategi", "C11", ("Terwujudnya Tata Kelola", "Renstra 2025–2029")),
    # Rumus SAKIP tanpa kurung buka pertamanya (Tabel 2.8)
    ("C40", "IKU 2025-2029", "F11", ("SAKIP", "kurung tutup tanpa kurung buka", "(30% x Nilai Perencanaan) +")),
    # PK perubahan 29 Desember, DPPA 9 Oktober
    ("C33", "PK P 2025", "A10", ("29 Desember 2025", "9 Oktober 2025", "2 hari")),
]
# Yang benar di laporan aslinya, dan tidak boleh dicurigai.
TIDAK_DICURIGAI = [
    ("C20", "Riwayat"),  # 40 menjadi 76 persen bukan salah koma
    ("C24", "Rincian"),
    ("C29", "Rincian"),
    ("C29", "Renja P 2025"),
    ("C21", "Tujuan dan Sasaran"),
    ("C09", "Aset Tetap"),
    ("C10", "Target Triwulan"),
    ("C19", "PK 2025"),
    ("C19", "PK P 2025"),
]
TERBANYAK_PERIKSA = 80


@pytest.fixture(scope="module")
def temuan():
    return periksa_semua(baca_folder(MAGETAN).laporan)


@pytest.mark.parametrize(("kode", "lembar", "sel", "angka"), KESALAHAN)
def test_kesalahan_tercetak_ditemukan(temuan, kode, lembar, sel, angka):
    cocok = [c for c in temuan if (c.kode, c.alamat.lembar, c.alamat.sel) == (kode, lembar, sel)]
    assert len(cocok) == 1
    assert cocok[0].tingkat is Tingkat.PERIKSA
    assert all(a in cocok[0].pesan for a in angka)


@pytest.mark.parametrize(("kode", "lembar"), TIDAK_DICURIGAI)
def test_yang_benar_tidak_dicurigai(temuan, kode, lembar):
    assert [c.pesan for c in temuan if (c.kode, c.alamat.lembar) == (kode, lembar)] == []


def test_hampir_semua_catatan_periksa_adalah_kesalahan_yang_diketahui(temuan):
    dikenal = {(kode, lembar, sel) for kode, lembar, sel, _ in KESALAHAN}
    periksa = [c for c in temuan if c.tingkat is Tingkat.PERIKSA]
    lain = [c for c in periksa if (c.kode, c.alamat.lembar, c.alamat.sel) not in dikenal]
    assert {c.kode for c in lain} <= {"C13"}
    assert len(periksa) < TERBANYAK_PERIKSA


def test_target_di_bawah_realisasi_tahun_lalu_hanya_info(temuan):
    cocok = {(c.alamat.lembar, c.alamat.sel): c.tingkat for c in temuan if c.kode == "C25"}
    assert cocok == {("PK 2025", "F12"): Tingkat.INFO, ("PK 2025", "F14"): Tingkat.INFO}


def test_analisis_yang_kurang_disebut_per_sasaran(temuan):
    (satu,) = [c for c in temuan if c.kode == "C35"]
    assert satu.tingkat is Tingkat.INFO
    assert "Meningkatnya Produktivitas Usaha Mikro" in satu.pesan
    assert "(4) standar nasional atau pembanding" in satu.pesan


def test_temuan_terurut_dan_tidak_berulang(temuan):
    assert list(temuan) == sorted(set(temuan), key=lambda c: c.kunci_urut())


def test_nama_panjang_dipotong(temuan):
    kutipan = [k for c in temuan for k in c.pesan.split('"')[1::2] if len(k) > 90]
    assert kutipan == []


def test_setiap_pemeriksaan_punya_kode_arti_dan_sumber():
    kode = [p.KODE for p in PEMERIKSAAN]
    assert len(set(kode)) == len(kode)
    for p in PEMERIKSAAN:
        assert p.ARTI
        assert "Sumber:" in p.__doc__
