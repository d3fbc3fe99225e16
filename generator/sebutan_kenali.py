"""Yang dikenali di setiap lembar, dalam kata-kata: sama di terminal dan di halaman."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence

from generator.istilah import JENIS_TABEL
from generator.model.catatan import Catatan
from generator.model.rekaman import rekaman
from generator.reading.berkas.kehilangan import KEHILANGAN
from generator.reading.berkas.kehilangan import NAMA_FORMAT
from generator.reading.folder import LembarDikenal
from generator.reading.grid import Grid
from generator.reading.grid import huruf_kolom
from generator.reading.peran import Peran
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.waktu import NAMA_BULAN

_KODE = ("B", "H", "K", "M", "N", "P", "T")
_KEYAKINAN = ((0.95, "pasti"), (0.7, "yakin"), (0.5, "cukup yakin"), (0.0, "ragu"))
_SEBUTAN = {
    "no": "nomor urut", "aksi": "rencana aksi", "uraian": "nama program, kegiatan, sub kegiatan", "isi": "isi",
    "hitungan": "hasil hitungan (dihitung ulang)", "terisi": "pegawai yang ada", "jumlah": "jumlah",
    "realisasi_pembanding": "realisasi daerah pembanding", "penanggung_jawab": "penanggung jawab",
}  # fmt: skip
_CAKUPAN = {"sampai": "kumulatif", "akhir": "akhir periode", "renstra": "periode Renstra", "lalu": "tahun lalu"}
_EDISI = {"semula": "sebelum perubahan", "menjadi": "sesudah perubahan"}
_FORMAT_TANPA_KEHILANGAN = "xlsx"



@rekaman
class SebutanKolom:
    """One column, or neighbours that are not read: its letters, its header, what it is read as ("" not at all)."""

    huruf: str
    kepala: str
    peran: str
    keyakinan: str
    tersembunyi: bool


@rekaman
class SebutanTabel:
    """One table in words. `jenis` "" is a kind that nobody knows; such a table is not used."""

    jenis: str
    waktu: tuple[str, ...]
    letak: str
    keyakinan: str
    merinci: str
    kolom: tuple[SebutanKolom, ...]
    kalimat: tuple[str, ...]


@rekaman
class SebutanKehilangan:
    """What the format of some files cannot give a reader."""

    bentuk: str
    berkas: tuple[str, ...]
    hilang: tuple[str, ...]


def sebut_tabel(tabel: TabelMentah) -> SebutanTabel:
    """Return what was recognised of one table: its kind, its columns, its rows."""
    awal, akhir = (_baris(tabel.grid, r) for r in tabel.kepala)
    naungan = tabel.formulir.naungan if tabel.formulir else ()
    return SebutanTabel(
        jenis=JENIS_TABEL.get(tabel.jenis, ""),
        waktu=tuple(_waktu(tabel)),
        letak=f"baris {awal}" if awal == akhir else f"baris {awal}–{akhir}",
        keyakinan=_sebut_keyakinan(tabel.keyakinan) if tabel.jenis else "",
        merinci=" ".join("; ".join(f"{n.tingkat.value} {n.kode} {n.nama}" for n in naungan).split()),
        kolom=tuple(_sebut_kolom(tabel, kolom) for kolom in _kelompok(tabel.kolom)),
        kalimat=tuple(_kalimat_baris(tabel)),
    )


def sebut_keadaan(lembar: LembarDikenal) -> str:
    """Return why nothing of a sheet is used, "" where something is."""
    if lembar.grid.tersembunyi:
        return "tersembunyi, tidak dibaca"
    if lembar.tabel:
        return ""
    return "tidak ada tabel yang dikenal, tidak dipakai" if lembar.grid.baris else "kosong"


def sebut_kehilangan(lembar: Sequence[LembarDikenal]) -> tuple[SebutanKehilangan, ...]:
    """Return once for each format what it cannot give a reader, with the files of that format."""
    menurut: dict[str, dict[str, None]] = {}
    for satu in lembar:
        if satu.grid.format_berkas not in ("", _FORMAT_TANPA_KEHILANGAN):
            menurut.setdefault(satu.grid.format_berkas, {})[satu.grid.berkas] = None
    return tuple(SebutanKehilangan(NAMA_FORMAT[b], tuple(k), tuple(KEHILANGAN[b])) for b, k in menurut.items())


def catatan_pengenalan(catatan: Iterable[Catatan]) -> tuple[Catatan, ...]:
    """Return the findings about recognition; those that compare documents belong to `periksa`."""
    return tuple(c for c in catatan if c.kode.startswith(_KODE))


def _sebut_kolom(tabel: TabelMentah, kolom: Sequence[KolomMentah]) -> SebutanKolom:
    huruf = huruf_kolom(kolom[0].kolom)
    return SebutanKolom(
        huruf=f"{huruf}–{huruf_kolom(kolom[-1].kolom)}" if len(kolom) > 1 else huruf,
        kepala="; ".join(dict.fromkeys(" / ".join(k.jalur) for k in kolom)),
        peran=sebut_peran(kolom[0].peran) if kolom[0].nama else "",
        keyakinan=sebut_keyakinan_kolom(kolom[0]) if kolom[0].nama else "",
        tersembunyi=kolom[0].kolom in tabel.grid.kolom_tersembunyi,
    )


def _waktu(tabel: TabelMentah) -> Iterator[str]:
    if tabel.periode:
        yield f"periode {tabel.periode[0]}–{tabel.periode[1]}"
    if tabel.tahun:
        yield f"tahun {tabel.tahun}"
    if tabel.versi:
        yield tabel.versi
    # Of a budget document the month is that of its date; only realisasi reaches to a month.
    if tabel.sampai and tabel.sampai < len(NAMA_BULAN) and tabel.jenis != "dpa":
        yield f"sampai {NAMA_BULAN[tabel.sampai - 1]}"


def _kelompok(kolom: Iterable[KolomMentah]) -> Iterator[list[KolomMentah]]:
    kini: list[KolomMentah] = []
    for k in sorted(kolom, key=lambda k: k.kolom):
        if kini and (k.nama or kini[-1].nama or k.kolom != kini[-1].kolom + 1):
            yield kini
            kini = []
        kini.append(k)
    if kini:
        yield kini


def sebut_nama_peran(nama: str) -> str:
    """Return the name of a role for people: "no" is "nomor urut"."""
    return _SEBUTAN.get(nama, nama.replace("_", " "))


def sebut_peran(peran: Peran) -> str:
    """Return what a column is read as: "realisasi 2024, triwulan II", "target (sebelum perubahan)"."""
    sebutan = sebut_nama_peran(peran.nama)
    sebutan += f" {peran.tahun}" if peran.tahun else f" tahun ke-{peran.tahun_ke}" if peran.tahun_ke else ""
    if peran.triwulan:
        sebutan += f", triwulan {('I', 'II', 'III', 'IV')[peran.triwulan - 1]}"
    elif peran.bulan:
        sebutan += f", {NAMA_BULAN[peran.bulan - 1]}"
    bercakupan = peran.nama.endswith(tuple(f"_{c}" for c in _CAKUPAN))
    cakupan = "" if bercakupan else _CAKUPAN.get(peran.cakupan, "")
    rincian = [x for x in (cakupan, _EDISI.get(peran.versi)) if x]
    return f"{sebutan} ({', '.join(rincian)})" if rincian else sebutan


def sebut_keyakinan_kolom(kolom: KolomMentah) -> str:
    """Return how sure the role of a column is; some are known by what they hold, or from title and neighbours only."""
    if kolom.jalur and kolom.jalur[-1] == "(tanpa kepala)":
        return "dari isinya"
    if not kolom.peran.kata:
        return "disimpulkan"
    return _sebut_keyakinan(kolom.peran.kata)


def _sebut_keyakinan(nilai: float) -> str:
    return next(sebutan for batas, sebutan in _KEYAKINAN if nilai >= batas)


def _kalimat_baris(tabel: TabelMentah) -> Iterator[str]:
    """Yield which rows are data and totals, which were skipped for which reason, and which of them are hidden."""
    dilewati = [(r, alasan) for r, alasan in tabel.dilewati if r not in tabel.terpakai]
    lewat = {r for r, _ in dilewati}
    data = [r for r in tabel.baris if r not in lewat]
    yield f"Dibaca: {len(data)} baris{_sebut_baris(tabel.grid, data)}" + (
        f"; jumlah: {len(tabel.jumlah)} baris{_sebut_baris(tabel.grid, tabel.jumlah)}." if tabel.jumlah else "."
    )
    sebab: dict[str, list[int]] = {}
    for r, alasan in dilewati:
        sebab.setdefault(alasan, []).append(r)
    if sebab:
        bagian = (f"{alasan}{_sebut_baris(tabel.grid, sorted(set(baris)))}" for alasan, baris in sebab.items())
        yield f"Dilewati: {'; '.join(bagian)}."
    tersembunyi = [r for r in (*data, *tabel.jumlah) if r in tabel.grid.baris_tersembunyi]
    if tersembunyi:
        yield f"Tersembunyi tetapi ikut dibaca: {len(tersembunyi)} baris{_sebut_baris(tabel.grid, tersembunyi)}."


def _sebut_baris(grid: Grid, baris: Sequence[int]) -> str:
    """ " (5–8, 11)"; at most some ranges, then how many rows more."""
    rentang: list[list[int]] = []
    for nomor in (_baris(grid, r) for r in baris):
        if rentang and nomor == rentang[-1][-1] + 1:
            rentang[-1].append(nomor)
        else:
            rentang.append([nomor])
    sebutan = [str(r[0]) if len(r) == 1 else f"{r[0]}–{r[-1]}" for r in rentang]
    return f" ({', '.join(sebutan[:4])}{', …' if len(sebutan) > 4 else ''})" if sebutan else ""


def _baris(grid: Grid, baris: int) -> int:
    """The number of a row as its own table counts it."""
    cocok = re.search(r"\d+$", grid.alamat(baris, 1).sel)
    return int(cocok.group()) if cocok else baris
