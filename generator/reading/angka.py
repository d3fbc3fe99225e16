"""Angka dari teks yang ditulis orang: pemisah ribuan dua gaya, persen, satuan, predikat, tanda kosong.

A text with two readings gives `Ragu`, never a guess; the separator style is decided per column first.
"""

from __future__ import annotations

import re
from decimal import Decimal
from decimal import InvalidOperation

from generator.model.rekaman import rekaman

TANDA_KOSONG = frozenset({"", "-", "–", "—", "_", "n/a", "na", "nan", "?", ".", "..", "...", "…", "nihil", "tidak ada",
                          "tad", "#n/a", "rp", "rp.", "%"})  # fmt: skip
_BELUM_RILIS = re.compile(
    r"(?:belum|blm)\s+(?:di)?(?:rilis|terbit|tersedia|publikasi|nilai|evaluasi|keluar|umumkan)\b|"
    r"menunggu\s+(?:rilis|hasil|penilaian|evaluasi|pengumuman|lhe)\b",
    re.IGNORECASE,
)
_SEMENTARA = re.compile(
    r"\s*(?:\*{1,3}\)?|\(?(?:angka|data|nilai) sementara\)?|\(sementara\))\s*$", re.IGNORECASE
)
_POLA = re.compile(
    r"""^(?P<bandingan>[<>≤≥±]|<=|>=)?\s*(?P<kurung>\()?\s*(?P<rp>Rp\.?|IDR)?\s*(?P<minus>[-−–]\s*)?
    (?:Rp\.?\s*)?(?P<angka>\d(?:[\d.,]|(?<=\d)[\u00a0 ](?=\d{3}(?!\d)))*\d|\d)\s*(?:,-|\.-)?\s*
    (?P<persen>%|persen\b)?\s*\)?(?:\s*\([^()\d]{3,30}\)(?=\s*[^\s()]))?
    (?P<satuan>[^\d()][^()]*?)?\s*(?:\((?P<predikat>[^()]{1,40})\))?$""",
    re.VERBOSE | re.IGNORECASE,
)
_RENTANG = re.compile(r"^\s*(\d[\d.,]*)\s*%?\s*(?:-|–|s/d|s\.d\.?|sampai)\s*(\d[\d.,]*)\s*(%?)\s*$")


@rekaman
class Terbaca:
    """A text read as one figure. `persen` True: the figure is in percent points; `atas` ends a range."""

    angka: Decimal
    satuan: str = ""
    persen: bool = False
    sementara: bool = False
    atas: Decimal | None = None


@rekaman
class Ragu:
    """A text with two readings: `id` takes the dot for thousands, `en` the comma."""

    gaya_id: Decimal
    gaya_en: Decimal
    satuan: str = ""


@rekaman
class Absen:
    """Nothing there: a dash or blank; `rilis` True when the source says it is not published yet."""

    rilis: bool = False


@rekaman
class BukanAngka:
    """A text that holds no figure."""


Bacaan = Terbaca | Ragu | Absen | BukanAngka


def baca_angka(teks: str, pemisah: str = "", bulat: bool = False) -> Bacaan:
    """Read one text. `pemisah` "id" or "en" is the column's style; `bulat` True says its figures have no decimals.

    >>> baca_angka("Rp 8.412.000").angka
    Decimal('8412000')
    >>> baca_angka("70,54%").angka
    Decimal('70.54')
    >>> baca_angka("9.952")
    Ragu(gaya_id=Decimal('9952'), gaya_en=Decimal('9.952'), satuan='')
    >>> baca_angka("9.952", bulat=True).angka
    Decimal('9952')
    """
    bersih = re.sub(r"\s+", " ", teks.replace("\u00a0", " ")).strip()
    if _BELUM_RILIS.search(bersih):
        return Absen(rilis=True)
    sementara = bool(_SEMENTARA.search(bersih))
    bersih = _SEMENTARA.sub("", bersih).strip()
    if bersih.casefold() in TANDA_KOSONG:
        return Absen()
    rentang = _RENTANG.match(bersih)
    if rentang:
        bawah = _satu_bacaan(rentang.group(1), pemisah, bulat)
        atas = _satu_bacaan(rentang.group(2), pemisah, bulat)
        if bawah is None or atas is None:
            return BukanAngka()
        return Terbaca(min(bawah, atas), persen=bool(rentang.group(3)), sementara=sementara, atas=max(bawah, atas))
    cocok = _POLA.match(bersih)
    if not cocok:
        return BukanAngka()
    satuan = (cocok.group("satuan") or "").strip(" .,:;")
    if satuan and (len(satuan) > 40 or re.search(r"\d", satuan) or satuan[0].isnumeric()):
        return BukanAngka()
    negatif = bool(cocok.group("minus")) or (bool(cocok.group("kurung")) and bersih.endswith(")"))
    bacaan = bacaan_angka(cocok.group("angka"))
    if not bacaan:
        return BukanAngka()
    rupiah = bool(cocok.group("rp"))
    terpilih = _pilih(bacaan, pemisah, bulat or rupiah)
    if terpilih is None:
        return Ragu(*(-b if negatif else b for b in bacaan), satuan)
    return Terbaca(-terpilih if negatif else terpilih, satuan, bool(cocok.group("persen")), sementara)


