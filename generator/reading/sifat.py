"""Sifat, rumus, dan jenis target indikator dari dokumen kantor, bila PK tidak menyatakannya.

Order: the PK's own column, the same indicator in IKU, Renstra or measurement, the sign of its target or of the
Renstra's (≤ or ≥), and last Renstra targets that fall every year. The last is a conclusion of ours, so it is always a
catatan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from generator.model.catatan import Catatan
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import Indikator
from generator.model.kinerja import IndikatorUtama
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sifat
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.reading.catat import periksa
from generator.reading.nama import cari_nama
from generator.reading.nama import rapikan

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
    """Return the sasaran with the sifat, rumus and jenis target of each indicator where a document tells them."""
    berderet = [i for r in reversed(renstra) for s in r.sasaran for i in s.indikator]
    terukur = [i for c in capaian for s in c.sasaran for i in s.indikator]
    pernyataan = ([i for d in iku for i in d.indikator], berderet, terukur)
    catatan: list[Catatan] = []

    def cari(satu: IndikatorSasaran, sifat: str) -> Any:
        """Return what is stated first, the indicator's own word before the other documents; None where none does."""
        dinyatakan = [] if getattr(satu.indikator, sifat) in (None, "") else [satu.indikator]
        for dokumen in pernyataan:
            berisi = [i for i in dokumen if getattr(i, sifat) not in (None, "")]
            cocok = cari_nama(satu.nama, berisi, lambda i: i.nama, nama_kantor)
            if cocok is not None:
                dinyatakan.append(cocok)
        if len({getattr(i, sifat) for i in dinyatakan}) > 1:
            catatan.append(_catatan_beda(satu, dinyatakan, sifat))
        return getattr(dinyatakan[0], sifat) if dinyatakan else None

    def lengkapi(satu: IndikatorSasaran) -> IndikatorSasaran:
        sifat = cari(satu, "sifat") or sifat_dari_tanda(satu.target)
        if sifat is None:
            deret = cari_nama(satu.nama, berderet, lambda i: i.nama, nama_kantor)
            sifat = _sifat_sepakat(deret) if deret is not None else None
            if sifat is None and deret is not None and _selalu_turun(deret):
                sifat = Sifat.MAKIN_RENDAH
                catatan.append(_catatan_turun(satu, deret))
        rumus, akumulasi = cari(satu, "rumus") or "", cari(satu, "akumulasi")
        return replace(satu, indikator=replace(satu.indikator, sifat=sifat, rumus=rumus, akumulasi=akumulasi))

    return tuple(replace(s, indikator=tuple(map(lengkapi, s.indikator))) for s in sasaran), catatan


def sifat_tertulis(teks: str) -> Sifat | None:
    """Return the direction that a text names, None where it names none or both.

    >>> [s and s.name for s in map(sifat_tertulis, ("Makin rendah makin baik", "Positif", "outcome"))]
    ['MAKIN_RENDAH', 'MAKIN_TINGGI', None]
    """
    kata = rapikan(teks)
    rendah = any(k in kata for k in ("rendah", "turun", "kecil", "negatif", "minimize", "minimalkan"))
    tinggi = any(k in kata for k in ("tinggi", "naik", "meningkat", "besar", "positif", "maximize", "maksimalkan"))
    if rendah == tinggi:
        return None
    return Sifat.MAKIN_RENDAH if rendah else Sifat.MAKIN_TINGGI


def sifat_dari_tanda(target: Angka) -> Sifat | None:
    """Return what the sign before a target says: "≤ 12" wants less, "≥ 80" wants more."""
    if not isinstance(target, Nilai):
        return None
    teks = target.teks.strip().casefold()
    if teks.startswith(_TANDA_RENDAH):
        return Sifat.MAKIN_RENDAH
    return Sifat.MAKIN_TINGGI if teks.startswith(_TANDA_TINGGI) else None


def _sifat_sepakat(indikator: Indikator) -> Sifat | None:
    """Return what the signs before the Renstra's targets say, if they say one thing."""
    sifat = {s for _, n in indikator.target if (s := sifat_dari_tanda(n))}
    return sifat.pop() if len(sifat) == 1 else None


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


def _catatan_beda(satu: IndikatorSasaran, dinyatakan: Sequence[Indikator | IndikatorUtama], sifat: str) -> Catatan:
    sebutan = {"sifat": "Sifat", "rumus": "Rumus capaian", "akumulasi": "Jenis target"}[sifat]
    tempat = "; ".join(str(i.asal) for i in dinyatakan if i.asal)
    return periksa(
        "J11",
        dinyatakan[0].asal or Alamat("."),
        f'{sebutan} "{satu.nama}" dinyatakan berbeda ({tempat}); yang pertama yang dipakai.',
        "Samakan kolomnya di semua dokumen.",
    )
