"""E.81 sebuah satuan polisi pamong praja: kode terpecah, 34 kolom K/Rp, capaian Renja dan Renstra, predikat."""

from tests.reading.bantu import bulat
from tests.reading.bantu import kantor
from tests.reading.bantu import ringkas
from tests.reading.bantu import temuan

E81 = """
Formulir E.81
EVALUASI HASIL RENCANA KERJA PERANGKAT DAERAH
SATUAN POLISI PAMONG PRAJA KOTA CONTOH
TRIWULAN IV TAHUN ANGGARAN 2024
INDIKATOR DAN TARGET KINERJA PERANGKAT DAERAH KOTA YANG MENGACU PADA SASARAN RPJMD

No|Sasaran|Kode|:-)|:-)|:-)|:-)|Urusan/ Bidang Urusan Pemerintahan Daerah Dan Program/ Kegiatan/ Sub Kegiatan|\
Indikator Kinerja Program (Outcome)/ Kegiatan (Output)|Satuan|Target Renstra Perangkat Daerah pada Tahun 2026|:-)|\
Realisasi Capaian Kinerja Renstra PD s/d Renja PD Tahun Lalu (2023)|:-)|\
Target Kinerja dan Anggaran Renja PD Tahun Berjalan (Tahun 2024)|:-)|Realisasi Kinerja Pada Triwulan|:-)|:-)|:-)|\
:-)|:-)|:-)|:-)|Realisasi Capaian Kinerja dan Anggaran Renja PD yang Dievaluasi|:-)|\
Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)|:-)|\
Realisasi Kinerja dan Anggaran Renstra PD s/d Tahun 2024|:-)|\
Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra PD s/d Tahun 2024 (%)|:-)|PD Penanggung Jawab|Ket
:-v|:-v|:-v|:-)|:-)|:-)|:-)|:-v|:-v|:-v|:-v|:-)|:-v|:-)|:-v|:-)|I|:-)|II|:-)|III|:-)|IV|:-)|:-v|:-)|:-v|:-)|:-v|\
:-)|:-v|:-)|:-v|:-v
:-v|:-v|:-v|:-)|:-)|:-)|:-)|:-v|:-v|:-v|K|Rp.|K|Rp.|K|Rp.|K|Rp.|K|Rp.|K|Rp.|K|Rp.|K|Rp.|K|Rp.|K|Rp.|K|Rp.|:-v|:-v
1|2|3|||||4|5|6|7||8||9||10||11||12||13||14=10+11+12+13||15=14/9x100%||16=8+14||17=16/7x100%||18|19
|||||||URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR||||||||||||||||||||||||||
|||1|05|||BIDANG URUSAN KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT||||||||||||||||||||||||||
1|Meningkatnya ketenteraman dan ketertiban umum|1|'05|'02|||PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM|\
Persentase gangguan trantibum yang dapat diselesaikan|%|100|12000000000|95|7100000000|97|2500000000|20|350000000|\
25|600000000|25|700000000|26|690000000|96|2340000000|98.97|93.6|96|9440000000|96|78.67|Satpol PP|
|||||2.01||Penanganan Gangguan Ketenteraman dan Ketertiban Umum dalam 1 (Satu) Daerah Kabupaten/Kota|\
Jumlah gangguan yang ditangani|Kasus|600|9000000000|350|5200000000|120|1800000000|25|250000000|35|450000000|30|\
500000000|28|480000000|118|1680000000|98.33|93.33|468|6880000000|78|76.44|Satpol PP|
||||||'0001|Pencegahan Gangguan Ketenteraman dan Ketertiban Umum melalui Deteksi Dini dan Cegah Dini|\
Jumlah laporan deteksi dini|Laporan|60|4000000000|36|2200000000|12|800000000|3|100000000|3|200000000|3|250000000|3|\
200000000|12|750000000|100|93.75|48|2950000000|80|73.75||
||||||'0003|Koordinasi Penyelenggaraan Ketenteraman dan Ketertiban Umum|Jumlah dokumen koordinasi|Dokumen|20|\
5000000000|12|3000000000|4|1000000000|1|150000000|1|250000000|1|250000000|1|280000000|4|930000000|100|93|16|\
3930000000|80|78.6||
||||||||Jumlah kegiatan patroli wilayah|Kali|1800||1080||365||90||92||92||91||365||100||1445||80.28||
|||||2.02||Penegakan Peraturan Daerah Kabupaten/Kota dan Peraturan Bupati/Wali Kota|\
Jumlah pelanggaran Perda yang ditindak|Kasus|200|3000000000|110|1900000000|40|700000000|8|100000000|10|150000000|\
12|200000000|9|210000000|39|660000000|97.5|94.29|149|2560000000|74.5|85.33|Satpol PP|
||||||'0001|Sosialisasi Penegakan Peraturan Daerah dan Peraturan Bupati/Wali Kota|Jumlah laporan sosialisasi|\
Laporan|10|3000000000|6|1900000000|2|700000000|0|100000000|1|150000000|0|200000000|1|210000000|2|660000000|100|\
94.29|8|2560000000|80|85.33||
|||||||Rata-rata capaian kinerja (%)||||||||||||||||||98.95|93.8||||||
|||||||Predikat kinerja||||||||||||||||||Sangat Tinggi|Sangat Tinggi||||||
Faktor pendorong keberhasilan pencapaian kinerja: koordinasi dengan TNI/Polri||||||||
Faktor penghambat pencapaian kinerja: keterbatasan personel||||||||
Tindak lanjut yang diperlukan dalam triwulan berikutnya: penambahan personel||||||||
||||||||||||||||||||||||||||Kota Contoh, 10 Januari 2025
||||||||||||||||||||||||||||Kepala Satuan Polisi Pamong Praja
"""


