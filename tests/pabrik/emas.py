"""Tabel emas: tabel laporan contoh persis seperti tercetak, dibaca dari tests/golden/."""

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

FOLDER_EMAS = Path(__file__).parents[1] / "golden" / "magetan_2025"


@dataclass(frozen=True, slots=True)
class BarisEmas:
    """One printed row: its level and its cells as text."""

    tingkat: str
    sel: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TabelEmas:
    """One printed table. `kolom` holds each header as a path from top to leaf."""

    judul: tuple[str, ...]
    kolom: tuple[tuple[str, ...], ...]
    baris: tuple[BarisEmas, ...]
    sumber: str
    kepala: tuple[str, ...]
    hilang: dict[tuple[str, str], str]

    def kolom_ke(self, nomor: int) -> tuple[str, ...]:
        """Return one column as printed, top to bottom."""
        return tuple(b.sel[nomor] for b in self.baris)


def read_emas(nomor: str) -> TabelEmas:
    """Return the printed table with that number, e.g. "3_4" or "jenis_kelamin"."""
    catatan: list[str] = []
    baris: list[list[str]] = []
    for teks in (FOLDER_EMAS / f"tabel_{nomor}.tsv").read_text(encoding="utf-8").splitlines():
        if teks.startswith("#"):
            catatan.append(teks[1:].strip())
        else:
            baris.append([s.replace("\\n", "\n") for s in teks.split("\t")])
    return TabelEmas(
        judul=tuple(_after(catatan, "title:")[0].split(" / ")),
        kolom=tuple(_path(k) for k in baris[0][1:]),
        baris=tuple(BarisEmas(b[0], tuple(b[1:])) for b in baris[1:]),
        sumber=" ".join(_after(catatan, "source line printed below the table:")),
        kepala=tuple(_after(catatan, "kepala:")),
        hilang={(b, k): n for b, k, n in (t.split(" | ") for t in _after(catatan, "hilang:"))},
    )


def parse_cetak(teks: str) -> Decimal | None:
    """Return the figure printed in Indonesian notation, percent as percent points, else None.

    >>> parse_cetak("Rp848.867.237.956"), parse_cetak("70,54%"), parse_cetak("3 UM")
    (Decimal('848867237956'), Decimal('70.54'), None)
    """
    polos = teks.strip().removeprefix("Rp").removesuffix("%").strip()
    if not re.fullmatch(r"-?\d{1,3}(\.\d{3})+(,\d+)?|-?\d+(,\d+)?", polos):
        return None
    return Decimal(polos.replace(".", "").replace(",", "."))


def _after(catatan: list[str], awalan: str) -> list[str]:
    return [t.removeprefix(awalan).strip() for t in catatan if t.startswith(awalan)]


def _path(kepala: str) -> tuple[str, ...]:
    """Split "A | B"; the labels (nomor) and (uraian) are not printed."""
    return tuple(j for j in kepala.split(" | ") if j not in ("(nomor)", "(uraian)"))
