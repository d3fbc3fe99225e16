"""Lampiran A sampai G. Tiap tabel di bawah judulnya sendiri, tanpa nomor tabel.

The titles of the tables are headings of the fourth level: they go when their table goes, and the contents
(levels 1 to 3) name the appendices only.
"""

from tests.pabrik.templat.contoh import CONTOH
from tests.pabrik.templat.halaman import bagian
from tests.pabrik.templat.halaman import batas
from tests.pabrik.templat.prototipe import tabel
from tests.pabrik.templat.teks import bagan
from tests.pabrik.templat.teks import judul


def _bertabel(teks: str, kunci: str) -> str:
    return judul(4, teks) + tabel(kunci, CONTOH[kunci])


def lampiran() -> str:
    """Write A and B lying, C and D upright, E and F lying; G closes the document upright."""
    return (
        judul(1, "Lampiran A\nMatriks Rencana Strategis")
        + _bertabel("1.\tRenstra Tahun {{ periode_renstra_1 }}", "A1")
        + _bertabel("2.\tRenstra Tahun {{ periode_renstra_2 }}", "A2")
        + judul(1, "Lampiran B\nIndikator Kinerja Utama")
        + _bertabel("1.\tIndikator Kinerja Utama Tahun {{ periode_renstra_1 }}", "B1")
        + _bertabel("2.\tIndikator Kinerja Utama Tahun {{ periode_renstra_2 }}", "B2")
        + batas(bagian("mendatar"))
        + judul(1, "Lampiran C\nMatriks Rencana Kerja")
        + _bertabel("1.\tRencana Kerja Tahun {{ tahun }}", "C1")
        + _bertabel("2.\tRencana Kerja Perubahan Tahun {{ tahun }}", "C2")
        + judul(1, "Lampiran D\nPerjanjian Kinerja")
        + _bertabel("1.\tPerjanjian Kinerja Tahun {{ tahun }}", "D1")
        + _bertabel("2.\tProgram dan Anggaran Tahun {{ tahun }}", "D1_anggaran")
        + _bertabel("3.\tPerjanjian Kinerja Perubahan Tahun {{ tahun }}", "D2")
        + _bertabel("4.\tProgram dan Anggaran Perubahan Tahun {{ tahun }}", "D2_anggaran")
        + batas(bagian("tegak"))
        + judul(1, "Lampiran E\nPengukuran Kinerja") + tabel("E", CONTOH["E"])
        + judul(1, "Lampiran F\nPohon Kinerja") + bagan("pohon_kinerja")
        + batas(bagian("mendatar"))
        + judul(1, "Lampiran G\nRencana Aksi Tahun {{ tahun_depan }}")
        + _bertabel("1.\tRencana Aksi Peningkatan Kinerja", "G1")
        + _bertabel("2.\tTarget Triwulanan", "G2")
        + bagian("tegak")
    )  # fmt: skip
