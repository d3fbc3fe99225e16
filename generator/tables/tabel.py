"""Table: sebuah tabel resmi sebagai data polos, dengan kolom, baris bertingkat, dan asal tiap angka."""

from __future__ import annotations

from decimal import Decimal

from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman


@rekaman
class Kolom:
    """One column. `judul` is its header from top to leaf: equal neighbours are merged when drawn,
    a shorter path than the deepest one is merged downwards. `lebar` is a relative width; `tersempit` the width in
    millimetres below which a figure or a word is cut, in type of `lebar.UKURAN_PT` (0: not known)."""

    kunci: str
    judul: tuple[str, ...]
    lebar: int = 10
    rata: str = "kiri"
    nomor: str = ""
    tersempit: int = 0

    def __post_init__(self) -> None:
        if self.rata not in ("kiri", "tengah", "kanan"):
            raise ValueError(f"rata must be kiri, tengah or kanan, not {self.rata!r}")


@rekaman
class Sel:
    """One cell: finished text, the unrounded figure behind it, and the cells it came from.

    `asal` lists the source cells; the first is the figure itself or the first operand. `rumus` says how a
    computed figure was made. `sebab` is the reason of a dash, printed as a note under the table.
    `gabung_atas` continues the cell above (vertical merge), `gabung_kiri` the cell to the left.
    """

    teks: str
    nilai: Decimal | None = None
    asal: tuple[Alamat, ...] = ()
    rumus: str = ""
    sebab: str = ""
    gabung_atas: bool = False
    gabung_kiri: bool = False


@rekaman
class Baris:
    """One row; `kunci` names it the same way in every run (its code, else its name path)."""

    tingkat: str
    sel: tuple[Sel, ...]
    kunci: str = ""


@rekaman
class Table:
    """One official table. `kunci` is its official number ("3.4") or a word where it has none.

    `baris_nomor` True prints the row of column numbers under the header.
    `catatan` are notes printed under the table, `sumber` its source line.
    """

    kunci: str
    judul: str
    kolom: tuple[Kolom, ...]
    baris: tuple[Baris, ...]
    sumber: str = ""
    catatan: tuple[str, ...] = ()
    baris_nomor: bool = False

    def __post_init__(self) -> None:
        for baris in self.baris:
            if len(baris.sel) != len(self.kolom):
                raise ValueError(
                    f"tabel {self.kunci}, baris {baris.kunci!r}: {len(baris.sel)} sel untuk {len(self.kolom)} kolom"
                )

    @property
    def dalam_kepala(self) -> int:
        """How many header rows the table has."""
        return max(len(k.judul) for k in self.kolom)


@rekaman
class TabelKosong:
    """A table that cannot be built. `wajib` ones leave a marked gap in the report, others are omitted."""

    kunci: str
    judul: str
    sebab: str
    wajib: bool = False


HasilTabel = Table | TabelKosong
