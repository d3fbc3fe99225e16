"""Perintah lkjip seperti dipakai orang: hasil, pesan, dan kode keluar, juga bila masukannya buruk."""

import json
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook
from openpyxl import load_workbook
from typer.testing import CliRunner

from generator.alur import Tersusun
from generator.cli import app
from generator.tampilan import cetak_hasil
from tests.kantor_contoh import MAGETAN


def berkas_bersandi() -> bytes:
    """The shell that Office puts around an encrypted workbook: an OLE file with a stream EncryptedPackage."""
    kepala = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6, bytes(6),
        0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0,
    ) + b"\xff" * (109 * 4 - 4)  # fmt: skip
    fat = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xff" * 504

    def entri(nama: str, jenis: int, kanan: int, anak: int) -> bytes:
        isi = nama.encode("utf-16-le") + b"\x00\x00"
        return isi.ljust(64, b"\x00") + struct.pack(
            "<HBBIII16sIQQIQ", len(isi), jenis, 1, 0xFFFFFFFF, kanan, anak, bytes(16), 0, 0, 0, 0xFFFFFFFE, 0
        )

    kosong = 0xFFFFFFFF
    direktori = entri("Root Entry", 5, kosong, 1) + entri("EncryptionInfo", 2, 2, kosong)
    return kepala[:512] + fat + direktori + entri("EncryptedPackage", 2, kosong, kosong) + bytes(128)


def jalankan(*argumen: str):
    return CliRunner().invoke(app, [str(a) for a in argumen])


def tulis_buku(jalur: Path, baris: list[list], judul: str = "Sheet1") -> None:
    buku = Workbook()
    buku.active.title = judul
    for isi in baris:
        buku.active.append(isi)
    buku.save(jalur)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tujuan = tmp_path / "dinas"
    tujuan.mkdir()
    return tujuan


def test_folder_yang_tidak_ada_disebut_dan_keluar_dua(tmp_path: Path):
    hasil = jalankan("buat", tmp_path / "tidak-ada", "-o", tmp_path / "hasil")
    assert hasil.exit_code == 2
    assert "tidak ditemukan" in hasil.output
    assert not (tmp_path / "hasil").exists()


def test_folder_kosong_keluar_tiga_dan_tidak_menulis_apa_pun(folder: Path, tmp_path: Path):
    hasil = jalankan("buat", folder, "-o", tmp_path / "hasil")
    assert hasil.exit_code == 3
    assert "Folder ini kosong" in hasil.output
    assert not (tmp_path / "hasil").exists()


@pytest.mark.parametrize(
    ("nama", "isi", "kata"),
    [
        ("rusak.xlsx", b"PK\x03\x04" + b"\x00" * 40, "rusak"),
        ("sandi.xlsx", berkas_bersandi(), "kata sandi"),
        ("gambar.xlsx", b"\x89PNG\r\n\x1a\n" + b"\x00" * 60, "bukan buku kerja"),
        ("kosong.xlsx", b"", "kosong"),
        ("renstra.pdf", b"%PDF-1.7\n%%EOF", "PDF"),
    ],
)
def test_berkas_yang_tidak_terbaca_disebut_dengan_saran(folder: Path, nama: str, isi: bytes, kata: str):
    (folder / nama).write_bytes(isi)
    hasil = jalankan("periksa", folder, "--json")
    assert hasil.exit_code == 3
    catatan = [c for c in json.loads(hasil.stdout) if c["kode"] == "B01"]
    assert [c["berkas"] for c in catatan] == [nama]
    assert kata in catatan[0]["pesan"]
    assert catatan[0]["saran"]


