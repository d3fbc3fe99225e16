"""Periode Renstra yang ditulis berbeda, dan jangka waktu yang tidak sama dengan periodenya.

Sumber: satu Renstra mempunyai satu periode; yang paling sering ditulis dianggap benar. A caption that names exactly
the years of its table's columns tells what the table holds: it is never wrong, and counts only between two equals.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.kalimat import rapikan
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import kutip
from generator.checks.naskah.tabel_baca import baca_tabel_naskah
from generator.model.catatan import Catatan
from generator.model.naskah import Alinea
from generator.model.naskah import TabelNaskah
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman

KODE = "D11"
ARTI = "Periode Renstra di dokumen tidak sama"

_RENTANG = r"(20\d\d)\s*(?:[-–—]|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?)\s*(20\d\d)"
_RENCANA = re.compile(
    r"\b(?P<rencana>renstra|rencana\s+strategis|indikator\s+kinerja\s+utama|iku|tujuan,?\s+sasaran|"
    r"strategi\s+dan\s+arah|"
    rf"rpjmd|rpd|rencana\s+pembangunan\s+(?:jangka\s+menengah\s+)?daerah|"
    rf"periode)\b(?P<antara>[^.;:]{{0,110}}?)\b{_RENTANG}",
    re.IGNORECASE,
)
_BUKAN_PERIODE = re.compile(
    r"\b(?:perkembangan|capaian|realisasi|perbandingan|20\d\d|nomor|rpjpd|rpjmn|rpjpn)\b", re.IGNORECASE
)
_JANGKA = re.compile(rf"\b(\d)\s*(?:\([a-z]+\)\s*)?tahun\b[^.;]{{0,40}}?\b{_RENTANG}", re.IGNORECASE)
_DAERAH = re.compile(
    r"\b(?:rpjmd|rpd|rpjpd|rpjmn|rencana\s+pembangunan|visi|misi|bupati|wali\s?kota|gubernur)\b", re.IGNORECASE
)
_PERALIHAN = re.compile(
    r"\b(?:dibanding\w*|sebelumnya|baru|diganti\w*|berakhir\w*|mengacu|menggantikan|transisi|perubahan|berikutnya|lama|"
    r"dilanjutkan|kemudian|sedangkan)\b",
    re.IGNORECASE,
)


@rekaman
class _Periode:
    """One mention of a period, ending at `letak`. `daerah` where it is the region's plan, `judul` the heading above;
    `sesuai_kolom` where a caption names exactly the years of its table's columns."""

    awal: int
    akhir: int
    teks: str
    letak: int
    alamat: Alamat
    daerah: bool
    judul: str
    sesuai_kolom: bool


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """Compare the periods with each other, with the heading above them, and with the number of years beside them."""
    periode = list(_periode(bahan))
    menurut_awal: dict[int, dict[int, list[_Periode]]] = defaultdict(lambda: defaultdict(list))
    for p in periode:
        menurut_awal[p.awal][p.akhir].append(p)
    jarang: set[_Periode] = set()
    for akhir in menurut_awal.values():
        suara = {t: (sum(not p.sesuai_kolom for p in daftar), len(daftar)) for t, daftar in akhir.items()}
        lazim = max(akhir, key=lambda t: (suara[t], -t))
        for tahun, daftar in akhir.items():
            for p in daftar if suara[tahun] < suara[lazim] else ():
                if p.sesuai_kolom:
                    continue
                jarang.add(p)
                lain = f"di tempat lain {p.awal}–{lazim} ({len(akhir[lazim])} kali)"
                yield periksa(KODE, p.alamat, f"{kutip(p.teks, p.letak)} menyebut periode {p.awal}–{tahun}, {lain}.",
                              "Pakai satu periode di seluruh dokumen.")  # fmt: skip
    yield from _beda_judul([p for p in periode if p not in jarang])
    for kalimat in bahan.kalimat:
        for lama, awal, akhir in _JANGKA.findall(kalimat.teks):
            if int(lama) != int(akhir) - int(awal) + 1:
                yield catat_kalimat(
                    KODE,
                    kalimat,
                    None,
                    f"menyebut {lama} tahun, sedangkan {awal}–{akhir} adalah {int(akhir) - int(awal) + 1} tahun",
                    "Samakan jangka waktu dengan periodenya.",
                )


def _beda_judul(periode: list[_Periode]) -> Iterator[Catatan]:
    """A paragraph about the office's own plan under the heading of its other plan."""
    dikenal = {(p.awal, p.akhir) for p in periode}
    for p in periode:
        judul = re.search(_RENTANG, p.judul)
        if (
            p.daerah
            or p.sesuai_kolom
            or judul is None
            or not re.search(r"renstra|rencana strategis|tujuan|sasaran|iku", p.judul, re.IGNORECASE)
        ):
            continue
        di_judul = (int(judul[1]), int(judul[2]))
        disebut = {(int(a), int(b)) for a, b in re.findall(_RENTANG, p.teks)}
        if di_judul in dikenal and di_judul not in disebut and not _PERALIHAN.search(p.teks):
            yield periksa(KODE, p.alamat,
                          f"{kutip(p.teks, p.letak)} menyebut periode {p.awal}–{p.akhir}, sedangkan judul di atasnya "
                          f"{di_judul[0]}–{di_judul[1]}.",
                          "Pastikan alinea ini membicarakan Renstra yang benar.")  # fmt: skip


def _periode(bahan: Bahan) -> Iterator[_Periode]:
    for blok in bahan.naskah.isi:
        if isinstance(blok, Alinea) and blok.daftar_isi:
            continue
        teks = rapikan(blok.teks if isinstance(blok, Alinea) else blok.keterangan)
        for cocok in _RENCANA.finditer(teks):
            awal, akhir = int(cocok[3]), int(cocok[4])
            if _BUKAN_PERIODE.search(cocok["antara"]):
                continue
            daerah = bool(_DAERAH.search(teks[: cocok.end()]))
            judul = "" if isinstance(blok, Alinea) and blok.tingkat else blok.tempat.judul
            sesuai = _tahun_kolom(bahan, teks, blok) == (awal, akhir)
            yield _Periode(awal, akhir, teks, cocok.end(), bahan.naskah.alamat(blok), daerah, judul, sesuai)


def _tahun_kolom(bahan: Bahan, teks: str, blok: Alinea | TabelNaskah) -> tuple[int, int] | None:
    """Return the years that the columns of a caption's table span."""
    tabel = blok if isinstance(blok, TabelNaskah) else None
    if tabel is None:
        tabel = next((t for t in bahan.naskah.tabel if rapikan(t.keterangan) and rapikan(t.keterangan) in teks), None)
    tahun = {k.tahun for k in baca_tabel_naskah(tabel).kolom if k.tahun} if tabel is not None else set()
    return (min(tahun), max(tahun)) if len(tahun) > 1 else None
