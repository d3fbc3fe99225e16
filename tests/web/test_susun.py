"""Langkah Susun: tabel seperti tercetak, asal setiap angka, pengaturan, laporan, dan unduhannya."""

import re
from io import BytesIO
from urllib.parse import unquote

import pytest
from docx import Document
from openpyxl import load_workbook

from generator import alur
from generator.reading.pengaturan import NAMA_PENGATURAN
from tests.web.conftest import MAGETAN


def letak_angka(peramban, kunci: str, teks: str) -> str:
    """Return the place of the first button that shows this text."""
    halaman = peramban.get(f"/susun/tabel/{kunci}").text
    return re.search(rf'name="sel" value="([0-9-]+)">{re.escape(teks)}</button>', halaman)[1]


def panel(peramban, kunci: str, teks: str) -> str:
    return peramban.get(f"/susun/asal/{kunci}", params={"sel": letak_angka(peramban, kunci, teks)}).text


def test_tanpa_bacaan_orang_diantar_ke_berkas(peramban):
    for alamat in ("/susun", "/susun/tabel/3_4", "/susun/grafik/serapan", "/susun/pengaturan"):
        jawab = peramban.get(alamat)
        assert jawab.status_code == 200
        assert jawab.url.path == "/berkas"


def test_daftar_menurut_bab_dengan_yang_tidak_ada_dan_sebabnya(magetan):
    halaman = magetan.get("/susun").text
    bab = re.findall(r"<summary>(Bab [IV]+) ", halaman)
    assert bab == ["Bab I", "Bab II", "Bab III", "Bab IV"]
    assert "Tabel 3.4 Rincian Capaian dan Efisiensi sampai dengan Sub Kegiatan Tahun 2025" in halaman
    assert "Tidak dimuat: data crosscutting tidak ditemukan" in halaman
    assert 'href="/susun/perbarui"' in halaman


def test_tabel_seperti_tercetak_dengan_kepala_gabungan_dan_sumber(magetan):
    halaman = magetan.get("/susun/tabel/3_7").text
    assert '<h1 class="keterangan">Tabel 3.7 Tingkat Kemajuan' in halaman
    assert "97,46%" in halaman
    assert '<tr class="nomor-kolom"><td>1</td><td>2</td>' in halaman
    halaman = magetan.get("/susun/tabel/2_2").text
    assert "Sumber: Renstra Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Magetan Tahun 2024–2026" in halaman
    assert '<th colspan="3" scope="colgroup">' in halaman


def test_angka_yang_dibaca_menunjukkan_selnya(magetan):
    isi = panel(magetan, "3_3", "70,63%")
    assert "<strong>Realisasi 2025.xlsx</strong>, lembar “Capaian PK Perubahan”, sel F6" in isi
    assert "<mark>70,63%</mark>" in isi


def test_angka_yang_dihitung_menunjukkan_rumus_dan_nilai_penuh(magetan):
    # 70,63 / 72,472 x 100: Tabel 3.7 seed, target akhir 2030 adalah 72,472.
    isi = panel(magetan, "3_7", "97,46%")
    assert "Sebelum dibulatkan" in isi
    assert "97,45" in isi
    assert "Rumus" in isi
    assert isi.count('class="sel-sekitar"') == 2


def test_tanda_ketiadaan_menunjukkan_sebabnya(magetan):
    assert "<dt>Mengapa tidak ada angka</dt><dd>pagu belum diisi</dd>" in panel(magetan, "3_4", "–")


def test_panel_terbuka_juga_tanpa_skrip(magetan):
    letak = letak_angka(magetan, "3_3", "70,63%")
    halaman = magetan.get("/susun/tabel/3_3", params={"sel": letak}).text
    assert '<section id="asal"' in halaman
    assert "Capaian PK Perubahan" in halaman.partition('id="asal"')[2]


@pytest.mark.parametrize("alamat", [
    "/susun/tabel/tidak_ada", "/susun/tabel/3_4?hal=0", "/susun/tabel/3_4?hal=99", "/susun/tabel/3_4?hal=²",
    "/susun/tabel/3_4?sel=999999-1", "/susun/tabel/3_4?sel=a-b", "/susun/tabel/3_4?sel=0-0", "/susun/asal/3_4?sel=0-99",
    "/susun/asal/tidak_ada?sel=1-1", "/susun/asal/crosscutting?sel=0-0", "/susun/grafik/tidak_ada", "/unduh/x.docx",
    "/unduh/..%2fkantor", "/unduh/%2e%2e", "/susun/tabel/..%2f..",
])  # fmt: skip
def test_yang_tidak_ada_dijawab_404(magetan, alamat):
    assert magetan.get(alamat).status_code == 404


def test_tabel_yang_tidak_ada_menyebut_sebabnya(magetan):
    halaman = magetan.get("/susun/tabel/crosscutting").text
    assert "Tabel ini tidak dapat dibuat: data crosscutting tidak ditemukan." in halaman


