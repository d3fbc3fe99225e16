"""Langkah Catatan: daftar yang disaring, sel dengan tetangganya, dan tanda yang sama di halaman dan di Excel."""

import html
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event
from urllib.parse import unquote

import pytest
from openpyxl import load_workbook

from generator.alur import tulis_laporan
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.web.tanda import kunci_catatan
from tests.web.conftest import Peramban

HX = {"hx-request": "true"}


def _kunci(peramban: Peramban, lembar: str, sel: str, kode: str) -> str:
    return next(
        kunci_catatan(c) for c in peramban.ruang.siap.catatan
        if (c.alamat.lembar, c.alamat.sel, c.kode) == (lembar, sel, kode)
    )  # fmt: skip


def _tempat(halaman: str) -> list[str]:
    """Return place of every finding listed, from top to bottom."""
    return [html.unescape(t) for t in re.findall(r'<span class="kode">\w+</span> (.*?)</p>', halaman)]


def _pilihan(halaman: str, nama: str) -> list[str]:
    isi = re.search(rf'<select id="p-{nama}".*?</select>', halaman, re.DOTALL)[0]
    return [html.unescape(o) for o in re.findall(r"<option[^>]*>(.*?)</option>", isi)]


def _baris_excel(peramban: Peramban, sel: str) -> dict[str, tuple]:
    """Return kode -> (sudah diperiksa, keterangan) of one cell as catatan.xlsx holds them."""
    hasil = {}
    for lembar in load_workbook(peramban.ruang.keluaran / "catatan.xlsx").worksheets:
        for baris in lembar.iter_rows(values_only=True):
            if len(baris) == 10 and baris[5] == sel:
                hasil[baris[2]] = baris[8:]
    return hasil


def test_halaman_menyebut_jumlah_menurut_tingkat_dan_menampilkan_seratus(magetan):
    halaman = magetan.get("/catatan").text
    assert "105 catatan, halaman 1 dari 2." in halaman
    assert _pilihan(halaman, "tingkat") == ["semua", "periksa (76)", "info (29)"]
    assert len(_tempat(halaman)) == 100
    assert len(_tempat(magetan.get("/catatan?hal=2").text)) == 5


def test_urutan_seperti_di_catatan_xlsx(magetan):
    magetan.post(f"/catatan/{_kunci(magetan, 'Rincian', 'C78', 'C02')}/tanda")
    excel = [
        f'{b[3]}, lembar "{b[4]}", sel {b[5]}'
        for lembar in load_workbook(magetan.ruang.keluaran / "catatan.xlsx").worksheets
        for b in lembar.iter_rows(values_only=True)
        if b[1] in ("salah", "periksa", "info") and b[5:6] and len(b) == 10
    ]
    halaman = [t for hal in (1, 2) for t in _tempat(magetan.get(f"/catatan?hal={hal}").text)]
    assert halaman == excel and len(excel) == 105


def test_saringan_di_alamat_dan_jumlah_pilihan_menurut_saringan_lain(magetan):
    halaman = magetan.get("/catatan?berkas=DPPA+2025.xlsx").text
    assert _tempat(halaman) == [f'DPPA 2025.xlsx, lembar "DPPA", sel {s}' for s in ("C28", "F43", "F47")]
    assert _pilihan(halaman, "tingkat") == ["semua", "periksa (2)", "info (1)"]
    assert '<option value="DPPA 2025.xlsx" selected>DPPA 2025.xlsx (3)</option>' in halaman


def test_semua_kata_yang_dicari_harus_ada(magetan):
    halaman = magetan.get("/catatan", params={"cari": "PAGU seluruhnya"}).text
    assert _tempat(halaman) == ['Realisasi 2025.xlsx, lembar "Rincian", sel C78']
    assert "1 dari 105 catatan cocok" in halaman


def test_htmx_mendapat_daftar_dan_pilihan_saja(magetan):
    potongan = magetan.get("/catatan?tingkat=info", headers=HX).text
    assert "<html" not in potongan and "29 dari 105 catatan cocok" in potongan
    assert 'data-alamat="/catatan?tingkat=info"' in potongan
    assert '<div id="pilihan" hx-swap-oob="true">' in potongan


