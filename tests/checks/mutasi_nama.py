"""Keluarga mutasi pada nama, satuan, tanggal, dan susunan baris."""

from collections.abc import Callable
from decimal import Decimal
from random import Random

from generator.model.nilai import Alamat
from generator.model.nilai import Nilai
from tests.checks.lembar_bersih import LembarBersih
from tests.checks.rusak import Calon
from tests.checks.rusak import berindikator
from tests.checks.rusak import semua_baris


def _tertukar(x: LembarBersih, _acak: Random) -> Calon:
    """Two neighbours below one parent exchange their indicators, with the figures."""
    for induk in semua_baris(x.laporan.realisasi.program):
        for a, b in zip(induk.anak, induk.anak[1:], strict=False):
            if not a.indikator or not b.indikator or a.indikator[0].nama == b.indikator[0].nama:
                continue
            ia, ib = a.indikator[0], b.indikator[0]
            yield f"tukar {a.nama[:25]}", {ia.asal: ib.nama, ib.asal: ia.nama}


def _pagu_tertukar(x: LembarBersih, _acak: Random) -> Calon:
    for induk in semua_baris(x.laporan.realisasi.program):
        for a, b in zip(induk.anak, induk.anak[1:], strict=False):
            if isinstance(a.pagu, Nilai) and isinstance(b.pagu, Nilai) and a.pagu.angka != b.pagu.angka:
                yield f"pagu tertukar {a.nama[:25]}", {a.pagu.asal: b.pagu.angka, b.pagu.asal: a.pagu.angka}


def _pasangan_sama(x: LembarBersih, _acak: Random) -> Calon:
    """The second indicator of a sasaran repeats the first one's figures."""
    sumber = [*(s for c in x.laporan.capaian for s in c.sasaran), *x.laporan.realisasi.sasaran]
    for s in sumber:
        for a in s.indikator:
            for b in s.indikator:
                if a is not b:
                    ta, ra = a.target_tahun(2025), a.realisasi_tahun(2025)
                    tb, rb = b.target_tahun(2025), b.realisasi_tahun(2025)
                    yield f"salin {b.nama[:30]}", {tb.asal: ta.angka, rb.asal: ra.angka}


def _pecahan_cacah(x: LembarBersih, _acak: Random) -> Calon:
    daftar = [i for _, i in berindikator(x.laporan.dpa_terakhir.program) if i.satuan != "Persentase"]
    daftar += [i for p in x.laporan.pk for i in p.indikator if i.satuan == "Usaha Mikro"]
    for i in daftar:
        n = i.target_tahun(2025)
        yield f"pecahan pada {i.satuan}", {n.asal: n.angka + Decimal("0.5")}


def _luar_rentang(x: LembarBersih, _acak: Random) -> Calon:
    for pk in x.laporan.pk:
        for i in pk.indikator:
            n = i.target_tahun(2025)
            yield "negatif", {n.asal: -n.angka}
            if i.satuan != "Usaha Mikro":
                yield "di atas 100", {n.asal: n.angka + 100}


def _satuan(x: LembarBersih, _acak: Random) -> Calon:
    """Units of PK and Renja stand in the column before the target."""
    for dokumen in (*x.laporan.pk, *x.laporan.renja):
        tujuan = getattr(dokumen, "tujuan", ())
        sasaran = [s for t in tujuan for s in t.sasaran] or dokumen.sasaran
        for i in (i for s in sasaran for i in s.indikator):
            yield f"satuan {i.nama[:30]}", {_kiri(i.target_tahun(2025).asal): _satuan_lain(i.satuan)}
    for _, i in berindikator(x.laporan.dpa_terakhir.program):
        if i.nama.startswith("Persentase"):
            yield f"satuan {i.nama[:30]}", {_kiri(i.target_tahun(2025).asal): "Dokumen"}
        elif i.nama.startswith("Jumlah"):
            yield f"satuan {i.nama[:30]}", {_kiri(i.target_tahun(2025).asal): "Persentase"}


def _satuan_lain(satuan: str) -> str:
    return "Persentase" if satuan in ("Angka", "Skor", "Usaha Mikro") else "Skor" if satuan == "%" else "Usaha Mikro"


def _kiri(alamat: Alamat) -> Alamat:
    return Alamat(alamat.berkas, alamat.lembar, chr(ord(alamat.sel[0]) - 1) + alamat.sel[1:])


