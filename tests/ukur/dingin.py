"""One report from a cold start: the whole process, beside a process that only imports the three libraries."""

import tempfile
from pathlib import Path

from tests.ukur.hasil import AKAR
from tests.ukur.hasil import Bagian
from tests.ukur.hasil import Ukuran
from tests.ukur.hasil import proses_bergiliran

KALI, BATAS = 7, 1.5
MAGETAN = AKAR / "input_samples" / "magetan-2025"
_IMPOR = "import pandas, openpyxl, docx"


def ukur_dingin() -> Bagian:
    """Measure `buat` into an empty folder each turn, `kenali` beside it, against the imports."""
    with tempfile.TemporaryDirectory() as tempat:
        hasil = proses_bergiliran(
            {
                "imports": ["-c", _IMPOR],
                "buat": ["-c", _buat(Path(tempat))],
                "kenali": ["-m", "generator", "kenali", str(MAGETAN)],
            },
            KALI,
        )
    dasar = hasil["imports"][0]
    baris = (
        Ukuran(f'`python -c "{_IMPOR}"`', *_satu(hasil["imports"])),
        Ukuran("`lkjip buat --tanpa-halaman`, start to finished files", *_satu(hasil["buat"], dasar, BATAS)),
        Ukuran("`lkjip kenali`", *_satu(hasil["kenali"], dasar)),
    )
    penjelasan = "The Magetan report, a new process each time, files already in the disk cache."
    return Bagian("One report, cold", penjelasan, baris)


def _buat(tempat: Path) -> str:
    """Return a program that is the command, each time into a folder that did not exist."""
    return (
        f"import sys, tempfile; sys.argv = ['lkjip', 'buat', {str(MAGETAN)!r}, '-o', "
        f"tempfile.mkdtemp(dir={str(tempat)!r}), '--tanpa-halaman']; from generator.cli import main; main()"
    )


def _satu(hasil: tuple[tuple[float, ...], float], dasar: tuple[float, ...] = (), batas: float = 0):
    return hasil[0], dasar, batas, hasil[1]
