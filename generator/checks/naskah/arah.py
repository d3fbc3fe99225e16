"""Kalimat yang berkata naik, turun, atau tetap dibandingkan dengan tahun lain, padahal tabelnya menyatakan lain.

Sumber: tabel perbandingan antartahun; PermenPANRB 53/2014 Lampiran II Bab III.A angka 2.
Only a sentence that names the other year is read. It is about realisasi; where it says capaian, either may bear it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import find_tahun
from generator.checks.naskah.fakta import Fakta
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import sebut_isi
from generator.checks.naskah.sebut_fakta import sebut_nama
from generator.checks.naskah.ukuran_hitung import makin_rendah
from generator.model.catatan import Catatan

KODE = "D03"
ARTI = "Naik atau turun di kalimat berbeda dari tabelnya"

_ARAH = re.compile(
    r"\b(?:(?P<naik>naik|meningkat|bertambah|mengalami\s+(?:peningkatan|kenaikan)|lebih\s+tinggi)"
    r"|(?P<turun>turun|menurun|berkurang|mengalami\s+penurunan|lebih\s+rendah)"
    r"|(?P<baik>membaik)|(?P<buruk>memburuk)"
    r"|(?P<tetap>tidak\s+berubah|stagnan|sama\s+(?:dengan|seperti)"
    r"|tetap(?!\s+(?:tercapai|dapat|di\s?atas|mencapai|melampaui|berada|dijaga|dipertahankan))))\b",
    re.IGNORECASE,
)
_BANDING = re.compile(
    r"\b(?:dibanding(?:kan)?|daripada|terhadap|dari|dengan|seperti|pada)\s+(?:\w+\s+){0,5}?"
    r"tahun\s+(?:\d{4}|lalu|sebelumnya)|\bdari\b.*\bmenjadi\b",
    re.IGNORECASE,
)
_TAHUN_LALU = re.compile(r"\btahun\s+(?:lalu|sebelumnya|yang\s+lalu)\b", re.IGNORECASE)
_BUKAN_KEADAAN = re.compile(
    r"\b(?:akan|diharapkan|untuk|perlu|agar|rencana|upaya|target|ditargetkan|diperkirakan|apabila|jika|pagu|"
    r"anggaran|serapan|jumlah pegawai|efisiensi)\b",
    re.IGNORECASE,
)
_BAGIAN = re.compile(r",?\s+(?:sedangkan|sementara|namun|tetapi|tapi)\s+", re.IGNORECASE)
_PADA = re.compile(r"\s*(?:\w+\s+){0,2}pada\s+(?:indikator\s+)?", re.IGNORECASE)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per direction that the tables deny."""
    for kalimat in bahan.kalimat:
        konteks = _kalimat_utuh(kalimat)
        tahun = _pasangan_tahun(bahan, konteks) if _BANDING.search(konteks) else None
        for bagian in _BAGIAN.split(kalimat.teks) if tahun else ():
            arah = list(_ARAH.finditer(bagian))
            if tahun is None or len({a.lastgroup for a in arah}) != 1 or _BUKAN_KEADAAN.search(bagian):
                continue
            peran = ("realisasi", "capaian") if "capaian" in konteks.casefold() else ("realisasi",)
            for nama in _milik(bahan, bagian, arah[0]):
                bukti = _sangkalan(bahan, nama, tahun, _ke_angka(bahan, nama, arah[0].lastgroup or ""), peran)
                if bukti:
                    isi = f"{sebut_nama(bahan, (nama,))} di tabel {sebut_isi(bukti)}"
                    saran = "Sesuaikan kalimatnya dengan tabel, atau betulkan tabelnya."
                    isi = f"menyatakan {arah[0][0].casefold()}, sedangkan {isi}"
                    yield catat_kalimat(KODE, kalimat, None, isi, saran)


def bandingkan(kini: Iterable[Decimal], dahulu: Iterable[Decimal]) -> set[str]:
    """Return every direction in which one of the later figures stands to one of the earlier."""
    lama = list(dahulu)
    return {"naik" if baru > satu else "turun" if baru < satu else "tetap" for baru in kini for satu in lama}


def _kalimat_utuh(kalimat: Kalimat) -> str:
    """Return a sentence with what stands before a semicolon in it: that may name the years for all its parts."""
    bersambung = kalimat.sebelum and kalimat.sebelum[-1] not in ".!?:"
    return f"{kalimat.sebelum} {kalimat.teks}" if bersambung else kalimat.teks


def _pasangan_tahun(bahan: Bahan, teks: str) -> tuple[int, int] | None:
    """Return (later, earlier) of the two years that a sentence compares, the report's own where it names one only."""
    tahun = sorted(set(find_tahun(teks)))
    kini = tahun[-1] if tahun else bahan.tahun
    if _TAHUN_LALU.search(teks) and kini and len(tahun) < 2:
        return kini, kini - 1
    if len(tahun) == 2:
        return tahun[1], tahun[0]
    if len(tahun) == 1 and bahan.tahun and tahun[0] < bahan.tahun:
        return bahan.tahun, tahun[0]
    return None


def _milik(bahan: Bahan, bagian: str, arah: re.Match[str]) -> tuple[Kunci, ...]:
    """Return the one indicator before the direction, or those that it introduces ("menurun pada …")."""
    nama = bahan.fakta.kamus.find(bagian)
    if any(n.awal <= arah.start() < n.akhir for n in nama):
        return ()
    depan = [n for n in nama if n.akhir <= arah.start()]
    if depan:
        return depan[-1].kunci if len({n.kunci for n in depan}) == 1 else ()
    if nama and _PADA.fullmatch(bagian[arah.end() : nama[0].awal]):
        return tuple(k for n in nama for k in n.kunci[:1])
    return ()


def _ke_angka(bahan: Bahan, nama: Kunci, arah: str) -> str:
    """Return which way figures go that get better or worse, "" where that is not known of the indicator."""
    if arah not in ("baik", "buruk"):
        return arah
    rendah = makin_rendah(bahan, nama)
    return "" if rendah is None else "naik" if (arah == "baik") is not rendah else "turun"


def _sangkalan(
    bahan: Bahan, nama: Kunci, tahun: tuple[int, int], arah: str, daftar_peran: tuple[str, ...]
) -> tuple[Fakta, ...]:
    """Return the figures that deny a direction; none where a table bears it out, or where a year is missing."""
    bukti: tuple[Fakta, ...] = ()
    for peran in daftar_peran if arah else ():
        kini, dahulu = ([f for f in bahan.fakta.cari((nama,), peran) if f.tahun == t] for t in tahun)
        nyata = bandingkan([f.angka for f in kini], [f.angka for f in dahulu])
        if arah in nyata or (peran == "capaian" and "tetap" in nyata):
            return ()
        bukti = bukti or (*dahulu[:1], *kini[:1]) if nyata else bukti
    return bukti
