"""Setiap angka laporan Word sama dengan kertas kerja yang dihitung LibreOffice; kalimat dan grafiknya pun demikian.

Three ways to one figure: what Word prints, what a live Excel formula gives without its stored result, and what the
narrative and the caches of the charts repeat.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from decimal import ROUND_HALF_UP
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from openpyxl import load_workbook

from generator.alur import siapkan
from generator.alur import tulis_laporan

pytestmark = [
    pytest.mark.lama,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice tidak terpasang"),
]
CONTOH = Path(__file__).parent.parent / "input_samples"
_CETAK = re.compile(r"[(]?-?(?:Rp)?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?[)]?")
_DI_KALIMAT = re.compile(r"(?<![\w.,/-])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?![\w/])")
_GRAFIK = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
# Fewer figures than these would mean that the comparison lost its tables.
PALING_SEDIKIT = {
    "magetan-2025": 1700, "lumajang-2020": 450, "blitar-2025": 550, "jember-2026": 480, "kalbar-2024": 380,
}  # fmt: skip


@pytest.fixture(scope="module", params=sorted(PALING_SEDIKIT))
def hasil(request, tmp_path_factory):
    """Return the sample's name, its report, and its work papers with every formula computed anew."""
    tempat = tmp_path_factory.mktemp("silang")
    tulis_laporan(siapkan(CONTOH / request.param), tempat, nomor_halaman=False)
    mentah = (tempat / "kertas-kerja.xlsx").read_bytes()
    with zipfile.ZipFile(BytesIO(mentah)) as asal, zipfile.ZipFile(tempat / "kk.xlsx", "w") as tujuan:
        for nama in asal.namelist():
            tujuan.writestr(nama, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1<v/>", asal.read(nama)))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tempat}/profil", "--headless", "--convert-to", "xlsx",
         "--outdir", str(tempat / "dihitung"), str(tempat / "kk.xlsx")],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    [docx] = tempat.glob("LKjIP*.docx")
    return request.param, docx, load_workbook(tempat / "dihitung" / "kk.xlsx", data_only=True)


def urai(teks: str) -> tuple[Decimal, int] | None:
    """Return a printed figure and how many decimals it shows, None for any other text."""
    polos = teks.strip()
    if not _CETAK.fullmatch(polos):
        return None
    angka = Decimal(re.sub(r"[^\d,]", "", polos).replace(",", "."))
    return (-angka if polos[0] in "-(" else angka), len(polos.rstrip("%)").partition(",")[2])


def sama(nilai: float, cetak: Decimal, desimal: int) -> bool:
    """Tell whether a computed figure prints so; a float may lie a hair beside a half."""
    tepat = Decimal(repr(nilai))
    satu, debu = Decimal(1).scaleb(-desimal), Decimal("1e-9") * max(1, abs(tepat))
    return any((tepat + d).quantize(satu, ROUND_HALF_UP) == cetak for d in (0, debu, -debu))


