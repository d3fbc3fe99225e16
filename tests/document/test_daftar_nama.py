"""Daftar nama: tiap nama di templat kita ada artinya, dan tiap bagian naskah ada di daftar."""

import re
from pathlib import Path

from generator.document.daftar_nama import daftar_templat
from generator.document.daftar_nama import dikenal
from generator.document.nama import tanpa_sasaran
from generator.document.templat import urai_templat

TEMPLAT = Path(__file__).resolve().parents[2] / "templates"


def test_tiap_nama_di_templat_bawaan_ada_di_daftar():
    dipakai = {nama for berkas in TEMPLAT.glob("*.docx") for nama, _ in urai_templat(berkas.read_bytes()).nama}
    ada = {n.nama for n in daftar_templat()}
    assert {re.sub(r"_s\d+$", "_s1", nama) for nama in dipakai} - ada == set()
    kedua = {nama.partition(".") for nama in dipakai if nama.endswith("_s10") and "." in nama}
    assert kedua and all(kunci in dikenal(jenis) for jenis, _, kunci in kedua)


def test_tiap_berkas_narasi_ada_di_daftar_dan_sebaliknya():
    berkas = {p.stem for p in (TEMPLAT / "narasi").glob("*.j2") if not p.stem.startswith("_")}
    assert berkas == {n for n in dikenal("narasi") if n == tanpa_sasaran(n)}


def test_tiap_nama_punya_arti_dan_tidak_ada_yang_kembar():
    daftar = daftar_templat()
    assert all(n.arti and n.letak for n in daftar)
    assert len({n.nama for n in daftar}) == len(daftar)
