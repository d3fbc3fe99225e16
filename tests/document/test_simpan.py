"""Menyimpan: berkas lama tetap ada, yang sama tidak ditulis ulang, yang terkunci tidak menghilangkan hasil."""

import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.document import simpan
from generator.document.simpan import tulis_atomik


def test_isi_yang_sama_tidak_ditulis_ulang(tmp_path):
    jalur = tmp_path / "LKjIP.docx"
    assert tulis_atomik(jalur, b"satu").berubah
    waktu = jalur.stat().st_mtime_ns
    assert not tulis_atomik(jalur, b"satu").berubah
    assert jalur.stat().st_mtime_ns == waktu


def test_berkas_lama_disimpan_dengan_nomor(tmp_path):
    jalur = tmp_path / "LKjIP.docx"
    for isi in (b"satu", b"dua", b"tiga"):
        hasil = tulis_atomik(jalur, isi)
    assert jalur.read_bytes() == b"tiga"
    assert (tmp_path / "LKjIP (lama 1).docx").read_bytes() == b"satu"
    assert (tmp_path / "LKjIP (lama 2).docx").read_bytes() == b"dua"
    assert "LKjIP (lama 2).docx" in hasil.pesan


def test_berkas_yang_sedang_dipakai_membuat_hasil_bernama_lain(tmp_path, monkeypatch):
    jalur = tmp_path / "LKjIP.docx"
    jalur.write_bytes(b"lama")
    asli = Path.replace
    monkeypatch.setattr(simpan, "JEDA_DETIK", 0)
    monkeypatch.setattr(
        Path, "replace", lambda s, t: (_ for _ in ()).throw(PermissionError()) if Path(t) == jalur else asli(s, t)
    )
    hasil = tulis_atomik(jalur, b"baru")
    assert jalur.read_bytes() == b"lama"
    assert hasil.jalur.name == "LKjIP (baru 1).docx"
    assert hasil.jalur.read_bytes() == b"baru"
    assert "sedang dipakai" in hasil.pesan
    assert sorted(p.name for p in tmp_path.iterdir()) == ["LKjIP (baru 1).docx", "LKjIP.docx"]


def test_pemindai_virus_atau_onedrive_yang_sebentar_saja_ditunggu(tmp_path, monkeypatch):
    """Two refusals, as of a scanner that holds the file for a moment; then the target itself is replaced."""
    jalur = tmp_path / "LKjIP.docx"
    jalur.write_bytes(b"lama")
    asli, ditolak, jeda = Path.replace, [], []

    def ganti(sumber, tujuan):
        if Path(tujuan) == jalur and len(ditolak) < 2:
            ditolak.append(tujuan)
            raise PermissionError(errno.EACCES, "sedang dipakai")
        return asli(sumber, tujuan)

    monkeypatch.setattr(simpan.time, "sleep", jeda.append)
    monkeypatch.setattr(Path, "replace", ganti)
    hasil = tulis_atomik(jalur, b"baru", simpan_lama=False)
    assert (hasil.jalur, hasil.pesan, jalur.read_bytes()) == (jalur, "", b"baru")
    assert jeda == [simpan.JEDA_DETIK] * 2
    assert [p.name for p in tmp_path.iterdir()] == ["LKjIP.docx"]


def test_kegagalan_menulis_tidak_meninggalkan_sisa(tmp_path, monkeypatch):
    monkeypatch.setattr(simpan, "_ganti", lambda *_: (_ for _ in ()).throw(RuntimeError()))
    with pytest.raises(RuntimeError):
        tulis_atomik(tmp_path / "LKjIP.docx", b"x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kunci", ["~$LKjIP.docx", "~$KjIP.docx", "~$jIP.docx", ".~lock.LKjIP.docx#"])
def test_berkas_yang_terbuka_di_pengolah_kata_tidak_diganti(tmp_path, kunci):
    jalur = tmp_path / "LKjIP.docx"
    jalur.write_bytes(b"lama")
    (tmp_path / kunci).write_bytes(b"x" * 162)
    hasil = tulis_atomik(jalur, b"baru")
    assert (jalur.read_bytes(), hasil.jalur.name) == (b"lama", "LKjIP (baru 1).docx")
    assert "sedang dipakai" in hasil.pesan


def test_kunci_yang_tertinggal_tanpa_berkasnya_tidak_menghalangi(tmp_path):
    (tmp_path / "~$jIP.docx").write_bytes(b"x")
    assert tulis_atomik(tmp_path / "LKjIP.docx", b"baru").jalur.name == "LKjIP.docx"


def test_bila_berkas_lama_tidak_dapat_disimpan_tidak_ada_yang_diganti(tmp_path, monkeypatch):
    jalur = tmp_path / "LKjIP.docx"
    jalur.write_bytes(b"lama")
    asli = simpan._tulis_tuntas

    def penuh(tujuan, isi):
        asli(tujuan, isi)
        if "(lama" in tujuan.name:
            raise OSError(errno.ENOSPC, "penuh")

    monkeypatch.setattr(simpan, "_tulis_tuntas", penuh)
    with pytest.raises(OSError, match="penuh"):
        tulis_atomik(jalur, b"baru")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("LKjIP.docx", b"lama")]


def test_sisa_proses_yang_mati_dibuang_setelah_satu_jam(tmp_path):
    for nama, umur in (("tua", 4000), ("muda", 10)):
        sisa = tmp_path / f".LKjIP.docx.{nama}.sementara"
        sisa.write_bytes(b"separuh")
        os.utime(sisa, (time.time() - umur,) * 2)
    tulis_atomik(tmp_path / "LKjIP.docx", b"baru")
    assert sorted(p.name for p in tmp_path.iterdir()) == [".LKjIP.docx.muda.sementara", "LKjIP.docx"]


_PENULIS = """
import sys
import errno
import os
import subprocess
import sys
import time
from pathlib import Path
from generator.document.simpan import tulis_atomik
while True:
    for huruf in (b"a", b"b"):
        tulis_atomik(Path(sys.argv[1]), huruf * 3_000_000, simpan_lama=False)
        print("tertulis", flush=True)
"""


def test_proses_yang_dibunuh_tidak_pernah_meninggalkan_berkas_separuh(tmp_path):
    jalur = tmp_path / "LKjIP.docx"
    for ke in range(12):
        proses = subprocess.Popen([sys.executable, "-c", _PENULIS, str(jalur)], stdout=subprocess.PIPE)
        proses.stdout.readline()
        time.sleep(ke * 0.004)
        proses.kill()
        proses.wait()
        proses.stdout.close()
        isi = jalur.read_bytes()
        assert (len(isi), len(set(isi))) == (3_000_000, 1)
