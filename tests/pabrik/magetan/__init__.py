"""Buku kerja contoh Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Magetan tahun 2025.

The figures of tables come from tests/golden/magetan_2025; facts that the report states outside its
tables (tugas, fungsi, landasan hukum, …) are typed here. Officials are placeholders.
"""