def test_saringan_yang_tidak_cocok_dengan_apa_pun_memberi_daftar_kosong(magetan):
    jawab = magetan.get("/catatan?berkas=Lain.xlsx&hal=7")
    assert jawab.status_code == 200 and "Tidak ada catatan yang cocok" in jawab.text


@pytest.mark.parametrize(
    "isi", ["tingkat=gawat", "diperiksa=entah", "hal=-1", "hal=x", "hal=1000000", f"cari={'a' * 301}"]
)
def test_saringan_asing_ditolak_dengan_pesan(magetan, isi):
    jawab = magetan.get(f"/catatan?{isi}")
    assert jawab.status_code == 400 and "tidak dikenal" in jawab.text


def test_sebelum_dibaca_orang_diantar_ke_langkah_pertama(peramban):
    for alamat in ("/catatan", "/catatan/abc"):
        assert "Baca dulu berkasnya" in peramban.get(alamat).text
    assert "Baca dulu berkasnya" in peramban.post("/catatan/abc/tanda").text


def test_sel_tampak_dengan_tetangga_dan_kepalanya(magetan):
    potongan = magetan.get(f"/catatan/{_kunci(magetan, 'Rincian', 'C78', 'C02')}", headers=HX).text
    assert '<td class="ditunjuk kanan tebal"><mark>5.158.777.698</mark></td>' in potongan
    assert "Pagu Anggaran (Rp)" in potongan and '<th scope="row">78</th>' in potongan


def test_tanpa_htmx_sel_menjadi_halaman_dengan_jalan_kembali(magetan):
    kunci = _kunci(magetan, "Rincian", "C78", "C02")
    halaman = magetan.get(f"/catatan/{kunci}").text
    assert "<h1>Catatan C02</h1>" in halaman and f'href="/catatan#c-{kunci}"' in halaman


@pytest.mark.parametrize(("alamat", "kalimat"), [
    (Alamat("."), "tentang folder seluruhnya"),
    (Alamat("rusak.xlsx"), "tentang berkas rusak.xlsx seluruhnya"),
    (Alamat("DPA.xlsx", "Rekap"), "tentang seluruh lembar “Rekap” di DPA.xlsx"),
    (Alamat("DPA.xlsx", "Rekap", "B2"), "tidak ada di antara lembar yang dibaca"),
])  # fmt: skip
def test_catatan_tanpa_sel_mengatakannya(blitar, alamat, kalimat):
    catatan = Catatan("B01", Tingkat.PERIKSA, alamat, "Tidak dapat dibaca.")
    blitar.ruang.siap = replace(blitar.ruang.siap, catatan=(catatan,))
    assert kalimat in blitar.get(f"/catatan/{kunci_catatan(catatan)}", headers=HX).text


def test_catatan_yang_tidak_ada_memberi_pesan(magetan):
    for jawab in (magetan.get("/catatan/entah"), magetan.post("/catatan/entah/tanda")):
        assert jawab.status_code == 404 and "tidak ada lagi" in jawab.text


def test_tanda_tersimpan_di_catatan_xlsx_dan_terhitung(blitar):
    kunci = _kunci(blitar, "IKU", "F6", "C40")
    data = {"diperiksa": "ya", "keterangan": "=1+1 salah ketik"}
    potongan = blitar.post(f"/catatan/{kunci}/tanda", data=data, headers=HX).text
    assert "Tersimpan." in potongan and '<td class="kanan">2</td><td class="kanan">1</td>' in potongan
    assert _baris_excel(blitar, "F6") == {"C40": ("ya", "=1+1 salah ketik"), "R06": (None, None)}
    assert _tempat(blitar.get("/catatan?diperiksa=sudah").text) == ['IKU 2025.xlsx, lembar "IKU", sel F6']
    blitar.post(f"/catatan/{kunci}/tanda", data={"keterangan": ""}, headers=HX)
    assert _baris_excel(blitar, "F6")["C40"] == (None, None)


