"""Kantor mengganti pengaturan di lembar Profil; laporan, catatan metode, dan temuan mengikutinya."""

import shutil
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from generator.alur import siapkan
from generator.narrative.susun import susun_narasi
from generator.workpaper.kertas_kerja import tulis_kertas_kerja
from tests.kantor_contoh import MAGETAN

DIGANTI = {
    "Skala kategori": "baik_80",
    "Batas capaian": 110,
    "Rumus efisiensi": "capaian − serapan",
    "Cakupan efisiensi": "capaian > 100",
    "Pembulatan": "potong",
    "Cara rata-rata capaian": "per sasaran",
}


@pytest.fixture(scope="module")
def siap(tmp_path_factory):
    """The Magetan folder, six settings changed the way a planner does: in column B of the Profil sheet."""
    folder = tmp_path_factory.mktemp("kantor") / "magetan"
    shutil.copytree(MAGETAN, folder)
    buku = load_workbook(folder / "Profil Dinas.xlsx")
    diganti = set()
    for label, isi, *_ in buku["Profil"].iter_rows():
        if label.value in DIGANTI:
            isi.value = DIGANTI[label.value]
            diganti.add(label.value)
    assert diganti == set(DIGANTI)
    buku.save(folder / "Profil Dinas.xlsx")
    return siapkan(folder)


def sel(siap, kunci, kolom, baris=0):
    tabel = siap.tabel[kunci]
    return tabel.baris[baris].sel[[k.kunci for k in tabel.kolom].index(kolom)]


def test_skala_dan_kategori_mengikuti(siap):
    assert [b.sel[3].teks for b in siap.tabel["3.1"].baris] == ["Sangat Baik", "Baik", "Cukup", "Kurang"]
    assert siap.tabel["4.1"].baris[-1].sel[-1].teks == "Sangat Baik"


def test_efisiensi_dan_kolomnya_mengikuti_di_ketiga_tabel(siap):
    """Koperasi: 878.317.680 of 908.521.800 is 96,6755 %; 70,63 / 70,54 is 100,1276 %."""
    for kunci in ("3.3", "3.5"):
        assert sel(siap, kunci, "efisiensi").nilai.quantize(Decimal("0.0001")) == Decimal("3.4521")
    kolom = [k.kunci for k in siap.tabel["3.4"].kolom]
    assert "anggaran_capaian" not in kolom
    assert {"serapan", "sisa_anggaran"} <= set(kolom)
    assert sel(siap, "3.3", "sisa_anggaran").teks == "30.204.120"


def test_angka_dipotong_bukan_dibulatkan(siap):
    assert sel(siap, "3.5", "serapan").teks == "96,67%"


def test_capaian_tepat_seratus_di_luar_cakupan_disebut_sebabnya(siap):
    satu = sel(siap, "3.5", "efisiensi", 1)
    assert (satu.teks, satu.sebab) == ("–", "efisiensi hanya dihitung bila capaian > 100")


def test_catatan_metode_menyebut_aturan_yang_berlaku(siap):
    teks = " ".join(p.teks for p in susun_narasi(siap.laporan, siap.tabel)["metode"]).replace("\u00a0", " ")
    tertulis = (
        "paling tinggi 110 %",
        "capaian kinerja dikurangi serapan anggaran",
        "capaian di atas 100 %",
        "dipotong tanpa dibulatkan",
        "rata-rata dari rata-rata setiap sasaran",
        "Sangat Baik – Kurang",
    )
    for kalimat in tertulis:
        assert kalimat in teks
    assert "dua cara" not in teks


def test_kertas_kerja_tetap_berumus_hidup(siap, tmp_path):
    jalur = tmp_path / "kertas.xlsx"
    jalur.write_bytes(tulis_kertas_kerja(siap.laporan, siap.tabel, siap.catatan))
    buku = load_workbook(jalur)
    lembar = next(buku[n] for n in buku.sheetnames if "3.5" in n)
    rumus = [str(c.value) for baris in lembar.iter_rows() for c in baris if str(c.value).startswith("=")]
    assert any("-" in r and "*" not in r and "100" not in r for r in rumus)
