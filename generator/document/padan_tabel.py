"""Memadankan baris tabel di laporan dengan baris yang dulu ditulis, walau disisipi, diurutkan, atau disunting."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from difflib import SequenceMatcher

from generator.document.sunting_teks import urai_acuan

BATAS_MIRIP = 0.34
_BATAS_PINDAH = 0.5
_BATAS_PASANGAN = 40_000
_T = re.compile(rb"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_PISAH_P = b"\n"
_RUMIT = (b"<w:tab/>", b"<w:br", b"<w:cr/>", b"<w:noBreakHyphen", b"mc:Fallback")
Teks = tuple[str, ...]


def teks_tetap(tabel: bytes, data: dict) -> bool:
    """Tell quickly whether a table's bytes say, cell by cell, what was stored; False also when in doubt."""
    if any(t in tabel for t in _RUMIT) or b"<w:tbl>" in tabel[6:] or any(len(b) < 4 for b in data["baris"]):
        return False
    harapan = []
    for _, teks, _, gabung in data["baris"]:
        if gabung:
            teks = [t if g == "." else "" for t, g in zip(teks, gabung, strict=True) if g != "<"]
        harapan += teks
    sel = tabel.split(b"</w:tc>")[:-1]
    if len(sel) < len(harapan):
        return False
    kini = [_PISAH_P.join([b"".join(_T.findall(p)) for p in s.split(b"</w:p>")[:-1]]) for s in sel]
    return [urai_acuan(t.decode()) for t in kini[len(kini) - len(harapan) :]] == harapan


def padankan_baris(dulu: list[Teks], kini: list[Teks]) -> dict[int, int]:
    """Return stored row to present row: equal rows first, then moved ones, then similar ones."""
    if dulu == kini:
        return dict(zip(range(len(dulu)), range(len(kini)), strict=True))
    hasil: dict[int, int] = {}
    blok = []
    for apa, i1, i2, j1, j2 in SequenceMatcher(None, dulu, kini, autojunk=False).get_opcodes():
        if apa == "equal":
            hasil |= zip(range(i1, i2), range(j1, j2), strict=True)
        elif apa == "replace":
            blok.append((range(i1, i2), range(j1, j2)))
    bebas = _bebas(hasil, len(kini))
    sisa: dict[Teks, list[int]] = {}
    for j in reversed(bebas):
        if any(kini[j]):
            sisa.setdefault(kini[j], []).append(j)
    for i, baris in enumerate(dulu):
        if i not in hasil and sisa.get(baris):
            hasil[i] = sisa[baris].pop()
    terpakai = set(hasil.values())
    for kiri, kanan in blok:
        hasil |= _yang_mirip(dulu, kini, [i for i in kiri if i not in hasil], [j for j in kanan if j not in terpakai])
    lain = [i for i in range(len(dulu)) if i not in hasil]
    return hasil | _menurut_isi(dulu, kini, lain, _bebas(hasil, len(kini)), _BATAS_PINDAH)


def _bebas(hasil: dict[int, int], jumlah: int) -> list[int]:
    terpakai = set(hasil.values())
    return [j for j in range(jumlah) if j not in terpakai]


def _yang_mirip(dulu: list[Teks], kini: list[Teks], kiri: list[int], kanan: list[int]) -> dict[int, int]:
    """Return the pairs of similar rows of one stretch, in rising order; of a long one by what only one row says."""
    if len(kiri) * len(kanan) > _BATAS_PASANGAN:
        return _menurut_isi(dulu, kini, kiri, kanan, BATAS_MIRIP)
    pasangan = rangkai(len(kiri), len(kanan), lambda i, j: _mirip(dulu[kiri[i]], kini[kanan[j]]))
    return {kiri[i]: kanan[j] for i, j in pasangan if _mirip(dulu[kiri[i]], kini[kanan[j]]) >= BATAS_MIRIP}


def _menurut_isi(
    dulu: list[Teks], kini: list[Teks], kiri: list[int], kanan: list[int], batas: float
) -> dict[int, int]:
    """Return the pairs of rows that share the most texts that no other row has in that column."""
    tunggal: dict[tuple[int, str], int] = {}
    kali = Counter((k, t) for j in kanan for k, t in enumerate(kini[j]) if t)
    for j in kanan:
        tunggal |= {(k, t): j for k, t in enumerate(kini[j]) if t and kali[k, t] == 1}
    hasil: dict[int, int] = {}
    terpakai: set[int] = set()
    for i in kiri:
        suara = Counter(tunggal[k, t] for k, t in enumerate(dulu[i]) if (k, t) in tunggal)
        pilih = next((j for j, _ in suara.most_common() if j not in terpakai and _mirip(dulu[i], kini[j]) >= batas), -1)
        if pilih >= 0:
            hasil[i] = pilih
            terpakai.add(pilih)
    return hasil


def _mirip(a: Teks, b: Teks) -> float:
    """Return the share of cells that agree, among those that show something in either row."""
    berisi = [(x, y) for x, y in zip(a, b, strict=True) if x or y]
    return sum(x == y for x, y in berisi) / len(berisi) if berisi else 1.0


def rangkai(n: int, m: int, nilai: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """Return pairs in rising order whose values add up to the most."""
    terbaik = [[0.0] * (m + 1) for _ in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            terbaik[i][j] = max(terbaik[i + 1][j], terbaik[i][j + 1], terbaik[i + 1][j + 1] + nilai(i, j))
    hasil, i, j = [], 0, 0
    while i < n and j < m:
        v = nilai(i, j)
        if v > 0 and terbaik[i][j] == terbaik[i + 1][j + 1] + v:
            hasil.append((i, j))
            i, j = i + 1, j + 1
        elif terbaik[i][j] == terbaik[i + 1][j]:
            i += 1
        else:
            j += 1
    return hasil
