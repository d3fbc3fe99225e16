"""Folder Magetan dibaca seperti tercetak: angka diketik dari naskah LKjIP 2025 dan tabel emasnya."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.model.kinerja import Versi
from generator.model.nilai import angka_atau_none
from generator.reading.folder import baca_folder

AKAR = Path(__file__).parents[2]
EMAS = AKAR / "tests" / "golden" / "magetan_2025"


@pytest.fixture(scope="module")
def hasil():
    return baca_folder(AKAR / "input_samples" / "magetan-2025")


@pytest.fixture(scope="module")
def laporan(hasil):
    return hasil.laporan


def baca_emas(nama: str) -> list[list[str]]:
    """The body rows of a golden table, without comments and header."""
    teks = (EMAS / f"{nama}.tsv").read_text("utf-8")
    return [b.split("\t") for b in teks.splitlines() if not b.startswith("#")][1:]


def rupiah(teks: str) -> Decimal | None:
    bersih = teks.replace(".", "").strip()
    return Decimal(bersih) if bersih.isdigit() else None


def semua_baris(program):
    return [b for p in program for b in p.jelajahi()]


def test_tahun_dan_nama_kantor(laporan):
    assert laporan.tahun == 2025
    assert laporan.profil.nama_lengkap == "Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Magetan"


def test_setiap_sasaran_punya_pagu_dan_realisasi_tercetak(laporan):
    uang = [(s.pagu.angka, s.realisasi.angka) for s in laporan.sasaran]
    assert uang == [(908521800, 878317680), (891441330, 882985588), (3358804568, 3175755962)]


def test_indikator_pk_perubahan_seperti_tabel_3_3(laporan):
    baris = [(i.nama, str(i.target.angka), str(i.realisasi.angka)) for s in laporan.sasaran for i in s.indikator]
    assert baris == [
        ("Persentase koperasi yang berkualitas", "70.54", "70.63"),
        ("Jumlah Usaha Mikro Naik Kelas", "3", "3"),
        ("Nilai SAKIP Dinas Koperasi UKM", "92", "92.42"),
        ("Indeks Kepuasan Masyarakat Dinas Koperasi UKM", "83.5", "83.58"),
    ]


def test_indikator_pk_induk_seperti_tabel_3_2(laporan):
    baris = [(i.nama, i.target.angka, i.realisasi.angka) for s in laporan.sasaran_induk for i in s.indikator]
    assert baris == [
        ("Persentase Koperasi Sehat", 73, 73),
        ("Jumlah Usaha Mikro yang naik kelas", 3, 3),
        ("Nilai SAKIP Dinas Koperasi UKM", Decimal("91.5"), Decimal("92.42")),
        ("Indeks kepuasan masyarakat Dinas Koperasi UKM", Decimal("83.5"), Decimal("83.58")),
    ]


def test_pk_bertanggal_dan_berpasangan_dengan_renstranya(laporan):
    assert [(p.versi, p.tanggal, p.renstra) for p in laporan.pk] == [
        (Versi.INDUK, "13 Januari 2025", (2024, 2026)),
        (Versi.PERUBAHAN, "29 Desember 2025", (2025, 2029)),
    ]


def test_hanya_indikator_yang_diganti_disebut_baru(laporan):
    assert [i.nama for s in laporan.sasaran for i in s.indikator if i.baru] == ["Persentase koperasi yang berkualitas"]


@pytest.mark.parametrize(
    ("nama", "versi", "banyak"), [("tabel_2_10", Versi.INDUK, 59), ("tabel_2_13", Versi.PERUBAHAN, 62)]
)
def test_dpa_memuat_baris_dan_pagu_tercetak(laporan, nama, versi, banyak):
    baris = semua_baris(laporan.dpa_versi(versi).program)
    emas = [b for b in baca_emas(nama) if b[0] in ("program", "kegiatan", "sub kegiatan")]
    assert len(baris) == len(emas) == banyak
    assert [(b.tingkat.value, angka_atau_none(b.pagu)) for b in baris] == [(e[0], rupiah(e[6])) for e in emas]


def test_tujuh_puluh_baris_realisasi_bertingkat_seperti_emas(hasil):
    realisasi = hasil.laporan.realisasi
    tingkat = {b.asal.sel: b.tingkat.value for b in semua_baris(realisasi.program)}
    tingkat |= {s.asal.sel: "sasaran" for s in realisasi.sasaran}
    indikator = {i.asal.sel: b.tingkat.value for b in semua_baris(realisasi.program) for i in b.indikator[1:]} | {
        i.asal.sel: "sasaran" for s in realisasi.sasaran for i in s.indikator[1:]
    }
    emas = [b[0] for b in baca_emas("tabel_3_4")]
    assert len(emas) == 70
    terbaca = [tingkat.get(f"A{r}") or indikator.get(f"B{r}") for r in range(8, 78)]
    assert terbaca == emas


def test_realisasi_setiap_baris_seperti_tercetak(laporan):
    baris = {b.asal.sel: angka_atau_none(b.realisasi) for b in semua_baris(laporan.realisasi.program)}
    emas = {f"A{8 + i}": rupiah(b[4]) for i, b in enumerate(baca_emas("tabel_3_4"))}
    assert len(baris) == 64
    assert {s: a for s, a in baris.items() if a} == {s: emas[s] for s, a in baris.items() if a}
    assert sum(1 for a in baris.values() if a) >= 55


def test_renstra_bertarget_enam_tahun(laporan):
    renstra = laporan.renstra[-1]
    assert (renstra.awal, renstra.akhir, renstra.tahun_target) == (2025, 2029, (2025, 2026, 2027, 2028, 2029, 2030))
    koperasi = renstra.sasaran[0].indikator[0]
    assert [str(n.angka) for _, n in koperasi.target] == ["70.54", "71", "71.429", "71.846", "72.165", "72.472"]


def test_tidak_ada_lembar_tanpa_tabel_dan_tidak_ada_angka_meragukan(hasil):
    assert [c.kode for c in hasil.catatan if c.kode[0] in "BNH"] == []
