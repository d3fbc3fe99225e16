"""Dinas kota: IKU bertarget lima tahun, rencana aksi satu baris per triwulan, capaian bulanan."""

from tests.reading.bantu import bulat
from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import target

IKU_T = """
INDIKATOR KINERJA UTAMA
DINAS TENAGA KERJA KOTA MAJU 2025-2029
No|Sasaran Strategis|Indikator Kinerja Utama|Satuan|Formula|Sumber Data|Target|:-)|:-)|:-)|:-)|PJ
:-v|:-v|:-v|:-v|:-v|:-v|2025|2026|2027|2028|2029|:-v
1|Menurunnya pengangguran|Tingkat Pengangguran Terbuka (TPT)|%|Penganggur/angkatan kerja x 100|BPS|5,40|5,20|5,00|\
4,80|4,60|Kabid Penta
2|Meningkatnya hubungan industrial|Persentase perselisihan yang diselesaikan|%|Selesai/total x 100|Bidang HI|80|82|\
84|86|88|Kabid HI
"""
NAKER_RA = """
RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2026
DINAS TENAGA KERJA KOTA MAJU
No|Sasaran Strategis|Indikator Kinerja|Target Tahunan|Triwulan|Target Triwulan|Program/Kegiatan|\
Rencana Aksi / Langkah-langkah|Penanggung Jawab
1|Menurunnya pengangguran|Tingkat Pengangguran Terbuka (TPT)|5,20|I|-|Program Penempatan|Job fair|Kabid
||||II|-||Pelatihan|
||||III|-||Magang|
||||IV|5,20||Evaluasi|
2|Meningkatnya hubungan industrial|Persentase perselisihan yang diselesaikan|82|I|20|Program HI|Mediasi|Kabid
||||II|40||Mediasi|
||||III|60||Mediasi|
||||IV|82||Mediasi|
"""
NAKER_CAP = """
LAPORAN CAPAIAN IKU BULANAN 2025
No|IKU|Satuan|Target|Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agt|Sep|Okt|Nop|Des
1|Tingkat Pengangguran Terbuka (TPT)|%|5,40|||||||||||5,31|5,31
2|Persentase perselisihan yang diselesaikan|%|80|5|12|20|26|33|40|47|55|62|70|78|83
"""


def tulis(tempat) -> None:
    tulis_buku(tempat, "IKU 2025-2029.xlsx", {"IKU": IKU_T})
    tulis_buku(tempat, "renaksi 2026.xlsx", {"RA": NAKER_RA})
    tulis_buku(tempat, "bulanan.xlsx", {"2025": NAKER_CAP})


def test_iku_bertarget_lima_tahun_menggantikan_renstra(hasil):
    assert target(hasil.laporan.renstra[0].sasaran) == [
        ("Menurunnya pengangguran", [("Tingkat Pengangguran Terbuka (TPT)", [5.4, 5.2, 5, 4.8, 4.6])]),
        (
            "Meningkatnya hubungan industrial",
            [("Persentase perselisihan yang diselesaikan", [80, 82, 84, 86, 88])],
        ),
    ]


def test_kolom_bulan_tanpa_nama_mengambil_besaran_dari_judul(hasil):
    assert [x for _, isi in dilaporkan(hasil.laporan) for x in isi] == [
        ("Tingkat Pengangguran Terbuka (TPT)", "%", 5.4, 5.31),
        ("Persentase perselisihan yang diselesaikan", "%", 80, 83),
    ]


def test_aksi_di_bawah_satu_indikator_disatukan(hasil):
    assert [(a.indikator, a.aksi) for a in hasil.laporan.rencana_aksi] == [
        ("Tingkat Pengangguran Terbuka (TPT)", "Job fair\nPelatihan\nMagang\nEvaluasi"),
        ("Persentase perselisihan yang diselesaikan", "Mediasi"),
    ]


def test_target_triwulan_dari_baris(hasil):
    assert [[bulat(n) for n in t.triwulan] for t in hasil.laporan.target_triwulan] == [
        [None, None, None, 5.2], [20, 40, 60, 82],
    ]  # fmt: skip
