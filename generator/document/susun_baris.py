"""Menyusun baris tabel: baris baru disisipkan, yang hilang datanya diambil, urutannya mengikuti data."""

from __future__ import annotations

from dataclasses import replace

from generator.document.baris_byte import BarisByte
from generator.document.baris_byte import SelByte
from generator.document.baris_byte import baris_dari_teks
from generator.document.baris_byte import ke_kisi
from generator.document.isi_tabel import PenulisTabel
from generator.document.kerja_tabel import KerjaTabel
from generator.document.konteks import Konteks
from generator.document.prototipe_hidup import prototipe_dari_laporan
from generator.document.sel_byte import gabung_ke_bawah
from generator.document.sel_byte import keadaan_gabung
from generator.document.simpanan import SlotTersimpan
from generator.document.tabel_hidup import SelHidup
from generator.document.tanda_slot import lengkapi_ujung
from generator.document.tanda_slot import nama_titik

Baru = tuple[str, int]
Urutan = list[int | Baru]


def susun_urutan(kerja: KerjaTabel, hapus: set[int]) -> Urutan:
    """Return the body rows in their order: an int for a row that stands, ("baru", n) for one to be written."""
    if not hapus and [b.kunci for b in kerja.dulu] == [b.kunci for b in kerja.baru]:
        return list(range(len(kerja.badan)))
    urutan: Urutan = [j for j in range(len(kerja.badan)) if j not in hapus]
    nomor_dulu = {b.kunci: i for i, b in enumerate(kerja.dulu)}
    semua = {n: kerja.pasangan.get(nomor_dulu.get(b.kunci, -1)) for n, b in enumerate(kerja.baru)}
    milik = {n: j for n, j in semua.items() if j is not None}
    menurut_dulu = sorted(milik, key=lambda n: nomor_dulu[kerja.baru[n].kunci])
    if menurut_dulu != sorted(milik) and [milik[n] for n in menurut_dulu] == sorted(milik.values()):
        letak = [urutan.index(j) for j in sorted(milik.values())]
        for tempat, n in zip(letak, sorted(milik), strict=True):
            urutan[tempat] = milik[n]
    sebelum = None
    for n, b in enumerate(kerja.baru):
        if n in milik:
            sebelum = milik[n]
        elif b.kunci not in nomor_dulu:
            berikut = next((milik[m] for m in range(n + 1, len(kerja.baru)) if m in milik), None)
            letak = urutan.index(sebelum) + 1 if sebelum is not None else len(urutan)
            if sebelum is None and berikut is not None:
                letak = urutan.index(berikut)
            sebelum = ("baru", n)
            urutan.insert(letak, sebelum)
    return urutan


def terapkan(kerja: KerjaTabel, urutan: Urutan, hapus: set[int], tersimpan: SlotTersimpan, konteks: Konteks) -> None:
    """Ask for the changes that give the table its new cells, and its rows in this order."""
    tetap = [x for x in urutan if isinstance(x, int)]
    pindah = tetap != sorted(tetap)
    baru = _baris_baru(kerja, [x[1] for x in urutan if not isinstance(x, int)], tersimpan, konteks)
    if (baru or hapus or pindah or kerja.gabung_berubah) and _bergabung(kerja, baru):
        _sahkan_gabungan(kerja, urutan, baru)
    _tulis_tetap(kerja, tetap, pindah)
    _sisipkan(kerja, urutan, sorted(tetap), baru)
    _ambil(kerja, hapus, baru)
    titik = nama_titik(kerja.letak)
    if titik and (hapus or pindah):
        naskah = kerja.letak.naskah
        awal, akhir = naskah.ruang[kerja.tabel[0]].awal, naskah.ruang[kerja.tabel[-1]].akhir
        isi = naskah.hasil(awal, akhir)
        naskah.padatkan(awal, akhir, lengkapi_ujung(isi, titik, konteks.marka))


def _bergabung(kerja: KerjaTabel, baru: dict[int, BarisByte]) -> bool:
    """Tell whether any cell is merged downwards."""
    return any(s.gabung for b in kerja.badan for s in b.sel) or any(b"<w:vMerge" in b.byte() for b in baru.values())


