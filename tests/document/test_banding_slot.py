"""Angka di dalam suntingan yang tidak lagi benar: hanya yang berganti di paragraf asalnya, atau yang baru ditulis."""

from __future__ import annotations

import pytest

from generator.document.banding_slot import angka_usang

TETAP = "Usaha mikro naik kelas 3 unit (capaian 100 %, Berhasil)."
LAMA = f"Koperasi sehat mencapai 70,63 % (capaian 100 %, Berhasil).\n{TETAP}"
BARU = f"Koperasi sehat mencapai 71,25 % (capaian 101 %, Berhasil).\n{TETAP}"
KOPERASI, MIKRO = LAMA.replace("Berhasil", "Baik").split("\n")


@pytest.mark.parametrize(
    ("kini", "usang"),
    [
        # a word replaced everywhere: the second 100 % is still true
        (f"{KOPERASI}\n{MIKRO}", [("70,63 %", "71,25 %"), ("100 %", "101 %")]),
        # the order of two paragraphs changed
        (f"{MIKRO}\n{KOPERASI}", [("70,63 %", "71,25 %"), ("100 %", "101 %")]),
        # a figure of one paragraph repeated in the other
        (f"{MIKRO} Koperasi 70,63 %.", [("70,63 %", "71,25 %")]),
        # a paragraph of people's own
        ("Kami bangga atas 70,63 % itu.", [("70,63 %", "71,25 %")]),
        (MIKRO, []),
    ],
)
def test_hanya_angka_yang_tidak_lagi_benar(kini, usang):
    assert [(lama, baru) for _, lama, baru in angka_usang(kini, LAMA, BARU)] == usang


def test_paragraf_yang_bertambah_di_data_baru_tidak_menggeser_pasangannya():
    baru = f"Indeks kepuasan 83,58 (capaian 100 %, Berhasil).\n{BARU}"
    assert angka_usang(MIKRO, LAMA, baru) == []
    assert [x[1:] for x in angka_usang(KOPERASI, LAMA, baru)] == [("70,63 %", "71,25 %"), ("100 %", "101 %")]
