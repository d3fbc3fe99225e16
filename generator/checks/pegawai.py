"""Jumlah pegawai menurut jabatan, golongan, pendidikan, dan jenis kelamin harus sama.

Sumber: satu keadaan pegawai per 31 Desember; sebab yang lazim adalah PPPK dan non-ASN yang tidak bergolongan.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from decimal import Decimal

from generator.checks.catat import periksa
from generator.checks.catat import tulis
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai

KODE = "C08"
ARTI = "Jumlah pegawai berbeda antar tabel"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare the four counts with each other, and each typed total with its rows."""
    hitungan: list[tuple[str, Decimal, Alamat | None]] = []
    daftar = [
        ("golongan", laporan.golongan),
        ("pendidikan", laporan.pendidikan),
        ("jenis kelamin", laporan.jenis_kelamin),
    ]
    rincian = [
        ("jabatan", [k.realisasi for k in laporan.kebutuhan_pegawai], (laporan.total_kebutuhan or (None, None))[1])
    ]
    rincian += [(nama, [b.jumlah for b in d.baris], d.total) for nama, d in daftar if d]
    for nama, angka, total in rincian:
        jumlah, asal = _jumlah(angka)
        if jumlah is None:
            continue
        hitungan.append((nama, jumlah, total.asal if total else asal))
        if isinstance(total, Nilai) and total.angka != jumlah:
            yield periksa(KODE, total.asal, f"Jumlah pegawai menurut {nama} tertulis {tulis(total)}, "
                                            f"rinciannya {tulis(Nilai(jumlah))}.",
                          "Betulkan jumlah atau rinciannya.")  # fmt: skip
    yield from _kebutuhan(laporan)
    if len({jumlah for _, jumlah, _ in hitungan}) > 1:
        sebutan = ", ".join(f"{nama} {tulis(Nilai(jumlah))}" for nama, jumlah, _ in hitungan)
        terkecil = min(hitungan, key=lambda h: h[1])
        yield periksa(KODE, terkecil[2], f"Jumlah pegawai tidak sama: menurut {sebutan} orang.",
                      "Periksa apakah PPPK dan pegawai non-ASN sudah dihitung di semua tabel.")  # fmt: skip


def _kebutuhan(laporan: Laporan) -> Iterator[Catatan]:
    """The needed staff have a total of their own."""
    total = laporan.total_kebutuhan[0] if laporan.total_kebutuhan else None
    jumlah, _ = _jumlah([k.kebutuhan for k in laporan.kebutuhan_pegawai])
    if jumlah is not None and isinstance(total, Nilai) and total.angka != jumlah:
        yield periksa(KODE, total.asal, f"Kebutuhan pegawai berjumlah {tulis(total)}, rinciannya "
                                        f"{tulis(Nilai(jumlah))}.",
                      "Betulkan jumlah atau rinciannya.")  # fmt: skip


def _jumlah(angka: Sequence[Angka]) -> tuple[Decimal | None, Alamat | None]:
    terbaca = [n for n in angka if isinstance(n, Nilai)]
    if not terbaca:
        return None, None
    return sum((n.angka for n in terbaca), Decimal(0)), terbaca[0].asal
