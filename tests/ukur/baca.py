"""Reading: a folder of ten sheets, and an export of 24,000 rows, beside openpyxl and pandas.

Each engine reads in a process of its own, so that peak memory is its own. Reading is recognised and typed
(baca_folder); the others only load the cells. Start and imports are measured apart and taken off every time.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook

from tests.ukur.hasil import Bagian
from tests.ukur.hasil import Ukuran
from tests.ukur.hasil import proses_bergiliran

KALI = 3
_SEMUA = "for f in sorted(pathlib.Path(p).glob('*.xlsx'))]"
MESIN = {
    "openpyxl.load_workbook": ("import openpyxl", f"[openpyxl.load_workbook(f) {_SEMUA}"),
    "pandas.read_excel": ("import pandas, openpyxl", f"[pandas.read_excel(f, sheet_name=None) {_SEMUA}"),
    "lkjip, recognised and typed": (
        "from generator.reading.folder import baca_folder", "baca_folder(pathlib.Path(p))"),
}  # fmt: skip
DASAR = "openpyxl.load_workbook"


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
    """One export of 24,000 rows and 23 columns under the headers of SIPD: rincian of 1,600 sub kegiatan."""
    buku = Workbook(write_only=True)
    lembar = buku.create_sheet("Rincian")
    lembar.append(["RINCIAN REALISASI ANGGARAN TAHUN 2024"])
    bertingkat = ("Urusan", "Bidang Urusan", "SKPD", "Program", "Kegiatan", "Sub Kegiatan", "Sumber Dana", "Akun")
    kepala = [f"{apa} {nama}" for nama in bertingkat for apa in ("Kode", "Nama")]
    lembar.append(["Tahun", *kepala, "Paket", "Keterangan", "Satuan", "Volume", "Pagu", "Realisasi Anggaran"])
    for r in range(24_000):
        kegiatan = f"2.17.{r % 8 + 1:02}.2.{r // 8 % 5 + 1:02}"
        lembar.append(
            [
                2024, "2", "URUSAN WAJIB", "2.17", "KOPERASI DAN UKM", "2.17.0.00.0.00.01.0000", "DINAS KOPERASI",
                kegiatan[:7], f"PROGRAM {r % 8}", kegiatan, f"Kegiatan {r % 40}",
                f"{kegiatan}.{r // 40 % 40 + 1:04}", f"Sub kegiatan {r % 1600}", "1", "PAD",
                f"5.1.02.01.01.{r % 97:04}", f"Belanja {r % 97}", f"Paket {r % 97}", f"ket {r % 53}", "Unit", 1,
                1000 + r, 900 + r,
            ]
        )
    buku.save(folder / "ekspor.xlsx")  # fmt: skip


def ukur_baca() -> list[Bagian]:
    return [
        _ukur("Reading: 10 sheets, 2,000 rows", tulis_folder_kecil),
        _ukur("Reading: an export of 24,000 rows × 23 columns", tulis_ekspor),
    ]


def _ukur(judul: str, tulis: Callable[[Path], None]) -> Bagian:
    """Measure time and peak memory of each engine on one folder."""
    with tempfile.TemporaryDirectory() as tempat:
        tulis(Path(tempat))
        perintah = {}
        for mesin, (impor, langkah) in MESIN.items():
            awal = f"import pathlib; p = {tempat!r}; {impor}"
            perintah |= {(mesin, "mulai"): ["-c", awal], (mesin, "baca"): ["-c", f"{awal}; {langkah}"]}
        hasil = proses_bergiliran(perintah, KALI)
    detik = {
        mesin: tuple(b - a for a, b in zip(hasil[mesin, "mulai"][0], hasil[mesin, "baca"][0], strict=True))
        for mesin in MESIN
    }
    baris = (
        Ukuran(mesin, detik[mesin], () if mesin == DASAR else detik[DASAR], megabyte=hasil[mesin, "baca"][1])
        for mesin in MESIN
    )
    return Bagian(judul, "The others load cells only; start and imports are taken off every time.", tuple(baris))
