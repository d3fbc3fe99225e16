"""Contoh isi tiap nama slot, dari laporan Kabupaten Magetan 2025, untuk `lkjip templat --daftar`."""

from __future__ import annotations

from collections.abc import Mapping

from generator.document.daftar_nama import TABEL
from generator.document.nama import AWALAN_JUDUL

_NILAI: dict[str, str] = {
    "nama_dinas": "Dinas Koperasi, Usaha Kecil dan Menengah",
    "nama_singkat": "Dinkop UKM",
    "nama_lengkap": "Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Magetan",
    "daerah": "Kabupaten Magetan",
    "nama_daerah": "Magetan",
    "kepala_daerah": "Bupati Magetan",
    "nama_laporan": "Laporan Kinerja Instansi Pemerintah",
    "singkatan_laporan": "LKjIP",
    "tahun": "2025",
    "tahun_lalu": "2024",
    "tahun_depan": "2026",
    "periode_renstra_1": "2024–2026",
    "periode_renstra_2": "2025–2029",
    "tahun_akhir_renstra": "2030",
    "nama_pembanding": "Kota Mojokerto",
    "tempat_tanggal": "Magetan, 18 Februari 2026",
    "ttd_jabatan": "Kepala Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Magetan",
    "ttd_nama": "(Nama Kepala Dinas)",
    "ttd_pangkat": "Pembina Utama Muda (IV/c)",
    "ttd_nip": "19XXXXXX XXXXXX X XXX",
}

