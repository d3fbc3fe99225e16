"""Siapa pemilik sebuah tanda: catatan yang sama di halaman dan di catatan.xlsx, juga yang berbunyi sama."""

from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.web.tanda import kunci_catatan


def test_kunci_tidak_berubah_oleh_spasi_yang_diubah_excel():
    satu = Catatan("C02", Tingkat.INFO, Alamat("a.xlsx", "L", "B2"), "Pagu  1 000\u00a0lain.")
    assert kunci_catatan(satu) == kunci_catatan(replace(satu, pesan="Pagu 1 000 lain."))


def test_catatan_yang_berbunyi_sama_di_satu_sel_punya_formulirnya_sendiri_dan_berbagi_tanda(blitar):
    satu = next(c for c in blitar.ruang.siap.catatan if (c.alamat.lembar, c.alamat.sel, c.kode) == ("IKU", "F6", "C40"))
    kembar = replace(satu, saran="Saran yang lain.")
    blitar.ruang.siap = replace(blitar.ruang.siap, catatan=(*blitar.ruang.siap.catatan, kembar))
    kunci = kunci_catatan(satu)
    halaman = blitar.get("/catatan").text
    assert [halaman.count(f'id="c-{k}"') for k in (kunci, f"{kunci}-2")] == [1, 1]
    blitar.post(f"/catatan/{kunci}-2/tanda", data={"diperiksa": "ya", "keterangan": "sudah"})
    assert blitar.get("/catatan").text.count(">sudah</textarea>") == 2
    blitar.ruang.tanda = None
    assert blitar.get("/catatan").text.count(">sudah</textarea>") == 2
