"""Buku kerja contoh Dinas Koperasi dan Usaha Mikro Kabupaten Lumajang tahun 2020.

Tugas, fungsi, struktur, tujuan, sasaran, IKU, its targets, realisasi of 2018–2020 and the cascade of program and
kegiatan are those of the office's IKU dan IKI 2020; budgets and the performance of program and kegiatan are made up.
"""
