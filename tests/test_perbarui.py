"""Perintah perbarui atas laporan Magetan yang disunting orang: dari folder ke berkas, dan jalan keduanya."""

import re
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli import app
from generator.document.halaman import find_libreoffice
from generator.document.susun import susun
from tests.document.laporan_sunting import KALIMAT
from tests.document.laporan_sunting import MAGETAN
from tests.document.laporan_sunting import sunting
from tests.document.laporan_sunting import ubah_angka
from tests.document.magetan import TEMPLAT
from tests.document.magetan import isi_magetan
from tests.document.suntingan import baca
from tests.document.suntingan import teks


@pytest.fixture(scope="module")
def jalan(tmp_path_factory):
    """Edit the report, change three figures in the workbook, refresh twice by the command."""
    kerja = tmp_path_factory.mktemp("perbarui")
    folder, laporan = kerja / "magetan-2025", kerja / "Laporan kami.docx"
    shutil.copytree(MAGETAN, folder)
    laporan.write_bytes(sunting(susun(TEMPLAT.read_bytes(), isi_magetan()[1]).docx))
    lama = laporan.read_bytes()
    ubah_angka(folder)
    perintah = ["perbarui", str(laporan), str(folder), "--tanpa-halaman"]
    satu = CliRunner().invoke(app, [*perintah, "--terbit"])
    sesudah_satu = laporan.read_bytes()
    dua = CliRunner().invoke(app, perintah)
    return laporan, lama, satu, sesudah_satu, dua


def test_suntingan_tetap_dan_angka_baru_masuk(jalan):
    laporan, _, satu, _, _ = jalan
    assert satu.exit_code == 0
    isi = teks(baca(laporan.read_bytes()).element.body)
    assert KALIMAT in isi
    assert "93,17" in isi


def test_berkas_lama_disimpan_di_sampingnya(jalan):
    laporan, lama, *_ = jalan
    assert laporan.with_name(f"{laporan.stem} (lama 1).docx").read_bytes() == lama


def test_ringkasan_menyebut_angka_lama_dan_baru_dan_kalimat_yang_tertinggal(jalan):
    keluaran = " ".join(jalan[2].stdout.split())
    assert "Angka yang berganti" in keluaran
    assert not re.search(r"\b(?:narasi|tabel|sumber|grafik)\.\w|judul_|w:[a-z]", keluaran)
    assert "Catatan kami" in keluaran
    assert "92,42" in keluaran
    assert "93,17" in keluaran


def test_salinan_terbit_memuat_suntingan_dan_angka_baru(jalan):
    terbitan = jalan[0].with_name("Laporan kami-TERBIT.docx")
    isi = teks(baca(terbitan.read_bytes()).element.body)
    assert KALIMAT in isi and "93,17" in isi
    assert "Ditulis:" in jalan[2].stdout and "Laporan kami-TERBIT.docx" in jalan[2].stdout


def test_jalan_kedua_tidak_menulis_apa_pun(jalan):
    laporan, _, _, sesudah_satu, dua = jalan
    assert dua.exit_code == 0
    assert "Tidak ada yang berubah" in dua.stdout
    assert laporan.read_bytes() == sesudah_satu
    assert [p.name for p in Path(laporan.parent).glob("*(lama *")] == [f"{laporan.stem} (lama 1).docx"]


@pytest.mark.lama
def test_jalan_kedua_dengan_nomor_halaman_pun_tidak_menulis_apa_pun(jalan, tmp_path):
    """Page numbers come from a layout by LibreOffice; the layout of the refreshed report gives the same ones."""
    if find_libreoffice() is None:
        pytest.skip("LibreOffice tidak ada")
    laporan = tmp_path / "Laporan kami.docx"
    laporan.write_bytes(jalan[3])
    perintah = ["perbarui", str(laporan), str(jalan[0].parent / "magetan-2025")]
    satu, isi = CliRunner().invoke(app, perintah), laporan.read_bytes()
    dua = CliRunner().invoke(app, perintah)
    assert satu.exit_code == dua.exit_code == 0
    assert "Tidak ada yang berubah" in dua.stdout
    assert laporan.read_bytes() == isi
