"""kertas-kerja.xlsx: rumus hidup yang menghasilkan angka tabel, sumber setiap angka, byte tetap."""

import re
import shutil
import subprocess
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from zipfile import ZIP_DEFLATED
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.organisasi import Pejabat
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from generator.workpaper.format_angka import pilih_format
from generator.workpaper.kertas_kerja import tulis_kertas_kerja
from generator.workpaper.rumus_excel import susun_rumus
from tests.workpaper import tabel_contoh

CATATAN = (Catatan("A01", Tingkat.PERIKSA, tabel_contoh.PAGU_A, "Pagu 908.531.800, di DPPA 908.521.800."),)
RUMUS = {
    ("3.3", "G6"): "=F6/E6*100",
    ("3.3", "H6"): "=C6*G6/100",
    ("3.3", "H7"): "=C7*G7/100",
    ("3.3", "I7"): "=H7-D7",
    ("3.3", "J7"): "=I7/H7*100",
    ("3.7", "E6"): "=C6/D6*100",
    ("3.8", "D6"): "=B6/C6*100",
    ("4.1", "D7"): "=(B7-(C7-B7))/B7*100",
    ("4.1", "D8"): "=AVERAGE(D5:D7)",
    ("anggaran", "C10"): "=SUM(C5,C9)",
    ("anggaran", "E10"): "=D10/C10*100",
    ("anggaran", "F10"): "=SUM(F5,F9)",
}
# printed or typed by hand, rounded to what stands here
ANGKA = {
    ("3.3", "G6"): "100.1275871846", ("3.3", "H6"): "909680957.386", ("3.3", "J6"): "3.4477227572",
    ("3.3", "H7"): "3374138241.028", ("3.3", "I7"): "198382279.028", ("3.3", "J7"): "5.8794946993",
    ("3.7", "E6"): "60", ("3.8", "D6"): "108.5123869907", ("4.1", "D7"): "102.1111111111",
    ("4.1", "D8"): "100.8878137445", ("anggaran", "C10"): "216700000", ("anggaran", "F10"): "3228826",
}


@pytest.fixture(scope="module")
def isi() -> bytes:
    return tulis_kertas_kerja(tabel_contoh.laporan(), tabel_contoh.semua(), CATATAN, "../../masuk")


@pytest.fixture(scope="module")
def buku(isi):
    return load_workbook(BytesIO(isi))


def test_dua_kali_tulis_byte_sama(isi):
    assert isi == tulis_kertas_kerja(tabel_contoh.laporan(), tabel_contoh.semua(), CATATAN, "../../masuk")


def test_satu_lembar_per_tabel_di_antara_isi_dan_data(buku):
    assert buku.sheetnames == ["Isi", "3.3", "3.7", "3.8", "4.1", "anggaran", "Data"]
    assert buku["Isi"]["A5"].hyperlink.location == "'3.3'!A1"
    assert buku["Isi"]["G10"].value == "Tidak disusun: rencana aksi tidak ditemukan"


@pytest.mark.parametrize(("letak", "rumus"), RUMUS.items())
def test_sel_hitungan_berisi_rumus_hidup(buku, letak, rumus):
    assert buku[letak[0]][letak[1]].value == rumus


def test_rumus_membawa_hasilnya(isi):
    hasil = load_workbook(BytesIO(isi), data_only=True)
    for (lembar, sel), angka in ANGKA.items():
        assert hasil[lembar][sel].value == pytest.approx(float(angka), rel=1e-9)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice tidak terpasang")
def test_libreoffice_menghitung_ulang_angka_yang_sama(isi, tmp_path):
    (tmp_path / "kk.xlsx").write_bytes(_tanpa_hasil(isi))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profil", "--headless", "--convert-to", "xlsx",
         "--outdir", str(tmp_path / "hasil"), str(tmp_path / "kk.xlsx")],
        check=True, capture_output=True, timeout=180,
    )
    hasil = load_workbook(tmp_path / "hasil" / "kk.xlsx", data_only=True)
    for (lembar, sel), angka in ANGKA.items():
        assert hasil[lembar][sel].value == pytest.approx(float(angka), rel=1e-9), (lembar, sel)


