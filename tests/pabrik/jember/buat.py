"""Menulis seluruh folder contoh Jember."""

from pathlib import Path

from tests.pabrik.benih import DATA_CONTOH
from tests.pabrik.benih import tulis_anggaran_pk
from tests.pabrik.benih import tulis_buku_anggaran
from tests.pabrik.benih import tulis_buku_profil
from tests.pabrik.benih import tulis_tabel
from tests.pabrik.jember import contoh
from tests.pabrik.jember import fakta
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku

FOLDER = Path(__file__).parents[3] / "input_samples" / "jember-2026"
KANTOR = fakta.DINAS_LENGKAP.upper()
TAHUN_RENSTRA = ("2025", "2026", "2027", "2028", "2029")
TARGET_CONTOH = (
    "Catatan data: keputusan IKU tidak memuat target; target adalah data contoh, bukan angka resmi perangkat daerah."
)


def build_jember(folder: Path) -> None:
    """Write the workbooks of the sample office into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    tulis_buku_profil(
        folder, fakta.DINAS_LENGKAP, fakta.IDENTITAS, fakta.TUGAS_DAN_FUNGSI, fakta.STRUKTUR, fakta.LANDASAN_HUKUM
    )
    for build in (_build_iku, _build_renstra, _build_pk, _build_kinerja):
        build(folder)
    tulis_buku_anggaran(folder, fakta.DINAS_LENGKAP, 2026, contoh.PROGRAM)


def _build_iku(folder: Path) -> None:
    """Write the annex of the decree: one column for the formula with its explanation, as printed."""
    buku = Buku()
    tulis_tabel(
        buku, "IKU", ["INDIKATOR KINERJA UTAMA (IKU)", KANTOR, "TAHUN 2026"],
        (("No",), ("Sasaran Strategis",), ("No",), ("IKU",), ("Formulasi dan Penjelasan",), ("Penanggung Jawab",),
         ("Sumber Data",)),
        (6, 40, 6, 40, 70, 44, 18),
        [(nomor or None, sasaran or None, urut, nama, formulasi, bidang, "Laporan Data")
         for nomor, sasaran, urut, nama, formulasi, bidang in fakta.IKU],
        ("Sumber: Keputusan Kepala Dinas tanggal 19 Januari 2026",),
        ("Jember, 19 Januari 2026", *fakta.KEPALA_DINAS), (1, 2),
    )  # fmt: skip
    buku.simpan(folder / "IKU 2026.xlsx")


def _build_renstra(folder: Path) -> None:
    buku = Buku()
    tujuan = [(fakta.TUJUAN if n == 0 else None, None, nama, "%", *target)
              for n, (nama, target) in enumerate(zip(fakta.INDIKATOR_TUJUAN, contoh.TARGET_TUJUAN, strict=True))]
    sasaran = [(None, s or None, nama, "%", *target)
               for (_, s, _, nama, *_), target in zip(fakta.IKU, contoh.TARGET, strict=True)]  # fmt: skip
    tulis_tabel(
        buku, "Tujuan dan Sasaran",
        ["RENCANA STRATEGIS TAHUN 2025-2029", "TUJUAN, SASARAN, INDIKATOR, DAN TARGET", KANTOR],
        (("Tujuan",), ("Sasaran",), ("Indikator Tujuan/Sasaran",), ("Satuan",),
         *(("Target", t) for t in TAHUN_RENSTRA)),
        (40, 40, 44, 10, *(12,) * 5), [*tujuan, *sasaran], (TARGET_CONTOH,),
    )  # fmt: skip
    buku.simpan(folder / "Renstra 2025-2029.xlsx")


def _build_pk(folder: Path) -> None:
    buku = Buku()
    isi = [(s or None, nama, "%", target[1])
           for (_, s, _, nama, *_), target in zip(fakta.IKU, contoh.TARGET, strict=True)]  # fmt: skip
    tulis_tabel(
        buku, "PK 2026", ["PERJANJIAN KINERJA TAHUN 2026", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Satuan",), ("Target",)), (48, 48, 12, 14), isi,
        (TARGET_CONTOH,), ("Jember, 26 Januari 2026", *fakta.KEPALA_DINAS), (1,),
    )  # fmt: skip
    tulis_anggaran_pk(buku, fakta.DINAS_LENGKAP, 2026, contoh.PROGRAM, 80)
    buku.simpan(folder / "PK 2026.xlsx")


def _build_kinerja(folder: Path) -> None:
    """Write raw figures, a measurement whose realisasi is left to the formulas, last year's, and next year's aksi."""
    buku = Buku()
    tulis_tabel(
        buku, "Data Dasar", ["DATA DASAR INDIKATOR KINERJA UTAMA TAHUN 2026", KANTOR],
        (("No",), ("Variabel",), ("Satuan",), ("2025",), ("2026",), ("Sumber Data",)), (6, 56, 16, 14, 14, 20),
        [(Angka(n), *satu, "Laporan Data") for n, satu in enumerate(contoh.DATA_DASAR, 1)], (DATA_CONTOH,),
    )  # fmt: skip
    isi = [(s or None, nama, "%", target[1], None)
           for (_, s, _, nama, *_), target in zip(fakta.IKU, contoh.TARGET, strict=True)]  # fmt: skip
    tulis_tabel(
        buku, "Capaian 2026", ["PENGUKURAN KINERJA TAHUN 2026", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Satuan",), ("Target",), ("Realisasi",)),
        (48, 48, 12, 14, 14), isi, (TARGET_CONTOH,), (), (1,),
    )  # fmt: skip
    tulis_tabel(
        buku, "Riwayat", ["CAPAIAN KINERJA TAHUN SEBELUMNYA", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Satuan",), ("Target", "2025"), ("Realisasi", "2025")),
        (48, 48, 12, 14, 14),
        [(fakta.SASARAN[0] if n == 0 else None, fakta.INDIKATOR[n], "%", contoh.TARGET[n][0], realisasi)
         for n, realisasi in enumerate(contoh.RIWAYAT)], (DATA_CONTOH,), (), (1,),
    )  # fmt: skip
    tulis_tabel(
        buku, "Rencana Aksi 2027", ["RENCANA AKSI TAHUN 2027", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Rencana Aksi",)), (48, 48, 80),
        [(s or None, i, aksi) for s, i, aksi in contoh.RENCANA_AKSI], (DATA_CONTOH,), (), (1,),
    )  # fmt: skip
    buku.simpan(folder / "Kinerja 2026.xlsx")
