"""Menentukan jenis tabel, tahunnya, dan versi induk atau perubahan. Skor memutuskan; seri menjadi catatan."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import PurePath

from generator.model.catatan import Catatan
from generator.reading.acuan import baca_acuan_toml
from generator.reading.catat import periksa
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.waktu import NAMA_BULAN
from generator.reading.waktu import sampai_bulan

_PERIODE = re.compile(r"\b(20[0-4]\d)\s*(?:-|–|—|s/d|s\.?d\.?|sampai(?: dengan)?)\s*(20[0-4]\d)\b")
_TAHUN = re.compile(r"(?<![\d.])(20[0-4]\d)(?!\d)")
_TAHUN_ANGGARAN = re.compile(
    r"\b(?:tahun anggaran|anggaran tahun|t\.?a\.?|apbd|apbd tahun)\s*[:.]?\s*(20[0-4]\d)\b", re.IGNORECASE
)
_TAHUN_KEDUA = re.compile(r"\s*(?:dan|,|&)\s*(?:tahun\s+)?(20[0-4]\d)(?!\d)", re.IGNORECASE)
_LEMBAR_MASA = re.compile(r"(?:tw|triwulan|bulan|realisasi tw)? ?(?:i{1,3}|iv|[a-z]{3,9})(?: 20\d\d)?")
_BUKAN_WAKTU = re.compile(
    r"\b(?:tanggal )?(?:di)?cetak\b.*|\bprint(?:ed)?\b.*|\b(?:alokasi|jumlah) tahun\b.*|"
    r"\bno(?:mor|\.)?\s*:?\s*\d\S*\s+tahun\s+20\d\d",
    re.IGNORECASE,
)
_PERUBAHAN = re.compile(
    r"\bperubahan\b(?! (?:iklim|perilaku|sosial|status))|\bdppa\b|\bpergeseran\b|\bp-?apbd\b|\bapbd-?p\b|"
    r"\bpk[ -]?p\b|\brenja[ -]?p\b|\bpapbd\b|\bpak\b|\bdpa-?p\b",
    re.IGNORECASE,
)
_SEBELUM_PERIODE = ("kondisi_awal", "realisasi")
_INDUK = re.compile(r"\binduk\b|\bmurni\b|\bawal\b", re.IGNORECASE)


@cache
def _aturan_jenis() -> dict[str, dict]:
    return baca_acuan_toml("jenis.toml")


def nama_jenis() -> dict[str, str]:
    """Return what each kind of table is called for people, by its key."""
    return {kunci: aturan["nama"] for kunci, aturan in _aturan_jenis().items()}


def tentukan_jenis(tabel: TabelMentah) -> None:
    """Fill jenis, keyakinan and the candidates of a table; jenis stays "" when nothing fits."""
    ada = _hitung_peran(tabel)
    konteks = _konteks(tabel)
    skor: list[tuple[float, str]] = []
    for nama, aturan in _aturan_jenis().items():
        nilai = _skor(aturan, ada, konteks)
        if nilai > 0:
            skor.append((nilai, nama))
    skor.sort(key=lambda s: -s[0])
    tabel.calon = [(nama, round(nilai, 2)) for nilai, nama in skor[:4]]
    if skor:
        tabel.jenis = skor[0][1]
        kedua = skor[1][0] if len(skor) > 1 else 0.0
        tabel.keyakinan = round(min(1.0, 0.5 + (skor[0][0] - kedua) / 4), 2)


def tentukan_waktu(tabel: TabelMentah) -> None:
    """Fill periode, tahun and versi from the title, then the sheet's, then the file's name."""
    berkas = PurePath(tabel.grid.berkas).stem
    sumber = [*reversed(tabel.judul), tabel.grid.lembar, berkas]
    sebutan = Counter((int(a), int(b)) for teks in sumber for a, b in _PERIODE.findall(teks))
    tabel.sebutan_periode = tuple(sebutan)
    if sebutan:
        tabel.periode = max(sebutan, key=lambda p: (sebutan[p], -p[1]))
    waktu = [_BUKAN_WAKTU.sub(" ", _PERIODE.sub(" ", t)) for t in sumber]
    sebutan_tahun = (t for pola in (_TAHUN_ANGGARAN, _TAHUN) for teks in waktu if (t := _tahun_terakhir(pola, teks)))
    tabel.tahun = next(sebutan_tahun, None) or _tahun_kolom(tabel)
    tabel.sampai = next((b for t in waktu[:-1] if (b := sampai_bulan(t))), None)
    if tabel.periode is None and tabel.jenis in ("renstra", "renstra_program"):
        tahun = sorted({k.peran.tahun for k in tabel.kolom if k.peran.tahun and k.nama not in _SEBELUM_PERIODE})
        if len(tahun) > 1:
            tabel.periode = (tahun[0], tahun[-1])
    for asal, teks in (("judul", "\n".join(tabel.judul)), ("lembar", tabel.grid.lembar), ("berkas", berkas)):
        versi = "perubahan" if _PERUBAHAN.search(teks) else "induk" if _INDUK.search(teks) else ""
        if versi:
            tabel.versi, tabel.versi_dari = versi, asal
            return


def tegaskan_seberkas(seberkas: Sequence[TabelMentah]) -> None:
    """Settle what the tables of one file say of each other.

    Programs with money right below a PK are its second half, also where a line of text stands between. A file named
    after both editions ("PK dan PK-P") says nothing of a table beside one that names its edition itself.
    """
    for sebelum, t in zip(seberkas, seberkas[1:], strict=False):
        if sebelum.jenis == "pk" and t.jenis == "dpa" and not t.kolom_peran("kode") and not _sebut_dpa(t):
            t.jenis, t.tahun, t.versi, t.versi_dari = "pk_anggaran", sebelum.tahun, sebelum.versi, sebelum.versi_dari
    tertulis = {(t.jenis, t.versi) for t in seberkas if t.versi_dari in ("judul", "lembar")}
    for t in seberkas:
        if t.versi_dari == "berkas" and (t.jenis, t.versi) in tertulis:
            t.versi = t.versi_dari = ""


def _sebut_dpa(tabel: TabelMentah) -> bool:
    return any(f" {k} " in f" {teks} " for teks in _konteks(tabel) for k in ("dpa", "dppa", "dokumen pelaksanaan"))


def masa_berbeda(tabel: TabelMentah) -> list[Catatan]:
    """Report a title that names another triwulan or month than its sheet, whose name then counts."""
    lembar = sampai_bulan(tabel.grid.lembar) if _LEMBAR_MASA.fullmatch(rapikan(tabel.grid.lembar)) else None
    if lembar is None or tabel.sampai in (None, lembar):
        return []
    judul, tabel.sampai = tabel.sampai, lembar
    pesan = f'Judul menyebut masa sampai {NAMA_BULAN[judul - 1]}, padahal nama lembarnya "{tabel.grid.lembar}"; '
    return [periksa("T04", tabel.alamat, pesan + "dipakai nama lembarnya.", "Perbaiki judul atau nama lembarnya.")]


def _tahun_terakhir(pola: re.Pattern[str], teks: str) -> int | None:
    """The first year that a text names, or the later one of two beside each other ("2023 dan 2024")."""
    cocok = pola.search(teks)
    if cocok is None:
        return None
    pasangan = _TAHUN_KEDUA.match(teks, cocok.end())
    return max(int(cocok.group(1)), int(pasangan.group(1)) if pasangan else 0)


def _tahun_kolom(tabel: TabelMentah) -> int | None:
    """The year of a column headed "Tahun", else the one year that the columns of the year or of money name."""
    k = tabel.kolom_tahun
    if k is not None:
        isi = {t for r in tabel.baris if (t := tabel.teks(r, k))}
        return int(isi.pop()) if len(isi) == 1 else None
    berjalan = {k.peran.tahun for k in tabel.kolom if k.peran.tahun and k.peran.cakupan == "berjalan"}
    utama = {k.peran.tahun for k in tabel.kolom if k.peran.tahun and k.nama in ("pagu", "realisasi_anggaran")}
    satu = berjalan if len(berjalan) == 1 else utama
    return satu.pop() if len(satu) == 1 else None


def _hitung_peran(tabel: TabelMentah) -> Counter[str]:
    ada: Counter[str] = Counter()
    for k in tabel.kolom:
        ada[k.nama] += 1
        if k.peran.tahun:
            ada[f"{k.nama}_tahun"] += 1
        if k.peran.triwulan:
            ada[f"{k.nama}_triwulan"] += 1
        if k.peran.bulan:
            ada["bulan"] += 1
    for nama in ("target", "realisasi"):
        tahun = {t for k in tabel.kolom if k.nama == nama and (t := k.peran.tahun or k.peran.tahun_ke)}
        ada[f"{nama}_tahun"] = len(tahun)
    return ada


def _konteks(tabel: TabelMentah) -> tuple[str, str, str]:
    return (
        rapikan(" ".join(tabel.judul)),
        rapikan(tabel.grid.lembar),
        rapikan(PurePath(tabel.grid.berkas).stem),
    )


def _skor(aturan: dict, ada: Counter[str], konteks: tuple[str, str, str]) -> float:
    if not all(_ada(syarat, ada) for syarat in aturan["wajib"]):
        return 0.0
    if any(_ada(syarat, ada) for syarat in aturan.get("tanpa", ())):
        return 0.0
    perlu_judul = aturan.get("perlu_judul") or any(_ada(x, ada) for x in aturan.get("perlu_judul_bila", ()))
    nilai = float(len(aturan["wajib"])) + 0.3 * sum(_ada(m, ada) for m in aturan.get("mungkin", ()))
    kuat = 0.0
    for teks, bobot in zip(konteks, (2.0, 1.5, 1.0), strict=True):
        cocok = [k for k in aturan.get("judul", ()) if f" {k} " in f" {teks} "]
        if cocok:
            kuat = max(kuat, bobot + 0.01 * max(map(len, cocok)))
    if perlu_judul and not kuat:
        return 0.0
    return nilai + kuat


def _ada(syarat: str, ada: Counter[str]) -> bool:
    if "&" in syarat:
        return all(_ada(bagian, ada) for bagian in syarat.split("&"))
    for pilihan in syarat.split("|"):
        nama, _, jumlah = pilihan.partition("*")
        if ada[nama] >= int(jumlah or 1):
            return True
    return False