_NARASI: dict[str, str] = {
    "kata_pengantar": "Dengan rahmat Tuhan Yang Maha Esa, Laporan Kinerja Instansi …",
    "ikhtisar": "Melalui Perjanjian Kinerja Perubahan Tahun 2025 tanggal 29 …",
    "latar_belakang": "Setiap instansi pemerintah wajib mempertanggungjawabkan kinerja …",
    "kedudukan": "Kedudukan dan susunan organisasi Dinas Koperasi, Usaha Kecil …",
    "tugas_fungsi": "Berdasarkan Peraturan Bupati Magetan Nomor 13 Tahun 2024 …",
    "kepegawaian": "Per 31 Desember 2025, Dinas Koperasi, Usaha Kecil dan Menengah …",
    "sarana": "Sarana dan prasarana Dinas Koperasi, Usaha Kecil dan Menengah …",
    "anggaran": "Untuk melaksanakan tugas dan mewujudkan target kinerjanya, …",
    "permasalahan_utama": "Permasalahan utama adalah kesenjangan antara keadaan yang …",
    "landasan_hukum": "Laporan ini disusun berdasarkan:",
    "sistematika": "Laporan ini mengikuti sistematika yang dianjurkan dalam …",
    "renstra_1": "Rencana Strategis (Renstra) Dinas Koperasi, Usaha Kecil dan …",
    "renstra_2": "Sejalan dengan periode perencanaan daerah yang baru, Dinas …",
    "target_renstra_1": "Renstra Tahun 2024–2026 menetapkan 1 (satu) tujuan yang …",
    "target_renstra_2": "Renstra Tahun 2025–2029 memuat 1 (satu) tujuan dan 3 (tiga) …",
    "strategi_1": "Strategi menunjukkan cara mencapai sasaran, sedangkan arah …",
    "strategi_2": "Untuk mencapai sasaran dalam Renstra Tahun 2025–2029, strategi …",
    "iku_1": "Indikator Kinerja Utama (IKU) dipilih dari indikator yang …",
    "iku_2": "Seiring berlakunya Renstra Tahun 2025–2029, IKU perangkat …",
    "renja_induk": "Rencana Kerja (Renja) Tahun 2025 menjabarkan Renstra Tahun …",
    "renja_perubahan": "Renja Tahun 2025 diubah pada tahun berjalan. Renja Perubahan …",
    "dpa_induk": "Sasaran tersebut dilaksanakan melalui 8 (delapan) program, 14 …",
    "dpa_perubahan": "Setelah perubahan anggaran, pagu Dinas Koperasi, Usaha Kecil …",
    "pk_induk": "Perjanjian Kinerja (PK) adalah pernyataan kepala perangkat …",
    "pk_perubahan": "PK Tahun 2025 diubah pada tahun berjalan karena:",
    "perubahan_pk": "Dibandingkan dengan PK yang ditetapkan pada awal tahun, PK …",
    "pengukuran": "Bab ini menyajikan hasil pengukuran kinerja Dinas Koperasi, …",
    "metode": "Cara menghitung capaian",
    "capaian_induk": "Capaian terhadap PK yang ditetapkan pada awal Tahun 2025, …",
    "capaian_perubahan": "Pada akhir tahun, kinerja diukur terhadap PK Perubahan Tahun …",
    "perhitungan": "Realisasi 2 (dua) indikator dihitung dari data dasar …",
    "tren": "Tabel 3.6 membandingkan realisasi dan capaian Tahun 2025 dengan …",
    "kemajuan": "Kemajuan terhadap target jangka menengah diukur dengan …",
    "pembanding": "Realisasi Tahun 2025 dibandingkan dengan realisasi Kota …",
    "penyebab": "Penyebab keberhasilan atau kegagalan setiap indikator pada …",
    "solusi": "Permasalahan yang ditemui dalam mencapai target beserta …",
    "efisiensi": "Analisis ini membaca Tabel 3.5 dari sisi penggunaan sumber …",
    "program_penunjang": "Bagian ini menjelaskan program dan kegiatan yang menunjang …",
    "realisasi_anggaran": "Untuk mewujudkan kinerja sebagaimana diperjanjikan, pada Tahun …",
    "tindak_lanjut": "Hasil evaluasi atas implementasi SAKIP memuat 3 (tiga) …",
    "crosscutting": "Pencapaian sasaran Dinas Koperasi, Usaha Kecil dan Menengah …",
    "inovasi": "Inovasi yang dilaksanakan Dinas Koperasi, Usaha Kecil dan …",
    "penghargaan": "Prestasi dan penghargaan yang diterima Dinas Koperasi, Usaha …",
    "penutup": "Laporan Kinerja Instansi Pemerintah (LKjIP) Dinas Koperasi, …",
    "simpulan": "Pada Tahun 2025, kinerja Dinas Koperasi, Usaha Kecil dan …",
    "simpulan_capaian": "Capaian kinerja dan serapan anggaran setiap sasaran diringkas …",
    "simpulan_umum": "Rata-rata capaian kinerja Tahun 2025 sebagaimana Tabel 4.1 …",
    "rencana_aksi": "Berdasarkan hasil pengukuran tersebut, Dinas Koperasi, Usaha …",
    "target_triwulan": "Agar pelaksanaannya dapat dipantau, target indikator Tahun 2026 …",
    "penutup_akhir": "Demikian laporan ini disusun sebagai gambaran kinerja Dinas …",
}

