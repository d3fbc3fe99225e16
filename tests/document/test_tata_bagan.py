"""Tata letak bagan: kotak tidak bertumpuk, sambungan tidak menembus kotak, tidak ada teks yang hilang.

Contoh: susunan organisasi (Bab I.B) LKjIP Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Magetan 2025.
"""

from itertools import combinations
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st

from generator.document.lebar_huruf import hitung_baris
from generator.document.lebar_huruf import lebar_teks
from generator.document.simpul_bagan import Simpul
from generator.document.simpul_bagan import simpul_organisasi
from generator.document.tata_bagan import MM
from generator.document.tata_bagan import TEBAL
from generator.document.tata_bagan import TEPI_X
from generator.document.tata_bagan import TEPI_Y
from generator.document.tata_kinerja import tata_kinerja
from generator.document.tata_organisasi import tata_organisasi
from generator.model.organisasi import Profil
from generator.model.organisasi import UnitOrganisasi

TATA = [tata_organisasi, tata_kinerja]
JENIS = ("kepala", "sekretariat", "bidang", "subbagian", "fungsional", "upt", "sasaran", "program", "kegiatan")
KATA = ("Sub", "Bagian", "Pemberdayaan", "dan", "Pengembangan", "Koperasi", "Usaha", "Kecil", "KABUPATEN/KOTA")
FUNGSIONAL = "Kelompok Jabatan Fungsional"
BIDANG = (
    "Bidang Kelembagaan dan Pengawasan",
    "Bidang Pemberdayaan dan Pengembangan Koperasi",
    "Bidang Pemberdayaan Usaha Kecil dan Menengah",
)
UNIT = (
    UnitOrganisasi("Kepala Dinas", 0),
    UnitOrganisasi("Sekretaris", 1, "Kepala Dinas"),
    UnitOrganisasi("Sub bagian Umum dan Kepegawaian", 2, "Sekretaris"),
    UnitOrganisasi("Sub bagian Keuangan, Perencanaan, Evaluasi dan Pelaporan", 2, "Sekretaris"),
    *(u for b in BIDANG for u in (UnitOrganisasi(b, 1, "Kepala Dinas"), UnitOrganisasi(FUNGSIONAL, 2, b))),
    UnitOrganisasi("UPTD", 1, "Kepala Dinas"),
    UnitOrganisasi(FUNGSIONAL, 1, "Kepala Dinas"),
)


@st.composite
def pohon_acak(draw, kedalaman=5):
    """Trees of up to about forty nodes, with keys by position."""
    sisa = [draw(st.integers(1, 40))]

    def tumbuh(kunci, dalam):
        sisa[0] -= 1
        teks = " ".join(draw(st.lists(st.sampled_from(KATA), min_size=1, max_size=12)))
        jenis = draw(st.sampled_from(JENIS))
        jumlah = draw(st.integers(0, 9 if dalam == 0 else 4)) if dalam < kedalaman else 0
        anak = []
        while jumlah and sisa[0] > 0:
            jumlah -= 1
            anak.append(tumbuh(f"{kunci}.{jumlah}", dalam + 1))
        return Simpul(kunci, teks, jenis, tuple(anak))

    return tuple(tumbuh(str(n), 0) for n in range(draw(st.integers(1, 2))))


def _kunci(pohon):
    return {k for simpul in pohon for k in ({simpul.kunci} | _kunci(simpul.anak))}


def _teks(pohon):
    return {s.kunci: s.teks for s in pohon} | {k: t for s in pohon for k, t in _teks(s.anak).items()}


def _induk(pohon):
    return {a.kunci: s.kunci for s in pohon for a in s.anak} | {k: i for s in pohon for k, i in _induk(s.anak).items()}


def _bertumpuk(a, b):
    return a.x < b.x + b.lebar and b.x < a.x + a.lebar and a.y < b.y + b.tinggi and b.y < a.y + a.tinggi


