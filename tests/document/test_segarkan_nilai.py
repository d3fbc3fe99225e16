"""Menyegarkan nilai di semua tempatnya, juga di kepala halaman, kotak teks, dan properti dokumen."""

from dataclasses import replace

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.ns import qn

from generator.document.audit import audit
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from tests.document.contoh import dengan_nilai
from tests.document.contoh import isi_contoh
from tests.document.contoh import simpan
from tests.document.contoh import templat_lengkap
from tests.document.suntingan import baca
from tests.document.suntingan import ganti_teks
from tests.document.suntingan import kendali_nilai
from tests.document.suntingan import semua_teks
from tests.document.suntingan import teks


def test_nilai_segar_di_semua_tempat_juga_kepala_dan_kaki_halaman(laporan):
    hasil = segarkan(laporan, dengan_nilai(tahun="2026"))
    assert "2025" not in semua_teks(hasil.docx)
    assert audit(hasil.docx) == ()


def test_nilai_yang_disunting_di_satu_tempat_tetap_di_sana(laporan):
    dok = baca(laporan)
    ganti_teks(kendali_nilai(dok, "tahun")[0], "2025 (lama)")
    hasil = segarkan(simpan(dok), dengan_nilai(tahun="2026"))
    isi = [teks(s) for s in kendali_nilai(baca(hasil.docx), "tahun")]
    assert isi[0] == "2025 (lama)"
    assert set(isi[1:]) == {"2026"}
    assert ("2025", "2026") in {(k.lama, k.baru) for k in hasil.bertentangan}


def test_nilai_dengan_tanda_khusus_ditulis_utuh(laporan):
    hasil = segarkan(laporan, dengan_nilai(nama_dinas="Tata & Kelola <i>"))
    assert teks(kendali_nilai(baca(hasil.docx), "nama_dinas")[0]) == "Tata & Kelola <i>"


def test_daftar_isi_mengikuti_nilai_di_judul(laporan):
    hasil = segarkan(laporan, dengan_nilai(tahun="2026"))
    baris = [teks(p) for p in baca(hasil.docx).element.body.iter(qn("w:p")) if "PAGEREF" in "".join(p.itertext())]
    assert any("Latar Belakang 2026" in b for b in baris)


def test_kedua_salinan_kotak_teks_ikut_segar():
    dok = baca(templat_lengkap())
    kotak = "<w:txbxContent><w:p><w:r><w:t>Tahun {{ tahun }}</w:t></w:r></w:p></w:txbxContent>"
    ruang = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    )
    dok.element.body.insert(0, parse_xml(
        f'<w:p {nsdecls("w")} {ruang}><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp>'
        f"<wps:txbx>{kotak}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        f"{kotak}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    ))
    docx = susun(simpan(dok), isi_contoh()).docx
    hasil = segarkan(docx, dengan_nilai(tahun="2026"))
    assert semua_teks(docx).count("2025") == semua_teks(hasil.docx).count("2026")
    assert "2025" not in semua_teks(hasil.docx)


def test_judul_di_properti_dokumen_ikut_segar(laporan):
    hasil = segarkan(laporan, dengan_nilai(tahun="2026"))
    assert baca(hasil.docx).core_properties.title == "Laporan Kinerja 2026"
    assert not segarkan(hasil.docx, dengan_nilai(tahun="2026")).berubah


def test_properti_dari_isi_ikut_segar_dengan_tanda_khusus(laporan):
    isi = replace(isi_contoh(), properti={"subject": "Kinerja & <Anggaran>", "creator": "Dinas"})
    hasil = segarkan(laporan, isi)
    assert baca(hasil.docx).core_properties.subject == "Kinerja & <Anggaran>"
    assert baca(hasil.docx).core_properties.title == "Laporan Kinerja 2025"


def test_properti_yang_diketik_orang_tetap(laporan):
    dok = baca(laporan)
    dok.core_properties.title = "Judul kami"
    hasil = segarkan(simpan(dok), dengan_nilai(tahun="2026"))
    assert baca(hasil.docx).core_properties.title == "Judul kami"
    assert ("properti dokumen “judul”", "Judul kami") in {(d.tempat.di, d.teks) for d in hasil.dipertahankan}
