"""Dua Renstra periode yang sama: perubahannya yang dipakai, apa pun nama berkasnya, dan bedanya dicatat."""

from __future__ import annotations

import pytest

from generator.tables.daftar import build_semua
from tests.reading.bantu import CAPAIAN
from tests.reading.bantu import PK
from tests.reading.bantu import bulat
from tests.reading.bantu import kantor

ISI = """
{judul} TAHUN 2025-2029
Tujuan|Sasaran|Indikator Sasaran|Satuan|Target 2025|Target 2026|Target 2027|Target 2028|Target 2029
Ekonomi tumbuh|Meningkatnya kualitas koperasi|Persentase koperasi aktif|%|70|72|74|76|{akhir}
"""


def _baca(satu: str, dua: str):
    lembar = {("pk.xlsx", "PK"): PK, ("capaian.xlsx", "Capaian"): CAPAIAN, ("a.xlsx", "A"): satu, ("b.xlsx", "B"): dua}
    laporan, catatan = kantor(lembar)
    [kemajuan] = build_semua(laporan)["3.7"].baris
    return kemajuan.sel[4].teks, [(c.kode, c.alamat.lembar) for c in catatan if c.kode in ("B07", "J08")]


def _renstra(judul: str, akhir: int) -> str:
    return ISI.format(judul=judul, akhir=akhir)


INDUK, UBAH = "RENCANA STRATEGIS", "PERUBAHAN RENCANA STRATEGIS"


@pytest.mark.parametrize(
    ("satu", "dua", "target", "temuan"),
    [
        (_renstra(INDUK, 78), _renstra(UBAH, 82), "82%", [("B07", "A")]),
        (_renstra(UBAH, 82), _renstra(INDUK, 78), "82%", [("B07", "B")]),
        (_renstra(INDUK, 78), _renstra(INDUK, 82), "78%", [("B07", "B")]),
    ],
)
def test_renstra_perubahan_didahulukan_dan_target_yang_berbeda_dicatat(satu, dua, target, temuan):
    assert _baca(satu, dua) == (target, temuan)


def test_data_sementara_dalam_kurung_menandai_angkanya():
    laporan, _ = kantor({("capaian.xlsx", "Capaian"): CAPAIAN.replace("|73.5", "|73,5 (data sementara)")})
    nilai = laporan.capaian[0].sasaran[0].indikator[0].realisasi_tahun(2025)
    assert (bulat(nilai), nilai.sementara) == (73.5, True)
