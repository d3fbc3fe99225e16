"""Apa yang dicetak `lkjip kenali`: setiap tabel dengan kolom, peran, dan keyakinannya, dan apa yang tidak dibaca."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table as TabelTerminal

from generator.istilah import JENIS_TABEL
from generator.model.catatan import Catatan
from generator.reading.berkas.kehilangan import KEHILANGAN
from generator.reading.berkas.kehilangan import NAMA_FORMAT
from generator.reading.folder import LembarDikenal
from generator.reading.grid import Grid
from generator.reading.grid import huruf_kolom
from generator.reading.peran import Peran
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.waktu import NAMA_BULAN
from generator.tampilan import buka_layar
from generator.tampilan import cetak_catatan

# Findings about recognition; those that compare documents belong to `periksa`.
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


def cetak_pengenalan(lembar: Sequence[LembarDikenal], catatan: Sequence[Catatan]) -> None:
    """Print per sheet what was recognised, which rows were skipped and why, and what is left unread."""
    layar = buka_layar()
    berkas = ""
    for satu in lembar:
        if satu.grid.berkas != berkas:
            berkas = satu.grid.berkas
            bentuk = NAMA_FORMAT.get(satu.grid.format_berkas, "")
            layar.print(f"\n[bold]{escape(berkas)}[/bold]" + (f"  [dim]{escape(bentuk)}[/dim]" if bentuk else ""))
        _cetak_lembar(layar, satu)
    _cetak_kehilangan(layar, lembar)
    layar.print()
    cetak_catatan([c for c in catatan if c.kode.startswith(_KODE)])


def _cetak_lembar(layar: Console, satu: LembarDikenal) -> None:
    keadaan = ""
    if satu.grid.tersembunyi:
        keadaan = "tersembunyi, tidak dibaca"
    elif not satu.tabel:
        keadaan = "tidak ada tabel yang dikenal, tidak dipakai" if satu.grid.baris else "kosong"
    layar.print(f'  Lembar "{escape(satu.grid.lembar)}"' + (f": {keadaan}" if keadaan else ""))
    for tabel in satu.tabel:
        _cetak_tabel(layar, tabel)


def _cetak_tabel(layar: Console, tabel: TabelMentah) -> None:
    grid = tabel.grid
    kepala = [_baris(grid, r) for r in tabel.kepala]
    jenis = JENIS_TABEL.get(tabel.jenis, "Tidak dikenal jenisnya, tidak dipakai")
    _tulis(layar, 4, f"[green]{escape(jenis)}[/green]{escape(''.join(f' · {w}' for w in _waktu(tabel)))}")
    letak = f"baris {kepala[0]}" if kepala[0] == kepala[-1] else f"baris {kepala[0]}–{kepala[-1]}"
    yakin = f"; jenisnya {_sebut_keyakinan(tabel.keyakinan)}" if tabel.jenis else ""
    _tulis(layar, 6, f"Kepala tabel di {letak}{yakin}.")
    if tabel.formulir:
        naungan = "; ".join(f"{n.tingkat.value} {n.kode} {n.nama}" for n in tabel.formulir.naungan)
        _tulis(layar, 6, f"Merinci: {escape(' '.join(naungan.split()))}.")
    layar.print(Padding(_tabel_kolom(tabel), (0, 0, 0, 6), expand=False))
    for kalimat in _kalimat_baris(tabel):
        _tulis(layar, 6, escape(kalimat))


def _tulis(layar: Console, inden: int, teks: str) -> None:
    layar.print(Padding(teks, (0, 0, 0, inden), expand=False))


def _waktu(tabel: TabelMentah) -> Iterator[str]:
    if tabel.periode:
        yield f"periode {tabel.periode[0]}–{tabel.periode[1]}"
    if tabel.tahun:
        yield f"tahun {tabel.tahun}"
    if tabel.versi:
        yield tabel.versi
    if tabel.sampai and tabel.sampai < len(NAMA_BULAN):
        yield f"sampai {NAMA_BULAN[tabel.sampai - 1]}"


def _tabel_kolom(tabel: TabelMentah) -> TabelTerminal:
    """One row per column; neighbours that are not read share one."""
    cetak = TabelTerminal(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    cetak.add_column("Kolom", no_wrap=True)
    cetak.add_column("Kepalanya", overflow="fold", ratio=None)
    cetak.add_column("Dibaca sebagai", overflow="fold", min_width=18)
    cetak.add_column("Keyakinan", no_wrap=True)
    for kolom in _kelompok(tabel.kolom):
        huruf = huruf_kolom(kolom[0].kolom)
        huruf += f"–{huruf_kolom(kolom[-1].kolom)}" if len(kolom) > 1 else ""
        kepala = "; ".join(dict.fromkeys(" / ".join(k.jalur) for k in kolom))
        tersembunyi = " (tersembunyi)" if kolom[0].kolom in tabel.grid.kolom_tersembunyi else ""
        if kolom[0].nama:
            sebutan, yakin = sebut_peran(kolom[0].peran) + tersembunyi, sebut_keyakinan_kolom(kolom[0])
        else:
            sebutan, yakin = f"[dim]tidak dibaca{tersembunyi}[/dim]", ""
        cetak.add_row(huruf, escape(kepala), sebutan, yakin)
    return cetak


def _kelompok(kolom: Iterable[KolomMentah]) -> Iterator[list[KolomMentah]]:
    kini: list[KolomMentah] = []
    for k in sorted(kolom, key=lambda k: k.kolom):
        if kini and (k.nama or kini[-1].nama or k.kolom != kini[-1].kolom + 1):
            yield kini
            kini = []
        kini.append(k)
    if kini:
        yield kini


def sebut_peran(peran: Peran) -> str:
    """Return what a column is read as: "realisasi 2024, triwulan II", "target (sebelum perubahan)"."""
    sebutan = _SEBUTAN.get(peran.nama, peran.nama.replace("_", " "))
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


def _cetak_kehilangan(layar: Console, lembar: Sequence[LembarDikenal]) -> None:
    """Name once for each format what it cannot give a reader, with the files of that format."""
    menurut: dict[str, dict[str, None]] = {}
    for satu in lembar:
        if satu.grid.format_berkas not in ("", _FORMAT_TANPA_KEHILANGAN):
            menurut.setdefault(satu.grid.format_berkas, {})[satu.grid.berkas] = None
    if menurut:
        layar.print("\n[bold]Yang tidak dapat diberikan format berkasnya[/bold]")
    for bentuk, berkas in menurut.items():
        _tulis(layar, 2, f"{escape(NAMA_FORMAT[bentuk])}: {escape(', '.join(berkas))}")
        for hilang in KEHILANGAN[bentuk]:
            _tulis(layar, 4, f"- {escape(hilang)}")
