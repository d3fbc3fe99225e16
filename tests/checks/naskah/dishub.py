"""Naskah sebuah dinas rekaan: tabel yang benar, untuk diuji dengan kalimat yang cocok dan yang tidak.

Every figure was computed by hand from the others: capaian, serapan, kemajuan, and the sums agree.
"""

from generator.model.naskah import Alinea
from generator.model.naskah import Naskah
from generator.model.naskah import TabelNaskah
from generator.model.naskah import Tempat

DINAS = "Dinas Perhubungan Kabupaten Banyu Asri"
SATU = "Meningkatnya Keselamatan Lalu Lintas dan Angkutan"
DUA = "Meningkatnya Kualitas Layanan dan Akuntabilitas Perangkat Daerah"
RUAS = "Persentase Ruas Jalan yang Berperlengkapan"
TERMINAL = "Jumlah Terminal Layak Operasi"
CELAKA = "Angka Kecelakaan Lalu Lintas"
IKM = "Indeks Kepuasan Masyarakat Dinas Perhubungan"
SAKIP = "Nilai SAKIP Dinas Perhubungan"
LLAJ = "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan"
P_TERMINAL = "Program Pengelolaan Terminal Penumpang"
PENUNJANG = "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"

Isi = tuple[tuple[str, ...], ...]

_TABEL: tuple[tuple[str, str, int, Isi], ...] = (
    ("1. Kepegawaian", "Tabel 1.1 Kebutuhan dan Ketersediaan Pegawai per 31 Desember 2025", 1, (
        ("No", "Jabatan", "Kebutuhan (orang)", "Realisasi (orang)", "Kekurangan (orang)"),
        ("1", "Kepala Dinas", "1", "1", "0"), ("2", "Pengawas Angkutan", "24", "15", "9"),
        ("3", "Penguji Kendaraan Bermotor", "12", "9", "3"), ("4", "Pengelola Layanan Operasional", "23", "17", "6"),
        ("Jumlah", "Jumlah", "60", "42", "18"))),
    ("1. Kepegawaian", "Tabel 1.2 Pegawai Menurut Golongan per 31 Desember 2025", 1, (
        ("No", "Golongan", "Jumlah (orang)"), ("1", "Golongan IV", "6"), ("2", "Golongan III", "23"),
        ("3", "Golongan II", "13"), ("Jumlah", "Jumlah", "42"))),
    ("1. Kepegawaian", "Tabel 1.3 Pegawai Menurut Jenis Kelamin per 31 Desember 2025", 1, (
        ("No", "Jenis Kelamin", "Jumlah (orang)"), ("1", "Laki-laki", "27"), ("2", "Perempuan", "15"),
        ("Jumlah", "Jumlah", "42"))),
    ("A. Rencana Strategis Tahun 2025-2029", "Tabel 2.1 Tujuan, Sasaran, Indikator, dan Target Tahun 2025-2029", 2, (
        ("Sasaran", "Indikator Kinerja", "Satuan", *["Target Tahun"] * 5),
        ("Sasaran", "Indikator Kinerja", "Satuan", "2025", "2026", "2027", "2028", "2029"),
        (SATU, RUAS, "%", "78", "80", "82", "84", "86"), (SATU, TERMINAL, "Unit", "4", "5", "5", "6", "7"),
        (SATU, CELAKA, "Kejadian", "120", "115", "110", "105", "100"),
        (DUA, IKM, "Indeks", "84", "84,5", "85", "85,5", "86"), (DUA, SAKIP, "Nilai", "78", "79", "80", "81", "82"))),
    ("B. Perjanjian Kinerja Tahun 2025", "Tabel 2.2 Perjanjian Kinerja Tahun 2025", 1, (
        ("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"),
        ("1", SATU, RUAS, "%", "78"), ("1", SATU, TERMINAL, "Unit", "4"), ("1", SATU, CELAKA, "Kejadian", "120"),
        ("2", DUA, IKM, "Indeks", "84"), ("2", DUA, SAKIP, "Nilai", "78"))),
    ("AKUNTABILITAS KINERJA", "Tabel 3.1 Kriteria Capaian Kinerja", 1, (
        ("No", "Capaian", "Kategori"), ("1", "≥ 100%", "Sangat Berhasil"), ("2", "75% s.d. < 100%", "Berhasil"),
        ("3", "55% s.d. < 75%", "Cukup Berhasil"), ("4", "< 55%", "Kurang Berhasil"))),
    ("A. Capaian Kinerja Organisasi", "Tabel 3.2 Capaian Kinerja Tahun 2025", 1, (
        ("Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Kategori"),
        (SATU, RUAS, "78%", "79,25%", "101,60", "Sangat Berhasil"), (SATU, TERMINAL, "4", "3", "75,00", "Berhasil"),
        (SATU, CELAKA, "120", "110", "108,33", "Sangat Berhasil"), (DUA, IKM, "84", "84", "100,00", "Sangat Berhasil"),
        (DUA, SAKIP, "78", "80,15", "102,76", "Sangat Berhasil"),
        ("Rata-rata", "Rata-rata", "", "", "97,54", "Berhasil"))),
    ("A. Capaian Kinerja Organisasi", "Tabel 3.3 Capaian Program dan Serapan Anggaran Tahun 2025", 1, (
        ("Sasaran/Program", "Indikator Kinerja", "Capaian (%)", "Pagu (Rp)", "Realisasi Anggaran (Rp)", "Serapan (%)"),
        (SATU, "", "", "4.864.230.000", "4.620.435.750", "94,99"),
        (LLAJ, "Persentase Rambu Terpasang", "100", "4.251.750.000", "4.080.320.500", "95,97"),
        (P_TERMINAL, "Jumlah Terminal Direhabilitasi", "75", "612.480.000", "540.115.250", "88,18"),
        (DUA, "", "", "3.135.270.000", "3.010.899.100", "96,03"),
        (PENUNJANG, "Indeks Layanan Kesekretariatan", "102", "3.135.270.000", "3.010.899.100", "96,03"),
        ("Jumlah", "", "", "7.999.500.000", "7.631.334.850", "95,40"))),
    ("2. Perbandingan dengan tahun-tahun sebelumnya", "Tabel 3.4 Perkembangan Capaian Kinerja", 2, (
        ("Sasaran", "Indikator Kinerja", *["Tahun 2023"] * 3, *["Tahun 2024"] * 3, *["Tahun 2025"] * 3),
        ("Sasaran", "Indikator Kinerja", *["Target", "Realisasi", "%"] * 3),
        (SATU, RUAS, "75%", "74,10%", "98,80", "76%", "76,90%", "101,18", "78%", "79,25%", "101,60"),
        (SATU, TERMINAL, "3", "3", "100,00", "4", "4", "100,00", "4", "3", "75,00"),
        (SATU, CELAKA, "130", "131", "99,23", "125", "118", "105,60", "120", "110", "108,33"),
        (DUA, IKM, "82", "82,10", "100,12", "83", "84", "101,20", "84", "84", "100,00"),
        (DUA, SAKIP, "75", "75,40", "100,53", "77", "77,85", "101,10", "78", "80,15", "102,76"))),
    ("3. Perbandingan dengan target jangka menengah", "Tabel 3.5 Tingkat Kemajuan terhadap Target Akhir Renstra", 1, (
        ("Sasaran", "Indikator Kinerja", "Realisasi Tahun 2025", "Target Akhir Renstra", "Tingkat Kemajuan"),
        (SATU, RUAS, "79,25%", "86%", "92,15%"), (SATU, TERMINAL, "3", "7", "42,86%"),
        (DUA, IKM, "84", "86", "97,67%"), (DUA, SAKIP, "80,15", "82", "97,74%"))),
    ("4. Perbandingan dengan daerah lain", "Tabel 3.6 Perbandingan dengan Kabupaten Sumber Rejeki", 1, (
        ("Indikator Kinerja", "Realisasi Tahun 2025", "Realisasi Kabupaten Sumber Rejeki", "Perbandingan (%)"),
        (IKM, "84", "82,75", "101,51"),)),
    ("B. Rencana Aksi Tahun 2026", "Tabel 4.1 Target Kinerja Tahun 2026", 1, (
        ("Sasaran", "Indikator Kinerja", "Target Tahun 2026"), (SATU, RUAS, "80%"), (SATU, TERMINAL, "5"),
        (DUA, IKM, "84,5"), (DUA, SAKIP, "79"))),
)  # fmt: skip