def _ruas(halaman):
    """The straight pieces of all connectors of a page, each as (left, top, right, bottom)."""
    kotak = {k.kunci: k for k in halaman.kotak}
    for s in halaman.sambungan:
        for (x1, y1), (x2, y2) in pairwise(s.titik(kotak[s.dari], kotak[s.ke])):
            yield min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _menembus(ruas, kotak):
    kiri, atas, kanan, bawah = ruas
    return kiri < kotak.x + kotak.lebar and kanan > kotak.x and atas < kotak.y + kotak.tinggi and bawah > kotak.y


LEBAR_TINGGI = st.sampled_from([(160, 200), (250, 150), (170, 240)])


@pytest.mark.parametrize("tata", TATA)
@settings(max_examples=80, deadline=None)
@given(pohon=pohon_acak(), ukuran=LEBAR_TINGGI)
def test_kotak_tidak_bertumpuk_dan_sambungan_tidak_menembus_kotak(tata, pohon, ukuran):
    for halaman in tata(pohon, ukuran[0] * MM, ukuran[1] * MM):
        assert not [(a, b) for a, b in combinations(halaman.kotak, 2) if _bertumpuk(a, b)]
        assert not [(r, k) for r in _ruas(halaman) for k in halaman.kotak if _menembus(r, k)]


@pytest.mark.parametrize("tata", TATA)
@settings(max_examples=40, deadline=None)
@given(pohon=pohon_acak())
def test_setiap_kotak_kecuali_puncak_tersambung_ke_induknya(tata, pohon):
    induk = _induk(pohon)
    for halaman in tata(pohon, 160 * MM, 200 * MM):
        tampil = [k.kunci for k in halaman.kotak if k.jenis not in ("judul", "label")]
        assert len(set(tampil)) == len(tampil)
        assert {s.ke: s.dari for s in halaman.sambungan} == {k: induk[k] for k in tampil if induk.get(k) in tampil}


@pytest.mark.parametrize("tata", TATA)
@settings(max_examples=80, deadline=None)
@given(pohon=pohon_acak(), ukuran=LEBAR_TINGGI)
def test_setiap_simpul_tampil_dan_halaman_tidak_melampaui_kertas(tata, pohon, ukuran):
    hasil = tata(pohon, ukuran[0] * MM, ukuran[1] * MM)
    tampil = {k.kunci: k.teks for h in hasil for k in h.kotak if k.jenis not in ("judul", "label")}
    assert tampil == _teks(pohon)
    for halaman in hasil:
        assert halaman.lebar <= ukuran[0] * MM
        assert halaman.tinggi <= ukuran[1] * MM
        assert all(k.x >= 0 and k.y >= 0 for k in halaman.kotak)
        assert all(kiri >= 0 and kanan <= halaman.lebar for kiri, _, kanan, _ in _ruas(halaman))


@pytest.mark.parametrize("tata", TATA)
@settings(max_examples=20, deadline=None)
@given(pohon=pohon_acak())
def test_teks_muat_dalam_kotaknya(tata, pohon):
    for halaman in tata(pohon, 160 * MM, 200 * MM):
        assert halaman.ukuran >= 14
        for kotak in halaman.kotak:
            baris = hitung_baris(kotak.teks, kotak.lebar - 2 * TEPI_X, halaman.ukuran, kotak.jenis in TEBAL)
            tinggi_baris = halaman.ukuran * 12_700 * 575 // 1000
            assert (baris + bool(kotak.catatan)) * tinggi_baris + TEPI_Y <= kotak.tinggi


@pytest.mark.parametrize("tata", TATA)
@settings(max_examples=20, deadline=None)
@given(pohon=pohon_acak())
def test_rujukan_bagian_menunjuk_halaman_yang_dibuka_kotak_itu(tata, pohon):
    hasil = tata(pohon, 160 * MM, 200 * MM)
    for halaman in hasil:
        for kotak in halaman.kotak:
            if kotak.catatan.startswith("lihat bagian "):
                assert hasil[int(kotak.catatan.split()[-1]) - 1].kotak[0].kunci == kotak.kunci


