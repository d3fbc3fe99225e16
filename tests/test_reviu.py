"""Reviu dari dokumen ke catatan: kesalahan yang dikenal ditemukan, laporan yang benar tidak dituduh.

KESALAHAN lists the slips of figures and names in the tables of the hand-written report, typed from those tables;
the slips of its text are those that tests/pabrik/naskah_reviu.py names.
"""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from generator import alur
from generator.cli import app
from generator.model.catatan import Tingkat
from generator.reviu import reviu_dokumen
from generator.reviu import reviu_folder
from generator.tampilan import catatan_json
from tests.checks.bersih import build_bersih
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh
from tests.pabrik.naskah_kantor import provinsi
from tests.pabrik.naskah_reviu import NIP
from tests.pabrik.naskah_reviu import PEJABAT
from tests.pabrik.naskah_reviu import SALAH
from tests.pabrik.naskah_reviu import TABEL_KEMBAR
from tests.pabrik.naskah_reviu import naskah_benar
from tests.pabrik.naskah_reviu import naskah_bersalah
from tests.pabrik.naskah_word import TabelUji
from tests.pabrik.naskah_word import tulis_naskah

# (kode, tabel, baris, potongan yang harus disebut)
KESALAHAN = [
    # Pegawai 27 dan 30 (Tabel 1.1–1.3)
    ("C08", "Tabel 1.2", 10, ("30", "27")),
    # Pecahan (Tabel 3.6)
    ("C05", "Tabel 3.6", 5, ("0,9242", "92,42")),
    ("C05", "Tabel 3.6", 6, ("0,8358", "83,58")),
    ("L01", "Tabel 3.6", 5, ("100", "0,9242", "100 kali")),
    # 76 / 70 = 108,57 (Tabel 3.6)
    ("L01", "Tabel 3.6", 3, ("108", "108,57")),
    # Target SAKIP 2024 (Tabel 3.6 terhadap Renstra)
    ("C18", "Tabel 3.6", 5, ("91", "91,3")),
    # Baris izin yang bergeser satu kolom, dan pagu salah ketik (Tabel 3.4)
    ("C02", "Tabel 3.4", 5, ("2.786.500", "4.206.000", "bergeser")),
    ("C02", "Tabel 3.4", 8, ("138.763.800", "138.753.800")),
    ("C02", "Tabel 3.4", 2, ("908.531.800", "908.521.800")),
    ("C01", "Tabel 3.4", 3, ("8.412.000", "6.992.500")),
    # IKM yang mengulang angka SAKIP, pasangan 32/30 dan 82/83,05 (Tabel 3.4)
    ("C04", "Tabel 3.4", 44, ("92,42", "83,58")),
    ("C26", "Tabel 3.4", 44, ("92", "92,42", "Nilai SAKIP")),
    ("C26", "Tabel 3.4", 29, ("32", "30")),
    ("C26", "Tabel 3.4", 46, ("82", "83,05")),
    # Volume yang berbeda dari DPPA, indikator yang tertukar
    ("C12", "Tabel 3.4", 16, ("21,04", "20")),
    ("C14", "Tabel 3.4", 34, ("Fasilitasi Hak Kekayaan Intelektual",)),
    # 1,32 usaha mikro, omset tahun 2024, satuan persentase (Renja perubahan)
    ("C28", "Tabel 2.6", 5, ("1,32",)),
    ("C11", "Tabel 2.6", 2, ("832.222,8", "target tahun 2024")),
    ("C11", "Tabel 2.4", 3, ("320.634", "target tahun 2024")),
    ("C17", "Tabel 2.6", 6, ("Nilai SAKIP", "Persentase")),
    # Indikator lama di Tabel 3.5, dengan angka indikator baru
    ("L05", "Tabel 3.5", 3, ("70,63%", "73%")),
    ("L05", "Tabel 3.5", 3, ("70,54%", "73")),
    # Kategori di luar Tabel 3.1
    ("L04", "Tabel 4.1", 8, ("SANGAT BAIK", "Sangat Berhasil")),
    # Satu sasaran dengan beberapa nama
    ("C15", "Tabel 2.8", 4, ("Penyeenggaraan",)),
    ("C16", "Tabel 4.2", 2, ("Presentase Koperasi aktif",)),
]
# potongan alinea yang salah -> potongan yang harus disebut catatannya (kalimatnya di tests/pabrik/naskah_reviu.py)
KESALAHAN_TEKS = {
    "27 orang": ("27", "30"),
    "tahun 2024": ("2024", "2025"),
    "tahun n": ("Tahun n",),
    "mencapai target akhir": ("97,46%",),
    "akhir 2029": ("2029", "2030"),
    "85 untuk 85,5": ("85", "85,5"),
    "5 program 100%": ("86%", "Pendidikan dan Latihan"),
    "SANGAT BAIK": ("sangat baik", "sangat berhasil"),
    "efisiensi 95,7": ("95,7", "serapan"),
    "114,74": ("114,74",),
}
TERBANYAK_PERIKSA = 95


