"""Langkah Berkas: yang masuk, yang ditolak, dan dua peramban yang tidak saling mengganggu."""

import io
import shutil
import zipfile

import pytest

from generator.formulir.isian import susun_isian
from generator.reading.berkas import batas
from generator.web.terima import Ditolak
from generator.web.terima import bersihkan_nama
from tests.kantor_contoh import siap_contoh
from tests.web.conftest import MAGETAN
from tests.web.conftest import Peramban


def unggah(peramban, nama: str, isi: bytes, **medan):
    return peramban.post("/berkas/unggah", data=medan, files={"berkas": (nama, isi)})


LUAR = ["../Renstra.xlsx", "foto/../../x.png", "..\\x.xlsx", "/etc/x", "C:x", "a//b", "."]


@pytest.mark.parametrize("nama", [*LUAR, "C:\\x.xlsx"])
def test_nama_yang_keluar_dari_foldernya_tidak_dibersihkan(nama):
    with pytest.raises(Ditolak, match="ke luar foldernya"):
        bersihkan_nama(nama)


@pytest.mark.parametrize("nama", LUAR)
def test_unggahan_yang_keluar_dari_foldernya_ditolak(nama, peramban):
    jawab = unggah(peramban, nama, b"isi")
    assert "menunjuk ke luar foldernya dan ditolak" in jawab.text
    assert [p for p in peramban.ruang.pribadi.rglob("*") if p.is_file()] == []


@pytest.mark.parametrize(("nama", "rapi"), [
    ("Renstra 2025-2029.xlsx", "Renstra 2025-2029.xlsx"), ("foto/logo.png", "foto/logo.png"),
    ("lampiran\\A\\pk.pdf", "lampiran/A/pk.pdf"), ("apa?*.xlsx", "apa__.xlsx"), ("spasi. ", "spasi"),
])  # fmt: skip
def test_nama_dibersihkan_supaya_dapat_ditulis_di_windows(nama, rapi):
    assert bersihkan_nama(nama).as_posix() == rapi


@pytest.mark.parametrize("nama", ["CON.xlsx", "aux", "lpt1.txt", " . ", "\x01"])
def test_nama_peranti_dan_nama_tanpa_isi_ditolak(nama):
    with pytest.raises(Ditolak):
        bersihkan_nama(nama)


def test_nama_panjang_dipendekkan_dengan_akhirannya():
    assert bersihkan_nama("x" * 300 + ".xlsx").name == "x" * 115 + ".xlsx"


def test_berkas_yang_diseret_tercantum_dan_foldernya_memberi_nama(peramban):
    isi = (MAGETAN / "DPA 2025.xlsx").read_bytes()
    jawab = unggah(peramban, "DPA 2025.xlsx", isi, nama_folder="Dinas Contoh 2025")
    assert "DPA 2025.xlsx" in jawab.text and "1 berkas" in jawab.text
    assert peramban.ruang.nama == "Dinas Contoh 2025"
    assert (peramban.ruang.masukan / "DPA 2025.xlsx").read_bytes() == isi


def test_berkas_yang_dihapus_tidak_ada_lagi(peramban):
    unggah(peramban, "a.xlsx", b"x")
    jawab = peramban.post("/berkas/hapus", data={"nama": "a.xlsx"})
    assert "Belum ada berkas" in jawab.text
    assert "ditolak" in peramban.post("/berkas/hapus", data={"nama": "../../x"}).text


def test_bom_zip_ditolak_di_pintu(peramban, monkeypatch):
    monkeypatch.setattr(batas, "BATAS_BAGIAN", 6_000_000)
    bom = io.BytesIO()
    with zipfile.ZipFile(bom, "w", zipfile.ZIP_DEFLATED) as arsip, arsip.open("xl/workbook.xml", "w") as bagian:
        for _ in range(7):
            bagian.write(bytes(1_000_000))
    jawab = unggah(peramban, "bom.xlsx", bom.getvalue())
    assert "tidak diterima: bagian xl/workbook.xml mengembang menjadi 7 MB" in jawab.text
    assert not list(peramban.ruang.masukan.iterdir())


def test_folder_komputer_ini_disalin_dan_aslinya_tidak_disentuh(peramban):
    sebelum = {p: p.stat().st_mtime_ns for p in MAGETAN.rglob("*")}
    jawab = peramban.post("/berkas/folder", data={"folder": f'"{MAGETAN.resolve()}"'})
    assert "17 berkas" in jawab.text and peramban.ruang.nama == "magetan-2025"
    assert (peramban.ruang.masukan / "foto" / "logo.png").is_file()
    assert {p: p.stat().st_mtime_ns for p in MAGETAN.rglob("*")} == sebelum


@pytest.mark.parametrize("folder", ["", "tidak/ada", "/tidak/ada", "input_samples/magetan-2025", "\x00"])
def test_folder_yang_tidak_ada_disebut(folder, peramban):
    assert "tidak ditemukan" in peramban.post("/berkas/folder", data={"folder": folder}).text


def test_tanpa_berkas_tidak_ada_yang_dibaca(peramban):
    assert "Belum ada berkas" in peramban.post("/baca").text


def test_dua_peramban_dengan_folder_bernama_sama_tidak_saling_menulis(peramban):
    lain = Peramban(peramban.rumah).masuk()
    for satu in (peramban, lain):
        unggah(satu, "a.xlsx", b"x", nama_folder="dinas")
    assert (peramban.ruang.nama, lain.ruang.nama) == ("dinas", "dinas (2)")
    lain.post("/berkas/hapus", data={"nama": "a.xlsx"})
    assert (peramban.ruang.masukan / "a.xlsx").is_file()
    assert peramban.ruang.keluaran != lain.ruang.keluaran


