"""Kalimat yang disangkal tabel naskah dishub, atau yang salah dengan sendirinya, dengan kode catatannya."""

from __future__ import annotations

SALAH = (
    # D01 kata tercapai
    ("D01", "Jumlah Terminal Layak Operasi telah mencapai target berkat dukungan seluruh pihak."),
    ("D01", "Indikator Jumlah Terminal Layak Operasi pada tahun ini melampaui target yang ditetapkan."),
    ("D01", "Nilai SAKIP Dinas Perhubungan belum mencapai target sehingga perlu pembenahan."),
    ("D01", "Indeks Kepuasan Masyarakat Dinas Perhubungan berhasil melampaui target yang telah diperjanjikan."),
    ("D01", "Angka Kecelakaan Lalu Lintas tidak mencapai target karena jumlah kendaraan terus bertambah."),
    ("D01", "Persentase Ruas Jalan yang Berperlengkapan pada tahun 2023 telah memenuhi target."),
    ("D01", "Realisasi Persentase Ruas Jalan yang Berperlengkapan masih di bawah target."),
    ("D01", "Sasaran Meningkatnya Keselamatan Lalu Lintas dan Angkutan telah mencapai target."),
    ("D01", "Target Jumlah Terminal Layak Operasi sudah tercapai sejak triwulan III."),
    ("D01", "Pada tahun 2024 Nilai SAKIP Dinas Perhubungan tidak memenuhi target."),
    ("D01", "Indikator yang melebihi target adalah Jumlah Terminal Layak Operasi."),
    ("D01", "Program Pengelolaan Terminal Penumpang sudah tercapai sesuai target."),
    # D02 semuanya
    ("D02", "Seluruh indikator kinerja pada tahun 2025 telah mencapai target."),
    ("D02", "Kelima indikator sasaran tersebut tercapai di atas 100%."),
    ("D02", "Semua program mencapai target dengan baik."),
    ("D02", "Sasaran pertama didukung oleh 2 (dua) program dengan capaian kinerja sebesar 100% (sangat berhasil)."),
    ("D02", "Secara umum semua indikator melampaui target yang telah ditetapkan."),
    # D03 arah
    ("D03", "Realisasi Persentase Ruas Jalan yang Berperlengkapan turun dibandingkan tahun 2024."),
    ("D03", "Nilai SAKIP Dinas Perhubungan mengalami penurunan dibandingkan dengan tahun sebelumnya."),
    ("D03", "Jumlah Terminal Layak Operasi meningkat dibandingkan tahun lalu."),
    ("D03", "Angka Kecelakaan Lalu Lintas naik dibanding tahun 2024 karena pertumbuhan kendaraan."),
    ("D03", "Dibandingkan tahun 2024, realisasi menurun pada Nilai SAKIP Dinas Perhubungan."),
    ("D03", "Persentase Ruas Jalan yang Berperlengkapan tetap sama dengan tahun 2024."),
    ("D03", "Indeks Kepuasan Masyarakat Dinas Perhubungan tahun 2024 menurun dibandingkan tahun 2023."),
    # D04 angka indikator
    ("D04", "Nilai SAKIP Dinas Perhubungan terealisasi 81,15 dari target 78."),
    ("D04", "Realisasi Persentase Ruas Jalan yang Berperlengkapan pada tahun 2025 sebesar 97,25%."),
    ("D04", "Target Jumlah Terminal Layak Operasi tahun 2025 adalah 5 unit."),
    ("D04", "Capaian kinerja Indeks Kepuasan Masyarakat Dinas Perhubungan sebesar 101,20% pada tahun 2025."),
    ("D04", "Tingkat kemajuan Nilai SAKIP Dinas Perhubungan sebesar 97,47%."),
    ("D04", "Nilai SAKIP Dinas Perhubungan tahun 2025 sebesar 77,85."),
    ("D04", "Target akhir Renstra Indeks Kepuasan Masyarakat Dinas Perhubungan adalah 87."),
    ("D04", "Angka Kecelakaan Lalu Lintas tahun 2025 tercatat 101 kejadian."),
    ("D04", "Pada tahun 2024 realisasi Persentase Ruas Jalan yang Berperlengkapan sebesar 79,60%."),
    ("D04", "Jumlah Terminal Layak Operasi terealisasi 4 unit dari target 4 unit."),
    ("D04", "Persentase Ruas Jalan yang Berperlengkapan terealisasi 79,25% dari target 87%."),
    ("D04", "Capaian Jumlah Terminal Layak Operasi sebesar 57%."),
    ("D04", "Nilai SAKIP Dinas Perhubungan meningkat dari 77,85 pada tahun 2024 menjadi 80,51 pada tahun 2025."),
    # D05 anggaran
    ("D05", "Secara keseluruhan dicapai efisiensi anggaran sebesar 95,40%."),
    ("D05", "Serapan anggaran Dinas Perhubungan tahun 2025 mencapai 94,50%."),
    ("D05", "Realisasi anggaran Program Pengelolaan Terminal Penumpang sebesar Rp504.115.250."),
    ("D05", "Pagu Program Pengelolaan Terminal Penumpang sebesar Rp621.480.000 pada tahun 2025."),
    ("D05", "Total pagu anggaran tahun 2025 sebesar Rp8.999.500.000."),
    ("D05", "Efisiensi Program Pengelolaan Terminal Penumpang sebesar 88,18%."),
    ("D05", "Serapan anggaran Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota sebesar 93,06%."),
    ("D05", "Sisa anggaran seluruhnya sebesar Rp386.165.150."),
    # D06 rupiah mirip
    ("D06", "Kegiatan tersebut dibiayai Rp4.080.320.800 dari APBD."),
    ("D06", "Dana yang tersedia Rp7.999.500.000 dan yang dipakai Rp7.613.334.850."),
    # D07 pegawai
    ("D07", "Untuk melaksanakan tugasnya dinas didukung oleh pegawai sebanyak 45 orang."),
    ("D07", "Jumlah pegawai Dinas Perhubungan per 31 Desember 2025 sebanyak 40 orang dengan rincian sebagai berikut."),
    ("D07", "Pegawai laki-laki sebanyak 25 orang."),
    ("D07", "Kebutuhan pegawai sebanyak 65 orang."),
    ("D07", "Dinas memiliki 24 orang pegawai yang terdiri dari beberapa jabatan."),
    # D08 banyaknya
    ("D08", "Sasaran pertama didukung oleh 3 (tiga) program."),
    ("D08", "Dinas Perhubungan melaksanakan 4 (empat) program pada tahun 2025."),
    ("D08", "Pengukuran kinerja dilakukan terhadap 3 (tiga) sasaran dan 5 (lima) indikator kinerja."),
    ("D08", "Perjanjian Kinerja Tahun 2025 memuat pengukuran atas 6 (enam) indikator."),
    # D09 rata-rata
    ("D09", "Rata-rata capaian kinerja tahun 2025 sebesar 99,54%."),
    ("D09", "Capaian kinerja rata-rata tahun 2025 turun jika dibandingkan capaian kinerja tahun 2024 sebesar 103,21%."),
    # D10 target akhir
    ("D10", "Jumlah Terminal Layak Operasi sudah mencapai target akhir Renstra."),
    ("D10", "Nilai SAKIP Dinas Perhubungan telah melampaui target jangka menengah Renstra."),
    ("D10", "Target akhir Renstra Nilai SAKIP Dinas Perhubungan pada tahun 2028 sebesar 82."),
    # D11 periode
    ("D11", "Rencana Strategis Dinas Perhubungan Tahun 2025-2030 menjadi acuan penyusunan Renja."),
    ("D11", "Renstra disusun untuk jangka waktu 5 (lima) tahun yaitu tahun 2025 - 2030."),
    # D12 tahun basi
    ("D12", "Laporan Kinerja Dinas Perhubungan Tahun 2024 ini disusun sebagai bentuk pertanggungjawaban."),
    ("D12", "Belanja dinas dibiayai APBD Kabupaten Banyu Asri Tahun Anggaran 2024."),
    ("D12", "Dokumen Pelaksanaan Anggaran Tahun 2024 memuat 3 program."),
    ("D12", "Per 31 Desember 2024 Dinas Perhubungan didukung oleh pegawai sebanyak 42 orang."),
    ("D12", "Realisasi anggaran tahun 2024 sebesar Rp7.631.334.850."),
    ("D12", "Perjanjian Kinerja Tahun 2023 telah ditandatangani oleh Kepala Dinas dan Bupati."),
    # D13 kategori
    ("D13", "Capaian kinerja sebesar 97,54% termasuk kategori Sangat Baik."),
    ("D13", "Rata-rata capaian sebesar 97,54% (kategori Sangat Berhasil)."),
    ("D13", "Capaian Jumlah Terminal Layak Operasi sebesar 75,00% dengan kategori Kurang Berhasil."),
    ("D13", "Secara umum capaian kinerja tahun 2025 berada pada kategori Sangat Tinggi."),
    # D14 sisa templat
    ("D14", "Laporan Kinerja Tahun n menggambarkan capaian sasaran."),
    ("D14", "Jumlah kendaraan yang diuji sebanyak ………… unit."),
    ("D14", "Penyebab tidak tercapainya target adalah [ISI: penyebab]."),
    ("D14", "Kepala Dinas (diisi nama pejabat) menandatangani perjanjian."),
    ("D14", "Capaian selengkapnya dapat dilihat pada Error! Reference source not found."),
    ("D14", "Dinas {{ nama_dinas }} mempunyai tugas di bidang perhubungan."),
    ("D14", "Jumlah rambu yang dipasang xxx unit."),
    # D15 nama lain
    ("D15", "Laporan ini disampaikan kepada Bupati Sidomulyo sebagai pertanggungjawaban."),
    ("D15", "Rencana Strategis Dinas Kesehatan memuat sasaran dan strategi."),
    ("D15", "Anggaran bersumber dari APBD Kabupaten Sidomulyo."),
    # D17 rujukan
    ("D17", "Rincian capaian disajikan pada Tabel 3.9."),
    ("D17", "Sebagaimana tabel 2.7, target mengalami perubahan."),
    # D20 terbilang
    ("D20", "Terdapat 27 (tujuh belas) lokasi parkir tepi jalan."),
    ("D20", "Nilai kontraknya Rp1.250.000.000 (satu miliar dua ratus lima juta rupiah)."),
    ("D20", "Pengujian dilaksanakan selama tiga (4) hari."),
    # D21 hitungan
    ("D21", "Dari pagu Rp500.000.000 terealisasi Rp400.000.000 atau 85%."),
    ("D21", "Jumlah penumpang meningkat dari 8.200 orang menjadi 7.900 orang."),
    ("D21", "Retribusi naik 10% dari Rp800.000.000 menjadi Rp840.000.000."),
    ("D21", "Juru parkir sebanyak 23 orang terdiri dari 10 orang laki-laki dan 12 orang perempuan."),
    ("D21", "Kegiatan ini mempunyai pagu Rp300.000.000, realisasi Rp270.000.000, sehingga tersisa Rp40.000.000."),
)
