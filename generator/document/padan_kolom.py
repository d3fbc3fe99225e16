"""Memadankan kolom tabel di laporan dengan kolom yang dulu ditulis, walau disisipi, dihapus, atau dipindah orang."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Sequence

from generator.document.banding_slot import setara
from generator.document.padan_tabel import rangkai
from generator.document.tabel_hidup import BarisHidup

Teks = tuple[str, ...]


def padankan_kolom(
    dulu: list[Teks], judul: Sequence[Teks], kepala: list[BarisHidup], badan: list[BarisHidup], kisi: int
) -> list[int]:
    """Return the grid column of each stored column, -1 for one that people took out.

    `dulu` are the stored rows, `judul` the stored titles (from top to leaf), `kisi` the columns of the grid. Columns
    keep their order unless title and texts say that one was moved.
    """
    jumlah = len(judul)
    judul_kini = [_judul(kepala, j) for j in range(kisi)]
    if list(judul) == judul_kini:
        return list(range(jumlah))
    isi_dulu = [Counter([t for baris in dulu if (t := baris[k])]) for k in range(jumlah)]
    isi_kini = _isi_kolom(badan, kisi)

    def sama(k: int, j: int) -> int:
        return (isi_dulu[k] & isi_kini[j]).total()

    hasil = list(range(jumlah))
    if jumlah != kisi:
        peta = dict(rangkai(jumlah, kisi, lambda k, j: sama(k, j) + 0.01))
        hasil = [peta.get(k, -1) for k in range(jumlah)]
    ditunjuk = [judul_kini.index(t) if judul.count(t) == judul_kini.count(t) == 1 else -1 for t in judul]
    return _pindahkan(hasil, ditunjuk, lambda k, j: (sama(k, j), isi_dulu[k].total()), kisi)


def _pindahkan(
    hasil: list[int], ditunjuk: list[int], nilai: Callable[[int, int], tuple[int, int]], kisi: int
) -> list[int]:
    """Return the columns, those that people moved where they stand now; each place once.

    `ditunjuk` is the column that bears a column's title, -1 where none does. Titles decide between places that hold
    at least half of its texts.
    """

    def cocok(k: int, j: int) -> bool:
        ada, semua = nilai(k, j) if j >= 0 else (0, 1)
        return ada * 2 >= semua

    berpindah = [t not in (-1, c) and cocok(k, t) for k, (c, t) in enumerate(zip(hasil, ditunjuk, strict=True))]
    asing = [k for k, c in enumerate(hasil) if berpindah[k] or not cocok(k, c)]
    tetap = {c for k, c in enumerate(hasil) if k not in asing}
    calon = [(k, j) for k in asing for j in range(kisi) if j not in tetap and cocok(k, j)]
    pindah: dict[int, int] = {}
    for k, j in sorted(calon, key=lambda x: (ditunjuk[x[0]] != x[1], -nilai(*x)[0], abs(x[0] - x[1]))):
        if k not in pindah and j not in pindah.values():
            pindah[k] = j
    bebas = set(range(kisi)) - tetap - set(pindah.values())
    return [c if k not in asing else pindah.get(k, c if c in bebas else -1) for k, c in enumerate(hasil)]


def _judul(kepala: list[BarisHidup], kolom: int) -> Teks:
    """Return the texts of the header cells over a grid column, from top to leaf."""
    sel = [s for b in kepala for s in b.sel if s.kolom <= kolom < s.kolom + s.rentang]
    return tuple(t for s in sel if (t := setara(s.teks)))


def _isi_kolom(baris: list[BarisHidup], kisi: int) -> list[Counter]:
    isi: list[list[str]] = [[] for _ in range(kisi)]
    for b in baris:
        for s in b.sel:
            if s.teks:
                isi[s.kolom].append(setara(s.teks))
    return [Counter(x) for x in isi]
