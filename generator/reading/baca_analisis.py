"""Tabel tentang indikator yang sudah diukur: analisis, pembanding, rencana aksi, target per triwulan."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.kinerja import AnalisisIndikator
from generator.model.kinerja import Pembanding
from generator.model.kinerja import RencanaAksi
from generator.model.kinerja import TargetTriwulan
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.reading.baca_indikator import alamat_baris
from generator.reading.indikator_tabel import BarisIndikator
from generator.reading.indikator_tabel import PembacaIndikator
from generator.reading.nama import rapikan
from generator.reading.peran import nama_pembanding
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_FAKTOR = (("faktor_pendukung", "Faktor pendukung"), ("faktor_penghambat", "Faktor penghambat"))
_TRIWULAN = re.compile(r"^(?:tw|triwulan)? ?(iv|iii|ii|i|[1-4])$")
_NOMOR = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def baca_pembanding(tabel: TabelMentah) -> tuple[tuple[Pembanding, ...], list[Catatan]]:
    """Return the realisasi of each region that has a column, or rows of its own, indicator by indicator."""
    p = PembacaIndikator(tabel)
    hasil = []
    k_daerah, k_angka = tabel.satu("daerah_pembanding"), tabel.satu("realisasi_pembanding")
    for b in p.baris(berulang=True) if k_daerah and k_angka else ():
        angka, nama = p.angka(b, k_angka), " ".join(tabel.teks(b.nomor, k_daerah).split())
        if nama and isinstance(angka, Nilai):
            hasil.append(Pembanding(b.sasaran, b.indikator, nama, angka, alamat_baris(tabel, b, k_angka)))
    kolom = tabel.kolom_peran("realisasi_pembanding")
    for b in p.baris() if not k_daerah else ():
        for k in kolom:
            angka = p.angka(b, k)
            if b.indikator and (isinstance(angka, Nilai) or len(kolom) == 1):
                nama = nama_pembanding(k.jalur) or k.jalur[-1]
                hasil.append(Pembanding(b.sasaran, b.indikator, nama, angka, alamat_baris(tabel, b, k)))
    return tuple(hasil), p.catatan


def baca_analisis(tabel: TabelMentah) -> tuple[tuple[AnalisisIndikator, ...], list[Catatan]]:
    """Read penyebab, permasalahan and solusi per indicator, line breaks kept; rows below one indicator are one text."""
    p = PembacaIndikator(tabel)
    kolom = tabel.satu("penyebab", "faktor_pendukung", "permasalahan", "faktor_penghambat", "solusi")
    hasil: list[AnalisisIndikator] = []
    for b in p.baris(berulang=True):
        satu = AnalisisIndikator(
            b.sasaran, b.indikator, _penyebab(p, b), p.teks(b, "permasalahan"), p.teks(b, "solusi", "rekomendasi"),
            alamat_baris(tabel, b, kolom),
        )  # fmt: skip
        if hasil and (hasil[-1].sasaran, hasil[-1].indikator) == (satu.sasaran, satu.indikator):
            lama = hasil.pop()
            satu = replace(
                lama, penyebab=_sambung(lama.penyebab, satu.penyebab),
                permasalahan=_sambung(lama.permasalahan, satu.permasalahan), solusi=_sambung(lama.solusi, satu.solusi),
            )  # fmt: skip
        hasil.append(satu)
    return tuple(hasil), p.catatan


def _penyebab(p: PembacaIndikator, baris: BarisIndikator) -> str:
    """The cause as written; where what helped and what hindered have columns of their own, each is named."""
    faktor = [(sebutan, t) for peran, sebutan in _FAKTOR if (t := p.teks(baris, peran).strip(" -–"))]
    return _sambung(p.teks(baris, "penyebab"), "\n".join(f"{sebutan}: {teks}" for sebutan, teks in faktor))


def baca_rencana_aksi(tabel: TabelMentah) -> tuple[tuple[RencanaAksi, ...], list[Catatan]]:
    """Read the actions per indicator; rows below one indicator are one text."""
    p = PembacaIndikator(tabel)
    kolom = tabel.satu("aksi")
    hasil: list[RencanaAksi] = []
    for b in p.baris(berulang=True):
        satu = RencanaAksi(b.sasaran, b.indikator, p.teks(b, "aksi"), alamat_baris(tabel, b, kolom))
        if hasil and (hasil[-1].sasaran, hasil[-1].indikator) == (satu.sasaran, satu.indikator):
            lama = hasil.pop()
            satu = replace(lama, aksi=_sambung(lama.aksi, satu.aksi))
        hasil.append(satu)
    return tuple(hasil), p.catatan


def _sambung(lama: str, baru: str) -> str:
    """Put a text below another one; what is already there is not said twice."""
    return lama if not baru or baru in lama.split("\n") or baru == lama else f"{lama}\n{baru}".strip()


def bertriwulan(tabel: TabelMentah) -> bool:
    """Tell whether a table has targets per triwulan, in columns or in rows."""
    return tabel.jenis == "target_triwulan" or _kolom_triwulan(tabel) is not None


def baca_target_triwulan(tabel: TabelMentah) -> tuple[tuple[TargetTriwulan, ...], list[Catatan]]:
    p = PembacaIndikator(tabel)
    menurut = {k.peran.triwulan: k for k in tabel.kolom_peran("target") if k.peran.triwulan}
    menurun = _kolom_triwulan(tabel)
    if not menurut and menurun is not None:
        return _dari_baris(p, menurun), p.catatan
    total = next((k for k in tabel.kolom if k.nama in ("jumlah", "target") and not k.peran.triwulan), None)
    hasil = []
    for b in p.baris():
        if not b.indikator:
            continue
        tw = tuple(p.angka(b, menurut.get(i)) for i in (1, 2, 3, 4))
        hasil.append(_susun(b, tw, p.angka(b, total), alamat_baris(tabel, b, total)))
    return tuple(hasil), p.catatan


def _susun(baris: BarisIndikator, tw: tuple[Angka, ...], total: Angka, alamat) -> TargetTriwulan:
    satuan = baris.satuan or next((n.satuan for n in (total, *tw) if isinstance(n, Nilai) and n.satuan), "")
    return TargetTriwulan(baris.sasaran, baris.indikator, satuan, tw, total, alamat)


def _dari_baris(p: PembacaIndikator, menurun: KolomMentah) -> tuple[TargetTriwulan, ...]:
    """Read a table with one row per triwulan: "I", "II", "III", "IV" below each other beside one indicator."""
    kolom = p.tabel.kolom_peran("target")
    per_triwulan = [k for k in kolom if "triwulan" in rapikan(" ".join(k.jalur)).split()] or kolom[-1:]
    total = next((k for k in kolom if k not in per_triwulan), None)
    kelompok: dict[tuple[str, str], list[BarisIndikator]] = {}
    for b in p.baris(berulang=True):
        kelompok.setdefault((b.sasaran, b.indikator), []).append(b)
    hasil = []
    for baris in kelompok.values():
        tw: list[Angka] = [BelumDiisi()] * 4
        for b in baris:
            nomor = _nomor_triwulan(p.tabel.teks(b.nomor, menurun))
            if nomor and per_triwulan:
                tw[nomor - 1] = p.angka(b, per_triwulan[0])
        hasil.append(_susun(baris[0], tuple(tw), p.angka(baris[0], total), alamat_baris(p.tabel, baris[0], total)))
    return tuple(hasil)


def _kolom_triwulan(tabel: TabelMentah) -> KolomMentah | None:
    """The column that names the triwulan of each row, None for most tables."""
    for k in tabel.kolom:
        if not k.nama and rapikan(k.jalur[-1]) in ("triwulan", "tw", "periode", "waktu"):
            isi = [t for r in tabel.baris if (t := tabel.teks_sendiri(r, k))]
            if len(isi) > 1 and all(_nomor_triwulan(t) for t in isi) and tabel.kolom_peran("target"):
                return k
    return None


def _nomor_triwulan(teks: str) -> int | None:
    cocok = _TRIWULAN.match(rapikan(teks))
    return _NOMOR.get(cocok.group(1)) or int(cocok.group(1)) if cocok else None
