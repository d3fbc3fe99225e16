"""Dokumen anggaran dari semua tabelnya: per edisi, bagian digabung, angka dari dua tempat dibandingkan."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import DokumenAnggaran
from generator.model.catatan import Catatan
from generator.model.kinerja import Versi
from generator.model.nilai import Alamat
from generator.reading.baca_anggaran import baca_dpa
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.gabung_anggaran import lengkapi_pagu
from generator.reading.gabung_bagian import Padanan
from generator.reading.gabung_bagian import angka_berbeda
from generator.reading.gabung_bagian import berbagi
from generator.reading.gabung_bagian import gabung_bagian
from generator.reading.gabung_bagian import jumlahkan_total
from generator.reading.kumpulan import Kumpulan
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.waktu import tanggal_terurut

_RKA = re.compile(r"\brka\b|\brencana kerja dan anggaran\b", re.IGNORECASE)
_DICETAK = re.compile(r"\bcetak\b|\bdicetak\b", re.IGNORECASE)
_DPA = re.compile(r"\bdp+a\b|\bdokumen pelaksanaan\b", re.IGNORECASE)
Bacaan = tuple[TabelMentah, DokumenAnggaran]


def susun_dpa(kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]) -> list[DokumenAnggaran]:
    """Return the budget documents by year, induk before perubahan, one of each.

    Tables of one edition that hold different programs or sub kegiatan are parts and are joined; of tables that hold the
    same rows one is used and the others are compared with it. An anggaran kas stands in where the year has no DPA.
    """
    menurut: dict[tuple[int, Versi], list[Bacaan]] = {}
    for t, dokumen in _baca(kumpulan, "dpa", tahun, catatan):
        menurut.setdefault((dokumen.tahun, dokumen.versi), []).append((t, dokumen))
    hasil = [_satukan(_tanpa_rka(daftar, catatan), kumpulan, catatan) for daftar in menurut.values()]
    hasil += _dari_kas(hasil, kumpulan, tahun, catatan)
    return sorted(hasil, key=lambda d: (d.tahun, d.versi is Versi.PERUBAHAN))


def _baca(kumpulan: Kumpulan, jenis: str, tahun: int, catatan: list[Catatan]) -> list[Bacaan]:
    hasil = []
    for t in kumpulan.tabel(jenis):
        dokumen, temuan = baca_dpa(t, tahun, kumpulan.nama_kantor)
        catatan += temuan
        if dokumen.program:
            hasil.append((t, replace(dokumen, program=lengkapi_pagu(dokumen.program, catatan))))
    return hasil


def _tanpa_rka(daftar: list[Bacaan], catatan: list[Catatan]) -> list[Bacaan]:
    """An RKA is a proposal; it is left out where a DPA of the same edition stands beside it."""
    dpa = [b for b in daftar if _DPA.search(_judul(b[0])) or not _RKA.search(_judul(b[0]))]
    for t, _ in daftar if dpa else []:
        if all(t is not x for x, _ in dpa):
            catatan.append(info("B07", t.alamat, "RKA tidak dipakai karena ada DPA untuk tahun dan edisi itu."))
    return dpa or daftar


def _judul(tabel: TabelMentah) -> str:
    return "\n".join([*tabel.judul, tabel.grid.lembar, tabel.grid.berkas])


def _satukan(daftar: list[Bacaan], kumpulan: Kumpulan, catatan: list[Catatan]) -> DokumenAnggaran:
    """Join forms of single sub kegiatan first; a table of the whole budget leads them."""
    formulir = [b for b in daftar if b[0].formulir]
    tabel = [b for b in daftar if not b[0].formulir]
    if formulir and tabel:
        tabel.append((formulir[0][0], _satukan(formulir, kumpulan, catatan)))
    urut = sorted(tabel or formulir, key=lambda b: (not b[0].formulir, *kumpulan.peringkat(b[0])), reverse=True)
    t_utama, utama = urut[0]
    digabung = []
    for t, lain in urut[1:]:
        if berbagi(utama.program, lain.program):
            digabung.append(t)
            total = jumlahkan_total(utama.total, lain.total)
            utama = replace(utama, program=gabung_bagian(utama.program, lain.program, catatan), total=total)
        elif _digantikan(t, t_utama):
            catatan.append(info("B07", t.alamat, "Dokumen ini lebih lama daripada yang dipakai, "
                                                 f"{t_utama.nama_tempat}."))  # fmt: skip
        else:
            bandingkan_pagu(utama, lain, t_utama.nama_tempat, t.alamat, catatan)
            utama = replace(utama, program=lengkapi_baris(utama.program, lain.program))
    if digabung:
        pesan = f"{len(digabung)} tabel lain digabungkan dengan tabel ini; seluruhnya {_hitung(utama)}."
        catatan.append(info("B09", t_utama.alamat, pesan))
    return utama


def _digantikan(lama: TabelMentah, baru: TabelMentah) -> bool:
    """Both titles are dated, and the dates differ: a pergeseran before the one in force."""
    tanggal = [tanggal_terurut([b for b in t.judul if not _DICETAK.search(b)]) for t in (lama, baru)]
    return all(any(x) for x in tanggal) and tanggal[0] < tanggal[1]


def _hitung(dokumen: DokumenAnggaran) -> str:
    daun = [b for p in dokumen.program for b in p.jelajahi() if not b.anak]
    return f"{len(daun)} {daun[0].tingkat.value}"


def bandingkan_pagu(
    utama: DokumenAnggaran, lain: DokumenAnggaran, dipakai: str, tempat: Alamat, catatan: list[Catatan]
) -> None:
    """Report each pagu that two places state differently, or that the second place says nothing else."""
    beda = list(angka_berbeda(utama.program, lain.program, "pagu"))
    if not beda:
        catatan.append(info("B07", tempat, f"Pagu di tabel ini sama dengan di tabel yang dipakai, {dipakai}."))
    for a, b in beda:
        catatan.append(
            periksa("J14", b.pagu.asal or tempat,
                    f'Pagu {b.tingkat.value} "{b.nama[:80]}" di sini {tulis_angka(b.pagu.angka)}, tetapi '
                    f"{tulis_angka(a.pagu.angka)} di {dipakai}; dipakai yang kedua.",
                    "Samakan keduanya, atau keluarkan berkas yang tidak berlaku dari folder ini.")
        )  # fmt: skip


def lengkapi_baris(
    utama: tuple[BarisAnggaran, ...], lain: tuple[BarisAnggaran, ...]
) -> tuple[BarisAnggaran, ...]:
    """Return the rows of the leading table with what it leaves blank from the other: code, indicators, rows below."""
    hasil, padanan = [], Padanan(lain)
    for a in utama:
        b = padanan.cari(a)
        if b is not None:
            anak = lengkapi_baris(a.anak, b.anak) if a.anak else b.anak
            a = replace(a, kode=a.kode or b.kode, indikator=a.indikator or b.indikator, anak=anak)
        hasil.append(a)
    return tuple(hasil)


def _dari_kas(
    dpa: list[DokumenAnggaran], kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]
) -> list[DokumenAnggaran]:
    """Compare an anggaran kas with the DPA of its year, or let it stand in for a DPA that the folder lacks."""
    pengganti: list[DokumenAnggaran] = []
    for t, kas in _baca(kumpulan, "anggaran_kas", tahun, catatan):
        acuan = [d for d in (*dpa, *pengganti) if d.tahun == kas.tahun]
        if acuan:
            bandingkan_pagu(acuan[-1], kas, "DPA", t.alamat, catatan)
        else:
            catatan.append(
                info("J03", t.alamat, f"Tidak ada DPA tahun {kas.tahun}; pagu diambil dari anggaran kas ini.",
                     "Tambahkan DPA atau DPPA agar pagu dapat diperiksa.")
            )  # fmt: skip
            pengganti.append(kas)
    return pengganti
