"""Tabel dengan baris tujuan, sasaran, dan indikator: Renstra, Renja, PK, capaian, riwayat, analisis, rencana aksi.

All these tables share one shape; the sasaran is written once and left blank or merged below.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.model.catatan import Catatan
from generator.model.kinerja import AnalisisIndikator
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import DaftarStrategi
from generator.model.kinerja import Indikator
from generator.model.kinerja import IndikatorUtama
from generator.model.kinerja import Pembanding
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import RencanaAksi
from generator.model.kinerja import RencanaKerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import RiwayatIndikator
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Sifat
from generator.model.kinerja import Strategi
from generator.model.kinerja import TargetTriwulan
from generator.model.kinerja import Tujuan
from generator.model.kinerja import Versi
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.reading.angka import TANDA_KOSONG
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.peran import nama_pembanding
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_TANGGAL = re.compile(
    r"\b(\d{1,2}\s+(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|Nopember|November|Desember)"
    r"\s+20\d\d)\b",
    re.IGNORECASE,
)
_PERIODE = re.compile(r"\b(20[0-4]\d)\s*(?:-|–|—|s/d|s\.?d\.?)\s*(20[0-4]\d)\b")


@dataclass(frozen=True, slots=True)
class BarisIndikator:
    """One data row with its labels filled down."""

    nomor: int
    tujuan: str
    sasaran: str
    indikator: str
    kode: str
    satuan: str
    milik_tujuan: bool


class PembacaIndikator:
    """Walks the rows of one table and reads figures by column; findings gather in `catatan`."""

    def __init__(self, tabel: TabelMentah) -> None:
        self.tabel = tabel
        self.catatan: list[Catatan] = []
        self._pembaca: dict[int, PembacaKolom] = {}

    def baris(self) -> list[BarisIndikator]:
        """Return the rows that name an indicator (or only a sasaran, where the table has no indicator there)."""
        t = self.tabel
        k_tujuan, k_sasaran, k_indikator = t.satu("tujuan"), t.satu("sasaran"), t.satu("indikator")
        k_kode, k_satuan = t.satu("kode_indikator"), t.satu("satuan")
        tujuan = sasaran = ""
        hasil = []
        for r in t.baris:
            teks_tujuan, teks_sasaran = _isi(t.teks(r, k_tujuan)), _isi(t.teks(r, k_sasaran))
            if teks_tujuan and teks_tujuan != tujuan:
                tujuan, sasaran = teks_tujuan, ""
            if teks_sasaran:
                sasaran = teks_sasaran
            indikator = _isi(t.teks(r, k_indikator)) if k_indikator else ""
            if not indikator and not teks_sasaran:
                t.dilewati.append((r, "tanpa indikator"))
                continue
            hasil.append(
                BarisIndikator(
                    r,
                    tujuan,
                    sasaran,
                    indikator,
                    t.teks_sendiri(r, k_kode),
                    t.teks_sendiri(r, k_satuan).strip(" -–—"),
                    milik_tujuan=not sasaran and bool(tujuan),
                )  # fmt: skip
            )
        return hasil

    def angka(self, baris: BarisIndikator, kolom: KolomMentah | None) -> Angka:
        if kolom is None:
            return BelumDiisi()
        pembaca = self._pembaca.setdefault(kolom.kolom, PembacaKolom(self.tabel, kolom))
        nilai, catatan = pembaca.baca(baris.nomor, baris.satuan)
        self.catatan += catatan
        return nilai

    def teks(self, baris: BarisIndikator, *peran: str) -> str:
        kolom = self.tabel.satu(*peran)
        return self.tabel.teks(baris.nomor, kolom).strip() if kolom else ""

    def indikator(self, baris: BarisIndikator, tahun: int) -> Indikator:
        """Build the indicator of a row with all its targets and realisasi; a column without year is of `tahun`."""
        target = self._deret(baris, "target", tahun)
        realisasi = self._deret(baris, "realisasi", tahun)
        satuan = baris.satuan or next((n.satuan for _, n in (*target, *realisasi) if isinstance(n, Nilai)), "")
        kolom = self.tabel.satu("indikator")
        alamat = self.tabel.grid.alamat(baris.nomor, kolom.kolom) if kolom else None
        return Indikator(baris.indikator, satuan, baris.kode, target, realisasi, self._sifat(baris), alamat)

    def _deret(self, baris: BarisIndikator, peran: str, tahun: int) -> tuple[tuple[int, Angka], ...]:
        kolom = [k for k in self.tabel.kolom_peran(peran) if k.peran.triwulan is None]
        return tuple((k.peran.tahun or tahun, self.angka(baris, k)) for k in kolom)

    def _sifat(self, baris: BarisIndikator) -> Sifat | None:
        teks = self.teks(baris, "sifat").casefold()
        if "rendah" in teks or "turun" in teks or "negatif" in teks:
            return Sifat.MAKIN_RENDAH
        return Sifat.MAKIN_TINGGI if teks else None

    def sasaran(self, tahun: int, daftar: list[BarisIndikator] | None = None) -> tuple[Sasaran, ...]:
        """Group the rows by sasaran, in order."""
        kolom = self.tabel.satu("sasaran")
        kelompok: dict[str, list[Indikator]] = {}
        asal = {}
        for b in daftar if daftar is not None else self.baris():
            kelompok.setdefault(b.sasaran, [])
            asal.setdefault(b.sasaran, self.tabel.grid.alamat(b.nomor, kolom.kolom) if kolom else None)
            if b.indikator:
                kelompok[b.sasaran].append(self.indikator(b, tahun))
        return tuple(Sasaran(nama, "", tuple(ind), asal[nama]) for nama, ind in kelompok.items())

    def tujuan(self, tahun: int) -> tuple[Tujuan, ...]:
        """Group the rows by tujuan, each with its own indicators and its sasaran."""
        urut: dict[str, list[BarisIndikator]] = {}
        for b in self.baris():
            urut.setdefault(b.tujuan, []).append(b)
        return tuple(
            Tujuan(
                nama,
                "",
                tuple(self.indikator(b, tahun) for b in daftar if b.milik_tujuan and b.indikator),
                self.sasaran(tahun, [b for b in daftar if not b.milik_tujuan]),
            )
            for nama, daftar in urut.items()
        )


def baca_renstra(tabel: TabelMentah) -> tuple[Renstra, list[Catatan]]:
    """Return the Renstra of one matrix. The period comes from the title; the target years from the header."""
    p = PembacaIndikator(tabel)
    tahun = tuple(sorted({k.peran.tahun for k in tabel.kolom_peran("target") if k.peran.tahun}))
    awal, akhir = tabel.periode or (tahun[0], tahun[-1])
    if tahun and awal != tahun[0]:
        awal = tahun[0]
    tujuan = p.tujuan(tahun[0])
    return Renstra(awal, akhir, tujuan, tahun, asal=_alamat(tabel)), p.catatan


def baca_renja(tabel: TabelMentah, tahun: int) -> tuple[RencanaKerja, list[Catatan]]:
    p = PembacaIndikator(tabel)
    return RencanaKerja(tabel.tahun or tahun, _versi(tabel), p.tujuan(tabel.tahun or tahun), _alamat(tabel)), p.catatan


def baca_pk(tabel: TabelMentah, tahun: int) -> tuple[PerjanjianKinerja, list[Catatan]]:
    """Return a PK; its date is the last one written around the table, its Renstra the period in its title."""
    p = PembacaIndikator(tabel)
    periode = next(
        ((int(m.group(1)), int(m.group(2))) for b in (*tabel.judul, *tabel.bawah) if (m := _PERIODE.search(b))), None
    )
    pk = PerjanjianKinerja(
        tabel.tahun or tahun, _versi(tabel), p.sasaran(tabel.tahun or tahun),
        tanggal=tanggal_terakhir([*tabel.judul, *tabel.bawah]), renstra=periode, asal=_alamat(tabel),
    )  # fmt: skip
    return pk, p.catatan


def tanggal_terakhir(baris: list[str]) -> str:
    """Return the last date written in these lines ("13 Januari 2025"), "" if there is none."""
    tanggal = [t for teks in baris for t in _TANGGAL.findall(teks)]
    return tanggal[-1] if tanggal else ""


def baca_capaian(tabel: TabelMentah, tahun: int) -> tuple[CapaianKinerja, list[Catatan]]:
    p = PembacaIndikator(tabel)
    versi = Versi(tabel.versi) if tabel.versi else None
    return CapaianKinerja(tabel.tahun or tahun, versi, p.sasaran(tabel.tahun or tahun), _alamat(tabel)), p.catatan


def baca_riwayat(tabel: TabelMentah, tahun: int) -> tuple[tuple[RiwayatIndikator, ...], list[Catatan]]:
    p = PembacaIndikator(tabel)
    return tuple(RiwayatIndikator(b.sasaran, p.indikator(b, tahun)) for b in p.baris() if b.indikator), p.catatan


def baca_pembanding(tabel: TabelMentah) -> tuple[tuple[Pembanding, ...], list[Catatan]]:
    p = PembacaIndikator(tabel)
    kolom = tabel.satu("realisasi_pembanding")
    nama = nama_pembanding(kolom.jalur) if kolom else ""
    hasil = []
    for b in p.baris():
        if b.indikator:
            hasil.append(Pembanding(b.sasaran, b.indikator, nama, p.angka(b, kolom), _alamat_baris(tabel, b, kolom)))
    return tuple(hasil), p.catatan


def baca_analisis(tabel: TabelMentah) -> tuple[tuple[AnalisisIndikator, ...], list[Catatan]]:
    """Read penyebab, permasalahan and solusi per indicator, line breaks kept."""
    p = PembacaIndikator(tabel)
    kolom = tabel.satu("penyebab", "permasalahan")
    return tuple(
        AnalisisIndikator(
            b.sasaran,
            b.indikator,
            p.teks(b, "penyebab"),
            p.teks(b, "permasalahan"),
            p.teks(b, "solusi"),
            _alamat_baris(tabel, b, kolom),
        )  # fmt: skip
        for b in p.baris()
    ), p.catatan


def baca_rencana_aksi(tabel: TabelMentah) -> tuple[tuple[RencanaAksi, ...], list[Catatan]]:
    p = PembacaIndikator(tabel)
    kolom = tabel.satu("aksi")
    return tuple(
        RencanaAksi(b.sasaran, b.indikator, p.teks(b, "aksi"), _alamat_baris(tabel, b, kolom)) for b in p.baris()
    ), p.catatan


def baca_target_triwulan(tabel: TabelMentah) -> tuple[tuple[TargetTriwulan, ...], list[Catatan]]:
    p = PembacaIndikator(tabel)
    menurut = {k.peran.triwulan: k for k in tabel.kolom_peran("target") if k.peran.triwulan}
    total = next((k for k in tabel.kolom if k.nama in ("jumlah", "target") and not k.peran.triwulan), None)
    hasil = []
    for b in p.baris():
        if not b.indikator:
            continue
        tw = tuple(p.angka(b, menurut.get(i)) for i in (1, 2, 3, 4))
        nilai_total = p.angka(b, total)
        satuan = b.satuan or next((n.satuan for n in (nilai_total, *tw) if isinstance(n, Nilai) and n.satuan), "")
        hasil.append(TargetTriwulan(b.sasaran, b.indikator, satuan, tw, nilai_total, _alamat_baris(tabel, b, total)))
    return tuple(hasil), p.catatan


def baca_iku(tabel: TabelMentah) -> tuple[DaftarIku, list[Catatan]]:
    p = PembacaIndikator(tabel)
    kolom = tabel.satu("indikator")
    daftar = tuple(
        IndikatorUtama(
            b.sasaran,
            b.indikator,
            b.kode,
            b.satuan,
            p.teks(b, "definisi"),
            p.teks(b, "formulasi"),
            p.teks(b, "sumber_data"),
            p.teks(b, "penanggung_jawab"),
            asal=_alamat_baris(tabel, b, kolom),
        )  # fmt: skip
        for b in p.baris()
        if b.indikator
    )
    awal, akhir = tabel.periode or (tabel.tahun or 0, tabel.tahun or 0)
    return DaftarIku(awal, akhir, daftar, _alamat(tabel)), p.catatan


def baca_strategi(tabel: TabelMentah) -> tuple[DaftarStrategi, list[Catatan]]:
    """Return the strategy matrix; lines like "VISI : …" above it become its head."""
    p = PembacaIndikator(tabel)
    kepala = []
    for teks in tabel.judul:
        cocok = re.match(r"^\s*((?:visi|misi|tujuan|sasaran)[^:]{0,20}?)\s*:\s*(.+)$", teks, re.IGNORECASE)
        if cocok:
            kepala.append((cocok.group(1).strip(), cocok.group(2).strip()))
    kolom = tabel.satu("strategi")
    baris = tuple(
        Strategi(
            b.tujuan, b.sasaran, p.teks(b, "strategi"), p.teks(b, "arah_kebijakan"), _alamat_baris(tabel, b, kolom)
        )
        for b in p.baris()
    )
    awal, akhir = tabel.periode or (tabel.tahun or 0, tabel.tahun or 0)
    return DaftarStrategi(awal, akhir, tuple(kepala), baris), p.catatan


def _isi(teks: str) -> str:
    bersih = teks.strip()
    return "" if bersih.casefold() in TANDA_KOSONG else bersih


def _versi(tabel: TabelMentah) -> Versi:
    return Versi(tabel.versi) if tabel.versi else Versi.INDUK


def _alamat(tabel: TabelMentah):
    return tabel.grid.alamat(tabel.kepala[0], tabel.kolom[0].kolom)


def _alamat_baris(tabel: TabelMentah, baris: BarisIndikator, kolom: KolomMentah | None):
    return tabel.grid.alamat(baris.nomor, kolom.kolom if kolom else tabel.kolom[0].kolom)
