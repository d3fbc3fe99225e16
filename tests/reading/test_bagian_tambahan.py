"""Bagian tambahan BAB III: tindak lanjut rekomendasi LHE dan crosscutting, dari berkas sampai kalimat."""

from pathlib import Path

from openpyxl import Workbook

from generator.alur import siapkan
from generator.narrative.susun import susun_narasi
from generator.tables.tabel import TabelKosong

CAPAIAN = [
    ["PENGUKURAN KINERJA TAHUN 2025"],
    ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi"],
    ["Meningkatnya literasi", "Indeks literasi", "Indeks", 60, 61],
]
LHE = [
    ["TINDAK LANJUT REKOMENDASI LAPORAN HASIL EVALUASI SAKIP"],
    ["No", "Rekomendasi", "Tindak Lanjut", "Status", "Bukti Dukung"],
    [1, "Menyempurnakan pohon kinerja", "Pohon kinerja disusun ulang", "Selesai", "SK pohon kinerja"],
    [2, "Mengukur kinerja triwulanan", "Aplikasi sedang dibangun", "Proses", None],
    [3, "Memublikasikan laporan", "Diunggah di laman dinas", "Selesai", "Tautan laman"],
]
LINTAS = [
    ["CROSSCUTTING KINERJA"],
    ["Sasaran", "Perangkat Daerah Pendukung", "Peran", "Program"],
    ["Meningkatnya literasi", "Dinas Pendidikan", "Pojok baca sekolah", "Program Pengelolaan Pendidikan"],
    [None, "Diskominfo", "Perpustakaan digital", None],
]


def siap(folder: Path, **lembar):
    buku = Workbook()
    buku.remove(buku.active)
    for nama, isi in {"Capaian": CAPAIAN, **lembar}.items():
        kertas = buku.create_sheet(nama)
        for baris in isi:
            kertas.append(baris)
    buku.save(folder / "kantor.xlsx")
    return siapkan(folder)


def kalimat(hasil, nama: str) -> str:
    return " ".join(p.teks for p in susun_narasi(hasil.laporan, hasil.tabel)[nama])


def test_rekomendasi_lhe_menjadi_tabel_dengan_status_dan_bukti(tmp_path):
    hasil = siap(tmp_path, LHE=LHE)
    baris = [[s.teks for s in b.sel] for b in hasil.tabel["tindak_lanjut"].baris]
    assert baris[0][2:] == ["Pohon kinerja disusun ulang", "Selesai", "SK pohon kinerja"]
    assert baris[1][4] == "[ISI: bukti dukung]"
    assert hasil.tabel["tindak_lanjut"].baris[2].sel[1].asal[0].sel == "B5"


def test_kalimat_menghitung_yang_selesai_dan_yang_belum(tmp_path):
    teks = kalimat(siap(tmp_path, LHE=LHE), "tindak_lanjut")
    assert "3 (tiga) rekomendasi" in teks
    assert "2 berstatus selesai" in teks
    assert "[ISI: rencana penyelesaian 1 (satu) rekomendasi yang belum selesai]" in teks


def test_crosscutting_mengisi_sasaran_yang_ditulis_sekali(tmp_path):
    hasil = siap(tmp_path, Lintas=LINTAS)
    assert [(c.sasaran, c.mitra) for c in hasil.laporan.crosscutting] == [
        ("Meningkatnya literasi", "Dinas Pendidikan"),
        ("Meningkatnya literasi", "Diskominfo"),
    ]
    assert hasil.tabel["crosscutting"].baris[1].sel[0].gabung_atas
    assert "2 (dua) perangkat daerah lain" in kalimat(hasil, "crosscutting")


def test_tanpa_datanya_bagian_itu_tidak_ada(tmp_path):
    hasil = siap(tmp_path)
    for kunci in ("tindak_lanjut", "crosscutting"):
        assert isinstance(hasil.tabel[kunci], TabelKosong)
        assert kalimat(hasil, kunci) == ""


def test_rekomendasi_di_samping_permasalahan_tetap_solusi(tmp_path):
    analisis = [
        ["PERMASALAHAN DAN REKOMENDASI"],
        ["Indikator", "Permasalahan", "Rekomendasi"],
        ["Indeks literasi", "Koleksi lama", "Menambah koleksi"],
    ]
    assert [a.solusi for a in siap(tmp_path, Analisis=analisis).laporan.analisis] == ["Menambah koleksi"]
