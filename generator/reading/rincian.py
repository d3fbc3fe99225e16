"""Tabel dengan satu kolom per tingkat, termasuk ekspor rincian yang dijumlahkan ke sub kegiatan."""

from __future__ import annotations

from decimal import Decimal

from generator.model.catatan import Catatan
from generator.reading.catat import info
from generator.reading.indikator_anggaran import PembacaIndikatorAnggaran
from generator.reading.kode import pisahkan_kode
from generator.reading.kode import rapikan_kode
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.pohon import UANG
from generator.reading.pohon import Pohon
from generator.reading.pohon import Simpul
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tingkat_anggaran import TINGKAT_KOLOM
from generator.reading.triwulan import Sumber

_RINCI = ("akun", "kode_akun", "paket", "sumber_dana", "kode_dana", "belanja")
_KOSONG = frozenset({"", "-", "–", "0"})


def baca_rincian(
    tabel: TabelMentah, kolom: list[KolomMentah], pohon: Pohon, uang: dict[str, Sumber | None],
    indikator: PembacaIndikatorAnggaran,
) -> list[Catatan]:  # fmt: skip
    """Fill the tree from rows that name program, kegiatan and sub kegiatan in columns of their own.

    A row belongs to the deepest level it names; levels above are opened as needed. Rows that repeat a sub kegiatan
    with account, package or fund beside it are added up.
    """
    catatan: list[Catatan] = []
    rinci = bool(tabel.kolom_peran(*_RINCI))
    pembaca = _PembacaRinci(tabel, kolom, pohon)
    for r in tabel.baris:
        simpul, baru = pembaca.simpul(r)
        if simpul is None:
            tabel.dilewati.append((r, "tanpa nama program, kegiatan, atau sub kegiatan"))
            continue
        tabel.terpakai.add(r)
        simpul.dijumlahkan = rinci
        catatan += _tambah_uang(simpul, r, uang, rinci)
        if baru or not rinci:
            simpul.indikator += indikator.baca(r)
    banyak = sum(1 for p in pohon.program for s in p.jelajahi() if not s.disimpulkan)
    if rinci and banyak < len(tabel.baris):
        pesan = f"{len(tabel.baris)} baris rincian dijumlahkan menjadi {banyak} sub kegiatan."
        catatan.append(info("H05", tabel.alamat, pesan))
    if any(s.disimpulkan for p in pohon.program for s in p.jelajahi()):
        catatan.append(info("H04", tabel.alamat, "Pagu dan realisasi program dan kegiatan dijumlahkan dari sub "
                                                 "kegiatannya, karena tabel ini tidak menyebutnya."))  # fmt: skip
    return catatan


class _PembacaRinci:
    """Finds the node of a row; rows with the same labels share one look-up."""

    def __init__(self, tabel: TabelMentah, kolom: list[KolomMentah], pohon: Pohon) -> None:
        self._tabel = tabel
        self._kolom = kolom
        self._pohon = pohon
        self._kode = {k.nama: (tabel.kolom_peran(f"kode_{k.nama}") or [None])[0] for k in kolom}
        umum = tabel.kolom_peran("kode")
        if umum and not any(self._kode.values()):
            self._kode[kolom[-1].nama] = umum[0]
        self._kunci = [k.kolom for k in (*kolom, *(k for k in self._kode.values() if k))]
        self._ingatan: dict[tuple, Simpul] = {}

    def simpul(self, r: int) -> tuple[Simpul | None, bool]:
        """Return the node of a row and whether the row is the first of it."""
        isi = self._tabel.grid.baris[r]
        kunci = tuple(s.nilai if (s := isi.get(k)) else None for k in self._kunci)
        lengkap = all(kunci[: len(self._kolom)])
        if lengkap and kunci in self._ingatan:
            return self._ingatan[kunci], False
        label = [(k, *self._label(r, k)) for k in self._kolom]
        terisi = [x for x in label if x[2]]
        if not terisi:
            return None, False
        simpul = None
        for k, kode, nama in terisi:
            alamat = self._tabel.grid.alamat(r, k.kolom)
            simpul = self._pohon.buka(TINGKAT_KOLOM[k.nama], nama, kode, alamat)
        baru = simpul.disimpulkan
        simpul.disimpulkan = False
        if lengkap:
            self._ingatan[kunci] = simpul
        return simpul, baru

    def _label(self, r: int, kolom: KolomMentah) -> tuple[str, str]:
        teks = self._tabel.teks(r, kolom) if kolom is not self._kolom[-1] else self._tabel.teks_sendiri(r, kolom)
        if teks in _KOSONG:
            return "", ""
        kode, nama = pisahkan_kode(teks)
        kolom_kode = self._kode.get(kolom.nama)
        kode = rapikan_kode(self._tabel.teks(r, kolom_kode)) if kolom_kode else kode
        return kode, " ".join(nama.split())


def _tambah_uang(simpul: Simpul, r: int, uang: dict[str, Sumber | None], rinci: bool) -> list[Catatan]:
    catatan: list[Catatan] = []
    for nama in UANG:
        sumber = uang[nama]
        if sumber is None:
            continue
        angka: Decimal | None = None
        if rinci and simpul.uang[nama].banyak and isinstance(sumber, PembacaKolom):
            angka = sumber.baca_cepat(r)
        if angka is not None:
            simpul.uang[nama].tambah_angka(angka)
        else:
            nilai, temuan = sumber.baca(r)
            catatan += temuan
            simpul.uang[nama].tambah(nilai)
    return catatan
