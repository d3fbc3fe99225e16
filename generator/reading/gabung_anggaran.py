"""Menyandingkan pohon DPA terakhir dengan laporan realisasi: pagu dari DPA, realisasi dari sumbernya."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import DokumenAnggaran
from generator.model.anggaran import RealisasiAnggaran
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.nilai import Alamat
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.gabung_bagian import bagi_baris
from generator.reading.gabung_bagian import sama_baris
from generator.reading.nama import AMBANG_DALAM_INDUK
from generator.reading.nama import inti_nama
from generator.reading.nama import kemiripan


def gabung_program(
    dpa: DokumenAnggaran | None, realisasi: RealisasiAnggaran | None
) -> tuple[tuple[BarisAnggaran, ...], list[Catatan]]:
    """Return the programs of the report in the order of the realisasi workbook.

    Names and indicators are those of the realisasi workbook, code and pagu those of the DPA. Rows with a pagu
    that the realisasi workbook lacks are added with realisasi *belum diisi*.
    """
    if realisasi is None and dpa is None:
        return (), [
            periksa("J03", Alamat("."), "Tidak ada DPA dan tidak ada laporan realisasi anggaran.",
                    "Tambahkan buku kerja realisasi anggaran per program, kegiatan, dan sub kegiatan.")
        ]  # fmt: skip
    if realisasi is None:
        return dpa.program, [
            periksa("J03", dpa.asal or Alamat("."), "Tidak ada laporan realisasi anggaran; realisasi dicetak kosong.",
                    "Tambahkan buku kerja realisasi anggaran.")
        ]  # fmt: skip
    if dpa is None:
        return realisasi.program, [
            info("J03", realisasi.asal or Alamat("."), "Tidak ada DPA; pagu diambil dari laporan realisasi.",
                 "Tambahkan DPA atau DPPA agar pagu dapat diperiksa.")
        ]  # fmt: skip
    catatan: list[Catatan] = []
    return _sandingkan(dpa.program, realisasi.program, catatan), catatan


def lengkapi_pagu(program: Sequence[BarisAnggaran], catatan: list[Catatan]) -> tuple[BarisAnggaran, ...]:
    """Return the rows with a pagu that was left blank made from the rows below it, each such row with a catatan.

    A blank above figures would otherwise count as zero in every sum.
    """
    hasil = []
    for baris in program:
        anak = lengkapi_pagu(baris.anak, catatan)
        rincian = [a.pagu for a in anak if isinstance(a.pagu, Nilai)]
        jumlah = sum((n.angka for n in rincian), Decimal(0))
        pagu = baris.pagu
        if isinstance(pagu, BelumDiisi) and jumlah:
            catatan.append(
                periksa("J12", pagu.asal or baris.asal or Alamat("."),
                        f'Pagu "{baris.nama}" kosong, padahal rinciannya berjumlah {tulis_angka(jumlah)}; '
                        "jumlah rinciannya yang dipakai.", "Isi pagunya di DPA.")
            )  # fmt: skip
            pagu = Nilai(jumlah, rincian[0].satuan, rincian[0].asal)
        hasil.append(replace(baris, anak=anak, pagu=pagu))
    return tuple(hasil)


def samakan_kode(dokumen: DokumenAnggaran, acuan: Sequence[BarisAnggaran]) -> DokumenAnggaran:
    """Give the programs of another year's budget that have no code the code of the same program in `acuan`."""
    pasangan = _pasangkan(acuan, dokumen.program)
    return replace(
        dokumen,
        program=tuple(
            replace(p, kode=acuan[pasangan[i]].kode) if i in pasangan and not p.kode else p
            for i, p in enumerate(dokumen.program)
        ),
    )


def _sandingkan(
    dpa: Sequence[BarisAnggaran], realisasi: Sequence[BarisAnggaran], catatan: list[Catatan]
) -> tuple[BarisAnggaran, ...]:
    pasangan = _pasangkan(dpa, realisasi)
    for i, baris in enumerate(realisasi):
        kembar = None if i in pasangan else next((k for k in pasangan if sama_baris(realisasi[k], baris)), None)
        if kembar is not None:
            pasangan[i] = pasangan[kembar]
    milik: dict[int, list[int]] = {}
    for i in sorted(pasangan):
        milik.setdefault(pasangan[i], []).append(i)
    bagian: dict[int, BarisAnggaran] = {}
    for j, daftar in milik.items():
        bagian |= zip(daftar, bagi_baris(dpa[j], [realisasi[i] for i in daftar]), strict=True)
    hasil = []
    for i, baris in enumerate(realisasi):
        if i in pasangan:
            hasil.append(_satukan(bagian[i], baris, catatan))
        else:
            _catat_tanpa_dpa(baris, catatan)
            hasil.append(baris)
    for j, baris in enumerate(dpa):
        if j not in milik:
            hasil += _tanpa_realisasi(baris, catatan)
    return tuple(hasil)


