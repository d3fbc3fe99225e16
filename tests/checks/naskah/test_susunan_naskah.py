"""Nomor tabel, rujukan, daftar isi, sistematika, dan sisa templat: apa yang dicatat dan di mana."""

import pytest

from generator.checks.semua_naskah import periksa_naskah
from generator.model.catatan import Tingkat
from generator.model.naskah import Naskah
from generator.model.naskah import TabelNaskah
from generator.model.naskah import Tempat
from tests.checks.naskah.blok import naskah_teks

BAB = ("# BAB I PENDAHULUAN", "Bab ini berisi gambaran.", "# BAB II PERENCANAAN KINERJA", "Bab ini berisi rencana.",
       "# BAB III AKUNTABILITAS KINERJA")  # fmt: skip


def temuan(*baris: str) -> list[tuple[str, str, str]]:
    """Return (kode, tingkat, tempat) of what is found."""
    return [(c.kode, c.tingkat.value, c.alamat.sel) for c in periksa_naskah(naskah_teks(*baris))]


def test_nomor_tabel_yang_dipakai_dua_kali():
    baris = (
        *BAB,
        "Tabel 3.1 Capaian Kinerja",
        "Uraian.",
        "Uraian lain.",
        "Uraian lagi.",
        "Tabel 3.1 Realisasi Anggaran",
    )
    assert temuan(*baris) == [("D16", "periksa", "alinea 10")]


def test_lanjutan_tabel_bukan_nomor_kembar():
    baris = (*BAB, "Tabel 3.1 Capaian", "Uraian.", "Uraian.", "Uraian.", "Tabel 3.1 Capaian (lanjutan)")
    assert temuan(*baris) == []


def test_nomor_yang_terlewat_hanya_info():
    assert temuan(*BAB, "Tabel 3.1 Capaian", "Uraian.", "Tabel 3.3 Anggaran") == [("D16", "info", "alinea 8")]


def test_nomor_tabel_milik_bab_lain():
    assert temuan(*BAB, "Tabel 2.1 Capaian Kinerja Tahun 2025") == [("D16", "periksa", "alinea 6")]


def test_kalimat_yang_diawali_tabel_bukan_keterangan():
    assert temuan(*BAB, "Tabel 3.1 Capaian Kinerja", "Tabel 3.1 menyajikan capaian setiap indikator.") == []


def test_gambar_dihitung_terpisah_dari_tabel():
    assert temuan(*BAB, "Tabel 3.1 Capaian Kinerja", "Gambar 3.1 Grafik Capaian") == []


def test_rujukan_kepada_tabel_yang_tidak_ada():
    baris = (*BAB, "Tabel 3.1 Capaian", "Uraian ada pada Tabel 3.1 dan Tabel 3.4.")
    assert temuan(*baris) == [("D17", "periksa", "alinea 7")]


def test_bab_di_sistematika_bukan_awal_bab():
    sistematika = ("# BAB I PENDAHULUAN", "## Sistematika Penulisan", "BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA",
                   "BAB III AKUNTABILITAS KINERJA", "Tabel 1.1 Pegawai")  # fmt: skip
    assert temuan(*sistematika, *BAB[2:], "Tabel 3.1 Capaian") == []


@pytest.mark.parametrize(
    ("baris", "kode"),
    [
        (("@ Tabel 3.1 Capaian Kinerja ..... 12", "@ Tabel 3.2 Anggaran ..... 14"), ["D18"]),
        (("@ Tabel 3.1 Sarana dan Prasarana ..... 12",), ["D18"]),
        (("@ Tabel 3.1 Capaian Kinerja ..... 12",), []),
        (("@ BAB III AKUNTABILITAS KINERJA ..... 12",), []),
        (("@ BAB IV REKOMENDASI ..... 40",), ["D18"]),
    ],
)
def test_daftar_yang_tidak_sesuai_isinya(baris, kode):
    assert [k for k, _, _ in temuan(*baris, *BAB, "Tabel 3.1 Capaian Kinerja")] == kode