@pytest.fixture(scope="module")
def dokumen(tmp_path_factory) -> Path:
    tempat = tmp_path_factory.mktemp("dokumen")
    (tempat / "LKjIP 2025.docx").write_bytes(naskah_bersalah())
    (tempat / "Benar.docx").write_bytes(naskah_benar())
    return tempat


@pytest.fixture(scope="module")
def bersalah(dokumen):
    return reviu_dokumen(dokumen / "LKjIP 2025.docx")


@pytest.fixture(scope="module")
def magetan():
    return siap_contoh(MAGETAN)


def _di_atas_info(hasil) -> list[str]:
    assert hasil.terbaca
    return [f"{c.kode} {c.alamat}: {c.pesan}" for c in hasil.catatan if c.tingkat is not Tingkat.INFO]


@pytest.mark.parametrize(("kode", "tabel", "baris", "disebut"), KESALAHAN)
def test_kesalahan_di_tabel_ditemukan(bersalah, kode, tabel, baris, disebut):
    sel = f"{tabel}, baris {baris}, "
    cocok = [c for c in bersalah.catatan if c.kode == kode and c.alamat.sel.startswith(sel)]
    assert any(all(d in c.pesan for d in disebut) for c in cocok), [c.pesan for c in cocok]
    assert {c.tingkat for c in cocok} == {Tingkat.PERIKSA}


@pytest.mark.parametrize("kunci", SALAH)
def test_kesalahan_di_teks_ditemukan(bersalah, kunci):
    alinea = next(a for a in bersalah.naskah.alinea if SALAH[kunci][0] in a.teks)
    pesan = [c.pesan for c in bersalah.catatan if c.alamat.blok == alinea.tempat.nomor]
    assert any(all(d in p for d in KESALAHAN_TEKS[kunci]) for p in pesan), pesan


def test_dua_tabel_bernomor_sama_ditemukan(bersalah):
    assert [c.pesan for c in bersalah.catatan if f"{TABEL_KEMBAR} dipakai dua kali" in c.pesan]


def test_tidak_jauh_lebih_banyak_dari_kesalahannya(bersalah):
    assert len(_di_atas_info(bersalah)) <= TERBANYAK_PERIKSA


def test_naskah_yang_benar_tanpa_catatan_di_atas_info(dokumen):
    assert _di_atas_info(reviu_dokumen(dokumen / "Benar.docx")) == []


def test_laporan_kami_dari_folder_bersih_tanpa_catatan_di_atas_info(tmp_path):
    build_bersih(tmp_path / "bersih", tmp_path / "emas")
    siap = alur.siapkan(tmp_path / "bersih")
    laporan = alur.tulis_laporan(siap, tmp_path / "hasil", nomor_halaman=False).berkas[0]
    belum_diisi = "D14"  # [ISI: …] of a report that nobody has finished yet
    assert [c for c in _di_atas_info(reviu_dokumen(laporan, siap)) if not c.startswith(belum_diisi)] == []


def test_laporan_kami_sama_dengan_buku_kerjanya(magetan, tmp_path):
    laporan = alur.tulis_laporan(magetan, tmp_path, nomor_halaman=False).berkas[0]
    beda = [c.pesan for c in reviu_dokumen(laporan, magetan).catatan if c.kode == "L06"]
    assert beda == []


def test_angka_yang_berbeda_dari_buku_kerja(magetan, dokumen):
    hasil = reviu_dokumen(dokumen / "LKjIP 2025.docx", magetan)
    beda = {c.alamat.sel: c.pesan for c in hasil.catatan if c.kode == "L06"}
    assert "92,42" in beda["Tabel 3.6, baris 5, kolom Tahun 2025 Realisasi"]


def test_tabel_yang_tidak_dikenali_disebut(bersalah):
    (satu,) = [c for c in bersalah.catatan if c.kode == "L07"]
    assert satu.alamat.sel == "Tabel 1.5"
    assert bersalah.dikenal == bersalah.tabel - 1


def test_catatan_menurut_urutan_dokumen(bersalah):
    blok = [c.alamat.blok for c in bersalah.catatan]
    assert blok == sorted(blok)


def test_nama_dan_nip_tidak_pernah_keluar(bersalah):
    semua = json.dumps(catatan_json(bersalah.catatan), ensure_ascii=False)
    assert not any(rahasia in semua for rahasia in (PEJABAT, NIP, PEJABAT.split(",")[0]))


@pytest.mark.parametrize(
    "tanda_tangan",
    [
        (("Magetan, 18 Februari 2026\nKEPALA DINAS\n\n" + PEJABAT,),),
        (("Mengetahui,", "Magetan, 18 Februari 2026"), (PEJABAT, "KEPALA DINAS")),
        ((PEJABAT, f"NIP. {NIP}"), ("Pembina Utama Muda", "")),
    ],
)
def test_tabel_tanda_tangan_tidak_membocorkan_nama(tanda_tangan, tmp_path):
    kepala, *baris = tanda_tangan
    tabel = TabelUji((), tuple((k,) for k in kepala), tuple(baris), letak="")
    (tmp_path / "a.docx").write_bytes(tulis_naskah((tabel,)))
    hasil = reviu_dokumen(tmp_path / "a.docx")
    assert hasil.terbaca
    assert PEJABAT not in json.dumps(catatan_json(hasil.catatan), ensure_ascii=False)


