"""Rekaman beku yang mengalir dari pembacaan sampai dokumen: satu dinas, satu tahun."""