def test_tabel_yang_tidak_ada_di_daftarnya():
    baris = ("@ Tabel 3.1 Capaian Kinerja 12", *BAB, "Tabel 3.1 Capaian Kinerja", "Uraian.", "Tabel 3.2 Anggaran")
    assert [k for k, _, _ in temuan(*baris)] == ["D18"]


@pytest.mark.parametrize(
    ("sistematika", "kode"),
    [
        (("BAB I Pendahuluan memuat gambaran umum.", "BAB II Perencanaan Kinerja memuat rencana.",
          "BAB III Akuntabilitas Kinerja memuat capaian."), []),
        (("BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA", "BAB III HASIL DAN PEMBAHASAN"), ["D19"]),
        (("BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA", "BAB III AKUNTABILITAS KINERJA", "BAB IV PENUTUP"),
         ["D19"]),
        (("BAB I PENDAHULUAN", "BAB III AKUNTABILITAS KINERJA"), ["D19"]),
        (("BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA", "BAB III AKUNTABILITAS KINERJA", "A. Capaian Kinerja",
          "B. Realisasi Anggaran"), ["D19"]),
    ],
)  # fmt: skip
def test_sistematika_terhadap_bab_yang_ada(sistematika, kode):
    baris = (
        "# BAB I PENDAHULUAN",
        "## G. Sistematika Penyajian",
        *sistematika,
        *BAB[2:],
        "## A. Capaian Kinerja",
        "Uraian.",
    )
    assert [k for k, _, _ in temuan(*baris)] == kode


def test_sistematika_di_dalam_tabel_dibaca_juga():
    awal = naskah_teks("# BAB I PENDAHULUAN", "## Sistematika").isi
    akhir = naskah_teks("", "", "", *BAB[2:]).isi[3:]
    baris = (("BAB I", "PENDAHULUAN"), ("BAB II", "PERENCANAAN KINERJA"), ("BAB III", "PENUTUP\nMemuat simpulan."))
    naskah = Naskah("LKjIP.docx", (*awal, TabelNaskah(Tempat(3, "Sistematika"), "", baris, 0, 1), *akhir))
    assert [(c.kode, c.alamat.sel) for c in periksa_naskah(naskah)] == [("D19", "tabel ke-1, baris 3")]


@pytest.mark.parametrize(
    "teks",
    ["Magetan, …………… 2026", "Renja Tahun n+1 disusun kemudian", "[PERIKSA] orang",
     "Galat! Sumber referensi tidak ditemukan.", "Kepala DINAS/BADAN/KECAMATAN",
     "pasal ini diurutkan sesuai hierarki dan tahunnya"],
)  # fmt: skip
def test_sisa_templat_dicatat(teks):
    assert temuan(teks) == [("D14", "periksa", "alinea 1")]


@pytest.mark.parametrize(
    "teks",
    ["NIP. 19XXXXXX XXXXXX X XXX", "RUMUS: jumlah tahun n / jumlah tahun n-1", "BAB I PENDAHULUAN ............ 4",
     "Dan lain-lain...", "Rasio (jika ada) disajikan terpisah"],
)  # fmt: skip
def test_yang_mirip_sisa_templat_tidak_dicatat(teks):
    assert temuan(teks) == []


def test_isian_yang_tertinggal_di_sel_disebut_barisnya():
    tabel = TabelNaskah(
        Tempat(1, "A. Strategi"), "Tabel 2.1 Strategi", (("Sasaran", "Strategi"), ("Satu", "[ISI: strategi]"))
    )
    catatan = periksa_naskah(Naskah("LKjIP.docx", (tabel,)))
    assert [(c.kode, c.tingkat, c.alamat.sel) for c in catatan] == [
        ("D14", Tingkat.PERIKSA, "Tabel 2.1, baris 2, kolom Strategi")
    ]  # fmt: skip
