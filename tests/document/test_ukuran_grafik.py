"""Ukuran grafik: batang mendatar tumbuh bersama isinya, kolom yang terlalu rapat direbahkan."""

from decimal import Decimal

import pytest
from lxml import etree

from generator.document.cetakan import Bidang
from generator.document.grafik import DataGrafik
from generator.document.grafik import Deret
from generator.document.grafik import isi_grafik
from generator.document.isi_laporan import sebutan_kategori
from generator.document.ukuran_grafik import sesuaikan_rupa
from tests.pabrik.templat.rupa_grafik import bangun_grafik
from tests.pabrik.templat.rupa_grafik import gambar_grafik

MM = 36_000
A4, A4_MENDATAR = Bidang(9071, 14002), Bidang(14002, 8958)
NS = {"c": "http://schemas.openxmlformats.org/drawingml/2006/chart"}
PANJANG = "Persentase Penyelenggaraan Urusan Pemerintahan yang Menjadi Kewenangan Daerah Tepat Waktu"


def _data(banyak: int, deret: int = 1, nama: str = "Nilai SAKIP") -> DataGrafik:
    nilai = tuple(Decimal(90) for _ in range(banyak))
    return DataGrafik("", (nama,) * banyak, tuple(Deret(f"Tahun {n}", nilai) for n in range(deret)))


def _sesuaikan(jenis: str, data: DataGrafik, lebar: int, tinggi: int, bidang: Bidang) -> tuple[float, etree._Element]:
    """The height in millimetres and the chart part."""
    gambar = gambar_grafik("rId5", lebar * MM, tinggi * MM, 1, "Grafik", "Grafik")
    bagian = isi_grafik(bangun_grafik(jenis, "", len(data.deret), "Capaian (%)"), data)[0]
    gambar, bagian = sesuaikan_rupa(gambar, bagian, data, bidang)
    return int(etree.fromstring(gambar)[0][0].get("cy")) / MM, etree.fromstring(bagian)


def _arah(bagian: etree._Element) -> str:
    return bagian.find(".//c:barDir", NS).get("val")


@pytest.mark.parametrize(
    ("banyak", "nama", "tinggi"),
    [(3, "Nilai SAKIP", 50), (8, "Nilai SAKIP", 22 + 8 * 7), (8, PANJANG, 22 + 8 * 15), (60, PANJANG, 225)],
    ids=["seperti digambar", "lebih banyak", "tiga baris", "setinggi halaman"],
)
def test_batang_mendatar_setinggi_isinya_paling_tinggi_satu_halaman(banyak, nama, tinggi):
    hasil, _ = _sesuaikan("batang", _data(banyak, nama=nama), 157, 50, A4)
    assert hasil == pytest.approx(tinggi, abs=1)


def test_kolom_yang_muat_tetap_tegak_seperti_digambar():
    tinggi, bagian = _sesuaikan("kolom", _data(5, 3), 240, 70, A4_MENDATAR)
    assert (tinggi, _arah(bagian)) == (70, "col")


@pytest.mark.parametrize(
    "data", [_data(12, 3), _data(6, 1, PANJANG * 2), _data(9, 1, "Penyelenggaraankesejahteraan")],
    ids=["angka bertemu", "nama terlalu panjang", "kata terpotong"],
)  # fmt: skip
def test_kolom_yang_terlalu_rapat_direbahkan(data):
    tinggi, bagian = _sesuaikan("kolom", data, 157, 70, A4)
    rebah = etree.fromstring(isi_grafik(bangun_grafik("batang", "", len(data.deret), "Capaian (%)"), data)[0])
    assert tinggi > 70
    for jalur in ("barChart/c:barDir", "catAx/c:axPos", "catAx/c:scaling/c:orientation", "valAx/c:axPos"):
        assert bagian.find(f".//c:{jalur}", NS).get("val") == rebah.find(f".//c:{jalur}", NS).get("val")
    assert bagian.find(".//c:valAx/c:crosses", NS).get("val") == "max"
    assert not bagian.xpath("//@rot[. = '-5400000']")


@pytest.mark.parametrize(("banyak", "deret", "berangka"), [(12, 3, True), (14, 5, False)], ids=["tebal", "tipis"])
def test_batang_yang_terlalu_tipis_tidak_memuat_angka(banyak, deret, berangka):
    _, bagian = _sesuaikan("batang", _data(banyak, deret), 240, 70, A4_MENDATAR)
    assert (bagian.find(".//c:dLbls", NS) is not None) is berangka


def test_nama_yang_banyak_dipendekkan_kecuali_yang_menjadi_sama():
    panjang = "Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat"
    banyak = [*(f"{n} {panjang}" for n in range(18)), f"{panjang} A", f"{panjang} B"]
    hasil = sebutan_kategori(banyak)
    assert sebutan_kategori(banyak[:5]) == tuple(banyak[:5])
    assert hasil[3] == "3 Program Pemenuhan Upaya Kesehatan…"
    assert hasil[18:] == (f"{panjang} A", f"{panjang} B")


def test_grafik_garis_tidak_disentuh():
    tinggi, bagian = _sesuaikan("garis", _data(40, 3), 157, 50, A4)
    assert (tinggi, bagian.find(".//c:barDir", NS)) == (50, None)
