"""Langkah Kenali: yang dikenali tampak, yang salah dibetulkan dengan daftar turun, dan tersimpan di peta.xlsx."""

import re

import pytest
from openpyxl import Workbook

from generator.reading.folder import baca_folder
from generator.web.tugas import Tugas
from tests.web.conftest import MAGETAN
from tests.web.conftest import Peramban
from tests.web.conftest import buka_rumah

DUA_BACAAN = (
    ("LAPORAN REALISASI ANGGARAN TAHUN 2024",),
    ("KODE", "URAIAN", "PAGU", "REALISASI KEUANGAN", "INDIKATOR", "TARGET"),
    ("2.23.02", "PROGRAM PEMBINAAN PERPUSTAKAAN", 500, 450, "Luas ruang baca", "9.952"),
)


def nomor_tabel(halaman: str, lembar: str) -> str:
    """Return the number of the first table of a sheet, from its link in the summary."""
    return re.search(rf"<td>{re.escape(lembar)}</td><td><a href=\"#tabel-(\d+)\"", halaman)[1]


def test_setiap_lembar_disebut_dengan_baris_yang_dibaca_dan_dilewati(magetan):
    halaman = magetan.get("/kenali").text
    assert "Dinas Koperasi, Usaha Kecil dan Menengah" in halaman
    assert "Dilewati: baris nomor kolom (6); keterangan di bawah tabel (11)." in halaman
    for lembar in baca_folder(MAGETAN).lembar:
        assert f"<td>{lembar.grid.lembar}</td>" in halaman


def test_sebelum_dibaca_orang_diantar_ke_langkah_pertama(peramban):
    assert "Baca dulu berkasnya" in peramban.get("/kenali").text


def test_tabel_yang_tidak_ada_memberi_pesan(magetan):
    jawab = magetan.get("/kenali/9999")
    assert jawab.status_code == 404 and "tidak ada lagi" in jawab.text


@pytest.fixture
def satu_folder(tmp_path):
    rumah = buka_rumah(tmp_path)
    with Peramban(rumah) as satu:
        satu.masuk().baca_folder(MAGETAN)
        yield satu
    rumah.tutup()


def test_peran_yang_dibetulkan_masuk_peta_dan_dipakai_saat_itu_juga(satu_folder):
    nomor = nomor_tabel(satu_folder.get("/kenali").text, "Rincian")
    formulir = satu_folder.get(f"/kenali/{nomor}", headers={"hx-request": "true"}).text
    assert "menurut program" in formulir and "jangan dibaca" in formulir
    pilihan = {"dipakai": "tidak", "peran-A": "(abaikan)", "jenis": "bukan jenis"}
    halaman = satu_folder.kerjakan(f"/kenali/{nomor}", data=pilihan).text
    assert "disimpan di peta.xlsx dan dipakai" in halaman
    dibaca = baca_folder(satu_folder.ruang.masukan)
    rincian = next(t for s in dibaca.lembar if s.grid.lembar == "Rincian" for t in s.tabel)
    assert rincian.jenis == "" and rincian.kolom[0].nama == ""
    assert {c.kode for c in dibaca.catatan} >= {"M01"}
    assert "M02" not in {c.kode for c in dibaca.catatan}
    assert satu_folder.get("/unduh/peta.xlsx").content == (satu_folder.ruang.keluaran / "peta.xlsx").read_bytes()


def test_koreksi_yang_dikosongkan_hilang_dan_koreksi_tabel_lain_tetap(satu_folder):
    halaman = satu_folder.get("/kenali").text
    rincian, riwayat = nomor_tabel(halaman, "Rincian"), nomor_tabel(halaman, "Riwayat")
    satu_folder.kerjakan(f"/kenali/{rincian}", data={"dipakai": "tidak"})
    satu_folder.kerjakan(f"/kenali/{riwayat}", data={"peran-E": "(abaikan)"})
    assert {t.grid.lembar for s in satu_folder.ruang.siap.lembar for t in s.tabel if not t.jenis} == {"Rincian"}
    satu_folder.kerjakan(f"/kenali/{rincian}", data={})
    tabel = {t.grid.lembar: t for s in satu_folder.ruang.siap.lembar for t in s.tabel}
    assert tabel["Rincian"].jenis != ""
    assert {k.kolom: k.nama for k in tabel["Riwayat"].kolom}[5] == ""


def test_koreksi_yang_disimpan_di_samping_hasil_dipakai_lagi_lain_kali(satu_folder, tmp_path):
    nomor = nomor_tabel(satu_folder.get("/kenali").text, "Rincian")
    satu_folder.kerjakan(f"/kenali/{nomor}", data={"dipakai": "tidak"})
    satu_folder.post("/selesai")
    rumah = buka_rumah(tmp_path)
    with Peramban(rumah) as lain:
        halaman = lain.masuk().baca_folder(MAGETAN).text
        assert "Tidak dikenal jenisnya, tidak dipakai" in halaman
    rumah.tutup()


def test_angka_dengan_dua_bacaan_dipilih_di_halaman_dan_dapat_ditarik_lagi(peramban, tmp_path):
    asal = tmp_path / "dinas"
    asal.mkdir()
    buku = Workbook()
    for baris in DUA_BACAAN:
        buku.active.append(baris)
    buku.save(asal / "Capaian.xlsx")
    halaman = peramban.baca_folder(asal).text
    assert "Sel dengan dua bacaan (1)" in halaman and "&#34;9.952&#34; tidak jelas" in halaman
    halaman = peramban.kerjakan("/kenali/bacaan", data={"bacaan-0": "9952"}).text
    assert "&#34;9.952&#34;" not in halaman and "dipilih sebelumnya" in halaman
    target = peramban.ruang.siap.laporan.program[0].indikator[0].target[0][1]
    assert target.angka == 9952
    assert "&#34;9.952&#34; tidak jelas" in peramban.kerjakan("/kenali/bacaan", data={"bacaan-0": ""}).text


def test_koreksi_dipakai_walau_peta_di_folder_kantor_sedang_terbuka_di_excel(satu_folder):
    nomor = nomor_tabel(satu_folder.get("/kenali").text, "Rincian")
    satu_folder.kerjakan(f"/kenali/{nomor}", data={"dipakai": "tidak"})
    (satu_folder.ruang.masukan / "~$peta.xlsx").touch()
    satu_folder.kerjakan(f"/kenali/{nomor}", data={})
    assert "Rincian" not in {t.grid.lembar for s in satu_folder.ruang.siap.lembar for t in s.tabel if not t.jenis}
    assert [p.name for p in satu_folder.ruang.masukan.glob("*peta*")] == ["peta.xlsx"]


def test_tanpa_satu_pun_tabel_tidak_ada_ringkasan_yang_kosong(peramban, tmp_path):
    (tmp_path / "dinas").mkdir()
    (tmp_path / "dinas" / "rusak.xlsx").write_bytes(b"bukan buku kerja")
    halaman = peramban.baca_folder(tmp_path / "dinas").text
    assert "Tidak dapat dibaca" in halaman and "<h2>Ringkasan</h2>" not in halaman


def test_selama_membaca_orang_diantar_menunggu(peramban):
    peramban.ruang.tugas = Tugas("Membaca buku kerja", "/kenali")
    for alamat in ("/kenali", "/catatan", "/susun/perbarui"):
        assert peramban.get(alamat, follow_redirects=False).headers["location"] == "/tunggu"
    assert peramban.ruang.pesan == []
    jawab = peramban.get("/catatan", headers={"hx-request": "true"})
    assert (jawab.headers["hx-redirect"], jawab.text) == ("/tunggu", "")
