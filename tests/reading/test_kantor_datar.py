"""Buku kerja yang sama tanpa sel gabungan, tanpa gaya, semuanya teks: seperti disimpan sebagai CSV."""

import pytest

from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from tests.reading import test_kantor_dpa
from tests.reading import test_kantor_e81
from tests.reading import test_kantor_formulir
from tests.reading import test_kantor_lra
from tests.reading import test_kantor_rfk
from tests.reading.bantu import anggaran
from tests.reading.bantu import kantor
from tests.reading.bantu import peran
from tests.reading.bantu import ringkas
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

BUKU = {
    "E.81": {("a.csv", ""): test_kantor_e81.E81},
    "RFK tebal, kini bernomor": {("a.csv", ""): test_kantor_rfk.TEBAL},
    "RFK bulan": {("a.csv", ""): test_kantor_rfk.rfk_bulan("DES", 12)},
    "LRA SIKD": {("a.csv", ""): test_kantor_lra.SIKD},
    "LRA lebih/(kurang)": {("a.csv", ""): test_kantor_lra.LEBIH_KURANG},
    "DPPA": {("a.csv", ""): test_kantor_dpa.DPPA},
    "DPA rincian": {("a.csv", ""): test_kantor_formulir.SIPD},
    "DPA 2.2.1": {(f"{n}.csv", ""): t for n, t in test_kantor_formulir.LAMA.items()},
}


def datarkan(grid: Grid) -> Grid:
    """What a CSV keeps of a sheet: the shown texts."""
    isi = {r: {k: SelMentah(s.teks) for k, s in sel.items() if s.teks} for r, sel in grid.baris.items()}
    return Grid(grid.berkas, grid.lembar, isi)


@pytest.mark.parametrize("nama", BUKU)
def test_buku_yang_didatarkan_memberi_program_yang_sama(nama):
    asli, _ = kantor(BUKU[nama])
    datar, _ = kantor(BUKU[nama], datarkan)
    assert ringkas(asli.program)
    assert (ringkas(datar.program), datar.tahun) == (ringkas(asli.program), asli.tahun)


def test_kelompok_tidak_menyeberang_ke_kelompok_lain_di_sampingnya():
    tabel = satu_tabel(lembar("""
Kode|Program|Pagu|Realisasi Keuangan||||Realisasi Setahun
|||TW I|TW II|TW III|TW IV||
|||Rp|Rp|Rp|Rp|Rp|%
'2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|500|100|100|100|150|450|90
"""))
    assert [(k.kolom, k.peran.triwulan) for k in tabel.kolom if k.kolom > 3] == [
        (4, 1), (5, 2), (6, 3), (7, 4), (8, None), (9, None),
    ]  # fmt: skip
    assert peran(tabel)[8] == "realisasi_anggaran"


def test_kolom_kode_tanpa_kepala_di_kanan_kode_ikut_meski_hanya_satu_baris_terisi():
    p = anggaran(lembar("""
Kode||||Program/Kegiatan|Pagu|Realisasi Anggaran
2|23|'02||PROGRAM PEMBINAAN PERPUSTAKAAN|500|450
2|23|'02|2.01|Pengelolaan Perpustakaan Tingkat Daerah|500|450
"""))
    assert [b[1] for b in ringkas(p.program)] == ["2.23.02", "2.23.02.2.01"]
