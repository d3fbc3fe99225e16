"""Menyegarkan slot naskah, sumber, nilai, dan bagan: paragraf yang sama tetap, yang berganti disunting di tempatnya."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import SequenceMatcher

from lxml import etree

from generator.document.banding_slot import angka_usang
from generator.document.banding_slot import lipat
from generator.document.banding_slot import setara
from generator.document.banding_slot import teks_elemen
from generator.document.cari_slot import Letak
from generator.document.cetakan import Rupa
from generator.document.isi_paragraf import tulis_run
from generator.document.isi_paragraf import tulis_run_isian
from generator.document.konteks import Konteks
from generator.document.konteks_segar import bidang_di
from generator.document.medan_byte import ganti_rujukan
from generator.document.padan_tabel import rangkai
from generator.document.pindai import rupa_pertama
from generator.document.ringkasan_segar import DISUNTING
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import Tempat
from generator.document.sambung import Naskah
from generator.document.sambung import sambung
from generator.document.sebutan import sebut_slot
from generator.document.segarkan_gambar import DIGANTI_ORANG
from generator.document.segarkan_gambar import gambar_keterangan
from generator.document.segarkan_gambar import ganti_gambar
from generator.document.simpanan import SlotTersimpan
from generator.document.sunting_teks import rujukan_dalam
from generator.document.sunting_teks import ubah_teks
from generator.document.tanda_slot import lengkapi_ujung
from generator.document.tanda_slot import nama_titik
from generator.document.wml import w
from generator.model.organisasi import Foto
from generator.model.rekaman import rekaman

_PPR = re.compile(rb"<w:pPr/>|<w:pPr>.*?</w:pPr>", re.DOTALL)
_GAYA = re.compile(rb'<w:pStyle w:val="([^"]*)"')
_CELAH = re.compile(r"\[(?:ISI:[^\]]*|PERIKSA)\]")
_BERBENDA = (w("drawing"), w("pict"), w("object"))


@rekaman
class ParagrafBaru:
    """A paragraph as it is to be: its visible text, its XML once asked for, the photo that it is the caption of."""

    teks: str
    xml: Callable[[], str]
    foto: Foto | None = None


def teks_slot(letak: Letak) -> str:
    """Return the visible text of an occurrence, one line per paragraph; tables of people are not part of it."""
    if letak.sebaris:
        return "".join(teks_elemen(e) for e in letak.isi_baris)
    return "\n".join(teks_elemen(e) for e in letak.elemen if e.tag != w("tbl"))


def segarkan_nilai(letak: Letak, lama: str, baru: str, catatan: Catatan) -> bool:
    """Refresh one occurrence of a value; tell whether it stands as the new text now."""
    kini = teks_slot(letak)
    if setara(kini) == setara(baru):
        return True
    if setara(kini) != setara(lama):
        _pertahankan(letak.nama, Tempat(sebut_slot(letak.nama)), kini, lama, baru, catatan)
        return False
    awal, akhir = _rentang_sebaris(letak)
    byte = letak.naskah.byte[awal:akhir]
    if bool(_CELAH.search(lama)) != bool(_CELAH.search(baru)):
        induk = letak.isi_baris
        rupa = rupa_pertama(induk[0].getparent()).tanpa_sorot() if induk else Rupa()
        letak.naskah.ganti(awal, akhir, tulis_run_isian(baru, rupa).encode())
    else:
        letak.naskah.ganti(awal, akhir, ubah_teks(byte, baru))
    catatan.segarkan(letak.nama)
    return True


def _rentang_sebaris(letak: Letak) -> tuple[int, int]:
    if letak.sdt is not None:
        r = letak.naskah.ruang[letak.sdt.find(w("sdtContent"))]
        return r.isi, r.tutup
    naskah = letak.naskah
    return naskah.letak(letak.titik[0].getnext()).akhir, naskah.letak(letak.titik[1]).awal


def _pertahankan(nama: str, tempat: Tempat, kini: str, lama: str, baru: str, catatan: Catatan) -> None:
    """Report a slot that stays as edited, by its first paragraph that people wrote, and what is no longer true."""
    kita = set(map(setara, lama.split("\n")))
    tulisan = next((t for t in kini.split("\n") if t.strip() and setara(t) not in kita), "")
    catatan.pertahankan(nama, tempat, lipat(tulisan), DISUNTING if tulisan else "sebagian dihapus orang")
    for teks, a, b in angka_usang(kini, lama, baru):
        catatan.bertentangan_dengan(nama, tempat, teks, a, b)


def segarkan_paragraf(
    letak: Letak, tersimpan: SlotTersimpan, baru: list[ParagrafBaru], tempat: Tempat, konteks: Konteks, catatan: Catatan
) -> bool:
    """Refresh one occurrence of a passage; tell whether it stands as the new text now."""
    lama, kini, teks_baru = tersimpan.data, teks_slot(letak), "\n".join(p.teks for p in baru)
    foto = [p for p in baru if p.foto is not None]
    if setara(kini) == setara(teks_baru) and not foto:
        return True
    if setara(kini) not in (setara(lama), setara(teks_baru)):
        _pertahankan(letak.nama, tempat, kini, lama, teks_baru, catatan)
        return False
    if not letak.elemen:
        return False
    r = letak.naskah.ruang
    awal, akhir = r[letak.elemen[0]].awal, r[letak.elemen[-1]].akhir
    sebelum = len(letak.naskah.sunting)
    for p, b in _susun(letak, baru):
        _segarkan_foto(letak, p, b.foto, tersimpan, tempat, konteks, catatan)
    if len(letak.naskah.sunting) == sebelum:
        return True
    isi, titik = letak.naskah.hasil(awal, akhir), nama_titik(letak)
    isi = sambung(isi, ganti_rujukan(isi, konteks.teks_rujukan))
    if titik:
        isi = lengkapi_ujung(isi, titik, konteks.marka)
    letak.naskah.padatkan(awal, akhir, isi)
    catatan.segarkan(letak.nama)
    return True


def _segarkan_foto(
    letak: Letak, p: etree._Element, foto: Foto, tersimpan: SlotTersimpan, tempat: Tempat, konteks: Konteks,
    catatan: Catatan,
) -> None:
    """Ask for the new photo above a caption that stays."""
    e = gambar_keterangan(p)
    konteks.bidang = bidang_di(letak.naskah, p)
    dulu = {isi for _, isi in tersimpan.prototipe}
    if e is not None and ganti_gambar(letak.naskah, e, foto, dulu, konteks) == DIGANTI_ORANG:
        catatan.pertahankan(letak.nama, tempat, lipat(teks_elemen(p)), DIGANTI_ORANG)


def _susun(letak: Letak, baru: list[ParagrafBaru]) -> list[tuple[etree._Element, ParagrafBaru]]:
    """Ask for the changes that make the paragraphs of a slot say the new text; return the captions that stay."""
    hidup = [p for e in letak.elemen for p in ([e] if e.tag == w("p") else ()) if teks_elemen(p).strip()]
    hidup = hidup or [e for e in letak.elemen if e.tag == w("p")][:1]
    kini = [setara(teks_elemen(p)) for p in hidup]
    nanti = [p for p in baru if p.teks.strip()]
    ppr = _ppr_hidup(letak.naskah, hidup)
    if not nanti:
        for p in hidup[1:]:
            _buang(letak.naskah, p)
        for p in hidup[:1]:
            r = letak.naskah.ruang[p]
            letak.naskah.ganti(r.awal, r.akhir, ubah_teks(letak.naskah.potong(p), ""))
        return []
    tetap: list[tuple[etree._Element, ParagrafBaru]] = []
    padanan = SequenceMatcher(None, kini, [setara(p.teks) for p in nanti], autojunk=False)
    for apa, i1, i2, j1, j2 in padanan.get_opcodes():
        if apa == "equal":
            tetap += [(hidup[i], nanti[j]) for i, j in zip(range(i1, i2), range(j1, j2), strict=True) if nanti[j].foto]
            continue
        pasangan = dict(_pasangkan(kini[i1:i2], [p.teks for p in nanti[j1:j2]]))
        terbalik = {j: i for i, j in pasangan.items()}
        for i in range(i1, i2):
            if i - i1 not in pasangan:
                _buang(letak.naskah, hidup[i])
        jangkar = hidup[i1] if i1 < len(hidup) else None
        for j in range(j1, j2):
            if j - j1 in terbalik:
                _ubah(letak.naskah, hidup[i1 + terbalik[j - j1]], nanti[j], ppr)
                tetap += [(hidup[i1 + terbalik[j - j1]], nanti[j])] if nanti[j].foto else []
                jangkar = hidup[i1 + terbalik[j - j1] + 1] if i1 + terbalik[j - j1] + 1 < len(hidup) else None
            else:
                _sisipkan(letak, jangkar, nanti[j], ppr)
    return tetap


def _pasangkan(kini: list[str], nanti: list[str]) -> list[tuple[int, int]]:
    """Return which old paragraph becomes which new one; equal counts go one by one."""
    if len(kini) == len(nanti):
        return list(zip(range(len(kini)), range(len(nanti)), strict=True))

    def mirip(i: int, j: int) -> float:
        nilai = SequenceMatcher(None, kini[i].split(), nanti[j].split(), autojunk=False).ratio()
        return nilai if nilai > 0.4 else 0.0

    return rangkai(len(kini), len(nanti), mirip)


def _ubah(naskah: Naskah, p: etree._Element, baru: ParagrafBaru, ppr: dict[bytes, bytes]) -> None:
    """Change a paragraph in place; where its fields or gaps differ, write its runs anew."""
    byte, r = naskah.potong(p), naskah.ruang[p]
    kini = teks_elemen(p)
    xml = baru.xml().encode()
    sama = rujukan_dalam(byte) == rujukan_dalam(xml) and _CELAH.findall(kini) == _CELAH.findall(baru.teks)
    if sama or next(p.iter(*_BERBENDA, w("footnoteReference")), None) is not None:
        naskah.ganti(r.awal, r.akhir, ubah_teks(byte, baru.teks))
        return
    lama = _PPR.search(byte)
    naskah.ganti(r.awal, r.akhir, _dengan_ppr(xml, lama[0] if lama else b""))


def _dengan_ppr(xml: bytes, ppr: bytes) -> bytes:
    ada = _PPR.search(xml)
    awal, akhir = (ada.start(), ada.end()) if ada else (xml.index(b">") + 1,) * 2
    return xml[:awal] + ppr + xml[akhir:]


def _ppr_hidup(naskah: Naskah, hidup: list[etree._Element]) -> dict[bytes, bytes]:
    """Return the w:pPr in use by paragraph style, so that a new paragraph looks like its neighbours."""
    hasil: dict[bytes, bytes] = {}
    for p in hidup:
        ada = _PPR.search(naskah.potong(p))
        if ada and b"<w:sectPr" not in ada[0]:
            gaya = _GAYA.search(ada[0])
            hasil.setdefault(gaya[1] if gaya else b"", ada[0])
    return hasil


def _sisipkan(letak: Letak, jangkar: etree._Element | None, baru: ParagrafBaru, ppr: dict[bytes, bytes]) -> None:
    xml = baru.xml().encode()
    gaya = _GAYA.search(xml)
    hidup = ppr.get(gaya[1] if gaya else b"")
    if hidup is not None and xml.count(b"<w:p>") == 1:
        xml = _dengan_ppr(xml, hidup)
    r = letak.naskah.ruang
    letak.naskah.sisip(r[jangkar].awal if jangkar is not None else r[letak.elemen[-1]].akhir, xml)


def _buang(naskah: Naskah, p: etree._Element) -> None:
    """Take out a paragraph, with the picture above it when it is a caption; one with a section break is emptied."""
    r = naskah.ruang[p]
    if p.find(f"{w('pPr')}/{w('sectPr')}") is not None:
        naskah.ganti(r.awal, r.akhir, ubah_teks(naskah.potong(p), ""))
        return
    naskah.ganti(r.awal, r.akhir, b"")
    atas, medan = p.getprevious(), next(p.iter(w("instrText")), None)
    keterangan = medan is not None and (medan.text or "").split()[:1] == ["SEQ"]
    if keterangan and atas is not None and atas.tag == w("p") and next(atas.iter(w("drawing")), None) is not None:
        naskah.ganti(naskah.ruang[atas].awal, naskah.ruang[atas].akhir, b"")


def paragraf_sumber(baris: tuple[str, ...], letak: Letak) -> list[ParagrafBaru]:
    """Return the source line and notes of a table in the look of the paragraphs that stand there."""
    contoh = next((e for e in letak.elemen if e.tag == w("p")), None)
    ppr = _PPR.search(letak.naskah.potong(contoh)) if contoh is not None else None
    awal = (ppr[0] if ppr else b"").decode()
    rupa = rupa_pertama(contoh).tanpa_sorot() if contoh is not None else Rupa()
    return [
        ParagrafBaru(t, lambda t=t: f"<w:p>{awal}{tulis_run_isian(t, rupa) or tulis_run(t, rupa)}</w:p>") for t in baris
    ]


def segarkan_bagan(
    letak: Letak, lama: str, halaman: tuple[str, ...], baru: str, konteks: Konteks, catatan: Catatan
) -> bool:
    """Draw a tree anew when nobody changed a word in it; tell whether it stands as the new one now."""

    def rapat(teks: str) -> str:
        return "".join(teks.split())

    kini = rapat(teks_slot(letak))
    if kini == rapat(baru):
        return True
    if kini != rapat(lama) or any(e.tag != w("p") for e in letak.elemen):
        tempat = Tempat(sebut_slot(letak.nama))
        catatan.pertahankan(letak.nama, tempat, lipat(teks_slot(letak))[:200])
        if rapat(lama) != rapat(baru):
            catatan.bertentangan_dengan(letak.nama, tempat, "", "menurut data lama", "datanya sudah berubah")
        return False
    r = letak.naskah.ruang
    awal, akhir = r[letak.elemen[0]].awal, r[letak.elemen[-1]].akhir
    isi, titik = "".join(halaman).encode(), nama_titik(letak)
    if titik:
        isi = lengkapi_ujung(isi, titik, konteks.marka)
    letak.naskah.padatkan(awal, akhir, isi)
    catatan.segarkan(letak.nama)
    return True
