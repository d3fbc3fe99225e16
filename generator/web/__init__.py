"""Halaman lokal `lkjip web`: fungsi yang sama dengan perintah, tanpa aturan dan pembacaan sendiri."""
