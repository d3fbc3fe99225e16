"""Dari folder sampai berkas: laporan lengkap, byte yang sama, nama yang utuh, dan laporan orang yang tidak ditimpa."""

import re
import shutil
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader
from pypdf import PdfWriter

from generator import alur
from generator.document.halaman import find_libreoffice
from generator.document.nama import slot_tabel
from generator.tables.tabel import TabelKosong
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh

PALING_PERLU = ("Renstra 2025-2029.xlsx", "Renja dan PK 2025.xlsx", "Realisasi 2025.xlsx")
DOKUMEN_LAIN = {"iku_berlaku", "pk_berlaku", "pk_berlaku_anggaran", "renaksi", "pengukuran"}
NAMA_ANEH = "Humas & Protokol <b> {{ x }}"


def susun(folder: Path, keluaran: Path) -> alur.Tersusun:
    return alur.tulis_laporan(alur.siapkan(folder), keluaran, nomor_halaman=False)


def teks_bagian(docx: Path, pola: str) -> str:
    """All text of the parts whose name matches, without markup."""
    with zipfile.ZipFile(docx) as arsip:
        isi = "".join(arsip.read(n).decode() for n in arsip.namelist() if re.search(pola, n))
    polos = re.sub(r"<[^>]+>", "", isi)
    return polos.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


@pytest.fixture(scope="module")
def hasil(tmp_path_factory) -> Path:
    keluaran = tmp_path_factory.mktemp("hasil")
    susun(MAGETAN, keluaran)
    return keluaran


def salin_dengan(tujuan: Path, berkas: str, ubah) -> Path:
    """Copy the sample and change one workbook."""
    shutil.copytree(MAGETAN, tujuan)
    buku = load_workbook(tujuan / berkas)
    ubah(buku)
    buku.save(tujuan / berkas)
    return tujuan


def test_tiga_berkas_ditulis(hasil: Path):
    assert sorted(p.name for p in hasil.iterdir()) == ["LKjIP.docx", "catatan.xlsx", "kertas-kerja.xlsx"]


def test_masukan_yang_sama_memberi_byte_yang_sama(hasil: Path, tmp_path: Path):
    susun(MAGETAN, tmp_path)
    assert (tmp_path / "LKjIP.docx").read_bytes() == (hasil / "LKjIP.docx").read_bytes()
    # The links of the workbooks depend on where they stand; in one place they are the same too.
    sebelum = {n: (tmp_path / n).read_bytes() for n in ("catatan.xlsx", "kertas-kerja.xlsx")}
    for nama in sebelum:
        (tmp_path / nama).unlink()
    susun(MAGETAN, tmp_path)
    assert {n: (tmp_path / n).read_bytes() for n in sebelum} == sebelum


@pytest.mark.parametrize("nama", ["catatan.xlsx", "kertas-kerja.xlsx"])
def test_tautan_buku_kerja_menunjuk_berkas_kantor(hasil: Path, nama: str):
    with zipfile.ZipFile(hasil / nama) as arsip:
        relasi = "".join(arsip.read(n).decode() for n in arsip.namelist() if n.endswith(".rels"))
    mentah = re.findall(r'Target="([^"]+)" TargetMode="External"', relasi)
    tujuan = {unquote(t).partition("#")[0].replace("\\", "/") for t in mentah}
    assert {"Realisasi 2025.xlsx", "Renja dan PK 2025.xlsx"} <= {Path(t).name for t in tujuan}
    assert [t for t in tujuan if not (hasil / t).is_file()] == []


def test_masukan_tidak_disentuh(tmp_path: Path):
    sebelum = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in MAGETAN.rglob("*") if p.is_file()}
    susun(MAGETAN, tmp_path)
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in MAGETAN.rglob("*") if p.is_file()} == sebelum


def test_dokumen_memuat_semua_bab_dan_tidak_ada_tanda_mentah(hasil: Path):
    dokumen = Document(hasil / "LKjIP.docx")
    judul = " ".join(p.text for p in dokumen.paragraphs if p.style.name == "Heading 1")
    judul = " ".join(judul.split())
    for bab in ("BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA", "BAB III AKUNTABILITAS KINERJA", "BAB IV PENUTUP"):
        assert bab.casefold() in judul.casefold()
    for huruf in "ABCDEFG":
        assert f"lampiran {huruf.lower()}" in judul.casefold()
    teks = teks_bagian(hasil / "LKjIP.docx", r"word/(document|header\d*|footer\d*)\.xml")
    assert "{{" not in teks and "}}" not in teks
    assert not re.search(r"\bNone\b|\bnan\b", teks)


