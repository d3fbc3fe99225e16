"""Menyegarkan semua kejadian sebuah slot menurut jenisnya, dan menentukan teks yang disimpan untuknya."""

from __future__ import annotations

import re
from bisect import bisect_left
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace

from lxml import etree

from generator.document.bagan import gambar_bagan
from generator.document.bagan import huruf_bagan
from generator.document.banding_slot import ada_jejak
from generator.document.banding_slot import angka_berganti
from generator.document.banding_slot import angka_naskah_berganti
from generator.document.banding_slot import angka_usang
from generator.document.banding_slot import lipat
from generator.document.banding_slot import setara
from generator.document.banding_slot import teks_elemen
from generator.document.cari_slot import Letak
from generator.document.cetakan import PrototipeParagraf
from generator.document.cetakan import Rupa
from generator.document.isi_blok import baris_sumber
from generator.document.isi_paragraf import GAYA
from generator.document.isi_paragraf import teks_nilai
from generator.document.isi_paragraf import tulis_paragraf
from generator.document.kerja_tabel import banding_simpanan
from generator.document.kerja_tabel import satukan_simpanan
from generator.document.kerja_tabel import sebutan_tabel
from generator.document.konteks import Keterangan
from generator.document.konteks import Konteks
from generator.document.konteks_segar import bidang_di
from generator.document.media import baca_ukuran
from generator.document.media import sidik_foto
from generator.document.prototipe import baca_prototipe_paragraf
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import Tempat
from generator.document.sambung import Naskah
from generator.document.sebutan import sebut_slot
from generator.document.segarkan_baris import TERLACAK
from generator.document.segarkan_celah import isi_celah
from generator.document.segarkan_gambar import segarkan_gambar
from generator.document.segarkan_grafik import segarkan_grafik
from generator.document.segarkan_medan import Aliran
from generator.document.segarkan_medan import Butir
from generator.document.segarkan_naskah import ParagrafBaru
from generator.document.segarkan_naskah import paragraf_sumber
from generator.document.segarkan_naskah import segarkan_bagan
from generator.document.segarkan_naskah import segarkan_nilai
from generator.document.segarkan_naskah import segarkan_paragraf
from generator.document.segarkan_naskah import teks_slot
from generator.document.segarkan_tabel import segarkan_tabel
from generator.document.simpanan import SlotTersimpan
from generator.document.wml import teks_terlihat
from generator.document.wml import w
from generator.narrative.paragraf import Paragraf
from generator.tables.tabel import Table

_BUKAN_ISI = {GAYA[g].casefold() for g in ("butir", "angka", "subjudul", "gambar")} | {"caption"}
_BERPARAGRAF = ("narasi", "sumber")
_HIASAN = {"b", "bCs", "i", "iCs", "u", "highlight"}
_TANDA_JEJAK = re.compile(
    rb"<w:(?:ins |del |move|comment|cell(?:Ins|Del|Merge)|(?:[rp]|tc|tr|tbl|sect)PrChange|numberingChange)"
)


