"""Sisa tahun lalu di templat: grafik, tabel, dan tahun yang diketik, yang tidak bernama dan karena itu tidak berganti.

An office takes its last report as template. What it gives no name stays as it was, silently: this says so beforehand.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from generator.document.keterangan import keterangan_ketik
from generator.document.periksa_nama import baris_contoh
from generator.document.pindai import cari_nama
from generator.document.pindai import teks_paragraf
from generator.document.tempat_templat import BagianTempat
from generator.document.temuan_templat import Temuan
from generator.document.wml import WP
from generator.document.wml import C
from generator.document.wml import w

_TAHUN = re.compile(r"(?<![\d/.])20\d\d(?![\d/])")
_PERATURAN = re.compile(r"\b(?:nomor|no)\b|undang|peraturan|keputusan", re.IGNORECASE)
_ANGKA = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+,\d+|\d+\s?%")
_SEL_ANGKA = re.compile(r"(?:Rp\s*)?[-−]?\d[\d.,]*\s?%?")
_KATA = re.compile(r"[^\W\d_]{2}")
_BANYAK_ANGKA = 3


def periksa_sisa(bagian: BagianTempat, temuan: Temuan) -> None:
    """Record charts and tables of figures without a name, and years typed where a report shows its own."""
    for gambar in bagian.akar.iter(w("drawing")):
        if gambar.find(f".//{{{C}}}chart") is not None and not _bernama(gambar):
            p = next(a for a in gambar.iterancestors() if a.tag == w("p"))
            temuan.info(
                "W15", bagian.letak(p), "grafik ini tidak bernama; angkanya tetap seperti di templat.",
                "Ketik {{ grafik.capaian_tahunan }} atau nama grafik lain di teks alternatifnya (View Alt Text).",
            )  # fmt: skip
    for tabel in [t for t in bagian.akar.iter(w("tbl")) if not any(a.tag == w("tbl") for a in t.iterancestors())]:
        paragraf = [(p, teks_paragraf(p)) for p in tabel.iter(w("p"))]
        angka = sum(bool(_ANGKA.search(teks)) for _, teks in paragraf)
        if baris_contoh(tabel):
            _periksa_baris_lama(tabel, bagian, temuan)
        elif angka >= _BANYAK_ANGKA and not any(cari_nama(teks) for _, teks in paragraf):
            temuan.info(
                "W15", bagian.letak(paragraf[0][0]),
                f"tabel ini tidak bernama; angkanya ({angka} sel) tetap seperti di templat.",
                "Sisakan kepala dan satu baris isi bertanda {{ baris.isi }}, lalu ketik {{ tabel.… }} di atasnya.",
            )  # fmt: skip
    _periksa_tahun(bagian, temuan)


def _periksa_baris_lama(tabel: etree._Element, bagian: BagianTempat, temuan: Temuan) -> None:
    """Record the rows of figures that were left in a prototype table: above its named rows they are taken as header."""
    baris = tabel.findall(w("tr"))
    bernama = [i for i, b in enumerate(baris) if any(cari_nama(teks_paragraf(p)) for p in b.iter(w("p")))]
    lama = [i for i, b in enumerate(baris) if i not in bernama and _baris_data(b)]
    if lama:
        p = next(baris[lama[0]].iter(w("p")))
        temuan.periksa(
            "W09", bagian.letak(p), f"{len(lama)} baris tahun lalu tertinggal di tabel contoh dan ikut tercetak.",
            "Hapus baris itu; sisakan kepala dan baris yang bertanda {{ baris.… }}.",
        )  # fmt: skip


def _baris_data(baris: etree._Element) -> bool:
    """Tell whether a row holds data: a figure beside words; a row of column numbers or of years is a header."""
    teks = [t for p in baris.iter(w("p")) if (t := teks_paragraf(p).strip())]
    angka = [t for t in teks if _SEL_ANGKA.fullmatch(t) and not _TAHUN.fullmatch(t)]
    berkata = any(map(_KATA.search, teks)) and not any(map(_TAHUN.search, teks))
    return any(map(_ANGKA.search, angka)) or (bool(angka) and berkata)


def _bernama(gambar: etree._Element) -> bool:
    return any(cari_nama(sifat.get("descr", "")) for sifat in gambar.iter(f"{{{WP}}}docPr"))


def _periksa_tahun(bagian: BagianTempat, temuan: Temuan) -> None:
    """Record, once a part, the years typed in headings, captions, headers, footers and before the first heading."""
    berjudul = _sampul(bagian)
    ketikan = [(p, t) for p in bagian.paragraf() if _TAHUN.search(t := teks_paragraf(p)) and not _PERATURAN.search(t)]
    milik = [(p, t) for p, t in ketikan if berjudul(p)]
    if milik:
        lain = f" dan di {len(milik) - 1} tempat lain" if len(milik) > 1 else ""
        temuan.info(
            "W15", bagian.letak(milik[0][0]),
            f'tahun diketik di "{milik[0][1].strip()[:60]}"{lain}; tahun itu tidak ikut berganti.',
            "Ganti dengan {{ tahun }}, {{ tahun_lalu }}, atau {{ periode_renstra_1 }} bila itu yang dimaksud.",
        )  # fmt: skip


def _sampul(bagian: BagianTempat) -> Callable[[etree._Element], bool]:
    """Return what tells whether a paragraph is a title: of the cover, a heading, a caption, or of every page."""
    if bagian.nama != "naskah":
        return lambda _: True
    semua = bagian.paragraf()
    awal = next((i for i, p in enumerate(semua) if bagian.tingkat(p)), 0)
    sampul = set(semua[:awal])
    return lambda p: (
        p in sampul or bool(bagian.tingkat(p)) or bagian.berseq(p) or keterangan_ketik(teks_paragraf(p)) is not None
    )
