"""Bagan: bentuk Word yang terbaca python-docx dan LibreOffice, dan simpulnya dari profil dan laporan."""

import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Mm
from lxml import etree
from pypdf import PdfReader

from generator.document.bagan import ID_PER_BAGAN
from generator.document.bagan import DataBagan
from generator.document.bagan import gambar_bagan
from generator.document.cetakan import Bidang
from generator.document.sambungan_bagan import tulis_sambungan
from generator.document.simpul_bagan import Simpul
from generator.document.simpul_bagan import simpul_kinerja
from generator.document.simpul_bagan import simpul_organisasi
from generator.document.tata_bagan import MM
from generator.document.tata_bagan import Kotak
from generator.document.tata_bagan import Sambungan
from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.aturan import Aturan
from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.kinerja import Indikator
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Tujuan
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Nilai
from generator.model.organisasi import Pejabat
from generator.model.organisasi import Profil
from generator.model.organisasi import UnitOrganisasi

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
}
ORGANISASI = (
    Simpul("0", "Kepala Dinas", "kepala", (
        Simpul("1", "Sekretaris", "sekretariat", (
            Simpul("1a", "Sub bagian Umum & Kepegawaian <b>", "subbagian"),
            Simpul("1b", "Sub bagian Keuangan, Perencanaan, Evaluasi dan Pelaporan", "subbagian"),
        )),
        Simpul("2", "Bidang Kelembagaan dan Pengawasan", "bidang", (
            Simpul("2a", "Kelompok Jabatan Fungsional", "fungsional"),
        )),
        Simpul("3", "UPTD", "upt"),
    )),
)  # fmt: skip
# Names after Tabel 3.4 of the seed; fourteen kegiatan, so that the tree needs more than one page.
KINERJA = (
    Simpul("t", "Meningkatnya Daya Saing Koperasi dan UMKM", "tujuan", (
        Simpul("s1", "Meningkatnya Produktivitas Koperasi", "sasaran", (
            Simpul("i1", "Persentase koperasi yang berkualitas", "indikator", (
                Simpul("p1", "Program Pelayanan Izin Usaha Simpan Pinjam", "program", tuple(
                    Simpul(f"p1{n}", f"Penerbitan Izin Pembukaan Kantor Cabang dan Kantor Kas {n}", "kegiatan")
                    for n in range(14)
                )),
            )),
        )),
        Simpul("s3", "Meningkatnya Kepuasan Layanan", "sasaran", (
            Simpul("i3", "1. Nilai SAKIP\n2. Indeks Kepuasan Masyarakat", "indikator"),
        )),
    )),
)  # fmt: skip


# Text areas in twips: 160 x 185 mm, and 247 x 98 mm of a lying page.
def _organisasi(id_awal=1):
    data = DataBagan(ORGANISASI, "organisasi", "Susunan organisasi", "Bagan <susunan>", id_awal)
    return gambar_bagan(data, Bidang(9071, 10488))


def _kinerja(id_awal=1):
    return gambar_bagan(DataBagan(KINERJA, "kinerja", "Pohon kinerja", "Pohon kinerja", id_awal), Bidang(14002, 5556))


def _teks(paragraf):
    return ["".join(p.itertext()) for x in paragraf for p in etree.fromstring(x).iterfind(".//w:txbxContent/w:p", NS)]


def _tulis(jalur, paragraf, lanskap=False):
    dokumen = docx.Document()
    bagian = dokumen.sections[0]
    bagian.page_width, bagian.page_height = (Mm(297), Mm(210)) if lanskap else (Mm(210), Mm(297))
    bagian.orientation = WD_ORIENT.LANDSCAPE if lanskap else WD_ORIENT.PORTRAIT
    bagian.left_margin = bagian.right_margin = Mm(25)
    for isi in paragraf:
        dokumen.element.body.insert(0, etree.fromstring(isi))
    dokumen.save(jalur)
    return jalur


