"""Filling and refreshing beside zipping the same parts at level 6, which is the least that any way of writing costs.

Filling is measured from ready tables to package bytes in memory, with stored text, without audit and disk; the template
is known from the run before, as in the second pass of `buat`. Refreshing is measured from the bytes of an edited report
to those of the refreshed one: read, compare, fill, package.
"""

import io
import zipfile

from generator.document.grafik import isi_grafik
from generator.document.paket import baca_paket
from generator.document.segarkan import segarkan_isi
from generator.document.susun import susun
from tests.ukur.hasil import Bagian
from tests.ukur.hasil import Ukuran
from tests.ukur.hasil import bergiliran
from tests.ukur.isian import Isian
from tests.ukur.isian import disimpan_libreoffice

KALI, KALI_SEGAR = 15, 5
BATAS_ISI, BATAS_SEGAR, BATAS_BESAR = 1.5, 8.0, 1.25


def ukur_mengisi(isian: Isian) -> Bagian:
    """Measure one content: filled, filled with charts never made before, refreshed, refreshed after LibreOffice."""
    docx = susun(isian.templat, isian.isi).docx
    mesin = {"zip": _zip(docx), "isi": lambda: susun(isian.templat, isian.isi)}
    if isian.isi.grafik:
        mesin["baru"] = lambda: (isi_grafik.cache_clear(), susun(isian.templat, isian.isi))
    waktu = bergiliran(mesin, KALI)
    baris = [
        Ukuran("zip of the filled parts, level 6", waktu["zip"]),
        Ukuran("fill", waktu["isi"], waktu["zip"], BATAS_ISI),
    ]
    if "baru" in waktu:
        baris.append(Ukuran("fill, charts never made before", waktu["baru"], waktu["zip"], BATAS_ISI))
    disunting, isi_baru = isian.disunting(), isian.isi_baru()
    laporan = {"refresh of an edited report": disunting}
    if isian.libreoffice and (lewat := disimpan_libreoffice(disunting)) is not None:
        laporan["refresh, report saved by LibreOffice"] = lewat
    for nama, lama in laporan.items():
        floor = _zip(segarkan_isi(lama, isi_baru).docx)
        waktu = bergiliran({"zip": floor, "segar": lambda lama=lama: segarkan_isi(lama, isi_baru)}, KALI_SEGAR)
        baris.append(Ukuran(nama, waktu["segar"], waktu["zip"], BATAS_SEGAR))
    besar = len(docx) / len(kempa_biasa(_bagian(docx)))
    tepat = "met" if besar <= BATAS_BESAR else "**missed**"
    catatan = f"The file has {besar:.2f} × the bytes of level 6 (aim ≤ {BATAS_BESAR}: {tepat})."
    return Bagian(f"Filling: {isian.nama}", "The yardstick is the zip of the same parts.", tuple(baris), catatan)


def _zip(docx: bytes):
    bagian = _bagian(docx)
    return lambda: kempa_biasa(bagian)


def kempa_biasa(bagian: dict[str, bytes]) -> bytes:
    """Return the parts as a zip, each deflated at level 6: the floor."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as arsip:
        for nama, isi in bagian.items():
            arsip.writestr(nama, isi)
    return keluar.getvalue()


def _bagian(docx: bytes) -> dict[str, bytes]:
    return {nama: b.isi() for nama, b in baca_paket(docx).items()}
