"""Dua Renstra untuk periode yang sama: perubahannya yang berlaku, dan targetnya yang berbeda menjadi catatan.

Tables that share a period but no indicator are parts of one Renstra and stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.catatan import Catatan
from generator.model.kinerja import Renstra
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.nama import cari_nama
from generator.reading.tabel_mentah import TabelMentah


def urutkan_renstra(bacaan: Sequence[tuple[TabelMentah, Renstra]]) -> tuple[list[Renstra], list[Catatan]]:
    """Return the Renstra, of one period the changed one first, with a finding where targets of one period differ."""
    urut = sorted(bacaan, key=lambda b: b[0].versi != "perubahan")
    catatan = []
    for letak, (tabel, lain) in enumerate(urut):
        for tabel_dipakai, dipakai in urut[:letak]:
            beda = _beda(dipakai, lain) if (dipakai.awal, dipakai.akhir) == (lain.awal, lain.akhir) else None
            if beda is not None:
                nama, tahun, kiri, kanan = beda
                catatan.append(
                    periksa("B07", tabel.alamat,
                            f"Ada dua Renstra {lain.periode} yang targetnya berbeda: \"{nama}\" tahun {tahun} di sini "
                            f"{tulis_angka(kanan.angka)}, di {_tempat(kiri.asal, tabel_dipakai)} "
                            f"{tulis_angka(kiri.angka)}; yang dipakai yang kedua.",
                            "Pindahkan Renstra yang tidak berlaku dari folder ini, atau tulis perubahan di judulnya.")
                )  # fmt: skip
                break
    return [r for _, r in urut], catatan


def _beda(dipakai: Renstra, lain: Renstra) -> tuple[str, int, Nilai, Nilai] | None:
    milik = [i for s in dipakai.sasaran for i in s.indikator]
    for indikator in (i for s in lain.sasaran for i in s.indikator):
        sama = cari_nama(indikator.nama, milik, lambda x: x.nama)
        for tahun, target in indikator.target if sama is not None else ():
            acuan: Angka = sama.target_tahun(tahun)
            if isinstance(target, Nilai) and isinstance(acuan, Nilai) and target.angka != acuan.angka:
                return indikator.nama, tahun, acuan, target
    return None


def _tempat(asal: Alamat | None, tabel: TabelMentah) -> str:
    return str(asal) if asal is not None else tabel.nama_tempat
