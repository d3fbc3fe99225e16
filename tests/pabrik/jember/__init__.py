"""Buku kerja contoh Dinas Koperasi, Usaha Kecil dan Menengah, dan Perdagangan Kabupaten Jember tahun 2026.

Tugas, fungsi, tujuan with its indicators, sasaran, IKU, formulas, sources and the bidang in charge are those of the
office's decree on IKU of 19 January 2026. The decree gives no target: every target, raw figure and rupiah is made up.
"""
