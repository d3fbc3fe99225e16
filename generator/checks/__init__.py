"""Satu pemeriksaan per berkas: Laporan (dan tabelnya) masuk, catatan keluar."""
