"""Menyegarkan laporan Magetan yang sudah disunting orang, juga sesudah disimpan LibreOffice."""

import re

import pytest
from docx.oxml.ns import qn

from generator.alur import TEMPLAT
from generator.document.audit import audit
from generator.document.banding_slot import lipat
from generator.document.paket import baca_paket
from generator.document.ringkasan_segar import SegarGagal
from generator.document.ringkasan_segar import Tempat
from generator.document.segarkan import segarkan
from generator.document.simpanan import sudah_disunting
from generator.document.susun import susun
from tests.document.laporan_sunting import KALIMAT
from tests.document.laporan_sunting import MAGETAN
from tests.document.laporan_sunting import isi_dari
from tests.document.laporan_sunting import lewat_libreoffice
from tests.document.laporan_sunting import salin_dengan_angka_baru
from tests.document.laporan_sunting import sunting
from tests.document.suntingan import baca
from tests.document.suntingan import luar_slot
from tests.document.suntingan import paragraf_bertajuk
from tests.document.suntingan import sel
from tests.document.suntingan import semua_paragraf
from tests.document.suntingan import slot
from tests.document.suntingan import teks


@pytest.fixture(scope="module")
def isi_lama():
    return isi_dari(MAGETAN)


@pytest.fixture(scope="module")
def isi_baru(tmp_path_factory):
    return isi_dari(salin_dengan_angka_baru(tmp_path_factory.mktemp("magetan")))


@pytest.fixture(scope="module")
def laporan(isi_lama) -> bytes:
    return susun(TEMPLAT.read_bytes(), isi_lama).docx


@pytest.fixture(scope="module")
def disunting(laporan) -> bytes:
    return sunting(laporan)


@pytest.fixture(scope="module")
def segar(disunting, isi_baru):
    return segarkan(disunting, isi_baru)


@pytest.fixture(scope="module")
def disimpan_lo(disunting, tmp_path_factory) -> bytes:
    """Return the edited report after LibreOffice opened and saved it."""
    hasil = lewat_libreoffice(disunting, tmp_path_factory.mktemp("libreoffice"))
    if hasil is None:
        pytest.skip("LibreOffice tidak ada di mesin ini; penyegaran sesudah disimpan LibreOffice TIDAK diuji")
    return hasil


@pytest.fixture(scope="module")
def segar_lo(disimpan_lo, isi_baru):
    return segarkan(disimpan_lo, isi_baru)


@pytest.fixture(params=["segar", "segar_lo"], scope="module")
def hasil(request):
    """Both ways: saved by a person's editor as it was, and saved by LibreOffice."""
    return request.getfixturevalue(request.param)


def test_tanpa_perubahan_berkas_tidak_ditulis(laporan, isi_lama):
    hasil = segarkan(laporan, isi_lama)
    assert not hasil.berubah
    assert hasil.docx == laporan


def test_laporan_tersunting_tanpa_angka_baru_hanya_berubah_di_medan_kita(disunting, isi_lama):
    hasil = segarkan(disunting, isi_lama)
    assert hasil.disegarkan == ()
    assert luar_slot(hasil.docx) == luar_slot(disunting)


def test_penyegaran_kedua_tidak_mengubah_apa_pun(hasil, isi_baru):
    kedua = segarkan(hasil.docx, isi_baru)
    assert not kedua.berubah
    assert kedua.docx == hasil.docx


def test_masukan_sama_byte_sama(disunting, segar, isi_baru):
    assert segarkan(disunting, isi_baru).docx == segar.docx


def test_hasil_lulus_audit(segar):
    assert audit(segar.docx) == ()


def test_luar_slot_tetap_byte_demi_byte(disunting, segar):
    assert luar_slot(segar.docx) == luar_slot(disunting)
    lama, baru = baca_paket(disunting), baca_paket(segar.docx)
    milik_kita = re.compile(r"word/document\.xml|customXml/item\d+\.xml|word/(charts|embeddings)/.*")
    assert [n for n in lama if lama[n] != baru.get(n) and not milik_kita.fullmatch(n)] == []


def test_yang_di_luar_slot_tetap_sesudah_libreoffice(disimpan_lo, segar_lo):
    lama = semua_paragraf(disimpan_lo)
    luar = [e for e in luar_slot(segar_lo.docx) if e.startswith(b"<w:p ")]
    assert len(luar) > 100
    assert [e for e in luar if e not in lama] == []


