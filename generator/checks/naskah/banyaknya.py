"""Banyaknya sasaran, indikator, program, kegiatan, atau sub kegiatan di kalimat yang berbeda dari tabelnya.

Sumber: baris tabel capaian, Perjanjian Kinerja, dan anggaran. Levels below the program are counted only where a
computed table states them; a count is denied only where no table and no sasaran gives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import Bilangan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.fakta import baris_jumlah
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.lingkup import find_sasaran
from generator.checks.naskah.lingkup import menunjuk
from generator.checks.naskah.lingkup import program_sasaran
from generator.checks.naskah.lingkup import tingkat_baris
from generator.checks.naskah.nama_tabel import kunci_nama
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.tabel_baca import TabelBaca
from generator.model.catatan import Catatan

KODE = "D08"
ARTI = "Banyaknya program, sasaran, atau indikator berbeda dari tabelnya"

_HAL = {
    "program": "program",
    "kegiatan": "kegiatan",
    "sub kegiatan": "sub_kegiatan",
    "sasaran": "sasaran",
    "indikator": "indikator",
}
_LAIN = re.compile(
    r"\b(?:renstra|rpjmd|rpd|rencana strategis|iku\b|indikator kinerja utama|misi|tujuan|visi|belum|tidak|lain\w*|"
    r"sisanya|prioritas|unggulan|inovasi|penunjang|masing-masing|diantaranya|di antaranya|dari\s+\d+|tercapai|mencapai|"
    r"melampaui|tanpa|kegiatan dan sub kegiatan|tahun\s+(?:lalu|sebelumnya|depan)|bidang|sekretariat|uptd|kpi|spm|"
    r"makro|tujuan|makin|capaian|unsur|komponen)\b",
    re.IGNORECASE,
)
_DIDUKUNG = re.compile(r"\b(?:didukung|ditunjang|dilaksanakan|diwujudkan|terdiri|dijabarkan|melalui)\b", re.IGNORECASE)
_SEBAGIAN = re.compile(
    r"[\w\s()]{0,60}?\byang\s+(?:tercantum|belum|tidak|telah|sudah|sedang|memiliki|mempunyai|mencapai|masih|dapat|"
    r"berada|perlu|akan|menjadi)\b",
    re.IGNORECASE,
)
_PENGUKURAN = re.compile(
    r"\b(?:pengukuran|perjanjian kinerja|\bpk\b|diukur|diperjanjikan|ditetapkan|menetapkan|menyajikan)", re.I
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per count."""
    program = program_sasaran(bahan)
    for kalimat in bahan.kalimat:
        for b in find_bilangan(kalimat.teks):
            hal = _HAL.get(b.satuan)
            if hal is None or b.persen or b.rupiah or b.kuantum != 1:
                continue
            banyak = _program_sasaran(bahan, kalimat, b, program) if hal == "program" else {}
            banyak = banyak or _seluruhnya(bahan, kalimat, hal, b)
            if banyak and int(b.nilai) not in banyak:
                isi = "; ".join(f"{n} ({', '.join(list(dict.fromkeys(t))[:3])})" for n, t in sorted(banyak.items()))
                yield catat_kalimat(
                    KODE,
                    kalimat,
                    b.akhir,
                    f"menyebut {b.teks} {b.satuan}, sedangkan di tabel ada {isi}",
                    "Samakan jumlahnya dengan tabel, atau lengkapi tabelnya.",
                )


def _program_sasaran(bahan: Bahan, kalimat: Kalimat, b: Bilangan, program: dict) -> dict[int, list[str]]:
    """Return how many programs support the sasaran that the sentence speaks of."""
    if not _DIDUKUNG.search(kalimat.teks[: b.awal]) and not _DIDUKUNG.search(kalimat.teks[b.akhir :]):
        return {}
    milik = next((program[s] for s in find_sasaran(bahan, kalimat, b.awal) if s in program), None)
    return {len(milik): ["program sasaran ini"]} if milik else {}


def _seluruhnya(bahan: Bahan, kalimat: Kalimat, hal: str, b: Bilangan) -> dict[int, list[str]]:
    """Return how many rows of that level the tables have, for a sentence about the whole office."""
    teks = kalimat.teks
    sekitar = teks[max(0, b.awal - 70) : b.akhir + 40]
    if (
        kalimat.label
        or bahan.fakta.kamus.find(teks)
        or _LAIN.search(sekitar)
        or find_sasaran(bahan, kalimat)
        or menunjuk(teks)
    ):
        return {}
    if hal in ("sasaran", "indikator") and not _PENGUKURAN.search(teks):
        return {}
    if _SEBAGIAN.match(teks, b.akhir) or (hal in ("kegiatan", "sub_kegiatan") and not _DIDUKUNG.search(teks)):
        return {}
    banyak: dict[int, list[str]] = {}
    for tabel in bahan.fakta.tabel:
        tahun = {tabel.tahun, *(k.tahun for k in tabel.kolom)} - {None}
        if tahun and bahan.tahun not in tahun:
            continue
        jumlah = _hitung(bahan, tabel, hal)
        if jumlah > 0:
            banyak.setdefault(jumlah, []).append(tabel.sebutan)
    return banyak


def _hitung(bahan: Bahan, tabel: TabelBaca, hal: str) -> int:
    if hal in ("sasaran", "indikator"):
        kolom = tabel.letak(hal)
        if not kolom or "target" not in {k.peran for k in tabel.kolom}:
            return 0
        baris = [b for b in tabel.baris if len(b.sel[kolom[-1]]) > 5 and not baris_jumlah(b)]
        return len({kunci_nama(b.sel[kolom[-1]]) for b in baris})
    kolom = tabel.letak("nama")
    if not kolom:
        return 0
    return len({(kunci_nama(b.sel[kolom[0]])) for b in tabel.baris if tingkat_baris(bahan, b, b.sel[kolom[0]]) == hal})