def test_teks_dengan_tanda_khusus_tercetak_utuh():
    assert "Sub bagian Umum & Kepegawaian <b>" in _teks(_organisasi())


def test_setiap_halaman_satu_kelompok_sebaris_teks_tanpa_vml():
    halaman = _kinerja()
    assert len(halaman) > 1
    for isi in halaman:
        paragraf = etree.fromstring(isi)
        assert len(paragraf.findall(".//wp:inline//wpg:wgp", NS)) == 1
        assert not [e for e in paragraf.iter() if "vml" in etree.QName(e).namespace]
        assert paragraf.find(".//wp:anchor", NS) is None


def test_pengenal_unik_di_semua_halaman_dan_mulai_dari_yang_diminta():
    halaman = [etree.fromstring(x) for x in _kinerja(id_awal=500)]
    jenis = (f"{{{NS['wp']}}}docPr", f"{{{NS['wps']}}}cNvPr")
    nomor = [int(e.get("id")) for paragraf in halaman for e in paragraf.iter(*jenis)]
    assert sorted(nomor) == list(range(500, 500 + len(nomor)))
    assert len(nomor) < ID_PER_BAGAN


def test_setiap_garis_direkatkan_pada_dua_kotak_yang_ada_di_kelompoknya():
    for isi in (*_organisasi(), *_kinerja(id_awal=900)):
        bentuk = etree.fromstring(isi).findall(".//wps:wsp", NS)
        kotak = {b.find("wps:cNvPr", NS).get("id") for b in bentuk if b.find("wps:txbx", NS) is not None}
        garis = [b.find("wps:cNvCnPr", NS) for b in bentuk if b.find("wps:txbx", NS) is None]
        ujung = [(g.find("a:stCxn", NS), g.find("a:endCxn", NS)) for g in garis]
        assert garis and all({a.get("id"), b.get("id")} <= kotak and a.get("id") != b.get("id") for a, b in ujung)
        assert {e.get("idx") for pasangan in ujung for e in pasangan} <= {"0", "1", "2", "3"}


# Two boxes of 20 x 10 mm: where a connector begins and ends, and what DrawingML needs to draw it there.
@pytest.mark.parametrize(
    ("sambungan", "x", "y", "bentuk"),
    [
        (Sambungan("a", "bawah", "b", "atas", 5), 0, 30, ("straightConnector1", None, (10, 10, 0, 20))),
        (Sambungan("a", "bawah", "b", "atas", 5), 30, 30, ("bentConnector3", "16200000", (15, 5, 20, 30))),
        (Sambungan("a", "bawah", "b", "atas", 5), -30, 30, ("bentConnector3", "5400000", (-15, 5, 20, 30))),
        (Sambungan("a", "bawah", "b", "kiri"), 30, 30, ("bentConnector2", "16200000", (7.5, 12.5, 25, 20))),
        (Sambungan("a", "kiri", "b", "kiri", 2), 4, 15, ("bentConnector3", None, (0, 5, 4, 15))),
        (Sambungan("a", "kanan", "b", "kiri", 2), 30, -15, ("bentConnector3", None, (20, -10, 10, 15))),
    ],
    ids=["lurus", "turun ke kanan", "turun ke kiri", "ke samping", "menggantung", "naik"],
)
def test_geometri_sambungan_bertemu_kedua_kotak(sambungan, x, y, bentuk):
    a, b = Kotak("a", "", "bidang", 0, 0, 20 * MM, 10 * MM), Kotak("b", "", "bidang", x * MM, y * MM, 20 * MM, 10 * MM)
    ruang = " ".join(f'xmlns:{k}="{v}"' for k, v in NS.items())
    xml = etree.fromstring(f"<x {ruang}>{tulis_sambungan(sambungan, a, b, (3, 1, 2), 0)}</x>")
    xfrm = xml.find(".//a:xfrm", NS)
    angka = [int(xfrm[0].get("x")), int(xfrm[0].get("y")), int(xfrm[1].get("cx")), int(xfrm[1].get("cy"))]
    hasil = (xml.find(".//a:prstGeom", NS).get("prst"), xfrm.get("rot"), [n / MM for n in angka])
    assert hasil == (bentuk[0], bentuk[1], pytest.approx(bentuk[2], abs=0.01))


