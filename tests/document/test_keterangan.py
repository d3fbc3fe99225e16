"""Keterangan dan daftar: nomor per bab dalam medan SEQ, daftar isi dengan hasil yang sudah tertulis."""

import io
import re

import pytest
from docx import Document

from generator.document.bagan import DataBagan
from generator.document.paket import baca_paket
from generator.document.simpul_bagan import Simpul
from generator.document.susun import susun
from generator.document.wml import w
from generator.model.organisasi import Foto
from generator.narrative.urai import urai
from tests.document.contoh import daftar
from tests.document.contoh import dokumen
from tests.document.contoh import isi_contoh
from tests.document.contoh import keterangan
from tests.document.contoh import png
from tests.document.contoh import simpan
from tests.document.contoh import templat_lengkap


def naskah(docx: bytes) -> str:
    return baca_paket(docx)["word/document.xml"].isi().decode()


def perintah(docx: bytes, awal: str) -> list[str]:
    return [p.strip() for p in re.findall(r"<w:instrText[^>]*>([^<]*)<", naskah(docx)) if p.strip().startswith(awal)]


def teks_baris(docx: bytes) -> list[str]:
    akar = Document(io.BytesIO(docx)).element.body
    return [
        "".join("\t" if e.tag == w("tab") else e.text or "" for r in p.iter(w("r")) for e in r.iter(w("t"), w("tab")))
        for p in akar.iter(w("p"))
    ]


def test_nomor_dimulai_lagi_di_tiap_bab():
    dok = dokumen()
    for bab, banyak in ((1, 2), (2, 1), (3, 2)):
        dok.add_heading(f"BAB {'I' * bab}", 1)
        for _ in range(banyak):
            keterangan(dok, f"Tabel {bab}.", "Tabel", " judul")
    hasil = susun(simpan(dok), isi_contoh())
    assert perintah(hasil.docx, "SEQ") == [
        "SEQ Tabel \\* ARABIC \\r 1", "SEQ Tabel \\* ARABIC", "SEQ Tabel \\* ARABIC \\r 1",
        "SEQ Tabel \\* ARABIC \\r 1", "SEQ Tabel \\* ARABIC",
    ]
    assert [e.teks for e in hasil.judul if e.jenis == "Tabel"] == [
        "Tabel 1.1 judul", "Tabel 1.2 judul", "Tabel 2.1 judul", "Tabel 3.1 judul", "Tabel 3.2 judul",
    ]


def test_medan_sederhana_diperlakukan_sama():
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    dok = dokumen()
    p = dok.add_paragraph("Gambar 2.", style="Caption")
    p._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" SEQ Gambar \\r 9 "><w:r><w:t>9</w:t></w:r></w:fldSimple>')
    )
    hasil = susun(simpan(dok), isi_contoh())
    assert perintah(hasil.docx, "SEQ") == ["SEQ Gambar \\r 1"]
    assert hasil.judul[0].teks == "Gambar 2.1"


def test_daftar_isi_memuat_judul_dengan_nilai_terisi_dan_nomor_halaman():
    pertama = susun(templat_lengkap(), isi_contoh())
    halaman = {e.penanda: str(10 + i) for i, e in enumerate(pertama.judul)}
    baris = teks_baris(susun(templat_lengkap(), isi_contoh(), halaman).docx)
    assert "BAB I PENDAHULUAN\t10" in baris
    assert "A. Latar Belakang 2025\t11" in baris
    assert "Tabel 1.1 Pegawai 2025\t14" in baris
    assert "w:dirty" not in naskah(susun(templat_lengkap(), isi_contoh(), halaman).docx)


def test_tanpa_nomor_halaman_medan_ditandai_untuk_diperbarui():
    xml = naskah(susun(templat_lengkap(), isi_contoh()).docx)
    assert xml.count('w:dirty="true"') >= 2
    assert "perbarui" not in xml


def test_tiap_baris_daftar_menuju_penanda_yang_ada():
    xml = naskah(susun(templat_lengkap(), isi_contoh()).docx)
    tujuan = set(re.findall(r'w:anchor="([^"]+)"', xml)) | set(re.findall(r"REF (_\w+) ", xml))
    assert tujuan <= set(re.findall(r'w:bookmarkStart w:id="\d+" w:name="([^"]+)"', xml))


def test_rujukan_menyebut_nomor_keterangannya_bukan_kunci_tabelnya():
    baris = teks_baris(susun(templat_lengkap(), isi_contoh()).docx)
    assert any(b.endswith("lihat Tabel\u00a03.1") for b in baris)


