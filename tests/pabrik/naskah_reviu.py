"""LKjIP tulisan tangan untuk menguji reviu: tabel contoh Magetan 2025 dengan kalimat kami sendiri.

`naskah_bersalah()` carries the slips of figures, text and numbering that a real report went out with;
`naskah_benar()` is the same report with each of them repaired, so no finding above info may arise from it.
SALAH names each slip of text or numbering by a piece of its paragraph, for the tests to assert.
"""

from tests.pabrik.emas import read_emas
from tests.pabrik.naskah_word import Blok
from tests.pabrik.naskah_word import Judul
from tests.pabrik.naskah_word import TabelUji
from tests.pabrik.naskah_word import Teks
from tests.pabrik.naskah_word import tulis_naskah

DINAS = "Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Magetan"
SASARAN_3 = "Meningkatnya Akuntabilitas dan Kualitas Pelayanan Publik Dinas Koperasi UKM"
SASARAN_3_LAMA = (
    "Meningkatnya Akuntabilitas dan pelayanan Publik penyelenggaraan pemerintahan Daerah pada Dinas Koperasi dan UKM"
)
BERKUALITAS = "Persentase koperasi yang berkualitas"
SAKIP, IKM = "Nilai SAKIP Dinas Koperasi UKM", "Indeks Kepuasan Masyarakat Dinas Koperasi UKM"
# A fictitious official, born in 1900, to prove that people never reach a finding.
PEJABAT, NIP = "Raden Contoh Wicaksana, S.Contoh", "19000101 192501 1 001"

