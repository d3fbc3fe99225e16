"""Mengurai kalimat jadi bertanda sederhana menjadi Paragraf, dan menulisnya kembali.

The markup is that of `paragraf.py`, one paragraph per line. A backslash takes the next character as it
stands, so text from the office's workbooks prints whole whatever it holds (`lindungi`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import groupby

from generator.model.organisasi import Foto
from generator.narrative.paragraf import Paragraf
from generator.narrative.paragraf import Potongan

PENANDA = re.compile(r"(?:(?P<subjudul>## )|(?P<butir>- )|(?P<angka>\d{1,2}\. )|(?P<huruf>[a-z]\. )|(?P<gambar>!\[))")
_GAMBAR = re.compile(r"!\[(?P<berkas>[^\]]*)\]\((?P<keterangan>.*)\)$")
_POTONGAN = re.compile(
    r"\*\*(?P<tebal>.+?)\*\*|\*(?P<miring>.+?)\*|\[\[(?P<rujukan>[^\]]+)\]\]|(?P<isian>\[ISI: [^\]]*\])"
)
_TERLINDUNG = str.maketrans({tanda: f"\\{tanda}" for tanda in "\\*[]()"})
_TEMPAT_GAMBAR = "@"
LABEL_GAMBAR = "gambar"
_RAHASIA = 0xE000
_TERBUKA = {_RAHASIA + kode: kode for kode in range(0x80)}


def urai(teks: str, foto: Mapping[str, Foto] | None = None) -> tuple[Paragraf, ...]:
    """Return the paragraphs of finished text; `foto` gives the picture behind each file name.

    Blank lines are ignored and runs of spaces become one. Raises KeyError for a picture that is not in `foto`.

    >>> [(p.gaya, p.penanda, p.teks) for p in urai("Lihat [[3.4]].\\n1. *outcome*")]
    [('isi', '', 'Lihat Tabel 3.4.'), ('angka', '1.', 'outcome')]
    """
    baris = (re.sub(r" {2,}", " ", _sembunyikan(b)).strip(" \t\r") for b in teks.split("\n"))
    return tuple(_paragraf(b, foto or {}) for b in baris if b)


def lindungi(teks: str) -> str:
    """Return text from a workbook as markup that prints exactly that text, on one line.

    White space of any kind (line breaks, tabs, doubled spaces) becomes one space.

    >>> lindungi("- 5 *ekor*\\n[x]")
    '\\\\- 5 \\\\*ekor\\\\* \\\\[x\\\\]'
    """
    satu_baris = " ".join(teks.split())
    aman = satu_baris.translate(_TERLINDUNG)
    return "\\" + aman if PENANDA.match(aman) else aman


def tulis(daftar: tuple[Paragraf, ...]) -> str:
    """Return the markup that `urai` turns into these paragraphs again."""
    return "\n".join(_tulis_paragraf(p) for p in daftar)


def teks_rujukan(kunci: str) -> str:
    """Return how a reference reads before document/ fills it: the table's official number."""
    return f"Tabel {kunci}"


def _paragraf(baris: str, foto: Mapping[str, Foto]) -> Paragraf:
    penanda = PENANDA.match(baris)
    if penanda is None:
        return Paragraf(_potongan(baris))
    gaya = str(penanda.lastgroup)
    if gaya == "gambar":
        return _gambar(baris, foto)
    nomor = penanda.group().strip() if gaya in ("angka", "huruf") else ""
    return Paragraf(_potongan(baris[penanda.end() :]), gaya, nomor)


def _gambar(baris: str, foto: Mapping[str, Foto]) -> Paragraf:
    cocok = _GAMBAR.match(baris)
    if cocok is None:
        raise ValueError(f"gambar tidak lengkap: {_buka(baris)!r}")
    return Paragraf(_potongan(cocok["keterangan"]), "gambar", foto=foto[_buka(cocok["berkas"])])


