"""Rumus indikator sebagaimana ditulis kantor: dibaca menjadi pohon, diperbaiki bila rusak, lalu dihitung."""
