"""Menyegarkan foto dan logo yang berkasnya berganti; gambar yang diganti orang di Word tetap."""

import io
import re
import zipfile
from copy import deepcopy
from dataclasses import replace

from docx.oxml.ns import qn

from generator.document.audit import audit
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from generator.model.organisasi import Foto
from tests.document.contoh import isi_contoh
from tests.document.contoh import paragraf
from tests.document.contoh import png
from tests.document.contoh import simpan
from tests.document.contoh import templat_lengkap
from tests.document.suntingan import baca
from tests.document.suntingan import ganti_teks
from tests.document.suntingan import slot
from tests.document.suntingan import teks

TEGAK = png(20, 60)


def isi_foto(foto: bytes, keterangan: str = "Kantor"):
    """Return the example with another photo at the end of its first passage."""
    latar = isi_contoh().narasi["latar"]
    kantor = paragraf(keterangan, gaya="gambar", foto=Foto("kantor.png", foto, keterangan))
    return isi_contoh(narasi={**isi_contoh().narasi, "latar": (*latar[:-1], kantor)})


def gambar_tampil(docx: bytes, nama: str = "narasi.latar") -> list[bytes]:
    """Return the bytes of the pictures that a slot shows."""
    dok = baca(docx)
    rid = [b.get(qn("r:embed")) for b in slot(dok, nama).iter(qn("a:blip"))]
    return [dok.part.related_parts[r].blob for r in rid]


def ukuran(docx: bytes) -> tuple[int, int]:
    e = next(slot(baca(docx), "narasi.latar").iter(qn("wp:extent")))
    return int(e.get("cx")), int(e.get("cy"))


def test_foto_yang_berkasnya_berganti_ikut_segar(laporan):
    hasil = segarkan(laporan, isi_foto(TEGAK))
    assert gambar_tampil(hasil.docx) == [TEGAK]
    lebar, tinggi = ukuran(hasil.docx)
    assert tinggi == 3 * lebar
    assert hasil.disegarkan == ("narasi.latar",)
    assert audit(hasil.docx) == ()
    assert not segarkan(hasil.docx, isi_foto(TEGAK)).berubah


