"""Keterangan tabel dan gambar: nomor per bab, medan SEQ, dan penanda untuk rujukan serta daftar."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field

from generator.document.cetakan import Blok
from generator.document.cetakan import Rupa
from generator.document.cetakan import TempatPenanda
from generator.document.cetakan import TempatSeq
from generator.document.gaya_nomor import awalan_bergaya
from generator.document.konteks import Entri
from generator.document.konteks import Keterangan
from generator.document.konteks import Konteks
from generator.document.medan import tulis_medan
from generator.document.wml import lolos
from generator.document.wml import teks_terlihat

Tulis = Callable[[object], str]
LABEL_GAMBAR = "Gambar"
LABEL_TABEL = "Tabel"
_BAB = re.compile(r"^(?:BAB\s+)?([IVXLC]+|\d+)\b(?=[.)]|\s|$)", re.IGNORECASE)
_KETIK = re.compile(r"(Tabel|Gambar|Grafik|Bagan|Diagram)\s+((?:\d+|[IVXLC]+\b)(?:[.-]\d+)*)", re.IGNORECASE)
_KETERANGAN_TERPANJANG = 250
_ROMAWI = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(slots=True)
class Penomor:
    """Numbers captions in the order of the document: each label counts from 1 in each chapter."""

    bab: str = ""
    gaya: str = "per bab"
    _jumlah: dict[tuple[str, str], int] = field(default_factory=dict)
    _terakhir: dict[str, int] = field(default_factory=dict)
    _urut: int = 0

    def lewati_judul(self, blok: Blok, nomor: str = "") -> None:
        """Take the chapter from a heading of the first level: "BAB III …", typed or numbered automatically."""
        cocok = _BAB.match(f"{nomor} {blok.teks}".strip()) if blok.tingkat == 1 else None
        if cocok:
            self.bab = cocok[1] if cocok[1].isdigit() else str(angka_romawi(cocok[1].upper()))

    def nomori(self, label: str, awalan: str) -> Keterangan:
        """Return the number of the next caption; `awalan` is the text before it ("Tabel 3.").

        `\\r` is needed at the first caption of a chapter and wherever Word's own count would differ.
        """
        kunci = (label, awalan)
        nomor = self._jumlah.get(kunci, 0) + 1
        ulang = nomor == 1 or self._terakhir.get(label, 0) + 1 != nomor
        self._jumlah[kunci] = self._terakhir[label] = nomor
        self._urut += 1
        return Keterangan(nomor, ulang, f"{awalan}{nomor}", f"_Ref9{self._urut:08d}")

    def awalan_gambar(self) -> str:
        return awalan_bergaya(f"{LABEL_GAMBAR} {self.bab}.", self.gaya) if self.bab else f"{LABEL_GAMBAR} "


@dataclass(slots=True)
class Perujuk:
    """Finds out which caption belongs to which table or figure, as the parts of a document are passed in order.

    A table stands under its caption, a figure directly over or under it. `rujukan` maps the name of a table slot
    without prefix ("3_4"), the full name of a figure ("grafik.serapan") or "foto." with the words of a picture's
    caption to what refers to it.
    """

    rujukan: dict[str, Keterangan] = field(default_factory=dict)
    _tabel: Keterangan | None = None
    _atas: Keterangan | None = None
    _gambar: str | None = None

    def lewati_keterangan(self, ini: Keterangan, label: str) -> None:
        """Take a caption: that of the figure just passed, else of what comes."""
        milik_gambar = self._gambar is not None and label.casefold() != LABEL_TABEL.casefold()
        if milik_gambar and self._gambar:
            self.rujukan[self._gambar] = ini
        self._tabel = self._atas = None if milik_gambar else ini
        self._gambar = None

    def lewati_tabel(self, nama: str) -> None:
        """Take a table, "" for one without a slot."""
        if nama and self._tabel is not None:
            self.rujukan[nama] = self._tabel
        self._tabel = None
        self.lewati_lain()

    def lewati_gambar(self, nama: str = "") -> None:
        """Take a figure, "" for one without a slot; its caption is the one just above, else the one that follows."""
        if self._atas is None or self._atas.teks.startswith(LABEL_TABEL):
            self._gambar = nama
            return
        if nama:
            self.rujukan[nama] = self._atas
        self._tabel = None
        self.lewati_lain()

    def lewati_teks(self, teks: str) -> None:
        """Take a paragraph as typed, which may be a caption."""
        ketikan = keterangan_ketik(teks)
        if ketikan is None:
            self.lewati_lain()
        else:
            self.lewati_keterangan(ketikan, ketikan.teks.split()[0])

    def lewati_lain(self) -> None:
        """Take anything else that is seen: a figure and its caption stand together, so do a table and a typed one."""
        self._atas = self._gambar = None
        if self._tabel is not None and not self._tabel.nomor:
            self._tabel = None


def angka_romawi(teks: str) -> int:
    """Return the number behind Roman letters.

    >>> angka_romawi("IV"), angka_romawi("XII")
    (4, 12)
    """
    nilai = [_ROMAWI[h] for h in teks]
    return sum(-a if a < b else a for a, b in zip(nilai, [*nilai[1:], 0], strict=True))


def keterangan_ketik(teks: str) -> Keterangan | None:
    """Return the caption whose number a person typed; there is no field to refer to, only its text.

    >>> keterangan_ketik("Tabel 3.2. Capaian Kinerja").teks, keterangan_ketik("Tabel berikut")
    ('Tabel 3.2', None)
    """
    cocok = _KETIK.match(teks.strip()) if len(teks) < _KETERANGAN_TERPANJANG else None
    return Keterangan(0, False, f"{cocok[1].capitalize()} {cocok[2]}", "") if cocok else None


def instruksi_seq(dasar: str, keterangan: Keterangan) -> str:
    """Return the SEQ instruction, with `\\r` where the count starts anew."""
    return f"{dasar} \\r {keterangan.nomor}" if keterangan.ulang else dasar


def isi_berpenanda(blok: Blok, konteks: Konteks, tulis: Tulis) -> str:
    """Return a heading or caption paragraph with bookmarks and contents entry; `tulis` fills its other places."""
    ini = konteks.keterangan_berikut() if blok.label else None
    penanda = konteks.penanda_daftar()
    rentang = {"daftar": konteks.marka.rentang(penanda)}
    if ini is not None:
        rentang["rujukan"] = konteks.marka.rentang(ini.penanda)
    bagian = []
    for p in blok.isi:
        if isinstance(p, TempatPenanda):
            bagian.append(rentang[p.jenis][0 if p.awal else 1])
        elif isinstance(p, TempatSeq):
            bagian.append(tulis_medan(instruksi_seq(p.instruksi, ini), str(ini.nomor), p.rupa))
        else:
            bagian.append(p if isinstance(p, str) else tulis(p))
    xml = "".join(bagian)
    nomor = konteks.nomor_judul_berikut() if ini is None else ""
    jenis = blok.label if ini is not None else "gaya" if blok.terdaftar else "judul"
    tingkat = blok.tingkat if jenis == "judul" else 0
    konteks.entri.append(Entri(penanda, f"{nomor} {teks_terlihat(xml).strip()}".strip(), tingkat, jenis, blok.gaya))
    return xml


def tulis_keterangan_gambar(teks: str, konteks: Konteks) -> str:
    """Return the caption paragraph below a picture that we placed (style Caption)."""
    ini = konteks.keterangan_berikut()
    gaya = konteks.cetakan.gaya.id_dari_nama("caption")
    ppr = f'<w:pStyle w:val="{gaya}"/><w:keepNext w:val="0"/>' if gaya else '<w:jc w:val="center"/>'
    penanda = konteks.penanda_daftar()
    buka, tutup = konteks.marka.rentang(penanda)
    buka_acuan, tutup_acuan = konteks.marka.rentang(ini.penanda)
    awalan = ini.teks.removesuffix(str(ini.nomor))
    seq = tulis_medan(instruksi_seq(f"SEQ {LABEL_GAMBAR} \\* ARABIC", ini), str(ini.nomor), Rupa())
    ekor = f'<w:r><w:t xml:space="preserve"> {lolos(teks)}</w:t></w:r>' if teks else ""
    konteks.entri.append(Entri(penanda, f"{ini.teks} {teks}".strip(), 0, LABEL_GAMBAR, "caption"))
    kepala = f'<w:r><w:t xml:space="preserve">{lolos(awalan)}</w:t></w:r>'
    return f"<w:p><w:pPr>{ppr}</w:pPr>{buka}{buka_acuan}{kepala}{seq}{tutup_acuan}{ekor}{tutup}</w:p>"
