"""Ekspor SIPD: laporan realisasi per sub kegiatan dengan kode dan nama di kolom masing-masing."""

from tests.reading.bantu import kantor
from tests.reading.bantu import ringkas
from tests.reading.bantu import temuan

KEPALA = (
    "Kode Urusan|Nama Urusan|Kode Bidang Urusan|Nama Bidang Urusan|Kode SKPD|Nama SKPD|Kode Sub SKPD|Nama Sub SKPD|"
    "Kode Program|Nama Program|Kode Kegiatan|Nama Kegiatan|Kode Sub Kegiatan|Nama Sub Kegiatan|Kode Rekening|"
    "Nama Rekening|Nilai Anggaran|Nilai Realisasi|Nilai Realisasi Rill|Persentase"
)


def baris(unit: str, program: str, kegiatan: str, sub: str, rekening: str, *angka: float) -> str:
    skpd = "'7.01.0.00.0.00.05.0000|KECAMATAN SUKAMAJU"
    bagian = ["'7|UNSUR KEWILAYAHAN|'7.01|KECAMATAN", skpd, unit, program, kegiatan, sub, rekening]
    return "|".join([*bagian, *map(str, angka)])


INDUK = "'7.01.0.00.0.00.05.0000|KECAMATAN SUKAMAJU"
MEKAR = "'7.01.0.00.0.00.05.0002|KELURAHAN MEKAR"
PENUNJANG = (
    "'7.01.01|PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    "'7.01.01.2.02|Administrasi Keuangan Perangkat Daerah",
    "'7.01.01.2.02.0001|Penyediaan Gaji dan Tunjangan ASN",
)
KELURAHAN = (
    "'7.01.03|PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN",
    "'7.01.03.2.02|Kegiatan Pemberdayaan Kelurahan",
    "'7.01.03.2.02.0002|Pembangunan Sarana dan Prasarana Kelurahan",
)


def test_laporan_realisasi_sipd_memberi_pagu_dan_realisasi_dan_tahun_dari_nama_berkas():
    isi = "\n".join([
        KEPALA,
        baris(INDUK, *PENUNJANG, "'5.1.01.01.01.0001|Belanja Gaji Pokok PNS", 700, 650, 650, 92.86),
        baris(INDUK, *PENUNJANG, "'5.1.01.01.02.0001|Belanja Tunjangan Keluarga PNS", 100, 90, 90, 90),
        baris(INDUK, *KELURAHAN, "'5.2.04.01.01.0001|Belanja Modal Jalan", 300, 270, 270, 90),
        baris(MEKAR, *KELURAHAN, "'5.2.04.01.01.0001|Belanja Modal Jalan", 200, 180, 180, 90),
    ])  # fmt: skip
    laporan, catatan = kantor({("laporan_realisasi_2024.xlsx", "Worksheet"): isi})
    assert laporan.tahun == 2024
    assert [(b[0], b[1], b[3], b[4]) for b in ringkas(laporan.program)] == [
        ("P", "7.01.01", 800, 740),
        ("K", "7.01.01.2.02", 800, 740),
        ("S", "7.01.01.2.02.0001", 800, 740),
        ("P", "7.01.03", 500, 450),
        ("K", "7.01.03.2.02", 500, 450),
        ("S", "7.01.03.2.02.0002", 500, 450),
    ]
    assert temuan(catatan) == [("P02", "", "")]


def test_ekspor_tanpa_tahun_di_mana_pun_disebut_salah_bukan_tahun_nol():
    _, catatan = kantor({("laporan.xlsx", "Worksheet"): "\n".join([
        KEPALA, baris(INDUK, *PENUNJANG, "'5.1.01.01.01.0001|Belanja Gaji Pokok PNS", 700, 650, 650, 92.86),
    ])})  # fmt: skip
    assert [(c.kode, c.tingkat.value) for c in catatan if c.kode == "P03"] == [("P03", "salah")]