def bagian_gambar(docx: bytes) -> dict[str, bytes]:
    """Return the picture parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
        return {n: arsip.read(n) for n in arsip.namelist() if n.startswith("word/media/")}


def isi_tanpa_logo(foto: bytes):
    """Return the example with that photo; the other picture has other bytes."""
    return replace(isi_foto(foto), gambar={"logo": Foto("logo.png", png(9, 9), "Logo")})


def test_foto_lama_tidak_tertinggal_di_dalam_berkas():
    lama = susun(templat_lengkap(), isi_tanpa_logo(png(5, 5))).docx
    assert png(5, 5) in bagian_gambar(lama).values()
    hasil = segarkan(lama, isi_tanpa_logo(TEGAK))
    assert set(bagian_gambar(hasil.docx).values()) == set(bagian_gambar(lama).values()) - {png(5, 5)} | {TEGAK}
    assert audit(hasil.docx) == ()


def test_foto_lama_tetap_bila_orang_memakainya_di_tempat_lain():
    dok = baca(susun(templat_lengkap(), isi_tanpa_logo(png(5, 5))).docx)
    gambar = next(next(slot(dok, "narasi.latar").iter(qn("w:drawing"))).iterancestors(qn("w:p")))
    salinan = deepcopy(gambar)
    for penanda in list(salinan.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))):
        penanda.getparent().remove(penanda)
    dok.element.body.insert(0, salinan)
    hasil = segarkan(simpan(dok), isi_tanpa_logo(TEGAK))
    assert {png(5, 5), TEGAK} <= set(bagian_gambar(hasil.docx).values())


def test_foto_yang_pergi_dari_naskah_pergi_dari_berkas():
    lama = susun(templat_lengkap(), isi_tanpa_logo(png(5, 5))).docx
    isi = isi_tanpa_logo(TEGAK)
    tanpa = replace(isi, narasi={**isi.narasi, "latar": isi.narasi["latar"][:-1]})
    hasil = segarkan(lama, tanpa)
    assert png(5, 5) not in bagian_gambar(hasil.docx).values()
    assert not segarkan(hasil.docx, tanpa).berubah


def test_gambar_orang_yang_tidak_ditampilkan_tidak_disentuh(laporan):
    dok = baca(laporan)
    dok.part.get_or_add_image(io.BytesIO(png(3, 8)))
    hasil = segarkan(simpan(dok), isi_foto(TEGAK))
    assert png(3, 8) in bagian_gambar(hasil.docx).values()


def test_foto_dan_keterangannya_berganti_bersama(laporan):
    hasil = segarkan(laporan, isi_foto(TEGAK, "Gedung baru"))
    assert gambar_tampil(hasil.docx) == [TEGAK]
    assert "Gedung baru" in teks(slot(baca(hasil.docx), "narasi.latar"))
    assert not segarkan(hasil.docx, isi_foto(TEGAK, "Gedung baru")).berubah


def test_foto_berganti_lagi_sesudah_disimpan_dengan_nama_lain(laporan):
    """LibreOffice gives pictures names of its own; the stored fingerprint tells that it is ours."""
    dok = baca(laporan)
    lain = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(simpan(dok))) as arsip, zipfile.ZipFile(lain, "w") as tujuan:
        for nama in arsip.namelist():
            isi = re.sub(rb"lkjip_[0-9a-f]{12}", b"image1", arsip.read(nama))
            tujuan.writestr(re.sub(r"lkjip_[0-9a-f]{12}", "image1", nama), isi)
    hasil = segarkan(lain.getvalue(), isi_foto(TEGAK))
    assert gambar_tampil(hasil.docx) == [TEGAK]
    assert audit(hasil.docx) == ()


def test_foto_yang_diganti_orang_tetap_dan_disebut(laporan):
    dok = baca(laporan)
    rid = next(slot(dok, "narasi.latar").iter(qn("a:blip"))).get(qn("r:embed"))
    dok.part.related_parts[rid]._blob = png(7, 7)
    hasil = segarkan(simpan(dok), isi_foto(TEGAK))
    assert gambar_tampil(hasil.docx) == [png(7, 7)]
    assert [d.sebab for d in hasil.dipertahankan] == ["gambarnya diganti orang"]


def test_foto_di_naskah_yang_disunting_tetap(laporan):
    dok = baca(laporan)
    ganti_teks(next(slot(dok, "narasi.latar").iter(qn("w:p"))), "Tulisan kami.")
    hasil = segarkan(simpan(dok), isi_foto(TEGAK))
    assert gambar_tampil(hasil.docx) == [png()]


def test_tanpa_foto_baru_berkas_tidak_ditulis(laporan):
    assert not segarkan(laporan, isi_contoh()).berubah


def test_paragraf_baru_di_akhir_naskah_berfoto_masuk(laporan):
    latar = isi_contoh().narasi["latar"]
    baru = isi_contoh(narasi={**isi_contoh().narasi, "latar": (*latar, paragraf("Penutup bagian."))})
    hasil = segarkan(laporan, baru)
    assert teks(slot(baca(hasil.docx), "narasi.latar")).endswith("Penutup bagian.")
    assert not segarkan(hasil.docx, baru).berubah


def test_foto_yang_tidak_ada_lagi_pergi_bersama_keterangannya(laporan):
    latar = isi_contoh().narasi["latar"]
    baru = isi_contoh(narasi={**isi_contoh().narasi, "latar": latar[:-1]})
    hasil = segarkan(laporan, baru)
    assert gambar_tampil(hasil.docx) == []
    assert audit(hasil.docx) == ()
    assert not segarkan(hasil.docx, replace(baru)).berubah
