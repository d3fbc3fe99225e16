"""Reviu banyak laporan berdampingan: satu dokumen satu tugas, satu rekap untuk Bagian Organisasi atau Inspektorat."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence
from concurrent.futures import Executor
from pathlib import Path

from generator.batch import jalankan
from generator.document.simpan import HasilTulis
from generator.document.simpan import tulis_atomik
from generator.model.rekaman import rekaman
from generator.reviu import NAMA_CATATAN
from generator.reviu import NAMA_REKAP
from generator.reviu import bagi_tempat
from generator.reviu import daftar_dokumen
from generator.reviu import reviu_dokumen
from generator.reviu import tulis_hasil
from generator.workpaper.rekap_reviu import BarisRekap
from generator.workpaper.rekap_reviu import tulis_rekap
from generator.workpaper.tautan import jalur_tautan

MATI = "proses yang membacanya berhenti mendadak (kehabisan memori?)"


@rekaman
class TugasReviu:
    """One report to review and the folder of its results; texts, so that it travels to another process."""

    dokumen: str
    keluaran: str
    komentar: bool = False

    @property
    def nama(self) -> str:
        return Path(self.dokumen).name


def daftar_tugas_reviu(folder: Path, keluaran: Path, komentar: bool = False) -> list[TugasReviu]:
    """Return one task per report of a folder."""
    return [TugasReviu(str(p), str(keluaran / tempat), komentar) for p, tempat in bagi_tempat(daftar_dokumen(folder))]


def kerjakan_reviu(tugas: TugasReviu) -> BarisRekap:
    """Review one report and write its findings; only its line of the recap comes back."""
    jalur, keluaran = Path(tugas.dokumen), Path(tugas.keluaran)
    try:
        hasil = reviu_dokumen(jalur)
        pesan = tulis_hasil(hasil, keluaran, tugas.komentar)[1] if hasil.terbaca else hasil.sebab
    except Exception as galat:  # a bug of ours in one report must not stop the others; it is named in the recap
        return _gagal(tugas, f"kesalahan program ({type(galat).__name__}): {galat}")
    catatan = f"{keluaran.name}/{NAMA_CATATAN}" if hasil.terbaca else ""
    return BarisRekap(
        tugas.nama, _tautan(tugas), catatan, hasil.catatan, hasil.tabel, hasil.dikenal, pesan, hasil.terbaca
    )


def jalankan_reviu_massal(
    tugas: Sequence[TugasReviu],
    buat_executor: Callable[[], Executor],
    pekerja: int,
    lapor: Callable[[BarisRekap, int, int], None],
) -> tuple[BarisRekap, ...]:
    """Review every report and tell of each as it ends; the lines of the recap come in the order of the names."""
    hasil = []
    semua = jalankan(tugas, buat_executor, pekerja, kerjakan_reviu, lambda t: _gagal(t, MATI))
    for nomor, satu in enumerate(semua, start=1):
        hasil.append(satu)
        lapor(satu, nomor, len(tugas))
    return tuple(sorted(hasil, key=lambda b: b.nama.casefold()))


def tulis_rekap_reviu(baris: Sequence[BarisRekap], keluaran: Path) -> HasilTulis:
    """Write rekap-reviu.xlsx beside the folders of the reports."""
    from generator.istilah_reviu import KELUARGA_KODE

    return tulis_atomik(keluaran / NAMA_REKAP, tulis_rekap(list(baris), KELUARGA_KODE), simpan_lama=False)


def _gagal(tugas: TugasReviu, sebab: str) -> BarisRekap:
    return BarisRekap(tugas.nama, _tautan(tugas), "", (), 0, 0, sebab, False)


def _tautan(tugas: TugasReviu) -> str:
    return jalur_tautan(Path(tugas.dokumen), Path(tugas.keluaran).parent) or ""
