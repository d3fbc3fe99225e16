"""Folder contoh Jember 2026 dan Kalimantan Barat 2024: buatan pabrik, angka menurut rumus IKU, temuan yang benar."""

import re
import shutil
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from generator import alur
from generator.model.catatan import Tingkat
from tests.pabrik.jember.buat import FOLDER as JEMBER
from tests.pabrik.jember.buat import build_jember
from tests.pabrik.kalbar.buat import FOLDER as KALBAR
from tests.pabrik.kalbar.buat import build_kalbar
from tests.pabrik.zip_tetap import read_zip

PABRIK = {JEMBER: build_jember, KALBAR: build_kalbar}
BERKAS = [(folder, berkas.name) for folder in PABRIK for berkas in sorted(folder.iterdir())]
# Profil and IKU hold what the decrees say; every other workbook holds something made up.
KARANGAN = [(folder, nama) for folder, nama in BERKAS if not nama.startswith(("Profil", "IKU"))]
# target and realisasi as printed, capaian in percent with two decimals
CAPAIAN = {
    JEMBER: [
        # 168 / 640 = 0,2625; 26,25 / 25 = 1,05
        ("% Koperasi Yang Difasilitasi", "25%", "26,25%", "105.00"),
        # 12.600 / 420.000 = 0,03; 3 / 3 = 1
        ("% Usaha Mikro Yang Difasilitasi", "3%", "3%", "100.00"),
        # 44 / 85 = 0,517647…; 51,7647… / 52 = 0,995475…
        ("% Perdagangan Yang Ditingkatkan Kualitasnya", "52%", "51,76%", "99.55"),
    ],
    KALBAR: [
        # 139 / 2.980 = 0,0466443…; 4,66443… / 4,57 = 1,020662…
        ("Presentase Koperasi Berkualitas", "4,57%", "4,66%", "102.07"),
        # 9 / 12.480 = 0,000721153…; 0,0721153… / 0,08 = 0,901442…
        ("Presentase Usaha Kecil Naik Kelas", "0,08%", "0,0721%", "90.14"),
    ],
}
# The decrees name no sasaran that the supporting program serves, so it stands under none: true of the office.
TEMUAN = {JEMBER: ["J04"], KALBAR: ["J04"]}
# The supporting program, and what is only good to know: computed realisasi, last year's source, analyses to write.
BIASA = {"J04", "R06", "B09", "J17", "C35"}
HITUNGAN = {
    JEMBER: ("(168 / 640) × 100 %", "(12.600 / 420.000) × 100 %", "(44 / 85) × 100 %"),
    KALBAR: ("(139 / 2.980) × 100", "(9 / 12.480) × 100"),
}


@pytest.fixture(scope="module")
def siap() -> dict[Path, alur.Siap]:
    return {folder: alur.siapkan(folder) for folder in PABRIK}


def _teks(docx: Path) -> str:
    with zipfile.ZipFile(docx) as arsip:
        return re.sub(r"<[^>]+>", "", arsip.read("word/document.xml").decode()).replace("\u00a0", " ")


def _teks_dokumen(siap: alur.Siap, dokumen: str, keluaran: Path) -> str:
    alur.tulis_dokumen(siap, dokumen, keluaran)
    return _teks(keluaran / alur.DOKUMEN[dokumen])


@pytest.fixture(scope="module")
def naskah(siap: dict[Path, alur.Siap], tmp_path_factory: pytest.TempPathFactory) -> dict[Path, str]:
    """The text of each report as written to Word."""
    hasil = {}
    for folder, satu in siap.items():
        keluaran = tmp_path_factory.mktemp(folder.name)
        alur.tulis_laporan(satu, keluaran, nomor_halaman=False)
        hasil[folder] = _teks(keluaran / "LKjIP.docx")
    return hasil


@pytest.mark.parametrize(("folder", "pabrik"), PABRIK.items(), ids=lambda satu: getattr(satu, "name", ""))
def test_folder_sama_dengan_buatan_pabrik(folder: Path, pabrik: Callable[[Path], None], tmp_path: Path) -> None:
    pabrik(tmp_path)
    assert {b.name: read_zip(b.read_bytes()) for b in tmp_path.iterdir()} == {
        b.name: read_zip(b.read_bytes()) for b in folder.iterdir()
    }


@pytest.mark.parametrize("folder", PABRIK, ids=lambda f: f.name)
def test_dua_kali_membuat_menghasilkan_bita_yang_sama(folder: Path, tmp_path: Path) -> None:
    for nama in ("satu", "dua"):
        PABRIK[folder](tmp_path / nama)
    assert all((tmp_path / "dua" / b.name).read_bytes() == b.read_bytes() for b in (tmp_path / "satu").iterdir())


@pytest.mark.parametrize("folder", PABRIK, ids=lambda f: f.name)
def test_capaian_menurut_rumus_iku(siap: dict[Path, alur.Siap], folder: Path) -> None:
    baris = [[s.teks for s in b.sel[1:4]] + [b.sel[4].nilai] for b in siap[folder].tabel["3.2"].baris]
    assert [(*teks, str(capaian.quantize(Decimal("0.01")))) for *teks, capaian in baris] == CAPAIAN[folder]


@pytest.mark.parametrize("folder", PABRIK, ids=lambda f: f.name)
def test_tidak_ada_temuan_selain_yang_benar_dari_benihnya(siap: dict[Path, alur.Siap], folder: Path) -> None:
    assert [c.kode for c in siap[folder].catatan if c.tingkat is not Tingkat.INFO] == TEMUAN[folder]