def _potongan(teks: str) -> tuple[Potongan, ...]:
    hasil: list[Potongan] = []
    akhir = 0
    for cocok in _POTONGAN.finditer(teks):
        sebelum, jenis = teks[akhir : cocok.start()], str(cocok.lastgroup)
        akhir = cocok.end()
        if jenis == "rujukan" and "|" in cocok[jenis]:
            hasil += _biasa(sebelum.rstrip(" ")) + _bersyarat(cocok[jenis], " " if sebelum.endswith(" ") else "")
        else:
            hasil += [*_biasa(sebelum), _bertanda(jenis, _buka(cocok[jenis]))]
    hasil += _biasa(teks[akhir:])
    return tuple(hasil)


def _biasa(teks: str) -> list[Potongan]:
    return [Potongan(_buka(teks))] if teks else []


def _bertanda(jenis: str, isi: str) -> Potongan:
    if jenis == "rujukan":
        return Potongan(teks_rujukan(isi), rujukan=isi)
    if jenis == "isian":
        # A name from a workbook must not close the gap before its end.
        isi = f"[{isi[1:-1].translate(str.maketrans('[]', '()'))}]"
    return Potongan(isi, tebal=jenis == "tebal", miring=jenis == "miring", isian=jenis == "isian")


def _bersyarat(isi: str, jarak: str) -> list[Potongan]:
    """Return a sentence about a figure; the blank before it comes and goes with it."""
    kunci, _, kalimat = isi.rpartition("|")
    kunci = _buka(kunci)
    awal, tanda, akhir = (jarak + _buka(kalimat)).partition(_TEMPAT_GAMBAR)
    if not tanda:
        raise ValueError(f"kalimat tentang {kunci} tanpa {_TEMPAT_GAMBAR}")
    pola = ((awal, ""), (LABEL_GAMBAR, kunci), (akhir, ""))
    return [Potongan(t, rujukan=rujukan, jika=kunci) for t, rujukan in pola if t]


def _sembunyikan(teks: str) -> str:
    """Move every escaped character to the private area, where no mark can be seen in it."""
    return re.sub(r"\\([!-~])", lambda m: chr(_RAHASIA + ord(m[1])), teks).replace("\\", "")


def _buka(teks: str) -> str:
    return teks if teks.isascii() else teks.translate(_TERBUKA)


def _tulis_paragraf(p: Paragraf) -> str:
    isi = "".join(_tulis_kelompok(kunci, tuple(k)) for kunci, k in groupby(p.potongan, lambda x: x.jika))
    if p.gaya == "gambar" and p.foto is not None:
        return f"![{_lindungi_semua(p.foto.berkas)}]({isi})"
    awalan = {"subjudul": "## ", "butir": "- ", "angka": f"{p.penanda} ", "huruf": f"{p.penanda} "}.get(p.gaya, "")
    if not awalan and PENANDA.match(isi):
        return "\\" + isi
    return awalan + isi


def _tulis_kelompok(gambar: str, kelompok: tuple[Potongan, ...]) -> str:
    """Write pieces that are printed together, those of a sentence about a figure as one mark."""
    if not gambar:
        return "".join(map(_tulis_potongan, kelompok))
    isi = "".join(_TEMPAT_GAMBAR if x.rujukan else _lindungi_semua(x.teks) for x in kelompok)
    jarak = " " if isi.startswith(" ") else ""
    return f"{jarak}[[{_lindungi_semua(gambar)}|{isi.removeprefix(jarak)}]]"


def _tulis_potongan(x: Potongan) -> str:
    if x.rujukan:
        return f"[[{x.rujukan}]]"
    if x.isian:
        return f"[{_lindungi_semua(x.teks[1:-1])}]"
    pagar = "**" if x.tebal else "*" if x.miring else ""
    return f"{pagar}{_lindungi_semua(x.teks)}{pagar}"


def _lindungi_semua(teks: str) -> str:
    return teks.translate(_TERLINDUNG)
