"""peta.xlsx: apa yang dikenali di setiap lembar, dengan daftar turun bagi perencana untuk mengoreksinya."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment
from openpyxl.styles import Font
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from generator.model.catatan import Catatan
from generator.reading.grid import huruf_kolom
from generator.reading.kenali import LembarDikenal
from generator.reading.peta import ABAIKAN
from generator.reading.peta import EDISI
from generator.reading.peta import KEPALA_BACAAN
from generator.reading.peta import KEPALA_KOLOM
from generator.reading.peta import KEPALA_TABEL
from generator.reading.peta import LEMBAR_BACAAN
from generator.reading.peta import LEMBAR_DAFTAR
from generator.reading.peta import LEMBAR_KOLOM
from generator.reading.peta import LEMBAR_TABEL
from generator.reading.peta import Peta
from generator.reading.peta import daftar_peran
from generator.reading.peta import kunci_tabel
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_PANJANG_TEKS = 32767
_KEPALA = PatternFill("solid", fgColor="FFD9E2F3")
_ISIAN = PatternFill("solid", fgColor="FFFFF2CC")
_LEBAR = {
    "Berkas": 32, "Lembar": 22, "Kepala kolom": 50, "Dikenali sebagai": 34, "Jenis (koreksi)": 34,
    "Peran dikenali": 22, "Peran (koreksi)": 22, "Dua bacaan": 40, "Tertulis": 22, "Angka (koreksi)": 18,
}  # fmt: skip


def susun_peta(
    lembar: Sequence[LembarDikenal], catatan: Sequence[Catatan], sebutan: Mapping[str, str], koreksi: Peta | None = None
) -> Workbook:
    """Return a peta.xlsx: one row per table, column, and cell with two readings, with the corrections that there are.

    `sebutan` names each kind of table for people, by its key. Saving is the caller's, so that bytes stay the same.
    """
    koreksi = koreksi or Peta()
    buku = Workbook()
    tabel, kolom, bacaan = buku.active, buku.create_sheet(LEMBAR_KOLOM), buku.create_sheet(LEMBAR_BACAAN)
    tabel.title = LEMBAR_TABEL
    daftar = buku.create_sheet(LEMBAR_DAFTAR)
    semua = [t for satu in lembar for t in satu.tabel]
    _isi(tabel, KEPALA_TABEL, [_baris_tabel(t, sebutan, koreksi.tabel.get(kunci_tabel(t), {})) for t in semua])
    _isi(kolom, KEPALA_KOLOM, [
        _baris_kolom(t, k, koreksi.kolom.get((*kunci_tabel(t), huruf_kolom(k.kolom)), {}))
        for t in semua for k in t.kolom
    ])  # fmt: skip
    ragu = [c for c in catatan if c.kode == "N01"]
    _isi(bacaan, KEPALA_BACAAN, [
        *((c.alamat.berkas, c.alamat.lembar, c.alamat.sel, c.pesan.split('"')[1], c.pesan, "") for c in ragu),
        *((*tempat, "", "", angka) for tempat, angka in koreksi.bacaan.items()),
    ])  # fmt: skip
    jenis, peran = sorted(sebutan, key=lambda k: sebutan[k]), daftar_peran()
    panjang = max(len(jenis), len(peran))
    pilihan = [
        (sebutan[jenis[i]] if i < len(jenis) else "", jenis[i] if i < len(jenis) else "",
         peran[i] if i < len(peran) else "")
        for i in range(panjang)
    ]  # fmt: skip
    _isi(daftar, ("Jenis", "Kunci jenis", "Peran"), pilihan)
    daftar.sheet_state = "hidden"
    _daftar_turun(tabel, "E", f"={LEMBAR_DAFTAR}!$A$2:$A${len(jenis) + 1}")
    _daftar_turun(tabel, "I", '"' + ",".join(EDISI) + '"')
    _daftar_turun(tabel, "J", '"ya,tidak"')
    _daftar_turun(kolom, "G", f"={LEMBAR_DAFTAR}!$C$2:$C${len(peran) + 1}")
    return buku


def _baris_tabel(t: TabelMentah, sebutan: Mapping[str, str], koreksi: Mapping[str, str]) -> tuple[str | int, ...]:
    return (
        *kunci_tabel(t), sebutan.get(t.jenis, t.jenis or "tidak dikenal"), sebutan.get(koreksi.get("jenis", ""), ""),
        t.tahun or "", koreksi.get("tahun", ""), t.versi, koreksi.get("edisi", ""), koreksi.get("dipakai", ""),
    )  # fmt: skip


def _baris_kolom(t: TabelMentah, k: KolomMentah, koreksi: Mapping[str, str]) -> tuple[str | int, ...]:
    peran = koreksi["peran"].replace("_", " ") or ABAIKAN if "peran" in koreksi else ""
    return (
        *kunci_tabel(t), huruf_kolom(k.kolom), " / ".join(k.jalur),
        k.nama.replace("_", " ") or "?", peran, k.peran.tahun or "", koreksi.get("tahun", ""),
    )  # fmt: skip


def _isi(kertas: Worksheet, kepala: Sequence[str], baris: Sequence[Sequence[str | int]]) -> None:
    for k, teks in enumerate(kepala, 1):
        sel = kertas.cell(1, k, teks)
        sel.font, sel.fill, sel.alignment = Font(bold=True), _KEPALA, Alignment(wrap_text=True, vertical="center")
        kertas.column_dimensions[huruf_kolom(k)].width = _LEBAR.get(teks, 14)
    for r, isi in enumerate(baris, 2):
        for k, nilai in enumerate(isi, 1):
            sel = kertas.cell(r, k)
            if isinstance(nilai, int):
                sel.value = nilai
            else:
                sel.value = ILLEGAL_CHARACTERS_RE.sub("", nilai)[:_PANJANG_TEKS] or None
                sel.data_type, sel.quotePrefix = ("s", nilai[:1] in "=+-@") if sel.value else ("n", False)
            if "(koreksi)" in kepala[k - 1]:
                sel.fill = _ISIAN
    kertas.freeze_panes = "A2"
    kertas.auto_filter.ref = f"A1:{huruf_kolom(len(kepala))}{max(len(baris), 1) + 1}"


def _daftar_turun(kertas: Worksheet, kolom: str, pilihan: str) -> None:
    aturan = DataValidation(type="list", formula1=pilihan, allow_blank=True, showErrorMessage=True)
    aturan.errorTitle, aturan.error = "Peta", "Pilih dari daftar."
    kertas.add_data_validation(aturan)
    aturan.add(f"{kolom}2:{kolom}{max(kertas.max_row, 2)}")
