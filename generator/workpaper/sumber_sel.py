"""Sumber tiap angka dalam kata: berkas, lembar, sel, dan aturan yang menghitungnya."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.tables.tabel import Baris
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from generator.workpaper.format_angka import teks_berbeda
from generator.workpaper.tautan import sebut_alamat

SEBUTAN_ALAMAT = 3


def kolom_angka(tabel: Table) -> tuple[int, ...]:
    """Return the columns (from 0) of figures: some cell holds one, or every cell that is not blank tells why not."""
    return tuple(
        nomor for nomor, _ in enumerate(tabel.kolom) if _berangka([baris.sel[nomor] for baris in tabel.baris])
    )


def _berangka(daftar: list[Sel]) -> bool:
    if any(sel.nilai is not None for sel in daftar):
        return True
    return any(sel.sebab for sel in daftar) and all(sel.sebab or not sel.teks for sel in daftar)


def sebut_sumber(sel: Sel, *, rumus_hidup: bool) -> str:
    """Return the text of the source block beside one cell, on one line, "" where there is nothing to say.

    The cells behind a live formula stand beside the formula, so only its rule is named. A computed figure without a
    live formula says so.
    """
    bagian = []
    if sel.sebab:
        bagian.append(f"Tidak ada angka: {sel.sebab}")
    if sel.rumus:
        bagian.append(sel.rumus if rumus_hidup or sel.nilai is None else f"Tanpa rumus Excel: {sel.rumus}")
    if teks_berbeda(sel):
        bagian.append(f"Tercetak “{sel.teks}”")
    if not rumus_hidup:
        bagian.extend(_sebut_daftar(sel.asal))
    return "; ".join(bagian)


def catatan_baris(baris: Baris, per_alamat: Mapping[Alamat, tuple[Catatan, ...]]) -> str:
    """Return the findings about the source cells of a row, each once, with kode and level."""
    temu = (satu for sel in baris.sel for alamat in sel.asal for satu in per_alamat.get(alamat, ()))
    return "\n".join(f"[{satu.kode} {satu.tingkat.value}] {satu.pesan}" for satu in dict.fromkeys(temu))


def kelompokkan_catatan(catatan: Iterable[Catatan]) -> dict[Alamat, tuple[Catatan, ...]]:
    """Return the findings that name a cell, by their address."""
    kelompok: dict[Alamat, tuple[Catatan, ...]] = {}
    for satu in catatan:
        if satu.alamat.sel:
            kelompok[satu.alamat] = (*kelompok.get(satu.alamat, ()), satu)
    return kelompok


def _sebut_daftar(asal: tuple[Alamat, ...]) -> list[str]:
    """Name the first cells in full; further cells are counted and stand in sheet Data."""
    daftar = [sebut_alamat(alamat) for alamat in asal[:SEBUTAN_ALAMAT]]
    lebih = len(asal) - SEBUTAN_ALAMAT
    return [*daftar, f"dan {lebih} sel lain (lembar Data)"] if lebih > 0 else daftar
