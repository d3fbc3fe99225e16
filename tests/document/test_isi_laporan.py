"""Isi grafik dan bagan dari laporan Magetan: satuan yang sama pada satu sumbu, teks alternatif di dokumennya."""

import re
from decimal import Decimal

import pytest

from generator.document.paket import baca_paket
from generator.document.susun import susun
from tests.document.magetan import TEMPLAT
from tests.document.magetan import isi_magetan


@pytest.fixture(scope="module")
def grafik():
    return isi_magetan()[1].grafik


def angka(grafik, nama: str, deret: int, kategori: str) -> Decimal | None:
    g = grafik[nama]
    return g.deret[deret].nilai[g.kategori.index(kategori)]


def test_capaian_tahunan_dalam_persen_bukan_satuan_indikatornya(grafik):
    """92,42 of 92 and 70,63 of 70,54 in 2025; 3 of 2 usaha mikro in 2024; no percent has the unit of an indicator."""
    g = grafik["capaian_tahunan"]
    assert [d.nama for d in g.deret] == ["Tahun 2023", "Tahun 2024", "Tahun 2025"]
    assert angka(grafik, "capaian_tahunan", 2, "Nilai SAKIP Dinas Koperasi UKM") == Decimal("100.4565")
    assert angka(grafik, "capaian_tahunan", 2, "Persentase koperasi yang berkualitas") == Decimal("100.1276")
    assert angka(grafik, "capaian_tahunan", 1, "Jumlah Usaha Mikro Naik Kelas") == Decimal("150.0000")


def test_tahun_tanpa_indikator_itu_menjadi_titik_kosong(grafik):
    assert angka(grafik, "capaian_tahunan", 0, "Persentase koperasi yang berkualitas") is None


def test_kemajuan_terhadap_target_akhir_renstra(grafik):
    """83,58 of 85,5 and 3 of 5, the targets of 2030."""
    assert angka(grafik, "kemajuan", 0, "Indeks Kepuasan Masyarakat Dinas Koperasi UKM") == Decimal("97.7544")
    assert angka(grafik, "kemajuan", 0, "Jumlah Usaha Mikro Naik Kelas") == Decimal("60.0000")


def test_serapan_hanya_menurut_program(grafik):
    """Rp5.573.000 of Rp8.412.000; eight programs, no kegiatan."""
    assert angka(grafik, "serapan", 0, "Program Pelayanan Izin Usaha Simpan Pinjam") == Decimal("66.2506")
    assert len(grafik["serapan"].kategori) == 8
    assert all(k.startswith("Program ") for k in grafik["serapan"].kategori)


def test_setiap_grafik_bagan_dan_gambar_di_laporan_punya_teks_alternatif():
    paket = baca_paket(susun(TEMPLAT.read_bytes(), isi_magetan()[1]).docx)
    benda = re.findall(rb"<wp:docPr\b[^>]*>", paket["word/document.xml"].isi())
    assert len(benda) == 3 + 3 + 4  # charts, pages of trees, pictures
    assert [b for b in benda if not re.search(rb'descr="[^"]{4,}', b)] == []
