"""catatan.xlsx ditulis sendiri: tanda baru masuk, tanda dan jawaban lama tetap, dan tidak ada yang hilang diam-diam."""

from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from generator.alur import TidakDapatDisusun
from generator.alur import tulis_laporan
from generator.alur_catatan import lihat_tanda
from generator.alur_catatan import tandai_catatan
from generator.workpaper.tanda_pemeriksa import Tanda
from tests.kantor_contoh import BLITAR
from tests.kantor_contoh import siap_contoh


@pytest.fixture(scope="module")
def siap():
    return siap_contoh(BLITAR)


def _lihat(siap, keluaran):
    tanda, pesan = lihat_tanda(siap, keluaran)
    assert pesan == ""
    return tanda


def test_tanda_baru_ditambahkan_ke_tanda_lama(siap, tmp_path):
    satu, dua, *_ = siap.catatan
    tandai_catatan(siap, tmp_path, {satu: Tanda("ya", "sudah disamakan")})
    tandai_catatan(siap, tmp_path, {dua: Tanda("", "ditanyakan ke bidang")})
    assert _lihat(siap, tmp_path) == {satu: Tanda("ya", "sudah disamakan"), dua: Tanda("", "ditanyakan ke bidang")}
    assert [p.name for p in tmp_path.iterdir()] == ["catatan.xlsx"]


def test_tanda_kosong_menghapus_tanda_lama(siap, tmp_path):
    tandai_catatan(siap, tmp_path, {siap.catatan[0]: Tanda("ya")})
    tandai_catatan(siap, tmp_path, {siap.catatan[0]: Tanda()})
    assert _lihat(siap, tmp_path) == {}


def test_jawaban_checklist_tetap_ada(siap, tmp_path):
    tandai_catatan(siap, tmp_path, {})
    buku = load_workbook(tmp_path / "catatan.xlsx")
    lembar = buku["Checklist Reviu"]
    judul = {sel.value: sel.column for sel in lembar[4]}
    baris = next(r for r in range(5, lembar.max_row) if lembar.cell(r, 2).value)
    lembar.cell(baris, judul["Keterangan"], "diminta kepada bidang")
    isi = BytesIO()
    buku.save(isi)
    (tmp_path / "catatan.xlsx").write_bytes(isi.getvalue())
    tandai_catatan(siap, tmp_path, {siap.catatan[0]: Tanda("ya")})
    lembar = load_workbook(tmp_path / "catatan.xlsx")["Checklist Reviu"]
    assert lembar.cell(baris, judul["Keterangan"]).value == "diminta kepada bidang"


@pytest.mark.parametrize("kunci", ["~$catatan.xlsx", ".~lock.catatan.xlsx#"])
def test_berkas_yang_terbuka_tidak_diganti_dan_tidak_disalin(siap, tmp_path, kunci):
    tandai_catatan(siap, tmp_path, {siap.catatan[0]: Tanda("ya")})
    (tmp_path / kunci).touch()
    with pytest.raises(TidakDapatDisusun, match="Excel"):
        tandai_catatan(siap, tmp_path, {siap.catatan[0]: Tanda()})
    assert _lihat(siap, tmp_path) == {siap.catatan[0]: Tanda("ya")}
    assert {p.name for p in tmp_path.iterdir()} == {"catatan.xlsx", kunci}


def test_berkas_yang_tidak_dapat_diganti_tidak_meninggalkan_salinan(siap, tmp_path, monkeypatch):
    tandai_catatan(siap, tmp_path, {})
    monkeypatch.setattr("generator.document.simpan._ganti", lambda *_: False)
    with pytest.raises(TidakDapatDisusun):
        tandai_catatan(siap, tmp_path, {siap.catatan[0]: Tanda("ya")})
    assert [p.name for p in tmp_path.iterdir()] == ["catatan.xlsx"]


def test_tanda_yang_tidak_terbaca_tidak_ditimpa(siap, tmp_path):
    (tmp_path / "catatan.xlsx").write_bytes(b"rusak")
    with pytest.raises(TidakDapatDisusun, match="ganti namanya"):
        tandai_catatan(siap, tmp_path, {siap.catatan[0]: Tanda("ya")})
    assert (tmp_path / "catatan.xlsx").read_bytes() == b"rusak"
    assert lihat_tanda(siap, tmp_path)[1]


def test_folder_yang_tidak_terbaca_tidak_menimpa_catatan(siap, tmp_path):
    tandai_catatan(siap, tmp_path, {siap.catatan[0]: Tanda("ya")})
    with pytest.raises(TidakDapatDisusun):
        tandai_catatan(replace(siap, laporan=None), tmp_path, {})
    assert _lihat(siap, tmp_path) == {siap.catatan[0]: Tanda("ya")}


def test_catatan_lama_yang_tidak_terbaca_disimpan_sebelum_diganti(siap, tmp_path):
    (tmp_path / "catatan.xlsx").write_bytes(b"rusak")
    hasil = tulis_laporan(siap, tmp_path, nomor_halaman=False)
    assert (tmp_path / "catatan (lama 1).xlsx").read_bytes() == b"rusak"
    assert any("catatan (lama 1).xlsx" in pesan for pesan in hasil.pesan)
    tulis_laporan(siap, tmp_path, nomor_halaman=False)
    assert not (tmp_path / "catatan (lama 2).xlsx").exists()
