"""Kantor kecil di dalam ingatan: hanya Renstra, PK, dan realisasi, atau tanpa PK."""

from decimal import Decimal

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.aturan import Aturan
from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.kinerja import Indikator
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Sifat
from generator.model.kinerja import Tujuan
from generator.model.kinerja import Versi
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.organisasi import Profil
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import Table

SKALA = Skala(
    "uji",
    "empat kategori",
    "contoh",
    (
        Pita("Sangat Berhasil", Decimal(100)),
        Pita("Berhasil", Decimal(75)),
        Pita("Cukup Berhasil", Decimal(55)),
        Pita("Kurang Berhasil", None),
    ),
)
ATURAN = Aturan(SKALA)


def nilai(teks: str) -> Angka:
    return Nilai(Decimal(teks)) if teks else BelumDiisi()


def indikator(nama: str, target: str, realisasi: str, sifat: Sifat | None = None) -> IndikatorSasaran:
    """Return one indicator of 2025 in percent, with a Renstra target of the same amount."""
    rekam = Indikator(nama, "%", target=((2025, nilai(target)), (2029, nilai(target))), sifat=sifat)
    return IndikatorSasaran(nama, "%", nilai(target), nilai(realisasi), rekam)


def tabel(kunci: str, kolom: str, *baris: tuple[str, str, dict[str, Sel]]) -> Table:
    """Return a table of rows (tingkat, kunci, cells by column); cells not given are empty."""
    nama = kolom.split()
    isi = tuple(Baris(t, tuple(sel.get(k, Sel("")) for k in nama), kunci_baris) for t, kunci_baris, sel in baris)
    return Table(kunci, kunci, tuple(Kolom(k, (k,)) for k in nama), isi)


def sel(teks: str, angka: str = "", sebab: str = "") -> Sel:
    return Sel(teks, Decimal(angka) if angka else None, sebab=sebab)


def laporan(
    *daftar: IndikatorSasaran, pagu: str = "1000000", realisasi: str = "900000", dengan_pk: bool = True
) -> Laporan:
    """Return the smallest report: one sasaran with these indicators and one program."""
    sasaran = Sasaran("Meningkatnya kualitas layanan", indikator=tuple(i.indikator for i in daftar))
    renstra = Renstra(2025, 2029, (Tujuan("Meningkatnya pelayanan publik", sasaran=(sasaran,)),))
    pk = PerjanjianKinerja(2025, Versi.INDUK, (sasaran,), renstra=(2025, 2029), dari_renstra=not dengan_pk)
    program = BarisAnggaran(
        TingkatAnggaran.PROGRAM, "PROGRAM PELAYANAN", "1.01", pagu=nilai(pagu), realisasi=nilai(realisasi)
    )
    gabungan = SasaranLaporan(sasaran.nama, "", daftar, (program,), nilai(pagu), nilai(realisasi))
    return Laporan(
        2025, Profil(), ATURAN, renstra=(renstra,), pk=(pk,), program=(program,), sasaran=(gabungan,)
    )
