"""Bidang: siapa yang bertanggung jawab atas indikator dan sub kegiatan mana, dan apa yang sudah diisinya.

A bidang is the penanggung jawab of the IKU; the programs of a sasaran go to the bidang that answers for its first
indicator. Indicators without a penanggung jawab share one workbook.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman
from generator.tables.padanan import cari_padanan

TANPA_BIDANG = "Tanpa Penanggung Jawab"
_BIDANG = re.compile(r"Bidang\s*:\s*(.+)", re.IGNORECASE)


@rekaman
class Bidang:
    """One bidang with its indicators, each beside its sasaran, and its sub kegiatan."""

    nama: str
    indikator: tuple[tuple[SasaranLaporan, IndikatorSasaran], ...]
    anggaran: tuple[BarisAnggaran, ...]


def daftar_bidang(laporan: Laporan) -> tuple[Bidang, ...]:
    """Return the bidang in the order of their first indicator."""
    iku = [i for d in laporan.iku for i in d.indikator if i.penanggung_jawab]
    indikator: dict[str, list[tuple[SasaranLaporan, IndikatorSasaran]]] = {}
    anggaran: dict[str, list[BarisAnggaran]] = {}
    for sasaran in laporan.sasaran:
        pemilik = []
        for satu in sasaran.indikator:
            cocok = cari_padanan(satu.nama, iku, lambda i: i.nama)
            nama = " ".join(cocok.penanggung_jawab.split()) if cocok else TANPA_BIDANG
            pemilik.append(nama)
            indikator.setdefault(nama, []).append((sasaran, satu))
        rinci = [b for p in sasaran.program for b in p.jelajahi() if b.tingkat is TingkatAnggaran.SUB_KEGIATAN]
        anggaran.setdefault(pemilik[0] if pemilik else TANPA_BIDANG, []).extend(rinci)
    return tuple(Bidang(n, tuple(i), tuple(anggaran.get(n, ()))) for n, i in indikator.items())


def keadaan_bidang(laporan: Laporan, judul: Sequence[tuple[str, ...]]) -> tuple[tuple[str, str], ...]:
    """Return what has come in of each bidang; nothing where no workbook of a bidang is in the folder.

    `judul` are the title lines of every table that was read.
    """
    masuk = {_rapi(m[1]) for baris in judul for teks in baris if (m := _BIDANG.fullmatch(teks.strip()))}
    if not masuk:
        return ()
    return tuple((b.nama, _keadaan(b, _rapi(b.nama) in masuk)) for b in daftar_bidang(laporan))


def _keadaan(bidang: Bidang, masuk: bool) -> str:
    terisi = sum(isinstance(i.realisasi, Nilai) for _, i in bidang.indikator)
    semua = len(bidang.indikator)
    if not masuk:
        return "isiannya belum masuk"
    if not terisi:
        return "isiannya masuk, realisasinya masih kosong"
    return f"isiannya masuk, realisasi {terisi} dari {semua} indikator terisi"


def _rapi(teks: str) -> str:
    return " ".join(teks.casefold().split())