def test_tanda_bertahan_sesudah_laporan_ditulis_dan_dibaca_lagi(blitar):
    kunci = _kunci(blitar, "IKU", "F6", "C40")
    blitar.post(f"/catatan/{kunci}/tanda", data={"diperiksa": "ya", "keterangan": "benar"})
    tulis_laporan(blitar.ruang.siap, blitar.ruang.keluaran, nomor_halaman=False)
    blitar.ruang.siap = replace(blitar.ruang.siap)
    assert _tempat(blitar.get("/catatan?diperiksa=sudah").text) == ['IKU 2025.xlsx, lembar "IKU", sel F6']


def test_tanda_dari_excel_tampak_dan_tidak_tertimpa(blitar):
    satu, dua = (_kunci(blitar, "IKU", sel, "C40") for sel in ("F6", "F7"))
    blitar.post(f"/catatan/{satu}/tanda", data={"diperiksa": "ya"})
    jalur = blitar.ruang.keluaran / "catatan.xlsx"
    buku = load_workbook(jalur)
    for lembar in buku.worksheets:
        for baris in lembar.iter_rows():
            if len(baris) == 10 and baris[5].value == "F7" and baris[2].value == "C40":
                baris[8].value, baris[9].value = "tidak", "ditulis di Excel"
    isi = BytesIO()
    buku.save(isi)
    jalur.write_bytes(isi.getvalue())
    assert "ditulis di Excel" in blitar.get(f"/catatan/{dua}").text
    blitar.post(f"/catatan/{dua}/tanda", data={"keterangan": "dilengkapi"})
    assert _baris_excel(blitar, "F7")["C40"] == ("tidak", "dilengkapi")
    assert _baris_excel(blitar, "F6")["C40"] == ("ya", None)


def test_catatan_xlsx_dapat_diunduh_setelah_ada_yang_ditandai(blitar):
    assert "/unduh/catatan.xlsx" not in blitar.get("/catatan").text
    kunci = _kunci(blitar, "IKU", "F6", "C40")
    potongan = blitar.post(f"/catatan/{kunci}/tanda", data={"diperiksa": "ya"}, headers=HX).text
    assert 'id="unduh-catatan" hx-swap-oob="true"> (<a href="/unduh/catatan.xlsx"' in potongan
    assert 'href="/unduh/catatan.xlsx"' in blitar.get("/catatan").text
    unduhan = blitar.get("/unduh/catatan.xlsx").content
    assert unduhan == (blitar.ruang.keluaran / "catatan.xlsx").read_bytes()


def test_dua_tanda_bersamaan_tidak_saling_menghapus(blitar):
    kunci = [kunci_catatan(c) for c in blitar.ruang.siap.catatan[:6]]
    with ThreadPoolExecutor(6) as banyak:
        list(banyak.map(lambda k: blitar.post(f"/catatan/{k}/tanda", data={"diperiksa": "ya"}, headers=HX), kunci))
    assert "6 dari 8 catatan cocok" in blitar.get("/catatan?diperiksa=sudah").text


def test_laporan_dan_tanda_tidak_ditulis_bersamaan(blitar):
    mulai, lepas = Event(), Event()
    blitar.ruang.kerjakan("Menyusun", "/susun", lambda _: (mulai.set(), lepas.wait(5)), blitar.rumah.pelaksana)
    assert mulai.wait(5) and blitar.ruang.gembok.locked()
    lepas.set()
    with blitar.ruang.gembok:
        assert not blitar.ruang.sibuk


def test_tanpa_htmx_orang_kembali_ke_saringannya(blitar):
    kunci = _kunci(blitar, "IKU", "F6", "C40")
    jawab = blitar.post(
        f"/catatan/{kunci}/tanda", follow_redirects=False,
        data={"diperiksa": "ya", "kembali": "/catatan?tingkat=periksa&hal=2"},
    )  # fmt: skip
    assert jawab.headers["location"] == f"/catatan?tingkat=periksa&hal=2#c-{kunci}"


def test_alamat_kembali_yang_asing_tidak_diikuti(blitar):
    kunci = _kunci(blitar, "IKU", "F6", "C40")
    jawab = blitar.post(
        f"/catatan/{kunci}/tanda", follow_redirects=False, data={"kembali": "https://contoh.example/?tingkat=gawat"}
    )
    assert jawab.headers["location"] == f"/catatan#c-{kunci}"


