"""Gaya paragraf templat: nama ke id, tingkat judul, perataan, tab, dan penomoran otomatis."""

from __future__ import annotations

from dataclasses import field

from lxml import etree

from generator.document.wml import bulat
from generator.document.wml import w
from generator.model.rekaman import rekaman

_TINGKAT = frozenset("012345678")


@rekaman
class Gaya:
    """One style with what the engine asks of it, own value or inherited where the note says so.

    `tingkat` outline level 1–9, 0 none (inherited); `jc` own only; `tab_kanan` the place of its right tab stop, 0 none
    (inherited); `nomor` (numId, level) (inherited); `rekat` stays with the next paragraph (inherited); `ukuran` half
    points and `huruf` the typeface (both inherited, at last from the document's defaults); `tebal`, `miring` inherited;
    `spasi` the line spacing in 240ths of a line (inherited; exact ones and the document's default do not count).
    """

    id: str
    nama: str
    jenis: str
    tingkat: int = 0
    jc: bool = False
    tab_kanan: int = 0
    nomor: tuple[str, int] | None = None
    rekat: bool = False
    bawaan: bool = False
    ukuran: int = 20
    huruf: str = ""
    tebal: bool = False
    miring: bool = False
    spasi: int = 240


@rekaman
class DaftarGaya:
    """All styles of a template; the first of a name counts."""

    gaya: tuple[Gaya, ...] = ()
    _nama: dict[tuple[str, str], Gaya] = field(init=False, repr=False, compare=False, default_factory=dict)
    _id: dict[str, Gaya] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        for g in self.gaya:
            self._nama.setdefault((g.jenis, g.nama.casefold()), g)
            self._id.setdefault(g.id, g)

    def menurut_id(self, id_gaya: str) -> Gaya | None:
        return self._id.get(id_gaya)

    def menurut_nama(self, nama: str, jenis: str = "paragraph") -> Gaya | None:
        """Return the style of that name; Word writes built-in names in either case."""
        return self._nama.get((jenis, nama.casefold()))

    def id_dari_nama(self, nama: str) -> str:
        gaya = self.menurut_nama(nama)
        return gaya.id if gaya else ""

    def nama_dari_ppr(self, ppr: etree._Element | None) -> str:
        """Return the style name of a paragraph, that of the default style where it names none."""
        ada = ppr.find(w("pStyle")) if ppr is not None else None
        gaya = self.menurut_id(ada.get(w("val"))) if ada is not None else self.bawaan_paragraf
        return gaya.nama if gaya else ""

    @property
    def bawaan_paragraf(self) -> Gaya | None:
        return next((g for g in self.gaya if g.bawaan and g.jenis == "paragraph"), None)

    @property
    def gaya_tabel(self) -> str:
        """Id of Table Grid, else of the first table style that is not the default, "" when there is none."""
        kisi = self.menurut_nama("Table Grid", "table")
        lain = next((g for g in self.gaya if g.jenis == "table" and not g.bawaan), None)
        return (kisi or lain).id if kisi or lain else ""


def baca_gaya(xml: bytes | None) -> DaftarGaya:
    """Return the styles of word/styles.xml; none when the part is missing."""
    if not xml:
        return DaftarGaya()
    akar = etree.fromstring(xml)
    elemen = {e.get(w("styleId")): e for e in akar.iter(w("style"))}
    baku = akar.find(f"{w('docDefaults')}/{w('rPrDefault')}")
    return DaftarGaya(tuple(_gaya(e, elemen, baku) for e in elemen.values()))


def _gaya(elemen: etree._Element, semua: dict[str, etree._Element], baku: etree._Element | None) -> Gaya:
    nama = elemen.find(w("name"))
    rantai = list(_rantai(elemen, semua))
    huruf = [h for e in (*rantai, baku) if e is not None and (h := e.find(w("rPr"))) is not None]
    return Gaya(
        id=elemen.get(w("styleId"), ""),
        nama=nama.get(w("val"), "") if nama is not None else elemen.get(w("styleId"), ""),
        jenis=elemen.get(w("type"), "paragraph"),
        tingkat=next((tingkat_dari_teks(v) for e in rantai if (v := _nilai(e, "outlineLvl"))), 0),
        jc=bool(_nilai(elemen, "jc")),
        tab_kanan=next(
            (bulat(t.get(w("pos"))) for e in rantai for t in e.iterfind(f"{w('pPr')}/{w('tabs')}/*")
             if t.get(w("val")) == "right"), 0,
        ),
        nomor=next((n for e in rantai if (n := nomor_dari_ppr(e.find(w("pPr"))))), None),
        rekat=any(e.find(f"{w('pPr')}/{w('keepNext')}") is not None for e in rantai),
        bawaan=elemen.get(w("default")) in ("1", "true", "on"),
        ukuran=next((bulat(s.get(w("val")), 20) for h in huruf if (s := h.find(w("sz"))) is not None), 20),
        huruf=next((f.get(w("ascii"), "") for h in huruf if (f := h.find(w("rFonts"))) is not None), ""),
        tebal=_menyala(huruf, "b"),
        miring=_menyala(huruf, "i"),
        spasi=next((n for e in rantai if (n := spasi_dari_ppr(e.find(w("pPr"))))), 240),
    )


def spasi_dari_ppr(ppr: etree._Element | None) -> int:
    """Return the line spacing of a w:pPr in 240ths of a line, 0 where it names none or an exact one."""
    spasi = ppr.find(w("spacing")) if ppr is not None else None
    if spasi is None or spasi.get(w("lineRule"), "auto") != "auto":
        return 0
    return bulat(spasi.get(w("line")), 0)


def _menyala(huruf: list[etree._Element], nama: str) -> bool:
    """Tell whether the nearest of these looks that names a toggle switches it on."""
    ada = next((s for h in huruf if (s := h.find(w(nama))) is not None), None)
    return ada is not None and ada.get(w("val"), "1") not in ("0", "false", "off")


def _rantai(elemen: etree._Element, semua: dict[str, etree._Element]):
    terlihat = set()
    while elemen is not None and id(elemen) not in terlihat:
        terlihat.add(id(elemen))
        yield elemen
        dasar = elemen.find(w("basedOn"))
        elemen = semua.get(dasar.get(w("val"))) if dasar is not None else None


def _nilai(gaya: etree._Element, nama: str) -> str:
    ada = gaya.find(f"{w('pPr')}/{w(nama)}")
    return ada.get(w("val")) if ada is not None else ""


def tingkat_dari_teks(nilai: str) -> int:
    """Return the outline level 1–9 behind the stored 0–8; 9 and anything else means running text."""
    return int(nilai) + 1 if nilai in _TINGKAT else 0


def nomor_dari_ppr(ppr: etree._Element | None) -> tuple[str, int] | None:
    """Return (numId, level) of a paragraph or style; numId "0" means that numbering is switched off."""
    numpr = ppr.find(w("numPr")) if ppr is not None else None
    if numpr is None or numpr.find(w("numId")) is None:
        return None
    tingkat = numpr.find(w("ilvl"))
    return (numpr.find(w("numId")).get(w("val"), "0"), bulat(tingkat.get(w("val"))) if tingkat is not None else 0)
