"""Kalimat yang menyatakan melampaui, mencapai, atau belum mencapai target, padahal tabelnya menyatakan lain.

Sumber: capaian di tabel capaian kinerja; PermenPANRB 53/2014 Lampiran II Bab III.A angka 1.
Hopes, causes and conditions ("untuk mencapai target", "apabila target tercapai") state nothing and are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import find_tahun
from generator.checks.naskah.capai import Capai
from generator.checks.naskah.capai import bukti_capai
from generator.checks.naskah.capai import capai_indikator
from generator.checks.naskah.capai import indikator_dari
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.lingkup import find_sasaran
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.nama_tabel import Sebutan
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import sebut_isi
from generator.checks.naskah.sebut_fakta import sebut_nama
from generator.checks.naskah.sebutan_angka import PUTUS
from generator.checks.naskah.sebutan_angka import nama_konteks
from generator.model.catatan import Catatan
from generator.model.rekaman import rekaman

KODE = "D01"
ARTI = "Kalimat tentang tercapainya target berbeda dari tabelnya"

_TARGET = r"target(?:nya)?"
_BELUM = r"(?:belum|tidak|kurang|gagal|tak)\s+(?:\w+\s+){0,2}?"
_PERNYATAAN = re.compile(
    rf"(?P<kurang>{_BELUM}(?:mencapai|memenuhi|melampaui|sesuai(?:\s+dengan)?|tercapai(?:nya)?)\s+{_TARGET}"
    rf"|{_TARGET}\s+(?:\w+\s+){{0,4}}?{_BELUM}(?:tercapai|terpenuhi|dicapai)|di\s?bawah\s+{_TARGET}"
    rf"|lebih\s+rendah\s+(?:dari(?:pada)?|dibanding(?:kan)?(?:\s+dengan)?)\s+{_TARGET}|(?:belum|tidak)\s+tercapai)"
    rf"|(?P<lebih>(?:melampaui|melebihi|di\s?atas|lebih\s+dari)\s+(?:dari\s+)?{_TARGET}|"
    rf"{_TARGET}\s+(?:\w+\s+){{0,2}}?terlampaui)"
    rf"|(?P<capai>(?:mencapai|memenuhi|tercapai(?:\s+sesuai)?|sesuai(?:\s+dengan)?)\s+{_TARGET}"
    rf"|{_TARGET}\s+(?:\w+\s+){{0,2}}?(?:tercapai|terpenuhi)|(?:telah|sudah)\s+tercapai)",
    re.IGNORECASE,
)
_BUKAN_PERNYATAAN = re.compile(
    r"\b(?:untuk|agar|guna|rangka|supaya|apabila|jika|bila|demi|upaya|akan|harapan|diharapkan|harus|ingin|optimis|"
    r"berupaya|dalam|dapat|bisa|perlu|penyebab|faktor|kendala|hambatan|menghambat|mendorong|memastikan|sehingga dapat|"
    r"seharusnya|sebab|mengapa|kemungkinan|berpotensi|terhadap|dengan tidak|beserta|maupun|atau)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_TARGET_LAIN = re.compile(
    r"\s*(?:kinerja\s+)?(?:pada\s+)?(?:tahun\s+)?(?:akhir|renstra|rpjmd|rpd|jangka|nasional|provinsi|kabupaten|program|"
    r"kegiatan|sub|triwulan|tw|bulan|output|keluaran|anggaran|serapan|fisik|pendapatan|retribusi|pad)\b",
    re.IGNORECASE,
)
_DAPAT = re.compile(r"\b(?:telah|sudah|tetap|masih|berhasil)\s+(?:dapat|mampu|bisa)\s+$", re.IGNORECASE)
_BANYAKNYA = re.compile(
    r"(?<!\d)\d{1,2}\s*(?:\([a-z ]+\)\s*)?(?:indikator\s*|di antaranya\s*|kinerja\s*)*(?:yang\s+)?$", re.IGNORECASE
)
_TARGET_AKHIR = re.compile(r"\btarget\s+(?:akhir|renstra|jangka\s+menengah|rpjmd)\b[^.;,]{0,90}$", re.IGNORECASE)
_BERSYARAT = re.compile(r"^\W*(?:apabila|jika|bila|untuk|agar|guna|dalam rangka|mengapa)\b", re.IGNORECASE)
_SEMUA = re.compile(
    r"\b(?:seluruh(?:nya)?|semua(?:nya)?|kesemua(?:nya)?|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan))\b", re.I
)
_PENGECUALIAN = re.compile(
    r"\b(?:kecuali|hampir|sebagian|belum semua|tidak semua|belum seluruh|tidak seluruh)\b", re.IGNORECASE
)
_SESUDAH = re.compile(
    r"\s*(?:\w+\s+){0,2}?(?:adalah|yaitu|yakni|ialah|pada|oleh|:)\s*(?:indikator\s+(?:kinerja\s+)?)?$", re.IGNORECASE
)
_MENYANGKAL = {"lebih": {Capai.SAMA, Capai.KURANG}, "capai": {Capai.KURANG}, "kurang": {Capai.LEBIH, Capai.SAMA}}


@rekaman
class _Pernyataan:
    """One claim of a sentence about names in a year; `semua` where it speaks of all of them."""

    macam: str
    nama: tuple[Kunci, ...]
    tahun: int | None
    akhir: int


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per claim that every table denies."""
    for kalimat in bahan.kalimat:
        for p in _pernyataan(bahan, kalimat):
            for nama in indikator_dari(bahan, p.nama):
                capai = capai_indikator(bahan, (nama,), p.tahun)
                if not capai or capai - _MENYANGKAL[p.macam]:
                    continue
                if p.macam != "capai" and len(indikator_dari(bahan, p.nama)) > 1 and not _semua_menyangkal(bahan, p):
                    continue
                bukti = sebut_isi(bukti_capai(bahan, (nama,), p.tahun))
                yield catat_kalimat(
                    KODE,
                    kalimat,
                    p.akhir,
                    f"tidak cocok dengan tabel: {sebut_nama(bahan, (nama,))} {_kata(capai)}, {bukti}",
                    "Sesuaikan kalimatnya dengan tabel, atau betulkan tabelnya.",
                )
                break


