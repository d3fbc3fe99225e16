"""Buku kerja contoh Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Blitar tahun 2025.

Tugas, fungsi, tujuan, sasaran, indikator, definisi, formulas, programs, penanggung jawab and sumber data are those of
the office's IKU decree of 28 Agustus 2025; targets, raw figures, budgets and realisasi are made up.
"""
