"""PDF laporan: dari LibreOffice, dengan markah judul, digabung dengan pindaian lampiran A sampai G.

Scans of signed pages stand at the end of their appendix, behind a divider page of their own; an appendix that the
report does not have gets its divider at the end, in alphabetical order.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field

from pypdf import PageObject
from pypdf import PdfReader
from pypdf import PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import DecodedStreamObject
from pypdf.generic import DictionaryObject
from pypdf.generic import NameObject

from generator.model.rekaman import rekaman

HURUF_LAMPIRAN = "ABCDEFG"
_LAMPIRAN = re.compile(r"lampiran\s+([a-g])\b", re.IGNORECASE)
_A4 = (595.276, 841.89)
_UKURAN_HURUF = 28


@rekaman
class HasilPdf:
    """The finished PDF, and what could not be joined (Indonesian, one sentence each)."""

    pdf: bytes
    pesan: tuple[str, ...] = ()


@dataclass(slots=True)
class _Markah:
    """One PDF bookmark: title, page (index in the report, or a page put in) and what is below it."""

    judul: str
    halaman: int | PageObject
    anak: list[_Markah] = field(default_factory=list)


def gabung_lampiran(pdf: bytes, lampiran: Mapping[str, tuple[bytes, ...]]) -> HasilPdf:
    """Return the PDF with the scans of each appendix (letter A–G to PDFs in order) put behind it.

    Unreadable scans are named and left out. No clock: equal input gives equal bytes.
    """
    pembaca = PdfReader(io.BytesIO(pdf))
    markah = _baca_markah(pembaca)
    penulis = PdfWriter(clone_from=pembaca)
    halaman = list(penulis.pages)
    pesan: list[str] = []
    for huruf, markah_induk, posisi in _tempat_lampiran(markah, len(halaman)):
        berkas = _baca_semua(huruf, lampiran.get(huruf, ()), pesan)
        if berkas:
            pembatas = _sisipkan(penulis, huruf, halaman[posisi] if posisi < len(halaman) else None, berkas)
            (markah_induk.anak if markah_induk else markah).append(
                _Markah(f"Lampiran {huruf}: dokumen bertanda tangan", pembatas)
            )
    _tulis_markah(penulis, markah, halaman)
    _tetapkan(penulis)
    keluar = io.BytesIO()
    penulis.write(keluar)
    return HasilPdf(keluar.getvalue(), tuple(pesan))


def _baca_markah(pembaca: PdfReader) -> list[_Markah]:
    """Return the bookmarks as LibreOffice wrote them, each with the index of its page."""
    nomor = {h.indirect_reference.idnum: n for n, h in enumerate(pembaca.pages)}

    def cabang(daftar: list) -> list[_Markah]:
        hasil: list[_Markah] = []
        for o in daftar:
            if isinstance(o, list):
                (hasil[-1].anak if hasil else hasil).extend(cabang(o))
            else:
                hasil.append(_Markah(str(o.title), nomor.get(getattr(o.raw_get("/Page"), "idnum", -1), 0)))
        return hasil

    return cabang(pembaca.outline)


def _tulis_markah(penulis: PdfWriter, markah: list[_Markah], halaman: list[PageObject], induk=None) -> None:
    if induk is None:
        penulis._root_object.pop("/Outlines", None)
    for m in markah:
        tujuan = halaman[m.halaman] if isinstance(m.halaman, int) else m.halaman
        simpul = penulis.add_outline_item(title=m.judul, page_number=tujuan, parent=induk, is_open=False)
        _tulis_markah(penulis, m.anak, halaman, simpul)


def _tempat_lampiran(markah: list[_Markah], jumlah: int) -> list[tuple[str, _Markah | None, int]]:
    """Return per letter its bookmark and the index of the page before which its scans stand."""
    ada = {}
    for i, m in enumerate(markah):
        if cocok := _LAMPIRAN.match(m.judul.strip()):
            ada[cocok[1].upper()] = (m, markah[i + 1].halaman if i + 1 < len(markah) else jumlah)
    return [(huruf, *ada.get(huruf, (None, jumlah))) for huruf in HURUF_LAMPIRAN]


def _baca_semua(huruf: str, semua: tuple[bytes, ...], pesan: list[str]) -> list[PdfReader]:
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its English remarks are for nobody here
    hasil = []
    for nomor, isi in enumerate(semua, 1):
        try:
            if b"%PDF-" not in isi[:1024]:
                raise PyPdfError("bukan PDF")
            pembaca = PdfReader(io.BytesIO(isi))
            if pembaca.is_encrypted and not pembaca.decrypt(""):
                raise PyPdfError("terkunci kata sandi")
            if not len(pembaca.pages):
                raise PyPdfError("tanpa halaman")
            _coba_salin(pembaca)
        except Exception:  # on a damaged scan pypdf raises nearly anything
            pesan.append(
                f"Lampiran {huruf}, PDF ke-{nomor}: tidak dapat dibaca (rusak atau terkunci kata sandi) dan tidak "
                "digabung. Simpan ulang sebagai PDF tanpa kata sandi, lalu jalankan lagi."
            )
        else:
            hasil.append(pembaca)
    return hasil


def _coba_salin(pembaca: PdfReader) -> None:
    """Copy every page once into nothing, so that a damaged scan falls here and not halfway into the report."""
    penulis = PdfWriter()
    for halaman in pembaca.pages:
        penulis.add_page(halaman)


def _sisipkan(penulis: PdfWriter, huruf: str, sebelum: PageObject | None, berkas: list[PdfReader]) -> PageObject:
    """Put the divider page and the scans before a page (None: at the end); return the divider."""
    posisi = len(penulis.pages) if sebelum is None else sebelum.page_number
    pembatas = penulis.insert_page(_halaman_pembatas(huruf), posisi)
    for pembaca in berkas:
        for halaman in pembaca.pages:
            posisi += 1
            penulis.insert_page(halaman, posisi)
    return pembatas


def _halaman_pembatas(huruf: str) -> PageObject:
    """Return an upright A4 page with "LAMPIRAN X" in its middle."""
    halaman = PageObject.create_blank_page(width=_A4[0], height=_A4[1])
    fon = DictionaryObject({
        NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
        NameObject("/BaseFont"): NameObject("/Helvetica-Bold"),
        NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
    })  # fmt: skip
    halaman[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): fon})}
    )
    teks = f"LAMPIRAN {huruf}"
    kiri = (_A4[0] - len(teks) * _UKURAN_HURUF * 0.65) / 2
    isi = DecodedStreamObject()
    isi.set_data(f"BT /F1 {_UKURAN_HURUF} Tf {kiri:.1f} {_A4[1] / 2:.1f} Td ({teks}) Tj ET".encode())
    halaman[NameObject("/Contents")] = isi
    return halaman


def _tetapkan(penulis: PdfWriter) -> None:
    """Take out what differs from run to run: the time of making and the file's random identity."""
    sifat = penulis.metadata or {}
    lama = {k: v for k, v in sifat.items() if k not in ("/CreationDate", "/ModDate", "/Producer")}
    pencetak = "Microsoft Word" if "Word" in str(sifat.get("/Producer")) else "LibreOffice"
    penulis.metadata = None
    penulis.add_metadata({k: str(v) for k, v in lama.items()} | {"/Producer": f"{pencetak}, pypdf"})
    penulis._ID = None