def _tulis_tetap(kerja: KerjaTabel, tetap: list[int], pindah: bool) -> None:
    """Write the cells that changed; rows that change places are written whole, in the place they come to."""
    naskah = kerja.letak.naskah
    sel_baru = kerja.sel_baru
    if pindah:
        for tempat, j in zip(sorted(tetap), tetap, strict=True):
            naskah.ganti(kerja.badan[tempat].awal, kerja.badan[tempat].akhir, kerja.byte_baris(j))
        badan = {s.awal for b in kerja.badan for s in b.sel}
        sel_baru = {awal: isi for awal, isi in sel_baru.items() if awal not in badan}
    for sel, byte in sel_baru.values():
        naskah.ganti(sel.awal, sel.akhir, byte)


def _sisipkan(kerja: KerjaTabel, urutan: Urutan, tempat: list[int], baru: dict[int, BarisByte]) -> None:
    """Write the new rows, each after the place of the row before it."""
    naskah, giliran = kerja.letak.naskah, iter(tempat)
    if tempat:
        letak = kerja.badan[tempat[0]].awal
    else:
        letak = kerja.badan[0].awal if kerja.badan else naskah.ruang[kerja.tabel[-1]].tutup
    for x in urutan:
        if isinstance(x, int):
            letak = kerja.badan[next(giliran)].akhir
        else:
            naskah.sisip(letak, baru[x[1]].byte())


def _ambil(kerja: KerjaTabel, hapus: set[int], baru: dict[int, BarisByte]) -> None:
    """Take out rows; a table that people split off goes with its last row."""
    naskah = kerja.letak.naskah
    for n, tbl in enumerate(kerja.tabel):
        r = naskah.ruang[tbl]
        dalam = [j for j, b in enumerate(kerja.badan) if r.awal < b.awal < r.akhir]
        if n and dalam and not baru and hapus.issuperset(dalam):
            naskah.padatkan(r.awal, r.akhir, b"")
            continue
        for j in hapus.intersection(dalam):
            naskah.ganti(kerja.badan[j].awal, kerja.badan[j].akhir, b"")


def _sahkan_gabungan(kerja: KerjaTabel, urutan: Urutan, baru: dict[int, BarisByte]) -> None:
    """End vertical merges that have no beginning above them any more."""
    atas: dict[tuple[int, int], str] = {}
    for x in urutan:
        kini = {}
        for s in kerja.badan[x].sel if isinstance(x, int) else baru[x[1]].sel:
            tanda = _keadaan(kerja, s)
            if tanda == "lanjut" and not atas.get((s.kolom, s.rentang)):
                tanda = ""
                if isinstance(s, SelByte):
                    s.isi = gabung_ke_bawah(s.isi, "")
                else:
                    kerja.ganti_sel(s, gabung_ke_bawah(kerja.byte_sel(s), ""))
            kini[s.kolom, s.rentang] = tanda
        atas = kini


def _keadaan(kerja: KerjaTabel, s: SelHidup | SelByte) -> str:
    if isinstance(s, SelByte):
        return keadaan_gabung(s.isi)
    return keadaan_gabung(kerja.byte_sel(s)) if s.awal in kerja.sel_baru else s.gabung


def _baris_baru(
    kerja: KerjaTabel, nomor: list[int], tersimpan: SlotTersimpan, konteks: Konteks
) -> dict[int, BarisByte]:
    """Return rows of the new table by their number, in the look of the rows around."""
    if not nomor:
        return {}
    proto, asing = prototipe_dari_laporan(kerja, tersimpan, konteks.cetakan.gaya)
    hasil = {}
    for n in nomor:
        dua = replace(kerja.table, baris=kerja.table.baris[n : n + 2])
        baris = PenulisTabel(dua, proto).tulis(lambda _: "")
        xml = baris[-len(dua.baris)]
        hasil[n] = ke_kisi(baris_dari_teks(xml), kerja.kolom, kerja.kisi, asing)
    return hasil
