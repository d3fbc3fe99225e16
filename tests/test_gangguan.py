"""Disk penuh, folder terkunci, proses dibunuh: berkas lama utuh, yang baru utuh atau tidak ada, pesannya jelas."""

import errno
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from generator import cli
from generator.document import simpan
from generator.document import simpanan
from tests.pabrik.kantor_acak import tulis_kantor

resource = pytest.importorskip("resource", reason="batas ukuran berkas hanya ada di POSIX")
AKAR = Path(__file__).parent.parent
HASIL = ("LKjIP.docx", "catatan.xlsx", "kertas-kerja.xlsx")


def lkjip(*perintah: object, batas: int = 0, **opsi):
    """Run the command in a process of its own, its files limited to `batas` bytes."""
    siap = (lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (batas, batas))) if batas else None
    argumen = [sys.executable, "-m", "generator", *map(str, perintah)]
    return subprocess.run(argumen, cwd=AKAR, capture_output=True, text=True, preexec_fn=siap, check=False, **opsi)


@pytest.fixture
def kantor(tmp_path):
    tulis_kantor(tmp_path / "kantor", 1)
    return tmp_path / "kantor"


def utuh(folder: Path) -> dict[str, bytes]:
    for nama in HASIL:
        with zipfile.ZipFile(folder / nama) as arsip:
            assert arsip.testzip() is None
    return {nama: (folder / nama).read_bytes() for nama in HASIL}


def test_disk_penuh_membiarkan_hasil_lama_utuh_dan_menyebutnya(kantor, tmp_path):
    keluaran = tmp_path / "hasil"
    assert lkjip("buat", kantor, "-o", keluaran, "--tanpa-halaman").returncode == 0
    lama = utuh(keluaran)
    tulis_kantor(tmp_path / "lain", 2)
    hasil = lkjip("buat", tmp_path / "lain", "-o", keluaran, "--tanpa-halaman", batas=20_000)
    assert hasil.returncode == 2
    assert "Hasil tidak dapat ditulis" in hasil.stderr
    assert "Traceback" not in hasil.stderr
    assert utuh(keluaran) == lama
    assert {p.name for p in keluaran.iterdir()} == set(HASIL)


@pytest.mark.parametrize("pilih", [min, max])
def test_disk_penuh_pada_jalan_pertama_tidak_meninggalkan_berkas_separuh(kantor, tmp_path, pilih):
    lkjip("buat", kantor, "-o", tmp_path / "cukup", "--tanpa-halaman")
    batas = pilih(p.stat().st_size for p in tmp_path.glob("cukup/*")) - 1
    hasil = lkjip("buat", kantor, "-o", tmp_path / "hasil", "--tanpa-halaman", batas=batas)
    assert (hasil.returncode, "Traceback" in hasil.stderr) == (2, False)
    assert list(tmp_path.glob("hasil/*")) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root menulis ke mana saja")
def test_folder_hasil_yang_hanya_dapat_dibaca_disebut(kantor, tmp_path):
    keluaran = tmp_path / "hasil"
    keluaran.mkdir(mode=0o500)
    hasil = lkjip("buat", kantor, "-o", keluaran, "--tanpa-halaman")
    assert (hasil.returncode, "tidak ada izin menulis" in hasil.stderr) == (2, True)


@pytest.mark.parametrize(
    ("nomor", "sebutan"),
    [(errno.EACCES, "tidak ada izin menulis"), (errno.EROFS, "hanya dapat dibaca"), (errno.ENOSPC, "penuh")],
)
def test_galat_menulis_disebut_dan_hasil_lama_utuh(kantor, tmp_path, monkeypatch, capsys, nomor, sebutan):
    """As a read-only folder or a full disk answers, for those who run the tests as root too."""
    keluaran = tmp_path / "hasil"
    keluaran.mkdir()
    (keluaran / "LKjIP.docx").write_bytes(b"lama")

    def gagal(jalur, isi):
        raise OSError(nomor, os.strerror(nomor), str(jalur))

    monkeypatch.setattr(simpan, "_tulis_tuntas", gagal)
    monkeypatch.setattr(simpanan, "sudah_disunting", lambda _: False)
    monkeypatch.setattr(sys, "argv", ["lkjip", "buat", str(kantor), "-o", str(keluaran), "--tanpa-halaman"])
    with pytest.raises(SystemExit) as keluar:
        cli.main()
    pesan = capsys.readouterr().err
    assert (keluar.value.code, sebutan in pesan, "Traceback" in pesan) == (2, True, False)
    assert {p.name: p.read_bytes() for p in keluaran.iterdir()} == {"LKjIP.docx": b"lama"}


def test_folder_hasil_yang_ternyata_berkas_disebut(kantor, tmp_path):
    (tmp_path / "hasil").write_text("berkas", "utf-8")
    hasil = lkjip("buat", kantor, "-o", tmp_path / "hasil", "--tanpa-halaman")
    assert (hasil.returncode, "sudah dipakai sebuah berkas" in hasil.stderr) == (2, True)


@pytest.mark.lama
def test_buat_yang_dibunuh_kapan_pun_membiarkan_hasil_lama_atau_baru_utuh(kantor, tmp_path):
    keluaran = tmp_path / "hasil"
    assert lkjip("buat", kantor, "-o", keluaran, "--tanpa-halaman").returncode == 0
    dibunuh = 0
    for ke in range(14):
        (kantor / "catatan orang.csv").write_text(f"Permasalahan utama\nMasalah {ke}\n", "utf-8")
        argumen = [sys.executable, "-m", "generator", "buat", str(kantor), "-o", str(keluaran), "--tanpa-halaman"]
        proses = subprocess.Popen(argumen, cwd=AKAR, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.15 * ke)
        proses.kill()
        dibunuh += proses.wait() < 0
        utuh(keluaran)
    print(f"14 jalan, {dibunuh} dibunuh sebelum selesai; hasilnya selalu utuh")
    assert dibunuh
    assert lkjip("buat", kantor, "-o", keluaran, "--tanpa-halaman").returncode == 0
    utuh(keluaran)


@pytest.mark.lama
def test_massal_yang_dibunuh_dilanjutkan_dari_yang_sudah_selesai(tmp_path):
    for nomor in range(8):
        tulis_kantor(tmp_path / "masuk" / f"k{nomor}", nomor)
    keluaran = tmp_path / "hasil"
    pilihan = ["massal", str(tmp_path / "masuk"), "-o", str(keluaran), "--proses", "2"]
    selesai = 0
    for batas in (1, 4):
        proses = subprocess.Popen(
            [sys.executable, "-m", "generator", *pilihan],
            cwd=AKAR, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        while len(list(keluaran.glob("*/LKjIP*.docx"))) < batas and proses.poll() is None:
            time.sleep(0.02)
        assert proses.poll() is None
        os.killpg(proses.pid, signal.SIGKILL)
        proses.wait()
        selesai = len(list(keluaran.glob("*/.lkjip*")))
        for berkas in keluaran.glob("*/*.*x"):
            with zipfile.ZipFile(berkas) as arsip:
                assert arsip.testzip() is None
    hasil = lkjip(*pilihan)
    print(f"massal dibunuh dua kali; {selesai} kantor sudah selesai, sisanya dilanjutkan")
    assert (hasil.returncode, "gagal" in hasil.stdout) == (0, False)
    assert hasil.stderr.count("sudah terbaru") >= selesai > 0
