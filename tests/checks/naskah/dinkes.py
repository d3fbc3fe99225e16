"""Naskah dinas rekaan kedua, disusun lain: tabel bernomor urut tanpa bab, kolom pegawai L dan P, tahun di kepala kolom.

Sentences about it: BENAR agree with its tables, SALAH do not.
"""

from generator.model.naskah import Alinea
from generator.model.naskah import Naskah
from generator.model.naskah import TabelNaskah
from generator.model.naskah import Tempat

_DERAJAT, _MUTU = "Meningkatnya derajat kesehatan masyarakat", "Meningkatnya mutu pelayanan kesehatan"
_AHH, _STUNTING = "Angka Harapan Hidup", "Prevalensi Stunting"
_AKREDITASI, _IKM = "Persentase Puskesmas Terakreditasi Paripurna", "Indeks Kepuasan Masyarakat"
_UKM = "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat"

# (judul atau keterangan, tingkat judul) atau (keterangan, tinggi kepala, baris tabel)
_BLOK = (
    ("LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) TAHUN 2024", 1),
    ("DINAS KESEHATAN KOTA TIRTA JAYA", 0),
    ("LKjIP Dinas Kesehatan Kota Tirta Jaya Tahun 2024 disampaikan kepada Wali Kota Tirta Jaya.", 0),
    ("BAB I PENDAHULUAN", 1),
    ("Dinas Kesehatan Kota Tirta Jaya bertanggung jawab kepada Wali Kota Tirta Jaya.", 0),
    ("1.2 Sumber Daya Manusia", 2),
    ("Tabel 1. Keadaan Pegawai Menurut Status", 1, (
        ("No", "Status Kepegawaian", "L", "P", "Jumlah"), ("1", "PNS", "112", "203", "315"),
        ("2", "PPPK", "20", "41", "61"), ("3", "Tenaga Kontrak", "35", "52", "87"),
        ("", "JUMLAH", "167", "296", "463"))),
    ("BAB II PERENCANAAN KINERJA", 1),
    ("2.1 Renstra Tahun 2021-2026", 2),
    ("Tabel 2. Target Renstra Dinas Kesehatan Tahun 2021-2026", 2, (
        ("No", "Sasaran", "Indikator Kinerja", "Satuan", *["Target Tahun Ke-"] * 3),
        ("No", "Sasaran", "Indikator Kinerja", "Satuan", "2024", "2025", "2026"),
        ("1", _DERAJAT, _AHH, "Tahun", "73,10", "73,25", "73,40"), ("", "", _STUNTING, "%", "14", "13", "12"),
        ("2", _MUTU, _AKREDITASI, "Persen", "60", "75", "90"), ("", "", _IKM, "Poin", "85", "86", "87"))),
    ("BAB III AKUNTABILITAS KINERJA", 1),
    ("3.1 Capaian Kinerja Organisasi", 2),
    ("Tabel 3. Capaian Indikator Kinerja Utama Tahun 2024", 1, (
        ("No.", "Sasaran", "Indikator Kinerja Utama", "Target 2024", "Realisasi 2024", "% Capaian", "Predikat"),
        ("1", _DERAJAT, _AHH, "73,10", "73,32", "100,30", "Sangat Tinggi"),
        ("", _DERAJAT, _STUNTING, "14%", "12,6%", "110,00", "Sangat Tinggi"),
        ("2", _MUTU, _AKREDITASI, "60%", "50%", "83,33", "Tinggi"),
        ("", _MUTU, _IKM, "85", "87,44", "102,87", "Sangat Tinggi"))),
    ("Tabel 4. Perbandingan Realisasi Tahun 2022-2024", 2, (
        ("No", "Indikator", *["Realisasi"] * 3, *["Capaian (%)"] * 3),
        ("No", "Indikator", "2022", "2023", "2024", "2022", "2023", "2024"),
        ("1", _AHH, "72,85", "73,05", "73,32", "99,9", "100,1", "100,30"),
        ("2", _STUNTING, "16,2%", "14,8%", "12,6%", "98,7", "101,3", "110,00"),
        ("3", _AKREDITASI, "20%", "40%", "50%", "100", "100", "83,33"),
        ("4", _IKM, "83,20", "85,10", "87,44", "100,2", "101,3", "102,87"))),
    ("3.2 Realisasi Anggaran", 2),
    ("Tabel 5. Realisasi Anggaran Tahun 2024", 1, (
        ("Kode", "Program/Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%"),
        ("1.02.01", "Program Penunjang Urusan Pemerintahan Daerah", "48.215.400.000", "46.902.118.350", "97,28"),
        ("1.02.02", _UKM, "61.708.250.000", "58.114.906.700", "94,18"),
        ("1.02.03", "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", "2.310.600.000", "2.188.450.900",
         "94,71"),
        ("", "JUMLAH", "112.234.250.000", "107.205.475.950", "95,52"))),
    ("BAB IV PENUTUP", 1),
    ("4.1 Kesimpulan", 2),
)  # fmt: skip

