"""Pola 1–11, 28, 29, 34: folder kantor lain, dengan berkas ganda, masa berbeda, dan lembar yang tidak terpakai."""

import openpyxl
import pytest

from generator.model.kinerja import Versi
from generator.reading.folder import baca_folder
from tests.reading.bantu import bulat
from tests.reading.bantu import kode
from tests.reading.bantu import ringkas


def tulis(folder, nama: str, **lembar: list[list]) -> None:
    """Write a workbook; a keyword names a sheet, its lists are rows."""
    buku = openpyxl.Workbook()
    buku.remove(buku.active)
    for judul, baris in lembar.items():
        kertas = buku.create_sheet(judul.replace("_", " "))
        for b in baris:
            kertas.append(b)
    buku.save(folder / nama)


RENSTRA = [
    ["RENCANA STRATEGIS DINAS PERPUSTAKAAN KABUPATEN CONTOH 2021-2026"],
    [],
    ["No", "Tujuan", "Sasaran", "Indikator", "Satuan", "Target", None, None, None, None],
    [None, None, None, None, None, 2022, 2023, 2024, 2025, 2026],
    [1, "Meningkatnya literasi", "Meningkatnya minat baca", "Indeks minat baca", "Indeks", 50, 55, 60, 65, 70],
    [None, None, None, "Jumlah pemustaka", "Orang", 900, 950, 1000, 1050, 1100],
]
PK = [
    ["PERJANJIAN KINERJA TAHUN 2024"],
    ["DINAS PERPUSTAKAAN KABUPATEN CONTOH"],
    [],
    ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"],
    ["(1)", "(2)", "(3)", "(4)"],
    [1, "Meningkatnya minat baca", "Indeks minat baca", "60 Indeks"],
    [None, None, "Jumlah pemustaka", "1.000 Orang"],
    [],
    ["No", "Program", "Anggaran", "Keterangan"],
    [1, "Program Pembinaan Perpustakaan", 500_000_000, "APBD"],
    [None, "Jumlah", 500_000_000, None],
    [None, "Contoh, 5 Januari 2024"],
]


