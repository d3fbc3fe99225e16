"""Folder contoh Magetan sama dengan yang dibuat pabriknya, dan memuat setiap angka sumber yang tercetak."""

import re
import zlib
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.pabrik.emas import parse_cetak
from tests.pabrik.emas import read_emas
from tests.pabrik.magetan.buat import FOLDER
from tests.pabrik.magetan.buat import build_magetan
from tests.pabrik.zip_tetap import read_zip

BERKAS = sorted(p.relative_to(FOLDER).as_posix() for p in FOLDER.rglob("*") if p.is_file())
BUKU = [nama for nama in BERKAS if nama.endswith(".xlsx")]

# Table, its source columns counted from 0, the workbook that must hold them.
KOLOM_SUMBER = [
    ("1_1", (2, 3, 4), "Kepegawaian dan Aset.xlsx"),
    ("1_2", (2,), "Kepegawaian dan Aset.xlsx"),
    ("1_3", (2,), "Kepegawaian dan Aset.xlsx"),
    ("jenis_kelamin", (2,), "Kepegawaian dan Aset.xlsx"),
    ("1_4", (2, 3, 4, 5), "Kepegawaian dan Aset.xlsx"),
    ("1_5", (2,), "DPA 2026.xlsx"),
    ("2_2", (6, 7, 8), "Renstra 2024-2026.xlsx"),
    ("2_6", (4, 5, 6, 7, 8, 9), "Renstra 2025-2029.xlsx"),
    ("2_9", (6,), "Renja dan PK 2025.xlsx"),
    ("2_10", (4, 5), "DPA 2025.xlsx"),
    ("2_11", (5,), "Renja dan PK 2025.xlsx"),
    ("2_12", (6,), "Renja dan PK 2025.xlsx"),
    ("2_13", (4, 5), "DPPA 2025.xlsx"),
    ("2_14", (5,), "Renja dan PK 2025.xlsx"),
    ("3_2", (2, 3), "Realisasi 2025.xlsx"),
    ("3_3", (2, 3, 4, 5), "Realisasi 2025.xlsx"),
    ("3_4", (2, 3, 4, 5), "Realisasi 2025.xlsx"),
    ("3_6", tuple(range(2, 11)), "Data Kinerja 2023-2024.xlsx"),
    ("3_8", (3, 4), "Data Kinerja 2023-2024.xlsx"),
    ("3_9", (2, 3), "Analisis Capaian 2025.xlsx"),
    ("4_3", (2, 3, 4, 5, 6), "Rencana Aksi 2026.xlsx"),
]
# Printed with fewer decimals than the office has: Administrasi Keuangan, see the comment beside Tabel 3.4.
DIBULATKAN = {"92,83%": Decimal("92.82883743")}


@pytest.fixture(scope="module")
def buatan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("magetan")
    build_magetan(folder)
    return folder


def test_folder_contoh_berisi_berkas_buatan_pabrik_saja(buatan: Path) -> None:
    assert sorted(p.relative_to(buatan).as_posix() for p in buatan.rglob("*") if p.is_file()) == BERKAS


@pytest.mark.parametrize("nama", BERKAS)
def test_berkas_contoh_sama_dengan_buatan_pabrik(buatan: Path, nama: str) -> None:
    assert _isi_tanpa_pemampatan(buatan / nama) == _isi_tanpa_pemampatan(FOLDER / nama)


def test_dua_kali_membuat_menghasilkan_bita_yang_sama(buatan: Path, tmp_path: Path) -> None:
    build_magetan(tmp_path)
    assert all((tmp_path / nama).read_bytes() == (buatan / nama).read_bytes() for nama in BERKAS)


@pytest.mark.parametrize(("nomor", "kolom", "nama"), KOLOM_SUMBER)
def test_setiap_angka_sumber_yang_tercetak_ada_di_buku_kerja(nomor: str, kolom: tuple[int, ...], nama: str) -> None:
    angka, teks = _nilai_buku(nama)
    tercetak = {satu for k in kolom for satu in read_emas(nomor).kolom_ke(k) if satu not in ("", "-")}
    hilang = {t for t in tercetak if t not in teks and DIBULATKAN.get(t, parse_cetak(t)) not in angka}
    assert hilang == set()


@pytest.mark.parametrize(
    ("nama", "lembar", "label", "kolom", "total"),
    [
        ("DPPA 2025.xlsx", "DPPA", "JUMLAH", 7, 5_158_767_698),
        ("Realisasi 2025.xlsx", "Rincian", "JUMLAH", 4, 4_937_059_230),
        ("Kepegawaian dan Aset.xlsx", "Aset Tetap", "Jumlah", 6, 3_691_778_543),
    ],
)
def test_hasil_rumus_total_tersimpan(nama: str, lembar: str, label: str, kolom: int, total: int) -> None:
    baris = load_workbook(FOLDER / nama, data_only=True)[lembar].iter_rows(values_only=True)
    assert [b[kolom - 1] for b in baris if label in b] == [total]


@pytest.mark.parametrize("nama", BUKU)
def test_setiap_rumus_mempunyai_hasil_tersimpan(nama: str) -> None:
    hasil = load_workbook(FOLDER / nama, data_only=True)
    kosong = [
        (lembar.title, sel.coordinate)
        for lembar in load_workbook(FOLDER / nama)
        for baris in lembar.iter_rows()
        for sel in baris
        if sel.data_type == "f" and hasil[lembar.title][sel.coordinate].value is None
    ]
    assert kosong == []


@pytest.mark.parametrize("nama", BUKU)
def test_tidak_ada_nip_atau_alamat_surel(nama: str) -> None:
    isi = b"".join(read_zip((FOLDER / nama).read_bytes()).values()).decode()
    assert re.findall(r"19\d{6} \d{6} \d \d{3}|\b19\d{16}\b|[\w.]+@[\w.]+\.\w+", isi) == []


def _isi_tanpa_pemampatan(path: Path) -> dict[str, bytes]:
    """Return the parts of a workbook, or the pixel rows of a picture: zlib versions compress differently."""
    isi = path.read_bytes()
    if path.suffix == ".xlsx":
        return read_zip(isi)
    awal = isi.index(b"IDAT") + 4
    panjang = int.from_bytes(isi[awal - 8 : awal - 4])
    return {"kepala": isi[: awal - 8], "titik": zlib.decompress(isi[awal : awal + panjang])}


def _nilai_buku(nama: str) -> tuple[set[Decimal], set[str]]:
    """Return the figures of a workbook as printed (percent as percent points) and its texts."""
    angka: set[Decimal] = set()
    teks: set[str] = set()
    for lembar in load_workbook(FOLDER / nama, data_only=True):
        for baris in lembar.iter_rows():
            for sel in baris:
                if isinstance(sel.value, str):
                    teks |= {sel.value, sel.value.removeprefix("Rp ")}
                elif sel.value is not None:
                    angka.add(Decimal(str(sel.value)) * (100 if "%" in sel.number_format else 1))
    return angka, teks
