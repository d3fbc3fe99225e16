"""Capaian, kemajuan, dan perbandingan di tabel laporan yang tidak sesuai dengan target dan realisasi di barisnya.

Sumber: Keputusan Kepala LAN 239/IX/6/8/2003; batas capaian yang ditetapkan kantor. Aturan yang cocok dengan semua
baris adalah aturan kantor itu, dan disebut; baris yang menyimpang darinya adalah temuan.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from decimal import Decimal

from generator import format_id
from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.cetak import Cocok
from generator.checks.dugaan import dugaan_ketik
from generator.checks.hitung_capaian import N1
from generator.checks.hitung_capaian import N2
from generator.checks.hitung_capaian import TINGGI
from generator.checks.hitung_capaian import HitungCapaian
from generator.checks.hitung_capaian import hitung_capaian
from generator.model.catatan import Catatan
from generator.model.tabel_terbaca import TabelTerbaca

KODE = "L01"
ARTI = "Capaian, kemajuan, atau perbandingan tidak sesuai dengan angkanya"
BATAS_LAZIM = (Decimal(100), Decimal(110), Decimal(120), Decimal(125), Decimal(150))
_SARAN = "Hitung ulang, lalu betulkan angka yang salah di semua tempatnya."


def periksa_tabel(semua: Sequence[TabelTerbaca]) -> Iterator[Catatan]:
    """Recompute the capaian of all tables; formula, cap and rounding are those that the whole document uses."""
    hitungan = [h for tabel in semua for h in hitung_capaian(tabel)]
    batas = batas_kantor(hitungan)
    for h in hitungan:
        if h.terbaik is Cocok.BEDA and not _dibatasi(h, batas):
            yield _berbeda(h)
        elif h.terbaik is Cocok.LONGGAR:
            yield info(
                KODE, h.cetak.asal,
                f"{h.sebutan} {h.cetak.teks} hanya cocok bila {h.target.teks} atau {h.realisasi.teks} dibulatkan dari "
                "angka yang lebih teliti.",
                "Cetak angka asalnya dengan desimal, agar pembaca dapat menghitungnya.",
            )  # fmt: skip
    yield from _dua_rumus(hitungan)
    yield from _rendah_tanpa_kata(hitungan)
    yield from _dipotong(hitungan)
    if batas is not None:
        h = next(h for h in hitungan if _dibatasi(h, batas))
        yield info(
            KODE, h.cetak.asal,
            f"Capaian tampaknya dibatasi {format_id.persen(batas)}; tanpa batas {h.sebutan} "
            f"{format_id.angka(h.seharusnya, 2)}.",
            "Sebutkan batas itu di BAB III.",
        )  # fmt: skip


def batas_kantor(hitungan: Sequence[HitungCapaian]) -> Decimal | None:
    """Return the cap that the office applies: the highest capaian printed, where every higher one prints just that."""
    capaian = [h for h in hitungan if h.peran == "capaian"]
    tertinggi = max((h.cetak.angka for h in capaian), default=Decimal(0))
    if tertinggi not in BATAS_LAZIM:
        return None
    di_atas = [h for h in capaian if h.seharusnya > tertinggi and h.terbaik is Cocok.BEDA]
    return tertinggi if di_atas and all(h.cetak.angka == tertinggi for h in di_atas) else None


def _dibatasi(h: HitungCapaian, batas: Decimal | None) -> bool:
    return batas is not None and h.peran == "capaian" and h.cetak.angka == batas and h.seharusnya > batas


def _berbeda(h: HitungCapaian) -> Catatan:
    desimal = h.cetak.desimal if h.bulat != h.cetak.angka else h.cetak.desimal + 2
    acuan = "realisasi pembanding" if h.peran == "perbandingan" else "target"
    return periksa(
        KODE, h.cetak.asal,
        f"{h.sebutan} tercetak {h.cetak.teks}, sedangkan {acuan} {h.target.teks} dan realisasi {h.realisasi.teks} "
        f"memberi {format_id.angka(h.seharusnya, desimal)}.{_dugaan(h, acuan)}",
        _SARAN,
    )  # fmt: skip


def _dugaan(h: HitungCapaian, acuan: str) -> str:
    for kali, kata in ((Decimal(100), "kecil"), (Decimal("0.01"), "besar")):
        if h.cocok_bila(h.target.angka, h.realisasi.angka * kali):
            return f" Realisasi {h.realisasi.teks} tampak 100 kali terlalu {kata}."
        if h.cocok_bila(h.target.angka * kali, h.realisasi.angka):
            return f" {acuan.capitalize()} {h.target.teks} tampak 100 kali terlalu {kata}."
    if h.cocok_bila(h.realisasi.angka, h.target.angka):
        return f" Yang dihitung tampaknya {acuan} dibagi realisasi."
    return dugaan_ketik(h.cetak.angka, h.bulat)


def _dua_rumus(hitungan: Sequence[HitungCapaian]) -> Iterator[Catatan]:
    satu, lain = (next((h for h in hitungan if h.rumus == (n,)), None) for n in (N1, N2))
    if satu is not None and lain is not None:
        yield periksa(
            KODE, lain.cetak.asal,
            f"Dua rumus untuk makin rendah makin baik: {lain.sebutan} memakai target / realisasi, sedangkan "
            f"{satu.sebutan} memakai (target − (realisasi − target)) / target ({satu.cetak.asal}).",
            "Pilih satu rumus, dan sebutkan di BAB III.",
        )  # fmt: skip


def _rendah_tanpa_kata(hitungan: Sequence[HitungCapaian]) -> Iterator[Catatan]:
    """Say where less was taken to be better though nothing in the row says so."""
    for h in hitungan:
        if h.rumus and TINGGI not in h.rumus and not h.rendah:
            biasa = h.realisasi.angka * 100 / h.target.angka
            yield info(
                KODE, h.cetak.asal,
                f"{h.sebutan} {h.cetak.teks} dihitung sebagai makin rendah makin baik; makin tinggi makin baik "
                f"memberi {format_id.angka(biasa, h.cetak.desimal)}.",
                "Pastikan sifat indikatornya memang begitu.",
            )  # fmt: skip


def _dipotong(hitungan: Sequence[HitungCapaian]) -> Iterator[Catatan]:
    """An office may cut decimals off; where it rounds elsewhere, the figure that is cut off is the odd one."""
    terpotong = [h for h in hitungan if h.terbaik is Cocok.POTONG]
    if len(terpotong) < sum(h.tegas_bulat for h in hitungan):
        for h in terpotong:
            yield periksa(
                KODE, h.cetak.asal,
                f"{h.sebutan} tercetak {h.cetak.teks}, sedangkan target {h.target.teks} dan realisasi "
                f"{h.realisasi.teks} memberi {format_id.angka(h.seharusnya, h.cetak.desimal + 2)}; capaian lain di "
                "laporan ini dibulatkan.",
                _SARAN,
            )  # fmt: skip
    elif terpotong:
        h = terpotong[0]
        yield info(
            KODE, h.cetak.asal,
            f"{len(terpotong)} capaian dipotong, bukan dibulatkan; misalnya {h.sebutan} {h.cetak.teks}, yang "
            f"dibulatkan menjadi {format_id.angka(h.bulat)}.",
        )  # fmt: skip