def test_dua_peramban_yang_tidak_memberi_nama_pun_menulis_ke_folder_sendiri(peramban):
    assert Peramban(peramban.rumah).masuk().ruang.keluaran != peramban.ruang.keluaran


def test_folder_kerja_dihapus_sesudah_selesai(peramban):
    unggah(peramban, "a.xlsx", b"x")
    pribadi = peramban.ruang.pribadi
    assert "sudah dihapus" in peramban.post("/selesai").text
    assert not pribadi.exists()
    assert peramban.get("/berkas").status_code == 403


def test_folder_yang_rusak_memberi_pesan_yang_sama_dengan_perintahnya(peramban):
    unggah(peramban, "Renstra.xlsx", b"PK\x03\x04rusak")
    halaman = peramban.kerjakan("/baca").text
    assert "Tidak dapat dibaca: isi berkas rusak atau terpotong." in halaman
    assert "Tidak ada tabel yang dapat dikenali di folder ini." in halaman


def test_bacaan_selama_berkasnya_berganti_tidak_dipakai(peramban):
    ruang = peramban.ruang
    unggah(peramban, "DPA 2025.xlsx", (MAGETAN / "DPA 2025.xlsx").read_bytes())
    ruang.baca(lambda _: ruang.lupakan_bacaan())
    assert ruang.siap is None
    ruang.baca(lambda _: None)
    assert ruang.siap is not None


def test_yang_masuk_per_bidang_disebut(peramban, tmp_path):
    folder = shutil.copytree(MAGETAN, tmp_path / "kantor")
    isian = susun_isian(siap_contoh(MAGETAN).laporan)
    satu = sorted(isian)[0]
    (folder / satu).write_bytes(isian[satu])
    peramban.baca_folder(folder)
    halaman = peramban.get("/berkas").text
    assert "Isian per bidang" in halaman
    assert halaman.count("isiannya belum masuk") == len(isian) - 1


def test_nama_folder_hasil_yang_tidak_dapat_dipakai_disebut_dan_garis_miring_diganti(peramban):
    peramban.post("/berkas/contoh")
    assert "tidak dapat dipakai untuk folder" in peramban.post("/berkas/nama", data={"nama": "nul"}).text
    assert peramban.ruang.nama == "magetan-2025"
    peramban.post("/berkas/nama", data={"nama": " LKjIP 2025/2026 "})
    assert peramban.ruang.nama == "LKjIP 2025-2026"


def test_folder_kedua_yang_ikut_masuk_disebut_dan_semuanya_dapat_dihapus(peramban):
    unggah(peramban, "A.csv", b"a;b\n", nama_folder="Dinas Pasar")
    assert "ditambahkan ke berkas folder" not in unggah(peramban, "B.csv", b"a;b\n", nama_folder="Dinas Pasar").text
    halaman = unggah(peramban, "C.csv", b"a;b\n", nama_folder="Dinas Hutan").text
    assert "Berkas dari folder &#34;Dinas Hutan&#34; ditambahkan ke berkas folder &#34;Dinas Pasar&#34;" in halaman
    assert "Belum ada berkas." in peramban.post("/berkas/kosongkan").text
    assert "ditambahkan" not in unggah(peramban, "C.csv", b"a;b\n", nama_folder="Dinas Hutan").text
    assert peramban.ruang.nama == "Dinas Hutan"


def test_nama_yang_terlalu_panjang_untuk_windows_disebut(peramban, monkeypatch):
    monkeypatch.setattr("generator.web.terima.PANJANG_JALUR", len(str(peramban.ruang.masukan)) + 10)
    monkeypatch.setattr("sys.platform", "win32")
    kirim = {"files": [("berkas", ("Renstra.xlsx", b"x")), ("berkas", ("P.xlsx", b"x"))]}
    halaman = peramban.post("/berkas/unggah", **kirim).text
    assert "&#34;Renstra.xlsx&#34; tidak dapat disimpan: namanya terlalu panjang untuk Windows" in halaman
    assert [p.name for p in peramban.ruang.masukan.iterdir()] == ["P.xlsx"]


def test_koreksi_di_samping_hasil_dipakai_lagi_juga_untuk_folder_yang_diseret(peramban):
    hasil = peramban.ruang.keluaran_pokok / "LKjIP 2025"
    hasil.mkdir(parents=True)
    (hasil / "peta.xlsx").write_bytes(b"koreksi kemarin")
    kirim = {"data": {"nama_folder": "LKjIP 2025"}, "files": {"berkas": ("Renstra.xlsx", b"x")}}
    assert "peta.xlsx dari folder hasil (LKjIP 2025) ikut dipakai" in peramban.post("/berkas/unggah", **kirim).text
    assert (peramban.ruang.masukan / "peta.xlsx").read_bytes() == b"koreksi kemarin"
    milik_kantor = kirim | {"files": {"berkas": ("peta.xlsx", b"milik kantor")}}
    assert "ikut dipakai" not in peramban.post("/berkas/unggah", **milik_kantor).text
    assert (peramban.ruang.masukan / "peta.xlsx").read_bytes() == b"milik kantor"


def test_folder_kosong_disebut_dan_tidak_menghapus_yang_sudah_masuk(peramban, tmp_path):
    peramban.post("/berkas/unggah", files={"berkas": ("Renstra.xlsx", b"x")})
    (tmp_path / "Kosong" / "dalam").mkdir(parents=True)
    halaman = peramban.post("/berkas/folder", data={"folder": str(tmp_path / "Kosong")}).text
    assert "Folder &#34;Kosong&#34; tidak berisi satu berkas pun" in halaman
    assert "Yang masuk: 1 berkas" in halaman
