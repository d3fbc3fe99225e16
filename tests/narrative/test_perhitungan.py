"""Rumus dan hitungan di balik realisasi tercetak di bawah indikatornya; tanpa data dasar tidak ada kalimatnya."""

from dataclasses import replace
from decimal import Decimal

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.narrative.susun import susun_narasi
from generator.tables.daftar import build_semua
from tests.narrative.contoh import nilai


def narasi(laporan: Laporan, nama: str) -> list[str]:
    return [p.teks.replace("\u00a0", " ") for p in susun_narasi(laporan, build_semua(laporan))[nama]]


def test_realisasi_yang_dihitung_menyebut_rumus_angka_dan_hasilnya(laporan_berumus: Laporan):
    assert (
        "Realisasi Koperasi berkualitas dihitung dari data dasar dengan rumus “Σ koperasi berkualitas * 100% / "
        "[koperasi aktif]”, yaitu (395 / 560) × 100 % = 70,54 %."
    ) in narasi(laporan_berumus, "capaian_perubahan")


def test_yang_diketik_sama_disebut_sesuai(laporan_berumus: Laporan):
    sasaran = laporan_berumus.sasaran[0]
    diketik = replace(sasaran.indikator[0], realisasi=replace(nilai("70.54"), satuan="%"))
    satu = replace(laporan_berumus, sasaran=(replace(sasaran, indikator=(diketik, *sasaran.indikator[1:])),))
    (kalimat,) = [t for t in narasi(satu, "capaian_perubahan") if "data dasar" in t]
    assert kalimat.startswith("Realisasi Koperasi berkualitas sesuai dengan data dasarnya menurut rumus")


def test_yang_diketik_berbeda_tidak_diberi_hitungan_yang_menyangkalnya(laporan_berumus: Laporan):
    sasaran = laporan_berumus.sasaran[0]
    diketik = replace(sasaran.indikator[0], realisasi=nilai("70.63"))
    satu = replace(laporan_berumus, sasaran=(replace(sasaran, indikator=(diketik, *sasaran.indikator[1:])),))
    assert not any("395" in t for t in narasi(satu, "capaian_perubahan"))
    assert narasi(satu, "perhitungan") == []


def test_indikator_yang_juga_di_pk_perubahan_dijelaskan_sekali(laporan_berumus: Laporan):
    pk = laporan_berumus.pk[0]
    dua = replace(laporan_berumus, pk=(pk, replace(pk, versi=Versi.PERUBAHAN)), sasaran_induk=laporan_berumus.sasaran)
    assert not any("data dasar" in t for t in narasi(dua, "capaian_induk"))
    lama = replace(dua.sasaran[0].indikator[0], nama="Koperasi berkualitas lama")
    berbeda = replace(dua, sasaran_induk=(replace(dua.sasaran[0], indikator=(lama,)),))
    assert sum("(395 / 560) × 100 % = 70,54 %" in t for t in narasi(berbeda, "capaian_induk")) == 1


def test_pengantar_menyebut_banyaknya_indikator(laporan_berumus: Laporan):
    (pengantar,) = narasi(laporan_berumus, "perhitungan")
    assert "realisasi 1 (satu) indikator" in pengantar


def test_tanpa_data_dasar_tidak_ada_kalimatnya(laporan_kecil: Laporan):
    assert narasi(laporan_kecil, "perhitungan") == []
    assert not any("data dasar" in t for t in narasi(laporan_kecil, "capaian_perubahan"))


def test_hasil_yang_disebut_tidak_dibulatkan_di_laporan(laporan_berumus: Laporan):
    assert laporan_berumus.sasaran[0].indikator[0].realisasi.angka == Decimal(395) / Decimal(560) * 100
