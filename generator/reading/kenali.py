"""Mengenali sebuah lembar: tabel apa saja yang ada di sana, jenis, tahun, dan edisinya."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.data_dasar import tetapkan_data_dasar
from generator.reading.grid import Grid
from generator.reading.jenis import masa_berbeda
from generator.reading.jenis import nama_jenis
from generator.reading.jenis import tentukan_jenis
from generator.reading.jenis import tentukan_waktu
from generator.reading.kolom_waktu import tetapkan_masa_polos
from generator.reading.kolom_waktu import tetapkan_tahun_ke
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.temukan import temukan_tabel


@dataclass(slots=True)
class LembarDikenal:
    """What was recognised on one sheet; without tables it says what the first rows hold."""

    grid: Grid
    tabel: list[TabelMentah] = field(default_factory=list)


def kenali_lembar(
    grid: Grid, catatan: list[Catatan], koreksi: Callable[[TabelMentah], None] = lambda _: None
) -> LembarDikenal:
    """Find the tables of a sheet and what each of them is; findings are added to `catatan`.

    What a file has that is not used, tak_terpakai.py names once for all its sheets. `koreksi` may change what was
    recognised, as a planner's peta.xlsx does.
    """
    hasil = LembarDikenal(grid)
    if grid.tersembunyi:
        return hasil
    if grid.terpotong_di:
        tempat = Alamat(grid.berkas, grid.lembar)
        catatan.append(info("B06", tempat, f"Dibaca sampai baris {grid.terpotong_di}; baris sesudahnya tidak dibaca."))
    if grid.kosong:
        return hasil
    hasil.tabel = temukan_tabel(grid)
    for sebelum, tabel in zip([None, *hasil.tabel], hasil.tabel, strict=False):
        if sebelum and not tabel.judul:
            tabel.judul = list(sebelum.judul)
        tetapkan_masa_polos(tabel)
        tetapkan_data_dasar(tabel)
        tentukan_jenis(tabel)
        tentukan_waktu(tabel)
        catatan += masa_berbeda(tabel)
        tetapkan_tahun_ke(tabel)
        koreksi(tabel)
        _catat_tabel(tabel, catatan)
    return hasil


def _catat_tabel(tabel: TabelMentah, catatan: list[Catatan]) -> None:
    catatan += tabel.temuan
    tempat = tabel.alamat if tabel.kolom else Alamat(tabel.grid.berkas)
    nama = nama_jenis()
    if len(tabel.calon) > 1 and round(tabel.calon[0][1] - tabel.calon[1][1], 2) < 0.1:
        catatan.append(
            periksa("B08", tempat, f"Tabel ini dapat dibaca sebagai {nama[tabel.calon[0][0]]} atau "
                                   f"{nama[tabel.calon[1][0]]}; dibaca sebagai {nama.get(tabel.jenis, '-')}.",
                    "Tulis judul tabelnya di atas tabel.")
        )  # fmt: skip
    tersembunyi = [r for r in (*tabel.baris, *tabel.jumlah) if r in tabel.grid.baris_tersembunyi]
    kolom = [k for k in tabel.kolom if k.kolom in tabel.grid.kolom_tersembunyi and k.nama]
    if tersembunyi or kolom:
        catatan.append(info("B05", tempat, f"{len(tersembunyi)} baris dan {len(kolom)} kolom tersembunyi ikut dibaca.",
                            "Hapus baris itu bila sudah dibatalkan."))  # fmt: skip
