"""Pasangan target dan realisasi yang sama pada dua indikator: satu baris tersalin ke baris lainnya.

Sumber: LKjIP Magetan 2025 Tabel 3.4 (32/30 dan 82/83,05 pada dua indikator satu program). Pasangan yang target dan
realisasinya sama tidak dicurigai.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tulis
from generator.checks.ukuran import Ukuran
from generator.checks.ukuran import daftar_ukuran
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import nama_sama

KODE = "C26"
ARTI = "Pasangan angka yang sama pada dua indikator"
_ANGKA_KHAS = 3


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the indicators of one sasaran or row with each other; telling figures also across rows."""
    ukuran = [u for u in daftar_ukuran(laporan) if _berbeda(u.target, u.realisasi)]
    for satu, dua in combinations(ukuran, 2):
        if not _pasangan_sama(satu, dua) or nama_sama(satu.nama, dua.nama):
            continue
        sebaris = (satu.pemilik, satu.tingkat) == (dua.pemilik, dua.tingkat)
        if sebaris or (satu.tingkat == dua.tingkat and _khas(satu)):
            yield _catatan(dua.nama, dua.target, dua.realisasi, satu.nama, satu.tempat)
    for sasaran in laporan.realisasi.sasaran if laporan.realisasi else ():
        for satu, dua in combinations(sasaran.indikator, 2):
            a, b = _angka(satu, laporan.tahun), _angka(dua, laporan.tahun)
            if a == b and _berbeda(*b) and not nama_sama(satu.nama, dua.nama):
                target, realisasi = dua.target_tahun(laporan.tahun), dua.realisasi_tahun(laporan.tahun)
                yield _catatan(dua.nama, target, realisasi, satu.nama, satu.target_tahun(laporan.tahun).asal)


def _angka(indikator: Indikator, tahun: int) -> tuple:
    """Return target and realisasi without their cells."""
    pasangan = (indikator.target_tahun(tahun), indikator.realisasi_tahun(tahun))
    return tuple(Nilai(n.angka) if isinstance(n, Nilai) else n for n in pasangan)


def _catatan(nama: str, target: Nilai, realisasi: Nilai, nama_lain: str, tempat_lain) -> Catatan:
    return periksa(
        KODE, realisasi.asal,
        f"{sebut(nama)} memakai target {tulis(target)} dan realisasi {tulis(realisasi)}, sama persis dengan "
        f"{sebut(nama_lain)} ({tempat_lain}).",
        "Isi angka indikator ini sendiri, atau jelaskan mengapa sama.",
    )  # fmt: skip


def _berbeda(target, realisasi) -> bool:
    return isinstance(target, Nilai) and isinstance(realisasi, Nilai) and target.angka != realisasi.angka


def _pasangan_sama(satu: Ukuran, dua: Ukuran) -> bool:
    return (satu.target.angka, satu.realisasi.angka) == (dua.target.angka, dua.realisasi.angka)


def _khas(u: Ukuran) -> bool:
    """Both figures have three digits or more, so that they are hardly equal by chance."""
    return all(len(n.angka.normalize().as_tuple().digits) >= _ANGKA_KHAS for n in (u.target, u.realisasi))
