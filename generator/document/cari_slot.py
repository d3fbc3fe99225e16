"""Mencari slot lagi di laporan yang sudah disunting: menurut tag, alias, titik penanda, lalu teks tersimpan.

One occurrence is a stretch of whole elements (paragraphs, one table) or a control or pair of marks in a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from generator.document.nama import AWALAN
from generator.document.sambung import Naskah
from generator.document.simpanan import SlotTersimpan
from generator.document.slot import AWALAN_TITIK
from generator.document.slot import nama_kendali
from generator.document.wml import MC
from generator.document.wml import WP
from generator.document.wml import bulat
from generator.document.wml import w

_CERITA = {w("hdr"), w("ftr"), w("footnote"), w("endnote")}
_KOTAK = {w("tc"), w("txbxContent")}
_CADANGAN = f"{{{MC}}}Fallback"
_SDT, _ISI, _P, _TBL, _TITIK = w("sdt"), w("sdtContent"), w("p"), w("tbl"), w("bookmarkStart")
_AKHIR_TITIK, _NAMA = w("bookmarkEnd"), w("name")


@dataclass(slots=True)
class Letak:
    """One occurrence. `elemen` are its whole elements in order (empty for one in a line, see `sdt`, `titik`).

    `sdt` is the control that names it, None when it was found by other marks; `titik` its two bookmarks; `cara` is
    tag, alias, titik, gambar or teks; `utuh` False: its marks must be written anew; `kendali`: a control may stand.
    `disunting` is set when it was kept as people left it, `seharusnya` to the text that it would have had;
    `tabel_kita` when some of its tables are people's.
    """

    nama: str
    jenis: str
    naskah: Naskah
    elemen: list[etree._Element]
    sdt: etree._Element | None = None
    titik: tuple[etree._Element | None, etree._Element | None] = (None, None)
    cara: str = "tag"
    utuh: bool = True
    kendali: bool = True
    disunting: bool = False
    seharusnya: str = ""
    tabel_kita: list[etree._Element] | None = None

    @property
    def sebaris(self) -> bool:
        return self.jenis == "nilai"

    @property
    def isi_baris(self) -> list[etree._Element]:
        """Return the elements of a value: those in its control, else those between its bookmarks."""
        if self.sdt is not None:
            return list(self.sdt.find(_ISI))
        a, b = self.titik
        semua = list(a.getparent())
        return [e for e in semua[semua.index(a) + 1 : semua.index(b)] if e.tag != _AKHIR_TITIK]

    @property
    def milik(self) -> list[etree._Element]:
        """Return the elements that we wrote: not the tables in a passage, nor the text beside a table."""
        if self.jenis == "tabel":
            return self.daftar_tabel if self.tabel_kita is None else self.tabel_kita
        return [e for e in self.elemen if e.tag != _TBL]

    @property
    def tabel(self) -> etree._Element | None:
        """Return the table of a table slot, the first one where people split it."""
        return next(iter(self.daftar_tabel), None)

    @property
    def daftar_tabel(self) -> list[etree._Element]:
        """Return the tables that a table slot stands in."""
        return [e for e in self.elemen if e.tag == _TBL] if self.jenis == "tabel" else []


def cari_letak(naskah: Naskah, slot: Mapping[str, SlotTersimpan], peta: Mapping[int, str]) -> list[Letak]:
    """Return the occurrences of all stored slots in one part, in document order; text is not searched here."""
    urut = {e: i for i, e in enumerate(naskah.akar.iter(_SDT, _TITIK, _AKHIR_TITIK))}
    hasil: list[tuple[int, Letak]] = []
    cadangan = {e for f in naskah.akar.iter(_CADANGAN) for e in f.iter(_SDT, _TITIK, _AKHIR_TITIK)}
    if cadangan:
        hasil = _salinan(naskah, slot, {e: i for e, i in urut.items() if e.tag == _SDT and e in cadangan})
        urut = {e: i for e, i in urut.items() if e not in cadangan}
    pasangan = _pasangan(urut, slot, peta)
    for sdt in [e for e in urut if e.tag == _SDT]:
        nama, cara = _nama_kendali(sdt)
        if nama in slot:
            jenis = slot[nama].jenis
            titik = _ambil_pasangan(sdt, pasangan.get(nama, []), urut, jenis)
            ada = _dari_kendali(naskah, nama, jenis, cara, sdt, titik)
            if ada is not None:
                hasil.append((urut[sdt], ada))
    for nama, sisa in pasangan.items():
        for titik in sisa:
            ada = _dari_titik(naskah, nama, slot[nama].jenis, titik)
            if ada is not None:
                hasil.append((urut[titik[0] if titik[0] is not None else titik[1]], ada))
    sudah = {ada.nama for _, ada in hasil}
    hasil += [(-1, x) for x in _dari_gambar(naskah, slot, sudah)]
    return _tanpa_kembar([x for _, x in sorted(hasil, key=lambda h: h[0])])


def _salinan(naskah: Naskah, slot: Mapping[str, SlotTersimpan], urut: dict) -> list[tuple[int, Letak]]:
    """Return the values in mc:Fallback, the second copy of a text box; they have a control and no bookmarks."""
    nama = {e: _nama_kendali(e) for e in urut}
    milik = [e for e, (n, cara) in nama.items() if cara == "tag" and n in slot and slot[n].jenis == "nilai"]
    return [(urut[e], Letak(nama[e][0], "nilai", naskah, [], e)) for e in milik if e.find(_ISI) is not None]


def _cadangan(e: etree._Element) -> bool:
    return any(a.tag == _CADANGAN for a in e.iterancestors())


def _nama_kendali(sdt: etree._Element) -> tuple[str, str]:
    """Return the slot that a control names, and by what; tag first."""
    for cara in ("tag", "alias"):
        if nama := nama_kendali(sdt, cara):
            return nama, cara
    return "", ""


Pasangan = tuple[etree._Element | None, etree._Element | None]


def _pasangan(urut: dict, slot: Mapping[str, SlotTersimpan], peta: Mapping[int, str]) -> dict[str, list[Pasangan]]:
    """Return per slot the pairs of bookmarks that stand in this part; numbers were given out two by two."""
    ada: dict[int, etree._Element] = {}
    for e in urut:
        nama = e.get(_NAMA, "")  # of these elements only a bookmark has one
        if nama.startswith(AWALAN_TITIK) and (nomor_titik := nama.removeprefix(AWALAN_TITIK)).isdigit():
            ada.setdefault(bulat(nomor_titik), e)
    disebut = {peta[nr] for nr in ada if nr in peta} & slot.keys()
    nomor: dict[str, list[int]] = {}
    for nr, nama in sorted(peta.items()) if disebut else ():
        if nama in disebut:
            nomor.setdefault(nama, []).append(nr)
    dua = {nama: zip(daftar[::2], daftar[1::2], strict=False) for nama, daftar in nomor.items()}
    return {nama: [(ada.get(a), ada.get(b)) for a, b in x if a in ada or b in ada] for nama, x in dua.items()}


def _ambil_pasangan(sdt: etree._Element, calon: list[Pasangan], urut: dict, jenis: str) -> Pasangan:
    """Take the pair that belongs to a control: inside of it, else around it in the same paragraph."""
    for i, pasang in enumerate(calon):
        if any(t is not None and _di_dalam(t, sdt) for t in pasang):
            return calon.pop(i)
    if jenis == "nilai":
        letak = urut[sdt]
        for i, (a, b) in enumerate(calon):
            kiri = a is not None and a.getparent() is sdt.getparent() and 0 < letak - urut[a] <= 2
            kanan = b is not None and b.getparent() is sdt.getparent() and 0 < urut[b] - letak <= 2
            if kiri or kanan:
                return calon.pop(i)
    return (None, None)


def _di_dalam(e: etree._Element, induk: etree._Element) -> bool:
    return any(a is induk for a in e.iterancestors())


def _dari_kendali(
    naskah: Naskah, nama: str, jenis: str, cara: str, sdt: etree._Element, titik: Pasangan
) -> Letak | None:
    isi = sdt.find(_ISI)
    if isi is None:
        return None
    if jenis == "nilai":
        utuh = cara == "tag" and all(t is not None for t in titik) and not any(_di_dalam(t, sdt) for t in titik)
        return Letak(nama, jenis, naskah, [], sdt, titik, cara, utuh)
    milik = [e for e in isi if e.tag in (_P, _TBL, _SDT)] if any(e.tag in (_P, _TBL) for e in isi) else []
    ditunjuk = _rentang_titik(titik, jenis)
    if jenis == "tabel":
        return _tabel_kendali(naskah, nama, cara, sdt, titik, milik, ditunjuk)
    if not milik or (cara == "alias" and None not in titik):
        elemen = ditunjuk or milik or [_angkat(sdt, jenis)]
        return Letak(nama, jenis, naskah, elemen, sdt, titik, cara, utuh=False)
    if all(any(x is e or _di_dalam(x, e) for e in milik) for x in ditunjuk):
        utuh = cara == "tag" and None not in titik
        return Letak(nama, jenis, naskah, milik, sdt, titik, cara, utuh)
    gabung = _satukan(sdt, ditunjuk)
    return Letak(nama, jenis, naskah, gabung or milik, sdt, titik, cara, utuh=not gabung)


def _tabel_kendali(
    naskah: Naskah, nama: str, cara: str, sdt: etree._Element, titik: Pasangan, milik: list, ditunjuk: list
) -> Letak | None:
    """Return a table slot: the table in its control, else the one around the control or its bookmarks."""
    if any(e.tag == _TBL for e in milik):
        return Letak(nama, "tabel", naskah, milik, sdt, titik, cara, cara == "tag" and None not in titik)
    luar = next(iter(ditunjuk), None)
    if luar is None:
        luar = next(sdt.iterancestors(_TBL), None)
    if luar is None:
        return Letak(nama, "tabel", naskah, milik, sdt, titik, cara, utuh=True) if milik else None
    return Letak(nama, "tabel", naskah, [luar], sdt, titik, cara, utuh=False)


def _angkat(e: etree._Element, jenis: str) -> etree._Element:
    """Return the paragraph (or table) that holds an element; for drawings the one that holds the whole drawing."""
    paragraf = [e] if e.tag in (_P, _TBL) else []
    paragraf += [a for a in e.iterancestors() if a.tag in (_P, _TBL)]
    if not paragraf:
        return e
    return paragraf[-1] if jenis in ("bagan", "grafik", "gambar") else paragraf[0]


def _rentang_titik(titik: Pasangan, jenis: str) -> list[etree._Element]:
    """Return the elements from the one that holds the first bookmark to the one that holds the last."""
    ujung = []
    for t in titik:
        if t is None:
            continue
        if jenis == "tabel":
            ujung += [next((a for a in t.iterancestors(_TBL)), None)]
        else:
            ujung.append(_angkat(t, jenis))
    ujung = [u for u in ujung if u is not None]
    if len(ujung) < 2 or ujung[0] is ujung[1]:
        return ujung[:1]
    return _satukan(ujung[0], ujung[1:]) or ujung[:1]


def _satukan(awal: etree._Element, lain: list[etree._Element]) -> list[etree._Element]:
    """Return the siblings from the first to the last of these elements, on the level that holds them all."""
    induk = next((a for a in awal.iterancestors() if all(_di_dalam(e, a) for e in lain)), None)
    if induk is None or induk.tag in (_P, _TBL, w("tr")):
        return []
    letak = [induk.index(_naik(e, induk)) for e in (awal, *lain)]
    return [e for e in induk[min(letak) : max(letak) + 1] if e.tag in (_P, _TBL, _SDT)]


def _naik(e: etree._Element, induk: etree._Element) -> etree._Element | None:
    while e is not None and e.getparent() is not induk:
        e = e.getparent()
    return e


def _dari_titik(naskah: Naskah, nama: str, jenis: str, titik: Pasangan) -> Letak | None:
    if jenis == "nilai":
        a, b = titik
        if a is None or b is None or a.getparent() is not b.getparent():
            return None
        bebas = _bebas(a)
        return Letak(nama, jenis, naskah, [], None, titik, "titik", utuh=not bebas, kendali=bebas)
    elemen = _rentang_titik(titik, jenis)
    if not elemen or (jenis == "tabel" and elemen[0].tag != _TBL):
        return None
    bebas = _bebas(elemen[0]) and not any(a.tag in _KOTAK or a.tag in _CERITA for a in elemen[0].iterancestors())
    lengkap = not bebas and all(t is not None for t in titik)
    return Letak(nama, jenis, naskah, elemen, None, titik, "titik", lengkap, bebas)


def _bebas(e: etree._Element) -> bool:
    """Tell whether a control may stand here: no other control around, but damaged ones of ours, which go."""
    return all(_nama_kendali(a)[1] == "alias" for a in e.iterancestors(_SDT))


def _dari_gambar(naskah: Naskah, slot: Mapping[str, SlotTersimpan], sudah: set[str]) -> Iterator[Letak]:
    """Yield pictures and charts inside running text, which are marked by the name of their drawing only."""
    if not any(s.jenis in ("gambar", "grafik") and n not in sudah for n, s in slot.items()):
        return
    for docpr in naskah.akar.iter(f"{{{WP}}}docPr"):
        nama = docpr.get("name", "").removeprefix(AWALAN)
        if docpr.get("name", "").startswith(AWALAN) and nama in slot and nama not in sudah and not _cadangan(docpr):
            p = next((a for a in docpr.iterancestors(_P)), None)
            if p is not None:
                yield Letak(nama, slot[nama].jenis, naskah, [p], None, (None, None), "gambar", True, False)


def _tanpa_kembar(semua: list[Letak]) -> list[Letak]:
    """Leave out an occurrence that lies inside another one of the same slot (LibreOffice moves controls inwards)."""
    hasil: list[Letak] = []
    terpakai: dict[str, set[etree._Element]] = {}
    for x in semua:
        ada = terpakai.setdefault(x.nama, set())
        if not x.elemen or x.elemen[0] not in ada:
            hasil.append(x)
            ada.update(x.elemen)
    return hasil
