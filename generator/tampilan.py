"""Apa yang dilihat pengguna di terminal, dan bentuk JSON dari tabel dan catatan."""

from __future__ import annotations

import errno
import sys
from collections import Counter
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table as TabelTerminal

from generator.alur import Tersusun
from generator.istilah import sebut_arti
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

if TYPE_CHECKING:
    from generator.document.daftar_nama import NamaSlot

_WARNA = {Tingkat.SALAH: "bold red", Tingkat.PERIKSA: "yellow", Tingkat.INFO: "dim"}
_GALAT_SISTEM = {
    errno.EACCES: "tidak ada izin menulis di sana",
    errno.EPERM: "tidak ada izin menulis di sana",
    errno.EROFS: "tempat itu hanya dapat dibaca",
    errno.ENOSPC: "disk penuh",
    errno.EDQUOT: "jatah disk habis",
    errno.EFBIG: "disk atau jatah disk tidak memuat berkas sebesar itu",
    errno.EBUSY: "berkas itu sedang dipakai program lain",
    errno.ENOTDIR: "nama itu sudah dipakai sebuah berkas, bukan folder",
    errno.EEXIST: "nama itu sudah dipakai sebuah berkas, bukan folder",
    errno.EISDIR: "nama itu sudah dipakai sebuah folder",
    errno.ENAMETOOLONG: "nama foldernya terlalu panjang",
}


def buka_layar(galat: bool = False) -> Console:
    """Return the terminal to print on; 140 letters wide where the output goes into a file."""
    arus = sys.stderr if galat else sys.stdout
    return Console(file=arus, width=None if arus.isatty() else 140, highlight=False)


@contextmanager
def kemajuan() -> Iterator[Callable[[str], None]]:
    """Yield a function that tells what is being done: one live line on a terminal, plain lines elsewhere."""
    layar = buka_layar(galat=True)
    if not layar.is_terminal:
        yield lambda teks: print(f"{teks} …", file=sys.stderr)
        return
    with layar.status("membaca …") as status:
        yield lambda teks: status.update(f"{escape(teks)} …")


def cetak_catatan(catatan: Sequence[Catatan]) -> None:
    """Print the findings as a table, then how many there are."""
    layar = buka_layar()
    cetak = buat_tabel(("Tingkat", 7), ("Kode", 4), ("Tempat", 34), ("Temuan dan langkah berikutnya", None))
    for c in catatan:
        temuan = escape(c.pesan) + (f"\n[dim]→ {escape(c.saran)}[/dim]" if c.saran else "")
        cetak.add_row(_tingkat(c.tingkat), c.kode, escape(sebut_tempat(c.alamat)), temuan)
    if catatan:
        layar.print(cetak)
    layar.print(_hitungan(catatan))


def cetak_ringkasan(catatan: Sequence[Catatan]) -> None:
    """Print one line for each kind of finding above info, what stops the report first, then how many there are."""
    layar = buka_layar()
    menurut_kode: dict[tuple[Tingkat, str], list[Catatan]] = {}
    for c in catatan:
        if c.tingkat is not Tingkat.INFO:
            menurut_kode.setdefault((c.tingkat, c.kode), []).append(c)
    cetak = buat_tabel(("Tingkat", 7), ("Kode", 4), ("Jumlah", 6), ("Temuan", 46), ("Di antaranya", None))
    for (tingkat, kode), daftar in sorted(menurut_kode.items(), key=lambda x: (x[0][0] is not Tingkat.SALAH, x[0][1])):
        contoh = escape(f"{sebut_tempat(daftar[0].alamat)}")
        cetak.add_row(_tingkat(tingkat), kode, str(len(daftar)), escape(sebut_arti(kode)), contoh)
    if menurut_kode:
        layar.print(cetak)
        layar.print("Rincian dan sarannya ada di catatan.xlsx, atau tampilkan dengan: lkjip periksa FOLDER.")
    for c in catatan:
        if c.tingkat is Tingkat.SALAH:
            layar.print(f"{escape(c.pesan)} {escape(c.saran)}")
    layar.print(_hitungan(catatan))


