"""LKjIP.docx dari sebuah Laporan: isi templat, nomor halaman dari LibreOffice bila ada, lalu audit."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping

from generator.document.audit import audit
from generator.document.halaman import find_nomor_halaman
from generator.document.isi_laporan import susun_isi
from generator.document.susun import susun
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.tables.tabel import HasilTabel


class AuditGagal(Exception):
    """Our own output is broken: a bug of ours, never a user's mistake."""


@rekaman
class Dokumen:
    """A finished report with the gaps left in it, what was omitted, and whether its contents have page numbers."""

    docx: bytes
    isian: tuple[str, ...]
    dilewati: tuple[str, ...]
    bernomor: bool


def susun_dokumen(
    laporan: Laporan,
    tabel: Mapping[str, HasilTabel],
    templat: bytes,
    kemajuan: Callable[[str], None],
    nomor_halaman: bool = True,
) -> Dokumen:
    """Return the report. Raises TemplatSalah for a template that cannot be used, AuditGagal for a bug of ours."""
    kemajuan("menulis dokumen")
    isi = susun_isi(laporan, tabel)
    hasil = susun(templat, isi)
    halaman = None
    if nomor_halaman:
        kemajuan("menghitung nomor halaman")
        halaman = find_nomor_halaman(hasil.docx)
    if halaman:
        hasil = susun(templat, isi, halaman)
    kemajuan("memeriksa dokumen")
    cacat = audit(hasil.docx, hasil.tabel, templat, hasil.bagian)
    if cacat:
        raise AuditGagal("\n".join(cacat))
    return Dokumen(hasil.docx, hasil.isian, hasil.dilewati + hasil.kolom_hilang, bool(halaman))