def bacaan_angka(token: str) -> tuple[Decimal, ...]:
    """Return the readings of a bare number: none, one, or two (dot for thousands first).

    >>> bacaan_angka("1.234,5")
    (Decimal('1234.5'),)
    >>> bacaan_angka("1,234")
    (Decimal('1.234'), Decimal('1234'))
    """
    token = token.replace(" ", "")
    gaya_id = _urai(token, ".", ",")
    gaya_en = _urai(token, ",", ".")
    if gaya_id is None and gaya_en is None:
        return ()
    if gaya_id is None or gaya_en is None or gaya_id == gaya_en:
        return (gaya_id if gaya_id is not None else gaya_en,)
    return (gaya_id, gaya_en)


def gaya_pemisah(daftar: list[str], uang: bool = False) -> str:
    """Return the style that a column's texts prove: "id", "en", or "" when nothing or both are proven.

    Texts with Rp prove nothing for a column of other figures: "Rp868.844.582" and "71.429" stand in one column.
    "73.5" beside "3.250" proves nothing either: nobody types the last zero of three decimals, and a dot for thousands
    is what people here write.
    """
    bukti, token_semua = set(), []
    for teks in daftar:
        cocok = _POLA.match(teks.replace("\u00a0", " ").strip())
        if not cocok or cocok.group("rp") and not uang or re.search(r"\d", cocok.group("satuan") or ""):
            continue
        token = cocok.group("angka").replace(" ", "")
        token_semua.append(token)
        gaya_id, gaya_en = _urai(token, ".", ","), _urai(token, ",", ".")
        if gaya_id is not None and gaya_en is None:
            bukti.add("id")
        elif gaya_en is not None and gaya_id is None:
            bukti.add("en")
    if bukti == {"en"} and _ribuan_bertitik(token_semua):
        return ""
    return bukti.pop() if len(bukti) == 1 else ""


def _ribuan_bertitik(token: list[str]) -> bool:
    """Tell whether dots of a column may separate thousands here and decimals there."""
    bertiga = [t for t in token if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", t)]
    return bool(bertiga) and all(t.endswith("0") for t in bertiga) and not any("," in t for t in token)


def _urai(token: str, ribuan: str, desimal: str) -> Decimal | None:
    utuh, ada, pecahan = token.partition(desimal)
    if desimal in pecahan or ribuan in pecahan:
        return None
    kelompok = utuh.split(ribuan)
    if len(kelompok) > 1 and (not 1 <= len(kelompok[0]) <= 3 or kelompok[0].startswith("0")):
        return None
    if any(len(k) != 3 for k in kelompok[1:]) or not kelompok[0]:
        return None
    if ada and not pecahan:
        return None
    try:
        return Decimal("".join(kelompok) + ("." + pecahan if ada else ""))
    except InvalidOperation:
        return None


def _pilih(bacaan: tuple[Decimal, ...], pemisah: str, bulat: bool) -> Decimal | None:
    if len(bacaan) == 1:
        return bacaan[0]
    if pemisah:
        return bacaan[0 if pemisah == "id" else 1]
    if bulat:
        utuh = [b for b in bacaan if b == b.to_integral_value()]
        if utuh:
            return max(utuh, key=abs)
    return None


def _satu_bacaan(token: str, pemisah: str, bulat: bool) -> Decimal | None:
    bacaan = bacaan_angka(token)
    return _pilih(bacaan, pemisah, bulat) if bacaan else None
