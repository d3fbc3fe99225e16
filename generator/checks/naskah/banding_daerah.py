"""Kalimat yang berkata lebih tinggi atau lebih rendah daripada daerah lain, padahal tabelnya menyatakan lain.

Sumber: tabel perbandingan dengan daerah lain atau nasional; PermenPANRB 53/2014 Lampiran II Bab III.A angka 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.arah import bandingkan
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import sebut_isi
from generator.checks.naskah.sebut_fakta import sebut_nama
from generator.model.catatan import Catatan

KODE = "D22"
ARTI = "Perbandingan dengan daerah lain berbeda dari tabelnya"

_LEBIH = re.compile(
    r"\b(?:(?P<naik>lebih\s+(?:tinggi|besar)|di\s?atas|melampaui)|(?P<turun>lebih\s+(?:rendah|kecil)|di\s?bawah))\s+"
    r"(?:bila\s+|jika\s+)?(?:dari(?:pada)?\s+|dibanding(?:kan)?\s+(?:dengan\s+)?)?(?:\w+\s+){0,4}?"
    r"(?:kota|kabupaten|provinsi|nasional)\b",
    re.IGNORECASE,
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per comparison that the table of comparison denies."""
    for kalimat in bahan.kalimat:
        cocok = _LEBIH.search(kalimat.teks)
        nama = [n for n in bahan.fakta.kamus.find(kalimat.teks) if cocok and n.akhir <= cocok.start()]
        if cocok is None or not nama:
            continue
        lain = bahan.fakta.cari(nama[-1].kunci, "pembanding")
        sendiri = [f for f in bahan.fakta.cari(nama[-1].kunci, "realisasi") if f.tahun in (bahan.tahun, None)]
        nyata = bandingkan([f.angka for f in sendiri], [f.angka for f in lain])
        if nyata and cocok.lastgroup not in nyata:
            isi = f"{sebut_nama(bahan, nama[-1].kunci)} di tabel {sebut_isi((sendiri[0], *lain))}"
            saran = "Sesuaikan kalimatnya dengan tabel, atau betulkan tabelnya."
            yield catat_kalimat(KODE, kalimat, cocok.end(), f"menyatakan {cocok[0].casefold()}, sedangkan {isi}", saran)
