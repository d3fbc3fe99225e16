"""Buku kerja yang diisi kantor: formulir kosong, isian per bidang, dan folder tahun berikutnya."""
