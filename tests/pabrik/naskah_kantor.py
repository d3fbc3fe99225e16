"""LKjIP tulisan tangan bergaya kantor lain: judul, keterangan, dan susunan tabel yang berbeda-beda, semuanya benar.

`kabupaten()` numbers its headings 3.1, 3.1.1 without any style and writes captions below its tables ("Tabel III.1");
`provinsi()` writes percent with a point and amounts with commas, caps nothing, takes efisiensi as capaian − serapan,
and has an indicator where less is better. Figures of kabupaten() follow the indicators of one office's IKU decree.
"""

from tests.pabrik.naskah_word import Judul
from tests.pabrik.naskah_word import TabelUji
from tests.pabrik.naskah_word import Teks
from tests.pabrik.naskah_word import tulis_naskah

RAT, SEHAT, UM = (
    "Persentase Koperasi yang melaksanakan RAT", "Persentase Koperasi Sehat dan Cukup Sehat",
    "Persentase Perkembangan Usaha Mikro",
)  # fmt: skip
KUALITAS, KUANTITAS = "Meningkatnya Kualitas Koperasi", "Meningkatnya Kuantitas dan Kualitas Usaha Mikro"


def kabupaten(**ganti: str) -> bytes:
    """Return the report of a kabupaten; `ganti` puts another text into a cell named below."""
    isi = {"capaian_rat": "60,71", "serapan": "90,00", "jumlah": "1.500.000.000", "rata": "56,32"} | ganti
    tahun = tuple(str(t) for t in range(2018, 2021))
    return tulis_naskah((
        Judul("BAB II", tangan=True), Judul("PERENCANAAN KINERJA", tangan=True),
        Judul("2.1 Perjanjian Kinerja Tahun 2020", 2, tangan=True),
        TabelUji(
            ("Tabel II.1 Perjanjian Kinerja Tahun 2020",),
            (("No.",), ("Sasaran SKPD",), ("Indikator Sasaran SKPD (IKU SKPD)",), ("Satuan",), ("Target 2020",)),
            (("1", KUALITAS, RAT, "%", "80,98"), ("", "", SEHAT, "%", "87,1"), ("2", KUANTITAS, UM, "%", "13,33")),
            gabung=(0, 1), letak="bawah",
        ),
        Judul("BAB III", tangan=True), Judul("AKUNTABILITAS KINERJA", tangan=True),
        Judul("3.1 Capaian Kinerja", 2, tangan=True), Judul("3.1.1 Capaian IKU", 3, tangan=True),
        Teks("Capaian indikator diukur pada akhir tahun dan tampak pada tabel sesudah ini."),
        TabelUji(
            ("Tabel III.1 Capaian Indikator Kinerja Utama Tahun 2020",),
            (("No.",), ("Sasaran SKPD",), ("Indikator Sasaran SKPD (IKU SKPD)",), ("Satuan",),
             ("Tahun 2020", "Target"), ("Tahun 2020", "Realisasi"), ("Tahun 2020", "Capaian (%)")),
            (("1", KUALITAS, RAT, "%", "80,98", "49,16", isi["capaian_rat"]),
             ("", "", SEHAT, "%", "87,1", "0", "0"),
             ("2", KUANTITAS, UM, "%", "13,33", "14,43", "108,25"),
             ("", "Rata-rata Capaian", "", "", "", "", isi["rata"])),
            gabung=(0, 1), baris_nomor=("1", "2", "3", "4", "5", "6", "7=6/5x100"), letak="bawah",
        ),
        Teks("Sumber: Dinas Koperasi dan Usaha Mikro"),
        Judul("3.1.2 Perkembangan Capaian", 3, tangan=True),
        TabelUji(
            ("Tabel III.2 Realisasi IKU Tahun 2018 sampai dengan 2020",),
            (("No.",), ("Sasaran SKPD",), ("Indikator Sasaran SKPD",), *((f"Realisasi {t}",) for t in tahun)),
            (("1", KUALITAS, RAT, "80,90", "80,34", "49,16"), ("", "", SEHAT, "82,0", "88,0", "0"),
             ("2", KUANTITAS, UM, "12,00", "10,91", "14,43")),
            gabung=(0, 1), letak="bawah",
        ),
        Judul("3.2 Realisasi Anggaran", 2, tangan=True),
        TabelUji(
            ("Tabel III.3 Realisasi Anggaran Tahun 2020",),
            (("No.",), ("Program",), ("Anggaran (Rp)",), ("Realisasi (Rp)",), ("%",), ("Sisa (Rp)",)),
            (("1", "Program Peningkatan Kualitas Kelembagaan Koperasi", "1.000.000.000", "900.000.000",
              isi["serapan"], "100.000.000"),
             ("2", "Program Pengembangan Usaha Mikro", "500.000.000", "475.000.000", "95,00", "25.000.000"),
             ("", "JUMLAH", isi["jumlah"], "1.375.000.000", "91,67", "125.000.000")),
            letak="bawah",
        ),
        Judul("BAB IV", tangan=True), Judul("PENUTUP", tangan=True),
        Teks("Laporan ini menjadi bahan perbaikan kinerja tahun berikutnya."),
    ))  # fmt: skip


