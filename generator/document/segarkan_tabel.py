"""Menyegarkan slot tabel per sel: yang belum disentuh diganti, yang disunting tetap, tambahan orang di tempatnya."""

from __future__ import annotations

import json
from collections.abc import Callable

from generator.document.banding_slot import angka_berganti
from generator.document.banding_slot import lipat
from generator.document.banding_slot import setara
from generator.document.baris_byte import BarisByte
from generator.document.baris_byte import baris_dari_naskah
from generator.document.baris_byte import baris_dari_teks
from generator.document.baris_byte import ke_kisi
from generator.document.baris_byte import sahkan_gabungan
from generator.document.cari_slot import Letak
from generator.document.isi_tabel import PenulisTabel
from generator.document.kerja_tabel import BarisTercatat
from generator.document.kerja_tabel import KerjaTabel
from generator.document.kerja_tabel import isi_simpanan
from generator.document.kerja_tabel import keadaan_baris
from generator.document.kerja_tabel import kolom_terpilih
from generator.document.kerja_tabel import label_baris
from generator.document.kerja_tabel import sebutan_tabel
from generator.document.kerja_tabel import siapkan_kerja
from generator.document.konteks import Konteks
from generator.document.padan_tabel import SelHidup
from generator.document.padan_tabel import teks_tetap
from generator.document.prototipe_hidup import contoh_tingkat_hilang
from generator.document.prototipe_hidup import prototipe_dari_laporan
from generator.document.ringkasan_segar import Catatan
from generator.document.sel_byte import gabung_ke_bawah
from generator.document.sel_byte import tulis_sel
from generator.document.simpanan import SlotTersimpan
from generator.document.slot_tabel import baris_simpanan
from generator.document.tanda_slot import lengkapi_ujung
from generator.document.tanda_slot import nama_titik
from generator.tables.tabel import Table


def segarkan_tabel(
    letak: Letak, tersimpan: SlotTersimpan, table: Table, konteks: Konteks, catatan: Catatan
) -> SlotTersimpan:
    """Ask for the changes of one table and return what is to be stored for it."""
    data = json.loads(tersimpan.data)
    pilihan = bool(data.get("pilihan"))
    if pilihan:
        table = kolom_terpilih(table, data["kolom"])
        konteks.tabel_jadi[letak.nama.removeprefix("tabel.")] = table
    sama = isi_simpanan(table, baris_simpanan(table), pilihan) == data
    if sama and teks_tetap(letak.naskah.potong(letak.tabel), data):
        return tersimpan
    kerja = siapkan_kerja(letak, data, table)
    if data["kolom"] != [k.kunci for k in table.kolom]:
        return _kolom_berganti(kerja, tersimpan, konteks, catatan)
    sebutan = sebutan_tabel(table, konteks)
    for k, kolom in zip(table.kolom, kerja.kolom, strict=True):
        if kolom < 0:
            tempat = f"{sebutan}, kolom “{' '.join(k.judul)}”"
            catatan.pertahankan(letak.nama, tempat, "", "kolomnya dihapus orang")
    _segarkan_kepala(kerja, data, konteks)
    hapus = _segarkan_badan(kerja, sebutan, konteks, catatan)
    urutan = _susun_urutan(kerja, hapus)
    if urutan == list(range(len(kerja.badan))) and not kerja.gabung_berubah:
        for tc, byte in kerja.sel_baru.items():
            r = letak.naskah.ruang[tc]
            letak.naskah.ganti(r.awal, r.akhir, byte)
    else:
        _tulis_ulang(kerja, urutan, tersimpan, konteks)
        catatan.segarkan(letak.nama)
    if kerja.sel_baru:
        catatan.segarkan(letak.nama)
    return _simpan(kerja, tersimpan, data)


def _segarkan_kepala(kerja: KerjaTabel, data: dict, konteks: Konteks) -> None:
    """Replace header texts that changed (a year) where the old text still stands."""
    dulu, kini = data.get("judul"), [list(k.judul) for k in kerja.table.kolom]
    if not dulu or dulu == kini or [len(j) for j in dulu] != [len(j) for j in kini]:
        return
    for k, (lama, baru) in enumerate(zip(dulu, kini, strict=True)):
        for r, (a, b) in enumerate(zip(lama, baru, strict=True)):
            sel = kerja.kepala[r].menurut_kolom(kerja.kolom[k]) if a != b and r < len(kerja.kepala) else None
            if sel is not None and setara(sel.teks) == setara(a):
                _ganti_sel(kerja, sel, b, a, konteks)


def _ganti_sel(kerja: KerjaTabel, sel: SelHidup, baru: str, lama: str, konteks: Konteks) -> None:
    byte = kerja.sel_baru.get(sel.tc, kerja.letak.naskah.potong(sel.tc))
    kerja.sel_baru[sel.tc] = tulis_sel(byte, sel.tc, baru, lama, konteks.cetakan.gaya)


