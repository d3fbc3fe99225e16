"""Memetik rumus dari sebuah sel: tanpa label, definisi, dan keterangan yang ditulis bersamanya.

Sumber: sel formulasi keputusan IKU; pecahan bergaris seperti LKjIP Magetan 2025 Tabel 2.8 (pembilang, garis, penyebut),
kriteria di bawah rumus seperti Jember 2026, "Dengan formulasi perhitungan :" di atasnya seperti Blitar 2025.
Text copied from a typeset equation (\\frac{…}{…} \\times 100\\%) is written on one line first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_LABEL = re.compile(
    r"^\s*(?:dengan\s+)?(?:formulasi|formula|rumus|cara)\b[^:=/×+()\d]{0,60}?[:=]\s*", re.IGNORECASE
)  # fmt: skip
_GARIS = re.compile(r"^\s*=?\s*[-_=\u2010-\u2015\u2212\u2500\u2501]{3,}\s*(?P<ekor>.*)$")
_BUTIR = re.compile(r"^\s*(?:[•·▪●◦*]\s*|[-–]\s+|\d{1,2}[.)]\s+|[a-z][.)]\s+)")
_SAMBUNGAN_DEPAN = re.compile(r"^(?:[/:÷×+)%]|[xX*]\s*[\d(]|(?i:dibagi|dikali|ditambah|dikurang)|[a-z])")
_HURUF_KECIL = re.compile(r"^[a-z]")
_MENGGANTUNG = re.compile(r"[-–−+/:÷×(]$|\b[xX]$")
KALI_SERATUS = re.compile(r"\s*[x×X*]\s*100\s*(?:%|persen)?\s*$")
_OPERASI = re.compile(r"[-–−+/:÷×*]|\s[xX]\s")
_TAG = re.compile(r"<[^<>]{1,200}>")
_LATEX_KURUNG = re.compile(r"\\(?:text|mathrm|textbf|mathbf)\s*\{([^{}]*)\}")
_LATEX_PECAHAN = re.compile(r"\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_LATEX_TANDA = (
    ("\\times", "×"), ("\\div", "÷"), ("\\cdot", "×"), ("\\sum", "Σ"), ("\\%", "%"), ("\\left", ""), ("\\right", ""),
    ("\\,", " "), ("\\_", " "), ("$", " "),
)  # fmt: skip


def petik_rumus(sel: str) -> tuple[str, ...]:
    """Return the pieces of a cell that may be a formula, each on one line, in their order."""
    baris = [b.strip() for b in _TAG.sub("\n", _sebaris(sel)).splitlines()]
    mulai = next((i for i, b in enumerate(baris) if _LABEL.match(b)), 0)
    baris = baris[mulai:]
    pecahan = _pecahan_bergaris(baris)
    if pecahan:
        return (pecahan,)
    potongan = (_tanpa_awalan(p) for p in _sambung(baris))
    return tuple(rapi for p in potongan if (rapi := " ".join(p.split())))


def _sebaris(sel: str) -> str:
    """Write a typeset equation on one line; text without one stays as it is."""
    if "\\" not in sel:
        return sel
    teks = _LATEX_KURUNG.sub(r"\1", sel)
    for tanda, ganti in _LATEX_TANDA:
        teks = teks.replace(tanda, ganti)
    sebelum = ""
    while teks != sebelum:
        sebelum, teks = teks, _LATEX_PECAHAN.sub(lambda m: f"{_kurung(m[1])} / {_kurung(m[2])}", teks)
    return teks


def _kurung(teks: str) -> str:
    return f"({teks.strip()})" if _OPERASI.search(teks) else teks.strip()


def _pecahan_bergaris(baris: list[str]) -> str:
    """Return "pembilang / penyebut × 100%" of a fraction set with a line of dashes, "" where there is none."""
    letak = next((i for i, b in enumerate(baris) if i and _GARIS.match(b)), None)
    if letak is None:
        return ""
    atas, bawah = baris[:letak], baris[letak + 1 :]
    pembilang = _tanpa_awalan(_paragraf(reversed(atas), mundur=True)).strip()
    penyebut = _paragraf(bawah)
    ekor = _GARIS.match(baris[letak])["ekor"].strip()
    for satu in (pembilang, penyebut):
        ekor = ekor or (m[0].strip() if (m := KALI_SERATUS.search(satu)) else "")
    pembilang, penyebut = (KALI_SERATUS.sub("", p) for p in (pembilang, penyebut))
    return " ".join(f"{_kurung(pembilang)} / {_kurung(penyebut)} {ekor}".split()) if pembilang and penyebut else ""


def _paragraf(baris: Iterable[str], mundur: bool = False) -> str:
    """Return the nearest line with the lines that only continue it."""
    hasil: list[str] = []
    for b in baris:
        if not b and not hasil:
            continue
        if not b or hasil and not _HURUF_KECIL.match(hasil[-1] if mundur else b):
            break
        hasil.append(b)
    return " ".join(reversed(hasil) if mundur else hasil)


def _sambung(baris: list[str]) -> list[str]:
    """Join the lines of one formula: those that hang, that continue, or that stand in an open bracket."""
    hasil: list[str] = []
    kosong = False
    for b in baris:
        if not b:
            kosong = True
            continue
        lama = hasil[-1] if hasil else ""
        terbuka = lama.count("(") > lama.count(")") and not kosong
        lanjut = _SAMBUNGAN_DEPAN.match(b) and not (kosong and _HURUF_KECIL.match(b)) and not _BUTIR.match(b)
        if hasil and (_MENGGANTUNG.search(lama) and not _LABEL.fullmatch(lama) or lanjut or terbuka):
            hasil[-1] = f"{lama} {b}"
        else:
            hasil.append(_BUTIR.sub("", b))
        kosong = False
    return hasil


def _tanpa_awalan(teks: str) -> str:
    """Return what stands behind the label and the equals sign: "Nilai IKM = (…) x 25" is "(…) x 25"."""
    teks = _LABEL.sub("", teks)
    bagian = [b.strip() for b in teks.split("=") if b.strip()]
    hitungan = [b for b in bagian if _OPERASI.search(b)]
    return (hitungan or bagian or [""])[0]