def test_nomor_resmi_mengantar_ke_tabelnya(magetan):
    jawab = magetan.get("/susun/tabel/3.4?hal=1")
    assert (jawab.url.path, jawab.url.query) == ("/susun/tabel/3_4", b"hal=1")
    assert 'href="/susun/tabel/3_4" aria-current="page"' in jawab.text


def test_setiap_tabel_dan_grafik_dapat_dibuka(magetan):
    alamat = re.findall(r'href="(/susun/(?:tabel|grafik)/[^"]+)"', magetan.get("/susun").text)
    assert len(alamat) > 50
    for satu in alamat:
        halaman = magetan.get(satu)
        assert halaman.status_code == 200, satu
        assert 'style="' not in halaman.text, satu
        assert "<style" not in halaman.text, satu


def test_grafik_tampil_dengan_angkanya(magetan):
    halaman = magetan.get("/susun/grafik/kemajuan").text
    assert "Gambar 3.2 Tingkat Kemajuan" in halaman
    assert "<svg" in halaman
    assert halaman.count("97,46") == 3  # beside its bar, in its description, in the table below


def test_tabel_panjang_dibagi_per_dua_ratus_baris(magetan):
    from dataclasses import replace

    magetan.get("/susun")
    siap, ambil = magetan.ruang.pratinjau
    satu = next(t for t in ambil.tabel if t.kunci == "3_1")
    panjang = replace(satu.hasil, baris=tuple(replace(satu.hasil.baris[0], kunci=str(n)) for n in range(450)))
    lain = tuple(replace(t, hasil=panjang) if t.kunci == "3_1" else t for t in ambil.tabel)
    try:
        magetan.ruang.pratinjau = (siap, replace(ambil, tabel=lain))
        halaman = magetan.get("/susun/tabel/3_1?hal=3").text
    finally:
        magetan.ruang.pratinjau = (siap, ambil)
    assert "Baris 401–450 dari 450" in halaman
    assert halaman.partition("<tbody>")[2].partition("</tbody>")[0].count("<tr") == 50
    assert 'href="?hal=2"' in halaman
    assert "Berikutnya" not in halaman


def test_laporan_disusun_diunduh_dan_hanya_yang_ditulis_yang_diberikan(magetan):
    halaman = magetan.kerjakan("/susun/laporan", {"terbit": "ya"}).text
    assert "Sudah ditulis" in halaman
    assert re.findall(r'name="(\w+)" value="ya" checked', halaman) == ["terbit"]  # ticked again for the next time
    assert "Nomor halaman daftar isi belum dihitung" in halaman
    unduhan = {unquote(n) for n in re.findall(r'href="/unduh/([^"]+)"', halaman)}
    assert unduhan == {"LKjIP.docx", "catatan.xlsx", "kertas-kerja.xlsx", "LKjIP-TERBIT.docx"}
    for nama in unduhan:
        jawab = magetan.get(f"/unduh/{nama}")
        assert jawab.content == (magetan.ruang.keluaran / nama).read_bytes()
        assert jawab.headers["content-disposition"] == f'attachment; filename="{nama}"'
        assert jawab.headers["content-type"].startswith("application/vnd.openxmlformats-officedocument.")
    lembar = load_workbook(BytesIO(magetan.get("/unduh/catatan.xlsx").content))["Antardokumen"]
    tujuan = {s.hyperlink.target for b in lembar.iter_rows() for s in b if s.hyperlink and s.hyperlink.target}
    tempat = {(magetan.ruang.keluaran / unquote(t).replace("\\", "/")).resolve().parent for t in tujuan}
    assert tempat == {MAGETAN.resolve()}  # links lead to the office's folder, not to the copies
    (magetan.ruang.keluaran / "rahasia.docx").write_bytes(b"x")
    assert magetan.get("/unduh/rahasia.docx").status_code == 404


def test_laporan_yang_disunting_tidak_ditimpa(magetan):
    jalur = magetan.ruang.keluaran / "LKjIP.docx"
    if not jalur.exists():
        magetan.kerjakan("/susun/laporan", {})
    asli = jalur.read_bytes()
    dokumen = Document(jalur)
    dokumen.paragraphs[-1].add_run(" disunting")
    dokumen.save(jalur)
    isi = jalur.read_bytes()
    halaman = magetan.kerjakan("/susun/laporan", {}).text
    assert "sudah disunting orang dan tidak ditimpa" in halaman
    assert 'href="/susun/perbarui"' in halaman
    assert jalur.read_bytes() == isi
    jalur.write_bytes(asli)


@pytest.mark.parametrize(("kunci", "nama"), [("iku", "Keputusan IKU.docx"), ("unggah", "unggah.xlsx")])
def test_dokumen_lain_disusun_dan_diunduh(magetan, kunci, nama):
    halaman = magetan.kerjakan("/susun/dokumen", {"dokumen": kunci}).text
    assert f"Ditulis: {nama}." in halaman
    assert magetan.get(f"/unduh/{nama}").content == (magetan.ruang.keluaran / nama).read_bytes()


def test_dokumen_yang_tidak_dikenal_ditolak(magetan):
    assert magetan.post("/susun/dokumen", data={"dokumen": "../pk"}).status_code == 404


