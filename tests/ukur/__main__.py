"""Nisbah waktu: mengisi dibandingkan dengan mengempa bagian yang sama pada tingkat 6, dengan docxtpl di samping.

Filling is measured from ready tables to package bytes in memory: stored text included, audit and disk excluded, the
template and equal charts known from the run before, as in the second pass of `buat`. All engines take turns in one
process; medians, because machines drift.
"""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable
from statistics import median
from time import perf_counter

from generator.document.paket import baca_paket
from generator.document.susun import susun
from tests.ukur.docxtpl_sama import jadikan_docxtpl
from tests.ukur.isian import Isian
from tests.ukur.isian import laporan_magetan
from tests.ukur.isian import tabel_panjang

KALI = 21
KALI_DOCXTPL = 3
BATAS_ISI, BATAS_TUMBUH = 1.5, 1.25


def ukur(isian: Isian) -> bool:
    """Print the medians and ratios of one content; return whether both promises hold."""
    docx = susun(isian.templat, isian.isi).docx
    bagian = {nama: b.isi() for nama, b in baca_paket(docx).items()}
    waktu = _bergiliran({
        "zip": lambda: kempa_biasa(bagian), "isi": lambda: susun(isian.templat, isian.isi),
    }, KALI)  # fmt: skip
    nisbah, tumbuh = waktu["isi"] / waktu["zip"], len(docx) / len(kempa_biasa(bagian))
    print(f"{isian.nama}: {sum(map(len, bagian.values())) / 1e6:.2f} MB dalam {len(bagian)} bagian")
    print(f"  mengempa saja (tingkat 6)   {waktu['zip'] * 1000:8.1f} ms   1,00 x".replace(".", ","))
    print(f"  mengisi                     {waktu['isi'] * 1000:8.1f} ms   {nisbah:.2f} x".replace(".", ","), end="")
    print(f"   (batas {BATAS_ISI} x; berkas {tumbuh:.2f} x, batas {BATAS_TUMBUH} x)".replace(".", ","))
    _ukur_docxtpl(docx, waktu["zip"])
    return nisbah <= BATAS_ISI and tumbuh < BATAS_TUMBUH


def _ukur_docxtpl(docx: bytes, dasar: float) -> None:
    try:
        from docxtpl import DocxTemplate
    except ImportError:
        print("  docxtpl                     tidak terpasang (pip install docxtpl)")
        return
    templat, konteks = jadikan_docxtpl(docx)

    def render() -> None:
        dok = DocxTemplate(io.BytesIO(templat))
        dok.render(konteks, autoescape=True)
        dok.save(io.BytesIO())

    waktu = _bergiliran({"docxtpl": render}, KALI_DOCXTPL)["docxtpl"]
    print(f"  docxtpl                     {waktu * 1000:8.1f} ms   {waktu / dasar:.1f} x".replace(".", ","))


def kempa_biasa(bagian: dict[str, bytes]) -> bytes:
    """Return the parts as a zip, each deflated at level 6: the floor."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(nama, isi)
    return keluar.getvalue()


def _bergiliran(mesin: dict[str, Callable[[], object]], kali: int) -> dict[str, float]:
    """Return the median time in seconds of each engine, all taking turns."""
    catatan: dict[str, list[float]] = {nama: [] for nama in mesin}
    for _ in range(kali):
        for nama, jalan in mesin.items():
            mulai = perf_counter()
            jalan()
            catatan[nama].append(perf_counter() - mulai)
    return {nama: median(waktu) for nama, waktu in catatan.items()}


if __name__ == "__main__":
    sys.exit(0 if all([ukur(laporan_magetan()), ukur(tabel_panjang())]) else 1)
