"""Nomenklatur nasional: indeksnya setia pada daftarnya, dan induk sebuah nama ditemukan."""

from pathlib import Path

import generator.reading
from generator.model.anggaran import TingkatAnggaran
from generator.reading.nomenklatur import bidang_terbanyak
from generator.reading.nomenklatur import cari_induk
from generator.reading.nomenklatur import cari_nomenklatur
from generator.reading.nomenklatur import susun_indeks

INDEKS = Path(generator.reading.__path__[0]) / "data" / "nomenklatur-indeks.csv"


def test_indeks_sama_dengan_daftar_dan_cara_menyamakan_nama():
    assert INDEKS.read_text("utf-8") == susun_indeks()


def test_nama_dikenal_tingkatnya_walau_hurufnya_lain():
    assert cari_nomenklatur("EVALUASI KINERJA  PERANGKAT DAERAH") == {TingkatAnggaran.SUB_KEGIATAN}


def test_bidang_ditentukan_oleh_nama_yang_hanya_miliknya():
    nama = ["Evaluasi Kinerja Perangkat Daerah", "Penguatan Tata Kelola Kelembagaan Koperasi"]
    assert bidang_terbanyak(nama) == "2.17"


def test_induk_dari_kode_lama_dan_dari_nama():
    dari_kode = cari_induk("apa pun", "2.17.03.2.01.01", TingkatAnggaran.SUB_KEGIATAN, "")
    dari_nama = cari_induk("Penguatan Tata Kelola Kelembagaan Koperasi", "", TingkatAnggaran.SUB_KEGIATAN, "2.17")
    assert [n.kode for n in dari_kode] == [n.kode for n in dari_nama] == ["2.17.03", "2.17.03.2.01"]
