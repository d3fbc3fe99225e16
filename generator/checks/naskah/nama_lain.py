"""Nama perangkat daerah atau daerah lain di tempat nama sendiri, sisa dari laporan yang disalin.

Sumber: profil folder, atau nama yang paling sering disebut dokumen itu sendiri. Read only where a name tells who
reports ("Bupati …", "Renstra Dinas …"); regions that the report compares itself with are not suspected.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.checks.catat import periksa
from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.kalimat import rapikan
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import kutip
from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.tables.padanan import kata_nama

KODE = "D15"
ARTI = "Nama perangkat daerah atau daerah lain"

PERSEN_SENDIRI = 70
PALING_SEDIKIT = 3
_DAERAH = re.compile(
    r"\b(?i:(?:bupati|wali\s?kota)|(?:pemerintah(?:\s+daerah)?|pemkab|pemkot|apbd|sekretaris\s+daerah|dprd|"
    r"inspektorat(?:\s+daerah)?|rpjmd|rpd|bappeda|bapperida|bappelitbangda)\s+(?:kabupaten|kota)"
    r"|(?:dinas|badan|kecamatan|satpol\s+pp|sekretariat)\b[^.;:()\d]{0,80}?\s(?:kabupaten|kota))\s+([A-Z][A-Za-z]+)"
)
_BUKAN_DAERAH = frozenset({
    "nomor", "tentang", "melalui", "dan", "beserta", "dalam", "tahun", "selaku", "sebagai", "kepada", "yang",
    "dengan", "untuk", "serta", "oleh", "atau", "di", "ke", "dari", "atas", "wakil", "pada", "adalah", "lain",
    "lainnya", "sekitar", "sehat", "layak", "induk", "kreatif", "cerdas", "terpilih", "periode", "mengenai",
    "kota", "kabupaten",
})  # fmt: skip
_KANTOR = re.compile(
    r"\b(?i:laporan\s+(?:akuntabilitas\s+)?kinerja(?:\s+instansi\s+pemerintah)?|lkjip|lkip|lakip|rencana\s+strategis|"
    r"renstra|rencana\s+kerja|renja|perjanjian\s+kinerja|indikator\s+kinerja\s+utama|iku|organisasi|internal|"
    r"di\s+lingkungan|fungsi)"
    r"(?:\s*\([A-Za-z]+\))?(?:\s+(?i:pada))?\s+(?i:(dinas|badan|kecamatan|kelurahan|inspektorat|"
    r"sekretariat))\s+([A-Z][A-Za-z]+)"
)
_SINGKATAN_KANTOR = re.compile(r"\b(?:internal|lingkungan|lingkup)\s+((?:Dis|Din)[a-z]{4,})\b")
_PEMBANDING = re.compile(
    r"\b(?:banding\w*|dibanding\w*|perbandingan|studi|kunjungan|kerja\s?sama|bersama|tetangga|perbatasan|juara|"
    r"peringkat|"
    r"replikasi|koordinasi|berkoordinasi|sinergi|provinsi|merger|penggabungan|eks|sebelumnya|dahulu|semula)\b",
    re.IGNORECASE,
)
_JUDUL_PEMBANDING = re.compile(
    r"perbandingan|daerah lain|standar nasional|penghargaan|prestasi|inovasi|landasan|dasar hukum", re.I
)


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per sentence and name."""
    daerah = _sendiri(bahan, _DAERAH, 1, bahan.laporan.profil.nama_daerah if bahan.laporan else "")
    kantor = _sendiri(bahan, _KANTOR, 2, bahan.laporan.profil.nama_dinas.partition(" ")[2] if bahan.laporan else "")
    pembanding = _kata_tabel(bahan)
    for kalimat in bahan.kalimat:
        yield from _singkatan(bahan, kalimat.teks, kalimat.alamat)
        if _PEMBANDING.search(kalimat.teks) or _JUDUL_PEMBANDING.search(kalimat.judul):
            continue
        for pola, kelompok, sendiri, sebutan in (
            (_DAERAH, 1, daerah, "daerah"),
            (_KANTOR, 2, kantor, "perangkat daerah"),
        ):
            for cocok in pola.finditer(kalimat.teks):
                nama = cocok[kelompok].casefold()
                if (
                    sendiri
                    and nama not in (*sendiri, *_BUKAN_DAERAH)
                    and nama not in pembanding
                    and not _akronim(cocok[kelompok])
                ):
                    yield catat_kalimat(
                        KODE,
                        kalimat,
                        cocok.end(),
                        f"menyebut {rapikan(cocok[0])}, sedangkan {sebutan} laporan ini {sendiri[0].title()}",
                        "Betulkan bila tersalin dari laporan lain.",
                    )


def _sendiri(bahan: Bahan, pola: re.Pattern[str], kelompok: int, profil: str) -> tuple[str, ...]:
    """Return the words of the own name: those of the folder, else the one that most mentions agree on."""
    if profil:
        return kata_nama(profil)
    teks = [rapikan(a.teks) for a in bahan.naskah.alinea]
    hitung = Counter(
        nama for t in teks for m in pola.finditer(t) if (nama := m[kelompok].casefold()) not in _BUKAN_DAERAH
    )  # fmt: skip
    if not hitung:
        return ()
    nama, banyak = hitung.most_common(1)[0]
    return (nama,) if banyak >= PALING_SEDIKIT and banyak * 100 >= PERSEN_SENDIRI * hitung.total() else ()


def _kata_tabel(bahan: Bahan) -> set[str]:
    """Return the words of captions and headers of tables of comparison."""
    return {
        kata for t in bahan.naskah.tabel for kata in kata_nama(" ".join((t.keterangan, *t.baris[0])))
        if re.search(r"banding", t.keterangan, re.IGNORECASE)
    }  # fmt: skip


def _akronim(nama: str) -> bool:
    return nama.isupper() and len(nama) < 6


def _singkatan(bahan: Bahan, teks: str, alamat: Alamat) -> Iterator[Catatan]:
    """An abbreviation of an office that the document uses nowhere else for itself."""
    cocok = _SINGKATAN_KANTOR.search(teks)
    if cocok is None:
        return
    semua = " ".join(a.teks for a in bahan.naskah.alinea)
    lain = Counter(m for m in re.findall(r"\b(?:Dis|Din)(?!as\b)[a-z]{3,}\b", semua) if m != cocok[1])
    if semua.count(cocok[1]) == 1 and lain:
        yield periksa(KODE, alamat, f"Kalimat {kutip(teks, cocok.end())} menyebut {cocok[1]}, di tempat lain "
                                    f"{lain.most_common(1)[0][0]}.",
                      "Betulkan bila itu singkatan perangkat daerah lain atau nama lama.")  # fmt: skip
