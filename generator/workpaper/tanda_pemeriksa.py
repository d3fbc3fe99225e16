"""Tanda yang diisi pemeriksa di catatan.xlsx, dan siapa pemilik barunya pada pemeriksaan berikutnya.

A finding is the same finding when kode, address and pesan are the same. When only the pesan differs, the mark
falls and the finding comes back with the note that it changed.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.catatan import Catatan
from generator.model.rekaman import rekaman
from generator.workpaper.buku_lama import BarisTeks
from generator.workpaper.buku_lama import baca_buku_lama
from generator.workpaper.teks_sel import bersihkan_teks

LEMBAR_CATATAN = "Catatan"
KOLOM = (
    "No", "Tingkat", "Kode", "Berkas", "Lembar", "Sel", "Temuan", "Saran", "Sudah diperiksa", "Keterangan pemeriksa",
)
_PERLU = ("Kode", "Berkas", "Lembar", "Sel", "Temuan", "Sudah diperiksa", "Keterangan pemeriksa")
BERUBAH = "berubah sejak diperiksa"

Tempat = tuple[str, str, str, str]
Identitas = tuple[str, str, str, str, str]


@rekaman
class Tanda:
    """What the checker wrote beside one finding; both texts may be empty."""

    diperiksa: str = ""
    keterangan: str = ""


@rekaman
class TandaLama:
    """The marks of a former catatan.xlsx and the findings that stood there without one.

    `terbaca` False: there was a file, but no marks could be read from it.
    """

    tanda: tuple[tuple[Identitas, Tanda], ...] = ()
    tanpa_tanda: frozenset[Identitas] = frozenset()
    terbaca: bool = True


def identitas(catatan: Catatan) -> Identitas:
    """Return kode, berkas, lembar, sel and pesan as a cell of the workbook holds them."""
    tempat = catatan.alamat
    return tuple(_lipat(t) for t in (catatan.kode, tempat.berkas, tempat.lembar, tempat.sel, catatan.pesan))


def baca_tanda(lama: bytes | None) -> TandaLama:
    """Return the marks of a former catatan.xlsx; sheets and columns are found by their headers,
    so people may move them."""
    if lama is None:
        return TandaLama()
    lembar = baca_buku_lama(lama)
    if lembar is None:
        return TandaLama(terbaca=False)
    tanda: dict[Identitas, Tanda] = {}
    tanpa: set[Identitas] = set()
    terbaca = [_baca_lembar(baris, tanda, tanpa) for baris in lembar.values()]
    return TandaLama(tuple(tanda.items()), frozenset(tanpa), any(terbaca))


def _baca_lembar(baris: Sequence[BarisTeks], tanda: dict[Identitas, Tanda], tanpa: set[Identitas]) -> bool:
    """Take the marks of one sheet over; False where it holds no list of findings."""
    kepala = next((n for n, isi in enumerate(baris) if set(_PERLU) <= set(isi)), None)
    if kepala is None:
        return False
    tempat = [baris[kepala].index(nama) for nama in _PERLU]
    for isi in baris[kepala + 1:]:
        *siapa, diperiksa, keterangan = (isi[nomor] for nomor in tempat)
        siapa = tuple(_lipat(bagian) for bagian in siapa)
        if diperiksa or keterangan:
            tanda[siapa] = Tanda(_lipat(diperiksa), keterangan)
        else:
            tanpa.add(siapa)
    return True


def pindahkan_tanda(daftar: tuple[Catatan, ...], lama: TandaLama) -> dict[Catatan, Tanda]:
    """Give each finding its former mark; a finding whose pesan changed gets no mark but the note."""
    dulu_bertanda = dict(lama.tanda)
    masih = {identitas(catatan) for catatan in daftar}
    hasil = {catatan: dulu_bertanda[i] for catatan in daftar if (i := identitas(catatan)) in dulu_bertanda}
    berubah: dict[Tempat, list[Tanda]] = {}
    for siapa, tanda in lama.tanda:
        if siapa not in masih:
            berubah.setdefault(siapa[:4], []).append(tanda)
    for catatan in daftar:
        if catatan in hasil or identitas(catatan) in lama.tanpa_tanda:
            continue
        if dulu := berubah.get(identitas(catatan)[:4]):
            hasil[catatan] = Tanda(keterangan=_catat_berubah(dulu.pop(0) if len(dulu) > 1 else dulu[0]))
    return hasil


def _catat_berubah(tanda: Tanda) -> str:
    if not tanda.keterangan:
        return BERUBAH
    if tanda.keterangan.startswith(BERUBAH):
        return tanda.keterangan
    return f"{BERUBAH}; keterangan semula: {tanda.keterangan}"


def _lipat(teks: str) -> str:
    """Fold white space, which Excel and people change without meaning it."""
    return " ".join(bersihkan_teks(teks).split())
