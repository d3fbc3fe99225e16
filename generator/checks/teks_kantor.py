"""Tulisan kantor sendiri di buku kerjanya (penyebab, permasalahan, solusi, rencana aksi) terhadap tabel laporan.

These passages go into the report as they are, so what they say of an indicator is held against its figures with the
same checks as a report that people wrote. Each passage is about the indicator of its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping

from generator.checks.naskah import angka_anggaran
from generator.checks.naskah import angka_indikator
from generator.checks.naskah import arah
from generator.checks.naskah import hitungan_kalimat
from generator.checks.naskah import kata_capai
from generator.checks.naskah import sisa_templat
from generator.checks.naskah import target_akhir
from generator.checks.naskah import terbilang
from generator.checks.naskah.bahan import susun_bahan
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.kalimat import kalimat_teks
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.naskah import Naskah
from generator.model.nilai import Alamat
from generator.tables.daftar import build_semua
from generator.tables.tabel import HasilTabel

PEMERIKSAAN = (
    kata_capai, arah, angka_indikator, angka_anggaran, target_akhir, terbilang, hitungan_kalimat,
)  # fmt: skip
# Tanpa salah satu dari ini, sebuah kalimat tidak menyatakan apa pun yang dapat diperiksa.
_MENYATAKAN = re.compile(r"\d|\b(?:target|tercapai|naik|turun|meningkat|menurun)\b", re.IGNORECASE)


def periksa_teks_kantor(laporan: Laporan, tabel: Mapping[str, HasilTabel] | None = None) -> Iterator[Catatan]:
    """Yield what the office's passages say and its figures deny; tables are built only if a passage says anything."""
    tulisan = list(_tulisan(laporan))
    for teks, alamat, _ in tulisan:
        yield from sisa_templat.periksa_teks(teks, alamat)
    kalimat: list[Kalimat] = [k for teks, alamat, nama in tulisan for k in kalimat_teks(teks, alamat, label=nama)]
    kalimat = [k for k in kalimat if _MENYATAKAN.search(k.teks)]
    if kalimat:
        naskah = Naskah(kalimat[0].alamat.berkas, ())
        bahan = susun_bahan(naskah, laporan, tabel or build_semua(laporan), tuple(kalimat))
        for pemeriksaan in PEMERIKSAAN:
            yield from pemeriksaan.periksa_naskah(bahan)


def _tulisan(laporan: Laporan) -> Iterator[tuple[str, Alamat, str]]:
    """Yield each passage with its cell and the indicator that it is about."""
    for a in laporan.analisis:
        for teks in (a.penyebab, a.permasalahan, a.solusi):
            if teks and a.asal:
                yield teks, a.asal, a.indikator
    for r in laporan.rencana_aksi:
        if r.aksi and r.asal:
            yield r.aksi, r.asal, r.indikator
