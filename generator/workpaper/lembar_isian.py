"""Lembar yang sebagian diisi kantor: checklist, bukti dukung; jawabannya bertahan pada jalan berikutnya."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence

from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.workpaper.buku_lama import BarisTeks
from generator.workpaper.buku_lama import baca_buku_lama
from generator.workpaper.gaya import KETERANGAN
from generator.workpaper.gaya import LATAR_SUMBER
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_judul
from generator.workpaper.gaya import rupa_jumlah
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.lembar import Lembar
from generator.workpaper.tautan import sebut_alamat
from generator.workpaper.tautan import tautan_alamat

BARIS_KEPALA = 4
Jawaban = Mapping[str, Mapping[str, str]]


@rekaman
class KolomIsian:
    """One column; `milik_kantor` ones are filled by people and kept, `pilihan` makes a drop-down."""

    judul: str
    lebar: float
    milik_kantor: bool = False
    pilihan: tuple[str, ...] = ()


@rekaman
class BarisIsian:
    """One row: its name, the texts of the columns that are ours, in order, and the place that it links to.

    A row without `kunci` is a heading over the rows below it.
    """

    kunci: str
    teks: tuple[str, ...]
    asal: Alamat | None = None


@rekaman
class LembarIsian:
    """One sheet; the first column of each row holds its key, by which the answers are found again."""

    nama: str
    judul: str
    keterangan: str
    kolom: tuple[KolomIsian, ...]
    baris: tuple[BarisIsian, ...]


def baca_isian(lama: bytes | None, daftar: Sequence[LembarIsian]) -> dict[str, Jawaban]:
    """Return what people filled in a former file, by sheet, key and column; nothing where it cannot be read."""
    if lama is None or not daftar:
        return {}
    lembar = baca_buku_lama(lama) or {}
    return {satu.nama: _baca_lembar(lembar[satu.nama], satu) for satu in daftar if satu.nama in lembar}


def _baca_lembar(lembar: Sequence[BarisTeks], isian: LembarIsian) -> dict[str, dict[str, str]]:
    kepala: BarisTeks = ()
    hasil: dict[str, dict[str, str]] = {}
    for teks in lembar:
        if not kepala:
            kepala = teks if isian.kolom[0].judul in teks else ()
            continue
        sel = dict(zip(kepala, teks, strict=False))
        jawaban = {k.judul: sel[k.judul] for k in isian.kolom if k.milik_kantor and sel.get(k.judul)}
        if jawaban:
            hasil[sel.get(isian.kolom[0].judul, "")] = jawaban
    return hasil


def tulis_isian(lembar: Lembar, isian: LembarIsian, folder: str | None, jawaban: Jawaban) -> None:
    """Fill one sheet, the former answers in their places."""
    lembar.teks(1, 1, isian.judul, rupa_judul())
    lembar.teks(2, 1, isian.keterangan, KETERANGAN)
    for nomor, kolom in enumerate(isian.kolom, start=1):
        lembar.teks(BARIS_KEPALA, nomor, kolom.judul, rupa_kepala())
    for nomor, baris in enumerate(isian.baris, start=BARIS_KEPALA + 1):
        if baris.kunci:
            _tulis_baris(lembar, nomor, baris, isian, folder, jawaban.get(baris.kunci, {}))
        else:
            _tulis_kepala_kelompok(lembar, nomor, baris, len(isian.kolom))
    terakhir = BARIS_KEPALA + max(len(isian.baris), 1)
    for nomor, kolom in enumerate(isian.kolom, start=1):
        if kolom.pilihan:
            lembar.pilihan(nomor, BARIS_KEPALA + 1, terakhir, kolom.pilihan)
    lembar.bekukan(BARIS_KEPALA + 1, 2)
    lembar.atur_lebar([k.lebar for k in isian.kolom])
    lembar.atur_cetak((BARIS_KEPALA, BARIS_KEPALA), isian.judul)


def _tulis_kepala_kelompok(lembar: Lembar, nomor: int, baris: BarisIsian, banyak_kolom: int) -> None:
    rupa = rupa_jumlah()
    lembar.gabung(nomor, 1, nomor, banyak_kolom, rupa)
    lembar.teks(nomor, 1, baris.teks[0], rupa)
    lembar.atur_tinggi(nomor, 1)


def _tulis_baris(
    lembar: Lembar, nomor: int, baris: BarisIsian, isian: LembarIsian, folder: str | None, jawaban: Mapping[str, str]
) -> None:
    milik_kita = iter(baris.teks)
    isi = [jawaban.get(k.judul, "") if k.milik_kantor else next(milik_kita, "") for k in isian.kolom]
    for letak, (kolom, teks) in enumerate(zip(isian.kolom, isi, strict=True), start=1):
        menyebut_asal = baris.asal is not None and teks == sebut_alamat(baris.asal)
        tautan = tautan_alamat(folder, baris.asal) if menyebut_asal else None
        lembar.teks(nomor, letak, teks, rupa_isi(latar="" if kolom.milik_kantor else LATAR_SUMBER), tautan)
    lembar.atur_tinggi(nomor, max(map(hitung_baris, isi, [k.lebar for k in isian.kolom])))
