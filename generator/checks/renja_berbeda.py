"""Target Rencana Kerja harus sama dengan Perjanjian Kinerja dan Renstra untuk tahun yang sama.

Sumber: PermenPANRB 53/2014 Lampiran I (Renja, PK, dan Renstra selaras); Checklist Reviu III.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.besaran import angka_sama
from generator.checks.besaran import dapat_dibandingkan
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.catat import tempat_lain
from generator.checks.catat import tulis
from generator.checks.dugaan import dugaan_ketik
from generator.checks.dugaan import dugaan_target
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.kinerja import RencanaKerja
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.tables.padanan import cari_padanan

KODE = "C11"
ARTI = "Target Renja berbeda dari Perjanjian Kinerja atau Renstra"


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Compare every indicator of each Renja with the PK of its edition, else with the Renstra."""
    for renja in laporan.renja:
        for tujuan in renja.tujuan:
            for indikator in (*tujuan.indikator, *(i for s in tujuan.sasaran for i in s.indikator)):
                yield from _banding(laporan, renja, indikator)


def _banding(laporan: Laporan, renja: RencanaKerja, indikator: Indikator) -> Iterator[Catatan]:
    target = indikator.target_tahun(renja.tahun)
    acuan = _acuan(laporan, renja, indikator.nama)
    if not isinstance(target, Nilai) or acuan is None:
        return
    dokumen, satuan, seharusnya = acuan
    if not isinstance(seharusnya, Nilai) or not dapat_dibandingkan(target, seharusnya, indikator.satuan, satuan):
        return
    if not angka_sama(target, seharusnya, indikator.satuan, satuan):
        ketik = dugaan_ketik(target.angka, seharusnya.angka)
        lain = dugaan_target(laporan, target, indikator.satuan, indikator.nama, renja.tahun)
        yield periksa(
            KODE, target.asal,
            f"Target {sebut(indikator.nama)} di Renja {renja.versi.value} {tulis(target)}"
            f"{_satuan(indikator.satuan)}, di {dokumen} {tulis(seharusnya)}{_satuan(satuan)}"
            f"{tempat_lain(seharusnya)}.{ketik or lain}",
            "Samakan targetnya, atau jelaskan perubahannya.",
        )  # fmt: skip


def _acuan(laporan: Laporan, renja: RencanaKerja, nama: str) -> tuple[str, str, Angka] | None:
    """Return (document, satuan, target) of the same indicator: PK first, then its Renstra, then any Renstra."""
    pk = laporan.pk_versi(renja.versi)
    if pk is not None and pk.tahun == renja.tahun:
        cocok = cari_padanan(nama, pk.indikator, lambda i: i.nama)
        if cocok is not None:
            return f"PK {pk.versi.value}", cocok.satuan, cocok.target_tahun(renja.tahun)
    utama = laporan.renstra_pk(pk) or laporan.renstra_berlaku
    for renstra in sorted(laporan.renstra, key=lambda r: r is not utama):
        semua = [i for t in renstra.tujuan for i in (*t.indikator, *(i for s in t.sasaran for i in s.indikator))]
        cocok = cari_padanan(nama, semua, lambda i: i.nama)
        if cocok is not None and isinstance(cocok.target_tahun(renja.tahun), Nilai):
            return f"Renstra {renstra.periode}", cocok.satuan, cocok.target_tahun(renja.tahun)
    return None


def _satuan(satuan: str) -> str:
    return f" {satuan}" if "rupiah" in satuan.casefold() else ""
