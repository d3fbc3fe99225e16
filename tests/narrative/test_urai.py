"""Tanda sederhana menjadi paragraf, dan kembali lagi tanpa kehilangan apa pun."""

import pytest
from hypothesis import example
from hypothesis import given
from hypothesis import strategies as st

from generator.model.organisasi import Foto
from generator.narrative.paragraf import Paragraf
from generator.narrative.paragraf import Potongan
from generator.narrative.urai import lindungi
from generator.narrative.urai import tulis
from generator.narrative.urai import urai

FOTO = {"a(1).png": Foto("a(1).png", b"isi", "Kantor")}


@pytest.mark.parametrize(
    ("teks", "gaya", "penanda"),
    [
        ("Kalimat biasa.", "isi", ""),
        ("2025. Tahun bukan nomor butir.", "isi", ""),
        ("## Judul", "subjudul", ""),
        ("- satu", "butir", ""),
        ("12. dua belas", "angka", "12."),
        ("b. huruf", "huruf", "b."),
    ],
)
def test_awal_baris_menentukan_gaya(teks: str, gaya: str, penanda: str):
    (paragraf,) = urai(teks)
    assert (paragraf.gaya, paragraf.penanda) == (gaya, penanda)


def test_baris_kosong_diabaikan_dan_spasi_ganda_menjadi_satu():
    assert [p.teks for p in urai("\nsatu  dua \n\n\n tiga\n")] == ["satu dua", "tiga"]


def test_tanda_di_dalam_paragraf_menjadi_potongan():
    (paragraf,) = urai("Lihat [[3.4]] **tebal** *miring* [ISI: apa?]")
    assert paragraf.potongan == (
        Potongan("Lihat "),
        Potongan("Tabel 3.4", rujukan="3.4"),
        Potongan(" "),
        Potongan("tebal", tebal=True),
        Potongan(" "),
        Potongan("miring", miring=True),
        Potongan(" "),
        Potongan("[ISI: apa?]", isian=True),
    )


def test_kalimat_tentang_gambar_datang_dan_pergi_bersama_spasinya():
    (paragraf,) = urai("Ada isinya. [[grafik.serapan|Lihat @ (100%).]] Lalu ini.")
    assert paragraf.potongan == (
        Potongan("Ada isinya."),
        Potongan(" Lihat ", jika="grafik.serapan"),
        Potongan("gambar", rujukan="grafik.serapan", jika="grafik.serapan"),
        Potongan(" (100%).", jika="grafik.serapan"),
        Potongan(" Lalu ini."),
    )


def test_kalimat_tentang_gambar_tanpa_tempat_nomornya_ditolak():
    with pytest.raises(ValueError, match="grafik.serapan"):
        urai("[[grafik.serapan|Lihat.]]")


def test_gambar_membawa_fotonya():
    (paragraf,) = urai(f"![{lindungi('a(1).png')}](Kantor)", FOTO)
    assert (paragraf.gaya, paragraf.teks, paragraf.foto) == ("gambar", "Kantor", FOTO["a(1).png"])


def test_foto_yang_tidak_ada_ditolak():
    with pytest.raises(KeyError):
        urai("![hilang.png](x)")


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Co"))))
def test_teks_kantor_yang_dilindungi_tercetak_persis(teks: str):
    rapi = " ".join(teks.split())
    assert [p.teks for p in urai(lindungi(teks))] == ([rapi] if rapi else [])


@example("a [[b|c @ d.]] e")
@given(st.text("ab *[]()\\-#.1!:IS|@", max_size=30))
def test_urai_lalu_tulis_lalu_urai_tetap(teks: str):
    try:
        paragraf = urai(teks)
    except (KeyError, ValueError):
        return
    assert [_gabung(p) for p in urai(tulis(paragraf))] == [_gabung(p) for p in paragraf]


def _gabung(p: Paragraf) -> tuple:
    """Text and look; two neighbouring runs of the same look count as one."""
    hasil: list[list] = []
    for x in p.potongan:
        rupa = (x.tebal, x.miring, x.rujukan, x.isian, x.jika)
        if hasil and hasil[-1][0] == rupa:
            hasil[-1][1] += x.teks
        else:
            hasil.append([rupa, x.teks])
    return (p.gaya, p.penanda, hasil)
