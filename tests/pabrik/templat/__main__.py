"""Menulis templates/lkjip.docx."""

from pathlib import Path

from tests.pabrik.templat.paket import build_templat
from tests.pabrik.zip_tetap import write_zip

BERKAS = Path(__file__).resolve().parents[3] / "templates" / "lkjip.docx"

if __name__ == "__main__":
    write_zip(BERKAS, build_templat())
    print(f"{BERKAS.name}: {BERKAS.stat().st_size} bita")
