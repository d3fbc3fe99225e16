"""Kemajuan perintah massal di terminal: satu baris per kantor dengan nama, keadaan, waktu, dan sebabnya."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from contextlib import contextmanager

from rich.markup import escape

from generator.batch import GAGAL
from generator.batch import HasilKantor
from generator.tampilan import buka_layar

_WARNA = {GAGAL: "red"}


@contextmanager
def kemajuan_massal(banyak: int) -> Iterator[Callable[[HasilKantor, int, int], None]]:
    """Yield a function that tells of one finished office; a bar on a terminal, plain lines elsewhere."""
    from rich.progress import BarColumn
    from rich.progress import MofNCompleteColumn
    from rich.progress import Progress
    from rich.progress import TextColumn
    from rich.progress import TimeElapsedColumn

    tampak = buka_layar(galat=True)
    kolom = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*kolom, console=tampak, disable=not tampak.is_terminal) as batang:
        tugas = batang.add_task("kantor", total=banyak)

        def lapor(hasil: HasilKantor, nomor: int, semua: int) -> None:
            batang.advance(tugas)
            tampak.print(_baris(hasil, nomor, semua))

        yield lapor


def _baris(hasil: HasilKantor, nomor: int, semua: int) -> str:
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
    tampak.print(f"{len(hasil)} kantor: " + ", ".join(f"{n} {keadaan}" for keadaan, n in sorted(jumlah.items())) + ".")
