"""Target, realisasi, capaian, atau kemajuan sebuah indikator di kalimat yang tidak dimuat tabel mana pun.

Sumber: satu angka satu nilai; laporan yang sama tidak boleh menyebut dua angka untuk hal yang sama.
A figure is denied only by figures of the same indicator, role and year, each rounded to the coarser of the two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import sama_nilai
from generator.checks.naskah.fakta import Fakta
from generator.checks.naskah.sebut_fakta import SEBUTAN_PERAN
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import sebut_isi
from generator.checks.naskah.sebut_fakta import sebut_nama
from generator.checks.naskah.sebutan_angka import SebutanAngka
from generator.checks.naskah.sebutan_angka import masa_kini
from generator.checks.naskah.sebutan_angka import masa_satu
from generator.checks.naskah.ukuran_hitung import TELITI
from generator.checks.naskah.ukuran_hitung import hitung_capaian
from generator.checks.naskah.ukuran_hitung import hitung_kemajuan
from generator.model.catatan import Catatan

KODE = "D04"
ARTI = "Angka indikator di kalimat berbeda dari tabelnya"

_SEMUA = (
    "target",
    "target_akhir",
    "realisasi",
    "capaian",
    "kemajuan",
    "pembanding",
    "banding",
    "serapan",
    "efisiensi",
    "orang",
    "kebutuhan",
    "kekurangan",
)
# Peran sebutan -> peran fakta yang dapat membenarkannya.
_DITERIMA = {
    "target": ("target", "target_akhir"), "target_akhir": ("target_akhir",), "realisasi": ("realisasi",),
    "capaian": ("capaian", "realisasi", "kemajuan", "banding"), "kemajuan": ("kemajuan", "capaian"),
    "banding": ("banding", "capaian", "kemajuan"),
    "pembanding": ("pembanding", "realisasi"), "bebas": _SEMUA, "": _SEMUA,
}  # fmt: skip
_PERAN_RUPIAH = {
    "realisasi_anggaran": ("realisasi",), "realisasi": ("realisasi",), "target": ("target", "target_akhir"),
    "target_akhir": ("target_akhir",), "": ("target", "target_akhir", "realisasi", "pembanding"),
}  # fmt: skip
_KALI = tuple(Decimal(10) ** n for n in (0, 3, 6, 9))
SELISIH_MIRIP = Decimal("0.25")


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per figure."""
    for s in bahan.angka:
        if s.bilangan.rupiah:
            yield from _rupiah(bahan, s)
            continue
        if s.peran not in _DITERIMA or not s.nama or s.longgar:
            continue
        fakta = _fakta(bahan, s)
        if not fakta or any(f.sama(s.bilangan) for f in fakta) or _terhitung(bahan, s):
            continue
        if not s.peran and not _persen_dalam_kurung(s) and not any(_mirip(s, f) for f in fakta):
            continue
        yield _catat(bahan, s, fakta)


def _catat(bahan: Bahan, s: SebutanAngka, fakta: tuple[Fakta, ...]) -> Catatan:
    sebutan = f"{SEBUTAN_PERAN.get(s.peran, 'angka')} {sebut_nama(bahan, s.nama)}".strip()
    return catat_kalimat(
        KODE,
        s.kalimat,
        s.bilangan.akhir,
        f"menyebut {sebutan} {s.bilangan.teks}, sedangkan tabel memuat {sebut_isi(fakta)}",
        "Samakan angka di kalimat dengan tabelnya, atau betulkan tabelnya.",
    )


