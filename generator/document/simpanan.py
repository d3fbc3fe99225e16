"""Teks tersimpan: apa yang kita tulis di tiap slot, agar suntingan orang kelak dapat dibedakan dari penyegaran.

Kept in a custom XML part of the document (namespace urn:lkjip:slot). Per slot: name, kind, text; for a table per
cell with row key and column key, and the prototype rows of levels that this year does not have.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from functools import lru_cache
from typing import Any

from lxml import etree

from generator.document.paket import Bagian
from generator.document.paket import PaketRusak
from generator.document.paket import baca_paket
from generator.document.paket import gabung_byte
from generator.document.wml import lolos
from generator.document.wml import lolos_atribut
from generator.model.rekaman import rekaman

NS = "urn:lkjip:slot"
_JSON = json.JSONEncoder(separators=(",", ":"), check_circular=False)
ITEM_ID = "{B0A7D8C4-5F0E-4C6B-9E55-6C6B6A697031}"
_JENIS, _NOMOR_TITIK = re.compile(r"[a-z]+"), re.compile(r"[0-9]{1,9}")
_RUANG_PROPS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


class SimpananRusak(Exception):
    """The stored text of a report is damaged: a bug of another program, or of a person's hand."""


@rekaman
class SlotTersimpan:
    """What was written into one slot. `data` is the text, or the JSON of a table or chart.

    `prototipe` goes with it by kind: rows of absent levels (tabel), fingerprints (gambar, narasi), names (properti).
    """

    nama: str
    jenis: str
    data: str
    prototipe: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Simpanan:
    """The stored text of one document while it is filled."""

    slot: dict[str, SlotTersimpan] = field(default_factory=dict)

    def catat(self, nama: str, jenis: str, teks: str, prototipe: tuple[tuple[str, str], ...] = ()) -> None:
        """Remember a slot's text; one name has one text, however often it occurs."""
        self.slot[nama] = SlotTersimpan(nama, jenis, teks, prototipe)

    def catat_tabel(
        self,
        nama: str,
        kolom: list[str],
        baris: list[tuple],
        prototipe: tuple[tuple[str, str], ...] = (),
        judul: list[tuple[str, ...]] | None = None,
        pilihan: bool = False,
    ) -> None:
        """Remember a table cell by cell: column keys and titles, per row its key, texts, level and merged cells.

        Merged cells of a row are one letter per column: `^` goes on from above, `<` from the left, `.` neither;
        "" where a row has none. `pilihan`: the template chose these columns among those of the official table.
        """
        isi = {"kolom": kolom, "baris": baris} | ({"judul": judul} if judul is not None else {})
        isi |= {"pilihan": True} if pilihan else {}
        data = _JSON.encode(isi)
        self.slot[nama] = SlotTersimpan(nama, "tabel", data, prototipe)

    def xml(self, peta: dict[int, str], sidik: str = "") -> bytes:
        """Return the custom XML part; `peta` maps the number of each point bookmark to its slot.

        `sidik` is the fingerprint of all other parts, so that any edit since can be told.
        """
        nomor: dict[str, list[int]] = {}
        tanda = f' sidik="{sidik}"' if sidik else ""
        for nr, nama in peta.items():
            nomor.setdefault(nama, []).append(nr)
        kepala = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        bagian = [f'{kepala}<lk:simpanan xmlns:lk="{NS}" versi="1"{tanda}>']
        for s in self.slot.values():
            titik = " ".join(map(str, nomor.get(s.nama, ())))
            proto = "".join([_prototipe_xml(t, xml) for t, xml in s.prototipe])
            bagian.append(
                f'<lk:slot nama="{lolos_atribut(s.nama)}" jenis="{s.jenis}" titik="{titik}">'
                f"<lk:teks>{lolos(s.data)}</lk:teks>{proto}</lk:slot>"
            )
        return gabung_byte([*bagian, "</lk:simpanan>"])


@lru_cache(maxsize=2048)
def _prototipe_xml(tingkat: str, xml: str) -> str:
    return f'<lk:prototipe tingkat="{lolos_atribut(tingkat)}">{lolos(xml)}</lk:prototipe>'


def props_xml() -> bytes:
    """Return the properties part that gives the custom XML part its identity."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<ds:datastoreItem ds:itemID="{ITEM_ID}" xmlns:ds="{_RUANG_PROPS}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NS}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()


def baca_simpanan(xml: bytes) -> tuple[dict[str, SlotTersimpan], dict[int, str], str]:
    """Return the stored slots by name, the map of point bookmarks, and the fingerprint, from the custom XML part.

    Raises SimpananRusak.
    """
    slot, peta = {}, {}
    try:
        akar = etree.fromstring(xml)
    except etree.XMLSyntaxError as galat:
        raise SimpananRusak from galat
    for e in akar.iter(f"{{{NS}}}slot"):
        nama, jenis, titik = e.get("nama", ""), e.get("jenis", ""), e.get("titik", "").split()
        proto = tuple((p.get("tingkat", ""), p.text or "") for p in e.iter(f"{{{NS}}}prototipe"))
        if not nama or not _JENIS.fullmatch(jenis) or not all(_NOMOR_TITIK.fullmatch(nr) for nr in titik):
            raise SimpananRusak(f"slot {nama}")
        slot[nama] = SlotTersimpan(nama, jenis, e.findtext(f"{{{NS}}}teks") or "", proto)
        peta |= {int(nr): nama for nr in titik}
    return slot, peta, akar.get("sidik", "")


def baca_tabel(tersimpan: SlotTersimpan) -> dict[str, Any]:
    """Return what is stored of a table: `kolom`, and `baris` of key, texts and more. Raises SimpananRusak."""
    try:
        data = json.loads(tersimpan.data)
        lebar = len(data["kolom"])
        utuh = len(data.get("judul") or data["kolom"]) == lebar and all(
            len(b) > 1 and len(b[1]) == lebar and all(isinstance(t, str) for t in b[1]) for b in data["baris"]
        )
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as galat:
        raise SimpananRusak(f"slot {tersimpan.nama}") from galat
    if not utuh:
        raise SimpananRusak(f"slot {tersimpan.nama}")
    return data


def sidik_paket(bagian: Mapping[str, Bagian], kecuali: str) -> str:
    """Return a fingerprint of all parts but one, from their names, sizes and checksums."""
    isi = sorted(f"{nama} {b.ukuran} {b.crc}" for nama, b in bagian.items() if nama != kecuali)
    return hashlib.sha256("\n".join(isi).encode()).hexdigest()


def sudah_disunting(docx: bytes) -> bool:
    """Tell whether a file is anything else than what we wrote: saved since, or not made by us at all."""
    try:
        bagian = baca_paket(docx)
        item = item_kita(bagian)
        sidik = etree.fromstring(bagian[item].isi()).get("sidik") if item else None
    except (PaketRusak, etree.XMLSyntaxError):
        return True
    return sidik is None or sidik != sidik_paket(bagian, item)


def item_kita(bagian: Mapping[str, Bagian]) -> str:
    """Return the name of the custom XML part that holds stored text, "" when there is none."""
    ada = [n for n in bagian if re.fullmatch(r"customXml/item\d+\.xml", n)]
    return next((n for n in ada if NS.encode() in bagian[n].isi()), "")


def nama_item(bagian: Mapping[str, Bagian]) -> str:
    """Return the name for our custom XML part: the one already there, else the first free number."""
    if ada := item_kita(bagian):
        return ada
    n = 1
    while f"customXml/item{n}.xml" in bagian:
        n += 1
    return f"customXml/item{n}.xml"
