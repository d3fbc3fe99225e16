"""Menyunting teks sebuah paragraf di tempatnya: kata yang tetap tetap pula rupanya, yang berganti mewarisi rupa.

Works on the bytes of one paragraph (or of the runs in a control): only the content of w:t elements is replaced.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.document.banding_slot import pecah_kata
from generator.document.wml import lolos

_ATOM = re.compile(
    rb"<w:t(?:\s[^>]*)?/>|<w:t(?:\s[^>]*)?>([^<]*)</w:t>|<w:(tab|br|cr|noBreakHyphen)/>|<w:pPr>.*?</w:pPr>|"
    rb"<(/?)(?:w:txbxContent|mc:Fallback)\b[^>]*>",
    re.DOTALL,
)
_ACUAN = re.compile(r"&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));")
_NAMA = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_INSTRUKSI = re.compile(rb"<w:instrText(?:\s[^>]*)?>([^<]*)</w:instrText>")
_RUN = re.compile(rb"<w:r(?:\s[^>]*)?>(<w:rPr>.*?</w:rPr>)?", re.DOTALL)


@dataclass(slots=True)
class _Atom:
    """A piece of visible text in its place; `tetap` for tabs and breaks, which hold no letters."""

    awal: int
    akhir: int
    teks: str
    tetap: bool


def urai_acuan(xml: str) -> str:
    """Return the characters behind XML character data.

    >>> urai_acuan("a &amp; b&#xA0;%")
    'a & b\\xa0%'
    """

    def ganti(m: re.Match) -> str:
        return chr(int(m[1], 16)) if m[1] else chr(int(m[2])) if m[2] else _NAMA.get(m[3], m[0])

    return _ACUAN.sub(ganti, xml) if "&" in xml else xml


def _atom(xml: bytes) -> list[_Atom]:
    hasil, dalam = [], 0
    for m in _ATOM.finditer(xml):
        utuh = m[0]
        if m[3] is not None:
            dalam += -1 if m[3] else 1
        elif dalam or utuh.startswith(b"<w:pPr"):
            continue
        elif m[2] is not None:
            hasil.append(_Atom(m.start(), m.end(), "-" if m[2] == b"noBreakHyphen" else " ", True))
        else:
            hasil.append(_Atom(m.start(), m.end(), urai_acuan((m[1] or b"").decode()), False))
    return hasil


def teks_byte(xml: bytes) -> str:
    """Return the visible text of a paragraph's bytes, without the text boxes in it."""
    return "".join(a.teks for a in _atom(xml))


def rujukan_dalam(xml: bytes) -> list[str]:
    """Return the bookmarks that REF fields point to, in order."""
    isi = [m[1].decode().split() for m in _INSTRUKSI.finditer(xml)]
    return [k[1] for k in isi if len(k) > 1 and k[0].upper() == "REF"]


def ubah_teks(xml: bytes, baru: str) -> bytes:
    """Return the paragraph with another visible text; blanks that differ only in kind are left alone.

    A new word takes the look of the word that it replaces, else that of the word before it.
    """
    atom = _atom(xml)
    lama = "".join(a.teks for a in atom)
    if not any(not a.tetap for a in atom):
        return _isi_kosong(xml, baru)
    if len(atom) == 1:
        return _tulis(xml, atom, [[baru]])
    tulisan: list[list[str]] = [[] for _ in atom]
    pemilik = [i for i, a in enumerate(atom) for _ in a.teks]
    kiri, kanan = pecah_kata(lama), pecah_kata(baru)
    polos = [[" " if k.isspace() else k for k in kata] for kata in (kiri, kanan)]
    letak = 0
    for apa, i1, i2, j1, j2 in SequenceMatcher(None, *polos, autojunk=False).get_opcodes():
        panjang = sum(map(len, kiri[i1:i2]))
        if apa == "equal":
            for n in range(letak, letak + panjang):
                tulisan[pemilik[n]].append(lama[n])
        elif j2 > j1:
            tulisan[_tujuan(atom, pemilik, letak, panjang)].append("".join(kanan[j1:j2]))
        letak += panjang
    return _tulis(xml, atom, tulisan)


def _tujuan(atom: list[_Atom], pemilik: list[int], letak: int, panjang: int) -> int:
    """Return the piece that takes new text: of the first letter replaced, else of the letter before, else after."""
    calon = [pemilik[n] for n in range(letak, letak + panjang)]
    calon += [pemilik[letak - 1]] if letak else []
    calon += [pemilik[letak]] if letak < len(pemilik) else []
    semua = [i for i, a in enumerate(atom) if not a.tetap]
    pas = next((i for i in calon if not atom[i].tetap), None)
    if pas is not None:
        return pas
    batas = calon[0] if calon else 0
    return min(semua, key=lambda i: abs(i - batas))


def _tulis(xml: bytes, atom: list[_Atom], tulisan: list[list[str]]) -> bytes:
    keluar, letak = [], 0
    for a, baru in zip(atom, tulisan, strict=True):
        teks = "".join(baru)
        if teks == a.teks:
            continue
        isi = b"" if a.tetap else b'<w:t xml:space="preserve">' + lolos(teks).encode() + b"</w:t>"
        if a.tetap and teks:
            isi = b'<w:t xml:space="preserve">' + lolos(teks).encode() + b"</w:t>"
        keluar += (xml[letak : a.awal], isi)
        letak = a.akhir
    return b"".join((*keluar, xml[letak:]))


def _isi_kosong(xml: bytes, baru: str) -> bytes:
    """Put text into a paragraph that has none: into its last empty run, else into a run of its own."""
    if not baru:
        return xml
    teks = b'<w:t xml:space="preserve">' + lolos(baru).encode() + b"</w:t>"
    run = list(_RUN.finditer(xml))
    if run and xml[run[-1].end() :].startswith(b"</w:r>"):
        return xml[: run[-1].end()] + teks + xml[run[-1].end() :]
    isi = b"<w:r>" + teks + b"</w:r>"
    if xml.endswith(b"</w:p>"):
        return xml[: -len(b"</w:p>")] + isi + b"</w:p>"
    if re.fullmatch(rb"<w:p(?:\s[^>]*)?/>", xml):
        return xml[:-2].rstrip() + b">" + isi + b"</w:p>"
    return xml + isi
