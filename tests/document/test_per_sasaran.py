"""BAB III per sasaran: tiap sasaran Magetan punya tabelnya sendiri, angkanya sama dengan tabel resminya."""

import io
import re
from dataclasses import replace

import pytest
from docx import Document
from docx.oxml.ns import qn

from generator.alur import TEMPLAT
from generator.alur import TEMPLAT_SASARAN
from generator.alur import pilih_templat
from generator.document.isi_laporan import meminta_sasaran
from generator.document.isi_laporan import susun_isi
from generator.document.susun import susun
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh


@pytest.fixture(scope="module")
def hasil():
    siap = siap_contoh(MAGETAN)
    profil = replace(siap.laporan.profil, pengaturan=(*(
        (k, "per sasaran" if k == "susunan_bab_iii" else v) for k, v in siap.laporan.profil.pengaturan
    ),))  # fmt: skip
    siap = replace(siap, laporan=replace(siap.laporan, profil=profil))
    return susun(pilih_templat(siap, None).read_bytes(), susun_isi(siap.laporan, siap.tabel))


def test_tiap_sasaran_punya_bagian_sendiri_dan_yang_tidak_ada_tidak_disebut(hasil):
    badan = Document(io.BytesIO(hasil.docx)).element.body
    teks = ["".join(p.xpath(".//w:t/text()")) for p in badan.iter(qn("w:p"))]
    judul = [t for t in teks if re.fullmatch(r"\d+\.\s*Sasaran: [^…]+", t)]
    assert [j.split(": ")[1] for j in judul] == [
        "Meningkatnya Produktivitas Koperasi", "Meningkatnya Produktivitas Usaha Mikro",
        "Meningkatnya Kepuasan Layanan dan Akuntabilitas Penyeenggaraan Pemerintah Daerah",
    ]  # fmt: skip
    bab = teks[teks.index(judul[0]) : teks.index("Ringkasan Semua Sasaran")]
    assert len(bab) > 50 and not any(t.startswith("Sasaran 1: ") for t in bab)
    assert not any("…" in d for d in hasil.dilewati)


def test_tabel_sasaran_memuat_baris_sasaran_itu_saja_dengan_angka_yang_sama(hasil):
    """70,54 → 70,63 and the pagu 908.521.800 are typed from the seed's Tabel 3.3."""
    satu = {s.teks for b in hasil.tabel["3_3_s1"].baris for s in b.sel}
    assert {"70,54%", "70,63%", "908.521.800"} <= satu
    assert "Nilai SAKIP Dinas Koperasi UKM" not in satu
    tiga = {s.teks for b in hasil.tabel["3_3_s3"].baris for s in b.sel}
    assert "92,42" in tiga and "70,63%" not in tiga


def test_daftar_tabel_membedakan_tabel_tiap_sasaran(hasil):
    """Five tables in BAB I, 14 in BAB II, 5 of the whole in BAB III, 8 per sasaran less one (no comparison), 3."""
    judul = [e.teks.split(" ", 2)[2] for e in hasil.judul if e.jenis == "Tabel"]
    assert len(judul) == len(set(judul)) == 5 + 14 + 5 + 3 * 8 - 1 + 3
    assert "Sasaran 2: Efisiensi Penggunaan Anggaran Tahun 2025" in judul


def test_templat_per_sasaran_terisi_juga_tanpa_pengaturan_di_profil(hasil):
    """An office that chooses the template gets its analyses; before, they were left out with their headings."""
    siap = siap_contoh(MAGETAN)
    assert siap.laporan.profil.pengaturan_untuk("susunan_bab_iii") != "per sasaran"
    isi = susun_isi(siap.laporan, siap.tabel, TEMPLAT_SASARAN.read_bytes())
    assert [n for n, p in isi.narasi.items() if n.startswith("solusi_s") and p] == [f"solusi_s{n}" for n in (1, 2, 3)]
    laporan = susun_isi(siap.laporan, siap.tabel, hasil.docx)
    assert laporan.narasi["solusi_s2"] == isi.narasi["solusi_s2"]


def test_templat_per_analisis_tidak_meminta_bagian_sasaran():
    assert not meminta_sasaran(TEMPLAT.read_bytes())


def test_rujukan_menunjuk_tabel_yang_dimuat(hasil):
    assert hasil.rujukan_hilang == ()
