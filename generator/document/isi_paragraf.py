"""Menulis paragraf naskah: teks dengan rupa prototipe, gaya menurut jenisnya, rujukan, dan celah [ISI: …]."""

from __future__ import annotations

import re

from generator.document.cetakan import PrototipeParagraf
from generator.document.cetakan import Rupa
from generator.document.cetakan import TempatNilai
from generator.document.daftar_nama import dikenal
from generator.document.isi_gambar import tulis_gambar
from generator.document.keterangan import tulis_keterangan_gambar
from generator.document.konteks import Konteks
from generator.document.medan import tulis_medan
from generator.document.nama import arti_nilai
from generator.document.nama import slot_tabel
from generator.document.wml import lolos
from generator.narrative.paragraf import Paragraf
from generator.narrative.paragraf import Potongan

GAYA = {
    "isi": "LKjIP Isi", "butir": "LKjIP Butir", "angka": "LKjIP Angka", "huruf": "LKjIP Angka",
    "huruf dalam angka": "LKjIP Huruf", "subjudul": "LKjIP Subjudul", "gambar": "LKjIP Gambar",
}
_DAFTAR = ("butir", "angka", "huruf")
_GAYA_POLOS = {"", "normal"}
_ISIAN = re.compile(r"(\[ISI:[^\]]*\])")
_PPR = re.compile(r"<w:p>(<w:pPr/>|<w:pPr>.*?</w:pPr>|)", re.DOTALL)
_AWAL_PPR = re.compile(r"<w:pPr[^>]*>(?:<w:pStyle[^>]*/>)?(?:<w:keepNext[^>]*/>)?")
_BARIS_AKHIR, _BARIS_PEMBUKA, _HURUF_SEBARIS = 10, 3, 85
_GANTUNG = '<w:ind w:left="360" w:hanging="360"/>'


def tulis_teks(teks: str) -> str:
    """Return run content: w:t, with w:br for a new line and w:tab for a tab."""
    if teks and "\n" not in teks and "\t" not in teks:
        return f'<w:t xml:space="preserve">{lolos(teks)}</w:t>'
    bagian = []
    for i, baris in enumerate(teks.split("\n")):
        bagian += ["<w:br/>"] if i else []
        for j, ruas in enumerate(baris.split("\t")):
            bagian += ["<w:tab/>"] if j else []
            bagian += [f'<w:t xml:space="preserve">{lolos(ruas)}</w:t>'] if ruas else []
    return "".join(bagian)


def tulis_run(teks: str, rupa: Rupa, tebal: bool = False, miring: bool = False, sorot: bool = False) -> str:
    """Return one run (w:r), "" for no text."""
    return f"<w:r>{rupa.xml(tebal, miring, sorot)}{tulis_teks(teks)}</w:r>" if teks else ""


def tulis_run_isian(teks: str, rupa: Rupa, tebal: bool = False, miring: bool = False) -> str:
    """Return runs in which every [ISI: …] is marked yellow."""
    if "[ISI:" not in teks:
        return tulis_run(teks, rupa, tebal, miring)
    return "".join(tulis_run(t, rupa, tebal, miring, sorot=i % 2 == 1) for i, t in enumerate(_ISIAN.split(teks)))


def teks_nilai(nama: str, konteks: Konteks) -> str:
    """Return the text of a value; one that nobody gave becomes a marked gap with its meaning."""
    teks = konteks.isi.nilai.get(nama)
    return teks if teks is not None else f"[ISI: {arti_nilai().get(nama, 'judul tabel')}]"


def isi_tempat_nilai(tempat: TempatNilai, konteks: Konteks) -> str:
    """Return the runs of a value in its inline control between two point bookmarks."""
    teks = teks_nilai(tempat.nama, konteks)
    konteks.catat_isian(teks)
    runs = tulis_run_isian(teks, tempat.rupa) or f"<w:r>{tempat.rupa.xml()}<w:t></w:t></w:r>"
    if tempat.penanda or tempat.kendali:
        konteks.simpanan.catat(tempat.nama, "nilai", teks)
    if tempat.kendali:
        runs = konteks.marka.kendali_sebaris(tempat.nama, runs, banyak_baris="\n" in teks)
    if not tempat.penanda:
        return runs
    awal = konteks.marka.titik(tempat.nama)
    return awal + runs + konteks.marka.titik(tempat.nama)


