"""Profil Dinas.xlsx: identitas, pengaturan laporan, dan teks yang hanya kantor yang tahu."""

from collections.abc import Sequence
from pathlib import Path

from generator.reading.pengaturan import daftar_pengaturan
from tests.pabrik.emas import read_emas
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Gaya
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import angka
from tests.pabrik.magetan import fakta
from tests.pabrik.magetan.kantor import DINAS
from tests.pabrik.magetan.kantor import DINAS_LENGKAP
from tests.pabrik.magetan.kantor import NIP_CONTOH
from tests.pabrik.magetan.kantor import PANGKAT_KEPALA
from tests.pabrik.magetan.kantor import besar
from tests.pabrik.magetan.kantor import tulis_emas

IDENTITAS = (
    ("Nama Perangkat Daerah", DINAS, "Seperti dalam peraturan pembentukan"),
    ("Nama Singkat", "Dinkop UKM", "Dipakai dalam teks yang pendek"),
    ("Kabupaten/Kota/Provinsi", "Kabupaten", "Pilih salah satu"),
    ("Nama Daerah", "Magetan", "Tanpa kata Kabupaten, Kota, atau Provinsi"),
    ("Kepala Daerah", "Bupati", "Bupati, Wali Kota, atau Gubernur"),
    ("Tahun Laporan", Angka(2025), "Tahun yang dilaporkan"),
    ("Nama Laporan", "Laporan Kinerja Instansi Pemerintah", ""),
    ("Singkatan Laporan", "LKjIP", "LKjIP, LKIP, LAKIP, …"),
    ("Tempat", "Magetan", "Tempat penandatanganan"),
    ("Tanggal Laporan", "18 Februari 2026", "Tanggal kata pengantar dan penutup"),
    ("Visi", "Magetan Nyaman, Maju dan Berkelanjutan", "Visi dalam RPJMD Tahun 2025-2029"),
    ("Dasar Organisasi", fakta.DASAR_ORGANISASI, "Peraturan tentang kedudukan, susunan organisasi, tugas, dan fungsi"),
    ("Nama Kepala Dinas", "(Nama Kepala Dinas)", "Penanda tangan laporan"),
    ("NIP Kepala Dinas", NIP_CONTOH, ""),
    ("Pangkat Kepala Dinas", PANGKAT_KEPALA, "Pangkat (golongan/ruang)"),
    ("Jabatan Kepala Dinas", f"Kepala {DINAS_LENGKAP}", ""),
    ("Status Kepala Dinas", "definitif", "definitif, Plt., Plh., atau Pj."),
)
# label, isi, kunci: the explanation beside it is the product's own
PENGATURAN = (
    ("Capaian sasaran dengan beberapa indikator", "indikator pertama", "capaian_sasaran"),
    ("Desimal capaian", Angka(0), "desimal_capaian"),
    ("Desimal efisiensi", Angka(2), "desimal_efisiensi"),
    ("Tahun akhir Renstra untuk Tabel 3.7", Angka(2030), "tahun_akhir_renstra"),
    ("Rumus makin rendah makin baik", "N1", "rumus_rendah"),
    ("Batas capaian", "tanpa batas", "batas_capaian"),
    ("Skala kategori", "lembar Kriteria", "skala"),
    ("Cara rata-rata capaian", "semua indikator", "rata_rata"),
    ("Rumus efisiensi", "menurut tabel", "rumus_efisiensi"),
    ("Cakupan efisiensi", "semua", "cakupan_efisiensi"),
    ("Target berupa rentang", "batas bawah", "rentang"),
    ("Perbandingan dengan Renstra", "tahunan", "kemajuan"),
    ("Pembulatan", "setengah ke atas", "pembulatan"),
    ("Batas laporan (bulan)", Angka(2), "batas_laporan"),
)
KEPALA_CERITA = (("No",), ("Judul",), ("Uraian",), ("Foto",), ("Keterangan Foto",))


def build_profil(folder: Path) -> None:
    """Write the workbook with one sheet per subject."""
    buku = Buku("Arial", 10)
    _write_profil(buku)
    tabel = read_emas("3_1")
    lembar = buku.lembar("Kriteria", (6, 22, 58, 22))
    baris = lembar.judul(1, besar(tabel.judul), (1, 4)) + 1
    tulis_emas(lembar, tabel, baris, 1, (), (), (), lambda _kolom, teks: teks)
    _write_daftar(buku, "Struktur Organisasi", (("Jabatan/Unit",), ("Atasan",)), (60, 50), fakta.STRUKTUR)
    _write_daftar(buku, "Tugas dan Fungsi", (("Jenis",), ("Uraian",)), (14, 110), fakta.TUGAS_DAN_FUNGSI)
    _write_daftar(buku, "Permasalahan", (("No",), ("Permasalahan Utama",)), (6, 110), _bernomor(fakta.PERMASALAHAN))
    _write_daftar(buku, "Landasan Hukum", (("No",), ("Peraturan",)), (6, 110), _bernomor(fakta.LANDASAN_HUKUM))
    _write_daftar(
        buku, "Alasan Perubahan PK", (("No",), ("Alasan Perubahan",)), (6, 110), _bernomor(fakta.ALASAN_PERUBAHAN)
    )
    for nama, isi in (("Inovasi", fakta.INOVASI), ("Penghargaan", fakta.PENGHARGAAN)):
        baris_isi = [(Angka(n), *satu) for n, satu in enumerate(isi, 1)]
        _write_daftar(buku, nama, KEPALA_CERITA, (6, 34, 76, 22, 40), baris_isi)
    buku.simpan(folder / "Profil Dinas.xlsx")


def _write_profil(buku: Buku) -> None:
    lembar = buku.lembar("Profil", (44, 62, 62))
    baris = lembar.judul(1, ["PROFIL PERANGKAT DAERAH", DINAS_LENGKAP.upper()], (1, 3)) + 1
    baris = lembar.kepala(baris, 1, (("Label",), ("Isi",), ("Penjelasan",)))
    pengaturan = [(label, nilai, daftar_pengaturan()[kunci].arti) for label, nilai, kunci in PENGATURAN]
    for judul, isi in (("IDENTITAS", IDENTITAS), ("PENGATURAN PERHITUNGAN", pengaturan)):
        lembar.baris(baris, 1, [judul, None, None], Gaya(tebal=True, warna="F2F2F2"))
        baris += 1
        for label, nilai, penjelasan in isi:
            lembar.baris(baris, 1, [label, nilai, penjelasan or None])
            lembar.tulis(baris, 2, nilai, rata="left")
            baris += 1


def _write_daftar(
    buku: Buku, nama: str, kepala: Sequence[tuple[str, ...]], lebar: Sequence[float], isi: Sequence[Sequence[Isi]]
) -> None:
    lembar = buku.lembar(nama, lebar)
    baris = lembar.judul(1, [nama.upper(), DINAS_LENGKAP.upper()], (1, len(kepala))) + 1
    baris = lembar.kepala(baris, 1, kepala)
    for satu in isi:
        baris = lembar.baris(baris, 1, satu)


def _bernomor(isi: Sequence[str]) -> list[tuple[Isi, str]]:
    return [(angka(str(n)), teks) for n, teks in enumerate(isi, 1)]
