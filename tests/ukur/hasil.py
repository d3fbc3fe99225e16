"""Records of a measurement, how often each engine takes its turn, and the two processes times are taken from."""

import subprocess
import sys
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from statistics import quantiles
from time import process_time

AKAR = Path(__file__).parents[2]
_TIMBANG = Path(__file__).with_name("timbang.py")


@dataclass(frozen=True, slots=True)
class Ukuran:
    """One thing measured: processor seconds of each turn, those of its yardstick in the same turns, peak memory.

    `batas` is the ratio aimed at, 0 without one. `dasar` is empty for a yardstick itself.
    """

    nama: str
    detik: tuple[float, ...]
    dasar: tuple[float, ...] = ()
    batas: float = 0
    megabyte: float = 0

    @property
    def nisbah(self) -> tuple[float, float, float]:
        """Return the lower quartile, the median and the upper quartile of the ratios, turn by turn."""
        semua = [a / b for a, b in zip(self.detik, self.dasar, strict=True)]
        bawah, _, atas = quantiles(semua, method="inclusive") if len(semua) > 1 else semua * 3
        return bawah, median(semua), atas

    @property
    def tercapai(self) -> bool:
        return not self.batas or self.nisbah[1] <= self.batas


@dataclass(frozen=True, slots=True)
class Bagian:
    """One table of the report: a heading, what was compared with what, its rows, a remark below."""

    judul: str
    penjelasan: str
    ukuran: tuple[Ukuran, ...]
    catatan: str = ""


def bergiliran(mesin: Mapping[str, Callable[[], object]], kali: int) -> dict[str, tuple[float, ...]]:
    """Return the processor times in seconds of each engine in this process, all taking turns."""
    waktu: dict[str, list[float]] = {nama: [] for nama in mesin}
    for _ in range(kali):
        for nama, jalan in mesin.items():
            mulai = process_time()
            jalan()
            waktu[nama].append(process_time() - mulai)
    return {nama: tuple(w) for nama, w in waktu.items()}


def jalankan_proses(argumen: Sequence[str]) -> tuple[float, float]:
    """Run Python in a process of its own; return its processor seconds and peak megabytes, its workers included.

    Raises RuntimeError with its messages when it fails.
    """
    hasil = subprocess.run(
        [sys.executable, "-S", str(_TIMBANG), *argumen], cwd=AKAR, capture_output=True, text=True, check=False
    )
    if hasil.returncode:
        raise RuntimeError(f"{' '.join(argumen)[:200]}\n{hasil.stderr}")
    detik, megabyte = map(float, hasil.stdout.split())
    return detik, megabyte


def proses_bergiliran(mesin: Mapping[str, Sequence[str]], kali: int) -> dict[str, tuple[tuple[float, ...], float]]:
    """Return processor seconds per turn and the median peak in megabytes of each command, all taking turns."""
    hasil: dict[str, list[tuple[float, float]]] = {nama: [] for nama in mesin}
    for _ in range(kali):
        for nama, argumen in mesin.items():
            hasil[nama].append(jalankan_proses(argumen))
    return {nama: (tuple(d for d, _ in h), median(m for _, m in h)) for nama, h in hasil.items()}
