"""Paragraf: kalimat jadi yang siap masuk dokumen, tanpa tahu Word.

Markup of the finished text, one paragraph per line, blank lines ignored:
    `## teks`  sub heading in bold      `- teks`  bullet      `1. teks`, `a. teks`  item with typed number
    `![berkas](keterangan)`  a picture from foto/ with its caption      anything else: running text
Inside a paragraph: `**tebal**`, `*miring*`, `[[3.4]]` a reference to that table, `[ISI: …]` a marked gap,
`[[grafik.kemajuan|Digambarkan pada @.]]` a sentence about a figure (`bagan.…`, `grafik.…`, or `foto.…` with the
caption of a picture), printed only where the report shows that figure under a number.
"""

from __future__ import annotations

from generator.model.organisasi import Foto
from generator.model.rekaman import rekaman


@rekaman
class Potongan:
    """A run of text with one look. `rujukan` is the key of a table or figure: the text is then filled by document/.
    `isian` marks a gap that only the office can fill; `jika` is the figure without which the piece is not printed."""

    teks: str
    tebal: bool = False
    miring: bool = False
    rujukan: str = ""
    isian: bool = False
    jika: str = ""


@rekaman
class Paragraf:
    """One paragraph. `gaya`: isi, butir, angka, huruf, subjudul or gambar.

    For angka and huruf, `penanda` is the typed number ("1."). A gambar has its `foto`; its text is the caption.
    """

    potongan: tuple[Potongan, ...]
    gaya: str = "isi"
    penanda: str = ""
    foto: Foto | None = None

    @property
    def teks(self) -> str:
        return "".join(p.teks for p in self.potongan)