def test_berkas_yang_terbuka_di_excel_disebut_dan_tanda_tidak_tersimpan(blitar):
    kunci = _kunci(blitar, "IKU", "F6", "C40")
    blitar.post(f"/catatan/{kunci}/tanda", data={"keterangan": "awal"})
    (blitar.ruang.keluaran / "~$catatan.xlsx").touch()
    potongan = blitar.post(f"/catatan/{kunci}/tanda", data={"diperiksa": "ya"}, headers=HX).text
    assert "Belum tersimpan. catatan.xlsx sedang terbuka di Excel" in potongan
    halaman = blitar.post(f"/catatan/{kunci}/tanda", data={"diperiksa": "ya"}).text
    assert "catatan.xlsx sedang terbuka di Excel" in halaman
    assert _baris_excel(blitar, "F6")["C40"] == (None, "awal")


def test_keterangan_yang_terlalu_panjang_ditolak(blitar):
    kunci = _kunci(blitar, "IKU", "F6", "C40")
    potongan = blitar.post(f"/catatan/{kunci}/tanda", data={"keterangan": "a" * 1001}, headers=HX).text
    assert "lebih dari 1000 huruf" in potongan and not blitar.ruang.keluaran.exists()


def test_catatan_salah_disebut_paling_atas_dengan_yang_harus_dikerjakan(blitar):
    salah = Catatan("P03", Tingkat.SALAH, Alamat("."), "Tahun laporan tidak ditemukan.", "Tulis tahunnya.")
    ruang = blitar.ruang
    ruang.siap = replace(ruang.siap, laporan=None, catatan=(salah, *ruang.siap.catatan[:2]))
    halaman = blitar.get("/catatan").text
    assert "Laporan belum dapat disusun" in halaman
    assert "Tahun laporan tidak ditemukan. Tulis tahunnya." in halaman
    assert 'class="tanda"' not in halaman
    jawab = blitar.post(f"/catatan/{kunci_catatan(salah)}/tanda", data={"diperiksa": "ya"}, headers=HX)
    assert "Belum tersimpan." in jawab.text and not ruang.keluaran.exists()


def test_tanda_yang_tidak_terbaca_disebut(blitar):
    ruang = blitar.ruang
    ruang.keluaran.mkdir(parents=True)
    (ruang.keluaran / "catatan.xlsx").write_bytes(b"rusak")
    assert "tidak dapat dibaca" in blitar.get("/catatan").text


def _tautan(berkas: Path) -> set[str]:
    return {
        s.hyperlink.target
        for lembar in load_workbook(berkas).worksheets for baris in lembar.iter_rows() for s in baris
        if s.hyperlink is not None and s.hyperlink.target
    }  # fmt: skip


def test_tautan_menuju_folder_kantor_dan_bukan_salinannya(peramban):
    peramban.baca_folder(Path("input_samples/blitar-2025"))
    peramban.post(f"/catatan/{_kunci(peramban, 'IKU', 'F6', 'C40')}/tanda", data={"diperiksa": "ya"})
    berkas = peramban.ruang.keluaran / "catatan.xlsx"
    asli = Path("input_samples/blitar-2025/IKU 2025.xlsx").resolve()
    tujuan = {(berkas.parent / unquote(t.replace("\\", "/"))).resolve() for t in _tautan(berkas)}
    assert asli in tujuan


def test_berkas_yang_dikirim_peramban_tidak_ditautkan(peramban):
    for nama in ("IKU 2025.xlsx", "PK 2025.xlsx", "Capaian 2025.xlsx"):
        isi = Path("input_samples/blitar-2025", nama).read_bytes()
        peramban.post("/berkas/unggah", files={"berkas": (nama, isi)})
    peramban.kerjakan("/baca")
    peramban.post(f"/catatan/{kunci_catatan(peramban.ruang.siap.catatan[0])}/tanda", data={"diperiksa": "ya"})
    assert _tautan(peramban.ruang.keluaran / "catatan.xlsx") == set()
