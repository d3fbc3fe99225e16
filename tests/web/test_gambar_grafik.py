"""Grafik di layar: panjang batang, angka Indonesia, dan tidak satu pun gaya atau skrip di dalamnya."""

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest

from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.grafik import DataGrafik
from generator.document.grafik import Deret
from generator.web.gambar_grafik import gambar_grafik
from generator.web.teks_grafik import angka_grafik

SVG = "{http://www.w3.org/2000/svg}"
TAHUN = (
    Deret("Tahun 2024", (Decimal("50"), Decimal("100"), None)),
    Deret("Tahun 2025", (Decimal("57.142857"), None, Decimal("108.55"))),
)
DATA = DataGrafik("", ("Koperasi sehat", "Usaha naik kelas", "Nilai SAKIP"), TAHUN, "0.0", "Grafik capaian")
SATU = DataGrafik("", ("A", "B"), (Deret("Serapan", (Decimal("50"), Decimal("100"))),), '0.00"%"', "Grafik serapan")
JENIS = ("kolom", "batang", "garis", "lingkaran")


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


@pytest.mark.parametrize("jenis", JENIS[:3])
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
    assert {"<script>" if jenis != "lingkaran" else '<b>&"\'', '<b>&"\''} <= set(teks(akar))
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


def potong(data: DataGrafik, **rupa) -> list[str]:
    return [p.get("d") for p in gambar(data, "lingkaran", berlegenda=False, **rupa).iter(f"{SVG}path")]


def test_lingkaran_seperempat_dan_tiga_perempat_mulai_dari_atas():
    data = DataGrafik("", ("a", "b"), (Deret("d", (Decimal("25"), Decimal("75"))),), "0")
    # Halaman 445 x 200 poin: pusatnya (222,5; 100), jari-jarinya 90; seperempat berakhir di kanan.
    assert potong(data) == [
        "M222.5 100L222.5 10A90 90 0 0 1 312.5 100Z", "M222.5 100L312.5 100A90 90 0 1 1 222.5 10Z",
    ]  # fmt: skip
    assert potong(data, awal=90)[0] == "M222.5 100L312.5 100A90 90 0 0 1 222.5 190Z"


def test_potong_yang_nol_atau_kosong_tidak_digambar_dan_yang_sendirian_bulat_penuh():
    data = DataGrafik("", ("a", "b", "c"), (Deret("d", (Decimal("0"), None, Decimal("7"))),), "0")
    assert potong(data) == []
    bulat = list(gambar(data, "lingkaran", berlegenda=False, lubang=50).iter(f"{SVG}circle"))
    assert [(b.get("r"), b.get("fill")) for b in bulat] == [("90", "#4F8A8B"), ("45", "#FFFFFF")]


def test_tulisan_di_potong_lingkaran_dan_keterangannya():
    data = DataGrafik("", ("Laki-laki", "Perempuan"), (Deret("d", (Decimal("10"), Decimal("30"))),), "0")
    assert teks(gambar(data, "lingkaran")) == ["10", "30", "Laki-laki", "Perempuan"]
    rupa = {"berangka": False, "berpersen": True, "bernama": True, "berlegenda": False}
    assert teks(gambar(data, "lingkaran", **rupa)) == ["Laki-laki; 25%", "Perempuan; 75%"]


def test_batang_bertumpuk_berdiri_di_atas_yang_sebelumnya():
    data = DataGrafik("", ("a",), (Deret("x", (Decimal("30"),)), Deret("y", (Decimal("60"),))), "0")
    akar = gambar(data, "kolom", tumpuk="jumlah", berlegenda=False)
    bawah, atas = akar.iter(f"{SVG}rect")
    assert abs(Decimal(atas.get("y")) + Decimal(atas.get("height")) - Decimal(bawah.get("y"))) <= Decimal("0.2")
    assert abs(Decimal(atas.get("height")) - 2 * Decimal(bawah.get("height"))) <= Decimal("0.3")
    assert max(int(t) for t in teks(akar) if t.isdecimal()) == 100
    assert {"30", "60"} <= set(teks(akar))


def test_batang_bertumpuk_persen_selalu_sepanjang_seratus_dengan_angka_aslinya():
    deret = (Deret("x", (Decimal("1"), Decimal("30"))), Deret("y", (Decimal("3"), Decimal("10"))))
    akar = gambar(DataGrafik("", ("a", "b"), deret, "0"), "batang", tumpuk="persen", berlegenda=False)
    x_a, y_a, x_b, y_b = (Decimal(k.get("width")) for k in akar.iter(f"{SVG}rect"))
    assert abs(x_a + y_a - x_b - y_b) <= Decimal("0.3") and abs(y_a - 3 * x_a) <= Decimal("0.5")
    assert {"0%", "100%", "1", "3", "30", "10"} <= set(teks(akar)) and "120%" not in teks(akar)


def test_yang_negatif_bertumpuk_ke_arah_sebaliknya():
    deret = (Deret("x", (Decimal("40"),)), Deret("y", (Decimal("-20"),)), Deret("z", (Decimal("-20"),)))
    akar = gambar(DataGrafik("", ("a",), deret, "0"), "kolom", tumpuk="jumlah", berlegenda=False)
    naik, turun, lagi = (Decimal(k.get("y")) for k in akar.iter(f"{SVG}rect"))
    assert naik < turun < lagi


def test_angka_yang_tidak_muat_di_batangnya_tidak_putih_di_atas_putih():
    deret = (Deret("x", (Decimal("1"), Decimal("90"))),)
    akar = gambar(DataGrafik("", ("a", "b"), deret, "0"), "kolom", tumpuk="jumlah", berlegenda=False)
    assert {t.text: t.get("fill") for t in akar.iter(f"{SVG}text") if t.text in ("1", "90")} == {
        "1": None, "90": "#FFFFFF",
    }  # fmt: skip
