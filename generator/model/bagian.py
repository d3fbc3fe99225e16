"""Bagian laporan yang boleh ditiadakan atau diurutkan kantor, dengan isinya di dokumen.

Sumber: susunan laporan-laporan daerah berbeda-beda (PermenPANRB 53/2014 hanya menganjurkan sistematikanya); bagian yang
diminta peraturan (tujuh analisis, realisasi anggaran) tidak ada di sini selain yang "jika ada".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bagian:
    """One section: how offices call it (tidy), its passages, the keys of its tables."""

    sebutan: tuple[str, ...]
    narasi: tuple[str, ...] = ()
    tabel: tuple[str, ...] = ()
    bagan: tuple[str, ...] = ()


BAGIAN: dict[str, Bagian] = {
    "ikhtisar": Bagian(("ikhtisar eksekutif", "ringkasan eksekutif", "ikhtisar kinerja"), ("ikhtisar",)),
    "permasalahan utama": Bagian(("identifikasi permasalahan utama", "isu strategis"), ("permasalahan_utama",)),
    "landasan hukum": Bagian(("dasar hukum",), ("landasan_hukum",)),
    "sistematika": Bagian(("sistematika penyajian", "sistematika penulisan"), ("sistematika",)),
    "standar nasional": Bagian(("pembanding", "standar nasional atau daerah lain"), ("pembanding",), ("3.8",)),
    "tindak lanjut lhe": Bagian(
        ("tindak lanjut", "tindak lanjut rekomendasi lhe", "tindak lanjut rekomendasi"), ("tindak_lanjut",),
        ("tindak_lanjut",),
    ),
    "crosscutting": Bagian(("cross cutting", "lintas perangkat daerah"), ("crosscutting",), ("crosscutting",)),
    "inovasi": Bagian((), ("inovasi",)),
    "penghargaan": Bagian(("prestasi", "prestasi dan penghargaan"), ("penghargaan",)),
    "rencana aksi": Bagian((), ("rencana_aksi", "target_triwulan"), ("4.2", "4.3")),
    "lampiran a": Bagian((), (), ("A1", "A2")),
    "lampiran b": Bagian((), (), ("B1", "B2")),
    "lampiran c": Bagian((), (), ("C1", "C2")),
    "lampiran d": Bagian((), (), ("D1", "D1_anggaran", "D2", "D2_anggaran")),
    "lampiran e": Bagian((), (), ("E",)),
    "lampiran f": Bagian((), (), (), ("pohon_kinerja",)),
    "lampiran g": Bagian((), (), ("G1", "G2")),
}  # fmt: skip

# Those that have a sibling here to change places with; the others are alone below their heading.
DAPAT_DIURUTKAN = (
    "permasalahan utama", "landasan hukum", "sistematika",
    "tindak lanjut lhe", "crosscutting", "inovasi", "penghargaan",
)  # fmt: skip


def cari_bagian(sebutan: str) -> str | None:
    """Return the key of a section by its tidy name, None for a name that nobody knows."""
    return next((kunci for kunci, b in BAGIAN.items() if sebutan == kunci or sebutan in b.sebutan), None)
