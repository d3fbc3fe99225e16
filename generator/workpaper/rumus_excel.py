"""Rumus Excel bagi sel hitungan sebuah tabel, dari sel-sel di sebelahnya.

Candidates come from the column's key (POLA), from its printed number row ("6=4/5*100"), and from the rows above or
below (sums and means, where the rule says so). A formula is used only if it gives the very figure of the Table, so
what Excel recalculates is what the report prints. Where none does, the cell keeps its value and the rule is written
beside it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from decimal import Decimal
from decimal import DecimalException

from generator.model.aturan import Aturan
from generator.model.aturan import RumusEfisiensi
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.tables import tabel_perhitungan
from generator.tables.tabel import Baris
from generator.tables.tabel import Table
from generator.workpaper.gabungan import akhir_gabungan
from generator.workpaper.rumus_perhitungan import susun_perhitungan
from generator.workpaper.ungkapan import Ungkapan
from generator.workpaper.ungkapan import jumlah
from generator.workpaper.ungkapan import paling_banyak
from generator.workpaper.ungkapan import paling_sedikit
from generator.workpaper.ungkapan import rata_rata

TELITI = Decimal("1e-12")

_AKHIRAN = re.compile(r"(?P<pokok>.+?)(?P<akhiran>(_\d{4}|_tw[1-4]|_\d)?)")
_NOMOR = re.compile(r"(?P<nomor>\d+)\s*=\s*(?P<isi>.+)")
_KAPITAL = {"\u00d7": "*", "x": "*", "X": "*", ":": "/", "\u2212": "-", "\u2013": "-", "%": "", ",": "."}

Hitungan = tuple[str, tuple[Alamat, ...]]
Rumus = Callable[..., Ungkapan]


def _capaian(realisasi: Ungkapan, target: Ungkapan) -> Ungkapan:
    return realisasi / target * 100


def _rendah_n1(realisasi: Ungkapan, target: Ungkapan) -> Ungkapan:
    return (target - (realisasi - target)) / target * 100


def _rendah_n2(realisasi: Ungkapan, target: Ungkapan) -> Ungkapan:
    return target / realisasi * 100


def _efisiensi_pagu(pagu: Ungkapan, capaian: Ungkapan, realisasi: Ungkapan) -> Ungkapan:
    return (pagu * capaian / 100 - realisasi) / (pagu * capaian / 100) * 100


def _selisih(kiri: Ungkapan, kanan: Ungkapan) -> Ungkapan:
    return kiri - kanan


def _selisih_tak_negatif(kiri: Ungkapan, kanan: Ungkapan) -> Ungkapan:
    return paling_sedikit(kiri - kanan, Decimal(0))


# column key -> (the keys that the formula needs, the formula); the first that gives the figure is used
POLA: dict[str, tuple[tuple[tuple[str, ...], Rumus], ...]] = {
    "capaian": ((("realisasi", "target"), _capaian),),
    "anggaran_capaian": ((("pagu", "capaian"), lambda pagu, capaian: pagu * capaian / 100),),
    "sisa": ((("anggaran_capaian", "realisasi_anggaran"), _selisih), (("pagu", "realisasi_anggaran"), _selisih)),
    "sisa_anggaran": ((("pagu", "realisasi_anggaran"), _selisih),),
    "serapan": ((("realisasi_anggaran", "pagu"), _capaian),),
    "selisih": ((("kebutuhan", "realisasi"), _selisih),),
    "kemajuan": ((("realisasi", "target_akhir"), _capaian),),
    "perbandingan": ((("realisasi", "realisasi_pembanding"), _capaian),),
}
# by the rule that the cell names: two rules may give one figure by chance, and the cell must follow its own
POLA_EFISIENSI: dict[str, tuple[tuple[tuple[str, ...], Rumus], ...]] = {
    RumusEfisiensi.SERAPAN.value: ((("serapan",), lambda serapan: 100 - serapan),),
    RumusEfisiensi.SELISIH.value: ((("capaian", "serapan"), _selisih),),
    RumusEfisiensi.SELISIH_TAK_NEGATIF.value: ((("capaian", "serapan"), _selisih_tak_negatif),),
}
POLA_EFISIENSI_PAGU = (
    (("sisa", "anggaran_capaian"), lambda sisa, anggaran: sisa / anggaran * 100),
    (("pagu", "capaian", "realisasi_anggaran"), _efisiensi_pagu),
)
BERARAH = frozenset({"capaian", "kemajuan"})


@rekaman
class PetaSel:
    """A Table on its sheet: where each cell stands and what figure it holds, vertical merges followed upwards."""

    tabel: Table
    sebut: Callable[[int, int], str]

    def ungkapan(self, baris: int, kolom: int) -> Ungkapan | None:
        """Return the cell as an operand, None where it holds no figure."""
        while baris > 0 and self.tabel.baris[baris].sel[kolom].gabung_atas:
            baris -= 1
        nilai = self.tabel.baris[baris].sel[kolom].nilai
        return Ungkapan(self.sebut(baris, kolom), nilai) if nilai is not None else None

    def rumus(self, baris: int, kolom: int) -> str:
        """Return the rule of a cell in words."""
        return self.tabel.baris[baris].sel[kolom].rumus

    def dengan_kunci(self, baris: int, kunci: str) -> Ungkapan | None:
        for nomor, kolom in enumerate(self.tabel.kolom):
            if kolom.kunci == kunci:
                return self.ungkapan(baris, nomor)
        return None

    def kolom_tegak(self, daftar_baris: Iterable[int], kolom: int) -> list[Ungkapan]:
        """Return the figures of one column in those rows; a merged cell counts once."""
        sel = (
            self.ungkapan(baris, kolom) for baris in daftar_baris if not self.tabel.baris[baris].sel[kolom].gabung_atas
        )
        return [satu for satu in sel if satu is not None]


def susun_rumus(tabel: Table, sebut: Callable[[int, int], str], aturan: Aturan) -> dict[tuple[int, int], str]:
    """Return formula texts without "=" by (row, column) of the Table; `sebut` gives the sheet's name of a cell.

    Only cells with a rule (`Sel.rumus`) and a figure are computed ones; the others are inputs.
    """
    peta = PetaSel(tabel, sebut)
    hasil = {}
    for baris, isi in enumerate(tabel.baris):
        for kolom, sel in enumerate(isi.sel):
            if sel.rumus and sel.nilai is not None:
                cocok = (c for c in _calon(peta, baris, kolom, aturan) if _sama(c.nilai, sel.nilai))
                terpilih = next(cocok, None)
                if terpilih is not None:
                    hasil[baris, kolom] = terpilih.teks
    return hasil


def sebut_hitungan(tabel: Table, rumus: Iterable[tuple[int, int]]) -> dict[Hitungan, tuple[int, int]]:
    """Return where the Table computes what, by rule and source cells, for the tables that only repeat it."""
    return {
        (sel.rumus, sel.asal): (baris, kolom)
        for baris, kolom in sorted(rumus, reverse=True)
        if (sel := tabel.baris[baris].sel[kolom]).asal
    }


def _calon(peta: PetaSel, baris: int, kolom: int, aturan: Aturan) -> Iterator[Ungkapan]:
    """Yield the formulas that can be meant, the likeliest first."""
    tegak = peta.rumus(baris, kolom).startswith(("jumlah", "rata-rata"))
    mendatar = (_calon_pola, _calon_nomor, _calon_kelompok, _calon_perhitungan)
    for pembuat in (_calon_tegak, *mendatar) if tegak else mendatar:
        yield from pembuat(peta, baris, kolom, aturan)


def _calon_pola(peta: PetaSel, baris: int, kolom: int, aturan: Aturan) -> Iterator[Ungkapan]:
    cocok = _AKHIRAN.fullmatch(peta.tabel.kolom[kolom].kunci)
    pokok, akhiran = cocok["pokok"], cocok["akhiran"]
    for perlu, rumus in _pola(pokok, peta.rumus(baris, kolom)):
        operan = [peta.dengan_kunci(baris, nama + akhiran) or peta.dengan_kunci(baris, nama) for nama in perlu]
        if None in operan:
            continue
        ungkapan = _coba(rumus, *operan)
        if ungkapan is not None:
            yield ungkapan
            if pokok == "capaian" and aturan.batas_capaian is not None:
                yield paling_banyak(ungkapan, aturan.batas_capaian)


def _pola(pokok: str, aturan_tertulis: str) -> tuple[tuple[tuple[str, ...], Rumus], ...]:
    """Return the patterns of a column; a rule that begins with the target is that of makin rendah."""
    pola = POLA.get(pokok, ())
    if pokok == "efisiensi":
        return POLA_EFISIENSI.get(aturan_tertulis, POLA_EFISIENSI_PAGU)
    if pokok not in BERARAH:
        return pola
    if not aturan_tertulis.lstrip("( ").casefold().startswith("target"):
        return pola
    return tuple((perlu, rendah) for perlu, _ in pola for rendah in (_rendah_n1, _rendah_n2))


def _calon_nomor(peta: PetaSel, baris: int, kolom: int, aturan: Aturan) -> Iterator[Ungkapan]:
    """Read the formula of the printed number row, for example "6=4/5*100": numbers of columns are cells."""
    cocok = _NOMOR.fullmatch(peta.tabel.kolom[kolom].nomor.strip())
    if not cocok:
        return
    nomor = {kol.nomor.split("=")[0].strip(): urutan for urutan, kol in enumerate(peta.tabel.kolom) if kol.nomor}
    isi = "".join(_KAPITAL.get(huruf, huruf) for huruf in cocok["isi"])
    try:
        pohon = ast.parse(isi, mode="eval").body
        yield _dari_pohon(pohon, lambda angka: peta.ungkapan(baris, nomor[angka]) if angka in nomor else None)
    except (SyntaxError, ValueError, KeyError, DecimalException):
        return


def _dari_pohon(simpul: ast.expr, sel: Callable[[str], Ungkapan | None]) -> Ungkapan:
    if isinstance(simpul, ast.Constant) and isinstance(simpul.value, int | float):
        angka = str(simpul.value)
        return sel(angka) or Ungkapan(angka, Decimal(angka))
    if isinstance(simpul, ast.BinOp):
        kiri, kanan = _dari_pohon(simpul.left, sel), _dari_pohon(simpul.right, sel)
        match simpul.op:
            case ast.Add():
                return kiri + kanan
            case ast.Sub():
                return kiri - kanan
            case ast.Mult():
                return kiri * kanan
            case ast.Div():
                return kiri / kanan
    raise ValueError("no formula of cells")


def _calon_kelompok(peta: PetaSel, baris: int, kolom: int, aturan: Aturan) -> Iterator[Ungkapan]:
    """Formulas over the capaian of a sasaran with several indicators: their mean, or the first one's."""
    pokok = _AKHIRAN.fullmatch(peta.tabel.kolom[kolom].kunci)["pokok"]
    capaian = next((n for n, kol in enumerate(peta.tabel.kolom) if kol.kunci == "capaian"), None)
    if pokok not in ("anggaran_capaian", "efisiensi") or capaian is None:
        return
    daftar = peta.kolom_tegak(range(baris, akhir_gabungan(peta.tabel, baris, kolom)), capaian)
    pola = POLA["anggaran_capaian"] if pokok != "efisiensi" else _pola(pokok, peta.rumus(baris, kolom))
    for perlu, rumus in pola:
        operan = {nama: peta.dengan_kunci(baris, nama) for nama in perlu if nama != "capaian"}
        if "capaian" not in perlu or None in operan.values() or not daftar:
            continue
        for wakil in (rata_rata(daftar), daftar[0]):
            ungkapan = _coba(rumus, *(wakil if nama == "capaian" else operan[nama] for nama in perlu))
            if ungkapan is not None:
                yield ungkapan