def realisasi(judul: str, *angka: int) -> list[list]:
    a, b, c = angka
    return [
        [judul],
        ["DINAS PERPUSTAKAAN KABUPATEN CONTOH"],
        ["Kode", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi Keuangan", "%"],
        ["2.23.02", "PROGRAM PEMBINAAN PERPUSTAKAAN", 500_000_000, a, a / 500_000_000],
        ["2.23.02.2.01", "Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota", 500_000_000, b, b / 500_000_000],
        ["2.23.02.2.01.0001", "Pengembangan Layanan Perpustakaan", 500_000_000, c, c / 500_000_000],
    ]


LRA = realisasi("LAPORAN REALISASI ANGGARAN TAHUN 2024", 450_000_000, 450_000_000, 450_000_000)
CAPAIAN = [
    ["PENGUKURAN KINERJA TAHUN 2024"],
    ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"],
    ["Meningkatnya minat baca", "Indeks minat baca", "Indeks", 60, 62.5, "104,17%"],
    [None, "Jumlah pemustaka", "Orang", 1000, 900, "90%"],
]


@pytest.fixture
def tiga_berkas(tmp_path):
    tulis(tmp_path, "uJM5u6gQC54VNyQ.xlsx", Sheet1=RENSTRA)
    tulis(tmp_path, "pk fix bgt (1).xlsx", Sheet1=PK)
    tulis(tmp_path, "laporan.xlsx", V=[["foto"]], Sheet3=[], Realisasi=LRA, Sheet5=CAPAIAN)
    return tmp_path


def test_renstra_pk_dan_realisasi_saja_cukup(tiga_berkas):
    hasil = baca_folder(tiga_berkas)
    laporan = hasil.laporan
    assert (laporan.tahun, laporan.profil.nama_lengkap) == (2024, "Dinas Perpustakaan Kabupaten Contoh")
    assert [p.renstra for p in laporan.pk] == [(2021, 2026)]
    assert [(i.nama, bulat(i.target), bulat(i.realisasi)) for s in laporan.sasaran for i in s.indikator] == [
        ("Indeks minat baca", 60, 62.5),
        ("Jumlah pemustaka", 1000, 900),
    ]
    assert [(bulat(s.pagu), bulat(s.realisasi)) for s in laporan.sasaran] == [(500_000_000, 450_000_000)]


def test_renstra_pk_dan_realisasi_saja_tidak_menghasilkan_catatan_salah(tiga_berkas):
    assert [c for c in baca_folder(tiga_berkas).catatan if c.tingkat.value == "salah"] == []


def test_tanpa_pk_target_diambil_dari_renstra(tiga_berkas):
    (tiga_berkas / "pk fix bgt (1).xlsx").unlink()
    laporan = baca_folder(tiga_berkas).laporan
    assert laporan.pk[0].dari_renstra
    assert [(i.nama, bulat(i.target), bulat(i.realisasi)) for s in laporan.sasaran for i in s.indikator] == [
        ("Indeks minat baca", 60, 62.5),
        ("Jumlah pemustaka", 1000, 900),
    ]


def test_sasaran_program_diambil_dari_tabel_yang_memuat_keduanya(tiga_berkas):
    dua = [*PK[:7], [2, "Meningkatnya tertib arsip", "Nilai arsip", "70"], *PK[7:]]
    aksi = [
        ["RENCANA AKSI TAHUN 2024"],
        ["Sasaran", "Program", "Rencana Aksi"],
        ["Meningkatnya minat baca", "Program Pembinaan Perpustakaan", "membeli buku"],
        ["Meningkatnya tertib arsip", "Program Pengelolaan Arsip", "menata arsip"],
    ]
    tulis(tiga_berkas, "pk fix bgt (1).xlsx", Sheet1=dua, Sheet2=aksi)
    hasil = baca_folder(tiga_berkas)
    assert [(s.nama, [p.nama for p in s.program]) for s in hasil.laporan.sasaran] == [
        ("Meningkatnya minat baca", ["PROGRAM PEMBINAAN PERPUSTAKAAN"]),
        ("Meningkatnya tertib arsip", []),
    ]
    assert "J05" in kode(hasil.catatan)


def test_tanpa_pk_dan_renstra_sasaran_diambil_dari_tabel_capaian(tmp_path):
    tulis(tmp_path, "laporan.xlsx", Realisasi=LRA, Sheet5=CAPAIAN)
    hasil = baca_folder(tmp_path)
    assert [(i.nama, bulat(i.target), bulat(i.realisasi)) for s in hasil.laporan.sasaran for i in s.indikator] == [
        ("Indeks minat baca", 60, 62.5),
        ("Jumlah pemustaka", 1000, 900),
    ]
    assert "J03" in kode(hasil.catatan)


def test_pk_dengan_target_triwulan_tetap_pk(tmp_path):
    pk = [
        ["PERJANJIAN KINERJA TAHUN 2024"],
        ["Sasaran", "Indikator", "Satuan", "Target", "Target Triwulan", None, None, None],
        [None, None, None, None, "TW I", "TW II", "TW III", "TW IV"],
        ["Meningkatnya minat baca", "Indeks minat baca", "Indeks", 60, 10, 20, 40, 60],
    ]
    tulis(tmp_path, "pk.xlsx", Sheet1=pk)
    laporan = baca_folder(tmp_path).laporan
    assert [(p.tahun, bulat(p.indikator[0].target_tahun(2024))) for p in laporan.pk] == [(2024, 60)]


def test_iku_bertarget_per_tahun_menggantikan_renstra_yang_tidak_ada(tmp_path):
    iku = [
        ["INDIKATOR KINERJA UTAMA TAHUN 2021-2026"],
        ["Sasaran", "Indikator Kinerja Utama", "Formula", "Satuan", 2022, 2023, 2024],
        ["Meningkatnya minat baca", "Indeks minat baca", "jumlah / jumlah x 100", "Indeks", 50, 55, 60],
    ]
    tulis(tmp_path, "iku.xlsx", Sheet1=iku)
    laporan = baca_folder(tmp_path).laporan
    assert [(r.periode, len(r.sasaran)) for r in laporan.renstra] == [("2021–2026", 1)]


def test_pengukuran_sasaran_dan_anggaran_program_di_satu_tabel(tiga_berkas):
    campur = [
        ["PENGUKURAN KINERJA TAHUN 2024"],
        ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Program", "Pagu", "Realisasi Anggaran"],
        ["Meningkatnya minat baca", "Indeks minat baca", "Indeks", 60, 61, "Program Pembinaan Perpustakaan", 500, 450],
        [None, "Jumlah pemustaka", "Orang", 1000, 800],
    ]
    tulis(tiga_berkas, "laporan.xlsx", Sheet1=campur)
    laporan = baca_folder(tiga_berkas).laporan
    assert [(i.nama, bulat(i.realisasi)) for s in laporan.sasaran for i in s.indikator] == [
        ("Indeks minat baca", 61),
        ("Jumlah pemustaka", 800),
    ]
    assert [(s.nama, bulat(s.pagu), bulat(s.realisasi)) for s in laporan.sasaran] == [
        ("Meningkatnya minat baca", 500, 450)
    ]


def test_pola_2_berkas_kunci_dan_salinan_tidak_dijumlahkan(tiga_berkas):
    (tiga_berkas / "~$laporan.xlsx").write_bytes(b"x" * 165)
    tulis(tiga_berkas, "laporan (1).xlsx", Realisasi=LRA)
    hasil = baca_folder(tiga_berkas)
    assert [b[4] for b in ringkas(hasil.laporan.program)] == [450_000_000] * 3
    assert {(c.kode, c.tingkat.value) for c in hasil.catatan if c.kode[0] == "B"} == {
        ("B02", "info"),
        ("B04", "info"),
        ("B07", "info"),
    }


def test_pola_8_dari_beberapa_triwulan_dipakai_yang_terakhir(tmp_path):
    tulis(
        tmp_path, "rfk.xlsx",
        TW_I=realisasi("LAPORAN REALISASI TRIWULAN I TAHUN 2024", 100, 100, 100),
        TW_IV=realisasi("LAPORAN REALISASI TRIWULAN IV TAHUN 2024", 400, 400, 400),
        TW_II=realisasi("LAPORAN REALISASI TRIWULAN II TAHUN 2024", 200, 200, 200),
    )  # fmt: skip
    hasil = baca_folder(tmp_path)
    assert [b[4] for b in ringkas(hasil.laporan.program)] == [400] * 3
    assert [c.alamat.lembar for c in hasil.catatan if c.kode == "B07"] == ["TW I", "TW II"]


def test_pola_34_laporan_yang_belum_sampai_desember_dicatat(tmp_path):
    tulis(tmp_path, "rfk.xlsx", Juni=realisasi("LAPORAN REALISASI S.D 30 JUNI 2024", 100, 100, 100))
    assert "T03" in kode(baca_folder(tmp_path).catatan)


def test_pola_29_dua_laporan_realisasi_berbeda_dicatat_dengan_keduanya(tmp_path):
    tulis(tmp_path, "rfk opd.xlsx", Sheet1=realisasi("LAPORAN RFK TAHUN 2024", 460, 460, 460))
    tulis(tmp_path, "lra bpkad.xlsx", Sheet1=realisasi("LAPORAN REALISASI ANGGARAN TAHUN 2024", 450, 450, 450))
    beda = [c for c in baca_folder(tmp_path).catatan if c.kode == "J10"]
    assert len(beda) == 1
    assert "450" in beda[0].pesan
    assert "460" in beda[0].pesan


def dpa(judul: str, pagu: int) -> list[list]:
    return [
        [judul],
        ["Kode", "Uraian", "Jumlah (Rp)"],
        ["2.23.02", "PROGRAM PEMBINAAN PERPUSTAKAAN", pagu],
        ["2.23.02.2.01", "Pengelolaan Perpustakaan Tingkat Daerah Kabupaten/Kota", pagu],
    ]


def test_pola_28_dpa_dan_dppa_pagu_dari_yang_terakhir(tmp_path):
    tulis(tmp_path, "a.xlsx", Sheet1=dpa("DOKUMEN PELAKSANAAN ANGGARAN TAHUN 2024", 400_000_000))
    tulis(tmp_path, "b.xlsx", Sheet1=dpa("DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN TAHUN 2024", 500_000_000))
    laporan = baca_folder(tmp_path).laporan
    assert [d.versi for d in laporan.dpa] == [Versi.INDUK, Versi.PERUBAHAN]
    assert bulat(laporan.dpa_terakhir.program[0].pagu) == 500_000_000


def test_pola_8_lembar_perangkat_daerah_lain_kalah_dari_lembar_kantor_ini(tmp_path):
    tulis(tmp_path, "profil.xlsx", Profil=[["Label", "Isi"], ["Nama Perangkat Daerah", "Dinas Perpustakaan"]])
    tulis(
        tmp_path, "capaian kabupaten.xlsx",
        Dinas_Sosial=[["CAPAIAN KINERJA DINAS SOSIAL 2024"], *CAPAIAN[1:], [None, "PPKS", "Orang", 10, 9, "90%"]],
        Dinas_Perpustakaan=[["CAPAIAN KINERJA DINAS PERPUSTAKAAN 2024"], *CAPAIAN[1:]],
    )  # fmt: skip
    hasil = baca_folder(tmp_path)
    assert [c.asal.lembar for c in hasil.laporan.capaian] == ["Dinas Perpustakaan"]
    assert "B07" in kode(hasil.catatan)


def test_pola_7_lembar_tersembunyi_dinamai_dan_tidak_dibaca(tmp_path):
    tulis(tmp_path, "rfk.xlsx", Tampak=LRA, Basi=realisasi("LAPORAN TAHUN 2024", 1, 2, 3))
    buku = openpyxl.load_workbook(tmp_path / "rfk.xlsx")
    buku["Basi"].sheet_state = "hidden"
    buku.save(tmp_path / "rfk.xlsx")
    hasil = baca_folder(tmp_path)
    assert [b[4] for b in ringkas(hasil.laporan.program)] == [450_000_000] * 3
    assert [c.alamat.lembar for c in hasil.catatan if c.kode == "B05"] == ["Basi"]


def test_pola_27_baris_dan_kolom_tersembunyi_ikut_dibaca_dan_dicatat(tmp_path):
    tulis(tmp_path, "rfk.xlsx", Sheet1=LRA)
    buku = openpyxl.load_workbook(tmp_path / "rfk.xlsx")
    buku["Sheet1"].row_dimensions[6].hidden = True
    buku.save(tmp_path / "rfk.xlsx")
    hasil = baca_folder(tmp_path)
    assert len(ringkas(hasil.laporan.program)) == 3
    assert "B05" in kode(hasil.catatan)


def test_pola_4_templat_yang_belum_diisi_tidak_menjadi_nol(tmp_path):
    kosong = [[*b[:2], "-", ".....", None] if i > 2 else b for i, b in enumerate(LRA)]
    tulis(tmp_path, "rfk.xlsx", Sheet1=kosong)
    laporan = baca_folder(tmp_path).laporan
    assert [(b[3], b[4]) for b in ringkas(laporan.program)] == [(None, None)] * 3


def test_bidang_masing_masing_satu_berkas_digabungkan(tmp_path):
    lain = [[b[0].replace("2.23.02", "2.24.02") if b[0].startswith("2.23") else b[0], *b[1:]] for b in LRA]
    lain[3][1:3] = ["PROGRAM PENGELOLAAN ARSIP", 70]
    tulis(tmp_path, "bidang a.xlsx", Sheet1=LRA)
    tulis(tmp_path, "bidang b.xlsx", Sheet1=lain)
    hasil = baca_folder(tmp_path)
    assert [b[1] for b in ringkas(hasil.laporan.program) if b[0] == "P"] == ["2.23.02", "2.24.02"]
    assert "B09" in kode(hasil.catatan)
