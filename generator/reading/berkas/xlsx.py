"""Membuka .xlsx dan .xlsm dalam satu kali jalan atas XML lembarnya; makro tidak pernah dijalankan.

One streaming pass gives value, cached value, formula flag and style. Sizes are bounded; entities, external
links and macros are never followed.
"""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Iterator
from typing import IO

from lxml import etree

from generator.reading.berkas.batas import BerkasRusak
from generator.reading.format_sel import format_tanggal
from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Galat
from generator.reading.grid import Gaya
from generator.reading.grid import Grid
from generator.reading.grid import SelMentah

_NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BATAS_BAGIAN = 600_000_000
_BATAS_SEL = 4_000_000
_BATAS_BARIS_KOSONG = 20_000

_FORMAT_BAWAAN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm", 37: "#,##0;-#,##0", 38: "#,##0;-#,##0",
    39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 41: "#,##0;-#,##0", 42: "#,##0;-#,##0",
    43: "#,##0.00;-#,##0.00", 44: "#,##0.00;-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 49: "@",
}  # fmt: skip


def baca_xlsx(isi: IO[bytes], berkas: str) -> list[Grid]:
    """Return one Grid per sheet, in the workbook's order. Raises BerkasRusak."""
    try:
        with zipfile.ZipFile(isi) as arsip:
            return _baca_arsip(arsip, berkas)
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, EOFError, OSError, NotImplementedError) as galat:
        raise BerkasRusak("isi berkas rusak atau terpotong") from galat
    except (ValueError, zipfile.zlib.error) as galat:
        raise BerkasRusak("isi berkas rusak") from galat


def _baca_arsip(arsip: zipfile.ZipFile, berkas: str) -> list[Grid]:
    for info in arsip.infolist():
        if info.file_size > _BATAS_BAGIAN:
            raise BerkasRusak(f"bagian {info.filename} mengembang menjadi {info.file_size // 1_000_000} MB")
    nama = set(arsip.namelist())
    buku = "xl/workbook.xml"
    if buku not in nama:
        raise BerkasRusak("berkas ini bukan buku kerja Excel")
    teks = _baca_teks_bersama(arsip) if "xl/sharedStrings.xml" in nama else []
    gaya = _baca_gaya(arsip) if "xl/styles.xml" in nama else [GAYA_POLOS]
    tautan = _baca_tautan(arsip) if "xl/_rels/workbook.xml.rels" in nama else {}
    akar = _urai(arsip, buku)
    sifat = akar.find(f"{_NS}workbookPr")
    awal = datetime.datetime(1904, 1, 1) if sifat is not None and sifat.get("date1904") in ("1", "true") else None
    hasil = []
    for lembar in akar.iter(f"{_NS}sheet"):
        bagian = tautan.get(lembar.get(_REL, ""), "")
        if bagian not in nama or "worksheets" not in bagian:
            continue
        grid = Grid(berkas, lembar.get("name", ""), tersembunyi=lembar.get("state", "visible") != "visible")
        with arsip.open(bagian) as aliran:
            _isi_grid(grid, aliran, teks, gaya, awal)
        hasil.append(grid)
    return hasil


def _urai(arsip: zipfile.ZipFile, bagian: str) -> etree._Element:
    pengurai = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    with arsip.open(bagian) as aliran:
        return etree.parse(aliran, pengurai).getroot()


def _jalankan(aliran: IO[bytes], *label: str) -> Iterator[etree._Element]:
    """Yield finished elements of those tags, freeing what was read."""
    for _, unsur in etree.iterparse(
        aliran, events=("end",), tag=[_NS + x for x in label], resolve_entities=False, no_network=True
    ):
        yield unsur
        unsur.clear()
        while unsur.getprevious() is not None:
            del unsur.getparent()[0]


def _baca_teks_bersama(arsip: zipfile.ZipFile) -> list[str]:
    with arsip.open("xl/sharedStrings.xml") as aliran:
        return ["".join(_potongan_teks(si)) for si in _jalankan(aliran, "si")]


def _potongan_teks(unsur: etree._Element) -> Iterator[str]:
    for anak in unsur:
        if anak.tag == f"{_NS}t":
            yield anak.text or ""
        elif anak.tag == f"{_NS}r":
            yield from (t.text or "" for t in anak.iterfind(f"{_NS}t"))


def _baca_tautan(arsip: zipfile.ZipFile) -> dict[str, str]:
    hasil = {}
    for tautan in _urai(arsip, "xl/_rels/workbook.xml.rels"):
        tujuan = tautan.get("Target", "")
        hasil[tautan.get("Id", "")] = tujuan.lstrip("/") if tujuan.startswith("/") else f"xl/{tujuan}"
    return hasil


def _baca_gaya(arsip: zipfile.ZipFile) -> list[Gaya]:
    akar = _urai(arsip, "xl/styles.xml")
    format_angka = {n: k for n, k in _FORMAT_BAWAAN.items()}
    for f in akar.iter(f"{_NS}numFmt"):
        format_angka[int(f.get("numFmtId", "0"))] = f.get("formatCode", "General")
    huruf = [(f.find(f"{_NS}b") is not None, f.find(f"{_NS}i") is not None) for f in _anak(akar, "fonts")]
    isi = [_berwarna(f) for f in _anak(akar, "fills")]
    hasil = []
    for xf in _anak(akar, "cellXfs"):
        i_huruf, i_isi = int(xf.get("fontId", "0")), int(xf.get("fillId", "0"))
        tebal, miring = huruf[i_huruf] if i_huruf < len(huruf) else (False, False)
        rata = xf.find(f"{_NS}alignment")
        hasil.append(
            Gaya(
                format=format_angka.get(int(xf.get("numFmtId", "0")), "General"),
                tebal=tebal,
                miring=miring,
                berisi_warna=isi[i_isi] if i_isi < len(isi) else False,
                indent=int(float(rata.get("indent", "0"))) if rata is not None else 0,
            )
        )
    return hasil or [GAYA_POLOS]


