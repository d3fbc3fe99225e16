"""Indikator yang sama di semua dokumen: yang diperjanjikan ada di IKU, yang diukur dan dianalisis ada di PK.

Sumber: PermenPANRB 53/2014 Lampiran I (PK memuat IKU) dan Lampiran II (yang dilaporkan adalah yang diperjanjikan).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.penyebutan import Penyebutan
from generator.checks.penyebutan import daftar_penyebutan
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C16"
ARTI = "Indikator tidak ada di dokumen pasangannya"
_SARAN = "Samakan nama indikatornya, atau jelaskan perubahannya."


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """PK and IKU both ways; every other document against what was promised."""
    yield from _iku(laporan)
    dijanjikan = _nama_dijanjikan(laporan)
    if not dijanjikan:
        return
    for sebutan in daftar_penyebutan(laporan):
        if not sebutan.sasaran or sebutan.dokumen.startswith(("Renstra", "IKU", "PK")):
            continue
        if cari_padanan(sebutan.nama, dijanjikan, str) is None:
            yield periksa(
                KODE, sebutan.asal,
                f"Indikator {sebut(sebutan.nama)} ({sebutan.dokumen}) tidak ada di Perjanjian Kinerja dan di Renstra.",
                _SARAN,
            )  # fmt: skip
    yield from _terukur_tanpa_pk(laporan)
    for riwayat in laporan.riwayat:
        if cari_padanan(riwayat.indikator.nama, dijanjikan, str) is None:
            yield info(
                KODE, riwayat.indikator.asal,
                f"Indikator {sebut(riwayat.indikator.nama)} (riwayat) tidak ada di Perjanjian Kinerja dan di Renstra.",
                _SARAN,
            )  # fmt: skip


def _terukur_tanpa_pk(laporan: Laporan) -> Iterator[Catatan]:
    """What is measured and stands in the Renstra but in no PK is not reported; the PK may have lost a row."""
    if not laporan.pk or any(pk.dari_renstra for pk in laporan.pk):
        return
    di_pk = [i.nama for pk in laporan.pk for i in pk.indikator]
    renstra = laporan.renstra_berlaku
    di_renstra = [i.nama for s in renstra.sasaran for i in s.indikator] if renstra else []
    for sasaran in (s for c in laporan.capaian for s in c.sasaran):
        for i in sasaran.indikator:
            terukur = isinstance(i.realisasi_tahun(laporan.tahun), Nilai)
            if terukur and cari_padanan(i.nama, di_renstra, str) and cari_padanan(i.nama, di_pk, str) is None:
                yield periksa(
                    KODE, i.asal,
                    f"Indikator {sebut(i.nama)} diukur dan ada di Renstra, tetapi tidak ada di Perjanjian Kinerja; "
                    "tidak dilaporkan di BAB III.",
                    "Lengkapi Perjanjian Kinerja di folder ini bila indikatornya memang diperjanjikan.",
                )  # fmt: skip


def _nama_dijanjikan(laporan: Laporan) -> tuple[str, ...]:
    """Names of the PKs and of the Renstra, tujuan included, each once."""
    nama = [i.nama for pk in laporan.pk for i in pk.indikator]
    for tujuan in (t for r in laporan.renstra for t in r.tujuan):
        nama += [i.nama for i in (*tujuan.indikator, *(x for s in tujuan.sasaran for x in s.indikator))]
    unik: list[str] = []
    for satu in nama:
        if cari_padanan(satu, unik, str) is None:
            unik.append(satu)
    return tuple(unik)


def _iku(laporan: Laporan) -> Iterator[Catatan]:
    semua = daftar_penyebutan(laporan)
    for pk in laporan.pk:
        if pk.dari_renstra or not any(pk.renstra == (iku.awal, iku.akhir) for iku in laporan.iku):
            continue
        iku = [s for s in semua if s.dokumen.startswith("IKU") and s.periode == pk.renstra]
        perjanjian = [s for s in semua if s.dokumen == f"PK {pk.versi.value}"]
        yield from _tanpa_pasangan(perjanjian, iku, f"IKU {pk.renstra[0]}–{pk.renstra[1]}")
        yield from _tanpa_pasangan(iku, perjanjian, f"PK {pk.versi.value}")


def _tanpa_pasangan(daftar: list[Penyebutan], acuan: list[Penyebutan], nama_acuan: str) -> Iterator[Catatan]:
    for satu in daftar:
        if cari_padanan(satu.nama, acuan, lambda x: x.nama) is None:
            yield periksa(
                KODE, satu.asal, f"Indikator {sebut(satu.nama)} ({satu.dokumen}) tidak ada di {nama_acuan}.", _SARAN
            )
