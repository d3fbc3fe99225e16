"""Lembar yang sebagian diisi kantor: checklist, bukti dukung; jawabannya bertahan pada jalan berikutnya."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.workpaper.buku_tetap import bersihkan_teks
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.gabungan import gabung_sel
from generator.workpaper.gaya import LATAR_BARIS
from generator.workpaper.gaya import LATAR_SUMBER
from generator.workpaper.gaya import atur_cetak
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_judul
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import gaya_keterangan
from generator.workpaper.gaya import gaya_tautan
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.tautan import pasang_tautan
from generator.workpaper.tautan import sebut_alamat

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

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
    from openpyxl import load_workbook

    try:
        buku = load_workbook(BytesIO(lama), data_only=True)
    except Exception:  # a damaged file of the user has no other common type; Ringkasan says it
        return {}
    return {satu.nama: _baca_lembar(buku[satu.nama], satu) for satu in daftar if satu.nama in buku.sheetnames}


def _baca_lembar(lembar: Worksheet, isian: LembarIsian) -> dict[str, dict[str, str]]:
    kepala: list[str] = []
    hasil: dict[str, dict[str, str]] = {}
    for baris in lembar.iter_rows(values_only=True):
        teks = ["" if nilai is None else bersihkan_teks(str(nilai)).strip() for nilai in baris]
        if not kepala:
            kepala = teks if isian.kolom[0].judul in teks else []
            continue
        sel = dict(zip(kepala, teks, strict=False))
        jawaban = {k.judul: sel[k.judul] for k in isian.kolom if k.milik_kantor and sel.get(k.judul)}
        if jawaban:
            hasil[sel.get(isian.kolom[0].judul, "")] = jawaban
    return hasil


def tulis_isian(lembar: Worksheet, isian: LembarIsian, folder: str, jawaban: Jawaban) -> None:
    """Fill one sheet, the former answers in their places."""
    tulis_teks(lembar["A1"], isian.judul)
    gaya_judul(lembar["A1"])
    tulis_teks(lembar["A2"], isian.keterangan)
    gaya_keterangan(lembar["A2"])
    for nomor, kolom in enumerate(isian.kolom, start=1):
        tulis_teks(lembar.cell(BARIS_KEPALA, nomor), kolom.judul)
        gaya_kepala(lembar.cell(BARIS_KEPALA, nomor))
    for nomor, baris in enumerate(isian.baris, start=BARIS_KEPALA + 1):
        _tulis_baris(lembar, nomor, baris, isian, folder, jawaban.get(baris.kunci, {}))
    _pasang_pilihan(lembar, isian)
    lembar.freeze_panes = f"B{BARIS_KEPALA + 1}"
    atur_lebar(lembar, [k.lebar for k in isian.kolom])
    atur_cetak(lembar, f"{BARIS_KEPALA}:{BARIS_KEPALA}", isian.judul)


def _tulis_baris(
    lembar: Worksheet, nomor: int, baris: BarisIsian, isian: LembarIsian, folder: str, jawaban: Mapping[str, str]
) -> None:
    milik_kita = iter(baris.teks)
    isi = [jawaban.get(k.judul, "") if k.milik_kantor else next(milik_kita, "") for k in isian.kolom]
    for letak, (kolom, teks) in enumerate(zip(isian.kolom, isi, strict=True), start=1):
        sel = lembar.cell(nomor, letak)
        tulis_teks(sel, teks)
        latar = LATAR_BARIS["jumlah"] if not baris.kunci else "" if kolom.milik_kantor else LATAR_SUMBER
        gaya_isi(sel, tebal=not baris.kunci, latar=latar)
        if baris.asal is not None and teks == sebut_alamat(baris.asal) and pasang_tautan(sel, folder, baris.asal):
            gaya_tautan(sel)
    if not baris.kunci:
        gabung_sel(lembar, nomor, 1, nomor, len(isian.kolom))
    lebar = [k.lebar for k in isian.kolom]
    atur_tinggi(lembar, nomor, max(map(hitung_baris, isi, lebar)) if baris.kunci else 1)


def _pasang_pilihan(lembar: Worksheet, isian: LembarIsian) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    terakhir = BARIS_KEPALA + max(len(isian.baris), 1)
    for nomor, kolom in enumerate(isian.kolom, start=1):
        if not kolom.pilihan:
            continue
        pilihan = DataValidation(type="list", formula1=f'"{",".join(kolom.pilihan)}"', allow_blank=True)
        huruf = get_column_letter(nomor)
        pilihan.add(f"{huruf}{BARIS_KEPALA + 1}:{huruf}{terakhir}")
        lembar.add_data_validation(pilihan)
