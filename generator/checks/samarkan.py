"""Menyamarkan orang di dalam kutipan: NIP, tanggal lahir, dan nama yang dikenali dari gelar atau sapaannya.

Sumber: janji produk bahwa nama, NIP, dan tanggal lahir tidak pernah masuk catatan, JSON, rekap, atau kertas kerja.
"""

from __future__ import annotations

import re

PENANDA = "\ue000"
TERSAMAR = "(disamarkan)"

_KATA_NAMA = r"[A-Z][\w'’.-]+"
_NAMA = rf"{_KATA_NAMA}(?:\s+{_KATA_NAMA}){{0,4}}"
_GELAR_BELAKANG = (
    r"(?:[SM]\.\s?[A-Z][A-Za-z.]*|[SM]\.?(?:E|H|T|P|Si|Pd|Sos|Kom|M|AP|IP)\b\.?|A\.\s?Md\.?|Ph\.?\s?D\.?|MM|MSi)"
)
_JABATAN = r"Bupati|Wali|Gubernur|Kepala|Camat|Sekretaris|Inspektur|Direktur|Presiden|Menteri|Pimpinan|Ketua"
_ORANG = re.compile(
    rf"(?:\b(?:Drs|Dra|Dr|Ir|Prof|H|Hj|dr|drg)\.\s+)+{_NAMA}(?:\s*,\s*{_GELAR_BELAKANG})*"
    rf"|{_NAMA}(?:\s*,\s*{_GELAR_BELAKANG})+"
    rf"|(?<=\bSdr\.\s){_NAMA}|(?<=\bSaudara\s)(?!{_JABATAN}){_NAMA}|(?<=\bBapak\s)(?!{_JABATAN}){_NAMA}"
    rf"|(?<=\bIbu\s)(?!{_JABATAN}|Kota\b){_NAMA}|(?<=\ba\.n\.\s){_NAMA}"
)
_NIP = re.compile(r"\b(?:19|20)\d{6}\s?\d{6}\s?\d\s?\d{3}\b|(?<=\bNIP)[\s.:]*\d[\d\s]{8,}")
_LAHIR = re.compile(r"(?<=\blahir\b)[^.;]{0,60}?\d{1,2}[\s/-]\w+[\s/-]\d{4}", re.IGNORECASE)


def tandai_orang(teks: str) -> str:
    """Return the text with the letters of persons replaced one by one, so that places in it stay where they are."""
    for pola in (_NIP, _LAHIR, _ORANG):
        teks = pola.sub(_tandai, teks)
    return teks


def _tandai(cocok: re.Match[str]) -> str:
    isi = cocok[0].lstrip(" .:\t")
    return cocok[0][: len(cocok[0]) - len(isi)] + PENANDA * len(isi)


def samarkan(teks: str) -> str:
    """Return the text without persons; a text that was marked before and then cut gives the same.

    >>> samarkan("Laporan disusun oleh Budi Contoh, S.E., NIP 19700101 199503 1 001, pada 2025.")
    'Laporan disusun oleh (disamarkan), NIP (disamarkan), pada 2025.'
    """
    return re.sub(f"{PENANDA}+", TERSAMAR, tandai_orang(teks))
