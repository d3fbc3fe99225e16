"""Tabel dengan baris tujuan, sasaran, dan indikator: Renstra, Renja, PK, capaian, riwayat, analisis, rencana aksi.

All these tables share one shape; the sasaran is written once and left blank or merged below.
"""

from __future__ import annotations

import re

from generator.model.catatan import Catatan
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import DaftarStrategi
from generator.model.kinerja import IndikatorUtama
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import RencanaKerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import RiwayatIndikator
from generator.model.kinerja import Strategi
from generator.model.kinerja import Versi
from generator.model.nilai import Nilai
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.indikator_tabel import BarisIndikator
from generator.reading.indikator_tabel import PembacaIndikator
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.waktu import cari_tanggal

_PERIODE = re.compile(r"\b(20[0-4]\d)\s*(?:-|–|—|s/d|s\.?d\.?)\s*(20[0-4]\d)\b")


def baca_renstra(tabel: TabelMentah) -> tuple[Renstra, list[Catatan]]:
    """Return the Renstra of one matrix. The period comes from the title; the target years from the header."""
    p = PembacaIndikator(tabel)
    tahun = tuple(sorted({k.peran.tahun for k in tabel.kolom_peran("target") if k.peran.tahun}))
    awal, akhir = tabel.periode or (tahun[0], tahun[-1])
    if not awal <= tahun[0] <= akhir:
        awal, akhir = tahun[0], max(akhir, tahun[-1])
    renstra = Renstra(awal, akhir, p.tujuan(tahun[0]), tahun, asal=tabel.alamat)
    return renstra, [*p.catatan, *_akhir_berbeda(tabel, tahun)]


def _akhir_berbeda(tabel: TabelMentah, tahun: tuple[int, ...]) -> list[Catatan]:
    """Report a column of the end of the plan that is neither the last year's target nor the sum of all years'."""
    kolom = tabel.satu("target_akhir")
    if kolom is None:
        return []
    p, beda = PembacaIndikator(tabel), []
    for b in p.baris():
        angka = [n.angka for _, n in p.indikator(b, tahun[0]).target if isinstance(n, Nilai)] if b.indikator else []
        akhir = p.angka(b, kolom)
        if angka and isinstance(akhir, Nilai) and akhir.angka not in (angka[-1], sum(angka)):
            beda.append((b.indikator, akhir, angka[-1]))
    if not beda:
        return []
    nama, akhir, terakhir = beda[0]
    return [
        periksa("J21", akhir.asal, f'Kolom "{" / ".join(kolom.jalur)}" untuk "{nama}" {tulis_angka(akhir.angka)}, '
                                   f"sedangkan target {tahun[-1]} {tulis_angka(terakhir)}; yang dipakai target "
                                   f"{tahun[-1]}. {len(beda)} baris seperti ini.",
                "Samakan keduanya, atau jelaskan bedanya.")
    ]  # fmt: skip


def baca_renstra_program(tabel: TabelMentah) -> tuple[Renstra, list[Catatan]]:
    """Return what a matrix of programs and funding (T-C.27) says of tujuan and sasaran: its rows without a program."""
    p = PembacaIndikator(tabel)
    tahun = tuple(sorted({k.peran.tahun for k in tabel.kolom_peran("target") if k.peran.tahun}))
    baris = [b for b in p.baris() if not b.program and (b.sasaran or b.tujuan) and b.indikator]
    awal, akhir = tabel.periode or (tahun[0], tahun[-1])
    return Renstra(awal, akhir, p.tujuan(tahun[0], baris), tahun, asal=tabel.alamat), p.catatan


def baca_renja(tabel: TabelMentah, tahun: int) -> tuple[RencanaKerja, list[Catatan]]:
    p = PembacaIndikator(tabel)
    return RencanaKerja(tabel.tahun or tahun, _versi(tabel), p.tujuan(tabel.tahun or tahun), tabel.alamat), p.catatan


