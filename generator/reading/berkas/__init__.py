"""Satu pembuka per format berkas: isi mentah menjadi Grid."""
