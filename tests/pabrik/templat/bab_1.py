"""BAB I Pendahuluan."""

from tests.pabrik.templat.contoh import CONTOH
from tests.pabrik.templat.prototipe import tabel
from tests.pabrik.templat.prototipe import tabel_bernomor
from tests.pabrik.templat.teks import bagan
from tests.pabrik.templat.teks import judul
from tests.pabrik.templat.teks import keterangan_gambar
from tests.pabrik.templat.teks import narasi


def pendahuluan() -> str:
    return (
        judul(1, "Bab I\nPendahuluan")
        + judul(2, "A.\tLatar Belakang") + narasi("latar_belakang")
        + judul(2, "B.\tKedudukan dan Susunan Organisasi") + narasi("kedudukan")
        + bagan("organisasi") + keterangan_gambar("1.1", "Susunan Organisasi {{ nama_lengkap }}")
        + judul(2, "C.\tTugas dan Fungsi Organisasi") + narasi("tugas_fungsi")
        + judul(2, "D.\tSumber Daya Organisasi") + _kepegawaian() + _sarana() + _anggaran()
        + judul(2, "E.\tIdentifikasi Permasalahan Utama") + narasi("permasalahan_utama")
        + judul(2, "F.\tLandasan Hukum") + narasi("landasan_hukum")
        + judul(2, "G.\tSistematika Penyajian") + narasi("sistematika")
    )  # fmt: skip


def _kepegawaian() -> str:
    return (
        judul(3, "1.\tKepegawaian") + narasi("kepegawaian")
        + judul(4, "a.\tKebutuhan dan Ketersediaan Pegawai")
        + tabel_bernomor("1.1", CONTOH["1.1"])
        + judul(4, "b.\tPegawai menurut Pangkat dan Golongan Ruang")
        + tabel_bernomor("1.2", CONTOH["1.2"])
        + judul(4, "c.\tPegawai menurut Tingkat Pendidikan")
        + tabel_bernomor("1.3", CONTOH["1.3"])
        + judul(4, "d.\tPegawai menurut Jenis Kelamin")
        + tabel("jenis_kelamin", CONTOH["jenis_kelamin"])
    )  # fmt: skip


def _sarana() -> str:
    return judul(3, "2.\tSarana dan Prasarana") + narasi("sarana") + tabel_bernomor("1.4", CONTOH["1.4"])


def _anggaran() -> str:
    return (
        judul(3, "3.\tAnggaran") + narasi("anggaran")
        + tabel_bernomor("1.5", CONTOH["1.5"])
    )  # fmt: skip