def _pasangkan(dpa: Sequence[BarisAnggaran], realisasi: Sequence[BarisAnggaran]) -> dict[int, int]:
    """Pair siblings one to one: by code where both have one, else by the most alike names first."""
    pasangan: dict[int, int] = {}
    for i, r in enumerate(realisasi):
        sama = [j for j, d in enumerate(dpa) if r.kode and r.kode == d.kode]
        if len(sama) == 1:
            pasangan[i] = sama[0]
    calon = sorted(
        (
            (kemiripan(r.nama, d.nama), -abs(i - j), i, j)
            for i, r in enumerate(realisasi)
            for j, d in enumerate(dpa)
            if r.tingkat is d.tingkat and not (r.kode and d.kode)
        ),
        reverse=True,
    )
    for mirip, _, i, j in calon:
        if mirip < AMBANG_DALAM_INDUK and not _singkatan(realisasi[i].nama, dpa[j].nama):
            continue
        if i not in pasangan and j not in pasangan.values():
            pasangan[i] = j
    return pasangan


def _singkatan(pendek: str, panjang: str) -> bool:
    """ "Program Pengembangan UMKM" is short for "Program Pengembangan Usaha Menengah, Usaha Kecil, …"."""
    a, b = set(inti_nama(pendek).split()), set(inti_nama(panjang).split())
    return len(a) >= 3 and a <= b


def _satukan(dpa: BarisAnggaran, realisasi: BarisAnggaran, catatan: list[Catatan]) -> BarisAnggaran:
    if inti_nama(dpa.nama) != inti_nama(realisasi.nama):
        catatan.append(
            info("J01", realisasi.asal or Alamat("."), f'"{realisasi.nama}" di DPA bernama "{dpa.nama}".',
                 "Samakan namanya dengan DPA.")
        )  # fmt: skip
    indikator = realisasi.indikator or dpa.indikator
    if realisasi.indikator and dpa.indikator:
        indikator = (_lengkapi(realisasi.indikator[0], dpa.indikator[0]), *realisasi.indikator[1:])
    return replace(
        realisasi,
        kode=dpa.kode or realisasi.kode,
        pagu=dpa.pagu,
        pagu_realisasi=realisasi.pagu,
        indikator=indikator,
        anak=_sandingkan(dpa.anak, realisasi.anak, catatan),
    )


def _lengkapi(realisasi: Indikator, dpa: Indikator) -> Indikator:
    """Targets missing in the realisasi workbook come from the DPA, if it is the same indicator."""
    kosong = not any(isinstance(n, Nilai) for _, n in realisasi.target)
    return replace(realisasi, target=dpa.target, satuan=realisasi.satuan or dpa.satuan) if kosong else realisasi


def _catat_tanpa_dpa(baris: BarisAnggaran, catatan: list[Catatan]) -> None:
    for b in baris.jelajahi():
        tempat = b.asal or Alamat(".")
        if isinstance(b.pagu, Nilai) and b.pagu.angka:
            catatan.append(
                periksa("J02", tempat, f'"{b.nama}" ada di laporan realisasi dengan pagu, tetapi tidak ada di '
                                       'DPA terakhir.',
                        "Periksa nama dan kodenya di DPA.")
            )  # fmt: skip
        else:
            catatan.append(
                info("J02", tempat, f'"{b.nama}" ada di laporan realisasi tanpa pagu dan tidak ada di DPA terakhir.')
            )


def _tanpa_realisasi(baris: BarisAnggaran, catatan: list[Catatan]) -> list[BarisAnggaran]:
    tempat = baris.asal or Alamat(".")
    if isinstance(baris.pagu, Nilai) and baris.pagu.angka:
        catatan.append(
            periksa("J02", tempat, f'"{baris.nama}" berpagu di DPA terakhir tetapi tidak ada di laporan realisasi.',
                    "Tambahkan barisnya di laporan realisasi.")
        )  # fmt: skip
        return [_kosongkan(baris)]
    catatan.append(
        info("J02", tempat, f'"{baris.nama}" di DPA terakhir tanpa pagu dan tidak ada di laporan realisasi.')
    )
    return []


def _kosongkan(baris: BarisAnggaran) -> BarisAnggaran:
    return replace(baris, realisasi=BelumDiisi(), anak=tuple(_kosongkan(a) for a in baris.anak))