def provinsi(**ganti: str) -> bytes:
    """Return the report of a province; `ganti` puts another text into a cell named below."""
    isi = {"capaian_aduan": "120.00%", "efisiensi": "12.26%", "predikat": "Sangat Baik", "sisa": "137,000,000"} | ganti
    return tulis_naskah((
        Judul("BAB III AKUNTABILITAS KINERJA"),
        Judul("A. Kerangka Pengukuran", 2),
        TabelUji(
            ("Tabel 3.1.", "Skala Nilai Peringkat Kinerja"), (("No",), ("Rentang Capaian",), ("Predikat",)),
            (("1", "≥ 90%", "Sangat Baik"), ("2", "75% s.d < 90%", "Baik"), ("3", "< 75%", "Kurang")),
        ),
        Judul("B. Capaian Kinerja", 2),
        TabelUji(
            ("Tabel 3.2.", "Pengukuran Kinerja Tahun 2024"),
            (("NO",), ("SASARAN STRATEGIS",), ("INDIKATOR KINERJA",), ("SATUAN",), ("TARGET",), ("REALISASI",),
             ("CAPAIAN",), ("PREDIKAT",)),
            (("1", "Meningkatnya kualitas layanan", "Indeks Kepuasan Masyarakat", "Nilai", "85.50", "88.20", "103.16%",
              isi["predikat"]),
             ("2", "Menurunnya keluhan", "Jumlah pengaduan masyarakat", "Pengaduan", "10", "8", isi["capaian_aduan"],
              "Sangat Baik"),
             ("3", "Meningkatnya mutu", "Nilai SAKIP", "Nilai", "80.00", "70.40", "88.00%", "Baik")),
            ulang=True,
        ),
        Judul("C. Efisiensi", 2),
        TabelUji(
            ("Tabel 3.3.", "Efisiensi Penggunaan Anggaran Tahun 2024"),
            (("No",), ("Sasaran",), ("Capaian Kinerja (%)",), ("Pagu Anggaran (Rp)",), ("Realisasi Anggaran (Rp)",),
             ("Serapan Anggaran (%)",), ("Sisa Anggaran (Rp)",), ("Efisiensi (%)",)),
            (("1", "Meningkatnya kualitas layanan", "103.16", "1,500,000,000", "1,363,500,000", "90.90",
              "136,500,000", isi["efisiensi"]),
             ("2", "Menurunnya keluhan", "120.00", "250,000,000", "240,000,000", "96.00", "10,000,000", "24.00%"),
             ("3", "Meningkatnya mutu", "88.00", "1,000,000,000", "863,000,000", "86.30", isi["sisa"], "1.70%")),
        ),
    ))  # fmt: skip
