"""Memilih satu kolom bila beberapa berperan sama: tahun laporan, edisi terakhir, sumber keuangan resmi."""

from __future__ import annotations

import re

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.nama import rapikan
from generator.reading.peran import peran_teks
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_SUMBER_RESMI = re.compile(r"\b(?:lra|bpkad|bkad|bpkd|ppkd|sipkd|sp2d|fmis|simda|riil)\b")
_JUMLAH = re.compile(r"^(?:jumlah|total)\b")
_SEBUTAN = {
    "pagu": "pagu", "realisasi_anggaran": "realisasi anggaran", "target": "target", "realisasi": "realisasi kinerja",
    "fisik": "realisasi fisik",
}  # fmt: skip


def pilih_kolom(
    tabel: TabelMentah, peran: str, tahun: int, edisi: str = "menjadi"
) -> tuple[KolomMentah | None, list[Catatan]]:
    """Return the column of a role for one year with findings; None when only triwulan or percent columns exist.

    Order: the year asked for, then no year, then the latest; a total before its parts; the edition asked for before a
    plain one before the other; for money the treasurer's figure (LRA, BPKAD) before the office's own. What is left
    open is a catatan with both columns.
    """
    calon = [k for k in tabel.kolom_peran(peran) if k.peran.setahun and (k.peran.ukuran != "%" or peran == "fisik")]
    calon = _menurut_tahun(calon, tahun)
    if not calon:
        return None, []
    catatan: list[Catatan] = []
    urutan_edisi = _menjadi if edisi == "menjadi" else _semula
    for urutan in (_total, urutan_edisi, _resmi if peran == "realisasi_anggaran" else _sama_saja):
        terbaik = [k for k in calon if urutan(k) == max(map(urutan, calon))]
        kalah = [k for k in calon if k not in terbaik and not (urutan is _menjadi and _semula_dokumen(tabel, k))]
        if urutan is not _total and any(_berbeda(tabel, terbaik[0], k) for k in kalah):
            catatan.append(_catat_pilihan(tabel, peran, terbaik[0], calon, urutan is _resmi))
        calon = terbaik
    lain = [k for k in calon[1:] if _berbeda(tabel, calon[0], k)]
    if lain:
        catatan.append(_catat_ganda(tabel, peran, calon[0], lain[0]))
    return calon[0], catatan


def _menurut_tahun(calon: list[KolomMentah], tahun: int) -> list[KolomMentah]:
    for cocok in ([k for k in calon if k.peran.tahun == tahun], [k for k in calon if k.peran.tahun is None]):
        if cocok:
            return cocok
    terakhir = max((k.peran.tahun or 0 for k in calon), default=0)
    return [k for k in calon if k.peran.tahun == terakhir]


def _total(kolom: KolomMentah) -> int:
    """ "Jumlah" or "Total" beside its parts, such as the funds that make up a pagu."""
    return int(len(kolom.jalur) > 1 and bool(_JUMLAH.match(rapikan(kolom.jalur[-1]))))


def _menjadi(kolom: KolomMentah) -> tuple[int, int]:
    """Of several columns that name their edition themselves (Pergeseran I, II, Perubahan) the rightmost is the last."""
    sendiri = peran_teks(kolom.jalur[-1]).versi == "menjadi"
    return {"menjadi": 2, "": 1, "semula": 0}[kolom.peran.versi], kolom.kolom if sendiri else 0


def _semula(kolom: KolomMentah) -> tuple[int, int]:
    return {"menjadi": 0, "": 1, "semula": 2}[kolom.peran.versi], 0


def _semula_dokumen(tabel: TabelMentah, kolom: KolomMentah) -> bool:
    """A DPPA shows beside its own figures those before the change; nobody doubts which are its own."""
    return tabel.versi == "perubahan" and kolom.peran.versi == "semula"


def _resmi(kolom: KolomMentah) -> int:
    return int(bool(_SUMBER_RESMI.search(rapikan(" ".join(kolom.jalur)))))


def _sama_saja(_: KolomMentah) -> int:
    return 0


def _berbeda(tabel: TabelMentah, kiri: KolomMentah, kanan: KolomMentah) -> bool:
    return bool(_baris_berbeda(tabel, kiri, kanan))


def _baris_berbeda(tabel: TabelMentah, kiri: KolomMentah, kanan: KolomMentah) -> int:
    """Return the first row where both columns hold something and not the same, 0 if there is none."""
    for r in tabel.baris:
        a, b = tabel.sel(r, kiri), tabel.sel(r, kanan)
        if a is not None and b is not None and a.nilai != b.nilai:
            return r
    return 0


def _tempat(tabel: TabelMentah, kolom: KolomMentah) -> Alamat:
    return tabel.grid.alamat(tabel.kepala[1], kolom.kolom)


def _catat_pilihan(
    tabel: TabelMentah, peran: str, dipakai: KolomMentah, calon: list[KolomMentah], sumber: bool
) -> Catatan:
    nama = "; ".join(f'"{" / ".join(k.jalur)}"' for k in calon)
    pesan = f'Ada beberapa kolom {_SEBUTAN.get(peran, peran)}: {nama}. Dipakai "{" / ".join(dipakai.jalur)}".'
    if sumber:
        return periksa("K03", _tempat(tabel, dipakai), pesan, "Pastikan angka keuangan yang dipakai adalah angka LRA.")
    return info("K02", _tempat(tabel, dipakai), pesan, "Bila edisi lain yang berlaku, hapus kolom yang tidak berlaku.")


def _catat_ganda(tabel: TabelMentah, peran: str, dipakai: KolomMentah, lain: KolomMentah) -> Catatan:
    r = _baris_berbeda(tabel, dipakai, lain)
    kiri, kanan = tabel.teks_sendiri(r, dipakai), tabel.teks_sendiri(r, lain)
    return periksa(
        "K01", _tempat(tabel, dipakai),
        f'Dua kolom dapat dibaca sebagai {_SEBUTAN.get(peran, peran)}: "{" / ".join(dipakai.jalur)}" ({kiri} di baris '
        f'{r}) dan "{" / ".join(lain.jalur)}" ({kanan}); dipakai yang pertama.',
        "Beri nama kolom yang membedakan keduanya, misalnya tahun atau sumbernya.",
    )  # fmt: skip
