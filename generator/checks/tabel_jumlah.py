"""Baris jumlah dan rata-rata di tabel laporan, dihitung ulang dari baris di atasnya.

Sumber: penjumlahan dan rata-rata biasa; rata-rata capaian dihitung dari angka yang tidak dibulatkan (DESIGN bagian 5),
dan yang dihitung dari angka tercetak diterima. Tabel pegawai dan aset diperiksa C08 dan C09.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from decimal import Decimal

from generator import format_id
from generator.checks.catat import periksa
from generator.checks.cetak import Cocok
from generator.checks.cetak import Selang
from generator.checks.cetak import banding
from generator.checks.cetak import selang
from generator.checks.dugaan import dugaan_ketik
from generator.checks.hitung_capaian import hitung_capaian
from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import BarisTerbaca
from generator.model.tabel_terbaca import TabelTerbaca

KODE = "L03"
ARTI = "Jumlah atau rata-rata di tabel tidak sesuai dengan barisnya"
_DIJUMLAHKAN = ("pagu", "realisasi_anggaran", "sisa", "anggaran_capaian", "sisa_capaian", "jumlah", "target_keuangan")
_DIRATA = ("capaian", "kemajuan")
_SUDAH_DIPERIKSA = ("kebutuhan_pegawai", "golongan", "pendidikan", "jenis_kelamin", "aset")
_RATA = re.compile(r"rata\W*rata|^capaian kinerja", re.IGNORECASE)
_BUKAN_JUMLAH = re.compile(r"predikat|kategori|rata\W*rata|capaian", re.IGNORECASE)
_PROGRAM = re.compile(r"program\b", re.IGNORECASE)
_SARAN = "Hitung ulang, lalu betulkan jumlahnya atau baris yang salah."


def periksa_tabel(semua: Sequence[TabelTerbaca]) -> Iterator[Catatan]:
    """Look at every total and mean that is printed below rows of figures."""
    for tabel in semua:
        for nomor, baris in enumerate(tabel.baris):
            if not baris.jumlah or not nomor:
                continue
            label = next((t for t in baris.teks if any(map(str.isalpha, t))), "")
            if _RATA.search(label):
                yield from _rata(tabel, nomor)
            elif not _BUKAN_JUMLAH.search(label) and tabel.jenis not in _SUDAH_DIPERIKSA:
                yield from _jumlah(tabel, nomor)


def _jumlah(tabel: TabelTerbaca, nomor: int) -> Iterator[Catatan]:
    for k in tabel.letak(*_DIJUMLAHKAN):
        cetak = tabel.baris[nomor].angka[k]
        bagian = _bagian(tabel, nomor)
        calon = [s for daftar in bagian if (s := _tambah([b.angka[k] for b in daftar])) is not None]
        if cetak is None or not calon or any(banding(cetak, s) is Cocok.BULAT for s in calon):
            continue
        seharusnya = (calon[0].bawah + calon[0].atas) / 2
        yield periksa(
            KODE, cetak.asal,
            f"Jumlah kolom {tabel.kolom[k].judul} tercetak {cetak.teks}, sedangkan barisnya berjumlah "
            f"{format_id.angka(seharusnya, cetak.desimal)} (selisih "
            f"{format_id.angka(abs(cetak.angka - seharusnya), cetak.desimal)})."
            f"{dugaan_ketik(cetak.angka, format_id.bulatkan(seharusnya, cetak.desimal))}",
            _SARAN,
        )  # fmt: skip


def _bagian(tabel: TabelTerbaca, nomor: int) -> list[list[BarisTerbaca]]:
    """Return the sets of rows that a total may stand for; in a budget table the programs, not their kegiatan."""
    sebelum = tabel.baris[:nomor]
    isi = [b for b in sebelum if not b.jumlah]
    jumlah_lalu = max((i for i, b in enumerate(sebelum) if b.jumlah), default=-1)
    kelompok = [b for b in sebelum[jumlah_lalu + 1 :] if not b.jumlah]
    program = [b for b in isi if _PROGRAM.match(tabel.label(b, "uraian", "program", "sasaran"))]
    bertingkat = bool(program) and len(program) < len(isi)
    semua = [program] if bertingkat else [isi]
    semua += [kelompok] if kelompok and kelompok != isi and not bertingkat else []
    subjumlah = [b for b in sebelum if b.jumlah]
    return semua + ([subjumlah] if subjumlah else []) + ([isi] if bertingkat else [])


def _tambah(angka: Sequence[AngkaCetak | None]) -> Selang | None:
    ada = [selang(a, longgar=True) for a in angka if a is not None]
    if len(ada) < 2:
        return None
    return Selang(sum((s.bawah for s in ada), Decimal(0)), sum((s.atas for s in ada), Decimal(0)))


def _rata(tabel: TabelTerbaca, nomor: int) -> Iterator[Catatan]:
    hitungan = {h.cetak.asal: h.seharusnya for h in hitung_capaian(tabel) if h.terbaik is not Cocok.BEDA}
    for k in tabel.letak(*_DIRATA):
        cetak = tabel.baris[nomor].angka[k]
        tercetak = [a for b in tabel.baris[:nomor] if not b.jumlah and (a := b.angka[k]) is not None]
        if cetak is None or len(tercetak) < 2:
            continue
        tepat = _mean([hitungan.get(a.asal, a.angka) for a in tercetak])
        calon = (tepat, _mean([a.angka for a in tercetak]), _mean_sasaran(tabel, nomor, k, hitungan))
        if all(banding(cetak, Selang(c, c)) is Cocok.BEDA for c in calon):
            yield periksa(
                KODE, cetak.asal,
                f"Rata-rata kolom {tabel.kolom[k].judul} tercetak {cetak.teks}, sedangkan rata-rata {len(tercetak)} "
                f"barisnya {format_id.angka(tepat, max(2, cetak.desimal))}.",
                _SARAN,
            )  # fmt: skip


def _mean_sasaran(tabel: TabelTerbaca, nomor: int, k: int, hitungan: Mapping[Alamat, Decimal]) -> Decimal:
    """Return the mean of the means per sasaran, as some offices have it."""
    kelompok: dict[str, list[Decimal]] = {}
    for baris in tabel.baris[:nomor]:
        if not baris.jumlah and (a := baris.angka[k]) is not None:
            kelompok.setdefault(tabel.label(baris, "sasaran"), []).append(hitungan.get(a.asal, a.angka))
    return _mean([_mean(daftar) for daftar in kelompok.values()])


def _mean(angka: Sequence[Decimal]) -> Decimal:
    return sum(angka, Decimal(0)) / len(angka)
