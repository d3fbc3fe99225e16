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
from generator.checks.cetak import banding_semua
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
    """One printed figure and what each rule gives for it: exactly, and if its operands were rounded in print."""

    nama: str
    cetak: AngkaCetak
    bahan: Bahan
    hasil: dict[str, list[Selang]]
    longgar: dict[str, list[Selang]]

    def cocok(self, rumus: str) -> Cocok:
        return banding_semua(self.cetak, self.hasil.get(rumus, ()), self.longgar.get(rumus, ()))

    def seharusnya(self, rumus: str) -> Decimal:
        """The figure that a rule gives, rounded as the printed one."""
        return format_id.bulatkan(self.hasil[rumus][0].bawah, self.cetak.desimal)


def periksa_tabel(semua: Sequence[TabelTerbaca]) -> Iterator[Catatan]:
    """Recompute each budget column of each table by the rule that most of its rows follow."""
    for tabel in semua:
        for k in tabel.letak(*SEBUTAN):
            daftar = list(_kolom(tabel, k))
            if daftar:
                yield from _periksa_kolom(SEBUTAN[tabel.kolom[k].peran], daftar)


def _kolom(tabel: TabelTerbaca, k: int) -> Iterator[_Satu]:
    for nomor, baris in enumerate(tabel.baris):
        tepat, longgar = (bahan_baris(tabel, nomor, k, longgar) for longgar in (False, True))
        if baris.angka[k] is not None and tepat is not None and longgar is not None:
            peran = tabel.kolom[k].peran
            hasil = _hitung(peran, tepat)
            if hasil:
                yield _Satu(_nama(tabel, nomor), baris.angka[k], tepat, hasil, _hitung(peran, longgar))


def _hitung(peran: str, bahan: Bahan) -> dict[str, list[Selang]]:
    """Return what each rule of a column gives, without the rules that have no value."""
    semua = {n: [s for s in r(bahan) if s is not None] for n, r in RUMUS_ANGGARAN[peran].items()}
    return {n: daftar for n, daftar in semua.items() if daftar}


def _nama(tabel: TabelTerbaca, nomor: int) -> str:
    baris = tabel.baris[nomor]
    return tabel.label(baris, "sub_kegiatan", "kegiatan", "program", "uraian", "sasaran") or tabel.nama(baris)


def _periksa_kolom(sebutan: str, daftar: list[_Satu]) -> Iterator[Catatan]:
    """The rule of a column is the one that most rows follow, of equal ones the usual one."""
    urutan = list(dict.fromkeys(n for satu in daftar for n in satu.hasil))
    suara = Counter(n for satu in daftar for n in satu.hasil if satu.cocok(n) is not Cocok.BEDA)
    tepat = Counter(n for satu in daftar for n in satu.hasil if satu.cocok(n) in (Cocok.BULAT, Cocok.POTONG))
    rumus = max(urutan, key=lambda n: (tepat[n], suara[n], -urutan.index(n)))
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
        if rumus in satu.hasil and satu.cocok(rumus) is Cocok.BEDA:
            yield _berbeda(sebutan, satu, rumus)
    longgar = [satu for satu in daftar if satu.cocok(rumus) is Cocok.LONGGAR]
    if longgar:
        satu = longgar[0]
        yield info(
            KODE, satu.cetak.asal,
            f"{sebutan} {sebut(satu.nama)} {satu.cetak.teks} hanya cocok bila angka asalnya dibulatkan di cetakan; "
            f"angka tercetaknya memberi {format_id.angka(satu.seharusnya(rumus), satu.cetak.desimal)}. Demikian "
            f"{len(longgar)} baris di kolom ini.",
            "Cetak angka asalnya dengan desimal, agar pembaca dapat menghitungnya.",
        )  # fmt: skip


def _berbeda(sebutan: str, satu: _Satu, rumus: str) -> Catatan:
    seharusnya = satu.seharusnya(rumus)
    lain = next((n for n in satu.hasil if n != rumus and satu.cocok(n) is not Cocok.BEDA), "")
    dugaan = f" Angka itu cocok dengan {lain}." if lain else dugaan_ketik(satu.cetak.angka, seharusnya)
    return periksa(
        KODE, satu.cetak.asal,
        f"{sebutan} {sebut(satu.nama)} tercetak {satu.cetak.teks}, sedangkan {rumus} memberi "
        f"{format_id.angka(seharusnya, satu.cetak.desimal)} ({satu.bahan.sebut()}).{dugaan}",
        "Hitung ulang, lalu betulkan angka yang salah di semua tempatnya.",
    )  # fmt: skip
