"""Berapa indikator yang melampaui, mencapai, atau belum mencapai target menurut kalimat, dan menurut tabelnya.

Sumber: capaian indikator sasaran di tabel capaian kinerja. "Mencapai" counts those above the target too, unless the
sentence counts these by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.capai import Capai
from generator.checks.naskah.capai import capai_baris
from generator.checks.naskah.lingkup import find_sasaran
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.model.catatan import Catatan

KODE = "D23"
ARTI = "Banyaknya indikator yang tercapai berbeda dari tabelnya"

_BANYAK = re.compile(
    r"(?<![\d.,])(?P<n>\d{1,2})\s*(?:\([a-z ]+\)\s*)?(?:indikator\s+)?(?:kinerja\s+)?(?:utama\s+|"
    r"sasaran\s+)?(?:di\s?antaranya\s+)?"
    r"(?:yang\s+)?(?:(?:telah|sudah|masih|berhasil|dapat|seluruhnya)\s+)*"
    r"(?:(?P<lebih>melampaui|melebihi)|(?P<kurang>(?:belum|tidak)\s+(?:\w+\s+)?(?:mencapai|memenuhi|tercapai|sesuai))"
    r"|(?P<capai>mencapai|memenuhi|tercapai|sesuai))(?:\s+(?:dengan\s+)?target)?\b",
    re.IGNORECASE,
)
_LAIN = re.compile(
    r"\b(?:program|kegiatan|sub|iku kepala|output|triwulan|semester|renstra|rpjmd|akhir)\b", re.IGNORECASE
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per count that no table of capaian gives."""
    for kalimat in bahan.kalimat:
        hitungan = list(_BANYAK.finditer(kalimat.teks))
        tentang_indikator = "indikator" in f"{kalimat.sebelum} {kalimat.teks}".casefold()
        if not hitungan or not tentang_indikator or _LAIN.search(kalimat.teks):
            continue
        terpisah = any(h.lastgroup == "lebih" for h in hitungan)
        nyata = [_jumlah(isi, terpisah) for isi in _menurut_tabel(bahan, find_sasaran(bahan, kalimat))]
        if any(all(int(h["n"]) == isi[h.lastgroup or ""] for h in hitungan) for isi in nyata):
            continue
        for h in hitungan if nyata else ():
            benar = nyata[-1][h.lastgroup or ""]
            if int(h["n"]) != benar:
                isi = f"menyebut {h['n']} indikator {h[h.lastgroup or '']} target, sedangkan menurut tabel {benar}"
                yield catat_kalimat(KODE, kalimat, h.end(), isi, "Hitung ulang, atau betulkan tabelnya.")


def _jumlah(capai: list[Capai], terpisah: bool) -> dict[str, int]:
    lebih, sama = capai.count(Capai.LEBIH), capai.count(Capai.SAMA)
    return {"lebih": lebih, "capai": sama if terpisah else sama + lebih, "kurang": capai.count(Capai.KURANG)}


def _menurut_tabel(bahan: Bahan, sasaran: tuple[Kunci, ...]) -> Iterator[list[Capai]]:
    """Yield where the indicators of each table of capaian stand; a table with an open one is left out."""
    milik = {n for s in sasaran for n in bahan.fakta.sasaran.get(s, ())}
    for nomor, tabel in enumerate(bahan.fakta.tabel):
        if not {"sasaran", "indikator", "target", "realisasi", "capaian"} <= {k.peran for k in tabel.kolom}:
            continue
        baris = bahan.fakta.pengukuran_tabel(nomor, bahan.tahun)
        capai = [capai_baris(bahan, p) for p in baris if not sasaran or p.nama in milik]
        if capai and all(len(c) == 1 for c in capai):
            yield [c.pop() for c in capai]
