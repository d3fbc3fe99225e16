"""Ringkasan penyegaran di terminal: kata-kata yang dikenal penyusun laporan, bukan nama di templat."""

import re

import pytest

from generator.document.ringkasan_segar import AngkaBerubah
from generator.document.ringkasan_segar import Dipertahankan
from generator.document.ringkasan_segar import HasilSegar
from generator.document.ringkasan_segar import Konflik
from generator.document.ringkasan_segar import TeksLuar
from generator.document.ringkasan_segar import Tempat
from generator.document.sebutan import sebut_semua
from generator.document.sebutan import sebut_slot
from generator.document.simpanan import SlotTersimpan
from generator.tampilan_segar import cetak_segar

SEL = Tempat("Tabel 3.3", "Nilai SAKIP", "Realisasi")
NASKAH = Tempat("naskah di bawah judul “A. Latar Belakang”")
PANJANG = "Kalimat pembuka yang panjang sekali dan tidak memuat apa pun yang perlu dilihat orang. " * 3


def tercetak(capsys, **isi) -> list[str]:
    """Return the lines of a summary, blanks folded."""
    cetak_segar(HasilSegar(docx=b"", berubah=True, **isi))
    return [" ".join(b.split()) for b in capsys.readouterr().out.splitlines() if b.strip()]


def test_angka_tabel_berdiri_di_bawah_nama_tabelnya_menurut_baris(capsys):
    berubah = (
        AngkaBerubah(NASKAH, "92,42", "93,17"), AngkaBerubah(SEL, "92,42", "93,17"),
        AngkaBerubah(Tempat("Tabel 3.3", "Nilai SAKIP", "Capaian (%)"), "100%", "101%"),
    )  # fmt: skip
    baris = tercetak(capsys, angka_berubah=berubah)
    assert "naskah di bawah judul “A. Latar Belakang” 92,42 → 93,17" in baris
    letak = baris.index("Tabel 3.3")
    assert baris[letak + 1] == "Nilai SAKIP Realisasi: 92,42 → 93,17; Capaian (%): 100% → 101%"


def test_kutipan_suntingan_memuat_angka_yang_tidak_lagi_benar(capsys):
    konflik = Konflik("narasi.x", NASKAH, f"{PANJANG}Nilai kami 92,42 tahun ini.", "92,42", "93,17")
    baris = " ".join(tercetak(capsys, bertentangan=(konflik,)))
    assert "Nilai kami 92,42 tahun ini." in baris
    assert "Kalimat pembuka yang panjang sekali dan tidak memuat" not in baris.split("…")[0]


def test_angka_yang_tidak_ada_lagi_di_kalimat_barunya_disebut_demikian(capsys):
    konflik = Konflik("narasi.x", NASKAH, "Turun dari 101 %.", "101 %", "")
    assert any(b.endswith("101 % kalimatnya berganti") for b in tercetak(capsys, bertentangan=(konflik,)))


def test_yang_tidak_terjadi_tidak_disebut(capsys):
    assert tercetak(capsys, disegarkan=("tahun",)) == ["1 bagian disegarkan."]


def test_semua_jenis_hasil_disebut_dengan_jumlahnya(capsys):
    baris = tercetak(
        capsys, dipertahankan=(Dipertahankan("tabel.3_3", SEL, "92,42 (sementara)"),), isian=("[ISI: a]", "[ISI: b]"),
        bertentangan=(Konflik("tabel.3_3", SEL, "92,42 (sementara)", "92,42", "93,17"),),
        teks_luar=(TeksLuar("E. Permasalahan", "Catatan kami 92,42.", "92,42", "93,17"),),
        dihapus=("naskah “Inovasi”",), tidak_ditemukan=("isian “Tempat”",), cacat_lama=("urutan anak w:pPr",) * 2,
    )  # fmt: skip
    assert baris[-1] == (
        "0 bagian disegarkan; 1 suntingan dipertahankan; 1 angka di dalam suntingan perlu dibetulkan; "
        "2 bagian masih bertanda [ISI: …]."
    )
    assert "Sudah dihapus dari laporan dan tidak ditulis lagi: naskah “Inovasi”." in baris
    assert any("E. Permasalahan" in b and "93,17" in b for b in baris)
    assert not any("w:pPr" in b for b in baris)


@pytest.mark.parametrize(
    ("nama", "sebutan"),
    [
        ("narasi.sarana", "naskah “Sarana dan prasarana”"), ("tahun", "isian “Tahun yang dilaporkan”"),
        ("grafik.serapan", "grafik “Serapan anggaran menurut program (persen)”"),
        ("bagan.organisasi", "“Bagan susunan organisasi”"), ("tabel.1_4", "tabel “Aset tetap”"),
        ("narasi.milik_kantor", "naskah “milik_kantor”"),
    ],
)  # fmt: skip
def test_slot_disebut_dengan_artinya(nama, sebutan):
    assert sebut_slot(nama) == sebutan


def test_judul_dan_sumber_disebut_bersama_tabelnya_dengan_judul_di_laporan():
    slot = {"judul_1_4": SlotTersimpan("judul_1_4", "nilai", "Aset Tetap per 31 Desember 2025")}
    assert sebut_semua(("judul_1_4", "tabel.1_4", "sumber.1_4"), slot) == ("tabel “Aset Tetap per 31 Desember 2025”",)
    assert sebut_semua(("sumber.1_4",), slot) == ("sumber tabel “Aset Tetap per 31 Desember 2025”",)


def test_ringkasan_tidak_memuat_nama_templat(capsys):
    semua = " ".join(tercetak(capsys, dihapus=sebut_semua(("narasi.tren", "tabel.3_6", "ttd_nip"), {})))
    assert not re.search(r"narasi\.|tabel\.|ttd_|lkjip:", semua)


@pytest.mark.parametrize(("banyak", "disebut"), [(3, 3), (17, 1)])
def test_kata_yang_sama_di_banyak_baris_satu_kolom_disebut_sekali(capsys, banyak, disebut):
    """A word replaced everywhere is one edit to its writer."""
    tempat = [Tempat("Tabel 3.10", f"Indikator {n}", "Kategori") for n in range(1, banyak + 1)]
    baris = tercetak(capsys, dipertahankan=tuple(Dipertahankan("tabel.3_11", t, "Sangat Baik") for t in tempat))
    assert sum("Sangat Baik" in b for b in baris) == disebut
    assert ("17 baris" in " ".join(baris)) == (banyak == 17)
    assert f"{banyak} suntingan dipertahankan" in baris[-1]
