"""Ruang kerja satu peramban: folder pribadi, berkas yang masuk, hasil bacaannya, dan pekerjaan yang sedang berjalan."""

from __future__ import annotations

import secrets
import shutil
import socket
import tempfile
import threading
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from pathlib import Path

from generator import alur
from generator.document.pratinjau import Pratinjau
from generator.document.ringkasan_segar import HasilSegar
from generator.document.simpan import berkas_kunci
from generator.model.catatan import Catatan
from generator.model.rekaman import rekaman
from generator.reviu import HasilReviu
from generator.tampilan import sebut_galat
from generator.web.pintu import AWALAN
from generator.web.pintu import pasang_pintu
from generator.web.tugas import Tugas
from generator.workpaper.tanda_pemeriksa import Tanda

_BERKAS_PORT = "port"
# At most two browsers compute at once: offices have two cores.
_PELAKSANA = 2


@rekaman
class TandaTerbaca:
    """The marks of catatan.xlsx for `siap`. `versi` is its date and size, `pesan` why it cannot be read."""

    siap: alur.Siap
    versi: tuple[int, int]
    tanda: Mapping[Catatan, Tanda]
    pesan: str = ""


@rekaman
class Disegarkan:
    """What the last refresh did, where the report lies, what was made from it, and what there is to tell."""

    hasil: HasilSegar
    jalur: Path
    turunan: tuple[Path, ...]
    pesan: tuple[str, ...]


@rekaman
class Direviu:
    """A report that was reviewed, the files that were written about it, and what there is to tell of them."""

    hasil: HasilReviu
    berkas: tuple[Path, ...]
    pesan: str


@dataclass(slots=True, eq=False)
class Ruang:
    """What one browser works on. `masukan` holds copies of the office's files; the office's own are never touched.

    `asal` is the folder that the copies come from, None for files that a browser sent: it does not tell.
    `folder` is the name of the folder that came in first, "" for single files.
    `siap` is None until the files are read, and again when one of them changed; `perubahan` counts the changes.
    `tersusun` is what was written into `keluaran`, `pilihan` what was ticked for it; `segar` is what the last refresh
    did, `reviu` what the last review found; `tanda` are the marks that catatan.xlsx held when it was read last;
    `pratinjau` is what the report of `siap` will show; `hasil` are the files that can be fetched, by name. Who writes
    into `keluaran` holds `gembok`.
    """

    pribadi: Path
    keluaran_pokok: Path
    nama: str = "kantor"
    asal: Path | None = None
    folder: str = ""
    siap: alur.Siap | None = None
    tugas: Tugas | None = None
    tersusun: alur.Tersusun | None = None
    pilihan: frozenset[str] = frozenset({"halaman"})
    segar: Disegarkan | None = None
    reviu: Direviu | None = None
    pesan: list[str] = field(default_factory=list)
    perubahan: int = 0
    tanda: TandaTerbaca | None = None
    gembok: threading.Lock = field(default_factory=threading.Lock)
    pratinjau: tuple[alur.Siap, Pratinjau] | None = None
    hasil: dict[str, Path] = field(default_factory=dict)

    @property
    def masukan(self) -> Path:
        return self.pribadi / "masukan"

    @property
    def keluaran(self) -> Path:
        return self.keluaran_pokok / self.nama

    @property
    def sibuk(self) -> bool:
        return self.tugas is not None and not self.tugas.selesai

    def kerjakan(
        self, judul: str, tujuan: str, kerja: Callable[[alur.Kemajuan], None], pelaksana: ThreadPoolExecutor
    ) -> None:
        """Start a task in the background, one at a time; `tujuan` is the page to show when it is done."""
        if self.sibuk:
            return
        self.tugas = Tugas(judul, tujuan)
        pelaksana.submit(self._jalankan, self.tugas, kerja)

    def _jalankan(self, tugas: Tugas, kerja: Callable[[alur.Kemajuan], None]) -> None:
        with self.gembok:
            tugas.jalankan(kerja)

    def lupakan_bacaan(self) -> None:
        """A file changed: what was read and written before no longer holds."""
        self.perubahan += 1
        self.siap = self.tersusun = self.segar = self.tanda = self.pratinjau = None
        self.hasil = {}

    def catat_hasil(self, berkas: Iterable[Path]) -> None:
        """Let these files be fetched by their names."""
        self.hasil |= {jalur.name: jalur for jalur in berkas}

    def lepas_kunci(self, nama: str) -> None:
        """Take away the lock of a workbook that came in while it was open: it does not bind the copy."""
        for kunci in berkas_kunci(self.masukan / nama):
            kunci.unlink(missing_ok=True)

    def salin_ke_hasil(self, nama: str) -> None:
        """Keep what people chose beside the results too, or take it away there; a refusal is told and stops nothing."""
        dipakai, salinan = self.masukan / nama, self.keluaran / nama
        try:
            if dipakai.is_file():
                self.keluaran.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(dipakai, salinan)
            else:
                salinan.unlink(missing_ok=True)
        except OSError as galat:
            self.pesan.append(
                f'Salinan "{nama}" di folder {self.keluaran} tidak dapat diganti: {sebut_galat(galat)}. '
                "Pilihan Anda tetap dipakai sampai halaman ini ditutup."
            )

    def baca(self, kemajuan: alur.Kemajuan) -> None:
        """Read, compute and check the files that came in; a reading during which one of them changed does not count."""
        sebelum = self.perubahan
        siap = replace(alur.siapkan(self.masukan, kemajuan), asal=self.asal)
        if self.perubahan == sebelum:
            self.siap = siap


