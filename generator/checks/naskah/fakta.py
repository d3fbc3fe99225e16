"""Fakta: apa yang dimuat tabel tentang sebuah indikator, sasaran, program, atau jumlah, dengan tabel asalnya.

Every table with named rows gives facts; the same quantity may stand in several tables, and each is kept. A sentence
is denied only where no table says what it says.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.naskah.bilangan import Bilangan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.bilangan import sama_nilai
from generator.checks.naskah.nama_tabel import KamusNama
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.nama_tabel import kunci_nama
from generator.checks.naskah.nama_tabel import kunci_pendek
from generator.checks.naskah.tabel_baca import BarisBaca
from generator.checks.naskah.tabel_baca import TabelBaca
from generator.model.rekaman import rekaman
from generator.model.satuan import satuan_persen

JUMLAH: Kunci = ("<jumlah>",)
RATA_RATA: Kunci = ("<rata-rata>",)
BARIS_PER_TABEL = 10_000
SEL_BESAR = 8
_AWAL_JUMLAH = ("jumlah", "total", "rata-rata", "capaian kinerja", "rerata")
_PERAN_ANGKA = (
    "target", "target_akhir", "realisasi", "capaian", "kemajuan", "pembanding", "banding", "pagu", "realisasi_anggaran",
    "serapan", "efisiensi", "sisa", "orang", "kebutuhan", "kekurangan",
)  # fmt: skip


@rekaman
class Fakta:
    """One figure of a table. `tahun` is None where neither column nor caption names one; percent is percent points."""

    nama: Kunci
    peran: str
    tahun: int | None
    angka: Decimal
    kuantum: Decimal
    teks: str
    tabel: str
    persen: bool = False
    baris: int = 0
    satuan: str = ""

    def sama(self, bilangan: Bilangan) -> bool:
        """Tell whether a figure of a text is this one, each rounded to the coarser of the two.

        A target is no rounded figure: 77,85 is not the target 78.
        """
        if self.peran == "target" and bilangan.kuantum < self.kuantum:
            return bilangan.nilai == self.angka
        return sama_nilai(bilangan, self.angka, self.kuantum)


@rekaman
class Pengukuran:
    """Target, realisasi and capaian of one row of one table (by its number) in one year; None for what is lacking."""

    nama: Kunci
    tahun: int | None
    target: Fakta | None
    realisasi: Fakta | None
    capaian: Fakta | None
    tabel: int


class KumpulanFakta:
    """All facts of a document, by name and role."""

    def __init__(self, tabel: Iterable[TabelBaca], tahun: int | None = None) -> None:
        """`tahun` is the report's own: what a table measures without naming a year was measured then."""
        self.tabel = tuple(tabel)
        self.semua = tuple(f for nomor, t in enumerate(self.tabel) for f in _fakta_tabel(t, nomor, tahun))
        self._milik: dict[Kunci, list[Fakta]] = defaultdict(list)
        for fakta in self.semua:
            self._milik[fakta.nama].append(fakta)
        self.besar = _angka_besar(self.tabel)
        self.nama_teks = _nama_teks(self.tabel)
        self.kamus = KamusNama(self.nama_teks.values())
        self.sasaran = _indikator_sasaran(self.tabel)

    def cari(self, nama: Iterable[Kunci], *peran: str) -> tuple[Fakta, ...]:
        """Return the facts of these names in these roles."""
        return tuple(f for n in nama for f in self._milik.get(n, ()) if f.peran in peran)

    def pengukuran(self, nama: Iterable[Kunci], tahun: int | None) -> tuple[Pengukuran, ...]:
        """Return what the rows of these names measure in that year; rows without a year count for every year."""
        hasil = []
        for n in nama:
            kelompok: dict[tuple[int, int | None], dict[str, Fakta]] = defaultdict(dict)
            for f in self._milik.get(n, ()):
                if f.peran in ("target", "realisasi", "capaian") and f.tahun in (tahun, None):
                    kelompok[f.baris, f.tahun].setdefault(f.peran, f)
            hasil += [
                Pengukuran(n, th, isi.get("target"), isi.get("realisasi"), isi.get("capaian"), baris // BARIS_PER_TABEL)
                for (baris, th), isi in kelompok.items()
                if len(isi) > 1 or "capaian" in isi
            ]
        return tuple(hasil)

    def pengukuran_tabel(self, nomor: int, tahun: int | None) -> list[Pengukuran]:
        """Return what one table measures in that year, row by row."""
        nama = dict.fromkeys(f.nama for f in self.semua if f.peran == "capaian" and f.baris // BARIS_PER_TABEL == nomor)
        baris = [p for p in self.pengukuran(nama, tahun) if p.tabel == nomor and p.capaian is not None]
        return sorted(baris, key=lambda p: p.capaian.baris if p.capaian else 0)


def _fakta_tabel(tabel: TabelBaca, nomor: int, tahun_laporan: int | None) -> Iterator[Fakta]:
    """Yield the figures of a table; a row belongs to its indicator, and its budget to its program or sasaran too."""
    nama_indikator, nama_lain = _letak_nama(tabel)
    if not nama_indikator and not nama_lain:
        return
    tahun = tabel.tahun or (tahun_laporan if tabel.letak("realisasi", "capaian", "realisasi_anggaran") else None)
    for r, baris in enumerate(tabel.baris):
        indikator = _nama_baris(baris, nama_indikator)
        pemilik = _nama_baris(baris, nama_lain)
        jumlah = baris_jumlah(baris)
        satuan = " ".join(baris.sel[k] for k in tabel.letak("satuan")).casefold()
        for k, kolom in enumerate(tabel.kolom):
            if kolom.peran not in _PERAN_ANGKA or not (bilangan := angka_sel(baris.sel[k])):
                continue
            uang = kolom.peran in ("pagu", "realisasi_anggaran", "serapan", "efisiensi", "sisa")
            daftar = [jumlah] if jumlah else [pemilik] if uang else [indikator or pemilik]
            if indikator and pemilik and kolom.peran == "capaian" and nama_lain[0] < nama_indikator[0] and not jumlah:
                daftar += [pemilik] if tabel.letak("nama") else []
            tahun_sel = kolom.tahun or (None if kolom.peran == "target_akhir" else tahun)
            persen = bilangan.persen or kolom.persen or _persen_baris(tabel, baris, indikator)
            for nama in daftar:
                if nama:
                    yield Fakta(
                        nama, kolom.peran, tahun_sel, bilangan.nilai, bilangan.kuantum,
                        baris.sel[k], tabel.sebutan, persen, nomor * BARIS_PER_TABEL + r, satuan,
                    )  # fmt: skip


def angka_sel(teks: str) -> Bilangan | None:
    """Return the only figure of a cell, None where there is none or more than one.

    >>> [b.nilai if (b := angka_sel(t)) else None for t in ("70,54%", "3 UM", "85,17 (A)", "75% s.d. < 100%", "–")]
    [Decimal('70.54'), Decimal('3'), Decimal('85.17'), None, None]
    """
    daftar = find_bilangan(teks, di_sel=True) if len(teks) < 40 else ()
    return daftar[0] if len(daftar) == 1 and daftar[0].awal < 4 else None


def _letak_nama(tabel: TabelBaca) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the columns of indicators, and those of programs, else of sasaran."""
    return tabel.letak("indikator"), tabel.letak("nama") or tabel.letak("sasaran")


def _nama_baris(baris: BarisBaca, letak: tuple[int, ...]) -> Kunci | None:
    """Return the name in the last of these columns that holds words (the first may hold its number)."""
    for k in reversed(letak):
        kunci = kunci_nama(baris.sel[k])
        if kunci and not kunci[0].isdigit():
            return kunci
    return None


def baris_jumlah(baris: BarisBaca) -> Kunci | None:
    """Return under which name the figures of a total or a mean are kept, None for any other row."""
    awal = next((s for s in baris.sel if s and not s[0].isdigit()), "").casefold()
    if not awal.startswith(_AWAL_JUMLAH) or len(awal.split()) > 4:
        return None
    return JUMLAH if awal.startswith(("jumlah", "total")) else RATA_RATA


def _persen_baris(tabel: TabelBaca, baris: BarisBaca, indikator: Kunci | None) -> bool:
    satuan = [baris.sel[k] for k in tabel.letak("satuan")]
    return any(map(satuan_persen, satuan)) or bool(indikator and indikator[0] == "persentase" and not any(satuan))


def _angka_besar(tabel: Iterable[TabelBaca]) -> dict[Decimal, str]:
    """Return every large figure in a cell of a table, whatever its column says, with the first table that holds it."""
    besar: dict[Decimal, str] = {}
    for t in tabel:
        for sel in (sel for baris in t.baris for sel in baris.sel if len(sel) >= SEL_BESAR):
            for b in find_bilangan(sel, di_sel=True):
                besar.setdefault(b.nilai, t.sebutan)
    return besar


def _nama_teks(tabel: Iterable[TabelBaca]) -> dict[Kunci, str]:
    """Return each name as its first table writes it."""
    nama: dict[Kunci, str] = {}
    for satu in tabel:
        for baris in satu.baris:
            if baris_jumlah(baris):
                continue
            for k in satu.letak("indikator", "nama", "sasaran"):
                if len(baris.sel[k]) > 5:
                    nama.setdefault(kunci_nama(baris.sel[k]), baris.sel[k])
    return nama


def _indikator_sasaran(tabel: Iterable[TabelBaca]) -> dict[Kunci, dict[Kunci, None]]:
    """Return the indicators of each sasaran, in the order of the tables that name both."""
    milik: dict[Kunci, dict[Kunci, None]] = {}
    for satu in tabel:
        kolom_sasaran, kolom_indikator = satu.letak("sasaran"), satu.letak("indikator")
        if not kolom_sasaran or not kolom_indikator:
            continue
        sasaran: Kunci | None = None
        for baris in satu.baris:
            sasaran = _nama_baris(baris, kolom_sasaran) or sasaran
            indikator = _nama_baris(baris, kolom_indikator)
            if sasaran and indikator and not baris_jumlah(baris):
                for kunci in (sasaran, kunci_pendek(" ".join(sasaran))):
                    milik.setdefault(kunci, {})[indikator] = None
    return milik
