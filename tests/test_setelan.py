"""Pengaturan dari halaman: ditulis sebagai lembar Profil, dibaca pembaca biasa, dan dapat dilepas."""

import shutil
from pathlib import Path

import pytest

from generator import alur
from generator.formulir.lembar import tulis_buku
from generator.formulir.profil import pengaturan_saja
from generator.reading.pengaturan import NAMA_PENGATURAN
from generator.setelan import TIDAK_ADA
from generator.setelan import daftar_setelan
from generator.setelan import simpan_setelan

MAGETAN = Path("input_samples/magetan-2025")


@pytest.fixture
def folder(tmp_path):
    """The office's own Profil and one table beside it, enough for a Laporan."""
    for nama in ("Profil Dinas.xlsx", "Renja dan PK 2025.xlsx"):
        shutil.copy(MAGETAN / nama, tmp_path)
    return tmp_path


def setelan(folder: Path) -> dict:
    return {s.kunci: s for s in daftar_setelan(alur.siapkan(folder))}


def test_yang_berlaku_disebut_dengan_asalnya(folder):
    semua = setelan(folder)
    assert (semua["rumus_rendah"].berlaku, semua["rumus_rendah"].kantor) == ("N1", "N1")
    assert semua["rumus_rendah"].asal_kantor == 'Profil Dinas.xlsx, lembar "Profil", sel B28'
    assert (semua["penomoran_tabel"].berlaku, semua["penomoran_tabel"].asal_kantor) == ("per bab", "")
    assert not any(s.dipilih for s in semua.values())


def test_setiap_pilihan_dibaca_kembali_sebagai_dirinya(folder):
    siap = alur.siapkan(folder)
    for urutan in (0, -1):
        pilihan = {s.kunci: s.pilihan[urutan][0] for s in daftar_setelan(siap) if s.bentuk == "pilihan"}
        simpan_setelan(siap, pilihan)
        semua = setelan(folder)
        assert {k: semua[k].berlaku for k in pilihan} == pilihan
        assert all(semua[k].dipilih for k in pilihan)


def test_isi_kantor_tetap_terlihat_di_balik_pilihan_halaman(folder):
    simpan_setelan(alur.siapkan(folder), {"rumus_rendah": "N2"})
    satu = setelan(folder)["rumus_rendah"]
    assert (satu.berlaku, satu.kantor, satu.dipilih) == ("N2", "N1", True)


def test_bagian_dengan_sebutan_lain_dikenal_dan_dapat_dimuat_semua_lagi(folder):
    kantor = tulis_buku([pengaturan_saja({"tanpa_bagian": "dasar hukum; Ringkasan Eksekutif"})], 2025)
    (folder / "Tambahan.xlsx").write_bytes(kantor)
    satu = setelan(folder)["tanpa_bagian"]
    assert (satu.berlaku, satu.kantor) == ("landasan hukum; ikhtisar", "landasan hukum; ikhtisar")
    simpan_setelan(alur.siapkan(folder), {"tanpa_bagian": TIDAK_ADA})
    siap = alur.siapkan(folder)
    assert siap.laporan.profil.tanpa_bagian == ()
    assert {s.kunci: s.berlaku for s in daftar_setelan(siap)}["tanpa_bagian"] == ""


def test_tanpa_pilihan_buku_kerjanya_tidak_ada_lagi(folder):
    siap = alur.siapkan(folder)
    assert simpan_setelan(siap, {"rumus_rendah": "N2"}) == folder / NAMA_PENGATURAN
    assert simpan_setelan(siap, {}) is None
    assert not (folder / NAMA_PENGATURAN).exists()


def test_pilihan_yang_sama_menulis_byte_yang_sama(folder):
    siap = alur.siapkan(folder)
    dua_kali = [simpan_setelan(siap, {"rumus_rendah": "N2"}).read_bytes() for _ in range(2)]
    assert dua_kali[0] == dua_kali[1]
