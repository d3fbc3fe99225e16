"""Yang dicetak `lkjip kenali`: peran, masa, edisi, keyakinan, baris, dan yang hilang menurut format."""

import io

import pytest
from rich.console import Console

from generator import tampilan_kenali
from generator.reading.folder import baca_folder
from generator.reading.peran import peran_jalur
from generator.sebutan_kenali import sebut_peran
from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.berkas import tulis_naskah

CAPAIAN = """
DINAS PERPUSTAKAAN KABUPATEN CONTOH
CAPAIAN KINERJA S.D. TRIWULAN III TAHUN 2024
No|Sasaran|Indikator Kinerja|Target|Triwulan I|:-)|Realisasi s.d. TW III|Warna|Paraf
:-v|:-v|:-v|:-v|T|R|:-v|:-v|:-v
1|2|3|4|5|6|7|8|9
1|Meningkatnya minat baca|Indeks minat baca|60|15|14,5|44|hijau|
||Jumlah pemustaka|1000|250|262|790|hijau|
|Rata-rata capaian||||||98|
"""
PK = (
    "PERJANJIAN KINERJA TAHUN 2024\nDINAS PERPUSTAKAAN KABUPATEN CONTOH",
    "Sasaran|Indikator Kinerja|Target\nMeningkatnya minat baca|Indeks minat baca|60\n|Jumlah pemustaka|1.000 orang",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    tempat = tmp_path_factory.mktemp("kenali")
    lembar = {"TW III": CAPAIAN, "basi": CAPAIAN, "surat": "Kepada|Yth.\nKami|sampaikan"}
    tulis_buku(tempat, "capaian.xlsx", lembar, ("basi",))
    tulis_naskah(tempat, "pk.docx", *PK)
    return baca_folder(tempat)


def cetak(hasil, lebar: int, monkeypatch) -> str:
    keluaran = io.StringIO()
    monkeypatch.setattr(tampilan_kenali, "buka_layar", lambda: Console(file=keluaran, width=lebar, highlight=False))
    monkeypatch.setattr(tampilan_kenali, "cetak_catatan", lambda _: None)
    tampilan_kenali.cetak_pengenalan(hasil.lembar, hasil.catatan)
    return keluaran.getvalue()


@pytest.mark.parametrize("lebar", [80, 100, 160])
def test_tidak_ada_baris_yang_lebih_lebar_dari_layar(lebar, folder, monkeypatch):
    assert max(map(len, cetak(folder, lebar, monkeypatch).splitlines())) <= lebar


def test_setiap_kolom_dengan_peran_dan_keyakinannya(folder, monkeypatch):
    teks = cetak(folder, 140, monkeypatch)
    baris = [" ".join(b.split()) for b in teks.splitlines()]
    assert "D Target target pasti" in baris
    assert "F Triwulan I / R realisasi, triwulan I yakin" in baris
    assert "G Realisasi s.d. TW III realisasi, triwulan III (kumulatif) pasti" in baris
    assert "H–I Warna; Paraf tidak dibaca" in baris


def test_baris_yang_dibaca_dan_yang_dilewati_dengan_nomornya(folder, monkeypatch):
    teks = cetak(folder, 140, monkeypatch)
    assert "Dibaca: 2 baris (6–7); jumlah: 1 baris (8)." in teks
    assert "Dilewati: baris nomor kolom (5)." in teks


def test_jenis_tahun_dan_masa_tabel(folder, monkeypatch):
    assert "Capaian indikator kinerja · tahun 2024 · sampai September" in cetak(folder, 140, monkeypatch)


def test_yang_tersembunyi_dan_yang_tanpa_tabel_disebut(folder, monkeypatch):
    teks = cetak(folder, 140, monkeypatch)
    assert 'Lembar "basi": tersembunyi, tidak dibaca' in teks
    assert 'Lembar "surat": tidak ada tabel yang dikenal, tidak dipakai' in teks


def test_kehilangan_format_disebut_sekali_dengan_berkasnya(folder, monkeypatch):
    teks = cetak(folder, 140, monkeypatch)
    assert "dokumen Word (.docx): pk.docx" in teks
    assert teks.count("nomor otomatis (1., a.) di dalam sel") == 1


SEBUTAN = [
    (("Target 2024",), "target 2024"),
    (("Realisasi", "Semester I"), "realisasi, Juni"),
    (("Target", "Sebelum Perubahan"), "target (sebelum perubahan)"),
    (("Pagu Perubahan",), "pagu (sesudah perubahan)"),
]


@pytest.mark.parametrize(("jalur", "sebutan"), SEBUTAN)
def test_sebutan_peran(jalur, sebutan):
    assert sebut_peran(peran_jalur(jalur)) == sebutan
