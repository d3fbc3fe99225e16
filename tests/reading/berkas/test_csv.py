"""CSV sebagaimana disimpan Excel Indonesia: BOM, titik koma, baris pertama kosong, tanda kutip (pola 1)."""

import pytest

from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.buka import buka_berkas
from generator.reading.grid import Galat
from tests.reading.berkas.arsip import isi_grid

TITIK_KOMA = "No;Uraian;Pagu\n1;Program Koperasi;1.234.567,50\n2;Program UKM;1,5\n"
BENAR = {"A1": "No", "B1": "Uraian", "C1": "Pagu", "A2": "1", "B2": "Program Koperasi", "C2": "1.234.567,50",
         "A3": "2", "B3": "Program UKM", "C3": "1,5"}  # fmt: skip


@pytest.mark.parametrize("pengodean", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_pengodean_tidak_mengubah_isi(pengodean: str) -> None:
    assert isi_grid(buka_berkas(TITIK_KOMA.encode(pengodean), "a.csv")[0]) == BENAR


@pytest.mark.parametrize("pemisah", [";", "\t", "|"])
def test_pemisah_dikenal_walau_angka_berkoma(pemisah: str) -> None:
    assert isi_grid(buka_berkas(TITIK_KOMA.replace(";", pemisah).encode(), "a.csv")[0]) == BENAR


def test_koma_sebagai_pemisah_dan_tanda_kutip() -> None:
    isi = b'No,Uraian,Pagu\r\n1,"Koperasi, UKM ""Maju""","1,234,567.50"\r\n'
    assert isi_grid(buka_berkas(isi, "a.csv")[0]) == {
        "A1": "No", "B1": "Uraian", "C1": "Pagu", "A2": "1", "B2": 'Koperasi, UKM "Maju"', "C2": "1,234,567.50",
    }  # fmt: skip


def test_baris_pertama_kosong_tetap_dihitung_sebagai_baris() -> None:
    assert set(isi_grid(buka_berkas(b"\xef\xbb\xbf\r\nNo;Nama\r\n1;A\r\n", "a.csv")[0])) == {"A2", "B2", "A3", "B3"}


def test_judul_tanpa_pemisah_tidak_mengacaukan() -> None:
    isi = b"LAPORAN REALISASI\nTahun 2025\n\nNo;Nama;Rp\n1;A;5\n2;B;6\n"
    assert isi_grid(buka_berkas(isi, "a.csv")[0])["C6"] == "6"


def test_baris_sep_dari_excel_dipatuhi_dan_bukan_baris() -> None:
    assert isi_grid(buka_berkas(b"sep=|\r\na|b\r\nc|d\r\n", "a.csv")[0]) == {"A1": "a", "B1": "b", "A2": "c", "B2": "d"}


def test_sel_bergaris_baru_tetap_satu_baris() -> None:
    isi = b'No;Kendala\n1;"- satu\n- dua"\n2;tiga\n'
    assert isi_grid(buka_berkas(isi, "a.csv")[0])["B2"] == "- satu\n- dua"
    assert isi_grid(buka_berkas(isi, "a.csv")[0])["B3"] == "tiga"


def test_galat_rumus_tetap_galat() -> None:
    sel = buka_berkas(b"a;b\n1;#DIV/0!\n", "a.csv")[0].ambil(2, 2)
    assert isinstance(sel.nilai, Galat)


def test_huruf_windows_1252_terbaca() -> None:
    isi = "Target;Nilai\n5 – baik;é\n".encode("cp1252")
    assert isi_grid(buka_berkas(isi, "a.csv")[0])["A2"] == "5 – baik"


def test_sel_raksasa_menjadi_pesan() -> None:
    with pytest.raises(BerkasRusak):
        buka_berkas(b'a;b\nc;d\n"' + b"x" * 300_000, "a.csv")
