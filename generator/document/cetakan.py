"""Cetakan: templat yang sudah diurai menjadi teks tetap dan tempat kosong, siap diisi berkali-kali.

Everything here is plain frozen data; filling needs no XML parser any more.
"""

from __future__ import annotations

from dataclasses import field
from functools import lru_cache

from generator.document.gaya import DaftarGaya
from generator.document.paket import Bagian
from generator.document.penomoran import DaftarNomor
from generator.document.wml import URUTAN_RPR
from generator.model.rekaman import rekaman


class TemplatSalah(Exception):
    """The template cannot be used as it is; the message is Indonesian and names the place."""


@rekaman
class Rupa:
    """The look of a run: the children of w:rPr in order, each as (local name, XML)."""

    anak: tuple[tuple[str, str], ...] = ()

    def xml(self, tebal: bool = False, miring: bool = False, sorot: bool = False) -> str:
        """Return w:rPr with bold, italic or the yellow mark of a gap added, "" when empty."""
        if not self.anak and not (tebal or miring or sorot):
            return ""
        return _xml_rupa(self, tebal, miring, sorot)

    def tanpa_sorot(self) -> Rupa:
        """Return the look without the yellow mark of a gap."""
        return Rupa(tuple(a for a in self.anak if not (a[0] == "highlight" and '"yellow"' in a[1])))


@lru_cache(maxsize=4096)
def _xml_rupa(rupa: Rupa, tebal: bool, miring: bool, sorot: bool) -> str:
    anak = dict(rupa.anak)
    if tebal:
        anak |= {"b": "<w:b/>", "bCs": "<w:bCs/>"}
    if miring:
        anak |= {"i": "<w:i/>", "iCs": "<w:iCs/>"}
    if sorot:
        anak["highlight"] = '<w:highlight w:val="yellow"/>'
    urut = sorted(anak, key=lambda nama: URUTAN_RPR.index(nama) if nama in URUTAN_RPR else len(URUTAN_RPR))
    return f"<w:rPr>{''.join(anak[nama] for nama in urut)}</w:rPr>" if anak else ""


@rekaman
class PrototipeParagraf:
    """A paragraph as pattern: its w:pPr without section break, its style name, the look of its first run."""

    ppr: str
    gaya: str
    rupa: Rupa


@rekaman
class SelProto:
    """The look of one cell: w:tcPr before and after the spans, w:pPr (with and without w:jc), look of the run."""

    tc_awal: str
    tc_akhir: str
    ppr: str
    ppr_rata: str
    rupa: Rupa

    def ppr_untuk(self, rata: str) -> str:
        """Return w:pPr; `ppr_rata` has a hole for w:jc where the prototype names no alignment itself."""
        jc = {"kiri": "left", "tengah": "center", "kanan": "right"}[rata]
        return self.ppr_rata.replace("\ue0f0", f'<w:jc w:val="{jc}"/>')


@rekaman
class BarisProto:
    """The look of one row: w:trPr children and one SelProto per grid column; `xml` as it stands in Word."""

    trpr: str
    sel: tuple[SelProto, ...]
    xml: str


@rekaman
class PrototipeTabel:
    """A table as pattern. `kepala_tetap` and `kaki_tetap` are rows as typed, the others are looks.

    `rupa_kepala` is the look of header rows, of typed ones where `kepala` has none. `ingatan` keeps what was made
    from these looks before (row formats, header rows), so that the next table or report need not make it again.
    `judul` are the texts typed in `kepala_tetap`, per column from top to leaf.
    """

    tblpr: str
    lebar: tuple[int, ...]
    kepala_tetap: tuple[tuple[Potong, ...], ...]
    kepala: tuple[BarisProto, ...]
    rupa_kepala: tuple[BarisProto, ...]
    nomor: BarisProto | None
    badan: tuple[tuple[str, BarisProto], ...]
    kaki_tetap: tuple[tuple[Potong, ...], ...]
    xml: str
    judul: tuple[tuple[str, ...], ...] = ()
    ingatan: dict[tuple, object] = field(default_factory=dict, compare=False, repr=False)


@rekaman
class TempatNilai:
    """A value inside a paragraph. `kendali`: a content control may stand here; `penanda`: bookmarks may."""

    nama: str
    rupa: Rupa
    kendali: bool = True
    penanda: bool = True


@rekaman
class TempatNarasi:
    """A passage inside a cell, text box, header or footer: marked by bookmarks only."""

    nama: str
    prototipe: PrototipeParagraf
    penanda: bool = True


@rekaman
class TempatGambar:
    """A placeholder picture: w:drawing with holes for relation (U+E0F3), height (U+E0F4) and description (U+E0F5).

    `lebar` and `tinggi` are the size of its box in EMU, `rid` the relation of the picture drawn in Word.
    """

    nama: str
    xml: str
    rid: str
    lebar: int
    tinggi: int


@rekaman
class TempatGrafik:
    """A chart drawn in Word: w:drawing with a hole for its description (U+E0F5); `rid` leads to the chart part."""

    nama: str
    xml: str
    rid: str


@rekaman
class TempatPenanda:
    """Where the bookmark of a heading or caption begins or ends; `jenis`: daftar or rujukan."""

    jenis: str
    awal: bool


@rekaman
class TempatSeq:
    """The number field of a caption: its instruction without `\\r`, and the look of its runs."""

    label: str
    instruksi: str
    rupa: Rupa


Tempat = TempatNilai | TempatNarasi | TempatGambar | TempatGrafik | TempatPenanda | TempatSeq
Potong = str | Tempat


@rekaman
class Bidang:
    """The text area of a section, in twentieths of a point."""

    lebar: int = 9026
    tinggi: int = 13958


@rekaman
class Blok:
    """One paragraph or table of the body, or what stands around them (`bungkus`).

    jenis: teks, tabel_tetap, bungkus, bagian_akhir, narasi, sumber, tabel, bagan, grafik, gambar, daftar.
    `tingkat` is the outline level (1–9, 0 none), `label` and `bab` belong to captions, `bagian` is the section
    break inside. `teks` is the visible text as typed. `kendali`: a content control of ours may stand here.
    `terdaftar`: no heading or numbered caption, yet its style is one that a list of the template gathers.
    """

    jenis: str
    isi: tuple[Potong, ...] = ()
    nama: str = ""
    gaya: str = ""
    tingkat: int = 0
    label: str = ""
    bab: str = ""
    kosong: bool = False
    ganti_halaman: bool = False
    bagian: str = ""
    bidang: Bidang = Bidang()
    prototipe: PrototipeParagraf | PrototipeTabel | None = None
    teks: str = ""
    nomor_otomatis: tuple[str, int] | None = None
    kendali: bool = True
    terdaftar: bool = False


@rekaman
class Cerita:
    """A part with text beside the body (header, footer, notes): text and places in order."""

    nama: str
    isi: tuple[Potong, ...]


@rekaman
class Cetakan:
    """A compiled template. `rid_tetap` are the relations that its fixed text uses, by part;
    `titik_awal` is the first free number of a point bookmark, for a template that was a report of ours."""

    bagian: dict[str, Bagian]
    dokumen: str
    blok: tuple[Blok, ...]
    cerita: tuple[Cerita, ...]
    gaya: DaftarGaya
    penomoran: DaftarNomor
    relasi: dict[str, str]
    tipe_isi: str
    id_penanda: int
    titik_awal: int
    id_gambar: int
    id_sdt: frozenset[int]
    nama: tuple[tuple[str, str], ...]
    rid_tetap: dict[str, frozenset[str]]
