"""Kantor buatan dalam jumlah banyak: ukuran, susunan, dan format berkasnya berbeda-beda, sepersepuluhnya rusak.

Everything follows from the number of the office, so that a run can be repeated.
"""

import csv
from collections.abc import Sequence
from pathlib import Path
from random import Random

from openpyxl import Workbook

RUSAK_SETIAP = 10
_BIDANG = ("Perhubungan", "Kesehatan", "Pendidikan", "Pertanian", "Perikanan", "Sosial", "Kearsipan", "Pariwisata")
_SATUAN = ("Persen", "Indeks", "Orang", "Dokumen", "Unit")
Baris = Sequence[Sequence[object]]


def rusak(nomor: int) -> bool:
    """Tell whether the office of that number cannot be reported."""
    return nomor % RUSAK_SETIAP == RUSAK_SETIAP - 1


def tulis_kantor(folder: Path, nomor: int) -> None:
    """Write the workbooks of one office; a broken one gets one of five troubles."""
    folder.mkdir(parents=True)
    if rusak(nomor):
        _tulis_rusak(folder, nomor // RUSAK_SETIAP % 5)
        return
    acak = Random(nomor)
    kantor = f"DINAS {_BIDANG[nomor % len(_BIDANG)].upper()} KABUPATEN CONTOH"
    indikator = _indikator(acak)
    program = _program(acak)
    tahun = ["Sasaran", "Indikator", "Satuan", *range(2024, 2030)]
    renstra = [[*i[:3], *(i[3] + t for t in range(6))] for i in indikator]
    tabel = {
        "Renstra": [[f"RENCANA STRATEGIS TAHUN 2024-2029 {kantor}"], [], tahun, *renstra],
        "PK": [["PERJANJIAN KINERJA TAHUN 2025"], [kantor], ["Sasaran", "Indikator Kinerja", "Satuan", "Target"],
               *([*i[:3], i[3] + 1] for i in indikator)],
        "Capaian": [["PENGUKURAN KINERJA TAHUN 2025"], ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi"],
                    *([*i[:3], i[3] + 1, i[4]] for i in indikator)],
        "LRA": [["LAPORAN REALISASI ANGGARAN TAHUN 2025"],
                ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "%"], *program],
    }  # fmt: skip
    _tulis(folder, tabel, acak.choice(("satu", "pisah", "csv")))


def _indikator(acak: Random) -> list[list[object]]:
    return [
        [f"Meningkatnya mutu layanan {s}", f"Capaian layanan {s}.{n}", acak.choice(_SATUAN), 60 + acak.randrange(20),
         60 + acak.randrange(30)]
        for s in range(1, acak.randrange(2, 6))
        for n in range(1, acak.randrange(2, 4))
    ]  # fmt: skip


def _program(acak: Random) -> list[list[object]]:
    """Return programs with kegiatan and sub kegiatan whose figures add up."""
    baris = []
    for p in range(2, acak.randrange(3, 7)):
        anak = []
        for k in range(1, acak.randrange(2, 4)):
            sub = [
                [f"2.15.{p:02}.2.{k:02}.{s:04}", f"Penyediaan layanan {p}.{k}.{s}", acak.randrange(1, 90) * 10**6, 0]
                for s in range(1, acak.randrange(2, 5))
            ]
            for satu in sub:
                satu[3] = satu[2] * acak.randrange(70, 100) // 100
            anak += [[f"2.15.{p:02}.2.{k:02}", f"Pengelolaan layanan {p}.{k}", *_jumlah(sub)], *sub]
        kegiatan = [b for b in anak if b[0].count(".") == 4]
        baris += [[f"2.15.{p:02}", f"Program layanan {p}", *_jumlah(kegiatan)], *anak]
    return [[*b, round(b[3] / b[2] * 100, 2)] for b in baris]


def _jumlah(baris: Baris) -> list[int]:
    return [sum(b[2] for b in baris), sum(b[3] for b in baris)]


def _tulis(folder: Path, tabel: dict[str, Baris], cara: str) -> None:
    if cara == "csv":
        for nama, baris in tabel.items():
            with (folder / f"{nama}.csv").open("w", encoding="utf-8-sig", newline="") as berkas:
                csv.writer(berkas, delimiter=";").writerows(baris)
        return
    kelompok = [tabel] if cara == "satu" else [{nama: isi} for nama, isi in tabel.items()]
    for lembar in kelompok:
        buku = Workbook()
        buku.remove(buku.active)
        for nama, baris in lembar.items():
            kertas = buku.create_sheet(nama)
            for satu in baris:
                kertas.append(list(satu))
        buku.save(folder / f"{next(iter(lembar))} 2025.xlsx")


def _tulis_rusak(folder: Path, cara: int) -> None:
    if cara == 0:
        return
    if cara == 1:
        (folder / "laporan.pdf").write_bytes(b"%PDF-1.4 bukan buku kerja")
    elif cara == 2:
        (folder / "realisasi.xlsx").write_bytes(b"PK\x03\x04" + b"terpotong" * 40)
    elif cara == 3:
        (folder / "catatan.csv").write_text("ini;bukan;tabel\n1;2;3\n", "utf-8")
    else:
        buku = Workbook()
        buku.active.append(["Daftar hadir rapat"])
        buku.save(folder / "rapat.xlsx")
