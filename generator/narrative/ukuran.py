"""Ukuran: indikator dan sasaran sebuah tabel capaian sebagai kata dan teks untuk kalimat."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence

from generator.format_id import SPASI_TETAP
from generator.format_id import terbilang
from generator.model.kinerja import Sifat
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import SasaranLaporan
from generator.model.rekaman import rekaman
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import BarisBaca
from generator.narrative.butir import rangkai_teks
from generator.narrative.kata import capai
from generator.narrative.perhitungan import cara_hitung
from generator.narrative.urai import lindungi
from generator.rules.kategori import compute_kategori

Konteks = dict[str, object]
TEPAT = ("100", "100,0", "100,00")
CAPAI = ("melampaui", "mencapai", "belum mencapai", "tidak dapat dibandingkan")


@rekaman
class Kelompok:
    """The rows of one sasaran in a table, with the record of that sasaran where it is known."""

    nomor: int
    baris: tuple[BarisBaca, ...]
    sasaran: SasaranLaporan | None = None

    @property
    def kepala(self) -> BarisBaca:
        return self.baris[0]

    def nama(self, kolom: str = "sasaran") -> str:
        return self.kepala.teks(kolom)


def kelompok_sasaran(b: Bahan, kunci: str, daftar: Sequence[SasaranLaporan] | None = None) -> list[Kelompok]:
    """Return the rows of a table per sasaran; `daftar` are the records behind it (those in force)."""
    sasaran = {s.nama: s for s in (b.laporan.sasaran if daftar is None else daftar)}
    kelompok: list[list[BarisBaca]] = []
    for baris in b.baris(kunci, "isi", "sasaran"):
        if kelompok and "sasaran" in baris.lanjutan:
            kelompok[-1].append(baris)
        else:
            kelompok.append([baris])
    return [Kelompok(n, tuple(isi), sasaran.get(isi[0].nama("sasaran"))) for n, isi in enumerate(kelompok, 1)]


def ukuran(b: Bahan, k: Kelompok, baris: BarisBaca) -> Konteks:
    """Return what a sentence may say about one indicator of a table with target, realisasi and capaian."""
    rekam = _rekaman(k.sasaran, baris)
    satuan = rekam.satuan if rekam else ""
    return {
        "nama": baris.teks("indikator"),
        "target": baris.bersatuan("target", satuan),
        "realisasi": baris.bersatuan("realisasi", satuan),
        "capaian": baris.teks("capaian"),
        "kategori": baris.teks("kategori") or _kategori(b, baris),
        "capai": sebutan_capai(b, k, baris),
        "dibulatkan": baris.nilai("capaian") != 100 and baris.teks("capaian").rstrip(f"%{SPASI_TETAP}") in TEPAT,
        "makin_rendah": rekam is not None and rekam.indikator.sifat is Sifat.MAKIN_RENDAH,
        "sebab": baris.sebab("capaian", "realisasi", "target"),
        "cara": cara_hitung(rekam),
    }


def sebutan_capai(b: Bahan, k: Kelompok, baris: BarisBaca) -> str:
    """Return the word for a capaian; where a cap of 100 cut it off, target and realisasi decide."""
    capaian = baris.nilai("capaian")
    target, realisasi = baris.nilai("target"), baris.nilai("realisasi")
    if capaian != b.laporan.aturan.batas_capaian or capaian != 100 or target is None or realisasi is None:
        return capai(capaian)
    return "mencapai" if target == realisasi else "melampaui"


def hitung(kata: Sequence[str]) -> Konteks:
    """Count words of capaian: `bagian` has each word that occurs with its count, best first."""
    bagian = [{"kata": k, "jumlah": terbilang(n)} for k in CAPAI if (n := kata.count(k))]
    return {
        "semua": terbilang(len(kata)),
        "banyak_semua": len(kata),
        "bagian": bagian,
        "serentak": len(bagian) == 1,
    }


def hitung_kelompok(b: Bahan, kelompok: Iterable[Kelompok]) -> Konteks:
    """Count the indicators of these sasaran by the word of their capaian."""
    return hitung([sebutan_capai(b, k, baris) for k in kelompok for baris in k.baris])


def tercapai(k: Kelompok) -> str:
    """Return "ya" when every indicator of the sasaran reached its target, "tidak" when one did not, else ""."""
    kata = {capai(baris.nilai("capaian")) for baris in k.baris}
    if "belum mencapai" in kata:
        return "tidak"
    return "ya" if kata and kata <= {"melampaui", "mencapai"} else ""


def belum_tercapai(kelompok: Iterable[Kelompok]) -> str:
    """Name the indicators below target with their capaian."""
    nama = [
        f"{baris.teks('indikator')} (capaian {baris.teks('capaian')})"
        for k in kelompok
        for baris in k.baris
        if capai(baris.nilai("capaian")) == "belum mencapai"
    ]
    return rangkai_teks(nama)


def di_bawah_sasaran(baris: Sequence[BarisBaca], sasaran: str) -> list[BarisBaca]:
    """Return the rows of program, kegiatan and sub kegiatan that stand under a sasaran."""
    hasil: list[BarisBaca] = []
    di_dalam = False
    for x in baris:
        if x.tingkat == "sasaran":
            di_dalam = x.nama("uraian") == sasaran
        elif di_dalam:
            hasil.append(x)
    return hasil


def _kategori(b: Bahan, baris: BarisBaca) -> str:
    """Return the category of an unrounded capaian, for tables without a column for it."""
    capaian = baris.nilai("capaian")
    return "" if capaian is None else lindungi(compute_kategori(capaian, b.laporan.aturan.skala))


def _rekaman(sasaran: SasaranLaporan | None, baris: BarisBaca) -> IndikatorSasaran | None:
    if sasaran is None:
        return None
    return next((i for i in sasaran.indikator if i.nama == baris.nama("indikator")), None)