def test_angka_baru_masuk_ke_naskah_tabel_dan_grafik(hasil):
    dok = baca(hasil.docx)
    assert "93,17" in teks(slot(dok, "narasi.ikhtisar"))
    assert "93,17" in teks(sel(dok, "tabel.3_2", "SAKIP", 3))
    assert {"narasi.ikhtisar", "tabel.3_2", "grafik.capaian_tahunan"} <= set(hasil.disegarkan)
    # 133.395.591 / 138.753.800 = 96,14 % of the pagu of the DPA
    assert "133.395.591" in teks(slot(dok, "tabel.3_12"))


def test_paragraf_tulisan_tangan_tetap(hasil):
    assert KALIMAT in teks(slot(baca(hasil.docx), "narasi.latar_belakang"))
    assert "narasi.latar_belakang" in {d.nama for d in hasil.dipertahankan}


def test_naskah_tersunting_dengan_angka_lama_bertentangan(hasil):
    assert "92,42 menurut kami" in teks(slot(baca(hasil.docx), "narasi.tren"))
    assert ("92,42", "93,17") in {(k.lama, k.baru) for k in hasil.bertentangan if k.nama == "narasi.tren"}


def test_tebal_di_dalam_slot_tetap_pada_kata_yang_menggantikannya(hasil):
    isi = slot(baca(hasil.docx), "narasi.capaian_perubahan")
    tebal = [teks(r) for r in isi.iter(qn("w:r")) if r.find(f"{qn('w:rPr')}/{qn('w:b')}") is not None]
    assert "93,17" in tebal
    assert "92,42" not in teks(isi)


def test_gambar_dan_halaman_tambahan_tetap(hasil):
    """The page break and the picture that people put before section F still stand there, in that order."""
    judul = paragraf_bertajuk(baca(hasil.docx), "F.")
    atas = [e for e, _ in zip(judul.itersiblings(preceding=True), range(6), strict=False)]
    ganti = [i for i, e in enumerate(atas) if any(b.get(qn("w:type")) == "page" for b in e.iter(qn("w:br")))]
    gambar = [i for i, e in enumerate(atas) if next(e.iter(qn("w:drawing")), None) is not None]
    assert len(ganti) == len(gambar) == 1
    assert gambar[0] < ganti[0]


def test_tabel_yang_ditata_ulang_tetap_rupanya_dan_segar_isinya(hasil):
    tbl = next(slot(baca(hasil.docx), "tabel.3_3").iter(qn("w:tbl")))
    arsir = {s.get(qn("w:fill")) for s in tbl.iter(qn("w:shd"))}
    assert arsir == {"FDE9D9"}
    assert "93,17" in teks(tbl)


def test_sel_tersunting_tetap_dan_dilaporkan_dengan_angka_lama_dan_baru(hasil):
    assert "92,42 (sementara)" in teks(slot(baca(hasil.docx), "tabel.3_6"))
    konflik = next(k for k in hasil.bertentangan if k.nama == "tabel.3_6")
    assert (konflik.teks, konflik.lama, konflik.baru) == ("92,42 (sementara)", "92,42", "93,17")
    assert konflik.tempat == Tempat("Tabel 3.6", "Nilai SAKIP Dinas Koperasi UKM", "Tahun 2025 Realisasi")


def test_sel_lain_di_baris_yang_sama_tetap_disegarkan(hasil):
    # 93,17 / 92 = 101,27 %
    assert teks(sel(baca(hasil.docx), "tabel.3_6", "Nilai SAKIP", -1)) == "101%"


def test_baris_tambahan_tetap_di_tempatnya(hasil):
    tbl = next(slot(baca(hasil.docx), "tabel.3_4").iter(qn("w:tbl")))
    baris = [teks(tr) for tr in tbl.findall(qn("w:tr"))]
    letak = next(i for i, b in enumerate(baris) if b.startswith("Baris kami"))
    assert baris[letak - 1].startswith("Program Pelayanan Izin")


def test_kolom_tambahan_tetap(hasil):
    tbl = next(slot(baca(hasil.docx), "tabel.3_5").iter(qn("w:tbl")))
    assert [teks(tr.findall(qn("w:tc"))[-1]) for tr in tbl.findall(qn("w:tr"))] == ["Kolom kami"] * 6
    assert "93,17" in teks(tbl)


def test_bagian_yang_dihapus_tetap_terhapus(hasil):
    assert hasil.dihapus == (
        "naskah “Sarana dan prasarana”", "tabel “Aset Tetap (Sebelum Penyusutan) per 31 Desember 2025”",
    )  # fmt: skip
    assert "Sarana dan Prasarana" not in [teks(p)[2:] for p in baca(hasil.docx).element.body.iter(qn("w:p"))]


