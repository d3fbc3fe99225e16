"""Rumah sakit kota: T-C.25 bergabung, PK Word dengan tanda tangan, capaian triwulan T, R, dan %."""

from tests.reading.bantu import bulat
from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.berkas import tulis_naskah
from tests.reading.kantor.rekam import anggaran
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import target
from tests.reading.kantor.rekam import temuan

RS_RENSTRA = """
PEMERINTAH KOTA SEJAHTERA
RUMAH SAKIT UMUM DAERAH KOTA SEJAHTERA
Tabel T-C.25
Tujuan dan Sasaran Jangka Menengah Pelayanan RSUD Kota Sejahtera
Tahun 2021-2026

NO|TUJUAN|SASARAN|INDIKATOR TUJUAN/SASARAN|SATUAN|KONDISI AWAL (2020)|TARGET KINERJA TUJUAN/SASARAN PADA TAHUN KE-|\
:-)|:-)|:-)|:-)|KONDISI AKHIR
:-v|:-v|:-v|:-v|:-v|:-v|2022|2023|2024|2025|2026|:-v
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)
1|Meningkatnya derajat kesehatan masyarakat melalui pelayanan rumah sakit|-|Angka kematian > 48 jam (NDR)|‰|27,5|25|\
24|23|22|21|21
:-v|:-v|Meningkatnya mutu pelayanan rumah sakit|Indeks Kepuasan Masyarakat|Indeks|80,15|82|83|84|85|86|86
:-v|:-v|:-v|Persentase capaian Standar Pelayanan Minimal RS|%|71,2|80|85|88|90|92|92
:-v|:-v|:-v|Bed Occupancy Rate (BOR)|%|54,3|60-85|60-85|60-85|60-85|60-85|60-85
:-v|:-v|Meningkatnya akuntabilitas kinerja RSUD|Nilai evaluasi SAKIP|Predikat|B|BB|BB|BB|A|A|A
:-v|:-v|:-v|Rasio kemandirian keuangan BLUD (Cost Recovery Rate)|%|68|70|72|75|78|80|80
Sumber : Renstra RSUD Kota Sejahtera 2021-2026
"""
RS_PK_NASKAH = ("""
PERJANJIAN KINERJA TAHUN 2024
Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, \
kami yang bertanda tangan di bawah ini :
Nama : dr. ANU
Jabatan : Direktur RSUD Kota Sejahtera
Selanjutnya disebut pihak pertama
Nama : ANI
Jabatan : Wali Kota Sejahtera
Selaku atasan pihak pertama, selanjutnya disebut pihak kedua
Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka \
mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan \
kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.
Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari \
perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.
""", """
PIHAK KEDUA|Sejahtera, 22 Januari 2024\\nPIHAK PERTAMA
WALI KOTA SEJAHTERA|DIREKTUR RSUD KOTA SEJAHTERA
ANI|dr. ANU
|NIP. 19700101 199903 1 001
""", """
LAMPIRAN
PERJANJIAN KINERJA TAHUN 2024
RSUD KOTA SEJAHTERA
""", """
NO|SASARAN STRATEGIS|INDIKATOR KINERJA|TARGET
(1)|(2)|(3)|(4)
1|Meningkatnya mutu pelayanan rumah sakit|Indeks Kepuasan Masyarakat|84
:-v|:-v|Persentase capaian Standar Pelayanan Minimal RS|88 %
:-v|:-v|Bed Occupancy Rate (BOR)|60-85 %
2|Meningkatnya akuntabilitas kinerja RSUD|Nilai evaluasi SAKIP|BB
:-v|:-v|Rasio kemandirian keuangan BLUD (Cost Recovery Rate)|75 %
""", """

""", """
NO|PROGRAM|ANGGARAN|KETERANGAN
1|Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota|Rp. 98.250.000.000,-|BLUD dan APBD
2|Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat|Rp. 21.500.000.000,-|DAK
|JUMLAH|Rp. 119.750.000.000,-|
""", """
WALI KOTA SEJAHTERA|Sejahtera, 22 Januari 2024\\nDIREKTUR RSUD KOTA SEJAHTERA
ANI|dr. ANU
""")
RS_CAPAIAN = """
RSUD KOTA SEJAHTERA
MONITORING CAPAIAN KINERJA TAHUN 2024
KEADAAN S.D. TRIWULAN IV

No|Sasaran|Indikator Kinerja|Satuan|Target 2024|Triwulan I|:-)|:-)|Triwulan II|:-)|:-)|Triwulan III|:-)|:-)|\
Triwulan IV|:-)|:-)|Realisasi s.d. TW IV|% Capaian
:-v|:-v|:-v|:-v|:-v|T|R|%|T|R|%|T|R|%|T|R|%|:-v|:-v
1|Meningkatnya mutu pelayanan rumah sakit|Indeks Kepuasan Masyarakat|Indeks|84|84|81,2|96,67|84|82,4|98,10|84|83,9|\
99,88|84|84,65|100,77|84,65|100,77
:-v|:-v|Persentase capaian Standar Pelayanan Minimal RS|%|88|20|18,5|92,5|40|39|97,5|65|66,3|102|88|86,9|98,75|86,9|\
98,75
:-v|:-v|Bed Occupancy Rate (BOR)|%|60-85|60-85|58,1||60-85|63,4||60-85|66,0||60-85|64,7||64,7|100
2|Meningkatnya akuntabilitas kinerja RSUD|Nilai evaluasi SAKIP|Predikat|BB|-|-|-|-|-|-|-|-|-|BB|BB|100|BB|100
:-v|:-v|Rasio kemandirian keuangan BLUD (Cost Recovery Rate)|%|75|15|16,2|108|35|37,8|108|55|57,1|103,8|75|79,3|\
105,73|79,3|105,73
Rata-rata capaian||||||||||||||||||101,4
Mengetahui,
Direktur RSUD Kota Sejahtera
"""


