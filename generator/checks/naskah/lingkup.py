"""Lingkup sebuah kalimat: sasaran mana yang dibicarakan, apa indikator dan programnya menurut tabel."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.nama_tabel import kunci_nama
from generator.checks.naskah.tabel_baca import BarisBaca
from generator.checks.naskah.tabel_baca import TabelBaca

_URUTAN = ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan")
_SASARAN_KE = re.compile(rf"\bsasaran\s+(?:strategis\s+)?(?:ke-?\s*)?(?:(\d)\b|({'|'.join(_URUTAN)})\b)", re.IGNORECASE)

_MENUNJUK = re.compile(
    r"(?<![\d)]\s)\b(?:sasaran|program|kegiatan|indikator|tujuan|bidang)\s+(?:kinerja\s+)?(?:tersebut|ini|itu|dimaksud|"
    r"di\s?atas)\b",
    re.IGNORECASE,
)
_NAMA_SASARAN = re.compile(
    r"(?:sasaran\b.*?)?\W*(?:meningkat|menurun|terwujud|mewujudkan|tercipta|tercapai|berkembang|optimal|menguat|"
    r"membaik|terjaga"
    r"|terpenuhi|terbangun|terselenggara)\w*\b",
    re.IGNORECASE,
)


_TANPA_SASARAN = re.compile(r"\s*program\b.*\b(?:tanpa|belum|tidak)\b.*\bsasaran\b", re.IGNORECASE)


def find_sasaran(bahan: Bahan, kalimat: Kalimat, letak: int | None = None) -> tuple[Kunci, ...]:
    """Return the sasaran that a sentence, or the line above it, speaks of: under each name that its number or its own
    words give it. Of two the last before `letak` counts; without a `letak` two are none."""
    for teks in (kalimat.teks, kalimat.label):
        nama = [n for n in bahan.fakta.kamus.find(teks) if any(k in bahan.fakta.sasaran for k in n.kunci)]
        nomor = list(_SASARAN_KE.finditer(teks))
        if letak is not None and teks is kalimat.teks:
            nama, nomor = [n for n in nama if n.akhir <= letak][-1:], [m for m in nomor if m.end() <= letak][-1:]
        if len(nama) > 1 or len(nomor) > 1:
            return ()
        if nama or nomor:
            ke = [int(m[1]) if m[1] else _URUTAN.index(m[2].casefold()) + 1 for m in nomor]
            return tuple(
                dict.fromkeys((*(k for n in nama for k in n.kunci), *(k for n in ke for k in _sasaran_ke(bahan, n))))
            )
    return ()


def menunjuk(teks: str) -> bool:
    """Tell whether a sentence speaks of a sasaran or program that only an earlier one names ("sasaran tersebut").

    With a count before it ("3 (tiga) sasaran tersebut") it speaks of all of them.
    """
    return bool(_MENUNJUK.search(teks))


def program_sasaran(bahan: Bahan) -> dict[Kunci, dict[Kunci, str]]:
    """Return the programs of each sasaran with their names, from the first table that lists programs below sasaran."""
    for tabel in bahan.fakta.tabel:
        if not tabel.letak("capaian"):
            continue
        milik = _program_tabel(bahan, tabel)
        if len(milik) > 1 or (milik and None not in milik):
            return {s: p for s, p in milik.items() if s is not None}
    return {}


def indikator_utama(bahan: Bahan) -> dict[Kunci, str]:
    """Return the indicators of the last table that measures sasaran of the report's year, with their names."""
    for tabel in reversed(bahan.fakta.tabel):
        peran = {k.peran for k in tabel.kolom}
        tahun = {k.tahun for k in tabel.kolom if k.peran == "capaian"} - {None, bahan.tahun}
        if {"sasaran", "indikator", "target", "realisasi", "capaian"} <= peran and not tahun and "nama" not in peran:
            kolom = tabel.letak("indikator")[-1]
            nama = {kunci_nama(b.sel[kolom]): b.sel[kolom] for b in tabel.baris if len(b.sel[kolom]) > 5}
            utama = {n: t for n, t in nama.items() if bahan.fakta.pengukuran((n,), bahan.tahun)}
            if utama:
                return utama
    return {}


def tingkat_baris(bahan: Bahan, baris: BarisBaca, nama: str) -> str:
    """Return sasaran, program, kegiatan or sub_kegiatan; "" where neither the table nor the name tells it."""
    if baris.tingkat:
        return baris.tingkat
    if nama.casefold().startswith("program "):
        return "program"
    return "sasaran" if kunci_nama(nama) in bahan.fakta.sasaran or _NAMA_SASARAN.match(nama) else ""


def _program_tabel(bahan: Bahan, tabel: TabelBaca) -> dict[Kunci | None, dict[Kunci, str]]:
    kolom_nama, kolom_sasaran = tabel.letak("nama"), tabel.letak("sasaran")
    if not kolom_nama:
        return {}
    milik: dict[Kunci | None, dict[Kunci, str]] = {}
    sasaran: Kunci | None = None
    for baris in tabel.baris:
        if kolom_sasaran and baris.sel[kolom_sasaran[-1]]:
            sasaran = kunci_nama(baris.sel[kolom_sasaran[-1]])
        nama = baris.sel[kolom_nama[0]]
        tingkat = tingkat_baris(bahan, baris, nama)
        if tingkat == "sasaran" or _TANPA_SASARAN.match(nama):
            sasaran = kunci_nama(nama)
        elif tingkat == "program":
            milik.setdefault(sasaran, {})[kunci_nama(nama)] = nama
    return milik


def _sasaran_ke(bahan: Bahan, nomor: int) -> Iterator[Kunci]:
    """Yield the sasaran of that number in each table that measures sasaran, the last one first."""
    for tabel in reversed(bahan.fakta.tabel):
        if {"indikator", "target", "realisasi", "capaian"} <= {k.peran for k in tabel.kolom}:
            for kolom in tabel.letak("sasaran", "nama")[:1]:
                baris = [b for b in tabel.baris if tingkat_baris(bahan, b, b.sel[kolom]) == "sasaran"]
                urut = list(dict.fromkeys(kunci_nama(b.sel[kolom]) for b in baris))
                yield from urut[nomor - 1 : nomor] if nomor else ()