# kunci -> (potongan alinea yang salah, alinea salah, alinea benar)
SALAH: dict[str, tuple[str, str, str]] = {
    "27 orang": (
        "27 orang",
        "Per 31 Desember 2025 dinas didukung oleh pegawai sebanyak 27 orang, yang rinciannya tampak di bawah ini.",
        "Per 31 Desember 2025 dinas didukung oleh pegawai sebanyak 30 orang, yang rinciannya tampak di bawah ini.",
    ),
    "tahun 2024": (
        "APBD Kabupaten Magetan Tahun 2024",
        "Belanja dinas tahun 2025 dibiayai APBD Kabupaten Magetan Tahun 2024 sebesar Rp5.158.767.698,00.",
        "Belanja dinas tahun 2025 dibiayai APBD Kabupaten Magetan Tahun 2025 sebesar Rp5.158.767.698,00.",
    ),
    "tahun n": (
        "Tahun n",
        "Rencana Kerja Tahun n disusun dari Renstra dan dituangkan ke dalam Perjanjian Kinerja.",
        "Rencana Kerja Tahun 2025 disusun dari Renstra dan dituangkan ke dalam Perjanjian Kinerja.",
    ),
    "mencapai target akhir": (
        "sudah mencapai target akhir",
        f"Indikator {BERKUALITAS} pada tahun 2025 sudah mencapai target akhir Renstra karena cara hitungnya mengikuti "
        "data tahun berjalan.",
        f"Indikator {BERKUALITAS} pada tahun 2025 belum mencapai target akhir Renstra; tingkat kemajuannya 97,46%.",
    ),
    "akhir 2029": (
        "target akhir Renstra (2029) sebanyak 5 UM",
        "Jumlah usaha mikro naik kelas tahun 2025 sebanyak 3 UM, sedangkan target akhir Renstra (2029) sebanyak 5 UM, "
        "sehingga tingkat kemajuannya 60%.",
        "Jumlah usaha mikro naik kelas tahun 2025 sebanyak 3 UM, sedangkan target akhir Renstra (2030) sebanyak 5 UM, "
        "sehingga tingkat kemajuannya 60%.",
    ),
    "85 untuk 85,5": (
        "adalah 85 dengan",
        f"Realisasi {IKM} tahun 2025 sebesar 83,58 dan target akhir Renstra tahun 2030 adalah 85 dengan tingkat "
        "kemajuan 97,75%.",
        f"Realisasi {IKM} tahun 2025 sebesar 83,58 dan target akhir Renstra tahun 2030 adalah 85,5 dengan tingkat "
        "kemajuan 97,75%.",
    ),
    "5 program 100%": (
        "capaian kinerjanya 100%",
        "Sasaran pertama didukung oleh 5 (lima) program dengan 5 indikator yang capaian kinerjanya 100% (kategori "
        "sangat berhasil).",
        "Sasaran pertama didukung oleh 5 (lima) program dengan 5 indikator; capaian Program Pendidikan dan Latihan "
        "Perkoperasian 86% dan empat lainnya 100%.",
    ),
    "SANGAT BAIK": (
        "kategori sangat baik",
        "Rata-rata capaian kinerja tersebut termasuk kategori sangat baik.",
        "Rata-rata capaian kinerja tersebut termasuk kategori sangat berhasil.",
    ),
    "efisiensi 95,7": (
        "efisiensi kinerja sebesar 95,7%",
        "Anggaran yang terserap Rp4.937.059.230,00 dan dicapai efisiensi kinerja sebesar 95,7%.",
        "Anggaran yang terserap Rp4.937.059.230,00 atau 95,7% dari pagu.",
    ),
    "114,74": (
        "114,74%",
        "Rata-rata capaian kinerja tahun 2025 turun dibandingkan tahun 2024 yang sebesar 114,74%.",
        "Rata-rata capaian kinerja tahun 2025 turun dibandingkan tahun 2024 yang sebesar 114,82%.",
    ),
}
TABEL_KEMBAR = "Tabel 3.9"
# (tabel emas, isi sel pengenal baris, kolom mulai 0, isi yang benar)
PERBAIKAN_TABEL = (
    ("1_2", "Penata Muda/III-a", 2, "13"), ("1_2", "Jumlah", 2, "30"),
    ("2_11", SAKIP, 1, SASARAN_3_LAMA), ("3_2", SAKIP, 0, SASARAN_3_LAMA),
    ("2_14", SAKIP, 1, SASARAN_3), ("3_9", SAKIP, 0, SASARAN_3), ("3_8", SAKIP, 1, SASARAN_3),
    ("3_3", SAKIP, 0, SASARAN_3), ("3_7", SAKIP, 1, SASARAN_3), ("4_1", SAKIP, 0, SASARAN_3),
    ("3_10", "Nilai SAKIP Dinas Koperasi dan UKM\nIndeks Kepuasan Masyarakat Dinas Koperasi UKM", 0, SASARAN_3),
    ("3_6", "Nilai SAKIP Dinas Koperasi dan UKM", 0, SASARAN_3),
    ("3_6", "Nilai SAKIP Dinas Koperasi dan UKM", 5, "91,3"),
    ("3_3", BERKUALITAS, 2, "908.521.800"), ("3_3", BERKUALITAS, 7, "909.680.957"),
    ("3_3", BERKUALITAS, 8, "31.363.277"),
    ("3_5", "Persentase Koperasi Sehat", 6, "908.521.800"), ("3_5", "Persentase Koperasi Sehat", 8, "96,68%"),
    ("3_5", "Persentase Koperasi Sehat", 9, "3,32%"), ("3_5", "Persentase Koperasi Sehat", 1, BERKUALITAS),
    ("3_5", "Jumlah Usaha Mikro Yang Naik Kelas", 1, "Jumlah Usaha Mikro Naik Kelas"),
    ("3_5", "Nilai SAKIP Dinas Koperasi dan UKM", 0, SASARAN_3),
    ("3_5", "Nilai SAKIP Dinas Koperasi dan UKM", 1, SAKIP),
    ("3_5", "Indeks Kepuasan Masyarakat Dinas Koperasi dan UKM", 1, IKM),
    ("3_6", "Persentase Koperasi Sehat", 7, "109"), ("3_6", "Nilai SAKIP Dinas Koperasi dan UKM", 9, "92,42"),
    ("3_6", "Indeks Kepuasan Masyarakat Dinas Koperasi dan UKM", 9, "83,58"),
    ("4_1", "SANGAT BAIK", 4, "SANGAT BERHASIL"), ("4_1", SAKIP, 2, "92"), ("4_1", SAKIP, 3, "92,42"),
    ("4_1", IKM, 2, "83,50"), ("4_1", IKM, 3, "83,58"),
    ("4_2", "Presentase Koperasi aktif", 1, BERKUALITAS), ("4_3", "Presentase Koperasi aktif", 1, BERKUALITAS),
    ("4_2", "Nilai SAKIP", 0, f"3. {SASARAN_3}"), ("4_2", "Nilai SAKIP", 1, SAKIP),
    ("4_3", "Nilai SAKIP", 0, SASARAN_3), ("4_3", "Nilai SAKIP", 1, SAKIP),
    ("4_2", "Indeks Kepuasan Masyarakat", 1, IKM),
    ("4_3", "Indeks Kepuasan Masyarakat", 5, "83,75"), ("4_3", "Indeks Kepuasan Masyarakat", 6, "83,75"),
    ("4_3", "Indeks Kepuasan Masyarakat", 1, IKM),
)  # fmt: skip


