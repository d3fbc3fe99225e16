"""Perubahan Perjanjian Kinerja: apa yang berbeda antara PK induk dan PK perubahan, diturunkan dari keduanya.

A sasaran is the same by its name, else by an indicator that both have, else by its place. Within a sasaran
indicators are the same by name; what is left on both sides was replaced, in the order of the documents.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import Indikator
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman
from generator.model.satuan import satuan_persen
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import kata_nama
from generator.tables.padanan import nama_sama

BERGANTI = "indikator berganti"
BARU = "indikator baru"
DIHAPUS = "indikator dihapus"
SASARAN_BERUBAH = "rumusan sasaran berubah"


@rekaman
class Perubahan:
    """One indicator before and after; `jenis` is empty where nothing changed."""

    sasaran_semula: str
    sasaran_menjadi: str
    semula: Indikator | None
    menjadi: Indikator | None
    jenis: tuple[str, ...]


def daftar_pasangan(laporan: Laporan) -> tuple[Perubahan, ...]:
    """Return every indicator of both editions, paired; empty where the office has only one edition."""
    induk, perubahan = laporan.pk_versi(Versi.INDUK), laporan.pk_versi(Versi.PERUBAHAN)
    if induk is None or perubahan is None:
        return ()
    return tuple(_bandingkan(induk, perubahan))


def daftar_perubahan(laporan: Laporan) -> tuple[Perubahan, ...]:
    """Return only the pairs that changed."""
    return tuple(p for p in daftar_pasangan(laporan) if p.jenis)


def _bandingkan(induk: PerjanjianKinerja, perubahan: PerjanjianKinerja) -> Iterator[Perubahan]:
    sisa = dict(enumerate(induk.sasaran))
    for letak, baru in enumerate(perubahan.sasaran):
        letak_lama = _letak_lama(baru, letak, sisa)
        lama = sisa.pop(letak_lama) if letak_lama is not None else None
        yield from _bandingkan_sasaran(lama, baru, perubahan.tahun)
    for lama in sisa.values():
        for indikator in lama.indikator:
            yield Perubahan(lama.nama, "", indikator, None, (DIHAPUS,))


def _letak_lama(baru: Sasaran, letak: int, sisa: dict[int, Sasaran]) -> int | None:
    for nomor, lama in sisa.items():
        if nama_sama(lama.nama, baru.nama):
            return nomor
    for nomor, lama in sisa.items():
        if any(cari_padanan(i.nama, lama.indikator, lambda j: j.nama) for i in baru.indikator):
            return nomor
    return letak if letak in sisa else None


def _bandingkan_sasaran(lama: Sasaran | None, baru: Sasaran, tahun: int) -> Iterator[Perubahan]:
    if lama is None:
        for indikator in baru.indikator:
            yield Perubahan("", baru.nama, None, indikator, (BARU,))
        return
    rumusan: tuple[str, ...] = () if nama_sama(lama.nama, baru.nama) else (SASARAN_BERUBAH,)
    for semula, menjadi in _pasangkan(lama.indikator, baru.indikator):
        jenis = (*rumusan, *_jenis(semula, menjadi, tahun))
        rumusan = ()
        yield Perubahan(lama.nama, baru.nama, semula, menjadi, jenis)


def _pasangkan(
    lama: tuple[Indikator, ...], baru: tuple[Indikator, ...]
) -> Iterator[tuple[Indikator | None, Indikator | None]]:
    padanan: dict[int, Indikator] = {}
    sisa = list(lama)
    for letak, indikator in enumerate(baru):
        cocok = cari_padanan(indikator.nama, sisa, lambda i: i.nama)
        if cocok is not None:
            padanan[letak] = cocok
            sisa.remove(cocok)
    for letak, indikator in enumerate(baru):
        if letak in padanan:
            yield padanan[letak], indikator
        else:
            yield (sisa.pop(0) if sisa else None), indikator
    for indikator in sisa:
        yield indikator, None


def _jenis(semula: Indikator | None, menjadi: Indikator | None, tahun: int) -> Iterator[str]:
    if semula is None or menjadi is None:
        yield BARU if semula is None else DIHAPUS
        return
    target = tuple(_jenis_target(semula, menjadi, tahun))
    if nama_sama(semula.nama, menjadi.nama):
        yield from target
    else:
        yield BERGANTI
        if target:
            yield "target berubah"
    if _satuan(semula) != _satuan(menjadi):
        yield "satuan berubah"


def _jenis_target(semula: Indikator, menjadi: Indikator, tahun: int) -> Iterator[str]:
    lama, baru = semula.target_tahun(tahun), menjadi.target_tahun(tahun)
    if isinstance(lama, Nilai) and isinstance(baru, Nilai):
        if lama.angka != baru.angka:
            yield "target naik" if baru.angka > lama.angka else "target turun"
    elif isinstance(lama, Nilai) or isinstance(baru, Nilai):
        yield "target berubah"


def _satuan(indikator: Indikator) -> str:
    return "%" if satuan_persen(indikator.satuan) else " ".join(kata_nama(indikator.satuan))
