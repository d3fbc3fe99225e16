"""Halaman depan: sampul, kata pengantar, ikhtisar eksekutif, daftar isi, daftar tabel, daftar gambar."""

from tests.pabrik.templat.gambar import logo
from tests.pabrik.templat.halaman import bagian
from tests.pabrik.templat.halaman import batas
from tests.pabrik.templat.teks import daftar
from tests.pabrik.templat.teks import judul
from tests.pabrik.templat.teks import narasi
from tests.pabrik.templat.teks import paragraf
from tests.pabrik.templat.teks import run
from tests.pabrik.templat.teks import tanda_tangan


def sampul() -> str:
    """Write the cover; its section has no footer and no number. The space above stays when there is no logo."""
    baris = (
        ("LKjIPSampulJudul", "{{ nama_laporan }}"),
        ("LKjIPSampulDinas", "{{ nama_dinas }}"),
        ("LKjIPSampulDaerah", "{{ daerah }}"),
        ("LKjIPSampulTahun", "Tahun {{ tahun }}"),
    )
    teks = "".join(paragraf(gaya, run(isi)) for gaya, isi in baris)
    ruang = paragraf("LKjIPSampulRuang")
    return ruang + paragraf("LKjIPSampulLogo", logo("rIdLogo")) + teks + batas(bagian("tegak", kaki=False))


def halaman_depan() -> str:
    """Write the pages numbered in roman."""
    return (
        judul(1, "Kata Pengantar") + narasi("kata_pengantar") + tanda_tangan()
        + judul(1, "Ikhtisar Eksekutif") + narasi("ikhtisar")
        + judul(1, "Daftar Isi") + daftar("TOC1", 'TOC \\o "1-3" \\h \\z \\u', "Daftar isi")
        + judul(1, "Daftar Tabel") + daftar("TableofFigures", 'TOC \\h \\z \\c "Tabel"', "Daftar tabel")
        + paragraf("LKjIPJudulDaftar", run("Daftar Gambar"))
        + daftar("TableofFigures", 'TOC \\h \\z \\c "Gambar"', "Daftar gambar")
        + batas(bagian("tegak", 'w:fmt="lowerRoman" w:start="1"'))
    )  # fmt: skip
