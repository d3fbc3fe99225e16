"""Kantor yang menulis seadanya: profil tanpa kepala tabel, IKU tanpa tahun, kondisi awal dengan tahunnya."""

import pytest

from generator.reading.gabung_profil import sebutan_kepala
from tests.reading.bantu import kantor
from tests.reading.bantu import kenali
from tests.reading.lembar import lembar

PROFIL = """
Nama OPD|: Kecamatan Karangsari
Kabupaten|: Purwosari
Tahun|: 2025
Nama Camat|: (Nama Camat)
"""
RENSTRA = """
Sasaran|Indikator|Satuan|Kondisi Awal 2024|Target 2025|Target 2026|Target 2027
Meningkatnya layanan|Indeks Kepuasan Masyarakat|Indeks|80|82|83|84
"""
IKU = """
Sasaran|Indikator Kinerja Utama|Satuan|Formulasi
Meningkatnya layanan|Indeks Kepuasan Masyarakat|Indeks|Jumlah indeks unsur / jumlah unsur x 25
"""


def test_profil_tanpa_kepala_tabel_dibaca():
    laporan, catatan = kantor({("data.xlsx", "profil"): PROFIL, ("data.xlsx", "Renstra"): RENSTRA})
    assert laporan.profil.nama_lengkap == "Kecamatan Karangsari Kabupaten Purwosari"
    assert (laporan.tahun, laporan.profil.kepala.nama) == (2025, "(Nama Camat)")
    assert laporan.profil.kepala.jabatan == "Camat Karangsari Kabupaten Purwosari"
    assert not {"P01", "P02", "P03"} & {c.kode for c in catatan}


def test_kop_di_atas_tabel_bukan_lembar_profil():
    kop = "OPD|: Dinas Sosial\nTahun Anggaran|: 2025\n" + RENSTRA
    assert [t.jenis for t in kenali(lembar(kop, "Renstra"))[0]] == ["renstra"]


def test_kondisi_awal_bukan_tahun_pertama_renstra():
    laporan, _ = kantor({("data.xlsx", "profil"): PROFIL, ("data.xlsx", "Renstra"): RENSTRA})
    assert [r.periode for r in laporan.renstra] == ["2025–2027"]


def test_iku_tanpa_tahun_milik_renstra_yang_berlaku():
    lembar_kantor = {("d.xlsx", "profil"): PROFIL, ("d.xlsx", "Renstra"): RENSTRA, ("d.xlsx", "IKU"): IKU}
    laporan, catatan = kantor(lembar_kantor)
    assert [(d.awal, d.akhir) for d in laporan.iku] == [(2025, 2027)]
    assert [c.alamat.lembar for c in catatan if c.kode == "J19"] == ["IKU"]


@pytest.mark.parametrize(
    ("kantor", "sebutan"),
    [
        ("Inspektorat", "Inspektur"),
        ("Inspektorat Daerah", "Inspektur Daerah"),
        ("Kecamatan Karangsari", "Camat Karangsari"),
        ("Sekretariat Daerah", "Sekretaris Daerah"),
        ("Dinas Sosial", "Kepala Dinas Sosial"),
    ],
)
def test_kepala_kantor_disebut_menurut_kantornya(kantor: str, sebutan: str):
    assert sebutan_kepala(kantor) == sebutan
