"""Dua tabel anggaran satu masa: bagian yang berbeda (per bidang, per lembar) digabung, edisi yang sama dibandingkan."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from generator.model.anggaran import BarisAnggaran
from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.nilai import angka_atau_none
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.nama import inti_nama
from generator.reading.pohon import jumlahkan

Pasangan = tuple[BarisAnggaran, BarisAnggaran]


def sama_baris(kiri: BarisAnggaran, kanan: BarisAnggaran) -> bool:
    """Tell whether two rows are of one program, kegiatan or sub kegiatan: by code where both have one, else by name."""
    if kiri.kode and kanan.kode:
        return kiri.kode == kanan.kode
    return kiri.tingkat is kanan.tingkat and inti_nama(kiri.nama) == inti_nama(kanan.nama)


def bagi_baris(utuh: BarisAnggaran, ulangan: Sequence[BarisAnggaran]) -> list[BarisAnggaran]:
    """Share a row of the DPA among the rows that repeat it, such as a program under each sasaran that it supports.

    Each gets the rows below that are its own, and their pagu; what none of them has stays with the first. A row that
    cannot be told apart by the rows below it has the pagu that the repeating row states.
    """
    if len(ulangan) < 2:
        return [utuh] * len(ulangan)
    if not utuh.anak or not all(u.anak for u in ulangan):
        return [replace(utuh, pagu=u.pagu) for u in ulangan]
    isi: list[list[BarisAnggaran]] = [[] for _ in ulangan]
    for anak in utuh.anak:
        milik = [(k, sama) for k, u in enumerate(ulangan) for sama in u.anak if sama_baris(sama, anak)]
        for (k, _), bagian in zip(milik, bagi_baris(anak, [sama for _, sama in milik]), strict=True):
            isi[k].append(bagian)
        if not milik:
            isi[0].append(anak)
    return [replace(utuh, anak=tuple(anak), pagu=jumlahkan([a.pagu for a in anak])) for anak in isi]


class Padanan:
    """Finds the first of some rows that is the same; where all have codes, without looking at each of them."""

    def __init__(self, calon: Sequence[BarisAnggaran]) -> None:
        self._calon = calon
        self._kode = {c.kode: c for c in reversed(calon)}

    def cari(self, baris: BarisAnggaran) -> BarisAnggaran | None:
        if baris.kode and "" not in self._kode:
            return self._kode.get(baris.kode)
        return next((c for c in self._calon if sama_baris(baris, c)), None)


def angka_berbeda(kiri: Sequence[BarisAnggaran], kanan: Sequence[BarisAnggaran], uang: str) -> Iterator[Pasangan]:
    """Yield the rows whose pagu or realisasi differs, without those that only differ because a row below does."""
    padanan = Padanan(kanan)
    for a in kiri:
        b = padanan.cari(a)
        if b is None:
            continue
        bawah = list(angka_berbeda(a.anak, b.anak, uang))
        yield from bawah
        x, y = getattr(a, uang), getattr(b, uang)
        if not bawah and isinstance(x, Nilai) and isinstance(y, Nilai) and x.angka != y.angka:
            yield a, b


def berbagi(kiri: Sequence[BarisAnggaran], kanan: Sequence[BarisAnggaran]) -> bool:
    """Tell whether two tables hold parts of one budget: no row without rows below it stands in both."""
    padanan = Padanan(kanan)
    return all(
        bool(a.anak) and bool(b.anak) and berbagi(a.anak, b.anak)
        for a in kiri
        if (b := padanan.cari(a)) is not None
    )


def gabung_bagian(
    kiri: Sequence[BarisAnggaran], kanan: Sequence[BarisAnggaran], catatan: list[Catatan]
) -> tuple[BarisAnggaran, ...]:
    """Return the rows of both parts by code; a row that heads rows of both gets the figures of both."""
    di_kiri, di_kanan = Padanan(kiri), Padanan(kanan)
    hasil = [_satukan(a, b, catatan) if (b := di_kanan.cari(a)) else a for a in kiri]
    hasil += [b for b in kanan if di_kiri.cari(b) is None]
    return tuple(sorted(hasil, key=lambda b: b.kode) if all(b.kode for b in hasil) else hasil)


def _satukan(kiri: BarisAnggaran, kanan: BarisAnggaran, catatan: list[Catatan]) -> BarisAnggaran:
    anak = gabung_bagian(kiri.anak, kanan.anak, catatan)
    uang = {nama: _jumlahkan(kiri, kanan, anak, nama, catatan) for nama in ("pagu", "realisasi")}
    nama_ada = {inti_nama(i.nama) for i in kiri.indikator}
    tambahan = tuple(i for i in kanan.indikator if inti_nama(i.nama) not in nama_ada)
    fisik = kiri.fisik if angka_atau_none(kiri.fisik) == angka_atau_none(kanan.fisik) else BelumDiisi()
    return replace(
        kiri, kode=kiri.kode or kanan.kode, sasaran=kiri.sasaran or kanan.sasaran, anak=anak, fisik=fisik,
        indikator=(*kiri.indikator, *tambahan), **uang,
    )  # fmt: skip


def _jumlahkan(
    kiri: BarisAnggaran, kanan: BarisAnggaran, anak: Sequence[BarisAnggaran], uang: str, catatan: list[Catatan]
) -> Angka:
    """Add two parts of one figure; a figure that both parts state in full counts once. The rows below decide."""
    a, b = getattr(kiri, uang), getattr(kanan, uang)
    if not isinstance(a, Nilai) or not isinstance(b, Nilai):
        return a if isinstance(a, Nilai) else b
    rincian = sum((n.angka for x in anak if isinstance(n := getattr(x, uang), Nilai)), Decimal(0))
    if a.angka == b.angka == rincian:
        return a
    jumlah = jumlahkan_total(a, b)
    if jumlah.angka != rincian:
        catatan.append(
            periksa("J15", b.asal or Alamat("."),
                    f'{uang.capitalize()} "{kiri.nama[:80]}" di sini {tulis_angka(b.angka)} dan di tabel lain '
                    f"{tulis_angka(a.angka)}; dipakai jumlahnya, {tulis_angka(jumlah.angka)}, padahal rinciannya "
                    f"berjumlah {tulis_angka(rincian)}.",
                    "Pastikan setiap bagian hanya memuat angka bagiannya sendiri.")
        )  # fmt: skip
    return jumlah


def jumlahkan_total(kiri: Angka, kanan: Angka) -> Angka:
    """Return the sum of two stated totals, BelumDiisi where a part states none."""
    if not isinstance(kiri, Nilai) or not isinstance(kanan, Nilai):
        return BelumDiisi()
    return Nilai(kiri.angka + kanan.angka, kiri.satuan, kiri.asal)
