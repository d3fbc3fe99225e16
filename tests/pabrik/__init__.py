"""Pabrik: membuat berkas contoh untuk pengujian, selalu dengan bita yang sama."""
