"""Satuan indikator: sama di semua dokumen, dan cocok dengan namanya.

Sumber: keputusan IKU menetapkan satuan tiap indikator; LKjIP Magetan 2025 Tabel 2.12 dan 3.4 (indeks bersatuan
persentase).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.besaran import INDEKS
from generator.checks.besaran import PERSEN
from generator.checks.besaran import RUPIAH
from generator.checks.besaran import kelompok_satuan
from generator.checks.besaran import satuan_sama
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.pasangan import pasangan_baris
from generator.checks.pasangan import pasangan_indikator
from generator.checks.penyebutan import Penyebutan
from generator.checks.penyebutan import daftar_penyebutan
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.tables.padanan import cari_padanan

KODE = "C17"
ARTI = "Satuan indikator tidak cocok"
_KATA_PERSEN = ("persentase", "presentase", "prosentase", "persen", "prosentasi")
_KATA_NILAI = re.compile(r"^(nilai|indeks|index|skor|ikm|predikat)\b")
_SARAN = "Betulkan satuannya, dan samakan di semua dokumen."


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """One finding for each mention whose unit does not fit its name, or differs from the PK's."""
    for sebutan in daftar_penyebutan(laporan):
        tak_cocok = _tak_cocok(sebutan.nama, sebutan.satuan)
        if tak_cocok:
            yield _catatan(sebutan.tempat, sebutan.nama, tak_cocok, f" ({sebutan.dokumen})")
            continue
        yield from _beda_dengan_pk(laporan, sebutan)
    for dpa in laporan.dpa:
        for baris in (b for p in dpa.program for b in p.jelajahi()):
            for i in baris.indikator:
                if tak_cocok := _tak_cocok(i.nama, i.satuan):
                    yield _catatan(i.target_tahun(dpa.tahun).asal or i.asal, i.nama, tak_cocok)
    for program in laporan.realisasi.program if laporan.realisasi else ():
        for i in (i for b in program.jelajahi() for i in b.indikator):
            if tak_cocok := _tak_cocok(i.nama, i.satuan):
                yield _catatan(i.target_tahun(laporan.tahun).asal or i.asal, i.nama, tak_cocok)
    yield from _beda_dengan_dpa(laporan)


def _tak_cocok(nama: str, satuan: str) -> str:
    """Return why a unit does not fit the name, "" where it does; a blank unit fits."""
    kelompok, huruf_kecil = kelompok_satuan(satuan), nama.casefold().strip()
    bernama_persen = any(k in huruf_kecil for k in _KATA_PERSEN)
    if kelompok == PERSEN and not bernama_persen and _KATA_NILAI.match(huruf_kecil):
        return f'bersatuan "{satuan}", padahal sebuah nilai atau indeks'
    if bernama_persen and huruf_kecil.startswith(_KATA_PERSEN) and kelompok not in (PERSEN, INDEKS, ""):
        return f'bersatuan "{satuan}", padahal sebuah persentase'
    if kelompok == PERSEN and huruf_kecil.startswith("jumlah "):
        return f'bersatuan "{satuan}", padahal sebuah jumlah'
    return ""


def _beda_dengan_pk(laporan: Laporan, sebutan: Penyebutan) -> Iterator[Catatan]:
    pk = next((p for p in laporan.pk if p.renstra == sebutan.periode and not p.dari_renstra), None)
    if pk is None or sebutan.dokumen.startswith("PK"):
        return
    cocok = cari_padanan(sebutan.nama, pk.indikator, lambda i: i.nama)
    if cocok is not None and _jelas_beda(sebutan.satuan, cocok.satuan):
        alasan = f'bersatuan "{sebutan.satuan}", di PK {pk.versi.value} "{cocok.satuan}" ({cocok.asal})'
        yield _catatan(sebutan.tempat, sebutan.nama, alasan, f" ({sebutan.dokumen})")


def _beda_dengan_dpa(laporan: Laporan) -> Iterator[Catatan]:
    for di_dpa, baris, _ in pasangan_baris(laporan):
        for acuan, i, nama_sama in pasangan_indikator(di_dpa, baris):
            if nama_sama and _jelas_beda(i.satuan, acuan.satuan) and not _tak_cocok(acuan.nama, acuan.satuan):
                alasan = f'bersatuan "{i.satuan}", di DPA terakhir "{acuan.satuan}" ({acuan.asal})'
                yield _catatan(i.target_tahun(laporan.tahun).asal or i.asal, i.nama, alasan)


def _jelas_beda(kiri: str, kanan: str) -> bool:
    """Units of different kinds; two words for one kind of thing ("Unit", "Kendaraan") are no finding."""
    a, b = kelompok_satuan(kiri), kelompok_satuan(kanan)
    return not satuan_sama(kiri, kanan) and bool({a, b} & {PERSEN, INDEKS, RUPIAH})


def _catatan(alamat: Alamat | None, nama: str, alasan: str, dokumen: str = "") -> Catatan:
    return periksa(KODE, alamat, f"{sebut(nama)}{dokumen} {alasan}.", _SARAN)
