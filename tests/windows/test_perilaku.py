"""Yang berjalan lain di Windows: drive lain, keluaran yang dialihkan ke berkas, dan batas proses bersamaan."""

import io
import ntpath
import os
import sys

import pytest

from generator import cli
from generator import massal
from generator.model.nilai import Alamat
from generator.workpaper.tautan import jalur_tautan
from generator.workpaper.tautan import tautan_alamat


def test_folder_di_drive_lain_tidak_punya_tautan(monkeypatch):
    monkeypatch.setattr(os.path, "relpath", ntpath.relpath)
    assert jalur_tautan("C:\\Data\\2025", "C:\\LKjIP\\output").replace("\\", "/") == "../../Data/2025"
    assert jalur_tautan("D:\\Data 2025", "C:\\LKjIP\\output") is None
    assert tautan_alamat(None, Alamat("Realisasi.xlsx", "TW IV", "F18")) is None


def test_hasil_yang_dialihkan_ke_berkas_tetap_utf_8(monkeypatch):
    berkas = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", berkas)
    monkeypatch.setattr(sys, "argv", ["lkjip", "--help"])
    with pytest.raises(SystemExit):
        cli.main()
    assert berkas.encoding == "utf-8"


def test_proses_bersamaan_dalam_batas_windows():
    with massal.pilih_executor(500, 200, "")() as pelaksana:
        assert pelaksana._max_workers == 61
