"""Menyimpan hasil tanpa pernah merusak berkas lama: tulis di samping, lalu ganti sekaligus."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

PERCOBAAN = 3
JEDA_DETIK = 0.2


@dataclass(frozen=True, slots=True)
class HasilTulis:
    """Where the bytes are now. `pesan` is Indonesian, "" when there is nothing to tell."""

    jalur: Path
    pesan: str = ""
    berubah: bool = True


def tulis_atomik(jalur: Path, isi: bytes, simpan_lama: bool = True) -> HasilTulis:
    """Write bytes so that the target is the old file or the new one, never a half.

    Identical content is not rewritten. A file that differs is kept as `<nama> (lama <n>)` beside it.
    If the target cannot be replaced after three tries (open in Word), the new file gets a free name.
    """
    jalur = Path(jalur)
    if jalur.is_file() and jalur.read_bytes() == isi:
        return HasilTulis(jalur, "", berubah=False)
    jalur.parent.mkdir(parents=True, exist_ok=True)
    sementara = jalur.with_name(f".{jalur.name}.{os.getpid()}.sementara")
    try:
        _tulis_tuntas(sementara, isi)
        lama = _simpan_lama(jalur) if simpan_lama and jalur.is_file() else None
        if _ganti(sementara, jalur):
            return HasilTulis(jalur, f"Berkas lama disimpan sebagai {lama.name}." if lama else "")
        if lama:
            lama.unlink(missing_ok=True)
        bebas = _nama_bebas(jalur, "baru")
        sementara.replace(bebas)
        return HasilTulis(bebas, f"{jalur.name} sedang dipakai program lain; hasil ditulis sebagai {bebas.name}.")
    finally:
        sementara.unlink(missing_ok=True)


def _tulis_tuntas(jalur: Path, isi: bytes) -> None:
    with jalur.open("wb") as berkas:
        berkas.write(isi)
        berkas.flush()
        os.fsync(berkas.fileno())


def _simpan_lama(jalur: Path) -> Path | None:
    """Copy the present file to a free name; the target itself stays until it is replaced."""
    tujuan = _nama_bebas(jalur, "lama")
    try:
        _tulis_tuntas(tujuan, jalur.read_bytes())
    except OSError:
        return None
    return tujuan


def _ganti(sementara: Path, jalur: Path) -> bool:
    for ke in range(PERCOBAAN):
        try:
            sementara.replace(jalur)
            return True
        except OSError:
            if ke < PERCOBAAN - 1:
                time.sleep(JEDA_DETIK)
    return False


def _nama_bebas(jalur: Path, kata: str) -> Path:
    n = 1
    while (calon := jalur.with_name(f"{jalur.stem} ({kata} {n}){jalur.suffix}")).exists():
        n += 1
    return calon
