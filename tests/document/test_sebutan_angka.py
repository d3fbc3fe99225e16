"""Angka lama yang ditulis lain oleh orang dikenali; yang masih benar dan yang terlalu umum tidak."""

from __future__ import annotations

import pytest

from generator.document.sebutan_angka import angka_lama
from generator.document.sebutan_angka import cari_sebutan

BERUBAH = (
    ("73,5%", "71,25%"), ("105,00%", "101,79%"), ("94,26%", "93,94%"), ("582.450.500", "580.450.500"),
    ("3.120", "3.305"), ("65.100.000", "63.100.000"), ("9", "8"),
)  # fmt: skip
LAMA = tuple(a for lama, baru in BERUBAH if (a := angka_lama(lama, baru)) is not None)


@pytest.mark.parametrize(
    ("teks", "sebutan"),
    [
        ("Realisasi mencapai 73,50 persen.", [("73,5", "73,50 persen")]),
        ("Capaian sebesar 105% sangat menggembirakan.", [("105,00", "105%")]),
        ("Omset sebesar Rp3,12 miliar.", [("3.120", "3,12 miliar")]),
        ("Omset sebesar 3120 juta rupiah.", [("3.120", "3120 juta")]),
        ("Anggaran terserap Rp582,45 juta.", [("582.450.500", "582,45 juta")]),
        ("Anggaran terserap sekitar 94,3 %.", [("94,26", "94,3 %")]),
        ("Realisasi Rp 65.100.000,00 dari pagu Rp70.750.000.", [("65.100.000", "65.100.000,00")]),
    ],
)
def test_angka_lama_yang_ditulis_lain_ditemukan(teks, sebutan):
    assert [(a.teks, kata) for a, kata in cari_sebutan(teks, LAMA)] == sebutan


@pytest.mark.parametrize(
    "teks",
    [
        "Anggaran terserap 94 persen.",  # the new 93,94 rounds to it as well
        "Realisasi mencapai 73,5 persen.",  # as it was printed: looked for by its text
        "Sebanyak 105 orang hadir.",  # no percent
        "Dibina 9 koperasi dan 73 pelaku usaha.",  # says too little
        "Realisasi mencapai 71,25 persen.",  # new
        "Peraturan Nomor 105/2025 tentang 3120-01.",
        "Dana Rp582 ribu untuk konsumsi.",
    ],
)
def test_yang_masih_benar_terlalu_umum_atau_lain_tidak_disebut(teks):
    assert list(cari_sebutan(teks, LAMA)) == []