def test_teks_alternatif_dan_nama_menyebut_bagian_bila_lebih_dari_satu():
    (satu,) = (etree.fromstring(x).find(".//wp:docPr", NS) for x in _organisasi())
    assert (satu.get("name"), satu.get("descr")) == ("Susunan organisasi", "Bagan <susunan>")
    banyak = [etree.fromstring(x).find(".//wp:docPr", NS).get("name") for x in _kinerja()]
    assert banyak[0] == f"Pohon kinerja bagian 1 dari {len(banyak)}"


def test_setiap_kotak_berakhir_dengan_paragraf_dan_baris_baru_menjadi_paragraf():
    for isi in _kinerja():
        for kotak in etree.fromstring(isi).iterfind(".//w:txbxContent", NS):
            assert {etree.QName(a).localname for a in kotak} == {"p"}
    assert {"1. Nilai SAKIP", "2. Indeks Kepuasan Masyarakat"} <= set(_teks(_kinerja()))


def test_huruf_tidak_lebih_kecil_dari_tujuh_poin():
    for isi in (*_organisasi(), *_kinerja()):
        ukuran = {int(s.get(f"{{{NS['w']}}}val")) for s in etree.fromstring(isi).iterfind(".//w:sz", NS)}
        assert len(ukuran) == 1
        assert min(ukuran) >= 14


def test_masukan_sama_menghasilkan_bagan_sama():
    assert _organisasi() == _organisasi()
    assert _kinerja() == _kinerja()


def test_pohon_kosong_tanpa_gambar_dan_gaya_asing_ditolak():
    assert gambar_bagan(DataBagan((), "organisasi", "n", "a"), Bidang()) == ()
    with pytest.raises(ValueError, match="gaya"):
        DataBagan(ORGANISASI, "melingkar", "n", "a")


def test_dokumen_dengan_bagan_terbuka_di_python_docx(tmp_path):
    jalur = _tulis(tmp_path / "bagan.docx", (*_organisasi(), *_kinerja(id_awal=900)))
    assert len(docx.Document(jalur).inline_shapes) == 1 + len(_kinerja())


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice tidak terpasang")
def test_libreoffice_mencetak_semua_teks_bagan(tmp_path):
    jalur = _tulis(tmp_path / "bagan.docx", (*_organisasi(), *_kinerja(id_awal=900)), lanskap=True)
    perintah = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profil", "--headless", "--convert-to", "pdf"]
    subprocess.run([*perintah, "--outdir", str(tmp_path), str(jalur)], check=True, capture_output=True, timeout=120)
    tercetak = "".join(h.extract_text() for h in PdfReader(Path(tmp_path / "bagan.pdf")).pages)
    rapat = "".join(tercetak.split())
    assert not [t for t in (*_teks(_organisasi()), *_teks(_kinerja())) if "".join(t.split()) not in rapat]


def test_unit_bernama_sama_digantung_pada_induknya_masing_masing():
    unit = (
        UnitOrganisasi("Kepala Dinas", 0),
        UnitOrganisasi("Bidang A", 1, "kepala  dinas"),
        UnitOrganisasi("Kelompok Jabatan Fungsional", 2, "Bidang A"),
        UnitOrganisasi("Bidang B", 1),
        UnitOrganisasi("Kelompok Jabatan Fungsional", 2, "Bidang yang salah ketik"),
        UnitOrganisasi("UPTD Balai Benih", 1, "Kepala Dinas"),
    )
    (kepala,) = simpul_organisasi(Profil(unit=unit))
    assert [(a.teks, a.jenis, len(a.anak)) for a in kepala.anak] == [
        ("Bidang A", "bidang", 1), ("Bidang B", "bidang", 1), ("UPTD Balai Benih", "upt", 0),
    ]  # fmt: skip
    assert kepala.anak[1].anak[0].jenis == "fungsional"


