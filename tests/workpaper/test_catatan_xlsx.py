"""catatan.xlsx: isi, tautan, dan tanda pemeriksa yang bertahan."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.workpaper.catatan_xlsx import tulis_catatan

PAGU = Catatan(
    "A01", Tingkat.PERIKSA, Alamat("Realisasi 2025.xlsx", "TW IV", "F18"),
    "Pagu 908.531.800, di DPA 908.521.800.", "Samakan dengan DPPA.",
)
RUSAK = Catatan("B01", Tingkat.SALAH, Alamat("pk/PK rusak.xlsx"), "=1+1 bukan rumus", "")
NAMA = Catatan("N03", Tingkat.INFO, Alamat("Renstra.xlsx", "It's", "B7"), "Nama berbeda.", "")
SEMUA = (NAMA, PAGU, RUSAK)


def _buka(isi: bytes, **opsi):
    return load_workbook(BytesIO(isi), **opsi)


def _tandai(isi: bytes, kode: str, diperiksa: str, keterangan: str) -> bytes:
    buku = _buka(isi)
    for baris in buku["Catatan"].iter_rows(min_row=2):
        if baris[2].value == kode:
            baris[8].value, baris[9].value = diperiksa, keterangan
    keluar = BytesIO()
    buku.save(keluar)
    return keluar.getvalue()


def _tanda(isi: bytes) -> dict[str, tuple]:
    return {b[2]: (b[8], b[9]) for b in _buka(isi)["Catatan"].iter_rows(min_row=2, values_only=True)}


def test_satu_baris_per_catatan_terurut_berkas():
    baris = list(_buka(tulis_catatan(SEMUA, ""))["Catatan"].iter_rows(values_only=True))
    assert baris[0][-2:] == ("Sudah diperiksa", "Keterangan pemeriksa")
    assert [b[:6] for b in baris[1:]] == [
        (1, "periksa", "A01", "Realisasi 2025.xlsx", "TW IV", "F18"),
        (2, "info", "N03", "Renstra.xlsx", "It's", "B7"),
        (3, "salah", "B01", "pk/PK rusak.xlsx", None, None),
    ]
    assert baris[3][6] == "=1+1 bukan rumus"


def test_tautan_membuka_sel_di_buku_kerja():
    lembar = _buka(tulis_catatan(SEMUA, "../../masuk"))["Catatan"]
    tautan = [(t.hyperlink.target, t.hyperlink.location) for t in (lembar["F2"], lembar["F3"], lembar["D4"])]
    assert tautan == [
        (r"..\..\masuk\Realisasi%202025.xlsx", "'TW IV'!F18"),
        (r"..\..\masuk\Renstra.xlsx", "'It''s'!B7"),
        (r"..\..\masuk\pk\PK%20rusak.xlsx", None),
    ]


def test_dua_kali_tulis_byte_sama_apa_pun_urutannya():
    assert tulis_catatan(SEMUA, "") == tulis_catatan(SEMUA[::-1], "")


def test_tanda_bertahan_pada_pemeriksaan_berikutnya():
    lama = _tandai(tulis_catatan(SEMUA, ""), "A01", "ya", "sudah ditanyakan\nke bidang")
    baru = tulis_catatan((*SEMUA, Catatan("A02", Tingkat.INFO, Alamat("A.xlsx"), "lain")), "", lama)
    assert _tanda(baru)["A01"] == ("ya", "sudah ditanyakan\nke bidang")
    assert _tanda(baru)["A02"] == (None, None)


def test_catatan_yang_berubah_kembali_tanpa_tanda():
    lama = _tandai(tulis_catatan(SEMUA, ""), "A01", "ya", "")
    berubah = Catatan(PAGU.kode, PAGU.tingkat, PAGU.alamat, "Pagu 908.531.900, di DPA 908.521.800.")
    baru = tulis_catatan((berubah, RUSAK), "", lama)
    assert _tanda(baru) == {"A01": (None, "berubah sejak diperiksa"), "B01": (None, None)}
    assert _tanda(tulis_catatan((berubah, RUSAK), "", baru))["A01"] == (None, "berubah sejak diperiksa")


def test_tanda_catatan_yang_hilang_tidak_pindah_ke_tetangganya():
    tetangga = Catatan(PAGU.kode, PAGU.tingkat, PAGU.alamat, "Hal lain di sel yang sama.")
    lama = tulis_catatan((PAGU, tetangga), "")
    buku = _buka(lama)
    baris = next(b for b in buku["Catatan"].iter_rows(min_row=2) if b[6].value == PAGU.pesan)
    baris[8].value = "ya"
    keluar = BytesIO()
    buku.save(keluar)
    assert _tanda(tulis_catatan((tetangga,), "", keluar.getvalue())) == {"A01": (None, None)}


@pytest.mark.parametrize("lama", [b"", b"bukan zip"])
def test_catatan_lama_yang_rusak_disebut_di_ringkasan(lama):
    assert "tidak dapat dibaca" in _buka(tulis_catatan(SEMUA, "", lama))["Ringkasan"]["A2"].value


def test_ringkasan_menghitung_per_tingkat_dan_kode():
    lama = _tandai(tulis_catatan(SEMUA, ""), "A01", "ya", "")
    buku = _buka(tulis_catatan(SEMUA, "", lama, {"A01": "Pagu tidak sama"}), data_only=True)
    isi = {b[0]: b[1:] for b in buku["Ringkasan"].iter_rows(min_row=5, values_only=True) if b[0]}
    assert isi["A01"] == ("Pagu tidak sama", 1, 1)
    assert isi["periksa"][1:] == (1, 1)
    assert isi["salah"][1:] == (1, 0)


def test_kepala_ringkasan_dua_baris_tidak_terpotong():
    lembar = _buka(tulis_catatan(SEMUA, ""))["Ringkasan"]
    kepala = [b[0].row for b in lembar.iter_rows() if b[3].value == "Sudah diperiksa"]
    assert len(kepala) >= 3
    assert all(lembar.row_dimensions[n].height >= 26 for n in kepala)  # two lines of 10 points, 13 each


def test_tanpa_catatan_tetap_ada_berkasnya():
    assert _buka(tulis_catatan((), ""))["Ringkasan"]["A2"].value == "Tidak ada catatan."


def test_sel_nyasar_di_ujung_lembar_tidak_menghentikan_pembacaan_tanda():
    buku = _buka(_tandai(tulis_catatan(SEMUA, ""), "A01", "ya", "sudah"))
    buku["Catatan"]["XFD1048576"] = "x"
    isi = BytesIO()
    buku.save(isi)
    assert _tanda(tulis_catatan(SEMUA, "", isi.getvalue()))["A01"] == ("ya", "sudah")


@pytest.mark.parametrize(
    ("isi", "format_angka", "harapan"),
    [(5, "General", "5"), (0.5, "0%", "50%"), (" dua\xa0kata\nbaris ", "General", "dua\xa0kata\nbaris")],
)
def test_keterangan_dibawa_seperti_yang_tampak(isi, format_angka, harapan):
    buku = _buka(tulis_catatan((PAGU,), ""))
    sel = buku["Catatan"]["J2"]
    sel.value, sel.number_format = isi, format_angka
    keluar = BytesIO()
    buku.save(keluar)
    assert _tanda(tulis_catatan((PAGU,), "", keluar.getvalue()))["A01"] == (None, harapan)
