"""Teks sebuah naskah terhadap tabelnya: satu pemeriksaan per berkas."""
