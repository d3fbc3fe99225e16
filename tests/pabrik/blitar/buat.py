"""Menulis seluruh folder contoh Blitar."""

from pathlib import Path

from tests.pabrik.benih import DATA_CONTOH
from tests.pabrik.benih import tulis_anggaran_pk
from tests.pabrik.benih import tulis_buku_anggaran
from tests.pabrik.benih import tulis_buku_profil
from tests.pabrik.benih import tulis_tabel
from tests.pabrik.blitar import contoh
from tests.pabrik.blitar import fakta
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku

FOLDER = Path(__file__).parents[3] / "input_samples" / "blitar-2025"
TAHUN = tuple(str(t) for t in range(2025, 2031))
KANTOR = fakta.DINAS_LENGKAP.upper()
SUMBER_IKU = "Sumber: Keputusan Kepala Dinas Nomor T/188/05/409.24.1/SK.PA/2025"


def build_blitar(folder: Path) -> None:
    """Write the workbooks of the sample office into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    tulis_buku_profil(
        folder, fakta.DINAS_LENGKAP, fakta.IDENTITAS, fakta.TUGAS_DAN_FUNGSI, landasan_hukum=fakta.LANDASAN_HUKUM
    )
    for build in (_build_iku, _build_renstra, _build_pk, _build_capaian):
        build(folder)
    tulis_buku_anggaran(folder, fakta.DINAS_LENGKAP, 2025, contoh.PROGRAM)


def _build_iku(folder: Path) -> None:
    """Write the decree's table and the raw figures that its formulas need."""
    buku = Buku()
    isi = zip(fakta.SASARAN, fakta.INDIKATOR, fakta.SATUAN, fakta.DEFINISI, fakta.FORMULASI,
              fakta.PENANGGUNG_JAWAB, fakta.SUMBER_DATA, strict=True)  # fmt: skip
    tulis_tabel(
        buku, "IKU", ["INDIKATOR KINERJA UTAMA", KANTOR, "TAHUN 2025-2030"],
        (("No",), ("Sasaran",), ("Indikator Sasaran",), ("Satuan",), ("Definisi Operasional",), ("Formulasi",),
         ("Penanggung Jawab",), ("Sumber Data",)),
        (6, 40, 40, 10, 56, 56, 34, 26), [(Angka(n), *satu) for n, satu in enumerate(isi, 1)], (SUMBER_IKU,),
        ("Blitar, 28 Agustus 2025", *fakta.KEPALA_DINAS),
    )  # fmt: skip
    tulis_tabel(
        buku, "Data Dasar", ["DATA DASAR INDIKATOR KINERJA UTAMA", KANTOR],
        (("No",), ("Variabel",), ("Satuan",), ("2024",), ("2025",), ("Sumber Data",)),
        (6, 44, 16, 14, 14, 30), [(Angka(n), *satu) for n, satu in enumerate(contoh.DATA_DASAR, 1)], (DATA_CONTOH,),
    )  # fmt: skip
    buku.simpan(folder / "IKU 2025.xlsx")


def _build_renstra(folder: Path) -> None:
    buku = Buku()
    tujuan = [(fakta.TUJUAN if not n else None, None, nama, "%", *target)
              for n, (nama, target) in enumerate(zip(fakta.INDIKATOR_TUJUAN, contoh.TARGET_TUJUAN, strict=True))]
    sasaran = [(None, *satu[:3], *satu[3])
               for satu in zip(fakta.SASARAN, fakta.INDIKATOR, fakta.SATUAN, contoh.TARGET, strict=True)]
    tulis_tabel(
        buku, "Tujuan dan Sasaran",
        ["RENCANA STRATEGIS TAHUN 2025-2030", "TUJUAN, SASARAN, INDIKATOR, DAN TARGET", KANTOR],
        (("Tujuan",), ("Sasaran",), ("Indikator Tujuan/Sasaran",), ("Satuan",), *(("Target", t) for t in TAHUN)),
        (40, 40, 44, 10, *(11,) * 6), [*tujuan, *sasaran], (DATA_CONTOH,),
    )  # fmt: skip
    tulis_tabel(
        buku, "Keterkaitan", ["KETERKAITAN RENSTRA DENGAN RPJMD TAHUN 2025-2030", KANTOR],
        (("Tingkat",), ("Pernyataan",), ("Indikator",)), (20, 70, 48),
        [("Sasaran daerah", fakta.SASARAN_RPJMD, None),
         ("Tujuan", fakta.TUJUAN, fakta.INDIKATOR_TUJUAN[0]), (None, None, fakta.INDIKATOR_TUJUAN[1]),
         *(("Sasaran", s, i) for s, i in zip(fakta.SASARAN, fakta.INDIKATOR, strict=True))],
        (SUMBER_IKU,),
    )  # fmt: skip
    buku.simpan(folder / "Renstra 2025-2030.xlsx")


def _build_pk(folder: Path) -> None:
    buku = Buku()
    tulis_tabel(
        buku, "PK 2025", ["PERJANJIAN KINERJA TAHUN 2025", KANTOR],
        (("Sasaran Strategis",), ("Indikator Kinerja",), ("Satuan",), ("Target",)), (44, 46, 12, 14),
        [(s, i, satuan, target[0]) for s, i, satuan, target in
         zip(fakta.SASARAN, fakta.INDIKATOR, fakta.SATUAN, contoh.TARGET, strict=True)],
        (DATA_CONTOH,), fakta.KEPALA_DINAS,
    )  # fmt: skip
    tulis_anggaran_pk(buku, fakta.DINAS_LENGKAP, 2025, contoh.PROGRAM, 70)
    buku.simpan(folder / "PK 2025.xlsx")


def _build_capaian(folder: Path) -> None:
    """Write the measurement; what has a formula is left blank and computed from the raw figures."""
    buku = Buku()
    realisasi = (None, None, contoh.REALISASI_SAKIP)
    tulis_tabel(
        buku, "Capaian 2025", ["CAPAIAN PERJANJIAN KINERJA TAHUN 2025", KANTOR],
        (("Sasaran",), ("Indikator",), ("Satuan",), ("Target",), ("Realisasi",)), (44, 46, 12, 14, 14),
        [(s, i, satuan, target[0], nilai) for s, i, satuan, target, nilai in
         zip(fakta.SASARAN, fakta.INDIKATOR, fakta.SATUAN, contoh.TARGET, realisasi, strict=True)],
        (DATA_CONTOH,),
    )  # fmt: skip
    buku.simpan(folder / "Capaian 2025.xlsx")
