"""Baris yang diambil orang dari tabelnya: dihapus, atau dipindah ke tabel lain dan di sana tidak ikut disegarkan."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator

from generator.document.banding_slot import setara
from generator.document.cari_slot import Letak
from generator.document.ringkasan_segar import Catatan
from generator.document.sambung import Naskah
from generator.document.tabel_hidup import baca_baris_hidup
from generator.document.wml import w

DIHAPUS, DIPINDAH = "barisnya dihapus orang", "barisnya dipindah orang ke tabel lain dan tidak disegarkan"


def sebut_baris_pergi(naskah: Iterable[Naskah], letak: Iterable[Letak], catatan: Catatan) -> None:
    """Report the rows that people took out of our tables.

    One that stands word for word in a table that is not ours (the second half of a table that was cut in two) is
    told only when its figures are no longer true, with the old and the new ones.
    """
    if not catatan.baris_pergi:
        return
    milik = {e for x in letak for e in x.milik}
    di_luar = {teks for n in naskah for teks in _baris(n, milik)}
    for b in catatan.baris_pergi:
        pindah = tuple(filter(None, b.teks)) in di_luar
        if not pindah or b.beda:
            catatan.pertahankan(b.nama, b.tempat, "", DIPINDAH if pindah else DIHAPUS)
        for tempat, lama, baru in b.beda if pindah else ():
            catatan.ganti_angka(tempat, lama, baru)
            catatan.bertentangan_dengan(b.nama, tempat, lama, lama, baru)


def _baris(naskah: Naskah, milik: set) -> Iterator[tuple[str, ...]]:
    """Yield the texts of every row of the tables that are not ours, blank cells left out."""
    for tbl in naskah.akar.iter(w("tbl")):
        if tbl not in milik:
            for b in baca_baris_hidup(tbl, naskah):
                yield tuple(t for s in b.sel if (t := setara(s.teks)))
