"""Menulis tanda sebuah slot lagi: kendali isi dengan tag dan alias, dan titik penanda di kedua ujungnya."""

from __future__ import annotations

import re

from lxml import etree

from generator.document.cari_slot import Letak
from generator.document.sambung import Naskah
from generator.document.slot import AWALAN_TITIK
from generator.document.slot import TUTUP_KENDALI
from generator.document.slot import Marka
from generator.document.tabel_hidup import baca_baris_hidup
from generator.document.wml import MC
from generator.document.wml import dengan_w15
from generator.document.wml import w

_SELA = "\ue0f8"
_AWAL_P = re.compile(rb"<w:p(?:\s[^>]*[^/>])?>(?:<w:pPr/>|<w:pPr>.*?</w:pPr>)?", re.DOTALL)
_ISI = (w("t"), w("drawing"), w("pict"), w("object"))


def tulis_tanda(letak: Letak, marka: Marka) -> None:
    """Ask for fresh marks of one occurrence; bookmarks that stand at both ends are left where they are."""
    naskah = letak.naskah
    awal, akhir = _batas(letak)
    buka, tutup = _kendali(letak, marka)
    if letak.sdt is not None:
        isi = letak.sdt.find(w("sdtContent"))
        r, ri = naskah.ruang[letak.sdt], naskah.ruang[isi]
        naskah.ganti(r.awal, ri.isi, b"")
        naskah.ganti(ri.tutup, r.akhir, b"")
    if letak.sebaris:
        satu, dua = _titik_baru(letak, marka)
        naskah.sisip(awal, satu + buka)
        naskah.sisip(akhir, tutup + dua)
        return
    if None in letak.titik:
        satu, dua = _titik_baru(letak, marka)
        _sisip_di_ujung(naskah, letak.elemen, satu, dua)
    naskah.sisip(awal, buka)
    naskah.sisip(akhir, tutup)


def _batas(letak: Letak) -> tuple[int, int]:
    """Return where the control begins and ends."""
    ruang = letak.naskah.ruang
    if letak.elemen:
        return ruang[letak.elemen[0]].awal, ruang[letak.elemen[-1]].akhir
    if letak.sdt is not None:
        return ruang[letak.sdt].awal, ruang[letak.sdt].akhir
    a, b = letak.titik
    return letak.naskah.letak(_pasangan_akhir(letak.naskah, a)).akhir, letak.naskah.letak(b).awal


def _kendali(letak: Letak, marka: Marka) -> tuple[bytes, bytes]:
    if not letak.kendali:
        return b"", b""
    if letak.sebaris:
        teks = marka.kendali_sebaris(letak.nama, _SELA)
    elif letak.jenis == "tabel":
        teks = f"{marka.buka_kendali(letak.nama)}{_SELA}{TUTUP_KENDALI}"
    else:
        teks = marka.kendali_blok(letak.nama, _SELA)
    buka, tutup = teks.split(_SELA)
    return buka.encode(), tutup.encode()


def _titik_baru(letak: Letak, marka: Marka) -> tuple[bytes, bytes]:
    """Take the old bookmarks out and return a pair: with their names where both were there, else with new ones."""
    lama = [t for t in letak.titik if t is not None]
    nama = [t.get(w("name")) for t in lama]
    for t in lama:
        buang_penanda(letak.naskah, t)
    if len(nama) == 2:
        return tuple("".join(marka.rentang(n)).encode() for n in nama)
    return marka.titik(letak.nama).encode(), marka.titik(letak.nama).encode()


def buang_penanda(naskah: Naskah, awal: etree._Element) -> None:
    """Ask for a bookmark (w:bookmarkStart, w:bookmarkEnd) to go."""
    for e in (awal, _pasangan_akhir(naskah, awal)):
        if e is not None:
            naskah.ganti(naskah.letak(e).awal, naskah.letak(e).akhir, b"")


def _pasangan_akhir(naskah: Naskah, awal: etree._Element) -> etree._Element | None:
    nomor = awal.get(w("id"))
    sesudah = awal.getnext()
    if sesudah is not None and sesudah.tag == w("bookmarkEnd") and sesudah.get(w("id")) == nomor:
        return sesudah
    mulai = naskah.letak(awal).awal
    return next((e for e in naskah.akhir_penanda(nomor) if naskah.letak(e).awal > mulai), None)


