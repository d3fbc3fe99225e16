"""Menyimpan: berkas lama tetap ada, yang sama tidak ditulis ulang, yang terkunci tidak menghilangkan hasil."""

from __future__ import annotations

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


def test_kegagalan_menulis_tidak_meninggalkan_sisa(tmp_path, monkeypatch):
    monkeypatch.setattr(simpan, "_ganti", lambda *_: (_ for _ in ()).throw(RuntimeError()))
    with pytest.raises(RuntimeError):
        tulis_atomik(tmp_path / "LKjIP.docx", b"x")
    assert list(tmp_path.iterdir()) == []
