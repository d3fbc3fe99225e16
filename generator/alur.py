"""Satu jalan dari folder ke laporan; perintah, batch, dan halaman web memanggil fungsi yang sama ini."""

from __future__ import annotations

import os
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.checks.semua import periksa_semua
from generator.document.simpan import tulis_atomik
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.catatan import urutkan
from generator.model.laporan import Laporan
from generator.reading.folder import LembarDikenal
from generator.reading.folder import baca_folder
from generator.tables.daftar import build_semua
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong

TEMPLAT = Path(__file__).resolve().parent.parent / "templates" / "lkjip.docx"
NAMA_LAPORAN, NAMA_DRAF = "LKjIP.docx", "LKjIP-DRAF.docx"
Kemajuan = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Siap:
    """A folder read, computed and checked; `laporan` is None when no report can exist."""

    folder: Path
    laporan: Laporan | None
    tabel: Mapping[str, HasilTabel]
    catatan: tuple[Catatan, ...]
    lembar: tuple[LembarDikenal, ...]

    @property
    def dapat_disusun(self) -> bool:
        return self.laporan is not None and not any(c.tingkat is Tingkat.SALAH for c in self.catatan)

    @property
    def draf(self) -> bool:
        """A report with an unreadable figure is a draft."""
        return any(
            "[PERIKSA]" in sel.teks
            for t in self.tabel.values()
            if not isinstance(t, TabelKosong)
            for baris in t.baris
            for sel in baris.sel
        )


@dataclass(frozen=True, slots=True)
class Tersusun:
    """What `buat` wrote: files, gaps left for the office, optional sections left out, whether pages are numbered."""

    berkas: tuple[Path, ...]
    isian: tuple[str, ...]
    dilewati: tuple[str, ...]
    bernomor: bool
    pesan: tuple[str, ...] = ()


class TidakDapatDisusun(Exception):
    """No report can be written; the message is for the user."""


def _diam(_: str) -> None:
    return None


def siapkan(folder: Path, kemajuan: Kemajuan = _diam) -> Siap:
    """Read, compute and check a folder. Raises FolderTidakAda only."""
    hasil = baca_folder(folder, kemajuan)
    if hasil.laporan is None:
        return Siap(folder, None, {}, hasil.catatan, hasil.lembar)
    kemajuan("menghitung tabel")
    tabel = build_semua(hasil.laporan)
    catatan = urutkan(hasil.catatan + periksa_semua(hasil.laporan))
    return Siap(folder, hasil.laporan, tabel, catatan, hasil.lembar)


def tulis_laporan(
    siap: Siap, keluaran: Path, templat: Path = TEMPLAT, kemajuan: Kemajuan = _diam, nomor_halaman: bool = True
) -> Tersusun:
    """Write LKjIP.docx, catatan.xlsx and kertas-kerja.xlsx. Raises TidakDapatDisusun, TemplatSalah."""
    from generator.document.laporan_word import susun_dokumen
    from generator.document.simpanan import sudah_disunting
    from generator.istilah import ARTI_KODE
    from generator.workpaper.catatan_xlsx import tulis_catatan
    from generator.workpaper.kertas_kerja import tulis_kertas_kerja

    if siap.laporan is None or not siap.dapat_disusun:
        raise TidakDapatDisusun("Laporan tidak dapat disusun; lihat catatan bertingkat salah.")
    nama = NAMA_DRAF if siap.draf else NAMA_LAPORAN
    lama = _baca_bila_ada(keluaran / nama)
    if lama is not None and sudah_disunting(lama):
        raise TidakDapatDisusun(
            f"{keluaran / nama} sudah disunting orang dan tidak ditimpa. "
            "Ganti nama berkas itu, atau pilih folder lain dengan -o."
        )
    dokumen = susun_dokumen(siap.laporan, siap.tabel, templat.read_bytes(), kemajuan, nomor_halaman)
    kemajuan("menulis buku kerja")
    tautan = os.path.relpath(siap.folder, keluaran).replace(os.sep, "/")
    berkas = {
        nama: dokumen.docx,
        "catatan.xlsx": tulis_catatan(siap.catatan, tautan, _baca_bila_ada(keluaran / "catatan.xlsx"), ARTI_KODE),
        "kertas-kerja.xlsx": tulis_kertas_kerja(siap.laporan, siap.tabel, siap.catatan),
    }
    hasil = [tulis_atomik(keluaran / n, isi, simpan_lama=n.endswith(".docx")) for n, isi in berkas.items()]
    return Tersusun(
        tuple(h.jalur for h in hasil), dokumen.isian, dokumen.dilewati, dokumen.bernomor,
        tuple(h.pesan for h in hasil if h.pesan),
    )  # fmt: skip


def _baca_bila_ada(jalur: Path) -> bytes | None:
    try:
        return jalur.read_bytes()
    except FileNotFoundError:
        return None
