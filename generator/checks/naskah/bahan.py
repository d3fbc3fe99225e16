"""Bahan pemeriksaan teks: kalimat, fakta dari tabel, tahun laporan, dan skala kategorinya, disusun sekali."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from generator.checks.naskah.bilangan import find_tahun
from generator.checks.naskah.fakta import KumpulanFakta
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.kalimat import kalimat_naskah
from generator.checks.naskah.kalimat import rapikan
from generator.checks.naskah.sebutan_angka import SebutanAngka
from generator.checks.naskah.sebutan_angka import find_sebutan_angka
from generator.checks.naskah.tabel_baca import TabelBaca
from generator.checks.naskah.tabel_baca import baca_tabel_naskah
from generator.checks.naskah.tabel_baca import baca_table
from generator.model.laporan import Laporan
from generator.model.naskah import Naskah
from generator.model.rekaman import rekaman
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table


@rekaman
class Bahan:
    """What every check of a text gets. `laporan` is None where no folder was given."""

    naskah: Naskah
    kalimat: tuple[Kalimat, ...]
    fakta: KumpulanFakta
    angka: tuple[SebutanAngka, ...]
    tahun: int | None
    laporan: Laporan | None = None


def susun_bahan(
    naskah: Naskah,
    laporan: Laporan | None = None,
    tabel: Mapping[str, HasilTabel] | None = None,
    kalimat: tuple[Kalimat, ...] | None = None,
) -> Bahan:
    """Return the material of one document, with the computed tables of the folder where there is one.

    `kalimat` are the sentences to check instead of those of the document.
    """
    semua: list[TabelBaca] = [baca_tabel_naskah(t) for t in naskah.tabel]
    semua += [baca_table(t) for t in (tabel or {}).values() if isinstance(t, Table)]
    tahun = laporan.tahun if laporan else find_tahun_laporan(naskah)
    fakta = KumpulanFakta(semua, tahun)
    if kalimat is None:
        kalimat = tuple(kalimat_naskah(naskah))
    angka = tuple(a for k in kalimat for a in find_sebutan_angka(k, fakta.kamus))
    return Bahan(naskah, kalimat, fakta, angka, tahun, laporan)


def find_tahun_laporan(naskah: Naskah) -> int | None:
    """Return the year that titles, headings and captions name most often; of two the earlier, None without any."""
    judul = [a.teks for a in naskah.alinea if a.tingkat and not a.daftar_isi] + [t.keterangan for t in naskah.tabel]
    judul += [a.teks for a in naskah.alinea[:20] if len(a.teks) < 120]
    hitung = Counter(
        t for teks in map(rapikan, judul) for t in set(find_tahun(teks)) if len(set(find_tahun(teks))) == 1
    )
    return max(hitung, key=lambda t: (hitung[t], -t)) if hitung else None