def tulis_naskah(naskah: tuple[Paragraf, ...], prototipe: PrototipeParagraf, konteks: Konteks) -> list[str]:
    """Return the w:p of a passage; lettered items below a numbered one are indented under it.

    What opens a list stays with its first item, what shows a picture with it, the last item but one with the last. A
    long paragraph that does not announce the list may end its page: LibreOffice moves it whole, and a fifth of the page
    would stay empty.
    """
    hasil, dalam_angka = [], False
    butir = [p.gaya in _DAFTAR for p in naskah] + [False, False]
    dibuka = [p.gaya in (*_DAFTAR, "gambar") for p in naskah] + [False]
    for i, p in enumerate(naskah):
        dalam_angka = p.gaya == "angka" or (dalam_angka and p.gaya in ("huruf", "butir"))
        gaya = "huruf dalam angka" if dalam_angka and p.gaya == "huruf" else p.gaya
        rekat = (dibuka[i + 1] and _pembuka(p)) or (butir[i] and butir[i + 1] and not butir[i + 2])
        hasil += tulis_paragraf(p, prototipe, konteks, gaya, rekat)
    return hasil


def _pembuka(p: Paragraf) -> bool:
    return p.gaya == "isi" and (p.teks.endswith(("berikut.", ":")) or len(p.teks) <= _BARIS_PEMBUKA * _HURUF_SEBARIS)


def satukan_akhir(naskah: tuple[Paragraf, ...], paragraf: list[str]) -> list[str]:
    """Return the w:p with the last ones kept together, so that no page holds two lines before a new one begins.

    As many as make up a quarter of a page; a passage with pictures stays as it is.
    """
    if len(naskah) != len(paragraf):
        return paragraf
    awal, baris = len(naskah), 0
    while awal and baris < _BARIS_AKHIR:
        awal -= 1
        baris += 1 + len(naskah[awal].teks) // _HURUF_SEBARIS
    akhir = paragraf[awal:]
    return paragraf[:awal] + [_utuhkan(p, rekat=True) for p in akhir[:-1]] + [_utuhkan(p) for p in akhir[-1:]]


def tulis_paragraf(
    p: Paragraf, prototipe: PrototipeParagraf, konteks: Konteks, gaya: str = "", rekat: bool = False
) -> list[str]:
    """Return the w:p of one paragraph; a picture gives two, the picture and its caption.

    One that is to stay with what follows (`rekat`), or announces it ("…:"), stays on the page with it.
    """
    if p.gaya == "gambar":
        return _tulis_foto(p, prototipe, konteks)
    kunci = (gaya or p.gaya, id(prototipe))
    pola = konteks.pola.get(kunci)
    if pola is None:
        pola = konteks.pola[kunci] = pola_untuk(gaya or p.gaya, prototipe, konteks)
    ppr, rupa, bernomor = pola
    if rekat or (p.potongan and p.potongan[-1].teks.rstrip().endswith(":")):
        ppr = rekatkan(ppr)
    penanda = ""
    if p.gaya in ("angka", "huruf"):
        penanda = tulis_run(f"{p.penanda}\t", rupa)
    elif p.gaya == "butir" and not bernomor:
        penanda = tulis_run("•\t", rupa)
    tebal = p.gaya == "subjudul" and not konteks.cetakan.gaya.id_dari_nama(GAYA["subjudul"])
    isi = penanda + "".join([_tulis_potongan(x, rupa, tebal, konteks) for x in p.potongan])
    return [f"<w:p>{ppr}{isi}</w:p>"]


def pola_untuk(gaya: str, prototipe: PrototipeParagraf, konteks: Konteks) -> tuple[str, Rupa, bool]:
    """Return w:pPr, look and "the style numbers by itself" for a kind of paragraph.

    Running text keeps the prototype's look unless the prototype has none of its own; other kinds take the
    template's style of their name, else the prototype's look with a hanging indent.
    """
    if gaya == "isi" and prototipe.gaya.casefold() not in _GAYA_POLOS:
        return prototipe.ppr, prototipe.rupa, False
    ada = konteks.cetakan.gaya.menurut_nama(GAYA.get(gaya, GAYA["isi"]))
    if ada is not None and prototipe.gaya.casefold() != ada.nama.casefold():
        return f'<w:pPr><w:pStyle w:val="{ada.id}"/></w:pPr>', Rupa(), ada.nomor is not None
    if ada is not None or gaya in ("isi", "subjudul", "gambar"):
        return prototipe.ppr, prototipe.rupa, ada is not None and ada.nomor is not None
    return _menggantung(prototipe.ppr), prototipe.rupa, False


