"""Rumus sebagaimana kantor menulisnya: tanda, tahun, pecahan, label, perbaikan, dan yang bukan rumus."""

import pytest

from generator.model.rumus import Bilangan
from generator.model.rumus import Peubah
from generator.rules.rumus.baca import BukanRumus
from generator.rules.rumus.baca import Rumus
from generator.rules.rumus.baca import parse_rumus
from generator.rules.rumus.pohon import tulis


def sebut(daun) -> str:
    if isinstance(daun, Peubah):
        tahun = str(daun.tahun or ("N" if not daun.geser else f"N{daun.geser}"))
        return f"{daun.nama}[{tahun}]" if tahun != "N" else daun.nama
    assert isinstance(daun, Bilangan)
    return f"{daun.angka}{'%' if daun.persen else ''}"


def baca(teks: str) -> str:
    rumus = parse_rumus(teks)
    assert isinstance(rumus, Rumus), rumus
    return tulis(rumus.pohon, sebut)


TULISAN = [
    # Tanda bagi dan kali
    ("A sehat / B aktif x 100%", "(A sehat / B aktif) × 100%"),
    ("A sehat : B aktif X 100 %", "(A sehat / B aktif) × 100%"),
    ("(A sehat ÷ B aktif) * 100 persen", "(A sehat / B aktif) × 100%"),
    ("A sehat dibagi dengan B aktif dikalikan 100%", "(A sehat / B aktif) × 100%"),
    ("A sehat dibandingkan dengan B aktif x 100%", "(A sehat / B aktif) × 100%"),
    ("A sehat/B aktif×100", "(A sehat / B aktif) × 100"),
    ("[A sehat + B sehat] / {C aktif} x 100%", "((A sehat + B sehat) / C aktif) × 100%"),
    ("A sehat dikurangi B sehat", "A sehat − B sehat"),
    ("0,4 x Nilai A + 0.6 x Nilai B", "0.4 × Nilai A + 0.6 × Nilai B"),
    ("Jumlah kasus / Jumlah penduduk x 100.000", "(Jumlah kasus / Jumlah penduduk) × 100000"),
    # Tahun
    ("UM tahun N / UM tahun N-1", "UM / UM[N-1]"),
    ("UM [N] / UM [N-1]", "UM / UM[N-1]"),
    ("UM (n) / UM (n – 1)", "UM / UM[N-1]"),
    ("UM tahun ke n / UM tahun ke-n-2", "UM / UM[N-2]"),
    ("UM tahun ini / UM tahun sebelumnya", "UM / UM[N-1]"),
    ("UM tahun berjalan / UM pada tahun lalu", "UM / UM[N-1]"),
    ("Omzet t / Omzet (t-1)", "Omzet t / Omzet[N-1]"),
    ("UM tahun 2025 / UM tahun (2024)", "UM[2025] / UM[2024]"),
    ("Koperasi RAT tahun n dan sehat / Koperasi", "Koperasi RAT dan sehat / Koperasi"),
    # Nama
    ("koperasi_sehat[N] / koperasi_aktif[N] x 100", "(koperasi sehat / koperasi aktif) × 100"),
    ("Usaha Mikro (UM) naik kelas / Usaha Mikro x 100%", "(Usaha Mikro naik kelas / Usaha Mikro) × 100%"),
    ("KSP/USP sehat / KSP/USP dinilai x 100%", "(KSP/USP sehat / KSP/USP dinilai) × 100%"),
    ("Koperasi RAT 2 tahun berturut-turut / Koperasi", "Koperasi RAT 2 tahun berturut-turut / Koperasi"),
    ("Jumlah nilai / 9 unsur x 25", "(Jumlah nilai / 9) × 25"),
    # Daftar
    ("rata-rata (Syarat; Waktu; Biaya) x 25", "((Syarat + Waktu + Biaya) / 3) × 25"),
    ("Rata-rata (Indeks unsur) x 25", "rata-rata Indeks unsur × 25"),
    ("Σ (Sehat, Cukup sehat) / Dinilai x 100%", "((Sehat + Cukup sehat) / Dinilai) × 100%"),
    ("Jumlah (Sehat + Cukup sehat) / Dinilai", "(Sehat + Cukup sehat) / Dinilai"),
    # Susunan di dalam sel
    ("Jumlah A\n---------- x 100%\nJumlah B", "(Jumlah A / Jumlah B) × 100%"),
    ("Jumlah A  x 100%\n__________\nJumlah B\nyang aktif", "(Jumlah A / Jumlah B yang aktif) × 100%"),
    ("Jumlah A + Jumlah C\n———— x 100\n\nJumlah B", "((Jumlah A + Jumlah C) / Jumlah B) × 100"),
    ("Jumlah A /\nJumlah B\nx 100%", "(Jumlah A / Jumlah B) × 100%"),
    ("Rumus: Jumlah A / Jumlah B x 100%", "(Jumlah A / Jumlah B) × 100%"),
    ("Persentase A = Jumlah A / Jumlah B x 100%", "(Jumlah A / Jumlah B) × 100%"),
    ("A / B x 100% = 395 / 560 x 100% = 70,54%", "(A / B) × 100%"),
    ("Jumlah A / Jumlah B x 100%\nKriteria : sudah dinilai", "(Jumlah A / Jumlah B) × 100%"),
    ("Koperasi aktif melaksanakan RAT.\nRumus : A / B x 100%", "(A / B) × 100%"),
    (r"$\frac{\text{A} - (\text{B} + \text{C})}{\text{D}} \times 100\%$", "((A − (B + C)) / D) × 100%"),
    # Satu nama saja
    ("Jumlah usaha mikro naik kelas pada tahun n", "Jumlah usaha mikro naik kelas"),
]


