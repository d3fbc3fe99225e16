"""Grafik: simpanan, rujukan, dan buku kerjanya memuat angka yang sama; rupa templat tetap.

Angka: Tabel 3.6 LKjIP Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Magetan Tahun 2025 (kolom %).
"""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
from lxml import etree
from openpyxl import load_workbook

from generator.document.grafik import DataGrafik
from generator.document.grafik import Deret
from generator.document.grafik import GrafikTidakDidukung
from generator.document.grafik import isi_grafik
from tests.pabrik.templat.rupa_grafik import bangun_grafik
from tests.pabrik.templat.rupa_grafik import gambar_grafik

NS = {
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}
SER = f"{{{NS['c']}}}ser"
RID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _angka(*teks):
    return tuple(None if t is None else Decimal(t) for t in teks)


CAPAIAN = DataGrafik(
    "Capaian <Kinerja> & Tren",
    ("Persentase Koperasi Sehat", "Jumlah Usaha Mikro Naik Kelas", "Nilai SAKIP", "Indeks Kepuasan Masyarakat"),
    (
        Deret("2023", _angka("57", "100", "100.23", "100.7")),
        Deret("2024", _angka("108", "150", "101", None)),
        Deret("2025", _angka("100", "100", "100", "100")),
    ),
    '0.00"%"',
)


def _deret_word(nomor, warna, rujukan="Sheet1!$A$2:$A$3", label=""):
    return (
        f'<c:ser><c:idx val="{nomor}"/><c:order val="{nomor}"/>'
        f"<c:tx><c:strRef><c:f>{rujukan}</c:f><c:strCache><c:ptCount val=\"1\"/></c:strCache></c:strRef></c:tx>"
        f'<c:spPr><a:solidFill><a:schemeClr val="{warna}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>'
        f'<c:dPt><c:idx val="9"/><c:spPr><a:noFill/></c:spPr></c:dPt>{label}'
        f"<c:cat><c:strRef><c:f>{rujukan}</c:f></c:strRef></c:cat>"
        f"<c:val><c:numRef><c:f>{rujukan}</c:f></c:numRef></c:val>"
        f'<c:extLst><c:ext uri="lama"/></c:extLst></c:ser>'
    )


def _grafik_word(deret, judul="", sumbu='<c:max val="100"/><c:min val="0"/>', buku=True, jenis="barChart"):
    luar = '<c:externalData r:id="rId7"><c:autoUpdate val="0"/></c:externalData>' if buku else ""
    return (
        f'<c:chartSpace xmlns:c="{NS["c"]}" xmlns:a="{NS["a"]}" xmlns:r="{RID[1:-3]}"><c:chart>{judul}<c:plotArea>'
        f'<c:{jenis}><c:barDir val="col"/><c:grouping val="clustered"/>{deret}<c:axId val="1"/></c:{jenis}>'
        f'<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>{sumbu}</c:scaling></c:valAx>'
        f'</c:plotArea></c:chart>{luar}<c:userShapes r:id="rId8"/></c:chartSpace>'
    ).encode()


def _baca_grafik(bagian):
    """Return kategori and deret as the caches of the chart part hold them."""
    akar = etree.fromstring(bagian)
    deret = []
    for ser in akar.iterfind(".//c:ser", NS):
        nama = ser.findtext("c:tx//c:v", namespaces=NS)
        jumlah = int(ser.find("c:val//c:ptCount", NS).get("val"))
        titik = {int(p.get("idx")): p.findtext("c:v", namespaces=NS) for p in ser.iterfind("c:val//c:pt", NS)}
        deret.append((nama, [Decimal(titik[n]) if n in titik else None for n in range(jumlah)]))
        kategori = [v.text for v in ser.iterfind("c:cat//c:v", NS)]
    return kategori, deret


def _baca_buku(buku):
    baris = list(load_workbook(BytesIO(buku))["Sheet1"].iter_rows(values_only=True))
    deret = [
        (nama, [None if b[n] is None else Decimal(str(b[n])) for b in baris[1:]])
        for n, nama in enumerate(baris[0]) if n
    ]
    return [b[0] for b in baris[1:]], deret


@pytest.mark.parametrize("jenis", ["kolom", "batang", "garis"])
def test_simpanan_grafik_sama_dengan_buku_kerjanya(jenis):
    bagian, buku = isi_grafik(bangun_grafik(jenis, "Judul", 2), CAPAIAN)
    assert _baca_grafik(bagian) == _baca_buku(buku)
    assert _baca_buku(buku)[1][1] == ("2024", [Decimal(108), Decimal(150), Decimal(101), None])


