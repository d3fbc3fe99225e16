"""Badan di provinsi: matriks T-C.27 dengan K dan Rp, dan ekspor e-SAKIP yang datar."""

from generator.model.kinerja import Sifat
from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import target
from tests.reading.kantor.rekam import temuan

BKD_TC27 = """
Tabel T-C.27
Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah Badan Kepegawaian Daerah Provinsi Nusantara
Renstra 2024-2026
Tujuan|Sasaran|Kode|Program dan Kegiatan|Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)|\
Satuan|Data Capaian pada Tahun Awal Perencanaan|Target Kinerja Program dan Kerangka Pendanaan|:-)|:-)|:-)|:-)|:-)|\
Kondisi Kinerja pada Akhir Periode Renstra|:-)|Unit Kerja Penanggung Jawab
:-v|:-v|:-v|:-v|:-v|:-v|:-v|Tahun 2024|:-)|Tahun 2025|:-)|Tahun 2026|:-)|:-v|:-)|:-v
:-v|:-v|:-v|:-v|:-v|:-v|:-v|K|Rp|K|Rp|K|Rp|K|Rp|:-v
1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16
Terwujudnya ASN yang profesional||||Indeks Profesionalitas ASN|Indeks|61,2|65||70||75||75||Badan
:-v|Meningkatnya kompetensi ASN|||Persentase ASN yang memenuhi standar kompetensi jabatan|%|55|60||65||70||70||\
Bidang Pengembangan
:-v|:-v|5.03.02|PROGRAM KEPEGAWAIAN DAERAH|Persentase layanan kepegawaian tepat waktu|%|80|85|'4.250.000.000|90|\
'4.500.000.000|95|'4.750.000.000|95|'13.500.000.000|Bidang Mutasi
:-v|:-v|5.03.02.1.01|Pengadaan, Pemberhentian dan Informasi Kepegawaian ASN|Jumlah dokumen pengadaan|Dokumen|4|4|\
'1.250.000.000|4|'1.300.000.000|4|'1.350.000.000|12|'3.900.000.000|Bidang Mutasi
:-v|Meningkatnya kualitas tata kelola BKD|||Nilai SAKIP BKD|Nilai|70,25|72||74||76||76||Sekretariat
:-v|:-v|:-v|:-v|Nilai Indeks Kepuasan Layanan|Indeks|82,5|83||84||85||85||Sekretariat
"""
BKD_ESAKIP = """
Tahun|Kode PD|Perangkat Daerah|Jenis|Uraian Sasaran|Indikator|Satuan|Tipe|Target|Realisasi TW1|Realisasi TW2|\
Realisasi TW3|Realisasi TW4|Realisasi|Capaian|Status
2025|5.03.0.00|Badan Kepegawaian Daerah|Sasaran Strategis|Meningkatnya kompetensi ASN|\
Persentase ASN yang memenuhi standar kompetensi jabatan|%|Positif|'65.00|'20.10|'35.55|'50.20|'66.71|'66.71|'102.63|\
Final
2025|5.03.0.00|Badan Kepegawaian Daerah|Sasaran Strategis|Meningkatnya kualitas tata kelola BKD|Nilai SAKIP BKD|\
Nilai|Positif|'74.00|'0.00|'0.00|'0.00|'75.12|'75.12|'101.51|Final
2025|5.03.0.00|Badan Kepegawaian Daerah|Sasaran Strategis|Meningkatnya kualitas tata kelola BKD|\
Nilai Indeks Kepuasan Layanan|Indeks|Positif|'84.00|'82.75|'83.10|'83.90|'84.33|'84.33|'100.39|Final
2025|5.03.0.00|Badan Kepegawaian Daerah|Sasaran Strategis|Meningkatnya kualitas tata kelola BKD|\
Persentase temuan pemeriksaan yang berulang|%|Negatif|'5.00|'0.00|'0.00|'0.00|'4.00|'4.00|'120.00|Draft
"""


def tulis(tempat) -> None:
    tulis_buku(tempat, "TC27.xlsx", {"SIPD": BKD_TC27})
    tulis_buku(tempat, "export_esakip_20260105.xlsx", {"export": BKD_ESAKIP})


def test_badan_tahun_dan_provinsi(hasil):
    profil = hasil.laporan.profil
    assert (profil.nama_dinas, profil.daerah, hasil.laporan.tahun) == (
        "Badan Kepegawaian Daerah", "Provinsi Nusantara", 2025,
    )  # fmt: skip


def test_t_c_27_memberi_sasaran_dan_bukan_program(hasil):
    renstra = hasil.laporan.renstra[0]
    assert [i.nama for i in renstra.tujuan[0].indikator] == ["Indeks Profesionalitas ASN"]
    assert target(renstra.sasaran) == [
        ("Meningkatnya kompetensi ASN", [("Persentase ASN yang memenuhi standar kompetensi jabatan", [60, 65, 70])]),
        (
            "Meningkatnya kualitas tata kelola BKD",
            [("Nilai SAKIP BKD", [72, 74, 76]), ("Nilai Indeks Kepuasan Layanan", [83, 84, 85])],
        ),
    ]


def test_realisasi_setahun_dari_ekspor_dengan_titik_desimal(hasil):
    assert dilaporkan(hasil.laporan) == [
        ("Meningkatnya kompetensi ASN", [("Persentase ASN yang memenuhi standar kompetensi jabatan", "%", 65, 66.71)]),
        (
            "Meningkatnya kualitas tata kelola BKD",
            [("Nilai SAKIP BKD", "Nilai", 74, 75.12), ("Nilai Indeks Kepuasan Layanan", "Indeks", 84, 84.33)],
        ),
    ]


def test_kolom_tipe_menyatakan_sifat(hasil):
    (ekspor,) = hasil.laporan.capaian
    assert [i.sifat for s in ekspor.sasaran for i in s.indikator] == [
        Sifat.MAKIN_TINGGI, Sifat.MAKIN_TINGGI, Sifat.MAKIN_TINGGI, Sifat.MAKIN_RENDAH,
    ]  # fmt: skip


def test_indikator_yang_tidak_diperjanjikan_disebut(hasil):
    assert ("C16", "export_esakip_20260105.xlsx", "F5") in temuan(hasil)
