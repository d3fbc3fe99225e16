"""Langkah yang diulang tes pembacaan: lembar -> tabel yang dikenal -> rekaman."""

from collections.abc import Callable
from collections.abc import Sequence

from generator.model.anggaran import BarisAnggaran
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.reading.baca_anggaran import PembacaAnggaran
from generator.reading.gabung import susun_laporan
from generator.reading.grid import Grid
from generator.reading.kenali import kenali_lembar
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tak_terpakai import catat_tak_terpakai
from tests.reading.lembar import lembar as tulis_lembar

# The least an office has beside its Renstra: one indicator, promised and measured.
PK = """
PERJANJIAN KINERJA TAHUN 2025
No|Sasaran|Indikator Kinerja|Satuan|Target
1|Meningkatnya kualitas koperasi|Persentase koperasi aktif|%|70
"""
CAPAIAN = """
PENGUKURAN KINERJA TAHUN 2025
Sasaran|Indikator Kinerja|Satuan|Target|Realisasi
Meningkatnya kualitas koperasi|Persentase koperasi aktif|%|70|73.5
"""


def kenali(grid: Grid) -> tuple[list[TabelMentah], list[Catatan]]:
    catatan: list[Catatan] = []
    lembar = kenali_lembar(grid, catatan)
    return lembar.tabel, [*catatan, *catat_tak_terpakai([lembar])]


def kantor(
    lembar: dict[tuple[str, str], str], ubah: Callable[[Grid], Grid] = lambda grid: grid
) -> tuple[Laporan, list[Catatan]]:
    """Read sheets, given by file and sheet name as text, the way a folder is read; `ubah` may change each first."""
    catatan: list[Catatan] = []
    grid = [ubah(tulis_lembar(teks, nama, berkas)) for (berkas, nama), teks in lembar.items()]
    tabel = [t for g in grid for t in kenali_lembar(g, catatan).tabel]
    laporan, temuan = susun_laporan([t for t in tabel if t.jenis], {})
    return laporan, [*catatan, *temuan]


def temuan(catatan: Sequence[Catatan]) -> list[tuple[str, str, str]]:
    """Code, sheet and cell of the findings that a planner must look at, those about missing documents left out."""
    return [
        (c.kode, c.alamat.lembar, c.alamat.sel)
        for c in catatan
        if c.tingkat is Tingkat.PERIKSA and c.kode not in ("J03", "J09")
    ]


def satu_tabel(grid: Grid) -> TabelMentah:
    tabel, _ = kenali(grid)
    assert len(tabel) == 1, [t.kepala for t in tabel]
    return tabel[0]


def anggaran(grid: Grid, tahun: int = 2024, sasaran: tuple[str, ...] = (), kantor: str = "") -> PembacaAnggaran:
    return PembacaAnggaran(satu_tabel(grid), tahun, sasaran, kantor)


def ringkas(program: tuple[BarisAnggaran, ...]) -> list[tuple]:
    """One tuple per row: level letter, code, name, pagu, realisasi (None for what is no figure)."""
    huruf = {"program": "P", "kegiatan": "K", "sub kegiatan": "S"}
    semua = [b for p in program for b in p.jelajahi()]
    return [(huruf[b.tingkat.value], b.kode, b.nama, bulat(b.pagu), bulat(b.realisasi)) for b in semua]


def bulat(nilai: Angka) -> int | float | None:
    if not isinstance(nilai, Nilai):
        return None
    return int(nilai.angka) if nilai.angka == int(nilai.angka) else float(nilai.angka)


def peran(tabel: TabelMentah) -> dict[int, str]:
    return {k.kolom: k.nama for k in tabel.kolom}


def kode(catatan) -> list[str]:
    return sorted({c.kode for c in catatan})