def test_rujukan_menunjuk_sel_buku_kerja():
    bagian, _ = isi_grafik(bangun_grafik("kolom", "", 3), CAPAIAN)
    rujukan = [f.text for f in etree.fromstring(bagian).iterfind(".//c:f", NS)]
    assert rujukan[:3] == ["Sheet1!$B$1", "Sheet1!$A$2:$A$5", "Sheet1!$B$2:$B$5"]
    assert rujukan[-1] == "Sheet1!$D$2:$D$5"


def test_rujukan_yang_dirusak_libreoffice_ditulis_benar_lagi():
    rusak = _grafik_word(_deret_word(0, "accent1", "categories") + _deret_word(1, "accent2", "label 1"))
    bagian, buku = isi_grafik(rusak, CAPAIAN)
    assert all(f.text.startswith("Sheet1!$") for f in etree.fromstring(bagian).iterfind(".//c:f", NS))
    assert _baca_grafik(bagian) == _baca_buku(buku)


def test_warna_deret_tetap_dan_deret_tambahan_memakai_aksen_berikutnya():
    bagian, _ = isi_grafik(_grafik_word(_deret_word(0, "accent4") + _deret_word(1, "accent6")), CAPAIAN)
    warna = [w.get("val") for w in etree.fromstring(bagian).iterfind(".//c:ser/c:spPr//a:schemeClr", NS)]
    assert warna == ["accent4", "accent6", "accent1"]


def test_deret_berlebih_dihapus_dan_nomornya_urut():
    deret = "".join(_deret_word(n, f"accent{n}") for n in (5, 3, 4, 2))
    bagian, _ = isi_grafik(_grafik_word(deret), CAPAIAN)
    akar = etree.fromstring(bagian)
    warna = {s.find("c:idx", NS).get("val"): s.find("c:spPr//a:schemeClr", NS).get("val") for s in akar.iter(SER)}
    assert warna == {"0": "accent2", "1": "accent3", "2": "accent4"}
    assert [s.find("c:order", NS).get("val") for s in akar.iter(SER)] == ["1", "2", "0"]


def test_anak_deret_berurut_menurut_skema_juga_pada_grafik_tanpa_deret():
    bagian, _ = isi_grafik(_grafik_word(""), CAPAIAN)
    for ser in etree.fromstring(bagian).iterfind(".//c:ser", NS):
        assert [etree.QName(a).localname for a in ser] == ["idx", "order", "tx", "cat", "val"]
    bagian, _ = isi_grafik(bangun_grafik("garis", "", 2), CAPAIAN)
    urutan = [etree.QName(a).localname for a in etree.fromstring(bagian).find(".//c:ser", NS)]
    assert urutan == ["idx", "order", "tx", "spPr", "marker", "dLbls", "cat", "val", "smooth"]


def test_rupa_titik_yang_tidak_ada_lagi_dan_label_ketikan_dibuang():
    label = '<c:dLbls><c:dLbl><c:idx val="0"/><c:tx><c:rich/></c:tx></c:dLbl><c:showVal val="1"/></c:dLbls>'
    bagian, _ = isi_grafik(_grafik_word(_deret_word(0, "accent1", label=label)), CAPAIAN)
    akar = etree.fromstring(bagian)
    assert akar.find(".//c:dPt", NS) is None
    assert akar.find(".//c:dLbl", NS) is None
    assert akar.find(".//c:showVal", NS) is not None


@pytest.mark.parametrize(
    "judul",
    [
        "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr b=\"1\"/><a:t>La</a:t></a:r><a:r><a:t>ma</a:t></a:r></a:p>"
        "<a:p><a:r><a:t>dua</a:t></a:r></a:p></c:rich></c:tx></c:title>",
        '<c:title><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr b="1"/></a:pPr></a:p></c:txPr></c:title>',
        "<c:title><c:tx><c:strRef><c:f>Sheet1!$A$1</c:f></c:strRef></c:tx></c:title>",
    ],
)
def test_judul_diganti_dengan_teks_utuh(judul):
    bagian, _ = isi_grafik(_grafik_word(_deret_word(0, "accent1"), judul), CAPAIAN)
    kepala = etree.fromstring(bagian).find("c:chart/c:title", NS)
    assert ["".join(p.itertext()) for p in kepala.iterfind(".//a:p", NS)] == ["Capaian <Kinerja> & Tren"]
    assert kepala.find("c:tx/c:strRef", NS) is None


