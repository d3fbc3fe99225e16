"""Satu jalan dari LKjIP tulisan tangan ke catatan: membaca, menghitung ulang, membandingkan, menulis.

The command line, the batch and the web page call these functions; alur.py is the same for folders of workbooks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Sequence
from pathlib import Path

from generator.alur import Siap
from generator.checks.semua_reviu import BahanReviu
from generator.checks.semua_reviu import periksa_reviu
from generator.document.paket import PaketRusak
from generator.document.simpan import tulis_atomik
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.naskah import Naskah
from generator.model.rekaman import rekaman
from generator.reading.baca_naskah import baca_naskah
from generator.reading.berkas.batas import BerkasRusak
from generator.reading.laporan_naskah import susun_laporan_naskah
from generator.reading.tabel_terbaca import baca_skala
from generator.reading.tabel_terbaca import baca_tabel
from generator.reading.tabel_terbaca import tabel_tak_dikenal

BATAS_DOKUMEN = 300_000_000
NAMA_CATATAN, NAMA_REKAP = "catatan.xlsx", "rekap-reviu.xlsx"
_BUKAN_DOKUMEN = ("~$", ".")
EKOR_KOMENTAR = " (komentar)"
_SARAN_BACA = {
    "PDF": "Minta berkas Word-nya, atau buka PDF di Word lalu simpan sebagai .docx.",
    "kata sandi": "Buka di Word, hapus kata sandinya (File > Info > Protect Document), lalu simpan.",
    "kosong": "Salin ulang berkasnya dari sumbernya.",
    "rusak": "Buka di Word (pilih Perbaiki bila ditawari), lalu simpan dengan nama baru.",
}
_SARAN_UMUM = "Buka di Word, simpan sebagai .docx, lalu jalankan lagi."


@rekaman
class HasilReviu:
    """One document reviewed. `sebab` says why it could not be read; then there are no findings."""

    jalur: Path
    catatan: tuple[Catatan, ...] = ()
    tabel: int = 0
    dikenal: int = 0
    sebab: str = ""
    naskah: Naskah | None = None

    @property
    def terbaca(self) -> bool:
        return not self.sebab

    @property
    def bersih(self) -> bool:
        return self.terbaca and all(c.tingkat is Tingkat.INFO for c in self.catatan)


def _diam(_: str) -> None:
    return None


def reviu_dokumen(jalur: Path, siap: Siap | None = None, kemajuan: Callable[[str], None] = _diam) -> HasilReviu:
    """Review one document, against the tables of a folder if one is given. Raises nothing for a bad document."""
    kemajuan(jalur.name)
    try:
        terbaca = baca_naskah(_isi(jalur), jalur.name)
        tabel = baca_tabel(terbaca)
    except BerkasRusak as galat:
        return HasilReviu(jalur, sebab=f"{galat}. {_saran(str(galat))}")
    except OSError as galat:
        return HasilReviu(jalur, sebab=f"tidak dapat dibuka: {galat.strerror}. Tutup berkasnya di program lain.")
    tak_dikenal = tabel_tak_dikenal(terbaca, tabel)
    bahan = BahanReviu(
        terbaca.naskah, tabel, tak_dikenal, baca_skala(terbaca), susun_laporan_naskah(terbaca),
        *((siap.laporan, siap.tabel) if siap is not None else ()),
    )  # fmt: skip
    banyak = len(terbaca.naskah.tabel)
    return HasilReviu(jalur, periksa_reviu(bahan), banyak, banyak - len(tak_dikenal), naskah=terbaca.naskah)


def _saran(sebab: str) -> str:
    return next((s for kata, s in _SARAN_BACA.items() if kata in sebab), _SARAN_UMUM)


def daftar_dokumen(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder that could be reports, sorted by name; Word's own leftovers are not."""
    semua = [p for p in folder.iterdir() if p.is_file() and not p.name.startswith(_BUKAN_DOKUMEN)]
    dokumen = [p for p in semua if p.suffix.casefold() in (".docx", ".docm", ".doc", ".odt", ".rtf", ".pdf")]
    return tuple(sorted((p for p in dokumen if not p.stem.endswith(EKOR_KOMENTAR)), key=lambda p: p.name.casefold()))


