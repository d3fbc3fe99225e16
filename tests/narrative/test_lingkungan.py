"""Templat narasi yang sudah dikompilasi diingat, tetapi yang diubah orang tidak pernah memakai ingatan lama."""

import tempfile
from pathlib import Path

import pytest

from generator.narrative.lingkungan import _lingkungan
from generator.narrative.lingkungan import render


@pytest.fixture
def folder(tmp_path) -> Path:
    (tmp_path / "a.j2").write_text("{{ nama }} dinas.", "utf-8")
    return tmp_path


def proses_baru() -> None:
    """Forget what a process keeps, so that only the files are left."""
    _lingkungan.cache_clear()


def test_templat_terkompilasi_dipakai_proses_berikutnya(folder, monkeypatch):
    assert render("a", {"nama": "Satu"}, folder) == "Satu dinas."
    proses_baru()
    monkeypatch.setattr("jinja2.environment.Environment.compile", None)
    assert render("a", {"nama": "Dua"}, folder) == "Dua dinas."


def test_templat_yang_diubah_dikompilasi_lagi(folder):
    render("a", {"nama": "Satu"}, folder)
    proses_baru()
    (folder / "a.j2").write_text("{{ nama }} badan.", "utf-8")
    assert render("a", {"nama": "Satu"}, folder) == "Satu badan."


@pytest.mark.parametrize("isi", [b"", b"j2rusak", None])
def test_ingatan_yang_rusak_tidak_dipakai(folder, isi):
    render("a", {"nama": "Satu"}, folder)
    (ingatan,) = (folder / "__pycache__").iterdir()
    ingatan.write_bytes(ingatan.read_bytes()[:-9] if isi is None else isi)
    proses_baru()
    assert render("a", {"nama": "Satu"}, folder) == "Satu dinas."


def test_disk_penuh_tidak_menghalangi_laporan(folder, monkeypatch):
    def penuh(*_, **__):
        raise OSError(28, "penuh")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", penuh)
    assert render("a", {"nama": "Satu"}, folder) == "Satu dinas."
    assert not list((folder / "__pycache__").iterdir())
