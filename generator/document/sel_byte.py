"""Sel tabel sebagai byte: mengganti teksnya di tempat, gabungan ke bawahnya, dan sorotan celahnya."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from generator.document.gaya import DaftarGaya
from generator.document.isi_paragraf import tulis_run
from generator.document.prototipe import baca_prototipe_paragraf
from generator.document.sambung import sambung
from generator.document.sunting_teks import ubah_teks
from generator.document.wml import w

PARAGRAF = re.compile(rb"<w:p(?:\s[^>]*)?/>|<w:p(?:\s[^>]*)?>.*?</w:p>", re.DOTALL)
_RENTANG = re.compile(rb'<w:gridSpan w:val="(\d{1,3})"')
_VMERGE = re.compile(rb"<w:vMerge\b[^>]*/>")
_SESUDAH = re.compile(
    rb"<w:(?:tcBorders|shd|noWrap|tcMar|textDirection|tcFitText|vAlign|hideMark|headers|cellIns|cellDel|cellMerge|"
    rb"tcPrChange)\b|</w:tcPr>"
)
_SIFAT, _TUTUP_SIFAT = b"<w:tcPr>", b"</w:tcPr>"
_PPR = re.compile(rb"<w:pPr>.*?</w:pPr>", re.DOTALL)
_BENDA = re.compile(rb"<w:(?:tbl>|drawing|pict|object|footnoteReference|endnoteReference|hyperlink|fldChar|sdt>)")
_GANTI = {"": b"", "mulai": b'<w:vMerge w:val="restart"/>', "lanjut": b"<w:vMerge/>"}


def bercelah(teks: str) -> bool:
    """Tell whether a text is printed on yellow: a gap or a figure to check."""
    return "[ISI:" in teks or "[PERIKSA]" in teks


def dapat_ditulis(byte: bytes, baru: str) -> bool:
    """Tell whether a cell can take a text without losing what people put into it (a picture, a table, a note)."""
    return not _BENDA.search(byte) or _tempat(byte, baru.split("\n")) is not None


def tulis_sel(byte: bytes, urai: Callable[[], etree._Element], baru: str, lama: str, gaya: DaftarGaya) -> bytes:
    """Return the cell with another text; one paragraph for each line, looks as they are. `urai` gives its tree."""
    baris = baru.split("\n")
    tempat = _tempat(byte, baris)
    if tempat is not None and (bercelah(baru) == bercelah(lama) or _BENDA.search(byte)):
        return sambung(byte, [(m.start(), m.end(), ubah_teks(m[0], t)) for m, t in zip(tempat, baris, strict=True)])
    pola = baca_prototipe_paragraf(urai().find(w("p")), gaya)
    rupa = pola.rupa.tanpa_sorot()
    isi = "".join(f"<w:p>{pola.ppr}{tulis_run(t, rupa, sorot=bercelah(baru))}</w:p>" for t in baris).encode()
    sifat = _sifat(byte)
    awal = sifat.stop if sifat.stop else byte.index(b">") + 1
    return byte[:awal] + isi + b"</w:tc>"


def sel_kosong(byte: bytes) -> bytes:
    """Return a cell without content in the look of this one, not merged downwards."""
    ppr = _PPR.search(byte)
    isi = b"<w:p>" + (ppr[0] if ppr else b"") + b"</w:p>"
    return gabung_ke_bawah(b"<w:tc>" + byte[_sifat(byte)] + isi + b"</w:tc>", "")


def _tempat(byte: bytes, baris: list[str]) -> list[re.Match[bytes]] | None:
    """Return the paragraphs that take these lines: all of the cell, else those with text; None where neither fits."""
    if b"<w:tbl>" in byte or b"<w:txbxContent" in byte:
        return None
    paragraf = list(PARAGRAF.finditer(byte))
    berisi = [m for m in paragraf if b"<w:t>" in m[0] or b"<w:t " in m[0]]
    return next((calon for calon in (paragraf, berisi) if len(calon) == len(baris)), None)


def gabung_ke_bawah(byte: bytes, keadaan: str) -> bytes:
    """Return the cell with that vertical merge: "" none, mulai, lanjut."""
    sifat = _sifat(byte)
    if not sifat.stop:
        awal = byte.index(b">") + 1
        return byte[:awal] + b"<w:tcPr>" + _GANTI[keadaan] + b"</w:tcPr>" + byte[awal:] if keadaan else byte
    isi = _VMERGE.sub(b"", byte[sifat])
    letak = _SESUDAH.search(isi).start()
    return byte[: sifat.start] + isi[:letak] + _GANTI[keadaan] + isi[letak:] + byte[sifat.stop :]


def keadaan_gabung(byte: bytes) -> str:
    """Return the vertical merge of a cell."""
    ada = _VMERGE.search(byte[_sifat(byte)])
    return "" if ada is None else "mulai" if b'"restart"' in ada[0] else "lanjut"


def rentang_kolom(byte: bytes) -> int:
    """Return how many grid columns a cell spans."""
    ada = _RENTANG.search(byte[_sifat(byte)])
    return int(ada[1]) if ada else 1


def _sifat(byte: bytes) -> slice:
    """Return where the properties of a cell stand; an empty range where it has none."""
    awal = byte.find(_SIFAT)
    return slice(awal, byte.find(_TUTUP_SIFAT, awal) + len(_TUTUP_SIFAT)) if awal >= 0 else slice(0, 0)
