"""Teks kantor yang dimulai dengan = + - @ tidak pernah menjadi rumus, di buku kerja mana pun yang kita tulis.

Every text of an office's report is poisoned, every workbook is written from it, and the raw XML of the sheets is read:
whatever library wrote it, no formula, name or rule may hold our poison. A new writer must be added here.
"""

import ast
import re
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import fields
from dataclasses import is_dataclass
from enum import Enum
from functools import cache
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree

from generator import alur
from generator.checks.semua import periksa_semua
from generator.document.grafik import write_buku
from generator.formulir.isian import susun_isian
from generator.formulir.kosong import susun_kosong
from generator.formulir.lembar import KolomFormulir
from generator.formulir.lembar import LembarFormulir
from generator.formulir.lembar import tulis_buku
from generator.formulir.peta import susun_peta
from generator.formulir.tahun_baru import susun_tahun_baru
from generator.istilah import JENIS_TABEL
from generator.model.laporan import Laporan
from generator.reading.grid import Grid
from generator.tables.daftar import build_semua
from generator.workpaper import rekap_reviu
from generator.workpaper import rekap_xlsx
from generator.workpaper.catatan_xlsx import tulis_catatan
from generator.workpaper.kertas_kerja import tulis_kertas_kerja
from generator.workpaper.unggah_xlsx import tulis_unggah
from tests.kantor_contoh import LUMAJANG
from tests.kantor_contoh import siap_contoh

AKAR = Path(__file__).parents[2]
RACUN = "RACUN(1)"
PEMBUKA = (
    "=", "+", "-", "@", "\t=", "\r=", " =", "\u00a0=", "\u3000=", "\ufeff=", "＝", "＋", "－", "＠", "=cmd|'/c x'!A0+",
)  # fmt: skip
_BERSAMA = "xl/sharedStrings.xml"
_TETAP = ("pengaturan", "satuan", "jenis", "kode", "berkas", "lembar", "sel", "format")
_SS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
# What Excel computes: formulas, names, rules, validations. In quotes stand names of sheets and words to choose.
_DIHITUNG = {_SS + n for n in ("f", "definedName", "formula", "formula1", "formula2")}
_DIKUTIP = re.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"")


def racuni(nilai: Any, giliran: Iterator[int], nama: str = "") -> Any:
    """Return a record with a formula put before each of its free texts, in turn another beginning."""
    if isinstance(nilai, str) and not isinstance(nilai, Enum):
        if " " not in nilai or nama in _TETAP:
            return nilai
        return f"{PEMBUKA[next(giliran) % len(PEMBUKA)]}{RACUN} {nilai}"
    if isinstance(nilai, tuple | list):
        return type(nilai)(racuni(n, giliran, nama) for n in nilai)
    if isinstance(nilai, Mapping):
        return nilai if nama in _TETAP else {k: racuni(v, giliran, nama) for k, v in nilai.items()}
    if is_dataclass(nilai) and not isinstance(nilai, Grid):
        return type(nilai)(
            **{f.name: racuni(getattr(nilai, f.name), giliran, f.name) for f in fields(nilai) if f.init}
        )
    return nilai


@cache
def kantor() -> tuple[Laporan, alur.Siap]:
    """Return a poisoned report, and the same office as it was read."""
    siap = siap_contoh(LUMAJANG)
    return racuni(siap.laporan, count()), siap


@cache
def catatan() -> tuple:
    laporan, siap = kantor()
    return racuni(periksa_semua(laporan, build_semua(laporan)) + siap.catatan, count())


def _rekap() -> list[bytes]:
    teks = [f"{p}{RACUN} kantor" for p in PEMBUKA]
    baris = [rekap_xlsx.BarisRekap(t, t, t, {"salah": 1}, {"T01": 1}, None, (("Laporan", "a/b.docx"),)) for t in teks]
    return [rekap_xlsx.tulis_rekap(baris, {"T01": teks[0]})]


def _rekap_reviu() -> list[bytes]:
    teks = [f"{p}{RACUN} laporan" for p in PEMBUKA]
    baris = [rekap_reviu.BarisRekap(t, "a.docx", "b.xlsx", catatan(), 1, 1, t) for t in teks]
    return [rekap_reviu.tulis_rekap(baris, {"C01": teks[0]})]