def rekatkan(ppr: str) -> str:
    """Return w:pPr with w:keepNext unless it says whether the paragraph stays with the next."""
    if "<w:keepNext" in ppr:
        return ppr
    if not ppr or ppr == "<w:pPr/>":
        return "<w:pPr><w:keepNext/></w:pPr>"
    gaya = re.match(r"<w:pPr[^>]*>(?:<w:pStyle[^>]*/>)?", ppr)
    return f"{ppr[: gaya.end()]}<w:keepNext/>{ppr[gaya.end() :]}"


def _utuhkan(paragraf: str, rekat: bool = False) -> str:
    """Return a w:p with w:keepLines, and w:keepNext where it is to stay with what follows."""
    ada = _PPR.match(paragraf)
    ppr = ada[1] if ada[1] not in ("", "<w:pPr/>") else "<w:pPr></w:pPr>"
    ppr = rekatkan(ppr) if rekat else ppr
    awal = _AWAL_PPR.match(ppr).end()
    sisip = "" if "<w:keepLines" in ppr else "<w:keepLines/>"
    return f"<w:p>{ppr[:awal]}{sisip}{ppr[awal:]}{paragraf[ada.end() :]}"


def _menggantung(ppr: str) -> str:
    """Return w:pPr with a hanging indent unless it says how it indents."""
    if "<w:ind " in ppr:
        return ppr
    batas = re.search(r"<w:(contextualSpacing|mirrorIndents|jc|textAlignment|outlineLvl|cnfStyle|rPr)\b|</w:pPr>", ppr)
    return ppr[: batas.start()] + _GANTUNG + ppr[batas.start() :] if batas else f"<w:pPr>{_GANTUNG}</w:pPr>"


def _tulis_potongan(x: Potongan, rupa: Rupa, tebal: bool, konteks: Konteks) -> str:
    if x.jika and x.jika not in konteks.rujukan:
        return ""
    if x.rujukan:
        return _tulis_rujukan(x, rupa, konteks)
    konteks.catat_isian(x.teks)
    if x.isian:
        return tulis_run(x.teks, rupa, x.tebal or tebal, x.miring, sorot=True)
    return tulis_run_isian(x.teks, rupa, x.tebal or tebal, x.miring)


def _tulis_rujukan(x: Potongan, rupa: Rupa, konteks: Konteks) -> str:
    """Return a REF field to the caption of a table or figure; a marked gap where the report has none of it.

    Its official number would name another table where the office counts its own.
    """
    kunci = slot_tabel(x.rujukan)
    ada = konteks.rujukan.get(x.rujukan if x.jika else kunci)
    if ada is None:
        konteks.rujukan_hilang.append(x.rujukan)
        celah = f"[ISI: rujukan ke tabel {dikenal('tabel').get(kunci, x.rujukan)}]"
        konteks.catat_isian(celah)
        return tulis_run_isian(celah, rupa, x.tebal, x.miring)
    if not ada.penanda:
        return tulis_run(ada.sebutan, rupa)
    return tulis_medan(f"REF {ada.penanda} \\h", ada.sebutan, rupa)


def _tulis_foto(p: Paragraf, prototipe: PrototipeParagraf, konteks: Konteks) -> list[str]:
    gambar = tulis_gambar(p.foto, konteks) if p.foto is not None else ""
    if not gambar:
        berkas = p.foto.berkas if p.foto is not None else p.teks
        celah = Paragraf((Potongan(f"[ISI: gambar {berkas} tidak dapat dibaca, pakai PNG atau JPEG]", isian=True),))
        return tulis_paragraf(celah, prototipe, konteks)
    gaya = konteks.cetakan.gaya.id_dari_nama(GAYA["gambar"])
    ppr = f'<w:pPr><w:pStyle w:val="{gaya}"/></w:pPr>' if gaya else '<w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr>'
    return [f"<w:p>{ppr}<w:r>{gambar}</w:r></w:p>", tulis_keterangan_gambar(p.teks, konteks)]
