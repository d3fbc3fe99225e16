"""Rata-rata capaian kinerja di kalimat yang tidak dapat dihitung dari tabel mana pun.

Sumber: rata-rata capaian setiap indikator pada tahun itu, dari angka tercetak atau dari target dan realisasinya.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import sama_nilai
from generator.checks.naskah.fakta import RATA_RATA
from generator.checks.naskah.fakta import Pengukuran
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebutan_angka import SebutanAngka
from generator.checks.naskah.ukuran_hitung import TELITI
from generator.checks.naskah.ukuran_hitung import hitung_capaian
from generator.format_id import persen
from generator.model.catatan import Catatan

KODE = "D09"
ARTI = "Rata-rata capaian di kalimat berbeda dari tabelnya"

_RATA_RATA = re.compile(
    r"\b(?:rata\s?-\s?rata|rerata)\b.*\bcapaian|capaian\w*\b.*\b(?:rata\s?-\s?rata|rerata)\b", re.IGNORECASE
)
_LAIN = re.compile(
    r"\b(?:program|kegiatan|realisasi|serapan|anggaran|tertinggi|terendah|bidang|nasional|provinsi)\b", re.IGNORECASE
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per figure."""
    for s in bahan.angka:
        if not s.bilangan.persen or s.nama or s.longgar or not _tentang_rata_rata(bahan, s):
            continue
        tahun = s.tahun or bahan.tahun
        nilai = _rata_rata(bahan, tahun)
        if nilai and not any(sama_nilai(s.bilangan, n, k) for n, k, _ in nilai):
            isi = "; ".join(dict.fromkeys(f"{persen(n, 2)} ({t})" for n, _, t in nilai))
            yield catat_kalimat(
                KODE,
                s.kalimat,
                s.bilangan.akhir,
                f"menyebut rata-rata capaian tahun {tahun} {s.bilangan.teks}, sedangkan dari tabel diperoleh {isi}",
                "Hitung ulang rata-ratanya, atau betulkan tabelnya.",
            )


def _tentang_rata_rata(bahan: Bahan, s: SebutanAngka) -> bool:
    if s.peran == "rata-rata":
        return not _LAIN.search(s.kutipan)
    return (
        s.peran in ("", "capaian") and s.tahun_dekat and bool(_RATA_RATA.search(s.kalimat.teks))
        and not bahan.fakta.kamus.find(s.kalimat.teks) and not _LAIN.search(s.kalimat.teks)
    )  # fmt: skip


def _rata_rata(bahan: Bahan, tahun: int | None) -> list[tuple[Decimal, Decimal, str]]:
    """Return the means of every table that measures indicators of sasaran: (mean, precision, table).

    Tables of programs do not count.
    """
    hasil = [
        (f.angka, f.kuantum, f.tabel) for f in bahan.fakta.cari((RATA_RATA,), "capaian") if f.tahun in (tahun, None)
    ]
    for nomor, tabel in enumerate(bahan.fakta.tabel):
        if not tabel.letak("sasaran") or not tabel.letak("indikator") or tabel.letak("nama"):
            continue
        baris = bahan.fakta.pengukuran_tabel(nomor, tahun)
        tercetak = [p.capaian.angka for p in baris if p.capaian]
        dihitung = [c for p in baris if (c := _terdekat(p)) is not None]
        for daftar in (tercetak, dihitung):
            if daftar and len(daftar) == len(baris):
                hasil.append((sum(daftar, Decimal(0)) / len(daftar), TELITI, tabel.sebutan))
    return hasil


def _terdekat(p: Pengukuran) -> Decimal | None:
    """Return the unrounded capaian behind the printed one, None where target and realisasi do not give it."""
    return next((c for c in hitung_capaian(p) if p.capaian and round(c) == round(p.capaian.angka)), None)
