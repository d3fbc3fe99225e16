"""Angka laporan tulisan tangan dibandingkan dengan tabel yang dihitung dari buku kerja kantor, sel demi sel.

Sumber: PermenPANRB 53/2014 Lampiran II (laporan disusun dari data kinerja yang terkumpul). Angka yang dibulatkan atau
dipotong di cetakan dianggap sama.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence

from generator import format_id
from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.cetak import Cocok
from generator.checks.cetak import Selang
from generator.checks.cetak import banding
from generator.checks.dugaan import dugaan_ketik
from generator.checks.pasangan_baris import pasangkan_baris
from generator.checks.pasangan_tabel import PasanganTabel
from generator.checks.pasangan_tabel import pasangkan
from generator.model.catatan import Catatan
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import BarisTerbaca
from generator.model.tabel_terbaca import TabelTerbaca
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Sel

KODE = "L06"
ARTI = "Angka laporan berbeda dari buku kerja"
_DIHITUNG = frozenset({
    "capaian", "kemajuan", "perbandingan", "anggaran_capaian", "sisa", "sisa_capaian", "serapan", "efisiensi",
    "selisih",
})  # fmt: skip
_SKALA = (1, 1_000, 1_000_000)
_SEBUTAN_TERBANYAK = 4


def periksa_tabel(semua: Sequence[TabelTerbaca], tabel: Mapping[str, HasilTabel]) -> Iterator[Catatan]:
    """Compare every table that has a computed counterpart."""
    for pasangan in pasangkan(semua, tabel):
        yield from _satu_tabel(pasangan)


def _satu_tabel(pasangan: PasanganTabel) -> Iterator[Catatan]:
    naskah = pasangan.naskah
    baris, tanpa = pasangkan_baris(naskah, pasangan.buku)
    for satu, hitungan in baris:
        beda = [
            (k, satu.angka[k], hitungan.sel[b]) for k, b in pasangan.kolom
            if satu.angka[k] is not None and hitungan.sel[b].nilai is not None
            and not _sama(satu.angka[k], hitungan.sel[b])
        ]  # fmt: skip
        asal = [b for b in beda if naskah.kolom[b[0]].peran not in _DIHITUNG]
        for k, cetak, sel in asal or beda:
            yield _berbeda(naskah, satu, k, cetak, sel)
    if tanpa:
        nama = "; ".join(sebut(naskah.nama(b)) for b in tanpa[:_SEBUTAN_TERBANYAK])
        lain = f" dan {len(tanpa) - _SEBUTAN_TERBANYAK} lainnya" if len(tanpa) > _SEBUTAN_TERBANYAK else ""
        yield info(
            KODE, tanpa[0].tempat[0],
            f"{len(tanpa)} baris tidak ditemukan pada tabel hitungan {pasangan.buku.judul}: {nama}{lain}.",
            "Periksa apakah namanya berbeda, atau barisnya memang hanya ada di laporan.",
        )  # fmt: skip


def _sama(cetak: AngkaCetak, sel: Sel) -> bool:
    return any(banding(cetak, Selang(n := sel.nilai / skala, n)) is not Cocok.BEDA for skala in _SKALA)


def _berbeda(naskah: TabelTerbaca, baris: BarisTerbaca, k: int, cetak: AngkaCetak, sel: Sel) -> Catatan:
    desimal = max(cetak.desimal, min(2, format_id.desimal_data(sel.nilai)))
    asal = f" ({sel.asal[0]})" if sel.asal else ""
    cara = f", dihitung {sel.rumus}" if sel.rumus else ""
    return periksa(
        KODE, cetak.asal,
        f"{naskah.kolom[k].judul} {sebut(naskah.nama(baris))} tercetak {cetak.teks}, sedangkan menurut buku kerja "
        f"{format_id.angka(sel.nilai, desimal)}{asal}{cara}."
        f"{dugaan_ketik(cetak.angka, format_id.bulatkan(sel.nilai, cetak.desimal))}",
        "Betulkan yang salah: laporannya, atau buku kerjanya.",
    )  # fmt: skip
