"""Satu jalan dari folder ke laporan; perintah, batch, dan halaman web memanggil fungsi yang sama ini."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from generator.checks.semua import periksa_semua
from generator.document.jeda import jeda_pemungut
from generator.document.simpan import terkunci
from generator.document.simpan import tulis_atomik
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.catatan import urutkan
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.reading.folder import LembarDikenal
from generator.reading.folder import baca_folder
from generator.tables.daftar import build_semua
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import TabelKosong
from generator.turunan import buat_turunan

if TYPE_CHECKING:
    from generator.document.ringkasan_segar import HasilSegar

TEMPLAT = Path(__file__).resolve().parent.parent / "templates" / "lkjip.docx"
NAMA_LAPORAN, NAMA_DRAF = "LKjIP.docx", "LKjIP-DRAF.docx"
# Dokumen lain dari folder yang sama: nama di perintah, nama berkas hasilnya.
DOKUMEN = {
    "iku": "Keputusan IKU.docx",
    "pk": "Perjanjian Kinerja.docx",
    "renaksi": "Rencana Aksi.docx",
    "pengukuran": "Pengukuran Kinerja.docx",
    "pengantar": "Surat Pengantar.docx",
    "unggah": "unggah.xlsx",
}
_JALAN_LAIN = "Segarkan dengan Perbarui (di langkah Susun, atau lkjip perbarui), atau pakai nama folder hasil lain."
TEMPLAT_SASARAN = TEMPLAT.with_name("lkjip-sasaran.docx")
Kemajuan = Callable[[str], None]


@rekaman
class Siap:
    """A folder read, computed and checked; `laporan` is None when no report can exist.

    `asal` is where the office keeps these files, for links to their cells; None where that is not known.
    """

    folder: Path
    laporan: Laporan | None
    tabel: Mapping[str, HasilTabel]
    catatan: tuple[Catatan, ...]
    lembar: tuple[LembarDikenal, ...]
    asal: Path | None = None

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


@rekaman
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


@jeda_pemungut()
def siapkan(folder: Path, kemajuan: Kemajuan = _diam) -> Siap:
    """Read, compute and check a folder. Raises FolderTidakAda only."""
    hasil = baca_folder(folder, kemajuan)
    if hasil.laporan is None:
        return Siap(folder, None, {}, hasil.catatan, hasil.lembar, folder)
    kemajuan("menghitung tabel")
    tabel = build_semua(hasil.laporan)
    catatan = urutkan(hasil.catatan + periksa_semua(hasil.laporan, tabel))
    return Siap(folder, hasil.laporan, tabel, catatan, hasil.lembar, folder)


def bidang_masuk(siap: Siap) -> tuple[tuple[str, str], ...]:
    """Return each bidang with what has come in of it; nothing where no workbook of a bidang is in the folder."""
    from generator.formulir.bidang import keadaan_bidang

    if siap.laporan is None:
        return ()
    return keadaan_bidang(siap.laporan, [tuple(t.judul) for lembar in siap.lembar for t in lembar.tabel])


@jeda_pemungut()
def tulis_laporan(
    siap: Siap,
    keluaran: Path,
    templat: Path | None = None,
    kemajuan: Kemajuan = _diam,
    nomor_halaman: bool = True,
    pdf: bool = False,
    terbit: bool = False,
    word: bool = False,
) -> Tersusun:
    """Write LKjIP.docx, catatan.xlsx and kertas-kerja.xlsx, on request the PDF and the copy for publication.

    `word`: Microsoft Word counts the pages and writes the PDF, LibreOffice where it cannot. Raises TidakDapatDisusun,
    TemplatSalah.
    """
    from generator.alur_catatan import NAMA_CATATAN
    from generator.alur_catatan import catatan_terbaca
    from generator.alur_catatan import susun_catatan
    from generator.document.laporan_word import susun_dokumen
    from generator.document.pencetak import pilih_pencetak
    from generator.document.simpanan import sudah_disunting
    from generator.workpaper.kertas_kerja import tulis_kertas_kerja
    from generator.workpaper.tautan import jalur_tautan

    if siap.laporan is None or not siap.dapat_disusun:
        raise TidakDapatDisusun("Laporan tidak dapat disusun; lihat catatan bertingkat salah.")
    nama = NAMA_DRAF if siap.draf else NAMA_LAPORAN
    lama = _baca_bila_ada(keluaran / nama)
    if lama is not None and sudah_disunting(lama):
        raise TidakDapatDisusun(f"{keluaran / nama} sudah disunting orang dan tidak ditimpa. {_JALAN_LAIN}")
    isi_templat = pilih_templat(siap, templat).read_bytes()
    pencetak = pilih_pencetak(word)
    dokumen = susun_dokumen(siap.laporan, siap.tabel, isi_templat, kemajuan, nomor_halaman, pencetak)
    kemajuan("menulis buku kerja")
    berkas = {
        nama: dokumen.docx,
        NAMA_CATATAN: susun_catatan(siap, keluaran),
        "kertas-kerja.xlsx": tulis_kertas_kerja(
            siap.laporan, siap.tabel, siap.catatan, jalur_tautan(siap.asal, keluaran)
        ),  # fmt: skip
    }
    tambahan, pesan = buat_turunan(siap.folder, Path(nama).stem, dokumen.docx, pdf, terbit, kemajuan, pencetak)
    disimpan = {nama} if catatan_terbaca(keluaran) else {nama, NAMA_CATATAN}
    hasil = [
        tulis_atomik(keluaran / n, isi, simpan_lama=n in disimpan) for n, isi in (berkas | tambahan).items()
    ]
    return Tersusun(
        tuple(h.jalur for h in hasil),
        dokumen.isian,
        dokumen.dilewati,
        dokumen.bernomor,
        (*pencetak.pesan, *pesan, *(h.pesan for h in hasil if h.pesan)),
    )


def pilih_templat(siap: Siap, templat: Path | None) -> Path:
    """Return the office's template, else ours for the order of BAB III that the Profil sheet names."""
    per_sasaran = siap.laporan is not None and siap.laporan.profil.pengaturan_untuk("susunan_bab_iii") == "per sasaran"
    return templat or (TEMPLAT_SASARAN if per_sasaran else TEMPLAT)