def _pernyataan(bahan: Bahan, kalimat: Kalimat) -> Iterator[_Pernyataan]:
    teks = kalimat.teks
    if _BERSYARAT.match(teks) or "target" not in teks.casefold() and "tercapai" not in teks.casefold():
        return
    nama = bahan.fakta.kamus.find(teks)
    for cocok in _PERNYATAAN.finditer(teks):
        if any(n.awal < cocok.end() and cocok.start() < n.akhir for n in nama):
            continue
        sebelum = _DAPAT.sub("", teks[: cocok.start()])
        if (
            _TARGET_AKHIR.search(sebelum)
            or _BUKAN_PERNYATAAN.search(sebelum)
            or _BANYAKNYA.search(sebelum)
            or _TARGET_LAIN.match(teks, cocok.end())
        ):
            continue
        milik = _milik(bahan, kalimat, nama, cocok)
        if milik:
            yield _Pernyataan(cocok.lastgroup or "", milik, _tahun(bahan, teks, cocok), cocok.end())


def _milik(bahan: Bahan, kalimat: Kalimat, nama: tuple[Sebutan, ...], cocok: re.Match[str]) -> tuple[Kunci, ...]:
    """Return what a claim is about: the last name before it, else the name it introduces, else the one above."""
    teks = kalimat.teks
    if re.search(r"\bsasaran\b", cocok[0], re.IGNORECASE):
        return find_sasaran(bahan, kalimat)
    if _SEMUA.search(teks) and not any(n.akhir <= cocok.start() for n in nama):
        return ()
    for n in reversed([n for n in nama if n.akhir <= cocok.start()]):
        antara = re.findall(r"\w+", teks[n.akhir : cocok.start()].casefold())
        return () if PUTUS & set(antara) else n.kunci
    for n in nama:
        if n.awal >= cocok.end() and _SESUDAH.fullmatch(teks[cocok.end() : n.awal]):
            return n.kunci
    return () if nama else nama_konteks(kalimat, bahan.fakta.kamus)


def _tahun(bahan: Bahan, teks: str, cocok: re.Match[str]) -> int | None:
    """Return the year of a claim: the one right behind it, else the last before it, else the report's own."""
    sesudah = find_tahun(teks[cocok.end() : cocok.end() + 25])
    sebelum = find_tahun(teks[: cocok.start()])
    return (sesudah[:1] or sebelum[-1:] or (bahan.tahun,))[0]


def _semua_menyangkal(bahan: Bahan, p: _Pernyataan) -> bool:
    """ "Melampaui" and "belum" about a sasaran are denied only where none of its indicators bears them out."""
    capai = [capai_indikator(bahan, (n,), p.tahun) for n in indikator_dari(bahan, p.nama)]
    return all(not c - _MENYANGKAL[p.macam] for c in capai if c)


def _kata(capai: set[Capai]) -> str:
    return " atau ".join(c.value for c in Capai if c in capai)
