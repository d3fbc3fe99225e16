"""Folder Magetan yang ditata ulang memberi angka yang sama: lembar dinamai lain, kolom digeser dan ditukar."""


import pytest

from generator.model.nilai import angka_atau_none as angka
from generator.reading import folder
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from tests.kantor_contoh import MAGETAN


def intisari(laporan):
    """What the tables print: figures of sasaran, PK, Renstra, DPA and realisasi, without their places."""
    return {
        "sasaran": [
            (s.nama, angka(s.pagu), angka(s.realisasi))
            + tuple((i.nama, angka(i.target), angka(i.realisasi)) for i in s.indikator)
            for s in (*laporan.sasaran_induk, *laporan.sasaran)
        ],  # fmt: skip
        "pk": [(p.versi, p.tanggal, p.renstra, [angka(a.anggaran) for a in p.anggaran]) for p in laporan.pk],
        "renstra": [(r.periode, [(i.nama, [angka(n) for _, n in i.target]) for s in r.sasaran for i in s.indikator])
                    for r in laporan.renstra],
        "dpa": [(d.tahun, d.versi, [(b.tingkat, b.nama, angka(b.pagu)) for p in d.program for b in p.jelajahi()])
                for d in laporan.dpa],
        "program": [
            (b.tingkat, b.nama, angka(b.pagu), angka(b.realisasi))
            + tuple((i.nama, [angka(n) for _, n in i.target]) for i in b.indikator)
            for p in laporan.program for b in p.jelajahi()
        ],
        "riwayat": [(r.indikator.nama, [angka(n) for _, n in r.indikator.realisasi]) for r in laporan.riwayat],
        "aset": [(a.uraian, angka(a.awal), angka(a.akhir)) for a in laporan.aset],
    }  # fmt: skip


def geser(grid: Grid, baris: int, kolom: int) -> Grid:
    grid.baris = {r + baris: {k + kolom: s for k, s in isi.items()} for r, isi in grid.baris.items()}
    grid.gabungan = [(a + baris, b + kolom, c + baris, d + kolom) for a, b, c, d in grid.gabungan]
    return grid


def ganti_nama_lembar(grids: list[Grid]) -> list[Grid]:
    for i, grid in enumerate(grids):
        grid.lembar = f"Sheet{i + 1} "
    return grids


def tambah_judul_dan_geser(grids: list[Grid]) -> list[Grid]:
    for grid in grids:
        geser(grid, 3, 2)
        grid.baris[1] = {3: SelMentah("PEMERINTAH KABUPATEN MAGETAN")}
        grid.baris[2] = {3: SelMentah("dicetak dari buku kerja kantor")}
    return grids


def balik_urutan_lembar(grids: list[Grid]) -> list[Grid]:
    return grids[::-1]


TUKAR = {"Rincian": [[5, 6, 7], [3], [1], [4], [2]], "DPPA": [[1], [6], [7], [2], [4], [3], [5]]}


def tukar_kolom(grids: list[Grid]) -> list[Grid]:
    """Put whole columns (groups stay together) in another order; merges wider than a group are undone."""
    for grid in grids:
        kelompok = TUKAR.get(grid.lembar)
        if not kelompok:
            continue
        baru = {lama: i + 1 for i, lama in enumerate(k for g in kelompok for k in g)}
        grid.baris = {r: {baru.get(k, k): s for k, s in sorted(isi.items())} for r, isi in grid.baris.items()}
        utuh = [g for g in grid.gabungan if any(g[1] in x and g[3] in x for x in kelompok)]
        grid.gabungan = [(a, baru[b], c, baru[d]) for a, b, c, d in utuh]
    return grids


@pytest.fixture(scope="module")
def asli():
    return intisari(folder.baca_folder(MAGETAN).laporan)


@pytest.mark.parametrize("ubah", [ganti_nama_lembar, tambah_judul_dan_geser, balik_urutan_lembar, tukar_kolom])
def test_angka_tetap_sama(ubah, asli, monkeypatch):
    buka = folder.buka_berkas
    monkeypatch.setattr(folder, "buka_berkas", lambda isi, nama: ubah(buka(isi, nama)))
    baru = intisari(folder.baca_folder(MAGETAN).laporan)
    for bagian, isi in asli.items():
        assert baru[bagian] == isi, bagian
