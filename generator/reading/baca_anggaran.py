"""Tabel program, kegiatan, sub kegiatan: DPA dan laporan realisasi menjadi pohon BarisAnggaran."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import DokumenAnggaran
from generator.model.anggaran import RealisasiAnggaran
from generator.model.anggaran import SasaranAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.catatan import Catatan
from generator.model.kinerja import AnggaranPK
from generator.model.kinerja import Indikator
from generator.model.kinerja import Versi
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.reading.catat import periksa
from generator.reading.nama import cari_nama
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tingkat_anggaran import GayaBaris
from generator.reading.tingkat_anggaran import Lain
from generator.reading.tingkat_anggaran import Tingkat
from generator.reading.tingkat_anggaran import gaya_baris
from generator.reading.tingkat_anggaran import pisahkan_kode
from generator.reading.tingkat_anggaran import rapikan_kode
from generator.reading.tingkat_anggaran import tentukan_tingkat

_TANGGAL = re.compile(r"\b(\d{1,2}\s+[A-Za-z]+\s+20\d\d)\b")
_NOMOR = re.compile(r"\bnomor\s*:?\s*(\S[^,;]*?)(?:,|;|\btanggal\b|$)", re.IGNORECASE)
_URUTAN = {TingkatAnggaran.PROGRAM: 0, TingkatAnggaran.KEGIATAN: 1, TingkatAnggaran.SUB_KEGIATAN: 2}


@dataclass(slots=True)
class _Simpul:
    """A row while its children are still being gathered."""

    tingkat: Tingkat
    nama: str
    kode: str
    asal: Alamat
    pagu: Angka
    realisasi: Angka
    sasaran: str = ""
    indikator: list[Indikator] = field(default_factory=list)
    anak: list[_Simpul] = field(default_factory=list)

    def bekukan(self) -> BarisAnggaran:
        return BarisAnggaran(
            self.tingkat, self.nama, self.kode, tuple(self.indikator), self.pagu, self.realisasi,
            tuple(a.bekukan() for a in self.anak), self.sasaran, asal=self.asal,
        )  # fmt: skip


class PembacaAnggaran:
    """Reads one budget table; `program`, `sasaran` and `catatan` hold the result."""

    def __init__(self, tabel: TabelMentah, tahun: int, nama_sasaran: Sequence[str] = ()) -> None:
        self.tabel = tabel
        self.tahun = tahun
        self.catatan: list[Catatan] = []
        self._pembaca: dict[tuple[int, bool], PembacaKolom] = {}
        self._k_nama = _kolom_nama(tabel)
        self._k_pagu = _kolom_terbaik(tabel, "pagu")
        self._k_realisasi = _kolom_terbaik(tabel, "realisasi_anggaran")
        self._k_sasaran = tabel.satu("sasaran") if self._k_nama and self._k_nama[0].nama != "sasaran" else None
        self._simpul_program: list[_Simpul] = []
        self._simpul_sasaran: list[_Simpul] = []
        self._baca(nama_sasaran)

    @property
    def program(self) -> tuple[BarisAnggaran, ...]:
        return tuple(s.bekukan() for s in self._simpul_program)

    @property
    def sasaran(self) -> tuple[SasaranAnggaran, ...]:
        return tuple(
            SasaranAnggaran(s.nama, s.pagu, s.realisasi, tuple(s.indikator), tuple(a.nama for a in s.anak), s.asal)
            for s in self._simpul_sasaran
        )

    def jumlah(self, uang: str) -> Angka:
        """The grand total as typed, BelumDiisi if the table has no total row."""
        kolom = self._k_pagu if uang == "pagu" else self._k_realisasi
        if not self.tabel.jumlah or kolom is None:
            return BelumDiisi()
        return self._angka(self.tabel.jumlah[-1], kolom, True)

    def _baca(self, nama_sasaran: Sequence[str]) -> None:
        baris = self.tabel.baris
        label = [self._label(r) for r in baris]
        tingkat = tentukan_tingkat(
            [nama for _, nama, _, _ in label],
            [kode for kode, _, _, _ in label],
            [gaya for _, _, gaya, _ in label],
            [bool(nama) and cari_nama(nama, nama_sasaran, str, ambang=86) is not None for _, nama, _, _ in label],
        )
        jejak: list[_Simpul] = []
        sasaran_kolom = ""
        for r, (kode, nama, _, alamat), t in zip(baris, label, tingkat, strict=True):
            if self._k_sasaran:
                sasaran_kolom = self.tabel.teks(r, self._k_sasaran) or sasaran_kolom
            if not nama:
                self._lanjutkan(r, jejak)
            elif t is None:
                self._tidak_dikenal(r, nama, alamat)
            elif t is Lain.URUSAN:
                self.tabel.dilewati.append((r, "baris urusan atau bidang urusan"))
            else:
                self._pasang(self._simpul(r, t, nama, kode, alamat), jejak, sasaran_kolom)

    def _label(self, r: int) -> tuple[str, str, GayaBaris, Alamat]:
        kode = ".".join(rapikan_kode(x) for k in self.tabel.kolom_peran("kode") if (x := self.tabel.teks_sendiri(r, k)))
        for k in self._k_nama:
            sel = self.tabel.sel(r, k)
            if sel and sel.teks:
                kode_nama, nama = pisahkan_kode(sel.teks)
                return kode or kode_nama, " ".join(nama.split()), gaya_baris(sel, k.kolom), self._alamat(r, k)
        k = self._k_nama[0] if self._k_nama else self.tabel.kolom[0]
        return kode, "", GayaBaris(False, False, False, 0, False, k.kolom), self._alamat(r, k)

    def _alamat(self, r: int, k: KolomMentah) -> Alamat:
        return self.tabel.grid.alamat(r, k.kolom)

    def _simpul(self, r: int, tingkat: Tingkat, nama: str, kode: str, alamat: Alamat) -> _Simpul:
        simpul = _Simpul(tingkat, nama, rapikan_kode(kode) if kode else "", alamat,
                         self._angka(r, self._k_pagu, True), self._angka(r, self._k_realisasi, True))  # fmt: skip
        simpul.indikator += self._indikator(r)
        return simpul

    def _lanjutkan(self, r: int, jejak: list[_Simpul]) -> None:
        """A row without a name is a further indicator of the row above it."""
        indikator = self._indikator(r)
        if jejak and indikator:
            jejak[-1].indikator += indikator
        else:
            self.tabel.dilewati.append((r, "tanpa nama program, kegiatan, atau sub kegiatan"))

    def _tidak_dikenal(self, r: int, nama: str, alamat: Alamat) -> None:
        self.tabel.dilewati.append((r, "tingkat tidak dikenal"))
        self.catatan.append(
            periksa("H01", alamat, f'"{nama[:80]}" tidak dikenal sebagai program, kegiatan, atau sub kegiatan; '
                                   'barisnya tidak dibaca.',
                    "Beri kode rekening, atau samakan namanya dengan DPA.")
        )  # fmt: skip

    def _pasang(self, simpul: _Simpul, jejak: list[_Simpul], sasaran_kolom: str) -> None:
        if simpul.tingkat is Lain.SASARAN:
            self._simpul_sasaran.append(simpul)
            jejak[:] = [simpul]
            return
        while jejak and jejak[-1].tingkat is not Lain.SASARAN and _URUTAN[jejak[-1].tingkat] >= _URUTAN[simpul.tingkat]:
            jejak.pop()
        if simpul.tingkat is TingkatAnggaran.PROGRAM:
            simpul.sasaran = sasaran_kolom
            if jejak and jejak[-1].tingkat is Lain.SASARAN:
                simpul.sasaran = jejak[-1].nama
                jejak[-1].anak.append(simpul)
            self._simpul_program.append(simpul)
        elif jejak and jejak[-1].tingkat is not Lain.SASARAN:
            jejak[-1].anak.append(simpul)
        else:
            self._simpul_program.append(simpul)
        jejak.append(simpul)

    def _indikator(self, r: int) -> list[Indikator]:
        kolom = self.tabel.satu("indikator")
        nama = self.tabel.teks_sendiri(r, kolom) if kolom else ""
        if not nama:
            return []
        satuan = self.tabel.teks_sendiri(r, self.tabel.satu("satuan"))
        target = tuple((k.peran.tahun or self.tahun, self._angka(r, k, False, satuan)) for k in self._kinerja("target"))
        hasil = tuple(
            (k.peran.tahun or self.tahun, self._angka(r, k, False, satuan)) for k in self._kinerja("realisasi")
        )
        satuan = satuan or next((n.satuan for _, n in (*target, *hasil) if isinstance(n, Nilai)), "")
        return [Indikator(" ".join(nama.split()), satuan, "", target, hasil, None, self._alamat(r, kolom))]

    def _kinerja(self, peran: str) -> list[KolomMentah]:
        return [k for k in self.tabel.kolom_peran(peran) if k.peran.triwulan is None][:1]

    def _angka(self, r: int, kolom: KolomMentah | None, uang: bool, satuan: str = "") -> Angka:
        if kolom is None:
            return BelumDiisi()
        pembaca = self._pembaca.setdefault((kolom.kolom, uang), PembacaKolom(self.tabel, kolom, uang))
        nilai, catatan = pembaca.baca(r, satuan)
        self.catatan += catatan
        return nilai


def baca_dpa(tabel: TabelMentah, tahun: int) -> tuple[DokumenAnggaran, list[Catatan]]:
    """Return a DPA or DPPA with the number and date written in its title."""
    p = PembacaAnggaran(tabel, tabel.tahun or tahun)
    judul = "\n".join(tabel.judul)
    tanggal, nomor = _TANGGAL.search(judul), _NOMOR.search(judul)
    versi = Versi(tabel.versi) if tabel.versi else Versi.INDUK
    dokumen = DokumenAnggaran(
        tabel.tahun or tahun, versi, p.program, nomor.group(1).strip() if nomor else "",
        tanggal.group(1) if tanggal else "", p.jumlah("pagu"), tabel.grid.alamat(tabel.kepala[0], tabel.kolom[0].kolom),
    )  # fmt: skip
    return dokumen, p.catatan


def baca_realisasi(
    tabel: TabelMentah, tahun: int, nama_sasaran: Sequence[str]
) -> tuple[RealisasiAnggaran, list[Catatan]]:
    """Return the realisasi of every level as stated; rows that name a sasaran of the PK head their programs."""
    p = PembacaAnggaran(tabel, tabel.tahun or tahun, nama_sasaran)
    hasil = RealisasiAnggaran(
        tabel.tahun or tahun, p.program, p.sasaran, p.jumlah("pagu"), p.jumlah("realisasi"),
        tabel.grid.alamat(tabel.kepala[0], tabel.kolom[0].kolom),
    )  # fmt: skip
    return hasil, p.catatan


def baca_anggaran_pk(tabel: TabelMentah) -> tuple[tuple[AnggaranPK, ...], list[Catatan]]:
    """Return the second table of a PK: program, anggaran, keterangan."""
    nama, pagu, ket = tabel.satu("uraian"), tabel.satu("pagu"), tabel.satu("keterangan")
    pembaca = PembacaKolom(tabel, pagu, True)
    hasil, catatan = [], []
    for r in tabel.baris:
        if not tabel.teks(r, nama):
            continue
        nilai, temuan = pembaca.baca(r)
        catatan += temuan
        hasil.append(AnggaranPK(" ".join(tabel.teks(r, nama).split()), nilai, tabel.teks(r, ket)))
    return tuple(hasil), catatan


def _kolom_nama(tabel: TabelMentah) -> list[KolomMentah]:
    """The columns that hold names, by falling level; a sasaran column counts when no other names a program."""
    nama = [k for p in ("uraian", "kegiatan", "sub_kegiatan") for k in tabel.kolom_peran(p)]
    return nama or tabel.kolom_peran("sasaran")[:1]


def _kolom_terbaik(tabel: TabelMentah, peran: str) -> KolomMentah | None:
    """Of several columns with one role take the latest edition ("menjadi"), then the last one of the year."""
    kolom = [k for k in tabel.kolom_peran(peran) if k.peran.triwulan is None and k.peran.ukuran != "%"]
    menjadi = [k for k in kolom if k.peran.versi == "menjadi"]
    return (menjadi or kolom or [None])[-1 if menjadi else 0]