def test_berkas_terpotong_tidak_menghentikan_yang_lain(folder: Path):
    shutil.copytree(MAGETAN, folder, dirs_exist_ok=True)
    utuh = (folder / "Analisis Capaian 2025.xlsx").read_bytes()
    (folder / "Analisis Capaian 2025.xlsx").write_bytes(utuh[: len(utuh) // 2])
    hasil = jalankan("periksa", folder, "--json")
    assert hasil.exit_code == 1
    assert [c["berkas"] for c in json.loads(hasil.stdout) if c["kode"] == "B01"] == ["Analisis Capaian 2025.xlsx"]


def test_lembar_tanpa_tabel_yang_dikenal_disebut(folder: Path):
    tulis_buku(folder / "surat.xlsx", [["Kepada Yth."], ["Bersama ini kami sampaikan"]], "Pengantar")
    hasil = jalankan("periksa", folder, "--json")
    catatan = json.loads(hasil.stdout)
    assert ("surat.xlsx", "Pengantar", "B04") in [(c["berkas"], c["lembar"], c["kode"]) for c in catatan]


def test_buku_yang_terbuka_di_excel_dibaca_dan_disebut_waktunya(folder: Path):
    shutil.copytree(MAGETAN, folder, dirs_exist_ok=True)
    (folder / "~$DPA 2025.xlsx").write_bytes(b"x" * 165)
    catatan = json.loads(jalankan("periksa", folder, "--json").stdout)
    terbuka = [c for c in catatan if c["kode"] == "B02"]
    assert [(c["berkas"], c["tingkat"]) for c in terbuka] == [("DPA 2025.xlsx", "info")]
    assert "pukul" in terbuka[0]["pesan"]


def test_periksa_keluar_satu_bila_ada_yang_perlu_diperiksa():
    hasil = jalankan("periksa", MAGETAN)
    assert hasil.exit_code == 1
    assert "Catatan: 0 salah" in hasil.stdout


def test_tabel_json_memuat_angka_tak_dibulatkan_dan_asalnya():
    tabel = json.loads(jalankan("tabel", MAGETAN, "--json").stdout)["tabel"]
    pertama = tabel["3.3"]["baris"][0]["sel"]
    kolom = tabel["3.3"]["kunci_kolom"]
    a = pertama[kolom.index("anggaran_capaian")]
    assert a["teks"] == "909.680.957"
    assert a["nilai"].startswith("909680957.") and len(a["nilai"]) > 15
    pagu = tabel["2.13"]["baris"][26]["sel"][5]
    assert (pagu["nilai"], pagu["asal"]) == ("8412000", ["DPPA 2025.xlsx", "DPPA", "G38"])


def test_catatan_json_memuat_tujuh_kunci():
    catatan = json.loads(jalankan("periksa", MAGETAN, "--json").stdout)
    assert all(set(c) == {"kode", "tingkat", "berkas", "lembar", "sel", "pesan", "saran"} for c in catatan)
    assert not any(c["berkas"].startswith("/") for c in catatan)


def test_kenali_menyebut_setiap_lembar():
    hasil = jalankan("kenali", MAGETAN)
    assert hasil.exit_code == 0
    for berkas in MAGETAN.glob("*.xlsx"):
        assert berkas.name in hasil.stdout
        for lembar in load_workbook(berkas, read_only=True).sheetnames:
            assert f'Lembar "{lembar}"' in hasil.stdout


def test_templat_yang_tidak_ada_disebut(tmp_path: Path):
    hasil = jalankan("buat", MAGETAN, "-o", tmp_path, "--templat", tmp_path / "tidak.docx")
    assert hasil.exit_code == 2
    assert "tidak ditemukan" in hasil.output


def test_templat_daftar_menyebut_nama_arti_dan_contoh():
    hasil = jalankan("templat", "--daftar")
    assert hasil.exit_code == 0
    assert "{{ nama_dinas }}" in hasil.stdout and "{{ tabel.3_4 }}" in hasil.stdout


def test_templat_bawaan_lulus_pemeriksaannya_sendiri():
    bawaan = MAGETAN.parents[1] / "templates" / "lkjip.docx"
    hasil = jalankan("templat", "--periksa", bawaan)
    assert hasil.exit_code == 0, hasil.stdout


def test_tabel_tahun_lalu_di_bawah_nama_tabel_disebut_saat_laporan_disusun(tmp_path: Path):
    dokumen = Document()
    dokumen.add_paragraph("{{ tabel.3_2 }}")
    dokumen.add_table(2, 2).cell(1, 1).text = "91,5"
    dokumen.save(str(tmp_path / "kantor.docx"))
    lumajang = MAGETAN.parent / "lumajang-2020"
    hasil = jalankan("buat", lumajang, "-o", tmp_path, "--templat", tmp_path / "kantor.docx", "--tanpa-halaman")
    assert hasil.exit_code == 0
    assert "tabel.3_2" in hasil.stdout and "tetap tercetak" in " ".join(hasil.stdout.split())


def test_templat_dengan_nama_salah_ketik_disebut_yang_mirip(tmp_path: Path):
    dokumen = Document()
    dokumen.add_heading("Bab Satu", 1)
    dokumen.add_paragraph("Kantor {{ nama_dins }} tahun {{ tahun }}")
    dokumen.save(tmp_path / "kantor.docx")
    hasil = jalankan("templat", "--periksa", tmp_path / "kantor.docx")
    assert hasil.exit_code == 1
    assert "nama_dins" in hasil.stdout and "nama_dinas" in hasil.stdout and "Bab Satu" in hasil.stdout
    hasil = jalankan("buat", MAGETAN, "-o", tmp_path / "hasil", "--templat", tmp_path / "kantor.docx")
    assert hasil.exit_code == 2
    assert "nama_dinas" in hasil.output and not (tmp_path / "hasil").exists()


def test_perbarui_laporan_yang_tidak_ada_atau_bukan_laporan(tmp_path: Path):
    assert jalankan("perbarui", tmp_path / "tidak.docx", MAGETAN).exit_code == 2
    Document().save(tmp_path / "surat.docx")
    hasil = jalankan("perbarui", tmp_path / "surat.docx", MAGETAN)
    assert hasil.exit_code == 2
    assert "Traceback" not in hasil.output


@pytest.mark.parametrize("argumen", [[], ["massal"], ["templat"]])
def test_bantuan_tidak_memakai_bahasa_inggris(argumen):
    hasil = jalankan(*argumen, "--help").stdout
    assert "Pemakaian:" in hasil and "Tampilkan bantuan ini." in hasil
    assert not re.search(r"(?i)usage|options|arguments|commands|required|default|message|<(path|str|int)", hasil)


@pytest.mark.parametrize(
    ("argumen", "kata"),
    [
        (["bikin"], "tidak dikenal"), (["buat"], "FOLDER"), (["buat", "x", "--aneh"], "--aneh"),
        (["buat", "x", "--templat"], "belum diberi isinya"),
    ],
)
def test_salah_pakai_dijawab_dalam_bahasa_indonesia(argumen, kata):
    hasil = subprocess.run([sys.executable, "-m", "generator", *argumen], capture_output=True, text=True)
    assert hasil.returncode == 2
    assert kata in hasil.stderr and "lkjip --help" in hasil.stderr
    assert not re.search(r"Usage|Error|Missing|No such", hasil.stderr)


def test_berkas_di_tempat_folder_disebut(tmp_path: Path):
    (tmp_path / "satu.xlsx").write_bytes(b"x")
    hasil = jalankan("periksa", tmp_path / "satu.xlsx")
    assert hasil.exit_code == 2
    assert "adalah berkas" in hasil.output


def test_keluaran_yang_tidak_dapat_ditulis_disebut_sebabnya(tmp_path: Path):
    (tmp_path / "hasil").write_text("berkas")
    hasil = jalankan("buat", MAGETAN, "-o", tmp_path / "hasil", "--tanpa-halaman")
    assert hasil.exit_code == 2
    assert "bukan folder" in hasil.output


def test_peta_ditulis_sekali_lalu_dipatuhi(folder: Path):
    shutil.copytree(MAGETAN, folder, dirs_exist_ok=True)
    sebelum = json.loads(jalankan("tabel", folder, "--json").stdout)
    assert jalankan("kenali", folder, "--tulis-peta").exit_code == 0
    assert json.loads(jalankan("tabel", folder, "--json").stdout) == sebelum
    assert jalankan("kenali", folder, "--tulis-peta").exit_code == 2
    buku = load_workbook(folder / "peta.xlsx")
    lembar = buku.worksheets[0]
    kepala = [sel.value for sel in lembar[1]]
    for baris in lembar.iter_rows(min_row=2):
        if baris[0].value == "DPPA 2025.xlsx":
            baris[kepala.index("Dipakai (koreksi)")].value = "tidak"
    buku.save(folder / "peta.xlsx")
    sesudah = json.loads(jalankan("tabel", folder, "--json").stdout)["tabel"]
    assert sesudah["2.13"]["baris"] == [] and sebelum["tabel"]["2.13"]["baris"]


@pytest.mark.parametrize("bernomor", [True, False])
def test_tanpa_nomor_halaman_disebut_cara_memperbaruinya_di_word(capsys, bernomor: bool):
    cetak_hasil(Tersusun((), (), (), bernomor))
    assert ("Ctrl+A lalu F9" in capsys.readouterr().out) is not bernomor
