"""Pada folder bersih tidak ada yang dicurigai; satu kesalahan apa pun ditemukan, dan tempatnya disebut."""

from collections import Counter

import pytest

from generator.model.catatan import Tingkat
from tests.checks.lembar_bersih import LembarBersih
from tests.checks.mutasi import daftar_mutasi

PALING_SEDIKIT = 200
PERSEN_DITEMUKAN = 95
CONTOH_PER_KELUARGA = 2


@pytest.fixture(scope="module")
def bersih(tmp_path_factory):
    return LembarBersih(tmp_path_factory.mktemp("mutasi"))


def test_folder_bersih_tanpa_catatan_di_atas_info(bersih):
    assert [c for c in bersih.catatan if c.tingkat is not Tingkat.INFO] == []


def test_membaca_ulang_folder_bersih_memberi_catatan_yang_sama(bersih):
    assert bersih.baca({})[1] == bersih.catatan


@pytest.mark.parametrize(
    ("kurang", "kode"),
    [
        ("DPPA 2025.xlsx", ["C02"]),
        ("Realisasi 2025.xlsx", []),
        ("Renja dan PK 2025.xlsx", []),
        ("IKU Dinkop.xlsx", []),
        ("Data Kinerja 2023-2024.xlsx", []),
        ("Kepegawaian dan Aset.xlsx", []),
    ],
)
def test_buku_yang_tidak_ada_dilaporkan_sekali_bukan_per_baris(bersih, tmp_path, kurang, kode):
    temuan = [c.kode for c in bersih.tanpa(tmp_path, kurang) if c.tingkat is not Tingkat.INFO]
    assert temuan == kode


def test_contoh_mutasi_ditemukan(bersih):
    persen, _ = _ukur(bersih, CONTOH_PER_KELUARGA)
    assert persen >= PERSEN_DITEMUKAN


@pytest.mark.lama
def test_mutasi_ditemukan(bersih):
    persen, banyak = _ukur(bersih, 12)
    assert banyak >= PALING_SEDIKIT
    assert persen >= PERSEN_DITEMUKAN


def _ukur(bersih, per_keluarga):
    """Return recall in percent and how many mutations there were; print both per family."""
    dasar = set(bersih.catatan)
    semua, ditemukan, tepat, luput = Counter(), Counter(), Counter(), []
    for mutasi in daftar_mutasi(bersih, per_keluarga):
        baru = [c for c in bersih.baca(mutasi.rusak)[1] if c not in dasar and c.tingkat is not Tingkat.INFO]
        semua[mutasi.keluarga] += 1
        ditemukan[mutasi.keluarga] += bool(baru)
        tepat[mutasi.keluarga] += any(_menyebut(c, sel) for c in baru for sel in mutasi.rusak)
        luput += [] if baru else [f"{mutasi.keluarga}: {mutasi.uraian}"]
    alarm = sum(c.tingkat is not Tingkat.INFO for c in dasar)
    print(f"{semua.total()} mutasi, ditemukan {ditemukan.total()} ({_persen(ditemukan, semua):.1f}%), "
          f"sel disebut {tepat.total()} ({_persen(tepat, semua):.1f}%), alarm palsu {alarm}")  # fmt: skip
    for keluarga in semua:
        if ditemukan[keluarga] < semua[keluarga]:
            print(f"  {keluarga}: {ditemukan[keluarga]}/{semua[keluarga]}")
    for satu in luput:
        print("  luput:", satu)
    return _persen(ditemukan, semua), semua.total()


def _menyebut(catatan, sel):
    return catatan.alamat == sel or str(sel) in catatan.pesan


def _persen(bagian, semua):
    return 100 * bagian.total() / semua.total()
