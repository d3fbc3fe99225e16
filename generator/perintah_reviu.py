"""Perintah reviu: satu laporan atau satu folder laporan, ditampilkan dan ditulis."""

from __future__ import annotations

import json
from pathlib import Path

from generator import tampilan
from generator.alur import Siap
from generator.reviu import nama_tempat
from generator.reviu import reviu_dokumen
from generator.reviu import reviu_folder
from generator.reviu import tulis_hasil
from generator.tampilan_reviu import cetak_rekap
from generator.tampilan_reviu import cetak_reviu
from generator.tampilan_reviu import rekap_json


class TidakAdaYangTerbaca(Exception):
    """No report could be read; the message is for the user."""


def jalankan_reviu(
    dokumen: Path, siap: Siap | None, keluaran: Path | None, komentar: bool, sebagai_json: bool
) -> bool:
    """Review a report or a folder of them, print and write what was found; True when nothing has to be looked at.

    With JSON on a single report nothing is written. Raises TidakAdaYangTerbaca, OSError.
    """
    jalankan = _folder if dokumen.is_dir() else _satu
    return jalankan(dokumen, siap, keluaran, komentar, sebagai_json)


def _satu(dokumen: Path, siap: Siap | None, keluaran: Path | None, komentar: bool, sebagai_json: bool) -> bool:
    with tampilan.kemajuan() as lapor:
        hasil = reviu_dokumen(dokumen, siap, lapor)
    if not hasil.terbaca:
        raise TidakAdaYangTerbaca(f"{dokumen} tidak dapat dibaca: {hasil.sebab}")
    if sebagai_json:
        print(json.dumps(tampilan.catatan_json(hasil.catatan), ensure_ascii=False, indent=1))
    else:
        cetak_reviu(hasil, *tulis_hasil(hasil, keluaran or Path("output") / nama_tempat(dokumen), komentar))
    return hasil.bersih


def _folder(folder: Path, siap: Siap | None, keluaran: Path | None, komentar: bool, sebagai_json: bool) -> bool:
    with tampilan.kemajuan() as lapor:
        semua, rekap = reviu_folder(folder, keluaran or Path("output") / folder.resolve().name, siap, komentar, lapor)
    if not semua:
        raise TidakAdaYangTerbaca(f"Tidak ada dokumen Word di {folder}.")
    if sebagai_json:
        print(json.dumps(rekap_json(semua), ensure_ascii=False, indent=1))
    else:
        cetak_rekap(semua, rekap)
    if not any(h.terbaca for h in semua):
        raise TidakAdaYangTerbaca("Tidak satu pun laporan terbaca; sebabnya tercantum di rekap.")
    return all(h.bersih for h in semua)
