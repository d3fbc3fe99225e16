"""Satu tabel resmi per berkas: Laporan masuk, Table keluar (data polos, tanpa Word)."""
