"""Menulis seluruh folder contoh Lumajang."""

from pathlib import Path

from tests.pabrik.benih import tulis_anggaran_pk
from tests.pabrik.benih import tulis_buku_anggaran
from tests.pabrik.benih import tulis_buku_profil
from tests.pabrik.benih import tulis_tabel
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku
from tests.pabrik.lumajang.fakta import DINAS_LENGKAP
from tests.pabrik.lumajang.fakta import IDENTITAS
from tests.pabrik.lumajang.fakta import IKU
from tests.pabrik.lumajang.fakta import KEPALA_DINAS
from tests.pabrik.lumajang.fakta import PROGRAM
from tests.pabrik.lumajang.fakta import SASARAN
from tests.pabrik.lumajang.fakta import STRUKTUR
from tests.pabrik.lumajang.fakta import TUGAS_DAN_FUNGSI
from tests.pabrik.lumajang.fakta import TUJUAN

FOLDER = Path(__file__).parents[3] / "input_samples" / "lumajang-2020"
TAHUN = ("2019", "2020", "2021", "2022", "2023")
KANTOR = DINAS_LENGKAP.upper()


def build_lumajang(folder: Path) -> None:
    """Write the workbooks of the sample office into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    tulis_buku_profil(folder, DINAS_LENGKAP, IDENTITAS, TUGAS_DAN_FUNGSI, STRUKTUR)
    for build in (_build_iku, _build_capaian, _build_pk):
        build(folder)
    tulis_buku_anggaran(folder, DINAS_LENGKAP, 2020, PROGRAM)


def _build_iku(folder: Path) -> None:
    """Write the IKU with formula, and the targets of the Renstra."""
    buku = Buku()
    tulis_tabel(
        buku, "IKU", ["INDIKATOR KINERJA UTAMA", KANTOR, "TAHUN 2018-2023"],
        (("No.",), ("Sasaran SKPD",), ("Indikator Sasaran SKPD (IKU SKPD)",), ("Penjelasan / Formulasi Perhitungan",),
         ("Satuan",)),
        (6, 34, 44, 62, 10),
        [(Angka(n), s or None, i, rumus, "%") for n, (s, i, rumus, *_) in enumerate(IKU, 1)],
        ("Sumber: IKU dan IKI Tahun 2020",), ("Lumajang, Agustus 2020", *KEPALA_DINAS), (2,),
    )  # fmt: skip
    tujuan = dict(zip(SASARAN, TUJUAN, strict=True))
    tulis_tabel(
        buku, "Target IKU", ["RENCANA STRATEGIS TAHUN 2018-2023", "TUJUAN, SASARAN, INDIKATOR, DAN TARGET", KANTOR],
        (("Tujuan",), ("Sasaran",), ("Indikator Sasaran",), ("Satuan",), ("Tahun Dasar 2018",),
         *(("Target", t) for t in TAHUN)),
        (34, 34, 44, 10, *(12,) * 6),
        [(tujuan.get(s), s or None, i, "%", *target) for s, i, _, target, _ in IKU],
        ("Sumber: IKU dan IKI Tahun 2020",), (), (1, 2),
    )  # fmt: skip
    buku.simpan(folder / "IKU dan IKI 2020.xlsx")


def _build_capaian(folder: Path) -> None:
    """Write target and realisasi of the years before, and the measurement of 2020 with its 0."""
    buku = Buku()
    tulis_tabel(
        buku, "Riwayat", ["CAPAIAN IKU TAHUN 2018-2019", KANTOR],
        (("Sasaran",), ("Indikator",), ("Satuan",), ("Target", "2018"), ("Target", "2019"), ("Realisasi", "2018"),
         ("Realisasi", "2019")),
        (34, 44, 10, 12, 12, 12, 12),
        [(s or None, i, "%", *target[:2], *realisasi[:2]) for s, i, _, target, realisasi in IKU],
        ("Sumber: IKU dan IKI Tahun 2020",), (), (1,),
    )  # fmt: skip
    tulis_tabel(
        buku, "Capaian 2020", ["CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2020", KANTOR],
        (("Sasaran",), ("Indikator",), ("Satuan",), ("Target",), ("Realisasi",)),
        (34, 44, 10, 12, 12),
        [(s or None, i, "%", target[2], realisasi[2]) for s, i, _, target, realisasi in IKU],
        ("Sumber: IKU dan IKI Tahun 2020",), (), (1,),
    )  # fmt: skip
    buku.simpan(folder / "Capaian IKU.xlsx")


def _build_pk(folder: Path) -> None:
    buku = Buku()
    tulis_tabel(
        buku, "PK 2020", ["PERJANJIAN KINERJA TAHUN 2020", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Satuan",), ("Target",)), (44, 46, 12, 14),
        [(s or None, i, "%", target[2]) for s, i, _, target, _ in IKU],
        ("Sumber: target menurut IKU Tahun 2020",), KEPALA_DINAS, (1,),
    )  # fmt: skip
    tulis_anggaran_pk(buku, DINAS_LENGKAP, 2020, PROGRAM, 70)
    buku.simpan(folder / "PK 2020.xlsx")