def test_setiap_tabel_ada_di_dokumen_sekali(hasil: Path):
    siap = siap_contoh(MAGETAN)
    with zipfile.ZipFile(hasil / "LKjIP.docx") as arsip:
        xml = arsip.read("word/document.xml").decode()
    tanda = re.findall(r'<w:tag w:val="lkjip:tabel\.([^"]+)"', xml)
    tabel = {k: t for k, t in siap.tabel.items() if k not in DOKUMEN_LAIN}
    ada = [slot_tabel(k) for k, t in tabel.items() if not isinstance(t, TabelKosong)]
    assert sorted(tanda) == sorted(ada)


def test_nama_dengan_tanda_khusus_tercetak_utuh(tmp_path: Path):
    def ubah(buku):
        lembar = buku["Profil"]
        for baris in lembar.iter_rows(min_col=1, max_col=2):
            if baris[0].value == "Nama Perangkat Daerah":
                baris[1].value = NAMA_ANEH

    folder = salin_dengan(tmp_path / "dinas", "Profil Dinas.xlsx", ubah)
    susun(folder, tmp_path / "hasil")
    docx = tmp_path / "hasil" / "LKjIP.docx"
    for pola in (r"word/document\.xml", r"word/(header|footer)\d*\.xml", r"docProps/core\.xml"):
        assert NAMA_ANEH in teks_bagian(docx, pola), pola
    assert NAMA_ANEH in Document(docx).core_properties.title


def test_sel_tabel_dengan_tanda_khusus_tercetak_utuh(tmp_path: Path):
    def ubah(buku):
        lembar = buku["Permasalahan dan Solusi"]
        for baris in lembar.iter_rows():
            for sel in baris:
                if isinstance(sel.value, str) and sel.value.startswith("1. Pembinaan dan Pendampingan"):
                    sel.value = NAMA_ANEH

    folder = salin_dengan(tmp_path / "dinas", "Analisis Capaian 2025.xlsx", ubah)
    susun(folder, tmp_path / "hasil")
    assert NAMA_ANEH in teks_bagian(tmp_path / "hasil" / "LKjIP.docx", r"word/document\.xml")


def test_angka_yang_tidak_terbaca_menjadikan_laporan_draf(tmp_path: Path):
    def ubah(buku):
        for baris in buku["Capaian PK Perubahan"].iter_rows():
            for sel in baris:
                if sel.value == "70,63%":
                    sel.value = "menunggu data"

    folder = salin_dengan(tmp_path / "dinas", "Realisasi 2025.xlsx", ubah)
    hasil = susun(folder, tmp_path / "hasil")
    assert hasil.berkas[0].name == "LKjIP-DRAF.docx"
    assert "[PERIKSA]" in teks_bagian(hasil.berkas[0], r"word/document\.xml")


@pytest.mark.parametrize("berkas", [PALING_PERLU, (PALING_PERLU[0], PALING_PERLU[2])])
def test_renstra_pk_realisasi_saja_cukup_dan_tanpa_pk_pun_jadi(tmp_path: Path, berkas):
    folder = tmp_path / "dinas"
    folder.mkdir()
    for nama in berkas:
        shutil.copy(MAGETAN / nama, folder)
    hasil = susun(folder, tmp_path / "hasil")
    assert hasil.berkas[0].name == "LKjIP.docx"
    assert hasil.isian
    assert "70,63%" in teks_bagian(hasil.berkas[0], r"word/document\.xml")


def test_laporan_yang_disunting_orang_tidak_ditimpa(tmp_path: Path):
    jalur = susun(MAGETAN, tmp_path).berkas[0]
    dokumen = Document(jalur)
    dokumen.paragraphs[30].add_run(" Kalimat dari kantor.")
    dokumen.save(jalur)
    disunting = jalur.read_bytes()
    with pytest.raises(alur.TidakDapatDisusun, match="disunting"):
        susun(MAGETAN, tmp_path)
    assert jalur.read_bytes() == disunting