@pytest.mark.parametrize(("teks", "pohon"), TULISAN)
def test_tulisan_kantor_dibaca(teks, pohon):
    assert baca(teks) == pohon
    assert parse_rumus(teks).sebab == ""


RUSAK = [
    # (tertulis, usul, pohon): pertumbuhan yang kehilangan kurungnya, dengan dan tanpa kurung lain
    ("A N – A N-1 / A N-1 x 100%", "(A N – A N-1) / A N-1 x 100%", "((A − A[N-1]) / A[N-1]) × 100%"),
    ("(A N – A N-1 / A N-1 x 100%)", "((A N – A N-1) / A N-1 x 100%)", "((A − A[N-1]) / A[N-1]) × 100%"),
    ("A N - A N-1) / A N-1 x 100", "(A N - A N-1) / A N-1 x 100", "((A − A[N-1]) / A[N-1]) × 100"),
    ("((A N - A N-1) / A N-1 x 100", "((A N - A N-1) / A N-1) x 100", "((A − A[N-1]) / A[N-1]) × 100"),
    ("(A + B / C x 100%", "(A + B) / C x 100%", "((A + B) / C) × 100%"),
    ("A / (B + C x 100%", "A / (B + C) x 100%", "(A / (B + C)) × 100%"),
    ("A + B) / C x 100%", "(A + B) / C x 100%", "((A + B) / C) × 100%"),
    ("40% Nilai A + 60% Nilai B", "40% x Nilai A + 60% x Nilai B", "40% × Nilai A + 60% × Nilai B"),
    ("Jumlah A\nJumlah B x 100%", "Jumlah A / Jumlah B x 100%", "(Jumlah A / Jumlah B) × 100%"),
]


@pytest.mark.parametrize(("teks", "usul", "pohon"), RUSAK)
def test_rumus_rusak_diusulkan_perbaikannya(teks, usul, pohon):
    rumus = parse_rumus(teks)
    assert rumus.sebab
    assert rumus.teks == usul
    assert tulis(rumus.pohon, sebut) == pohon
    assert parse_rumus(usul).sebab == "", "usulnya sendiri harus utuh"


TAK_TERBAIKI = [
    "Jumlah A / x 100%",
    "(A + B) C / D x 100%",
    "A tahun N dan B tahun N-1 / C x 100%",
    "Σ(bobot x nilai) / Σ bobot",
    "A / B x 100%\nC / D x 100%",
]


@pytest.mark.parametrize("teks", TAK_TERBAIKI)
def test_rumus_yang_tidak_dapat_diperbaiki_menyebut_sebabnya(teks):
    hasil = parse_rumus(teks)
    assert isinstance(hasil, BukanRumus)
    assert hasil.sebab and hasil.teks


BUKAN = [
    "",
    "   \n ",
    "Koperasi aktif adalah koperasi yang menyelenggarakan RAT dan menjalankan usaha / melayani anggota.",
    "Kategori Penilaian Koperasi:\nSehat: 80,01 – 100\nCukup Sehat: 66,01 – 80,00",
    "Nilai SAKIP\n- Bobot 30 komponen perencanaan\n- Bobot 30 komponen pengukuran kinerja",
    "Dokumen dan/atau laporan yang diterima",
    "RAT minimal 1 x setahun",
    "Koperasi yang omzetnya naik dibandingkan dengan tahun sebelumnya",
    "100%",
    "2024-2026",
    "x", "n", "((((", "---", "=", "%", "_", "\u200b",
]  # fmt: skip


@pytest.mark.parametrize("teks", BUKAN)
def test_definisi_dan_serpihan_tidak_menjadi_rumus_dan_tidak_dikeluhkan(teks):
    assert parse_rumus(teks) == BukanRumus()