def _calon_perhitungan(peta: PetaSel, baris: int, kolom: int, aturan: Aturan) -> Iterator[Ungkapan]:
    """The formula of an indicator over the raw figures that stand beside its result."""
    if peta.tabel.kunci != tabel_perhitungan.KUNCI:
        return
    nomor = {kol.kunci: urutan for urutan, kol in enumerate(peta.tabel.kolom)}
    sel = {}
    for urutan in range(baris, akhir_gabungan(peta.tabel, baris, kolom)):
        isi = peta.tabel.baris[urutan].sel
        sel[f"{isi[nomor['data']].teks} {isi[nomor['tahun']].teks}"] = peta.ungkapan(urutan, nomor["angka"])
    ungkapan = susun_perhitungan(peta.rumus(baris, kolom), sel)
    if ungkapan is not None:
        yield ungkapan


def _calon_tegak(peta: PetaSel, baris: int, kolom: int, aturan: Aturan) -> Iterator[Ungkapan]:
    """Sums and means over the rows below a parent, or over the rows above a total, one level at a time."""
    for daftar_baris in (*_anak(peta.tabel.baris, baris), *_di_atas(peta.tabel.baris, baris)):
        daftar = peta.kolom_tegak(daftar_baris, kolom)
        if daftar:
            yield jumlah(daftar)
            yield rata_rata(daftar)


