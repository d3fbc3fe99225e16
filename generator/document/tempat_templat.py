"""Tempat di sebuah templat, disebut seperti orang mencarinya di Word: bagian, judul terdekat, paragraf atau tabel."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from posixpath import basename

from lxml import etree

from generator.document.gaya import DaftarGaya
from generator.document.gaya import baca_gaya
from generator.document.gaya import tingkat_dari_teks
from generator.document.keterangan import keterangan_ketik
from generator.document.medan import cari_medan
from generator.document.paket_asing import baca_paket_asing
from generator.document.pindai import iter_milik
from generator.document.pindai import teks_paragraf
from generator.document.pindai import teks_tampak
from generator.document.urai import baca_bagian_word
from generator.document.urai import sebut_cerita
from generator.document.wml import MC
from generator.document.wml import w

_GAYA_KETERANGAN = ("caption", "keterangan")


@dataclass(slots=True)
class BagianTempat:
    """One part of a template with its places; build it once, before anything is changed."""

    nama: str
    akar: etree._Element
    gaya: DaftarGaya
    _letak: dict[etree._Element, str] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        judul, nomor, tabel = "", 0, 0
        for e in self.akar.iter(w("p"), w("tbl")):
            if e.tag == w("tbl"):
                tabel += 1
                continue
            di_tabel = next((a for a in e.iterancestors() if a.tag == w("tbl")), None)
            nomor += di_tabel is None
            if di_tabel is None and self.tingkat(e):
                judul = teks_tampak(e)[:60]
            self._letak[e] = self._sebut(e, judul, nomor, tabel)

    def _sebut(self, p: etree._Element, judul: str, nomor: int, tabel: int) -> str:
        ruas = [self.nama] + ([f'di bawah judul "{judul}"'] if judul else [])
        baris = next((a for a in p.iterancestors() if a.tag == w("tr")), None)
        if any(a.tag == w("txbxContent") for a in p.iterancestors()):
            ruas.append("kotak teks")
        if baris is not None:
            urutan = list(baris.getparent().iterchildren(w("tr"))).index(baris) + 1
            return ", ".join([*ruas, f"tabel ke-{tabel}, baris {urutan}"])
        return ", ".join([*ruas, f"paragraf ke-{nomor}"])

    def paragraf(self) -> list[etree._Element]:
        """Return all paragraphs; what a text box repeats for old readers (mc:Fallback) is left out."""
        cadangan = f"{{{MC}}}Fallback"
        return [p for p in self.akar.iter(w("p")) if not any(a.tag == cadangan for a in p.iterancestors())]

    def letak(self, p: etree._Element) -> str:
        """Return the place of a paragraph: part, nearest heading above, number of the paragraph or table row."""
        return self._letak.get(p, self.nama)

    def tingkat(self, p: etree._Element) -> int:
        """Return the outline level of a paragraph with text, own or from its style."""
        langsung = p.find(f"{w('pPr')}/{w('outlineLvl')}")
        if not teks_paragraf(p).strip():
            return 0
        if langsung is not None:
            return tingkat_dari_teks(langsung.get(w("val")))
        gaya = self.gaya.menurut_nama(self.gaya.nama_dari_ppr(p.find(w("pPr"))))
        return gaya.tingkat if gaya else 0

    def di_badan(self, p: etree._Element) -> bool:
        """Tell whether a paragraph stands in the body itself, not in a table, text box or header."""
        return self.nama == "naskah" and not any(
            a.tag in (w("tc"), w("txbxContent")) for a in p.iterancestors()
        )

    def berseq(self, p: etree._Element) -> bool:
        """Tell whether the paragraph has a number field."""
        return any(m.startswith("SEQ") for m in self._perintah([p]))

    def berketerangan(self, p: etree._Element) -> bool:
        """Tell whether a numbered caption or a heading stands directly above, blank paragraphs aside."""
        atas = p.getprevious()
        while atas is not None and (atas.tag != w("p") or not teks_paragraf(atas).strip()):
            if atas.tag == w("tbl"):
                return False
            atas = atas.getprevious()
        if atas is None:
            return False
        diketik = keterangan_ketik(teks_paragraf(atas)) is not None
        return self.berseq(atas) or bool(self.tingkat(atas)) or diketik

    def gaya_keterangan(self, p: etree._Element) -> bool:
        """Tell whether a paragraph looks like a caption: by its style, or as the line above a table slot or table."""
        nama = self.gaya.nama_dari_ppr(p.find(w("pPr"))).casefold()
        bawah = p.getnext()
        di_atas_tabel = bawah is not None and (
            bawah.tag == w("tbl") or (bawah.tag == w("p") and teks_paragraf(bawah).strip().startswith("{{"))
        )
        return nama.startswith(_GAYA_KETERANGAN) or di_atas_tabel

    def perintah_field(self) -> list[str]:
        """Return the instructions of all fields of the part, upper case."""
        return self._perintah([*self.akar.iter(w("p"))])

    def _perintah(self, paragraf: list[etree._Element]) -> list[str]:
        majemuk = [m.instruksi for m in cari_medan(paragraf)]
        sederhana = [e.get(w("instr"), "") for p in paragraf for e in iter_milik(p) if e.tag == w("fldSimple")]
        return [i.strip().upper() for i in majemuk + sederhana]


def baca_bagian(docx: bytes) -> list[BagianTempat]:
    """Return the document and its headers, footers and notes. Raises TemplatSalah or PaketRusak."""
    paket, dokumen = baca_paket_asing(docx)
    gaya = baca_gaya(paket["word/styles.xml"].isi() if "word/styles.xml" in paket else None)
    hasil = [BagianTempat("naskah", baca_bagian_word(paket[dokumen].isi(), basename(dokumen)), gaya)]
    for nama in sorted(filter(sebut_cerita, paket)):
        hasil.append(BagianTempat(sebut_cerita(nama), baca_bagian_word(paket[nama].isi(), basename(nama)), gaya))
    return hasil
