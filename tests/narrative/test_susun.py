"""Semua bagian tersusun dari data apa pun, dan setiap angkanya ada di tabel atau di teks kantor."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from generator.document.daftar_nama import dikenal as nama_dikenal
from generator.format_id import rupiah
from generator.format_id import terbilang
from generator.model.aturan import Aturan
from generator.model.laporan import Laporan
from generator.model.organisasi import Profil
from generator.narrative.konteks import KONTEKS
from generator.narrative.lingkungan import daftar_narasi
from generator.narrative.paragraf import Paragraf
from generator.narrative.susun import susun_narasi
from generator.tables.daftar import build_semua
from generator.tables.tabel import Table
from tests.narrative.contoh import SKALA
from tests.narrative.contoh import indikator
from tests.narrative.contoh import laporan as laporan_contoh

DOKUMEN_LAIN = ("dok_iku", "dok_pk", "dok_renaksi", "dok_pengukuran", "dok_pengantar")
BAGIAN = (
    *DOKUMEN_LAIN,
    "kata_pengantar", "ikhtisar", "latar_belakang", "kedudukan", "tugas_fungsi", "kepegawaian", "sarana",
    "anggaran", "permasalahan_utama", "landasan_hukum", "sistematika", "renstra_1", "target_renstra_1",
    "strategi_1", "iku_1", "renstra_2", "target_renstra_2", "strategi_2", "iku_2", "renja_induk", "dpa_induk",
    "pk_induk", "renja_perubahan", "dpa_perubahan", "pk_perubahan", "perubahan_pk", "pengukuran", "metode",
    "capaian_induk", "capaian_perubahan", "perhitungan", "simpulan_capaian", "tren", "kemajuan", "pembanding",
    "penyebab", "solusi", "efisiensi", "program_penunjang", "realisasi_anggaran", "tindak_lanjut",
    "crosscutting", "inovasi", "penghargaan", "penutup",
    "simpulan", "simpulan_umum", "rencana_aksi", "target_triwulan", "penutup_akhir",
)
# Numbers of regulations and the last day of the year; the passage on method also writes formulas.
TETAP = {"8", "2006", "29", "2014", "53", "31"}
TETAP_METODE = {"239", "6", "2003", "0", "100"}
LAPORAN = ("laporan_magetan", "laporan_dari_berkas", "laporan_kecil", "laporan_tanpa_pk", "laporan_berumus")


def narasi(laporan: Laporan) -> dict[str, tuple[Paragraf, ...]]:
    return susun_narasi(laporan, build_semua(laporan))


def angka(teks: str) -> set[str]:
    return set(re.findall(r"\d+(?:[.,]\d+)*", teks))


def angka_boleh(laporan: Laporan) -> set[str]:
    """Every number that tables and the office's own text hold, and the years around the report."""
    boleh = set(TETAP) | {str(laporan.tahun + n) for n in (-1, 0, 1)}
    for tabel in build_semua(laporan).values():
        if not isinstance(tabel, Table):
            continue
        boleh |= angka(tabel.judul) | {a for k in tabel.kolom for j in k.judul for a in angka(j)}
        for sel in (s for b in tabel.baris for s in b.sel):
            boleh |= angka(sel.teks)
            if sel.nilai is not None:
                boleh |= angka(rupiah(sel.nilai))
    boleh |= angka(repr([getattr(laporan.profil, f.name) for f in fields(Profil)]))
    boleh |= angka(repr((laporan.inovasi, laporan.penghargaan, laporan.rencana_aksi)))
    boleh |= {a for pk in laporan.pk for a in angka(f"{pk.tanggal} {pk.renstra}")}
    return boleh | {a for r in laporan.renstra for a in angka(r.periode)}


def teks_bebas(paragraf: Paragraf) -> str:
    """Return the text without references and without counts whose words agree with their number."""
    teks = "".join(p.teks for p in paragraf.potongan if not p.rujukan)
    return re.sub(r"\d+ \([^)]*\)", lambda m: "" if m[0] == terbilang(int(m[0].split()[0])) else m[0], teks)


def test_setiap_bagian_yang_diminta_punya_templat_dan_konteks():
    assert sorted(BAGIAN) == sorted(daftar_narasi()) == sorted(KONTEKS)


@pytest.mark.parametrize("nama", LAPORAN)
def test_setiap_angka_ada_di_tabel_atau_di_teks_kantor(nama: str, request: pytest.FixtureRequest):
    laporan = request.getfixturevalue(nama)
    boleh = angka_boleh(laporan)
    asing = {
        (bagian, satu)
        for bagian, daftar in narasi(laporan).items()
        for p in daftar
        for satu in angka(teks_bebas(p)) - boleh - (TETAP_METODE if bagian == "metode" else set())
    }
    assert asing == set()