def test_persen_kecil_kalbar_tidak_disangka_pecahan_atau_salah_kali(siap: dict[Path, alur.Siap]) -> None:
    # 4,57 %, 0,08 % and 0,0721 % are what the decree and its formulas say; nothing may be said of their size.
    assert {c.kode for c in siap[KALBAR].catatan} == BIASA


@pytest.mark.parametrize(("ketik", "format_sel"), [("4,57%", "General"), ("4,57", "General"), ("4.57", "0.00")])
def test_persen_kecil_kalbar_boleh_diketik_dengan_cara_lain(ketik: str, format_sel: str, tmp_path: Path) -> None:
    """Percents typed as text, as text without the sign, and as plain numbers beside the unit %."""
    folder = tmp_path / "kalbar"
    shutil.copytree(KALBAR, folder)
    for berkas in folder.glob("*.xlsx"):
        buku = load_workbook(berkas)
        persen = [s for lembar in buku for b in lembar.iter_rows() for s in b if "%" in s.number_format]
        for sel in persen:
            nilai = f"{sel.value * 100:.3f}"
            sel.value = float(nilai) if ketik == "4.57" else nilai.replace(".", ",") + ketik[4:]
            sel.number_format = format_sel
        if persen:
            buku.save(berkas)
    hasil = alur.siapkan(folder)
    assert {c.kode for c in hasil.catatan} == BIASA
    assert [str(b.sel[4].nilai.quantize(Decimal("0.01"))) for b in hasil.tabel["3.2"].baris] == ["102.07", "90.14"]


@pytest.mark.parametrize("folder", PABRIK, ids=lambda f: f.name)
def test_hitungan_setiap_rumus_tercetak(naskah: dict[Path, str], folder: Path) -> None:
    assert [h for h in HITUNGAN[folder] if h not in naskah[folder]] == []


@pytest.mark.parametrize("folder", PABRIK, ids=lambda f: f.name)
def test_data_contoh_disebut_di_halaman(naskah: dict[Path, str], folder: Path) -> None:
    assert "Catatan: data contoh, bukan angka resmi perangkat daerah." in naskah[folder]


def test_laporan_provinsi_menyebut_gubernur_bukan_bupati(naskah: dict[Path, str]) -> None:
    assert "Gubernur Kalimantan Barat" in naskah[KALBAR]
    # "Kabupaten/Kota" stands in the names of the national nomenclature of a province.
    assert re.findall(r"Bupati|Wali Kota|Kabupaten(?!/Kota)", naskah[KALBAR]) == []


def test_surat_pengantar_provinsi_melalui_biro_organisasi(siap: dict[Path, alur.Siap], tmp_path: Path) -> None:
    teks = _teks_dokumen(siap[KALBAR], "pengantar", tmp_path)
    assert "melalui Kepala Biro Organisasi Sekretariat Daerah" in teks
    assert "Bagian Organisasi" not in teks


def test_keputusan_iku_menyebut_satu_tahun_sekali(siap: dict[Path, alur.Siap], tmp_path: Path) -> None:
    teks = _teks_dokumen(siap[KALBAR], "iku", tmp_path)
    assert "Provinsi Kalimantan Barat Tahun 2024 sebagaimana" in teks
    assert "2024–2024" not in teks


def test_satuan_iku_dari_perjanjian_kinerja_bila_keputusan_tidak_memuatnya(siap: dict[Path, alur.Siap]) -> None:
    tabel = siap[JEMBER].tabel["2.4"]
    letak = [k.kunci for k in tabel.kolom].index("satuan")
    assert [b.sel[letak].teks for b in tabel.baris] == ["%", "%", "%"]


def test_kolom_kata_renstra_lebih_lebar_daripada_kolom_target_yang_pendek(siap: dict[Path, alur.Siap]) -> None:
    lebar = {k.kunci: k.lebar for k in siap[JEMBER].tabel["2.2"].kolom}
    assert min(lebar["tujuan"], lebar["sasaran"], lebar["indikator"]) > lebar["target_2029"]


def test_jember_memuat_perdagangan_di_samping_koperasi(siap: dict[Path, alur.Siap]) -> None:
    program = {p.kode for s in siap[JEMBER].laporan.sasaran for p in s.program}
    assert {kode.split(".")[0] for kode in program} == {"2", "3"}


@pytest.mark.parametrize(("folder", "nama"), KARANGAN, ids=lambda satu: getattr(satu, "name", satu))
def test_setiap_lembar_karangan_bertanda_data_contoh(folder: Path, nama: str) -> None:
    for lembar in load_workbook(folder / nama):
        teks = [str(s) for baris in lembar.iter_rows(values_only=True) for s in baris if s]
        assert any(t.startswith("Catatan data:") and "data contoh" in t for t in teks), lembar.title


@pytest.mark.parametrize(("folder", "nama"), BERKAS, ids=lambda satu: getattr(satu, "name", satu))
def test_tidak_ada_nip_atau_alamat_surel(folder: Path, nama: str) -> None:
    isi = b"".join(read_zip((folder / nama).read_bytes()).values()).decode()
    assert re.findall(r"19\d{6} \d{6} \d \d{3}|\b19\d{16}\b|[\w.]+@[\w.]+\.\w+", isi) == []
