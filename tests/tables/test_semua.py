"""Semua tabel sekaligus: kunci, bentuk, jejak setiap angka, dan laporan yang hampir kosong."""

import ast
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

import generator.tables
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.nilai import BelumDiisi
from generator.model.organisasi import Profil
from generator.tables.daftar import SEMUA
from generator.tables.daftar import build_semua
from generator.tables.tabel import TabelKosong
from generator.tables.tabel import Table
from tests.tables.magetan import ATURAN
from tests.tables.magetan import laporan

MAGETAN = laporan()
TABEL = build_semua(MAGETAN)
ADA = {kunci: tabel for kunci, tabel in TABEL.items() if isinstance(tabel, Table)}
KOSONG = Laporan(2025, Profil(), ATURAN)

URUTAN = [
    *("1.1", "1.2", "1.3", "jenis_kelamin", "1.4", "1.5"),
    *(f"2.{n}" for n in range(1, 15)),
    "perubahan_pk",
    *("3.1", "3.2", "perhitungan", "3.3"),
    *(f"3.{n}" for n in range(4, 13)),
    "tindak_lanjut",
    "crosscutting",
    *("4.1", "4.2", "4.3"),
    *("A1", "A2", "B1", "B2", "C1", "C2", "D1", "D1_anggaran", "D2", "D2_anggaran", "E", "G1", "G2"),
    *("iku_berlaku", "pk_berlaku", "pk_berlaku_anggaran", "renaksi", "pengukuran"),
]
REBAH = {"2.6", "2.8", "3.3", "3.4", "3.6", "3.12", "A2", "B2", "E", "iku_berlaku", "renaksi", "pengukuran"}


def test_tabel_keluar_dalam_urutan_laporan_di_bawah_kuncinya_sendiri():
    assert list(TABEL) == URUTAN
    assert [tabel.kunci for tabel in TABEL.values()] == URUTAN


def test_setiap_modul_tabel_terdaftar():
    berkas = {p.stem for p in Path(generator.tables.__file__).parent.glob("tabel_*.py")}
    terdaftar = {satu.__name__.rpartition(".")[2] for satu in SEMUA if hasattr(satu, "__name__")}
    assert berkas == terdaftar


@pytest.mark.parametrize("kunci", ADA)
def test_lebar_kolom_memenuhi_halaman(kunci):
    assert sum(k.lebar for k in ADA[kunci].kolom) == (245 if kunci in REBAH else 160)


@pytest.mark.parametrize("kunci", ADA)
def test_nama_baris_dan_kolom_tunggal(kunci):
    tabel = ADA[kunci]
    assert len({b.kunci for b in tabel.baris}) == len(tabel.baris)
    assert len({k.kunci for k in tabel.kolom}) == len(tabel.kolom)


@pytest.mark.parametrize("kunci", ADA)
def test_gabungan_selalu_menyambung_ke_sel_yang_ada(kunci):
    baris = ADA[kunci].baris
    assert not any(sel.gabung_atas for sel in baris[0].sel)
    for b in baris:
        assert not b.sel[0].gabung_kiri
        assert all(sel.teks == "" and sel.nilai is None for sel in b.sel if sel.gabung_atas or sel.gabung_kiri)


@pytest.mark.parametrize("kunci", [k for k in ADA if k.startswith(("3.", "4.1", "2.1", "E"))])
def test_setiap_angka_bab_tiga_menyebut_sel_asalnya(kunci):
    tanpa_asal = [
        (b.kunci, sel.teks) for b in ADA[kunci].baris for sel in b.sel if sel.nilai is not None and not sel.asal
    ]
    assert tanpa_asal == []


@pytest.mark.parametrize("kunci", ADA)
def test_setiap_tanda_kosong_punya_sebab_di_bawah_tabel(kunci):
    tabel = ADA[kunci]
    for baris in tabel.baris:
        for sel in baris.sel:
            if sel.teks == "–" and sel.sebab:
                assert any(sel.sebab in catatan for catatan in tabel.catatan)
            assert sel.teks != "–" or sel.sebab


