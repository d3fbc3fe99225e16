"""Nomor halaman dan PDF menurut tata letak LibreOffice, bila ada di mesin ini.

Headings and captions are bookmarks; the PDF holds them as named destinations, and its pages are renamed to what
the sections print (Roman before BAB I). Word may break pages differently; the fields stay live.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from generator.document.paket import baca_paket
from generator.document.paket import kempa_bagian
from generator.document.paket import tulis_paket
from generator.document.paket_asing import RELASI
from generator.document.penomoran import tulis_nomor
from generator.document.relasi import bagian_utama
from generator.document.relasi import tanpa_luar
from generator.document.wml import byte_bagian
from generator.document.wml import w

if TYPE_CHECKING:
    from pypdf.generic import Destination

BATAS_DETIK = 180
_AWAL_BAGIAN = "_lkbagian"
_CALON = (
    "soffice", "libreoffice", "/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe", r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)
_PGNUM = re.compile(r"<w:pgNumType\b[^>]*/>")


class PdfGagal(Exception):
    """LibreOffice is missing or could not convert; the message is Indonesian and names the next step."""


def find_libreoffice() -> str | None:
    """Return the program's path, None when the machine has none."""
    return next((jalur for c in _CALON if (jalur := shutil.which(c))), None)


def tulis_pdf(docx: bytes) -> bytes:
    """Return the document as PDF with its headings as PDF bookmarks. Raises PdfGagal."""
    return _ubah(docx, {"ExportBookmarks": True, "ExportBookmarksToPDFDestination": True})


def find_nomor_halaman(docx: bytes) -> Mapping[str, str] | None:
    """Return the page number that each bookmark's page prints; None without LibreOffice or when it fails."""
    if find_libreoffice() is None:
        return None
    try:
        return nomori_halaman(docx, _find_letak)
    except PdfGagal:
        return None


def nomori_halaman(docx: bytes, find_letak: Callable[[bytes], Mapping[str, int]]) -> dict[str, str]:
    """Return the page number that each bookmark's page prints; `find_letak` lays the document out and gives the page
    of each bookmark, counted from 0."""
    bertanda, bagian = _tandai_bagian(docx)
    letak = find_letak(bertanda)
    label = _label_halaman(max(letak.values(), default=-1) + 1, bagian, letak)
    return {nama: label[n] for nama, n in letak.items() if nama.startswith(("_Toc", "_Ref"))}


def _find_letak(docx: bytes) -> dict[str, int]:
    """Return the page of each bookmark in LibreOffice's layout. Raises PdfGagal."""
    from pypdf import PdfReader

    pembaca = PdfReader(io.BytesIO(_ubah(docx, {"ExportBookmarksToPDFDestination": True})))
    urutan = {h.indirect_reference.idnum: n for n, h in enumerate(pembaca.pages)}
    tujuan = {_nama_asli(n): urutan.get(_halaman_tujuan(t)) for n, t in pembaca.named_destinations.items()}
    return {nama: halaman for nama, halaman in tujuan.items() if halaman is not None}


def _nama_asli(nama: str) -> str:
    """Return the bookmark's name; LibreOffice writes other characters than letters and digits as /5F."""
    return re.sub(r"/([0-9A-F]{2})", lambda m: chr(int(m[1], 16)), nama)


def _halaman_tujuan(tujuan: Destination) -> int:
    halaman = tujuan.raw_get("/Page")
    return getattr(halaman, "idnum", -1)


def _tandai_bagian(docx: bytes) -> tuple[bytes, list[str]]:
    """Return a copy with a bookmark at the start of each section, and w:pgNumType of each section."""
    paket = baca_paket(docx)
    nama = bagian_utama(paket[RELASI].isi())
    xml = paket[nama].isi().decode("utf-8-sig")
    nomor = [m[0] if (m := _PGNUM.search(s)) else "" for s in re.findall(r"<w:sectPr\b.*?</w:sectPr>", xml, re.DOTALL)]
    batas = [m.end() for m in re.finditer(r"</w:sectPr>.*?</w:p>", xml, re.DOTALL)][: len(nomor) - 1]
    letak = [xml.index("<w:body>") + len("<w:body>"), *batas]
    for i in range(len(letak) - 1, -1, -1):
        tanda = (
            f'<w:bookmarkStart w:id="{900000 + i}" w:name="{_AWAL_BAGIAN}{i}"/><w:bookmarkEnd w:id="{900000 + i}"/>'
        )
        paragraf = re.compile(r"<w:p(?:\s[^>]*[^/>])?>(?:<w:pPr>.*?</w:pPr>|<w:pPr/>)?", re.DOTALL)
        cocok = paragraf.search(xml, letak[i])
        if cocok:
            xml = xml[: cocok.end()] + tanda + xml[cocok.end() :]
    return tulis_paket(paket | {nama: kempa_bagian(nama, xml.encode(), 1)}), nomor


