"""Menyimpan hasil tanpa pernah merusak berkas lama: tulis di samping, lalu ganti sekaligus."""

from __future__ import annotations

import os
import time
from pathlib import Path

from generator.model.rekaman import rekaman

PERCOBAAN = 3
JEDA_DETIK = 0.2
SISA_DETIK = 3600


@rekaman
class HasilTulis:
    """Where the bytes are now. `pesan` is Indonesian, "" when there is nothing to tell."""

    jalur: Path
    pesan: str = ""
    berubah: bool = True


def tulis_atomik(jalur: Path, isi: bytes, simpan_lama: bool = True) -> HasilTulis:
    """Write bytes so that the target is the old file or the new one, never a half.

    Identical content is not rewritten. A file that differs is kept as `<nama> (lama <n>)` beside it; where that copy
    cannot be made nothing is replaced. If the target is open in an office program (its lock file lies beside it), or
    cannot be replaced after three tries (virus scanner, OneDrive), the new file gets a free name. Raises OSError.
    """
    jalur = Path(jalur)
    if jalur.is_file() and jalur.read_bytes() == isi:
        return HasilTulis(jalur, "", berubah=False)
    jalur.parent.mkdir(parents=True, exist_ok=True)
    _buang_sisa(jalur)
    sementara = jalur.with_name(f".{jalur.name}.{os.getpid()}.sementara")
    try:
        _tulis_tuntas(sementara, isi)
        if not (jalur.is_file() and terkunci(jalur)):
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


def terkunci(jalur: Path) -> bool:
    """Tell whether an office program has the file open: Word and Excel drop up to two letters of a long name.

    >>> [p.name for p in berkas_kunci(Path("LKjIP.docx"))]
    ['~$LKjIP.docx', '~$KjIP.docx', '~$jIP.docx', '.~lock.LKjIP.docx#']
    """
    return any(kunci.exists() for kunci in berkas_kunci(jalur))


def berkas_kunci(jalur: Path) -> list[Path]:
    """Return the files that lie beside one that is open in an office program."""
    nama = jalur.name
    return [jalur.with_name(n) for n in (f"~${nama}", f"~${nama[1:]}", f"~${nama[2:]}", f".~lock.{nama}#")]


def _buang_sisa(jalur: Path) -> None:
    """Remove what a run that was killed left behind, an hour old at least; another run may be writing now."""
    for sisa in jalur.parent.glob(f".{jalur.name}.*.sementara"):
        try:
            if time.time() - sisa.stat().st_mtime > SISA_DETIK:
                sisa.unlink()
        except OSError:
            continue


def _tulis_tuntas(jalur: Path, isi: bytes) -> None:
    with jalur.open("wb") as berkas:
        berkas.write(isi)
        berkas.flush()
        os.fsync(berkas.fileno())


def _simpan_lama(jalur: Path) -> Path:
    """Copy the present file to a free name; the target itself stays until it is replaced."""
    tujuan = _nama_bebas(jalur, "lama")
    try:
        _tulis_tuntas(tujuan, jalur.read_bytes())
    except OSError:
        tujuan.unlink(missing_ok=True)
        raise
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
