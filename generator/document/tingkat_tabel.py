"""Tingkat baris yang dapat muncul di tiap tabel resmi; tabel contoh sebaiknya punya satu baris untuk tiap tingkat."""

from __future__ import annotations

_PEMBUKA = ("visi", "misi", "tujuan daerah", "sasaran daerah")
_TUJUAN = ("tujuan", "sasaran", "isi")
_SASARAN = ("sasaran", "isi")
_JUMLAH = ("isi", "jumlah")
_RINCIAN = ("program", "kegiatan", "sub kegiatan", "isi", "jumlah")
_PER_SUSUNAN: tuple[tuple[tuple[str, ...], str], ...] = (
    (_JUMLAH, "1_1 1_2 1_3 1_4 jenis_kelamin perubahan_pk"),
    (("program", *_JUMLAH), "1_5 d1_anggaran d2_anggaran pk_berlaku_anggaran"),
    (("tujuan daerah", "sasaran daerah", *_TUJUAN), "2_1"),
    ((*_PEMBUKA, *_TUJUAN), "2_5"),
    (_TUJUAN, "2_2 2_6 2_9 2_12 a1 a2 c1 c2"),
    ((*_PEMBUKA, "isi"), "2_3 2_7"),
    (_SASARAN, "2_4 2_8 2_11 2_14 3_6 3_7 3_8 3_9 3_10 4_2 4_3 b1 b2 d1 d2 g1 g2"),
    (_SASARAN, "renaksi pengukuran iku_berlaku pk_berlaku"),
    (_RINCIAN, "2_10 2_13"),
    (("isi",), "3_1 perhitungan tindak_lanjut crosscutting"),
    ((*_SASARAN, "jumlah"), "3_2 3_3 3_5 4_1 e"),
    (("sasaran", *_RINCIAN), "3_4 3_11 3_12"),
)
TINGKAT_TABEL: dict[str, tuple[str, ...]] = {k: tingkat for tingkat, daftar in _PER_SUSUNAN for k in daftar.split()}
