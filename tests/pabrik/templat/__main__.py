"""Menulis semua templat di templates/."""

from pathlib import Path

from tests.pabrik.templat.dokumen import DOKUMEN
from tests.pabrik.templat.paket import PER_SASARAN
from tests.pabrik.templat.paket import build_templat
from tests.pabrik.zip_tetap import write_zip

FOLDER = Path(__file__).resolve().parents[3] / "templates"

if __name__ == "__main__":
    for nama in ("", PER_SASARAN, *DOKUMEN):
        berkas = FOLDER / f"{nama or 'lkjip'}.docx"
        write_zip(berkas, build_templat(nama))
        print(f"{berkas.name}: {berkas.stat().st_size} bita")
