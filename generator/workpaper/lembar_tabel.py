"""Satu tabel laporan sebagai lembar kerja: angka, rumus hidup, dan sumber di sebelah kanannya."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.aturan import Aturan
from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.tables.tabel import Baris
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from generator.workpaper.buku_tetap import alamat_sel
from generator.workpaper.format_angka import pilih_format
from generator.workpaper.gabungan import susun_gabungan
from generator.workpaper.gaya import HITAM
from generator.workpaper.gaya import KETERANGAN
from generator.workpaper.gaya import LATAR_BARIS
from generator.workpaper.gaya import LATAR_SUMBER
from generator.workpaper.gaya import MIRING_BARIS
from generator.workpaper.gaya import POLOS
from generator.workpaper.gaya import TEBAL_BARIS
from generator.workpaper.gaya import WARNA_MASUKAN
from generator.workpaper.gaya import WARNA_TANPA_RUMUS
from generator.workpaper.gaya import Rupa
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_judul
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.kepala_tabel import susun_kotak
from generator.workpaper.lembar import Lembar
from generator.workpaper.rumus_excel import Hitungan
from generator.workpaper.rumus_excel import sebut_hitungan
from generator.workpaper.rumus_excel import susun_rumus
from generator.workpaper.sumber_sel import catatan_baris
from generator.workpaper.sumber_sel import kolom_angka
from generator.workpaper.sumber_sel import sebut_sumber
from generator.workpaper.tautan import tautan_alamat
from generator.workpaper.tautan import tautan_lembar
from generator.workpaper.tinggi_baris import hitung_tinggi

BARIS_KEPALA = 4
LEBAR_TABEL = 150.0
LEBAR_SUMBER = 34.0
INDEN = {"program": 0, "kegiatan": 1, "sub kegiatan": 2}
JUDUL_SUMBER = "Sumber angka (berkas | lembar | sel) dan aturan"
RATA = {"kiri": "left", "tengah": "center", "kanan": "right"}


@rekaman
class HasilLembar:
    """What was written: the counts that sheet Isi shows."""

    angka: int
    rumus_hidup: int
    tanpa_rumus: int
    catatan: int


class LembarTabel:
    """Writes one Table on one sheet; rows and columns are those of the Table, counted from 0."""

    def __init__(
        self, lembar: Lembar, tabel: Table, aturan: Aturan, folder: str | None,
        per_alamat: Mapping[Alamat, tuple[Catatan, ...]],
    ) -> None:
        self.lembar, self.tabel, self.folder = lembar, tabel, folder
        self.awal = BARIS_KEPALA + tabel.dalam_kepala + tabel.baris_nomor
        self.rumus = susun_rumus(tabel, self._sebut, aturan)
        self.catatan = [catatan_baris(baris, per_alamat) for baris in tabel.baris]
        self.sumber = kolom_angka(tabel)
        self.kolom_sumber = len(tabel.kolom) + 2
        self.kolom_nama = _kolom_nama(tabel, self.sumber)
        self.gabungan = susun_gabungan(tabel)
        self.lebar = _lebar_kolom(tabel)

    def hitungan(self) -> dict[Hitungan, str]:
        """Return what this sheet computes with live formulas, as references that another sheet can use."""
        nama = self.lembar.nama.replace("'", "''")
        letak = sebut_hitungan(self.tabel, self.rumus)
        return {apa: f"'{nama}'!{self._sebut(*di_mana)}" for apa, di_mana in letak.items()}

    def rujuk(self, hitungan: Mapping[Hitungan, str]) -> None:
        """Refer to other sheets for figures that this Table repeats without the columns they come from."""
        for nomor, baris in enumerate(self.tabel.baris):
            for kolom, sel in enumerate(baris.sel):
                if sel.rumus and sel.nilai is not None and (sel.rumus, sel.asal) in hitungan:
                    self.rumus.setdefault((nomor, kolom), hitungan[sel.rumus, sel.asal])

    def tulis(self) -> HasilLembar:
        """Write title, header, rows, notes and the source block."""
        self.teks_sumber = [self._teks_sumber(nomor) for nomor in range(len(self.tabel.baris))]
        self._tulis_judul()
        self._tulis_kepala()
        self._tulis_kepala_sumber()
        for nomor, baris in enumerate(self.tabel.baris):
            self._tulis_baris(nomor, baris)
            self._tulis_sumber(nomor, baris)
        self._atur_tinggi()
        self._tulis_catatan_kaki()
        self._atur_halaman()
        semua = [sel for baris in self.tabel.baris for sel in baris.sel if sel.nilai is not None]
        hidup, dihitung = len(self.rumus), sum(bool(sel.rumus) for sel in semua)
        return HasilLembar(len(semua), hidup, dihitung - hidup, sum(map(bool, self.catatan)))

    def _sebut(self, baris: int, kolom: int) -> str:
        return alamat_sel(self.awal + baris, kolom + 1)

    def _tulis_judul(self) -> None:
        self.lembar.teks(1, 1, f"{self._nama()} {self.tabel.judul}".strip().replace("\n", " "), rupa_judul(12))
        self.lembar.teks(2, 1, "Kembali ke Isi", POLOS, tautan_lembar("Isi"))

    def _nama(self) -> str:
        """ "Tabel 3.4" where the key is an official number, else nothing: the title is the name."""
        return f"Tabel {self.tabel.kunci}" if self.tabel.kunci[:1].isdigit() else ""

    def _tulis_kepala(self) -> None:
        for baris in range(BARIS_KEPALA, self.awal):
            for kolom in range(1, len(self.tabel.kolom) + 1):
                self.lembar.kosong(baris, kolom, rupa_kepala())
        tinggi = [1] * self.tabel.dalam_kepala
        for kotak in susun_kotak(self.tabel.kolom):
            atas, kiri = BARIS_KEPALA + kotak.baris, kotak.kolom + 1
            self.lembar.gabung(atas, kiri, atas + kotak.tinggi - 1, kiri + kotak.lebar - 1, rupa_kepala())
            self.lembar.teks(atas, kiri, kotak.teks, rupa_kepala())
            lebar = sum(self.lebar[kotak.kolom: kotak.kolom + kotak.lebar])
            perlu = -(-hitung_baris(kotak.teks, lebar, tebal=True) // kotak.tinggi)
            tinggi[kotak.baris] = max(tinggi[kotak.baris], perlu)
        for nomor, banyak in enumerate(tinggi):
            self.lembar.atur_tinggi(BARIS_KEPALA + nomor, banyak)
        if self.tabel.baris_nomor:
            for kolom, isi in enumerate(self.tabel.kolom, start=1):
                self.lembar.teks(self.awal - 1, kolom, isi.nomor or str(kolom), rupa_kepala())

    def _tulis_kepala_sumber(self) -> None:
        judul = [" – ".join(self.tabel.kolom[nomor].judul) for nomor in self.sumber]
        if any(self.catatan):
            judul.append("Catatan pemeriksaan")
        if not judul:
            return
        rupa, akhir = rupa_kepala(LATAR_SUMBER), self.kolom_sumber + len(judul) - 1
        self.lembar.gabung(BARIS_KEPALA - 1, self.kolom_sumber, BARIS_KEPALA - 1, akhir, rupa)
        self.lembar.teks(BARIS_KEPALA - 1, self.kolom_sumber, JUDUL_SUMBER, rupa)
        for kolom, teks in enumerate(judul, start=self.kolom_sumber):
            self.lembar.gabung(BARIS_KEPALA, kolom, self.awal - 1, kolom, rupa)
            self.lembar.teks(BARIS_KEPALA, kolom, teks, rupa)

    def _tulis_baris(self, nomor: int, baris: Baris) -> None:
        for kolom, sel in enumerate(baris.sel):
            if (nomor, kolom) in self.gabungan.tertutup:
                continue
            di_baris, di_kolom, rupa = self.awal + nomor, kolom + 1, self._rupa(baris.tingkat, nomor, kolom, sel)
            if sel.nilai is not None:
                rupa = rupa.dengan_format(pilih_format(sel))
            if ujung := self.gabungan.ujung.get((nomor, kolom)):
                self.lembar.gabung(di_baris, di_kolom, self.awal + ujung[0], ujung[1] + 1, rupa)
            if (nomor, kolom) in self.rumus:
                self.lembar.rumus(di_baris, di_kolom, self.rumus[nomor, kolom], sel.nilai, rupa)
            elif sel.nilai is not None:
                self.lembar.angka(di_baris, di_kolom, sel.nilai, rupa)
            else:
                self.lembar.teks(di_baris, di_kolom, sel.teks, rupa)

    def _rupa(self, tingkat: str, nomor: int, kolom: int, sel: Sel) -> Rupa:
        hidup = (nomor, kolom) in self.rumus
        warna = HITAM
        if sel.nilai is not None and not hidup:
            warna = WARNA_TANPA_RUMUS if sel.rumus else WARNA_MASUKAN
        rata = RATA[self.tabel.kolom[kolom].rata]
        return rupa_isi(
            rata="right" if kolom in self.sumber and rata == "left" and not sel.gabung_kiri else rata,
            tebal=tingkat in TEBAL_BARIS,
            miring=tingkat in MIRING_BARIS or warna == WARNA_TANPA_RUMUS,
            warna=warna,
            latar=LATAR_BARIS.get(tingkat, ""),
            inden=INDEN.get(tingkat, 0) if kolom == self.kolom_nama else 0,
        )

    def _tulis_sumber(self, nomor: int, baris: Baris) -> None:
        for urutan, teks in enumerate(self.teks_sumber[nomor]):
            kolom = self.sumber[urutan]
            asal = () if (nomor, kolom) in self.rumus else baris.sel[kolom].asal
            tautan = tautan_alamat(self.folder, asal[0]) if asal and teks else None
            self.lembar.teks(self.awal + nomor, self.kolom_sumber + urutan, teks, rupa_isi(), tautan)
        if any(self.catatan):
            kolom = self.kolom_sumber + len(self.sumber)
            self.lembar.teks(self.awal + nomor, kolom, self.catatan[nomor], rupa_isi())

    def _atur_tinggi(self) -> None:
        sumber = [
            max(hitung_baris(teks, LEBAR_SUMBER) for teks in (self.catatan[nomor], *self.teks_sumber[nomor]))
            for nomor in range(len(self.tabel.baris))
        ]
        for nomor, jumlah in enumerate(hitung_tinggi(self.tabel, self.lebar, sumber)):
            self.lembar.atur_tinggi(self.awal + nomor, jumlah)

    def _teks_sumber(self, nomor: int) -> list[str]:
        sel = self.tabel.baris[nomor].sel
        return [sebut_sumber(sel[kolom], rumus_hidup=(nomor, kolom) in self.rumus) for kolom in self.sumber]

    def _tulis_catatan_kaki(self) -> None:
        baris = self.awal + len(self.tabel.baris)
        for nomor, teks in enumerate((*self.tabel.catatan, self.tabel.sumber), start=baris):
            self.lembar.teks(nomor, 1, teks, KETERANGAN)

    def _atur_halaman(self) -> None:
        """Freeze header and name column; paper gets the table, the source block is for the screen (and sheet Data)."""
        banyak_sumber = len(self.sumber) + any(self.catatan)
        self.lembar.atur_lebar([*self.lebar, 2.0, *([LEBAR_SUMBER] * banyak_sumber)])
        self.lembar.bekukan(self.awal, min(self.kolom_nama + 2, 4))
        self.lembar.atur_cetak((BARIS_KEPALA, self.awal - 1), f"Kertas kerja {self._nama() or self.tabel.judul}")
        akhir = self.awal + len(self.tabel.baris) + len(self.tabel.catatan)
        self.lembar.atur_daerah_cetak(akhir, len(self.tabel.kolom))


def _kolom_nama(tabel: Table, kolom_angka: tuple[int, ...]) -> int:
    """Return the first wide column of words, where the levels are indented."""
    return next((n for n, kolom in enumerate(tabel.kolom) if n not in kolom_angka and kolom.lebar > 8), 0)


def _lebar_kolom(tabel: Table) -> list[float]:
    """Return column widths: the Table's proportions, figures wide enough to be read."""
    jumlah = sum(kolom.lebar for kolom in tabel.kolom) or 1
    hasil = []
    for nomor, kolom in enumerate(tabel.kolom):
        angka = [len(b.sel[nomor].teks) + 3 for b in tabel.baris if b.sel[nomor].nilai is not None]
        lebar = max(kolom.lebar / jumlah * LEBAR_TABEL, max(angka, default=0), 6.0)
        hasil.append(round(min(lebar, 60.0), 1))
    return hasil
