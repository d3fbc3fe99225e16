"""Potongan lembar di sekitar satu sel: letak, kepala yang diulang, gabungan, dan yang tersembunyi."""

from pathlib import Path

from generator.alur import Siap
from generator.model.nilai import Alamat
from generator.reading.berkas.tumpukan import TabelNaskah
from generator.reading.berkas.tumpukan import Tumpukan
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from generator.reading.kenali import LembarDikenal
from generator.reading.kenali import kenali_lembar
from generator.web.sel_sekitar import sel_sekitar

KEPALA = ("No", "Program/Kegiatan", "Indikator", "Satuan", "Target", "Realisasi", "Pagu", "Realisasi Anggaran", "%")


def _grid(baris: dict[int, tuple]) -> Grid:
    isi = {r: {k: SelMentah(n) for k, n in enumerate(sel, 1) if n is not None} for r, sel in baris.items()}
    return Grid("Realisasi.xlsx", "TW IV", isi)


def _tabel(jumlah: int = 20) -> Grid:
    """Header in row 3, one program per row from row 4."""
    isi = {r: (float(r - 3), f"Program {r}", f"Indikator {r}", "Persen", 80.0, 84.0, 1000.0 + r, 900.0, 90.0)
           for r in range(4, 4 + jumlah)}  # fmt: skip
    return _grid({1: ("REALISASI TAHUN 2025",), 3: KEPALA, **isi})


def _lihat(grid: Grid, sel: str, lembar: str = "TW IV", berkas: str = "Realisasi.xlsx", **lain):
    dikenal = kenali_lembar(grid, []) if not grid.tersembunyi else LembarDikenal(grid)
    return sel_sekitar(Siap(Path(), None, {}, (), (dikenal,)), Alamat(berkas, lembar, sel), **lain)


def _teks(sekitar, nomor: str) -> list[str]:
    return next([s.teks for s in b.sel] for b in sekitar.baris if b.nomor == nomor)


def _ditunjuk(sekitar) -> list[tuple[str, str]]:
    return [(b.nomor, s.teks) for b in sekitar.baris for s in b.sel if s.ditunjuk]


def test_empat_baris_di_atas_dan_di_bawah_dengan_kepala_diulang():
    sekitar = _lihat(_tabel(), "C12")
    assert [b.nomor for b in sekitar.baris] == ["3", "⋯", "8", "9", "10", "11", "12", "13", "14", "15", "16"]
    assert [b.nomor for b in sekitar.baris if b.kepala] == ["3"]
    assert sekitar.huruf == ("A", "B", "C", "D", "E", "F")
    assert _ditunjuk(sekitar) == [("12", "Indikator 12")]


def test_nama_baris_tetap_tampak_bila_selnya_jauh_di_kanan():
    sekitar = _lihat(_tabel(), "I5")
    assert sekitar.huruf == ("B", "", "F", "G", "H", "I")
    assert _teks(sekitar, "5") == ["Program 5", "⋯", "84", "1005", "900", "90"]
    assert _teks(sekitar, "3") == ["Program/Kegiatan", "⋯", "Realisasi", "Pagu", "Realisasi Anggaran", "%"]


def test_potongan_berhenti_di_tepi_lembar():
    sekitar = _lihat(_tabel(3), "A6")
    assert [b.nomor for b in sekitar.baris] == ["2", "3", "4", "5", "6"]
    assert sekitar.huruf == ("A", "B", "C", "D")


def test_sel_kosong_tetap_ditunjuk():
    grid = _tabel(3)
    del grid.baris[5][6]
    assert _ditunjuk(_lihat(grid, "F5")) == [("5", "")]


def test_rumus_tanpa_hasil_disebut():
    grid = _tabel(3)
    grid.baris[5][6] = SelMentah(None, rumus=True)
    assert _ditunjuk(_lihat(grid, "F5")) == [("5", "(rumus tanpa hasil)")]