def _sisip_di_ujung(naskah: Naskah, elemen: list[etree._Element], satu: bytes, dua: bytes) -> None:
    """Put the bookmarks into the first and the last paragraph that shows something; of a table, into its cells."""
    semua = [x for e in elemen for x in (_sel(naskah, e) if e.tag == w("tbl") else _paragraf(naskah, e))]
    berisi = [rentang for rentang, isi in semua if isi] or [rentang for rentang, _ in semua]
    if not berisi:
        return
    cocok = _AWAL_P.search(naskah.byte, *berisi[0])
    akhir = naskah.byte.rfind(b"</w:p>", *berisi[-1])
    if cocok is not None and akhir >= 0:
        naskah.sisip(cocok.end(), satu)
        naskah.sisip(akhir, dua)


def _sel(naskah: Naskah, tbl: etree._Element) -> list[tuple[tuple[int, int], bool]]:
    return [((s.awal, s.akhir), bool(s.teks)) for b in baca_baris_hidup(tbl, naskah) for s in b.sel]


def _paragraf(naskah: Naskah, e: etree._Element) -> list[tuple[tuple[int, int], bool]]:
    """Return where the paragraphs at or below an element stand, without those in text boxes, and what shows."""
    semua = [p for p in e.iter(w("p")) if not any(a.tag == w("txbxContent") for a in p.iterancestors())]
    ruang = [(p, naskah.ruang[p]) for p in semua]
    return [((r.awal, r.akhir), next(p.iter(*_ISI), None) is not None) for p, r in ruang if r.tutup > r.isi]


def lengkapi_ujung(xml: bytes, nomor: tuple[str, str], marka: Marka) -> bytes:
    """Return the new content of a slot with both bookmarks in it; one that went with its paragraph comes back."""
    for i, penanda in enumerate(nomor):
        if b'w:name="' + penanda.encode() + b'"' in xml:
            continue
        sisip = "".join(marka.rentang(penanda)).encode()
        if i == 0:
            cocok = next((m for m in _AWAL_P.finditer(xml)), None)
            letak = cocok.end() if cocok else -1
        else:
            letak = xml.rfind(b"</w:p>")
        if letak >= 0:
            xml = xml[:letak] + sisip + xml[letak:]
    return xml


def nama_titik(letak: Letak) -> tuple[str, str] | None:
    """Return the names of the two bookmarks of an occurrence, None when it has none."""
    if None in letak.titik:
        return None
    return letak.titik[0].get(w("name")), letak.titik[1].get(w("name"))


def perbaiki_kembar(naskah: Naskah, sudah: set[str], nomor: set[str], marka: Marka) -> int:
    """Take out repeated bookmarks of ours and renumber repeated ids; return how many there were.

    `sudah` and `nomor` are the names and ids of the parts before, and grow.
    """
    jumlah = 0
    cadangan = {e for f in naskah.akar.iter(f"{{{MC}}}Fallback") for e in f.iter(w("bookmarkStart"))}
    for e in naskah.akar.iter(w("bookmarkStart")):
        if e in cadangan:
            continue
        nama, ini = e.get(w("name"), ""), e.get(w("id"), "")
        if nama in sudah and nama.startswith((AWALAN_TITIK, "_Toc9", "_Ref9")):
            buang_penanda(naskah, e)
            jumlah += 1
            continue
        sudah.add(nama)
        if ini in nomor:
            _beri_nomor(naskah, e, marka)
            jumlah += 1
        nomor.add(ini)
    return jumlah


def _beri_nomor(naskah: Naskah, awal: etree._Element, marka: Marka) -> None:
    baru = re.search(r'w:id="(\d+)"', marka.rentang("x")[0])[1].encode()
    for e in (awal, _pasangan_akhir(naskah, awal)):
        if e is not None:
            lama = naskah.potong(e)
            r = naskah.letak(e)
            naskah.ganti(r.awal, r.akhir, re.sub(rb'w:id="\d+"', b'w:id="%s"' % baru, lama))


def deklarasikan_w15(naskah: Naskah) -> None:
    """Ask for the namespace of our controls to be declared on the part's root, and ignorable."""
    m = re.search(rb"<w:\w+(?:\s[^>]*)?>", naskah.byte)
    if b"xmlns:w15=" not in m[0]:
        naskah.ganti(m.start(), m.end(), dengan_w15(m[0].decode()).encode())
