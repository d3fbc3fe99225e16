"""Menulis seluruh folder contoh Lumajang."""

from __future__ import annotations

from pathlib import Path

from tests.pabrik.benih import DATA_CONTOH
from tests.pabrik.benih import tulis_dpa
from tests.pabrik.benih import tulis_profil
from tests.pabrik.benih import tulis_realisasi
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
    for build in (_build_profil, _build_iku, _build_capaian, _build_pk, _build_anggaran):
        build(folder)


def _build_profil(folder: Path) -> None:
    buku = Buku()
    tulis_profil(buku, DINAS_LENGKAP, IDENTITAS)
    tulis_tabel(buku, "Struktur Organisasi", ["STRUKTUR ORGANISASI", KANTOR], (("Jabatan/Unit",), ("Atasan",)),
                (60, 50), STRUKTUR)  # fmt: skip
    tulis_tabel(buku, "Tugas dan Fungsi", ["TUGAS DAN FUNGSI", KANTOR], (("Jenis",), ("Uraian",)),
                (14, 110), TUGAS_DAN_FUNGSI)  # fmt: skip
    buku.simpan(folder / "Profil.xlsx")


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
    jumlah = [(Angka(n), p.nama, Angka(p.jumlah(lambda k: k.pagu), "#,##0"), "APBD") for n, p in enumerate(PROGRAM, 1)]
    tulis_tabel(
        buku, "PK 2020 Anggaran", ["PERJANJIAN KINERJA TAHUN 2020", KANTOR],
        (("No",), ("Program",), ("Anggaran (Rp)",), ("Keterangan",)), (6, 70, 20, 16), jumlah, (DATA_CONTOH,),
    )  # fmt: skip
    buku.simpan(folder / "PK 2020.xlsx")


def _build_anggaran(folder: Path) -> None:
    buku = Buku()
    tulis_dpa(buku, "DPA", ["DOKUMEN PELAKSANAAN ANGGARAN", KANTOR, "TAHUN ANGGARAN 2020"], PROGRAM)
    buku.simpan(folder / "DPA 2020.xlsx")
    buku = Buku()
    judul = ["REALISASI ANGGARAN DAN KINERJA TAHUN 2020", KANTOR, "KEADAAN : 31 DESEMBER 2020"]
    tulis_realisasi(buku, "Realisasi", judul, PROGRAM)
    buku.simpan(folder / "Realisasi 2020.xlsx")