_PENGANTAR = (
    f"Laporan Kinerja {DINAS} Tahun 2025 disampaikan kepada Bupati Banyu Asri.",
    f"Rencana Strategis {DINAS} mendukung visi Bupati Banyu Asri yang tertuang dalam RPJMD Kabupaten Banyu Asri.",
    f"Perjanjian Kinerja {DINAS} dibiayai APBD Kabupaten Banyu Asri.",
)
_JUDUL = {
    "1. Kepegawaian": ("BAB I PENDAHULUAN",),
    "A. Rencana Strategis Tahun 2025-2029": ("BAB II PERENCANAAN KINERJA",),
    "AKUNTABILITAS KINERJA": ("BAB III",),
    "B. Rencana Aksi Tahun 2026": ("BAB IV PENUTUP", "A. Simpulan"),
}


def naskah(*kalimat: str, judul: str = "A. Simpulan", label: str = "") -> Naskah:
    """Return the document with one paragraph of the sentences below a heading of its own, `label` a line above it."""
    isi: list[Alinea | TabelNaskah] = []

    def tambah_alinea(teks: str, tingkat: int = 0) -> None:
        kini = teks if tingkat else (isi[-1].tempat.judul if isi else "")
        urutan = (
            0 if tingkat else 1 + sum(isinstance(x, Alinea) and x.tempat.judul == kini and not x.tingkat for x in isi)
        )
        isi.append(Alinea(Tempat(len(isi) + 1, kini), teks, tingkat, urutan=urutan))

    tambah_alinea(f"Laporan Kinerja {DINAS} Tahun 2025", 1)
    for teks in _PENGANTAR:
        tambah_alinea(teks)
    for bagian, keterangan, tinggi, baris in _TABEL:
        if isi[-1].tempat.judul != bagian:
            for teks in (*_JUDUL.get(bagian, ()), bagian):
                tambah_alinea(teks, 1)
                if teks == judul:
                    _sisipkan(tambah_alinea, label, kalimat)
        tambah_alinea(keterangan)
        tempat = Tempat(len(isi) + 1, bagian)
        isi.append(TabelNaskah(tempat, keterangan, baris, tinggi, 1 + sum(isinstance(x, TabelNaskah) for x in isi)))
    return Naskah("LKjIP.docx", tuple(isi))


def _sisipkan(tambah, label: str, kalimat: tuple[str, ...]) -> None:
    if label:
        tambah(label)
    tambah(" ".join(kalimat))
