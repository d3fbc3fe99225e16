"""Kantor contoh di input_samples: folder, dan hasil baca yang disusun sekali per proses."""

from functools import cache
from pathlib import Path

from generator.alur import Siap
from generator.alur import siapkan

CONTOH = Path(__file__).parents[1] / "input_samples"
BLITAR = CONTOH / "blitar-2025"
LUMAJANG = CONTOH / "lumajang-2020"
MAGETAN = CONTOH / "magetan-2025"


@cache
def siap_contoh(folder: Path) -> Siap:
    return siapkan(folder)