def test_laporan_yang_disunting_disegarkan_dan_suntingannya_tetap(tmp_path: Path):
    jalur = susun(MAGETAN, tmp_path / "hasil").berkas[0]
    sunting_kalimat(jalur, "Setiap instansi pemerintah wajib", "Kantor kami wajib")

    def ubah(buku):
        for baris in buku["Capaian PK Perubahan"].iter_rows():
            for sel in baris:
                if sel.value == "70,63%":
                    sel.value = "71,20%"

    folder = salin_dengan(tmp_path / "dinas", "Realisasi 2025.xlsx", ubah)
    hasil, *_ = alur.perbarui_laporan(alur.siapkan(folder), jalur, nomor_halaman=False)
    teks = teks_bagian(jalur, r"word/document\.xml")
    assert "Kantor kami wajib" in teks and "71,2%" in teks
    assert ("70,63%", "71,2%") in [(a.lama, a.baru) for a in hasil.angka_berubah]
    assert (jalur.parent / "LKjIP (lama 1).docx").exists()
    sekali = jalur.read_bytes()
    hasil, _, pesan = alur.perbarui_laporan(alur.siapkan(folder), jalur, nomor_halaman=False)
    assert not hasil.berubah and "Tidak ada yang berubah" in pesan
    assert jalur.read_bytes() == sekali


def sunting_kalimat(jalur: Path, lama: str, baru: str) -> None:
    """Edit the document's text as a person would, everything else as it was."""
    with zipfile.ZipFile(jalur) as arsip:
        bagian = {i.filename: arsip.read(i) for i in arsip.infolist()}
    naskah = bagian["word/document.xml"].decode()
    assert naskah.count(lama) == 1
    bagian["word/document.xml"] = naskah.replace(lama, baru).encode()
    with zipfile.ZipFile(jalur, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(nama, isi)


@pytest.fixture(scope="module")
def berpdf(tmp_path_factory) -> Path:
    """The sample with a scan of two pages in lampiran/D, written with PDF and copy for publication."""
    if find_libreoffice() is None:
        pytest.skip("LibreOffice tidak terpasang: PDF laporan tidak diuji")
    folder, keluaran = tmp_path_factory.mktemp("folder") / "magetan", tmp_path_factory.mktemp("pdf")
    shutil.copytree(MAGETAN, folder)
    pindaian = PdfWriter()
    for _ in range(2):
        pindaian.add_blank_page(300, 400)
    (folder / "lampiran" / "D").mkdir(parents=True)
    pindaian.write(folder / "lampiran" / "D" / "PK bertanda tangan.pdf")
    alur.tulis_laporan(alur.siapkan(folder), keluaran, nomor_halaman=False, pdf=True, terbit=True)
    return keluaran


def test_pdf_laporan_lengkap_dengan_pindaian_di_belakang_pembatasnya(berpdf: Path):
    pembaca = PdfReader(berpdf / "LKjIP.pdf")
    teks = [h.extract_text() for h in pembaca.pages]
    pindaian = [n for n, h in enumerate(pembaca.pages) if h.mediabox.width == 300]
    assert len(teks) > 50 and len(pindaian) == 2
    assert teks[pindaian[0] - 1].strip() == "LAMPIRAN D"
    assert [n for n, t in enumerate(teks) if len(t.split()) < 8] == [pindaian[0] - 1, *pindaian]


def test_pdf_laporan_bermarkah(berpdf: Path):
    markah = [b.title for b in PdfReader(berpdf / "LKjIP.pdf").outline if not isinstance(b, list)]
    assert [m.casefold() for m in markah if m.casefold().startswith("bab")] == [
        "bab i pendahuluan", "bab ii perencanaan kinerja", "bab iii akuntabilitas kinerja", "bab iv penutup",
    ]  # fmt: skip


def test_salinan_terbitan_ditulis_di_samping_tanpa_tanda_kerja(berpdf: Path):
    with zipfile.ZipFile(berpdf / "LKjIP-TERBIT.docx") as arsip:
        isi = b"".join(arsip.read(n) for n in arsip.namelist())
    assert b"lkjip:" not in isi and b"urn:lkjip" not in isi and b"w:highlight" not in isi
    assert "Meningkatnya Produktivitas Koperasi" in teks_bagian(berpdf / "LKjIP-TERBIT.docx", "document.xml")