class Rumah:
    """All Ruang of this run, and the keys that open one. `tuan` are the Host names that the page answers to."""

    def __init__(self, port: int, keluaran: Path, folder_awal: Path | None = None) -> None:
        self.tuan = (f"127.0.0.1:{port}", f"localhost:{port}")
        # Cookies know no port: two runs at once must not take each other's.
        self.nama_kuki = f"lkjip_{port}"
        self.keluaran = keluaran
        self.folder_awal = folder_awal
        self.pelaksana = ThreadPoolExecutor(_PELAKSANA, thread_name_prefix="lkjip")
        self._pokok = Path(tempfile.mkdtemp(prefix=AWALAN))
        self._ruang: dict[str, Ruang] = {}
        self._kunci: set[str] = set()
        self._kunci_kembali = ""
        self._gembok = threading.Lock()

    def jaga(self, port: int) -> None:
        """Note the port that is being served, and remove what runs left behind whose port no longer answers."""
        (self._pokok / _BERKAS_PORT).write_text(str(port), "ascii")
        for catatan in self._pokok.parent.glob(f"{AWALAN}*/{_BERKAS_PORT}"):
            if catatan.parent != self._pokok and not _menjawab(catatan):
                shutil.rmtree(catatan.parent, ignore_errors=True)
        self._pasang_pintu()

    def _pasang_pintu(self) -> None:
        self._kunci_kembali = self.kunci_baru()
        pasang_pintu(self._pokok, self.keluaran, f"http://{self.tuan[0]}/masuk?kunci={self._kunci_kembali}")

    def kunci_baru(self) -> str:
        """Return a key that opens the page once."""
        kunci = secrets.token_urlsafe(24)
        with self._gembok:
            self._kunci.add(kunci)
        return kunci

    def buka(self, kunci: str) -> str | None:
        """Use up a key: return the cookie of a new Ruang, None for a key that is unknown or used.

        The key that lies at the door leads back into the last Ruang, for a browser that was closed and lost its cookie.
        """
        with self._gembok:
            if kunci not in self._kunci:
                return None
            self._kunci.discard(kunci)
        if kunci == self._kunci_kembali:
            self._pasang_pintu()
            if self._ruang:
                return next(reversed(self._ruang))
        with self._gembok:
            kode = secrets.token_urlsafe(32)
            pribadi = self._pokok / f"ruang-{len(self._ruang) + 1}-{kode[:6]}"
            ruang = Ruang(pribadi, self.keluaran)
            ruang.nama = self._nama_bebas(ruang.nama, ruang)
            self._ruang[kode] = ruang
        self._ruang[kode].masukan.mkdir(parents=True)
        return kode

    def ruang(self, kode: str) -> Ruang | None:
        return self._ruang.get(kode)

    def namai(self, ruang: Ruang, nama: str) -> None:
        """Give a Ruang the name of its folder; a name that another browser works under gets a number."""
        with self._gembok:
            lama, ruang.nama = ruang.nama, self._nama_bebas(nama, ruang)
        if lama != ruang.nama:
            ruang.lupakan_bacaan()

    def _nama_bebas(self, nama: str, ruang: Ruang) -> str:
        terpakai = {r.nama.casefold() for r in self._ruang.values() if r is not ruang}
        calon, nomor = nama, 1
        while calon.casefold() in terpakai:
            nomor += 1
            calon = f"{nama} ({nomor})"
        return calon

    def tutup_ruang(self, ruang: Ruang) -> bool:
        """Forget a Ruang and remove its files; True when it was the last one."""
        with self._gembok:
            self._ruang = {kode: r for kode, r in self._ruang.items() if r is not ruang}
        shutil.rmtree(ruang.pribadi, ignore_errors=True)
        return not self._ruang

    def tutup(self) -> None:
        """Stop the work and remove every working file."""
        self.pelaksana.shutdown(wait=False, cancel_futures=True)
        shutil.rmtree(self._pokok, ignore_errors=True)


def _menjawab(catatan: Path) -> bool:
    """Tell whether the run that noted this port still listens on it."""
    try:
        with socket.create_connection(("127.0.0.1", int(catatan.read_text("ascii"))), timeout=0.3):
            return True
    except (OSError, ValueError, OverflowError):
        return False
