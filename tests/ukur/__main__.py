"""Nisbah waktu: mengisi dan menyegarkan dibandingkan dengan mengempa bagian yang sama pada tingkat 6, juga docxtpl.

Filling is measured from ready tables to package bytes in memory, with stored text, without audit and disk; the template
is known from the run before, as in the second pass of `buat`. Refreshing is measured from the bytes of an edited report
to those of the refreshed one: read, compare, fill, package. Processor time; the engines take turns in one process, and
a ratio is the median over the turns, because machines drift.
"""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Callable
from statistics import median
from time import process_time

from generator.document.grafik import isi_grafik
from generator.document.paket import baca_paket
from generator.document.segarkan import segarkan_isi
from generator.document.susun import susun
from tests.ukur.docxtpl_sama import jadikan_docxtpl
from tests.ukur.isian import Isian
from tests.ukur.isian import disimpan_libreoffice
from tests.ukur.isian import laporan_magetan
from tests.ukur.isian import tabel_panjang

KALI, KALI_SEGAR, KALI_DOCXTPL = 21, 7, 3
BATAS_ISI, BATAS_SEGAR, BATAS_TUMBUH = 1.5, 8.0, 1.25


def ukur(isian: Isian) -> bool:
    """Print the times and ratios of one content; return whether the promises hold."""
    docx = susun(isian.templat, isian.isi).docx
    tumbuh = len(docx) / len(kempa_biasa(_bagian(docx)))
    print(f"{isian.nama}: {_ukuran(docx)}; {_angka(tumbuh)} x berkas tingkat 6 (batas {_angka(BATAS_TUMBUH)} x)")
    tepat = [tumbuh < BATAS_TUMBUH]
    mengisi = {"mengisi": lambda: susun(isian.templat, isian.isi)}
    if isian.isi.grafik:
        mengisi["mengisi, grafik baru"] = lambda: (isi_grafik.cache_clear(), susun(isian.templat, isian.isi))
    tepat += _banding(docx, mengisi, KALI, BATAS_ISI)
    _banding(docx, {"mengisi dengan docxtpl": _docxtpl(docx)}, KALI_DOCXTPL)
    disunting, isi_baru = isian.disunting(), isian.isi_baru()
    laporan = {"menyegarkan": disunting}
    if isian.libreoffice and (lewat := disimpan_libreoffice(disunting)) is not None:
        laporan["menyegarkan, dari LibreOffice"] = lewat
    for nama, lama in laporan.items():
        baru = segarkan_isi(lama, isi_baru).docx
        tepat += _banding(baru, {nama: lambda lama=lama: segarkan_isi(lama, isi_baru)}, KALI_SEGAR, BATAS_SEGAR)
    return all(tepat)


def _banding(docx: bytes, mesin: dict[str, Callable[[], object] | None], kali: int, batas: float = 0) -> list[bool]:
    """Print the time of each engine, and its ratio to zipping the parts of a document; tell which keep the limit."""
    bagian = _bagian(docx)
    ada = {nama: jalan for nama, jalan in mesin.items() if jalan is not None}
    waktu = _bergiliran({"zip": lambda: kempa_biasa(bagian)} | ada, kali)
    tepat = []
    for nama in mesin:
        if nama not in ada:
            print(f"  {nama:32} tidak terpasang (pip install docxtpl)")
            continue
        nisbah = median(a / b for a, b in zip(waktu[nama], waktu["zip"], strict=True))
        detail = f"{_angka(median(waktu[nama]) * 1000, 1):>9} ms dari {_angka(median(waktu['zip']) * 1000, 1):>5} ms"
        print(f"  {nama:32}{detail}{_angka(nisbah):>9} x" + (f"   (batas {_angka(batas)} x)" if batas else ""))
        tepat.append(nisbah <= batas)
    return tepat


def _docxtpl(docx: bytes) -> Callable[[], None] | None:
    try:
        from docxtpl import DocxTemplate
    except ImportError:
        return None
    templat, konteks = jadikan_docxtpl(docx)

    def render() -> None:
        dok = DocxTemplate(io.BytesIO(templat))
        dok.render(konteks, autoescape=True)
        dok.save(io.BytesIO())

    return render


def kempa_biasa(bagian: dict[str, bytes]) -> bytes:
    """Return the parts as a zip, each deflated at level 6: the floor."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(nama, isi)
    return keluar.getvalue()


def _bergiliran(mesin: dict[str, Callable[[], object]], kali: int) -> dict[str, list[float]]:
    """Return the processor times in seconds of each engine, all taking turns."""
    catatan: dict[str, list[float]] = {nama: [] for nama in mesin}
    for _ in range(kali):
        for nama, jalan in mesin.items():
            mulai = process_time()
            jalan()
            catatan[nama].append(process_time() - mulai)
    return catatan


def _bagian(docx: bytes) -> dict[str, bytes]:
    return {nama: b.isi() for nama, b in baca_paket(docx).items()}


def _ukuran(docx: bytes) -> str:
    bagian = _bagian(docx)
    return f"{_angka(sum(map(len, bagian.values())) / 1e6)} MB dalam {len(bagian)} bagian"


def _angka(angka: float, desimal: int = 2) -> str:
    return f"{angka:.{desimal}f}".replace(".", ",")


if __name__ == "__main__":
    sys.exit(0 if all([ukur(laporan_magetan()), ukur(tabel_panjang())]) else 1)
