"""Kinerja satu baris: target, realisasi, dan capaian indikator sebuah sasaran, program, atau kegiatan."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.anggaran import BarisAnggaran
from generator.model.aturan import Aturan
from generator.model.aturan import RumusEfisiensi
from generator.model.kinerja import Indikator
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.rekaman import rekaman
from generator.rules.kategori import compute_kategori
from generator.tables.hitungan import Hitungan
from generator.tables.hitungan import HitunganEfisiensi
from generator.tables.hitungan import Operand
from generator.tables.hitungan import hitung_capaian
from generator.tables.hitungan import hitung_capaian_sasaran
from generator.tables.hitungan import hitung_efisiensi
from generator.tables.hitungan import jumlahkan
from generator.tables.hitungan import tak_lengkap
from generator.tables.sel import TANDA_KOSONG
from generator.tables.sel import sel_capaian
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_teks
from generator.tables.tabel import Sel


@rekaman
class Kinerja:
    """One indicator in one year with its computed capaian."""

    nama: str
    satuan: str
    target: Angka
    realisasi: Angka
    capaian: Hitungan
    asal: Alamat | None = None

    @property
    def satuan_cetak(self) -> str | None:
        """The unit that decides on the percent sign; None leaves it to the figures."""
        return self.satuan or None


_SEBAB_INDIKATOR = TidakDihitung("indikator belum diisi")
TANPA_INDIKATOR = Kinerja("", "", _SEBAB_INDIKATOR, _SEBAB_INDIKATOR, Hitungan(_SEBAB_INDIKATOR))


def kinerja_sasaran(sasaran: SasaranLaporan, aturan: Aturan) -> tuple[Kinerja, ...]:
    """Return the indicators of a sasaran with their capaian."""
    return tuple(
        Kinerja(
            i.nama,
            i.satuan,
            i.target,
            i.realisasi,
            hitung_capaian(i.target, i.realisasi, i.indikator, aturan),
            i.indikator.asal,
        )
        for i in sasaran.indikator
    )


def kinerja_anggaran(baris: BarisAnggaran, tahun: int, aturan: Aturan) -> tuple[Kinerja, ...]:
    """Return the indicators of a program, kegiatan or sub kegiatan with their capaian in that year."""
    return tuple(kinerja_indikator(i, tahun, aturan) for i in baris.indikator)


def kinerja_indikator(indikator: Indikator, tahun: int, aturan: Aturan) -> Kinerja:
    """Return one indicator of a document in one year."""
    target, realisasi = indikator.target_tahun(tahun), indikator.realisasi_tahun(tahun)
    capaian = hitung_capaian(target, realisasi, indikator, aturan)
    return Kinerja(indikator.nama, indikator.satuan, target, realisasi, capaian, indikator.asal)


def capaian_sasaran(sasaran: SasaranLaporan, aturan: Aturan) -> Hitungan:
    """Return the capaian that stands for the sasaran, as the profil says."""
    return hitung_capaian_sasaran((k.capaian for k in kinerja_sasaran(sasaran, aturan)), aturan.capaian_sasaran)


def efisiensi_sasaran(
    sasaran: SasaranLaporan, aturan: Aturan, baku: RumusEfisiensi = RumusEfisiensi.PAGU
) -> HitunganEfisiensi:
    """Return A, sisa, serapan and efisiensi of a sasaran; `baku` is the rule where the office set none."""
    capaian = capaian_sasaran(sasaran, aturan)
    return hitung_efisiensi(pagu_sasaran(sasaran), realisasi_sasaran(sasaran), capaian, aturan, baku)


def pagu_sasaran(sasaran: SasaranLaporan) -> Operand:
    """Return the pagu of a sasaran, as a sum of its programs where it is one."""
    return _sebagai_jumlah(sasaran.pagu, [p.pagu for p in sasaran.program], "pagu")


def realisasi_sasaran(sasaran: SasaranLaporan) -> Operand:
    """Return the realisasi anggaran of a sasaran: what its source states, or the sum of its programs."""
    return _sebagai_jumlah(sasaran.realisasi, [realisasi_program(p) for p in sasaran.program], "realisasi anggaran")


def realisasi_program(program: BarisAnggaran) -> Angka:
    """Return the realisasi of a program for a sum; one left blank above kegiatan that were spent on is no zero."""
    kosong = isinstance(program.realisasi, BelumDiisi)
    if kosong and any(isinstance(b.realisasi, Nilai) and b.realisasi.angka for b in program.jelajahi()):
        return tak_lengkap("realisasi anggaran", "belum diisi", program.realisasi.asal)
    return program.realisasi


def _sebagai_jumlah(angka: Angka, bagian: list[Angka], sebutan: str) -> Operand:
    """Return a figure that stands at the place of its parts as their sum, so that it names all their cells."""
    if any(isinstance(satu, TidakDihitung) for satu in bagian) and angka.asal in {None, *(s.asal for s in bagian)}:
        return jumlahkan(bagian, sebutan)
    if len(bagian) < 2 or angka.asal not in {satu.asal for satu in bagian}:
        return angka
    return jumlahkan(bagian, sebutan)


def sel_kinerja(kinerja: Kinerja, aturan: Aturan) -> dict[str, Sel]:
    """Return the cells indikator, target, realisasi and capaian of one row."""
    return {
        "indikator": sel_nama(kinerja),
        "target": sel_indikator(kinerja.target, kinerja.satuan_cetak, "target"),
        "realisasi": sel_indikator(kinerja.realisasi, kinerja.satuan_cetak, "realisasi"),
        "capaian": sel_capaian(kinerja.capaian, aturan),
    }


def sel_nama(kinerja: Kinerja) -> Sel:
    """Return the name of an indicator, a dash for a row that has none."""
    return sel_teks(kinerja.nama, kinerja.asal) if kinerja.nama else Sel(TANDA_KOSONG, sebab=_SEBAB_INDIKATOR.sebab)


def sel_kategori(capaian: Hitungan, aturan: Aturan) -> Sel:
    """Return the category of an unrounded capaian; a dash where there is none."""
    if isinstance(capaian.hasil, TidakDihitung):
        return Sel(TANDA_KOSONG, asal=capaian.asal, sebab=capaian.hasil.sebab)
    return Sel(compute_kategori(capaian.hasil, aturan.skala), asal=capaian.asal, rumus=f"skala {aturan.skala.nama}")


def catatan_target(laporan: Laporan) -> tuple[str, ...]:
    """Return the note that targets come from the Renstra where there is no Perjanjian Kinerja."""
    pk = laporan.pk_terakhir
    if pk is not None and not pk.dari_renstra:
        return ()
    renstra = laporan.renstra_berlaku
    periode = f" {renstra.periode}" if renstra is not None else ""
    return (f"Perjanjian Kinerja tidak ditemukan; target diambil dari Renstra{periode}.",)


def catatan_capaian_sasaran(laporan: Laporan) -> tuple[str, ...]:
    """Return the note which capaian stands for a sasaran with several indicators, and which of them a mean lacks."""
    if all(len(s.indikator) < 2 for s in laporan.sasaran):
        return ()
    awal = "Untuk sasaran dengan beberapa indikator, pagu dikalikan dengan"
    if laporan.aturan.capaian_sasaran == "pertama":
        return (f"{awal} capaian indikator pertama.",)
    return (f"{awal} rata-rata capaian indikator.", *_catatan_rata_rata(laporan))


def _catatan_rata_rata(laporan: Laporan) -> Iterator[str]:
    for sasaran in laporan.sasaran:
        kinerja = kinerja_sasaran(sasaran, laporan.aturan)
        tanpa = [f"{k.nama} ({k.capaian.hasil.sebab})" for k in kinerja if isinstance(k.capaian.hasil, TidakDihitung)]
        if tanpa and len(tanpa) < len(kinerja):
            banyak = f"{len(kinerja) - len(tanpa)} dari {len(kinerja)} indikator"
            yield f"Rata-rata sasaran {sasaran.nama} dihitung atas {banyak}, tanpa {'; '.join(tanpa)}."