BENAR = (
    "Angka Harapan Hidup tahun 2024 mencapai 73,32 tahun atau melampaui target sebesar 73,10 tahun.",
    "Prevalensi Stunting berhasil diturunkan dari 14,8% pada tahun 2023 menjadi 12,6% pada tahun 2024, melampaui "
    "target 14%.",
    "Capaian Persentase Puskesmas Terakreditasi Paripurna baru mencapai 83,33% sehingga belum mencapai target.",
    "Dari 10 puskesmas, 5 puskesmas (50%) telah terakreditasi paripurna.",
    "Indeks Kepuasan Masyarakat naik 2,34 poin dari 85,10 menjadi 87,44.",
    "Total anggaran sebesar Rp112.234.250.000,00 terealisasi sebesar Rp107.205.475.950,00 (95,52%).",
    "Jumlah pegawai sebanyak 463 orang terdiri dari 315 PNS, 61 PPPK, dan 87 tenaga kontrak.",
    "Jumlah pegawai perempuan sebanyak 296 orang dan laki-laki sebanyak 167 orang.",
    "Jika dibandingkan dengan target akhir Renstra tahun 2026 sebesar 90%, Persentase Puskesmas Terakreditasi "
    "Paripurna baru mencapai 55,56%.",
    "Prevalensi Stunting Kota Tirta Jaya tahun 2024 sebesar 12,6% lebih rendah dari prevalensi nasional sebesar 19,8%.",
    "Rata-rata capaian keempat indikator adalah 99,13%.",
    "Realisasi Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan sebesar 94,71%.",
    "Kasus demam berdarah menurun dari 412 kasus menjadi 388 kasus.",
    "Dari 4 (empat) indikator kinerja utama, 3 (tiga) indikator melampaui target.",
    "Sebanyak 1.245 balita mendapatkan pemberian makanan tambahan.",
    "Predikat capaian Angka Harapan Hidup adalah Sangat Tinggi.",
    "Renstra Dinas Kesehatan Tahun 2021-2026 memasuki tahun keempat.",
    "Prevalensi Stunting tahun 2022 sebesar 16,2%.",
    "Indikator Kinerja Utama pada tahun 2024 sebanyak 4 (empat) indikator.",
    "Capaian Prevalensi Stunting sebesar 110% dihitung dengan rumus capaian terbalik.",
    "Serapan anggaran tertinggi terdapat pada Program Penunjang Urusan Pemerintahan Daerah sebesar 97,28%.",
    "Data selengkapnya disajikan pada Tabel 4 dan Tabel 5.",
)
SALAH = (
    ("D01", "Persentase Puskesmas Terakreditasi Paripurna telah mencapai target tahun 2024."),
    ("D01", "Prevalensi Stunting belum mencapai target."),
    ("D02", "Seluruh indikator kinerja utama melampaui target."),
    ("D03", "Prevalensi Stunting tahun 2024 meningkat dibandingkan tahun 2023."),
    ("D03", "Indeks Kepuasan Masyarakat mengalami penurunan dibanding tahun sebelumnya."),
    ("D04", "Angka Harapan Hidup tahun 2024 mencapai 73,23 tahun."),
    ("D04", "Prevalensi Stunting tahun 2024 sebesar 16,2%."),
    ("D04", "Capaian Indeks Kepuasan Masyarakat sebesar 108,27%."),
    ("D04", "Target Persentase Puskesmas Terakreditasi Paripurna tahun 2026 sebesar 95%."),
    ("D05", "Total anggaran Dinas Kesehatan sebesar Rp121.234.250.000 pada tahun 2024."),
    ("D05", "Realisasi anggaran Program Penunjang Urusan Pemerintahan Daerah sebesar Rp46.209.118.350."),
    ("D05", "Serapan anggaran Dinas Kesehatan tahun 2024 sebesar 97,52%."),
    ("D07", "Jumlah pegawai Dinas Kesehatan sebanyak 436 orang."),
    ("D08", "Pengukuran dilakukan terhadap 3 (tiga) sasaran strategis yang ditetapkan."),
    ("D09", "Rata-rata capaian kinerja tahun 2024 sebesar 101,13%."),
    ("D10", "Persentase Puskesmas Terakreditasi Paripurna tahun 2024 sudah mencapai target akhir Renstra."),
    ("D11", "Renstra Dinas Kesehatan Tahun 2021-2025 menjadi dasar."),
    ("D12", "LKjIP Dinas Kesehatan Tahun 2023 ini menyajikan capaian kinerja."),
    ("D15", "Laporan disampaikan kepada Wali Kota Sumber Agung."),
    ("D17", "Capaian program disajikan pada Tabel 9."),
)


def naskah_kesehatan(kalimat: str = "Demikian laporan ini disusun.") -> Naskah:
    """Return the document with the sentence as its last paragraph."""
    isi: list[Alinea | TabelNaskah] = []
    judul, urutan = "", 0
    for blok in (*_BLOK, (kalimat, 0)):
        tabel = len(blok) == 3
        judul, urutan = (blok[0], 0) if not tabel and blok[1] else (judul, urutan + 1)
        isi.append(Alinea(Tempat(len(isi) + 1, judul), blok[0], 0 if tabel else blok[1], urutan=urutan))
        if tabel:
            nomor = 1 + sum(isinstance(x, TabelNaskah) for x in isi)
            isi.append(TabelNaskah(Tempat(len(isi) + 1, judul), blok[0], blok[2], blok[1], nomor))
    return Naskah("LKjIP.docx", tuple(isi))