def test_laporan_tanpa_data_memberi_alasan_dan_tidak_pernah_gagal():
    tabel = build_semua(KOSONG)
    assert [kunci for kunci, t in tabel.items() if isinstance(t, Table)] == ["3.1"]
    wajib = {kunci for kunci, t in tabel.items() if isinstance(t, TabelKosong) and t.wajib}
    assert wajib == {"2.2", "A1", "2.11", "D1", "pk_berlaku", "3.2", "3.3", "3.6", "3.7", "3.9", "3.12"}
    assert all(t.sebab for t in tabel.values() if isinstance(t, TabelKosong))


def test_hanya_renstra_dan_realisasi_tetap_menghasilkan_capaian():
    sasaran = tuple(replace(s, program=(), pagu=BelumDiisi(), realisasi=BelumDiisi()) for s in MAGETAN.sasaran)
    tabel = build_semua(replace(KOSONG, renstra=MAGETAN.renstra, sasaran=sasaran))
    ada = {kunci for kunci, t in tabel.items() if isinstance(t, Table)}
    assert {"2.2", "2.6", "3.2", "3.3", "3.5", "3.7", "3.9", "4.1"} <= ada
    assert "Renstra 2025–2029" in tabel["3.3"].catatan[0]
    assert [sel.teks for sel in tabel["3.3"].baris[0].sel[2:4]] == ["–", "–"]
    assert isinstance(tabel["2.11"], TabelKosong)
    assert tabel["2.11"].wajib


def test_pk_yang_dibuat_dari_renstra_tidak_tercetak_sebagai_perjanjian():
    pk = replace(MAGETAN.pk_versi(Versi.INDUK), dari_renstra=True)
    tabel = build_semua(replace(MAGETAN, pk=(pk,), sasaran_induk=()))
    assert tabel["3.2"].judul == "Capaian Target Renstra 2024–2026 Tahun 2025"
    assert isinstance(tabel["2.11"], TabelKosong)
    assert "target diambil dari Renstra" in tabel["3.2"].catatan[0]


def test_satu_renstra_berdiri_di_kelompok_pertama():
    tabel = build_semua(replace(MAGETAN, renstra=MAGETAN.renstra[1:]))
    assert tabel["2.2"].judul.endswith("2025–2029")
    assert isinstance(tabel["2.6"], TabelKosong)
    assert not tabel["2.6"].wajib


def test_lampiran_mengulang_tabel_bab_dengan_kunci_dan_judulnya_sendiri():
    assert TABEL["A2"].baris == TABEL["2.6"].baris
    assert TABEL["D2"].judul == "Perjanjian Kinerja Perubahan Tahun 2025"
    assert TABEL["A1"].judul == "Matriks Renstra Tahun 2024–2026"


@pytest.mark.parametrize("berkas", sorted(Path(generator.tables.__file__).parent.glob("*.py")), ids=lambda p: p.stem)
def test_tabel_tidak_mengenal_buku_kerja_maupun_word(berkas):
    pohon = ast.parse(berkas.read_text("utf-8"))
    nama = {n.module for n in ast.walk(pohon) if isinstance(n, ast.ImportFrom) and n.module}
    nama |= {a.name for n in ast.walk(pohon) if isinstance(n, ast.Import) for a in n.names}
    milik_kami = {n for n in nama if n.startswith("generator")}
    assert all(n.split(".")[1:2] in (["model"], ["rules"], ["tables"], ["format_id"], []) for n in milik_kami)
    assert not {n.split(".")[0] for n in nama - milik_kami} & {"openpyxl", "docx", "jinja2", "lxml", "pathlib"}


def test_masukan_yang_sama_memberi_tabel_yang_sama():
    assert build_semua(laporan()) == TABEL


def test_angka_tak_dibulatkan_berada_di_belakang_teks():
    sel = next(b.sel[-2] for b in TABEL["3.3"].baris)
    assert sel.teks == "31.363.277"
    assert sel.nilai != Decimal("31363277")
    assert sel.rumus == "pagu × capaian − realisasi anggaran"


@pytest.mark.parametrize("kunci", [k for k, t in ADA.items() if t.baris_nomor])
def test_nomor_kolom_naik_tanpa_lompatan(kunci):
    nomor = [int(k.nomor.split("=")[0]) for k in ADA[kunci].kolom]
    assert nomor == sorted(nomor)
    assert set(nomor) == set(range(1, nomor[-1] + 1))