def _segarkan_badan(kerja: KerjaTabel, sebutan: str, konteks: Konteks, catatan: Catatan) -> set[int]:
    """Refresh the cells of rows that stay; return the body rows that go."""
    dulu = {b.kunci: i for i, b in enumerate(kerja.dulu)}
    _terima_baris_orang(kerja, dulu)
    for n, b in enumerate(kerja.baru):
        i = dulu.get(b.kunci)
        j = kerja.pasangan.get(i) if i is not None else None
        if i is None:
            kerja.catat.append(b)
        elif j is None:
            catatan.pertahankan(kerja.letak.nama, f"{sebutan}, baris “{label_baris(b)}”", "", "barisnya dihapus orang")
            kerja.catat.append(kerja.dulu[i])
        else:
            kerja.catat.append(_segarkan_baris(kerja, i, n, j, sebutan, konteks, catatan))
    return _baris_hilang(kerja, dulu, sebutan, catatan)


def _terima_baris_orang(kerja: KerjaTabel, dulu: dict) -> None:
    """Take a row that people typed and that says what a new row says as that row."""
    bebas = set(range(len(kerja.badan))) - set(kerja.pasangan.values())
    for b in kerja.baru if bebas else ():
        teks = tuple(map(setara, b.teks))
        j = next((j for j in sorted(bebas) if kerja.badan[j].teks(kerja.kolom) == teks), None)
        if b.kunci not in dulu and j is not None:
            bebas.discard(j)
            kerja.keadaan_sama = False
            kerja.setara_dulu.append(teks)
            dulu[b.kunci] = len(kerja.dulu)
            kerja.pasangan[len(kerja.dulu)] = j
            kerja.dulu.append(b)


def _segarkan_baris(
    kerja: KerjaTabel, i: int, n: int, j: int, sebutan: str, konteks: Konteks, catatan: Catatan
) -> BarisTercatat:
    dulu, baru, catat = kerja.dulu[i], kerja.baru[n], []
    if dulu.teks == baru.teks and kerja.keadaan_sama and kerja.teks_hidup[j] == kerja.setara_dulu[i]:
        return baru
    for k, (lama, teks) in enumerate(zip(dulu.teks, baru.teks, strict=True)):
        sel = kerja.badan[j].menurut_kolom(kerja.kolom[k])
        catat.append(teks)
        if sel is None:
            if teks and kerja.kolom[k] >= 0:
                tempat = f"{sebutan}, baris “{label_baris(baru)}”"
                catatan.pertahankan(kerja.letak.nama, tempat, "", "selnya digabung orang")
            continue
        kini, asli, tujuan = setara(sel.teks), setara(lama), setara(teks)
        berganti = asli != tujuan
        if kini == tujuan and not berganti:
            _ganti_gabungan(kerja, sel, (i, n, k))
            continue
        tempat = f"{sebutan}, baris “{label_baris(baru)}”, kolom “{' '.join(kerja.table.kolom[k].judul)}”"
        for a, b in angka_berganti(lama, teks) if berganti else ():
            catatan.ganti_angka(tempat, a, b)
        if kini not in (asli, tujuan):
            catat[-1] = lama
            catatan.pertahankan(kerja.letak.nama, tempat, lipat(sel.teks))
            if berganti:
                catatan.bertentangan_dengan(kerja.letak.nama, tempat, lipat(sel.teks), lipat(lama), lipat(teks))
        elif kini != tujuan:
            _ganti_sel(kerja, sel, teks, sel.teks, konteks)
        _ganti_gabungan(kerja, sel, (i, n, k))
    return BarisTercatat(baru.kunci, tuple(catat), baru.tingkat, baru.gabung)


def _ganti_gabungan(kerja: KerjaTabel, sel: SelHidup, letak: tuple[int, int, int]) -> None:
    """Follow a change of the vertical merge, unless people merged this cell otherwise."""
    i, n, k = letak
    if kerja.keadaan_sama and i == n:
        return
    lama, baru = keadaan_baris(kerja.dulu, i, k), keadaan_baris(kerja.baru, n, k)
    if lama != baru and sel.gabung == lama:
        byte = kerja.sel_baru.get(sel.tc, kerja.letak.naskah.potong(sel.tc))
        kerja.sel_baru[sel.tc] = gabung_ke_bawah(byte, baru)
        kerja.gabung_berubah = True


