"""Kalimat tentang target akhir Renstra: sudah tercapai padahal belum, atau angka dari tahun akhir yang lain.

Sumber: tabel tingkat kemajuan, dan target per tahun di tabel Renstra. The end year in force is the one whose targets
the table of progress holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import angka_sama
from generator.checks.naskah.capai import indikator_dari
from generator.checks.naskah.fakta import Fakta
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.lingkup import find_sasaran
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.nama_tabel import kunci_pendek
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import sebut_isi
from generator.checks.naskah.sebut_fakta import sebut_nama
from generator.checks.naskah.ukuran_hitung import hitung_kemajuan
from generator.model.catatan import Catatan

KODE = "D10"
ARTI = "Kalimat tentang target akhir Renstra berbeda dari tabelnya"

_AKHIR = r"(?:kinerja\s+)?(?:pada\s+)?(?:tahun\s+)?(?:akhir|renstra|rencana\s+strategis|jangka\s+menengah|rpjmd)\b"
_SUDAH = re.compile(
    r"\b(?:(?P<belum>belum|tidak)\s+(?:\w+\s+){0,2}?)?(?:mencapai|melampaui|memenuhi|melebihi|tercapai)(?:nya)?\s+"
    rf"target\s+{_AKHIR}"
    rf"|\btarget\s+{_AKHIR}[^.;,\d]{{0,90}}?\b(?:sudah|telah|(?P<belum_tercapai>belum|tidak))\s+(?:tercapai|"
    rf"terlampaui)\b",
    re.IGNORECASE,
)
_BUKAN = re.compile(
    r"\b(?:untuk|agar|akan|diharapkan|optimis|apabila|jika|dalam|guna|menuju|dapat)\s+(?:\w+\s+){0,2}$", re.I
)
_UTUH = 100


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per claim, and one per end year that is not the table's."""
    akhir = tahun_akhir(bahan)
    for kalimat in bahan.kalimat:
        yield from _sudah_tercapai(bahan, kalimat)
    for s in bahan.angka:
        if s.peran != "target_akhir" or not s.tahun_dekat or s.tahun is None or not s.nama:
            continue
        tahunan = [f for n in s.nama for f in _target_tahunan(bahan, n)]
        sebenarnya = [f for f in tahunan if f.tahun == s.tahun]
        lain = [f for f in tahunan if f.tahun != s.tahun and f.sama(s.bilangan) and f.tahun and f.tahun > s.tahun]
        if sebenarnya and lain and not any(f.sama(s.bilangan) for f in sebenarnya):
            isi = sebut_isi((*sebenarnya, *lain))
            pesan = f"{s.bilangan.teks} untuk tahun {s.tahun}, sedangkan tabel memuat {isi}"
        elif akhir and s.tahun != akhir[0] and bahan.fakta.cari(s.nama, "target_akhir"):
            pesan = f"tahun {s.tahun}, sedangkan target akhir di {akhir[1]} adalah target tahun {akhir[0]}"
        else:
            continue
        yield catat_kalimat(
            KODE,
            s.kalimat,
            s.bilangan.akhir,
            f"menyebut target akhir Renstra {pesan}",
            "Pakai satu tahun akhir di seluruh laporan, dengan target tahun itu.",
        )


def tahun_akhir(bahan: Bahan) -> tuple[int, str] | None:
    """Return the year whose targets the table of progress holds, and that table; None where two years fit, or none."""
    cocok: list[set[int]] = []
    tabel = ""
    for f in bahan.fakta.semua:
        if f.peran != "target_akhir":
            continue
        tahunan = [t for t in _target_tahunan(bahan, f.nama) if t.tahun and t.tahun > (bahan.tahun or 0)]
        tepat = {t.tahun for t in tahunan if t.angka == f.angka}
        dibulatkan = {t.tahun for t in tahunan if angka_sama(f.angka, f.kuantum, t.angka, t.kuantum)}
        if len({t.tahun for t in tahunan}) > 1:
            cocok.append(tepat or dibulatkan)
            tabel = tabel or f.tabel
    sama = set.intersection(*cocok) if cocok else set()
    return (sama.pop(), tabel) if len(sama) == 1 else None


def _target_tahunan(bahan: Bahan, nama: Kunci) -> list[Fakta]:
    """Return the yearly targets of an indicator, also where one table adds the name of the office to it."""
    pendek = kunci_pendek(" ".join(nama))
    return [t for t in bahan.fakta.semua if t.peran == "target" and kunci_pendek(" ".join(t.nama)) == pendek]


def _sudah_tercapai(bahan: Bahan, kalimat: Kalimat) -> Iterator[Catatan]:
    for cocok in _SUDAH.finditer(kalimat.teks):
        if _BUKAN.search(kalimat.teks[: cocok.start()]):
            continue
        belum = bool(cocok["belum"] or cocok["belum_tercapai"])
        kemajuan = _kemajuan(bahan, kalimat, cocok.end())
        if not kemajuan or any((f.angka < _UTUH) == belum for f in kemajuan):
            continue
        isi = f"{sebut_nama(bahan, (kemajuan[0].nama,))} {sebut_isi(kemajuan)}"
        yield catat_kalimat(
            KODE, kalimat, cocok.end(), f"tidak cocok dengan tabel: tingkat kemajuan {isi}",
            "Sesuaikan kalimatnya dengan tingkat kemajuan di tabel.",
        )  # fmt: skip


def _kemajuan(bahan: Bahan, kalimat: Kalimat, letak: int) -> tuple[Fakta, ...]:
    """Return the progress of the indicator named last before the claim, else of the indicators of the sasaran."""
    nama = [n.kunci for n in reversed(bahan.fakta.kamus.find(kalimat.teks)) if n.akhir <= letak]
    for kunci in (*nama, find_sasaran(bahan, kalimat)):
        indikator = indikator_dari(bahan, kunci)
        fakta = bahan.fakta.cari(indikator, "kemajuan")
        if fakta:
            return fakta
    return tuple(f for kunci in nama[:1] for n in indikator_dari(bahan, kunci) for f in hitung_kemajuan(bahan, n))
