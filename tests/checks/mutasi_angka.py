"""Keluarga mutasi yang merusak satu angka: pagu, realisasi, target, riwayat, pegawai, aset."""

from collections.abc import Callable
from random import Random

from generator.model.nilai import Nilai
from tests.checks.lembar_bersih import LembarBersih
from tests.checks.rusak import Calon
from tests.checks.rusak import berindikator
from tests.checks.rusak import geser_koma
from tests.checks.rusak import rusak_angka
from tests.checks.rusak import semua_baris


def _pagu_dppa(x: LembarBersih, acak: Random) -> Calon:
    yield from rusak_angka([("pagu DPPA", b.pagu) for b in semua_baris(x.laporan.dpa_terakhir.program)], acak)


def _pagu_dpa(x: LembarBersih, acak: Random) -> Calon:
    yield from rusak_angka([("pagu DPA", b.pagu) for b in semua_baris(x.laporan.dpa[0].program)], acak)


def _pagu_realisasi(x: LembarBersih, acak: Random) -> Calon:
    lap = x.laporan.realisasi
    yield from rusak_angka([("pagu", b.pagu) for b in (*semua_baris(lap.program), *lap.sasaran)], acak)


def _realisasi(x: LembarBersih, acak: Random) -> Calon:
    lap = x.laporan.realisasi
    yield from rusak_angka([("realisasi", b.realisasi) for b in (*semua_baris(lap.program), *lap.sasaran)], acak)


def _total(x: LembarBersih, acak: Random) -> Calon:
    lap = x.laporan.realisasi
    angka = [("total pagu", lap.total_pagu), ("total realisasi", lap.total_realisasi)]
    yield from rusak_angka(angka + [("total DPA", d.total) for d in x.laporan.dpa] * 2, acak)


def _anggaran_pk(x: LembarBersih, acak: Random) -> Calon:
    yield from rusak_angka([("anggaran PK", a.anggaran) for pk in x.laporan.pk for a in pk.anggaran], acak)


def _baris_bergeser(x: LembarBersih, _acak: Random) -> Calon:
    for b in semua_baris(x.laporan.realisasi.program):
        if isinstance(b.pagu, Nilai) and isinstance(b.realisasi, Nilai) and b.pagu.angka != b.realisasi.angka:
            sisa = b.pagu.angka - b.realisasi.angka
            yield f"geser {b.nama[:30]}", {b.pagu.asal: b.realisasi.angka, b.realisasi.asal: sisa}


def _realisasi_lebih(x: LembarBersih, _acak: Random) -> Calon:
    for b in semua_baris(x.laporan.realisasi.program):
        if isinstance(b.pagu, Nilai) and isinstance(b.realisasi, Nilai) and b.realisasi.angka:
            yield "realisasi melebihi pagu", {b.realisasi.asal: b.pagu.angka + b.realisasi.angka}


def _target_dppa(x: LembarBersih, acak: Random) -> Calon:
    dilaporkan = {b.kode for b in semua_baris(x.laporan.program)}
    daftar = [(b, i) for b, i in berindikator(x.laporan.dpa_terakhir.program) if b.kode in dilaporkan]
    yield from rusak_angka([("target DPPA", i.target_tahun(2025)) for _, i in daftar], acak)


def _target_rincian(x: LembarBersih, acak: Random) -> Calon:
    yield from rusak_angka(
        [("target rincian", i.target_tahun(2025)) for _, i in berindikator(x.laporan.realisasi.program)], acak
    )


def _kinerja_geser_koma(x: LembarBersih, acak: Random) -> Calon:
    daftar = [("kinerja rincian", i.realisasi_tahun(2025)) for _, i in berindikator(x.laporan.realisasi.program)]
    yield from rusak_angka(daftar, acak, lambda n, a: n * a.choice((10, 100, 1000)))


def _target_pk(x: LembarBersih, acak: Random) -> Calon:
    daftar = [i for pk in x.laporan.pk for i in pk.indikator]
    yield from rusak_angka([("target PK", i.target_tahun(2025)) for i in daftar] * 2, acak)


def _target_renja(x: LembarBersih, acak: Random) -> Calon:
    daftar = [
        i
        for r in x.laporan.renja
        for t in r.tujuan
        for i in (*t.indikator, *(j for s in t.sasaran for j in s.indikator))
    ]
    yield from rusak_angka([("target Renja", i.target_tahun(2025)) for i in daftar], acak)


def _target_capaian(x: LembarBersih, acak: Random) -> Calon:
    daftar = [i for c in x.laporan.capaian for s in c.sasaran for i in s.indikator]
    yield from rusak_angka([("target capaian", i.target_tahun(2025)) for i in daftar] * 2, acak)


def _realisasi_capaian(x: LembarBersih, acak: Random) -> Calon:
    daftar = [i for s in x.laporan.capaian[1].sasaran for i in s.indikator]
    yield from rusak_angka([("realisasi capaian", i.realisasi_tahun(2025)) for i in daftar] * 3, acak)


def _sasaran_rincian(x: LembarBersih, acak: Random) -> Calon:
    daftar = [i for s in x.laporan.realisasi.sasaran for i in s.indikator]
    angka = [("sasaran rincian", n) for i in daftar for n in (i.target_tahun(2025), i.realisasi_tahun(2025))]
    yield from rusak_angka(angka * 2, acak)


