"""Folder kantor yang dikarang: badan, rumah sakit, kecamatan, inspektorat, dinas provinsi; tidak ada yang Magetan."""
