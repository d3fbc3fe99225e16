"""Kategori di tabel laporan: sebutannya ada di skala laporan itu sendiri, dan sesuai dengan capaian di barisnya.

Sumber: tabel kriteria laporan itu (di LKjIP Magetan Tabel 3.1); tanpa tabel itu tidak ada yang diperiksa. Capaian
yang tidak dibulatkan menentukan, dan kategori dari angka tercetak diterima.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Sequence

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.hitung_capaian import hitung_capaian
from generator.checks.kolom_hitungan import kolom_operan
from generator.model.aturan import Skala
from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.tabel_terbaca import TabelTerbaca
from generator.rules.kategori import compute_kategori

KODE = "L04"
ARTI = "Kategori tidak ada di skala, atau tidak sesuai dengan capaiannya"
_SEBUTAN = re.compile(
    r"(?:(?:sangat|cukup|kurang|tidak|sedang) )*(?:baik|berhasil|tinggi|rendah|memuaskan|sedang|memadai|buruk)",
    re.IGNORECASE,
)


def periksa_tabel(semua: Sequence[TabelTerbaca], skala: Skala | None) -> Iterator[Catatan]:
    """Look at the categories beside a capaian, and at those that stand in place of one."""
    if skala is None:
        return
    for tabel in semua:
        for k in tabel.letak("kategori"):
            capaian = kolom_operan(tabel, k, "capaian")
            if capaian is not None:
                yield from _di_samping(tabel, k, capaian, skala)
        for k in tabel.letak("capaian"):
            for baris in tabel.baris:
                if _SEBUTAN.fullmatch(baris.teks[k]) and not _dikenal(baris.teks[k], skala):
                    yield _asing(baris.tempat[k], baris.teks[k], skala)


def _di_samping(tabel: TabelTerbaca, k: int, capaian: int, skala: Skala) -> Iterator[Catatan]:
    tepat = {h.cetak.asal: h.seharusnya for h in hitung_capaian(tabel) if h.rumus}
    for baris in tabel.isi:
        label, cetak = baris.teks[k], baris.angka[capaian]
        if k in baris.tertutup or not any(map(str.isalpha, label)):
            continue
        if not _dikenal(label, skala):
            yield _asing(baris.tempat[k], label, skala)
        elif cetak is not None:
            angka = tepat.get(cetak.asal, cetak.angka)
            if not any(_sama(label, compute_kategori(a, skala)) for a in (angka, cetak.angka)):
                yield periksa(
                    KODE, cetak.asal,
                    f"Kategori {sebut(tabel.nama(baris))} tercetak {label}, sedangkan capaian {cetak.teks} termasuk "
                    f"{compute_kategori(angka, skala)}.",
                    "Betulkan kategori atau capaiannya.",
                )  # fmt: skip


def _asing(asal: Alamat, label: str, skala: Skala) -> Catatan:
    return periksa(
        KODE, asal,
        f"Kategori {sebut(label)} tidak ada di tabel kriteria laporan ini, yang memuat "
        f"{', '.join(p.nama for p in skala.pita)}.",
        "Pakai sebutan dari tabel kriteria.",
    )  # fmt: skip


def _dikenal(label: str, skala: Skala) -> bool:
    return any(_sama(label, p.nama) for p in skala.pita)


def _sama(kiri: str, kanan: str) -> bool:
    return kiri.casefold().split() == kanan.casefold().split()