@pytest.mark.parametrize(("nama", "isi", "pesan"), [
    ("templat.docx", b"bukan dokumen", "Templat"),
    ("templat.doc", b"x", "bukan templat Word"),
    ("../templat.docx", b"x", "menunjuk ke luar"),
])  # fmt: skip
def test_templat_yang_tidak_dapat_dipakai_ditolak(magetan, nama, isi, pesan):
    halaman = magetan.post("/susun/templat", files={"templat": (nama, isi)}).text
    assert pesan in halaman
    assert "Templat yang dipakai: bawaan." in halaman


@pytest.fixture(scope="module")
def templat_kantor() -> bytes:
    dokumen = Document(alur.TEMPLAT)
    judul = next(p for p in dokumen.paragraphs if p.text == "Bab I\nPendahuluan")
    judul.text = "Bab I Pembukaan"
    isi = BytesIO()
    dokumen.save(isi)
    return isi.getvalue()


def test_laporan_yang_terbuka_di_word_ditulis_di_sampingnya_dengan_nama_yang_disebut(magetan, templat_kantor):
    tempat = magetan.ruang.keluaran
    if not (tempat / "LKjIP.docx").exists():
        magetan.kerjakan("/susun/laporan", {})
    (tempat / "~$LKjIP.docx").touch()
    magetan.post("/susun/templat", files={"templat": ("Templat Dinas.docx", templat_kantor)})
    halaman = magetan.kerjakan("/susun/laporan", {}).text
    (tempat / "~$LKjIP.docx").unlink()
    magetan.post("/susun/templat/lepas")
    assert "LKjIP.docx sedang dipakai program lain; hasil ditulis sebagai LKjIP (baru 1).docx." in halaman
    alamat = re.search(r'href="(/unduh/LKjIP[^"]*baru[^"]*)"', halaman)[1]
    assert magetan.get(alamat).content == (tempat / "LKjIP (baru 1).docx").read_bytes()


def test_templat_kantor_dipakai_di_pratinjau_dan_dapat_dilepas(magetan, templat_kantor):
    halaman = magetan.post("/susun/templat", files={"templat": ("Templat Dinas.docx", templat_kantor)}).text
    assert "Templat yang dipakai: Templat Dinas.docx" in halaman
    assert "Tidak ada yang perlu diperbaiki" in halaman
    assert "Templat Word: Templat Dinas.docx" in magetan.get("/susun").text
    assert "<summary>Bab I Pembukaan</summary>" in halaman
    halaman = magetan.post("/susun/templat/lepas").text
    assert "<summary>Bab I Pendahuluan</summary>" in halaman


def test_pengaturan_yang_dipilih_menang_disebut_dan_dapat_dilepas(peramban):
    peramban.baca_folder(MAGETAN)
    pilihan = {"tahun_akhir_renstra": "2029", "tanpa_bagian": ["standar nasional"]}
    halaman = peramban.kerjakan("/susun/pengaturan", pilihan).text
    assert "disimpan" in halaman
    assert re.search(r'<option value="2029" selected>', halaman)
    assert (peramban.ruang.keluaran / NAMA_PENGATURAN).is_file()
    assert peramban.get(f"/unduh/{NAMA_PENGATURAN}").status_code == 200
    assert sorted(c.kode for c in peramban.ruang.siap.catatan if c.alamat.berkas == NAMA_PENGATURAN) == ["P06", "P06"]
    susun = peramban.get("/susun").text
    assert "Target Akhir Renstra (Tahun 2029)" in susun
    assert "Tabel 3.8 Analisis Penyebab" in susun
    halaman = peramban.kerjakan("/susun/pengaturan", {}).text
    assert "Tidak ada pengaturan dari halaman lagi" in halaman
    assert "Target Akhir Renstra (Tahun 2030)" in peramban.get("/susun").text
    assert not (peramban.ruang.keluaran / NAMA_PENGATURAN).exists()


@pytest.mark.parametrize("isi", [
    {"rumus_rendah": "N3"}, {"desimal_capaian": "7"}, {"urutan_bagian": "x" * 301},
    {"tanpa_bagian": ["sampul"]},
])  # fmt: skip
def test_pengaturan_yang_tidak_dikenal_ditolak(magetan, isi):
    assert magetan.post("/susun/pengaturan", data=isi).status_code == 400
    assert not (magetan.ruang.masukan / NAMA_PENGATURAN).exists()


def test_folder_yang_tidak_terbaca_menyebut_sebabnya(peramban):
    peramban.post("/berkas/unggah", files={"berkas": ("kosong.csv", b"a;b\n1;2\n")})
    peramban.kerjakan("/baca")
    halaman = peramban.get("/susun").text
    assert "Tidak ada tabel yang dapat dikenali" in halaman
    assert "Tidak ada tabel yang dapat dikenali" in peramban.get("/susun/tabel/3_4").text
    assert "belum dapat disusun" in peramban.kerjakan("/susun/laporan", {}).text
