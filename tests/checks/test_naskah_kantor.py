"""Laporan bergaya kantor lain: yang benar tidak dituduh, satu kesalahan ditemukan di tempatnya."""

import pytest

from generator.model.catatan import Tingkat
from generator.reviu import reviu_dokumen
from tests.pabrik.naskah_kantor import kabupaten
from tests.pabrik.naskah_kantor import provinsi
from tests.pabrik.naskah_word import TabelUji
from tests.pabrik.naskah_word import Teks
from tests.pabrik.naskah_word import tulis_naskah

# (laporan, sel yang diganti, isi yang salah, tabel dan baris temuannya, potongan pesan)
SALAH = [
    (kabupaten, "capaian_rat", "67,01", "Tabel III.1, baris 4", "60,71"),
    (kabupaten, "rata", "84,48", "Tabel III.1, baris 7", "56,32"),
    (kabupaten, "serapan", "99,00", "Tabel III.3, baris 2", "90,00"),
    (kabupaten, "jumlah", "1.550.000.000", "Tabel III.3, baris 4", "1.500.000.000"),
    (provinsi, "capaian_aduan", "8.00%", "Tabel 3.2, baris 3", "120"),
    (provinsi, "predikat", "Memuaskan", "Tabel 3.2, baris 2", "Memuaskan"),
    (provinsi, "predikat", "Kurang", "Tabel 3.2, baris 2", "103"),
    (provinsi, "efisiensi", "21.26%", "Tabel 3.3, baris 2", "12,26"),
    (provinsi, "sisa", "173,000,000", "Tabel 3.3, baris 4", "137.000.000"),
]  # fmt: skip


def _periksa(docx: bytes, tmp_path):
    jalur = tmp_path / "LKjIP.docx"
    jalur.write_bytes(docx)
    hasil = reviu_dokumen(jalur)
    assert hasil.terbaca
    return hasil, [c for c in hasil.catatan if c.tingkat is not Tingkat.INFO]


# The kabupaten's 0 of 2020 after 82,0 and 88,0 is a question (C42), not an error of the report.
@pytest.mark.parametrize(("laporan", "ditanyakan"), [(kabupaten, ["C42"]), (provinsi, [])])
def test_laporan_yang_benar_tanpa_catatan_di_atas_info(laporan, ditanyakan, tmp_path):
    hasil, temuan = _periksa(laporan(), tmp_path)
    assert [c.kode for c in temuan] == ditanyakan
    assert hasil.dikenal == hasil.tabel


@pytest.mark.parametrize("isi", [(), (Teks("Capaian tahun ini tampak pada gambar."),)])
def test_laporan_tanpa_tabel_tidak_dianggap_benar(isi, tmp_path):
    _, (satu,) = _periksa(tulis_naskah(isi), tmp_path)
    assert satu.kode == "L07"


def test_tabel_yang_disambung_di_halaman_berikut_dijumlahkan_seluruhnya(tmp_path):
    kepala = (("Program",), ("Anggaran (Rp)",), ("Realisasi (Rp)",))

    def laporan(jumlah: str) -> bytes:
        atas = TabelUji(("Tabel 3.1 Realisasi Anggaran Tahun 2025",), kepala, (("Program Satu", "300", "200"),))
        bawah = TabelUji((), kepala, (("Program Dua", "100", "100"), ("Jumlah", jumlah, "300")), letak="")
        return tulis_naskah((atas, bawah))

    assert _periksa(laporan("400"), tmp_path)[1] == []
    (salah,) = [c for c in _periksa(laporan("500"), tmp_path)[1] if c.kode == "L03"]
    assert salah.alamat.sel == "tabel ke-2, baris 3, kolom Anggaran (Rp)"


@pytest.mark.parametrize(("laporan", "sel", "isi", "tempat", "disebut"), SALAH)
def test_satu_kesalahan_ditemukan_di_tempatnya(laporan, sel, isi, tempat, disebut, tmp_path):
    _, temuan = _periksa(laporan(**{sel: isi}), tmp_path)
    assert any(c.alamat.sel.startswith(tempat) and disebut in c.pesan for c in temuan), [str(c) for c in temuan]
