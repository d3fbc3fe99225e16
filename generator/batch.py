"""Banyak kantor sekaligus: setiap subfolder satu kantor, kegagalan satu tidak menghentikan yang lain.

Any concurrent.futures executor does the work (processes here, or a Dask cluster); only short summaries come back, so
memory does not grow with the number of offices. What is up to date by content is not done again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED
from concurrent.futures import Executor
from concurrent.futures import Future
from concurrent.futures import wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict
from dataclasses import field
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from generator.alur import TEMPLAT
from generator.alur import TidakDapatDisusun
from generator.alur import siapkan
from generator.alur import tulis_laporan
from generator.document.simpan import tulis_atomik
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.rekaman import rekaman
from generator.tables.ikhtisar import IkhtisarKantor
from generator.tables.ikhtisar import susun_ikhtisar

NAMA_TANDA = ".lkjip.json"
BERJALAN_PER_PEKERJA = 2
T = TypeVar("T")
H = TypeVar("H")
SELESAI, TERBARU, GAGAL = "selesai", "sudah terbaru", "gagal"


@rekaman
class Tugas:
    """One office to do: its folder, where its results go, the template; all as text, so that it travels."""

    kantor: str
    keluaran: str
    templat: str = str(TEMPLAT)
    nomor_halaman: bool = False

    @property
    def nama(self) -> str:
        return Path(self.kantor).name


@rekaman
class HasilKantor:
    """What is known of one office after its turn; figures are texts of Decimal, no names of persons."""

    nama: str
    keadaan: str
    sebab: str = ""
    detik: float = 0.0
    catatan: dict[str, int] = field(default_factory=dict)
    per_kode: dict[str, int] = field(default_factory=dict)
    ikhtisar: dict = field(default_factory=dict)
    berkas: tuple[str, ...] = ()


def daftar_tugas(folder: Path, keluaran: Path, templat: Path, nomor_halaman: bool = False) -> list[Tugas]:
    """Return one task per sub-folder, in the order of their names; hidden folders are none."""
    kantor = sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith((".", "~")))
    return [Tugas(str(p), str(keluaran / p.name), str(templat), nomor_halaman) for p in kantor]


def jalankan(
    tugas: Iterable[T],
    buat_executor: Callable[[], Executor],
    pekerja: int,
    kerja: Callable[[T], H] | None = None,
    mati: Callable[[T], H] | None = None,
) -> Iterator[H]:
    """Yield the results as they come; at most two tasks per worker wait, however many there are.

    A worker that dies takes no other task with it: its tasks are done again one by one, and for the one that kills
    its worker a second time `mati` gives the result.
    """
    kerja, mati = kerja or kerjakan, mati or _kantor_mati
    gagal: list[T] = []
    yield from _putar(iter(tugas), buat_executor, pekerja, kerja, gagal)
    for satu in gagal:
        sisa: list[T] = []
        yield from _putar(iter([satu]), buat_executor, 1, kerja, sisa)
        if sisa:
            yield mati(satu)


def _kantor_mati(tugas: Tugas) -> HasilKantor:
    return HasilKantor(tugas.nama, GAGAL, "proses yang mengerjakannya berhenti mendadak (kehabisan memori?)")


def _putar(
    antrean: Iterator[T], buat_executor: Callable[[], Executor], pekerja: int, kerja: Callable[[T], H], gagal: list[T]
) -> Iterator[H]:
    habis = False
    while not habis:
        berjalan: dict[Future, T] = {}
        rusak = False
        with buat_executor() as executor:
            while not rusak:
                while len(berjalan) < pekerja * BERJALAN_PER_PEKERJA and (satu := next(antrean, None)):
                    berjalan[executor.submit(kerja, satu)] = satu
                habis = not berjalan
                if habis:
                    break
                for selesai in wait(berjalan, return_when=FIRST_COMPLETED).done:
                    satu = berjalan.pop(selesai)
                    try:
                        yield selesai.result()
                    except BrokenProcessPool:
                        gagal.append(satu)
                        rusak = True
            gagal += berjalan.values()


def kerjakan(tugas: Tugas) -> HasilKantor:
    """Write the report of one office; every failure becomes a result with its reason."""
    mulai = perf_counter()
    try:
        hasil = _kerjakan(tugas)
    except (TidakDapatDisusun, OSError) as galat:
        hasil = HasilKantor(tugas.nama, GAGAL, str(galat))
    except Exception as galat:  # a bug of ours in one office must not stop the others; it is named in the recap
        hasil = HasilKantor(tugas.nama, GAGAL, f"kesalahan program ({type(galat).__name__}): {galat}")
    return HasilKantor(**{**asdict(hasil), "detik": perf_counter() - mulai, "berkas": hasil.berkas})


def _kerjakan(tugas: Tugas) -> HasilKantor:
    tanda = Path(tugas.keluaran) / NAMA_TANDA
    sidik = sidik_kantor(tugas)
    lama = _baca_tanda(tanda)
    if lama is not None and lama[0] == sidik and all(Path(b).is_file() for b in lama[1].berkas):
        return lama[1]
    siap = siapkan(Path(tugas.kantor))
    if siap.laporan is None or not siap.dapat_disusun:
        return HasilKantor(tugas.nama, GAGAL, _sebab(siap.catatan), catatan=_hitung(siap.catatan))
    tertulis = tulis_laporan(siap, Path(tugas.keluaran), Path(tugas.templat), nomor_halaman=tugas.nomor_halaman)
    hasil = HasilKantor(
        tugas.nama,
        SELESAI,
        sebab="; ".join(tertulis.pesan),
        catatan=_hitung(siap.catatan),
        per_kode=_per_kode(siap.catatan),
        ikhtisar=susun_ikhtisar(siap.laporan, siap.tabel).sebagai_data(),
        berkas=tuple(str(b) for b in tertulis.berkas),
    )
    tulis_atomik(tanda, json.dumps({"sidik": sidik, **asdict(hasil)}, ensure_ascii=False).encode(), simpan_lama=False)
    return hasil


def _sebab(catatan: Iterable[Catatan]) -> str:
    """Return why no report can exist: what is wrong, the files that could not be opened, then the next step."""
    salah = [c for c in catatan if c.tingkat is Tingkat.SALAH]
    rusak = [f"{c.alamat.berkas}: {c.pesan}" for c in catatan if c.kode == "B01"]
    kalimat = [*(c.pesan for c in salah), *rusak, *(c.saran for c in salah if c.saran)]
    return " ".join(dict.fromkeys(kalimat)) or "Tidak ada yang dapat dibaca."


def _hitung(catatan: Iterable[Catatan]) -> dict[str, int]:
    hasil = {t.value: 0 for t in Tingkat}
    for satu in catatan:
        hasil[satu.tingkat.value] += 1
    return hasil


def _per_kode(catatan: Iterable[Catatan]) -> dict[str, int]:
    hasil: dict[str, int] = {}
    for satu in catatan:
        if satu.tingkat is not Tingkat.INFO:
            hasil[satu.kode] = hasil.get(satu.kode, 0) + 1
    return dict(sorted(hasil.items()))


def _baca_tanda(tanda: Path) -> tuple[str, HasilKantor] | None:
    """Return the fingerprint and result of the former run, None where there is none that can be read."""
    try:
        isi = json.loads(tanda.read_text("utf-8"))
        sidik = isi.pop("sidik")
        return sidik, HasilKantor(**{**isi, "keadaan": TERBARU, "berkas": tuple(isi["berkas"])})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def sidik_kantor(tugas: Tugas) -> str:
    """Return the fingerprint of all that a report depends on: the office's files, the template, the program."""
    ringkas = hashlib.sha256(f"{sidik_program()}|{tugas.nomor_halaman}".encode())
    ringkas.update(Path(tugas.templat).read_bytes())
    akar = Path(tugas.kantor)
    for berkas in sorted(p for p in akar.rglob("*") if p.is_file() and not p.name.startswith("~$")):
        ringkas.update(f"{berkas.relative_to(akar).as_posix()}|{berkas.stat().st_size}|".encode())
        with berkas.open("rb") as aliran:
            ringkas.update(hashlib.file_digest(aliran, "sha256").digest())
    return ringkas.hexdigest()


@cache
def sidik_program() -> str:
    """Return the fingerprint of the program: its code, its parameters, and the passages of its narrative."""
    akar = Path(__file__).resolve().parent
    ringkas = hashlib.sha256()
    for berkas in sorted([*akar.rglob("*.py"), *akar.rglob("*.toml"), *(akar.parent / "templates").rglob("*.j2")]):
        ringkas.update(berkas.relative_to(akar.parent).as_posix().encode())
        ringkas.update(berkas.read_bytes())
    return ringkas.hexdigest()


def ikhtisar(hasil: HasilKantor) -> IkhtisarKantor | None:
    """Return the figures of an office that was done, None for one that failed."""
    return IkhtisarKantor.dari_data(hasil.ikhtisar) if hasil.ikhtisar else None
