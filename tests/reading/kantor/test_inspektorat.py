"""Inspektorat: awalan MISI dan TUJUAN, tingkat dan predikat, rentang, batas atas, dua edisi PK."""

from generator.model.kinerja import Sifat
from generator.model.kinerja import Versi
from tests.reading.bantu import bulat
from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import target

INSP_RPJMD = """
LAMPIRAN II PERATURAN BUPATI
MATRIKS RENSTRA INSPEKTORAT KABUPATEN BAHAGIA 2021 - 2026
Misi / Tujuan / Sasaran|Indikator Kinerja|Satuan|Kondisi Awal|Target Capaian Kinerja|:-)|:-)|:-)|:-)|\
Kondisi Akhir RPJMD
:-v|:-v|:-v|2020|2022|2023|2024|2025|2026|:-v
MISI 3 : MEWUJUDKAN TATA KELOLA PEMERINTAHAN YANG BAIK DAN BERSIH|||||||||
TUJUAN 3.1 : MENINGKATNYA KUALITAS PENGAWASAN INTERNAL|Opini BPK|Opini|WTP|WTP|WTP|WTP|WTP|WTP|WTP
SASARAN 3.1.1 : Meningkatnya maturitas penyelenggaraan SPIP|Level maturitas SPIP|Level|Level 2|Level 3|Level 3|\
Level 3|Level 3|Level 4|Level 4
|Level kapabilitas APIP|Level|Level 2|Level 2|Level 3|Level 3 DC|Level 3|Level 3|Level 3
SASARAN 3.1.2 : Menurunnya temuan hasil pengawasan|Persentase temuan material|%|12,5|≤ 10|≤ 9|≤ 8|≤ 7|≤ 5|≤ 5
|Rata-rata lama penyelesaian tindak lanjut|Hari|90|≤ 75 hari|≤ 70 hari|≤ 60 hari|≤ 60 hari|≤ 45 hari|≤ 45 hari
SASARAN 3.1.3 : Meningkatnya akuntabilitas kinerja perangkat daerah|\
Persentase perangkat daerah dengan nilai SAKIP minimal B|%|70,38|70,38 - 70,76|75 - 80|80 - 85|85 - 90|90 - 95|95
|Nilai SAKIP Inspektorat|Nilai|78,10 (BB)|79,00 (BB)|79,50 (BB)|80,10 (A)|80,50 (A)|81,00 (A)|81,00 (A)
"""
INSP_PK = """
PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
INSPEKTORAT KABUPATEN BAHAGIA

No.|Sasaran Strategis|Indikator Kinerja|Satuan|Target Sebelum Perubahan|Target Setelah Perubahan
(1)|(2)|(3)|(4)|(5)|(6)
1.|Meningkatnya maturitas penyelenggaraan SPIP|Level maturitas SPIP|Level|Level 3|Level 3
||Level kapabilitas APIP|Level|Level 3|Level 3
2.|Menurunnya temuan hasil pengawasan|Persentase temuan material|%|≤ 8|≤ 7,5
||Rata-rata lama penyelesaian tindak lanjut|Hari|60|55
3.|Meningkatnya akuntabilitas kinerja perangkat daerah|Persentase perangkat daerah dengan nilai SAKIP minimal B|%|80|\
82,5
||Nilai SAKIP Inspektorat|Nilai|80,10|80,10

Bahagia,    Oktober 2024
Pihak Kedua,||||Pihak Pertama,
BUPATI BAHAGIA||||INSPEKTUR KABUPATEN BAHAGIA
ANU||||ANI
||||NIP 197001011999031002
"""
INSP_CAP = """
CAPAIAN KINERJA INSPEKTORAT SAMPAI DENGAN DESEMBER 2024
NO|SASARAN / INDIKATOR|SATUAN|TARGET|REALISASI|% CAPAIAN|PENJELASAN
1|Meningkatnya maturitas penyelenggaraan SPIP|||||
1.1|Level maturitas SPIP|Level|3|Level 3|100%|
1.2|Level kapabilitas APIP|Level|3|3|100%|
2|Menurunnya temuan hasil pengawasan|||||
2.1|Persentase temuan material|%|7,5|6,2|117,33%|
2.2|Rata-rata lama penyelesaian tindak lanjut|Hari|55|58|94,55%|
3|Meningkatnya akuntabilitas kinerja perangkat daerah|||||
3.1|Persentase perangkat daerah dengan nilai SAKIP minimal B|%|82,5|84,09|101,93%|
3.2|Nilai SAKIP Inspektorat|Nilai|80,10|80,35 (A)|100,31%|
||||Rata-rata|102,35|
"""


