"""Lebar kolom: angka besar berdiri utuh di kolomnya, kepala "No." tidak terpotong, lebar halaman tetap."""

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.model.kinerja import Indikator
from generator.model.kinerja import Renstra
from generator.model.kinerja import RiwayatIndikator
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Tujuan
from generator.model.nilai import Nilai
from generator.tables.daftar import build_semua
from generator.tables.tabel import Table
from tests.tables.magetan import laporan

MAGETAN = laporan()
BESAR = Nilai(Decimal("890161474370"), "Rp", teks="890161474370")
# Twelve digits and three points at 8 pt: (12 × 0,556 + 3 × 0,278) × 8 pt = 60 pt = 21,2 mm, and two cell margins.
LEBAR_ANGKA = 24


def dengan_rupiah():
    """Return the report with an indicator in rupiah: six years in the Renstra, four before the report year."""
    target = tuple((tahun, BESAR) for tahun in range(2025, 2031))
    nilai = Indikator("Nilai investasi berskala nasional", "Rupiah", target=target)
    sasaran = Sasaran("Meningkatnya penanaman modal", indikator=(nilai,))
    renstra = Renstra(2025, 2030, (Tujuan("Meningkatnya perekonomian", sasaran=(sasaran,)),))
    lampau = tuple((tahun, BESAR) for tahun in range(2021, 2025))
    riwayat = RiwayatIndikator("", replace(nilai, nama="Nilai investasi", target=lampau, realisasi=lampau))
    return replace(MAGETAN, renstra=(renstra,), pk=(), riwayat=(riwayat,))


@pytest.mark.parametrize(("kunci", "lebar"), [("2.2", 245), ("A1", 245), ("3.6", 245)])
def test_angka_besar_tercetak_penuh_dan_muat_di_kolomnya(kunci, lebar):
    tabel = build_semua(dengan_rupiah())[kunci]
    besar = [
        k for letak, k in enumerate(tabel.kolom) if any(b.sel[letak].teks == "890.161.474.370" for b in tabel.baris)
    ]
    assert len(besar) >= 4
    assert min(k.lebar for k in besar) >= LEBAR_ANGKA
    assert sum(k.lebar for k in tabel.kolom) == lebar


def test_tahun_yang_tidak_muat_disebut_di_bawah_tabel_3_6():
    tabel = build_semua(dengan_rupiah())["3.6"]
    tahun = sorted({k.judul[0] for k in tabel.kolom[2:]})
    assert tahun == ["Tahun 2023", "Tahun 2024", "Tahun 2025"]
    assert any(c.startswith("Tahun 2021, 2022 tidak dimuat") for c in tabel.catatan)


def test_kolom_nomor_selebar_kepalanya_di_semua_tabel():
    semua = {**build_semua(MAGETAN), **{f"rupiah {k}": t for k, t in build_semua(dengan_rupiah()).items()}}
    nomor = {
        kunci: t.kolom[0].lebar for kunci, t in semua.items() if isinstance(t, Table) and t.kolom[0].judul == ("No.",)
    }
    assert nomor
    assert min(nomor.values()) >= 8


def test_lebar_tabel_tetap_satu_halaman_tegak_atau_rebah():
    lebar = {sum(k.lebar for k in t.kolom) for t in build_semua(MAGETAN).values() if isinstance(t, Table)}
    assert lebar == {160, 245}
