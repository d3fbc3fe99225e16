"""Satu tabel laporan sebagai lembar kerja: angka, rumus hidup, dan sumber di sebelah kanannya."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.model.aturan import Aturan
from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.tables.tabel import Baris
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from generator.workpaper.buku_tetap import tulis_angka
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.format_angka import pilih_format
from generator.workpaper.gabungan import gabung_sel
from generator.workpaper.gaya import HITAM
from generator.workpaper.gaya import LATAR_BARIS
from generator.workpaper.gaya import LATAR_SUMBER
from generator.workpaper.gaya import MIRING_BARIS
from generator.workpaper.gaya import TEBAL_BARIS
from generator.workpaper.gaya import WARNA_MASUKAN
from generator.workpaper.gaya import WARNA_TANPA_RUMUS
from generator.workpaper.gaya import atur_cetak
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_judul
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import gaya_keterangan
from generator.workpaper.gaya import gaya_tautan
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.kepala_tabel import susun_kotak
from generator.workpaper.rumus_excel import Hitungan
from generator.workpaper.rumus_excel import sebut_hitungan
from generator.workpaper.rumus_excel import susun_rumus
from generator.workpaper.sumber_sel import catatan_baris
from generator.workpaper.sumber_sel import kolom_angka
from generator.workpaper.sumber_sel import sebut_sumber
from generator.workpaper.tautan import pasang_tautan
from generator.workpaper.tautan import pasang_tautan_lembar
from generator.workpaper.tinggi_baris import akhir_gabungan
from generator.workpaper.tinggi_baris import hitung_tinggi

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

BARIS_KEPALA = 4
LEBAR_TABEL = 150.0
LEBAR_SUMBER = 34.0
INDEN = {"program": 0, "kegiatan": 1, "sub kegiatan": 2}
JUDUL_SUMBER = "Sumber angka (berkas | lembar | sel) dan aturan"
RATA = {"kiri": "left", "tengah": "center", "kanan": "right"}


@rekaman
class HasilLembar:
    """What was written: the results of the formulas by cell, and the counts that sheet Isi shows."""

    hasil: Mapping[str, Decimal]
    angka: int
    rumus_hidup: int
    tanpa_rumus: int
    catatan: int


class LembarTabel:
    """Writes one Table on one sheet; rows and columns are those of the Table, counted from 0."""

    def __init__(
        self, lembar: Worksheet, tabel: Table, aturan: Aturan, folder: str,
        per_alamat: Mapping[Alamat, tuple[Catatan, ...]],
    ) -> None:
        self.lembar, self.tabel, self.folder = lembar, tabel, folder
        self.awal = BARIS_KEPALA + tabel.dalam_kepala + tabel.baris_nomor
        self.rumus = susun_rumus(tabel, self._sebut, aturan)
        self.catatan = [catatan_baris(baris, per_alamat) for baris in tabel.baris]
        self.sumber = kolom_angka(tabel)
        self.kolom_sumber = len(tabel.kolom) + 2
        self.lebar = _lebar_kolom(tabel)

    def hitungan(self) -> dict[Hitungan, str]:
        """Return what this sheet computes with live formulas, as references that another sheet can use."""
        nama = self.lembar.title.replace("'", "''")
        letak = sebut_hitungan(self.tabel, self.rumus)
        return {apa: f"'{nama}'!{self._sebut(*di_mana)}" for apa, di_mana in letak.items()}

    def rujuk(self, hitungan: Mapping[Hitungan, str]) -> None:
        """Refer to other sheets for figures that this Table repeats without the columns they come from."""
        for nomor, baris in enumerate(self.tabel.baris):
            for kolom, sel in enumerate(baris.sel):
                if sel.rumus and sel.nilai is not None and (sel.rumus, sel.asal) in hitungan:
                    self.rumus.setdefault((nomor, kolom), hitungan[sel.rumus, sel.asal])

    def tulis(self) -> HasilLembar:
        """Write title, header, rows, notes and the source block; return the results of the formulas."""
        self.teks_sumber = [self._teks_sumber(nomor) for nomor in range(len(self.tabel.baris))]
        self._tulis_judul()
        self._tulis_kepala()
        self._tulis_kepala_sumber()
        for nomor, baris in enumerate(self.tabel.baris):
            self._tulis_baris(nomor, baris)
            self._tulis_sumber(nomor, baris)
        self._gabung_isi()
        self._atur_tinggi()
        self._tulis_catatan_kaki()
        self._atur_halaman()
        semua = [sel for baris in self.tabel.baris for sel in baris.sel if sel.nilai is not None]
        hidup = {self._sebut(*letak): self.tabel.baris[letak[0]].sel[letak[1]].nilai for letak in self.rumus}
        dihitung = sum(bool(sel.rumus) for sel in semua)
        return HasilLembar(hidup, len(semua), len(hidup), dihitung - len(hidup), sum(map(bool, self.catatan)))

    def _sebut(self, baris: int, kolom: int) -> str:
        from openpyxl.utils import get_column_letter

        return f"{get_column_letter(kolom + 1)}{self.awal + baris}"

    def _tulis_judul(self) -> None:
        tulis_teks(self.lembar["A1"], f"{self._nama()} {self.tabel.judul}".strip().replace("\n", " "))
        gaya_judul(self.lembar["A1"], 12)
        tulis_teks(self.lembar["A2"], "Kembali ke Isi")
        pasang_tautan_lembar(self.lembar["A2"], "Isi")
        gaya_tautan(self.lembar["A2"])

    def _nama(self) -> str:
        """ "Tabel 3.4" where the key is an official number, else nothing: the title is the name."""
        return f"Tabel {self.tabel.kunci}" if self.tabel.kunci[:1].isdigit() else ""

    def _tulis_kepala(self) -> None:
        for baris in range(BARIS_KEPALA, self.awal):
            for kolom in range(1, len(self.tabel.kolom) + 1):
                gaya_kepala(self.lembar.cell(baris, kolom))
        tinggi = [1] * self.tabel.dalam_kepala
        for kotak in susun_kotak(self.tabel.kolom):
            atas, kiri = BARIS_KEPALA + kotak.baris, kotak.kolom + 1
            tulis_teks(self.lembar.cell(atas, kiri), kotak.teks)
            gabung_sel(self.lembar, atas, kiri, atas + kotak.tinggi - 1, kiri + kotak.lebar - 1)
            lebar = sum(self.lebar[kotak.kolom: kotak.kolom + kotak.lebar])
            perlu = -(-hitung_baris(kotak.teks, lebar, tebal=True) // kotak.tinggi)
            tinggi[kotak.baris] = max(tinggi[kotak.baris], perlu)
        for nomor, banyak in enumerate(tinggi):
            atur_tinggi(self.lembar, BARIS_KEPALA + nomor, banyak)
        if self.tabel.baris_nomor:
            for kolom, isi in enumerate(self.tabel.kolom, start=1):
                tulis_teks(self.lembar.cell(self.awal - 1, kolom), isi.nomor or str(kolom))

    def _tulis_kepala_sumber(self) -> None:
        judul = [" – ".join(self.tabel.kolom[nomor].judul) for nomor in self.sumber]
        if any(self.catatan):
            judul.append("Catatan pemeriksaan")
        if not judul:
            return
        akhir = self.kolom_sumber + len(judul) - 1
        for baris in range(BARIS_KEPALA - 1, self.awal):
            for kolom in range(self.kolom_sumber, akhir + 1):
                gaya_kepala(self.lembar.cell(baris, kolom), LATAR_SUMBER)
        tulis_teks(self.lembar.cell(BARIS_KEPALA - 1, self.kolom_sumber), JUDUL_SUMBER)
        gabung_sel(self.lembar, BARIS_KEPALA - 1, self.kolom_sumber, BARIS_KEPALA - 1, akhir)
        for kolom, teks in enumerate(judul, start=self.kolom_sumber):
            tulis_teks(self.lembar.cell(BARIS_KEPALA, kolom), teks)
            gabung_sel(self.lembar, BARIS_KEPALA, kolom, self.awal - 1, kolom)

    def _tulis_baris(self, nomor: int, baris: Baris) -> None:
        for kolom, sel in enumerate(baris.sel):
            tujuan = self.lembar.cell(self.awal + nomor, kolom + 1)
            if (nomor, kolom) in self.rumus:
                tujuan.value = f"={self.rumus[nomor, kolom]}"
                tujuan.number_format = pilih_format(sel)
            elif sel.nilai is not None:
                tulis_angka(tujuan, sel.nilai, pilih_format(sel))
            else:
                tulis_teks(tujuan, sel.teks)
            self._rupa(tujuan, baris.tingkat, nomor, kolom, sel)

    def _rupa(self, tujuan, tingkat: str, nomor: int, kolom: int, sel: Sel) -> None:
        hidup = (nomor, kolom) in self.rumus
        warna = HITAM
        if sel.nilai is not None and not hidup:
            warna = WARNA_TANPA_RUMUS if sel.rumus else WARNA_MASUKAN
        rata = RATA[self.tabel.kolom[kolom].rata]
        gaya_isi(
            tujuan,
            rata="right" if kolom in self.sumber and rata == "left" and not sel.gabung_kiri else rata,
            tebal=tingkat in TEBAL_BARIS,
            miring=tingkat in MIRING_BARIS or warna == WARNA_TANPA_RUMUS,
            warna=warna,
            latar=LATAR_BARIS.get(tingkat, ""),
            inden=INDEN.get(tingkat, 0) if kolom == self._kolom_nama() else 0,
        )

    def _kolom_nama(self) -> int:
        """The first wide column of words, where the levels are indented."""
        return next((n for n, kolom in enumerate(self.tabel.kolom) if n not in self.sumber and kolom.lebar > 8), 0)

    def _tulis_sumber(self, nomor: int, baris: Baris) -> None:
        for urutan, teks in enumerate(self.teks_sumber[nomor]):
            kolom = self.sumber[urutan]
            tujuan = self.lembar.cell(self.awal + nomor, self.kolom_sumber + urutan)
            tulis_teks(tujuan, teks)
            gaya_isi(tujuan)
            asal = () if (nomor, kolom) in self.rumus else baris.sel[kolom].asal
            if asal and pasang_tautan(tujuan, self.folder, asal[0]):
                gaya_tautan(tujuan)
        if any(self.catatan):
            tujuan = self.lembar.cell(self.awal + nomor, self.kolom_sumber + len(self.sumber))
            tulis_teks(tujuan, self.catatan[nomor])
            gaya_isi(tujuan)

    def _gabung_isi(self) -> None:
        """Merge the body as the Table says: to the left within a row, else upwards within a column."""
        for nomor, baris in enumerate(self.tabel.baris):
            kolom = 0
            while kolom < len(baris.sel):
                akhir = kolom + 1
                while akhir < len(baris.sel) and baris.sel[akhir].gabung_kiri:
                    akhir += 1
                bawah = akhir_gabungan(self.tabel, nomor, kolom) if akhir == kolom + 1 else nomor + 1
                if not baris.sel[kolom].gabung_atas:
                    gabung_sel(self.lembar, self.awal + nomor, kolom + 1, self.awal + bawah - 1, akhir)
                kolom = akhir

    def _atur_tinggi(self) -> None:
        sumber = [
            max(hitung_baris(teks, LEBAR_SUMBER) for teks in (self.catatan[nomor], *self.teks_sumber[nomor]))
            for nomor in range(len(self.tabel.baris))
        ]
        for nomor, jumlah in enumerate(hitung_tinggi(self.tabel, self.lebar, sumber)):
            atur_tinggi(self.lembar, self.awal + nomor, jumlah)

    def _teks_sumber(self, nomor: int) -> list[str]:
        sel = self.tabel.baris[nomor].sel
        return [sebut_sumber(sel[kolom], rumus_hidup=(nomor, kolom) in self.rumus) for kolom in self.sumber]

    def _tulis_catatan_kaki(self) -> None:
        baris = self.awal + len(self.tabel.baris)
        for nomor, teks in enumerate((*self.tabel.catatan, self.tabel.sumber), start=baris):
            tulis_teks(self.lembar.cell(nomor, 1), teks)
            gaya_keterangan(self.lembar.cell(nomor, 1))

    def _atur_halaman(self) -> None:
        """Freeze header and name column; paper gets the table, the source block is for the screen (and sheet Data)."""
        from openpyxl.utils import get_column_letter

        banyak_sumber = len(self.sumber) + any(self.catatan)
        atur_lebar(self.lembar, [*self.lebar, 2.0, *([LEBAR_SUMBER] * banyak_sumber)])
        beku = min(self._kolom_nama() + 2, 4)
        self.lembar.freeze_panes = f"{get_column_letter(beku)}{self.awal}"
        atur_cetak(self.lembar, f"{BARIS_KEPALA}:{self.awal - 1}", f"Kertas kerja {self._nama() or self.tabel.judul}")
        akhir = self.awal + len(self.tabel.baris) - 1
        kanan = get_column_letter(len(self.tabel.kolom))
        self.lembar.print_area = f"A1:{kanan}{max(self.lembar.max_row, akhir)}"


def _lebar_kolom(tabel: Table) -> list[float]:
    """Return column widths: the Table's proportions, figures wide enough to be read."""
    jumlah = sum(kolom.lebar for kolom in tabel.kolom) or 1
    hasil = []
    for nomor, kolom in enumerate(tabel.kolom):
        angka = [len(b.sel[nomor].teks) + 3 for b in tabel.baris if b.sel[nomor].nilai is not None]
        lebar = max(kolom.lebar / jumlah * LEBAR_TABEL, max(angka, default=0), 6.0)
        hasil.append(round(min(lebar, 60.0), 1))
    return hasil
