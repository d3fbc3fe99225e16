"""Folder kantor acak dengan sel yang dirusak: selalu ada laporan atau sebab, dalam hitungan detik, tanpa galat."""

import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from generator import alur
from generator.model.catatan import Tingkat
from tests.pabrik.kantor_acak import tulis_kantor

pytestmark = pytest.mark.lama
_DETIK = 20.0  # of processor time: other work on the machine does not count
_ANEH = st.one_of(
    st.none(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False), st.dates(),
    st.integers(-(10**18), 10**18), st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40),
    st.sampled_from(["Jumlah", "Target", "2.15.02.2.01", "=1/0", "#REF!", "98,5 %", "-", "Tahun ke-", "Rp (000)"]),
)  # fmt: skip
_RUSAK = st.lists(st.tuples(st.integers(0, 400), _ANEH), max_size=25)


def rusakkan(folder: Path, kerusakan: list[tuple[int, object]]) -> None:
    """Overwrite cells of the workbooks, numbered through every sheet; a cell that merges away is left."""
    for berkas in sorted(folder.glob("*.xlsx")):
        try:
            buku = load_workbook(berkas)
        except Exception:  # a broken office may hold a file that is no workbook; it stays as it is
            continue
        sel = [s for lembar in buku for baris in lembar.iter_rows() for s in baris]
        for nomor, isi in kerusakan:
            if sel:
                sel[nomor % len(sel)].value = isi
        buku.save(berkas)


def jawaban(nomor: int, kerusakan: list[tuple[int, object]]) -> str:
    """Return how one damaged office was answered: a report, or a reason for none."""
    with tempfile.TemporaryDirectory() as tempat:
        folder = Path(tempat) / "kantor"
        tulis_kantor(folder, nomor)
        rusakkan(folder, kerusakan)
        siap = alur.siapkan(folder)
        if siap.dapat_disusun:
            assert alur.tulis_laporan(siap, Path(tempat) / "hasil", nomor_halaman=False).berkas
            return "draf tersusun" if siap.draf else "laporan tersusun"
        assert siap.laporan is None or any(c.tingkat is Tingkat.SALAH for c in siap.catatan)
        assert siap.catatan
        return "sebabnya disebut"


def test_folder_acak_selalu_terjawab():
    hitungan: Counter[str] = Counter()
    lama: list[float] = []

    @settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(nomor=st.integers(0, 10_000), kerusakan=_RUSAK)
    def satu_folder(nomor, kerusakan):
        mulai = time.process_time()
        hitungan[jawaban(nomor, kerusakan)] += 1
        lama.append(time.process_time() - mulai)
        assert lama[-1] < _DETIK

    satu_folder()
    rincian = ", ".join(f"{n} {k}" for k, n in hitungan.most_common())
    print(f"{hitungan.total()} folder acak: {rincian}; {median(lama):.2f} s per folder, paling lama {max(lama):.2f} s")
    assert len(hitungan) > 1
