"""Sifat indikator (makin tinggi atau makin rendah makin baik) dari dokumen kantor, bila PK tidak menyatakannya.

Order: the PK's own column, the same indicator in IKU, Renstra or measurement, the sign of the target (≤ or ≥), and
last Renstra targets that fall every year. The last is a conclusion of ours, so it is always a catatan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import Indikator
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sifat
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Alamat
from generator.model.nilai import Nilai
from generator.reading.catat import periksa
from generator.reading.nama import cari_nama

_TANDA_RENDAH = ("≤", "<=", "<", "maks", "paling banyak", "paling lama", "kurang dari")
_TANDA_TINGGI = ("≥", ">=", ">", "min", "paling sedikit", "lebih dari")
_TAHUN_PALING_SEDIKIT = 3


def lengkapi_sifat(
    sasaran: Sequence[SasaranLaporan],
    iku: Sequence[DaftarIku],
    renstra: Sequence[Renstra],
    capaian: Sequence[CapaianKinerja],
    nama_kantor: str,
) -> tuple[tuple[SasaranLaporan, ...], list[Catatan]]:
    """Return the sasaran with the sifat of each indicator filled in where a document tells it."""
    pernyataan: list[tuple[str, Sifat]] = [(i.nama, i.sifat) for d in iku for i in d.indikator if i.sifat]
    berderet = [i for r in reversed(renstra) for s in r.sasaran for i in s.indikator]
    terukur = [i for c in capaian for s in c.sasaran for i in s.indikator]
    pernyataan += [(i.nama, i.sifat) for i in (*berderet, *terukur) if i.sifat]
    catatan: list[Catatan] = []

    def lengkapi(satu: IndikatorSasaran) -> IndikatorSasaran:
        if satu.indikator.sifat is not None:
            return satu
        tertulis = cari_nama(satu.nama, pernyataan, lambda p: p[0], nama_kantor)
        sifat = tertulis[1] if tertulis else sifat_dari_tanda(satu)
        if sifat is None:
            deret = cari_nama(satu.nama, berderet, lambda i: i.nama, nama_kantor)
            if deret is not None and _selalu_turun(deret):
                sifat = Sifat.MAKIN_RENDAH
                catatan.append(_catatan_turun(satu, deret))
        return replace(satu, indikator=replace(satu.indikator, sifat=sifat)) if sifat else satu

    return tuple(replace(s, indikator=tuple(map(lengkapi, s.indikator))) for s in sasaran), catatan


def sifat_dari_tanda(satu: IndikatorSasaran) -> Sifat | None:
    """Return what the sign before a target says: "≤ 12" wants less, "≥ 80" wants more."""
    if not isinstance(satu.target, Nilai):
        return None
    teks = satu.target.teks.strip().casefold()
    if teks.startswith(_TANDA_RENDAH):
        return Sifat.MAKIN_RENDAH
    return Sifat.MAKIN_TINGGI if teks.startswith(_TANDA_TINGGI) else None


def _selalu_turun(indikator: Indikator) -> bool:
    target = [n.angka for _, n in sorted(indikator.target, key=lambda t: t[0]) if isinstance(n, Nilai)]
    return len(target) >= _TAHUN_PALING_SEDIKIT and all(a > b for a, b in zip(target, target[1:], strict=False))


def _catatan_turun(satu: IndikatorSasaran, deret: Indikator) -> Catatan:
    return periksa(
        "J11",
        satu.indikator.asal or deret.asal or Alamat("."),
        f'Target Renstra "{satu.nama}" turun setiap tahun, sehingga dihitung makin rendah makin baik; '
        "sifatnya tidak dinyatakan.",
        'Tambahkan kolom Sifat di IKU atau PK: "makin rendah makin baik" atau "makin tinggi makin baik".',
    )