def buat_tabel(*kolom: tuple[str, int | None]) -> TabelTerminal:
    """Return an empty table with these heads and widths, None for what is left."""
    cetak = TabelTerminal(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for judul, lebar in kolom:
        cetak.add_column(judul, min_width=lebar, max_width=lebar, overflow="fold")
    return cetak


def _tingkat(tingkat: Tingkat) -> str:
    return f"[{_WARNA[tingkat]}]{tingkat.value}[/]"


def sebut_tempat(alamat: Alamat) -> str:
    """Name a place; findings about the folder as a whole have none."""
    return "Folder" if alamat.berkas == "." else str(alamat)


def _hitungan(catatan: Sequence[Catatan]) -> str:
    jumlah = Counter(c.tingkat for c in catatan)
    return "Catatan: " + ", ".join(f"{jumlah[t]} {t.value}" for t in Tingkat) + "."


def cetak_hasil(hasil: Tersusun) -> None:
    """Print what was written and what is left for the office to do."""
    layar = buka_layar()
    for pesan in hasil.pesan:
        layar.print(escape(pesan))
    for jalur in hasil.berkas:
        layar.print(f"Ditulis: {escape(str(jalur))}")
    for bagian in hasil.dilewati:
        layar.print(f"Dilewati: {escape(bagian)}")
    if hasil.isian:
        layar.print(f"Masih harus diisi: {len(hasil.isian)} bagian bertanda [ISI: …] di dalam dokumen.", markup=False)
    if not hasil.bernomor:
        layar.print("Nomor halaman daftar isi belum dihitung: di Word tekan Ctrl+A lalu F9 untuk memperbaruinya.")


def cetak_temuan_templat(catatan: Sequence[Catatan]) -> None:
    """Print what the office's own template leaves wrong in the report it made."""
    for satu in catatan:
        if satu.tingkat is not Tingkat.INFO:
            buka_layar().print(escape(f"Templat: {satu.pesan} {satu.saran}"))


def cetak_daftar_templat(daftar: Sequence[NamaSlot]) -> None:
    """Print every name that a template may hold, with its meaning, its place and an example."""
    cetak = buat_tabel(("Diketik di Word", None), ("Artinya", None), ("Tempatnya", None), ("Contoh", None))
    for n in daftar:
        cetak.add_row(f"{{{{ {n.nama} }}}}", escape(n.arti), escape(n.letak), escape(n.contoh))
    buka_layar().print(cetak)


def cetak_tabel(tabel: Mapping[str, HasilTabel]) -> None:
    """Print every table as text."""
    layar = buka_layar()
    for kunci, satu in tabel.items():
        if isinstance(satu, TabelKosong):
            layar.print(f"\nTabel {kunci}  {escape(satu.judul)}: tidak ada ({escape(satu.sebab)})")
            continue
        cetak = TabelTerminal(title=f"Tabel {kunci}  {escape(satu.judul)}", title_justify="left", show_lines=False)
        for k in satu.kolom:
            cetak.add_column(escape(" / ".join(k.judul)), justify="right" if k.rata == "kanan" else "left")
        for b in satu.baris:
            cetak.add_row(*(escape(s.teks) for s in b.sel))
        layar.print()
        layar.print(cetak)
        for baris in (*satu.catatan, satu.sumber):
            if baris:
                layar.print(f"  {escape(baris)}")


def tabel_json(tabel: Mapping[str, HasilTabel]) -> dict:
    """Return the tables as plain data, figures unrounded as strings with the cells they came from."""
    return {"tabel": {kunci: _satu_tabel_json(t) for kunci, t in tabel.items()}}


def _satu_tabel_json(tabel: HasilTabel) -> dict:
    if isinstance(tabel, TabelKosong):
        return {"judul": tabel.judul, "kolom": [], "baris": [], "sebab": tabel.sebab}
    return {
        "judul": tabel.judul,
        "kolom": [" | ".join(k.judul) for k in tabel.kolom],
        "kunci_kolom": [k.kunci for k in tabel.kolom],
        "baris": [{"tingkat": b.tingkat, "kunci": b.kunci, "sel": [_sel_json(s) for s in b.sel]} for b in tabel.baris],
        "catatan": list(tabel.catatan),
        "sumber": tabel.sumber,
    }


def _sel_json(sel: Sel) -> dict:
    asal = [[a.berkas, a.lembar, a.sel] for a in sel.asal]
    hasil: dict = {
        "teks": sel.teks,
        "nilai": None if sel.nilai is None else f"{sel.nilai:f}",
        "asal": asal[0] if asal else None,
    }
    if len(asal) > 1:
        hasil["asal_semua"] = asal
    for kunci, isi in (("rumus", sel.rumus), ("sebab", sel.sebab)):
        if isi:
            hasil[kunci] = isi
    return hasil


def catatan_json(catatan: Sequence[Catatan]) -> list[dict]:
    """Return the findings as plain data."""
    return [
        {"kode": c.kode, "tingkat": c.tingkat.value, "berkas": c.alamat.berkas, "lembar": c.alamat.lembar,
         "sel": c.alamat.sel, "pesan": c.pesan, "saran": c.saran}
        for c in catatan
    ]  # fmt: skip


def pesan_salah_pakai(galat: Exception) -> str:
    """Return what is wrong with a command line, in Indonesian, with the next step."""
    masukan = getattr(getattr(galat, "param", None), "name", None)
    pilihan = getattr(galat, "option_name", None)
    if pilihan and "requires an argument" in str(getattr(galat, "message", "")):
        sebab = f'Pilihan "{pilihan}" belum diberi isinya.'
    elif pilihan:
        sebab = f'Pilihan "{pilihan}" tidak dikenal.'
    elif masukan:
        sebab = f"Masukan {masukan.upper()} belum disebut atau tidak sesuai."
    else:
        sebab = "Perintah tidak dikenal atau tidak lengkap."
    return f"{sebab} Lihat caranya dengan: lkjip --help, atau lkjip PERINTAH --help."


def sebut_galat(galat: OSError) -> str:
    """Name a refusal of the operating system in Indonesian."""
    return _GALAT_SISTEM.get(galat.errno or 0, f"galat sistem nomor {galat.errno}")
