"""Rata-rata capaian kinerja di kalimat yang tidak dapat dihitung dari tabel mana pun.

Sumber: rata-rata capaian setiap indikator pada tahun itu, dari angka tercetak atau dari target dan realisasinya.
"""

from __future__ import annotations

import re
from collections import defaultdict
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
    """Return the means of every table that measures indicators of sasaran: (mean, precision, table)."""
    hasil = [
        (f.angka, f.kuantum, f.tabel) for f in bahan.fakta.cari((RATA_RATA,), "capaian") if f.tahun in (tahun, None)
    ]
    for kelompok in _menurut_tabel(bahan, tahun).values():
        tercetak = [p.capaian.angka for p in kelompok if p.capaian]
        dihitung = [_terdekat(p) for p in kelompok]
        tabel = next(f.tabel for f in (kelompok[0].capaian, kelompok[0].realisasi) if f)
        if len(tercetak) == len(kelompok):
            hasil.append((sum(tercetak, Decimal(0)) / len(tercetak), TELITI, tabel))
        if None not in dihitung:
            hasil.append((sum((d for d in dihitung if d is not None), Decimal(0)) / len(dihitung), TELITI, tabel))
    return hasil


def _menurut_tabel(bahan: Bahan, tahun: int | None) -> dict[int, list[Pengukuran]]:
    """Return the measured rows by table; tables of programs do not count."""
    dipakai = {
        nomor for nomor, t in enumerate(bahan.fakta.tabel)
        if t.letak("sasaran") and t.letak("indikator") and not t.letak("nama")
    }  # fmt: skip
    hasil: dict[int, dict[int, Pengukuran]] = defaultdict(dict)
    for nama in {f.nama for f in bahan.fakta.semua if f.peran == "capaian"}:
        for p in bahan.fakta.pengukuran((nama,), tahun):
            baris = next((f.baris for f in (p.capaian, p.realisasi) if f), -1)
            if baris // 10000 in dipakai and p.capaian is not None:
                hasil[baris // 10000][baris] = p
    return {t: [rows[b] for b in sorted(rows)] for t, rows in sorted(hasil.items())}


def _terdekat(p: Pengukuran) -> Decimal | None:
    """Return the unrounded capaian behind the printed one, None where target and realisasi do not give it."""
    return next((c for c in hitung_capaian(p) if p.capaian and round(c) == round(p.capaian.angka)), None)
