"""Baris tujuan, sasaran, indikator sebuah tabel, dengan label yang digabung atau dikosongkan di bawahnya."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Sifat
from generator.model.kinerja import Tujuan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman
from generator.reading.butir import Butir
from generator.reading.butir import lepas_nomor
from generator.reading.butir import pecah_butir
from generator.reading.catat import periksa
from generator.reading.kolom_angka import SumberAngka
from generator.reading.label_anggaran import edisi_terakhir
from generator.reading.label_indikator import LABEL_PROGRAM
from generator.reading.label_indikator import PelacakLabel
from generator.reading.label_indikator import berawalan
from generator.reading.label_indikator import isi_label
from generator.reading.nama import rapikan
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.pengaturan import daftar_pengaturan
from generator.reading.pengaturan import rapikan_pilihan
from generator.reading.sifat import sifat_tertulis
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.triwulan import Sumber


@rekaman
class BarisIndikator:
    """One indicator of a data row with its labels filled down.

    `program` is what a budget column beside it names, `tahun` what a column of years says of this very row, `butir`
    which item of its cells it is when the row holds several indicators; `satuan_bersama` when those share one satuan.
    """

    nomor: int
    tujuan: str
    sasaran: str
    indikator: str
    kode: str
    satuan: str
    milik_tujuan: bool
    alamat: Alamat | None = None
    program: str = ""
    tahun: int | None = None
    butir: Butir | None = None
    satuan_bersama: bool = False


class PembacaIndikator:
    """Walks the rows of one table and reads figures by column; findings gather in `catatan`.

    `edisi` "semula" reads the columns before the change of a table that holds both editions.
    """

    def __init__(self, tabel: TabelMentah, edisi: str = "menjadi") -> None:
        self.tabel = tabel
        self.catatan: list[Catatan] = []
        self._edisi = edisi
        self._pembaca: dict[int, PembacaKolom] = {}
        self._sumber: dict[int, SumberAngka] = {}
        self._k_indikator = edisi_terakhir(tabel.kolom_peran("indikator"))
        self._k_satuan = sorted(tabel.kolom_peran("satuan"), key=lambda k: (-k.peran.kata, k.kolom))
        self._k_program = tabel.kolom_peran(*LABEL_PROGRAM)
        self._k_tahun = tabel.kolom_tahun
        self._label = PelacakLabel(tabel, self._k_indikator)
        self._teks_lalu = ""

    def baris(self, berulang: bool = False) -> list[BarisIndikator]:
        """Return the indicators of the rows, and rows that name only a sasaran where the table has no indicator there.

        An indicator merged over several rows counts once. With `berulang` every row counts, also one that goes on below
        its indicator, and a cell with several indicators stays whole.
        """
        hasil: list[BarisIndikator] = []
        for r in self.tabel.baris:
            baru = self._label.perbarui(r)
            if r in self._label.baris_sasaran:
                self.tabel.terpakai.add(r)
                continue
            indikator, alamat = self._sel_indikator(r)
            indikator = "" if baru and berawalan(indikator) else indikator
            if indikator and self._lanjutan(r, indikator) and not berulang:
                self._lewati(r, "lanjutan indikator di atasnya")
            elif indikator:
                hasil += self._susun(r, indikator, alamat, berulang)
            elif berulang and hasil and not baru:
                hasil.append(replace(hasil[-1], nomor=r))
            elif baru == "sasaran":
                hasil.append(self._satu_baris(r, "", alamat))
            elif baru == "tujuan":
                self.tabel.terpakai.add(r)
            else:
                self._lewati(r, "baris misi" if baru else "tanpa indikator")
        self.tabel.terpakai.update(b.nomor for b in hasil)
        return hasil

    def angka(self, baris: BarisIndikator, kolom: KolomMentah | None) -> Angka:
        if kolom is None:
            return BelumDiisi()
        return self._baca(self._pembaca.setdefault(kolom.kolom, PembacaKolom(self.tabel, kolom)), baris)

    def teks(self, baris: BarisIndikator, *peran: str) -> str:
        """The text of a role; of a cell that numbers as many items as there are indicators, the item of this one."""
        kolom = self.tabel.satu(*peran)
        teks = self.tabel.teks(baris.nomor, kolom).strip() if kolom else ""
        return _bagian(teks, baris.butir)

    def indikator(self, baris: BarisIndikator, tahun: int) -> Indikator:
        """Build the indicator of a row with all its targets and realisasi; a column without year is of `tahun`."""
        tahun = baris.tahun or tahun
        target = self._deret(baris, "target", tahun)
        realisasi = self._deret(baris, "realisasi", tahun)
        tertulis = next((n.satuan for _, n in (*target, *realisasi) if isinstance(n, Nilai)), "")
        satuan = tertulis or baris.satuan if baris.satuan_bersama else baris.satuan or tertulis
        return Indikator(
            baris.indikator, satuan, baris.kode, target, realisasi, self.sifat(baris), baris.alamat,
            self.rumus(baris), self.akumulasi(baris),
        )  # fmt: skip

    def sasaran(self, tahun: int, daftar: list[BarisIndikator] | None = None) -> tuple[Sasaran, ...]:
        """Group the rows by sasaran, in order; an indicator of a tujuan without sasaran stands under the tujuan."""
        kolom = self.tabel.satu("sasaran")
        kelompok: dict[str, list[Indikator]] = {}
        asal = {}
        for b in daftar if daftar is not None else self.baris():
            nama = b.sasaran or b.tujuan
            kelompok.setdefault(nama, [])
            asal.setdefault(nama, self.tabel.grid.alamat(b.nomor, kolom.kolom) if kolom else None)
            if b.indikator:
                _tambah(kelompok[nama], self.indikator(b, tahun), b.tahun)
        return tuple(Sasaran(nama, "", tuple(ind), asal[nama]) for nama, ind in kelompok.items())

    def tujuan(self, tahun: int, daftar: list[BarisIndikator] | None = None) -> tuple[Tujuan, ...]:
        """Group the rows by tujuan, each with its own indicators and its sasaran."""
        urut: dict[str, list[BarisIndikator]] = {}
        for b in daftar if daftar is not None else self.baris():
            urut.setdefault(b.tujuan, []).append(b)
        return tuple(
            Tujuan(
                nama,
                "",
                tuple(self.indikator(b, tahun) for b in isi if b.milik_tujuan and b.indikator),
                self.sasaran(tahun, [b for b in isi if not b.milik_tujuan]),
            )
            for nama, isi in urut.items()
        )

    def _lewati(self, r: int, sebab: str) -> None:
        if (r, sebab) not in self.tabel.dilewati:
            self.tabel.dilewati.append((r, sebab))

    def _sel_indikator(self, r: int) -> tuple[str, Alamat | None]:
        """The indicator cell of a row: its own text before a merged one, that of a sasaran before that of a tujuan."""
        urut = sorted(self._k_indikator, key=lambda k: ("tujuan" in rapikan(k.jalur[-1]), -k.peran.kata))
        for ambil in (self.tabel.teks_sendiri, self.tabel.teks):
            for k in urut:
                teks = isi_label(ambil(r, k))
                if teks:
                    return teks, self.tabel.grid.alamat(r, k.kolom)
        return "", self.tabel.grid.alamat(r, urut[0].kolom) if urut else None

    def _lanjutan(self, r: int, teks: str) -> bool:
        """A merged indicator goes on below the row that it stands in."""
        induk = {self.tabel.grid.induk_gabungan(r, k.kolom)[0] for k in self._k_indikator}
        lama, self._teks_lalu = self._teks_lalu, teks
        return teks == lama and min(induk) < r

    def _susun(self, r: int, teks: str, alamat: Alamat | None, utuh: bool) -> list[BarisIndikator]:
        butir = () if utuh else pecah_butir(teks)
        if not butir:
            nama = "\n".join(lepas_nomor(b) for b in teks.splitlines()) if utuh else lepas_nomor(teks)
            return [self._satu_baris(r, nama, alamat)]
        return [self._satu_baris(r, nama, alamat, Butir(i, len(butir))) for i, nama in enumerate(butir, 1)]

    def _satu_baris(self, r: int, nama: str, alamat: Alamat | None, butir: Butir | None = None) -> BarisIndikator:
        t = self.tabel
        satuan = next((s for k in self._k_satuan if (s := t.teks_sendiri(r, k).strip(" -–—"))), "")
        program = next((p for k in self._k_program if (p := isi_label(t.teks_sendiri(r, k))) and not berawalan(p)), "")
        milik_tujuan = not self._label.sasaran and bool(self._label.tujuan)
        return BarisIndikator(
            r, self._label.tujuan, self._label.sasaran, nama, t.teks_sendiri(r, t.satu("kode_indikator")),
            _bagian(satuan, butir), milik_tujuan, alamat, program, _tahun_baris(t, r, self._k_tahun), butir,
            butir is not None and _bagian(satuan, butir) == satuan,
        )  # fmt: skip

    def _deret(self, baris: BarisIndikator, peran: str, tahun: int) -> tuple[tuple[int, Angka], ...]:
        kolom = [k for k in self.tabel.kolom_peran(peran) if k.peran.setahun and k.peran.ukuran != "%"]
        tahun_ada = dict.fromkeys(k.peran.tahun or tahun for k in kolom)
        hasil = []
        for t in tahun_ada or [tahun]:
            sumber = self._sumber_tahun(t).kinerja(peran)
            if sumber is not None:
                hasil.append((t, self._baca(sumber, baris)))
        return tuple(hasil)

    def _baca(self, sumber: Sumber, baris: BarisIndikator) -> Angka:
        """Read one figure; an item's own unit ("45 orang") wins over the one that its row writes for all items."""
        nilai, catatan = sumber.baca(baris.nomor, "" if baris.satuan_bersama else baris.satuan, baris.butir)
        self.catatan += catatan
        if baris.satuan_bersama and isinstance(nilai, Nilai) and not nilai.satuan:
            return replace(nilai, satuan=baris.satuan)
        return nilai

    def _sumber_tahun(self, tahun: int) -> SumberAngka:
        if tahun not in self._sumber:
            self._sumber[tahun] = sumber = SumberAngka(self.tabel, tahun, self._edisi)
            for peran in ("target", "realisasi"):
                sumber.kinerja(peran)
            self.catatan += sumber.catatan
        return self._sumber[tahun]

    def sifat(self, baris: BarisIndikator) -> Sifat | None:
        """Return the direction that the row's own column states; a word that names none is reported, never guessed."""
        teks = self.teks(baris, "sifat")
        sifat = sifat_tertulis(teks)
        if sifat is None and teks.strip(" -–—"):
            self._tolak(baris, "sifat", teks, "makin tinggi makin baik, atau makin rendah makin baik")
        return sifat

    def rumus(self, baris: BarisIndikator) -> str:
        """Return the indicator's own formula where less is better: "N1", "N2", "" where it names none."""
        return self._pilihan(baris, "rumus_capaian", "rumus_rendah")

    def akumulasi(self, baris: BarisIndikator) -> bool | None:
        """Return whether the row says that its targets add up over the years of the plan."""
        nilai = self._pilihan(baris, "jenis_target", "kemajuan")
        return nilai == "akumulasi" if nilai else None

    def _pilihan(self, baris: BarisIndikator, peran: str, pengaturan: str) -> str:
        """Return the value of a column whose words are those of a setting in profil.toml."""
        teks = self.teks(baris, peran)
        if not teks.strip(" -–—"):
            return ""
        aturan = daftar_pengaturan()[pengaturan]
        nilai = aturan.pilihan.get(rapikan_pilihan(teks))
        if nilai is None:
            self._tolak(baris, peran, teks, aturan.sebut_pilihan())
        return nilai or ""

    def _tolak(self, baris: BarisIndikator, peran: str, teks: str, pilihan: str) -> None:
        kolom = self.tabel.satu(peran)
        self.catatan.append(
            periksa(
                "J11",
                self.tabel.grid.alamat(baris.nomor, kolom.kolom),
                f'"{teks}" tidak dikenal sebagai {peran.replace("_", " ")} dan tidak dipakai.',
                f"Tulis salah satu dari: {pilihan}.",
            )
        )


def _bagian(teks: str, butir: Butir | None) -> str:
    """The part of a label or text that belongs to one item; the whole where it does not number as many."""
    bagian = pecah_butir(teks) if butir else ()
    return bagian[butir.ke - 1] if butir and len(bagian) == butir.dari else teks


def _tahun_baris(tabel: TabelMentah, r: int, kolom: KolomMentah | None) -> int | None:
    teks = tabel.teks(r, kolom)
    return int(teks) if re.fullmatch(r"20[0-4]\d", teks) else None


def _tambah(daftar: list[Indikator], baru: Indikator, tahun: int | None) -> None:
    """Add an indicator; rows of other years of the same one are one series."""
    for i, lama in enumerate(daftar):
        if tahun and lama.nama == baru.nama and tahun not in dict((*lama.target, *lama.realisasi)):
            daftar[i] = replace(
                lama, target=(*lama.target, *baru.target), realisasi=(*lama.realisasi, *baru.realisasi)
            )
            return
    daftar.append(baru)
