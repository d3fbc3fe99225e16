"""Perubahan dari PK induk ke PK perubahan sebagai anak kalimat, satu untuk setiap perubahan."""

from __future__ import annotations

from collections.abc import Iterator

from generator.format_id import nilai_indikator
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.narrative.bahan import dengan_satuan
from generator.narrative.bahan import jarak_persen
from generator.narrative.urai import lindungi
from generator.tables.padanan import nama_sama
from generator.tables.perubahan import Perubahan
from generator.tables.perubahan import daftar_perubahan

# An indicator of this name counts in percent, also where its document has no column for units.
PERSENTASE = ("persentase", "presentase", "prosentase")


def kalimat_perubahan(laporan: Laporan) -> list[str]:
    """Return one clause per change, as markup; [] where both editions promise the same."""
    return [kalimat for satu in daftar_perubahan(laporan) for kalimat in _kalimat(satu, laporan.tahun)]


def teks_target(indikator: Indikator, tahun: int) -> str:
    """Return the target of a year with its unit, "" where there is none."""
    target = indikator.target_tahun(tahun)
    if not isinstance(target, Nilai):
        return ""
    satuan = indikator.satuan or ("%" if indikator.nama.casefold().startswith(PERSENTASE) else "")
    return dengan_satuan(jarak_persen(lindungi(nilai_indikator(target, satuan or None))), satuan)


def _kalimat(p: Perubahan, tahun: int) -> Iterator[str]:
    if p.sasaran_semula and p.sasaran_menjadi and any("rumusan" in jenis for jenis in p.jenis):
        yield f"rumusan sasaran “{lindungi(p.sasaran_semula)}” menjadi “{lindungi(p.sasaran_menjadi)}”"
    if p.semula is None or p.menjadi is None:
        yield _satu_sisi(p, tahun)
    elif not nama_sama(p.semula.nama, p.menjadi.nama):
        yield (
            f"indikator {lindungi(p.semula.nama)}{_bertarget(p.semula, tahun)} "
            f"diganti dengan {lindungi(p.menjadi.nama)}{_bertarget(p.menjadi, tahun)}"
        )
    else:
        yield from _target(p.semula, p.menjadi, p.jenis, tahun)


def _satu_sisi(p: Perubahan, tahun: int) -> str:
    if p.semula is not None:
        return f"indikator {lindungi(p.semula.nama)} tidak lagi diperjanjikan"
    return f"indikator {lindungi(p.menjadi.nama)} ditambahkan{_bertarget(p.menjadi, tahun)}"


def _target(semula: Indikator, menjadi: Indikator, jenis: tuple[str, ...], tahun: int) -> Iterator[str]:
    kata = {"target naik": "dinaikkan", "target turun": "diturunkan", "target berubah": "diubah"}
    lama, baru = teks_target(semula, tahun) or "belum ditetapkan", teks_target(menjadi, tahun) or "belum ditetapkan"
    for satu in jenis:
        if satu in kata:
            yield f"target {lindungi(menjadi.nama)} {kata[satu]} dari {lama} menjadi {baru}"
        elif satu == "satuan berubah":
            satuan = f"dari {lindungi(semula.satuan)} menjadi {lindungi(menjadi.satuan)}"
            yield f"satuan {lindungi(menjadi.nama)} berubah {satuan}"


def _bertarget(indikator: Indikator, tahun: int) -> str:
    target = teks_target(indikator, tahun)
    return f" (target {target})" if target else ""