def test_grafik_tanpa_judul_tetap_tanpa_judul():
    bagian, _ = isi_grafik(bangun_grafik("kolom", "", 1), CAPAIAN)
    assert etree.fromstring(bagian).find("c:chart/c:title", NS) is None


def test_hubungan_buku_kerja_tetap_atau_mengikuti_yang_diminta():
    tetap, _ = isi_grafik(_grafik_word(_deret_word(0, "accent1")), CAPAIAN)
    assert etree.fromstring(tetap).find("c:externalData", NS).get(RID) == "rId7"
    pindah, _ = isi_grafik(_grafik_word(_deret_word(0, "accent1")), CAPAIAN, "rId9")
    assert [b.get(RID) for b in etree.fromstring(pindah).iterfind("c:externalData", NS)] == ["rId9"]


def test_hubungan_buku_kerja_dipulihkan_bila_hilang():
    pulih, _ = isi_grafik(_grafik_word(_deret_word(0, "accent1"), buku=False), CAPAIAN, "rId9")
    buku = etree.fromstring(pulih).find("c:externalData", NS)
    assert buku.get(RID) == "rId9"
    assert etree.QName(buku.getnext()).localname == "userShapes"


def test_batas_sumbu_yang_memotong_angka_dilepas_dan_yang_lain_tetap():
    bagian, _ = isi_grafik(_grafik_word(_deret_word(0, "accent1")), CAPAIAN)
    skala = etree.fromstring(bagian).find(".//c:scaling", NS)
    assert [etree.QName(a).localname for a in skala] == ["orientation", "min"]


def test_grafik_tanpa_kategori_ditolak():
    with pytest.raises(GrafikTidakDidukung):
        isi_grafik(_grafik_word("", jenis="scatterChart"), CAPAIAN)


def test_kategori_dengan_tanda_khusus_utuh_di_buku_dan_grafik():
    data = replace(CAPAIAN, kategori=("Humas & Protokol <b>", " spasi ", 'kutip "x"', "baris\x07 rusak"))
    bagian, buku = isi_grafik(bangun_grafik("kolom", "", 3), data)
    utuh = ["Humas & Protokol <b>", " spasi ", 'kutip "x"', "baris rusak"]
    assert _baca_grafik(bagian)[0] == utuh
    assert _baca_buku(buku)[0] == utuh


def test_format_angka_berlaku_di_buku_grafik_dan_label():
    bagian, buku = isi_grafik(bangun_grafik("kolom", "", 3), CAPAIAN)
    akar = etree.fromstring(bagian)
    assert akar.findtext(".//c:numCache/c:formatCode", namespaces=NS) == '0.00"%"'
    assert akar.find(".//c:dLbls/c:numFmt", NS).get("formatCode").endswith('0.00"%"')
    assert load_workbook(BytesIO(buku))["Sheet1"]["B2"].number_format == '0.00"%"'


def test_masukan_sama_menghasilkan_bita_sama():
    templat = bangun_grafik("kolom", "Judul", 2)
    assert isi_grafik(templat, CAPAIAN) == isi_grafik(templat, CAPAIAN)


def test_isi_ulang_tidak_mengubah_apa_pun():
    sekali, _ = isi_grafik(bangun_grafik("garis", "Judul", 2), CAPAIAN)
    assert isi_grafik(sekali, CAPAIAN)[0] == sekali


def test_deret_yang_tidak_sepanjang_kategori_ditolak():
    with pytest.raises(ValueError, match="2 nilai untuk 1 kategori"):
        DataGrafik("", ("a",), (Deret("x", _angka("1", "2")),))


def test_gambar_grafik_menyebut_hubungan_ukuran_dan_teks_alternatif():
    gambar = etree.fromstring(gambar_grafik("rId5", 5_760_000, 2_700_000, 12, "Grafik 1", "Capaian & tren"))
    assert gambar.find(".//c:chart", NS).get(RID) == "rId5"
    assert dict(gambar.find(".//wp:docPr", NS).attrib) == {"id": "12", "name": "Grafik 1", "descr": "Capaian & tren"}
    assert dict(gambar.find(".//wp:extent", NS).attrib) == {"cx": "5760000", "cy": "2700000"}
