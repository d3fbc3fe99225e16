"""Jalankan LKjIP.bat: kecil, ASCII, berakhir baris Windows, dan menunjuk yang memang ada."""

import re
from pathlib import Path

from windows.pasang import VERSI_PYTHON

AKAR = Path(__file__).parent.parent.parent
ISI = (AKAR / "Jalankan LKjIP.bat").read_bytes()
TEKS = ISI.decode("ascii")


def test_setiap_baris_berakhir_crlf():
    assert ISI.count(b"\n") == ISI.count(b"\r\n") > 0 and ISI.endswith(b"\r\n")


def test_git_tidak_mengubah_akhir_barisnya():
    assert "*.bat -text" in (AKAR / ".gitattributes").read_text("utf-8").splitlines()


def test_tanda_seru_dan_persen_di_alamat_tidak_ditafsirkan():
    assert TEKS.index("setlocal DisableDelayedExpansion") < TEKS.index("%~dp0")
    assert re.findall(r'(?<!")%~(?:dp0|1)', TEKS.replace('set "PASANG=%', 'set "%')) == []


def test_setiap_lompatan_ada_tujuannya():
    tujuan = set(re.findall(r"^:(\w+)", TEKS, re.MULTILINE))
    assert set(re.findall(r"\b(?:goto|call :)\s*(\w+)", TEKS)) == tujuan


def test_python_yang_dicari_adalah_yang_didukung():
    assert sorted(re.search(r"for %%V in \(([\d. ]+)\)", TEKS)[1].split()) == list(VERSI_PYTHON)
    assert sorted(re.search(r"for %%V in \((\d{3}[\d ]+)\)", TEKS)[1].split()) == [
        v.replace(".", "") for v in VERSI_PYTHON
    ]
    assert re.findall(r"\((3), (\d+)\)", TEKS) == [tuple(v.split(".")) for v in VERSI_PYTHON]


def test_berkas_yang_dijalankan_ada():
    assert (AKAR / "windows" / "pasang.py").is_file() and r"%~dp0windows\pasang.py" in TEKS


def test_program_di_folder_kerja_tidak_dijalankan_sebagai_python():
    assert TEKS.index('set "NoDefaultCurrentDirectoryInExePath=1"') < TEKS.index("set PY=py")
