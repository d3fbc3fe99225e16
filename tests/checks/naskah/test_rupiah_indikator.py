"""Indikator yang sendirinya sejumlah uang, persen dalam kurung sesudah nama, dan rupiah yang mirip angka bulat."""

from __future__ import annotations

import pytest

from generator.checks.semua_naskah import periksa_naskah
from generator.model.naskah import Alinea
from generator.model.naskah import Naskah
from generator.model.naskah import TabelNaskah
from generator.model.naskah import Tempat

CAPAIAN = (
    ("Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"),
    ("Usaha mikro berdaya saing", "Nilai Omset Usaha Mikro", "Juta Rupiah", "3.250", "3.120", "96,00"),
    ("Usaha mikro berdaya saing", "Koperasi Aktif", "%", "70", "73,5", "105,00"),
)
ANGGARAN = (
    ("Program", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "Serapan (%)"),
    ("Program Pemberdayaan Usaha Mikro", "408.400.000", "387.150.000", "21.250.000", "94,80"),
    ("Program Pengawasan Koperasi", "124.878.420", "130.200.500", "-5.322.080", "104,26"),
)


def _temuan(kalimat: str) -> list[tuple[str, str]]:
    tempat = Tempat(0, "A. Capaian Kinerja")
    tabel = [
        TabelNaskah(Tempat(n, tempat.judul), judul, isi, tinggi_kepala=1, urutan=n)
        for n, (judul, isi) in enumerate(
            (("Tabel 3.1 Capaian Kinerja Tahun 2025", CAPAIAN), ("Tabel 3.2 Anggaran Tahun 2025", ANGGARAN)), 1
        )
    ]
    naskah = Naskah("LKjIP.docx", (*tabel, Alinea(Tempat(3, tempat.judul), kalimat, urutan=1)))
    return [(c.kode, c.pesan) for c in periksa_naskah(naskah)]


@pytest.mark.parametrize(
    ("kode", "kalimat"),
    [
        ("D04", "Nilai Omset Usaha Mikro terealisasi Rp3.180 juta."),
        ("D04", "Nilai Omset Usaha Mikro terealisasi Rp3,18 miliar."),
        ("D04", "Target Nilai Omset Usaha Mikro sebesar Rp3.150.000.000."),
        ("D04", "Capaian terendah ada pada Nilai Omset Usaha Mikro (26,00%)."),
        ("D06", "Anggaran yang disediakan Rp408.480.000 untuk pelatihan."),
        ("D06", "Jumlah itu Rp5.324.080 lebih besar daripada yang sepadan."),
    ],
)
def test_angka_yang_tidak_dimuat_tabel_dicatat(kode, kalimat):
    assert [k for k, _ in _temuan(kalimat)] == [kode]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Nilai Omset Usaha Mikro terealisasi Rp3.120 juta dari target Rp3.250 juta.",
        "Nilai Omset Usaha Mikro terealisasi Rp3,12 miliar.",
        "Nilai Omset Usaha Mikro terealisasi Rp3.120.000.000.",
        "Nilai Omset Usaha Mikro didukung bantuan Rp15 juta per kelompok.",
        "Capaian terendah ada pada Nilai Omset Usaha Mikro (96,00%).",
        "Serapan tertinggi ada pada Program Pemberdayaan Usaha Mikro (94,80%).",
        "Anggaran yang disediakan Rp408.400.000 untuk pelatihan.",
        "Jumlah itu Rp5.322.080 lebih besar daripada yang sepadan.",
        "Anggaran hibah sebesar Rp500.000.000 disalurkan.",
    ],
)
def test_angka_yang_dimuat_tabel_atau_tentang_hal_lain_tidak_dicatat(kalimat):
    assert _temuan(kalimat) == []


def test_realisasi_indikator_berupa_uang_tidak_disebut_realisasi_anggaran():
    [(_, pesan)] = _temuan("Nilai Omset Usaha Mikro terealisasi Rp3.180 juta.")
    assert 'menyebut realisasi "Nilai Omset Usaha Mikro"' in pesan
