"""Sel tabel sebagai byte: mengganti teksnya di tempat, gabungan ke bawahnya, dan sorotan celahnya."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import etree

from generator.document.cetakan import PrototipeParagraf
from generator.document.gaya import DaftarGaya
from generator.document.isi_paragraf import tulis_run
from generator.document.prototipe import baca_prototipe_paragraf
from generator.document.sambung import sambung
from generator.document.sunting_teks import ubah_teks
from generator.document.wml import w

_PARAGRAF = re.compile(rb"<w:p(?:\s[^>]*)?/>|<w:p(?:\s[^>]*)?>.*?</w:p>", re.DOTALL)
_VMERGE = re.compile(rb"<w:vMerge\b[^>]*/>")
_SESUDAH = re.compile(
    rb"<w:(?:tcBorders|shd|noWrap|tcMar|textDirection|tcFitText|vAlign|hideMark|headers|cellIns|cellDel|cellMerge|"
    rb"tcPrChange)\b|</w:tcPr>"
)
_PPR_SEL = re.compile(rb"<w:tcPr>.*?</w:tcPr>", re.DOTALL)
_GANTI = {"": b"", "mulai": b'<w:vMerge w:val="restart"/>', "lanjut": b"<w:vMerge/>"}


def bercelah(teks: str) -> bool:
    """Tell whether a text is printed on yellow: a gap or a figure to check."""
    return "[ISI:" in teks or "[PERIKSA]" in teks


def tulis_sel(byte: bytes, tc: etree._Element, baru: str, lama: str, gaya: DaftarGaya) -> bytes:
    """Return the cell with another text; one paragraph for each line, looks as they are."""
    baris = baru.split("\n")
    paragraf = list(_PARAGRAF.finditer(byte))
    bersarang = next(tc.iter(w("tbl"), w("txbxContent")), None) is not None
    if not bersarang and len(paragraf) == len(baris) and bercelah(baru) == bercelah(lama):
        potong = [(m.start(), m.end(), ubah_teks(m[0], t)) for m, t in zip(paragraf, baris, strict=True)]
        return sambung(byte, potong)
    pola = tanpa_sorot(baca_prototipe_paragraf(tc.find(w("p")), gaya))
    isi = "".join(f"<w:p>{pola.ppr}{tulis_run(t, pola.rupa, sorot=bercelah(baru))}</w:p>" for t in baris).encode()
    sifat = _PPR_SEL.search(byte)
    awal = sifat.end() if sifat else byte.index(b">") + 1
    return byte[:awal] + isi + b"</w:tc>"


def tanpa_sorot(pola: PrototipeParagraf) -> PrototipeParagraf:
    """Return the look without the yellow mark of a gap."""
    anak = tuple(a for a in pola.rupa.anak if not (a[0] == "highlight" and '"yellow"' in a[1]))
    return replace(pola, rupa=replace(pola.rupa, anak=anak))


def gabung_ke_bawah(byte: bytes, keadaan: str) -> bytes:
    """Return the cell with that vertical merge: "" none, mulai, lanjut."""
    sifat = _PPR_SEL.search(byte)
    if sifat is None:
        awal = byte.index(b">") + 1
        return byte[:awal] + b"<w:tcPr>" + _GANTI[keadaan] + b"</w:tcPr>" + byte[awal:] if keadaan else byte
    isi = _VMERGE.sub(b"", sifat[0])
    letak = _SESUDAH.search(isi).start()
    return byte[: sifat.start()] + isi[:letak] + _GANTI[keadaan] + isi[letak:] + byte[sifat.end() :]


def keadaan_gabung(byte: bytes) -> str:
    """Return the vertical merge of a cell."""
    sifat = _PPR_SEL.search(byte)
    ada = _VMERGE.search(sifat[0]) if sifat else None
    return "" if ada is None else "mulai" if b'"restart"' in ada[0] else "lanjut"


def rentang_kolom(byte: bytes) -> int:
    """Return how many grid columns a cell spans."""
    sifat = _PPR_SEL.search(byte)
    ada = re.search(rb'<w:gridSpan w:val="(\d+)"', sifat[0]) if sifat else None
    return int(ada[1]) if ada else 1
