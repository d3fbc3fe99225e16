"""Teks kantor yang menyerupai rumus tetap teks di semua buku kerja kita, yang tidak pernah keluar dari output/."""

import re
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from generator import alur
from generator.alur_koreksi import tulis_peta
from generator.cli import main
from generator.formulir.isian import susun_isian
from generator.formulir.tahun_baru import susun_tahun_baru

RACUN = "=HYPERLINK(0)", "+SUM(A1)", "-2+3", "@SUM(A1)"
_RUMUS = re.compile(r"<f[^>]*>([^<]*)</f>")


@pytest.fixture(scope="module")
def kantor(tmp_path_factory) -> Path:
    """An office whose every text begins like a formula, and whose bidang is named like a path."""
    buku = Workbook()
    buku.remove(buku.active)
    r = RACUN
    isi = {
        "IKU": [["INDIKATOR KINERJA UTAMA TAHUN 2025-2029"],
                ["Sasaran", "Indikator Kinerja Utama", "Formulasi", "Penanggung Jawab"],
                [f"{r[0]} sasaran", f"{r[1]} indikator", f"{r[3]} x", "../../=keluar"],
                [f"{r[0]} sasaran", f"{r[2]} lain", "-", "..\\..\\keluar"]],
        "PK": [["PERJANJIAN KINERJA TAHUN 2025"], ["Sasaran", "Indikator", "Satuan", "Target"],
               [f"{r[0]} sasaran", f"{r[1]} indikator", f"{r[3]}", 60],
               [f"{r[0]} sasaran", f"{r[2]} lain", "Orang", 80]],
        "Capaian": [["PENGUKURAN KINERJA TAHUN 2025"], ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi"],
                    [f"{r[0]} sasaran", f"{r[1]} indikator", f"{r[3]}", 60, f"{r[0]}"],
                    [f"{r[0]} sasaran", f"{r[2]} lain", "Orang", 80, 70]],
        "LRA": [["LAPORAN REALISASI ANGGARAN TAHUN 2025"], ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "%"],
                ["2.15.02", f"{r[1]} program", 100, 90, 90], ["2.15.02.2.01", f"{r[2]} kegiatan", 100, 90, 90],
                ["2.15.02.2.01.0001", f"{r[3]} sub kegiatan", 100, 90, 90]],
    }  # fmt: skip
    for nama, baris in isi.items():
        kertas = buku.create_sheet(nama)
        for nomor, satu in enumerate(baris, 1):
            for k, nilai in enumerate(satu, 1):
                sel = kertas.cell(nomor, k, nilai)
                if isinstance(nilai, str):
                    sel.data_type = "s"
    folder = tmp_path_factory.mktemp("induk") / "=dinas"
    folder.mkdir()
    buku.save(folder / "@kantor.xlsx")
    return folder


def rumus(buku: bytes) -> list[str]:
    """Return every formula of a workbook."""
    with ZipFile(BytesIO(buku)) as arsip:
        lembar = [n for n in arsip.namelist() if n.startswith("xl/worksheets/sheet")]
        return [m for n in lembar for m in _RUMUS.findall(arsip.read(n).decode())]


def racun(daftar: list[str]) -> list[str]:
    return [f for f in daftar if any(r[1:] in f or r in f for r in RACUN)]


@pytest.fixture(scope="module")
def siap(kantor):
    return alur.siapkan(kantor)


def buku_kerja(siap: alur.Siap, tempat: Path) -> dict[str, bytes]:
    """Return every workbook that the commands write for an office, by name."""
    tertulis = alur.tulis_laporan(siap, tempat / "laporan", nomor_halaman=False).berkas
    tertulis += alur.tulis_dokumen(siap, "unggah", tempat / "unggah").berkas
    berkas = {p.name: p.read_bytes() for p in tertulis if p.suffix == ".xlsx"}
    return berkas | susun_isian(siap.laporan) | susun_tahun_baru(siap.laporan, 2026)


def test_teks_kantor_tidak_menjadi_rumus_di_buku_mana_pun(siap, tmp_path):
    berkas = buku_kerja(siap, tmp_path)
    assert {"catatan.xlsx", "kertas-kerja.xlsx", "unggah.xlsx"} < set(berkas)
    teks = b"".join(z.read(n) for b in berkas.values() for z in [ZipFile(BytesIO(b))] for n in z.namelist())
    assert all(r.encode() in teks for r in RACUN)
    assert {nama: racun(rumus(isi)) for nama, isi in berkas.items()} == dict.fromkeys(berkas, [])


def test_peta_dan_rekap_menulis_teks_kantor_sebagai_teks(kantor, siap, tmp_path):
    with pytest.raises(SystemExit):
        _lkjip("massal", kantor.parent, "-o", tmp_path / "hasil", "--proses", "1")
    assert racun(rumus((tmp_path / "hasil" / "rekap.xlsx").read_bytes())) == []
    peta = tulis_peta(siap)
    try:
        assert racun(rumus(peta.read_bytes())) == []
    finally:
        peta.unlink()


def test_nama_bidang_tidak_keluar_dari_folder_hasil(siap, tmp_path):
    tertulis = alur.tulis_formulir(susun_isian(siap.laporan), tmp_path / "isian")
    assert [p.parent for p in tertulis] == [tmp_path / "isian"] * len(tertulis)
    assert sorted(p.name for p in (tmp_path / "isian").iterdir()) == sorted(p.name for p in tertulis)
    assert len(tertulis) == 2


def _lkjip(*perintah: object) -> None:
    lama, sys.argv = sys.argv, ["lkjip", *map(str, perintah)]
    try:
        main()
    finally:
        sys.argv = lama
