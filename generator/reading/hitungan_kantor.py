"""Hitungan kantor sendiri: kolom capaian, serapan, dan sisa di buku kerjanya, di samping angka asalnya.

The report computes these itself; what the office computed is a second witness for the figures that they stand on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP
from decimal import Decimal

from generator.model.nilai import Nilai
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import BarisTerbaca
from generator.model.tabel_terbaca import TabelTerbaca
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tabel_terbaca import kolom_terbaca

DIHITUNG = ("capaian", "serapan", "sisa")
_UANG = ("pagu", "realisasi_anggaran", "sisa")
_ANGKA = ("target", "realisasi", *DIHITUNG, *_UANG)
_JENIS = ("capaian", "realisasi", "riwayat")
_BARIS_TERBANYAK = 3000
_DESIMAL_TERBANYAK = 4
_DESIMAL = re.compile(r",(\d+)\s*%?\s*$")


def baca_hitungan_kantor(daftar: Sequence[TabelMentah]) -> tuple[TabelTerbaca, ...]:
    """Return the tables of the office that hold computed columns, with exact figures; a computed one as it is shown.

    A report of an earlier month, which measures against the target of its own month, gives way to a later one.
    """
    akhir = {jenis: max((t.sampai or 12 for t in daftar if t.jenis == jenis), default=12) for jenis in _JENIS}
    return tuple(
        _tabel(t)
        for t in daftar
        if t.jenis in _JENIS and (t.sampai or 12) == akhir[t.jenis] and len(t.baris) <= _BARIS_TERBANYAK
        and any(kolom_terbaca(k, t).peran in DIHITUNG for k in t.kolom)
    )  # fmt: skip


def _tabel(tabel: TabelMentah) -> TabelTerbaca:
    kolom = tuple(kolom_terbaca(k, tabel) for k in tabel.kolom)
    pembaca = {
        i: PembacaKolom(tabel, mentah, satu.peran in _UANG)
        for i, (mentah, satu) in enumerate(zip(tabel.kolom, kolom, strict=True))
        if satu.peran in _ANGKA
    }
    satuan = tabel.satu("satuan")
    baris = []
    for r in (*tabel.baris, *tabel.jumlah):
        angka = [
            _angka(tabel, r, mentah, pembaca[i], kolom[i].peran, tabel.teks(r, satuan)) if i in pembaca else None
            for i, mentah in enumerate(tabel.kolom)
        ]
        teks = tuple(" ".join(tabel.teks(r, k).split()) for k in tabel.kolom)
        tempat = tuple(tabel.grid.alamat(r, k.kolom) for k in tabel.kolom)
        baris.append(BarisTerbaca(teks, tuple(angka), tempat, r in tabel.jumlah))
    asal = tabel.alamat
    return TabelTerbaca("", " ".join(tabel.judul), tabel.jenis, kolom, tuple(baris), asal, tabel.tahun, tabel.versi)


def _angka(
    tabel: TabelMentah, r: int, kolom: KolomMentah, pembaca: PembacaKolom, peran: str, satuan: str
) -> AngkaCetak | None:
    dihitung = peran in DIHITUNG
    nilai, catatan = pembaca.baca(r, "" if dihitung else satuan)
    if not isinstance(nilai, Nilai) or nilai.atas is not None or catatan:
        return None
    angka, teks = nilai.angka, " ".join(tabel.teks_sendiri(r, kolom).split())
    if dihitung:
        angka = angka.quantize(Decimal(1).scaleb(-_desimal_tampil(angka, teks)), ROUND_HALF_UP)
    return AngkaCetak(angka, teks, tabel.grid.alamat(r, kolom.kolom), "%" in teks)


def _desimal_tampil(angka: Decimal, teks: str) -> int:
    tampil = _DESIMAL.search(teks)
    banyak = len(tampil[1]) if tampil else 0 if teks.rstrip(" %").isdigit() else -angka.as_tuple().exponent
    return max(0, min(banyak, _DESIMAL_TERBANYAK))
