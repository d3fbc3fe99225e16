"""Kolom capaian, serapan, dan sisa kantor sendiri sebagai saksi kedua bagi angka asalnya."""

import pytest

from generator.checks import hitungan_kantor
from tests.reading.bantu import kantor

KINERJA = """
PENGUKURAN KINERJA TAHUN 2025
Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
Koperasi maju|Persentase koperasi aktif|%|70|73.5|{}
|Jumlah koperasi berprestasi|Koperasi|12|9|{}
|Nilai omset|Juta Rupiah|3250|3120|{}
"""
ANGGARAN = """
LAPORAN REALISASI ANGGARAN TAHUN 2025
Kode|Uraian|Pagu (Rp)|Realisasi (Rp)|%|Sisa
'2.17.03|Program Pengawasan|138753800|130200500|{}|{}
'2.17.07|Program Pemberdayaan|408400000|387150000|{}|{}
Jumlah||547153800|517350500|94.55|29803300
"""


def _temuan(lembar: str, *isi: str) -> list[tuple[str, str]]:
    laporan, _ = kantor({("buku.xlsx", "Lembar"): lembar.format(*isi)})
    return [(c.alamat.sel, c.pesan) for c in hitungan_kantor.periksa_laporan(laporan)]


@pytest.mark.parametrize(
    "isi",
    [
        ("105", "75", "96"), ("'105,00%", "'75,00%", "'96,00%"), ("#persen2 1.05", "#persen2 0.75", "#persen2 0.96"),
        ("1.05", "0.75", "0.96"), ("100", "75", "96"), ("95", "75", "96"), ("-", "", "96"),
    ],
)  # fmt: skip
def test_capaian_menurut_rumus_yang_lazim_dan_batasnya_tidak_dicatat(isi):
    assert _temuan(KINERJA, *isi) == []


@pytest.mark.parametrize(
    ("isi", "sel", "potongan"),
    [
        (("105", "83.33", "96"), "F4", "tertulis 83,33, sedangkan target 12 dan realisasi 9 memberi 75,00"),
        (("'102,86%", "75", "96"), "F3", "tertulis 102,86, sedangkan target 70 dan realisasi 73,5 memberi 105,00"),
    ],
)
def test_capaian_lain_dari_target_dan_realisasinya_dicatat(isi, sel, potongan):
    [(tempat, pesan)] = _temuan(KINERJA, *isi)
    assert (tempat, potongan in pesan) == (sel, True)


def test_kolom_yang_caranya_tidak_dikenal_tidak_dipersoalkan():
    assert _temuan(KINERJA, "4", "3", "2") == []


@pytest.mark.parametrize(
    ("isi", "sel"),
    [
        (("93.84", "8553300", "94.8", "21250000"), []),
        (("93.84", "8553300", "98.4", "21250000"), ["E4"]),
        (("93.84", "8553300", "94.8", "21520000"), ["F4"]),
    ],
)
def test_serapan_dan_sisa_dihitung_ulang(isi, sel):
    assert [tempat for tempat, _ in _temuan(ANGGARAN, *isi)] == sel
