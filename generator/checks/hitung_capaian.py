"""Capaian, kemajuan, dan perbandingan yang tercetak di sebuah tabel, dengan rumus yang cocok dengan angka barisnya.

Sumber: Keputusan Kepala LAN 239/IX/6/8/2003 (dua rumus menurut sifat indikator), sebagaimana dipakai rules/capaian.py.
"""

from __future__ import annotations

import re
from decimal import ROUND_DOWN
from decimal import Decimal
from functools import partial

from generator import format_id
from generator.checks.catat import sebut
from generator.checks.cetak import Cocok
from generator.checks.cetak import Rumus
from generator.checks.cetak import cocokkan
from generator.checks.kolom_hitungan import kolom_operan
from generator.checks.kolom_hitungan import kolom_target
from generator.checks.sifat import nama_makin_rendah
from generator.model.nilai import TidakDihitung
from generator.model.rekaman import rekaman
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import BarisTerbaca
from generator.model.tabel_terbaca import TabelTerbaca
from generator.rules.capaian import compute_makin_rendah
from generator.rules.capaian import compute_makin_tinggi
from generator.rules.pembandingan import compute_pembandingan

TINGGI, N1, N2 = "makin tinggi makin baik", "N1", "N2"
SEBUTAN = {"capaian": "Capaian", "kemajuan": "Tingkat kemajuan", "perbandingan": "Perbandingan"}
_KURANG_DARI = re.compile(r"\s*(?:[<≤]|maks)", re.IGNORECASE)
RUMUS_CAPAIAN: dict[str, Rumus] = {
    TINGGI: compute_makin_tinggi,
    N1: partial(compute_makin_rendah, rumus="N1"),
    N2: partial(compute_makin_rendah, rumus="N2"),
}
_PERBANDINGAN: dict[str, Rumus] = {TINGGI: lambda pembanding, realisasi: compute_pembandingan(realisasi, pembanding)}
_RUMUS = {"capaian": RUMUS_CAPAIAN, "kemajuan": RUMUS_CAPAIAN, "perbandingan": _PERBANDINGAN}


@rekaman
class HitungCapaian:
    """One printed capaian with the figures it stands on and how it agrees with each formula.

    `target` is the pembanding's realisasi for a perbandingan.
    """

    nama: str
    peran: str
    cetak: AngkaCetak
    target: AngkaCetak
    realisasi: AngkaCetak
    cocok: tuple[tuple[str, Cocok], ...]

    @property
    def sebutan(self) -> str:
        return f"{SEBUTAN[self.peran]} {sebut(self.nama)}"

    @property
    def rendah(self) -> bool:
        """The name, or a sign "≤" at the target, says that less is better."""
        return self.peran != "perbandingan" and (
            bool(_KURANG_DARI.match(self.target.teks)) or nama_makin_rendah(self.nama)
        )

    @property
    def terbaik(self) -> Cocok:
        return min((c for _, c in self.cocok), key=list(Cocok).index)

    @property
    def rumus(self) -> tuple[str, ...]:
        """The formulas that agree best, none where all differ."""
        return tuple(n for n, c in self.cocok if c is self.terbaik and c is not Cocok.BEDA)

    @property
    def seharusnya(self) -> Decimal:
        """What the row's own figures give by the formula that fits, else by the one its name asks for; not rounded."""
        rumus = _RUMUS[self.peran]
        nama = next(iter(self.rumus), N1 if self.rendah else TINGGI)
        hasil = rumus[nama](self.target.angka, self.realisasi.angka)
        return Decimal(0) if isinstance(hasil, TidakDihitung) else hasil

    @property
    def tegas_bulat(self) -> bool:
        """The figure is rounded up, so that cutting off would have printed another."""
        potong = self.seharusnya.quantize(Decimal(1).scaleb(-self.cetak.desimal), rounding=ROUND_DOWN)
        return self.terbaik is Cocok.BULAT and potong != self.cetak.angka == self.bulat

    @property
    def bulat(self) -> Decimal:
        """What should be printed, with the decimals that are."""
        return format_id.bulatkan(self.seharusnya, self.cetak.desimal)

    def cocok_bila(self, target: Decimal, realisasi: Decimal) -> bool:
        """Tell whether the printed figure would be right for other operands."""
        hasil = _RUMUS[self.peran][TINGGI](target, realisasi)
        if isinstance(hasil, TidakDihitung):
            return False
        return format_id.bulatkan(hasil, self.cetak.desimal) == self.cetak.angka


def hitung_capaian(tabel: TabelTerbaca) -> tuple[HitungCapaian, ...]:
    """Return every capaian, kemajuan or perbandingan of a table that can be recomputed, totals left out."""
    hasil = []
    for k in tabel.letak(*SEBUTAN):
        if tabel.kolom[k].peran == "perbandingan":
            kiri = kolom_operan(tabel, k, "realisasi_pembanding")
        else:
            kiri = kolom_target(tabel, k)
        kanan = kolom_operan(tabel, k, "realisasi")
        if kiri is not None and kanan is not None:
            hasil += [h for b in tabel.isi if (h := _satu(tabel, b, k, kiri, kanan)) is not None]
    return tuple(hasil)


def _satu(tabel: TabelTerbaca, baris: BarisTerbaca, k: int, kiri: int, kanan: int) -> HitungCapaian | None:
    cetak, target, realisasi = (baris.angka[i] for i in (k, kiri, kanan))
    if cetak is None or target is None or realisasi is None:
        return None
    peran = tabel.kolom[k].peran
    cocok = tuple((n, c) for n, r in _RUMUS[peran].items() if (c := cocokkan(cetak, r, target, realisasi)) is not None)
    return HitungCapaian(tabel.nama(baris), peran, cetak, target, realisasi, cocok) if cocok else None
