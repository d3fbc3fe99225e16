"""Anggaran dalam ribuan atau jutaan yang tidak menyebutnya dilaporkan sekali per dokumen."""

from dataclasses import replace

import pytest

from generator.checks import uang_kecil
from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import RealisasiAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.kinerja import AnggaranPK
from tests.checks.kecil import indikator
from tests.checks.kecil import laporan
from tests.checks.kecil import n

DASAR = laporan(indikator("Nilai SAKIP", "82", "83"))


def _realisasi(*baris: tuple[str, str]) -> RealisasiAnggaran:
    program = tuple(
        BarisAnggaran(TingkatAnggaran.PROGRAM, f"Program {i}", pagu=n(p, f"D{i}"), realisasi=n(r, f"E{i}"))
        for i, (p, r) in enumerate(baris, 5)
    )
    return RealisasiAnggaran(2025, program)


@pytest.mark.parametrize(
    ("baris", "sel"),
    [
        ([("70.75", "65.1"), ("138.7538", "130.2005"), ("408.4", "387.15")], ["D5", "E5"]),
        ([("70750", "65100"), ("138753.8", "130200.5"), ("408400", "387150")], ["D5", "E5"]),
        ([("70750000", "65.1"), ("138753800", "130.2005"), ("408400000", "387.15")], ["E5"]),
        ([("4206000", "2786500"), ("4206000", "2786500"), ("908521800", "878317680")], []),
        ([("500000", "400000"), ("750000", "0"), ("120000000", "0")], []),
        ([("300", "200"), ("100", "100")], []),
    ],
)
def test_angka_yang_terlalu_kecil_untuk_rupiah_penuh(baris, sel):
    lap = replace(DASAR, realisasi=_realisasi(*baris))
    assert [(c.kode, c.alamat.sel) for c in uang_kecil.periksa_laporan(lap)] == [("C43", s) for s in sel]


def test_anggaran_pk_dalam_jutaan_dilaporkan():
    anggaran = tuple(AnggaranPK(f"Program {i}", n(r, f"C{i}")) for i, r in enumerate(("70.75", "138.75", "408.4"), 9))
    lap = replace(DASAR, pk=(replace(DASAR.pk[0], anggaran=anggaran),))
    assert [(c.kode, c.alamat.sel) for c in uang_kecil.periksa_laporan(lap)] == [("C43", "C9")]
