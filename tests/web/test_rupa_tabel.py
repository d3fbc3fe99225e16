"""Tabel di layar: sel gabungan menjadi rentang, juga bila halaman layar memotongnya."""

from decimal import Decimal

from generator.document.pratinjau import RupaBaris
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import GABUNG_KIRI
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from generator.web.rupa_tabel import banyak_halaman
from generator.web.rupa_tabel import susun_baris

KOLOM = (Kolom("sasaran", ("Sasaran",)), Kolom("indikator", ("Indikator",)), Kolom("n", ("Target",), rata="kanan"))
TABEL = Table("x", "Judul", KOLOM, (
    Baris("isi", (Sel("Sasaran 1"), Sel("Indikator a"), Sel("5", Decimal(5)))),
    Baris("isi", (GABUNG_ATAS, Sel("Indikator b"), Sel("–", sebab="belum diisi"))),
    Baris("isi", (GABUNG_ATAS, Sel("[ISI: indikator]"), Sel("7", Decimal(7)))),
    Baris("jumlah", (Sel("Jumlah"), GABUNG_KIRI, Sel("12", Decimal(12), rumus="jumlah"))),
    Baris("jumlah", (Sel("Rata-rata"), Sel("3", Decimal(3)), GABUNG_KIRI)),
))  # fmt: skip


def ringkas(awal: int, akhir: int) -> list[list[tuple]]:
    return [[(s.teks, s.tinggi, s.lebar) for s in b.sel] for b in susun_baris(TABEL, {}, awal, akhir)]


def test_sel_gabungan_menjadi_rentang():
    assert ringkas(0, 5) == [
        [("Sasaran 1", 3, 1), ("Indikator a", 1, 1), ("5", 1, 1)],
        [("Indikator b", 1, 1), ("–", 1, 1)],
        [("[ISI: indikator]", 1, 1), ("7", 1, 1)],
        [("Jumlah", 1, 2), ("12", 1, 1)],
        [("Rata-rata", 1, 1), ("3", 1, 2)],
    ]


def test_sel_gabungan_yang_terpotong_tampil_lagi_di_halaman_berikut():
    assert ringkas(0, 2)[0][0] == ("Sasaran 1", 2, 1)
    assert ringkas(2, 5)[0][0] == ("Sasaran 1", 1, 1)


def test_hanya_angka_dan_tanda_ketiadaan_yang_dapat_ditekan():
    letak = [[s.letak for s in b.sel] for b in susun_baris(TABEL, {}, 0, 5)]
    assert letak == [["", "", "0-2"], ["", "1-2"], ["", "2-2"], ["", "3-2"], ["", "4-1"]]


def test_angka_di_beberapa_kolom_berdiri_di_tengah_seperti_di_word():
    kolom = (KOLOM[0], Kolom("a", ("A",), rata="kanan"), KOLOM[2])
    tabel = Table("x", "Judul", kolom, (Baris("isi", (Sel("Rata-rata"), Sel("3", Decimal(3)), GABUNG_KIRI)),))
    assert [s.rata for s in susun_baris(tabel, {}, 0, 1)[0].sel] == ["kiri", "tengah"]


def test_rupa_tingkat_dari_templat_dan_celah_tertandai():
    rupa = {"isi": RupaBaris(inden=(0, 227)), "jumlah": RupaBaris("EEF2F7", tebal=True)}
    baris = susun_baris(TABEL, rupa, 0, 5)
    assert [b.rupa.tebal for b in baris] == [False, False, False, True, True]
    assert [s.inden for s in baris[0].sel] == [0, 2, 2]
    assert [s.bercelah for s in baris[2].sel] == [True, False]


def test_dua_ratus_baris_per_halaman():
    def tabel(banyak: int) -> Table:
        return Table("x", "Judul", KOLOM[:1], tuple(Baris("isi", (Sel("a"),)) for _ in range(banyak)))

    assert [banyak_halaman(tabel(n)) for n in (0, 1, 200, 201, 400)] == [1, 1, 1, 2, 2]
