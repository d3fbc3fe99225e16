"""Serapan, sisa, pagu × capaian, dan efisiensi di tabel laporan, dihitung ulang dari angka di barisnya.

Sumber: LKjIP Kabupaten Magetan 2025, Tabel 3.3–3.5 (rules/efisiensi.py, rules/serapan.py). PermenPANRB 53/2014 meminta
analisis efisiensi tanpa rumus, maka setiap rumus yang lazim diterima bila seluruh kolomnya memakainya.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Sequence
from decimal import Decimal

from generator import format_id
from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.cetak import Cocok
from generator.checks.cetak import Selang
from generator.checks.cetak import banding
from generator.checks.dugaan import dugaan_ketik
from generator.checks.rumus_anggaran import RUMUS_ANGGARAN
from generator.checks.rumus_anggaran import RUMUS_SERAPAN
from generator.checks.rumus_anggaran import Bahan
from generator.checks.rumus_anggaran import bahan_baris
from generator.model.catatan import Catatan
from generator.model.rekaman import rekaman
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import TabelTerbaca

KODE = "L02"
ARTI = "Serapan, sisa, atau efisiensi tidak sesuai dengan angkanya"
SEBUTAN = {
    "serapan": "Serapan", "sisa": "Sisa", "anggaran_capaian": "Pagu × capaian",
    "sisa_capaian": "Pagu × capaian − realisasi", "efisiensi": "Efisiensi",
}  # fmt: skip


@rekaman
class _Satu:
    """One printed figure and what each rule gives for it."""

    nama: str
    cetak: AngkaCetak
    bahan: Bahan
    hasil: dict[str, list[Selang]]

    def cocok(self, rumus: str) -> bool:
        return any(banding(self.cetak, s) is not Cocok.BEDA for s in self.hasil.get(rumus, ()))

    def seharusnya(self, rumus: str) -> Decimal:
        """The figure that a rule gives, rounded as the printed one."""
        pertama = self.hasil[rumus][0]
        return format_id.bulatkan((pertama.bawah + pertama.atas) / 2, self.cetak.desimal)


def periksa_tabel(semua: Sequence[TabelTerbaca]) -> Iterator[Catatan]:
    """Recompute each budget column of each table by the rule that most of its rows follow."""
    for tabel in semua:
        for k in tabel.letak(*SEBUTAN):
            daftar = list(_kolom(tabel, k))
            if daftar:
                yield from _periksa_kolom(SEBUTAN[tabel.kolom[k].peran], daftar)


def _kolom(tabel: TabelTerbaca, k: int) -> Iterator[_Satu]:
    for nomor, baris in enumerate(tabel.baris):
        cetak = baris.angka[k]
        bahan = bahan_baris(tabel, nomor, k)
        if cetak is None or bahan is None:
            continue
        hasil = {n: ada for n, r in RUMUS_ANGGARAN[tabel.kolom[k].peran].items()
                 if (ada := [s for s in r(bahan) if s is not None])}  # fmt: skip
        if hasil:
            yield _Satu(_nama(tabel, nomor), cetak, bahan, hasil)


def _nama(tabel: TabelTerbaca, nomor: int) -> str:
    baris = tabel.baris[nomor]
    return tabel.label(baris, "sub_kegiatan", "kegiatan", "program", "uraian", "sasaran") or tabel.nama(baris)


def _periksa_kolom(sebutan: str, daftar: list[_Satu]) -> Iterator[Catatan]:
    """The rule of a column is the one that most rows follow, of equal ones the usual one."""
    urutan = list(dict.fromkeys(n for satu in daftar for n in satu.hasil))
    suara = Counter(n for satu in daftar for n in satu.hasil if satu.cocok(n))
    rumus = max(urutan, key=lambda n: (suara[n], -urutan.index(n)))
    if not suara and len(daftar) > 1:
        yield info(
            KODE, daftar[0].cetak.asal,
            f"Cara menghitung kolom {sebutan.lower()} ini tidak dikenal; {len(daftar)} barisnya tidak dihitung ulang.",
            "Sebutkan rumusnya di BAB III.",
        )  # fmt: skip
        return
    if sebutan == SEBUTAN["efisiensi"] and rumus == RUMUS_SERAPAN:
        yield periksa(
            KODE, daftar[0].cetak.asal,
            f"Kolom efisiensi ini berisi serapan (realisasi / pagu): {daftar[0].cetak.teks} pada "
            f"{sebut(daftar[0].nama)}.",
            "Isi dengan efisiensi, atau ganti kepala kolomnya menjadi serapan.",
        )  # fmt: skip
    for satu in daftar:
        if rumus in satu.hasil and not satu.cocok(rumus):
            yield _berbeda(sebutan, satu, rumus)


def _berbeda(sebutan: str, satu: _Satu, rumus: str) -> Catatan:
    seharusnya = satu.seharusnya(rumus)
    lain = next((n for n in satu.hasil if n != rumus and satu.cocok(n)), "")
    dugaan = f" Angka itu cocok dengan {lain}." if lain else dugaan_ketik(satu.cetak.angka, seharusnya)
    return periksa(
        KODE, satu.cetak.asal,
        f"{sebutan} {sebut(satu.nama)} tercetak {satu.cetak.teks}, sedangkan {rumus} memberi "
        f"{format_id.angka(seharusnya, satu.cetak.desimal)} ({satu.bahan.sebut()}).{dugaan}",
        "Hitung ulang, lalu betulkan angka yang salah di semua tempatnya.",
    )  # fmt: skip
