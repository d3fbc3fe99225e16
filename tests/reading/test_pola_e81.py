"""Pola 12, 13, 22, 26, 34: formulir E.81 evaluasi hasil Renja, dengan kolom Renstra, tahun lalu, dan triwulan."""

import pytest

from tests.reading.bantu import anggaran
from tests.reading.bantu import bulat
from tests.reading.bantu import kode
from tests.reading.bantu import peran
from tests.reading.bantu import ringkas
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

KEPALA = """
Formulir E.81
Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten
Renja Dinas Perpustakaan Kabupaten Contoh
Periode Pelaksanaan Tahun 2023

No|Sasaran|Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan|\
Indikator Kinerja Program (outcome)/ Kegiatan (output)|\
Target Renstra SKPD pada Tahun 2021 s/d 2026 (akhir periode Renstra SKPD)|:-)|\
Realisasi Capaian Kinerja Renstra SKPD s/d Renja SKPD Tahun Lalu (n-2)|:-)|\
Target Kinerja dan Anggaran Renja SKPD Tahun berjalan yang dievaluasi (n-1)|:-)|Realisasi Kinerja Pada Triwulan|\
:-)|:-)|:-)|:-)|:-)|:-)|:-)|Realisasi Capaian Kinerja dan Anggaran Renja SKPD yang dievaluasi|:-)|\
Realisasi Kinerja dan Anggaran Renstra SKPD s/d Tahun 2023|:-)|\
Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra SKPD s/d Tahun 2023 (%)|:-)|Unit SKPD Penanggung Jawab
:-v|:-v|:-v|:-v|:-v|:-)|:-v|:-)|:-v|:-)|I|:-)|II|:-)|III|:-)|IV|:-)|:-v|:-)|:-v|:-)|:-v|:-)|:-v
"""
NOMOR = "1|2|3|4|5||6||7||8||9||10||11||12=8+9+10+11||13=6+12||14=13/5x100%||15"
SUB = "||||K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|"
DATA = """
1|Meningkatnya minat baca masyarakat|PROGRAM PEMBINAAN PERPUSTAKAAN|Persentase pemustaka|85%|9000000000|60%|\
3000000000|75%|1500000000|20%|300000000|15%|250000000|15%|400000000|20%|350000000|70%|1300000000|75%|4300000000|\
88,2%|47,78|Bidang A
||Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota|Jumlah perpustakaan dikelola|50 Unit|4000000000|\
20 Unit|1000000000|12 Unit|800000000|3 Unit|150000000|3 Unit|150000000|3 Unit|200000000|2 Unit|200000000|\
11 Unit|700000000|31 Unit|1700000000|62|42,5|Bidang A
||Rata-rata capaian kinerja (%)||||||||||||||||||||75,1|45,1|
||Predikat kinerja||||||||||||||||||||Tinggi|Sangat Rendah|
Faktor pendorong keberhasilan kinerja : dukungan pimpinan
Tindak lanjut yang diperlukan dalam triwulan berikutnya : -
||||||||||||||||||||Contoh, 12 Januari 2024
||||||||||||||||||||KEPALA DINAS
"""


def e81(nomor_di_atas: bool = True) -> str:
    tengah = f"{NOMOR}\n{SUB}" if nomor_di_atas else f"{SUB}\n{NOMOR}"
    return KEPALA.strip("\n") + "\n" + tengah + DATA.rstrip("\n")


@pytest.mark.parametrize("nomor_di_atas", [True, False])
def test_pola_12_e81_dibaca_dengan_angka_tahun_berjalan(nomor_di_atas):
    p = anggaran(lembar(e81(nomor_di_atas)), 2023)
    assert ringkas(p.program) == [
        ("P", "", "PROGRAM PEMBINAAN PERPUSTAKAAN", 1500000000, 1300000000),
        ("K", "", "Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota", 800000000, 700000000),
    ]


