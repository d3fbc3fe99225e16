"""Baris "label : isi" di atas sebuah tabel: program, kegiatan, sub kegiatan yang dirinci tabel itu, dan tolok ukurnya.

RKA, DPA and control cards state above a table of accounts which sub kegiatan it belongs to (Permendagri 13/2006
Lampiran A.IX and its successor in Permendagri 77/2020); other lists name only program and kegiatan that way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field

from generator.model.anggaran import TingkatAnggaran
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.reading.grid import Grid
from generator.reading.kode import pisahkan_kode
from generator.reading.kode import tanpa_nomor
from generator.reading.nama import rapikan
from generator.reading.peran import peran_teks
from generator.reading.tingkat_anggaran import TINGKAT_KOLOM

_LABEL_BERISI = re.compile(r"^([A-Za-z][A-Za-z /&().-]{2,60}?)\s*:\s*(.*)$", re.DOTALL)
_AWAL_LABEL = re.compile(r"\s*(?:\w{1,2}[.)]\s*)?(?:nama\s+)?(?:program|kegiatan|sub ?kegiatan)\b", re.IGNORECASE)
_TOLOK_UKUR = {
    "capaian program": TingkatAnggaran.PROGRAM, "indikator program": TingkatAnggaran.PROGRAM,
    "capaian kegiatan": TingkatAnggaran.KEGIATAN, "keluaran kegiatan": TingkatAnggaran.KEGIATAN,
    "hasil kegiatan": TingkatAnggaran.KEGIATAN, "keluaran sub kegiatan": TingkatAnggaran.SUB_KEGIATAN,
    "indikator sub kegiatan": TingkatAnggaran.SUB_KEGIATAN, "keluaran": None, "hasil": None, "output": None,
    "outcome": None,
}  # fmt: skip
_KEPALA_TOLOK = re.compile(r"\bto?la?o?k ukur kinerja (sub kegiatan|kegiatan|program)\b")
_TINGKAT_TOLOK = {t.value: t for t in TingkatAnggaran}
_KATA_KEPALA = ("indikator", "tolok ukur", "tolok ukur kinerja", "tolak ukur kinerja", "target", "target kinerja")
_BATAS_UANG = 1000
Isi = list[tuple[int, str]]


@rekaman
class Naungan:
    """A program, kegiatan or sub kegiatan named above a table."""

    tingkat: TingkatAnggaran
    kode: str
    nama: str
    asal: Alamat


@rekaman
class TolokUkur:
    """One line of the block of indicators; `sel_target` is row and column of its target."""

    tingkat: TingkatAnggaran
    nama: str
    satuan: str
    asal: Alamat
    sel_target: tuple[int, int] | None = None


@dataclass(slots=True)
class Formulir:
    """What the rows above a table state: `naungan` from program down, and the indicators of the block."""

    baris: list[int]
    naungan: list[Naungan] = field(default_factory=list)
    tolok_ukur: list[TolokUkur] = field(default_factory=list)

    @property
    def terdalam(self) -> Naungan:
        return self.naungan[-1]

    def di_atas(self, tingkat: TingkatAnggaran) -> list[Naungan]:
        """The rows named above the table that stand above this level."""
        urutan = list(TingkatAnggaran)
        return [n for n in self.naungan if urutan.index(n.tingkat) < urutan.index(tingkat)]


def cari_naungan(grid: Grid) -> dict[int, Naungan]:
    """Return the rows of a sheet that name a program, kegiatan or sub kegiatan as "label : isi"."""
    return {r: n for r in sorted(grid.baris) if (n := baca_naungan(grid, r)) is not None}


def susun_formulir(
    grid: Grid, baris: Sequence[int], naungan: dict[int, Naungan], atas: Formulir | None
) -> Formulir | None:
    """Return what the rows above a table name, None if nothing.

    Levels above the first one named are those of `atas`, the form of the table before.
    """
    hasil = Formulir(list(baris))
    urutan = list(TingkatAnggaran)
    for r in baris:
        if r in naungan:
            n = naungan[r]
            sebelum = hasil.naungan or (atas.naungan if atas else [])
            hasil.naungan = [x for x in sebelum if urutan.index(x.tingkat) < urutan.index(n.tingkat)] + [n]
    if not hasil.naungan:
        return None
    hasil.tolok_ukur = list(_baca_tolok_ukur(grid, baris, hasil.terdalam.tingkat))
    return hasil


def tolok_ukur_kepala(teks: str) -> bool:
    """Tell whether a header cell is that of a form's block of indicators."""
    return rapikan(teks) in ("tolok ukur", "tolok ukur kinerja", "tolak ukur kinerja", "tolak ukur")




