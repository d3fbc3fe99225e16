"""Baris dan sel sebuah tabel: sel yang utuh disegarkan, yang disunting, digabung, atau terlacak tetap dan disebut."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from functools import partial

from generator.document.banding_slot import angka_berganti
from generator.document.banding_slot import angka_usang
from generator.document.banding_slot import lipat
from generator.document.banding_slot import setara
from generator.document.gaya import DaftarGaya
from generator.document.kerja_tabel import BarisTercatat
from generator.document.kerja_tabel import KerjaTabel
from generator.document.kerja_tabel import keadaan_baris
from generator.document.kerja_tabel import teks_ganda
from generator.document.kerja_tabel import tempat_sel
from generator.document.ringkasan_segar import DISUNTING
from generator.document.ringkasan_segar import BarisPergi
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import Tempat
from generator.document.sel_byte import dapat_ditulis
from generator.document.sel_byte import gabung_ke_bawah
from generator.document.sel_byte import tulis_sel
from generator.document.tabel_hidup import BarisHidup
from generator.document.tabel_hidup import SelHidup

TERLACAK = "berisi perubahan terlacak atau komentar"


@dataclass(slots=True)
class PenyegarBaris:
    """Refreshes the cells of one table. `sebutan` is how people call the table."""

    kerja: KerjaTabel
    sebutan: str
    gaya: DaftarGaya
    catatan: Catatan
    _baris_kita: set[int] = field(default_factory=set)
    _sel_kita: set[int] = field(default_factory=set)
    _ganda: set[str] | None = None

    def segarkan(self, judul: list[list[str]] | None) -> set[int]:
        """Ask for new cells and return the body rows that go; `judul` are the titles as they were written."""
        kerja = self.kerja
        for k, kolom in zip(kerja.table.kolom, kerja.kolom, strict=True):
            if kolom < 0:
                self._tetap(Tempat(self.sebutan, kolom=" ".join(k.judul)), "", "kolomnya dihapus orang")
        self._segarkan_kepala(judul)
        dulu = {b.kunci: i for i, b in enumerate(kerja.dulu)}
        self._terima_baris_orang(dulu)
        for n, b in enumerate(kerja.baru):
            i = dulu.get(b.kunci)
            j = kerja.pasangan.get(i) if i is not None else None
            if i is None:
                kerja.catat.append(b)
            elif j is None:
                self._baris_pergi(i, n)
                kerja.catat.append(kerja.dulu[i])
            else:
                kerja.catat.append(self._segarkan_baris(i, n, j))
        hapus = self._baris_hilang()
        self._sebut_tulisan_orang(hapus)
        return hapus

    def _baris_pergi(self, i: int, n: int) -> None:
        """Hand on a row that people took out of the table: deleted, or standing elsewhere (`baris_pergi.py`)."""
        dulu, baru = self.kerja.dulu[i], self.kerja.baru[n]
        beda = [
            (self._tempat(baru, k), lipat(a), lipat(b))
            for k, (a, b) in enumerate(zip(dulu.teks, baru.teks, strict=True))
            if setara(a) != setara(b)
        ]
        nama = self.kerja.letak.nama
        self.catatan.baris_pergi.append(BarisPergi(nama, self._tempat(baru), self.kerja.setara_dulu[i], tuple(beda)))

    def _tempat(self, b: BarisTercatat, k: int | None = None) -> Tempat:
        if self._ganda is None:
            self._ganda = teks_ganda(self.kerja.baru)
        return tempat_sel(self.sebutan, b, self._ganda, None if k is None else self.kerja.table.kolom[k])

    def _tetap(self, tempat: Tempat, teks: str, sebab: str = DISUNTING) -> None:
        self.catatan.pertahankan(self.kerja.letak.nama, tempat, lipat(teks), sebab)

    def _segarkan_kepala(self, judul: list[list[str]] | None) -> None:
        """Replace header texts that changed (a year) where the old text still stands; report where people wrote."""
        kerja, kini = self.kerja, self.kerja.judul
        if not judul or judul == kini or [len(j) for j in judul] != [len(j) for j in kini]:
            return
        for k, (lama, baru) in enumerate(zip(judul, kini, strict=True)):
            for r, (a, b) in enumerate(zip(lama, baru, strict=True)):
                sel = kerja.kepala[r].menurut_kolom(kerja.kolom[k]) if a != b and r < len(kerja.kepala) else None
                if sel is None or setara(sel.teks) == setara(b):
                    continue
                if setara(sel.teks) == setara(a) and not sel.berjejak:
                    self._ganti(sel, b, a)
                else:
                    kini[k][r] = a
                    self._kepala_orang(sel, a, b)

    def _kepala_orang(self, sel: SelHidup, lama: str, baru: str) -> None:
        """Report a header that people worded themselves, and the year or figure in it that is no longer true."""
        tempat = Tempat(self.sebutan, kolom=lipat(baru))
        self._tetap(tempat, sel.teks, TERLACAK if sel.berjejak else "judul kolomnya ditulis sendiri")
        for teks, a, b in angka_usang(sel.teks, lama, baru):
            self._bertentangan(tempat, teks, a, b)

    def _terima_baris_orang(self, dulu: dict[tuple[str, int], int]) -> None:
        """Take a row that people typed and that says what a new row says as that row."""
        kerja = self.kerja
        bebas = sorted(set(range(len(kerja.badan))) - set(kerja.pasangan.values()))
        for b in kerja.baru if bebas else ():
            teks = tuple(map(setara, b.teks))
            j = next((j for j in bebas if kerja.teks_hidup[j] == teks), None) if b.kunci not in dulu else None
            if j is not None:
                bebas.remove(j)
                kerja.setara_dulu.append(teks)
                dulu[b.kunci] = len(kerja.dulu)
                kerja.pasangan[len(kerja.dulu)] = j
                kerja.dulu.append(b)

    def _segarkan_baris(self, i: int, n: int, j: int) -> BarisTercatat:
        """Refresh the cells of a row that stays; return what is to be stored for it."""
        kerja = self.kerja
        dulu, baru, hidup = kerja.dulu[i], kerja.baru[n], kerja.badan[j]
        gabung_lama, gabung_baru = keadaan_baris(kerja.dulu, i), keadaan_baris(kerja.baru, n)
        jejak = [s.berjejak for s in hidup.sel]
        utuh = kerja.teks_hidup[j] == kerja.setara_dulu[i] and True not in jejak
        if utuh and dulu.teks == baru.teks and gabung_lama == gabung_baru:
            self._baris_kita.add(j)
            return baru
        if all(jejak):
            self._tetap(self._tempat(baru), " ".join(s.teks for s in hidup.sel), TERLACAK)
        catat = []
        for k, (lama, teks) in enumerate(zip(dulu.teks, baru.teks, strict=True)):
            sel = hidup.menurut_kolom(kerja.kolom[k])
            isi = (baru, k, lama, teks)
            segar = self._segarkan_sel(*isi, sel, all(jejak)) if sel is not None else self._tergabung(*isi, hidup)
            catat.append(teks if segar else lama)
            if sel is not None and not sel.berjejak and gabung_lama != gabung_baru:
                self._ikuti_gabungan(sel, gabung_lama[k] if gabung_lama else "", gabung_baru[k] if gabung_baru else "")
        return BarisTercatat(baru.kunci, tuple(catat), baru.tingkat, baru.gabung)

    def _segarkan_sel(
        self, b: BarisTercatat, k: int, lama: str, baru: str, sel: SelHidup, baris_berjejak: bool
    ) -> bool:
        """Refresh one cell where nobody edited it; tell whether it stands as the new text now.

        Tracked changes all over a row are told once for the row.
        """
        kini, asli, tujuan = setara(sel.teks), setara(lama), setara(baru)
        if kini == tujuan and not sel.berjejak:
            self._sel_kita.add(sel.awal)
        if kini == asli == tujuan and not sel.berjejak:
            return True
        tempat = self._tempat(b, k)
        if asli != tujuan:
            for x, y in angka_berganti(lama, baru):
                self.catatan.ganti_angka(tempat, x, y)
        if kini == tujuan and not sel.berjejak:
            return True
        if kini == asli and not sel.berjejak and dapat_ditulis(self.kerja.byte_sel(sel), baru):
            self._ganti(sel, baru, sel.teks)
            return True
        if not baris_berjejak:
            self._tetap(tempat, sel.teks, TERLACAK if sel.berjejak else DISUNTING)
        if asli != tujuan:
            self._bertentangan(tempat, sel.teks, lama, baru)
        return False

    def _tergabung(self, b: BarisTercatat, k: int, lama: str, baru: str, hidup: BarisHidup) -> bool:
        """Report a cell that people merged into another; nothing is to be told of a column that is gone."""
        kolom = self.kerja.kolom[k]
        if kolom < 0 or not (lama or baru):
            return True
        penutup = next((s for s in hidup.sel if s.kolom < kolom < s.kolom + s.rentang), None)
        teks = penutup.teks if penutup is not None else ""
        self._tetap(self._tempat(b, k), teks, "selnya digabung orang")
        if setara(lama) == setara(baru):
            return True
        self._bertentangan(self._tempat(b, k), teks, lama, baru)
        return False

    def _bertentangan(self, tempat: Tempat, teks: str, lama: str, baru: str) -> None:
        self.catatan.bertentangan_dengan(self.kerja.letak.nama, tempat, lipat(teks), lipat(lama), lipat(baru))

    def _ganti(self, sel: SelHidup, baru: str, lama: str) -> None:
        byte = self.kerja.byte_sel(sel)
        urai = partial(self.kerja.letak.naskah.urai, sel.awal, sel.akhir)
        self.kerja.ganti_sel(sel, tulis_sel(byte, urai, baru, lama, self.gaya))
        self._sel_kita.add(sel.awal)

    def _ikuti_gabungan(self, sel: SelHidup, lama: str, baru: str) -> None:
        """Follow a change of the vertical merge, unless people merged this cell otherwise."""
        if lama != baru and sel.gabung == lama:
            self.kerja.ganti_sel(sel, gabung_ke_bawah(self.kerja.byte_sel(sel), baru))
            self.kerja.gabung_berubah = True

    def _baris_hilang(self) -> set[int]:
        """Return the body rows whose data are gone; one that people edited stays and is reported."""
        kerja, hapus, ada = self.kerja, set(), {b.kunci for b in self.kerja.baru}
        for i, b in enumerate(kerja.dulu):
            j = kerja.pasangan.get(i)
            if b.kunci in ada or j is None:
                continue
            if kerja.teks_hidup[j] == kerja.setara_dulu[i] and not any(s.berjejak for s in kerja.badan[j].sel):
                hapus.add(j)
                continue
            teks = " ".join(s.teks for s in kerja.badan[j].sel)
            self._tetap(self._tempat(b), teks, f"{DISUNTING}; datanya tidak ada lagi")
            sebelum = {x.kunci for x in kerja.dulu[:i]}
            letak = max((n + 1 for n, x in enumerate(kerja.catat) if x.kunci in sebelum), default=0)
            kerja.catat.insert(letak, b)
        return hapus

    def _sebut_tulisan_orang(self, hapus: set[int]) -> None:
        """Hand on what people wrote into the table, to be searched for figures that no longer are true."""
        kerja = self.kerja
        judul = {setara(t) for n, k in enumerate(kerja.table.kolom, 1) for t in (*k.judul, k.nomor or str(n))}
        sel = [s for b in kerja.kepala for s in b.sel if setara(s.teks) not in judul]
        sel += [s for j, b in enumerate(kerja.badan) if j not in hapus and j not in self._baris_kita for s in b.sel]
        for s in sel:
            if s.teks and s.awal not in self._sel_kita:
                self.catatan.tulisan.append((kerja.letak.naskah.nama, s.awal, s.teks))
