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
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import sebut_isi
from generator.checks.naskah.sebut_fakta import sebut_nama
from generator.model.catatan import Catatan

KODE = "D03"
ARTI = "Naik atau turun di kalimat berbeda dari tabelnya"

_ARAH = re.compile(
    r"\b(?:(?P<naik>naik|meningkat|bertambah|mengalami\s+(?:peningkatan|kenaikan)|lebih\s+tinggi)"
    r"|(?P<turun>turun|menurun|berkurang|mengalami\s+penurunan|lebih\s+rendah)"
    r"|(?P<tetap>tetap\s+sama(?:\s+dengan)?|tetap(?!\s+(?:tercapai|dapat|di\s?atas|mencapai|melampaui|berada|dijaga|dipertahankan))|"
    r"tidak\s+berubah|stagnan"
    r"|sama\s+dengan|sama\s+seperti))\b",
    re.IGNORECASE,
)
_BANDING = re.compile(
    r"\b(?:dibanding(?:kan)?|daripada|terhadap|dari|dengan|seperti|pada)\s+(?:\w+\s+){0,5}?tahun\s+(?:\d{4}|lalu|"
    r"sebelumnya)"
    r"|\bdari\b.*\bmenjadi\b",
    re.IGNORECASE,
)
_TAHUN_LALU = re.compile(r"\btahun\s+(?:lalu|sebelumnya|yang\s+lalu)\b", re.IGNORECASE)
_BUKAN_KEADAAN = re.compile(
    r"\b(?:akan|diharapkan|untuk|perlu|agar|rencana|upaya|target|ditargetkan|diperkirakan|apabila|jika|pagu|"
    r"anggaran|serapan"
    r"|jumlah pegawai|efisiensi)\b",
    re.IGNORECASE,
)
_BAGIAN = re.compile(r",?\s+(?:sedangkan|sementara|namun|tetapi|tapi)\s+", re.IGNORECASE)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per direction that the tables deny."""
    for kalimat in bahan.kalimat:
        if not _BANDING.search(kalimat.teks):
            continue
        tahun = _pasangan_tahun(bahan, kalimat.teks)
        for bagian in _BAGIAN.split(kalimat.teks):
            arah = _ARAH.findall(bagian)
            cocok = _ARAH.search(bagian)
            if tahun is None or cocok is None or len(arah) > 1 or _BUKAN_KEADAAN.search(bagian):
                continue
            for nama in _milik(bahan, bagian, cocok):
                peran = ("realisasi", "capaian") if "capaian" in kalimat.teks.casefold() else ("realisasi",)
                bukti = _sangkalan(bahan, nama, tahun, cocok.lastgroup or "", peran)
                if bukti:
                    isi = f"{sebut_nama(bahan, (nama,))} di tabel {sebut_isi(bukti)}"
                    yield catat_kalimat(
                        KODE, kalimat, None, f"menyatakan {cocok[0].casefold()}, sedangkan {isi}",
                        "Sesuaikan kalimatnya dengan tabel, atau betulkan tabelnya.",
                    )  # fmt: skip


def bandingkan(kini: Iterable[Decimal], dahulu: Iterable[Decimal]) -> set[str]:
    """Return every direction in which one of the later figures stands to one of the earlier."""
    return {
        "naik" if baru > lama else "turun" if baru < lama else "tetap" for baru in kini for lama in dahulu
    }  # fmt: skip


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


def _milik(bahan: Bahan, bagian: str, cocok: re.Match[str]) -> tuple[Kunci, ...]:
    """Return the one indicator before the direction, or those that it introduces ("menurun pada …")."""
    nama = bahan.fakta.kamus.find(bagian)
    if any(n.awal <= cocok.start() < n.akhir for n in nama):
        return ()
    depan = [n for n in nama if n.akhir <= cocok.start()]
    if depan:
        return depan[-1].kunci if len({n.kunci for n in depan}) == 1 else ()
    if nama and re.fullmatch(r"\s*(?:\w+\s+){0,2}pada\s+(?:indikator\s+)?", bagian[cocok.end() : nama[0].awal], re.I):
        return tuple(k for n in nama for k in n.kunci[:1])
    return ()


def _sangkalan(
    bahan: Bahan, nama: Kunci, tahun: tuple[int, int], arah: str, daftar_peran: tuple[str, ...]
) -> tuple[Fakta, ...]:
    """Return the figures that deny a direction; none where a table bears it out, or where a year is missing."""
    bukti: tuple[Fakta, ...] = ()
    for peran in daftar_peran:
        kini, dahulu = ([f for f in bahan.fakta.cari((nama,), peran) if f.tahun == t] for t in tahun)
        nyata = bandingkan([f.angka for f in kini], [f.angka for f in dahulu])
        if arah in nyata or (peran == "capaian" and "tetap" in nyata):
            return ()
        bukti = bukti or (*dahulu[:1], *kini[:1]) if nyata else bukti
    return bukti
