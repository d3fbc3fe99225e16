"""Tabel perhitungan: rumus, angka mentah dengan selnya, dan hasil; sel realisasi menyebut semua sel asalnya."""

from decimal import Decimal

import pytest

from generator.model.kinerja import Indikator
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.organisasi import Profil
from generator.model.rumus import KALI
from generator.model.rumus import TAMBAH
from generator.model.rumus import Bilangan
from generator.model.rumus import Masukan
from generator.model.rumus import Operasi
from generator.model.rumus import Perhitungan
from generator.tables import tabel_3_3
from generator.tables import tabel_perhitungan
from generator.tables.tabel import TabelKosong
from tests.tables.magetan import ATURAN

PERENCANAAN = Masukan("Nilai perencanaan", 2025, Nilai(Decimal("90"), "", Alamat("d.xlsx", "Data Dasar", "D5")))
PENGUKURAN = Masukan("Nilai pengukuran", 2025, Nilai(Decimal("95.12345"), "", Alamat("d.xlsx", "Data Dasar", "D6")))
POHON = Operasi(
    TAMBAH,
    Operasi(KALI, Bilangan(Decimal(50), persen=True), PERENCANAAN),
    Operasi(KALI, Bilangan(Decimal(50), persen=True), PENGUKURAN),
)
# 0,5 × 90 + 0,5 × 95,12345
HASIL = Nilai(Decimal("92.561725"), "Nilai", PERENCANAAN.nilai.asal, asal_lain=(PENGUKURAN.nilai.asal,), rumus="r")
RUMUS = "50% x Nilai perencanaan + 50% x Nilai pengukuran"


def laporan(realisasi: Angka, pohon=POHON) -> Laporan:
    perhitungan = Perhitungan("Nilai SAKIP", RUMUS, HASIL, pohon, Alamat("i.xlsx", "IKU", "F5"))
    indikator = Indikator("Nilai SAKIP", "Nilai", asal=Alamat("pk.xlsx", "PK", "C3"))
    satu = IndikatorSasaran("Nilai SAKIP", "Nilai", Nilai(Decimal(92)), realisasi, indikator, perhitungan=perhitungan)
    sasaran = SasaranLaporan("Meningkatnya akuntabilitas", "1", (satu,))
    return Laporan(2025, Profil(), ATURAN, sasaran=(sasaran,), sasaran_induk=(sasaran,))


def test_satu_baris_per_angka_mentah_dan_hasilnya_sekali():
    tabel = tabel_perhitungan.build(laporan(HASIL))
    assert [[sel.teks for sel in b.sel] for b in tabel.baris] == [
        ["Nilai SAKIP", RUMUS, "Nilai perencanaan", "2025", "90", "92,56"],
        ["", "", "Nilai pengukuran", "2025", "95,1235", ""],
    ]
    assert [b.sel[4].asal[0].sel for b in tabel.baris] == ["D5", "D6"]
    assert (tabel.baris[0].sel[5].nilai, [a.sel for a in tabel.baris[0].sel[5].asal]) == (HASIL.angka, ["D5", "D6"])
    assert [sel.gabung_atas for sel in tabel.baris[1].sel] == [True, True, False, False, False, True]


def test_perhitungan_tercetak_dengan_angka_yang_dimasukkan():
    satu = laporan(HASIL).sasaran[0].indikator[0]
    assert tabel_perhitungan.teks_perhitungan(satu.perhitungan, "Nilai") == "50% × 90 + 50% × 95,1235 = 92,56"


def test_realisasi_di_tabel_capaian_menyebut_kedua_selnya():
    (baris,) = tabel_3_3.build(laporan(HASIL)).baris
    realisasi = baris.sel[5]
    assert (realisasi.teks, realisasi.rumus) == ("92,56", "r")
    assert [a.sel for a in realisasi.asal] == ["D5", "D6"]


@pytest.mark.parametrize("diketik", ["92.56", "92.6", "93"])
def test_realisasi_diketik_yang_sama_tetap_punya_perhitungan(diketik):
    tabel = tabel_perhitungan.build(laporan(Nilai(Decimal(diketik))))
    assert tabel.baris[0].sel[5].teks == "92,56"


def test_realisasi_diketik_yang_berbeda_tidak_diberi_perhitungan_lain():
    assert isinstance(tabel_perhitungan.build(laporan(Nilai(Decimal("92.42")))), TabelKosong)


def test_tanpa_pohon_tidak_ada_perhitungan():
    assert isinstance(tabel_perhitungan.build(laporan(HASIL, None)), TabelKosong)
