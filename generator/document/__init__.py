"""Satu-satunya tempat yang mengenal Word: slot, tabel, bagan, daftar isi, audit."""
