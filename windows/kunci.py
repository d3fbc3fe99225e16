"""Menyusun requirements-pakai.lock: bagian requirements.lock yang diperlukan untuk memakai, tanpa alat tes.

Found by following install_requires of setup.cfg through the metadata of what is installed here, for this machine and
for Windows with each supported Python. Run by `make kunci` after a change of either file.
"""

from __future__ import annotations

from collections.abc import Mapping
from configparser import ConfigParser
from importlib.metadata import PackageNotFoundError
from importlib.metadata import requires
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from windows.pasang import AKAR
from windows.pasang import KUNCI_PAKAI
from windows.pasang import VERSI_PYTHON

_WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"}


def baca_kunci(jalur: Path) -> dict[str, str]:
    """Return the lines of a lock by canonical name, each "name==version", with its marker where it has one."""
    baris = [b.strip() for b in jalur.read_text("utf-8").splitlines()]
    return {canonicalize_name(Requirement(b).name): b for b in baris if b and not b.startswith("#")}


def susun_kunci(akar: Path) -> str:
    """Return the run-time lock as text, its lines as they stand in requirements.lock. Raises KeyError: not locked."""
    kunci = baca_kunci(akar / "requirements.lock")
    setelan = ConfigParser()
    setelan.read(akar / "setup.cfg", encoding="utf-8")
    pokok = [b for b in setelan["options"]["install_requires"].splitlines() if b.strip()]
    nama = {n for lingkungan in _lingkungan() for n in _telusuri(pokok, lingkungan)}
    if kurang := nama - set(kunci):
        raise KeyError(f"belum ada di requirements.lock: {', '.join(sorted(kurang))}")
    return "".join(f"{baris}\n" for n, baris in kunci.items() if n in nama)


def _lingkungan() -> list[dict[str, str]]:
    """Return the marker values of this machine and of Windows with each supported Python."""
    sini = dict(default_environment())
    return [sini, *(sini | _WINDOWS | {"python_version": v, "python_full_version": f"{v}.0"} for v in VERSI_PYTHON)]


def _telusuri(pokok: list[str], lingkungan: Mapping[str, str]) -> set[str]:
    """Return the canonical names that these requirements bring; what is not installed here (Windows only) has none."""
    ketemu: set[tuple[str, str]] = set()
    antrean = [(Requirement(b), "") for b in pokok]
    while antrean:
        syarat, tambahan = antrean.pop()
        if syarat.marker and not syarat.marker.evaluate({**lingkungan, "extra": tambahan}):
            continue
        for satu in ("", *syarat.extras):
            kunci = (canonicalize_name(syarat.name), satu)
            if kunci not in ketemu:
                ketemu.add(kunci)
                antrean += [(Requirement(b), satu) for b in _syarat(syarat.name)]
    return {nama for nama, _ in ketemu}


def _syarat(nama: str) -> list[str]:
    try:
        return requires(nama) or []
    except PackageNotFoundError:
        return []


if __name__ == "__main__":
    KUNCI_PAKAI.write_text(susun_kunci(AKAR), "utf-8", newline="\n")
