"""Kategori capaian yang tidak ada di skala laporan, atau yang bukan kategori dari capaian yang disebut.

Sumber: tabel kriteria capaian di dokumen, atau skala yang berlaku di folder. Categories of other things (mutu
pelayanan, predikat SAKIP) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import Bilangan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.kalimat import rapikan
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.tabel_baca import TabelBaca
from generator.model.catatan import Catatan
from generator.model.rekaman import rekaman

KODE = "D13"
ARTI = "Kategori di dokumen tidak sesuai skalanya"

SARAN = "Pakai kategori dari skala itu."
LABEL = (
    "sangat berhasil", "cukup berhasil", "kurang berhasil", "tidak berhasil", "berhasil", "sangat baik", "cukup baik",
    "kurang baik", "sangat memuaskan", "memuaskan", "baik", "sangat kurang", "sangat cukup", "cukup", "kurang",
    "sangat tinggi", "sangat rendah", "tinggi", "sedang", "rendah", "gagal",
)  # fmt: skip
_PILIHAN = "|".join(label.replace(" ", r"\s+") for label in LABEL)
_SEBUTAN = re.compile(
    rf"\b(?:kategori|predikat|kriteria)\s*(?:capaian\s*|kinerja\s*)*[:“\"'(]*\s*({_PILIHAN})\b", re.IGNORECASE
)
_SESUDAH_PERSEN = re.compile(
    rf"\s*(?:[,(]|dengan|dan|termasuk|masuk|berada|pada|dalam|atau|yang|\s)*(?:(?:kategori|predikat|"
    rf"kriteria)\s*[:“\"'(]*\s*({_PILIHAN})\b"
    rf"|(?<=[,(])\s*({_PILIHAN})\b(?=\s*[).]))",
    re.IGNORECASE,
)
_CAPAIAN = re.compile(r"\bcapaian\w*\b", re.IGNORECASE)
_LAIN = re.compile(
    r"\b(?:unsur|kepuasan|ikm|indeks|mutu|sakip|survei|skm|kesehatan|koperasi|opini|reformasi|spbe|zona|predikat|"
    r"penilaian|"
    r"akreditasi|nilai|evaluasi|desa|kelurahan)\b",
    re.IGNORECASE,
)


@rekaman
class _Skala:
    """The labels of a scale, with their lower bounds where they could be read, from high to low."""

    label: tuple[str, ...]
    batas: tuple[tuple[str, Decimal | None], ...]
    sebutan: str

    def mungkin(self, b: Bilangan) -> set[str]:
        """Return the labels of a printed percent: of two where rounding or a bound leaves it open."""
        if not self.batas:
            return set(self.label)
        tepi = b.kuantum / 2 if b.kuantum < 1 else Decimal("0.5")
        return {self._untuk(n) for n in (b.nilai, b.nilai - tepi, b.nilai + tepi)}

    def _untuk(self, nilai: Decimal) -> str:
        return next(label for label, bawah in self.batas if bawah is None or nilai >= bawah)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per label of a sentence; labels in tables are looked at where the tables are recomputed."""
    skala = _skala(bahan)
    if skala is None:
        return
    for kalimat in bahan.kalimat:
        yield from _kalimat(kalimat, skala)


def _kalimat(kalimat: Kalimat, skala: _Skala) -> Iterator[Catatan]:
    teks, dilihat = kalimat.teks, set()
    for b in find_bilangan(teks):
        cocok = _SESUDAH_PERSEN.match(teks, b.akhir) if b.persen else None
        if cocok is None or not _CAPAIAN.search(teks[: b.awal]):
            continue
        label = rapikan(cocok[1] or cocok[2]).casefold()
        dilihat.add(cocok.end())
        if label not in skala.label:
            yield catat_kalimat(KODE, kalimat, cocok.end(), _tidak_ada(label, skala), SARAN)
        elif label not in skala.mungkin(b):
            benar = " atau ".join(sorted(skala.mungkin(b)))
            yield catat_kalimat(
                KODE,
                kalimat,
                cocok.end(),
                f"menyebut {b.teks} sebagai {label}; menurut {skala.sebutan} kategorinya {benar}",
                "Betulkan kategori atau capaiannya.",
            )
    for cocok in _SEBUTAN.finditer(teks):
        label = rapikan(cocok[1]).casefold()
        if cocok.end() in dilihat or label in skala.label or not _CAPAIAN.search(teks) or _LAIN.search(teks):
            continue
        yield catat_kalimat(KODE, kalimat, cocok.end(), _tidak_ada(label, skala), SARAN)


def _tidak_ada(label: str, skala: _Skala) -> str:
    return f"menyebut kategori {label}, yang tidak ada di {skala.sebutan} ({', '.join(skala.label)})"


def _skala(bahan: Bahan) -> _Skala | None:
    """Return the scale of the folder, else the one that the document prints."""
    if bahan.laporan is not None:
        pita = bahan.laporan.aturan.skala.pita
        batas = tuple((p.nama.casefold(), p.bawah) for p in pita)
        return _Skala(tuple(nama for nama, _ in batas), batas, f'skala "{bahan.laporan.aturan.skala.nama}"')
    for tabel in bahan.fakta.tabel:
        if _tabel_skala(tabel):
            kolom = tabel.letak("kategori")[-1]
            baris = [(b.sel[kolom].casefold(), _bawah(b.sel)) for b in tabel.baris if b.sel[kolom].casefold() in LABEL]
            turun = [bawah for _, bawah in baris[:-1]]
            terbaca = None not in turun and turun == sorted(turun, reverse=True)  # type: ignore[type-var]
            batas = (*baris[:-1], (baris[-1][0], None)) if terbaca else ()
            return _Skala(tuple(label for label, _ in baris), batas, tabel.sebutan)
    return None


def _tabel_skala(tabel: TabelBaca) -> bool:
    """Tell whether a table is the scale itself: categories, but no indicators, at least two known labels."""
    kolom = tabel.letak("kategori")
    if not kolom or tabel.letak("indikator", "sasaran", "nama"):
        return False
    return len({b.sel[kolom[-1]].casefold() for b in tabel.baris} & set(LABEL)) > 1


def _bawah(sel: tuple[str, ...]) -> Decimal | None:
    """Return the lower bound of a band ("75% s.d. < 100%" -> 75, "≥ 100%" -> 100); None for "< 55%"."""
    for satu in sel:
        angka = [b for b in find_bilangan(satu, di_sel=True) if b.awal < 6 and len(satu) < 30]
        if angka and (re.search(r"[%<>≥≤]|s\.?\s?d", satu) or len(angka) == 2):
            return None if re.match(r"\W*[<≤]", satu) else angka[0].nilai
    return None
