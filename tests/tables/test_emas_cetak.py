"""Beda cetak target dan realisasi dengan laporan Magetan: angkanya sama, tanda persen dan desimalnya tidak.

`emas.sepakat` membandingkan angka pada desimal yang tercetak. Computed columns (capaian, efisiensi, kemajuan, rupiah)
print with the decimals of the profil throughout, where the print rounds cell by cell; that is the rule and is not
listed. Every target and realisasi that is printed otherwise is listed here with its reason.
"""

from tests.tables.test_emas import KECUALI
from tests.tables.test_emas import KOLOM
from tests.tables.test_emas import pasangan

SEPERTI_SUMBER = "angka dicetak dengan desimal sumbernya; nol di belakang koma tidak bermakna"
BUKAN_PERSEN = "satuan indikator ini Angka menurut PK, bukan persen"
PERSEN = "satuan indikator ini persen; cetakan melewatkan tandanya"
SATUAN_SENDIRI = "UM adalah satuan, yang tercetak pada namanya sendiri (Usaha Mikro)"
DIBULATKAN = "cetakan membulatkan; realisasi dan target tidak pernah dibulatkan"

BEDA_CETAK = {
    ("3.2", 3, "target"): ("91,50", "91,5", SEPERTI_SUMBER),
    ("3.2", 4, "target"): ("83,50", "83,5", SEPERTI_SUMBER),
    ("3.4", 15, "realisasi"): ("18,00%", "18%", SEPERTI_SUMBER),
    ("3.4", 42, "target"): ("92,00%", "92", BUKAN_PERSEN),
    ("3.4", 42, "realisasi"): ("92,42%", "92,42", BUKAN_PERSEN),
    ("3.4", 49, "realisasi"): ("92,82883743", "92,83%", "hasil bagi di buku kerja, dicetak dua desimal"),
    ("3.6", 1, "target_2023"): ("70", "70%", PERSEN),
    ("3.6", 1, "realisasi_2023"): ("40", "40%", PERSEN),
    ("3.6", 2, "target_2024"): ("2 UM", "2", SATUAN_SENDIRI),
    ("3.6", 2, "realisasi_2024"): ("3 UM", "3", SATUAN_SENDIRI),
    ("3.6", 2, "target_2025"): ("3 UM", "3", SATUAN_SENDIRI),
    ("3.6", 2, "realisasi_2025"): ("3 UM", "3", SATUAN_SENDIRI),
    ("3.7", 1, "realisasi"): ("71%", "70,63%", DIBULATKAN),
    ("3.7", 1, "target_akhir"): ("72%", "72,472%", DIBULATKAN),
    ("3.7", 2, "realisasi"): ("3 UM", "3", SATUAN_SENDIRI),
    ("3.7", 2, "target_akhir"): ("5 UM", "5", SATUAN_SENDIRI),
    ("3.7", 3, "realisasi"): ("92,4", "92,42", DIBULATKAN),
    ("3.8", 1, "realisasi"): ("71", "70,63%", DIBULATKAN),
    ("3.8", 1, "realisasi_pembanding"): ("42", "42%", PERSEN),
    ("3.9", 4, "target"): ("83,50", "83,5", SEPERTI_SUMBER),
    ("4.1", 3, "target"): ("92%", "92", BUKAN_PERSEN),
    ("4.1", 3, "realisasi"): ("92,42%", "92,42", BUKAN_PERSEN),
    ("4.1", 4, "target"): ("83,50%", "83,5", BUKAN_PERSEN),
    ("4.1", 4, "realisasi"): ("83,58%", "83,58", BUKAN_PERSEN),
}


def test_setiap_beda_cetak_target_dan_realisasi_terdaftar():
    beda = {}
    for kunci in KOLOM:
        for nomor, kolom, tercetak, sel in pasangan("folder", kunci):
            ukuran = kolom.startswith(("target", "realisasi")) and kolom != "realisasi_anggaran"
            if ukuran and sel.nilai is not None and tercetak.split() != sel.teks.split():
                beda[kunci, nomor, kolom] = (tercetak, sel.teks)
    terdaftar = {alamat: (cetak, kami) for alamat, (cetak, kami, _) in BEDA_CETAK.items()}
    assert {alamat: teks for alamat, teks in beda.items() if alamat not in KECUALI} == terdaftar