def _isi_label(grid: Grid, baris: int) -> tuple[str, Isi] | None:
    """Split a row into its label and the texts behind it; None where no colon parts them."""
    isi = [(k, t) for k in sorted(grid.baris[baris]) if (t := grid.teks(baris, k))]
    if not isi:
        return None
    kolom, teks = isi[0]
    cocok = _LABEL_BERISI.match(tanpa_nomor(teks))
    if cocok:
        label, sisa = cocok.group(1), [(kolom, cocok.group(2)), *isi[1:]]
    elif len(isi) > 1 and isi[1][1].startswith(":"):
        label, sisa = tanpa_nomor(teks), isi[1:]
    else:
        return None
    return rapikan(label), [(k, t) for k, mentah in sisa if (t := mentah.lstrip(": ").strip())]


def baca_naungan(grid: Grid, baris: int) -> Naungan | None:
    """Return what a row names as "label : isi", None for every other row."""
    sel = grid.baris[baris]
    pertama = sel[min(sel)].nilai
    if not isinstance(pertama, str) or not _AWAL_LABEL.match(pertama):
        return None
    berlabel = _isi_label(grid, baris) or _berkode(grid, baris)
    if berlabel is None or not berlabel[1] or _beruang(grid, baris):
        return None
    label, isi = berlabel
    peran = peran_teks(label)
    if peran.nama not in TINGKAT_KOLOM or peran.kata < 1.0:
        return None
    kode, nama = pisahkan_kode(" ".join(t for _, t in isi))
    nama = " ".join(nama.split()).strip(" .…_-")
    return Naungan(TINGKAT_KOLOM[peran.nama], kode, nama, grid.alamat(baris, isi[0][0])) if len(nama) > 2 else None


def _berkode(grid: Grid, baris: int) -> tuple[str, Isi] | None:
    """ "Program | 1.02.02 | Program …" without a colon: the code tells that it is a label line."""
    isi = [(k, t) for k in sorted(grid.baris[baris]) if (t := grid.teks(baris, k))]
    if len(isi) < 2 or not pisahkan_kode(isi[1][1])[0]:
        return None
    return rapikan(isi[0][1]), isi[1:]


def _beruang(grid: Grid, baris: int) -> bool:
    return any(isinstance(s.nilai, float) and abs(s.nilai) >= _BATAS_UANG for s in grid.baris[baris].values())


def _baca_tolok_ukur(grid: Grid, baris: Sequence[int], terdalam: TingkatAnggaran) -> Iterator[TolokUkur]:
    """Yield the indicators named in these rows; rows below one with nothing in the label's column go on with it."""
    blok, tingkat, kolom = terdalam, None, 0
    for r in baris:
        isi = [(k, t) for k in sorted(grid.baris[r]) if (t := grid.teks(r, k))]
        if not isi:
            continue
        kepala = _KEPALA_TOLOK.search(rapikan(isi[0][1]))
        blok = _TINGKAT_TOLOK[kepala.group(1)] if kepala else blok
        berlabel = _isi_label(grid, r) or (rapikan(isi[0][1]), isi[1:])
        if berlabel[0] in _TOLOK_UKUR:
            tingkat, kolom = _TOLOK_UKUR[berlabel[0]] or blok, isi[0][0]
            nilai = berlabel[1]
        elif tingkat is not None and isi[0][0] > kolom and len(isi) >= 2:
            nilai = [(k, t) for k, teks in isi if (t := teks.lstrip(": "))]
        else:
            tingkat = None
            continue
        yield from _satu_tolok(grid, r, tingkat, nilai)


def _satu_tolok(grid: Grid, r: int, tingkat: TingkatAnggaran, isi: Isi) -> Iterator[TolokUkur]:
    """Of name and target before and after the change those after it count; a last text without digits is the satuan."""
    if not isi or rapikan(isi[0][1]) in _KATA_KEPALA:
        return
    satuan = ""
    if len(isi) == 3 and not any(c.isdigit() for c in isi[2][1]):
        satuan = isi.pop()[1]
    kolom, nama = isi[2] if len(isi) == 4 else isi[0]
    target = (r, isi[-1][0]) if len(isi) > 1 else None
    yield TolokUkur(tingkat, " ".join(nama.split()), satuan, grid.alamat(r, kolom), target)
