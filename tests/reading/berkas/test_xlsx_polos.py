"""Jalan cepat .xlsx tidak pernah membaca lain dari pengurai XML; hanya bentuk yang dikenalnya persis yang diambil."""

import io

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

import generator.reading.berkas.xlsx as xlsx
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.xlsx import baca_xlsx
from generator.reading.berkas.xlsx_polos import AliranBarisPolos
from tests.reading.berkas.arsip import xlsx_dari

LEMBAR = "xl/worksheets/sheet1.xml"
GAYA = '<cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>'
TEKS = "<si><t>nol</t></si><si><t> satu </t></si>"
POLOS = '<row r="1"><c r="A1"><v>1</v></c></row>'
GANJIL = [
    ("komentar", '<row r="2"><!-- <c r="A2"><v>1</v></c> --><c r="B2"><v>2</v></c></row>'),
    ("baris dalam komentar", '<!-- <row r="2"><c r="A2"><v>1</v></c></row> -->'),
    ("cdata", '<row r="2"><c r="A2" t="str"><v><![CDATA[a<b]]></v></c></row>'),
    ("teks kaya", '<row r="2"><c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>'),
    ("lafal", '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>'),
    ("tanpa rujukan", '<row><c><v>5</v></c><c t="str"><v>x</v></c></row>'),
    ("kutip tunggal", "<row r='2'><c r='A2'><v>3</v></c></row>"),
    ("atribut lain urutan", '<row r="2"><c t="b" r="A2"><v>1</v></c></row>'),
    ("ruang nama lain", '<row r="2" xmlns="urn:lain"><c r="A2"><v>1</v></c></row>'),
    ("berawalan", f'<x:row xmlns:x="{xlsx._NS[0][1:-1]}" r="2"><x:c r="A2"><x:v>4</x:v></x:c></x:row>'),
    ("kendali formulir", '<row r="2"><c r="A2"><v>1</v></c></row><d:row xmlns:d="urn:d" r="3"><d:c r="A3"/></d:row>'),
    ("ganti baris", '<row r="2"><c r="A2" t="str"><v>a\r\nb</v></c></row>'),
    ("rujukan huruf", '<row r="2"><c r="A2" t="str"><v>&#x41;&#66;&amp;lt;&#8211;</v></c></row>'),
    ("spasi di antara", '<row r="2">\n <c r="A2"><v>1</v></c>\n</row>'),
    ("baris kosong lalu tersembunyi", '<row r="2"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row>'),
    ("rumus", '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="B2"><f>A1&amp;"&lt;"</f><v/></c></row>'),
    ("galat, logika, tanggal", '<row r="2"><c r="A2" t="e"><v>#DIV/0!</v></c><c r="B2" t="b"><v>1</v></c>'
                               '<c r="C2" s="2"><v>45000</v></c><c r="D2" t="d"><v>2025-01-31</v></c></row>'),
    ("nomor baris diulang", '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>'),
    ("v dua kali", '<row r="2"><c r="A2"><v>1</v><v>2</v></c></row>'),
    ("isi di luar urutan", '<row r="2"><c r="A2"><v>1</v><f>B1</f></c></row>'),
    ("lolos excel", '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> a_x000D_ </t></is></c></row>'),
]  # fmt: skip


def baca(isi: bytes) -> object:
    try:
        grid = baca_xlsx(io.BytesIO(isi), "a.xlsx")[0]
    except BerkasRusak as galat:
        return str(galat)
    sel = [(r, k, repr(s.nilai), s.gaya, s.rumus) for r, baris in grid.baris.items() for k, s in baris.items()]
    return sel, grid.gabungan, grid.baris_tersembunyi, grid.kolom_tersembunyi, grid.terpotong_di


def baca_dengan_pengurai(isi: bytes) -> object:
    with pytest.MonkeyPatch.context() as ganti:
        ganti.setattr(xlsx, "AliranBarisPolos", lambda aliran, _: aliran)
        return baca(isi)


@pytest.mark.parametrize("baris", [g[1] for g in GANJIL], ids=[g[0] for g in GANJIL])
def test_bentuk_ganjil_terbaca_seperti_oleh_pengurai(baris: str) -> None:
    isi = xlsx_dari(
        f'<cols><col min="2" max="3" hidden="1"/></cols><sheetData>{POLOS}{baris}<row r="9"><c r="B9"><v>9</v></c>'
        '</row></sheetData><mergeCells><mergeCell ref="A1:B3"/></mergeCells>', GAYA, TEKS,
    )  # fmt: skip
    assert baca(isi) == baca_dengan_pengurai(isi)


