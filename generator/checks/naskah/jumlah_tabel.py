"""Jumlah yang tersirat di tabel anggaran: pagu, realisasi, serapan, efisiensi, dan sisa seluruh program."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.fakta import JUMLAH
from generator.checks.naskah.fakta import Fakta
from generator.checks.naskah.fakta import angka_sel
from generator.checks.naskah.lingkup import tingkat_baris
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.nama_tabel import kunci_nama
from generator.checks.naskah.tabel_baca import TabelBaca
from generator.format_id import persen
from generator.format_id import rupiah

PERAN_ANGGARAN = ("pagu", "realisasi_anggaran", "serapan", "efisiensi", "sisa")
_TELITI = Decimal("0.000001")
_SERATUS = Decimal(100)


def jumlah_anggaran(bahan: Bahan) -> tuple[Fakta, ...]:
    """Return the totals that tables print, and those over the programs, else over the sasaran, of every table."""
    hasil: list[Fakta] = list(anggaran_milik(bahan, (JUMLAH,)))
    for tabel in bahan.fakta.tabel:
        for tahun in dict.fromkeys(tabel.kolom[k].tahun for k in tabel.letak("pagu")):
            pagu, realisasi = (_jumlah(bahan, tabel, peran, tahun) for peran in ("pagu", "realisasi_anggaran"))
            hasil += _fakta(tabel, tahun or tabel.tahun, pagu, realisasi)
    return tuple(hasil)


def anggaran_milik(bahan: Bahan, nama: Iterable[Kunci]) -> tuple[Fakta, ...]:
    """Return the budget figures of these names, and the serapan, efisiensi and sisa that follow from them."""
    tercetak = bahan.fakta.cari(nama, *PERAN_ANGGARAN)
    hasil = list(tercetak)
    for pagu in tercetak:
        for realisasi in tercetak:
            if (pagu.peran, realisasi.peran, pagu.baris) == ("pagu", "realisasi_anggaran", realisasi.baris):
                hasil += _turunan(pagu.nama, pagu.tabel, pagu.tahun, pagu.angka, realisasi.angka)
    return tuple(hasil)


def _jumlah(bahan: Bahan, tabel: TabelBaca, peran: str, tahun: int | None) -> Decimal | None:
    """Return the sum of a column over its program rows, else over its sasaran rows, each name once."""
    kolom = next((k for k in tabel.letak(peran) if tabel.kolom[k].tahun == tahun), None)
    letak_nama = tabel.letak("nama")[:1] or tabel.letak("sasaran")[-1:]
    if kolom is None or not letak_nama:
        return None
    menurut: dict[str, dict[Kunci, Decimal]] = {"program": {}, "sasaran": {}}
    for baris in tabel.baris:
        nama = baris.sel[letak_nama[0]]
        tingkat, angka = tingkat_baris(bahan, baris, nama), angka_sel(baris.sel[kolom])
        if tingkat in menurut and angka:
            menurut[tingkat].setdefault(kunci_nama(nama), angka.nilai)
    daftar = menurut["program"] if len(menurut["program"]) > 1 else menurut["sasaran"]
    return sum(daftar.values(), Decimal(0)) if len(daftar) > 1 else None


def _fakta(tabel: TabelBaca, tahun: int | None, pagu: Decimal | None, realisasi: Decimal | None) -> Iterator[Fakta]:
    sebutan = f"jumlah {tabel.sebutan}"
    for peran, angka in (("pagu", pagu), ("realisasi_anggaran", realisasi)):
        if angka is not None:
            yield Fakta(JUMLAH, peran, tahun, angka, Decimal(1), rupiah(angka), sebutan)
    if pagu and realisasi is not None:
        yield from _turunan(JUMLAH, sebutan, tahun, pagu, realisasi)


def _turunan(nama: Kunci, tabel: str, tahun: int | None, pagu: Decimal, realisasi: Decimal) -> Iterator[Fakta]:
    if not pagu:
        return
    serapan, sisa = realisasi / pagu * _SERATUS, pagu - realisasi
    yield Fakta(nama, "sisa", tahun, sisa, Decimal(1), rupiah(sisa), tabel)
    yield Fakta(nama, "serapan", tahun, serapan, _TELITI, persen(serapan, 2), tabel, True)
    yield Fakta(nama, "efisiensi", tahun, _SERATUS - serapan, _TELITI, persen(_SERATUS - serapan, 2), tabel, True)
