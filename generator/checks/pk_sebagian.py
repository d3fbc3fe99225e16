"""Perjanjian Kinerja perubahan yang hanya memuat sebagian indikator PK induk, untuk Renstra yang sama.

Sumber: PermenPANRB 53/2014 Lampiran I.E (perubahan PK). The changed PK is the one reported; an office that lists in it
only what has changed would lose the other indicators.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.model.catatan import Catatan
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.tables.padanan import cari_padanan

KODE = "C46"
ARTI = "PK perubahan hanya memuat sebagian indikator PK induk"
_DISEBUT = 3


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """One finding where every indicator of the changed PK stands in the first one, and some of that one are gone."""
    induk, perubahan = laporan.pk_versi(Versi.INDUK), laporan.pk_versi(Versi.PERUBAHAN)
    if induk is None or perubahan is None or induk.dari_renstra or induk.renstra != perubahan.renstra:
        return
    tinggal = [cari_padanan(i.nama, induk.indikator, lambda x: x.nama) for i in perubahan.indikator]
    hilang = [i for i in induk.indikator if i not in tinggal]
    if not hilang or None in tinggal:
        return
    nama = "; ".join(sebut(i.nama) for i in hilang[:_DISEBUT])
    lebih = f"; dan {len(hilang) - _DISEBUT} lainnya" if len(hilang) > _DISEBUT else ""
    yield periksa(
        KODE, perubahan.asal,
        f"PK perubahan tidak memuat {len(hilang)} dari {len(induk.indikator)} indikator PK induk: {nama}{lebih}. "
        "BAB III melaporkan indikator PK perubahan saja.",
        "Bila indikator itu tetap berlaku, tulis juga di PK perubahan dengan target semulanya.",
    )  # fmt: skip
