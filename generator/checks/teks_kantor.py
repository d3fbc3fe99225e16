"""Tulisan kantor sendiri di buku kerjanya (penyebab, permasalahan, solusi, rencana aksi) terhadap tabel laporan.

These passages go into the report as they are, so what they say of an indicator is held against its figures with the
same checks as a report that people wrote. Each passage is about the indicator of its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping

from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.tables.tabel import HasilTabel

_NOMOR_DAFTAR = re.compile(r"^\s*\(?\w{1,2}[.)]\s", re.MULTILINE)
# Tanpa salah satu dari ini, sebuah tulisan tidak menyatakan apa pun yang dapat diperiksa.
_MENYATAKAN = re.compile(
    r"\d|\b(?:target|tercapai|naik|turun|meningkat|menurun|tahun n|lorem|error|galat)\b"
    r"|[\[{<…_]|x{3}|\.{5}|\((?:di)?isi",
    re.IGNORECASE,
)


def periksa_teks_kantor(laporan: Laporan, tabel: Mapping[str, HasilTabel] | None = None) -> Iterator[Catatan]:
    """Yield what the office's passages say and its figures deny.

    The checks of texts are imported, and tables built, only if a passage says anything that could be denied.
    """
    tulisan = [(teks, alamat, nama) for teks, alamat, nama in _tulisan(laporan) if _menyatakan(teks)]
    if not tulisan:
        return
    from generator.checks.naskah.tulisan import periksa_tulisan

    yield from periksa_tulisan(tulisan, laporan, tabel)


def _menyatakan(teks: str) -> bool:
    return bool(_MENYATAKAN.search(_NOMOR_DAFTAR.sub("", teks)))


def _tulisan(laporan: Laporan) -> Iterator[tuple[str, Alamat, str]]:
    """Yield each passage with its cell and the indicator that it is about."""
    for a in laporan.analisis:
        for teks in (a.penyebab, a.permasalahan, a.solusi):
            if teks and a.asal:
                yield teks, a.asal, a.indikator
    for r in laporan.rencana_aksi:
        if r.aksi and r.asal:
            yield r.aksi, r.asal, r.indikator
