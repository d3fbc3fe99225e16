"""Sifat, rumus, dan jenis target yang ditulis kantor pada indikatornya sendiri, dari berkas sampai tabel."""

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from generator.alur import siapkan
from generator.model.kinerja import Sifat

IKU = [
    ["INDIKATOR KINERJA UTAMA TAHUN 2024-2026"],
    ["Sasaran", "Indikator Kinerja Utama", "Satuan", "Formulasi", "Sifat", "Rumus Capaian", "Jenis Target"],
    ["Layanan", "Angka kematian bayi", "per 1.000", "-", "makin rendah makin baik", "N2", None],
    ["Layanan", "Jumlah rumah dibangun", "Unit", "-", "positif", None, "Target Akumulasi"],
    ["Layanan", "Waktu layanan", "Menit", "-", "makin rendah makin baik", None, "tahunan"],
]
RENSTRA = [
    ["RENCANA STRATEGIS TAHUN 2024-2026"],
    ["Sasaran", "Indikator", "Satuan", "Target", None, None],
    [None, None, None, 2024, 2025, 2026],
    ["Layanan", "Angka kematian bayi", "per 1.000", 5.9, 5.8, 5],
    ["Layanan", "Jumlah rumah dibangun", "Unit", 100, 150, 250],
    ["Layanan", "Waktu layanan", "Menit", 40, "28-30", 25],
]
CAPAIAN = [
    ["PENGUKURAN KINERJA TAHUN 2025"],
    ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi"],
    ["Layanan", "Angka kematian bayi", "per 1.000", 5.8, 4.01],
    ["Layanan", "Jumlah rumah dibangun", "Unit", 150, 160],
    ["Layanan", "Waktu layanan", "Menit", "28-30", 33],
]
RIWAYAT = [
    ["TARGET DAN REALISASI TAHUN-TAHUN SEBELUMNYA"],
    ["Sasaran", "Indikator", "Satuan", "Realisasi 2023", "Realisasi 2024"],
    ["Layanan", "Jumlah rumah dibangun", "Unit", 80, 90],
]


def siap(folder: Path, **lembar):
    buku = Workbook()
    buku.remove(buku.active)
    for nama, isi in {"IKU": IKU, "Renstra": RENSTRA, "Capaian": CAPAIAN, "Riwayat": RIWAYAT, **lembar}.items():
        kertas = buku.create_sheet(nama)
        for baris in isi:
            kertas.append(baris)
    buku.save(folder / "kantor.xlsx")
    return siapkan(folder)


def kolom(siap, kunci, nama):
    tabel = siap.tabel[kunci]
    nomor = [k.kunci for k in tabel.kolom].index(nama)
    return [b.sel[nomor] for b in tabel.baris]


def test_iku_menyatakan_sifat_rumus_dan_jenis_target(tmp_path):
    indikator = [i.indikator for s in siap(tmp_path).laporan.sasaran for i in s.indikator]
    assert [(i.sifat, i.rumus, i.akumulasi) for i in indikator] == [
        (Sifat.MAKIN_RENDAH, "N2", None),
        (Sifat.MAKIN_TINGGI, "", True),
        (Sifat.MAKIN_RENDAH, "", False),
    ]


def test_rumus_milik_indikator_mengalahkan_rumus_umum(tmp_path):
    """5,8 / 4,01 gives 144,64 as Dinas Kesehatan Jawa Barat 2016 prints; 28–30 is compared with 28 by LAN R2."""
    capaian = [s.nilai.quantize(Decimal("0.01")) for s in kolom(siap(tmp_path), "4.1", "capaian")[:3]]
    assert capaian == [Decimal("144.64"), Decimal("106.67"), Decimal("82.14")]


def test_target_akumulasi_dijumlahkan_sejak_awal_renstra(tmp_path):
    """(90 + 160) of (100 + 150 + 250) is 50 percent; the sums stand in the table and in its note."""
    hasil = siap(tmp_path)
    assert [s.teks for s in kolom(hasil, "3.7", "realisasi")] == ["4,01", "250", "33"]
    assert [s.teks for s in kolom(hasil, "3.7", "target_akhir")] == ["5", "500", "25"]
    assert kolom(hasil, "3.7", "kemajuan")[1].nilai == 50
    assert any("Jumlah rumah dibangun" in c and "akumulasi" in c for c in hasil.tabel["3.7"].catatan)


def test_akumulasi_tanpa_realisasi_setahun_tidak_dihitung_dan_menyebut_tahunnya(tmp_path):
    hasil = siap(tmp_path, Riwayat=[["kosong"]])
    assert kolom(hasil, "3.7", "kemajuan")[1].sebab == "realisasi 2024 belum diisi"


@pytest.mark.parametrize(("nomor", "isi"), [(4, "sedang"), (5, "N7"), (6, "bulanan")])
def test_isi_kolom_yang_tidak_dikenal_dilaporkan(tmp_path, nomor, isi):
    iku = [list(b) for b in IKU]
    iku[2][nomor] = isi
    catatan = [c for c in siap(tmp_path, IKU=iku).catatan if c.kode == "J11" and isi in c.pesan]
    assert [c.alamat.lembar for c in catatan] == ["IKU"]


def test_dua_dokumen_dengan_sifat_berlawanan_adalah_catatan(tmp_path):
    renstra = [RENSTRA[0], [*RENSTRA[1], "Sifat"], RENSTRA[2], [*RENSTRA[3], "makin tinggi makin baik"], *RENSTRA[4:]]
    catatan = [c for c in siap(tmp_path, Renstra=renstra).catatan if c.kode == "J11"]
    assert ["dinyatakan berbeda" in c.pesan for c in catatan] == [True]
