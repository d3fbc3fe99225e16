"""Buku kerja contoh Dinas Koperasi, Usaha Kecil dan Menengah Provinsi Kalimantan Barat tahun 2024.

Tugas, fungsi, sasaran, IKU, formulas, targets of 2024, sources and the bidang in charge are those of the office's
decree on IKU of 2 January 2024; tujuan, the targets of 2025 and 2026, raw figures and rupiah are made up.
"""