_TABEL: dict[str, str] = {
    "1_1": "Rencana Kebutuhan dan Realisasi Pegawai per 31 Desember 2025 (5 kolom, 27 baris)",
    "1_2": "Pegawai Menurut Pangkat/Golongan Ruang per 31 Desember 2025 (3 kolom, 9 baris)",
    "1_3": "Pegawai Menurut Tingkat Pendidikan per 31 Desember 2025 (3 kolom, 8 baris)",
    "jenis_kelamin": "Pegawai Menurut Jenis Kelamin per 31 Desember 2025 (3 kolom, 3 baris)",
    "1_4": "Aset Tetap (Sebelum Penyusutan) per 31 Desember 2025 (6 kolom, 5 baris)",
    "1_5": "Anggaran Belanja Tahun Anggaran 2025 dan 2026 (3 kolom, 9 baris)",
    "2_1": "Keterkaitan dengan Visi, Misi, Tujuan, dan Sasaran Daerah Tahun 2024–2026 (2 kolom, 10 baris)",
    "2_2": "Tujuan, Sasaran, Indikator, dan Target Kinerja Tahun 2024–2026 (9 kolom, 6 baris)",
    "2_3": "Strategi dan Arah Kebijakan Tahun 2024–2026 (4 kolom, 5 baris)",
    "2_4": "Indikator Kinerja Utama Tahun 2024–2026 (7 kolom, 2 baris)",
    "2_5": "Keterkaitan dengan Visi, Misi, Tujuan, dan Sasaran Daerah Tahun 2025–2029 (2 kolom, 13 baris)",
    "2_6": "Tujuan, Sasaran, Indikator, dan Target Kinerja Tahun 2025–2029 (12 kolom, 6 baris)",
    "2_7": "Strategi dan Arah Kebijakan Tahun 2025–2029 (4 kolom, 5 baris)",
    "2_8": "Indikator Kinerja Utama Tahun 2025–2029 (7 kolom, 4 baris)",
    "2_9": "Rencana Kerja Tahun 2025 (7 kolom, 6 baris)",
    "2_10": "Program, Kegiatan, dan Pagu Anggaran Tahun 2025 (6 kolom, 60 baris)",
    "2_11": "Perjanjian Kinerja Tahun 2025 (6 kolom, 4 baris)",
    "2_12": "Rencana Kerja Perubahan Tahun 2025 (7 kolom, 6 baris)",
    "2_13": "Program, Kegiatan, dan Pagu Anggaran Perubahan Tahun 2025 (6 kolom, 63 baris)",
    "2_14": "Perjanjian Kinerja Perubahan Tahun 2025 (6 kolom, 4 baris)",
    "perubahan_pk": "Perubahan Perjanjian Kinerja Tahun 2025 (7 kolom, 2 baris)",
    "3_1": "Kriteria Capaian Kinerja (4 kolom, 4 baris)",
    "3_2": "Capaian Kinerja (Induk) Tahun 2025 (6 kolom, 4 baris)",
    "perhitungan": "Perhitungan Realisasi Indikator dari Data Dasar Tahun 2025 (6 kolom, 5 baris)",
    "3_3": "Capaian Kinerja dan Anggaran (Perubahan) Tahun 2025 (10 kolom, 4 baris)",
    "3_4": "Rincian Capaian Kinerja dan Anggaran (Perubahan) Tahun 2025 (10 kolom, 70 baris)",
    "3_5": "Efisiensi Kinerja Sasaran Tahun 2025 (10 kolom, 4 baris)",
    "3_6": "Perbandingan Capaian Kinerja dengan Tahun Sebelumnya (11 kolom, 5 baris)",
    "3_7": "Tingkat Kemajuan Capaian Kinerja terhadap Target Akhir Renstra 2025–2029 (6 kolom, 4 baris)",
    "3_8": "Perbandingan Realisasi Kinerja dengan Kota Mojokerto Tahun 2025 (6 kolom, 2 baris)",
    "3_9": "Analisis Penyebab Keberhasilan/Kegagalan Pencapaian Kinerja Tahun 2025 (6 kolom, 4 baris)",
    "3_10": "Permasalahan dalam Pencapaian Kinerja dan Alternatif Solusi … (4 kolom, 4 baris)",
    "3_11": "Program dan Kegiatan yang Menunjang Pencapaian Sasaran Tahun 2025 (5 kolom, 28 baris)",
    "3_12": "Realisasi Anggaran Menurut Sasaran, Program, Kegiatan, dan Sub Kegiatan Tahun 2025 (5 kolom, 71 baris)",
    "tindak_lanjut": "Tindak Lanjut Rekomendasi Hasil Evaluasi SAKIP (5 kolom, 3 baris)",
    "crosscutting": "Crosscutting Sasaran dengan Perangkat Daerah Lain (4 kolom, 3 baris)",
    "4_1": "Capaian Kinerja Tahun 2025 (5 kolom, 6 baris)",
    "4_2": "Rencana Aksi Peningkatan Kinerja Tahun 2026 (3 kolom, 4 baris)",
    "4_3": "Target Waktu Pencapaian Indikator Kinerja Tahun 2026 (7 kolom, 4 baris)",
    "a1": "Matriks Renstra Tahun 2024–2026 (9 kolom, 6 baris)",
    "a2": "Matriks Renstra Tahun 2025–2029 (12 kolom, 6 baris)",
    "b1": "Indikator Kinerja Utama Tahun 2024–2026 (7 kolom, 2 baris)",
    "b2": "Indikator Kinerja Utama Tahun 2025–2029 (7 kolom, 4 baris)",
    "c1": "Matriks Rencana Kerja Tahun 2025 (7 kolom, 6 baris)",
    "c2": "Matriks Rencana Kerja Perubahan Tahun 2025 (7 kolom, 6 baris)",
    "d1": "Perjanjian Kinerja Tahun 2025 (6 kolom, 4 baris)",
    "d1_anggaran": "Program dan Anggaran Perjanjian Kinerja Tahun 2025 (4 kolom, 9 baris)",
    "d2": "Perjanjian Kinerja Perubahan Tahun 2025 (6 kolom, 4 baris)",
    "d2_anggaran": "Program dan Anggaran Perjanjian Kinerja Perubahan Tahun 2025 (4 kolom, 9 baris)",
    "e": "Formulir Pengukuran Kinerja Tahun 2025 (9 kolom, 10 baris)",
    "g1": "Rencana Aksi Peningkatan Kinerja Tahun 2026 (3 kolom, 4 baris)",
    "g2": "Target Waktu Pencapaian Indikator Kinerja Tahun 2026 (7 kolom, 4 baris)",
}
_LAIN: dict[str, str] = {
    "grafik.capaian_tahunan": "Batang per indikator, tahun 2023 sampai 2025",
    "grafik.kemajuan": "Batang per indikator terhadap target akhir Renstra",
    "grafik.serapan": "Batang per program",
    "bagan.organisasi": "Kepala Dinas, Sekretariat, tiga bidang, UPTD",
    "bagan.pohon_kinerja": "Tujuan sampai kegiatan, satu gambar per halaman",
    "gambar.logo": "foto/logo.png",
    "kepala": "Sasaran | Indikator Kinerja | Target | Realisasi",
    "nomor": "1 | 2 | 3 | 4",
    "baris.visi": "Visi (RPJMD)",
    "baris.misi": "Misi (RPJMD)",
    "baris.tujuan daerah": "Tujuan (RPD)",
    "baris.sasaran daerah": "Sasaran (RPD)",
    "baris.tujuan": "Meningkatnya Daya Saing Koperasi dan UMKM",
    "baris.sasaran": "Meningkatnya Produktivitas Koperasi",
    "baris.program": "Program Pengembangan UMKM",
    "baris.kegiatan": "Pengembangan Usaha Mikro",
    "baris.sub kegiatan": "Produksi dan Pengolahan, Pemasaran, SDM",
    "baris.isi": "Persentase Koperasi Berkualitas | 70,54% | 70,63%",
    "baris.jumlah": "Jumlah | 5.158.767.698",
}


def contoh_nama(nama: str) -> str:
    """Return what a name stood for in the Magetan report, "" for a name that we do not know.

    >>> contoh_nama("tahun"), contoh_nama("sumber.3_2")
    ('2025', 'Sumber: …, lalu catatan tabelnya')
    """
    jenis, titik, kunci = nama.partition(".")
    if nama.startswith(AWALAN_JUDUL):
        return TABEL.get(nama.removeprefix(AWALAN_JUDUL), "")
    if not titik:
        return _NILAI.get(nama) or _LAIN.get(nama, "")
    if jenis == "sumber":
        return "Sumber: …, lalu catatan tabelnya" if kunci in _TABEL else ""
    per_jenis: Mapping[str, Mapping[str, str]] = {"narasi": _NARASI, "tabel": _TABEL}
    return per_jenis.get(jenis, {}).get(kunci) or _LAIN.get(nama, "")
