"""Perintah `lkjip web` sebagai proses sungguhan: alamatnya berlaku sekali, dan tidak ada yang tertinggal sesudahnya."""

import re
import subprocess
import sys
import time
from pathlib import Path

import httpx2
import pytest
from typer.testing import CliRunner

from generator.cli import app
from generator.web.peladen import jalankan
from generator.web.pintu import cari_pintu
from generator.web.pintu import pasang_pintu
from generator.web.ruang import Rumah


@pytest.fixture
def jalan(tmp_path, monkeypatch):
    """Run the command with a temporary folder of its own; yield the process, its address, and that folder."""
    (tmp_path / "tmp").mkdir()
    perintah = [sys.executable, "-m", "generator", "web", "--tanpa-peramban", "-o", str(tmp_path / "output")]
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    with subprocess.Popen(perintah, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as proses:
        alamat = re.search(r"http://\S+", proses.stdout.readline()).group()
        yield proses, alamat, tmp_path / "tmp"
        proses.kill()


def test_alamat_berlaku_sekali_dan_ctrl_c_menghapus_berkas_kerja(jalan):
    proses, alamat, sementara = jalan
    asal = alamat.partition("/masuk")[0]
    with httpx2.Client(follow_redirects=True, headers={"origin": asal}) as pertama:
        assert "1. Berkas" in pertama.get(alamat).text
        pertama.post(f"{asal}/berkas/contoh")
        assert len(list(sementara.glob("lkjip-web-*/ruang-*/masukan/*.xlsx"))) == 13
    jawab = httpx2.get(alamat)
    assert jawab.status_code == 403 and "sudah dipakai" in jawab.text
    proses.terminate()
    assert "tidak" not in proses.communicate(timeout=20)[1].casefold()
    assert not list(sementara.glob("lkjip-web-*"))


def test_tombol_selesai_menghentikan_programnya(jalan):
    proses, alamat, sementara = jalan
    asal = alamat.partition("/masuk")[0]
    with httpx2.Client(follow_redirects=True, headers={"origin": asal}) as satu:
        satu.get(alamat)
        assert "Selesai." in satu.post(f"{asal}/selesai").text
    assert proses.wait(timeout=20) == 0
    assert not list(sementara.glob("lkjip-web-*"))


def test_sisa_program_yang_dimatikan_dihapus_oleh_yang_berikutnya(jalan, monkeypatch):
    proses, alamat, sementara = jalan
    monkeypatch.setattr("tempfile.tempdir", str(sementara))
    hidup = Rumah(1, Path("output"))
    hidup.jaga(1)
    assert len(list(sementara.glob("lkjip-web-*"))) == 2
    proses.kill()
    proses.wait()
    time.sleep(0.1)
    kedua = Rumah(2, Path("output"))
    kedua.jaga(2)
    assert [p.name for p in sementara.glob("lkjip-web-*")] == [kedua._pokok.name]
    kedua.tutup()


def test_klik_dua_kali_yang_kedua_kembali_ke_pekerjaan_yang_sedang_berjalan(jalan, tmp_path, monkeypatch):
    _, alamat, sementara = jalan
    asal = alamat.partition("/masuk")[0]
    with httpx2.Client(follow_redirects=True, headers={"origin": asal}) as pertama:
        pertama.get(alamat)
        pertama.post(f"{asal}/berkas/contoh")
    monkeypatch.setattr("tempfile.tempdir", str(sementara))
    dibuka = []
    monkeypatch.setattr("webbrowser.open", dibuka.append)
    for _ in range(2):  # the browser was closed and lost its cookie, and again
        jalankan(tmp_path / "output", None, 0, buka_peramban=True)
        with httpx2.Client(follow_redirects=True) as lain:
            assert "Yang masuk: 17 berkas" in lain.get(dibuka[-1]).text
        assert httpx2.get(dibuka[-1]).status_code == 403
    assert len(set(dibuka)) == 2
    assert cari_pintu(tmp_path / "hasil lain") is None


def test_pintu_yang_tidak_ada_lagi_penjaganya_tidak_dibuka(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    for nama, isi in (("lkjip-web-mati", "http://127.0.0.1:9/masuk?kunci=x"), ("lkjip-web-rusak", "http://[/x")):
        (tmp_path / nama).mkdir()
        pasang_pintu(tmp_path / nama, tmp_path, isi)
    assert cari_pintu(tmp_path) is None


def test_folder_hasil_yang_tidak_dapat_ditulis_disebut_sebelum_halamannya_dibuka(tmp_path):
    (tmp_path / "berkas").touch()
    hasil = CliRunner().invoke(app, ["web", "--tanpa-peramban", "-o", str(tmp_path / "berkas" / "output")])
    assert hasil.exit_code == 2 and "Halaman LKjIP" not in hasil.stdout
    assert "tidak dapat ditulis: nama itu sudah dipakai sebuah berkas" in hasil.stderr
