"""Satu tabel laporan seperti yang akan tercetak: sel gabungan, tingkat baris, perataan, per halaman layar.

A long table is shown in pages; a merged cell that began on the page before is shown again at the top of the next.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.document.pratinjau import RupaBaris
from generator.model.rekaman import rekaman
from generator.tables.tabel import Sel
from generator.tables.tabel import Table

BARIS_PER_HALAMAN = 200
_TWIP_PER_INDEN = 113
_INDEN_TERBANYAK = 5


@rekaman
class SelTampil:
    """One drawn cell; `letak` ("12-3": row and column from 0) names a figure that can tell where it comes from."""

    teks: str
    rata: str
    tinggi: int = 1
    lebar: int = 1
    inden: int = 0
    letak: str = ""
    bercelah: bool = False


@rekaman
class BarisTampil:
    tingkat: str
    rupa: RupaBaris
    sel: tuple[SelTampil, ...]


def susun_baris(tabel: Table, rupa: Mapping[str, RupaBaris], awal: int, akhir: int) -> tuple[BarisTampil, ...]:
    """Return the rows `awal` up to `akhir` (exclusive) as they are drawn."""
    akhir = min(akhir, len(tabel.baris))
    return tuple(
        BarisTampil(baris.tingkat, satu := _rupa(rupa, baris.tingkat), _susun_sel(tabel, satu, nomor, awal, akhir))
        for nomor, baris in enumerate(tabel.baris[awal:akhir], start=awal)
    )


def banyak_halaman(tabel: Table) -> int:
    return max(1, -(-len(tabel.baris) // BARIS_PER_HALAMAN))


def berasal(sel: Sel) -> bool:
    """Tell whether a cell is a figure, or the mark of one that is missing."""
    return bool(sel.teks) and (sel.nilai is not None or bool(sel.sebab))


def _rupa(rupa: Mapping[str, RupaBaris], tingkat: str) -> RupaBaris:
    """Return the look of a level; in a table without a pattern in Word sums and heads are bold."""
    tebal = not rupa and tingkat in ("jumlah", "tujuan", "sasaran", "program")
    return rupa.get(tingkat) or rupa.get("isi") or RupaBaris(tebal=tebal)


def _susun_sel(tabel: Table, rupa: RupaBaris, nomor: int, awal: int, akhir: int) -> tuple[SelTampil, ...]:
    sel, hasil, kolom = tabel.baris[nomor].sel, [], 0
    while kolom < len(sel):
        lebar = 1
        while kolom + lebar < len(sel) and sel[kolom + lebar].gabung_kiri:
            lebar += 1
        if not sel[kolom].gabung_atas or nomor == awal:
            hasil.append(_satu_sel(tabel, rupa, (_pemilik(tabel, nomor, kolom), nomor, akhir), kolom, lebar))
        kolom += lebar
    return tuple(hasil)


def _satu_sel(tabel: Table, rupa: RupaBaris, baris: tuple[int, int, int], kolom: int, lebar: int) -> SelTampil:
    """Return the cell that begins in row `baris[0]` as it is drawn from row `baris[1]` on, before row `baris[2]`."""
    asal, nomor, akhir = baris
    sel, rata = tabel.baris[asal].sel[kolom], tabel.kolom[kolom].rata
    bawah = nomor + 1
    while bawah < akhir and tabel.baris[bawah].sel[kolom].gabung_atas:
        bawah += 1
    inden = rupa.inden[min(kolom, len(rupa.inden) - 1)] // _TWIP_PER_INDEN if rupa.inden else 0
    return SelTampil(
        teks=sel.teks,
        rata="tengah" if lebar > 1 and rata == "kanan" else rata,
        tinggi=bawah - nomor,
        lebar=lebar,
        inden=min(inden, _INDEN_TERBANYAK),
        letak=f"{asal}-{kolom}" if berasal(sel) else "",
        bercelah="[ISI:" in sel.teks or "[PERIKSA]" in sel.teks,
    )


def _pemilik(tabel: Table, nomor: int, kolom: int) -> int:
    """Return the row in which the cell that covers this place begins."""
    while nomor and tabel.baris[nomor].sel[kolom].gabung_atas:
        nomor -= 1
    return nomor
