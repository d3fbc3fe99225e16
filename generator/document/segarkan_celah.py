"""Celah yang kini terisi: tabel yang dulu belum dapat dibuat ditulis di tempat tanda [ISI: …]-nya."""

from __future__ import annotations

from generator.document.banding_slot import lipat
from generator.document.banding_slot import setara
from generator.document.banding_slot import teks_elemen
from generator.document.cari_slot import Letak
from generator.document.cetakan import PrototipeTabel
from generator.document.isi_blok import tulis_potongan
from generator.document.isi_tabel import PenulisTabel
from generator.document.konteks import Konteks
from generator.document.prototipe import baca_prototipe_tabel
from generator.document.ringkasan_segar import DISUNTING
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import Tempat
from generator.document.simpanan import Simpanan
from generator.document.simpanan import SlotTersimpan
from generator.document.slot import TUTUP_KENDALI
from generator.document.slot_tabel import baris_simpanan
from generator.document.slot_tabel import dengan_kolom_templat
from generator.document.slot_tabel import prototipe_polos
from generator.document.tanda_slot import nama_titik
from generator.document.urai import Pengurai
from generator.document.wml import urai_potongan
from generator.document.wml import w
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table


def isi_celah(
    letak: Letak, tersimpan: SlotTersimpan, table: HasilTabel | None, konteks: Konteks, catatan: Catatan
) -> SlotTersimpan:
    """Write the table into its gap when it can be built now and nobody edited the gap."""
    if not isinstance(table, Table) or letak.sdt is None:
        return tersimpan
    kini = "\n".join(teks_elemen(e) for e in letak.elemen)
    if setara(kini) != setara(tersimpan.data) or any(e.tag != w("p") for e in letak.elemen):
        letak.disunting = True
        tempat = Tempat(f"tabel “{table.judul}”")
        catatan.pertahankan(letak.nama, tempat, lipat(kini), f"{DISUNTING}; tabelnya kini dapat dibuat")
        return tersimpan
    prototipe = _prototipe(letak, tersimpan, table, konteks)
    table = dengan_kolom_templat(letak.nama, table, prototipe, konteks)
    penulis = PenulisTabel(table, prototipe)
    baris = penulis.tulis(lambda potongan: tulis_potongan(potongan, konteks))
    titik = nama_titik(letak)
    titik_baru = konteks.marka.titik
    satu, dua = (titik_baru(letak.nama) if titik is None else "".join(konteks.marka.rentang(titik[i])) for i in (0, 1))
    isi = "".join(penulis.bungkus(baris, satu, dua))
    r = letak.naskah.ruang[letak.sdt]
    letak.naskah.ganti(r.awal, r.akhir, f"{konteks.marka.buka_kendali(letak.nama)}{isi}{TUTUP_KENDALI}".encode())
    catatan.segarkan(letak.nama)
    simpanan = Simpanan()
    judul = [k.judul for k in table.kolom]
    simpanan.catat_tabel(
        letak.nama, [k.kunci for k in table.kolom], baris_simpanan(table), penulis.tingkat_absen(), judul,
        letak.nama.removeprefix("tabel.") in konteks.tabel_jadi,
    )  # fmt: skip
    return simpanan.slot[letak.nama]


def _prototipe(letak: Letak, tersimpan: SlotTersimpan, table: Table, konteks: Konteks) -> PrototipeTabel:
    gaya = konteks.cetakan.gaya
    xml = dict(tersimpan.prototipe).get("tabel")
    if xml is None:
        return prototipe_polos(table, gaya, konteks.bidang.lebar)
    contoh = urai_potongan(xml, letak.naskah.akar.nsmap)
    return baca_prototipe_tabel(contoh, gaya, Pengurai("naskah", gaya).urai_baris_tetap, f"tabel “{table.judul}”")
