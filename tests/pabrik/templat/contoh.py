"""Tabel prototipe menurut nomornya: lebar kolom dan tingkat baris yang dikenal.

Widths follow the columns that `generator.tables` builds; the generator adapts the grid to the table anyway.
"""

from __future__ import annotations

from tests.pabrik.templat.prototipe import Prototipe

TUJUAN_SASARAN = ("tujuan", "sasaran", "isi")
RINCIAN = ("program", "kegiatan", "sub kegiatan", "isi", "jumlah")
BERJENJANG = ("sasaran", *RINCIAN)
PEMBUKA = ("visi", "misi", "tujuan daerah", "sasaran daerah")

PEGAWAI = Prototipe("8 66 26", kolom_uraian=1)
TARGET_RENSTRA = Prototipe("5 22 6 22 22 9 11 11 11", TUJUAN_SASARAN, nomor=True, polos=True, kolom_uraian=1)
TARGET_RENSTRA_LEBAR = Prototipe(
    "20 15 15 17 11 11 11 11 11 11 7", TUJUAN_SASARAN, polos=True, kolom_uraian=1, mendatar=True
)
STRATEGI = Prototipe("20 23 26 31", (*PEMBUKA, "isi"))
IKU = Prototipe("16 5 17 9 21 21 11", ("sasaran", "isi"), polos=True)
IKU_LEBAR = Prototipe("16 4 17 8 24 20 11", ("sasaran", "isi"), polos=True, mendatar=True)
RENJA = Prototipe("5 22 6 24 22 10 11", TUJUAN_SASARAN, nomor=True, polos=True, kolom_uraian=1)
DPA = Prototipe("7 32 25 10 10 16", RINCIAN, kolom_uraian=1)
PK = Prototipe("5 34 6 33 12 10", ("sasaran", "isi"), nomor=True, polos=True, kolom_uraian=1)
PK_ANGGARAN = Prototipe("6 48 22 24", ("program", "isi", "jumlah"), kolom_uraian=1)
CAPAIAN = Prototipe("28 28 11 11 10 12", ("sasaran", "isi", "jumlah"), polos=True)
CAPAIAN_ANGGARAN = Prototipe("20 19 12 12 8 8 8 12 12 8", BERJENJANG, mendatar=True)
EFISIENSI = Prototipe("19 19 8 8 8 8 12 12 8 8", ("sasaran", "isi", "jumlah"), polos=True, mendatar=True)
TAHUNAN = Prototipe("20 20 7 7 7 7 7 7 7 7 7", ("sasaran", "isi"), polos=True, mendatar=True)
PERBANDINGAN = Prototipe("5 30 27 13 13 12", ("sasaran", "isi"), nomor=True, polos=True, kolom_uraian=1)
RENCANA_AKSI = Prototipe("23 22 55", ("sasaran", "isi"), polos=True)
TRIWULAN = Prototipe("28 27 9 9 9 9 9", ("sasaran", "isi"), polos=True)

CONTOH: dict[str, Prototipe] = {
    "1.1": Prototipe("6 46 16 16 16", kolom_uraian=1),
    "1.2": PEGAWAI,
    "1.3": PEGAWAI,
    "jenis_kelamin": PEGAWAI,
    "1.4": Prototipe("6 28 17 16 16 17", kolom_uraian=1),
    "1.5": Prototipe("56 22 22"),
    "2.1": Prototipe("58 42", ("tujuan daerah", "sasaran daerah", "tujuan", "sasaran", "isi")),
    "2.2": TARGET_RENSTRA,
    "2.3": STRATEGI,
    "2.4": IKU,
    "2.5": Prototipe("58 42", (*PEMBUKA, "tujuan", "sasaran", "isi")),
    "2.6": TARGET_RENSTRA_LEBAR,
    "2.7": Prototipe(STRATEGI.kolom, STRATEGI.tingkat, mendatar=True),
    "2.8": IKU_LEBAR,
    "2.9": RENJA,
    "2.10": DPA,
    "2.11": PK,
    "2.12": RENJA,
    "2.13": DPA,
    "2.14": PK,
    "3.1": Prototipe("6 20 50 24", ("isi",), kolom_uraian=1),
    "3.2": CAPAIAN,
    "3.3": CAPAIAN_ANGGARAN,
    "3.4": CAPAIAN_ANGGARAN,
    "3.5": EFISIENSI,
    "3.6": TAHUNAN,
    "3.7": PERBANDINGAN,
    "3.8": PERBANDINGAN,
    "3.9": Prototipe("20 20 9 9 9 33", ("sasaran", "isi"), polos=True),
    "3.10": Prototipe("18 18 32 32", ("sasaran", "isi"), polos=True),
    "3.11": Prototipe("36 26 11 11 16", BERJENJANG),
    "3.12": Prototipe("8 46 15 15 13 8", BERJENJANG, kolom_uraian=1, mendatar=True),
    "4.1": Prototipe("31 29 13 13 14", ("sasaran", "isi", "jumlah"), polos=True),
    "4.2": RENCANA_AKSI,
    "4.3": TRIWULAN,
    "A1": Prototipe(TARGET_RENSTRA.kolom, TUJUAN_SASARAN, nomor=True, polos=True, kolom_uraian=1, mendatar=True),
    "A2": TARGET_RENSTRA_LEBAR,
    "B1": IKU_LEBAR,
    "B2": IKU_LEBAR,
    "C1": RENJA,
    "C2": RENJA,
    "D1": PK,
    "D1_anggaran": PK_ANGGARAN,
    "D2": PK,
    "D2_anggaran": PK_ANGGARAN,
    "E": CAPAIAN_ANGGARAN,
    "G1": RENCANA_AKSI,
    "G2": TRIWULAN,
}
