"""Yang dibuat dari dokumen jadi: PDF dengan pindaian lampiran, dan salinan untuk diterbitkan."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.document.pencetak import Pencetak


def buat_turunan(
    folder: Path, nama: str, docx: bytes, pdf: bool, terbit: bool, kemajuan: Callable[[str], None], pencetak: Pencetak
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return what is made from the finished document: its PDF with the scans of lampiran/, its public copy."""
    berkas: dict[str, bytes] = {}
    pesan: tuple[str, ...] = ()
    if pdf:
        from generator.document.halaman import PdfGagal
        from generator.document.pdf import gabung_lampiran

        kemajuan("menulis PDF")
        try:
            hasil = gabung_lampiran(pencetak.tulis_pdf(docx), _baca_lampiran(folder))
            berkas[f"{nama}.pdf"], pesan = hasil.pdf, hasil.pesan
        except PdfGagal as galat:
            pesan = (str(galat),)
    if terbit:
        from generator.document.terbit import buat_terbitan

        terbitan = buat_terbitan(docx)
        berkas[f"{nama}-TERBIT.docx"] = terbitan.docx
        pesan += terbitan.pesan
    return berkas, pesan


def _baca_lampiran(folder: Path) -> dict[str, tuple[bytes, ...]]:
    """Return the PDFs of lampiran/A … lampiran/G by letter, each folder in the order of its names."""
    return {
        tempat.name.upper(): tuple(p.read_bytes() for p in sorted(tempat.iterdir()) if p.suffix.casefold() == ".pdf")
        for tempat in sorted((folder / "lampiran").glob("[A-Ga-g]"))
        if tempat.is_dir()
    }
