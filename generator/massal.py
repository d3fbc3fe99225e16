"""Perintah massal: menjalankan banyak kantor dengan kemajuan di layar, lalu menulis rekap.xlsx."""

from __future__ import annotations

import os
from collections.abc import Callable
from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path

from generator.batch import HasilKantor
from generator.batch import Tugas
from generator.batch import ikhtisar
from generator.batch import jalankan
from generator.document.simpan import HasilTulis
from generator.document.simpan import tulis_atomik
from generator.istilah import istilah_kode
from generator.workpaper.rekap_xlsx import BarisRekap
from generator.workpaper.rekap_xlsx import tulis_rekap

PROSES_TERBANYAK = 61  # Windows waits for no more at once
Lapor = Callable[[HasilKantor, int, int], None]


class DaskTidakAda(Exception):
    """The optional library or the cluster is not there; the message is Indonesian."""


def jalankan_massal(
    tugas: Sequence[Tugas], lapor: Lapor, pekerja: int | None = None, dask: str = ""
) -> tuple[HasilKantor, ...]:
    """Do every task and tell of each as it ends. Raises DaskTidakAda."""
    pekerja = pekerja or os.cpu_count() or 1
    buat = pilih_executor(len(tugas), pekerja, dask)
    hasil = []
    for nomor, satu in enumerate(jalankan(tugas, buat, pekerja), start=1):
        hasil.append(satu)
        lapor(satu, nomor, len(tugas))
    return tuple(sorted(hasil, key=lambda h: h.nama))


def pilih_executor(banyak: int, pekerja: int, dask: str) -> Callable[[], Executor]:
    """Return how to open an executor: processes of this machine, or a Dask cluster. Raises DaskTidakAda."""
    return _executor_dask(dask) if dask else _executor_proses(min(pekerja, max(banyak, 1)))


def _executor_proses(pekerja: int) -> Callable[[], Executor]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return lambda: ProcessPoolExecutor(min(pekerja, PROSES_TERBANYAK), mp_context=get_context("spawn"))


def _executor_dask(alamat: str) -> Callable[[], Executor]:
    """Return Dask's own futures executor on a running cluster; its workers must see the same folders."""
    try:
        from distributed import Client
    except ImportError as galat:
        raise DaskTidakAda("Pustaka Dask belum terpasang. Pasang dengan: pip install distributed") from galat
    try:
        klien = Client(alamat, timeout="10s", set_as_default=False)
    except (OSError, ValueError) as galat:
        raise DaskTidakAda(f"Penjadwal Dask di {alamat} tidak menjawab.") from galat
    return klien.get_executor


def tulis_rekap_massal(hasil: Sequence[HasilKantor], keluaran: Path) -> HasilTulis:
    """Write rekap.xlsx beside the folders of the offices."""
    baris = [
        BarisRekap(h.nama, h.keadaan, h.sebab, h.catatan, h.per_kode, ikhtisar(h), _tautan(h, keluaran)) for h in hasil
    ]
    arti, _ = istilah_kode(kode for b in baris for kode in b.per_kode or ())
    return tulis_atomik(keluaran / "rekap.xlsx", tulis_rekap(baris, arti), simpan_lama=False)


def _tautan(hasil: HasilKantor, keluaran: Path) -> tuple[tuple[str, str], ...]:
    berkas = [Path(b) for b in hasil.berkas]
    return tuple((p.name, os.path.relpath(p, keluaran).replace(os.sep, "/")) for p in berkas[:2])
