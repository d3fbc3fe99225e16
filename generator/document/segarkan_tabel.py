"""Menyegarkan slot tabel per sel: yang belum disentuh diganti, yang disunting tetap, tambahan orang di tempatnya."""

from __future__ import annotations

import json

from generator.document.banding_slot import ada_jejak
from generator.document.cari_slot import Letak
from generator.document.isi_tabel import PenulisTabel
from generator.document.kerja_tabel import KerjaTabel
from generator.document.kerja_tabel import isi_simpanan
from generator.document.kerja_tabel import sebutan_tabel
from generator.document.kerja_tabel import siapkan_kerja
from generator.document.konteks import Konteks
from generator.document.padan_tabel import teks_tetap
from generator.document.pilih_kolom import ambil_menurut_kunci
from generator.document.prototipe_hidup import contoh_tingkat_hilang
from generator.document.prototipe_hidup import prototipe_dari_laporan
from generator.document.ringkasan_segar import DISUNTING
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import Tempat
from generator.document.segarkan_baris import PenyegarBaris
from generator.document.simpanan import SlotTersimpan
from generator.document.simpanan import baca_tabel
from generator.document.slot_tabel import baris_simpanan
from generator.document.susun_baris import susun_urutan
from generator.document.susun_baris import terapkan
from generator.document.tanda_slot import nama_titik
from generator.tables.tabel import Table


def segarkan_tabel(
    letak: Letak, tersimpan: SlotTersimpan, table: Table, konteks: Konteks, catatan: Catatan
) -> SlotTersimpan:
    """Ask for the changes of one table and return what is to be stored for it."""
    data = baca_tabel(tersimpan)
    pilihan = bool(data.get("pilihan"))
    if pilihan:
        table = ambil_menurut_kunci(table, data["kolom"])
        konteks.tabel_jadi[letak.nama.removeprefix("tabel.")] = table
    sama = isi_simpanan(table, baris_simpanan(table), pilihan) == data
    utuh = len(letak.daftar_tabel) == 1 and not ada_jejak(letak.tabel)
    if sama and utuh and teks_tetap(letak.naskah.potong(letak.tabel), data):
        return tersimpan
    kerja = siapkan_kerja(letak, data, table)
    letak.tabel_kita = kerja.tabel
    sebutan = sebutan_tabel(table, konteks)
    if data["kolom"] != [k.kunci for k in table.kolom]:
        return _kolom_berganti(kerja, tersimpan, sebutan, konteks, catatan)
    hapus = PenyegarBaris(kerja, sebutan, konteks.cetakan.gaya, catatan).segarkan(data.get("judul"))
    urutan = susun_urutan(kerja, hapus)
    terapkan(kerja, urutan, hapus, tersimpan, konteks)
    if kerja.sel_baru or hapus or urutan != list(range(len(kerja.badan))):
        catatan.segarkan(letak.nama)
    return _simpan(kerja, tersimpan, data)


def _kolom_berganti(
    kerja: KerjaTabel, tersimpan: SlotTersimpan, sebutan: str, konteks: Konteks, catatan: Catatan
) -> SlotTersimpan:
    """Write the whole table anew with the looks of its rows, when nobody touched it; else keep and report it."""
    nama, titik = kerja.letak.nama, nama_titik(kerja.letak)
    sama = all(kerja.teks_hidup[j] == kerja.setara_dulu[i] for i, j in kerja.pasangan.items())
    utuh = len(kerja.pasangan) == len(kerja.dulu) == len(kerja.badan) and kerja.kolom == list(range(kerja.kisi))
    berjejak = any(s.berjejak for b in (*kerja.kepala, *kerja.badan) for s in b.sel)
    if not (sama and utuh and titik) or berjejak or len(kerja.letak.elemen) > 1:
        catatan.pertahankan(nama, Tempat(sebutan), "", f"{DISUNTING}; kolomnya kini berbeda")
        catatan.bertentangan_dengan(nama, Tempat(sebutan), "", "menurut kolom lama", "kolomnya sudah berganti")
        kerja.letak.disunting = True
        return tersimpan
    proto, _ = prototipe_dari_laporan(kerja, tersimpan, konteks.cetakan.gaya)
    penulis = PenulisTabel(kerja.table, proto)
    satu, dua = ("".join(konteks.marka.rentang(t)) for t in titik)
    ruang = kerja.letak.naskah.ruang[kerja.letak.tabel]
    isi = "".join(penulis.bungkus(penulis.tulis(lambda _: ""), satu, dua))
    kerja.letak.naskah.ganti(ruang.awal, ruang.akhir, isi.encode())
    catatan.segarkan(nama)
    kerja.catat = list(kerja.baru)
    return _simpan(kerja, tersimpan, {})


def _simpan(kerja: KerjaTabel, tersimpan: SlotTersimpan, data: dict) -> SlotTersimpan:
    """Return the stored table: new texts, but the old ones of cells that people edited."""
    isi = isi_simpanan(kerja.table, [b.simpan() for b in kerja.catat], bool(data.get("pilihan")))
    isi["judul"] = kerja.judul
    if isi == data:
        return tersimpan
    teks = json.dumps(isi, separators=(",", ":"))
    return SlotTersimpan(tersimpan.nama, "tabel", teks, contoh_tingkat_hilang(kerja, tersimpan))
