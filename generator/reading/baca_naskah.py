"""Membaca LKjIP tulisan tangan (.docx) menjadi Naskah, dan tabel-tabelnya menjadi Grid yang siap dikenali."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from generator.model.naskah import Alinea
from generator.model.naskah import Naskah
from generator.model.naskah import TabelNaskah
from generator.model.naskah import Tempat
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.reading.berkas.batas import GALAT_ISI
from generator.reading.berkas.batas import RUSAK
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.berkas.batas import batasi_gabungan
from generator.reading.berkas.buka import kenali_format
from generator.reading.berkas.docx import ParagrafWord
from generator.reading.berkas.docx import urai_badan
from generator.reading.berkas.docx_gaya import baca_gaya
from generator.reading.berkas.tumpukan import AWALAN_TABEL
from generator.reading.berkas.tumpukan import TabelNaskah as TabelWord
from generator.reading.berkas.tumpukan import Tumpukan
from generator.reading.judul_naskah import PengenalJudul
from generator.reading.kenali import LembarDikenal
from generator.reading.kenali import kenali_lembar
from generator.reading.keterangan_tabel import pasangkan_keterangan
from generator.reading.temukan import KEPALA_DIULANG

_BATAS_SEL_TABEL = 500_000
_BARIS_JUDUL = 4


@rekaman
class NaskahTerbaca:
    """A document as read: its text and tables, and what was recognised in each of its tables."""

    naskah: Naskah
    lembar: tuple[LembarDikenal, ...]


def baca_naskah(isi: bytes, berkas: str) -> NaskahTerbaca:
    """Return the document in reading order. Raises BerkasRusak with a message for the user."""
    try:
        jenis = kenali_format(isi)
    except BerkasRusak as galat:
        raise BerkasRusak(str(galat).replace("buku kerja", "dokumen Word")) from galat
    if jenis != "docx":
        raise BerkasRusak("berkas ini bukan dokumen Word (.docx)")
    try:
        with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
            gaya = baca_gaya(arsip)
            blok = list(urai_badan(arsip))
    except GALAT_ISI as galat:
        raise BerkasRusak(RUSAK) from galat
    return _Penyusun(blok, PengenalJudul(gaya, [b for b in blok if isinstance(b, ParagrafWord)]), berkas).susun()


class _Penyusun:
    """Puts the blocks of one document together: headings, captions, tables."""

    def __init__(self, blok: list[ParagrafWord | TabelWord], pengenal: PengenalJudul, berkas: str) -> None:
        self._blok = blok
        self._berkas = berkas
        paragraf = [b if isinstance(b, ParagrafWord) else None for b in blok]
        self._teks = [None if p is None else " ".join(p.teks.split()) for p in paragraf]
        self._daftar = [p is not None and bool(p.teks.strip()) and pengenal.daftar_isi(p) for p in paragraf]
        calon = [t if t is None or not d else "" for t, d in zip(self._teks, self._daftar, strict=True)]
        tingkat = [pengenal.tingkat(p) if p is not None else 0 for p in paragraf]
        self._keterangan = pasangkan_keterangan(calon, [bool(t) for t in tingkat])
        sebagian = {i for letak in self._keterangan.values() for i in letak}
        self._tingkat = [0 if i in sebagian else t for i, t in enumerate(tingkat)]

    def susun(self) -> NaskahTerbaca:
        lembar = self._kenali()
        naskah = Naskah(self._berkas, tuple(self._isi(_tinggi_kepala(lembar))))
        tabel = {f"{AWALAN_TABEL}{t.urutan}": t for t in naskah.tabel}

        def tunjuk(nama: str, baris: int, kolom: int) -> Alamat:
            return naskah.alamat(tabel[nama], baris - 1, kolom - 1) if baris else naskah.alamat(tabel[nama])

        for satu in lembar:
            satu.grid.tunjuk = tunjuk
        return NaskahTerbaca(naskah, tuple(lembar))

    def _kenali(self) -> list[LembarDikenal]:
        """Recognise the tables, each under its caption, or under its heading and the last lines before it."""
        tumpukan = Tumpukan(self._berkas)
        terpakai = {i for letak in self._keterangan.values() for i in letak}
        judul: list[int] = []
        for i, blok in enumerate(self._blok):
            if self._teks[i]:
                tumpukan.putus()
                judul = [] if self._tingkat[i] else judul
                judul += [i] if i not in terpakai and not self._daftar[i] else []
            elif isinstance(blok, TabelWord) and blok.baris:
                for j in self._keterangan.get(i) or judul[:1] + judul[1:][1 - _BARIS_JUDUL :]:
                    tumpukan.tambah_teks(self._teks[j])
                tumpukan.tambah_tabel(blok)
                judul = []
        for grid in tumpukan.grid:
            batasi_gabungan(grid)
        return [kenali_lembar(grid, []) for grid in tumpukan.grid]

    def _isi(self, tinggi_kepala: dict[int, int]) -> Iterator[Alinea | TabelNaskah]:
        judul, urutan, nomor_tabel = "", 0, 0
        for i, blok in enumerate(self._blok):
            if isinstance(blok, TabelWord):
                if not blok.baris:
                    continue
                nomor_tabel += 1
                keterangan = " ".join(self._teks[j] for j in self._keterangan.get(i, ()))
                kepala = tinggi_kepala.get(nomor_tabel) or blok.kepala or 1
                yield TabelNaskah(Tempat(i + 1, judul), keterangan, _kisi(blok), kepala, nomor_tabel)
            elif teks := self._teks[i]:
                tingkat, daftar = self._tingkat[i], self._daftar[i]
                judul = teks if tingkat else judul
                urutan = 0 if tingkat else urutan + (not daftar)
                yield Alinea(Tempat(i + 1, judul), teks, tingkat, daftar, 0 if daftar else urutan)


def _tinggi_kepala(lembar: list[LembarDikenal]) -> dict[int, int]:
    """Return how many rows the recognised header of each table takes, by the table's number."""
    hasil: dict[int, int] = {}
    for satu in lembar:
        grid = satu.grid
        batas = [*grid.awal_tabel, (max(grid.baris, default=0), "")]
        for (sebelum, nama), (akhir, _) in zip(batas, batas[1:], strict=False):
            ulang = [r for t in satu.tabel for r, sebab in t.dilewati if sebab == KEPALA_DIULANG]
            kepala = [r for r in (*(t.kepala[1] for t in satu.tabel), *ulang) if sebelum < r <= akhir]
            if kepala:
                hasil[int(nama.removeprefix(AWALAN_TABEL))] = min(kepala) - sebelum
    return hasil


def _kisi(tabel: TabelWord) -> tuple[tuple[str, ...], ...]:
    """Return the texts of a table as a full grid. Raises BerkasRusak for one that would fill the memory."""
    lebar = max(max(max(baris) for baris in tabel.baris.values()), *(c2 for _, _, _, c2 in tabel.gabungan), 1)
    if tabel.tinggi * lebar > _BATAS_SEL_TABEL:
        raise BerkasRusak("tabel di dokumen ini terlalu besar")
    kisi = [[""] * lebar for _ in range(tabel.tinggi)]
    for r, isi in tabel.baris.items():
        for k, sel in isi.items():
            kisi[r - 1][k - 1] = sel.teks
    for r1, c1, r2, c2 in tabel.gabungan:
        for r in range(r1 - 1, r2):
            kisi[r][c1 - 1 : c2] = [kisi[r1 - 1][c1 - 1]] * (c2 - c1 + 1)
    return tuple(map(tuple, kisi))
