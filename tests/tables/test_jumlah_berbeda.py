"""Angka yang dinyatakan tetap dicetak; bila berbeda dari jumlah barisnya, catatan di bawah tabel menyebut keduanya."""

from dataclasses import replace
from decimal import Decimal

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.tables.daftar import build_semua
from generator.tables.jumlah_berbeda import catatan_jumlah
from tests.tables.magetan import laporan

MAGETAN = laporan()


def rupiah(jumlah: int) -> Nilai:
    return Nilai(Decimal(jumlah))


def program(nama: str, realisasi: int, *kegiatan) -> BarisAnggaran:
    anak = tuple(BarisAnggaran(TingkatAnggaran.KEGIATAN, f"Urusan {n}", realisasi=k) for n, k in enumerate(kegiatan))
    return BarisAnggaran(TingkatAnggaran.PROGRAM, nama, realisasi=rupiah(realisasi), anak=anak)


def dengan(*daftar: BarisAnggaran):
    return replace(MAGETAN, sasaran=(replace(MAGETAN.sasaran[0], program=daftar, realisasi=rupiah(0)),), program=())


def test_realisasi_program_magetan_yang_berbeda_dari_kegiatannya_disebut_di_bawah_tabelnya():
    tabel = build_semua(MAGETAN)
    kalimat = (
        "Realisasi Program Pelayanan Izin Usaha Simpan Pinjam dinyatakan 5.573.000, jumlah kegiatannya 4.206.000"
    )
    for kunci in ("3.4", "3.11", "3.12"):
        assert any(c.startswith(kalimat) and c.endswith("seperti sumbernya.") for c in tabel[kunci].catatan), kunci
    assert "sub kegiatannya" not in " ".join(tabel["3.11"].catatan)


def test_angka_yang_sama_dan_yang_tidak_terbaca_tidak_disebut():
    sasaran = replace(dengan(program("Satu", 30, rupiah(10), rupiah(20))).sasaran[0], realisasi=rupiah(30))
    assert catatan_jumlah(replace(MAGETAN, sasaran=(sasaran,), program=())) == ()
    ragu = replace(sasaran, program=(program("Dua", 30, rupiah(10), TidakTerbaca(teks="2O")),))
    assert catatan_jumlah(replace(MAGETAN, sasaran=(ragu,), program=())) == ()


def test_paling_banyak_lima_baris_disebut():
    daftar = tuple(program(f"Program {n}", 30, rupiah(10)) for n in range(7))
    (catatan,) = catatan_jumlah(dengan(*daftar))
    assert catatan.count("dinyatakan") == 5
    assert "; dan 3 baris lainnya; angka dicetak" in catatan
