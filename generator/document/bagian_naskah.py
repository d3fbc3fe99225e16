"""Bagian naskah (section): yang menjadi kosong hilang bersama jedanya, warisannya dibawa ke bagian berikutnya."""

from __future__ import annotations

import re
from dataclasses import dataclass
from dataclasses import replace

from generator.document.cetakan import Blok

_ACUAN = re.compile(r"<w:(?:header|footer)Reference\b[^>]*/>")
_NOMOR = re.compile(r"<w:pgNumType\b[^>]*/>")
_SESUDAH_NOMOR = re.compile(
    r"<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b"
    r"|</w:sectPr>"
)


@dataclass(slots=True)
class _Ruas:
    """One section while it is decided: its blocks that stay (the last one holds the break), and what it lost."""

    blok: list[Blok]
    sectpr: str
    ada_hapus: bool

    @property
    def kosong(self) -> bool:
        return self.ada_hapus and all(b.kosong or b.jenis in ("bungkus", "bagian_akhir") for b in self.blok)

    @property
    def bungkus(self) -> list[Blok]:
        return [b for b in self.blok if b.jenis == "bungkus"]


def gabung_bagian(blok: list[Blok], hapus: list[bool]) -> list[Blok]:
    """Return the blocks that stay; a section in which something went and nothing is left loses its break.

    Headers, footers and the restart of page numbers that it had defined pass on to the section after it. Where a
    wide section went from between two upright ones, the text flows on without a new page.
    """
    ruas = _pecah(blok, hapus)
    sisa = [r for r in ruas if not r.kosong]
    if not sisa or not ruas[-1].sectpr:
        return [b for r in ruas for b in r.blok]
    hasil: list[Blok] = []
    terbawa: list[str] = []
    for i, r in enumerate(ruas):
        berikut = next((x for x in ruas[i + 1 :] if not x.kosong), None)
        if r.kosong:
            terbawa.append(r.sectpr)
            hasil += r.bungkus if i < len(ruas) - 1 else []
        elif berikut is not None and i + 1 < len(ruas) and ruas[i + 1].kosong and _mengalir(r, ruas[i + 1], berikut):
            hasil += _tanpa_jeda(r.blok)
            terbawa.append(r.sectpr)
        else:
            hasil += _beri_warisan(r.blok, terbawa) if berikut is not None or i == len(ruas) - 1 else r.blok
            terbawa = []
    return hasil if not ruas[-1].kosong else _pindah_ke_akhir(hasil, ruas[-1])


def _pecah(blok: list[Blok], hapus: list[bool]) -> list[_Ruas]:
    hasil, kini, ada_hapus = [], [], False
    for i, b in enumerate(blok):
        if not hapus[i]:
            kini.append(b)
        elif b.bagian:
            kini.append(Blok("teks", (f"<w:p><w:pPr>{b.bagian}</w:pPr></w:p>",), kosong=True, bagian=b.bagian))
        ada_hapus = ada_hapus or hapus[i]
        if b.bagian and b.jenis != "bagian_akhir":
            hasil.append(_Ruas(kini, b.bagian, ada_hapus))
            kini, ada_hapus = [], False
    akhir = next((b.bagian for b in kini if b.jenis == "bagian_akhir"), "")
    return [*hasil, _Ruas(kini, akhir, ada_hapus)]


def _ukuran(sectpr: str) -> tuple[str, ...]:
    return tuple(m[0] for m in re.finditer(r"<w:(?:pgSz|pgMar|cols|titlePg)\b[^>]*>", sectpr))


def _mengalir(sebelum: _Ruas, hilang: _Ruas, sesudah: _Ruas) -> bool:
    """Tell whether the break before a lost section only served the other paper size of that section."""
    isi = [b for b in sesudah.blok if b.jenis != "bungkus"]
    return (
        _ukuran(sebelum.sectpr) == _ukuran(sesudah.sectpr) != _ukuran(hilang.sectpr)
        and bool(isi) and isi[0].tingkat != 1
        and 'w:start="' not in "".join(_NOMOR.findall(sesudah.sectpr)) and "oddPage" not in sesudah.sectpr
    )


def _tanpa_jeda(blok: list[Blok]) -> list[Blok]:
    """Return the blocks of a section without its break; a blank paragraph that only held it goes."""
    letak = next(i for i, b in enumerate(blok) if b.bagian)
    b = blok[letak]
    isi = tuple(p.replace(b.bagian, "") if isinstance(p, str) else p for p in b.isi)
    ganti = [] if b.kosong else [replace(b, isi=isi, bagian="")]
    return [*blok[:letak], *ganti, *blok[letak + 1 :]]


def _pindah_ke_akhir(hasil: list[Blok], akhir: _Ruas) -> list[Blok]:
    """Return the blocks with the last break moved to the end of the body, whose own section became empty."""
    letak = next(i for i in range(len(hasil) - 1, -1, -1) if hasil[i].bagian)
    sectpr = hasil[letak].bagian
    penutup = [
        replace(b, isi=(sectpr,), bagian=sectpr) if b.jenis == "bagian_akhir" else b
        for b in akhir.blok if b.jenis in ("bagian_akhir", "bungkus")
    ]
    return [*hasil[:letak], *_tanpa_jeda(hasil[letak : letak + 1]), *hasil[letak + 1 :], *penutup]


def _beri_warisan(blok: list[Blok], terbawa: list[str]) -> list[Blok]:
    """Return the blocks of a section whose break takes over what the sections merged into it had defined."""
    letak = next((i for i, b in enumerate(blok) if b.bagian), -1)
    if not terbawa or letak < 0:
        return blok
    lama = blok[letak].bagian
    acuan = {_jenis(a): a for s in terbawa for a in _ACUAN.findall(s)}
    milik = {_jenis(a) for a in _ACUAN.findall(lama)}
    tambahan = "".join(a for jenis, a in acuan.items() if jenis not in milik)
    baru = re.sub(r"(<w:sectPr\b[^>]*>)", lambda m: m[1] + tambahan, lama, count=1)
    mulai = [n for s in terbawa for n in _NOMOR.findall(s) if "w:start=" in n]
    if mulai and "w:start=" not in "".join(_NOMOR.findall(lama)):
        polos = _NOMOR.sub("", baru)
        batas = _SESUDAH_NOMOR.search(polos).start()
        baru = polos[:batas] + mulai[-1] + polos[batas:]
    isi = tuple(p.replace(lama, baru) if isinstance(p, str) else p for p in blok[letak].isi)
    return [*blok[:letak], replace(blok[letak], isi=isi, bagian=baru), *blok[letak + 1 :]]


def _jenis(acuan: str) -> str:
    """Return what a header reference is for: kind and page type, without the part it names."""
    return re.sub(r' r:id="[^"]*"', "", acuan)
