"""Capaian dan kemajuan yang dihitung dari target dan realisasi di tabel, dengan setiap rumus yang lazim.

Sumber: DESIGN bagian 5 (realisasi / target; makin rendah makin baik: (2 × target − realisasi) / target, atau target /
realisasi). Which of them a document uses shows in the capaian that it prints.
"""

from __future__ import annotations

from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import angka_sama
from generator.checks.naskah.fakta import Fakta
from generator.checks.naskah.fakta import Pengukuran
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.nama_tabel import kunci_nama
from generator.format_id import persen
from generator.model.kinerja import Sifat

TELITI = Decimal("0.000001")
_SERATUS = Decimal(100)


def hitung_capaian(p: Pengukuran) -> tuple[Decimal, ...]:
    """Return the capaian of a row by each formula in use, unrounded, makin tinggi first; none without both figures."""
    if p.target is None or p.realisasi is None:
        return ()
    return _semua_rumus(p.target.angka, p.realisasi.angka)


def hitung_kemajuan(bahan: Bahan, nama: Kunci) -> tuple[Fakta, ...]:
    """Return realisasi of the report's year against the last target that tables hold for a later year.

    None where the direction of the indicator is not known.
    """
    mendatang = [t for t in bahan.fakta.cari((nama,), "target") if t.tahun and t.tahun > (bahan.tahun or t.tahun)]
    realisasi = [r for r in bahan.fakta.cari((nama,), "realisasi") if r.tahun == bahan.tahun]
    rendah = makin_rendah(bahan, nama)
    if not mendatang or not realisasi or rendah is None:
        return ()
    akhir = max(mendatang, key=lambda t: t.tahun or 0)
    rumus = _semua_rumus(akhir.angka, realisasi[0].angka)
    nilai = rumus[1 if rendah else 0] if rumus else None
    if nilai is None:
        return ()
    sebutan = f"{realisasi[0].tabel} terhadap target tahun {akhir.tahun} di {akhir.tabel}"
    return (Fakta(nama, "kemajuan", bahan.tahun, nilai, TELITI, persen(nilai, 2), sebutan, True),)


def makin_rendah(bahan: Bahan, nama: Kunci) -> bool | None:
    """Tell whether less is better: as the folder states it, else as the printed capaian show; None where both fit."""
    if bahan.laporan is not None:
        for sasaran in (*bahan.laporan.sasaran, *bahan.laporan.sasaran_induk):
            for i in sasaran.indikator:
                if kunci_nama(i.nama) == nama and i.indikator.sifat is not None:
                    return i.indikator.sifat is Sifat.MAKIN_RENDAH
    tahun = {f.tahun for f in bahan.fakta.cari((nama,), "capaian")}
    suara = {_menurut_capaian(p) for t in tahun for p in bahan.fakta.pengukuran((nama,), t)} - {None}
    return suara.pop() if len(suara) == 1 else None


def _menurut_capaian(p: Pengukuran) -> bool | None:
    rumus = hitung_capaian(p)
    if p.capaian is None or not rumus:
        return None
    cocok = [angka_sama(r, TELITI, p.capaian.angka, p.capaian.kuantum) for r in rumus]
    return None if cocok[0] is any(cocok[1:]) else not cocok[0]


def _semua_rumus(target: Decimal, realisasi: Decimal) -> tuple[Decimal, ...]:
    if not target:
        return ()
    terbalik = (target / realisasi * _SERATUS,) if realisasi else ()
    return (realisasi / target * _SERATUS, (2 * target - realisasi) / target * _SERATUS, *terbalik)
