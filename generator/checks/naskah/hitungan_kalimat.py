"""Hitungan di dalam satu kalimat yang tidak benar: persen dari dua jumlah, kenaikan, dan penjumlahan.

Sumber: angka di kalimat itu sendiri. Percent is compared as printed, one step in its last decimal is no slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import Bilangan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.format_id import angka
from generator.format_id import persen
from generator.format_id import rupiah
from generator.model.catatan import Catatan

KODE = "D21"
ARTI = "Hitungan di dalam kalimat tidak benar"

_SERATUS = Decimal(100)
_PENGHUBUNG = re.compile(
    r"\s*(?:,-)?\s*(?:[(,]|\batau\b|\bsetara\b|\bdengan\b|\byaitu\b|\byakni\b|\bsebesar\b|\bmencapai\b|\bserapan\b|"
    r"\bterserap\b|\brealisasi\b|\bpersentase\b|\bcapaian\b|\banggaran\b|\btingkat\b|\bpenyerapan\b|\s)*\s*"
)
_PAGU = re.compile(r"\b(?:pagu|anggaran|alokasi|dianggarkan|tersedia|dari)\b", re.IGNORECASE)
_REALISASI = re.compile(
    r"\b(?:realisasi\w*|terealisasi|terserap|serapan|digunakan|diserap|dibelanjakan)\b", re.IGNORECASE
)
_SISA = re.compile(r"\b(?:sisa(?:nya)?|tersisa|efisiensi|menyisakan)\b(?:\s+\w+){0,3}\s*$", re.IGNORECASE)
_GERAK = re.compile(
    r"\b(?:(?P<naik>naik|meningkat|bertambah|dinaikkan)|(?P<turun>turun|menurun|berkurang|"
    r"diturunkan))\b(?P<sela>[^;]{0,90}?)\bdari\b"
    r"(?P<awal>[^;]{0,70}?)\bmenjadi\b",
    re.IGNORECASE,
)
_BUKAN_GERAK = re.compile(r"\b(?:peringkat|urutan|ranking|rangking|tidak|belum|kelas|predikat)\b", re.IGNORECASE)
_NAIK_DARI = re.compile(
    r"[^\d;.]{0,30}?\b(naik|meningkat|bertambah|turun|menurun|berkurang)\s+(?:\w+\s+){0,2}?dari\s+(?:\w+\s+){0,4}?",
    re.IGNORECASE,
)
_WAKTU = frozenset({"detik", "menit", "jam", "hari", "minggu", "bulan"})
_TERDIRI = re.compile(
    r"\b(?:yang\s+)?(?:terdiri\s+(?:dari|atas)|dengan\s+rincian|meliputi|yaitu|yakni)\b", re.IGNORECASE
)
_TOTAL = re.compile(
    r"\b(?:total(?:nya)?|berjumlah|jumlah(?:nya)?|seluruhnya|keseluruhan(?:nya)?)\s*(?:\w+\s*){0,3}$", re.IGNORECASE
)
_ORANG = frozenset({
    "orang", "pegawai", "asn", "pns", "cpns", "pppk", "pk", "honorer", "thl", "laki", "perempuan", "pria",
    "wanita", "personil", "personel", "tenaga", "non",
})  # fmt: skip
_GENDER = re.compile(r"\b(?:laki-laki|perempuan|pria|wanita)\b", re.IGNORECASE)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per wrong sum, percentage or direction."""
    for kalimat in bahan.kalimat:
        yield from periksa_hitungan(kalimat)


def periksa_hitungan(kalimat: Kalimat) -> Iterator[Catatan]:
    """Check what one sentence computes by itself."""
    bilangan = find_bilangan(kalimat.teks)
    if len(bilangan) > 1:
        yield from _persen_anggaran(kalimat, bilangan)
        yield from _gerak(kalimat, bilangan)
        yield from _gerak_balik(kalimat, bilangan)
        yield from _penjumlahan(kalimat, bilangan)


def _persen_anggaran(kalimat: Kalimat, bilangan: tuple[Bilangan, ...]) -> Iterator[Catatan]:
    """Pagu and realisasi with their percentage, and what is left of them."""
    teks = kalimat.teks
    uang = [b for b in bilangan if b.rupiah]
    if len(uang) not in (2, 3) or not _PAGU.search(teks) or not _REALISASI.search(teks):
        return
    satu, dua = uang[0].nilai, uang[1].nilai
    besar, kecil = max(satu, dua), min(satu, dua)
    if besar <= 0 or kecil <= 0:
        return
    serapan = {satu / dua * _SERATUS, dua / satu * _SERATUS}
    for b in bilangan:
        sebelum = max((u for u in uang[:2] if u.akhir <= b.awal), key=lambda u: u.akhir, default=None)
        if not b.persen or sebelum is None or not _PENGHUBUNG.fullmatch(teks[sebelum.akhir : b.awal]):
            continue
        dapat = serapan | {abs(_SERATUS - s) for s in serapan}
        if all(abs(b.nilai - s) > b.kuantum for s in dapat):
            benar = f"{rupiah(kecil, True)} dari {rupiah(besar, True)} adalah {persen(kecil / besar * _SERATUS, 2)}"
            yield _catatan(kalimat, b.akhir, f"{b.teks}, padahal {benar}")
    if (
        len(uang) == 3
        and _SISA.search(teks[: uang[2].awal])
        and abs(besar - kecil - uang[2].nilai) > max(u.kuantum for u in uang)
    ):
        yield _catatan(kalimat, uang[2].akhir, f"sisa {uang[2].teks}, padahal selisihnya {rupiah(besar - kecil, True)}")


