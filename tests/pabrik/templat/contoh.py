"""Tabel prototipe menurut nomornya: lebar kolom dan tingkat baris yang dikenal.

Widths in millimetres as in the columns of `generator.tables`; the generator adapts the grid where a year or
a column more stands in the workbooks of an office.
"""

from tests.pabrik.templat.prototipe import Prototipe

TUJUAN_SASARAN = ("tujuan", "sasaran", "isi")
RINCIAN = ("program", "kegiatan", "sub kegiatan", "isi", "jumlah")
BERJENJANG = ("sasaran", *RINCIAN)
PEMBUKA = ("visi", "misi", "tujuan daerah", "sasaran daerah")
SASARAN = ("sasaran", "isi")
BERJUMLAH = ("sasaran", "isi", "jumlah")

PEGAWAI = Prototipe("10 110 40", kolom_uraian=1)
TARGET_RENSTRA = Prototipe(
    "8 36 10 55 50 20 22 22 22", TUJUAN_SASARAN, nomor=True, polos=True, kolom_uraian=1, mendatar=True
)
TARGET_RENSTRA_ENAM_TAHUN = Prototipe(
    "8 23 8 27 21 13 25 25 25 25 25 25",
    TUJUAN_SASARAN,
    nomor=True,
    polos=True,
    rapat=True,
    kolom_uraian=1,
    mendatar=True,
)
STRATEGI = Prototipe("46 56 64 80", (*PEMBUKA, "isi"), mendatar=True)
IKU = Prototipe("30 9 30 19 92 42 25", SASARAN, polos=True, mendatar=True)
RENJA = Prototipe("8 32 12 38 32 18 20", TUJUAN_SASARAN, nomor=True, polos=True, kolom_uraian=1)
PAGU = Prototipe("9 52 41 19 13 26", RINCIAN, nomor=True, kolom_uraian=1)
PK = Prototipe("8 50 10 52 20 20", SASARAN, nomor=True, polos=True, kolom_uraian=1)
PK_ANGGARAN = Prototipe("8 92 35 25", ("program", "isi", "jumlah"), kolom_uraian=1)
CAPAIAN_ANGGARAN = Prototipe("46 41 26 26 15 16 15 26 21 16", BERJENJANG, mendatar=True)
RENCANA_AKSI = Prototipe("42 43 75", SASARAN, polos=True)
TRIWULAN = Prototipe("42 43 15 15 15 15 15", SASARAN, polos=True)

CONTOH: dict[str, Prototipe] = {
    "1.1": Prototipe("10 78 22 22 28", kolom_uraian=1),
    "1.2": PEGAWAI,
    "1.3": PEGAWAI,
    "jenis_kelamin": PEGAWAI,
    "1.4": Prototipe("10 42 30 24 24 30", kolom_uraian=1),
    "1.5": Prototipe("96 32 32", ("program", "isi", "jumlah")),
    "2.1": Prototipe(
        "155 92", ("tujuan daerah", "sasaran daerah", "tujuan", "sasaran", "isi"), keterkaitan=True, mendatar=True
    ),
    "2.2": TARGET_RENSTRA,
    "2.3": STRATEGI,
    "2.4": IKU,
    "2.5": Prototipe("155 92", (*PEMBUKA, "tujuan", "sasaran", "isi"), keterkaitan=True, mendatar=True),
    "2.6": TARGET_RENSTRA_ENAM_TAHUN,
    "2.7": STRATEGI,
    "2.8": IKU,
    "2.9": RENJA,
    "2.10": PAGU,
    "2.11": PK,
    "2.12": RENJA,
    "2.13": PAGU,
    "2.14": PK,
    "perubahan_pk": Prototipe("8 34 30 16 30 16 26", kolom_uraian=1),
    "3.1": Prototipe("10 40 70 40", ("isi",), kolom_uraian=2),
    "3.2": Prototipe("44 44 18 18 18 18", BERJUMLAH, polos=True),
    "perhitungan": Prototipe("32 42 36 12 18 20", ("isi",), kolom_uraian=1),
    "3.3": Prototipe(CAPAIAN_ANGGARAN.kolom, BERJUMLAH, polos=True, mendatar=True),
    "3.4": CAPAIAN_ANGGARAN,
    "3.5": Prototipe("50 46 20 20 20 20 25 25 20 20", BERJUMLAH, polos=True, mendatar=True),
    "3.6": Prototipe("46 46 17 17 17 17 17 17 17 17 17", SASARAN, polos=True, mendatar=True),
    "3.7": Prototipe("9 40 41 23 24 23", SASARAN, nomor=True, polos=True, kolom_uraian=1),
    "3.8": Prototipe("9 39 41 22 26 23", SASARAN, nomor=True, polos=True, kolom_uraian=1),
    "3.9": Prototipe("30 29 16 17 17 51", SASARAN, polos=True),
    "3.10": Prototipe("31 29 50 50", SASARAN, polos=True),
    "3.11": Prototipe("50 47 20 23 20", BERJENJANG),
    "3.12": Prototipe("74 26 26 24 17", BERJENJANG, nomor=True),
    "tindak_lanjut": Prototipe("10 52 48 20 30", ("isi",), kolom_uraian=1),
    "crosscutting": Prototipe("42 40 42 36", ("isi",)),
    "4.1": Prototipe("47 47 20 20 26", BERJUMLAH, polos=True),
    "4.2": RENCANA_AKSI,
    "4.3": TRIWULAN,
    "A1": TARGET_RENSTRA,
    "A2": TARGET_RENSTRA_ENAM_TAHUN,
    "B1": IKU,
    "B2": IKU,
    "C1": RENJA,
    "C2": RENJA,
    "D1": PK,
    "D1_anggaran": PK_ANGGARAN,
    "D2": PK,
    "D2_anggaran": PK_ANGGARAN,
    "E": Prototipe("38 40 17 17 18 47 26 26 16", BERJUMLAH, polos=True, mendatar=True),
    "renaksi": Prototipe("40 36 17 15 15 15 15 15 77", SASARAN, polos=True, mendatar=True),
    "pengukuran": Prototipe(
        "38 38 17 13 13 13 13 13 13 13 13 16 16 16", SASARAN, polos=True, rapat=True, mendatar=True
    ),
    "G1": RENCANA_AKSI,
    "G2": TRIWULAN,
}
