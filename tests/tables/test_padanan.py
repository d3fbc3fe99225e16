"""Padanan nama, perubahan PK, dan riwayat: yang sama disandingkan, yang berganti tidak pernah disambung."""

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.model.kinerja import Indikator
from generator.model.kinerja import RiwayatIndikator
from generator.model.nilai import Nilai
from generator.tables.daftar import build_semua
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import cari_program
from generator.tables.padanan import nama_sama
from generator.tables.perubahan import daftar_perubahan
from tests.tables.magetan import laporan

MAGETAN = laporan()
TABEL = build_semua(MAGETAN)


@pytest.mark.parametrize(
    ("kiri", "kanan"),
    [
        ("Persentase Koperasi yang Berkualitas (Lemwas)", "Persentase koperasi yang berkualitas"),
        ("Jumlah Usaha Mikro Yang Naik Kelas", "Jumlah Usaha Mikro Naik Kelas"),
        ("Nilai SAKIP Dinas Koperasi dan UKM", "Nilai SAKIP"),
        ("Indeks Kepuasan Masyarakat", "Indeks kepuasan masyarakat Dinas Koperasi UKM"),
        ("Presentase Koperasi Aktif", "Persentase  koperasi aktif"),
    ],
)
def test_nama_yang_sama_dikenali(kiri, kanan):
    assert nama_sama(kiri, kanan)


@pytest.mark.parametrize(
    ("kiri", "kanan"),
    [
        ("Persentase Koperasi Sehat", "Persentase koperasi yang berkualitas"),
        ("Jumlah Koperasi", "Jumlah Koperasi Sehat"),
        ("Nilai SAKIP Dinas Koperasi", "Nilai SAKIP Kabupaten"),
        ("", ""),
    ],
)
def test_nama_yang_berbeda_tidak_disamakan(kiri, kanan):
    assert not nama_sama(kiri, kanan)


def test_dua_padanan_yang_sama_baiknya_bukan_padanan():
    kandidat = ("Nilai SAKIP Dinas A", "Nilai SAKIP Dinas B")
    assert cari_padanan("Nilai SAKIP", kandidat, str) is None


def test_program_boleh_disingkat_atau_salah_ketik_satu_huruf():
    kandidat = (
        "PROGRAM PENGEMBANGAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)",
        "PROGRAM PENILAIAN KESEHATAN KSP/USP KOPERASI",
        "PROGRAM PEMBERDAYAAN DAN PERLINDUNGAN KOPERASI",
    )
    assert cari_program("Program Pengembangan UMKM", kandidat, str) == kandidat[0]
    assert cari_program("Program Penilaian Kesehatan Ksp/Usk Koperasi", kandidat, str) == kandidat[1]
    assert cari_program("Program Pengawasan dan Pemeriksaan Koperasi", kandidat, str) is None


def test_perubahan_pk_magetan_seperti_disebut_di_laporannya():
    assert [(p.semula.nama, p.menjadi.nama, p.jenis) for p in daftar_perubahan(MAGETAN)] == [
        (
            "Persentase Koperasi Sehat",
            "Persentase koperasi yang berkualitas",
            ("indikator berganti", "target berubah"),
        ),
        (
            "Nilai SAKIP Dinas Koperasi UKM",
            "Nilai SAKIP Dinas Koperasi UKM",
            ("rumusan sasaran berubah", "target naik"),
        ),
    ]
    assert [s.teks for s in TABEL["perubahan_pk"].baris[1].sel[2:6]] == [
        "Nilai SAKIP Dinas Koperasi UKM",
        "91,5",
        "Nilai SAKIP Dinas Koperasi UKM",
        "92",
    ]


def _ubah_pk(sasaran_perubahan):
    induk, perubahan = MAGETAN.pk
    return replace(MAGETAN, pk=(induk, replace(perubahan, sasaran=tuple(sasaran_perubahan))))


def test_indikator_yang_ditambah_dan_dihapus_disebut():
    satu, dua, tiga = MAGETAN.pk[1].sasaran
    tambahan = Indikator("Rasio Kewirausahaan", "%", target=((2025, Nilai(Decimal("3"))),))
    tiga = replace(tiga, indikator=tiga.indikator[:1])
    jenis = {
        (p.menjadi or p.semula).nama: p.jenis
        for p in daftar_perubahan(_ubah_pk((satu, replace(dua, indikator=(*dua.indikator, tambahan)), tiga)))
    }
    assert jenis["Rasio Kewirausahaan"] == ("indikator baru",)
    assert jenis["Indeks kepuasan masyarakat Dinas Koperasi UKM"] == ("indikator dihapus",)