def _nama_indikator(x: LembarBersih, _acak: Random) -> Calon:
    dokumen = [s for pk in x.laporan.pk for s in pk.sasaran] + [s for c in x.laporan.capaian for s in c.sasaran]
    dokumen += [s for r in x.laporan.renja for t in r.tujuan for s in t.sasaran]
    for s in dokumen:
        for i in s.indikator:
            yield f"nama {i.nama[:30]}", {i.asal: "Persentase Pelaku Usaha yang Dibina"}
    for iku in x.laporan.iku:
        for i in iku.indikator:
            yield f"IKU {i.nama[:30]}", {i.asal: "Persentase Pelaku Usaha yang Dibina"}


def _nama_sasaran(x: LembarBersih, _acak: Random) -> Calon:
    dokumen = [s for pk in x.laporan.pk for s in pk.sasaran] + [s for c in x.laporan.capaian for s in c.sasaran]
    dokumen += [s for r in x.laporan.renja for t in r.tujuan for s in t.sasaran]
    for s in dokumen:
        yield f"sasaran {s.nama[:30]}", {s.asal: "Terwujudnya Pelaku Usaha yang Berdaya Saing"}


def _indikator_anggaran(x: LembarBersih, _acak: Random) -> Calon:
    for _, i in berindikator(x.laporan.realisasi.program):
        target = i.target_tahun(2025)
        if isinstance(target, Nilai) and target.angka:
            yield f"indikator {i.nama[:30]}", {i.asal: "Persentase Pelaku Usaha yang Dibina"}


def _sifat(x: LembarBersih, _acak: Random) -> Calon:
    for i in (i for pk in x.laporan.pk[1:] for i in pk.indikator):
        yield "sifat", {i.asal: f"Persentase Deviasi {i.nama}"}


def _tanggal(x: LembarBersih, _acak: Random) -> Calon:
    for lembar, lama, baru in (
        ("PK 2025", "13 Januari 2025", "13 Maret 2025"),
        ("PK 2025", "13 Januari 2025", "3 Februari 2025"),
        ("PK 2025", "13 Januari 2025", "13 Januari 2023"),
        ("PK P 2025", "20 Oktober 2025", "29 Desember 2025"),
        ("PK P 2025", "20 Oktober 2025", "10 November 2025"),
        ("PK P 2025", "20 Oktober 2025", "20 September 2025"),
    ):
        grid = next(g for g in x.grid["Renja dan PK 2025.xlsx"] if g.lembar == lembar)
        for r, isi in grid.baris.items():
            for k, sel in isi.items():
                if isinstance(sel.nilai, str) and lama in sel.nilai:
                    yield f"{lembar} {baru}", {grid.alamat(r, k): sel.nilai.replace(lama, baru)}


def _hilang(x: LembarBersih, _acak: Random) -> Calon:
    for i in (i for pk in x.laporan.pk[1:] for i in pk.indikator):
        yield "target PK hilang", {i.target_tahun(2025).asal: None}
    for s in x.laporan.capaian[1].sasaran:
        for i in s.indikator:
            yield "baris capaian hilang", {i.asal: None, i.realisasi_tahun(2025).asal: None}
    for b in semua_baris(x.laporan.realisasi.program):
        if isinstance(b.realisasi, Nilai):
            yield "realisasi hilang", {b.realisasi.asal: None}


def _bukan_angka(x: LembarBersih, acak: Random) -> Calon:
    for b in semua_baris(x.laporan.realisasi.program):
        if isinstance(b.realisasi, Nilai):
            yield "bukan angka", {b.realisasi.asal: acak.choice(("#DIV/0!", "lihat lampiran", "12.5.3"))}


KELUARGA_NAMA: dict[str, Callable[[LembarBersih, Random], Calon]] = {
    "indikator tertukar": _tertukar, "pagu tertukar": _pagu_tertukar, "pasangan sama": _pasangan_sama,
    "pecahan pada cacah": _pecahan_cacah, "luar rentang": _luar_rentang, "satuan": _satuan,
    "nama indikator": _nama_indikator, "nama sasaran": _nama_sasaran, "indikator anggaran": _indikator_anggaran,
    "sifat": _sifat, "tanggal": _tanggal, "hilang": _hilang, "bukan angka": _bukan_angka,
}  # fmt: skip
