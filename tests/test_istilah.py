"""Setiap kode catatan berarti satu hal, dari mana pun datangnya."""

from generator.checks.semua import ARTI_KODE as PEMERIKSAAN
from generator.checks.semua_naskah import ARTI_KODE as NASKAH
from generator.checks.semua_reviu import ARTI_KODE as REVIU
from generator.document.temuan_templat import ARTI_KODE as TEMPLAT
from generator.istilah import istilah_kode
from generator.istilah_reviu import ARTI_KODE
from generator.istilah_reviu import KELUARGA_KODE
from generator.reading.catat import ARTI_KODE as PEMBACAAN

SUMBER = (PEMBACAAN, PEMERIKSAAN, REVIU, NASKAH, TEMPLAT)


def test_tidak_ada_kode_yang_dipakai_untuk_dua_hal():
    arti: dict[str, set[str]] = {}
    for sumber in SUMBER:
        for kode, teks in sumber.items():
            arti.setdefault(kode, set()).add(teks)
    assert {kode: teks for kode, teks in arti.items() if len(teks) > 1} == {}


def test_setiap_kode_punya_arti_dan_keluarga():
    assert all(ARTI_KODE.values())
    assert set(KELUARGA_KODE) == set(ARTI_KODE)


def test_kode_dari_teks_kantor_membawa_arti_dan_keluarganya():
    arti, keluarga = istilah_kode(["C01", "D01"])
    assert arti["D01"] and keluarga["D01"] == "Teks terhadap tabel"
