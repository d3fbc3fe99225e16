"""Lembar yang diacak-acak: pembacaan selalu selesai dengan jawaban, tidak pernah dengan galat program."""

import datetime
import random

import pytest

from generator.model.nilai import Alamat
from generator.model.nilai import TidakTerbaca
from generator.reading import folder
from generator.reading.grid import Galat
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah
from generator.reading.kenali import kenali_lembar
from generator.reading.nilai_sel import baca_sel
from generator.reading.pengaturan import baca_isian
from tests.kantor_contoh import MAGETAN

ANEH = [
    SelMentah(None, rumus=True), SelMentah(Galat("#REF!")), SelMentah(True), SelMentah(datetime.datetime(2024, 1, 1)),
    SelMentah("Jumlah"), SelMentah("Target"), SelMentah("Realisasi"), SelMentah("2.17.01.2.01"), SelMentah("x" * 300),
    SelMentah("Tahun ke-"), SelMentah("TW I"), SelMentah("Rp (000)"), SelMentah(1e300), SelMentah(-5.0), SelMentah("0"),
]  # fmt: skip


def test_angka_yang_tidak_mungkin_disebut_dan_tidak_dicetak():
    for sel in (SelMentah(1e195), SelMentah(3.4e-299), SelMentah(1.98507122010011e17), SelMentah("198507122010011009"),
                SelMentah("-1.000.000.000.000.000"), SelMentah("1 - 9999999999999999")):  # fmt: skip
        nilai, temuan = baca_sel(sel, Alamat("a.xlsx", "A", "B2"))
        assert isinstance(nilai, TidakTerbaca)
        assert [c.kode for c in temuan] == ["N02"]
        assert "1985" not in temuan[0].pesan


@pytest.mark.parametrize("sel", [SelMentah(999_999_999_999_999.0), SelMentah("Rp999.999.999.999.999")])
def test_angka_lima_belas_digit_masih_dibaca_tepat(sel):
    nilai, temuan = baca_sel(sel, Alamat("a.xlsx", "A", "B2"), uang=True)
    assert (nilai.angka, temuan) == (999_999_999_999_999, [])


@pytest.mark.parametrize(
    ("isi", "terbaca", "kode"),
    [("198507122010011009", "198507122010011009", []), ("00123456789012345678", "00123456789012345678", []),
     (198507122010011009.0, "", ["P08"])],
)  # fmt: skip
def test_nip_yang_tersimpan_sebagai_angka_disebut_dan_yang_teks_utuh(isi, terbaca, kode):
    grid = Grid("Profil.xlsx", "Profil", {
        1: {1: SelMentah("Label"), 2: SelMentah("Isi")},
        2: {1: SelMentah("Nama perangkat daerah"), 2: SelMentah("Dinas Contoh")},
        3: {1: SelMentah("NIP kepala dinas"), 2: SelMentah(isi)},
    })  # fmt: skip
    catatan = []
    (tabel,) = kenali_lembar(grid, catatan).tabel
    isian, temuan = baca_isian(tabel)
    assert isian["kepala_nip"].teks == terbaca if terbaca else "kepala_nip" not in isian
    assert [c.kode for c in temuan] == kode
    assert all("1985" not in c.pesan for c in temuan)


@pytest.fixture(scope="module")
def lembar_asli():
    return {p.name: folder.buka_berkas(p.read_bytes(), p.name) for p in sorted(MAGETAN.glob("*.xlsx"))}


def salin(grid: Grid) -> Grid:
    return Grid(grid.berkas, grid.lembar, {r: dict(isi) for r, isi in grid.baris.items()}, list(grid.gabungan))


def acak(grid: Grid, nasib: random.Random) -> None:
    """Drop rows and cells, put odd cells in, merge at random, swap and shift rows."""
    for _ in range(nasib.randint(1, 25)):
        if not grid.baris:
            return
        r = nasib.choice(list(grid.baris))
        isi = grid.baris[r]
        cara = nasib.randrange(6)
        if cara == 0 and isi:
            isi.pop(nasib.choice(list(isi)))
        elif cara == 1:
            isi[nasib.randint(1, 12)] = nasib.choice(ANEH)
        elif cara == 2:
            grid.gabungan.append((r, nasib.randint(1, 8), r + nasib.randint(0, 4), nasib.randint(8, 12)))
        elif cara == 3:
            lain = nasib.choice(list(grid.baris))
            grid.baris[r], grid.baris[lain] = grid.baris[lain], grid.baris[r]
        elif cara == 4:
            grid.baris[r] = {k + nasib.randint(0, 2): s for k, s in isi.items()}
        if cara == 5 or not grid.baris[r]:
            grid.baris.pop(r)


@pytest.mark.parametrize("benih", range(30))
def test_lembar_yang_diacak_selalu_terjawab(benih, lembar_asli, monkeypatch):
    nasib = random.Random(benih)

    def buka(_: bytes, nama: str) -> list[Grid]:
        hasil = [salin(g) for g in lembar_asli.get(nama, ()) if nasib.random() > 0.1]
        for grid in hasil:
            if nasib.random() < 0.6:
                acak(grid, nasib)
        return hasil

    monkeypatch.setattr(folder, "buka_berkas", buka)
    hasil = folder.baca_folder(MAGETAN)
    assert hasil.laporan is not None or any(c.tingkat.value == "salah" for c in hasil.catatan)