def tabel_word(docx: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """Yield each of our tables with its body rows as a full grid; cells below a merged one are blank."""
    for isi in Document(docx).element.body.iter(qn("w:sdt")):
        nama = isi.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        tabel = next(isi.iter(qn("w:tbl")), None)
        if nama is None or tabel is None or not nama.get(qn("w:val")).startswith("lkjip:tabel."):
            continue
        baris = []
        for tr in tabel.iter(qn("w:tr")):
            if tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None:
                continue
            sel = []
            for tc in tr.iter(qn("w:tc")):
                rentang, gabung = (tc.find(f"{qn('w:tcPr')}/{qn(x)}") for x in ("w:gridSpan", "w:vMerge"))
                lanjut = gabung is not None and gabung.get(qn("w:val")) != "restart"
                sel.append("" if lanjut else " ".join("".join(t.text or "" for t in tc.iter(qn("w:t"))).split()))
                sel += [""] * (int(rentang.get(qn("w:val"))) - 1 if rentang is not None else 0)
            baris.append(sel)
        yield nama.get(qn("w:val")).removeprefix("lkjip:tabel."), baris


def letak_isi(lembar, pertama: list[str]) -> int:
    """Return the row of the sheet where the body begins: the first whose texts are those of the Word row."""
    for r in range(3, 14):
        isi = [(lembar.cell(r, k).value, t) for k, t in enumerate(pertama, 1) if t and urai(t) is None]
        if isi and all("".join(str(x).split()) == "".join(t.split()) for x, t in isi):
            return r
    raise AssertionError(f"{lembar.title}: {pertama}")


def test_setiap_angka_tabel_word_sama_dengan_kertas_kerja_yang_dihitung_ulang(hasil):
    nama, docx, buku = hasil
    banyak, beda = 0, []
    for kunci, baris in tabel_word(docx):
        nama_lembar = (kunci.replace("_", " "), kunci.replace("_", "."))
        lembar = buku[next(n for n in buku.sheetnames if n.casefold() in nama_lembar)]
        awal = letak_isi(lembar, baris[0])
        for r, isi in enumerate(baris, awal):
            for k, teks in enumerate(isi, 1):
                cetak, nilai = urai(teks), lembar.cell(r, k).value
                if cetak is None:
                    continue
                banyak += 1
                if isinstance(nilai, str) or nilai is None:
                    beda += [] if nilai is not None and urai(nilai) == cetak else [(kunci, r, k, teks, nilai)]
                elif not sama(nilai, *cetak):
                    beda.append((kunci, r, k, teks, nilai))
    assert beda == []
    assert banyak >= PALING_SEDIKIT[nama]


def angka_buku(buku) -> list[float]:
    isi = (sel.value for lembar in buku for baris in lembar.iter_rows() for sel in baris)
    return [x for x in isi if isinstance(x, int | float) and not isinstance(x, bool)]


def test_setiap_angka_kalimat_ada_di_kertas_kerja(hasil):
    _, docx, buku = hasil
    semua = {abs(x) for x in angka_buku(buku)}
    luput = []
    for p in Document(docx).element.body.iter(qn("w:p")):
        if next(p.iterancestors(qn("w:tbl")), None) is None:
            kalimat = "".join(t.text or "" for t in p.iter(qn("w:t")))
            for teks in _DI_KALIMAT.findall(kalimat.replace("Rp", " ")):
                cetak, desimal = urai(teks)
                luput += [] if any(sama(x, cetak, desimal) for x in semua) else [(teks, kalimat[:80])]
    assert luput == []


def test_grafik_memuat_angka_buku_tertanamnya_dan_kertas_kerja(hasil):
    _, docx, buku = hasil
    semua, titik = angka_buku(buku), 0
    with zipfile.ZipFile(docx) as arsip:
        for nama in (n for n in arsip.namelist() if re.fullmatch(r"word/charts/chart\d*\.xml", n)):
            hubungan = arsip.read(nama.replace("charts/", "charts/_rels/") + ".rels").decode()
            tertanam = "word/" + re.search(r'Target="\.\./([^"]+\.xlsx)"', hubungan)[1]
            isi = load_workbook(BytesIO(arsip.read(tertanam)), data_only=True)
            for rujukan in etree.fromstring(arsip.read(nama)).iter(f"{_GRAFIK}numRef"):
                lembar, _, rentang = rujukan.find(f"{_GRAFIK}f").text.rpartition("!")
                sel = isi[lembar.strip("'")][rentang.replace("$", "")]
                sel = [c for b in sel for c in b] if isinstance(sel, tuple) else [sel]
                cache = {int(p.get("idx")): float(p.find(f"{_GRAFIK}v").text) for p in rujukan.iter(f"{_GRAFIK}pt")}
                assert {i: float(c.value) for i, c in enumerate(sel) if c.value is not None} == pytest.approx(cache)
                assert [v for v in cache.values() if not any(abs(v - x) <= 0.005 * max(1, abs(v)) for x in semua)] == []
                titik += len(cache)
    assert titik >= 10