def test_e81_dengan_34_kolom_dibaca_tanpa_catatan_palsu():
    laporan, catatan = kantor({("E81 TW IV.xlsx", "15 Juli 2022"): E81})
    assert [(b[0], b[1], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", "1.05.02", 2500000000, 2340000000),
        ("K", "1.05.02.2.01", 1800000000, 1680000000),
        ("S", "1.05.02.2.01.0001", 800000000, 750000000),
        ("S", "1.05.02.2.01.0003", 1000000000, 930000000),
        ("K", "1.05.02.2.02", 700000000, 660000000),
        ("S", "1.05.02.2.02.0001", 700000000, 660000000),
    ]
    assert (laporan.tahun, laporan.profil.nama_dinas) == (2024, "Satuan Polisi Pamong Praja")
    assert laporan.program[0].sasaran == "Meningkatnya ketenteraman dan ketertiban umum"
    assert temuan(catatan) == []


def test_e81_indikator_dengan_target_dan_realisasi_tahun_2024():
    laporan, _ = kantor({("E81 TW IV.xlsx", "15 Juli 2022"): E81})
    indikator = [i for p in laporan.program for b in p.jelajahi() for i in b.indikator]
    assert [(i.nama, bulat(i.target_tahun(2024)), bulat(i.realisasi_tahun(2024)), i.satuan) for i in indikator] == [
        ("Persentase gangguan trantibum yang dapat diselesaikan", 97, 96, "%"),
        ("Jumlah gangguan yang ditangani", 120, 118, "Kasus"),
        ("Jumlah laporan deteksi dini", 12, 12, "Laporan"),
        ("Jumlah dokumen koordinasi", 4, 4, "Dokumen"),
        ("Jumlah kegiatan patroli wilayah", 365, 365, "Kali"),
        ("Jumlah pelanggaran Perda yang ditindak", 40, 39, "Kasus"),
        ("Jumlah laporan sosialisasi", 2, 2, "Laporan"),
    ]
