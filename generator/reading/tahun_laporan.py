"""Tahun laporan: dari lembar Profil, atau dari tahun yang diukur dan direncanakan berkas-berkas di folder."""

from __future__ import annotations

import re
from collections import Counter

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import salah
from generator.reading.pengaturan import Isian
from generator.reading.tabel_mentah import TabelMentah

_BERTAHUN = ("pk", "realisasi", "capaian", "renja", "dpa")
_DIUKUR = ("realisasi", "capaian")


def tentukan_tahun(isian: dict[str, Isian], tabel: list[TabelMentah], catatan: list[Catatan]) -> int:
    """The year of the report: from Profil, else from what the tables are about; 0 and a finding where nothing tells."""
    if "tahun" in isian:
        cocok = re.search(r"20\d\d", isian["tahun"].teks)
        if cocok:
            return int(cocok.group())
        catatan.append(periksa("P01", isian["tahun"].asal, f'Tahun laporan "{isian["tahun"].teks}" bukan tahun.'))
    tahun, lain = _tahun_terbanyak(tabel)
    if not tahun:
        catatan.append(
            salah("P03", Alamat("."), "Tahun laporan tidak ditemukan di judul tabel, nama lembar, dan nama berkas.",
                  'Tulis "Tahun Laporan" di lembar Profil.')
        )  # fmt: skip
        return 0
    if lain:
        catatan.append(
            periksa("P03", Alamat("."), f"Tahun laporan dapat {' atau '.join(map(str, sorted([tahun, *lain])))}; "
                                        f"dipakai {tahun}.",
                    'Tulis "Tahun Laporan" di lembar Profil.')
        )  # fmt: skip
        return tahun
    catatan.append(
        info("P03", Alamat("."), f"Tahun laporan {tahun} ditentukan dari judul tabel.",
             'Tulis "Tahun Laporan" di lembar Profil bila bukan itu.')
    )  # fmt: skip
    return tahun


def _tahun_terbanyak(tabel: list[TabelMentah]) -> tuple[int, list[int]]:
    """Return the year that most files are about, and other years that it may be.

    A report of an earlier year (one file that plans, measures and looks back) does not count. The last year that was
    measured is reported upon, also where more files plan a later one; that and a tie are doubtful.
    """
    bertahun = [t for t in tabel if t.jenis in _BERTAHUN and t.tahun]
    naskah = _laporan_lama(bertahun)
    bertahun = [t for t in bertahun if t.grid.berkas not in naskah] or bertahun
    suara = Counter(t for t, _ in {(t.tahun, t.grid.berkas) for t in bertahun})
    suara = suara or Counter(t.tahun for t in tabel if t.tahun)
    suara = suara or Counter(t.periode[0] for t in tabel if t.periode)
    if not suara:
        return 0, []
    diukur = {t.tahun for t in bertahun if t.jenis in _DIUKUR}
    tahun = max(diukur) if diukur else max(suara, key=lambda t: (suara[t], t))
    return tahun, [t for t in suara if t != tahun and suara[t] >= suara[tahun]]


def _laporan_lama(tabel: list[TabelMentah]) -> set[str]:
    """The files that hold a whole report: plan, measurement and money of one year, in one Word document."""
    jenis: dict[str, set[str]] = {}
    for t in tabel:
        if t.grid.berkas.casefold().endswith(".docx"):
            jenis.setdefault(t.grid.berkas, set()).add(t.jenis)
    return {berkas for berkas, ada in jenis.items() if len(ada) > 1 and "capaian" in ada}
