"""Tabel program, kegiatan, sub kegiatan: DPA dan laporan realisasi menjadi pohon BarisAnggaran."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import DokumenAnggaran
from generator.model.anggaran import RealisasiAnggaran
from generator.model.anggaran import SasaranAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.catatan import Catatan
from generator.model.kinerja import AnggaranPK
from generator.model.kinerja import Versi
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.nilai import angka_atau_none
from generator.reading.baca_formulir import baca_formulir
from generator.reading.baca_formulir import merinci_rekening
from generator.reading.baris import baris_total
from generator.reading.baris_kantor import saring_kantor
from generator.reading.catat_pohon import catat_berulang
from generator.reading.catat_pohon import catat_dari_anak
from generator.reading.catat_pohon import catat_kosong
from generator.reading.catat_pohon import catat_tersirat
from generator.reading.catat_pohon import catat_tidak_dikenal
from generator.reading.catat_pohon import catat_urutan
from generator.reading.indikator_anggaran import PembacaIndikatorAnggaran
from generator.reading.kolom_angka import SumberAngka
from generator.reading.label_anggaran import PembacaLabel
from generator.reading.label_anggaran import bertingkat_kolom
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.nomenklatur import bidang_terbanyak
from generator.reading.nomenklatur import cari_induk
from generator.reading.nomenklatur import menyebut_induk
from generator.reading.pohon import UANG
from generator.reading.pohon import Pohon
from generator.reading.pohon import Simpul
from generator.reading.rincian import baca_rincian
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tingkat_anggaran import LabelBaris
from generator.reading.tingkat_anggaran import Lain
from generator.reading.tingkat_anggaran import Tingkat
from generator.reading.tingkat_anggaran import tentukan_tingkat
from generator.reading.waktu import TANGGAL

_NOMOR = re.compile(
    r"\bnomor(?: d(?:p|pp)a(?:[ -]skpd)?)?\s*:?\s*((?=[^,;\n]*\d)\S[^,;\n]*?)(?:,|;|\btanggal\b|$)",
    re.IGNORECASE | re.MULTILINE,
)
_SASARAN_JUDUL = re.compile(r"^\s*sasaran(?: strategis)?(?: \d)?\s*:\s*(.{8,})$", re.IGNORECASE)
_DILEWATI = {
    Lain.URUSAN: "baris urusan atau bidang urusan",
    Lain.SKPD: "baris nama perangkat daerah",
    Lain.RINCIAN: "rincian di bawah sub kegiatan",
    Lain.REKENING: "rekening pendapatan atau belanja",
}


class PembacaAnggaran:
    """Reads one budget table; `program`, `sasaran` and `catatan` hold the result."""

    def __init__(
        self, tabel: TabelMentah, tahun: int, nama_sasaran: Sequence[str] = (), nama_kantor: str = ""
    ) -> None:
        self.tabel = tabel
        self.catatan: list[Catatan] = saring_kantor(tabel, nama_kantor)
        self._pohon = Pohon()
        sumber = SumberAngka(tabel, tahun)
        self._uang = {
            "pagu": sumber.uang("pagu"),
            "realisasi": sumber.uang("realisasi_anggaran"),
            "fisik": sumber.kinerja("fisik"),
        }  # fmt: skip
        self._k_sasaran = tabel.satu("sasaran")
        self._indikator = PembacaIndikatorAnggaran(tabel, tahun, sumber, milik_sasaran(tabel))
        self._sasaran = next((m.group(1).strip() for t in tabel.judul if (m := _SASARAN_JUDUL.match(t))), "")
        kolom = bertingkat_kolom(tabel)
        if merinci_rekening(tabel):
            self.catatan += baca_formulir(tabel, tahun, self._pohon, self._uang)
        elif kolom:
            self.catatan += baca_rincian(tabel, kolom, self._pohon, self._uang, self._indikator)
        else:
            self._baca(nama_sasaran)
        self.catatan += self._sirat_angka()
        self.catatan += [*catat_berulang(self._pohon), *catat_kosong(self.tabel, self._pohon)]
        self.catatan += [*sumber.catatan, *self._indikator.catatan]

    @property
    def program(self) -> tuple[BarisAnggaran, ...]:
        return tuple(s.bekukan() for s in self._pohon.program)

    @property
    def sasaran(self) -> tuple[SasaranAnggaran, ...]:
        return tuple(
            SasaranAnggaran(
                s.nama, s.angka("pagu"), s.angka("realisasi"), tuple(s.indikator), tuple(a.nama for a in s.anak), s.asal
            )
            for s in self._pohon.sasaran
        )

    def _sirat_angka(self) -> list[Catatan]:
        """Let the rows of a level that states a figure nowhere take the sum of the rows below them."""
        kena: dict[TingkatAnggaran, None] = {}
        for tingkat in (TingkatAnggaran.KEGIATAN, TingkatAnggaran.PROGRAM):
            semua = [s for p in self._pohon.program for s in p.jelajahi()]
            sendiri = [s for s in semua if s.tingkat is tingkat and not s.disimpulkan]
            for uang in ("pagu", "realisasi"):
                berisi = any(isinstance(a.angka(uang), Nilai) for s in sendiri for a in s.anak)
                if berisi and all(s.uang[uang].hampa for s in sendiri):
                    kena[tingkat] = None
                    for s in sendiri:
                        s.dari_anak |= {uang}
        return [catat_dari_anak(self.tabel, list(kena))] if kena else []

    def jumlah(self, uang: str) -> Angka:
        """The grand total as typed, BelumDiisi if the table has no total row."""
        sumber = self._uang[uang]
        baris = baris_total(self.tabel)
        if baris is None or sumber is None:
            return BelumDiisi()
        nilai, catatan = sumber.baca(baris)
        self.catatan += catatan
        return nilai

    def _baca(self, nama_sasaran: Sequence[str]) -> None:
        pembaca = PembacaLabel(self.tabel, nama_sasaran)
        if self._k_sasaran in pembaca.kolom_nama:
            self._k_sasaran = None
        label = [pembaca.baca(r, self._besar(r)) for r in self.tabel.baris]
        self.catatan += pembaca.catatan
        bernama = [b for b in label if b.nama]
        tingkat, dari_urutan = tentukan_tingkat(bernama)
        menurut = {b.nomor: t for b, t in zip(bernama, tingkat, strict=True)}
        if dari_urutan:
            self.catatan.append(catat_urutan(bernama[0]))
        tersirat = _tersirat(set(tingkat))
        tanpa_kode = [
            b for b in bernama if tersirat and menurut[b.nomor] is tersirat and not menyebut_induk(b.kode, tersirat)
        ]
        bidang = bidang_terbanyak([b.nama for b in bernama]) if tanpa_kode else ""
        di_sasaran = False
        for b in label:
            baru = self._ganti_sasaran(b.nomor)
            di_sasaran = not b.nama and (baru or di_sasaran)
            if di_sasaran:
                self.tabel.dilewati.append((b.nomor, "indikator tujuan atau sasaran"))
            elif not b.nama:
                self._lanjutkan(b.nomor)
            elif menurut[b.nomor] is None:
                self.tabel.dilewati.append((b.nomor, "tingkat tidak dikenal"))
                self.catatan.append(catat_tidak_dikenal(b))
            elif menurut[b.nomor] in _DILEWATI:
                self.tabel.dilewati.append((b.nomor, _DILEWATI[menurut[b.nomor]]))
            else:
                if menurut[b.nomor] is tersirat:
                    self._sediakan_induk(b, tersirat, bidang)
                self._pasang(b, menurut[b.nomor])
        if tersirat:
            self.catatan.append(catat_tersirat(self.tabel, self._pohon))

    def _ganti_sasaran(self, r: int) -> bool:
        """Take over the sasaran that a row names; tell whether it begins a new one.

        Indicators from there to the next program measure the sasaran, not the program above it.
        """
        if self._k_sasaran is None:
            return False
        lama = self._sasaran
        teks = self.tabel.teks(r, self._k_sasaran).strip(" -–—0")
        self._sasaran = " ".join(teks.split()) or lama
        return self._sasaran != lama

    def _besar(self, r: int) -> Decimal | None:
        """The amount of a row, by which levels can be proven."""
        sumber = self._uang["pagu"] or self._uang["realisasi"]
        if sumber is None:
            return None
        cepat = sumber.baca_cepat(r) if isinstance(sumber, PembacaKolom) else None
        return cepat if cepat is not None else angka_atau_none(sumber.baca(r)[0])

    def _pasang(self, label: LabelBaris, tingkat: Tingkat) -> None:
        self.tabel.terpakai.add(label.nomor)
        terakhir = self._pohon.terakhir
        kode = label.kode
        berulang = terakhir is not None and terakhir.tingkat is tingkat and not terakhir.anak
        simpul = Simpul(tingkat, label.nama, kode, label.alamat)
        if berulang and terakhir.kunci == simpul.kunci and tingkat is not Lain.SASARAN:
            simpul = terakhir
        else:
            self._pohon.pasang(simpul, self._sasaran)
        for nama in UANG:
            if self._uang[nama] is not None:
                nilai, catatan = self._uang[nama].baca(label.nomor)
                self.catatan += catatan
                simpul.uang[nama].tambah(nilai)
        simpul.indikator += self._indikator.baca(label.nomor)

    def _lanjutkan(self, r: int) -> None:
        """A row without a name is a further indicator of the row above it."""
        indikator = self._indikator.baca(r)
        if self._pohon.terakhir is not None and indikator:
            self._pohon.terakhir.indikator += indikator
            for nama in ("pagu", "realisasi"):
                if self._uang[nama] is not None:
                    nilai, _ = self._uang[nama].baca(r)
                    if isinstance(nilai, Nilai) and nilai.angka:
                        self._pohon.terakhir.uang[nama].tambah(nilai)
        else:
            self.tabel.dilewati.append((r, "tanpa nama program, kegiatan, atau sub kegiatan"))

    def _sediakan_induk(self, label: LabelBaris, tingkat: TingkatAnggaran, bidang: str) -> None:
        tertulis = self.tabel.formulir.di_atas(tingkat) if self.tabel.formulir else []
        for n in tertulis or cari_induk(label.nama, label.kode, tingkat, bidang):
            self._pohon.buka(n.tingkat, n.nama, n.kode, label.alamat, self._sasaran)

def milik_sasaran(tabel: TabelMentah) -> bool:
    """Tell whether indicators stand between sasaran and program, and so measure the sasaran, not the program."""
    kolom = [tabel.satu("sasaran"), tabel.satu("indikator"), tabel.satu("program", "uraian", "kegiatan")]
    return None not in kolom and kolom[0].kolom < kolom[1].kolom < kolom[2].kolom


def _tersirat(tingkat: set[Tingkat | None]) -> TingkatAnggaran | None:
    """Return the level whose parents no row of the table names."""
    if TingkatAnggaran.PROGRAM in tingkat:
        return None
    if TingkatAnggaran.KEGIATAN in tingkat:
        return TingkatAnggaran.KEGIATAN
    return TingkatAnggaran.SUB_KEGIATAN if TingkatAnggaran.SUB_KEGIATAN in tingkat else None


def baca_dpa(tabel: TabelMentah, tahun: int, nama_kantor: str = "") -> tuple[DokumenAnggaran, list[Catatan]]:
    """Return a DPA or DPPA with the number and date written in its title."""
    p = PembacaAnggaran(tabel, tabel.tahun or tahun, (), nama_kantor)
    judul = "\n".join(tabel.judul)
    tanggal, nomor = TANGGAL.search(judul), _NOMOR.search(judul)
    versi = Versi(tabel.versi) if tabel.versi else Versi.INDUK
    dokumen = DokumenAnggaran(
        tabel.tahun or tahun, versi, p.program, nomor.group(1).strip() if nomor else "",
        tanggal.group(0) if tanggal else "", p.jumlah("pagu"), tabel.alamat,
    )  # fmt: skip
    return dokumen, p.catatan


def baca_realisasi(
    tabel: TabelMentah, tahun: int, nama_sasaran: Sequence[str], nama_kantor: str = ""
) -> tuple[RealisasiAnggaran, list[Catatan]]:
    """Return the realisasi of every level as stated; rows that name a sasaran of the PK head their programs."""
    p = PembacaAnggaran(tabel, tabel.tahun or tahun, nama_sasaran, nama_kantor)
    hasil = RealisasiAnggaran(
        tabel.tahun or tahun, p.program, p.sasaran, p.jumlah("pagu"), p.jumlah("realisasi"),
        tabel.alamat,
    )  # fmt: skip
    return hasil, p.catatan


def baca_anggaran_pk(tabel: TabelMentah) -> tuple[tuple[AnggaranPK, ...], list[Catatan]]:
    """Return the second table of a PK: program, anggaran, keterangan."""
    nama, pagu, ket = tabel.satu("program", "uraian", "kegiatan"), tabel.satu("pagu"), tabel.satu("keterangan")
    pembaca = PembacaKolom(tabel, pagu, True)
    hasil, catatan = [], list(pembaca.temuan)
    for r in tabel.baris:
        if not tabel.teks(r, nama):
            continue
        nilai, temuan = pembaca.baca(r)
        catatan += temuan
        hasil.append(AnggaranPK(" ".join(tabel.teks(r, nama).split()), nilai, tabel.teks(r, ket)))
    return tuple(hasil), catatan