def _tanpa_hasil(isi: bytes) -> bytes:
    """Take the stored results away, so that what is read afterwards was computed."""
    keluar = BytesIO()
    with ZipFile(BytesIO(isi)) as asal, ZipFile(keluar, "w", ZIP_DEFLATED) as tujuan:
        for nama in asal.namelist():
            tujuan.writestr(nama, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1<v/>", asal.read(nama)))
    return keluar.getvalue()


def test_teks_yang_mirip_rumus_tetap_teks(buku):
    sel = buku["3.3"]["B7"]
    assert (sel.value, sel.data_type) == ("=Nilai SAKIP Dinas Koperasi UKM", "s")


def test_sumber_tiap_angka_tertulis_dan_tertaut(buku):
    sel = buku["3.3"]["L6"]
    assert sel.value == "Realisasi Anggaran 2025.xlsx | TW IV | D7"
    assert sel.hyperlink.target == r"..\..\masuk\Realisasi%20Anggaran%202025.xlsx"
    assert sel.hyperlink.location == "'TW IV'!D7"


def test_hitungan_tanpa_rumus_excel_menyebut_aturannya(buku):
    assert buku["4.1"]["D9"].value == 12.5
    teks = [sel.value for sel in buku["4.1"][9]]
    assert "Tanpa rumus Excel: rumus yang tidak dikenal; Realisasi Anggaran 2025.xlsx | TW IV | D7" in teks


def test_catatan_berdiri_di_baris_angkanya(buku):
    assert buku["3.3"]["T6"].value == "[A01 periksa] Pagu 908.531.800, di DPPA 908.521.800."
    assert buku["3.3"]["T7"].value == "[A01 periksa] Pagu 908.531.800, di DPPA 908.521.800."


def test_data_memuat_angka_tidak_dibulatkan_dengan_sumbernya(buku):
    baris = [tuple(sel.value for sel in satu) for satu in buku["Data"].iter_rows(min_row=2)]
    assert baris[0] == (
        "3.3", "1", "sasaran", "Anggaran | Pagu (Rp)", 908521800, "908.521.800",
        "Realisasi Anggaran 2025.xlsx", "TW IV", "D7", None,
    )
    assert baris[4][4] == pytest.approx(100.12758718457613, rel=1e-15)


def test_nama_dan_nip_pejabat_tidak_masuk_kertas_kerja():
    laporan = tabel_contoh.laporan()
    profil = replace(laporan.profil, kepala=Pejabat("Kepala Dinas", "Contoh Pejabat", "199901012020011001"))
    isi = tulis_kertas_kerja(replace(laporan, profil=profil), tabel_contoh.semua(), ())
    arsip = ZipFile(BytesIO(isi))
    semua = b"".join(arsip.read(nama) for nama in arsip.namelist())
    assert b"Dinas Koperasi" in semua
    assert b"Contoh Pejabat" not in semua
    assert b"199901012020011001" not in semua


@pytest.mark.parametrize(
    ("sel", "format_angka"),
    [
        (Sel("92,83", Decimal("92.82883743")), "#,##0.00000000"),
        (Sel("100%", Decimal("99.6"), rumus="realisasi / target × 100"), '#,##0.00"%"'),
        (Sel("3 UM", Decimal(3)), '#,##0" UM"'),
        (Sel("70,38–70,76", Decimal("70.38")), "General"),
        (Sel("0,9242", Decimal("92.42")), "General"),
        (Sel("–1.299.000", Decimal("-1299000"), rumus="A − realisasi"), "#,##0"),
    ],
)
def test_format_menampilkan_seperti_di_laporan(sel, format_angka):
    assert pilih_format(sel) == format_angka


@pytest.mark.parametrize(
    ("aturan", "rumus", "capaian", "harapan"),
    [
        ({}, "realisasi / target × 100", "150", "C1/B1*100"),
        ({"batas_capaian": Decimal(120)}, "realisasi / target × 100, paling tinggi 120", "120", "MIN(C1/B1*100,120)"),
        ({}, "(target − (realisasi − target)) / target × 100", "50", "(B1-(C1-B1))/B1*100"),
        ({"rumus_rendah": "N2"}, "target / realisasi × 100", "66.66666666666666666666666667", "B1/C1*100"),
        ({}, "realisasi / target × 100", "149", None),
    ],
)
def test_rumus_hanya_yang_menghasilkan_angka_tabel(aturan, rumus, capaian, harapan):
    tabel = Table(
        "x", "x", tuple(Kolom(kunci, (kunci,)) for kunci in ("nama", "target", "realisasi", "capaian")),
        (Baris("isi", (Sel("a"), Sel("2", Decimal(2)), Sel("3", Decimal(3)), Sel("", Decimal(capaian), rumus=rumus))),),
    )
    hasil = susun_rumus(tabel, _sebut, tabel_contoh.laporan(**aturan).aturan)
    assert hasil.get((0, 3)) == harapan


def test_rata_rata_capaian_sasaran_dihitung_dari_semua_indikatornya():
    rata = (tabel_contoh.CAPAIAN_3 + tabel_contoh.CAPAIAN_4) / 2
    asli = tabel_contoh.tabel_3_3()
    baris = list(asli.baris[1].sel)
    baris[7] = Sel("x", baris[2].nilai * rata / 100, rumus="pagu × capaian")
    semua = (asli.baris[0], Baris("sasaran", tuple(baris), "3"), asli.baris[2])
    tabel = Table(asli.kunci, asli.judul, asli.kolom, semua)
    hasil = susun_rumus(tabel, _sebut, tabel_contoh.laporan().aturan)
    assert hasil[1, 7] == "C2*AVERAGE(G2:G3)/100"


def _sebut(baris: int, kolom: int) -> str:
    return f"{'ABCDEFGHIJ'[kolom]}{baris + 1}"


def test_tabel_yang_mengulang_hitungan_merujuk_ke_lembar_yang_menghitungnya():
    sumber = tabel_contoh.tabel_3_3()
    ulang = Table(
        "3.11", "Program yang menunjang", (Kolom("nama", ("Nama",)), Kolom("anggaran_capaian", ("A",))),
        (
            Baris("program", (Sel("a"), sumber.baris[0].sel[7])),
            Baris("program", (Sel("b"), Sel("1", Decimal(1), rumus="?"))),
        ),
    )
    isi = tulis_kertas_kerja(tabel_contoh.laporan(), {"3.11": ulang, "3.3": sumber}, ())
    lembar = load_workbook(BytesIO(isi))["3.11"]
    assert (lembar["B5"].value, lembar["B6"].value) == ("='3.3'!H6", 1)


def test_kebetulan_sama_dengan_jumlah_bukan_rumus():
    tabel = Table(
        "x", "x", (Kolom("uraian", ("Uraian",)), Kolom("capaian", ("Capaian",))),
        (
            Baris("program", (Sel("p"), Sel("100", Decimal(100), rumus="realisasi / target × 100"))),
            Baris("kegiatan", (Sel("k"), Sel("100", Decimal(100)))),
        ),
    )
    assert susun_rumus(tabel, _sebut, tabel_contoh.laporan().aturan) == {}