def baca_pk(
    tabel: TabelMentah, tahun: int, versi: Versi | None = None
) -> tuple[PerjanjianKinerja, list[Catatan]]:
    """Return a PK; its date is the last one written around the table, its Renstra the period in its title.

    `versi` INDUK reads the columns before the change of a table that holds both editions.
    """
    p = PembacaIndikator(tabel, "semula" if versi is Versi.INDUK else "menjadi")
    periode = next(
        ((int(m.group(1)), int(m.group(2))) for b in (*tabel.judul, *tabel.bawah) if (m := _PERIODE.search(b))), None
    )
    pk = PerjanjianKinerja(
        tabel.tahun or tahun, versi or _versi(tabel), p.sasaran(tabel.tahun or tahun),
        tanggal=tanggal_terakhir([*tabel.judul, *tabel.bawah]), renstra=periode, asal=tabel.alamat,
    )  # fmt: skip
    return pk, p.catatan


def tanggal_terakhir(baris: list[str]) -> str:
    """Return the last date written in these lines ("13 Januari 2025"), "" if there is none."""
    tanggal = [t for teks in baris for t in cari_tanggal(teks)]
    return tanggal[-1] if tanggal else ""


def baca_capaian(tabel: TabelMentah, tahun: int) -> tuple[CapaianKinerja, list[Catatan]]:
    p = PembacaIndikator(tabel)
    versi = Versi(tabel.versi) if tabel.versi else None
    return CapaianKinerja(tabel.tahun or tahun, versi, p.sasaran(tabel.tahun or tahun), tabel.alamat), p.catatan


def baca_riwayat(tabel: TabelMentah, tahun: int) -> tuple[tuple[RiwayatIndikator, ...], list[Catatan]]:
    p = PembacaIndikator(tabel)
    return tuple(RiwayatIndikator(b.sasaran, p.indikator(b, tahun)) for b in p.baris() if b.indikator), p.catatan


def baca_iku(tabel: TabelMentah) -> tuple[DaftarIku, list[Catatan]]:
    p = PembacaIndikator(tabel)
    kolom = tabel.satu("indikator")
    daftar = tuple(
        IndikatorUtama(
            b.sasaran,
            b.indikator,
            b.kode,
            b.satuan,
            p.teks(b, "definisi"),
            p.teks(b, "formulasi"),
            p.teks(b, "sumber_data"),
            p.teks(b, "penanggung_jawab"),
            p.sifat(b),
            alamat_baris(tabel, b, kolom),
            p.rumus(b),
            p.akumulasi(b),
            alamat_baris(tabel, b, tabel.satu("formulasi")),
        )  # fmt: skip
        for b in p.baris()
        if b.indikator
    )
    return DaftarIku(*tabel.masa, daftar, tabel.alamat), p.catatan


def baca_strategi(tabel: TabelMentah) -> tuple[DaftarStrategi, list[Catatan]]:
    """Return the strategy matrix; lines like "VISI : …" above it become its head."""
    p = PembacaIndikator(tabel)
    kepala = []
    for teks in tabel.judul:
        cocok = re.match(r"^\s*((?:visi|misi|tujuan|sasaran)[^:]{0,20}?)\s*:\s*(.+)$", teks, re.IGNORECASE)
        if cocok:
            kepala.append((cocok.group(1).strip(), cocok.group(2).strip()))
    kolom = tabel.satu("strategi")
    baris = tuple(
        Strategi(
            b.tujuan, b.sasaran, p.teks(b, "strategi"), p.teks(b, "arah_kebijakan"), alamat_baris(tabel, b, kolom)
        )
        for b in p.baris()
    )
    return DaftarStrategi(*tabel.masa, tuple(kepala), baris), p.catatan


def _versi(tabel: TabelMentah) -> Versi:
    return Versi(tabel.versi) if tabel.versi else Versi.INDUK


def alamat_baris(tabel: TabelMentah, baris: BarisIndikator, kolom: KolomMentah | None):
    return tabel.grid.alamat(baris.nomor, kolom.kolom if kolom else tabel.kolom[0].kolom)