def test_pola_12_e81_adalah_tabel_realisasi_tahun_2023():
    tabel = satu_tabel(lembar(e81()))
    assert (tabel.jenis, tabel.tahun, len(tabel.baris), len(tabel.jumlah)) == ("realisasi", 2023, 2, 2)


def test_pola_12_target_dan_realisasi_kinerja_tahun_itu():
    program = anggaran(lembar(e81()), 2023).program[0]
    kegiatan = program.anak[0]
    indikator = [*program.indikator, *kegiatan.indikator]
    assert [(i.nama, bulat(i.target[0][1]), bulat(i.realisasi[0][1]), i.satuan) for i in indikator] == [
        ("Persentase pemustaka", 75, 70, "%"),
        ("Jumlah perpustakaan dikelola", 12, 11, "Unit"),
    ]


def test_pola_22_sasaran_di_baris_pertama_berlaku_bagi_programnya():
    assert anggaran(lembar(e81()), 2023).program[0].sasaran == "Meningkatnya minat baca masyarakat"


def test_pola_13_baris_nomor_tidak_pernah_menjadi_data():
    tabel = satu_tabel(lembar(e81(nomor_di_atas=False)))
    assert [t for r, t in tabel.dilewati if t == "baris nomor kolom"] == ["baris nomor kolom"]
    assert tabel.nomor[19] == "12=8+9+10+11"


def test_pola_34_tanpa_kolom_setahun_triwulan_dijumlahkan_dan_dicatat():
    teks = e81().replace("|70%|1300000000|", "|||").replace("|11 Unit|700000000|", "|||")
    teks = teks.replace("Realisasi Capaian Kinerja dan Anggaran Renja SKPD yang dievaluasi", "Catatan")
    p = anggaran(lembar(teks), 2023)
    assert [(b[3], b[4]) for b in ringkas(p.program)] == [(1500000000, 1300000000), (800000000, 700000000)]
    assert "T01" in kode(p.catatan)


def test_pola_34_triwulan_kumulatif_dipakai_yang_terakhir():
    teks = e81().replace("Realisasi Capaian Kinerja dan Anggaran Renja SKPD yang dievaluasi", "Catatan")
    teks = teks.replace("20%|300000000|15%|250000000|15%|400000000|20%|350000000|70%|1300000000",
                        "20%|300000000|35%|550000000|50%|950000000|70%|1300000000||")  # fmt: skip
    teks = teks.replace("3 Unit|150000000|3 Unit|150000000|3 Unit|200000000|2 Unit|200000000|11 Unit|700000000",
                        "3 Unit|150000000|6 Unit|300000000|9 Unit|500000000|11 Unit|700000000||")  # fmt: skip
    p = anggaran(lembar(teks), 2023)
    assert [b[4] for b in ringkas(p.program)] == [1300000000, 700000000]
    assert bulat(p.program[0].anak[0].indikator[0].realisasi[0][1]) == 11
    assert "T01" in kode(p.catatan)


def test_pola_34_setahun_yang_bukan_jumlah_triwulannya_dicatat():
    p = anggaran(lembar(e81().replace("|70%|1300000000|", "|70%|1250000000|")), 2023)
    assert p.program[0].realisasi.angka == 1250000000
    assert "T02" in kode(p.catatan)


def test_peran_setiap_kolom_e81():
    nama = peran(satu_tabel(lembar(e81())))
    assert [nama[k] for k in (1, 2, 3, 4)] == ["no", "sasaran", "uraian", "indikator"]
    assert [nama[k] for k in (5, 6)] == ["target_akhir", "pagu_akhir"]
    assert [nama[k] for k in (7, 8)] == ["realisasi_lalu", "realisasi_anggaran_lalu"]
    assert [nama[k] for k in (9, 10, 19, 20)] == ["target", "pagu", "realisasi", "realisasi_anggaran"]
    assert [nama[k] for k in (21, 22, 25)] == ["realisasi_renstra", "realisasi_anggaran_renstra", "penanggung_jawab"]
