"""Membaca buku kerja apa pun menjadi rekaman dan catatan; tidak pernah memperbaiki diam-diam."""
