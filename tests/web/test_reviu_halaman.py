"""Reviu di halaman: laporan yang dikirim diperiksa, catatannya diunduh, yang tidak terbaca disebut sebabnya."""

import re
from io import BytesIO
from urllib.parse import unquote

import pytest
from docx import Document

from tests.test_reviu import naskah_bersalah


def reviu(peramban, isi: bytes, nama: str = "LKjIP 2025.docx", **pilihan):
    return peramban.kerjakan("/reviu", pilihan, files={"laporan": (nama, isi)}).text


def test_laporan_direviu_dan_catatannya_dapat_diunduh(blitar):
    asli = naskah_bersalah()
    halaman = reviu(blitar, asli, komentar="ya", banding="ya")
    tempat = blitar.ruang.keluaran_pokok / "reviu LKjIP 2025"
    assert "Hasil untuk LKjIP 2025.docx" in halaman and 'class="periksa"' in halaman
    unduhan = [unquote(n) for n in re.findall(r'href="/reviu/unduh/([^"]+)"', halaman)]
    assert unduhan == ["catatan.xlsx", "LKjIP 2025 (komentar).docx"]
    for nama in unduhan:
        assert blitar.get(f"/reviu/unduh/{nama}").content == (tempat / nama).read_bytes()
    assert (tempat / "LKjIP 2025.docx").read_bytes() == asli
    assert blitar.get("/reviu/unduh/LKjIP.docx").status_code == 404


def test_reviu_tidak_memerlukan_buku_kerja_dan_menyimpan_yang_dikirim_sebelumnya(peramban):
    dokumen, isi = Document(), BytesIO()
    dokumen.add_paragraph("Laporan kinerja tanpa tabel.")
    dokumen.save(isi)
    assert "Bandingkan juga" not in peramban.get("/reviu").text
    assert "0 dari 0 tabel dikenali" in reviu(peramban, isi.getvalue())
    reviu(peramban, naskah_bersalah())
    tempat = peramban.ruang.keluaran_pokok / "reviu LKjIP 2025"
    assert (tempat / "LKjIP 2025 (lama 1).docx").read_bytes() == isi.getvalue()


@pytest.mark.parametrize(("nama", "isi", "pesan"), [
    ("LKjIP.docx", b"PK\x03\x04rusak", "LKjIP.docx tidak dapat dibaca"),
    ("CON.docx", b"x", "tidak dapat dipakai"),
])  # fmt: skip
def test_yang_tidak_dapat_direviu_disebut_sebabnya(peramban, nama, isi, pesan):
    halaman = reviu(peramban, isi, nama)
    assert pesan in halaman and "Hasil untuk" not in halaman


def test_tanpa_berkas_diminta_memilih(peramban):
    assert "Pilih dulu LKjIP" in peramban.post("/reviu").text
