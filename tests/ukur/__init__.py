"""Ukuran kecepatan: mengisi laporan dibandingkan dengan sekadar mengempa bagian-bagian yang sama."""
