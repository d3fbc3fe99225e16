"""Kemajuan perintah massal di terminal: satu baris per kantor dengan nama, keadaan, waktu, dan sebabnya."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import contextmanager
from typing import Any

from rich.markup import escape

from generator.batch import GAGAL
from generator.batch import HasilKantor
from generator.model.catatan import Tingkat
from generator.tampilan import buka_layar
from generator.workpaper.rekap_reviu import BarisRekap

_WARNA = {GAGAL: "red"}


@contextmanager
def kemajuan_massal(
    banyak: int, baris: Callable[[Any, int, int], str] | None = None
) -> Iterator[Callable[[Any, int, int], None]]:
    """Yield a function that tells of one finished task; a bar on a terminal, plain lines elsewhere.

    `baris` writes the line of one result, of an office where none is given.
    """
    tulis = baris or baris_kantor
    from rich.progress import BarColumn
    from rich.progress import MofNCompleteColumn
    from rich.progress import Progress
    from rich.progress import TextColumn
    from rich.progress import TimeElapsedColumn

    tampak = buka_layar(galat=True)
    kolom = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*kolom, console=tampak, disable=not tampak.is_terminal) as batang:
        tugas = batang.add_task("kantor", total=banyak)

        def lapor(hasil: Any, nomor: int, semua: int) -> None:
            batang.advance(tugas)
            tampak.print(tulis(hasil, nomor, semua))

        yield lapor


def baris_reviu(hasil: BarisRekap, nomor: int, semua: int) -> str:
    """Return the line of one reviewed report."""
    temuan = sum(c.tingkat is not Tingkat.INFO for c in hasil.catatan)
    akhir = f"{temuan} periksa" if hasil.terbaca else f"[red]tidak terbaca[/]: {escape(hasil.keterangan)}"
    return f"{nomor:>{len(str(semua))}}/{semua} {escape(hasil.nama)} · {akhir}"


def baris_kantor(hasil: HasilKantor, nomor: int, semua: int) -> str:
    """Return the line of one office."""
    warna = _WARNA.get(hasil.keadaan, "green")
    jumlah = hasil.catatan.get("periksa", 0)
    sebab = f": {escape(hasil.sebab)}" if hasil.keadaan == GAGAL else f" · {jumlah} periksa"
    detik = f"{hasil.detik:.1f}".replace(".", ",")
    lebar = len(str(semua))
    return f"{nomor:>{lebar}}/{semua} {escape(hasil.nama)} [{warna}]{hasil.keadaan}[/] ({detik} detik){sebab}"


def cetak_hasil_massal(hasil: Sequence[HasilKantor]) -> None:
    """Print how many offices ended in which state, and every failure with its reason."""
    tampak = buka_layar()
    for satu in hasil:
        if satu.keadaan == GAGAL:
            tampak.print(f"Gagal: {escape(satu.nama)}: {escape(satu.sebab)}")
    jumlah = Counter(h.keadaan for h in hasil)
    urut = sorted(jumlah.items(), key=lambda j: (j[0] == GAGAL, j[0]))
    tampak.print(f"{len(hasil)} kantor: " + ", ".join(f"{n} {keadaan}" for keadaan, n in urut) + ".")
    if GAGAL in jumlah:
        tampak.print("Perbaiki yang gagal, lalu jalankan perintah yang sama; yang sudah selesai tidak dikerjakan lagi.")