def _formulir() -> list[bytes]:
    """The forms: blank ones, those of each bidang, next year's, and one of poison alone."""
    laporan = kantor()[0]
    teks = tuple(f"{p}{RACUN}" for p in PEMBUKA)
    kolom = tuple(KolomFormulir(t, 20.0, pilihan=(t.replace(",", ""),)) for t in teks)
    sendiri = tulis_buku([LembarFormulir(teks[0], teks, kolom, (teks,), teks[1])], 2025)
    isi = [susun_isian(laporan), susun_tahun_baru(laporan, laporan.tahun + 1), susun_kosong(2025, 2025)]
    return [sendiri, *(b for berkas in isi for n, b in berkas.items() if n.endswith(".xlsx"))]


def _grafik() -> list[bytes]:
    """The workbook behind a chart."""
    return [write_buku((("", *PEMBUKA), *((f"{p}{RACUN}", None) for p in PEMBUKA)))]


PENULIS: dict[str, Callable[[], list[bytes]]] = {
    "workpaper/kertas_kerja.py": lambda: [
        tulis_kertas_kerja(kantor()[0], build_semua(kantor()[0]), catatan()),
    ],
    "workpaper/catatan_xlsx.py": lambda: [tulis_catatan(catatan(), "../masukan")],
    "workpaper/unggah_xlsx.py": lambda: [tulis_unggah(kantor()[0])],
    "workpaper/rekap_xlsx.py": _rekap,
    "workpaper/rekap_reviu.py": _rekap_reviu,
    "formulir/lembar.py": _formulir,
    "formulir/peta.py": lambda: [susun_peta(racuni(kantor()[1].lembar, count()), catatan(), JENIS_TABEL)],
    "document/grafik.py": _grafik,
}  # fmt: skip


def test_setiap_penulis_buku_kerja_diuji_di_sini():
    """Whoever calls one of the three ways to make a workbook is in the list above."""
    pembuat = {"Buku", "write_buku", "Workbook", "ExcelWriter"}
    memanggil = set()
    semua = {berkas: berkas.read_text("utf-8") for berkas in (AKAR / "generator").rglob("*.py")}
    for berkas, isi in semua.items():
        for simpul in ast.walk(ast.parse(isi)) if any(f"{p}(" in isi for p in pembuat) else ():
            nama = getattr(simpul, "func", None)
            if isinstance(simpul, ast.Call) and getattr(nama, "id", getattr(nama, "attr", "")) in pembuat:
                memanggil.add(berkas.relative_to(AKAR / "generator").as_posix())
    assert memanggil - {"workpaper/buku_tetap.py"} == set(PENULIS)


@pytest.mark.parametrize("penulis", PENULIS)
def test_teks_kantor_tidak_pernah_menjadi_rumus(penulis):
    sampai = 0
    for isi in PENULIS[penulis]():
        with ZipFile(BytesIO(isi)) as arsip:
            bagian = {n: etree.fromstring(arsip.read(n)) for n in arsip.namelist() if n.endswith(".xml")}
        for nama, akar in bagian.items():
            assert [(nama, e.text) for e in akar.iter(*_DIHITUNG) if RACUN in _DIKUTIP.sub("", e.text or "")] == []
            sampai += sum(RACUN in (t.text or "") for t in akar.iter(_SS + "t"))
    assert sampai


@pytest.mark.parametrize("penulis", PENULIS)
def test_teks_mirip_rumus_bertanda_petik_supaya_tetap_teks_bila_disunting(penulis):
    """A cell that a person opens and closes with Enter is read anew by Excel, unless it bears the quote prefix."""
    for isi in PENULIS[penulis]():
        with ZipFile(BytesIO(isi)) as arsip:
            bersama = etree.fromstring(arsip.read(_BERSAMA)) if _BERSAMA in arsip.namelist() else ()
            teks = ["".join(t.text or "" for t in si.iter(_SS + "t")) for si in bersama]
            gaya = etree.fromstring(arsip.read("xl/styles.xml")).find(_SS + "cellXfs")
            petik = [xf.get("quotePrefix") == "1" for xf in gaya]
            lembar = [n for n in arsip.namelist() if n.startswith("xl/worksheets/sheet")]
            for c in (c for n in lembar for c in etree.fromstring(arsip.read(n)).iter(_SS + "c")):
                isi_sel = teks[int(c.findtext(_SS + "v"))] if c.get("t") == "s" else c.findtext(f"{_SS}is/{_SS}t") or ""
                if re.match(r"\W*RACUN", isi_sel):
                    assert petik[int(c.get("s", "0"))], isi_sel
