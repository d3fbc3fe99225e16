"""Isian beberapa lembar Profil: halaman menang terang-terangan, lembar yang berbeda disebut."""

import pytest

from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.reading.gabung_isian import gabung_isian
from generator.reading.pengaturan import NAMA_PENGATURAN
from generator.reading.pengaturan import Isian

PROFIL, BIDANG = Alamat("Profil.xlsx", "Profil", "B9"), Alamat("Bidang.xlsx", "Profil", "C4")
HALAMAN = Alamat(NAMA_PENGATURAN, "Profil", "B7")


def gabung(kunci: str, *isian: tuple[str, Alamat]):
    hasil, catatan = gabung_isian([{kunci: Isian(*satu)} for satu in isian])
    return hasil[kunci].teks, [(c.kode, c.tingkat, c.alamat) for c in catatan]


def test_pilihan_halaman_menang_di_urutan_mana_pun_dan_disebut():
    for urutan in ([("N1", PROFIL), ("N2", HALAMAN)], [("N2", HALAMAN), ("N1", PROFIL)]):
        assert gabung("rumus_rendah", *urutan) == ("N2", [("P06", Tingkat.INFO, HALAMAN)])


def test_pilihan_halaman_menyebut_yang_dikalahkannya():
    _, catatan = gabung_isian([{"rumus_rendah": Isian("N1", PROFIL)}, {"rumus_rendah": Isian("N2", HALAMAN)}])
    assert 'tertulis "N1"' in catatan[0].pesan
    assert str(PROFIL) in catatan[0].pesan


def test_pilihan_halaman_disebut_juga_tanpa_lawan():
    assert gabung("pembulatan", ("potong", HALAMAN)) == ("potong", [("P06", Tingkat.INFO, HALAMAN)])


def test_dua_lembar_profil_yang_berbeda_dilaporkan_dan_yang_pertama_dipakai():
    assert gabung("rumus_rendah", ("N1", PROFIL), ("N2", BIDANG)) == ("N1", [("P07", Tingkat.PERIKSA, BIDANG)])


@pytest.mark.parametrize(("kunci", "a", "b"), [
    ("rumus_rendah", "N1", "Rumus 2"),
    ("cakupan_efisiensi", "capaian ≥ 100", "capaian >= 100 %"),
    ("nama_dinas", "Dinas Koperasi, UKM", "DINAS KOPERASI UKM"),
    ("tahun", "2025", "2025"),
])  # fmt: skip
def test_ejaan_lain_dari_isi_yang_sama_bukan_perbedaan(kunci, a, b):
    assert gabung(kunci, (a, PROFIL), (b, BIDANG)) == (a, [])


def test_nama_pejabat_tidak_masuk_catatan():
    isian = [{"kepala_nama": Isian(nama, asal)} for nama, asal in (("Sri Contoh", PROFIL), ("Budi Contoh", BIDANG))]
    _, catatan = gabung_isian(isian)
    assert [c.kode for c in catatan] == ["P07"]
    assert "Contoh" not in catatan[0].pesan + catatan[0].saran