def test_keterangan_dan_rujukan_mengikuti_urutan_baru(hasil):
    dok = baca(hasil.docx)
    assert teks(paragraf_bertajuk(dok, "Tabel 2.3")).startswith("Tabel 2.3 Indikator Kinerja Utama")
    assert teks(paragraf_bertajuk(dok, "Tabel 2.4")).startswith("Tabel 2.4 Strategi dan Arah Kebijakan")
    assert teks(paragraf_bertajuk(dok, "Tabel 1.4")).startswith("Tabel 1.4 Anggaran Belanja")
    assert "Tabel 1.4" in lipat(teks(slot(dok, "narasi.anggaran")))


def test_daftar_tabel_mengikuti_urutan_baru(hasil):
    baris = [teks(p) for p in baca(hasil.docx).element.body.iter(qn("w:p"))]
    daftar = [b for b in baris if b.startswith("Tabel 2.3 ")]
    assert len(daftar) == 2
    assert all(b.startswith("Tabel 2.3 Indikator Kinerja Utama") for b in daftar)


def test_sakelar_nomor_berdiri_di_keterangan_pertama_tiap_bab(hasil):
    perintah = {}
    for p in baca(hasil.docx).element.body.iter(qn("w:p")):
        seq = next((i.text.split() for i in p.iter(qn("w:instrText")) if "SEQ Tabel" in (i.text or "")), None)
        if seq is not None:
            perintah[" ".join(teks(p).split()[:2])] = "\\r" in seq
    pertama = {nama for nama, ulang in perintah.items() if ulang}
    assert pertama == {"Tabel 1.1", "Tabel 2.1", "Tabel 3.1", "Tabel 4.1"}


def test_perubahan_terlacak_dan_komentar_membuat_slot_tetap(hasil):
    assert "sisipan terlacak" in teks(slot(baca(hasil.docx), "narasi.metode"))
    sebab = {d.nama: d.sebab for d in hasil.dipertahankan}
    assert "terlacak" in sebab["narasi.metode"]
    assert "komentar" in sebab["narasi.pembanding"]
    assert ("92,42", "93,17") in {(k.lama, k.baru) for k in hasil.bertentangan if k.nama == "narasi.pembanding"}


def test_semua_angka_yang_berubah_dilaporkan(hasil):
    pasangan = {(a.lama, a.baru) for a in hasil.angka_berubah}
    assert {("92,42", "93,17"), ("70,63%", "71,25%"), ("133.295.591", "133.395.591")} <= pasangan


def test_teks_di_luar_slot_dengan_angka_lama_disebut(hasil):
    luar = next(t for t in hasil.teks_luar if "Catatan kami" in t.teks)
    assert (luar.lama, luar.baru) == ("92,42", "93,17")
    assert "Identifikasi Permasalahan" in luar.judul


def test_laporan_tersunting_tetap_dikenal_tersunting(segar):
    assert sudah_disunting(segar.docx)


def test_laporan_utuh_yang_disegarkan_tetap_milik_kita(laporan, isi_baru):
    hasil = segarkan(laporan, isi_baru)
    assert hasil.berubah
    assert not sudah_disunting(hasil.docx)
    assert hasil.docx != laporan


def test_penyegaran_laporan_utuh_sama_dengan_laporan_baru(laporan, isi_baru):
    """Nobody touched it: the refreshed text is that of a report written anew."""
    segar = baca(segarkan(laporan, isi_baru).docx).element.body
    baru = baca(susun(TEMPLAT.read_bytes(), isi_baru).docx).element.body
    assert [teks(p) for p in segar.iter(qn("w:p"))] == [teks(p) for p in baru.iter(qn("w:p"))]


@pytest.mark.lama
@pytest.mark.parametrize("antara", ["odt", "doc", "rtf"])
def test_sesudah_format_lain_disebut_apa_yang_hilang(disunting, isi_lama, tmp_path, antara):
    lewat = lewat_libreoffice(disunting, tmp_path, antara)
    if lewat is None:
        pytest.skip("LibreOffice tidak ada")
    with pytest.raises(SegarGagal, match=rf"\.{antara}\b.*pindahkan suntingannya"):
        segarkan(lewat, isi_lama)


def test_berkas_tanpa_teks_tersimpan_ditolak(isi_lama):
    with pytest.raises(SegarGagal, match="teks tersimpan"):
        segarkan(TEMPLAT.read_bytes(), isi_lama)


def test_bukan_docx_ditolak(isi_lama):
    with pytest.raises(SegarGagal, match=r"\.docx"):
        segarkan(b"bukan zip", isi_lama)
