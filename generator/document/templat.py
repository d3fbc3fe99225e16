"""Mengurai templat Word menjadi Cetakan: sekali per templat, diingat menurut isinya (sha256).

Here alone, and in refresh and audit, a tree is used; filling works on the text that comes out.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from posixpath import basename

from lxml import etree

from generator.document.badan import urai_badan
from generator.document.cetakan import Blok
from generator.document.cetakan import Cerita
from generator.document.cetakan import Cetakan
from generator.document.cetakan import TemplatSalah
from generator.document.gaya import DaftarGaya
from generator.document.gaya import baca_gaya
from generator.document.paket import Bagian
from generator.document.paket import PaketRusak
from generator.document.paket_asing import baca_paket_asing
from generator.document.penomoran import baca_penomoran
from generator.document.relasi import baca_relasi
from generator.document.relasi import jalur_relasi
from generator.document.slot import AWALAN_TITIK
from generator.document.tab_kaki import luruskan_tab
from generator.document.urai import Pengurai
from generator.document.urai import baca_bagian_word
from generator.document.urai import sebut_cerita
from generator.document.wml import MC
from generator.document.wml import WP
from generator.document.wml import W
from generator.document.wml import bulat
from generator.document.wml import dengan_w15
from generator.document.wml import w

_PENOMORAN = "word/numbering.xml"
_PENANDA_KITA = re.compile(r"_(?:Toc|Ref)9\d{8}")
_RID = re.compile(r'\br:\w+="([^"]+)"')
_INGATAN: dict[str, Cetakan] = {}
_BANYAK_INGATAN = 8


def urai_templat(templat: bytes) -> Cetakan:
    """Return the compiled template. Raises TemplatSalah for a file that cannot serve as template."""
    kunci = hashlib.sha256(templat).hexdigest()
    if kunci not in _INGATAN:
        if len(_INGATAN) >= _BANYAK_INGATAN:
            _INGATAN.pop(next(iter(_INGATAN)))
        _INGATAN[kunci] = _urai(templat)
    return _INGATAN[kunci]


def _urai(templat: bytes) -> Cetakan:
    try:
        bagian, dokumen = baca_paket_asing(templat)
    except PaketRusak as galat:
        raise TemplatSalah(f"Templat: {galat}") from galat
    ada_gaya = bagian.get("word/styles.xml")
    gaya = baca_gaya(ada_gaya.isi() if ada_gaya else None)
    pohon = {nama: baca_bagian_word(bagian[nama].isi(), basename(nama)) for nama in _bagian_teks(bagian, dokumen)}
    luruskan_tab(pohon, dokumen, _teks(bagian, jalur_relasi(dokumen)))
    titik_awal = _lepas_penanda_kita(pohon)
    id_penanda, id_gambar, id_sdt = _id_terpakai(pohon)
    pengurai = Pengurai("naskah", gaya)
    blok = urai_badan(pohon[dokumen], pengurai)
    blok = (_akar_lengkap(blok[0]), *blok[1:])
    cerita, dipakai = [], pengurai.dipakai
    for nama in sorted(set(pohon) - {dokumen}):
        hasil, nama_dipakai = _urai_cerita(nama, pohon[nama], gaya)
        dipakai = dipakai + nama_dipakai
        if nama_dipakai:
            cerita.append(hasil)
    return Cetakan(
        bagian=bagian, dokumen=dokumen, blok=blok, cerita=tuple(cerita), gaya=gaya,
        penomoran=baca_penomoran(bagian[_PENOMORAN].isi() if _PENOMORAN in bagian else None),
        relasi={n: _teks(bagian, jalur_relasi(n)) for n in pohon},
        tipe_isi=_teks(bagian, "[Content_Types].xml"),
        id_penanda=id_penanda, titik_awal=titik_awal, id_gambar=id_gambar, id_sdt=id_sdt, nama=tuple(dipakai),
        rid_tetap=_rid_tetap(dokumen, blok, cerita),
    )


def _bagian_teks(bagian: dict[str, Bagian], dokumen: str) -> list[str]:
    """Return the document and the parts that it shows: headers, footers and notes that it refers to."""
    xml = _teks(bagian, jalur_relasi(dokumen))
    tujuan = {r.tujuan(dokumen) for r in baca_relasi(xml)}
    return [dokumen, *(n for n in bagian if sebut_cerita(n) and n in tujuan)]


def _urai_cerita(nama: str, akar: etree._Element, gaya: DaftarGaya) -> tuple[Cerita, list[tuple[str, str]]]:
    pengurai = Pengurai(sebut_cerita(nama), gaya)
    pengurai.urai_sebaris(akar)
    isi = pengurai.potong(etree.tostring(akar, encoding="unicode"))
    kepala = _deklarasi(isi[0]) if isi and isinstance(isi[0], str) else ""
    return Cerita(nama, (kepala, *isi[1:])), pengurai.dipakai


def _akar_lengkap(blok: Blok) -> Blok:
    """Return the first wrapper with the namespaces that our marks need declared on the root element."""
    return replace(blok, isi=(_deklarasi(blok.isi[0]), *blok.isi[1:]))


def _deklarasi(xml: str) -> str:
    """Return the beginning of a part with w15 declared and ignorable for readers that do not know it."""
    akar = re.match(r"<[^>]*>", xml)[0]
    return dengan_w15(akar) + xml[len(akar) :]


def _rid_tetap(dokumen: str, blok: tuple[Blok, ...], cerita: list[Cerita]) -> dict[str, frozenset[str]]:
    """Return the relations that fixed text refers to, by part; pictures and charts in slots do not count."""
    isi = {dokumen: [p for b in blok for p in b.isi]} | {c.nama: list(c.isi) for c in cerita}
    return {
        nama: frozenset(r for p in potongan if isinstance(p, str) for r in _RID.findall(p))
        for nama, potongan in isi.items()
    }


def _lepas_penanda_kita(pohon: dict[str, etree._Element]) -> int:
    """Remove the contents bookmarks of an earlier run of ours; return the first free number of a point bookmark."""
    titik = 0
    for akar in pohon.values():
        lepas = set()
        for e in akar.iter(w("bookmarkStart")):
            nama = e.get(w("name"), "")
            if nama.startswith(AWALAN_TITIK) and nama.removeprefix(AWALAN_TITIK).isdigit():
                titik = max(titik, bulat(nama.removeprefix(AWALAN_TITIK)))
            elif _PENANDA_KITA.fullmatch(nama):
                lepas.add(e.get(w("id")))
        for e in [e for e in akar.iter(w("bookmarkStart"), w("bookmarkEnd")) if e.get(w("id")) in lepas]:
            e.getparent().remove(e)
    return titik + 1


def _id_terpakai(pohon: dict[str, etree._Element]) -> tuple[int, int, frozenset[int]]:
    """Return the next free bookmark id and drawing id, and the control ids in use; equal drawing ids are renumbered.

    What stands in mc:Fallback repeats its mc:Choice and does not count.
    """
    penanda, gambar, kendali = 0, set(), set()
    ganda = []
    for akar in pohon.values():
        for e in akar.iter(w("bookmarkStart"), f"{{{WP}}}docPr", f"{{{W}}}sdtPr"):
            if e.tag == w("bookmarkStart"):
                penanda = max(penanda, bulat(e.get(w("id"))))
            elif e.tag == w("sdtPr"):
                ada = e.find(w("id"))
                kendali.add(bulat(ada.get(w("val"))) if ada is not None else 0)
            elif not any(a.tag == f"{{{MC}}}Fallback" for a in e.iterancestors()):
                nomor = bulat(e.get("id"))
                ganda += [e] if nomor in gambar else []
                gambar.add(nomor)
    bebas = max(gambar, default=0) + 1
    for e in ganda:
        e.set("id", str(bebas))
        bebas += 1
    return penanda + 1, bebas, frozenset(kendali)


def _teks(bagian: dict[str, Bagian], nama: str) -> str:
    return bagian[nama].isi().decode("utf-8-sig") if nama in bagian else ""
