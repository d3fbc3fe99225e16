"""Seribu kantor, dan kluster Dask yang sungguhan: lama, jadi hanya di make test-lama."""

import re
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from generator.alur import TEMPLAT
from generator.batch import GAGAL
from generator.batch import SELESAI
from generator.batch import TERBARU
from generator.batch import Tugas
from generator.batch import daftar_tugas
from generator.batch import jalankan
from generator.batch import kerjakan
from generator.massal import jalankan_massal
from tests.pabrik.kantor_acak import rusak
from tests.pabrik.kantor_acak import tulis_kantor

pytestmark = pytest.mark.lama
BANYAK = 1000


def _kerjakan_dan_timbang(tugas: Tugas):
    """Do one office in a worker and tell the worker's peak memory in KiB (Linux)."""
    hasil = kerjakan(tugas)
    puncak = int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text("utf-8"))[1])
    return hasil.__class__(**{**{k: getattr(hasil, k) for k in hasil.__slots__}, "sebab": f"{puncak}|{hasil.sebab}"})


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memori puncak dibaca dari /proc")
def test_seribu_kantor_selesai_yang_rusak_disebut_dan_memori_tetap(tmp_path):
    for nomor in range(BANYAK):
        tulis_kantor(tmp_path / "masuk" / f"k{nomor:04}", nomor)
    tugas = daftar_tugas(tmp_path / "masuk", tmp_path / "hasil", TEMPLAT)
    mulai = time.perf_counter()
    hasil = list(jalankan(tugas, lambda: ProcessPoolExecutor(2, get_context("spawn")), 2, _kerjakan_dan_timbang))
    assert len(hasil) == BANYAK
    gagal = {int(h.nama[1:]) for h in hasil if h.keadaan == GAGAL}
    assert gagal == {n for n in range(BANYAK) if rusak(n)}
    assert {h.keadaan for h in hasil} == {SELESAI, GAGAL}
    menit = (time.perf_counter() - mulai) / 60
    sebab = Counter(h.sebab.partition("|")[2] for h in hasil if h.keadaan == GAGAL)
    print(f"{BANYAK} kantor dalam {menit:.1f} menit ({menit * 60 / BANYAK:.2f} s per kantor, 2 proses): "
          f"{BANYAK - len(gagal)} selesai, {len(gagal)} gagal")  # fmt: skip
    for teks, kali in sebab.most_common():
        print(f"  {kali} × {teks}")
    puncak = [int(h.sebab.partition("|")[0]) for h in hasil]
    awal, akhir = max(puncak[: BANYAK // 10]), max(puncak)
    print(f"memori puncak pekerja: {awal // 1024} MB setelah {BANYAK // 10} kantor, {akhir // 1024} MB di akhir")
    assert akhir < awal * 1.3
    assert all(h.sebab.partition("|")[2] for h in hasil if h.keadaan == GAGAL)


@pytest.fixture
def penjadwal():
    """A Dask scheduler with two workers, each a process of its own, on loopback."""
    pytest.importorskip("distributed", reason="pustaka Dask belum terpasang")
    program = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0",
               "--no-dashboard"]  # fmt: skip
    jadwal = subprocess.Popen(program, stderr=subprocess.PIPE, text=True)
    alamat = next(m[0] for baris in jadwal.stderr if (m := re.search(r"tcp://127\.0\.0\.1:\d+", baris)))
    pekerja = [
        subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_worker", alamat, "--nthreads", "1", "--no-dashboard"],
            stderr=subprocess.DEVNULL,
        )
        for _ in range(2)
    ]
    yield alamat
    for proses in (*pekerja, jadwal):
        proses.terminate()
        proses.wait(20)


def test_kluster_dask_mengerjakan_yang_sama(penjadwal, tmp_path):
    for nomor in (1, 2, 9):
        tulis_kantor(tmp_path / "masuk" / f"k{nomor}", nomor)
    tugas = daftar_tugas(tmp_path / "masuk", tmp_path / "hasil", TEMPLAT)
    dilihat = []
    hasil = jalankan_massal(tugas, lambda h, nomor, semua: dilihat.append((h.nama, semua)), 2, penjadwal)
    assert [h.keadaan for h in hasil] == [SELESAI, SELESAI, GAGAL]
    assert sorted(dilihat) == [("k1", 3), ("k2", 3), ("k9", 3)]
    lagi = jalankan_massal(tugas, lambda *_: None, 2, penjadwal)
    assert [h.keadaan for h in lagi] == [TERBARU, TERBARU, GAGAL]
