"""Kalimat yang berkata seluruh indikator atau program mencapai target, padahal satu di antaranya tidak.

Sumber: capaian setiap baris di tabel capaian kinerja. A sentence about all programs with "capaian 100%" says it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.catat import sebut
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.capai import Capai
from generator.checks.naskah.capai import bukti_capai
from generator.checks.naskah.capai import capai_indikator
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.lingkup import find_sasaran
from generator.checks.naskah.lingkup import indikator_utama
from generator.checks.naskah.lingkup import menunjuk
from generator.checks.naskah.lingkup import program_sasaran
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import sebut_isi
from generator.model.catatan import Catatan

KODE = "D02"
ARTI = "Kalimat menyatakan semuanya tercapai, tabelnya tidak"

_SEMUA = r"(?:seluruh(?:nya)?|semua(?:nya)?|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan)|setiap|masing-masing)"
_SEMUA_INDIKATOR = re.compile(
    rf"\b{_SEMUA}\s+(?:\w+\s+){{0,3}}?(?P<hal>indikator|sasaran|program)\b(?P<isi>.*)", re.IGNORECASE
)
_BANYAK_PROGRAM = re.compile(r"(?:\d+\s*(?:\([a-z ]+\))?|\b[a-z]+)\s+program\b(?P<isi>.*)", re.IGNORECASE)
_KLAIM = re.compile(
    r"(?P<lebih>(?:melampaui|melebihi|di\s?atas)\s+(?:target|100\s*%))|(?P<capai>(?:mencapai|memenuhi)\s+target"
    r"|(?:telah|sudah)?\s*tercapai|berhasil\s+mencapai)",
    re.IGNORECASE,
)
_CAPAIAN = re.compile(r"capaian\w*\s+(?:kinerja\w*\s+)?(?:\w+\s+){0,3}?$", re.IGNORECASE)
_BUKAN = re.compile(
    r"\b(?:belum|tidak|kecuali|hampir|sebagian|diharapkan|agar|untuk|apabila|jika|rata-rata|rerata|sub kegiatan|"
    r"kegiatan|empat|tiga|dua|satu)\s+lainnya|\b(?:belum|tidak|kecuali|hampir|sebagian|diharapkan|agar|apabila|jika|"
    r"rata-rata|rerata)\b",
    re.IGNORECASE,
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per sentence, naming the first row that denies it."""
    for kalimat in bahan.kalimat:
        if _BUKAN.search(kalimat.teks) or bahan.fakta.kamus.find(kalimat.teks)[1:]:
            continue
        yield from _klaim_semua(bahan, kalimat)
        yield from _program_sekian_persen(bahan, kalimat)


def _klaim_semua(bahan: Bahan, kalimat: Kalimat) -> Iterator[Catatan]:
    cocok = _SEMUA_INDIKATOR.search(kalimat.teks)
    klaim = _KLAIM.search(cocok["isi"]) if cocok else None
    if cocok is None or klaim is None:
        return
    program = cocok["hal"].casefold() == "program" or re.match(r"\s*program\b", cocok["isi"], re.IGNORECASE)
    baris = _program(bahan, kalimat) if program else _indikator(bahan, kalimat)
    for nama, teks in baris.items():
        capai = capai_indikator(bahan, (nama,), bahan.tahun)
        if capai == {Capai.KURANG} or (klaim["lebih"] and capai == {Capai.SAMA}):
            yield _catatan(kalimat, cocok.end("hal"), teks, sebut_isi(bukti_capai(bahan, (nama,), bahan.tahun)))
            return


def _program_sekian_persen(bahan: Bahan, kalimat: Kalimat) -> Iterator[Catatan]:
    """ "5 program … capaian kinerja sebesar 100 %": true of each of them, or of their mean."""
    cocok = _BANYAK_PROGRAM.search(kalimat.teks)
    if cocok is None:
        return
    for b in find_bilangan(kalimat.teks):
        if not b.persen or b.awal < cocok.start("isi") or not _CAPAIAN.search(kalimat.teks[: b.awal]):
            continue
        program = _program(bahan, kalimat)
        nilai = {n: f for n in program for f in bahan.fakta.cari((n,), "capaian") if f.tahun in (bahan.tahun, None)}
        if not nilai or _rata_rata([f.angka for f in nilai.values()], b.kuantum) == b.nilai:
            continue
        for nama, fakta in nilai.items():
            if not fakta.sama(b):
                yield _catatan(kalimat, b.akhir, program[nama], sebut_isi((fakta,)))
                break


def _rata_rata(daftar: list[Decimal], kuantum: Decimal) -> Decimal:
    return (sum(daftar, Decimal(0)) / len(daftar)).quantize(kuantum)


def _program(bahan: Bahan, kalimat: Kalimat) -> dict[Kunci, str]:
    sasaran = find_sasaran(bahan, kalimat)
    semua = program_sasaran(bahan)
    if sasaran:
        return next((semua[s] for s in sasaran if s in semua), {})
    if menunjuk(kalimat.teks):
        return {}
    return {n: t for daftar in semua.values() for n, t in daftar.items()}


def _indikator(bahan: Bahan, kalimat: Kalimat) -> dict[Kunci, str]:
    sasaran = find_sasaran(bahan, kalimat)
    utama = indikator_utama(bahan)
    if sasaran:
        milik = {n for s in sasaran for n in bahan.fakta.sasaran.get(s, ())}
        return {n: t for n, t in utama.items() if n in milik}
    return utama


def _catatan(kalimat: Kalimat, akhir: int, nama: str, bukti: str) -> Catatan:
    return catat_kalimat(
        KODE, kalimat, akhir, f"berlaku untuk semuanya, sedangkan capaian {sebut(nama)} di tabel {bukti}",
        "Sebutkan yang belum mencapai target, atau betulkan tabelnya.",
    )  # fmt: skip