def test_susunan_organisasi_magetan_muat_satu_halaman():
    (halaman,) = tata_organisasi(simpul_organisasi(Profil(unit=UNIT)), 160 * MM, 200 * MM)
    teks = [k.teks for k in halaman.kotak]
    assert len(teks) == 12
    assert teks.count(FUNGSIONAL) == 4
    kotak = {k.teks: k for k in halaman.kotak if k.teks != FUNGSIONAL}
    assert kotak["Kepala Dinas"].y < kotak["Sekretaris"].y < kotak["UPTD"].y
    assert len({kotak[nama].y for nama in (*BIDANG, "UPTD")}) == 1
    assert kotak["Sekretaris"].x > kotak["Kepala Dinas"].tengah_x


def test_cabang_yang_tidak_muat_mendapat_halaman_dengan_kepala_berulang():
    seksi = tuple(Simpul(f"seksi {n}", f"Seksi {n}", "subbagian") for n in range(60))
    kepala = Simpul("kepala", "Kepala Dinas", "kepala", (Simpul("bidang", "Bidang Koperasi", "bidang", seksi),))
    hasil = tata_organisasi((kepala,), 160 * MM, 100 * MM)
    assert [k.catatan for k in hasil[0].kotak if k.kunci == "bidang"] == ["lihat bagian 2"]
    assert hasil[1].kotak[0].teks == "Bidang Koperasi"
    assert hasil[2].kotak[0].catatan == "(lanjutan)"
    assert [k.teks for h in hasil for k in h.kotak if k.jenis == "label"][0] == f"Bagian 1 dari {len(hasil)}"


def test_pohon_kinerja_menyambung_ke_halaman_berikut_pada_batas_sasaran():
    def sasaran(nomor):
        kegiatan = tuple(Simpul(f"{nomor}.{n}", f"Kegiatan {n}", "kegiatan") for n in range(9))
        program = (Simpul(f"p{nomor}", "Program", "program", kegiatan),)
        return Simpul(f"s{nomor}", f"Sasaran {nomor}", "sasaran", program)

    pohon = (Simpul("t", "Meningkatnya Daya Saing", "tujuan", tuple(sasaran(n) for n in range(3))),)
    satu, dua = tata_kinerja(pohon, 250 * MM, 140 * MM)
    assert [k.catatan for k in (satu.kotak[0], dua.kotak[0])] == ["(bersambung)", "(lanjutan)"]
    assert [k.teks for k in dua.kotak if k.jenis == "sasaran"] == ["Sasaran 2"]
    assert [k.teks for k in satu.kotak if k.jenis == "judul"] == ["Tujuan", "Sasaran", "Program", "Kegiatan"]


def test_pohon_kosong_tidak_menghasilkan_halaman():
    assert tata_organisasi((), 160 * MM, 200 * MM) == ()
    assert tata_kinerja((), 160 * MM, 200 * MM) == ()


# Advance widths of Arial: M 833, i 222, spasi 278; tebal M 833, i 278.
@pytest.mark.parametrize(("teks", "tebal", "seribu"), [("M", False, 833), ("ii", True, 556), ("M i", False, 1333)])
def test_lebar_teks_mengikuti_ukuran_arial(teks, tebal, seribu):
    assert lebar_teks(teks, 20, tebal) == seribu * 127


@pytest.mark.parametrize(
    ("teks", "baris"), [("", 1), ("MM MM", 2), ("MM\nMM", 2), ("M M", 1), ("MMMMM", 3), ("MM-MM", 2)]
)
def test_kata_dipatahkan_seperti_di_word(teks, baris):
    assert hitung_baris(teks, 2000 * 127, 20) == baris
