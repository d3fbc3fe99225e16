"""Yang dipakai bersama semua perintah: jenis argumen, kode keluar, menyiapkan folder, dan berhenti dengan pesan."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated
from typing import NoReturn

import typer

from generator import alur
from generator import tampilan
from generator.reading.folder import FolderTidakAda

Folder = Annotated[
    Path, typer.Argument(help="Folder berisi buku kerja satu perangkat daerah untuk satu tahun.", show_default=False)
]
SALAH_PAKAI, TIDAK_TERBACA = 2, 3


def siapkan(folder: Path) -> alur.Siap:
    """Read, compute and check a folder; stop where it does not exist."""
    with tampilan.kemajuan() as lapor:
        try:
            return alur.siapkan(folder, lapor)
        except FolderTidakAda as galat:
            berhenti(str(galat), SALAH_PAKAI)


def berhenti(pesan: str, kode: int) -> NoReturn:
    """Say why nothing is done, and leave with that status."""
    print(pesan, file=sys.stderr)
    raise typer.Exit(kode)
