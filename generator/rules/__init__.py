"""Ilmu hitung keputusan dan peraturan: nilai masuk, nilai keluar, tanpa berkas, jam, atau acak."""
