"""Grafik di layar: panjang batang, angka Indonesia, dan tidak satu pun gaya atau skrip di dalamnya."""

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.grafik import DataGrafik
from generator.document.grafik import Deret
from generator.web.gambar_grafik import angka_grafik
from generator.web.gambar_grafik import gambar_grafik

SVG = "{http://www.w3.org/2000/svg}"
TAHUN = (
    Deret("Tahun 2024", (Decimal("50"), Decimal("100"), None)),
    Deret("Tahun 2025", (Decimal("57.142857"), None, Decimal("108.55"))),
)
DATA = DataGrafik("", ("Koperasi sehat", "Usaha naik kelas", "Nilai SAKIP"), TAHUN, "0.0", "Grafik capaian")
SATU = DataGrafik("", ("A", "B"), (Deret("Serapan", (Decimal("50"), Decimal("100"))),), '0.00"%"', "Grafik serapan")
JENIS = ("kolom", "batang", "garis")


def gambar(data: DataGrafik, jenis: str, **rupa) -> ElementTree.Element:
    return ElementTree.fromstring(gambar_grafik(data, RupaGrafik(jenis, **rupa)))


def teks(akar: ElementTree.Element) -> list[str]:
    return [t.text for t in akar.iter(f"{SVG}text")]


def panjang(akar: ElementTree.Element, sisi: str, warna: str = "#1F3864") -> list[Decimal]:
    return [Decimal(k.get(sisi)) for k in akar.iter(f"{SVG}rect") if k.get("fill") == warna]


@pytest.mark.parametrize(("jenis", "sisi"), [("kolom", "height"), ("batang", "width")])
def test_batang_seratus_dua_kali_sepanjang_batang_lima_puluh(jenis, sisi):
    pendek, tinggi = panjang(gambar(SATU, jenis, berlegenda=False), sisi)
    assert abs(tinggi - 2 * pendek) <= Decimal("0.2")


def test_angka_ditulis_dengan_desimal_grafik_dan_koma():
    assert {"57,1", "108,6", "50,0", "100,0"} <= set(teks(gambar(DATA, "kolom")))
    assert {"50,00%", "100,00%"} <= set(teks(gambar(SATU, "batang")))


def test_tanpa_angka_bila_grafiknya_tidak_mencetaknya():
    assert "57,1" not in teks(gambar(DATA, "kolom", berangka=False))


def test_yang_tidak_ada_angkanya_tidak_berbatang():
    assert len(panjang(gambar(DATA, "kolom", berlegenda=False), "height")) == 2
    assert angka_grafik(DATA)[1] == ("Usaha naik kelas", ["100,0", "tidak ada angka"])


def test_garis_terputus_di_tempat_yang_tidak_ada_angkanya():
    deret = Deret("Tren", (Decimal("1"), Decimal("2"), None, Decimal("3"), Decimal("4")))
    akar = gambar(DataGrafik("", tuple("abcde"), (deret,)), "garis", berlegenda=False)
    assert [len(g.get("points").split()) for g in akar.iter(f"{SVG}polyline")] == [2, 2]
    assert len(list(akar.iter(f"{SVG}circle"))) == 4


def test_garis_kedua_putus_putus_dan_bertanda_lain():
    penuh = DataGrafik("", ("a", "b"), tuple(Deret(n, (Decimal(1), Decimal(2))) for n in "xy"))
    akar = gambar(penuh, "garis", berlegenda=False)
    assert [bool(g.get("stroke-dasharray")) for g in akar.iter(f"{SVG}polyline")] == [False, True]
    assert [len(list(akar.iter(f"{SVG}{bentuk}"))) for bentuk in ("circle", "rect")] == [2, 2]


@pytest.mark.parametrize(("nilai", "skala"), [
    (("60", "98.32"), ["0", "20", "40", "60", "80", "100", "120"]),
    (("96", "101"), ["93", "94", "95", "96", "97", "98", "99", "100", "101", "102"]),
])  # fmt: skip
def test_sumbu_garis_mulai_dari_nol_kecuali_nilainya_berdekatan(nilai, skala):
    data = DataGrafik("", ("a", "b"), (Deret("d", tuple(map(Decimal, nilai))),), "0.00")
    akar = gambar(data, "garis", berangka=False, berlegenda=False, dari_nol=False)
    assert [t for t in teks(akar) if t.isdecimal()] == skala


def test_nilai_negatif_berada_di_kiri_nol():
    data = DataGrafik("", ("turun", "naik"), (Deret("d", (Decimal("-40"), Decimal("40"))),), "0")
    kotak = list(gambar(data, "batang", berlegenda=False).iter(f"{SVG}rect"))
    kiri = [Decimal(k.get("x")) for k in kotak]
    nol = kiri[0] + Decimal(kotak[0].get("width"))
    assert abs(kiri[1] - nol) <= Decimal("0.2")
    assert kiri[0] < nol
    assert "-40" in teks(gambar(data, "batang"))


def test_batang_pertama_di_atas():
    akar = gambar(SATU, "batang", berlegenda=False)
    atas = [Decimal(k.get("y")) for k in akar.iter(f"{SVG}rect")]
    assert atas == sorted(atas)


def test_legenda_dan_judul_sumbu_tertulis():
    tulisan = teks(gambar(DATA, "kolom", sumbu="Capaian kinerja (%)"))
    assert {"Tahun 2024", "Tahun 2025", "Capaian kinerja (%)"} <= set(tulisan)
    assert "Serapan" not in teks(gambar(SATU, "batang", berlegenda=False))


@pytest.mark.parametrize("jenis", JENIS)
def test_skala_sampai_melewati_nilai_terbesar(jenis):
    skala = [int(t) for t in teks(gambar(DATA, jenis, berangka=False)) if re.fullmatch(r"\d+", t)]
    assert (min(skala), max(skala)) == (0, 120)


@pytest.mark.parametrize("jenis", JENIS)
def test_tidak_ada_gaya_skrip_atau_alamat_luar(jenis):
    svg = gambar_grafik(DATA, RupaGrafik(jenis))
    assert not re.search(r"style|script|href|\bon\w+=|url\(", svg)


@pytest.mark.parametrize("jenis", JENIS)
def test_nama_dengan_tanda_khusus_tercetak_utuh(jenis):
    data = DataGrafik("", ('<b>&"\'',), (Deret("<script>", (Decimal("5"),)),), "0", "<i>alt</i>")
    akar = gambar(data, jenis)
    assert {'<b>&"\'', "<script>"} <= set(teks(akar))
    assert akar.find(f"{SVG}title").text == "<i>alt</i>"


def test_yang_tidak_melihat_mendengar_isinya():
    akar = gambar(DATA, "kolom")
    assert akar.find(f"{SVG}title").text == "Grafik capaian"
    assert "Tahun 2024: Koperasi sehat 50,0; Usaha naik kelas 100,0; Nilai SAKIP tidak ada angka." in (
        akar.find(f"{SVG}desc").text
    )


def test_bentuk_yang_hanya_digambar_word_tidak_ditiru():
    assert gambar_grafik(DATA, RupaGrafik("")) == ""


@pytest.mark.parametrize("jenis", JENIS)
@pytest.mark.parametrize("nilai", [None, Decimal("0"), Decimal("0.004"), Decimal("123456789")])
def test_satu_titik_apa_pun_dapat_digambar(jenis, nilai):
    data = DataGrafik("", ("Satu",), (Deret("d", (nilai,)),), "0.00")
    assert gambar(data, jenis).get("viewBox") == "0 0 445 200"
