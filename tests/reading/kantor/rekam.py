"""Rekaman hasil baca dalam bentuk yang dapat diketik di tes: nama, satuan, angka (None bila bukan angka)."""

from generator.checks.semua import periksa_semua
from generator.model.catatan import Tingkat
from generator.model.laporan import Laporan
from generator.reading.folder import HasilBaca
from tests.reading.bantu import bulat


def dilaporkan(laporan: Laporan) -> list[tuple]:
    """One tuple per sasaran: its name, and (indicator, unit, target, realisasi) of each of its indicators."""
    return [
        (s.nama, [(i.nama, i.satuan, bulat(i.target), bulat(i.realisasi)) for i in s.indikator])
        for s in laporan.sasaran
    ]  # fmt: skip


def target(sasaran) -> list[tuple]:
    """One tuple per sasaran of a plan: its name, and (indicator, targets in the order of the years)."""
    return [(s.nama, [(i.nama, [bulat(n) for _, n in i.target]) for i in s.indikator]) for s in sasaran]


def anggaran(pk) -> list[tuple]:
    return [(a.program, bulat(a.anggaran)) for a in pk.anggaran]


def riwayat(laporan: Laporan) -> list[tuple]:
    return [(r.indikator.nama, [(t, bulat(n)) for t, n in r.indikator.realisasi]) for r in laporan.riwayat]


def temuan(hasil: HasilBaca) -> set[tuple[str, str, str]]:
    """Code, file and cell of everything above info, of reading and of the checks."""
    semua = (*hasil.catatan, *periksa_semua(hasil.laporan))
    return {(c.kode, c.alamat.berkas, c.alamat.sel) for c in semua if c.tingkat is not Tingkat.INFO}
