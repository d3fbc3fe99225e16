"""Laporan Magetan yang disunting orang, dan isinya sesudah tiga angka di buku kerja berganti."""

import shutil
import subprocess
import zipfile
from pathlib import Path

from docx.oxml.ns import qn

from generator.alur import siapkan
from generator.document.halaman import find_libreoffice
from generator.document.isi import Isi
from generator.document.isi_laporan import susun_isi
from tests.document.contoh import simpan
from tests.document.suntingan import baca
from tests.document.suntingan import beri_komentar
from tests.document.suntingan import ganti_teks
from tests.document.suntingan import hapus_ruas
from tests.document.suntingan import lacak_perubahan
from tests.document.suntingan import paragraf_bertajuk
from tests.document.suntingan import sel
from tests.document.suntingan import sisipkan_paragraf
from tests.document.suntingan import slot
from tests.document.suntingan import tambah_baris
from tests.document.suntingan import tambah_gambar_dan_halaman
from tests.document.suntingan import tambah_kolom
from tests.document.suntingan import tata_ulang_tabel
from tests.document.suntingan import tebalkan
from tests.document.suntingan import teks
from tests.document.suntingan import tukar_ruas
from tests.kantor_contoh import MAGETAN

# Three figures of Realisasi 2025.xlsx: SAKIP, koperasi berkualitas (PK perubahan), and a program's realisasi.
GANTI = ((b"92.42", b"93.17"), (b"70,63%", b"71,25%"), (b"133295591", b"133395591"))
KALIMAT = "Kalimat ini ditulis sendiri oleh penyusun laporan."


def isi_dari(folder: Path) -> Isi:
    siap = siapkan(folder)
    return susun_isi(siap.laporan, siap.tabel)


def salin_dengan_angka_baru(tujuan: Path) -> Path:
    """Copy the sample folder with three figures changed; return the copy."""
    folder = tujuan / "magetan-2025"
    shutil.copytree(MAGETAN, folder)
    ubah_angka(folder)
    return folder


def ubah_angka(folder: Path) -> None:
    """Type the three new figures into the workbook of a folder."""
    buku = folder / "Realisasi 2025.xlsx"
    with zipfile.ZipFile(buku) as arsip:
        bagian = {n: arsip.read(n) for n in arsip.namelist()}
    with zipfile.ZipFile(buku, "w") as arsip:
        for nama, isi in bagian.items():
            for lama, baru in GANTI:
                isi = isi.replace(lama, baru)
            arsip.writestr(nama, isi)


def sunting(docx: bytes) -> bytes:
    """Edit a report as people do."""
    dok = baca(docx)
    ganti_teks(list(slot(dok, "narasi.latar_belakang").iter(qn("w:p")))[1], KALIMAT)
    tebalkan(slot(dok, "narasi.capaian_perubahan"), "92,42")
    sakip = next(p for p in slot(dok, "narasi.tren").iter(qn("w:p")) if "92,42" in teks(p))
    ganti_teks(sakip, "Nilai SAKIP tahun ini 92,42 menurut kami.")
    tambah_gambar_dan_halaman(dok, paragraf_bertajuk(dok, "F."))
    sisipkan_paragraf(paragraf_bertajuk(dok, "F."), "Catatan kami: nilai SAKIP 92,42 perlu dijaga.")
    tata_ulang_tabel(dok, "tabel.3_3")
    ganti_teks(sel(dok, "tabel.3_6", "Nilai SAKIP", -2), "92,42 (sementara)")
    tambah_baris(dok, "tabel.3_4", "Program Pelayanan Izin", "Baris kami")
    tambah_kolom(dok, "tabel.3_5", "Kolom kami")
    hapus_ruas(dok, "2.Sarana")
    tukar_ruas(dok, "2.Strategi dan Arah Kebijakan Tahun 2024", "3.Indikator Kinerja Utama (IKU) Tahun 2024")
    lacak_perubahan(dok, "narasi.metode", "sisipan terlacak")
    beri_komentar(dok, "narasi.pembanding", "cek lagi")
    return simpan(dok)


def lewat_libreoffice(docx: bytes, kerja: Path, antara: str = "") -> bytes | None:
    """Return a report after LibreOffice opened and saved it (as `antara` first); None without LibreOffice."""
    program = find_libreoffice()
    if program is None:
        return None
    berkas = kerja / "laporan.docx"
    berkas.write_bytes(docx)
    for ke in (antara, "docx") if antara else ("docx",):
        hasil = kerja / f"ke-{ke}"
        perintah = [
            program, f"-env:UserInstallation={(kerja / 'profil').as_uri()}", "--headless", "--norestore",
            "--convert-to", "docx:MS Word 2007 XML" if ke == "docx" else ke, "--outdir", str(hasil), str(berkas),
        ]  # fmt: skip
        subprocess.run(perintah, capture_output=True, timeout=180, check=False)
        berkas = hasil / f"laporan.{ke}"
    return berkas.read_bytes()
