"""Tabel silang rekap: setiap indikator dan setiap catatan terhitung satu kali, kelas terurut, yang kosong tetap ada."""

from decimal import Decimal

from generator.tables.ikhtisar import IkhtisarIndikator
from generator.tables.ikhtisar import IkhtisarKantor
from generator.workpaper.rekap_silang import silang_kategori
from generator.workpaper.rekap_silang import silang_kode
from generator.workpaper.rekap_xlsx import BarisRekap


def kantor(nama: str, *capaian: tuple[str, str], **kode: int) -> BarisRekap:
    indikator = tuple(
        IkhtisarIndikator("Sasaran", f"Indikator {n}", "", "", Decimal(angka) if angka else None, kategori)
        for n, (angka, kategori) in enumerate(capaian)
    )
    return BarisRekap(nama, "tersusun", ikhtisar=IkhtisarKantor(nama, 2025, indikator=indikator), per_kode=kode)


DAFTAR = (
    kantor("b-dinas", ("40", "Kurang Berhasil"), ("101", "Sangat Berhasil"), ("", ""), C01=2, J04=1),
    kantor("a-badan", ("99.5", "Berhasil"), ("100", "Sangat Berhasil"), ("120", "Sangat Berhasil"), J04=3),
    BarisRekap("c-gagal", "gagal", per_kode={"B01": 4}),
)


def test_kategori_terurut_dari_yang_terbaik_dan_tanpa_capaian_di_akhir():
    silang = silang_kategori(DAFTAR)
    assert silang.kolom == ("Sangat Berhasil", "Berhasil", "Kurang Berhasil", "Tidak dapat dihitung")
    assert silang.baris == (("a-badan", (2, 1, 0, 0)), ("b-dinas", (1, 0, 1, 1)))


def test_kode_di_kantor_terbanyak_lebih_dahulu_dan_kantor_gagal_ikut():
    silang = silang_kode(DAFTAR)
    assert silang.kolom == ("J04", "B01", "C01")
    assert silang.baris == (("a-badan", (3, 0, 0)), ("b-dinas", (1, 0, 2)), ("c-gagal", (0, 4, 0)))


def test_tanpa_kantor_tabel_silangnya_kosong():
    assert silang_kategori(()).baris == silang_kode(()).baris == ()
