"""Baris "Catatan data: …" ikut ke laporan; pernyataan sasaran yang berkata kepala tetap baris isi."""

from tests.reading.bantu import kantor
from tests.reading.bantu import kenali
from tests.reading.lembar import lembar

PK = """
PERJANJIAN KINERJA TAHUN 2025
Sasaran|Indikator|Satuan|Target
Meningkatnya mutu|Nilai SAKIP|Nilai|80
{}
"""


def catatan(baris: str) -> list[tuple[str, str]]:
    laporan, _ = kantor({("pk.xlsx", "PK"): PK.format(baris)})
    return [(c.teks, c.asal.lembar) for c in laporan.catatan_data]


def test_catatan_data_dibaca_dengan_lembarnya():
    assert catatan("Catatan data: angka sementara.") == [("angka sementara", "PK")]


def test_catatan_lain_bukan_catatan_data():
    assert catatan("Catatan: diisi oleh bendahara") == []


def test_pernyataan_sasaran_di_akhir_tabel_bukan_kepala():
    tabel, _ = kenali(lembar("""
KETERKAITAN RENSTRA TAHUN 2025-2029
Tingkat|Pernyataan|Indikator
Tujuan|Meningkatnya mutu layanan|Indeks kepuasan
Sasaran|Meningkatnya akuntabilitas kinerja perangkat daerah|Nilai SAKIP
"""))
    assert [(t.jenis, len(t.baris)) for t in tabel] == [("keterkaitan", 2)]
