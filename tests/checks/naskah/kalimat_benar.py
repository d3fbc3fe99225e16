"""Kalimat yang benar menurut tabel naskah dishub, atau yang tidak menyatakan apa pun tentangnya: tanpa catatan.

Written as planners write them, long and loose, many with words that a careless check would stumble over.
"""

BENAR = (
    # tercapai atau tidak
    "Persentase Ruas Jalan yang Berperlengkapan pada tahun 2025 telah melampaui target yang ditetapkan, yaitu "
    "terealisasi "
    "sebesar 79,25% dari target 78%.",
    "Indikator Jumlah Terminal Layak Operasi belum mencapai target karena rehabilitasi Terminal Tipe C baru "
    "selesai pada "
    "bulan Desember.",
    "Nilai SAKIP Dinas Perhubungan telah tercapai melampaui target dengan capaian sebesar 102,76%.",
    "Indeks Kepuasan Masyarakat Dinas Perhubungan tercapai sesuai target, yakni 84.",
    "Angka Kecelakaan Lalu Lintas turun menjadi 110 kejadian sehingga target 120 kejadian tercapai.",
    "Upaya untuk mencapai target Jumlah Terminal Layak Operasi dilakukan melalui kerja sama dengan pengelola pasar.",
    "Agar target Jumlah Terminal Layak Operasi dapat tercapai pada tahun berikutnya, anggaran rehabilitasi akan "
    "ditambah.",
    "Apabila Jumlah Terminal Layak Operasi telah mencapai target, dinas akan menyusun standar pelayanan yang baru.",
    "Kendala dalam mencapai target Jumlah Terminal Layak Operasi adalah status lahan yang belum bersertifikat.",
    "Faktor pendukung tercapainya Nilai SAKIP Dinas Perhubungan adalah komitmen pimpinan dan seluruh pegawai.",
    "Dari lima indikator kinerja, tiga indikator melampaui target, satu indikator sesuai target, dan satu "
    "indikator belum "
    "mencapai target.",
    "Tidak semua indikator mencapai target pada tahun 2025.",
    "Sebagian besar indikator telah mencapai target, kecuali Jumlah Terminal Layak Operasi.",
    "Target Nilai SAKIP Kabupaten Banyu Asri belum tercapai, sedangkan nilai perangkat daerah sudah baik.",
    "Persentase Ruas Jalan yang Berperlengkapan di tahun 2023 belum mencapai target karena keterbatasan anggaran.",
    "Pada tahun 2024 Jumlah Terminal Layak Operasi masih dapat memenuhi target.",
    "Berdasarkan tabel di atas dapat disimpulkan bahwa Nilai SAKIP Dinas Perhubungan melebihi target yang telah "
    "ditetapkan dalam Perjanjian Kinerja.",
    "Target Indeks Kepuasan Masyarakat Dinas Perhubungan tidak dinaikkan karena survei dilaksanakan dengan "
    "metode baru.",
    # target akhir Renstra
    "Persentase Ruas Jalan yang Berperlengkapan belum mencapai target akhir Renstra dengan tingkat kemajuan 92,15%.",
    "Realisasi Nilai SAKIP Dinas Perhubungan sebesar 80,15 dan target akhir Renstra tahun 2029 sebesar 82 "
    "sehingga tingkat "
    "kemajuannya 97,74%.",
    "Untuk mencapai target akhir Renstra sebanyak 7 terminal, dinas menyiapkan lahan di dua kecamatan.",
    "Target akhir Renstra Persentase Ruas Jalan yang Berperlengkapan pada tahun 2029 adalah 86%, sehingga masih "
    "kurang "
    "6,75 poin persen.",
    "Diharapkan Indeks Kepuasan Masyarakat Dinas Perhubungan dapat mencapai target akhir Renstra pada tahun 2028.",
    # arah
    "Realisasi Persentase Ruas Jalan yang Berperlengkapan meningkat dibandingkan tahun 2024 yang sebesar 76,90%.",
    "Capaian Nilai SAKIP Dinas Perhubungan sebesar 102,76% naik dari tahun 2024.",
    "Jumlah Terminal Layak Operasi menurun dari 4 unit pada tahun 2024 menjadi 3 unit pada tahun 2025.",
    "Indeks Kepuasan Masyarakat Dinas Perhubungan tahun 2025 tetap sebesar 84, sama dengan tahun sebelumnya.",
    "Dibandingkan tahun sebelumnya, Nilai SAKIP Dinas Perhubungan mengalami kenaikan sebesar 2,30 poin.",
    "Angka Kecelakaan Lalu Lintas turun dari 118 kejadian pada tahun 2024 menjadi 110 kejadian pada tahun 2025.",
    "Nilai SAKIP Dinas Perhubungan terus meningkat dari tahun 2023 sampai dengan tahun 2025.",
    "Capaian Indeks Kepuasan Masyarakat Dinas Perhubungan tahun 2025 turun dibandingkan tahun 2024, tetapi "
    "target tetap "
    "tercapai.",
    "Indeks Kepuasan Masyarakat Dinas Perhubungan lebih tinggi dibandingkan Kabupaten Sumber Rejeki yang sebesar "
    "82,75.",
    "Pada tahun 2026 Persentase Ruas Jalan yang Berperlengkapan diharapkan naik dibandingkan tahun 2025.",
    "Target Nilai SAKIP Dinas Perhubungan naik dari 77 pada tahun 2024 menjadi 78 pada tahun 2025.",
    # angka indikator
    "Nilai SAKIP Dinas Perhubungan tahun 2025 sebesar 80,15 atau naik 2,30 poin dari tahun 2024 sebesar 77,85.",
    "Capaian kinerja Jumlah Terminal Layak Operasi sebesar 75% dengan kategori Berhasil.",
    "Realisasi Persentase Ruas Jalan yang Berperlengkapan sebesar 79,3% diperoleh dari 317 ruas berperlengkapan "
    "dibagi 400 "
    "ruas jalan kabupaten.",
    "Persentase Ruas Jalan yang Berperlengkapan dihitung dari 400 ruas jalan, bertambah 12 ruas dari tahun lalu.",
    "Pada tahun 2023 dan 2024 realisasi Nilai SAKIP Dinas Perhubungan masing-masing sebesar 75,40 dan 77,85.",
    "Indeks Kepuasan Masyarakat Dinas Perhubungan diperoleh dari survei terhadap 385 responden pada 9 unsur pelayanan.",
    "Untuk tahun 2026, Nilai SAKIP Dinas Perhubungan ditargetkan 79 dan Jumlah Terminal Layak Operasi "
    "ditargetkan 5 unit.",
    "Capaian Angka Kecelakaan Lalu Lintas sebesar 108,33% dihitung dengan rumus makin rendah makin baik.",
    "Nilai rata-rata unsur tertinggi pada Indeks Kepuasan Masyarakat Dinas Perhubungan adalah 3,61 pada unsur biaya.",
    "Nilai SAKIP Kabupaten Banyu Asri tahun 2025 sebesar 71,22 dengan predikat BB.",
    "Nilai SAKIP Dinas Perhubungan pada kisaran 80 menempatkan dinas ini pada predikat A.",
    "Realisasi Indeks Kepuasan Masyarakat Dinas Perhubungan Tahun 2025 sebesar 84,00 (kategori Baik menurut "
    "standar mutu "
    "pelayanan).",
    "Sekitar 80% kejadian pada Angka Kecelakaan Lalu Lintas melibatkan sepeda motor.",
    # anggaran
    "Pagu anggaran Dinas Perhubungan Tahun Anggaran 2025 sebesar Rp7.999.500.000,00 dengan realisasi "
    "Rp7.631.334.850,00 atau "
    "95,40%.",
    "Realisasi anggaran Program Pengelolaan Terminal Penumpang sebesar Rp540.115.250 dari pagu Rp612.480.000 "
    "atau 88,18%.",
    "Secara keseluruhan serapan anggaran mencapai 95,4% sehingga terdapat efisiensi sebesar 4,6%.",
    "Total anggaran yang terserap sebesar Rp7,63 miliar.",
    "Sisa anggaran seluruhnya Rp368.165.150 berasal dari sisa lelang dan penghematan perjalanan dinas.",
    "Realisasi belanja pegawai sebesar Rp2.450.000.000 atau 98,20% dari pagunya.",
    "Kegiatan pemasangan rambu dibiayai dari DAK sebesar Rp1.250.000.000 dengan realisasi 99,10%.",
    "Serapan anggaran tahun 2025 naik dibandingkan tahun 2024 yang sebesar 94,12%.",
    "Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan dengan pagu Rp4.251.750.000 terserap Rp4.080.320.500 "
    "(95,97%).",
    "Pendapatan retribusi pengujian kendaraan bermotor tahun 2025 terealisasi Rp845.200.000 atau 101,20% dari target.",
    # pegawai dan jumlah
    "Dinas Perhubungan didukung oleh 42 (empat puluh dua) orang pegawai yang terdiri dari 27 laki-laki dan 15 "
    "perempuan.",
    "Kebutuhan pegawai menurut analisis jabatan sebanyak 60 orang sehingga masih kekurangan 18 orang.",
    "Pegawai golongan III berjumlah 23 orang dan golongan IV sebanyak 6 orang.",
    "Pada tahun 2025 sebanyak 12 orang pegawai mengikuti pelatihan pengujian kendaraan bermotor.",
    "Sebanyak 5 orang pegawai memasuki masa pensiun pada tahun 2025.",
    "Jumlah pegawai perempuan sebanyak 15 orang.",
    "Selain pegawai ASN, dinas dibantu oleh 31 orang tenaga kontrak pengatur lalu lintas.",
    "Pengukuran kinerja dilakukan terhadap 2 (dua) sasaran dengan 5 (lima) indikator kinerja yang ditetapkan dalam "
    "Perjanjian Kinerja Tahun 2025.",
    "Sasaran pertama didukung oleh 2 (dua) program dan sasaran kedua didukung oleh 1 (satu) program.",
    "Dinas Perhubungan melaksanakan 3 (tiga) program pada tahun 2025.",
    "Rata-rata capaian kinerja tahun 2025 sebesar 97,54% dengan kategori Berhasil.",
    "Rata-rata capaian kinerja turun dibandingkan tahun 2024 yang sebesar 101,82%.",
    # tahun
    "Laporan Kinerja ini disusun untuk mempertanggungjawabkan kinerja Tahun 2025.",
    "Peraturan Daerah Kabupaten Banyu Asri Nomor 9 Tahun 2024 tentang Anggaran Pendapatan dan Belanja Daerah Tahun "
    "Anggaran 2025.",
    "Hasil evaluasi atas LKjIP Tahun 2024 telah ditindaklanjuti seluruhnya.",
    "Undang-Undang Nomor 22 Tahun 2009 tentang Lalu Lintas dan Angkutan Jalan menjadi dasar pelaksanaan tugas.",
    "Rencana Kerja Tahun 2026 akan memuat rehabilitasi dua terminal.",
    "Renstra Tahun 2025-2029 ditetapkan untuk jangka waktu 5 (lima) tahun, yaitu tahun 2025 sampai dengan 2029.",
    "Data kecelakaan tahun 2021 sampai dengan 2024 bersumber dari Kepolisian Resor.",
    "Jumlah pegawai per 31 Desember 2024 sebanyak 45 orang, berkurang 3 orang dibandingkan tahun 2025.",
    # kategori, nama, sisa, rujukan
    "Capaian kinerja sebesar 97,54% termasuk kategori Berhasil.",
    "Mutu pelayanan berada pada kategori baik untuk seluruh unsur yang disurvei.",
    "Penghargaan diberikan oleh Pemerintah Kabupaten Sumber Rejeki dalam rangka kerja sama antardaerah.",
    "Koordinasi dilakukan dengan Dinas Pekerjaan Umum, Dinas Pendidikan, dan Kepolisian.",
    "Dinas Perhubungan Provinsi memberikan bantuan kendaraan pada tahun 2025.",
    "Persentase dihitung dari jumlah ruas berperlengkapan tahun n dibagi jumlah ruas x 100%.",
    "Sebagai contoh, layanan uji berkala kini dapat dipesan secara daring.",
    "Rincian capaian disajikan pada Tabel 3.2 dan tabel 3.4.",
    "Tabel 2.14 Renstra memuat rincian target setiap kegiatan.",
    "Terdapat 3 (tiga) terminal yang beroperasi, yaitu Terminal Asri, Terminal Wetan, dan Terminal Kulon.",
    "Kecepatan layanan meningkat dari 30 menit menjadi 18 menit.",
    "Waktu tunggu penumpang turun 40% dari 30 menit menjadi 18 menit.",
    "Jumlah penumpang sebanyak 560 orang per hari, terdiri dari 395 orang penumpang bus dan 165 orang penumpang "
    "angkutan kota.",
    # tulisan yang lebih longgar
    "Berdasarkan hasil pengukuran kinerja tahun 2025, indikator Persentase Ruas Jalan yang Berperlengkapan "
    "memperoleh capaian sebesar 101,60% atau masuk kategori Sangat Berhasil.",
    "Capaian tersebut diperoleh dari realisasi sebesar 79,25% dibandingkan dengan target sebesar 78%.",
    "Jika dibandingkan dengan target akhir Renstra tahun 2029 sebesar 86%, realisasi Persentase Ruas Jalan yang "
    "Berperlengkapan tahun 2025 telah mencapai 92,15%.",
    "Jumlah Terminal Layak Operasi hanya tercapai 3 unit dari 4 unit yang ditargetkan atau 75%.",
    "Tidak tercapainya target Jumlah Terminal Layak Operasi disebabkan oleh keterlambatan lelang.",
    "Angka Kecelakaan Lalu Lintas dapat ditekan dari 118 kejadian di tahun 2024 menjadi 110 kejadian di tahun "
    "2025 atau turun 6,78%.",
    "Semakin rendah Angka Kecelakaan Lalu Lintas menunjukkan kinerja yang semakin baik.",
    "Penurunan Angka Kecelakaan Lalu Lintas menunjukkan bahwa program keselamatan berjalan efektif.",
    "IKM Dinas Perhubungan tahun 2025 berada pada angka 84 sehingga termasuk mutu pelayanan B (Baik).",
    "Perolehan Nilai SAKIP Dinas Perhubungan pada tahun 2025 adalah 80,15 dengan predikat A (Memuaskan).",
    "Capaian Nilai SAKIP Dinas Perhubungan sebesar 102,76% meningkat dibandingkan capaian tahun 2024 sebesar 101,10%.",
    "Selisih antara target dan realisasi Nilai SAKIP Dinas Perhubungan adalah 2,15.",
    "Nilai SAKIP Dinas Perhubungan terdiri dari komponen perencanaan kinerja 24,50, pengukuran kinerja 23,40, "
    "pelaporan kinerja 12,35, dan evaluasi internal 19,90.",
    "Realisasi indikator Indeks Kepuasan Masyarakat Dinas Perhubungan dari tahun 2023 ke tahun 2024 meningkat, "
    "kemudian pada tahun 2025 tetap.",
    "Pada tahun 2025 dilaksanakan pengujian terhadap 4.215 kendaraan bermotor, naik dari 3.980 kendaraan pada "
    "tahun 2024.",
    "Dinas Perhubungan memasang 125 rambu, 48 unit lampu penerangan jalan, dan 2.300 meter marka jalan selama "
    "tahun 2025.",
    "Program Pengelolaan Terminal Penumpang dilaksanakan melalui 2 kegiatan dan 5 sub kegiatan.",
    "Anggaran Program Pengelolaan Terminal Penumpang sebesar Rp612.480.000,- dapat direalisasikan sebesar "
    "Rp540.115.250,- atau sebesar 88,18 %.",
    "Apabila dibandingkan antara persentase capaian kinerja dengan serapan anggaran, maka terdapat efisiensi "
    "sebesar 4,60%.",
    "Dengan demikian terdapat sisa anggaran sebesar Rp72.364.750 pada Program Pengelolaan Terminal Penumpang.",
    "Realisasi fisik seluruh kegiatan mencapai 99,80% sedangkan realisasi keuangan mencapai 95,40%.",
    "Untuk mendukung pencapaian sasaran tersebut dialokasikan anggaran sebesar Rp4.864.230.000 yang tersebar "
    "pada 2 program.",
    "Anggaran Dinas Perhubungan sebelum perubahan sebesar Rp7.450.000.000 dan setelah perubahan menjadi "
    "Rp7.999.500.000.",
    "Realisasi anggaran per triwulan masing-masing sebesar 15%, 40%, 68%, dan 95,40%.",
    "Dari total pagu tersebut, sebesar 39,19% merupakan anggaran penunjang urusan.",
    "Jumlah ASN pada Dinas Perhubungan sebanyak 42 orang yang terdiri atas 36 orang PNS dan 6 orang PPPK.",
    "Menurut golongan, pegawai terbanyak adalah golongan III yaitu 23 orang.",
    "Komposisi pegawai laki-laki 27 orang (64,29%) dan perempuan 15 orang (35,71%).",
    "Kekurangan pegawai terbesar terdapat pada jabatan Pengawas Angkutan sebanyak 9 orang.",
    "Kegiatan sosialisasi keselamatan diikuti 120 orang pelajar yang terdiri dari 70 perempuan dan 50 laki-laki.",
    "Pada tahun 2025 terdapat 2 orang pegawai yang mutasi masuk dan 3 orang pegawai yang mutasi keluar.",
    "Sasaran strategis kedua diukur dengan 2 (dua) indikator, yaitu Indeks Kepuasan Masyarakat Dinas Perhubungan "
    "dan Nilai SAKIP Dinas Perhubungan.",
    "Sasaran 1 Meningkatnya Keselamatan Lalu Lintas dan Angkutan diukur melalui 3 (tiga) indikator kinerja.",
    "Dari 3 indikator pada sasaran pertama, 2 indikator telah melampaui target dan 1 indikator belum mencapai target.",
    "Perjanjian Kinerja Tahun 2025 ditandatangani pada tanggal 6 Januari 2025.",
    "Penyusunan laporan ini berpedoman pada Peraturan Menteri PANRB Nomor 53 Tahun 2014 dan Peraturan Bupati "
    "Banyu Asri Nomor 31 Tahun 2021.",
    "Renstra ini merupakan kelanjutan dari Renstra Tahun 2021-2026 yang berakhir lebih awal.",
    "Capaian kinerja tahun ini dibandingkan dengan capaian 2 (dua) tahun terakhir dapat dilihat pada Tabel 3.4.",
    "Laporan Kinerja Tahun 2024 menjadi salah satu bahan penyusunan Renja Tahun 2026.",
    "DPA Tahun 2025 ditetapkan setelah APBD Tahun Anggaran 2025 disahkan.",
    "Pada tahun 2024 dinas menerima Dana Alokasi Khusus yang pada tahun 2025 tidak tersedia lagi.",
    "Masih kurangnya sarana dan prasarana menjadi kendala pencapaian target tahun 2026.",
    "Hal ini disebabkan oleh masih adanya terminal yang belum memenuhi standar pelayanan.",
    "Keberhasilan tersebut didukung oleh seluruh jajaran Dinas Perhubungan dan pemangku kepentingan.",
    "Capaian kinerja terendah terdapat pada indikator Jumlah Terminal Layak Operasi yaitu sebesar 75%.",
    "Capaian tertinggi terdapat pada Angka Kecelakaan Lalu Lintas sebesar 108,33%.",
    "Rata-rata capaian kinerja sasaran pertama adalah 94,98%.",
    "Serapan terendah terdapat pada Program Pengelolaan Terminal Penumpang (88,18%) dan tertinggi pada Program "
    "Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota (96,03%).",
    "Inovasi Si Parkir (Sistem Parkir Elektronik) digunakan di 12 titik dan menghasilkan Rp310.500.000.",
    "Bupati Banyu Asri menyerahkan penghargaan kepada 10 juru parkir terbaik.",
    "Data tersebut diambil dari aplikasi e-SAKIP Kabupaten Banyu Asri per 15 Januari 2026.",
    "Target tahun 2026 untuk Persentase Ruas Jalan yang Berperlengkapan sebesar 80% lebih tinggi dari realisasi "
    "tahun 2025.",
    "Realisasi Nilai SAKIP Dinas Perhubungan tahun 2025 telah melampaui target tahun 2026 dan 2027.",
    "Jumlah Terminal Layak Operasi yang belum tercapai akan diselesaikan pada tahun 2026.",
    "Tercapainya target Indeks Kepuasan Masyarakat Dinas Perhubungan tidak terlepas dari perbaikan loket layanan.",
    "Seluruh pegawai telah menyusun SKP dan seluruh kegiatan telah dilaksanakan.",
    "Semua indikator kinerja sasaran kedua mencapai target.",
    "Terlaksananya 2 (dua) kali survei kepuasan masyarakat pada semester I dan semester II.",
    "Kondisi ini lebih baik dibandingkan tahun sebelumnya.",
    "Tingkat capaian kinerja kegiatan pada umumnya 100%.",
    "Jumlah kendaraan wajib uji sebanyak 9.150 unit terdiri dari 6.400 unit mobil barang, 1.250 unit bus, dan "
    "1.500 unit kendaraan lainnya.",
    "Dari 15 (lima belas) trayek yang dilayani, 11 (sebelas) trayek masih aktif.",
    "Nilai aset tetap per 31 Desember 2025 sebesar Rp12.450.300.000 naik dari Rp12.100.000.000.",
    "Realisasi belanja modal Rp845.000.000 dari anggaran Rp850.000.000 (99,41%).",
    "Pencapaian indikator Nilai SAKIP Dinas Perhubungan pada tahun 2025 tergolong baik karena dari target 78 "
    "dapat direalisasikan 80,15.",
    "Tahun 2025 merupakan tahun pertama pelaksanaan Renstra 2025-2029.",
    "Adapun realisasi Angka Kecelakaan Lalu Lintas sebanyak 110 kejadian lebih baik dari target 120 kejadian.",
    "Kinerja Jumlah Terminal Layak Operasi masih perlu ditingkatkan mengingat baru 3 dari 7 terminal yang layak.",
    "Penyerapan anggaran sebesar 95,40% menunjukkan bahwa pelaksanaan kegiatan telah berjalan sesuai jadwal.",
    "Program Pengelolaan Terminal Penumpang memperoleh alokasi sebesar Rp612.480.000 yang bersumber dari APBD "
    "Tahun Anggaran 2025.",
    "Jika dilihat dari tabel di atas, capaian tahun 2025 sebesar 101,60% naik 0,42% dibandingkan capaian tahun "
    "2024 sebesar 101,18%.",
    "Survei dilakukan terhadap 400 responden, terdiri dari 212 laki-laki dan 188 perempuan.",
    "Seluruh aset tetap telah diinventarisasi per 31 Desember 2025.",
    "Pengujian kendaraan dilaksanakan oleh 9 orang penguji yang bersertifikat.",
    "Penurunan capaian Jumlah Terminal Layak Operasi disebabkan oleh satu terminal yang sedang direvitalisasi.",
    "Berdasarkan tabel 3.5, tingkat kemajuan tertinggi adalah Nilai SAKIP Dinas Perhubungan (97,74%) dan "
    "terendah Jumlah Terminal Layak Operasi (42,86%).",
    "Dengan realisasi 84, Indeks Kepuasan Masyarakat Dinas Perhubungan lebih tinggi 1,25 poin daripada Kabupaten "
    "Sumber Rejeki.",
    "Nilai tersebut setara dengan 101,51% dari capaian Kabupaten Sumber Rejeki.",
    "Untuk tahun 2026 dinas menargetkan Jumlah Terminal Layak Operasi sebanyak 5 unit.",
    "Capaian kinerja dinas pada tahun 2025 belum sepenuhnya optimal.",
    "Keberhasilan pencapaian sasaran kedua tidak terlepas dari peran seluruh pegawai sebanyak 42 orang.",
    "Dari 5 (lima) indikator, 4 (empat) indikator mencapai target dan 1 (satu) indikator tidak mencapai target.",
    "Kategori capaian untuk seluruh sasaran adalah Berhasil.",
    "Rencana Kerja Tahun 2025 mengacu pada Renstra Tahun 2025-2029 dan RKPD Kabupaten Banyu Asri Tahun 2025.",
    "Terdapat 12 (dua belas) titik rawan kecelakaan yang telah dipasangi rambu.",
    "Dana sebesar Rp1,25 miliar dialokasikan untuk pemasangan 125 rambu.",
    "Realisasi fisik Program Pengelolaan Terminal Penumpang sebesar 98%.",
    "Pada triwulan III realisasi Nilai SAKIP Dinas Perhubungan belum tersedia.",
    "Hasil evaluasi SAKIP Tahun 2024 sebesar 77,85 menjadi dasar perbaikan.",
    "Dari segi efisiensi, anggaran Program Pengelolaan Terminal Penumpang tersisa Rp72.364.750 atau 11,82%.",
    "Pegawai yang mengikuti diklat sebanyak 17 orang atau 40,48% dari jumlah pegawai.",
    "Masyarakat menilai kinerja dinas sangat baik.",
    "Sasaran kedua didukung oleh 1 (satu) program dengan capaian 102%.",
    "Target 2029 sebesar 86% diperkirakan tercapai pada tahun 2028.",
    "Penyusunan laporan kinerja berpedoman pada Peraturan Menteri Nomor 53 Tahun 2014 tentang petunjuk teknisnya.",
)