def tulis(tempat) -> None:
    tulis_buku(tempat, "Matriks Renstra RSUD (final).xlsx", {"T-C.25": RS_RENSTRA})
    tulis_naskah(tempat, "PK Direktur TTD.docx", *RS_PK_NASKAH)
    tulis_buku(tempat, "monev tw.xlsx", {"Sheet1": RS_CAPAIAN})


def test_nama_rumah_sakit_dan_kotanya(hasil):
    assert (hasil.laporan.profil.daerah, hasil.laporan.tahun) == ("Kota Sejahtera", 2024)


def test_renstra_dengan_indikator_tujuan_dan_sasaran(hasil):
    renstra = hasil.laporan.renstra[0]
    assert (renstra.periode, renstra.tahun_target) == ("2021–2026", (2022, 2023, 2024, 2025, 2026))
    (ndr,) = renstra.tujuan[0].indikator
    assert (ndr.nama, ndr.satuan, [bulat(n) for _, n in ndr.target]) == (
        "Angka kematian > 48 jam (NDR)", "‰", [25, 24, 23, 22, 21],
    )  # fmt: skip
    assert target(renstra.sasaran)[1] == (
        "Meningkatnya akuntabilitas kinerja RSUD",
        [
            ("Nilai evaluasi SAKIP", [70, 70, 70, 80, 80]),
            ("Rasio kemandirian keuangan BLUD (Cost Recovery Rate)", [70, 72, 75, 78, 80]),
        ],
    )


def test_pk_di_bawah_prosa_dan_tanggalnya(hasil):
    (pk,) = hasil.laporan.pk
    assert (pk.tahun, pk.versi.value, pk.tanggal, pk.renstra) == (2024, "induk", "22 Januari 2024", (2021, 2026))


def test_tanda_tangan_dalam_satu_sel_bukan_program(hasil):
    assert anggaran(hasil.laporan.pk[0]) == [
        ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", 98_250_000_000),
        ("Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", 21_500_000_000),
    ]


def test_angka_setahun_adalah_kumulatif_triwulan_empat(hasil):
    assert dilaporkan(hasil.laporan) == [
        (
            "Meningkatnya mutu pelayanan rumah sakit",
            [
                ("Indeks Kepuasan Masyarakat", "Indeks", 84, 84.65),
                ("Persentase capaian Standar Pelayanan Minimal RS", "%", 88, 86.9),
                ("Bed Occupancy Rate (BOR)", "%", 60, 64.7),
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja RSUD",
            [
                ("Nilai evaluasi SAKIP", "Predikat", 70, 70),
                ("Rasio kemandirian keuangan BLUD (Cost Recovery Rate)", "%", 75, 79.3),
            ],
        ),
    ]


def test_kolom_t_dan_r_di_bawah_triwulan(hasil):
    tabel = next(t for lbr in hasil.lembar for t in lbr.tabel if t.jenis == "capaian")
    assert [(k.nama, k.peran.triwulan) for k in tabel.kolom if k.peran.triwulan == 2] == [
        ("target", 2), ("realisasi", 2), ("capaian", 2),
    ]  # fmt: skip


def test_hanya_anggaran_yang_belum_ada(hasil):
    assert {kode for kode, _, _ in temuan(hasil)} <= {"J03"}
