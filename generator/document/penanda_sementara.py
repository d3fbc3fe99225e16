"""Penanda sementara: judul tulisan orang diberi penanda hanya selama halaman dihitung."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from generator.document.sambung import Naskah
from generator.document.sambung import sambung

if TYPE_CHECKING:
    from generator.document.segarkan_medan import Butir

SEMENTARA = "_Toc8"


def nama_sementara(n: int) -> str:
    """Return the bookmark name that a heading without one has while pages are counted."""
    return f"{SEMENTARA}{n:08d}"


def dengan_penanda_sementara(naskah: Naskah, butir: Iterable[Butir]) -> bytes:
    """Return the part with a bookmark in every heading that has none, for counting pages only."""
    sisip = []
    for n, b in enumerate(butir):
        r = naskah.ruang[b.p]
        if not b.penanda and r.tutup > r.isi:
            awal = re.match(rb"<w:p(?:\s[^>]*)?>(?:<w:pPr/>|<w:pPr>.*?</w:pPr>)?", naskah.potong(b.p), re.DOTALL).end()
            nomor = f'w:id="{800000 + n}"'
            tanda = f'<w:bookmarkStart {nomor} w:name="{nama_sementara(n)}"/><w:bookmarkEnd {nomor}/>'
            sisip.append((r.awal + awal, r.awal + awal, tanda.encode()))
    return sambung(naskah.byte, sisip)
