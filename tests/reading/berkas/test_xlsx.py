"""Yang sering salah dibaca dari .xlsx: tebal yang dimatikan, berkas ketat, huruf lolos, baris kosong bergaya."""

import io
import zipfile

from openpyxl import Workbook

from generator.reading.berkas.buka import buka_berkas
from tests.reading.berkas.arsip import isi_grid
from tests.reading.berkas.arsip import xlsx_dari
from tests.reading.berkas.arsip import zip_dari

HURUF = '<fonts><font><b/></font><font><b val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'


def test_tebal_yang_dimatikan_bukan_tebal() -> None:
    grid = buka_berkas(
        xlsx_dari('<sheetData><row><c s="0"><v>1</v></c><c s="1"><v>2</v></c></row></sheetData>', HURUF), "a.xlsx"
    )[0]
    assert [grid.ambil(1, k).gaya.tebal for k in (1, 2)] == [True, False]


def test_buku_kerja_ketat_iso_terbaca() -> None:
    isi = xlsx_dari('<sheetData><row r="2"><c r="B2" t="str"><v>ya</v></c></row></sheetData>', ketat=True)
    assert isi_grid(buka_berkas(isi, "a.xlsx")[0]) == {"B2": "ya"}


def test_huruf_lolos_excel_menjadi_baris_baru() -> None:
    teks = "<si><t>satu_x000D_\ndua</t></si>"
    isi = xlsx_dari('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', teks=teks)
    assert isi_grid(buka_berkas(isi, "a.xlsx")[0]) == {"A1": "satu\r\ndua"}


def test_komentar_xml_dan_petunjuk_lafal_bukan_isi() -> None:
    teks = "<si><!-- x --><t>isi</t><rPh><t>lafal</t></rPh></si>"
    isi = xlsx_dari('<sheetData><row><!-- y --><c t="s"><!-- z --><v>0</v></c></row></sheetData>', teks=teks)
    assert isi_grid(buka_berkas(isi, "a.xlsx")[0]) == {"A1": "isi"}


def test_nama_bagian_dengan_garis_miring_terbalik_dan_huruf_besar() -> None:
    asal = xlsx_dari('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>', teks="<si><t>isi</t></si>")
    with zipfile.ZipFile(io.BytesIO(asal)) as arsip:
        isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
    bagian = {n.replace("xl/shared", "xl\\Shared").replace("worksheets/", "worksheets\\"): v for n, v in isi.items()}
    assert isi_grid(buka_berkas(zip_dari(bagian), "a.xlsx")[0]) == {"A1": "isi"}


def test_sejuta_baris_kosong_bergaya_berhenti_dan_gabungan_tetap_terbaca() -> None:
    kosong = "".join(f'<row r="{r}" s="1" customFormat="1"/>' for r in range(2, 60_000))
    isi = xlsx_dari(
        f'<sheetData><row r="1"><c r="A1"><v>1</v></c></row>{kosong}</sheetData>'
        '<mergeCells><mergeCell ref="A1:B3"/></mergeCells>'
    )
    grid = buka_berkas(isi, "a.xlsx")[0]
    assert (isi_grid(grid), grid.gabungan, grid.terpotong_di) == ({"A1": 1.0}, [(1, 1, 3, 2)], 20_002)


def test_gaya_yang_rusak_dibaca_mesin_kedua_tanpa_format() -> None:
    buku, keluaran = Workbook(), io.BytesIO()
    buku.active["B3"] = 0.25
    buku.active["B3"].number_format = "0%"
    buku.save(keluaran)
    with zipfile.ZipFile(keluaran) as arsip:
        bagian = {n: arsip.read(n).replace(b'fontId="0"', b'fontId="x"') for n in arsip.namelist()}
    grid = buka_berkas(zip_dari(bagian), "a.xlsx")[0]
    assert (grid.ambil(3, 2).nilai, grid.ambil(3, 2).gaya.format) == (0.25, "")


def test_angka_yang_tidak_masuk_akal_tidak_menjatuhkan_teksnya() -> None:
    gaya = '<numFmts><numFmt numFmtId="164" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>'
    isi = xlsx_dari('<sheetData><row><c s="0"><v>1E+300</v></c><c s="0"><v>NaN</v></c></row></sheetData>', gaya)
    grid = buka_berkas(isi, "a.xlsx")[0]
    assert (len(grid.teks(1, 1)), grid.teks(1, 2)) == (301, "#NUM!")
