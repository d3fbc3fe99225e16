"""Tabel pegawai dan anggaran: jumlah yang tercetak, subtotal, dan program yang tidak hilang."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.nilai import Nilai
from generator.tables.daftar import build_semua
from generator.tables.tabel_1_5 import build as build_1_5
from generator.tables.tabel_3_12 import build as build_3_12
from tests.tables.emas import baca
from tests.tables.emas import sepakat
from tests.tables.magetan import laporan

MAGETAN = laporan()
TABEL = build_semua(MAGETAN)


@pytest.mark.parametrize(
    ("kunci", "jumlah"),
    [
        ("1.1", ["79", "30", "49"]),
        ("1.2", ["27"]),
        ("1.3", ["30"]),
        ("jenis_kelamin", ["30"]),
        ("1.4", ["3.670.848.543", "20.930.000", "–", "3.691.778.543"]),
        ("1.5", ["5.158.767.698", "4.119.456.207"]),
        ("2.13", ["5.158.767.698"]),
        ("E", ["5.158.767.698", "4.937.059.230", "95,70%"]),
        ("3.12", ["5.158.767.698", "4.937.059.230", "221.708.468", "95,70%"]),
    ],
)
def test_jumlah_tercetak(kunci, jumlah):
    assert [sel.teks for sel in TABEL[kunci].baris[-1].sel[-len(jumlah) :]] == jumlah


@pytest.mark.parametrize(("kunci", "kolom"), [("1.1", -1), ("1.4", -1)])
def test_setiap_baris_sama_dengan_cetakan(kunci, kolom):
    for tercetak, kita in zip(baca(kunci.replace(".", "_")), TABEL[kunci].baris, strict=True):
        teks = list(tercetak.sel.values())[kolom]
        assert sepakat(teks or "-", kita.sel[kolom])


def test_pagu_2_13_sama_dengan_cetakan_baris_demi_baris():
    baris = baca("2_13")
    for tercetak, kita in zip(baris, TABEL["2.13"].baris, strict=False):
        assert tercetak.tingkat == kita.tingkat
        assert sepakat(tercetak["Anggaran"], kita.sel[-1])
        assert sepakat(tercetak["Target"], kita.sel[-2])
    assert len(baris) + 1 == len(TABEL["2.13"].baris)


def test_subtotal_sasaran_adalah_pagu_programnya():
    subtotal = [b.sel[1].teks for b in TABEL["3.12"].baris if b.tingkat == "jumlah"]
    assert subtotal == ["908.521.800", "891.441.330", "3.358.804.568", "5.158.767.698"]


def test_program_tanpa_sasaran_tidak_hilang():
    lepas = BarisAnggaran(TingkatAnggaran.PROGRAM, "Program Lain", "9.9", pagu=Nilai(Decimal(1000)))
    tabel = build_semua(replace(MAGETAN, program=(*MAGETAN.program, lepas)))
    for kunci in ("3.4", "3.11", "3.12"):
        teks = [b.sel[0].teks for b in tabel[kunci].baris]
        assert teks.index("Program Lain") > teks.index("Program yang belum dikaitkan dengan sasaran")
    assert tabel["3.12"].baris[-1].sel[1].nilai == 5158768698
    assert tabel["E"].baris[-1].sel[-3].nilai == 5158768698


def test_sasaran_tanpa_indikator_tetap_tercetak_dengan_pagunya():
    sasaran = (replace(MAGETAN.sasaran[0], indikator=()), *MAGETAN.sasaran[1:])
    baris = build_semua(replace(MAGETAN, sasaran=sasaran))["3.3"].baris[0]
    assert [s.teks for s in baris.sel[1:4]] == ["–", "908.521.800", "878.317.680"]
    assert baris.sel[9].sebab == "tidak ada indikator"


def test_program_tahun_depan_dikenali_walau_namanya_disingkat():
    pengembangan = next(b for b in TABEL["1.5"].baris if b.sel[1].teks == "197.500.000")
    assert pengembangan.sel[2].teks == "150.000.000"


RUPIAH = st.integers(0, 10**12).map(lambda n: Nilai(Decimal(n)))


@settings(max_examples=40)
@given(st.lists(st.tuples(RUPIAH, RUPIAH), min_size=1, max_size=8), st.randoms())
def test_urutan_program_tidak_mengubah_jumlah_dan_jumlah_sama_dengan_barisnya(angka, acak):
    def jumlah(program):
        tabel = build_3_12(replace(MAGETAN, sasaran=(), program=tuple(program)))
        baris = [b for b in tabel.baris if b.tingkat == "program"]
        return tabel.baris[-1].sel[1].nilai, sum(b.sel[1].nilai for b in baris)

    program = [BarisAnggaran(TingkatAnggaran.PROGRAM, f"P{n}", pagu=p, realisasi=r) for n, (p, r) in enumerate(angka)]
    teracak = list(program)
    acak.shuffle(teracak)
    total, jumlah_baris = jumlah(program)
    assert total == jumlah_baris == jumlah(teracak)[0]


def test_formulir_pengukuran_menggabung_sel_program_di_samping_indikator_kedua():
    tabel = build_semua(MAGETAN)["E"]
    letak = [k.kunci for k in tabel.kolom]
    sasaran = next(s for s in MAGETAN.sasaran if len(s.indikator) > len(s.program))
    kedua = next(b for b in tabel.baris if b.kunci == f"{sasaran.nama} / {sasaran.indikator[1].nama}")
    for kolom in ("program", "pagu", "realisasi_anggaran", "serapan"):
        assert kedua.sel[letak.index(kolom)].gabung_atas, kolom


def test_nama_program_dengan_huruf_besar_dicetak_biasa_dan_kuncinya_tetap():
    satu = MAGETAN.sasaran[0]
    besar = replace(satu.program[0], nama="PROGRAM PELAYANAN IZIN USAHA DAN UMKM", kode="")
    laporan_besar = replace(MAGETAN, program=(besar,), sasaran=(replace(satu, program=(besar,)),), dpa=())
    for kunci, tingkat in (("1.5", "isi"), ("3.4", "program"), ("3.11", "program"), ("3.12", "program")):
        baris = next(b for b in build_semua(laporan_besar)[kunci].baris if b.tingkat == tingkat)
        assert baris.sel[0].teks == "Program Pelayanan Izin Usaha dan UMKM"
        assert baris.kunci.startswith("PROGRAM PELAYANAN IZIN USAHA DAN UMKM")


def test_program_beberapa_sasaran_disebut_sekali_bila_tidak_ada_dpa():
    def program(kode: str, sasaran: str, pagu: int) -> BarisAnggaran:
        angka = Nilai(Decimal(pagu))
        return BarisAnggaran(TingkatAnggaran.PROGRAM, f"Program {kode}", kode, pagu=angka, sasaran=sasaran)

    semua = (program("1.05.03", "A", 1150), program("1.05.01", "B", 4200), program("1.05.03", "B", 2000))
    tabel = build_1_5(replace(MAGETAN, dpa=(), program=semua))
    assert [[sel.teks for sel in baris.sel] for baris in tabel.baris] == [
        ["Program 1.05.03", "3.150"], ["Program 1.05.01", "4.200"], ["Jumlah", "7.350"],
    ]  # fmt: skip
