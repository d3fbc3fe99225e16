"""HTML yang menyebut dirinya .xls (pola 1) dengan rowspan yang meleset dan baris bergerigi (pola 25)."""

import pytest
from lxml import etree

from generator.reading.berkas import html as html_berkas
from generator.reading.berkas.buka import buka_berkas
from generator.reading.grid import Galat
from generator.reading.grid import Grid
from tests.reading.berkas.arsip import isi_grid


def baca(html: str) -> list[Grid]:
    return buka_berkas(html.encode(), "laporan.xls")


def test_kepala_bergabung_menjadi_rentang() -> None:
    grid = baca(
        "<table><tr><th rowspan=2>No</th><th colspan=2>Target</th></tr><tr><th>K</th><th>Rp</th></tr>"
        "<tr><td>1<td>5<td>1.000</table>"
    )[0]
    assert grid.gabungan == [(1, 1, 2, 1), (1, 2, 1, 3)]
    assert isi_grid(grid) == {"A1": "No", "B1": "Target", "B2": "K", "C2": "Rp", "A3": "1", "B3": "5", "C3": "1.000"}
    assert grid.ambil(1, 1).gaya.tebal and not grid.ambil(3, 1).gaya.tebal


def test_pola_25_rowspan_melebihi_tabel_dan_baris_bergerigi() -> None:
    grid = baca(
        "<table><tr><td rowspan=9>Tujuan<td>a<td>b</tr><tr><td>c</tr><tr><td>d<td>e<td rowspan=0>f</tr></table>"
        "<table><tr><td>lain<td>x</tr></table>"
    )[0]
    tempat = ((1, 2), (1, 3), (2, 2), (3, 2), (3, 3), (3, 4))
    assert [grid.teks(r, k) for r, k in tempat] == ["a", "b", "c", "d", "e", "f"]
    assert (grid.gabungan, grid.teks(5, 1)) == ([(1, 1, 3, 1)], "lain")


def test_baris_di_atas_tabel_menjadi_judul_dan_alamat_dihitung_dalam_tabel() -> None:
    grid = baca(
        "<h3>LAPORAN PERENCANAAN</h3><center>Tahun&nbsp;2025</center>"
        "<table><tr><td>No<td>Nama</tr><tr><td>1<td>A</tr></table>"
    )[0]
    assert [grid.teks(r, 1) for r in (1, 2, 3)] == ["LAPORAN PERENCANAAN", "Tahun 2025", "No"]
    assert (grid.alamat(4, 2).lembar, grid.alamat(4, 2).sel, grid.alamat(1, 1).sel) == ("Tabel 1", "B2", "")


def test_dua_tabel_yang_terpisah_teks_menjadi_dua_lembar() -> None:
    grid = baca("<table><tr><td>a<td>b</table><p>Realisasi</p><table><tr><td>c<td>d</table>")
    assert [g.lembar for g in grid] == ["Tabel 1", "Tabel 2"]
    assert grid[1].teks(1, 1) == "Realisasi"


def test_entitas_baris_baru_dan_spasi_dibaca_seperti_tampil() -> None:
    grid = baca(
        "<table><tr><td>Usaha &amp; Mikro<br>  Kecil \n dan&#8211;<b>Menengah</b><td><p>satu</p><p>dua</p></table>"
    )[0]
    assert isi_grid(grid) == {"A1": "Usaha & Mikro\nKecil dan–Menengah", "B1": "satu\ndua"}


def test_angka_tepat_dari_atribut_excel_dan_libreoffice() -> None:
    grid = baca(
        "<table><tr><td x:num='0.7054' style='mso-number-format:\"0\\.00%\"'>70,54%<td sdval='1234.5' "
        "sdnum='1057;0;#,##0.00'>1.234,50<td x:num>42<td x:err='#REF!'>#REF!</table>"
    )[0]
    assert isi_grid(grid) == {"A1": 0.7054, "B1": 1234.5, "C1": 42.0, "D1": "#REF!"}
    assert [grid.teks(1, 1), grid.teks(1, 2)] == ["70,54%", "1.234,50"]
    assert isinstance(grid.ambil(1, 4).nilai, Galat)


def test_tanpa_atribut_angka_tetap_teks_yang_tampil() -> None:
    assert isi_grid(baca("<table><tr><td>1.458.477,00<td>9.952</table>")[0]) == {"A1": "1.458.477,00", "B1": "9.952"}


def test_tebal_warna_dan_indent_dari_kelas_style_dan_nbsp() -> None:
    grid = baca(
        "<style>.xl65 {font-weight:700; background:#FFFF00} .xl66{mso-char-indent-count:2}</style><table>"
        "<tr><td class=xl65>Program<td class=xl66>Kegiatan<td>&nbsp;&nbsp;&nbsp;&nbsp;Sub"
        "<td bgcolor='#ffffff'><b>X</b> y</table>"
    )[0]
    gaya = [grid.ambil(1, k).gaya for k in (1, 2, 3, 4)]
    assert [(g.tebal, g.berisi_warna, g.indent) for g in gaya] == [
        (True, True, 0), (False, False, 2), (False, False, 2), (True, False, 0),
    ]  # fmt: skip


def test_tabel_tata_letak_bukan_tabel() -> None:
    grid = baca("<table><tr><td>Kop Dinas<br><table><tr><td>No<td>Nama</tr><tr><td>1<td>A</tr></table></table>")
    assert [g.teks(1, 1) for g in grid] == ["Kop Dinas"]
    assert grid[0].alamat(3, 2).sel == "B2"


def test_baris_dan_kolom_tersembunyi() -> None:
    grid = baca("<table><col><col style='display:none'><tr><td>a<td>b</tr><tr style='display:none'><td>c</table>")[0]
    assert (grid.kolom_tersembunyi, grid.baris_tersembunyi) == ({2}, {2})


def test_lembar_libreoffice_memakai_namanya_dan_alamat_excel() -> None:
    grid = baca(
        "<p>Overview</p><h1>Sheet 1: <em>DPA</em></h1><table><tr><td>a<td>b</table>"
        "<h1>Sheet 2: <em>Realisasi</em></h1><table><tr><td>c<td>d</table>"
    )
    assert [g.lembar for g in grid] == ["DPA", "Realisasi"]
    assert str(grid[1].alamat(1, 2)) == 'laporan.xls, lembar "Realisasi", sel B1'


def test_arsip_web_mht_dari_excel() -> None:
    isi = (
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=X\n\n--X\nContent-Type: text/html\n"
        "Content-Transfer-Encoding: quoted-printable\n\n<table><tr><td colspan=3D2>Program</table>\n--X--\n"
    )
    grid = buka_berkas(isi.encode(), "a.xls")[0]
    assert (isi_grid(grid), grid.gabungan) == ({"A1": "Program"}, [(1, 1, 1, 2)])


@pytest.mark.parametrize(("dalam", "terlalu"), [(2048, False), (2049, True)])
def test_sarang_dibatasi_juga_dengan_pengurai_lama_di_windows(dalam, terlalu):
    akar = elemen = etree.Element("html")
    for _ in range(dalam - 1):
        elemen = etree.SubElement(elemen, "table")
    assert html_berkas._terlalu_dalam(akar, (2, 11, 9)) is terlalu
    assert not html_berkas._terlalu_dalam(akar, (2, 14, 6))
