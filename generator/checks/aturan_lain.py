"""Aturan lain yang juga lazim memberi kategori lain: rumus makin rendah, cara mewakili sasaran, batas capaian.

Sumber: Keputusan Kepala LAN 239/IX/6/8/2003 dan laporan provinsi yang dikutip di rules/. Hanya info: aturan yang
dipakai dinyatakan dalam catatan metode.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator import format_id
from generator.checks.catat import info
from generator.checks.catat import sebut
from generator.checks.ukuran import daftar_ukuran
from generator.model.aturan import Aturan
from generator.model.catatan import Catatan
from generator.model.kinerja import Sifat
from generator.model.laporan import Laporan
from generator.model.nilai import TidakDihitung
from generator.rules.kategori import compute_kategori
from generator.tables.hitungan import Hitungan
from generator.tables.hitungan import hitung_capaian
from generator.tables.kinerja import capaian_sasaran

KODE = "C30"
ARTI = "Aturan lain memberi kategori lain"
_RUMUS_LAIN = {"N1": "N2", "N2": "N1"}
_CARA_LAIN = {"pertama": "rata-rata", "rata-rata": "pertama"}


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compute again with the other rule, and say where the category would differ or a cap was at work."""
    aturan = laporan.aturan
    lain = replace(aturan, rumus_rendah=_RUMUS_LAIN[aturan.rumus_rendah])
    for u in daftar_ukuran(laporan):
        if u.sifat is Sifat.MAKIN_RENDAH and not u.indikator.rumus:
            dengan_lain = hitung_capaian(u.target, u.realisasi, u.indikator, lain)
            beda = _beda_kategori(u.capaian, dengan_lain, aturan)
            if beda:
                yield info(KODE, u.tempat, f"{sebut(u.nama)}: {beda} dengan rumus {lain.rumus_rendah}.")
        if aturan.batas_capaian is not None:
            penuh = hitung_capaian(u.target, u.realisasi, u.indikator, replace(aturan, batas_capaian=None)).hasil
            if not isinstance(penuh, TidakDihitung) and penuh > aturan.batas_capaian:
                yield info(
                    KODE, u.tempat,
                    f"Capaian {sebut(u.nama)} {format_id.persen(penuh, 2)} dibatasi menjadi "
                    f"{format_id.persen(aturan.batas_capaian)}.",
                )  # fmt: skip
    cara = _CARA_LAIN[aturan.capaian_sasaran]
    for sasaran in laporan.sasaran:
        beda = _beda_kategori(
            capaian_sasaran(sasaran, aturan), capaian_sasaran(sasaran, replace(aturan, capaian_sasaran=cara)), aturan
        )
        if beda:
            yield info(
                KODE, sasaran.indikator[0].indikator.asal,
                f"Sasaran {sebut(sasaran.nama)}: {beda} bila yang mewakilinya capaian {cara}.",
            )  # fmt: skip


def _beda_kategori(dipakai: Hitungan, lain: Hitungan, aturan: Aturan) -> str:
    if isinstance(dipakai.hasil, TidakDihitung) or isinstance(lain.hasil, TidakDihitung):
        return ""
    a, b = compute_kategori(dipakai.hasil, aturan.skala), compute_kategori(lain.hasil, aturan.skala)
    if a == b:
        return ""
    return f"{a} ({format_id.persen(dipakai.hasil, 2)}) menjadi {b} ({format_id.persen(lain.hasil, 2)})"
