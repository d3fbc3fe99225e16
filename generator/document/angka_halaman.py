"""Bentuk nomor halaman dan nomor judul: 4, iv, IV, d, D."""

from __future__ import annotations


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
