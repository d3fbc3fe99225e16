"""Penomoran otomatis judul: nomor yang dicetak Word di depan judul, untuk hasil daftar isi."""

from __future__ import annotations

from dataclasses import field

from lxml import etree

from generator.document.wml import bulat
from generator.document.wml import w
from generator.model.rekaman import rekaman


@rekaman
class TingkatNomor:
    """One level of a list: first number, number format, and its text ("BAB %1", "%1.%2").

    `resmi` (w:isLgl): numbers of levels above print as 1, 2, 3 here, whatever their own format.
    """

    mulai: int
    bentuk: str
    teks: str
    resmi: bool = False


@rekaman
class DaftarNomor:
    """The lists of a template: numId to the list it draws from, and the levels of each list."""

    sumber: dict[str, str] = field(default_factory=dict)
    tingkat: dict[str, tuple[TingkatNomor, ...]] = field(default_factory=dict)


def baca_penomoran(xml: bytes | None) -> DaftarNomor:
    """Return the lists of word/numbering.xml; none when the part is missing."""
    if not xml:
        return DaftarNomor()
    akar = etree.fromstring(xml)
    tingkat = {a.get(w("abstractNumId")): _tingkat(a) for a in akar.iterfind(w("abstractNum"))}
    sumber = {
        n.get(w("numId")): acuan.get(w("val"))
        for n in akar.iterfind(w("num")) if (acuan := n.find(w("abstractNumId"))) is not None
    }
    return DaftarNomor(sumber, tingkat)


def _tingkat(daftar: etree._Element) -> tuple[TingkatNomor, ...]:
    def nilai(e: etree._Element, nama: str, lain: str) -> str:
        ada = e.find(w(nama))
        return ada.get(w("val"), lain) if ada is not None else lain

    return tuple(
        TingkatNomor(
            bulat(nilai(t, "start", "1"), 1), nilai(t, "numFmt", "decimal"), nilai(t, "lvlText", ""),
            nilai(t, "isLgl", "1") not in ("0", "false", "off") and t.find(w("isLgl")) is not None,
        )
        for t in daftar.iterfind(w("lvl"))
    )


class PenghitungNomor:
    """Counts numbered paragraphs in the order of the document, as Word does."""

    def __init__(self, daftar: DaftarNomor) -> None:
        self._daftar = daftar
        self._hitung: dict[str, list[int | None]] = {}

    def berikut(self, nomor: tuple[str, int] | None) -> str:
        """Return the number printed before a paragraph of that list and level, "" for none or a bullet."""
        sumber = self._daftar.sumber.get(nomor[0]) if nomor else None
        tingkat = self._daftar.tingkat.get(sumber, ()) if sumber is not None else ()
        if nomor is None or nomor[1] >= len(tingkat):
            return ""
        hitung = self._hitung.setdefault(sumber, [None] * len(tingkat))
        ini = nomor[1]
        hitung[ini] = tingkat[ini].mulai if hitung[ini] is None else hitung[ini] + 1
        hitung[ini + 1 :] = [None] * (len(tingkat) - ini - 1)
        if tingkat[ini].bentuk in ("bullet", "none"):
            return ""
        teks = tingkat[ini].teks
        for i, t in enumerate(tingkat):
            bentuk = "decimal" if tingkat[ini].resmi else t.bentuk
            teks = teks.replace(f"%{i + 1}", tulis_nomor(hitung[i] if hitung[i] is not None else t.mulai, bentuk))
        return teks


def tulis_nomor(n: int, bentuk: str) -> str:
    """Return a number in a Word number format; an unknown format prints digits.

    >>> tulis_nomor(4, "lowerRoman"), tulis_nomor(14, "decimal"), tulis_nomor(3, "upperLetter")
    ('iv', '14', 'C')
    """
    if bentuk in ("lowerRoman", "upperRoman"):
        teks = romawi(n)
        return teks.lower() if bentuk == "lowerRoman" else teks
    if bentuk in ("lowerLetter", "upperLetter"):
        huruf = chr(ord("A") + (n - 1) % 26) * ((n - 1) // 26 + 1)
        return huruf.lower() if bentuk == "lowerLetter" else huruf
    return str(n)


def romawi(n: int) -> str:
    """Return a number in Roman letters.

    >>> romawi(1994)
    'MCMXCIV'
    """
    hasil = ""
    for nilai, huruf in (
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ):
        hasil += huruf * (n // nilai)
        n %= nilai
    return hasil
