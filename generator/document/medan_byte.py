"""Medan di dalam byte sebuah paragraf: menemukan perintah dan hasilnya, dan menggantinya di tempat."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field

from generator.document.sunting_teks import urai_acuan
from generator.document.wml import lolos

_UNSUR = re.compile(
    rb'<w:fldChar\b[^>]*?w:fldCharType="(begin|separate|end)"[^>]*>|<w:instrText(?:\s[^>]*)?>([^<]*)</w:instrText>|'
    rb"<w:t(?:\s[^>]*)?/>|<w:t(?:\s[^>]*)?>([^<]*)</w:t>",
    re.DOTALL,
)
_KOTOR = re.compile(rb'\s+w:dirty="[^"]*"')


@dataclass(slots=True)
class MedanByte:
    """A field: where it begins, its instruction pieces and the w:t of its result, as ranges of the paragraph."""

    awal: int
    tanda_awal: tuple[int, int]
    instruksi: list[tuple[int, int, str]] = field(default_factory=list)
    hasil: list[tuple[int, int, str]] = field(default_factory=list)
    pisah: int = -1

    @property
    def perintah(self) -> str:
        return "".join(i[2] for i in self.instruksi).strip()

    @property
    def teks(self) -> str:
        return "".join(h[2] for h in self.hasil)


def cari_medan_byte(xml: bytes) -> list[MedanByte]:
    """Return the fields that begin and end in these bytes, inner ones too, in the order of their beginnings."""
    hasil: list[MedanByte] = []
    terbuka: list[MedanByte] = []
    for m in _UNSUR.finditer(xml):
        if m[1] == b"begin":
            terbuka.append(MedanByte(m.start(), (m.start(), m.end())))
        elif not terbuka:
            continue
        elif m[1] == b"separate":
            terbuka[-1].pisah = m.end()
        elif m[1] == b"end":
            hasil.append(terbuka.pop())
        elif m[2] is not None:
            terbuka[-1].instruksi.append((m.start(), m.end(), urai_acuan(m[2].decode())))
        elif terbuka[-1].pisah >= 0:
            terbuka[-1].hasil.append((m.start(), m.end(), urai_acuan((m[3] or b"").decode())))
    return sorted(hasil, key=lambda x: x.awal)


def ganti_hasil(xml: bytes, medan: MedanByte, baru: str) -> list[tuple[int, int, bytes]]:
    """Return the cuts that give a field another cached result; none when it says that already."""
    if medan.teks == baru:
        return []
    teks = f'<w:t xml:space="preserve">{lolos(baru)}</w:t>'.encode()
    if not medan.hasil:
        letak = xml.find(b"</w:r>", medan.pisah)
        return [(letak + 6, letak + 6, b"<w:r>" + teks + b"</w:r>")] if medan.pisah >= 0 and letak >= 0 else []
    awal, akhir, _ = medan.hasil[0]
    return [(awal, akhir, teks), *((a, b, b"") for a, b, _ in medan.hasil[1:])]


def ganti_rujukan(xml: bytes, teks: Mapping[str, str]) -> list[tuple[int, int, bytes]]:
    """Return the cuts that make references (REF) say what they point to; `teks` is that by bookmark."""
    potong = []
    for m in cari_medan_byte(xml) if b"REF _Ref9" in xml else ():
        kata = m.perintah.split()
        baru = teks.get(kata[1]) if len(kata) > 1 and kata[0].upper() == "REF" else None
        if baru is not None and m.teks.split() != baru.split():
            potong += ganti_hasil(xml, m, baru)
    return potong


def ganti_perintah(medan: MedanByte, baru: str) -> list[tuple[int, int, bytes]]:
    """Return the cuts that give a field another instruction; blanks do not count."""
    if medan.perintah.split() == baru.split() or not medan.instruksi:
        return []
    awal, akhir, _ = medan.instruksi[0]
    isi = f'<w:instrText xml:space="preserve"> {lolos(baru)} </w:instrText>'.encode()
    return [(awal, akhir, isi), *((a, b, b"") for a, b, _ in medan.instruksi[1:])]


def buang_kotor(xml: bytes, medan: MedanByte) -> list[tuple[int, int, bytes]]:
    """Return the cuts that take away the mark for update when Word opens the file."""
    awal, akhir = medan.tanda_awal
    baru = _KOTOR.sub(b"", xml[awal:akhir])
    return [(awal, akhir, baru)] if baru != xml[awal:akhir] else []