def tulis_formulir(berkas: Mapping[str, bytes], keluaran: Path) -> tuple[Path, ...]:
    """Write forms into a folder that holds none of their names. Raises TidakDapatDisusun: nothing is replaced."""
    ada = [n for n in berkas if (keluaran / n).exists()]
    if ada:
        raise TidakDapatDisusun(f"Sudah ada di {keluaran} dan tidak ditimpa: {', '.join(ada)}.")
    return tuple(tulis_atomik(keluaran / n, isi).jalur for n, isi in berkas.items())


def tulis_tetap(jalur: Path, isi: bytes) -> Path:
    """Write a workbook that counts under this name only, over the one there. Raises TidakDapatDisusun, OSError."""
    if not terkunci(jalur):
        hasil = tulis_atomik(jalur, isi, simpan_lama=False)
        if hasil.jalur == jalur:
            return jalur
        hasil.jalur.unlink(missing_ok=True)
    raise TidakDapatDisusun(f"{jalur.name} sedang terbuka di Excel. Tutup dulu, lalu simpan lagi.")


@jeda_pemungut()
def tulis_dokumen(
    siap: Siap, nama: str, keluaran: Path, templat: Path | None = None, kemajuan: Kemajuan = _diam
) -> Tersusun:
    """Write another document of the same folder: one of DOKUMEN. Raises TidakDapatDisusun, TemplatSalah."""
    from generator.document.laporan_word import susun_dokumen
    from generator.document.simpanan import sudah_disunting

    if siap.laporan is None or not siap.dapat_disusun:
        raise TidakDapatDisusun("Dokumen tidak dapat disusun; lihat catatan bertingkat salah.")
    jalur = keluaran / DOKUMEN[nama]
    if nama == "unggah":
        from generator.workpaper.unggah_xlsx import tulis_unggah

        hasil = tulis_atomik(jalur, tulis_unggah(siap.laporan))
        return Tersusun((hasil.jalur,), (), (), True, tuple(filter(None, [hasil.pesan])))
    lama = _baca_bila_ada(jalur)
    if lama is not None and sudah_disunting(lama):
        raise TidakDapatDisusun(f"{jalur} sudah disunting orang dan tidak ditimpa. {_JALAN_LAIN}")
    isi_templat = (templat or TEMPLAT.with_name(f"{nama}.docx")).read_bytes()
    dokumen = susun_dokumen(siap.laporan, siap.tabel, isi_templat, kemajuan, nomor_halaman=False)
    hasil = tulis_atomik(jalur, dokumen.docx, simpan_lama=lama is not None)
    return Tersusun((hasil.jalur,), dokumen.isian, dokumen.dilewati, True, tuple(filter(None, [hasil.pesan])))


def perbarui_laporan(
    siap: Siap, jalur: Path, kemajuan: Kemajuan = _diam, nomor_halaman: bool = True, word: bool = False
) -> tuple[HasilSegar, Path, str]:
    """Refresh a report that people edited; the old file is kept beside it. Returns what was done, where, a message.

    The file is not written when nothing changes. Raises TidakDapatDisusun.
    """
    from generator.document.isi_laporan import susun_isi
    from generator.document.pencetak import pilih_pencetak
    from generator.document.ringkasan_segar import SegarGagal
    from generator.document.segarkan import segarkan

    if siap.laporan is None or not siap.dapat_disusun:
        raise TidakDapatDisusun("Laporan tidak dapat disegarkan; lihat catatan bertingkat salah.")
    kemajuan("menyegarkan laporan")
    docx = jalur.read_bytes()
    isi = susun_isi(siap.laporan, siap.tabel, docx)
    pencetak = pilih_pencetak(word)
    try:
        hasil = segarkan(docx, isi, pencetak.find_nomor_halaman if nomor_halaman else None)
    except SegarGagal as galat:
        raise TidakDapatDisusun(str(galat)) from galat
    if not hasil.berubah:
        return hasil, jalur, " ".join((f"Tidak ada yang berubah; {jalur} tidak ditulis ulang.", *pencetak.pesan))
    ditulis = tulis_atomik(jalur, hasil.docx)
    pesan = " ".join(x for x in (f"Ditulis: {ditulis.jalur}.", ditulis.pesan, *pencetak.pesan) if x)
    return hasil, ditulis.jalur, pesan


def tulis_turunan(
    siap: Siap, jalur: Path, kemajuan: Kemajuan = _diam, pdf: bool = False, terbit: bool = False, word: bool = False
) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Write beside a report, as people left it, its PDF and its copy for publication; return them and what to tell."""
    from generator.document.pencetak import pilih_pencetak

    pencetak = pilih_pencetak(word)
    berkas, pesan = buat_turunan(siap.folder, jalur.stem, jalur.read_bytes(), pdf, terbit, kemajuan, pencetak)
    hasil = [tulis_atomik(jalur.with_name(n), isi, simpan_lama=False) for n, isi in berkas.items()]
    semua_pesan = (*pencetak.pesan, *pesan, *(h.pesan for h in hasil if h.pesan))
    return tuple(h.jalur for h in hasil), semua_pesan


def _baca_bila_ada(jalur: Path) -> bytes | None:
    try:
        return jalur.read_bytes()
    except FileNotFoundError:
        return None
