"""Buku kerja keluaran: catatan.xlsx dan kertas-kerja.xlsx."""
