"""Folder bersih: folder Magetan yang setiap kesalahannya sudah dibetulkan, ditulis oleh pabrik yang sama.

Each repair names a printed table, a row (a cell that stands in no other row), a column of the TSV file, and the
right figure or name, typed by hand.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.pabrik import emas
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Lembar
from tests.pabrik.magetan.buat import build_magetan

SASARAN_3 = "Meningkatnya Akuntabilitas dan Kualitas Pelayanan Publik Dinas Koperasi UKM"
SASARAN_3_LAMA = (
    "Meningkatnya Akuntabilitas dan pelayanan Publik penyelenggaraan pemerintahan Daerah pada Dinas Koperasi dan UKM"
)
SAKIP, IKM = "Nilai SAKIP Dinas Koperasi UKM", "Indeks Kepuasan Masyarakat Dinas Koperasi UKM"
BERKUALITAS = "Persentase koperasi yang berkualitas"
IZIN = (
    "Penerbitan Izin Usaha Simpan Pinjam Untuk Koperasi dengan Wilayah Keanggotaan dalam Daerah Kabupaten/Kota"
)
IZIN_KANTOR = (
    "Penerbitan Izin Pembukaan Kantor Cabang, Cabang Pembantu dan Kantor Kas Koperasi Simpan Pinjam untuk Koperasi "
    "dengan Wilayah Keanggotaan dalam Daerah Kabupaten/Kota"
)
FASILITASI = (
    "Fasilitasi Pemenuhan Izin Usaha Simpan Pinjam dan Pembukaan Kantor Cabang, Cabang Pembantu dan Kantor Kas "
    "Koperasi Simpan Pinjam untuk Koperasi dengan Wilayah Keanggotaan dalam Daerah Kabupaten/Kota"
)
FASILITASI_KANTOR = (
    "Fasilitasi Pemenuhan Izin Usaha Pembukaan Kantor Cabang, Cabang Pembantu dan Kantor Kas Koperasi Simpan Pinjam "
    "untuk Koperasi dengan Wilayah Keanggotaan dalam Daerah Kabupaten/Kota"
)
PENGAWASAN = (
    "Pemeriksaan dan Pengawasan Koperasi, Koperasi Simpan Pinjam/Unit Simpan Pinjam Koperasi yang Wilayah "
    "Keanggotaannya dalam Daerah Kabupaten/Kota"
)
PELATIHAN_UMKM = (
    "Peningkatan Pemahaman dan Pengetahuan UMKM serta Kapasitas dan Kompetensi SDM UMKM dan Kewirausahaan melalui "
    "Pendidikan dan Pelatihan"
)
PEMBERDAYAAN = (
    "Pemberdayaan Usaha Mikro yang dilakukan melalui Pendataan, Kemitraan, Kemudahan Perizinan, Penguatan Kelembagaan "
    "dan Koordinasi dengan para pemangku kepentingan"
)
SKALA_USAHA = "Pengembangan Usaha Mikro dengan Orientasi Peningkatan Skala Usaha menjadi Usaha Kecil"
PENUNJANG = "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"

# (tabel, sel pengenal baris, kolom TSV mulai 0 = tingkat, isi yang benar)
PERBAIKAN = (
    ("1_2", "Penata Muda/III-a", 3, "13"),
    ("1_2", "Jumlah", 3, "30"),
    ("2_1", "Tujuan (Renstra) Ke-1 Meningkatnya Omset Koperasi Dan Usaha Mikro", 1,
     "Tujuan (Renstra) Ke-1 Meningkatkan Omset Koperasi dan Usaha Mikro"),
    ("2_7", "3. Terwujudnya Tata Kelola Pemerintahan yang Baik Melalui Birokrasi yang Profesional serta Pelayanan "
     "Administrasi Publik yang Efektif dan Efisien", 2, f"3. {SASARAN_3}"),
    ("2_8", "Nilai SAKIP Dinas Koperasi UKM", 1, f"Sasaran 3: {SASARAN_3}"),
    ("2_8", "Nilai SAKIP Dinas Koperasi UKM", 6, "(30% x Nilai Perencanaan) + (30% x Nilai Pengukuran) + "
     "(15% x Nilai Pelaporan) + ( 25% x Nilai Evaluasi)"),
    ("2_9", "Meningkatnya Daya Saing Koperasi dan UMKM", 2, "Meningkatkan Omset Koperasi dan Usaha Mikro"),
    ("2_9", "Nilai omset koperasi", 7, "848.867,30"),
    ("2_9", "Nilai Omset UMKM", 7, "323.334"),
    ("2_9", "Nilai Omset UMKM", 5, "Nilai omset usaha Mikro"),
    ("2_9", "Nilai SAKIP Dinas Koperasi UKM", 4, SASARAN_3_LAMA),
    ("2_10", "Presentase Koperasi Aktif", 3, "Jumlah Koperasi Aktif"),
    ("2_10", "Presentase Koperasi Sehat", 3, "Jumlah Koperasi Sehat"),
    ("2_11", "Nilai SAKIP Dinas Koperasi UKM", 2, SASARAN_3_LAMA),
    ("2_12", "Nilai omset koperasi", 7, "848.867,24"),
    ("2_12", "Nilai Omset UMKM", 7, "326.277,90"),
    ("2_12", "Jumlah Usaha Mikro Naik kelas", 7, "3"),
    ("2_12", "Nilai SAKIP", 4, SASARAN_3),
    ("2_12", "Nilai SAKIP", 6, "Angka"),
    ("2_12", "Indeks Kepuasan Masyarakat", 6, "Skor"),
    ("2_13", PENUNJANG, 3, "Indeks Kepuasan layanan kesekretariatan"),
    ("2_13", "Presentase Koperasi Aktif", 3, "Jumlah Koperasi Aktif"),
    ("2_13", "Presentase Koperasi Sehat", 3, "Jumlah Koperasi Sehat"),
    ("2_13", "PROGRAM PELAYANAN IZIN USAHA SIMPAN PINJAM", 3, "Persentase Pertumbuhan Volume Usaha Koperasi"),
    ("2_13", "PROGRAM PEMBERDAYAAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)", 3,
     "Persentase Usaha Mikro yang Bertransformasi dari Informal ke Formal (Lemwas)"),
    ("2_13", PEMBERDAYAAN, 3, "Jumlah Usaha Mikro yang telah difasilitasi dalam kegiatan pemberdayaan"),
    ("2_13", "PROGRAM PENGEMBANGAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)", 3,
     "Proporsi UMKM Menjalinkan Kemitraan dan Diperluas akses pasar (Pemasaran)"),
    ("2_13", "PROGRAM PENGEMBANGAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)", 5, "13,62"),
    ("2_13", SKALA_USAHA, 3,
     "Jumlah Usaha Mikro yang telah menyelesaikan proses pengembangan berorientasi peningkatan skala menjadi Usaha "
     "Kecil"),
    ("2_13", "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah", 3,
     "Jumlah dokumen Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah"),
    ("2_13", "Administrasi Kepegawaian Perangkat Daerah", 3,
     "Jumlah Pegawai yang Menerima Pelayanan Kepegawaian Sesuai Prosedur"),
    ("2_13", "Administrasi Umum Perangkat Daerah", 3, "Jumlah Penyediaan Administrasi Umum Perangkat Daerah"),
    ("2_13", "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", 3,
     "Jumlah Laporan Pelaksanaan Penyediaan Jasa Penunjang Urusan Pemerintah Daerah"),
    ("2_13", "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah", 3,
     "Jumlah Barang Milik Daerah yang Dipelihara"),
    ("2_14", "Nilai SAKIP Dinas Koperasi UKM", 2, SASARAN_3),
    ("3_2", "Nilai SAKIP Dinas Koperasi UKM", 1, SASARAN_3_LAMA),
    ("3_4", "Meningkatnya Produktivitas Koperasi", 3, "908.521.800"),
    ("3_4", IZIN, 4, "2.786.500"),
    ("3_4", FASILITASI, 3, "4.206.000"),
    ("3_4", FASILITASI, 4, "2.786.500"),
    ("3_4", IZIN_KANTOR, 3, "4.206.000"),
    ("3_4", IZIN_KANTOR, 4, "2.786.500"),
    ("3_4", FASILITASI_KANTOR, 3, "4.206.000"),
    ("3_4", FASILITASI_KANTOR, 4, "2.786.500"),
    ("3_4", "Program Pengawasan dan Pemeriksaan Koperasi", 3, "138.753.800"),
    ("3_4", PENGAWASAN, 3, "138.753.800"),
    ("3_4", "Program Pendidikan dan Latihan Perkoperasian", 5, "20%"),
    ("3_4", PELATIHAN_UMKM, 2, "Jumlah SDM yang Memahami Pengetahuan Usaha Mikro dan Kewirausahaan"),
    ("3_4", "Fasilitasi Hak Kekayaan Intelektual Usaha Kecil", 2, "Jumlah Usaha Mikro yang Terfasilitasi"),
    ("3_4", SAKIP, 1, SASARAN_3),
    ("3_4", SAKIP, 5, "92"),
    ("3_4", SAKIP, 6, "92,42"),
    ("3_4", IKM, 5, "83,5"),
    ("3_4", IKM, 6, "83,58"),
    ("3_4", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN / KOTA", 2,
     "Indeks Kepuasan layanan kesekretariatan"),
    ("3_4", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN / KOTA", 5, "82"),
    ("3_4", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN / KOTA", 6, "83,05"),
    ("3_4", "Evaluasi Kinerja Perangkat Daerah", 3, "6.894.250"),
    ("3_4", "Administrasi Keuangan Perangkat Daerah", 2, "Persentase serapan anggaran perangkat daerah"),
    ("3_4", "Penyediaan Gaji dan Tunjangan ASN", 5, "21"),
    ("3_4", "Penyediaan Gaji dan Tunjangan ASN", 6, "21"),
    ("3_4", "Bimbingan Teknis Implementasi Peraturan Perundang-undangan", 5, "20"),
    ("3_4", "Bimbingan Teknis Implementasi Peraturan Perundang-undangan", 6, "18"),
    ("3_4", "Administrasi Umum Perangkat Daerah", 5, "66"),
    ("3_4", "Administrasi Umum Perangkat Daerah", 6, "66"),
    ("3_4", "Penyediaan Peralatan dan Perlengkapan Kantor", 3, "63.443.550"),
    ("3_4", "Penyediaan Peralatan dan Perlengkapan Kantor", 5, "7"),
    ("3_4", "Penyediaan Peralatan dan Perlengkapan Kantor", 6, "7"),
    ("3_4", "Penyediaan Barang Cetak dan Penggandaan", 5, "12"),
    ("3_4", "Penyediaan Barang Cetak dan Penggandaan", 6, "12"),
    ("3_4", "Penyediaan Jasa Pelayanan Umum Kantor", 5, "13"),
    ("3_4", "Penyediaan Jasa Pelayanan Umum Kantor", 6, "13"),
    ("3_6", "Nilai SAKIP Dinas Koperasi dan UKM", 6, "91,3"),
    ("3_6", "Nilai SAKIP Dinas Koperasi dan UKM", 10, "92,42"),
    ("3_6", "Indeks Kepuasan Masyarakat Dinas Koperasi dan UKM", 10, "83,58"),
    ("3_8", SAKIP, 2, SASARAN_3),
    ("3_9", SAKIP, 1, SASARAN_3),
    ("3_10", "Nilai SAKIP Dinas Koperasi dan UKM\\nIndeks Kepuasan Masyarakat Dinas Koperasi UKM", 1, SASARAN_3),
    ("4_2", "Presentase Koperasi aktif", 2, BERKUALITAS),
    ("4_2", "3. Meningkatnya akuntabilitas dan pelayanan publik Dinas Koperasi UKM", 1, f"3. {SASARAN_3}"),
    ("4_3", "Presentase Koperasi aktif", 2, BERKUALITAS),
    ("4_3", "Nilai SAKIP", 1, SASARAN_3),
    ("4_3", "Indeks Kepuasan Masyarakat", 6, "83,75"),
    ("4_3", "Indeks Kepuasan Masyarakat", 7, "83,75"),
)  # fmt: skip
# Baris indikator kedua yang menyalin angka indikator pertama, dan yang tidak ada di DPPA.
DIBUANG = (("3_4", "Pertumbuhan Wirausaha (PRU)"), ("3_4", "Persentase Capaian kinerja dan anggaran II %"))
DITAMBAH = (
    ("2_4", f"isi\tSasaran 3: {SASARAN_3_LAMA}\t3.1\tNilai SAKIP Dinas Koperasi dan UKM\tAngka\tHasil evaluasi SAKIP\t"
     "Jumlah nilai komponen\tLaporan hasil evaluasi"),
    ("2_4", "isi\t\t3.2\tIndeks Kepuasan Masyarakat Dinas Koperasi UKM\tSkor\tSembilan unsur pelayanan\t"
     "Rata-rata unsur x 25\tLaporan hasil IKM"),
)  # fmt: skip
PERIODE = ("2_6", "2025-2030", "2025-2029")
TANGGAL = {"Magetan, 29 Desember 2025": "Magetan, 20 Oktober 2025"}


@dataclass
class _Tsv:
    """The lines of one golden file while it is repaired."""

    jalur: Path
    baris: list[list[str]]

    def cari(self, pengenal: str) -> list[str]:
        """Return the row that holds the cell; of two such rows the first that is no comment."""
        return next(b for b in self.baris[1:] if not b[0].startswith("#") and pengenal in b[1:])


def build_bersih(folder: Path, emas_bersih: Path) -> None:
    """Write the repaired workbooks into `folder`; `emas_bersih` holds the repaired tables."""
    tulis_emas_bersih(emas_bersih)
    asli = Lembar.tulis

    def tulis(self, baris, kolom, isi, *lain, **kata):
        if isinstance(isi, Angka) and isi.nilai == 2030 and self.ws.title == "Profil":
            isi = None
        asli(self, baris, kolom, TANGGAL.get(isi, isi) if isinstance(isi, str) else isi, *lain, **kata)

    with pytest.MonkeyPatch.context() as tambal:
        tambal.setattr(emas, "FOLDER_EMAS", emas_bersih)
        tambal.setattr(Lembar, "tulis", tulis)
        build_magetan(folder)


def tulis_emas_bersih(folder: Path) -> None:
    """Copy the golden tables with every repair applied; a repair that finds no row fails."""
    shutil.copytree(emas.FOLDER_EMAS, folder)
    for nomor in sorted({p[0] for p in (*PERBAIKAN, *DIBUANG, *DITAMBAH)}):
        jalur = folder / f"tabel_{nomor}.tsv"
        tsv = _Tsv(jalur, [t.split("\t") for t in jalur.read_text("utf-8").splitlines()])
        sasaran = [(tsv.cari(kunci), kolom, isi) for n, kunci, kolom, isi in PERBAIKAN if n == nomor]
        buang = [tsv.cari(kunci) for n, kunci in DIBUANG if n == nomor]
        for baris, kolom, isi in sasaran:
            baris[kolom] = isi
        tsv.baris = [b for b in tsv.baris if not any(b is x for x in buang)]
        tsv.baris += [t.split("\t") for n, t in DITAMBAH if n == nomor]
        jalur.write_text("\n".join("\t".join(b) for b in tsv.baris) + "\n", "utf-8")
    nomor, lama, baru = PERIODE
    jalur = folder / f"tabel_{nomor}.tsv"
    jalur.write_text(jalur.read_text("utf-8").replace(lama, baru), "utf-8")
