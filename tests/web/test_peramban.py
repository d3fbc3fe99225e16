"""Chromium sungguhan melewati keempat langkah seperti seorang perencana, dari menyeret folder sampai perbarui."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.web.conftest import MAGETAN

CHROMIUM = shutil.which("chromium")
GAMBAR = os.environ.get("LKJIP_GAMBAR", "")
LAYAR = {"width": 1366, "height": 768}
SEMPIT = {"width": 390, "height": 844}
BENDERA = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
           "--disable-sync", "--no-first-run"]  # fmt: skip

KALIMAT = "Kalimat ini ditulis orang sesudah laporan disusun."
KETERANGAN = "Sesuai DPPA, sudah ditanyakan ke bidang"

pytestmark = pytest.mark.skipif(
    not CHROMIUM and not os.environ.get("CI"), reason="Chromium tidak terpasang: sudo apt install chromium"
)


@pytest.fixture
def halaman(tmp_path):
    """Start the command itself and open its address in Chromium."""
    from playwright.sync_api import sync_playwright

    perintah = [sys.executable, "-m", "generator", "web", "--tanpa-peramban", "-o", str(tmp_path / "output")]
    with subprocess.Popen(perintah, stdout=subprocess.PIPE, text=True) as proses, sync_playwright() as pemain:
        alamat = re.search(r"http://\S+", proses.stdout.readline()).group()
        peramban = pemain.chromium.launch(executable_path=CHROMIUM, args=BENDERA)
        satu = peramban.new_page(viewport=LAYAR, locale="id-ID")
        galat = []
        satu.on("pageerror", lambda e: galat.append(str(e)))
        satu.on("console", lambda m: galat.append(m.text) if m.type == "error" else None)
        satu.set_default_timeout(60_000)
        satu.goto(alamat)
        yield satu
        peramban.close()
        proses.terminate()
    assert galat == []


def potret(halaman, nama: str) -> None:
    """Keep a picture of the page at both sizes, for the guide, where the environment asks for it."""
    if GAMBAR:
        halaman.screenshot(path=f"{GAMBAR}/{nama}.png", caret="initial")
        halaman.set_viewport_size(SEMPIT)
        halaman.screenshot(path=f"{GAMBAR}/sempit/{nama}.png", caret="initial")
        halaman.set_viewport_size(LAYAR)


@pytest.fixture
def folder(tmp_path):
    """Magetan, but the column of realisasi has a header that nobody can know."""
    tujuan = tmp_path / "Dinas Koperasi 2025"
    shutil.copytree(MAGETAN, tujuan)
    tulis_sel(tujuan / "Realisasi 2025.xlsx", "F5", "Akhir Desember")
    return tujuan


def tulis_sel(buku: Path, sel: str, teks: str) -> None:
    """Write a text into the sheet Capaian PK Perubahan; the stored results of other sheets' formulas stay."""
    with zipfile.ZipFile(buku) as arsip:
        bagian = {nama: arsip.read(nama) for nama in arsip.namelist()}
    lembar, pola = "xl/worksheets/sheet3.xml", rf'<c r="{sel}" (s="\d+") t="s"><v>\d+</v></c>'
    baru, banyak = re.subn(pola, rf'<c r="{sel}" \1 t="inlineStr"><is><t>{teks}</t></is></c>', bagian[lembar].decode())
    assert banyak == 1
    with zipfile.ZipFile(buku, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi in (bagian | {lembar: baru.encode()}).items():
            arsip.writestr(nama, isi)


def test_empat_langkah_dari_berkas_sampai_laporan_yang_diperbarui(halaman, folder, tmp_path):
    potret(halaman, "1-berkas-kosong")
    halaman.set_input_files("#pilih-folder", folder)
    halaman.wait_for_selector("text=Yang masuk: 17 berkas")
    assert halaman.locator("#nama-ruang").inner_text() == "Dinas Koperasi 2025"
    potret(halaman, "2-berkas-masuk")
    hapus_dengan_papan_ketik(halaman)
    halaman.get_by_role("button", name="Baca 16 berkas ini").click()
    halaman.wait_for_url("**/kenali")
    potret(halaman, "3-kenali")
    betulkan(halaman)
    tandai(halaman, tmp_path / "output" / folder.name / "catatan.xlsx")
    lihat_asal(halaman)
    laporan = susun(halaman, tmp_path / "LKjIP dari kantor.docx")
    sunting(laporan)
    ganti_realisasi(halaman, folder)
    baru = perbarui(halaman, laporan)
    assert KALIMAT in baru and "71,63%" in baru and "70,63%" not in baru


def hapus_dengan_papan_ketik(halaman) -> None:
    """Take a file out again; the keyboard goes on at the next one."""
    halaman.get_by_role("button", name="Hapus foto/inovasi-2.png").press("Enter")
    halaman.wait_for_selector("text=Yang masuk: 16 berkas")
    assert halaman.locator("#kabar").inner_text() == "Yang masuk: 16 berkas."
    halaman.get_by_role("button", name="Hapus foto/logo.png").and_(halaman.locator(":focus")).wait_for()


def betulkan(halaman) -> None:
    """Say what the table and its unknown column are, and see that both are read so now."""
    kartu = halaman.locator(".kartu", has_text="Akhir Desember")
    assert "Perjanjian Kinerja" in kartu.locator(".jenis").inner_text()
    kartu.locator("summary", has_text="Betulkan").click()
    kartu.get_by_label("Jenis tabel").select_option(label="Capaian indikator kinerja")
    kartu.get_by_label("Seharusnya kolom F dibaca sebagai").select_option(label="realisasi")
    potret(halaman, "4-betulkan")
    kartu.get_by_role("button", name="Simpan koreksi").click()
    halaman.wait_for_selector("text=disimpan di peta.xlsx dan dipakai")
    assert "Capaian indikator kinerja" in kartu.locator(".jenis").inner_text()


def tandai(halaman, catatan: Path) -> None:
    """Look at the cell of a finding, mark it with a note, and find the note in catatan.xlsx."""
    halaman.get_by_role("link", name="Lanjut ke Catatan").click()
    halaman.get_by_label("Tingkat").select_option("periksa")
    halaman.wait_for_url("**tingkat=periksa*")
    satu = halaman.locator("article.catatan").filter(has_text="Lihat selnya").first
    satu.locator("summary").click()
    satu.locator("td.ditunjuk").wait_for()
    satu.get_by_label("Keterangan pemeriksa").fill(KETERANGAN)
    with halaman.expect_response(lambda jawab: "diperiksa=ya" in (jawab.request.post_data or "")):
        satu.get_by_label("Sudah diperiksa").check()
    satu.locator(".hasil").filter(has_text="Tersimpan").wait_for()
    potret(halaman, "5-catatan")
    buku = load_workbook(catatan, read_only=True)
    ditandai = [baris[-2:] for lembar in buku for baris in lembar.iter_rows(values_only=True) if KETERANGAN in baris]
    assert ditandai == [("ya", KETERANGAN)]


def lihat_asal(halaman) -> None:
    """Press a figure of Tabel 3.4, reached by the arrows, and see its formula and the cells it was computed from."""
    halaman.get_by_role("link", name="Susun", exact=False).first.click()
    halaman.get_by_role("link", name=re.compile("Tabel 3.4")).click()
    angka = halaman.locator("table.cetak tbody button")
    assert halaman.locator("table.cetak button[tabindex='0']").count() == 1
    angka.nth(-2).press("ArrowRight")
    angka.last.and_(halaman.locator(":focus")).press("Enter")
    halaman.locator("#asal dt", has_text="Rumus").wait_for()
    ditunjuk = halaman.locator("#asal td.ditunjuk").first
    assert ditunjuk.evaluate("sel => getComputedStyle(sel).outlineStyle") == "solid"
    halaman.locator("#asal").scroll_into_view_if_needed()
    potret(halaman, "7-angka")


def susun(halaman, tujuan: Path) -> Path:
    """Let the report be written without page numbers, and download it."""
    halaman.get_by_role("link", name="Susun laporan").click()
    potret(halaman, "6-susun")
    halaman.get_by_label("Hitung nomor halaman daftar isi").uncheck()
    halaman.get_by_role("button", name="Susun laporan").click()
    halaman.wait_for_selector("text=Sudah ditulis")
    with halaman.expect_download() as unduhan:
        halaman.get_by_role("link", name="LKjIP.docx", exact=True).click()
    unduhan.value.save_as(tujuan)
    return tujuan


def sunting(laporan: Path) -> None:
    """Write a sentence before the first heading, as a person would."""
    dokumen = Document(laporan)
    judul = next(p for p in dokumen.paragraphs if p.style.name.startswith("Heading 1"))
    judul.insert_paragraph_before(KALIMAT)
    dokumen.save(laporan)


def ganti_realisasi(halaman, folder: Path) -> None:
    """Hand in the workbook with another realisasi of the first indicator, and have everything read again."""
    tulis_sel(folder / "Realisasi 2025.xlsx", "F6", "71,63%")
    halaman.get_by_role("link", name="Berkas").click()
    halaman.set_input_files("#pilih-berkas", folder / "Realisasi 2025.xlsx")
    halaman.locator("#kemajuan-unggah").wait_for(state="hidden")
    halaman.get_by_role("button", name=re.compile("^Baca ")).click()
    halaman.wait_for_url("**/kenali")


def perbarui(halaman, laporan: Path) -> str:
    """Hand the edited report in, read what changed, and return the text of the refreshed one."""
    halaman.get_by_role("link", name="Susun", exact=False).first.click()
    halaman.get_by_role("link", name="Perbarui laporan yang sudah disunting").click()
    halaman.set_input_files("#laporan", laporan)
    halaman.get_by_label("Hitung nomor halaman daftar isi").uncheck()
    halaman.get_by_role("button", name="Perbarui").click()
    halaman.wait_for_selector("text=70,63% → 71,63%")
    potret(halaman, "8-perbarui")
    with halaman.expect_download() as unduhan:
        halaman.get_by_role("link", name="Unduh laporan yang sudah diperbarui").click()
    with zipfile.ZipFile(unduhan.value.path()) as arsip:
        return re.sub("<[^>]+>", "", arsip.read("word/document.xml").decode())
