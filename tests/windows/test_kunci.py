"""requirements-pakai.lock: persis yang diperlukan untuk memakai, dengan versi requirements.lock."""

import pytest

from windows import kunci
from windows.pasang import AKAR
from windows.pasang import KUNCI_PAKAI


def test_kunci_pakai_adalah_penutup_dari_install_requires():
    assert KUNCI_PAKAI.read_text("utf-8") == kunci.susun_kunci(AKAR), "susun ulang dengan: make kunci"


def test_kunci_pakai_tanpa_alat_tes_dan_dengan_keperluan_windows():
    nama = set(kunci.baca_kunci(KUNCI_PAKAI))
    assert not nama & {"pytest", "ruff", "hypothesis", "dask", "distributed", "docxtpl"}
    assert {"lxml", "typer", "colorama", "pywin32"} <= nama


def test_pustaka_yang_belum_dikunci_disebut(tmp_path):
    (tmp_path / "setup.cfg").write_text("[options]\ninstall_requires =\n    lxml>=5\n    bukan-ada>=1\n", "utf-8")
    (tmp_path / "requirements.lock").write_text("lxml==6.0\n", "utf-8")
    with pytest.raises(KeyError, match="bukan-ada"):
        kunci.susun_kunci(tmp_path)


def test_keperluan_pustaka_lain_ikut_dan_penanda_windows_dinilai_untuk_windows(tmp_path):
    syarat = ("python-docx", 'satu; sys_platform == "win32"', 'dua; os_name == "java"')
    (tmp_path / "setup.cfg").write_text("[options]\ninstall_requires =\n    " + "\n    ".join(syarat), "utf-8")
    (tmp_path / "requirements.lock").write_text("dua==1\nlxml==6\npython-docx==1\nsatu==1\ntyping_extensions==4\n")
    assert kunci.susun_kunci(tmp_path).split() == ["lxml==6", "python-docx==1", "satu==1", "typing_extensions==4"]
