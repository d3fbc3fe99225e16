"""Indikator yang namanya menyiratkan "makin rendah makin baik" tetapi tidak menyatakan sifatnya.

Sumber: Keputusan Kepala LAN 239/IX/6/8/2003 (dua rumus menurut sifat indikator). Diperiksa bila capaiannya bergantung
pada sifat itu; info bila target sama dengan realisasi, karena kedua rumus memberi seratus persen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.catat import info
from generator.checks.catat import periksa
from generator.checks.catat import sebut
from generator.checks.ukuran import daftar_ukuran
from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai

KODE = "C27"
ARTI = "Sifat indikator belum dinyatakan"
_MAKIN_RENDAH = re.compile(
    r"\b(deviasi|selisih|keluhan|pengaduan|temuan|pelanggaran|kemiskinan|miskin|pengangguran|kematian|stunting|"
    r"prevalensi|kecelakaan|kejadian|kerugian|kehilangan|kebocoran|tunggakan|rasio gini|indeks gini|gini|inflasi|"
    r"ketimpangan|kerusakan|gizi buruk|putus sekolah|waktu|lama|durasi|response time|penurunan|kumuh|emisi|risiko|"
    r"kriminalitas|kejahatan|kekerasan|pencemaran|ketergantungan|belum|"
    r"tidak (?:layak|aktif|sehat|memenuhi|sesuai|lulus))\b"
)
_INGKAR = re.compile(r"\b(?:belum|tidak) (?:di|ter|ber|me)?\w+")
_MAKIN_TINGGI = re.compile(
    r"\b(tepat waktu|ketepatan|ditindaklanjuti|tindak lanjut|diselesaikan|penyelesaian|tertangani|ditangani|tuntas|"
    r"terselesaikan|selama|penanganan|diperbaiki|lama sekolah|lama tinggal|lama menginap|angka harapan|cakupan)\b|"
    r"\byang (?:di|ter|me)\w+"
)


def nama_makin_rendah(nama: str) -> bool:
    """Tell whether the name of an indicator suggests that less is better."""
    polos = nama.casefold()
    return bool(_MAKIN_RENDAH.search(polos)) and not _makin_tinggi(polos)


def _makin_tinggi(polos: str) -> bool:
    """What is "belum ditindaklanjuti" is not yet what more is better of."""
    return bool(_MAKIN_TINGGI.search(_INGKAR.sub(" ", polos)))


def periksa_laporan(laporan: Laporan) -> Iterator[Catatan]:
    """Look through the names of every measured indicator without sifat."""
    for u in daftar_ukuran(laporan):
        nama = u.nama.casefold()
        cocok = _MAKIN_RENDAH.search(nama)
        if u.sifat is not None or cocok is None or _makin_tinggi(nama):
            continue
        if not isinstance(u.target, Nilai) or not isinstance(u.realisasi, Nilai) or not u.target.angka:
            continue
        buat = info if u.target.angka == u.realisasi.angka or cocok.group() == "penurunan" else periksa
        yield buat(
            KODE, u.indikator.asal,
            f'{sebut(u.nama)} memuat kata "{cocok.group()}", tetapi sifatnya tidak dinyatakan; dihitung makin tinggi '
            "makin baik.",
            'Tambahkan kolom Sifat dan isi "makin rendah makin baik" atau "makin tinggi makin baik".',
        )  # fmt: skip