def test_gabungan_menjadi_satu_sel_walau_awalnya_di_luar_potongan():
    grid = _tabel()
    grid.gabungan.append((5, 2, 20, 2))
    for r in range(6, 21):
        del grid.baris[r][2]
    sekitar = _lihat(grid, "C14")
    gabung = [(b.nomor, s.tinggi) for b in sekitar.baris for s in b.sel if s.teks == "Program 5"]
    assert gabung == [("10", 9)]
    assert len(_teks(sekitar, "11")) == 5


def test_sel_di_bawah_gabungan_menunjuk_sel_yang_tampak():
    grid = _tabel()
    grid.gabungan.append((5, 2, 8, 2))
    assert _ditunjuk(_lihat(grid, "B7")) == [("5", "Program 5")]


def test_gabungan_tidak_melompati_sela():
    grid = _tabel()
    grid.gabungan.append((3, 3, 9, 3))
    sekitar = _lihat(grid, "B12")
    assert [(b.nomor, s.tinggi) for b in sekitar.baris for s in b.sel if s.teks == "Indikator"] == [("3", 1), ("8", 2)]


def test_yang_tersembunyi_dilewati_dan_disebut():
    grid = _tabel()
    grid.baris_tersembunyi |= {10, 11}
    grid.kolom_tersembunyi |= {4}
    sekitar = _lihat(grid, "C12")
    assert [b.nomor for b in sekitar.baris] == ["3", "⋯", "6", "7", "8", "9", "⋯", "12", "13", "14", "15", "16"]
    assert sekitar.huruf == ("A", "B", "C", "", "E", "F", "G")
    assert sekitar.keterangan == ("Tersembunyi di Excel dan tidak ditampilkan di sini: baris 10–11; kolom D.",)


def test_sel_di_baris_tersembunyi_tetap_tampak():
    grid = _tabel()
    grid.baris_tersembunyi.add(12)
    sekitar = _lihat(grid, "C12")
    assert _ditunjuk(sekitar) == [("12", "Indikator 12")]
    assert sekitar.keterangan == ("Sel ini berada di baris yang tersembunyi di Excel.",)


def test_lembar_tersembunyi_disebut():
    grid = _tabel()
    grid.tersembunyi = True
    assert _lihat(grid, "C12").keterangan == ("Lembar ini tersembunyi di Excel.",)


def test_tempat_tanpa_sel_tidak_punya_potongan():
    assert _lihat(_tabel(), "") is None
    assert _lihat(_tabel(), "baris 5") is None
    assert _lihat(_tabel(), "C5", lembar="Lain") is None
    assert _lihat(_tabel(), "C5", berkas="Lain.xlsx") is None


def test_rentang_menunjuk_sel_pertamanya():
    assert _ditunjuk(_lihat(_tabel(), "C5:E9")) == [("5", "Indikator 5")]


def test_sel_di_luar_lembar_tidak_membuat_gagal():
    sekitar = _lihat(_tabel(3), "XFD1048576")
    assert _ditunjuk(sekitar) == [("1048576", "")]


def test_tabel_word_bernomor_baris_menurut_tabelnya_sendiri():
    tumpukan = Tumpukan("Renstra.docx")
    tumpukan.tambah_teks("Tabel 2.1 Target")
    for awal in (1, 5):
        isi = {r: {1: SelMentah(f"Nama {awal + r}"), 2: SelMentah(float(awal + r))} for r in range(1, 4)}
        tumpukan.tambah_tabel(TabelNaskah(isi, tinggi=3))
    sekitar = _lihat(tumpukan.grid[0], "B2", lembar="Tabel 2", berkas="Renstra.docx")
    assert _ditunjuk(sekitar) == [("2", "7")]
    assert [b.nomor for b in sekitar.baris] == ["", "", "", "1", "2", "3"]


def test_sekitar_yang_dekat_tetap_berkepala():
    sekitar = _lihat(_tabel(), "G12", sejauh=1)
    assert [b.nomor for b in sekitar.baris] == ["3", "⋯", "11", "12", "13"]
    assert _ditunjuk(sekitar) == [("12", "1012")]