def _anak(akar: etree._Element, label: str) -> list[etree._Element]:
    unsur = akar.find(f"{_NS}{label}")
    return list(unsur) if unsur is not None else []


def _berwarna(isi: etree._Element) -> bool:
    pola = isi.find(f"{_NS}patternFill")
    if pola is None or pola.get("patternType") in (None, "none"):
        return False
    warna = pola.find(f"{_NS}fgColor")
    return warna is None or warna.get("rgb", "").upper() not in ("FFFFFFFF", "00FFFFFF")


def _isi_grid(
    grid: Grid, aliran: IO[bytes], teks: list[str], gaya: list[Gaya], awal: datetime.datetime | None
) -> None:
    r, sel_terbaca, kosong = 0, 0, 0
    for unsur in _jalankan(aliran, "row", "mergeCell", "col"):
        label = unsur.tag[len(_NS) :]
        if label == "mergeCell":
            rentang = _rentang(unsur.get("ref", ""))
            if rentang:
                grid.gabungan.append(rentang)
            continue
        if label == "col":
            if unsur.get("hidden") in ("1", "true"):
                grid.kolom_tersembunyi.update(range(int(unsur.get("min", "1")), min(int(unsur.get("max", "1")), 512) + 1))
            continue
        r = int(unsur.get("r", r + 1))
        if grid.terpotong_di:
            continue
        isi = _baca_baris(unsur, teks, gaya, awal)
        if isi:
            grid.baris[r] = isi
            sel_terbaca += len(isi)
            kosong = 0
            if unsur.get("hidden") in ("1", "true"):
                grid.baris_tersembunyi.add(r)
        else:
            kosong += 1
        if kosong > _BATAS_BARIS_KOSONG or sel_terbaca > _BATAS_SEL:
            grid.terpotong_di = r


def _baca_baris(
    baris: etree._Element, teks: list[str], gaya: list[Gaya], awal: datetime.datetime | None
) -> dict[int, SelMentah]:
    hasil: dict[int, SelMentah] = {}
    kolom = 0
    for c in baris:
        rujukan = c.get("r")
        kolom = _kolom(rujukan) if rujukan else kolom + 1
        if not len(c):
            continue
        sel = _baca_sel(c, teks, gaya, awal)
        if sel is not None:
            hasil[kolom] = sel
    return hasil


def _baca_sel(c: etree._Element, teks: list[str], gaya: list[Gaya], awal: datetime.datetime | None) -> SelMentah | None:
    jenis, mentah, rumus, langsung = c.get("t", "n"), None, False, None
    for anak in c:
        label = anak.tag[len(_NS) :]
        if label == "v":
            mentah = anak.text
        elif label == "f":
            rumus = True
        elif label == "is":
            langsung = "".join(_potongan_teks(anak))
    i = int(c.get("s", "0"))
    gaya_sel = gaya[i] if i < len(gaya) else GAYA_POLOS
    if langsung is not None:
        return SelMentah(langsung, gaya_sel) if langsung.strip() else None
    if mentah is None:
        return SelMentah(None, gaya_sel, True) if rumus else None
    if jenis == "s":
        isi = teks[int(mentah)] if int(mentah) < len(teks) else ""
        return SelMentah(isi, gaya_sel, rumus) if isi.strip() else None
    if jenis == "str":
        return SelMentah(mentah, gaya_sel, rumus) if mentah.strip() else None
    if jenis == "e":
        return SelMentah(Galat(mentah), gaya_sel, rumus)
    if jenis == "b":
        return SelMentah(mentah == "1", gaya_sel, rumus)
    if jenis == "d":
        return SelMentah(mentah, gaya_sel, rumus)
    angka = float(mentah)
    if format_tanggal(gaya_sel.format):
        return SelMentah(_tanggal(angka, awal), gaya_sel, rumus)
    return SelMentah(angka, gaya_sel, rumus)


def _tanggal(angka: float, awal: datetime.datetime | None) -> datetime.datetime | float:
    mulai = awal or datetime.datetime(1899, 12, 30)
    if not 1 <= angka < 2_958_466:
        return angka
    return mulai + datetime.timedelta(days=round(angka, 6))


def _kolom(rujukan: str) -> int:
    kolom = 0
    for huruf in rujukan:
        if not huruf.isalpha():
            break
        kolom = kolom * 26 + ord(huruf.upper()) - 64
    return kolom


def _rentang(rujukan: str) -> tuple[int, int, int, int] | None:
    awal, _, akhir = rujukan.partition(":")
    if not akhir:
        return None
    baris = [int("".join(x for x in s if x.isdigit()) or 0) for s in (awal, akhir)]
    return (baris[0], _kolom(awal), baris[1], _kolom(akhir))
