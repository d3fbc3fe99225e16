"""Folder Magetan yang disimpan ulang sebagai .xls, .ods, HTML, CSV, dan Word memberi angka yang sama.

The conversions are LibreOffice's own; without it these tests are skipped, visibly.
"""

import shutil
import subprocess
from dataclasses import fields
from dataclasses import is_dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.nilai import Nilai
from generator.model.nilai import angka_atau_none
from generator.reading.berkas.buka import buka_berkas
from generator.reading.folder import HasilBaca
from generator.reading.folder import baca_folder
from tests.reading.berkas.arsip import isi_grid
from tests.reading.berkas.naskah_word import build_naskah
from tests.reading.berkas.test_biner import CONTOH
from tests.reading.berkas.test_biner import ISI

FOLDER = Path(__file__).parents[3] / "input_samples" / "magetan-2025"
BUKU = sorted(FOLDER.glob("*.xlsx"))
# Semicolons, UTF-8, shown text, every sheet to its own file.
_CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,true,false,false,false,-1"
perlu_soffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice tidak terpasang")


@pytest.fixture(scope="module")
def asli() -> Laporan:
    return baca_folder(FOLDER).laporan


def ubah(tujuan: Path, format_berkas: str, daftar: list[Path]) -> None:
    profil = tujuan.parent / "profil"
    perintah = ["soffice", f"-env:UserInstallation={profil.as_uri()}", "--headless", "--convert-to", format_berkas]
    perintah += ["--outdir", str(tujuan), *map(str, daftar)]
    subprocess.run(perintah, check=True, capture_output=True, timeout=240)


def baca_ubahan(tmp_path: Path, format_berkas: str) -> HasilBaca:
    tujuan = tmp_path / "kantor"
    tujuan.mkdir()
    ubah(tujuan, format_berkas, BUKU)
    return baca_folder(tujuan)


def angka(isi: object, jalur: str = "") -> dict[str, object]:
    """Every figure and text of a record by its path, places and shown texts left out."""
    if isinstance(isi, Nilai):
        return {jalur: (isi.angka.normalize(), isi.satuan)}
    if is_dataclass(isi):
        bukan = ("asal", "asal_formulasi", "teks", "sumber", "logo", "foto", "tempat")
        nama = [f.name for f in fields(isi) if f.name not in bukan]
        dalam = {k: v for n in nama for k, v in angka(getattr(isi, n), f"{jalur}.{n}").items()}
        return {jalur: type(isi).__name__} | dalam
    if isinstance(isi, tuple):
        return {k: v for i, x in enumerate(isi) for k, v in angka(x, f"{jalur}[{i}]").items()}
    return {} if isinstance(isi, Alamat | bytes) else {jalur: isi}


def beda(asli: Laporan, lain: Laporan) -> dict[str, tuple[object, object]]:
    kiri, kanan = angka(asli), angka(lain)
    return {k: (kiri.get(k), kanan.get(k)) for k in kiri.keys() | kanan.keys() if kiri.get(k) != kanan.get(k)}


def uang_sasaran(laporan: Laporan) -> list[tuple[Decimal, Decimal]]:
    return [(s.pagu.angka, s.realisasi.angka) for s in laporan.sasaran]


# Tabel 3.4 of the Magetan report: pagu and realisasi of the three sasaran.
TERCETAK = [(908521800, 878317680), (891441330, 882985588), (3358804568, 3175755962)]


@perlu_soffice
@pytest.mark.parametrize("format_berkas", ["xls", "ods"])
def test_setiap_angka_sama_dengan_yang_dari_xlsx(asli: Laporan, tmp_path: Path, format_berkas: str) -> None:
    hasil = baca_ubahan(tmp_path, format_berkas)
    assert beda(asli, hasil.laporan) == {}
    assert uang_sasaran(hasil.laporan) == TERCETAK


@perlu_soffice
@pytest.mark.lama
def test_setiap_angka_sama_dari_halaman_html(asli: Laporan, tmp_path: Path) -> None:
    assert beda(asli, baca_ubahan(tmp_path, "html").laporan) == {}


@perlu_soffice
def test_csv_tanpa_gaya_tetap_memberi_tingkat_dan_uang_yang_sama(asli: Laporan, tmp_path: Path) -> None:
    """Levels come from codes and the nomenclature, since a CSV has no bold."""
    laporan = baca_ubahan(tmp_path, _CSV).laporan
    assert uang_sasaran(laporan) == TERCETAK

    def pohon(laporan: Laporan) -> list[tuple[object, ...]]:
        baris = [b for p in laporan.program for b in p.jelajahi()]
        return [(b.kode, b.tingkat, angka_atau_none(b.pagu), angka_atau_none(b.realisasi)) for b in baris]

    assert pohon(laporan) == pohon(asli)


def test_tabel_word_memberi_angka_yang_sama_sejauh_tampil(asli: Laporan, tmp_path: Path) -> None:
    for buku in BUKU:
        (tmp_path / f"{buku.stem}.docx").write_bytes(build_naskah(buku))
    laporan = baca_folder(tmp_path).laporan
    assert uang_sasaran(laporan) == TERCETAK
    # Word holds no decimals that the workbook did not show.
    lain = {k: v for k, v in beda(asli, laporan).items() if not k.startswith(".hitungan_kantor")}
    assert set(lain.values()) == {((Decimal("92.82883743"), "%"), (Decimal("92.83"), "%"))}


@perlu_soffice
def test_xlsb_sama_dengan_yang_dibaca_libreoffice(tmp_path: Path) -> None:
    ubah(tmp_path, "xlsx", [CONTOH / "pk.xlsb"])
    grid = buka_berkas((tmp_path / "pk.xlsx").read_bytes(), "pk.xlsx")[0]
    assert isi_grid(grid) == ISI


@perlu_soffice
@pytest.mark.parametrize("format_berkas", ["xls", "ods"])
def test_gaya_dan_gabungan_setiap_sel_sama(tmp_path: Path, format_berkas: str) -> None:
    dpa = FOLDER / "DPPA 2025.xlsx"
    ubah(tmp_path, format_berkas, [dpa])
    kiri = buka_berkas(dpa.read_bytes(), "a")[0]
    kanan = buka_berkas((tmp_path / f"DPPA 2025.{format_berkas}").read_bytes(), "a")[0]

    def terlihat(grid: object) -> dict[tuple[int, int], tuple[object, ...]]:
        return {
            (r, k): (s.teks, s.gaya.tebal, s.gaya.berisi_warna, s.gaya.indent, s.gaya.persen)
            for r, baris in grid.baris.items()
            for k, s in baris.items()
        }

    assert terlihat(kanan) == terlihat(kiri)
    assert sorted(kanan.gabungan) == sorted(kiri.gabungan)
