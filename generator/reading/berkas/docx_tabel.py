"""Satu tabel Word dari baris-barisnya: gabungan, tebal, warna, indent, dan tanda baris kepala."""

from __future__ import annotations

from lxml import etree

from generator.reading.berkas.batas import BATAS_KOLOM
from generator.reading.berkas.docx_teks import anak_word
from generator.reading.berkas.docx_teks import angka_word
from generator.reading.berkas.docx_teks import atribut_word
from generator.reading.berkas.docx_teks import menyala
from generator.reading.berkas.docx_teks import nama_word
from generator.reading.berkas.docx_teks import nilai_word
from generator.reading.berkas.docx_teks import run_bersifat
from generator.reading.berkas.docx_teks import sifat_word
from generator.reading.berkas.docx_teks import teks_word
from generator.reading.berkas.tumpukan import TabelNaskah
from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Gaya
from generator.reading.grid import SelMentah

_TWIP_PER_INDENT = 280


class TabelWord:
    """Builds one table from its rows; vMerge and gridSpan become merged ranges."""

    def __init__(self) -> None:
        self.tabel = TabelNaskah()
        self.lebar = 0
        self._terbuka: dict[int, tuple[int, int]] = {}

    def tambah_baris(self, tr: etree._Element) -> None:
        self.tabel.tinggi += 1
        if self.tabel.kepala == self.tabel.tinggi - 1 and _berulang(tr):
            self.tabel.kepala += 1
        r, kolom = self.tabel.tinggi, 1 + angka_word(sifat_word(tr, "trPr", "gridBefore"))
        isi, menyambung = {}, {}
        for tc in anak_word(tr, "tc"):
            lebar = max(1, angka_word(sifat_word(tc, "tcPr", "gridSpan")))
            if kolom + lebar > BATAS_KOLOM:
                break
            vmerge = sifat_word(tc, "tcPr", "vMerge")
            mulai = vmerge is not None and nilai_word(vmerge) == "restart"
            if vmerge is not None and not mulai and kolom in self._terbuka:
                menyambung[kolom] = self._terbuka.pop(kolom)
            else:
                sel = _sel(tc)
                if sel:
                    isi[kolom] = sel
                if mulai:
                    menyambung[kolom] = (r, kolom + lebar - 1)
                elif lebar > 1:
                    self.tabel.gabungan.append((r, kolom, r, kolom + lebar - 1))
            kolom += lebar
        self._tutup(r - 1)
        self._terbuka, self.lebar = menyambung, kolom
        if isi:
            self.tabel.baris[r] = isi

    def _tutup(self, baris_akhir: int) -> None:
        """Write down the vertical merges that the new row did not continue."""
        for kolom, (baris_awal, kolom_akhir) in self._terbuka.items():
            if baris_akhir > baris_awal or kolom_akhir > kolom:
                self.tabel.gabungan.append((baris_awal, kolom, baris_akhir, kolom_akhir))

    def selesai(self) -> TabelNaskah:
        self._tutup(self.tabel.tinggi)
        return self.tabel


def _sel(tc: etree._Element) -> SelMentah | None:
    paragraf = list(anak_word(tc, "p"))
    teks = "\n".join(t for p in paragraf if (t := teks_word(p).strip()))
    return SelMentah(teks, _gaya(tc, paragraf)) if teks.strip() else None


def _gaya(tc: etree._Element, paragraf: list[etree._Element]) -> Gaya:
    berisi = [p for p in paragraf if teks_word(p).strip()]
    run = next((r for p in berisi for r in p.iter() if nama_word(r) == "r" and teks_word(r).strip()), None)
    warna = sifat_word(tc, "tcPr", "shd")
    isian = atribut_word(warna, "fill") if warna is not None else ""
    geser = sifat_word(berisi[0], "pPr", "ind") if berisi else None
    kiri = (atribut_word(geser, "left") or atribut_word(geser, "start")) if geser is not None else ""
    gaya = Gaya(
        tebal=run is not None and run_bersifat(run, "b"),
        miring=run is not None and run_bersifat(run, "i"),
        berisi_warna=isian.lower() not in ("", "auto", "ffffff"),
        indent=min(max(int(kiri), 0) // _TWIP_PER_INDENT, 15) if kiri.lstrip("-").isdecimal() else 0,
    )
    return GAYA_POLOS if gaya == GAYA_POLOS else gaya


def _berulang(tr: etree._Element) -> bool:
    """Tell whether a row carries Word's mark "repeat as header row"."""
    tanda = sifat_word(tr, "trPr", "tblHeader")
    return tanda is not None and menyala(tanda)
