"""Naskah uji memuat setiap kesalahan yang disebutnya, dan naskah yang benar tidak memuat satu pun."""

import io

import pytest
from docx import Document

from tests.pabrik.naskah_reviu import SALAH
from tests.pabrik.naskah_reviu import TABEL_KEMBAR
from tests.pabrik.naskah_reviu import naskah_benar
from tests.pabrik.naskah_reviu import naskah_bersalah


def _alinea(docx: bytes) -> list[str]:
    return [p.text for p in Document(io.BytesIO(docx)).paragraphs]


@pytest.mark.parametrize("kunci", SALAH)
def test_setiap_salah_hanya_di_naskah_bersalah(kunci):
    potongan = SALAH[kunci][0]
    assert sum(potongan in t for t in _alinea(naskah_bersalah())) == 1
    assert not any(potongan in t for t in _alinea(naskah_benar()))


def test_nomor_tabel_kembar_hanya_di_naskah_bersalah():
    def banyak(docx: bytes) -> int:
        return sum(t.startswith(f"{TABEL_KEMBAR} ") for t in _alinea(docx))

    assert banyak(naskah_bersalah()) == 2
    assert banyak(naskah_benar()) == 1


def test_naskah_sama_pada_setiap_jalan():
    assert _alinea(naskah_bersalah()) == _alinea(naskah_bersalah())