def test_folder_dokumen_satu_rusak_tidak_menghentikan_yang_lain(dokumen, tmp_path):
    masuk, keluar = tmp_path / "masuk", tmp_path / "keluar"
    masuk.mkdir()
    for jalur in dokumen.iterdir():
        (masuk / jalur.name).write_bytes(jalur.read_bytes())
    (masuk / "Pindaian.pdf").write_bytes(b"%PDF-1.4")
    (masuk / "Rusak.docx").write_bytes(b"PK\x03\x04rusak")
    (masuk / "~$Benar.docx").write_bytes(b"kunci")
    asli = {p.name: p.read_bytes() for p in masuk.iterdir()}
    hasil, rekap = reviu_folder(masuk, keluar, komentar=True)
    assert [(h.jalur.name, h.terbaca) for h in hasil] == [
        ("Benar.docx", True), ("LKjIP 2025.docx", True), ("Pindaian.pdf", False), ("Rusak.docx", False),
    ]  # fmt: skip
    assert (keluar / "LKjIP 2025" / "LKjIP 2025 (komentar).docx").is_file()
    assert (keluar / "LKjIP 2025" / "catatan.xlsx").is_file()
    assert {p.name: p.read_bytes() for p in masuk.iterdir()} == asli
    lembar = load_workbook(rekap, data_only=True).active
    assert not any(PEJABAT in str(s.value) for baris in lembar.iter_rows() for s in baris)
    isi = [[s.value for s in baris] for baris in lembar.iter_rows(min_row=4)]
    kepala = isi[0]
    menurut = {b[1]: dict(zip(kepala, b, strict=True)) for b in isi[1:]}
    assert menurut["LKjIP 2025.docx"]["Tabel"] == 27
    assert menurut["Benar.docx"]["periksa"] == 0
    assert "Word" in menurut["Pindaian.pdf"]["Keterangan"]
    assert menurut["Pindaian.pdf"]["periksa"] is None
    assert menurut["Jumlah"]["periksa"] == menurut["LKjIP 2025.docx"]["periksa"]
    assert lembar.cell(6, kepala.index("Catatan") + 1).hyperlink.target == r"LKjIP%202025\catatan.xlsx"


def test_hasil_yang_sama_pada_jalan_kedua(tmp_path):
    masuk, keluar = tmp_path / "masuk", tmp_path / "keluar"
    masuk.mkdir()
    (masuk / "Provinsi.docx").write_bytes(provinsi(sisa="1"))

    def jalankan() -> dict[str, bytes]:
        reviu_folder(masuk, keluar, komentar=True)
        return {p.name: p.read_bytes() for p in keluar.rglob("*") if p.is_file()}

    pertama = jalankan()
    assert set(pertama) == {"rekap-reviu.xlsx", "catatan.xlsx", "Provinsi (komentar).docx"}
    assert jalankan() == pertama


def _jalankan(*argumen: object):
    return CliRunner().invoke(app, ["reviu", *map(str, argumen)])


def test_perintah_keluar_satu_bila_ada_yang_perlu_diperiksa(dokumen, tmp_path):
    hasil = _jalankan(dokumen / "LKjIP 2025.docx", "-o", tmp_path, "--komentar")
    assert hasil.exit_code == 1
    assert "26 dari 27" in hasil.stdout
    assert (tmp_path / "LKjIP 2025 (komentar).docx").is_file()


def test_perintah_keluar_nol_bila_bersih(dokumen, tmp_path):
    assert _jalankan(dokumen / "Benar.docx", "-o", tmp_path).exit_code == 0


def test_json_memuat_catatan(dokumen):
    hasil = _jalankan(dokumen / "LKjIP 2025.docx", "--json")
    catatan = json.loads(hasil.stdout)
    assert hasil.exit_code == 1
    assert {"kode", "tingkat", "berkas", "lembar", "sel", "pesan", "saran"} == set(catatan[0])


def test_folder_dokumen_di_terminal(dokumen, tmp_path):
    hasil = _jalankan(dokumen, "-o", tmp_path)
    assert hasil.exit_code == 1
    assert "2 dari 2 laporan terbaca" in hasil.stdout


@pytest.mark.parametrize(
    ("nama", "isi", "kode", "disebut"),
    [("a.pdf", b"%PDF-1.4", 3, ".docx"), ("a.docx", b"", 3, "0 byte"), ("b.odt", None, 2, "tidak ditemukan")],
)
def test_yang_tidak_dapat_dibaca(tmp_path, nama, isi, kode, disebut):
    if isi is not None:
        (tmp_path / nama).write_bytes(isi)
    hasil = _jalankan(tmp_path / nama)
    assert hasil.exit_code == kode
    assert disebut in hasil.stderr


def test_folder_tanpa_dokumen(tmp_path):
    assert _jalankan(tmp_path, "-o", tmp_path / "keluar").exit_code == 3
