"""Menulis seluruh folder contoh Kalimantan Barat."""

from pathlib import Path

from tests.pabrik.benih import DATA_CONTOH
from tests.pabrik.benih import tulis_anggaran_pk
from tests.pabrik.benih import tulis_buku_anggaran
from tests.pabrik.benih import tulis_buku_profil
from tests.pabrik.benih import tulis_tabel
from tests.pabrik.kalbar import contoh
from tests.pabrik.kalbar import fakta
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku

FOLDER = Path(__file__).parents[3] / "input_samples" / "kalbar-2024"
KANTOR = fakta.DINAS_LENGKAP.upper()
SUMBER_IKU = "Sumber: Keputusan Kepala Dinas tanggal 2 Januari 2024"


def build_kalbar(folder: Path) -> None:
    """Write the workbooks of the sample office into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    tulis_buku_profil(
        folder, fakta.DINAS_LENGKAP, fakta.IDENTITAS, fakta.TUGAS_DAN_FUNGSI, fakta.STRUKTUR, fakta.LANDASAN_HUKUM
    )
    for build in (_build_iku, _build_renstra, _build_pk, _build_kinerja):
        build(folder)
    tulis_buku_anggaran(folder, fakta.DINAS_LENGKAP, 2024, contoh.PROGRAM)


def _build_iku(folder: Path) -> None:
    """Write the annex of the decree with its seven columns, the target as a percent."""
    buku = Buku()
    tulis_tabel(
        buku, "IKU 2024", ["INDIKATOR KINERJA UTAMA", KANTOR, "PERIODE 2024"],
        (("No",), ("SASARAN STRATEGIS",), ("INDIKATOR KINERJA UTAMA (IKU)",), ("RUMUS PERHITUNGAN",), ("TARGET 2024",),
         ("PENANGGUNG JAWAB",), ("SUMBER DATA",)),
        (6, 36, 36, 56, 12, 48, 30),
        [(Angka(n), *satu, fakta.DINAS) for n, satu in enumerate(fakta.IKU, 1)],
        (SUMBER_IKU,), ("Pontianak, 2 Januari 2024", *fakta.KEPALA_DINAS),
    )  # fmt: skip
    buku.simpan(folder / "IKU 2024.xlsx")


def _build_renstra(folder: Path) -> None:
    buku = Buku()
    isi = [(contoh.TUJUAN if n == 0 else None, sasaran, nama, "%", target, *contoh.TARGET[n])
           for n, (sasaran, nama, _, target, _) in enumerate(fakta.IKU)]  # fmt: skip
    tulis_tabel(
        buku, "Tujuan dan Sasaran",
        ["RENCANA STRATEGIS TAHUN 2024-2026", "TUJUAN, SASARAN, INDIKATOR, DAN TARGET", KANTOR],
        (("Tujuan",), ("Sasaran",), ("Indikator Sasaran",), ("Satuan",), ("Target", "2024"), ("Target", "2025"),
         ("Target", "2026")),
        (40, 40, 40, 10, 12, 12, 12), isi,
        ("Catatan data: target tahun 2024 menurut keputusan IKU; tujuan serta target tahun 2025 dan 2026 adalah "
         "data contoh, bukan angka resmi perangkat daerah.",), (), (1,),
    )  # fmt: skip
    buku.simpan(folder / "Renstra 2024-2026.xlsx")


def _build_pk(folder: Path) -> None:
    buku = Buku()
    isi = [(sasaran, nama, "%", target) for sasaran, nama, _, target, _ in fakta.IKU]
    tulis_tabel(
        buku, "PK 2024", ["PERJANJIAN KINERJA TAHUN 2024", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Satuan",), ("Target",)), (48, 44, 12, 14), isi,
        ("Catatan data: target menurut keputusan IKU; tanggal perjanjian adalah data contoh.",),
        ("Pontianak, 15 Januari 2024", *fakta.KEPALA_DINAS),
    )  # fmt: skip
    tulis_anggaran_pk(buku, fakta.DINAS_LENGKAP, 2024, contoh.PROGRAM, 80)
    buku.simpan(folder / "PK 2024.xlsx")


def _build_kinerja(folder: Path) -> None:
    """Write raw figures, a measurement whose realisasi is left to the formulas, last year's, and next year's aksi."""
    buku = Buku()
    tulis_tabel(
        buku, "Data Dasar", ["DATA DASAR INDIKATOR KINERJA UTAMA TAHUN 2024", KANTOR],
        (("No",), ("Variabel",), ("Satuan",), ("2023",), ("2024",), ("Sumber Data",)), (6, 56, 16, 14, 14, 44),
        [(Angka(n), *satu, fakta.DINAS) for n, satu in enumerate(contoh.DATA_DASAR, 1)], (DATA_CONTOH,),
    )  # fmt: skip
    tulis_tabel(
        buku, "Capaian 2024", ["PENGUKURAN KINERJA TAHUN 2024", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Satuan",), ("Target",), ("Realisasi",)),
        (48, 44, 12, 14, 14), [(sasaran, nama, "%", target, None) for sasaran, nama, _, target, _ in fakta.IKU],
        ("Catatan data: target menurut keputusan IKU; realisasi dihitung dari data contoh.",),
    )  # fmt: skip
    tulis_tabel(
        buku, "Riwayat", ["CAPAIAN KINERJA TAHUN SEBELUMNYA", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Satuan",), ("Target", "2023"), ("Realisasi", "2023")),
        (48, 44, 12, 14, 14),
        [(sasaran, nama, "%", *lalu)
         for (sasaran, nama, *_), lalu in zip(fakta.IKU, contoh.RIWAYAT, strict=True)], (DATA_CONTOH,),
    )  # fmt: skip
    tulis_tabel(
        buku, "Rencana Aksi 2025", ["RENCANA AKSI TAHUN 2025", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Rencana Aksi",)), (48, 44, 80), contoh.RENCANA_AKSI,
        (DATA_CONTOH,),
    )  # fmt: skip
    buku.simpan(folder / "Kinerja 2024.xlsx")
