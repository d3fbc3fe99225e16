"""Mengumpulkan roda (wheel) Windows ke folder wheelhouse, untuk komputer kantor tanpa internet.

Run by `make wheelhouse` with the Python of .venv, on any system. Every library of requirements-pakai.lock for each
supported Python on 64-bit Windows; what only exists as source and is pure Python is built here once.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from collections.abc import Sequence
from pathlib import Path

from windows.pasang import AKAR
from windows.pasang import KUNCI_PAKAI
from windows.pasang import RODA
from windows.pasang import VERSI_PYTHON

Jalankan = Callable[[Sequence[str]], int]
_SASARAN = ("--platform", "win_amd64", "--implementation", "cp", "--only-binary=:all:")


def baca_syarat(kunci: Path) -> list[str]:
    """Return "name==version" of each line; markers are left out, pip would judge them by the system it runs on.

    >>> 'colorama==0.4.6' in baca_syarat(KUNCI_PAKAI)
    True
    """
    baris = (b.split(";")[0].strip() for b in kunci.read_text("utf-8").splitlines())
    return [b for b in baris if b]


def kumpulkan(syarat: Sequence[str], tujuan: Path, jalankan: Jalankan) -> dict[str, list[str]]:
    """Fetch every wheel; return, per version of Python, the requirements that have none."""
    kurang: dict[str, list[str]] = {}
    for versi in VERSI_PYTHON:
        unduh = ["download", "--no-deps", "--python-version", versi, *_SASARAN, "-d", str(tujuan)]
        unduh += ["--find-links", str(tujuan)]
        if jalankan([*unduh, *syarat]):
            kurang[versi] = [s for s in syarat if jalankan([*unduh, s]) and not _bangun(s, tujuan, jalankan)]
    return {versi: daftar for versi, daftar in kurang.items() if daftar}


def _bangun(satu: str, tujuan: Path, jalankan: Jalankan) -> bool:
    """Build the wheel of one source; tell whether it is pure Python and so good for Windows."""
    sebelum = set(tujuan.glob("*.whl"))
    jalankan(["wheel", "--no-deps", "-w", str(tujuan), satu])
    baru = set(tujuan.glob("*.whl")) - sebelum
    for roda in baru:
        if not roda.name.endswith("-none-any.whl"):
            roda.unlink()
    return any(roda.exists() for roda in baru)


def _pip(argumen: Sequence[str]) -> int:
    perintah = [sys.executable, "-m", "pip", *argumen, "--quiet", "--disable-pip-version-check"]
    return subprocess.run(perintah, stderr=subprocess.DEVNULL, check=False).returncode


def main() -> int:
    tujuan = AKAR / RODA
    tujuan.mkdir(exist_ok=True)
    for lama in tujuan.glob("*.whl"):
        lama.unlink()
    kurang = kumpulkan(baca_syarat(KUNCI_PAKAI), tujuan, _pip)
    semua = list(tujuan.glob("*.whl"))
    print(f"{RODA}: {len(semua)} roda, {sum(r.stat().st_size for r in semua) / 1e6:.0f} MB.")
    for versi in VERSI_PYTHON:
        print(f"Python {versi}: {'lengkap' if versi not in kurang else 'tidak ada roda ' + ', '.join(kurang[versi])}.")
    return 1 if kurang else 0


if __name__ == "__main__":
    sys.exit(main())