def nama_tempat(dokumen: Path) -> str:
    """Return the name of the folder for what comes from a document: Windows takes no dot or space at its end."""
    return dokumen.stem.rstrip(" .") or "laporan"


def bagi_tempat(dokumen: Sequence[Path]) -> list[tuple[Path, str]]:
    """Return each report with the name of its folder; those of one name but another suffix get folders of their own."""
    banyak = Counter(nama_tempat(p).casefold() for p in dokumen)
    return [(p, nama_tempat(p) if banyak[nama_tempat(p).casefold()] == 1 else p.name) for p in dokumen]


def tulis_hasil(hasil: HasilReviu, keluaran: Path, komentar: bool = False) -> tuple[tuple[Path, ...], str]:
    """Write catatan.xlsx, and on request a copy of the document with its findings as comments.

    Returns the files written, and what the user has to know about them.
    """
    from generator.istilah_reviu import ARTI_KODE
    from generator.istilah_reviu import KELUARGA_KODE
    from generator.workpaper.catatan_xlsx import tulis_catatan
    from generator.workpaper.tautan import jalur_tautan

    tujuan = keluaran / NAMA_CATATAN
    lama = tujuan.read_bytes() if tujuan.is_file() else None
    isi = tulis_catatan(hasil.catatan, jalur_tautan(hasil.jalur.parent, keluaran), lama, ARTI_KODE, KELUARGA_KODE)
    ditulis = [tulis_atomik(tujuan, isi, simpan_lama=False)]
    if komentar:
        salinan = keluaran / f"{hasil.jalur.stem}{EKOR_KOMENTAR}{hasil.jalur.suffix}"
        try:
            ditulis.append(tulis_atomik(salinan, _berkomentar(hasil), simpan_lama=False))
        except PaketRusak as galat:
            return tuple(d.jalur for d in ditulis), str(galat)
    return tuple(d.jalur for d in ditulis), " ".join(d.pesan for d in ditulis if d.pesan)


def reviu_folder(
    folder: Path, keluaran: Path, siap: Siap | None = None, komentar: bool = False,
    kemajuan: Callable[[str], None] = _diam,
) -> tuple[tuple[HasilReviu, ...], Path]:
    """Review every document of a folder, each into a folder of its own name, and write one recap.

    A document that cannot be read is named in the recap and stops nothing.
    """
    from generator.istilah_reviu import KELUARGA_KODE
    from generator.workpaper.rekap_reviu import BarisRekap
    from generator.workpaper.rekap_reviu import tulis_rekap
    from generator.workpaper.tautan import jalur_tautan

    semua, baris = [], []
    for jalur, tempat in bagi_tempat(daftar_dokumen(folder)):
        hasil = reviu_dokumen(jalur, siap, kemajuan)
        pesan = tulis_hasil(hasil, keluaran / tempat, komentar)[1] if hasil.terbaca else hasil.sebab
        semua.append(hasil)
        baris.append(
            BarisRekap(
                jalur.name, jalur_tautan(jalur, keluaran) or "",
                f"{tempat}/{NAMA_CATATAN}" if hasil.terbaca else "",
                hasil.catatan, hasil.tabel, hasil.dikenal, pesan, hasil.terbaca,
            )
        )  # fmt: skip
    if not semua:
        return (), keluaran / NAMA_REKAP
    rekap = tulis_atomik(keluaran / NAMA_REKAP, tulis_rekap(baris, KELUARGA_KODE), simpan_lama=False)
    return tuple(semua), rekap.jalur


def _berkomentar(hasil: HasilReviu) -> bytes:
    from generator.document.komentar import Komentar
    from generator.document.komentar import beri_komentar

    daftar = []
    for c in hasil.catatan:
        baris, kolom = hasil.naskah.letak_sel(c.alamat) if hasil.naskah is not None else (None, None)
        teks = [f"[{c.kode} {c.tingkat.value}] {c.pesan}", *([f"→ {c.saran}"] if c.saran else [])]
        daftar.append(Komentar(c.alamat.blok, tuple(teks), baris, kolom))
    return beri_komentar(_isi(hasil.jalur), daftar)


def _isi(jalur: Path) -> bytes:
    if jalur.stat().st_size > BATAS_DOKUMEN:
        raise BerkasRusak(f"berkas lebih besar dari {BATAS_DOKUMEN // 1_000_000} MB")
    return jalur.read_bytes()
