"""Satu angka, satu nilai: realisasi, target, pagu yang sama di semua tabel sebuah laporan tulisan tangan.

Sumber: PermenPANRB 53/2014 Lampiran II (laporan menyajikan data yang dapat diandalkan). Target boleh dari PK induk atau
perubahan; angka yang dibulatkan dianggap sama dengan yang lebih teliti.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Sequence

from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.cetak import Cocok
from generator.checks.cetak import banding
from generator.checks.cetak import selang
from generator.checks.dugaan import dugaan_ketik
from generator.model.catatan import Catatan
from generator.model.rekaman import rekaman
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import TabelTerbaca
from generator.tables.padanan import cari_padanan
from generator.tables.padanan import kata_inti

KODE = "L05"
ARTI = "Angka yang sama berbeda antar tabel laporan"
SEBUTAN = {"target": "Target", "realisasi": "Realisasi", "pagu": "Pagu", "realisasi_anggaran": "Realisasi anggaran"}
_KINERJA, _ANGGARAN = ("target", "realisasi"), ("pagu", "realisasi_anggaran")
_PENGUKURAN = ("capaian", "realisasi", "riwayat", "pembanding", "penyebab")
_RENCANA = ("akhir", "renstra", "lalu")


@rekaman
class _Sebutan:
    """One mention of a figure in a table."""

    tabel: TabelTerbaca
    angka: AngkaCetak


def periksa_tabel(semua: Sequence[TabelTerbaca], tahun: int) -> Iterator[Catatan]:
    """Compare the figures of the report's year between the tables that measure them."""
    ukur = [t for t in semua if t.jenis in _PENGUKURAN and (t.tahun or tahun) == tahun]
    pk = [t for t in semua if t.jenis == "pk" and (t.tahun or tahun) == tahun]
    nama = _nama_unik(t.label(b, "indikator") for t in (*pk, *ukur) for b in t.isi)
    for satu in nama:
        acuan = [s.angka for s in _sebutan(pk, satu, "target", tahun)]
        for besaran in _KINERJA:
            sebutan = _sebutan(ukur, satu, besaran, tahun)
            yield from _banding(SEBUTAN[besaran], satu, sebutan, acuan if besaran == "target" else [])
    yield from _anggaran([t for t in ukur if t.jenis == "realisasi"], tahun)


def _nama_unik(semua: Iterator[str]) -> list[str]:
    unik: dict[tuple[str, ...], str] = {}
    for nama in semua:
        if kata_inti(nama):
            unik.setdefault(kata_inti(nama), nama)
    return list(unik.values())


def _sebutan(daftar: Sequence[TabelTerbaca], nama: str, besaran: str, tahun: int) -> list[_Sebutan]:
    """Return the mentions of an indicator; a table that names it in two rows does not say which one is meant."""
    hasil = []
    for tabel in daftar:
        kolom = [k for k in tabel.letak(besaran) if _tahun_ini(tabel, k, tahun)]
        baris = [b for b in tabel.isi if cari_padanan(nama, [tabel.label(b, "indikator")], str) is not None]
        if len(kolom) == 1 and len(baris) == 1 and (angka := baris[0].angka[kolom[0]]) is not None:
            hasil.append(_Sebutan(tabel, angka))
    return hasil


def _tahun_ini(tabel: TabelTerbaca, k: int, tahun: int) -> bool:
    kolom = tabel.kolom[k]
    return kolom.triwulan is None and kolom.cakupan not in _RENCANA and kolom.tahun in (None, tahun)


def _anggaran(daftar: Sequence[TabelTerbaca], tahun: int) -> Iterator[Catatan]:
    """Compare pagu and realisasi of the programs and sasaran that several tables name by the same words."""
    for besaran in _ANGGARAN:
        menurut_nama: dict[tuple[str, ...], list[_Sebutan]] = {}
        judul: dict[tuple[str, ...], str] = {}
        for tabel in daftar:
            kolom = [k for k in tabel.letak(besaran) if _tahun_ini(tabel, k, tahun)]
            nama = [tabel.label(b, "sub_kegiatan", "kegiatan", "program", "uraian", "sasaran") for b in tabel.isi]
            kunci = [kata_inti(n) for n in nama]
            berulang = {k for k, n in Counter(kunci).items() if n > 1}
            for baris, satu, k in zip(tabel.isi, nama, kunci, strict=True):
                if len(kolom) == 1 and k and k not in berulang and (angka := baris.angka[kolom[0]]) is not None:
                    menurut_nama.setdefault(k, []).append(_Sebutan(tabel, angka))
                    judul.setdefault(k, satu)
        for k, sebutan in menurut_nama.items():
            yield from _banding(SEBUTAN[besaran], judul[k], sebutan, [])


def _banding(besaran: str, nama: str, sebutan: list[_Sebutan], acuan: Sequence[AngkaCetak]) -> Iterator[Catatan]:
    """The figure that most tables agree with is taken for right, of equal ones the first; `acuan` settle it alone."""
    if len(sebutan) < 2 and not acuan:
        return
    suara = [sum(_sama(s.angka, lain.angka) for lain in sebutan) for s in sebutan]
    utama = sebutan[suara.index(max(suara))] if sebutan else None
    for satu in sebutan:
        benar = acuan or [utama.angka]
        if any(_sama(satu.angka, b) for b in benar):
            continue
        seharusnya = benar[-1]
        yield periksa(
            KODE, satu.angka.asal,
            f"{besaran} {sebut(nama)} tercetak {satu.angka.teks}, sedangkan {seharusnya.teks} di "
            f"{seharusnya.asal.sel}.{dugaan_ketik(satu.angka.angka, seharusnya.angka)}",
            "Samakan kedua angka itu.",
        )  # fmt: skip


def _sama(kiri: AngkaCetak, kanan: AngkaCetak) -> bool:
    kasar, teliti = sorted((kiri, kanan), key=lambda a: a.desimal)
    return banding(kasar, selang(teliti, longgar=True)) is not Cocok.BEDA
