"""Yang tidak perlu terminal: nama di templat, templat bawaan, folder tahun berikutnya, isian bidang, buku kosong."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from generator import alur


def test_nama_yang_boleh_diketik_di_templat_disebut_dengan_artinya(magetan):
    halaman = magetan.get("/susun/templat").text
    assert "<code>{{ nama_dinas }}</code></td><td>Nama perangkat daerah tanpa nama daerah</td>" in halaman
    assert "<code>{{ tabel.3_4 }}</code>" in halaman


def test_templat_bawaan_dapat_diunduh_untuk_diubah_di_word(magetan):
    jawab = magetan.get("/susun/templat/bawaan")
    assert jawab.content == alur.TEMPLAT.read_bytes()
    assert "Templat%20LKjIP.docx" in jawab.headers["content-disposition"]


def test_templat_tanpa_berkas_diminta_memilih(magetan):
    assert "Pilih dulu templat" in magetan.post("/susun/templat").text


def test_folder_tahun_berikutnya_ditulis_di_samping_hasil_dan_dapat_diunduh(magetan):
    halaman = magetan.kerjakan("/susun/buku-kerja", {"apa": "tahun-baru"}).text
    tujuan = magetan.ruang.keluaran_pokok / "magetan-2025 2026"
    assert f"8 buku kerja ditulis ke folder {tujuan}." in halaman
    unduhan = magetan.get("/unduh/PK 2026.xlsx").content
    assert unduhan == (tujuan / "PK 2026.xlsx").read_bytes()
    assert "PERJANJIAN KINERJA TAHUN 2026" in {s.value for b in load_workbook(BytesIO(unduhan)).active for s in b}
    assert "Sudah ada di" in magetan.kerjakan("/susun/buku-kerja", {"apa": "tahun-baru"}).text


def test_isian_per_bidang_ditulis_ke_folder_hasil(magetan):
    halaman = magetan.kerjakan("/susun/buku-kerja", {"apa": "isian"}).text
    nama = sorted(p.name for p in (magetan.ruang.keluaran / "isian").iterdir())
    assert nama and all(f">{n}</a>" in halaman for n in nama)


def test_buku_kerja_yang_tidak_dikenal_ditolak(magetan):
    assert magetan.post("/susun/buku-kerja", data={"apa": "../x"}).status_code == 404


def test_kantor_yang_belum_punya_buku_kerja_mendapat_yang_kosong(peramban):
    halaman = peramban.post("/berkas/kosong", data={"tahun": "2025"}).text
    tujuan = peramban.ruang.keluaran_pokok / "Buku kerja kosong 2025"
    assert f"7 buku kerja kosong ditulis ke folder {tujuan}." in halaman
    assert {p.name for p in tujuan.iterdir()} >= {"Profil.xlsx", "Renstra dan IKU.xlsx", "Realisasi 2025.xlsx"}
    assert "tidak ditimpa" in peramban.post("/berkas/kosong", data={"tahun": "2025"}).text


@pytest.mark.parametrize("isi", [{}, {"tahun": "1999"}, {"tahun": "2025", "awal_renstra": "dua"}])
def test_tahun_yang_bukan_tahun_disebut(peramban, isi):
    assert "Tahunnya empat angka" in peramban.post("/berkas/kosong", data=isi).text
    assert not peramban.ruang.keluaran_pokok.exists()
