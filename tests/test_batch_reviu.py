"""Rekap massal --reviu: setiap kode yang timbul dari sebuah naskah punya keluarganya sendiri."""

import openpyxl

from generator.batch_reviu import tulis_rekap_reviu
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.workpaper.rekap_reviu import BarisRekap


def test_keluarga_naskah_menjadi_kolom_rekap(tmp_path):
    catatan = tuple(Catatan(kode, Tingkat.PERIKSA, Alamat("a.docx"), "x") for kode in ("D01", "B01"))
    hasil = tulis_rekap_reviu([BarisRekap("LKjIP", "a.docx", "", catatan, 1, 1)], tmp_path)
    lembar = openpyxl.load_workbook(hasil.jalur).active
    isi = {sel.value for baris in lembar.iter_rows() for sel in baris}
    assert {"Berkas dan tabel", "Teks terhadap tabel"} <= isi and "Lainnya" not in isi