def naskah_bersalah() -> bytes:
    """Return the report as it went out, slips in tables and text."""
    return tulis_naskah(_susun(benar=False))


def naskah_benar() -> bytes:
    """Return the same report with every slip repaired; the long budget tables are left out."""
    return tulis_naskah(_susun(benar=True))


def _susun(benar: bool) -> list[Blok]:
    def t(kunci: str) -> Teks:
        return Teks(SALAH[kunci][2 if benar else 1])

    def tabel(emas: str, nomor: str, *judul: str, **sifat) -> TabelUji:
        return _tabel(emas, (f"Tabel {nomor} {judul[0]}", *judul[1:]), benar, **sifat)

    panjang = () if benar else (
        Teks("Rencana kerja tahun 2025 sebelum perubahan tercantum pada tabel berikut."),
        tabel("2_9", "2.4", "Rencana Kerja Tahun 2025", gabung=(0, 1)),
        tabel("2_10", "2.5", "Program, Kegiatan, dan Pagu Anggaran Tahun 2025", ulang=True),
        tabel("2_12", "2.6", "Rencana Kerja Perubahan Tahun 2025", gabung=(0, 1)),
        tabel("2_13", "2.7", "Program, Kegiatan, dan Pagu Anggaran Perubahan Tahun 2025", ulang=True),
    )  # fmt: skip
    rincian = () if benar else (
        tabel("3_4", "3.4", "Rincian Capaian Kinerja (Perubahan) Tahun 2025", gabung=(0,), ulang=True),
    )
    nomor_pk = "2.4" if benar else "2.8"
    efisiensi, riwayat, kemajuan, banding, sebab, solusi = (
        ("3.4", "3.5", "3.6", "3.7", "3.8", "3.9") if benar else ("3.5", "3.6", "3.7", "3.8", "3.9", "3.9")
    )
    return [
        Judul("LAPORAN KINERJA INSTANSI PEMERINTAH", tangan=True),
        Teks(DINAS.upper()), Teks("TAHUN 2025"),
        Judul("KATA PENGANTAR", tangan=True),
        Teks(f"Laporan Kinerja {DINAS} Tahun 2025 disusun sebagai pertanggungjawaban atas Perjanjian Kinerja."),
        Teks("Magetan, 18 Februari 2026"), Teks("KEPALA DINAS"), Teks(PEJABAT), Teks(f"NIP. {NIP}"),
        Judul("DAFTAR ISI", tangan=True),
        *_daftar_isi(),
        Judul("BAB I PENDAHULUAN"),
        Judul("A. Latar Belakang", 2),
        Teks("Setiap perangkat daerah wajib menyusun laporan kinerja setiap tahun."),
        Judul("B. Sumber Daya Organisasi", 2),
        t("27 orang"),
        tabel("1_1", "1.1.", "Rencana Kebutuhan dan Realisasi Pegawai", "Per 31 Desember 2025", ulang=True),
        tabel("1_2", "1.2.", "Pegawai Berdasarkan Pangkat/Golongan Ruang", "Per 31 Desember 2025"),
        tabel("1_3", "1.3.", "Tingkat Pendidikan Pegawai", "Per 31 Desember 2025"),
        Teks("d. Pegawai Berdasarkan Jenis Kelamin"),
        _tabel("jenis_kelamin", (), benar, letak=""),
        tabel("1_4", "1.4", "Aset Tetap per 31 Desember 2025", "(Sebelum Penyusutan)"),
        t("tahun 2024"),
        tabel("1_5", "1.5", "Anggaran Belanja Tahun Anggaran 2025 dan 2026", letak="bawah"),
        Judul("BAB II"), Judul("PERENCANAAN KINERJA"),
        Judul("A. Rencana Strategis Tahun 2025-2029", 2, tangan=True),
        Teks("Tujuan, sasaran, dan target Renstra disajikan pada Tabel 2.1."),
        tabel("2_6", "2.1", f"Tujuan, Sasaran, Indikator dan Target Kinerja Tahun 2025-{2029 if benar else 2030}",
              gabung=(0, 1)),
        tabel("2_2", "2.2", "Tujuan, Sasaran, Indikator dan Target Kinerja Tahun 2024-2026", gabung=(0, 1)),
        Judul("B. Perjanjian Kinerja Tahun 2025", 2, tangan=True),
        t("tahun n"),
        tabel("2_11", "2.3", "Perjanjian Kinerja Tahun 2025", gabung=(0, 1), baris_nomor=("1", "2", "3", "", "4", "5"),
              sumber="Sumber: Perjanjian Kinerja Tahun 2025"),
        *panjang,
        tabel("2_14", nomor_pk, "Perjanjian Kinerja Perubahan Tahun 2025", gabung=(0, 1)),
        Judul("BAB III", tangan=True), Judul("AKUNTABILITAS KINERJA", tangan=True),
        tabel("3_1", "3.1", "Kriteria Capaian Kinerja"),
        Judul("A. CAPAIAN KINERJA TAHUN 2025", 2),
        Judul("1. Target dan Realisasi Kinerja Tahun 2025", 3, tangan=True),
        tabel("3_2", "3.2", "Capaian Kinerja (Induk) Tahun 2025", gabung=(0,), seq=True),
        tabel("3_3", "3.3", "Capaian Kinerja (Perubahan) Tahun 2025", gabung=(0,), seq=True),
        *rincian,
        tabel("3_5", efisiensi, "Efisiensi Kinerja Sasaran Tahun 2025", gabung=(0,)),
        Judul("2. Perbandingan dengan tahun-tahun sebelumnya", 3, tangan=True),
        tabel("3_6", riwayat, "Perbandingan Capaian Kinerja dengan Tahun Sebelumnya", gabung=(0,)),
        Judul("3. Perbandingan dengan target jangka menengah", 3, tangan=True),
        tabel("3_7", kemajuan, "Tingkat Kemajuan Capaian Kinerja terhadap Target Akhir Renstra", gabung=(0, 1),
              baris_nomor=("1", "2", "3", "4", "5", "6=4/5*100")),
        t("mencapai target akhir"), t("akhir 2029"),
        Teks("Realisasi Nilai SAKIP tahun 2025 adalah 92,42 dan target akhir Renstra tahun 2030 adalah 94, sehingga "
             "tingkat kemajuannya 98,32%."),
        t("85 untuk 85,5"),
        Judul("4. Perbandingan dengan daerah lain", 3, tangan=True),
        tabel("3_8", banding, "Perbandingan Capaian dengan Kota Mojokerto Tahun 2025", letak="bawah"),
        Judul("5. Analisis penyebab dan alternatif solusi", 3, tangan=True),
        tabel("3_9", sebab, "Analisis Penyebab Keberhasilan/Kegagalan Pencapaian Kinerja", gabung=(0,)),
        Teks("Nilai SAKIP melampaui targetnya, yaitu 92,42 dari target 92."),
        tabel("3_10", solusi, "Permasalahan Pencapaian Kinerja dan Alternatif Solusi", gabung=(0,)),
        Judul("BAB IV PENUTUP"),
        Judul("A. Simpulan", 2),
        Teks("Pengukuran kinerja dilakukan terhadap 3 (tiga) sasaran dengan 4 (empat) indikator kinerja."),
        t("5 program 100%"),
        tabel("4_1", "4.1", "Capaian Kinerja Tahun 2025", gabung=(0,)),
        t("SANGAT BAIK"), t("efisiensi 95,7"), t("114,74"),
        Judul("B. Rencana Aksi Tahun 2026", 2),
        tabel("4_2", "4.2", "Rencana Aksi Peningkatan Kinerja Tahun 2026", gabung=(0, 2)),
        tabel("4_3", "4.3.", "Target Waktu Pencapaian Indikator Kinerja Tahun 2026", gabung=(0,)),
        Teks("Magetan, 18 Februari 2026"), Teks("KEPALA DINAS"), Teks(PEJABAT), Teks(f"NIP. {NIP}"),
    ]  # fmt: skip


def _daftar_isi() -> tuple[Teks, ...]:
    """A contents list as people type it, and one line with Word's own style."""
    return (
        Teks("KATA PENGANTAR ..........\t2"),
        Teks("BAB I PENDAHULUAN ........\t4"),
        Teks("BAB II PERENCANAAN KINERJA\t14", "TOC1"),
        Teks("A. RENCANA STRATEGIS TAHUN 2025-2029\t15", "TOC2"),
        Teks("BAB III AKUNTABILITAS KINERJA ..... 41"),
        Teks("BAB IV PENUTUP ..... 60"),
    )


def _tabel(emas: str, keterangan: tuple[str, ...], benar: bool, **sifat) -> TabelUji:
    isi = read_emas(emas)
    baris = [list(b.sel) for b in isi.baris]
    if benar:
        for nomor, kunci, kolom, teks in PERBAIKAN_TABEL:
            if nomor == emas:
                next(b for b in baris if kunci in b)[kolom] = teks
    return TabelUji(keterangan, isi.kolom, tuple(map(tuple, baris)), **sifat)
