"""Rujukan kepada tabel atau gambar yang tidak ada.

Sumber: keterangan tabel dan gambar di dokumen yang sama. References into another document are not followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.keterangan import find_keterangan
from generator.checks.naskah.keterangan import urai_keterangan
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.model.catatan import Catatan

KODE = "D17"
ARTI = "Rujukan kepada tabel yang tidak ada"

_RUJUKAN = re.compile(r"\b(tabel|gambar|grafik|diagram)\s+(?:(\d{1,2})\s?\.\s?)?(\d{1,2})\b(?!\.\d)", re.IGNORECASE)
_DOKUMEN_LAIN = re.compile(
    r"\s*(?:\w+\s+){0,2}?(?:renstra|rpjmd|rpd|renja|rkpd|permendagri|permenpan\w*|peraturan|lampiran|dokumen|buku)\b",
    re.IGNORECASE,
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per reference; nothing where no table of that kind is numbered in the way of the reference."""
    ada = {(k.macam, k.bab, k.urut) for k in find_keterangan(bahan.naskah)}
    cara = {(macam, bab is None) for macam, bab, _ in ada}
    for kalimat in bahan.kalimat:
        if urai_keterangan(kalimat.teks) is not None:
            continue
        for cocok in _RUJUKAN.finditer(kalimat.teks):
            kunci = (cocok[1].casefold(), int(cocok[2]) if cocok[2] else None, int(cocok[3]))
            dikenal = (kunci[0], kunci[1] is None) in cara and not _DOKUMEN_LAIN.match(kalimat.teks, cocok.end())
            if dikenal and kunci not in ada:
                saran = "Betulkan nomornya, atau tambahkan tabelnya."
                yield catat_kalimat(KODE, kalimat, cocok.end(), f"merujuk {cocok[0]}, yang tidak ada", saran)
