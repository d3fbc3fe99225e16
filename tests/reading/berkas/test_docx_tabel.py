"""Tabel di dokumen Word: judul di atasnya, gabungan, dan alamat yang dapat dihitung orang di dokumennya."""

from io import BytesIO
from zipfile import ZipFile

from generator.reading.berkas.buka import buka_berkas
from generator.reading.grid import Grid
from tests.reading.berkas.arsip import docx_dari
from tests.reading.berkas.arsip import isi_grid
from tests.reading.berkas.arsip import zip_dari


def p(teks: str, sifat: str = "") -> str:
    return f"<w:p><w:r><w:rPr>{sifat}</w:rPr><w:t>{teks}</w:t></w:r></w:p>"


def sel(teks: str, sifat: str = "", huruf: str = "") -> str:
    return f"<w:tc><w:tcPr>{sifat}</w:tcPr>{p(teks, huruf)}</w:tc>"


def tabel(*baris: str) -> str:
    return "<w:tbl>" + "".join(f"<w:tr>{b}</w:tr>" for b in baris) + "</w:tbl>"


def baca(badan: str) -> list[Grid]:
    return buka_berkas(docx_dari(badan), "PK.docx")


DUA = tabel(sel("No") + sel("Sasaran"), sel("1") + sel("Meningkatnya koperasi"))


def test_baris_di_atas_tabel_menjadi_judul_paling_banyak_enam() -> None:
    grid = baca("".join(p(f"baris {n}") for n in range(1, 10)) + p("") + DUA)[0]
    assert [grid.teks(r, 1) for r in range(1, 8)] == [f"baris {n}" for n in range(4, 10)] + ["No"]


def test_keterangan_tabel_menjadi_awal_judul() -> None:
    grid = baca(p("Uraian tentang tahun 2023.") + p("Tabel 3.2") + p("Target dan Realisasi Tahun 2025") + DUA)[0]
    assert [grid.teks(r, 1) for r in (1, 2, 3)] == ["Tabel 3.2", "Target dan Realisasi Tahun 2025", "No"]


def test_alamat_menghitung_baris_tabel_itu_sendiri() -> None:
    grid = baca(p("PERJANJIAN KINERJA") + p("TAHUN 2025") + DUA)[0]
    assert str(grid.alamat(4, 2)) == 'PK.docx, lembar "Tabel 1", sel B2'
    assert str(grid.alamat(1, 1)) == 'PK.docx, lembar "Tabel 1"'


def test_tabel_tanpa_kata_di_antaranya_satu_grid_dengan_alamat_sendiri() -> None:
    grid = baca(p("PK 2025") + DUA + p(" ") + tabel(sel("Program") + sel("Anggaran")) + p("RENSTRA") + DUA)
    assert [g.lembar for g in grid] == ["Tabel 1", "Tabel 3"]
    assert grid[0].teks(5, 1) == "Program"
    assert str(grid[0].alamat(5, 1)) == 'PK.docx, lembar "Tabel 2", sel A1'


def test_gridspan_dan_vmerge_menjadi_rentang() -> None:
    restart, lanjut = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    grid = baca(
        tabel(
            sel("No", restart) + sel("Target", '<w:gridSpan w:val="2"/>'),
            sel("", lanjut) + sel("K") + sel("Rp"),
            sel("1") + sel("x", restart) + sel("5"),
            sel("2") + sel("", lanjut) + sel("6"),
        )
    )[0]
    assert sorted(grid.gabungan) == [(1, 1, 2, 1), (1, 2, 1, 3), (3, 2, 4, 2)]
    assert isi_grid(grid) == {
        "A1": "No", "B1": "Target", "B2": "K", "C2": "Rp", "A3": "1", "B3": "x", "C3": "5", "A4": "2", "C4": "6",
    }  # fmt: skip


def test_gridbefore_menggeser_baris() -> None:
    baris = '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>' + sel("geser") + "</w:tr>"
    assert isi_grid(baca(f"<w:tbl>{baris}</w:tbl>")[0]) == {"C1": "geser"}


def test_tebal_warna_dan_indent() -> None:
    grid = baca(
        tabel(
            sel("Program", '<w:shd w:fill="D9D9D9"/>', "<w:b/>")
            + sel("Sub", '<w:shd w:fill="auto"/>', '<w:b w:val="0"/>')
            + '<w:tc><w:p><w:pPr><w:ind w:left="560"/></w:pPr><w:r><w:t>dalam</w:t></w:r></w:p></w:tc>'
        )
    )[0]  # fmt: skip
    gaya = [grid.ambil(1, k).gaya for k in (1, 2, 3)]
    terlihat = [(g.tebal, g.berisi_warna, g.indent) for g in gaya]
    assert terlihat == [(True, True, 0), (False, False, 0), (False, False, 2)]


def test_butir_dalam_sel_dipisah_baris_dan_yang_dihapus_tidak_dibaca() -> None:
    isi = (
        "<w:tc>" + p("- satu") + "<w:p><w:r><w:t>- dua</w:t></w:r><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t> baru</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>pindah</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r><w:r><w:br/><w:t>tiga</w:t></w:r></w:p></w:tc>"
    )
    assert isi_grid(baca(tabel(isi))[0]) == {"A1": "- satu\n- dua baru\ntiga"}


def test_isi_kontrol_konten_dibaca_dan_kotak_teks_tidak() -> None:
    isi = (
        "<w:tc><w:sdt><w:sdtContent>" + p("nilai") + "</w:sdtContent></w:sdt><w:p><w:r><w:pict><w:txbxContent>"
        + p("kotak") + DUA + "</w:txbxContent></w:pict></w:r></w:p></w:tc>"
    )  # fmt: skip
    grid = baca(f"<w:sdt><w:sdtContent>{tabel(isi)}</w:sdtContent></w:sdt>")
    assert [isi_grid(g) for g in grid] == [{"A1": "nilai"}]


def test_tabel_di_dalam_tabel_menjadi_tabel_sendiri() -> None:
    grid = baca(tabel("<w:tc>" + p("luar") + DUA + "</w:tc>"))
    teks = {s.nilai for g in grid for baris in g.baris.values() for s in baris.values()}
    assert teks == {"luar", "No", "Sasaran", "1", "Meningkatnya koperasi"}


def test_tempat_dan_tanggal_di_bawah_tabel_ikut() -> None:
    grid = baca(DUA + p("Demikian perjanjian ini dibuat.") + p("Magetan,  2 Januari 2025"))[0]
    assert grid.teks(3, 1) == "Magetan, 2 Januari 2025"


def test_dokumen_dari_word_di_peramban_dibaca_sama() -> None:
    """Word for the web names the main part word/document2.xml."""
    with ZipFile(BytesIO(docx_dari(DUA))) as arsip:
        bagian = {n.replace("/document.", "/document2."): arsip.read(n) for n in arsip.namelist()}
    assert isi_grid(buka_berkas(zip_dari(bagian), "PK.docx")[0]) == isi_grid(baca(DUA)[0])
