"""Gambar di foto/: yang utuh dipakai, yang rusak disebut."""

from pathlib import Path

from generator.reading.foto import baca_foto

CONTOH = Path(__file__).parents[2] / "input_samples" / "magetan-2025"


def test_gambar_utuh_dipakai():
    foto, catatan = baca_foto(CONTOH)
    assert sorted(foto) == ["inovasi-1.png", "inovasi-2.png", "logo.png", "penghargaan-1.png"]
    assert catatan == []


def test_gambar_terpotong_dan_berkas_lain_disebut(tmp_path: Path):
    tempat = tmp_path / "foto"
    tempat.mkdir()
    utuh = (CONTOH / "foto" / "logo.png").read_bytes()
    (tempat / "logo.png").write_bytes(utuh)
    (tempat / "piagam.png").write_bytes(utuh[:300])
    (tempat / "catatan.png").write_text("bukan gambar")
    (tempat / "foto.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    foto, catatan = baca_foto(tmp_path)
    assert list(foto) == ["logo.png"]
    assert [(c.kode, c.alamat.berkas) for c in catatan] == [
        ("P04", "foto/catatan.png"), ("P04", "foto/foto.jpg"), ("P04", "foto/piagam.png"),
    ]  # fmt: skip


def test_tanpa_folder_foto_tidak_ada_gambar_dan_tidak_ada_catatan(tmp_path: Path):
    assert baca_foto(tmp_path) == ({}, [])
