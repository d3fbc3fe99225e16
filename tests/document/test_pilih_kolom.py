"""Judul kolom seperti diketik kantor di laporan tahun lalunya, terhadap kolom tabel resmi."""

from dataclasses import replace

import pytest

from generator.document.pilih_kolom import ambil_menurut_kunci
from generator.document.pilih_kolom import pilih_kolom
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table

PK = (
    ("nomor", "No."), ("sasaran", "Sasaran Strategis"), ("nomor_indikator", "Indikator Kinerja"),
    ("indikator", "Indikator Kinerja"), ("target", "Target"),
)  # fmt: skip
EFISIENSI = (
    ("sasaran", "Sasaran"), ("pagu", "Pagu Anggaran (Rp)"), ("realisasi_anggaran", "Realisasi Anggaran (Rp)"),
    ("target", "Target Kinerja"), ("realisasi", "Realisasi Kinerja"), ("capaian", "Capaian Kinerja (%)"),
    ("anggaran_capaian", "Pagu × Capaian (Rp)"), ("sisa", "Pagu × Capaian − Realisasi (Rp)"),
    ("efisiensi", "Efisiensi (%)"),
)  # fmt: skip
ANGGARAN = (("uraian", "Sasaran/Program/Kegiatan"), ("pagu", "Pagu Anggaran (Rp)"), ("serapan", "Serapan (%)"))
CAPAIAN = (("sasaran", "Sasaran"), ("indikator", "Indikator Kinerja"), ("capaian", "Capaian (%)"))


def _table(kolom, *baris: Baris) -> Table:
    return Table("x", "X", tuple(Kolom(k, (j,)) for k, j in kolom), baris)


def _baris(*teks: str, tingkat: str = "isi", lanjut: bool = False) -> Baris:
    return Baris(tingkat, tuple(Sel(t, gabung_atas=lanjut and i == 0) for i, t in enumerate(teks)))


DUA_SASARAN = _table(
    CAPAIAN, _baris("Produktivitas", "Koperasi", "101"), _baris("Akuntabilitas", "SAKIP", "100"),
    _baris("Akuntabilitas", "IKM", "100", lanjut=True), _baris("Rata-rata", "", "100,33", tingkat="jumlah"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("kolom", "diketik", "terpilih", "kosong"),
    [
        # one column where the official table splits number and name, and two that stand under one merged header
        (PK, ["No", "Sasaran", "Indikator Kinerja", "Target"], "nomor sasaran indikator target", ()),
        (PK, ["Indikator Kinerja"] * 2 + ["Target"], "nomor_indikator indikator target", ()),
        (PK, ["Sasaran", "IKU"], "sasaran indikator", ()),
        # names of levels, whichever the office has
        (ANGGARAN, ["Program/Kegiatan/Sub Kegiatan", "Pagu"], "uraian pagu", ()),
        (ANGGARAN, ["Uraian", "Pagu", "%"], "uraian pagu serapan", ()),
        # what the official table calls otherwise is not this figure
        (EFISIENSI, ["Sasaran", "Sisa"], "sasaran kosong_2", ("Sisa",)),
        (EFISIENSI, ["Sasaran", "Sisa Anggaran"], "sasaran kosong_2", ("Sisa Anggaran",)),
        (EFISIENSI, ["Sasaran", "Capaian", "%"], "sasaran capaian kosong_3", ("%",)),
    ],
)
def test_judul_kantor_menunjuk_kolom_yang_dimaksud(kolom, diketik, terpilih, kosong):
    table, hilang = pilih_kolom(_table(kolom), [(j,) for j in diketik])
    assert (" ".join(k.kunci for k in table.kolom), hilang) == (terpilih, kosong)


def test_sisa_di_bawah_anggaran_bukan_pagu():
    kepala = [("Anggaran (Rp)", "Pagu"), ("Anggaran (Rp)", "Realisasi"), ("Anggaran (Rp)", "Sisa")]
    table, hilang = pilih_kolom(_table(EFISIENSI), kepala)
    assert [k.kunci for k in table.kolom] == ["pagu", "realisasi_anggaran", "kosong_3"]
    assert hilang == ("Anggaran (Rp) – Sisa",)


def test_kolom_nomor_kantor_menghitung_sasaran_dan_jumlah_tidak_bernomor():
    table, hilang = pilih_kolom(DUA_SASARAN, [("No",), ("Sasaran",), ("Capaian",)])
    assert hilang == ()
    assert [[s.teks for s in b.sel] for b in table.baris] == [
        ["1", "Produktivitas", "101"], ["2", "Akuntabilitas", "100"], ["2", "Akuntabilitas", "100"],
        ["", "Rata-rata", "100,33"],
    ]  # fmt: skip
    assert [b.sel[0].gabung_atas for b in table.baris] == [False, False, True, False]


def test_nomor_mengikuti_indikator_bila_sasaran_tidak_ditampilkan():
    table, _ = pilih_kolom(DUA_SASARAN, [("No.",), ("Indikator",)])
    assert [b.sel[0].teks for b in table.baris] == ["1", "2", "3", ""]


def test_tabel_bertingkat_tidak_diberi_nomor_urut():
    bertingkat = _table(ANGGARAN, _baris("P", "1", "2", tingkat="program"), _baris("K", "1", "2", tingkat="kegiatan"))
    table, hilang = pilih_kolom(bertingkat, [("No",), ("Program/Kegiatan",), ("Pagu",), ("Keterangan",)])
    assert [k.kunci for k in table.kolom] == ["kosong_1", "uraian", "pagu", "kosong_4"]
    assert hilang == ("No", "Keterangan")


def _anggaran(*kunci: str, lanjut: bool = False) -> Table:
    baris = [_baris("P", "1", "2", tingkat="program", lanjut=lanjut and i > 0) for i, _ in enumerate(kunci)]
    return _table(ANGGARAN, *(replace(b, kunci=k) for b, k in zip(baris, kunci, strict=True)))


def test_kolom_kode_diambil_dari_kunci_barisnya():
    """A row of one program with a second indicator shares its code; a sasaran and a sum have none."""
    berkode = _anggaran("Sasaran 1 / x", "2.17.02 / Volume", "2.17.02.2.01", "jumlah")
    table, hilang = pilih_kolom(berkode, [("Kode Rekening",), ("Program",), ("Pagu",)])
    assert hilang == ()
    assert [b.sel[0].teks for b in table.baris] == ["", "2.17.02", "2.17.02.2.01", ""]
    dua, _ = pilih_kolom(_anggaran("2.17.02 / A", "2.17.02 / B", lanjut=True), [("Program",), ("Kode",)])
    assert [b.sel[1].gabung_atas for b in dua.baris] == [False, True]


def test_kolom_kode_tanpa_kode_di_datanya_dibiarkan_kosong():
    table, hilang = pilih_kolom(_anggaran("Program A", "Program B"), [("Kode",), ("Program",)])
    assert ([k.kunci for k in table.kolom], hilang) == (["kosong_1", "uraian"], ("Kode",))


def test_penyegaran_memakai_kolom_yang_sama():
    table, _ = pilih_kolom(DUA_SASARAN, [("No",), ("Capaian",), ("Catatan",)])
    kunci = [k.kunci for k in table.kolom]
    assert kunci == ["urut", "capaian", "kosong_3"]
    assert ambil_menurut_kunci(DUA_SASARAN, kunci) == table
    assert ambil_menurut_kunci(DUA_SASARAN, ["urut", "sudah_tidak_ada"]) is DUA_SASARAN
