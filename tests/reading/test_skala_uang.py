"""Ribuan, jutaan, atau miliaran rupiah menurut kepala atau judul tabel; titik yang memisahkan ribuan dan desimal."""

import pytest

from generator.reading.angka import gaya_pemisah
from generator.reading.nilai_sel import PembacaKolom
from tests.reading.bantu import anggaran
from tests.reading.bantu import kode
from tests.reading.bantu import ringkas
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

ISI = """
'2.17.03|Program Pengawasan|{0}|{1}
'2.17.03.2.01|Pemeriksaan Koperasi|{0}|{1}
"""


@pytest.mark.parametrize(
    ("atas", "kepala", "pagu", "realisasi"),
    [
        ("", "KODE|URAIAN|PAGU (Miliar Rp)|REALISASI ANGGARAN (Miliar Rp)", "1.3875", "1.302"),
        ("(dalam jutaan rupiah)", "KODE|URAIAN|PAGU|REALISASI ANGGARAN", "1387.5", "1302"),
        ("Dalam Ribuan Rupiah", "KODE|URAIAN|PAGU|REALISASI ANGGARAN", "1387500", "1302000"),
        ("(Rp. 000)", "KODE|URAIAN|PAGU|REALISASI ANGGARAN", "1387500", "1302000"),
        ("Angka dalam Rp juta", "KODE|URAIAN|PAGU|REALISASI ANGGARAN", "1387.5", "1302"),
    ],
)
def test_skala_uang_dari_kepala_atau_judul_dikalikan_dan_dicatat(atas, kepala, pagu, realisasi):
    judul = "LAPORAN REALISASI ANGGARAN TAHUN 2024"
    p = anggaran(lembar("\n".join((judul, atas, kepala)) + ISI.format(pagu, realisasi)))
    assert ringkas(p.program)[0][3:] == (1_387_500_000, 1_302_000_000)
    assert kode(p.catatan) == ["N08"]


@pytest.mark.parametrize("atas", ["Pendapatan per juta penduduk", "Program Bantuan Seribu UMKM", "DPA-OPD 1.000"])
def test_judul_yang_kebetulan_menyebut_ribu_atau_juta_tidak_mengalikan(atas):
    kepala = "KODE|URAIAN|PAGU|REALISASI ANGGARAN"
    p = anggaran(lembar("\n".join((atas, kepala)) + ISI.format("300500", "250250")))
    assert ringkas(p.program)[0][3:] == (300500, 250250)
    assert p.catatan == []


@pytest.mark.parametrize(
    ("kolom", "gaya"),
    [
        (["73.5", "3.250", "82.25"], ""),
        (["73.5", "3,250.75"], "en"),
        (["70.54", "71.429", "71.840"], "en"),
        (["73,5", "3.250"], "id"),
        (["73.5", "0.250"], "en"),
    ],
)
def test_titik_desimal_tidak_membuktikan_bahwa_titik_lain_bukan_ribuan(kolom, gaya):
    assert gaya_pemisah(kolom) == gaya


def test_ribuan_bertitik_di_samping_desimal_bertitik_menjadi_catatan_bukan_tebakan():
    tabel = satu_tabel(lembar("""
PENGUKURAN KINERJA TAHUN 2025
Sasaran|Indikator|Satuan|Target|Realisasi
Koperasi maju|Persentase koperasi aktif|%|'70.5|'73.5
|Nilai omset|Juta Rupiah|'3.250|'3.120
"""))
    pembaca = PembacaKolom(tabel, tabel.satu("realisasi"))
    assert str(pembaca.baca(3, "%")[0].angka) == "73.5"
    assert kode(pembaca.baca(4, "Juta Rupiah")[1]) == ["N01"]
