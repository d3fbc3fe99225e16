"""Microsoft Word di komputer ini: halaman setiap penanda, dan PDF; dokumen kita tidak pernah disimpannya.

The only place that speaks to Word (COM, through pywin32). Word opens a copy for reading, unseen, in a process of its
own, with macros off and no questions, and quits whatever happens. A first start or an expired licence asks all the
same, and nobody may be there: then we go on without it, and it quits once it is answered. Tested with a stand-in, not
yet with a real Word.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any
from typing import TypeVar

TIDAK_ADA = "Microsoft Word tidak ditemukan di komputer ini"
TIDAK_BERHASIL = "Microsoft Word tidak dapat mengolah laporan"
TIDAK_MENJAWAB = (
    "Microsoft Word tidak menjawab dalam 5 menit (buka Word, jawab yang ditanyakannya, tutup, lalu coba lagi)"
)
BATAS_DETIK = 300
# Nama tetapan Word: msoAutomationSecurityForceDisable, wdAlertsNone, wdDoNotSaveChanges, wdCollapseStart,
# wdActiveEndPageNumber, wdExportFormatPDF.
MAKRO_MATI, TANPA_TANYA, TANPA_SIMPAN, KE_AWAL, HALAMAN_FISIK, FORMAT_PDF = 3, 0, 0, 1, 3, 17
# Sesudah nama dan format: OpenAfterExport, OptimizeFor (cetak), Range (semua), From, To, Item (isi saja),
# IncludeDocProps, KeepIRM, CreateBookmarks (judul).
_PILIHAN_PDF = (False, 0, 0, 1, 1, 0, True, True, 1)

Hasil = TypeVar("Hasil")


class WordGagal(Exception):
    """Word is missing or could not do it; the message is Indonesian, without a full stop."""


def find_letak(docx: bytes) -> Mapping[str, int]:
    """Return the page on which each bookmark begins, hidden ones too; the first page is 0. Raises WordGagal."""
    return _tunggu(lambda: _baca_letak(docx))


def tulis_pdf(docx: bytes) -> bytes:
    """Return the document as PDF with its headings as PDF bookmarks. Raises WordGagal."""
    return _tunggu(lambda: _tulis_pdf(docx))


def _tunggu(kerja: Callable[[], Hasil]) -> Hasil:
    """Do it in a thread of its own, which is left behind when Word does not answer in time. Raises WordGagal."""
    hasil: Future[Hasil] = Future()

    def jalankan() -> None:
        try:
            hasil.set_result(kerja())
        except BaseException as galat:
            hasil.set_exception(galat)

    Thread(target=jalankan, daemon=True).start()
    try:
        return hasil.result(BATAS_DETIK)
    except TimeoutError as galat:
        raise WordGagal(TIDAK_MENJAWAB) from galat


def _baca_letak(docx: bytes) -> Mapping[str, int]:
    with _dokumen(docx) as (dokumen, _):
        dokumen.Repaginate()
        semua = dokumen.Bookmarks
        semua.ShowHidden = True
        letak = {}
        for nomor in range(1, semua.Count + 1):
            penanda = semua.Item(nomor)
            awal = penanda.Range
            awal.Collapse(KE_AWAL)
            letak[str(penanda.Name)] = int(awal.Information(HALAMAN_FISIK)) - 1
        return letak


def _tulis_pdf(docx: bytes) -> bytes:
    with _dokumen(docx) as (dokumen, folder):
        jalur = folder / "laporan.pdf"
        dokumen.ExportAsFixedFormat(str(jalur), FORMAT_PDF, *_PILIHAN_PDF)
        return jalur.read_bytes()


@contextmanager
def _dokumen(docx: bytes) -> Iterator[tuple[Any, Path]]:
    """Open a copy in Word; yield it with its folder. Anything that goes wrong becomes WordGagal."""
    try:
        import pythoncom
        import win32com.client
    except ImportError as galat:
        raise WordGagal(TIDAK_ADA) from galat
    pythoncom.CoInitialize()
    try:
        with tempfile.TemporaryDirectory(prefix="lkjip-", ignore_cleanup_errors=True) as folder:
            jalur = Path(folder) / "laporan.docx"
            jalur.write_bytes(docx)
            with _word(win32com.client) as word:
                dokumen = word.Documents.Open(str(jalur), False, True, False)  # no conversion, read-only, not recent
                try:
                    yield dokumen, Path(folder)
                finally:
                    dokumen.Close(TANPA_SIMPAN)
    except WordGagal:
        raise
    except Exception as galat:  # pywin32 has errors of its own, which exist on Windows only
        raise WordGagal(TIDAK_BERHASIL) from galat
    finally:
        pythoncom.CoUninitialize()


@contextmanager
def _word(client: Any) -> Iterator[Any]:
    """Start a Word of our own, so that what the user has open is not touched, and quit it."""
    try:
        word = client.DispatchEx("Word.Application")
    except Exception as galat:
        raise WordGagal(TIDAK_ADA) from galat
    try:
        word.AutomationSecurity = MAKRO_MATI
        word.DisplayAlerts = TANPA_TANYA
        word.Visible = False
        yield word
    finally:
        word.Quit(TANPA_SIMPAN)