def _label_halaman(jumlah: int, bagian: list[str], letak: Mapping[str, int]) -> list[str]:
    """Return the printed number of each physical page, from the numbering of the section that it stands in."""
    label, kini, bentuk = [], 0, "decimal"
    mulai = {letak.get(f"{_AWAL_BAGIAN}{i}"): sifat for i, sifat in enumerate(bagian)}
    for n in range(jumlah):
        kini += 1
        if n in mulai:
            awal = re.search(r'w:start="(\d+)"', mulai[n])
            cocok = re.search(r'w:fmt="(\w+)"', mulai[n])
            kini = int(awal[1]) if awal else kini
            bentuk = cocok[1] if cocok else "decimal"
        label.append(tulis_nomor(kini, bentuk))
    return label


def _untuk_libreoffice(docx: bytes) -> bytes:
    """Return a copy without content controls, whose words lose their look in LibreOffice 7.4, and without relations
    to pictures and files elsewhere, which LibreOffice would fetch."""
    paket = baca_paket(docx)
    baru = {}
    for nama, bagian in paket.items():
        if re.fullmatch(r"word/(?:document|header\d*|footer\d*)\.xml", nama):
            baru[nama] = kempa_bagian(nama, _tanpa_kendali(bagian.isi()), 1)
        elif nama.endswith(".rels"):
            baru[nama] = kempa_bagian(nama, tanpa_luar(bagian.isi().decode("utf-8-sig")).encode(), 1)
    return tulis_paket(paket | baru)


def _tanpa_kendali(xml: bytes) -> bytes:
    """Return the part with what stands in each content control in its place."""
    akar = etree.fromstring(xml)
    for sdt in [*akar.iter(w("sdt"))]:
        isi = sdt.find(w("sdtContent"))
        for anak in [*isi] if isi is not None else ():
            sdt.addprevious(anak)
        sdt.getparent().remove(sdt)
    return byte_bagian(akar)


def _ubah(docx: bytes, pilihan: Mapping[str, bool]) -> bytes:
    """Return the PDF that LibreOffice makes, in a profile of its own so that an open office window is no trouble."""
    program = find_libreoffice()
    if program is None:
        raise PdfGagal("LibreOffice tidak ada di komputer ini. Buka laporan di Word, lalu simpan sebagai PDF.")
    saringan = {nama: {"type": "boolean", "value": str(nilai).lower()} for nama, nilai in pilihan.items()}
    with tempfile.TemporaryDirectory(prefix="lkjip-", ignore_cleanup_errors=True) as map_kerja:
        kerja = Path(map_kerja)
        (kerja / "laporan.docx").write_bytes(_untuk_libreoffice(docx))
        perintah = [
            program, f"-env:UserInstallation={(kerja / 'profil').as_uri()}", "--headless", "--norestore",
            "--convert-to", f"pdf:writer_pdf_Export:{json.dumps(saringan)}", "--outdir", str(kerja),
            str(kerja / "laporan.docx"),
        ]
        try:
            subprocess.run(perintah, capture_output=True, timeout=BATAS_DETIK, check=False)
        except (OSError, subprocess.TimeoutExpired) as galat:
            raise PdfGagal("LibreOffice tidak selesai mengubah laporan menjadi PDF.") from galat
        hasil = kerja / "laporan.pdf"
        if not hasil.is_file():
            raise PdfGagal("LibreOffice tidak dapat mengubah laporan menjadi PDF.")
        return hasil.read_bytes()