def tulis(tempat) -> None:
    tulis_buku(tempat, "renstra itkab.xlsx", {"LAMP II": INSP_RPJMD})
    tulis_buku(tempat, "PK-P.xlsx", {"Sheet1": INSP_PK})
    tulis_buku(tempat, "capaian des.xlsx", {"Desember": INSP_CAP})


def test_nama_inspektorat_tanpa_daerahnya(hasil):
    assert (hasil.laporan.profil.nama_dinas, hasil.laporan.profil.daerah) == ("Inspektorat", "Kabupaten Bahagia")


def test_misi_dilewati_dengan_sebabnya(hasil):
    matriks = next(t for lbr in hasil.lembar for t in lbr.tabel if t.jenis == "renstra")
    assert matriks.dilewati == [(5, "baris misi")]


def test_tujuan_dan_sasaran_dari_awalan(hasil):
    (tujuan,) = hasil.laporan.renstra[0].tujuan
    assert (tujuan.nama, [i.nama for i in tujuan.indikator]) == (
        "MENINGKATNYA KUALITAS PENGAWASAN INTERNAL", ["Opini BPK"],
    )  # fmt: skip
    assert target(tujuan.sasaran) == [
        (
            "Meningkatnya maturitas penyelenggaraan SPIP",
            [("Level maturitas SPIP", [3, 3, 3, 3, 4]), ("Level kapabilitas APIP", [2, 3, 3, 3, 3])],
        ),
        (
            "Menurunnya temuan hasil pengawasan",
            [
                ("Persentase temuan material", [10, 9, 8, 7, 5]),
                ("Rata-rata lama penyelesaian tindak lanjut", [75, 70, 60, 60, 45]),
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja perangkat daerah",
            [
                ("Persentase perangkat daerah dengan nilai SAKIP minimal B", [70.38, 75, 80, 85, 90]),
                ("Nilai SAKIP Inspektorat", [79, 79.5, 80.1, 80.5, 81]),
            ],
        ),
    ]


def test_kolom_sebelum_perubahan_adalah_pk_induk(hasil):
    menurut = {pk.versi: [bulat(i.target_tahun(2024)) for i in pk.indikator] for pk in hasil.laporan.pk}
    assert menurut == {Versi.INDUK: [3, 3, 8, 60, 80, 80.1], Versi.PERUBAHAN: [3, 3, 7.5, 55, 82.5, 80.1]}


def test_baris_tanpa_angka_adalah_sasaran_bukan_indikator(hasil):
    (capaian,) = hasil.laporan.capaian
    assert [(s.nama, len(s.indikator)) for s in capaian.sasaran] == [
        ("Meningkatnya maturitas penyelenggaraan SPIP", 2),
        ("Menurunnya temuan hasil pengawasan", 2),
        ("Meningkatnya akuntabilitas kinerja perangkat daerah", 2),
    ]


def test_realisasi_berpredikat_dan_bertingkat(hasil):
    angka = [(t, r) for _, isi in dilaporkan(hasil.laporan) for _, _, t, r in isi]
    assert angka == [(3, 3), (3, 3), (7.5, 6.2), (55, 58), (82.5, 84.09), (80.1, 80.35)]


def test_tanda_paling_banyak_di_pk_atau_renstra_menyatakan_sifat(hasil):
    sifat = {i.nama: i.indikator.sifat for s in hasil.laporan.sasaran for i in s.indikator}
    assert sifat["Persentase temuan material"] is Sifat.MAKIN_RENDAH
    assert sifat["Rata-rata lama penyelesaian tindak lanjut"] is Sifat.MAKIN_RENDAH