@dataclass(slots=True)
class Penyegar:
    """Refreshes the slots of one report. `rujukan_bebas` gives out numbers for bookmarks of new captions."""

    konteks: Konteks
    catatan: Catatan
    aliran: Aliran
    rujukan_bebas: int = 1
    _letak_jejak: dict[str, list[int]] = field(default_factory=dict)
    _letak_judul: tuple[list[Butir], list[int]] | None = None

    def segarkan(self, tersimpan: SlotTersimpan, kejadian: list[Letak]) -> SlotTersimpan:
        """Ask for the changes of all occurrences of one name and return what is to be stored for it."""
        bebas = [x for x in kejadian if not self._tertahan(x, tersimpan)]
        cara: dict[str, Callable[[SlotTersimpan, list[Letak]], SlotTersimpan]] = {
            "nilai": self._nilai, "narasi": self._paragraf, "sumber": self._paragraf, "tabel": self._tabel,
            "celah": self._celah, "bagan": self._bagan, "grafik": self._grafik, "gambar": self._gambar,
        }
        return cara[tersimpan.jenis](tersimpan, bebas) if bebas and tersimpan.jenis in cara else tersimpan

    def _tertahan(self, letak: Letak, tersimpan: SlotTersimpan) -> bool:
        """Tell whether tracked changes or comments stand inside; such a slot is kept and reported.

        In a table the unit is the cell, see `segarkan_baris.py`.
        """
        elemen = letak.isi_baris if letak.sebaris else letak.elemen if letak.tabel is None else ()
        if not any(self._berjejak(letak.naskah, e) and ada_jejak(e) for e in elemen):
            return False
        tempat, kini = self._tempat(letak), teks_slot(letak) if letak.jenis != "tabel" else ""
        letak.disunting = True
        self.catatan.pertahankan(letak.nama, tempat, lipat(kini), TERLACAK)
        for di, lama, baru in self._selisih(tersimpan, letak, tempat):
            self.catatan.ganti_angka(di, lama, baru)
            if letak.jenis not in _BERPARAGRAF:
                self.catatan.bertentangan_dengan(letak.nama, di, lipat(kini), lama, baru)
        for teks, lama, baru in angka_usang(kini, tersimpan.data, letak.seharusnya) if letak.seharusnya else ():
            self.catatan.bertentangan_dengan(letak.nama, tempat, teks, lama, baru)
        return True

    def _berjejak(self, naskah: Naskah, e: etree._Element) -> bool:
        """Tell quickly whether tracked changes or comments may stand in an element."""
        letak = self._letak_jejak.get(naskah.nama)
        if letak is None:
            letak = self._letak_jejak[naskah.nama] = [m.start() for m in naskah.cari(_TANDA_JEJAK)]
        if not letak or e not in naskah.ruang:
            return bool(letak)
        r = naskah.ruang[e]
        n = bisect_left(letak, r.awal)
        return n < len(letak) and letak[n] < r.akhir

    def _selisih(self, tersimpan: SlotTersimpan, letak: Letak, tempat: Tempat) -> list[tuple[Tempat, str, str]]:
        """Return place, old and new figure of what changed in the data of a slot."""
        kunci = letak.nama.partition(".")[2]
        if letak.jenis == "tabel":
            table = self.konteks.isi.tabel.get(kunci)
            if not isinstance(table, Table):
                return []
            return banding_simpanan(tersimpan, table, sebutan_tabel(table, self.konteks))
        if letak.jenis == "nilai":
            lama, baru = tersimpan.data, teks_nilai(letak.nama, self.konteks)
            return [(tempat, lama, baru)] if setara(lama) != setara(baru) else []
        if letak.jenis in _BERPARAGRAF:
            letak.seharusnya = "\n".join(p.teks for p in self._paragraf_baru(letak))
            return [(tempat, a, b) for a, b in angka_naskah_berganti(tersimpan.data, letak.seharusnya) if a and b]
        return []

    def _tempat(self, letak: Letak) -> Tempat:
        """Return the place of an occurrence in words: text by the heading above it."""
        kunci = letak.nama.partition(".")[2]
        table = self.konteks.isi.tabel.get(kunci)
        if letak.jenis in ("tabel", "sumber") and isinstance(table, Table):
            sebutan = sebutan_tabel(table, self.konteks)
            return Tempat(sebutan if letak.jenis == "tabel" else f"sumber {sebutan}")
        sebut, judul = sebut_slot(letak.nama), self._judul_atas(letak)
        return Tempat(f"naskah di bawah judul “{judul}”" if judul and letak.jenis == "narasi" else sebut)

    def _judul_atas(self, letak: Letak) -> str:
        butir = self._butir_atas(letak)
        return lipat(f"{butir.nomor} {teks_elemen(butir.p)}") if butir is not None else ""

    def _butir_atas(self, letak: Letak) -> Butir | None:
        if letak.naskah.nama != self.konteks.cetakan.dokumen:
            return None
        ada = letak.elemen[0] if letak.elemen else letak.sdt if letak.sdt is not None else letak.titik[0]
        judul, tempat = self._judul(letak.naskah)
        n = bisect_right(tempat, letak.naskah.letak(ada).awal)
        return judul[n - 1] if n else None

    def _judul(self, naskah: Naskah) -> tuple[list[Butir], list[int]]:
        """Return the headings of the document, and where each begins."""
        if self._letak_judul is None:
            judul = [b for b in self.aliran.butir if b.tingkat]
            self._letak_judul = judul, [naskah.ruang[b.p].awal for b in judul]
        return self._letak_judul

    def _nilai(self, tersimpan: SlotTersimpan, kejadian: list[Letak]) -> SlotTersimpan:
        lama, baru = tersimpan.data, teks_nilai(tersimpan.nama, self.konteks)
        for x in kejadian:
            x.disunting = not segarkan_nilai(x, lama, baru, self.catatan)
        if setara(lama) == setara(baru):
            return tersimpan
        for a, b in angka_berganti(lama, baru) or [(lipat(lama), lipat(baru))]:
            self.catatan.ganti_angka(Tempat(sebut_slot(tersimpan.nama)), a, b)
        return tersimpan if all(x.disunting for x in kejadian) else replace(tersimpan, data=baru)

    def _paragraf(self, tersimpan: SlotTersimpan, kejadian: list[Letak]) -> SlotTersimpan:
        lama, hasil = tersimpan.data, tersimpan
        for x in kejadian:
            self.konteks.bagian = x.naskah.nama
            baru, tempat = self._paragraf_baru(x), self._tempat(x)
            teks = "\n".join(p.teks for p in baru)
            if not teks and lama:
                self.catatan.pertahankan(x.nama, tempat, lipat(teks_slot(x)), "datanya tidak ada lagi")
                x.disunting = True
                continue
            x.disunting = not segarkan_paragraf(x, tersimpan, baru, tempat, self.konteks, self.catatan)
            x.seharusnya = teks
            if setara(lama) != setara(teks):
                for a, b in [x for x in angka_naskah_berganti(lama, teks) if all(x)]:
                    self.catatan.ganti_angka(tempat, a, b)
            foto = tuple(("foto", sidik_foto(p.foto)) for p in baru if p.foto is not None)
            if not x.disunting and (setara(lama) != setara(teks) or foto != tersimpan.prototipe):
                hasil = replace(tersimpan, data=teks, prototipe=foto)
        return hasil

    def _paragraf_baru(self, letak: Letak) -> list[ParagrafBaru]:
        kunci = letak.nama.partition(".")[2]
        if letak.jenis == "sumber":
            return paragraf_sumber(baris_sumber(kunci, self.konteks.isi), letak)
        prototipe = self._prototipe(letak)
        return [self._satu_paragraf(p, prototipe, letak) for p in self.konteks.isi.narasi.get(kunci, ())]

    def _prototipe(self, letak: Letak) -> PrototipeParagraf:
        """Return the look of running text in this passage, without what people made bold or marked."""
        gaya = self.konteks.cetakan.gaya
        paragraf = [e for e in letak.elemen if e.tag == w("p")]
        nama = [(p, gaya.nama_dari_ppr(p.find(w("pPr"))).casefold()) for p in paragraf]
        p = next((p for p, n in nama if n not in _BUKAN_ISI), paragraf[0] if paragraf else None)
        if p is None:
            return PrototipeParagraf("", "", Rupa())
        pola = baca_prototipe_paragraf(p, gaya)
        return replace(pola, rupa=_polos(pola.rupa))

    def _satu_paragraf(self, p: Paragraf, prototipe: PrototipeParagraf, letak: Letak) -> ParagrafBaru:
        if p.gaya == "gambar" and p.foto is not None and baca_ukuran(p.foto.isi):
            return ParagrafBaru(f"Gambar 0.0 {p.teks}", lambda: self._tulis_foto(p, prototipe, letak), p.foto)
        xml = "".join(tulis_paragraf(p, prototipe, self.konteks))
        return ParagrafBaru(teks_terlihat(xml), lambda: xml)

    def _tulis_foto(self, p: Paragraf, prototipe: PrototipeParagraf, letak: Letak) -> str:
        """Return a picture with its caption; its number is put right when the fields are refreshed."""
        butir = self._butir_atas(letak)
        awalan = f"Gambar {butir.bab}." if butir is not None and butir.bab else "Gambar "
        self.konteks.bidang = bidang_di(letak.naskah, letak.elemen[0])
        self.konteks.keterangan = [Keterangan(1, False, f"{awalan}1", f"_Ref9{self.rujukan_bebas:08d}")]
        self.konteks.giliran_keterangan = 0
        self.rujukan_bebas += 1
        return "".join(tulis_paragraf(p, prototipe, self.konteks))

    def _tabel(self, tersimpan: SlotTersimpan, kejadian: list[Letak]) -> SlotTersimpan:
        table = self.konteks.isi.tabel.get(tersimpan.nama.partition(".")[2])
        hasil = []
        for x in kejadian:
            if isinstance(table, Table) and x.tabel is not None:
                hasil.append(segarkan_tabel(x, tersimpan, table, self.konteks, self.catatan))
                continue
            x.disunting = True
            if isinstance(table, Table):
                sebab = "tabelnya sudah diganti teks"
                for di, lama, baru in self._selisih(tersimpan, x, self._tempat(x)):
                    self.catatan.ganti_angka(di, lama, baru)
            else:
                sebab = f"datanya tidak ada lagi: {table.sebab}" if table is not None else "datanya tidak ada lagi"
            self.catatan.pertahankan(x.nama, self._tempat(x), lipat(teks_slot(x)), sebab)
        return satukan_simpanan(tersimpan, hasil)

    def _celah(self, tersimpan: SlotTersimpan, kejadian: list[Letak]) -> SlotTersimpan:
        table = self.konteks.isi.tabel.get(tersimpan.nama.partition(".")[2])
        hasil = tersimpan
        for x in kejadian:
            self.konteks.bidang = bidang_di(x.naskah, x.elemen[0]) if x.elemen else self.konteks.bidang
            hasil = isi_celah(x, tersimpan, table, self.konteks, self.catatan)
        return hasil

    def _bagan(self, tersimpan: SlotTersimpan, kejadian: list[Letak]) -> SlotTersimpan:
        data, hasil = self.konteks.isi.bagan.get(tersimpan.nama.partition(".")[2]), tersimpan
        for x in [k for k in kejadian if data is not None and k.elemen]:
            halaman = gambar_bagan(data, bidang_di(x.naskah, x.elemen[0]), huruf_bagan(self.konteks.cetakan.gaya))
            baru = "\n".join(map(teks_terlihat, halaman))
            x.disunting = not segarkan_bagan(x, tersimpan.data, halaman, baru, self.konteks, self.catatan)
            hasil = hasil if x.disunting or baru == tersimpan.data else replace(tersimpan, data=baru)
        return hasil

    def _grafik(self, tersimpan: SlotTersimpan, kejadian: list[Letak]) -> SlotTersimpan:
        data, hasil = self.konteks.isi.grafik.get(tersimpan.nama.partition(".")[2]), tersimpan
        for x in kejadian:
            hasil = segarkan_grafik(x, tersimpan, data, self.konteks, self.catatan)
        return hasil

    def _gambar(self, tersimpan: SlotTersimpan, kejadian: list[Letak]) -> SlotTersimpan:
        foto, hasil = self.konteks.isi.gambar.get(tersimpan.nama.partition(".")[2]), tersimpan
        for x in kejadian:
            hasil = segarkan_gambar(x, tersimpan, foto, self.konteks, self.catatan)
        return hasil


def _polos(rupa: Rupa) -> Rupa:
    """Return a look without bold, italics, underline and marks."""
    return Rupa(tuple(a for a in rupa.anak if a[0] not in _HIASAN))
