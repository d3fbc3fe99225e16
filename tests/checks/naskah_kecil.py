"""Laporan kecil tulisan tangan untuk menguji pemeriksaan tabelnya: dokumen Word sungguhan, dibaca seperti biasa."""

from generator.model.tabel_terbaca import TabelTerbaca
from generator.reading.baca_naskah import baca_naskah
from generator.reading.tabel_terbaca import baca_tabel
from tests.pabrik.naskah_word import Judul
from tests.pabrik.naskah_word import TabelUji
from tests.pabrik.naskah_word import tulis_naskah

CAPAIAN = ("Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)")
ANGGARAN = ("Program", "Pagu Anggaran (Rp)", "Realisasi Anggaran (Rp)", "Sisa Anggaran (Rp)", "Serapan (%)")
EFISIENSI = (
    "Sasaran", "Indikator Kinerja", "Pagu Anggaran (Rp)", "Realisasi Anggaran (Rp)", "Target", "Realisasi",
    "Capaian Kinerja (%)", "Pagu Anggaran x Capaian", "(Pagu Anggaran x Capaian) - Realisasi Anggaran", "Efisiensi (%)",
)  # fmt: skip


def tabel(
    kepala: tuple[str, ...], *baris: tuple[str, ...], nomor: str = "3.1", judul: str = "Pengukuran Kinerja", **sifat
) -> TabelUji:
    return TabelUji((f"Tabel {nomor} {judul} Tahun 2025",), tuple((k,) for k in kepala), baris, **sifat)


def terbaca(*daftar: TabelUji) -> tuple[TabelTerbaca, ...]:
    """Return these tables as the reading gives them."""
    return baca_tabel(baca_naskah(tulis_naskah((Judul("A. Capaian", 2), *daftar)), "LKjIP.docx"))


def capaian(*baris: tuple[str, str, str, str]) -> tuple[TabelTerbaca, ...]:
    """Return a table of capaian: indikator, target, realisasi, capaian."""
    return terbaca(tabel(CAPAIAN, *(("Meningkatnya mutu", *b) for b in baris)))