def _baris_hilang(kerja: KerjaTabel, dulu: dict, sebutan: str, catatan: Catatan) -> set[int]:
    """Return the body rows whose data are gone; one that people edited stays and is reported."""
    hapus, ada = set(), {b.kunci for b in kerja.baru}
    for i, b in enumerate(kerja.dulu):
        j = kerja.pasangan.get(i)
        if b.kunci in ada or j is None:
            continue
        if kerja.teks_hidup[j] == kerja.setara_dulu[i]:
            hapus.add(j)
            continue
        teks = lipat(" ".join(s.teks for s in kerja.badan[j].sel))
        catatan.pertahankan(
            kerja.letak.nama, f"{sebutan}, baris “{label_baris(b)}”", teks, "disunting; datanya tidak ada lagi"
        )
        sebelum = [x.kunci for x in kerja.dulu[:i]]
        letak = max((n + 1 for n, x in enumerate(kerja.catat) if x.kunci in sebelum), default=0)
        kerja.catat.insert(letak, b)
    return hapus


def _susun_urutan(kerja: KerjaTabel, hapus: set[int]) -> list:
    """Return the body rows in their order: an int for a row that stands, ("baru", n) for one to be written."""
    if not hapus and [b.kunci for b in kerja.dulu] == [b.kunci for b in kerja.baru]:
        return list(range(len(kerja.badan)))
    urutan: list = [j for j in range(len(kerja.badan)) if j not in hapus]
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


def _tulis_ulang(kerja: KerjaTabel, urutan: list, tersimpan: SlotTersimpan, konteks: Konteks) -> None:
    """Ask for the body to be put together anew from rows that stand and rows that are new."""
    naskah = kerja.letak.naskah
    ruang = [naskah.ruang[b.tr] for b in kerja.badan]
    akhir = ruang[-1].akhir if ruang else naskah.ruang[kerja.letak.tabel].tutup
    awal = ruang[0].awal if ruang else akhir
    batas = [r.awal for r in ruang[1:]] + [akhir]
    tulisan = _baris_baru(kerja, tersimpan, konteks)
    baris = [tulisan(x[1]) if isinstance(x, tuple) else _baris_tetap(kerja, x, batas[x]) for x in urutan]
    sahkan_gabungan(baris)
    for sel in [s for b in kerja.kepala for s in b.sel if s.tc in kerja.sel_baru]:
        r = naskah.ruang[sel.tc]
        naskah.ganti(r.awal, r.akhir, kerja.sel_baru[sel.tc])
    isi = b"".join(b.byte() for b in baris)
    titik = nama_titik(kerja.letak)
    if titik:
        kepala = naskah.hasil(naskah.ruang[kerja.letak.tabel].awal, awal)
        utuh = lengkapi_ujung(kepala + isi, kerja.letak.nama, titik, konteks.marka)
        naskah.padatkan(naskah.ruang[kerja.letak.tabel].awal, akhir, utuh)
    else:
        naskah.ganti(awal, akhir, isi)


def _baris_tetap(kerja: KerjaTabel, j: int, batas: int) -> BarisByte:
    baris = baris_dari_naskah(kerja.letak.naskah, kerja.badan[j], batas)
    for s, hidup in zip(baris.sel, kerja.badan[j].sel, strict=True):
        s.isi = kerja.sel_baru.get(hidup.tc, s.isi)
    return baris


def _baris_baru(
    kerja: KerjaTabel, tersimpan: SlotTersimpan, konteks: Konteks
) -> Callable[[int], BarisByte]:
    """Return what gives the n-th row of the new table, in the look of the rows around."""
    proto, asing = prototipe_dari_laporan(kerja, tersimpan, konteks.cetakan.gaya)
    baris = PenulisTabel(kerja.table, proto).tulis(lambda _: "")
    awal = len(baris) - len(kerja.baru)
    return lambda n: ke_kisi(baris_dari_teks(baris[awal + n]), kerja.kolom, kerja.kisi, asing)


def _kolom_berganti(
    kerja: KerjaTabel, tersimpan: SlotTersimpan, konteks: Konteks, catatan: Catatan
) -> SlotTersimpan:
    """Write the whole table anew with the looks of its rows, when nobody touched it; else keep and report it."""
    nama, sebutan = kerja.letak.nama, sebutan_tabel(kerja.table, konteks)
    sama = all(
        kerja.teks_hidup[j] == kerja.setara_dulu[i] for i, j in kerja.pasangan.items()
    )
    utuh = len(kerja.pasangan) == len(kerja.dulu) == len(kerja.badan) and kerja.kisi == len(kerja.kolom)
    titik = nama_titik(kerja.letak)
    if not (sama and utuh and titik):
        catatan.pertahankan(nama, sebutan, "", "disunting; kolomnya kini berbeda")
        catatan.bertentangan_dengan(nama, sebutan, "", "kolom lama", "kolom baru")
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
    if isi == data:
        return tersimpan
    teks = json.dumps(isi, separators=(",", ":"))
    return SlotTersimpan(tersimpan.nama, "tabel", teks, contoh_tingkat_hilang(kerja, tersimpan))
