"""Buku kerja yang diisi kantor: yang kosong, isian per bidang, dan tahun berikutnya terbaca kembali."""

import shutil
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl import load_workbook
from typer.testing import CliRunner

from generator.alur import siapkan
from generator.cli import app
from generator.formulir.bidang import daftar_bidang
from generator.formulir.bidang import keadaan_bidang
from generator.formulir.isian import susun_isian
from generator.formulir.kosong import susun_kosong
from generator.formulir.tahun_baru import TahunTidakBerurutan
from generator.formulir.tahun_baru import susun_tahun_baru
from generator.model.nilai import Nilai
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh

# What an unfilled form may say: a form, a realisasi or a budget that is not filled yet, an analysis without data.
BELUM_DIISI = {"P05", "J09", "C06", "C35", "J03"}


def simpan(berkas: dict[str, bytes], folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for nama, isi in berkas.items():
        (folder / nama).write_bytes(isi)
    return folder


def isi_kolom(jalur: Path, lembar: str, judul: str, nilai: list[object]) -> None:
    """Fill the cells below a header, as a planner would."""
    buku = load_workbook(jalur)
    kertas = buku[lembar]
    kepala = next(c for baris in kertas.iter_rows() for c in baris if c.value == judul)
    for n, satu in enumerate(nilai, start=1):
        kertas.cell(kepala.row + n, kepala.column, satu)
    buku.save(jalur)


@pytest.fixture(scope="module")
def magetan():
    return siap_contoh(MAGETAN)


def test_formulir_kosong_terbaca_kembali_dan_hanya_disebut_belum_diisi(tmp_path):
    siap = siapkan(simpan(susun_kosong(2026, 2025), tmp_path))
    assert siap.laporan is None
    assert {c.kode for c in siap.catatan} == {"P05"}
    assert all(t.jenis for lembar in siap.lembar for t in lembar.tabel)


def test_formulir_kosong_yang_diisi_menjadi_laporan(tmp_path):
    folder = simpan(susun_kosong(2026, 2025), tmp_path)
    for berkas, lembar in (("PK 2026.xlsx", "PK"), ("Realisasi 2026.xlsx", "Capaian")):
        isi_kolom(folder / berkas, lembar, "Sasaran", ["Meningkatnya literasi", "Meningkatnya literasi"])
        nama = "Indikator Kinerja" if lembar == "PK" else "Indikator"
        isi_kolom(folder / berkas, lembar, nama, ["Indeks literasi", "Waktu layanan"])
        isi_kolom(folder / berkas, lembar, "Target", [60, 20])
    isi_kolom(folder / "Realisasi 2026.xlsx", "Capaian", "Realisasi", [63, 18])
    isi_kolom(folder / "Renstra dan IKU.xlsx", "IKU", "Sasaran", ["Meningkatnya literasi"] * 2)
    isi_kolom(folder / "Renstra dan IKU.xlsx", "IKU", "Indikator Kinerja Utama", ["Indeks literasi", "Waktu layanan"])
    isi_kolom(folder / "Renstra dan IKU.xlsx", "IKU", "Formulasi", ["-", "-"])
    isi_kolom(folder / "Renstra dan IKU.xlsx", "IKU", "Sifat", [None, "makin rendah makin baik"])
    laporan = siapkan(folder).laporan
    assert laporan.tahun == 2026
    capaian = [b.sel[-1].teks for b in siapkan(folder).tabel["4.1"].baris]
    assert capaian[:2] == ["105,00%", "110,00%"]


def test_dua_kali_disusun_byte_sama(magetan):
    assert susun_kosong(2026) == susun_kosong(2026)
    assert susun_tahun_baru(magetan.laporan, 2026) == susun_tahun_baru(magetan.laporan, 2026)


def test_tahun_baru_membawa_target_renstra_riwayat_dan_profil(magetan, tmp_path):
    """Renstra 2025–2029 of Magetan has 71 percent and 92,5 for 2026; realisasi 2025 is 70,63 and 92,42."""
    siap = siapkan(simpan(susun_tahun_baru(magetan.laporan, 2026), tmp_path))
    assert siap.laporan.tahun == 2026
    assert siap.laporan.profil.nama_lengkap == magetan.laporan.profil.nama_lengkap
    assert siap.laporan.aturan.skala.pita == magetan.laporan.aturan.skala.pita
    target = [i.target.angka for s in siap.laporan.sasaran for i in s.indikator]
    assert [str(t) for t in target] == ["71", "4", "92.5", "83.75"]
    riwayat = {r.indikator.nama: r.indikator for r in siap.laporan.riwayat}
    sakip = next(i for n, i in riwayat.items() if n.startswith("Nilai SAKIP"))
    assert str(sakip.realisasi_tahun(2025).angka) == "92.42"


def test_tahun_baru_hanya_menyebut_yang_belum_diisi_dan_yang_memang_salah(magetan, tmp_path):
    """C40 and C18 are contradictions that this year's workbooks already hold; they are not hidden by the copy."""
    siap = siapkan(simpan(susun_tahun_baru(magetan.laporan, 2026), tmp_path))
    kode = {c.kode for c in siap.catatan if c.tingkat.value != "info"}
    assert kode - BELUM_DIISI <= {"C40", "C18"}


def test_tahun_baru_jalan_di_januari_sebelum_realisasi_ada(tmp_path):
    folder = tmp_path / "magetan"
    shutil.copytree(MAGETAN, folder)
    (folder / "Realisasi 2025.xlsx").unlink()
    hasil = susun_tahun_baru(siapkan(folder).laporan, 2026)
    laporan = siapkan(simpan(hasil, tmp_path / "2026")).laporan
    assert [isinstance(i.target, Nilai) for s in laporan.sasaran for i in s.indikator] == [True] * 4


def test_tahun_yang_tidak_berurutan_ditolak(magetan):
    with pytest.raises(TahunTidakBerurutan, match="2026, bukan 2027"):
        susun_tahun_baru(magetan.laporan, 2027)


@pytest.fixture
def dua_bidang(tmp_path):
    """An office whose IKU names two bidang."""
    buku = Workbook()
    buku.remove(buku.active)
    isi = {
        "IKU": [["INDIKATOR KINERJA UTAMA TAHUN 2025-2029"],
                ["Sasaran", "Indikator Kinerja Utama", "Formulasi", "Penanggung Jawab"],
                ["Layanan", "Indeks literasi", "-", "Bidang Layanan"],
                ["Arsip", "Nilai pengawasan arsip", "-", "Bidang Kearsipan"]],
        "PK": [["PERJANJIAN KINERJA TAHUN 2025"], ["Sasaran", "Indikator", "Satuan", "Target"],
               ["Layanan", "Indeks literasi", "Indeks", 60], ["Arsip", "Nilai pengawasan arsip", "Nilai", 80]],
    }  # fmt: skip
    for nama, baris in isi.items():
        kertas = buku.create_sheet(nama)
        for satu in baris:
            kertas.append(satu)
    folder = tmp_path / "kantor"
    folder.mkdir()
    buku.save(folder / "kantor.xlsx")
    return folder


def test_isian_per_bidang_hanya_memuat_indikatornya_sendiri(dua_bidang):
    laporan = siapkan(dua_bidang).laporan
    assert [b.nama for b in daftar_bidang(laporan)] == ["Bidang Layanan", "Bidang Kearsipan"]
    berkas = susun_isian(laporan)
    assert list(berkas) == ["Isian Bidang Layanan 2025.xlsx", "Isian Bidang Kearsipan 2025.xlsx"]
    lembar = load_workbook(BytesIO(berkas["Isian Bidang Layanan 2025.xlsx"]))["Capaian"]
    isi = [str(nilai) for baris in lembar.iter_rows(values_only=True) for nilai in baris if nilai is not None]
    assert "Indeks literasi" in isi
    assert "Nilai pengawasan arsip" not in isi


def test_kenali_menyebut_bidang_yang_sudah_dan_belum_mengisi(dua_bidang):
    berkas = susun_isian(siapkan(dua_bidang).laporan)
    nama = "Isian Bidang Layanan 2025.xlsx"
    simpan({nama: berkas[nama]}, dua_bidang)

    def keadaan():
        siap = siapkan(dua_bidang)
        return keadaan_bidang(siap.laporan, [tuple(t.judul) for lembar in siap.lembar for t in lembar.tabel])

    assert keadaan() == (
        ("Bidang Layanan", "isiannya masuk, realisasinya masih kosong"),
        ("Bidang Kearsipan", "isiannya belum masuk"),
    )
    isi_kolom(dua_bidang / nama, "Capaian", "Realisasi", [61])
    assert keadaan()[0] == ("Bidang Layanan", "isiannya masuk, realisasi 1 dari 1 indikator terisi")


def test_perintah_tidak_menimpa_formulir_yang_sudah_ada(tmp_path):
    perintah = ["templat", "--kosong", str(tmp_path / "baru"), "--tahun", "2026"]
    assert CliRunner().invoke(app, perintah).exit_code == 0
    lagi = CliRunner().invoke(app, perintah)
    assert (lagi.exit_code, "tidak ditimpa" in lagi.output) == (2, True)


def test_perintah_tahun_baru(tmp_path):
    hasil = CliRunner().invoke(app, ["tahun-baru", str(MAGETAN), "2026", "-o", str(tmp_path / "2026")])
    assert hasil.exit_code == 0
    assert (tmp_path / "2026" / "PK 2026.xlsx").is_file()
    salah = CliRunner().invoke(app, ["tahun-baru", str(MAGETAN), "2030", "-o", str(tmp_path / "x")])
    assert (salah.exit_code, "bukan 2030" in salah.output) == (2, True)
