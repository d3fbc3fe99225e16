"""Tahun yang tertinggal dari laporan lama: laporan, anggaran, atau keadaan pegawai tahun lain.

Sumber: laporan satu tahun berbicara tentang tahun itu. Years of laws, comparisons with years before, and last year's
evaluation are no slips.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.fakta import JUMLAH
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.kalimat import rapikan
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.model.catatan import Catatan

KODE = "D12"
ARTI = "Tahun yang tertinggal dari laporan lama"

_TAHUN = r"\btahun\s+(?:anggaran\s+)?(20\d\d)\b(?!\s*(?:[-–]|s\.?\s?/?d|sampai|dan|,\s*20|hingga))"
_LAPORAN_INI = re.compile(
    r"(?P<awal>\b(?:penyusunan|menyusun|menyelesaikan|menyampaikan|menyajikan)\s+(?:\w+\s+)?)?"
    r"\b(?:laporan\s+(?:akuntabilitas\s+)?kinerja|lkjip|lkip|lakip)\b(?P<antara>[^.;:]{0,140}?)" + _TAHUN,
    re.IGNORECASE,
)
_SEBUTAN_INI = re.compile(
    r"\s*(?:\w+\s+){0,2}?(?:ini|disusun|diselesaikan|terselesaikan|selesai|tersusun|menyajikan|memuat|merupakan|"
    r"menggambarkan|memberikan)\b",
    re.IGNORECASE,
)
_ANGGARAN = re.compile(
    r"\b(?:p-?apbd|apbd|dp?pa|anggaran\s+pendapatan\s+dan\s+belanja\s+daerah|"
    r"dokumen\s+pelaksanaan\s+(?:perubahan\s+)?anggaran)"
    r"(?P<antara>[^.;:,]{0,90}?)" + _TAHUN,
    re.IGNORECASE,
)
_PERJANJIAN = re.compile(
    r"\b(?:perjanjian\s+kinerja|rencana\s+kerja|renja|penetapan\s+kinerja)\b(?P<antara>[^.;:,]{0,90}?)" + _TAHUN,
    re.IGNORECASE,
)
_PEGAWAI = re.compile(r"\b31\s+desember\s+(?:tahun\s+)?(20\d\d)\b", re.IGNORECASE)
_TENTANG_PEGAWAI = re.compile(r"\b(?:pegawai|aparatur|asn|personil|sumber daya manusia)\b", re.IGNORECASE)
_WAJAR = re.compile(
    r"\b(?:nomor\s+\d+|no\.\s*\d+|dibanding\w*|perbandingan|banding|evaluasi|lhe|rekomendasi|tindak\s+lanjut|"
    r"menindaklanjuti|sebelumnya|lalu|tahun-tahun|sejak|mulai|semula|riwayat|perkembangan|naik|turun|meningkat|menurun|"
    r"lampau|audit|bpk|silpa|sisa\s+lebih|luncuran|lanjutan|bertambah|berkurang|berubah)\b",
    re.IGNORECASE,
)
_SAMPUL = re.compile(r"\W*tahun\W+(20\d\d)\W*", re.IGNORECASE)
_BLOK_SAMPUL = 15
_ANGKA_PENTING = 5


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per year out of place; nothing where the report's own year is not known."""
    tahun = bahan.tahun
    if tahun is None:
        return
    for alinea in bahan.naskah.alinea[:_BLOK_SAMPUL]:
        cocok = _SAMPUL.fullmatch(rapikan(alinea.teks))
        if cocok and int(cocok[1]) < tahun:
            pesan = f"Sampul menyebut {rapikan(alinea.teks)}, laporan ini tahun {tahun}."
            yield periksa(KODE, bahan.naskah.alamat(alinea), pesan, "Betulkan tahunnya.")
    for kalimat in bahan.kalimat:
        for basi, sebab, akhir in (*_basi(kalimat, tahun), *_angka_tahun_ini(bahan, kalimat, tahun)):
            yield catat_kalimat(
                KODE,
                kalimat,
                akhir,
                f"menyebut tahun {basi} {sebab}, padahal laporan ini tahun {tahun}",
                "Betulkan tahunnya, atau jelaskan bahwa yang dimaksud memang tahun itu.",
            )
            break


def _basi(kalimat: Kalimat, tahun: int) -> Iterator[tuple[int, str, int]]:
    if _WAJAR.search(kalimat.teks) or _WAJAR.search(kalimat.judul):
        return
    for pola, sebutan in ((_LAPORAN_INI, "untuk laporan ini"), (_ANGGARAN, "untuk anggaran"),
                          (_PERJANJIAN, "untuk perjanjian atau rencana kerja")):  # fmt: skip
        for cocok in pola.finditer(kalimat.teks):
            disebut = int(cocok[cocok.re.groups])
            ini = pola is not _LAPORAN_INI or cocok["awal"] or _SEBUTAN_INI.match(kalimat.teks, cocok.end())
            if disebut < tahun and ini and not re.search(r"20\d\d", cocok["antara"]):
                yield disebut, sebutan, cocok.end()
    for cocok in _PEGAWAI.finditer(kalimat.teks):
        if int(cocok[1]) != tahun and _TENTANG_PEGAWAI.search(kalimat.teks) and kalimat.teks.count("31 ") == 1:
            yield int(cocok[1]), "untuk keadaan pegawai", cocok.end()


def _angka_tahun_ini(bahan: Bahan, kalimat: Kalimat, tahun: int) -> Iterator[tuple[int, str, int]]:
    """An amount of this year, said to be another year's of which no table speaks."""
    for s in bahan.angka:
        if s.kalimat is not kalimat or not s.tahun_dekat or s.tahun in (tahun, None) or not s.bilangan.rupiah:
            continue
        fakta = bahan.fakta.cari(s.nama or (JUMLAH,), "pagu", "realisasi_anggaran")
        milik = {f.tahun for f in fakta if f.angka == s.bilangan.nilai}
        if milik == {tahun} and s.tahun is not None and len(f"{s.bilangan.nilai:.0f}".rstrip("0")) >= _ANGKA_PENTING:
            yield s.tahun, f"untuk {s.bilangan.teks}", s.bilangan.akhir
