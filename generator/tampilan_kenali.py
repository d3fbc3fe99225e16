"""Apa yang dicetak `lkjip kenali`: setiap tabel dengan kolom, peran, dan keyakinannya, dan apa yang tidak dibaca."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table as TabelTerminal

from generator.model.catatan import Catatan
from generator.reading.berkas.kehilangan import NAMA_FORMAT
from generator.reading.folder import LembarDikenal
from generator.sebutan_kenali import SebutanTabel
from generator.sebutan_kenali import catatan_pengenalan
from generator.sebutan_kenali import sebut_keadaan
from generator.sebutan_kenali import sebut_kehilangan
from generator.sebutan_kenali import sebut_tabel
from generator.tampilan import buka_layar
from generator.tampilan import cetak_catatan


def cetak_pengenalan(lembar: Sequence[LembarDikenal], catatan: Sequence[Catatan]) -> None:
    """Print per sheet what was recognised, which rows were skipped and why, and what is left unread."""
    layar = buka_layar()
    berkas = ""
    for satu in lembar:
        if satu.grid.berkas != berkas:
            berkas = satu.grid.berkas
            bentuk = NAMA_FORMAT.get(satu.grid.format_berkas, "")
            layar.print(f"\n[bold]{escape(berkas)}[/bold]" + (f"  [dim]{escape(bentuk)}[/dim]" if bentuk else ""))
        keadaan = sebut_keadaan(satu)
        layar.print(f'  Lembar "{escape(satu.grid.lembar)}"' + (f": {keadaan}" if keadaan else ""))
        for tabel in satu.tabel:
            _cetak_tabel(layar, sebut_tabel(tabel))
    _cetak_kehilangan(layar, lembar)
    layar.print()
    cetak_catatan(catatan_pengenalan(catatan))


def _cetak_tabel(layar: Console, tabel: SebutanTabel) -> None:
    jenis = tabel.jenis or "Tidak dikenal jenisnya, tidak dipakai"
    _tulis(layar, 4, f"[green]{escape(jenis)}[/green]{escape(''.join(f' · {w}' for w in tabel.waktu))}")
    yakin = f"; jenisnya {tabel.keyakinan}" if tabel.keyakinan else ""
    _tulis(layar, 6, f"Kepala tabel di {tabel.letak}{yakin}.")
    if tabel.merinci:
        _tulis(layar, 6, f"Merinci: {escape(tabel.merinci)}.")
    layar.print(Padding(_tabel_kolom(tabel), (0, 0, 0, 6), expand=False))
    for kalimat in tabel.kalimat:
        _tulis(layar, 6, escape(kalimat))


def _tulis(layar: Console, inden: int, teks: str) -> None:
    layar.print(Padding(teks, (0, 0, 0, inden), expand=False))


def _tabel_kolom(tabel: SebutanTabel) -> TabelTerminal:
    """One row per column; neighbours that are not read share one."""
    cetak = TabelTerminal(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    cetak.add_column("Kolom", no_wrap=True)
    cetak.add_column("Kepalanya", overflow="fold", ratio=None)
    cetak.add_column("Dibaca sebagai", overflow="fold", min_width=18)
    cetak.add_column("Keyakinan", no_wrap=True)
    for kolom in tabel.kolom:
        tersembunyi = " (tersembunyi)" if kolom.tersembunyi else ""
        peran = f"{kolom.peran}{tersembunyi}" if kolom.peran else f"[dim]tidak dibaca{tersembunyi}[/dim]"
        cetak.add_row(kolom.huruf, escape(kolom.kepala), peran, kolom.keyakinan)
    return cetak


def _cetak_kehilangan(layar: Console, lembar: Sequence[LembarDikenal]) -> None:
    kehilangan = sebut_kehilangan(lembar)
    if kehilangan:
        layar.print("\n[bold]Yang hilang karena bentuk berkasnya[/bold]")
    for satu in kehilangan:
        _tulis(layar, 2, f"{escape(satu.bentuk)}: {escape(', '.join(satu.berkas))}")
        for hilang in satu.hilang:
            _tulis(layar, 4, f"- {escape(hilang)}")
