"""Rumus yang lazim untuk kolom anggaran sebuah tabel capaian, atas angka yang tercetak di barisnya.

Sumber: LKjIP Kabupaten Magetan 2025, Tabel 3.3–3.5; capaian dikurangi serapan menurut sumber di rules/efisiensi.py.
PermenPANRB 53/2014 tidak memuat rumus.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from generator.checks.cetak import Cocok
from generator.checks.cetak import Selang
from generator.checks.cetak import banding
from generator.checks.cetak import hitung_selang
from generator.checks.cetak import selang
from generator.checks.hitung_capaian import RUMUS_CAPAIAN
from generator.checks.kolom_hitungan import kolom_operan
from generator.checks.kolom_hitungan import kolom_target
from generator.model.aturan import RumusEfisiensi
from generator.model.rekaman import rekaman
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import TabelTerbaca
from generator.rules.capaian import Hasil
from generator.rules.efisiensi import compute_anggaran_capaian
from generator.rules.efisiensi import compute_efisiensi
from generator.rules.efisiensi import compute_efisiensi_selisih
from generator.rules.efisiensi import compute_efisiensi_serapan
from generator.rules.efisiensi import compute_sisa
from generator.rules.serapan import compute_serapan
from generator.rules.serapan import compute_sisa_anggaran


@rekaman
class Bahan:
    """The figures that a budget column of one row stands on.

    `capaian` are its possible values: of the row, or the mean of the rows that share its pagu; computed, and as
    printed. `anggaran` is pagu × capaian as printed in a column of its own. `longgar` takes printed figures for
    rounded ones.
    """

    pagu: AngkaCetak
    realisasi: AngkaCetak | None
    anggaran: AngkaCetak | None
    capaian: tuple[Selang, ...]
    longgar: bool = False

    def selang(self, angka: AngkaCetak) -> Selang:
        """Return what one of the figures stands for."""
        return selang(angka, self.longgar)

    def sebut(self) -> str:
        """Name the figures for a message."""
        bagian = [f"pagu {self.pagu.teks}"]
        bagian += [f"realisasi {self.realisasi.teks}"] if self.realisasi is not None else []
        return ", ".join(bagian)


def bahan_baris(tabel: TabelTerbaca, nomor: int, k: int, longgar: bool = False) -> Bahan | None:
    """Return what column `k` of a row is computed from, None without a pagu."""
    letak = {p: kolom_operan(tabel, k, p) for p in ("pagu", "realisasi_anggaran", "anggaran_capaian")}
    pagu, realisasi, anggaran = (
        None if i is None else tabel.baris[nomor].angka[i] for i in letak.values()
    )
    if pagu is None:
        return None
    return Bahan(pagu, realisasi, anggaran, _capaian(tabel, nomor, letak["pagu"], k, longgar), longgar)


def _capaian(tabel: TabelTerbaca, nomor: int, pagu: int, k: int, longgar: bool) -> tuple[Selang, ...]:
    """A pagu that is written once for several indicators stands beside the capaian of all of them."""
    kolom = kolom_operan(tabel, k, "capaian")
    if kolom is None or tabel.baris[nomor].jumlah:
        return ()
    akhir = nomor + 1
    while akhir < len(tabel.baris) and tabel.baris[akhir].angka[pagu] is None and not tabel.baris[akhir].jumlah:
        akhir += 1
    semua = [_capaian_baris(tabel, i, kolom, longgar) for i in range(nomor, akhir)]
    if len(semua) == 1 or not all(semua):
        return semua[0]
    return (*semua[0], _rata([s[0] for s in semua]), _rata([s[-1] for s in semua]))


def _capaian_baris(tabel: TabelTerbaca, nomor: int, kolom: int, longgar: bool) -> tuple[Selang, ...]:
    """Return the capaian of a row computed by the formulas that agree with what is printed, then as printed."""
    angka = tabel.baris[nomor].angka
    cetak = angka[kolom]
    target, realisasi = (None if i is None else angka[i] for i in (
        kolom_target(tabel, kolom), kolom_operan(tabel, kolom, "realisasi")))  # fmt: skip
    hasil: list[Selang | None] = []
    if target is not None and realisasi is not None:
        operan = (selang(target, longgar), selang(realisasi, longgar))
        hasil = [hitung_selang(r, *operan) for r in RUMUS_CAPAIAN.values()]
    cocok = [s for s in hasil if s is not None and (cetak is None or banding(cetak, s) is not Cocok.BEDA)]
    return (*cocok, *((selang(cetak, longgar),) if cetak is not None else ()))


def _rata(daftar: list[Selang]) -> Selang:
    banyak = Decimal(len(daftar))
    return Selang(sum(s.bawah for s in daftar) / banyak, sum(s.atas for s in daftar) / banyak)


def _dari_capaian(rumus: Callable[[Decimal, Decimal, Decimal], Hasil]) -> Callable[[Bahan], list[Selang | None]]:
    """Compute over pagu, each possible capaian, and realisasi."""
    return lambda b: [] if b.realisasi is None else [
        hitung_selang(rumus, b.selang(b.pagu), c, b.selang(b.realisasi)) for c in b.capaian
    ]  # fmt: skip


def _dari_realisasi(rumus: Callable[[Decimal, Decimal], Hasil]) -> Callable[[Bahan], list[Selang | None]]:
    return lambda b: [] if b.realisasi is None else [hitung_selang(rumus, b.selang(b.pagu), b.selang(b.realisasi))]


def _anggaran(b: Bahan) -> list[Selang | None]:
    return [hitung_selang(compute_anggaran_capaian, b.selang(b.pagu), c) for c in b.capaian]


def _dari_anggaran(
    tercetak: Callable[[Decimal, Decimal], Hasil], dihitung: Callable[[Bahan], list[Selang | None]]
) -> Callable[[Bahan], list[Selang | None]]:
    """Compute from the printed pagu × capaian where the table has it, else from its parts."""
    def hitung(b: Bahan) -> list[Selang | None]:
        if b.anggaran is None or b.realisasi is None:
            return dihitung(b)
        return [hitung_selang(tercetak, b.selang(b.anggaran), b.selang(b.realisasi))]

    return hitung


def _sisa(pagu: Decimal, capaian: Decimal, realisasi: Decimal) -> Hasil:
    return compute_sisa(compute_anggaran_capaian(pagu, capaian), realisasi)


def _efisiensi(pagu: Decimal, capaian: Decimal, realisasi: Decimal) -> Hasil:
    return compute_efisiensi(compute_anggaran_capaian(pagu, capaian), realisasi)


def _selisih(rumus: RumusEfisiensi) -> Callable[[Decimal, Decimal, Decimal], Hasil]:
    def hitung(pagu: Decimal, capaian: Decimal, realisasi: Decimal) -> Hasil:
        serapan = compute_serapan(pagu, realisasi)
        return compute_efisiensi_selisih(capaian, serapan, rumus) if isinstance(serapan, Decimal) else serapan

    return hitung


def _sisa_persen(pagu: Decimal, realisasi: Decimal) -> Hasil:
    serapan = compute_serapan(pagu, realisasi)
    return compute_efisiensi_serapan(serapan) if isinstance(serapan, Decimal) else serapan


_SISA_A = ("(pagu × capaian) − realisasi", _dari_anggaran(compute_sisa, _dari_capaian(_sisa)))
_SISA_PAGU = ("pagu − realisasi", _dari_realisasi(compute_sisa_anggaran))
RUMUS_SERAPAN = "realisasi / pagu"
_SERAPAN = (RUMUS_SERAPAN, _dari_realisasi(compute_serapan))
RUMUS_ANGGARAN: dict[str, dict[str, Callable[[Bahan], list[Selang | None]]]] = {
    "serapan": dict([_SERAPAN]),
    "sisa": dict([_SISA_PAGU, _SISA_A]),
    "anggaran_capaian": {"pagu × capaian": _anggaran},
    "sisa_capaian": dict([_SISA_A]),
    "efisiensi": {
        "((pagu × capaian) − realisasi) / (pagu × capaian)": _dari_anggaran(
            compute_efisiensi, _dari_capaian(_efisiensi)
        ),
        "100 − serapan": _dari_realisasi(_sisa_persen),
        **{r.value: _dari_capaian(_selisih(r)) for r in (RumusEfisiensi.SELISIH, RumusEfisiensi.SELISIH_TAK_NEGATIF)},
        RUMUS_SERAPAN: _SERAPAN[1],
    },
}
"""Per role the rules by name, the usual one first; a rule gives the ranges of its possible values.

The last one for efisiensi is no efisiensi at all but the serapan, a slip that must be called by its name.
"""
