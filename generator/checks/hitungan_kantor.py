"""Kolom capaian, serapan, atau sisa di buku kerja kantor yang tidak sesuai dengan angka di barisnya.

Sumber: rumus yang sama dengan laporan (rules/capaian.py, rules/serapan.py); setiap rumus yang lazim diterima. What the
report prints it computes itself; where the office's own column gives another figure, one of the three is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from decimal import Decimal

from generator import format_id
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.cetak import Cocok
from generator.checks.cetak import Rumus
from generator.checks.cetak import cocokkan
from generator.checks.hitung_capaian import HitungCapaian
from generator.checks.hitung_capaian import hitung_capaian
from generator.checks.kolom_hitungan import kolom_operan
from generator.checks.tabel_capaian import batas_kantor
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import TabelTerbaca
from generator.rules.serapan import compute_serapan
from generator.rules.serapan import compute_sisa_anggaran

KODE = "C44"
ARTI = "Hitungan kantor tidak sesuai dengan angkanya"
_RUMUS: dict[str, tuple[str, Rumus]] = {
    "serapan": ("Serapan", compute_serapan), "sisa": ("Sisa anggaran", compute_sisa_anggaran),
}  # fmt: skip
_SARAN = "Periksa kedua angka asalnya dan hitungannya; laporan menghitung ulang dari angka asalnya."


@rekaman
class _Satu:
    """One figure that the office computed, with what its row gives."""

    sebutan: str
    cetak: AngkaCetak
    asal: tuple[AngkaCetak, AngkaCetak]
    kata: tuple[str, str]
    seharusnya: Decimal
    cocok: bool

    @property
    def kolom(self) -> tuple[str, str, str]:
        tempat: Alamat = self.cetak.asal
        return tempat.berkas, tempat.lembar, tempat.sel.rstrip("0123456789")


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Recompute the office's own columns; a column that we do not understand row for row is left alone."""
    for tabel in laporan.hitungan_kantor:
        hitungan = hitung_capaian(tabel)
        menurut_kolom: dict[tuple[str, str, str], list[_Satu]] = {}
        for s in (*_capaian(hitungan, batas_kantor(hitungan)), *_anggaran(tabel)):
            menurut_kolom.setdefault(s.kolom, []).append(s)
        for daftar in menurut_kolom.values():
            yield from _periksa_kolom(daftar)


def _periksa_kolom(daftar: Sequence[_Satu]) -> Iterator[Catatan]:
    beda = [s for s in daftar if not s.cocok]
    if len(beda) * 2 > len(daftar):
        return
    for s in beda:
        cetak, kiri, kanan = (format_id.angka(a.angka) for a in (s.cetak, *s.asal))
        yield periksa(
            KODE, s.cetak.asal,
            f"{s.sebutan} tertulis {cetak}, sedangkan {s.kata[0]} {kiri} dan {s.kata[1]} {kanan} memberi "
            f"{format_id.angka(s.seharusnya, 2)}.",
            _SARAN,
        )  # fmt: skip


def _capaian(hitungan: Sequence[HitungCapaian], batas: Decimal | None) -> Iterator[_Satu]:
    for h in hitungan:
        if h.peran == "capaian":
            dibatasi = batas is not None and h.cetak.angka == batas < h.seharusnya
            cocok = dibatasi or h.terbaik is not Cocok.BEDA or _rasio(h.cetak, h.seharusnya)
            yield _Satu(h.sebutan, h.cetak, (h.target, h.realisasi), ("target", "realisasi"), h.seharusnya, cocok)


def _anggaran(tabel: TabelTerbaca) -> Iterator[_Satu]:
    for k in tabel.letak(*_RUMUS):
        sebutan, rumus = _RUMUS[tabel.kolom[k].peran]
        kiri, kanan = kolom_operan(tabel, k, "pagu"), kolom_operan(tabel, k, "realisasi_anggaran")
        for baris in tabel.baris if kiri is not None and kanan is not None else ():
            cetak, pagu, realisasi = (baris.angka[i] for i in (k, kiri, kanan))
            if cetak is None or pagu is None or realisasi is None:
                continue
            cara = cocokkan(cetak, rumus, pagu, realisasi)
            if cara is None:
                continue
            hasil = rumus(pagu.angka, realisasi.angka)
            nama = tabel.label(baris, "sub_kegiatan", "kegiatan", "program", "uraian") or tabel.nama(baris)
            cocok = cara is not Cocok.BEDA or _rasio(cetak, hasil)
            yield _Satu(f"{sebutan} {sebut(nama)}", cetak, (pagu, realisasi), ("pagu", "realisasi"), hasil, cocok)


def _rasio(cetak: AngkaCetak, seharusnya: Decimal) -> bool:
    """Tell a percent kept as a fraction: 1,05 for 105 only looks different, 0,9242 for 92,42 is reported by C05."""
    longgar = max(Decimal("0.5"), Decimal(50).scaleb(-cetak.desimal))
    return any(abs(cetak.angka - seharusnya * kali) <= longgar * kali for kali in (Decimal("0.01"), Decimal(100)))
