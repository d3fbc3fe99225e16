"""Sebutan slot bagi orang: kata-kata di ringkasan dan pesan, pengganti nama yang hanya dikenal templat."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping

from generator.document.daftar_nama import dikenal
from generator.document.nama import AWALAN_JUDUL
from generator.document.simpanan import SlotTersimpan

_KATA = {"narasi": "naskah", "": "isian"}
_PELENGKAP = ("sumber.", AWALAN_JUDUL)


def sebut_slot(nama: str, slot: Mapping[str, SlotTersimpan] | None = None) -> str:
    """Return what people know a slot by: a table by its title in this report (`slot`), all else by its meaning.

    >>> sebut_slot("narasi.sarana"), sebut_slot("tahun"), sebut_slot("sumber.1_4")
    ('naskah “Sarana dan prasarana”', 'isian “Tahun yang dilaporkan”', 'sumber tabel “Aset tetap”')
    """
    if nama.startswith(AWALAN_JUDUL):
        return f"judul {_sebut_tabel(nama.removeprefix(AWALAN_JUDUL), slot or {})}"
    jenis, _, kunci = nama.rpartition(".")
    if jenis in ("tabel", "sumber"):
        return f"{'sumber ' if jenis == 'sumber' else ''}{_sebut_tabel(kunci, slot or {})}"
    arti = dikenal(jenis).get(kunci, kunci)
    return f"“{arti}”" if arti.casefold().startswith(jenis or "\0") else f"{_KATA.get(jenis, jenis)} “{arti}”"


def sebut_semua(nama: Collection[str], slot: Mapping[str, SlotTersimpan]) -> tuple[str, ...]:
    """Return several slots in words; the title and the source of a table are told with their table."""
    return tuple(dict.fromkeys(sebut_slot(n, slot) for n in nama if _tabelnya(n) not in nama))


def _tabelnya(nama: str) -> str:
    """Return the slot of the table that a title or a source belongs to, "" for any other slot."""
    awalan = next((a for a in _PELENGKAP if nama.startswith(a)), None)
    return f"tabel.{nama.removeprefix(awalan)}" if awalan else ""


def _sebut_tabel(kunci: str, slot: Mapping[str, SlotTersimpan]) -> str:
    judul = slot.get(AWALAN_JUDUL + kunci)
    return f"tabel “{judul.data if judul is not None else dikenal('tabel').get(kunci, kunci)}”"
