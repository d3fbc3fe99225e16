"""Hasil rumus sama dengan hitungan Decimal; tidak ada teks yang membuat pembacanya gagal."""

from decimal import Decimal
from fractions import Fraction
from operator import add
from operator import mul
from operator import sub
from operator import truediv

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import KURANG
from generator.model.rumus import TAMBAH
from generator.model.rumus import Bilangan
from generator.model.rumus import Masukan
from generator.model.rumus import Operasi
from generator.model.rumus import Peubah
from generator.rules.rumus.baca import BukanRumus
from generator.rules.rumus.baca import Rumus
from generator.rules.rumus.baca import parse_rumus
from generator.rules.rumus.hitung import compute_rumus
from generator.rules.rumus.hitung import hasil_persen
from generator.rules.rumus.pohon import ganti_peubah
from generator.rules.rumus.pohon import tulis
from generator.rules.rumus.tanda import pecah
from generator.rules.rumus.urai import urai
from generator.tables.tabel_perhitungan import sebut_angka

NAMA = {"koperasi aktif": Decimal("560"), "koperasi sehat": Decimal("395"), "usaha mikro": Decimal("0.08"),
        "UM naik kelas": Decimal("3"), "omzet": Decimal("848867.3")}  # fmt: skip


def isi(peubah: Peubah) -> Masukan:
    return Masukan(peubah.nama, 2025, Nilai(NAMA[peubah.nama]))


def hitung(teks: str):
    return compute_rumus(ganti_peubah(urai(pecah(teks)), isi))


# A generated expression is (text, value); value None where it divides by zero. Numbers up to 9 keep 100% out.
angka = st.integers(1, 9).map(lambda n: (str(n), Decimal(n)))
nama = st.sampled_from(sorted(NAMA)).map(lambda n: (n, NAMA[n]))
OPERASI = {
    "+": ([" + ", "+ ", " ditambah "], lambda a, b: a + b),
    "-": ([" - ", " – ", " − ", " dikurangi "], lambda a, b: a - b),
    "×": ([" x ", " X ", " × ", " * ", " dikali "], lambda a, b: a * b),
    "/": ([" / ", " : ", " ÷ ", " dibagi "], lambda a, b: a / b if b else None),
}
KURUNG = ["()", "[]", "{}"]


@st.composite
def gabungan(draw, anak):
    operasi = draw(st.sampled_from(sorted(OPERASI)))
    tulisan, hitungan = OPERASI[operasi]
    (kiri, a), (kanan, b) = draw(anak), draw(anak)
    buka, tutup = draw(st.sampled_from(KURUNG))
    teks = f"{buka}{kiri}{draw(st.sampled_from(tulisan))}{kanan}{tutup}"
    return teks, None if a is None or b is None else hitungan(a, b)


ungkapan = st.recursive(angka | nama, lambda anak: gabungan(anak), max_leaves=12)


@settings(max_examples=300, deadline=None)
@given(ungkapan)
def test_hasil_sama_dengan_hitungan_decimal(satu):
    teks, nilai = satu
    hasil = hitung(teks)
    assert isinstance(hasil, TidakDihitung) if nilai is None else hasil == nilai


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="abN nx()[]{}/:+-–%0159,.=;Σ×_\n\\ tahunfrackoperasi", max_size=80) | st.text(max_size=80))
def test_teks_apa_pun_menjadi_rumus_atau_bukan_rumus(teks):
    hasil = parse_rumus(teks)
    assert isinstance(hasil, Rumus | BukanRumus)
    if isinstance(hasil, Rumus):
        assert isinstance(tulis(hasil.pohon, sebut_angka), str)


@settings(max_examples=200, deadline=None)
@given(ungkapan, st.integers(0, 40))
def test_satu_kurung_yang_hilang_atau_lebih_selalu_dilaporkan(satu, tempat):
    teks = f"({satu[0]}) / koperasi aktif x 100%"
    letak = [i for i, c in enumerate(teks) if c in "()[]{}"]
    i = letak[tempat % len(letak)]
    assert parse_rumus(teks[:i] + teks[i + 1 :]).sebab


@settings(max_examples=200, deadline=None)
@given(ungkapan)
def test_rumus_yang_dicetak_dibaca_lagi_dengan_hasil_yang_sama(satu):
    pohon = ganti_peubah(urai(pecah(satu[0])), isi)
    assert pecahan(urai(pecah(tulis(pohon, sebut_angka)))) == pecahan(pohon)


def pecahan(pohon) -> Fraction | None:
    """The exact value of a tree, None where it divides by zero; × may be regrouped when printed."""
    if not isinstance(pohon, Operasi):
        return Fraction(pohon.angka if isinstance(pohon, Bilangan) else pohon.nilai.angka)
    kiri, kanan = pecahan(pohon.kiri), pecahan(pohon.kanan)
    if kiri is None or kanan is None or pohon.tanda == BAGI and not kanan:
        return None
    return {TAMBAH: add, KURANG: sub, KALI: mul, BAGI: truediv}[pohon.tanda](kiri, kanan)


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("koperasi sehat / koperasi aktif x 100%", "70.54"),  # 395 / 560
        ("100% x koperasi sehat / koperasi aktif", "70.54"),
        ("(koperasi sehat / koperasi aktif x 100% + koperasi sehat / koperasi aktif x 100%) / 2", "70.54"),
        ("koperasi sehat / koperasi aktif", "0.71"),
        ("30% x omzet", "254660.19"),  # 0,3 × 848.867,3
        ("100% x omzet", "848867.30"),
        ("-5 + koperasi aktif", "555.00"),
        ("koperasi aktif - koperasi sehat - UM naik kelas", "162.00"),
        ("koperasi aktif / UM naik kelas / 2", "93.33"),
    ],
)
def test_hasil_dihitung_tangan(teks, hasil):
    assert hitung(teks).quantize(Decimal("0.01"), rounding="ROUND_HALF_UP") == Decimal(hasil)


def test_pembagian_dengan_nol_menyebut_penyebutnya():
    pohon = ganti_peubah(urai(pecah("3 / (omzet - omzet)")), isi)
    assert compute_rumus(pohon).sebab == "penyebut nol: omzet tahun 2025 − omzet tahun 2025"


def test_hanya_seratus_persen_yang_menjadikan_persen():
    assert hasil_persen(urai(pecah("A / B x 100%")))
    assert not hasil_persen(urai(pecah("A / B x 100")))
    assert not hasil_persen(urai(pecah("30% x A + 70% x B")))


def test_rumus_yang_panjang_dan_dalam_tidak_menggagalkan():
    assert parse_rumus("a + " * 2000).sebab == "" and parse_rumus("a / " * 400 + "b").sebab == "rumus terlalu panjang"
    assert parse_rumus("(" * 60 + "a / b" + ")" * 60).sebab == "kurung terlalu dalam"