def test_rujukan_ke_tabel_yang_tidak_ada_menjadi_celah_bertanda():
    """Its official number could be that of another table of the office's."""
    dok = dokumen()
    dok.add_paragraph("{{ narasi.latar }}")
    hasil = susun(simpan(dok), isi_contoh())
    celah = "[ISI: rujukan ke tabel Rincian capaian dan efisiensi sampai sub kegiatan]"
    assert hasil.rujukan_hilang == ("3.4",)
    assert celah in hasil.isian
    assert any(b.endswith(f"lihat {celah}") for b in teks_baris(hasil.docx))
    assert not any("3.4" in b for b in teks_baris(hasil.docx))


def _bergambar(di_atas: bool) -> bytes:
    """A template with two trees; only the first has a caption, above or below it."""
    dok = dokumen()
    dok.add_heading("BAB II SUSUNAN", 1)
    dok.add_paragraph("{{ narasi.latar }}")
    if di_atas:
        keterangan(dok, "Gambar 2.", "Gambar", " Susunan")
    dok.add_paragraph("{{ bagan.organisasi }}")
    if not di_atas:
        keterangan(dok, "Gambar 2.", "Gambar", " Susunan")
    dok.add_paragraph("{{ bagan.pohon_kinerja }}")
    dok.add_paragraph("Paragraf lain.")
    keterangan(dok, "Gambar 2.", "Gambar", " Milik orang")
    return simpan(dok)


@pytest.mark.parametrize("di_atas", [True, False])
def test_kalimat_tentang_gambar_merujuk_keterangannya_atau_tidak_tercetak(di_atas):
    simpul = (Simpul("1", "Kepala", "kepala"),)
    bagan = {n: DataBagan(simpul, "organisasi", n, n, i) for i, n in ((900, "organisasi"), (950, "pohon_kinerja"))}
    latar = urai("Ada. [[bagan.organisasi|Lihat @.]] [[bagan.pohon_kinerja|Lihat juga @.]] [[grafik.serapan|Dan @.]]")
    hasil = susun(_bergambar(di_atas), isi_contoh(narasi={"latar": latar}, bagan=bagan))
    assert "Ada. Lihat Gambar\u00a02.1." in teks_baris(hasil.docx)
    assert len(perintah(hasil.docx, "REF")) == 1
    assert hasil.rujukan_hilang == ()


@pytest.mark.parametrize("keterangan_bawah", ["seq", "ketikan", ""])
def test_bagan_sehalaman_dengan_keterangan_di_bawahnya(keterangan_bawah):
    dok = dokumen()
    dok.add_paragraph("{{ bagan.organisasi }}")
    if keterangan_bawah == "seq":
        keterangan(dok, "Gambar 1.", "Gambar", " Susunan")
    else:
        dok.add_paragraph("Gambar 1.1 Susunan" if keterangan_bawah else "Susunan di atas berlaku.")
    bagan = DataBagan((Simpul("1", "Kepala", "kepala"),), "organisasi", "n", "n", 900)
    badan = Document(io.BytesIO(susun(simpan(dok), isi_contoh(bagan={"organisasi": bagan})).docx)).element.body
    p = next(e for e in next(badan.iter(w("drawing"))).iterancestors(w("p")))
    assert (p.find(f"{w('pPr')}/{w('keepNext')}") is not None) == bool(keterangan_bawah)


def test_kalimat_tentang_foto_merujuk_keterangan_fotonya():
    foto = Foto("kantor.png", png(), "Kantor")
    latar = urai("Lihat. [[foto.Kantor|Tampak pada @.]]\n![kantor.png](Kantor)", {"kantor.png": foto})
    hasil = susun(templat_lengkap(), isi_contoh(narasi={"latar": latar, "hasil": ()}))
    assert "Lihat. Tampak pada Gambar\u00a01.1." in teks_baris(hasil.docx)


def test_gambar_dari_kantor_bernomor_menurut_babnya():
    hasil = susun(templat_lengkap(), isi_contoh())
    assert [e.teks for e in hasil.judul if e.jenis == "Gambar"] == ["Gambar 1.1 Kantor"]


def test_daftar_gambar_hanya_memuat_gambar():
    dok = dokumen()
    daftar(dok, 'TOC \\h \\z \\c "Gambar"')
    keterangan(dok, "Tabel 1.", "Tabel", " A")
    keterangan(dok, "Gambar 1.", "Gambar", " B")
    assert teks_baris(susun(simpan(dok), isi_contoh()).docx)[0] == "Gambar 1.1 B\t…"
