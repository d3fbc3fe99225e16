"""catatan.xlsx sebagai buku kerja pimpinan dan pemeriksa: keluarga, halaman pimpinan, checklist, bukti dukung."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from generator.istilah_reviu import ARTI_KODE
from generator.istilah_reviu import KELUARGA_KODE
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.workpaper.catatan_xlsx import tulis_catatan
from generator.workpaper.lembar_kelengkapan import susun_kelengkapan
from generator.workpaper.susun_pimpinan import susun_pimpinan
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh

PAGU = Catatan("C02", Tingkat.PERIKSA, Alamat("Realisasi.xlsx", "LRA", "F18"), "Pagu 5, di DPA 6.", "Samakan.")
ANGKA = Catatan("N01", Tingkat.PERIKSA, Alamat("Realisasi.xlsx", "LRA", "F19"), '"9.952" tidak jelas.', "")


@pytest.fixture(scope="module")
def siap():
    return siap_contoh(MAGETAN)


def tulis(siap, lama=None, catatan=None) -> bytes:
    catatan = siap.catatan if catatan is None else catatan
    pimpinan = susun_pimpinan(siap.laporan, siap.tabel, catatan, ARTI_KODE, KELUARGA_KODE, siap.draf)
    isian = susun_kelengkapan(siap.laporan, catatan)
    return tulis_catatan(catatan, "", lama, ARTI_KODE, KELUARGA_KODE, pimpinan, isian)


def buka(isi: bytes):
    return load_workbook(BytesIO(isi))


def simpan(buku) -> bytes:
    keluar = BytesIO()
    buku.save(keluar)
    return keluar.getvalue()


def teks(lembar) -> str:
    return "\n".join(str(nilai) for baris in lembar.iter_rows(values_only=True) for nilai in baris if nilai)


def test_setiap_kode_punya_keluarga():
    assert set(ARTI_KODE) == set(KELUARGA_KODE)


def test_satu_lembar_per_keluarga_dan_tidak_ada_catatan_yang_hilang(siap):
    buku = buka(tulis(siap))
    daftar = [n for n in buku.sheetnames if n in set(KELUARGA_KODE.values())]
    assert sum(buku[n].max_row - 1 for n in daftar) == len(siap.catatan)
    for nama in daftar:
        kode = {b[2] for b in buku[nama].iter_rows(min_row=2, values_only=True)}
        assert {KELUARGA_KODE[k] for k in kode} == {nama}


def test_dua_kali_tulis_byte_sama(siap):
    assert tulis(siap) == tulis(siap)


def test_tanda_di_lembar_keluarga_dan_di_lembar_catatan_lama_bertahan():
    for keluarga in ({}, KELUARGA_KODE):
        buku = buka(tulis_catatan((PAGU, ANGKA), "", None, ARTI_KODE, keluarga))
        for lembar in buku.worksheets:
            for baris in lembar.iter_rows(min_row=2):
                if len(baris) > 8 and baris[2].value == "C02":
                    baris[8].value, baris[9].value = "ya", "DPA yang benar"
        baru = buka(tulis_catatan((PAGU, ANGKA), "", simpan(buku), ARTI_KODE, KELUARGA_KODE))
        baris = next(baru["Satu angka satu nilai"].iter_rows(min_row=2, values_only=True))
        assert baris[8:10] == ("ya", "DPA yang benar")


def test_jawaban_checklist_dan_bukti_dukung_bertahan(siap):
    buku = buka(tulis(siap))
    checklist, bukti = buku["Checklist Reviu"], buku["Bukti Dukung"]
    baris = next(b for b in checklist.iter_rows() if b[0].value == "II.3")
    baris[4].value, baris[5].value = "ya", "SOP pengumpulan data"
    bukti.cell(5, 5).value = "Berita acara RAT"
    baru = buka(tulis(siap, simpan(buku)))
    baris = next(b for b in baru["Checklist Reviu"].iter_rows(values_only=True) if b[0] == "II.3")
    assert baris[4:6] == ("ya", "SOP pengumpulan data")
    assert baru["Bukti Dukung"].cell(5, 5).value == "Berita acara RAT"


def test_checklist_hanya_terisi_pada_sepuluh_butir_yang_dapat_diketahui(siap):
    baris = [b for b in buka(tulis(siap))["Checklist Reviu"].iter_rows(min_row=5, values_only=True) if "." in b[0][:4]]
    butir = [b for b in baris if b[1]]
    assert len(butir) == 23
    terisi = {b[0] for b in butir if b[2] in ("ya", "tidak")}
    assert terisi == {"I.2", "I.3", "I.4", "I.5", "I.6", "III.1", "III.2", "III.4", "III.5", "III.7"}
    assert not any(b[4] for b in butir)


def test_bukti_dukung_menyebut_setiap_indikator_dengan_sel_sumbernya(siap):
    baris = list(buka(tulis(siap))["Bukti Dukung"].iter_rows(min_row=5, values_only=True))
    assert [(b[0], b[1], b[2]) for b in baris] == [
        ("Persentase koperasi yang berkualitas", "70,54%", "70,63%"),
        ("Jumlah Usaha Mikro Naik Kelas", "3", "3"),
        ("Nilai SAKIP Dinas Koperasi UKM", "92", "92,42"),
        ("Indeks Kepuasan Masyarakat Dinas Koperasi UKM", "83,5", "83,58"),
    ]
    assert all(b[3].startswith("Realisasi 2025.xlsx") for b in baris)


def test_halaman_pimpinan_menyebut_hasil_dan_yang_harus_diputuskan(siap):
    lembar = buka(tulis(siap)).worksheets[0]
    isi = teks(lembar)
    assert lembar.title == "Untuk Pimpinan"
    for bagian in ("4 dari 4", "5.158.767.698", "95,70%", "Pagu laporan realisasi berbeda dari DPA terakhir"):
        assert bagian in isi
    assert lembar.sheet_properties.pageSetUpPr.fitToPage
    assert (lembar.page_setup.fitToHeight or 1, lembar.page_setup.orientation) == (1, "portrait")


def test_tanpa_temuan_halaman_pimpinan_mengatakannya(siap):
    assert "Tidak ada angka atau nama yang bertentangan." in teks(buka(tulis(siap, catatan=())).worksheets[0])


def test_nama_dan_nip_pejabat_tidak_masuk(siap):
    isi = "\n".join(teks(lembar) for lembar in buka(tulis(siap)).worksheets)
    assert siap.laporan.profil.kepala.nama
    assert siap.laporan.profil.kepala.nama not in isi
    assert siap.laporan.profil.kepala.nip not in isi