@pytest.mark.parametrize("kepala", [
    '<!-- <sheetData> --><sheetData>', '<sheetData >', '<a:sheetData xmlns:a="urn:a"/><sheetData>',
])  # fmt: skip
def test_kepala_ganjil_terbaca_seperti_oleh_pengurai(kepala: str) -> None:
    isi = xlsx_dari(f"{kepala}{POLOS}</sheetData>")
    assert baca(isi) == baca_dengan_pengurai(isi) != ([], [], set(), set(), 0)


def test_ruang_nama_asing_tidak_berbaris() -> None:
    lembar = f'<worksheet xmlns="urn:x"><sheetData>{POLOS}</sheetData></worksheet>'
    assert baca(xlsx_dari("", **{LEMBAR: lembar})) == ([], [], set(), set(), 0)


def test_lembar_terpotong_di_tengah_baris_adalah_berkas_rusak() -> None:
    lembar = f'<worksheet xmlns="{xlsx._NS[0][1:-1]}"><sheetData>{POLOS}<row r="2"><c r="A2"><v>1'
    assert baca(xlsx_dari("", **{LEMBAR: lembar})) == "isi berkas rusak atau terpotong"


def test_baris_polos_tidak_sampai_ke_pengurai() -> None:
    lewat = []

    class Pengintip(AliranBarisPolos):
        def read(self, banyak: int = -1) -> bytes:
            lewat.append(super().read(banyak))
            return lewat[-1]

    kedua = '<row r="2" ht="15"><c r="A2" s="1" t="s"><v>1</v></c></row>'
    isi = xlsx_dari(f"<sheetData>{POLOS}{kedua}</sheetData>", GAYA, TEKS)
    with pytest.MonkeyPatch.context() as ganti:
        ganti.setattr(xlsx, "AliranBarisPolos", Pengintip)
        sel = baca(isi)[0]
    assert [(r, k, nilai) for r, k, nilai, *_ in sel] == [(1, 1, "1.0"), (2, 1, "' satu '")]
    assert b"<sheetData></sheetData>" in b"".join(lewat)


def test_baris_yang_melampaui_satu_potongan_tetap_utuh() -> None:
    panjang = "x" * 300_000
    baris = "".join(f'<row r="{r}"><c r="A{r}" t="str"><v>{r}{panjang}</v></c></row>' for r in range(1, 20))
    isi = xlsx_dari(f"<sheetData>{baris}</sheetData>")
    assert baca(isi) == baca_dengan_pengurai(isi)
    assert len(baca(isi)[0]) == 19


SEL = st.builds(
    '<c r="{}{}"{}{}>{}</c>'.format,
    st.sampled_from("ABZ"), st.just("1"), st.sampled_from(["", ' s="0"', ' s="1"', ' s="7"']),
    st.sampled_from(["", ' t="n"', ' t="s"', ' t="str"', ' t="e"', ' t="b"', ' t="inlineStr"', ' t="zz"']),
    st.sampled_from([
        "", "<v>1</v>", "<v>0</v>", "<v>99</v>", "<v>-1</v>", "<v>1e400</v>", "<v>a&amp;b</v>", "<v> </v>", "<v/>",
        "<v></v>", "<f>A1</f>", "<f>A1</f><v>2</v>", "<f/><v>2</v>", "<is><t>teks &#233;</t></is>", "<is><t> </t></is>",
        "<is><t/></is>", "<is/>", "<v>&salah;</v>", "<v>1<v>", "<v>]]&gt;</v>", "<v>\x0b</v>", "teks",
    ]),
)  # fmt: skip
BARIS = st.builds(
    '<row r="{}"{}>{}</row>'.format,
    st.integers(0, 5), st.sampled_from(["", ' hidden="1"', ' hidden="0"', ' spans="1:3" a="b>c"']),
    st.lists(SEL, max_size=4).map("".join),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(BARIS | st.sampled_from(["<row/>", '<row r="4"/>', "\n", "<x/>", "</row>"]), max_size=4).map("".join))
def test_lembar_acak_terbaca_seperti_oleh_pengurai(baris: str) -> None:
    isi = xlsx_dari(f"<sheetData>{baris}</sheetData>", GAYA, TEKS)
    assert baca(isi) == baca_dengan_pengurai(isi)