@pytest.mark.parametrize("nama", LAPORAN)
def test_tidak_ada_sisa_program_di_dalam_kalimat(nama: str, request: pytest.FixtureRequest):
    laporan = request.getfixturevalue(nama)
    sisa = re.compile(r"None|\bnan\b|  |\{%|%\}|\[\[|\]\]|\*\*|\\|Undefined| [.,;:]|,,|;;|\.\.|\(\)|\bTabel $")
    kena = [(b, p.teks) for b, d in narasi(laporan).items() if b != "inovasi" for p in d if sisa.search(p.teks)]
    assert kena == []


@pytest.mark.parametrize("nama", LAPORAN)
def test_rujukan_hanya_ke_tabel_yang_tercetak(nama: str, request: pytest.FixtureRequest):
    laporan = request.getfixturevalue(nama)
    tercetak = {k for k, t in build_semua(laporan).items() if isinstance(t, Table)}
    rujukan = {x.rujukan for d in narasi(laporan).values() for p in d for x in p.potongan if x.rujukan and not x.jika}
    assert rujukan <= tercetak


@pytest.mark.parametrize("nama", LAPORAN)
def test_kalimat_tentang_gambar_menyebut_grafik_bagan_atau_foto_yang_dikenal(
    nama: str, request: pytest.FixtureRequest
):
    for daftar in narasi(request.getfixturevalue(nama)).values():
        dikenal = {f"{jenis}.{n}" for jenis in ("grafik", "bagan") for n in nama_dikenal(jenis)}
        dikenal |= {f"foto.{p.teks}" for p in daftar if p.gaya == "gambar"}
        assert {x.jika for p in daftar for x in p.potongan if x.jika} <= dikenal
        assert not [p.teks for p in daftar if p.potongan and all(x.jika for x in p.potongan)]


@pytest.mark.parametrize("nama", LAPORAN)
def test_paragraf_diawali_huruf_besar_atau_isian_dan_diakhiri_tanda_baca(nama: str, request: pytest.FixtureRequest):
    laporan = request.getfixturevalue(nama)
    isi = [p for b, d in narasi(laporan).items() if b != "inovasi" for p in d if p.gaya == "isi"]
    pincang = [p.teks for p in isi if not re.match(r"[A-Z\[“]", p.teks) or not re.search(r"[.:;\]]”?$", p.teks)]
    assert pincang == []


def test_satu_renstra_tanpa_bagian_kedua_dan_tanpa_pk_perubahan_tanpa_bagian_perubahan(laporan_kecil: Laporan):
    hasil = narasi(laporan_kecil)
    kosong = ("renstra_2", "target_renstra_2", "strategi_2", "iku_2")
    perubahan = ("renja_perubahan", "dpa_perubahan", "pk_perubahan", "perubahan_pk")
    assert [b for b in (*kosong, *perubahan) if hasil[b]] == []


def test_tanpa_pk_laporan_mengatakan_bahwa_target_renstra_dipakai(laporan_tanpa_pk: Laporan):
    hasil = narasi(laporan_tanpa_pk)
    for bagian in ("ikhtisar", "pk_induk", "pengukuran", "capaian_perubahan"):
        assert "Renstra" in hasil[bagian][0].teks
        assert re.search(r"PK .*tidak tersedia", hasil[bagian][0].teks), bagian


def test_laporan_kosong_tetap_tersusun():
    assert set(narasi(Laporan(2025, Profil(), Aturan(SKALA)))) == set(BAGIAN)


def test_teks_kantor_tercetak_utuh_apa_pun_isinya(laporan_magetan: Laporan):
    inovasi = narasi(laporan_magetan)["inovasi"]
    assert [p.teks for p in inovasi[1:4]] == [
        "Si Panji <b> & *bintang*", "satu", "{{ dua }} Dokumentasinya disajikan pada gambar.",
    ]
    assert [p.gaya for p in inovasi] == ["isi", "subjudul", "butir", "isi", "gambar"]
    assert inovasi[-1].foto is not None


def test_nama_indikator_dengan_tanda_aneh_tercetak_utuh():
    nama = "1. Indeks *A* [B] {{ c }} & <b> \\ 5%"
    hasil = narasi(laporan_contoh(indikator(nama, "80", "84")))
    for bagian in ("capaian_perubahan", "kemajuan", "ikhtisar"):
        assert any("1. Indeks *A* [B] {{ c }} & <b> \\ 5%" in p.teks for p in hasil[bagian]), bagian


def test_masukan_yang_sama_memberi_narasi_yang_sama(laporan_magetan: Laporan):
    assert narasi(laporan_magetan) == narasi(laporan_magetan)


def test_templat_tidak_berhitung():
    tanda = re.compile(r"\{[{%][^}]*[\w)\]] *(?:[+*/]|-) *[\w(][^}]*[}%]\}")
    folder = Path(__file__).resolve().parents[2] / "templates" / "narasi"
    berhitung = [b.name for b in folder.glob("*.j2") if tanda.search(re.sub(r'"[^"]*"', '""', b.read_text("utf-8")))]
    assert berhitung == []