def _gerak(kalimat: Kalimat, bilangan: tuple[Bilangan, ...]) -> Iterator[Catatan]:
    """ "naik 5 % dari 80 menjadi 82": the direction, and the step."""
    for cocok in _GERAK.finditer(kalimat.teks):
        awal = [b for b in bilangan if cocok.start("awal") <= b.awal < cocok.end("awal")]
        akhir = [b for b in bilangan if cocok.end() <= b.awal < cocok.end() + 60]
        if len(awal) != 1 or not akhir or _BUKAN_GERAK.search(kalimat.teks[max(0, cocok.start() - 25) : cocok.end()]):
            continue
        lama, baru = awal[0], akhir[0]
        if lama.persen is not baru.persen or lama.rupiah is not baru.rupiah or baru.satuan in _WAKTU:
            continue
        naik = cocok["naik"] is not None
        if (baru.nilai > lama.nilai) is not naik:
            yield _catatan(kalimat, baru.akhir, f"{cocok[1] or cocok[2]}, padahal {_banding(lama, baru)}")
            continue
        langkah = [b for b in bilangan if cocok.start("sela") <= b.awal < cocok.end("sela") and (b.persen or b.rupiah)]
        if len(langkah) == 1 and lama.nilai and not _langkah_benar(langkah[0], lama, baru):
            selisih = abs(baru.nilai - lama.nilai)
            benar = f"{angka(selisih)} atau {persen(selisih / lama.nilai * _SERATUS, 2)}"
            yield _catatan(
                kalimat, baru.akhir, f"{langkah[0].teks}, padahal selisih {lama.teks} dan {baru.teks} {benar}"
            )


def _gerak_balik(kalimat: Kalimat, bilangan: tuple[Bilangan, ...]) -> Iterator[Catatan]:
    """ "sebesar 82, naik dari 80": the later figure stands first."""
    for baru, lama in pairwise(bilangan):
        cocok = _NAIK_DARI.fullmatch(kalimat.teks[baru.akhir : lama.awal])
        sejenis = baru.persen is lama.persen and baru.rupiah is lama.rupiah and baru.satuan not in _WAKTU
        ekor = kalimat.teks[lama.akhir :].casefold()
        if cocok is None or not sejenis or "menjadi" in ekor or _BUKAN_GERAK.search(kalimat.teks[: lama.awal]):
            continue
        naik = cocok[1].casefold() in ("naik", "meningkat", "bertambah")
        if baru.nilai == lama.nilai or (baru.nilai > lama.nilai) is not naik:
            yield _catatan(kalimat, lama.akhir, f"{cocok[1].casefold()}, padahal {_banding(lama, baru)}")


def _banding(lama: Bilangan, baru: Bilangan) -> str:
    if baru.nilai == lama.nilai:
        return f"{baru.teks} sama dengan {lama.teks}"
    return f"{baru.teks} lebih {'besar' if baru.nilai > lama.nilai else 'kecil'} daripada {lama.teks}"


def _langkah_benar(langkah: Bilangan, lama: Bilangan, baru: Bilangan) -> bool:
    """The step is the difference, or the difference in percent of the first figure."""
    selisih = abs(baru.nilai - lama.nilai)
    ragu = langkah.kuantum + (lama.kuantum + baru.kuantum) / 2 * (1 if lama.persen or lama.kuantum < 1 else 0)
    relatif = selisih / abs(lama.nilai) * _SERATUS
    return abs(langkah.nilai - selisih) <= ragu or (langkah.persen and abs(langkah.nilai - relatif) <= ragu)


def _penjumlahan(kalimat: Kalimat, bilangan: tuple[Bilangan, ...]) -> Iterator[Catatan]:
    """A total and the parts that the sentence says it consists of."""
    hitung = [b for b in bilangan if not b.persen and not b.rupiah and b.kuantum == 1]
    cocok = _TERDIRI.search(kalimat.teks)
    total, bagian = None, []
    if cocok:
        depan = [b for b in hitung if b.akhir <= cocok.start() and cocok.start() - b.akhir < 45]
        total, bagian = (depan[-1] if depan else None), [b for b in hitung if b.awal >= cocok.end()]
    if total is None:
        total = next((b for b in hitung[2:] if _TOTAL.search(kalimat.teks[: b.awal])), None)
        bagian = [b for b in hitung if total is not None and b.akhir <= total.awal]
    if total is None:
        return
    bagian = _sejenis(kalimat, total, bagian)
    jumlah = [sum((b.nilai for b in bagian[:n]), Decimal(0)) for n in range(2, len(bagian) + 1)]
    if (
        jumlah
        and total.nilai not in jumlah
        and 2 * total.nilai != jumlah[-1]
        and total.nilai not in {b.nilai for b in bagian}
    ):
        rincian = " + ".join(angka(b.nilai) for b in bagian)
        yield _catatan(
            kalimat, max(total.akhir, bagian[-1].akhir), f"{total.teks}, padahal {rincian} = {angka(jumlah[-1])}"
        )


def _sejenis(kalimat: Kalimat, total: Bilangan, bagian: list[Bilangan]) -> list[Bilangan]:
    """Return the parts that can add up to the total: of people by gender where it is named, else of its own unit."""
    if total.satuan in _ORANG or _GENDER.search(kalimat.teks):
        menurut_gender = [b for b in bagian if _GENDER.search(kalimat.teks[max(0, b.awal - 22) : b.akhir + 30])]
        if len(menurut_gender) == 2 and len(_GENDER.findall(kalimat.teks)) == 2:
            return menurut_gender
        return bagian if all(b.satuan in _ORANG for b in bagian) else []
    return bagian if all(b.satuan == total.satuan for b in bagian) else []


def _catatan(kalimat: Kalimat, akhir: int, isi: str) -> Catatan:
    return catat_kalimat(KODE, kalimat, akhir, f"menyebut {isi}", "Hitung ulang, lalu betulkan angkanya.")
