"""Sifat indikator dari dokumen kantor; yang disimpulkan selalu menjadi catatan."""

from decimal import Decimal

import pytest

from generator.model.kinerja import DaftarIku
from generator.model.kinerja import Indikator
from generator.model.kinerja import IndikatorUtama
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Sifat
from generator.model.kinerja import Tujuan
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Nilai
from generator.reading.sifat import lengkapi_sifat

NAMA = "Prevalensi stunting"


def nilai(angka: str, teks: str = "") -> Nilai:
    return Nilai(Decimal(angka), "%", teks=teks)


def sasaran(target: Nilai, sifat: Sifat | None = None) -> SasaranLaporan:
    indikator = Indikator(NAMA, "%", sifat=sifat)
    return SasaranLaporan("Menurunnya stunting", "1", (IndikatorSasaran(NAMA, "%", target, nilai("15.5"), indikator),))


def renstra(*target: str) -> Renstra:
    deret = tuple((2025 + i, nilai(t)) for i, t in enumerate(target))
    satu = Sasaran("Menurunnya stunting", indikator=(Indikator(NAMA, "%", target=deret),))
    return Renstra(2025, 2029, (Tujuan("", sasaran=(satu,)),))


def sifat_hasil(target: Nilai, iku=(), daftar_renstra=(), sifat=None):
    hasil, catatan = lengkapi_sifat([sasaran(target, sifat)], iku, daftar_renstra, (), "")
    return hasil[0].indikator[0].indikator.sifat, [c.kode for c in catatan]


def test_tanpa_pernyataan_sifat_dibiarkan_kosong():
    assert sifat_hasil(nilai("14")) == (None, [])


@pytest.mark.parametrize(
    ("teks", "sifat"), [("≤ 12", Sifat.MAKIN_RENDAH), ("< 5 hari", Sifat.MAKIN_RENDAH), ("≥ 80", Sifat.MAKIN_TINGGI)]
)
def test_tanda_pada_target_menyatakan_sifat(teks, sifat):
    assert sifat_hasil(nilai("12", teks)) == (sifat, [])


def test_target_renstra_yang_selalu_turun_disimpulkan_dan_dicatat():
    assert sifat_hasil(nilai("14"), daftar_renstra=[renstra("14", "13", "12", "11", "10")]) == (
        Sifat.MAKIN_RENDAH, ["J11"],
    )  # fmt: skip


def test_target_renstra_yang_naik_atau_tetap_tidak_menyimpulkan_apa_pun():
    assert sifat_hasil(nilai("14"), daftar_renstra=[renstra("14", "14", "13", "12", "11")]) == (None, [])


def test_iku_menang_atas_target_yang_turun():
    iku = DaftarIku(2025, 2029, (IndikatorUtama("", NAMA, sifat=Sifat.MAKIN_TINGGI),))
    assert sifat_hasil(nilai("14"), [iku], [renstra("14", "13", "12")]) == (Sifat.MAKIN_TINGGI, [])


def test_pernyataan_pk_tidak_pernah_diganti():
    assert sifat_hasil(nilai("12", "≤ 12"), sifat=Sifat.MAKIN_TINGGI) == (Sifat.MAKIN_TINGGI, [])
