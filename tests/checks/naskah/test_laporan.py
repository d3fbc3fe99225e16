"""Laporan yang disusun buat tidak menyangkal dirinya, dan laporan tulisan tangan yang salah ditemukan salahnya."""


import pytest

from generator.alur import TEMPLAT
from generator.alur import siapkan
from generator.checks.semua_naskah import periksa_naskah
from generator.document.laporan_word import susun_dokumen
from generator.model.catatan import Tingkat
from generator.reading.baca_naskah import baca_naskah
from tests.checks.bersih import build_bersih
from tests.kantor_contoh import CONTOH
from tests.kantor_contoh import siap_contoh
from tests.pabrik.naskah_reviu import SALAH
from tests.pabrik.naskah_reviu import naskah_benar
from tests.pabrik.naskah_reviu import naskah_bersalah

KODE_SALAH = {
    "27 orang": "D07", "tahun 2024": "D12", "tahun n": "D14", "mencapai target akhir": "D10", "akhir 2029": "D10",
    "85 untuk 85,5": "D04", "5 program 100%": "D02", "SANGAT BAIK": "D13", "efisiensi 95,7": "D05", "114,74": "D09",
}  # fmt: skip


@pytest.fixture(scope="module", params=["magetan-2025", "bersih"])
def laporan(request, tmp_path_factory):
    """Return the folder as read, and the report that buat writes from it."""
    if request.param != "bersih":
        return _susun(siap_contoh(CONTOH / request.param))
    folder = tmp_path_factory.mktemp("bersih") / "buku"
    build_bersih(folder, folder.with_name("emas"))
    return _susun(siapkan(folder))


def _susun(siap):
    dokumen = susun_dokumen(siap.laporan, siap.tabel, TEMPLAT.read_bytes(), lambda _: None, nomor_halaman=False)
    return siap, baca_naskah(dokumen.docx, "LKjIP.docx").naskah


def _selain_isian(catatan):
    return [(c.kode, c.alamat.sel, c.pesan) for c in catatan if "[ISI" not in c.pesan]


def test_laporan_yang_disusun_cocok_dengan_tabelnya_sendiri(laporan):
    assert _selain_isian(periksa_naskah(laporan[1])) == []


def test_laporan_yang_disusun_cocok_dengan_foldernya(laporan):
    siap, naskah = laporan
    assert _selain_isian(periksa_naskah(naskah, siap.laporan, siap.tabel)) == []


@pytest.mark.parametrize("contoh", ["blitar-2025", "jember-2026", "kalbar-2024", "lumajang-2020"])
def test_laporan_contoh_lain_juga_cocok(contoh):
    siap, naskah = _susun(siap_contoh(CONTOH / contoh))
    assert _selain_isian(periksa_naskah(naskah, siap.laporan, siap.tabel)) == []


def test_setiap_isian_yang_tersisa_dicatat(laporan):
    naskah = laporan[1]
    tersisa = sum("[ISI" in a.teks for a in naskah.alinea)
    assert sum("[ISI" in c.pesan and "Tabel" not in c.alamat.sel for c in periksa_naskah(naskah)) == tersisa > 5


@pytest.fixture(scope="module")
def bersalah():
    naskah = baca_naskah(naskah_bersalah(), "LKjIP.docx").naskah
    return naskah, periksa_naskah(naskah)


@pytest.mark.parametrize("kunci", SALAH)
def test_setiap_salah_tulisan_tangan_ditemukan_di_alineanya(bersalah, kunci):
    naskah, catatan = bersalah
    alinea = next(a for a in naskah.alinea if SALAH[kunci][0] in a.teks)
    assert KODE_SALAH[kunci] in {c.kode for c in catatan if c.alamat == naskah.alamat(alinea)}


def test_dua_tabel_3_9_ditemukan(bersalah):
    assert [c.kode for c in bersalah[1] if "Tabel 3.9 dipakai dua kali" in c.pesan] == ["D16"]


def test_di_luar_salahnya_tidak_ada_yang_dicatat(bersalah):
    naskah, catatan = bersalah
    salah = {naskah.alamat(a) for a in naskah.alinea for potongan, _, _ in SALAH.values() if potongan in a.teks}
    assert [c for c in catatan if c.alamat not in salah and c.kode != "D16"] == []


def test_naskah_yang_sudah_dibetulkan_tanpa_catatan_di_atas_info():
    naskah = baca_naskah(naskah_benar(), "LKjIP.docx").naskah
    assert [c for c in periksa_naskah(naskah) if c.tingkat is not Tingkat.INFO] == []
