"""Menyusun Laporan Kinerja Instansi Pemerintah (LKjIP) dari buku kerja yang sudah ada di kantor."""
