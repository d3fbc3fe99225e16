"""Keterangan tabel dan gambar sebuah naskah menurut urutannya, dengan bab tempatnya berada."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.kalimat import rapikan
from generator.model.naskah import Alinea
from generator.model.naskah import Naskah
from generator.model.naskah import TabelNaskah
from generator.model.rekaman import rekaman

_ROMAWI = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8}
_KETERANGAN = re.compile(
    r"(?P<macam>(?i:tabel|gambar|grafik|diagram|bagan))\s*\.?\s*(?P<nomor>(?P<bab>\d{1,2}|"
    r"[IVX]{1,4})\s*[.\-]\s*(?P<urut>\d{1,2})|\d{1,2})"
    r"\s*[.:)]?(?:\s+(?P<judul>[A-Z(\d“\"].*))?$",
    re.DOTALL,
)
_BAB = re.compile(r"BAB\s+([IVX]{1,4})\b(.*)", re.IGNORECASE | re.DOTALL)
_PANJANG_KETERANGAN = 260
_JARAK_SATU_TABEL = 3


@rekaman
class Keterangan:
    """One caption: Tabel 3.4 is macam "tabel", bab 3, urut 4; `bab` is None in one series over the whole document."""

    macam: str
    bab: int | None
    urut: int
    judul: str
    blok: Alinea | TabelNaskah
    di_bab: int | None

    @property
    def sebutan(self) -> str:
        return f"{self.macam.capitalize()} {f'{self.bab}.' if self.bab else ''}{self.urut}"


@rekaman
class Bab:
    """A chapter: its number, its title, the place of its heading."""

    nomor: int
    judul: str
    tempat: int


def find_bab(naskah: Naskah) -> tuple[Bab, ...]:
    """Return the chapters: of each number the last line of its own that names it outside of contents lists.

    A chapter that only the list of chapters in BAB I names stands before its predecessors, and is none. A title may
    stand in the next paragraph.
    """
    bab: dict[int, Bab] = {}
    alinea = [a for a in naskah.alinea if not a.daftar_isi]
    for i, a in enumerate(alinea):
        cocok = _BAB.fullmatch(rapikan(a.teks))
        if (
            cocok is None
            or cocok[1].upper() not in _ROMAWI
            or len(a.teks) > 90
            or (cocok[2].strip() and not _berupa_judul(a))
        ):
            continue
        judul = cocok[2].strip(" .:-–\t")
        if not judul and i + 1 < len(alinea) and len(alinea[i + 1].teks) < 90:
            judul = rapikan(alinea[i + 1].teks)
        nomor = _ROMAWI[cocok[1].upper()]
        if nomor == 1 and 1 in bab:
            continue
        bab[nomor] = Bab(nomor, judul, a.tempat.nomor)
    urut: list[Bab] = []
    for nomor in sorted(bab):
        if not urut or bab[nomor].tempat > urut[-1].tempat:
            urut.append(bab[nomor])
    return tuple(urut)


def find_keterangan(naskah: Naskah) -> tuple[Keterangan, ...]:
    """Return the captions in their order; parts of one table that carry its caption again are one."""
    bab = find_bab(naskah)
    hasil: list[Keterangan] = []
    for k in _semua(naskah, bab):
        sebelum = next((h for h in reversed(hasil) if (h.macam, h.bab, h.urut) == (k.macam, k.bab, k.urut)), None)
        if sebelum is None or not _satu(sebelum, k):
            hasil.append(k)
    return tuple(hasil)


def urai_keterangan(teks: str) -> tuple[str, int | None, int, str] | None:
    """Return (macam, bab, urut, judul) of a caption, None for another text.

    >>> urai_keterangan("Tabel 3.4 Capaian Kinerja"), urai_keterangan("Tabel 3.6 membandingkan realisasi.")
    (('tabel', 3, 4, 'Capaian Kinerja'), None)
    """
    rapi = rapikan(teks)
    cocok = _KETERANGAN.match(rapi) if len(rapi) <= _PANJANG_KETERANGAN else None
    if cocok is None or rapi.endswith((";", ",")) or (cocok["judul"] and rapi.endswith(".")):
        return None
    bab = cocok["bab"]
    nomor_bab = None if bab is None else int(bab) if bab.isdecimal() else _ROMAWI.get(bab)
    return cocok["macam"].casefold(), nomor_bab, int(cocok["urut"] or cocok["nomor"]), (cocok["judul"] or "").strip()


def _semua(naskah: Naskah, bab: tuple[Bab, ...]) -> Iterator[Keterangan]:
    for blok in naskah.isi:
        if isinstance(blok, Alinea) and (blok.daftar_isi or re.search(r"(?:\.{3,}|…|\t)\s*\d+\s*$", blok.teks)):
            continue
        uraian = urai_keterangan(blok.teks if isinstance(blok, Alinea) else blok.keterangan)
        if uraian is not None:
            di_bab = max((b.nomor for b in bab if b.tempat <= blok.tempat.nomor), default=None)
            yield Keterangan(*uraian, blok, di_bab)


def _satu(kiri: Keterangan, kanan: Keterangan) -> bool:
    """The caption paragraph and its table, or the parts of one table."""
    berdekatan = abs(kanan.blok.tempat.nomor - kiri.blok.tempat.nomor) <= _JARAK_SATU_TABEL
    if berdekatan and isinstance(kiri.blok, Alinea) is not isinstance(kanan.blok, Alinea):
        return True
    judul = kanan.judul.casefold()
    return "lanjutan" in judul or (kiri.judul.casefold() == judul and bool(judul or berdekatan))


def _berupa_judul(alinea: Alinea) -> bool:
    """Tell a heading from a sentence that begins with BAB II."""
    sesudah = _BAB.fullmatch(rapikan(alinea.teks))
    judul = sesudah[2].strip(" .:-–") if sesudah else ""
    return alinea.tingkat > 0 or judul.isupper() or (judul.istitle() and not alinea.teks.rstrip().endswith("."))