def test_satuan_persen_dalam_dua_ejaan_bukan_perubahan_satuan_lain_ya():
    satu, dua, tiga = MAGETAN.pk[0].sasaran
    persen = replace(satu, indikator=(replace(satu.indikator[0], satuan="%"),))
    unit = replace(dua, indikator=(replace(dua.indikator[0], satuan="Unit"),))
    perubahan = daftar_perubahan(_ubah_pk((persen, unit, tiga)))
    assert [(p.menjadi.nama, p.jenis) for p in perubahan] == [
        ("Jumlah Usaha Mikro yang naik kelas", ("satuan berubah",))
    ]


def test_indikator_baru_menyebut_dirinya_dan_yang_lama_tetap_di_barisnya():
    baru, lama = TABEL["3.6"].baris[:2]
    assert [s.teks for s in baru.sel[1:]] == [
        "Persentase koperasi yang berkualitas",
        *("indikator baru", "", "") * 2,
        *("70,54%", "70,63%", "100,13%"),
    ]
    assert [s.teks for s in lama.sel[1:]] == [
        "Persentase Koperasi Sehat",
        *("70%", "40%", "57,14%"),
        *("70%", "76%", "108,57%"),
        *("73%", "73%", "100,00%"),
    ]
    assert lama.sel[0].gabung_atas


def test_indikator_lama_tanpa_angka_tahun_ini_mengatakannya():
    lama = RiwayatIndikator(
        "Meningkatnya Produktivitas Koperasi",
        Indikator(
            "Jumlah Koperasi Mandiri",
            target=((2024, Nilai(Decimal(5))),),
            realisasi=((2024, Nilai(Decimal(4))),),
        ),
    )
    tabel = build_semua(replace(MAGETAN, riwayat=(*MAGETAN.riwayat, lama)))["3.6"]
    baris = next(b for b in tabel.baris if b.sel[1].teks == "Jumlah Koperasi Mandiri")
    assert [s.sebab for s in baris.sel[-3:]] == ["indikator tidak lagi diperjanjikan"] * 3
    assert baris.sel[-4].teks == "80,00%"


def test_tahun_di_luar_yang_dilaporkan_tidak_muncul():
    depan = RiwayatIndikator(
        "", Indikator("Nilai SAKIP", realisasi=tuple((t, Nilai(Decimal(1))) for t in range(2015, 2028)))
    )
    tabel = build_semua(replace(MAGETAN, riwayat=(depan,)))["3.6"]
    assert [k.judul[0] for k in tabel.kolom[2::3]] == [f"Tahun {t}" for t in range(2021, 2026)]


def test_kemajuan_memakai_tahun_yang_ditetapkan_atau_akhir_periode():
    bawaan = build_semua(replace(MAGETAN, aturan=replace(MAGETAN.aturan, tahun_akhir_renstra=None)))["3.7"]
    assert bawaan.kolom[4].judul == ("Target Akhir Renstra Tahun 2029",)
    assert [b.sel[4].teks for b in bawaan.baris] == ["72,165%", "5", "93,5", "85"]
    assert TABEL["3.7"].kolom[4].judul == ("Target Akhir Renstra Tahun 2030",)


def test_indikator_yang_tidak_ada_dalam_renstra_menyebut_sebabnya():
    tabel = build_semua(replace(MAGETAN, renstra=MAGETAN.renstra[:1]))["3.7"]
    assert tabel.kunci == "3.7"
    assert tabel.baris[0].sel[4].sebab == "indikator tidak ada dalam Renstra"


def test_permasalahan_yang_dipakai_bersama_berbagi_sel():
    ketiga, keempat = TABEL["3.10"].baris[2:]
    assert ketiga.sel[2].teks.startswith("1. ASN kurang memahami")
    assert keempat.sel[1].teks == "Indeks Kepuasan Masyarakat Dinas Koperasi UKM"
    assert keempat.sel[2].gabung_atas
    assert keempat.sel[3].gabung_atas


def test_penyebab_yang_tidak_ditulis_menjadi_isian():
    tabel = build_semua(replace(MAGETAN, analisis=()))["3.9"]
    assert {b.sel[-1].teks for b in tabel.baris} == {"[ISI: penyebab keberhasilan/kegagalan]"}
