"""Nama berkas yang ditolak Windows, yang hanya berbeda huruf besarnya, dan jalur yang panjang."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from generator import alur
from generator.formulir import isian
from generator.reviu import bagi_tempat

AKAR = Path(__file__).parent.parent.parent
KODE = sorted([*(AKAR / "generator").rglob("*.py"), *(AKAR / "windows").rglob("*.py")])
AKHIRAN = r"\.(?:docx|xlsx|pdf|json|png|txt|csv|toml|html|lock|log)\b"
NAMA_BERKAS = re.compile(r"[\w .()<>:\"|?*-]+" + AKHIRAN)
TERLARANG = re.compile(r'[<>:"|?*\x00-\x1f]')
PERANTI = {"CON", "PRN", "AUX", "NUL", *(f"{p}{n}" for p in ("COM", "LPT") for n in range(10))}


def sebut_nama_buruk(nama: str) -> bool:
    """Tell whether Windows refuses or changes this name of one file or folder."""
    return bool(TERLARANG.search(nama)) or nama[-1:] in (".", " ") or nama.split(".")[0].rstrip().upper() in PERANTI


@pytest.mark.parametrize("nama", ["aux.py", "NUL", "com1.xlsx", "a:b", "Laporan?.docx", "Laporan.", "Laporan ", 'a"b'])
def test_nama_buruk_ditemukan(nama):
    assert sebut_nama_buruk(nama)


def berkas_terkelola() -> list[str]:
    """Return every path of the repository; without git (an unpacked copy) those of the program."""
    hasil = subprocess.run(["git", "ls-files", "-z"], cwd=AKAR, capture_output=True, check=False)
    if hasil.returncode == 0 and hasil.stdout:
        return [b.decode("utf-8") for b in hasil.stdout.split(b"\0") if b]
    semua = [p for f in ("generator", "templates", "windows") for p in (AKAR / f).rglob("*")]
    return [p.relative_to(AKAR).as_posix() for p in semua]


def test_nama_setiap_berkas_diterima_windows():
    semua = berkas_terkelola()
    assert len(semua) > 300
    assert [p for p in semua if any(map(sebut_nama_buruk, p.split("/")))] == []


def test_tidak_ada_dua_nama_yang_hanya_berbeda_huruf_besarnya():
    semua = berkas_terkelola()
    assert len({p.casefold() for p in semua}) == len(semua)


def test_jalur_setiap_berkas_pendek():
    assert [p for p in berkas_terkelola() if len(p) >= 150] == []


def nama_yang_ditulis() -> set[str]:
    """Return every file name that stands in the code as a text of its own."""
    kode = [isi for p in KODE if re.search(AKHIRAN, isi := p.read_text("utf-8"))]
    return {
        s.value for isi in kode for s in ast.walk(ast.parse(isi))
        if isinstance(s, ast.Constant) and isinstance(s.value, str)
        and NAMA_BERKAS.fullmatch(s.value) and not s.value.startswith("*")
    }  # fmt: skip


def test_nama_berkas_yang_ditulis_diterima_windows_dan_pendek():
    semua = nama_yang_ditulis()
    assert {"catatan.xlsx", "kertas-kerja.xlsx", *alur.DOKUMEN.values(), alur.NAMA_DRAF} <= semua
    assert [n for n in semua if sebut_nama_buruk(n) or len(n) > 60] == []


@pytest.mark.parametrize("bidang", ["Sekretariat / Umum", 'Bidang "Koperasi"?', "Keuangan.", "CON", "B" * 300, "a\tb"])
def test_nama_isian_per_bidang_diterima_windows(bidang):
    nama = isian._nama_berkas(bidang, 2025, ())
    assert not sebut_nama_buruk(nama) and len(nama) < 90


def test_folder_hasil_reviu_tidak_berakhir_spasi_atau_titik_dan_tidak_berebut():
    semua = [Path("LKjIP .docx"), Path("Dinas A..docx"), Path("lkjip.odt"), Path("....docx")]
    assert [tempat for _, tempat in bagi_tempat(semua)] == ["LKjIP .docx", "Dinas A", "lkjip.odt", "laporan"]


