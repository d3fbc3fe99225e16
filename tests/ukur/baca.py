"""Waktu dan memori membaca: folder 10 lembar, dan ekspor 24.000 baris, di samping openpyxl dan pandas.

Each engine reads in a process of its own, so that peak memory is its own; medians of a few runs, engines in turn.
Reading is recognised and typed (baca_folder); the others only load the cells.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from openpyxl import Workbook

KALI = 3
MESIN = {
    "lkjip (dikenali dan diketik)": "from generator.reading.folder import baca_folder; baca_folder(pathlib.Path(p))",
    "openpyxl.load_workbook": "import openpyxl; [openpyxl.load_workbook(f) for f in "
                              "sorted(pathlib.Path(p).glob('*.xlsx'))]",
    "pandas.read_excel": "import pandas; [pandas.read_excel(f, sheet_name=None) for f in "
                         "sorted(pathlib.Path(p).glob('*.xlsx'))]",
}  # fmt: skip
_UKUR = """
import pathlib, resource, sys, time
p = sys.argv[1]
awal = time.perf_counter()
{langkah}
print(time.perf_counter() - awal, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def tulis_folder_kecil(folder: Path) -> None:
    """Ten sheets of realisasi with 200 rows each."""
    buku = Workbook(write_only=True)
    for n in range(10):
        lembar = buku.create_sheet(f"Bidang {n + 1}")
        lembar.append([f"REALISASI ANGGARAN BIDANG {n + 1} TAHUN 2024"])
        lembar.append(
            [
                "Kode",
                "Program/Kegiatan/Sub Kegiatan",
                "Indikator",
                "Satuan",
                "Target",
                "Realisasi",
                "Pagu",
                "Realisasi Anggaran",
            ]
        )
        for r in range(200):
            lembar.append(
                [
                    f"2.17.{n + 2:02}.2.01.{r + 1:04}",
                    f"Sub kegiatan nomor {r}",
                    f"Jumlah {r}",
                    "Unit",
                    10,
                    9,
                    1_000_000 + r,
                    900_000 + r,
                ]
            )
    buku.save(folder / "realisasi.xlsx")  # fmt: skip


def tulis_ekspor(folder: Path) -> None:
    """One export of 24,000 rows and 23 columns, as SIPD gives it."""
    buku = Workbook(write_only=True)
    lembar = buku.create_sheet("Rincian")
    lembar.append(
        [f"Kolom {k}" for k in range(16)] + ["Kode", "Uraian", "Satuan", "Target", "Pagu", "Realisasi Anggaran", "%"]
    )
    for r in range(24_000):
        kode = f"2.17.{r % 8 + 1:02}.2.{r % 5 + 1:02}.{r % 40 + 1:04}"
        lembar.append(
            [f"teks {r % 97} {k}" for k in range(16)] + [kode, f"Rincian {r % 40}", "Unit", 1, 1000 + r, 900 + r, 0.9]
        )
    buku.save(folder / "ekspor.xlsx")  # fmt: skip


def ukur(nama: str, tulis) -> None:
    """Print time and peak memory of each engine on one folder, as ratios to openpyxl too."""
    with tempfile.TemporaryDirectory() as tempat:
        tulis(Path(tempat))
        hasil: dict[str, list[tuple[float, float]]] = {m: [] for m in MESIN}
        for _ in range(KALI):
            for mesin, langkah in MESIN.items():
                keluar = subprocess.run(
                    [sys.executable, "-c", _UKUR.format(langkah=langkah), tempat],
                    capture_output=True,
                    text=True,
                    check=True,
                )
                detik, mb = map(float, keluar.stdout.split())
                hasil[mesin].append((detik, mb))
    print(nama)
    dasar = median(d for d, _ in hasil["openpyxl.load_workbook"])
    for mesin, daftar in hasil.items():
        detik, mb = median(d for d, _ in daftar), median(m for _, m in daftar)
        angka = f"{detik:7.2f} s  {detik / dasar:5.2f} x  {mb:6.0f} MB"
        print(f"  {mesin:30} {angka.replace('.', ',')}")


def main() -> None:
    ukur("10 lembar, 2.000 baris", tulis_folder_kecil)
    ukur("ekspor 24.000 baris x 23 kolom", tulis_ekspor)


if __name__ == "__main__":
    main()