def _renstra_tahun_ini(x: LembarBersih, acak: Random) -> Calon:
    daftar = [i for r in x.laporan.renstra for s in r.sasaran for i in s.indikator]
    yield from rusak_angka([("Renstra 2025", i.target_tahun(2025)) for i in daftar] * 2, acak)


def _renstra_geser_koma(x: LembarBersih, acak: Random) -> Calon:
    daftar = [i for r in x.laporan.renstra for t in r.tujuan for i in t.indikator]
    daftar += [i for r in x.laporan.renstra for s in r.sasaran for i in s.indikator]
    yield from rusak_angka([("Renstra", n) for i in daftar for _, n in i.target], acak, geser_koma)


def _renstra_keluar_garis(x: LembarBersih, _acak: Random) -> Calon:
    """A target in the middle of the series falls below the first."""
    for i in (i for s in x.laporan.renstra[1].sasaran for i in s.indikator):
        angka = [n for _, n in i.target]
        for n in angka[1:-1]:
            yield f"Renstra {i.nama[:30]}", {n.asal: angka[0].angka - 1}


def _target_tahun_lain(x: LembarBersih, _acak: Random) -> Calon:
    for pk in x.laporan.pk:
        renstra = x.laporan.renstra_pk(pk)
        for s, sr in zip(pk.sasaran, renstra.sasaran, strict=True):
            for i, ir in zip(s.indikator, sr.indikator, strict=True):
                for tahun in (2024, 2026, 2027):
                    lain, ini = ir.target_tahun(tahun), i.target_tahun(2025)
                    if isinstance(lain, Nilai) and lain.angka != ini.angka:
                        yield f"PK memakai target {tahun}", {ini.asal: lain.angka}


def _riwayat_ini(x: LembarBersih, acak: Random) -> Calon:
    angka = [n for r in x.laporan.riwayat for n in (r.indikator.target_tahun(2025), r.indikator.realisasi_tahun(2025))]
    angka += [r.indikator.target_tahun(2024) for r in x.laporan.riwayat]
    yield from rusak_angka([("riwayat", n) for n in angka], acak)


def _riwayat_lalu(x: LembarBersih, acak: Random) -> Calon:
    angka = [r.indikator.realisasi_tahun(t) for r in x.laporan.riwayat for t in (2023, 2024)]
    yield from rusak_angka([("riwayat lalu", n) for n in angka] * 2, acak, lambda n, a: n * a.choice((10, 1000)))


def _pecahan(x: LembarBersih, _acak: Random) -> Calon:
    for r in x.laporan.riwayat:
        for tahun in (2023, 2024, 2025):
            for n in (r.indikator.target_tahun(tahun), r.indikator.realisasi_tahun(tahun)):
                if n.angka > 20:
                    yield f"pecahan {n.angka}", {n.asal: n.angka / 100}


def _pembanding(x: LembarBersih, _acak: Random) -> Calon:
    for p in x.laporan.pembanding:
        for kali in (10, 100, 1000):
            yield "pembanding", {p.realisasi.asal: p.realisasi.angka * kali}


def _pegawai(x: LembarBersih, acak: Random) -> Calon:
    lap = x.laporan
    daftar = [k.realisasi for k in lap.kebutuhan_pegawai] + [k.kebutuhan for k in lap.kebutuhan_pegawai]
    for d in (lap.golongan, lap.pendidikan, lap.jenis_kelamin):
        daftar += [*(b.jumlah for b in d.baris), d.total]
    daftar += lap.total_kebutuhan
    yield from rusak_angka([("pegawai", n) for n in daftar], acak, lambda n, a: n + a.choice((1, 2, 10)))


def _aset(x: LembarBersih, acak: Random) -> Calon:
    semua = (*x.laporan.aset, x.laporan.total_aset)
    yield from rusak_angka([("aset", n) for a in semua for n in (a.awal, a.bertambah, a.berkurang, a.akhir)], acak)


def _triwulan(x: LembarBersih, acak: Random) -> Calon:
    angka = [n for t in x.laporan.target_triwulan for n in (t.triwulan[3], t.total)]
    yield from rusak_angka([("triwulan", n) for n in angka] * 2, acak)


KELUARGA_ANGKA: dict[str, Callable[[LembarBersih, Random], Calon]] = {
    "pagu DPPA": _pagu_dppa, "pagu DPA": _pagu_dpa, "pagu laporan realisasi": _pagu_realisasi,
    "realisasi anggaran": _realisasi, "total": _total, "anggaran PK": _anggaran_pk,
    "baris bergeser": _baris_bergeser, "realisasi melebihi pagu": _realisasi_lebih, "target DPPA": _target_dppa,
    "target rincian": _target_rincian, "kinerja salah koma": _kinerja_geser_koma, "target PK": _target_pk,
    "target Renja": _target_renja, "target capaian": _target_capaian, "realisasi capaian": _realisasi_capaian,
    "sasaran rincian": _sasaran_rincian, "Renstra tahun ini": _renstra_tahun_ini,
    "Renstra salah koma": _renstra_geser_koma, "Renstra keluar garis": _renstra_keluar_garis,
    "target tahun lain": _target_tahun_lain, "riwayat tahun ini": _riwayat_ini, "riwayat salah koma": _riwayat_lalu,
    "pecahan": _pecahan, "pembanding": _pembanding, "pegawai": _pegawai, "aset": _aset, "triwulan": _triwulan,
}  # fmt: skip
