"""Kalimat laporan: jinja2 atas templates/narasi/*.j2 menjadi paragraf; tanpa angka di luar tabel."""
