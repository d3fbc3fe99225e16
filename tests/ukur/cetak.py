"""The measurements as Markdown: ratios with medians and spread, missed aims said, the machine by cores and memory."""

import os
import platform
from collections.abc import Iterable
from statistics import median

from tests.ukur.hasil import Bagian
from tests.ukur.hasil import Ukuran

PEMBUKA = """# Benchmarks

Written by `make bench`; do not edit. Machine: {inti} cores, {memori} GB of memory; Python {python}.

Times are processor time (user and system) in one run, the engines taking turns, because machines drift: compare the
ratios, not the seconds. A ratio is the median over the turns of its time divided by that of its yardstick
in the same turn, with its quartiles in brackets. Memory is the peak of the largest process.
"""


def tulis_bagian(bagian: Bagian) -> str:
    """Return one table with its heading."""
    memori = any(u.megabyte for u in bagian.ukuran)
    kepala = ["", "turns", "median", "ratio", "aim", *(["memory"] if memori else [])]
    baris = [kepala, ["---", *["---:"] * (len(kepala) - 1)]]
    baris += [_baris(u, memori) for u in bagian.ukuran]
    tabel = "\n".join(f"| {' | '.join(b)} |" for b in baris)
    return "\n\n".join(x for x in (f"## {bagian.judul}", bagian.penjelasan, tabel, bagian.catatan) if x) + "\n"


def _baris(u: Ukuran, memori: bool) -> list[str]:
    sel = [u.nama, str(len(u.detik)), _detik(median(u.detik)), "1", ""]
    if u.dasar:
        bawah, tengah, atas = u.nisbah
        sel[3] = f"{tengah:.2f} ×" + (f" ({bawah:.2f}–{atas:.2f})" if len(u.detik) > 1 else "")
        sel[4] = f"≤ {u.batas:g} × {'met' if u.tercapai else '**missed**'}" if u.batas else ""
    return sel + ([f"{u.megabyte:.0f} MB" if u.megabyte else ""] if memori else [])


def _detik(detik: float) -> str:
    for satuan, kali in (("s", 1), ("ms", 1e3), ("µs", 1e6)):
        if detik * kali >= 1:
            return f"{detik * kali:.3g} {satuan}" if detik * kali < 1000 else f"{detik * kali:.0f} {satuan}"
    return "< 1 µs"


def tulis_laporan(bagian: Iterable[Bagian]) -> str:
    """Return the whole page."""
    halaman, ukuran = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    pembuka = PEMBUKA.format(
        inti=os.cpu_count(), memori=round(halaman * ukuran / 2**30), python=platform.python_version()
    )
    return "\n".join([pembuka, *map(tulis_bagian, bagian)])
