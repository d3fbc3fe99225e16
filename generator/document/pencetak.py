"""Pencetak: yang menghitung halaman dan menulis PDF, yaitu LibreOffice, atau Microsoft Word bila diminta."""

from __future__ import annotations

from collections.abc import Mapping

from generator.document import halaman
from generator.document import word_terpasang
from generator.document.word_terpasang import WordGagal


class Pencetak:
    """LibreOffice of this machine, if there is one."""

    pesan: tuple[str, ...] = ()

    def find_nomor_halaman(self, docx: bytes) -> Mapping[str, str] | None:
        return halaman.find_nomor_halaman(docx)

    def tulis_pdf(self, docx: bytes) -> bytes:
        """Raises PdfGagal."""
        return halaman.tulis_pdf(docx)


class PencetakWord(Pencetak):
    """Microsoft Word; once it has failed, LibreOffice for the rest, and `pesan` tells it."""

    def find_nomor_halaman(self, docx: bytes) -> Mapping[str, str] | None:
        if not self.pesan:
            try:
                return halaman.nomori_halaman(docx, word_terpasang.find_letak)
            except WordGagal as galat:
                self._catat(galat)
        return super().find_nomor_halaman(docx)

    def tulis_pdf(self, docx: bytes) -> bytes:
        if not self.pesan:
            try:
                return word_terpasang.tulis_pdf(docx)
            except WordGagal as galat:
                self._catat(galat)
        return super().tulis_pdf(docx)

    def _catat(self, galat: WordGagal) -> None:
        self.pesan = (f"{galat}; dikerjakan tanpa Word.",)


def pilih_pencetak(word: bool) -> Pencetak:
    return PencetakWord() if word else Pencetak()
