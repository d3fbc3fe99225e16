"""Perintah massal: banyak kantor menjadi laporan, atau banyak laporan direviu, dengan satu rekap."""

from __future__ import annotations

import os
from pathlib import Path

from generator.batch import daftar_tugas
from generator.massal import DaskTidakAda
from generator.massal import jalankan_massal
from generator.massal import pilih_executor
from generator.massal import tulis_rekap_massal
from generator.tampilan_massal import baris_reviu
from generator.tampilan_massal import cetak_hasil_massal
from generator.tampilan_massal import kemajuan_massal


class MassalGagal(Exception):
    """Nothing can be done; the message is for the user."""


def susun_massal(
    folder: Path, keluaran: Path, templat: Path, proses: int | None, halaman: bool, dask: str
) -> bool:
    """Write the report of every sub-folder and rekap.xlsx; True when at least one was written.

    Raises MassalGagal, OSError.
    """
    tugas = daftar_tugas(folder, keluaran, templat, halaman)
    if not tugas:
        raise MassalGagal(f'Folder "{folder}" tidak mempunyai subfolder; setiap kantor satu subfolder.')
    try:
        with kemajuan_massal(len(tugas)) as lapor:
            hasil = jalankan_massal(tugas, lapor, proses, dask)
    except DaskTidakAda as galat:
        raise MassalGagal(str(galat)) from galat
    rekap = tulis_rekap_massal(hasil, keluaran)
    cetak_hasil_massal(hasil)
    print(f"Ditulis: {rekap.jalur}")
    return any(h.berkas for h in hasil)


def reviu_massal(folder: Path, keluaran: Path, proses: int | None, dask: str) -> bool:
    """Review every Word report of a folder side by side; True when at least one could be read.

    Raises MassalGagal, OSError.
    """
    from generator.batch_reviu import daftar_tugas_reviu
    from generator.batch_reviu import jalankan_reviu_massal
    from generator.batch_reviu import tulis_rekap_reviu

    tugas = daftar_tugas_reviu(folder, keluaran)
    if not tugas:
        raise MassalGagal(f'Tidak ada dokumen Word di "{folder}".')
    pekerja = proses or os.cpu_count() or 1
    try:
        executor = pilih_executor(len(tugas), pekerja, dask)
        with kemajuan_massal(len(tugas), baris_reviu) as lapor:
            baris = jalankan_reviu_massal(tugas, executor, pekerja, lapor)
    except DaskTidakAda as galat:
        raise MassalGagal(str(galat)) from galat
    rekap = tulis_rekap_reviu(baris, keluaran)
    print(f"{sum(b.terbaca for b in baris)} dari {len(baris)} laporan terbaca.\nDitulis: {rekap.jalur}")
    return any(b.terbaca for b in baris)
