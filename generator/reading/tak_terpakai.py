"""Lembar dan tabel yang tidak dipakai, disebut sekali per berkas: tersembunyi, tanpa tabel, atau tidak dikenal."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.reading.catat import info
from generator.reading.kenali import LembarDikenal

_DISEBUT = 6
_KOLOM = 6


def catat_tak_terpakai(seberkas: Sequence[LembarDikenal]) -> list[Catatan]:
    """Return what is left unread of one file; sheets for one reason are one finding, and so are tables of one shape."""
    tersembunyi = [lbr for lbr in seberkas if lbr.grid.tersembunyi]
    tanpa = [lbr for lbr in seberkas if not (lbr.tabel or lbr.grid.tersembunyi or lbr.grid.kosong)]
    hasil = [
        *_catat_lembar("B05", tersembunyi, "tersembunyi dan tidak dibaca",
                       "Tampilkan lembarnya (Unhide) bila isinya diperlukan."),
        *_catat_lembar("B04", tanpa, "tidak memuat kepala tabel yang dikenal dan tidak dipakai",
                       "Abaikan bila memang bukan data laporan."),
    ]  # fmt: skip
    bentuk: dict[str, list] = {}
    for tabel in (t for lbr in seberkas for t in lbr.tabel if not t.jenis):
        bentuk.setdefault(", ".join(k.jalur[-1] for k in tabel.kolom[:_KOLOM]), []).append(tabel)
    for kata, tabel in bentuk.items():
        pesan = f"Tabel dengan kolom {kata} tidak dikenal jenisnya; tidak dipakai."
        if len(tabel) > 1:
            pesan += f" {len(tabel)} tabel seperti ini: {_sebut([t.grid.lembar for t in tabel])}."
        saran = "Bila memuat data laporan, pilih jenisnya di langkah Kenali atau di peta.xlsx."
        hasil.append(info("B04", tabel[0].alamat, pesan, saran))
    return hasil


def _catat_lembar(kode: str, lembar: list[LembarDikenal], sebab: str, saran: str) -> list[Catatan]:
    if not lembar:
        return []
    grid = lembar[0].grid
    if len(lembar) == 1:
        return [info(kode, Alamat(grid.berkas, grid.lembar), f"Lembar ini {sebab}.", saran)]
    nama = _sebut([lbr.grid.lembar for lbr in lembar])
    return [info(kode, Alamat(grid.berkas), f"{len(lembar)} lembar {sebab}: {nama}.", saran)]


def _sebut(nama: list[str]) -> str:
    """Name some of them, and how many more there are."""
    unik = list(dict.fromkeys(n.strip() for n in nama))
    lebih = f", dan {len(unik) - _DISEBUT} lainnya" if len(unik) > _DISEBUT else ""
    return ", ".join(f'"{n}"' for n in unik[:_DISEBUT]) + lebih
