"""LKjIP.docx dari sebuah Laporan: isi templat, nomor halaman dari pencetaknya bila ada, lalu audit."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping

from generator.document.audit import audit
from generator.document.audit import audit_susunan
from generator.document.audit_slot import TIDAK_TERISI
from generator.document.cetakan import TemplatSalah
from generator.document.curiga import curigai
from generator.document.curiga import sebut_cacat
from generator.document.isi_laporan import susun_isi
from generator.document.pencetak import Pencetak
from generator.document.susun import HasilSusun
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
    pencetak: Pencetak | None = None,
) -> Dokumen:
    """Return the report. Raises TemplatSalah for a template that cannot be used, AuditGagal for a bug of ours."""
    kemajuan("menulis dokumen")
    isi = susun_isi(laporan, tabel, templat)
    with curigai(templat, TemplatSalah, "Templat"):
        hasil = susun(templat, isi)
    halaman = None
    if nomor_halaman:
        kemajuan("menghitung nomor halaman")
        halaman = (pencetak or Pencetak()).find_nomor_halaman(hasil.docx)
    if halaman:
        hasil = susun(templat, isi, halaman)
    kemajuan("memeriksa dokumen")
    periksa_susunan(hasil, templat)
    return Dokumen(hasil.docx, hasil.isian, hasil.dilewati + hasil.kolom_hilang, bool(halaman))


def periksa_susunan(hasil: HasilSusun, templat: bytes) -> None:
    """Let a document pass that has no fault but those its template had: Word wrote them, and reads them.

    Raises AuditGagal for what we broke, TemplatSalah where a faulty template made us do it, or where a name stands in
    it at a place that cannot be filled.
    """
    cacat = audit(hasil.docx, hasil.tabel, templat, hasil.bagian)
    bawaan = audit_susunan(templat) if cacat else ()
    baru = [c for c in cacat if c not in bawaan]
    bernama = tuple(c for c in baru if TIDAK_TERISI in c)
    if baru and (bawaan or bernama):
        raise TemplatSalah(sebut_cacat("Templat", bawaan or bernama))
    if baru:
        raise AuditGagal("\n".join(baru))
