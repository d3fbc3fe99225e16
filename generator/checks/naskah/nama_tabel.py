"""Nama indikator, sasaran, dan program di dalam kalimat, walaupun tidak ditulis persis sama dengan di tabel.

Particles, brackets and the usual spellings (omzet, presentase, meningkatkan for meningkatnya) do not count; another
word is another name. The longest name wins where several fit.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from generator.model.rekaman import rekaman
from generator.tables.padanan import kata_inti
from generator.tables.padanan import kata_nama
from generator.tables.padanan import tanpa_kantor

Kunci = tuple[str, ...]
_SAMA = {
    "meningkatkan": "meningkatnya", "peningkatan": "meningkatnya", "mewujudkan": "terwujudnya",
    "menurunkan": "menurunnya", "penurunan": "menurunnya",
}  # fmt: skip
_UMUM = frozenset({
    "capaian", "kinerja", "rata", "jumlah", "total", "indikator", "sasaran", "strategis", "program", "kegiatan",
    "sub", "target", "realisasi", "anggaran", "tujuan", "utama", "keseluruhan", "persentase", "nilai", "indeks",
    "tahun", "pagu", "renstra", "daerah", "perangkat", "dinas",
})  # fmt: skip
# Sesudah nama sebuah nilai atau indeks, kata ini menunjuk kepada ukuran lain (nilai SAKIP kabupaten).
_NILAI = frozenset({"nilai", "indeks", "predikat", "opini", "skor"})
_LINGKUP_LAIN = frozenset({"kabupaten", "kota", "provinsi", "pemerintah", "nasional", "pemkab", "pemkot"})
_PARTIKEL = frozenset({"yang", "dan", "di", "pada", "atas", "dengan", "untuk", "dari", "para", "serta"})
_KATA = re.compile(r"\w+")
_SINGKATAN = re.compile(r"\s*\([A-Za-z][A-Za-z /]{1,20}\)")


@rekaman
class Sebutan:
    """A name found in a text, from `awal` to `akhir`; `kunci` are all names it may stand for."""

    awal: int
    akhir: int
    kunci: tuple[Kunci, ...]


def kunci_nama(nama: str) -> Kunci:
    """Return the words by which a name is known.

    >>> kunci_nama("Presentase Koperasi yang Berkualitas (Lemwas)")
    ('persentase', 'koperasi', 'berkualitas')
    """
    return tuple(_SAMA.get(k, k) for k in kata_inti(_tanpa_nomor(nama)))


def kunci_pendek(nama: str) -> Kunci:
    """Return the words of a name before the name of the office: "Nilai SAKIP Dinas …" is known as Nilai SAKIP."""
    return tuple(_SAMA.get(k, k) for k in tanpa_kantor(_tanpa_nomor(nama)))


def nama_layak(kunci: Kunci) -> bool:
    """Tell whether a name is long and special enough to be looked for in sentences."""
    return len(kunci) > 1 and sum(map(len, kunci)) > 8 and not set(kunci) <= _UMUM and not kunci[0].isdigit()


class KamusNama:
    """The names of all tables, to be found in texts."""

    def __init__(self, nama: Iterable[str]) -> None:
        self._milik: dict[Kunci, dict[Kunci, None]] = defaultdict(dict)
        for satu in nama:
            kunci, pendek = kunci_nama(satu), kunci_pendek(satu)
            for sebutan in (kunci, pendek):
                if nama_layak(sebutan):
                    self._milik[sebutan][kunci] = None
        self._awal: dict[str, list[Kunci]] = defaultdict(list)
        for sebutan in sorted(self._milik, key=len, reverse=True):
            self._awal[sebutan[0]].append(sebutan)

    def find(self, teks: str) -> tuple[Sebutan, ...]:
        """Return the names in a text in their order, none inside another."""
        kata = [(m.start(), m.end(), lipat) for m in _KATA.finditer(teks) if (lipat := _lipat(m[0])) not in _PARTIKEL]
        hasil, i = [], 0
        while i < len(kata):
            cocok = next((s for s in self._awal.get(kata[i][2], ()) if _sama(s, kata, i)), None)
            if cocok is None:
                i += 1
                continue
            akhir = kata[i + len(cocok) - 1][1]
            kurung = _SINGKATAN.match(teks, akhir)
            hasil.append(Sebutan(kata[i][0], kurung.end() if kurung else akhir, tuple(self._milik[cocok])))
            i += len(cocok)
        return tuple(hasil)


def _sama(sebutan: Kunci, kata: list[tuple[int, int, str]], i: int) -> bool:
    if tuple(k[2] for k in kata[i : i + len(sebutan)]) != sebutan:
        return False
    sesudah = kata[i + len(sebutan)][2] if i + len(sebutan) < len(kata) else ""
    return sesudah not in _LINGKUP_LAIN or sebutan[0] not in _NILAI


def _lipat(kata: str) -> str:
    lipat = kata_nama(kata)
    return _SAMA.get(lipat[0], lipat[0]) if lipat else ""


def _tanpa_nomor(nama: str) -> str:
    """Drop what numbers a name: "1. ", "Sasaran 3: ", "Tujuan (Renstra) Ke-1"."""
    return re.sub(
        r"^\s*(?:(?:sasaran|tujuan|indikator)\s*(?:\([^)]*\))?\s*(?:ke)?\W*\d+\W*|[\d.)]+\s+)", "", nama, flags=re.I
    )