def _rupiah(bahan: Bahan, s: SebutanAngka) -> Iterator[Catatan]:
    """An indicator may itself be an amount (omset): its tables write it in rupiah, ribuan, jutaan, or miliaran."""
    peran = _PERAN_RUPIAH.get(s.peran)
    if peran is None or s.longgar or not s.nama or bahan.fakta.cari(s.nama, "pagu", "realisasi_anggaran"):
        return
    fakta = tuple(f for f in bahan.fakta.cari(s.nama, *peran) if f.angka and not f.persen)
    nilai = s.bilangan.nilai
    besar = [(f.angka * kali, f.kuantum * kali) for f in fakta for kali in _KALI]
    if any(sama_nilai(s.bilangan, angka, kuantum) for angka, kuantum in besar):
        return
    if any(abs(nilai - angka) <= angka * SELISIH_MIRIP for angka, _ in besar):
        yield _catat(bahan, replace(s, peran=peran[0] if s.peran else ""), fakta)


def _fakta(bahan: Bahan, s: SebutanAngka) -> tuple[Fakta, ...]:
    """Return the figures that could stand behind the mention: same name, role, year, and kind of unit."""
    diterima = _DITERIMA[s.peran]
    if s.peran == "realisasi" and s.bilangan.persen:
        diterima = (*diterima, "capaian", "kemajuan", "banding")
    fakta = bahan.fakta.cari(s.nama, *diterima)
    if s.peran == "target_akhir" and not fakta:
        fakta = bahan.fakta.cari(s.nama, "target")
    tahun = s.tahun if s.tahun_dekat or (s.peran and (s.tahun == bahan.tahun or masa_satu(s.kalimat))) else None
    if tahun is None and s.peran in ("target", "realisasi", "capaian") and masa_kini(s.kalimat, bahan.tahun):
        tahun = bahan.tahun
    if tahun is not None and s.peran not in ("target_akhir", "kemajuan"):
        fakta = tuple(f for f in fakta if f.tahun in (tahun, None) or f.peran in ("target_akhir", "kemajuan"))
    if s.bilangan.satuan and not s.bilangan.persen:
        bersatuan = [f for f in fakta if not f.persen]
        return tuple(bersatuan) if s.peran or _satuan_sama(s, bersatuan) else ()
    utama = {f.peran for f in fakta}
    return fakta if s.peran == "" or utama & set(_DITERIMA[s.peran][: 1 if s.peran == "pembanding" else 2]) else ()


def _satuan_sama(s: SebutanAngka, fakta: list[Fakta]) -> bool:
    """Without a role word, a figure with a unit is about the indicator only if a table writes that unit."""
    kata = s.bilangan.satuan.partition(" ")[0]
    if kata == "orang" and any(f.peran == "orang" for f in fakta):
        return True
    return any(kata in f.teks.casefold() or kata in f.satuan.split() or kata in f.nama for f in fakta)


def _terhitung(bahan: Bahan, s: SebutanAngka) -> bool:
    """Tell whether the figure is a capaian or kemajuan that follows from the tables, or what is left of 100 percent."""
    if not s.bilangan.persen and s.peran != "capaian":
        return False
    hitung = [c for p in bahan.fakta.pengukuran(s.nama, s.tahun or bahan.tahun) for c in hitung_capaian(p)]
    hitung += [k.angka for n in s.nama for k in hitung_kemajuan(bahan, n)]
    if any(sama_nilai(s.bilangan, h, TELITI) for h in hitung):
        return True
    sisa = [(abs(100 - f.angka), f.kuantum) for f in bahan.fakta.cari(s.nama, "capaian", "kemajuan", "banding")]
    return not s.peran and any(sama_nilai(s.bilangan, nilai, kuantum) for nilai, kuantum in sisa)


def _persen_dalam_kurung(s: SebutanAngka) -> bool:
    """Right behind a name, "(92,01 %)" is a figure of the tables, however far from them it is."""
    b, teks = s.bilangan, s.kalimat.teks
    return b.persen and "," in b.teks and teks[: b.awal].endswith("(") and teks[b.akhir :].lstrip(" %")[:1] == ")"


def _mirip(s: SebutanAngka, f: Fakta) -> bool:
    return bool(f.angka) and abs(s.bilangan.nilai - f.angka) <= abs(f.angka) * SELISIH_MIRIP