def _anak(semua: tuple[Baris, ...], baris: int) -> list[list[int]]:
    """Group the rows below, up to the next row of the same level, by level."""
    tingkat = semua[baris].tingkat
    kelompok: dict[str, list[int]] = {}
    for nomor in range(baris + 1, len(semua)):
        if semua[nomor].tingkat in (tingkat, "jumlah"):
            break
        kelompok.setdefault(semua[nomor].tingkat, []).append(nomor)
    return list(kelompok.values())


def _di_atas(semua: tuple[Baris, ...], baris: int) -> list[list[int]]:
    """Group the rows above a total by level: first back to the total before, then all of them."""
    if semua[baris].tingkat != "jumlah":
        return []
    awal = next((n + 1 for n in range(baris - 1, -1, -1) if semua[n].tingkat == "jumlah"), 0)
    hasil = []
    for mulai in dict.fromkeys((awal, 0)):
        kelompok: dict[str, list[int]] = {}
        for nomor in range(mulai, baris):
            kelompok.setdefault(semua[nomor].tingkat, []).append(nomor)
        hasil.extend(kelompok.values())
    return hasil


def _coba(rumus: Rumus, *operan: Ungkapan) -> Ungkapan | None:
    try:
        return rumus(*operan)
    except DecimalException:
        return None


def _sama(kiri: Decimal, kanan: Decimal) -> bool:
    return abs(kiri - kanan) <= TELITI * max(abs(kanan), Decimal(1))
