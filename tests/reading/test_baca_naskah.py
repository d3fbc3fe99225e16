"""Naskah tulisan tangan: urutan, judul dari gaya dan buatan tangan, daftar isi, keterangan, tabel bergabung."""

import io
import zipfile

import pytest

from generator.model.naskah import Alinea
from generator.reading.baca_naskah import baca_naskah
from generator.reading.berkas.batas import BerkasRusak
from tests.pabrik.naskah_reviu import NIP
from tests.pabrik.naskah_reviu import PEJABAT
from tests.pabrik.naskah_reviu import naskah_bersalah
from tests.pabrik.naskah_word import Judul
from tests.pabrik.naskah_word import TabelUji
from tests.pabrik.naskah_word import Teks
from tests.pabrik.naskah_word import tulis_naskah

KEPALA = (("Indikator",), ("Target",), ("Realisasi",))
BARIS = (("Nilai SAKIP", "80", "84"),)
CAPAIAN = TabelUji(("Tabel 3.1 Capaian Kinerja",), KEPALA, BARIS)


def _naskah(*blok):
    return baca_naskah(tulis_naskah(blok), "LKjIP.docx").naskah


def _ganti(docx: bytes, lama: str, baru: str) -> bytes:
    """Return the document with a piece of its body's XML replaced."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as asal, zipfile.ZipFile(keluar, "w") as tujuan:
        for nama in asal.namelist():
            isi = asal.read(nama)
            if nama == "word/document.xml":
                assert lama.encode() in isi
                isi = isi.replace(lama.encode(), baru.encode())
            tujuan.writestr(nama, isi)
    return keluar.getvalue()


@pytest.fixture(scope="module")
def reviu():
    return baca_naskah(naskah_bersalah(), "LKjIP 2025.docx").naskah


def _judul(naskah):
    return [(a.tingkat, a.teks) for a in naskah.alinea if a.tingkat]


def test_judul_bergaya_dan_buatan_tangan_dikenal(reviu):
    judul = _judul(reviu)
    for dicari in (
        (1, "KATA PENGANTAR"), (1, "BAB I PENDAHULUAN"), (2, "A. Latar Belakang"), (1, "BAB III"),
        (1, "AKUNTABILITAS KINERJA"), (2, "B. Perjanjian Kinerja Tahun 2025"),
        (3, "3. Perbandingan dengan target jangka menengah"), (2, "A. Simpulan"),
    ):  # fmt: skip
        assert dicari in judul


def test_nama_pejabat_tidak_pernah_menjadi_judul(reviu):
    tempat = {b.tempat.judul for b in reviu.isi}
    assert not any(PEJABAT in t or NIP in t for t in tempat)
    naskah = _naskah(Judul("BAB IV PENUTUP"), Judul(PEJABAT.upper(), tangan=True), Judul("KEPALA DINAS", tangan=True))
    assert _judul(naskah) == [(1, "BAB IV PENUTUP")]


def test_baris_daftar_isi_ditandai_dan_bukan_judul(reviu):
    daftar = [a for a in reviu.alinea if a.daftar_isi]
    assert len(daftar) == 6
    assert {a.tingkat for a in daftar} == {0}


def test_judul_tak_tebal_dikenal_dari_daftar_isi():
    naskah = _naskah(
        Teks("3. Perbandingan dengan target jangka menengah .......... 52"),
        Teks("3. Perbandingan dengan target jangka menengah"),
        Teks("3. Menyusun rencana"),
    )
    assert _judul(naskah) == [(3, "3. Perbandingan dengan target jangka menengah")]


def test_kalimat_yang_menyebut_bab_bukan_judul():
    naskah = _naskah(Teks("Bab III memuat capaian kinerja."), Teks("1. Terjadi pergantian pejabat;"))
    assert _judul(naskah) == []


def test_setiap_tabel_mendapat_keterangannya(reviu):
    nomor = [t.nomor for t in reviu.tabel]
    assert nomor == [
        "1.1", "1.2", "1.3", "", "1.4", "1.5", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8",
        "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.9", "4.1", "4.2", "4.3",
    ]  # fmt: skip
    assert reviu.tabel[0].keterangan == "Tabel 1.1. Rencana Kebutuhan dan Realisasi Pegawai Per 31 Desember 2025"


def test_keterangan_di_bawah_setiap_tabel():
    def tabel(judul: str) -> TabelUji:
        return TabelUji((judul,), KEPALA, BARIS, letak="bawah")

    naskah = _naskah(Teks("Pengantar."), tabel("Tabel 3.1 Satu"), tabel("Tabel 3.2 Dua"), tabel("Tabel 3.3 Tiga"))
    assert [t.keterangan for t in naskah.tabel] == ["Tabel 3.1 Satu", "Tabel 3.2 Dua", "Tabel 3.3 Tiga"]


def test_kalimat_tentang_tabel_bukan_keterangan():
    naskah = _naskah(Teks("Tabel 3.2 menunjukkan bahwa capaian naik."), TabelUji((), KEPALA, BARIS, letak=""))
    assert naskah.tabel[0].keterangan == ""


def test_sel_gabungan_mengulang_teksnya(reviu):
    tabel = next(t for t in reviu.tabel if t.nomor == "3.5")
    assert tabel.tinggi_kepala == 2
    assert tabel.baris[0][3:6] == ("Indikator Kinerja",) * 3
    assert tabel.baris[4][0] == tabel.baris[5][0] != ""
    assert tabel.kepala_kolom(8) == "Anggaran Capaian (%)"


def test_baris_nomor_ikut_kepala(reviu):
    tabel = next(t for t in reviu.tabel if t.nomor == "3.7")
    assert tabel.tinggi_kepala == 2
    assert tabel.kepala_kolom(5) == "Tingkat Kemajuan"


def test_tempat_menyebut_judul_tabel_baris_dan_kolom(reviu):
    tabel = next(t for t in reviu.tabel if t.nomor == "3.7")
    assert str(reviu.alamat(tabel, 2, 5)) == (
        'LKjIP 2025.docx, bagian "3. Perbandingan dengan target jangka menengah", '
        "Tabel 3.7, baris 3, kolom Tingkat Kemajuan"
    )
    alinea = next(a for a in reviu.alinea if "27 orang" in a.teks)
    assert str(reviu.alamat(alinea)) == 'LKjIP 2025.docx, bagian "B. Sumber Daya Organisasi", alinea 1'


def test_grid_menyebut_tempat_yang_sama():
    hasil = baca_naskah(tulis_naskah((Judul("A. Capaian", 2), CAPAIAN)), "LKjIP.docx")
    (tabel,) = hasil.lembar[0].tabel
    assert tabel.jenis == "capaian"
    assert str(tabel.grid.alamat(tabel.baris[0], 3)) == (
        'LKjIP.docx, bagian "A. Capaian", Tabel 3.1, baris 2, kolom Realisasi'
    )


def test_teks_yang_dihapus_dalam_lacak_perubahan_tidak_dibaca():
    docx = _ganti(
        tulis_naskah((Teks("Capaian LAMA tahun ini."),)),
        '<w:t xml:space="preserve">Capaian LAMA tahun ini.</w:t></w:r>',
        '<w:t>Capaian </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>LAMA</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="a"><w:r><w:t>baru</w:t></w:r></w:ins>',
    )
    (alinea,) = baca_naskah(docx, "a.docx").naskah.alinea
    assert alinea.teks == "Capaian baru"


def test_alinea_bernomor_di_bawah_judulnya():
    naskah = _naskah(Judul("A. Simpulan", 2), Teks("Satu."), Teks(""), Teks("Dua."), Judul("B. Isu", 2), Teks("Tiga."))
    assert [(a.teks, a.urutan) for a in naskah.isi if isinstance(a, Alinea) and not a.tingkat] == [
        ("Satu.", 1), ("Dua.", 2), ("Tiga.", 1)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (b"", "kosong"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"{\\rtf1 ...}", "RTF"),
        (b"nama;nilai\n1;2\n", ".docx"),
        (b"PK\x03\x04rusak", "rusak"),
    ],
)
def test_yang_bukan_docx_disebut_sebabnya(isi, sebab):
    with pytest.raises(BerkasRusak, match=sebab):
        baca_naskah(isi, "a")


def test_tabel_yang_mengembang_ditolak():
    baris = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="16000"/></w:tcPr><w:p/></w:tc></w:tr>' * 40
    docx = _ganti(tulis_naskah((CAPAIAN,)), "</w:tbl>", f"{baris}</w:tbl>")
    with pytest.raises(BerkasRusak, match="terlalu besar"):
        baca_naskah(docx, "a.docx")


def test_tempat_menunjuk_kembali_ke_selnya(reviu):
    for tabel in reviu.tabel:
        for baris, kolom in ((0, 0), (len(tabel.baris) - 1, len(tabel.baris[0]) - 1)):
            ketemu = reviu.letak_sel(reviu.alamat(tabel, baris, kolom))
            assert ketemu[0] == baris
            assert tabel.kepala_kolom(ketemu[1]) == tabel.kepala_kolom(kolom)
    assert reviu.letak_sel(reviu.alamat(reviu.tabel[0])) == (None, None)
