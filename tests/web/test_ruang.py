"""Satu ruang di dua lembar peramban, dua ruang bersamaan, dan halaman terakhir sesudah Selesai."""

import time

from tests.web.conftest import MAGETAN
from tests.web.conftest import Peramban


def tunggu(peramban) -> str:
    """Return where the waiting page leads to, once the work is done."""
    while peramban.ruang.sibuk:
        time.sleep(0.005)
    return peramban.get("/tunggu", follow_redirects=False).headers["location"]


def test_dua_lembar_yang_menunggu_bacaan_yang_sama_sampai_di_kenali(peramban):
    peramban.post("/berkas/contoh")
    peramban.post("/baca", follow_redirects=False)
    assert [tunggu(peramban), tunggu(peramban)] == ["/kenali", "/kenali"]


def test_sebab_gagal_disebut_satu_kali(peramban, monkeypatch):
    def gagal(*_):
        raise PermissionError(13, "Permission denied")

    peramban.post("/berkas/contoh")
    monkeypatch.setattr("generator.web.ruang.alur.siapkan", gagal)
    assert "tidak dapat dibaca atau ditulis" in peramban.kerjakan("/baca").text
    assert "tidak dapat dibaca atau ditulis" not in peramban.get("/tunggu").text


def test_selesai_menyebut_folder_hasil_dan_peramban_lain_yang_masih_bekerja(peramban):
    kedua = Peramban(peramban.rumah).masuk()
    kedua.baca_folder(MAGETAN)
    kedua.ruang.keluaran.mkdir(parents=True)
    hasil = str(kedua.ruang.keluaran)
    jawab = kedua.post("/selesai").text
    assert hasil in jawab and "jangan ditutup dulu" in jawab and "/berkas" not in jawab
    jawab = peramban.post("/selesai").text
    assert "Hasilnya" not in jawab and "jangan ditutup" not in jawab


def test_alamat_untuk_peramban_lain_dapat_disalin_dan_membuka_ruangnya_sendiri(peramban):
    halaman = peramban.post("/kunci").text
    alamat = halaman.partition('value="')[2].partition('"')[0]
    kedua = Peramban(peramban.rumah)
    assert "1. Berkas" in kedua.get(alamat).text
    assert kedua.ruang is not peramban.ruang


def test_folder_hasil_yang_tidak_dapat_ditulis_disebut_dan_pilihan_orang_tetap_dipakai(peramban):
    peramban.baca_folder(MAGETAN)
    hasil = peramban.ruang.keluaran
    hasil.parent.mkdir()
    hasil.write_text("sebuah berkas, bukan folder")
    halaman = peramban.kerjakan("/kenali/0", data={"dipakai": "tidak"}).text
    assert f"Salinan &#34;peta.xlsx&#34; di folder {hasil} tidak dapat diganti" in halaman
    assert "Tidak dikenal jenisnya, tidak dipakai" in halaman
    halaman = peramban.kerjakan("/susun/pengaturan", {"batas_capaian": "100"}).text
    assert '<option value="100" selected>' in halaman
    assert f"Berkas &#34;{hasil}" in peramban.kerjakan("/susun/laporan", {}).text