def test_organisasi_tanpa_kepala_diberi_puncak_dari_profil():
    profil = Profil(
        nama_dinas="Dinas Koperasi", kepala=Pejabat("Kepala Dinas Koperasi"),
        unit=(UnitOrganisasi("Sekretariat", 1), UnitOrganisasi("Bidang A", 1)),
    )  # fmt: skip
    (puncak,) = simpul_organisasi(profil)
    assert (puncak.teks, len(puncak.anak)) == ("Kepala Dinas Koperasi", 2)
    assert simpul_organisasi(Profil()) == ()


def _laporan(tujuan, sasaran, program=()):
    aturan = Aturan(Skala("x", "x", "x", (Pita("x", None),)))
    renstra = (Renstra(2025, 2029, tuple(Tujuan(t, sasaran=tuple(Sasaran(s) for s in isi)) for t, isi in tujuan)),)
    return Laporan(2025, Profil(), aturan, renstra=renstra, sasaran=sasaran, program=program)


def _sasaran(nama, *indikator, program=()):
    satu = Nilai(Decimal(1))
    isi = tuple(IndikatorSasaran(i, "", satu, satu, Indikator(i)) for i in indikator)
    return SasaranLaporan(nama, "", isi, program)


def _program(nama, *kegiatan):
    anak = tuple(BarisAnggaran(TingkatAnggaran.KEGIATAN, k) for k in kegiatan)
    return BarisAnggaran(TingkatAnggaran.PROGRAM, nama, anak=anak)


def test_sasaran_masuk_ke_tujuannya_dan_yang_asing_berdiri_sendiri():
    tujuan = (("Tujuan 1", ("Produktivitas Koperasi",)), ("Tujuan 2", ("Kepuasan Layanan Penyelenggaraan",)))
    nama = ("Kepuasan Layanan Penyeenggaraan", "PRODUKTIVITAS KOPERASI", "Lain sama sekali")
    pohon = simpul_kinerja(_laporan(tujuan, tuple(_sasaran(n) for n in nama)))
    assert [(p.teks, [a.teks for a in p.anak]) for p in pohon] == [
        ("Tujuan 1", ["PRODUKTIVITAS KOPERASI"]),
        ("Tujuan 2", ["Kepuasan Layanan Penyeenggaraan"]),
        ("Lain sama sekali", []),
    ]


def test_indikator_sesasaran_berbagi_kotak_di_atas_programnya():
    program = _program("Program Penunjang", "Administrasi Keuangan", "Administrasi Umum")
    sasaran = (_sasaran("Tata kelola", "Nilai SAKIP", "IKM", program=(program,)),)
    laporan = _laporan((("Tujuan", ("Tata kelola",)),), sasaran, (program, _program("Program Lepas")))
    (kotak,) = simpul_kinerja(laporan)[0].anak[0].anak
    assert kotak.teks == "1. Nilai SAKIP\n2. IKM"
    assert [a.teks for a in kotak.anak[0].anak] == ["Administrasi Keuangan", "Administrasi Umum"]


def test_program_tanpa_sasaran_tetap_tampil():
    pohon = simpul_kinerja(_laporan((), (), (_program("Program Lepas", "Kegiatan"),)))
    assert [(p.teks, p.jenis, p.anak[0].teks) for p in pohon] == [("Program Lepas", "program", "Kegiatan")]


def test_tanpa_pk_pohon_memakai_sasaran_renstra():
    (pohon,) = simpul_kinerja(_laporan((("Tujuan", ("Sasaran Renstra",)),), ()))
    assert [a.teks for a in pohon.anak] == ["Sasaran Renstra"]
