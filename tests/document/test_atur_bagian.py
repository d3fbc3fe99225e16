"""Bagian laporan menurut pengaturan kantor: yang ditiadakan hilang, yang diurutkan berpindah dengan nomornya."""

import shutil
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook

from generator.alur import TEMPLAT
from generator.alur import siapkan
from generator.document.isi_laporan import susun_isi
from generator.document.susun import susun
from generator.model.catatan import Tingkat
from tests.kantor_contoh import MAGETAN


def laporan(tmp_path: Path, **isian: str):
    """Return the Magetan report with rows added to its Profil sheet."""
    folder = tmp_path / "kantor"
    shutil.copytree(MAGETAN, folder)
    buku = load_workbook(folder / "Profil Dinas.xlsx")
    for label, isi in isian.items():
        buku["Profil"].append([label.replace("_", " "), isi])
    buku.save(folder / "Profil Dinas.xlsx")
    siap = siapkan(folder)
    return siap, susun(TEMPLAT.read_bytes(), susun_isi(siap.laporan, siap.tabel))


def judul(docx: bytes, tingkat: int) -> list[str]:
    """Return the typed texts of the headings; what stands in slots (the year) is not among them."""
    semua = Document(BytesIO(docx)).paragraphs
    return [p.text.replace("\t", " ").strip() for p in semua if p.style.name == f"Heading {tingkat}"]


def test_bagian_yang_ditiadakan_hilang_dengan_tabel_dan_nomornya_merapat(tmp_path):
    tanpa = "Ikhtisar Eksekutif; inovasi; Lampiran C; standar nasional"
    siap, hasil = laporan(tmp_path, Bagian_yang_tidak_dimuat=tanpa)
    satu = judul(hasil.docx, 1)
    assert "Ikhtisar Eksekutif" not in satu
    assert not [j for j in satu if "Matriks Rencana Kerja" in j]
    assert [j for j in judul(hasil.docx, 2) if "Penghargaan" in j or "Inovasi" in j] == [
        "C. Prestasi dan Penghargaan Tahun"
    ]
    assert not [j for j in judul(hasil.docx, 3) if "Standar Nasional" in j]
    assert hasil.rujukan_hilang == ()
    assert siap.tabel["3.8"].sebab == "tidak dimuat menurut pengaturan"


def test_urutan_bagian_mengikuti_kantor_dan_nomornya_mengikuti_tempat(tmp_path):
    _, hasil = laporan(tmp_path, Urutan_bagian="Prestasi dan penghargaan; Inovasi")
    assert judul(hasil.docx, 2)[-5:-1] == [
        "B. Realisasi Anggaran",
        "C. Prestasi dan Penghargaan Tahun",
        "D. Inovasi Tahun",
        "A. Simpulan",
    ]


def test_urutan_di_dalam_bab_i_pun_dapat_diganti(tmp_path):
    _, hasil = laporan(tmp_path, Urutan_bagian="landasan hukum; isu strategis")
    assert judul(hasil.docx, 2)[4:7] == [
        "E. Landasan Hukum", "F. Identifikasi Permasalahan Utama", "G. Sistematika Penyajian",
    ]  # fmt: skip


def test_bagian_yang_tidak_dapat_diurutkan_menjadi_catatan_yang_menyebut_pilihannya(tmp_path):
    siap, _ = laporan(tmp_path, Urutan_bagian="Lampiran C; Inovasi")
    (satu,) = [c for c in siap.catatan if c.kode == "P01"]
    assert "tindak lanjut lhe; crosscutting; inovasi; penghargaan" in satu.saran
    assert "lampiran" not in satu.saran


@pytest.mark.parametrize("label", ["Bagian_yang_tidak_dimuat", "Urutan_bagian"])
def test_nama_bagian_yang_tidak_dikenal_menjadi_catatan_dan_tidak_mengubah_apa_pun(tmp_path, label):
    siap, hasil = laporan(tmp_path, **{label: "Inovasi; Bab Rahasia"})
    assert [c.tingkat for c in siap.catatan if c.kode == "P01"] == [Tingkat.PERIKSA]
    assert "C. Inovasi Tahun" in judul(hasil.docx, 2)


def test_bagian_dengan_halaman_mendatar_tidak_dipindah_dan_disebut(tmp_path):
    siap, _ = laporan(tmp_path)
    isi = susun_isi(siap.laporan, siap.tabel)
    from dataclasses import replace

    hasil = susun(TEMPLAT.read_bytes(), replace(isi, urutan=("narasi.tren", "narasi.kemajuan")))
    assert [d for d in hasil.dilewati if "tidak dapat dipindah" in d]


@pytest.mark.parametrize(
    ("gaya", "tabel", "gambar"),
    [
        ("romawi", "Tabel III.5", "Gambar III.1"),
        ("berurutan", "Tabel 24", "Gambar 2"),  # five tables in BAB I, fourteen in BAB II, one figure in BAB I
        ("per bab", "Tabel 3.5", "Gambar 3.1"),
    ],
)
def test_nomor_tabel_dan_rujukannya_mengikuti_gaya_kantor(tmp_path, gaya, tabel, gambar):
    """The caption of Tabel 3.5, its mention in the text and its line in the contents have one number."""
    _, hasil = laporan(tmp_path, Penomoran_tabel=gaya)
    judul_tabel = [e.teks for e in hasil.judul if e.jenis == "Tabel" and "Efisiensi Penggunaan Anggaran" in e.teks]
    assert [j.startswith(f"{tabel} ") for j in judul_tabel] == [True]
    assert any(e.teks.startswith(f"{gambar} Capaian") for e in hasil.judul if e.jenis == "Gambar")
    paragraf = Document(BytesIO(hasil.docx)).element.body.iter(qn("w:p"))
    semua = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraf]
    rujukan = tabel.replace(" ", "\N{NO-BREAK SPACE}")
    assert any(t.startswith(f"Bagian ini menelaah {rujukan} ") for t in semua)
