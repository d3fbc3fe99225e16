"""README: perintah yang ditulisnya memang ada, dan berkas yang ditunjuknya memang ada."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli import app

AKAR = Path(__file__).parent.parent
README = (AKAR / "README.md").read_text("utf-8")
PERINTAH = sorted(set(re.findall(r"`lkjip ([\w-]+)([^`]*)`", README)))
MAKEFILE = (AKAR / "Makefile").read_text("utf-8")


@pytest.mark.parametrize(("nama", "sisa"), PERINTAH)
def test_perintah_dan_pilihannya_ada(nama, sisa):
    hasil = CliRunner().invoke(app, [nama, "--help"], env={"COLUMNS": "200", "TERM": "dumb"})
    assert hasil.exit_code == 0
    bantuan = re.sub(r"\x1b\[[0-9;]*m", "", hasil.stdout)
    for pilihan in re.findall(r"--[a-z-]+", sisa):
        assert pilihan in bantuan


def test_setiap_perintah_tercantum():
    tercantum = {nama for nama, _ in PERINTAH}
    assert {p.name or p.callback.__name__ for p in app.registered_commands} == tercantum


@pytest.mark.parametrize("sasaran", sorted(set(re.findall(r"`make ([a-z-]+)`", README))))
def test_sasaran_make_ada(sasaran):
    assert re.search(rf"^{sasaran}:.*## ", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("jalur", sorted(set(re.findall(r"\]\(((?!http)[^)]+)\)", README))))
def test_berkas_yang_ditunjuk_ada(jalur):
    assert (AKAR / jalur).exists()
