"""Bagian bersama folder contoh yang kecil: tabel dengan catatan data, profil, DPA, dan realisasi anggaran.

A line that begins with "Catatan data:" below a table is printed under every table of the report that uses a figure
of its sheet; so what a seed does not give is marked as made up in the workbook and on the page.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.reading.pengaturan import daftar_pengaturan
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Gaya
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import Lembar
from tests.pabrik.lembar import Rumus
from tests.pabrik.lembar import angka

DATA_CONTOH = "Catatan data: data contoh, bukan angka resmi perangkat daerah."
NIP_CONTOH = "19XXXXXX XXXXXX X XXX"
GAYA = {"program": Gaya(tebal=True, warna="DDEBF7"), "kegiatan": Gaya(tebal=True), "sub kegiatan": Gaya(inden=1)}
TINGKAT = tuple(GAYA)
URAIAN = ("Program/Kegiatan/Sub Kegiatan",)
KEPALA_DPA = (("Indikator Kinerja",), ("Satuan",), ("Target",), ("Anggaran (Rp)",))
KEPALA_REALISASI = (
    ("Indikator Kinerja",),
    ("Satuan",),
    ("Pagu Anggaran (Rp)",),
    ("Realisasi Anggaran (Rp)",),
    ("Kinerja", "Target"),
    ("Kinerja", "Realisasi"),
)


@dataclass(frozen=True, slots=True)
class Pos:
    """A program, kegiatan or sub kegiatan; the deepest rows state pagu and realisasi (rupiah), a program its sasaran.

    Without codes the sheets have one column per level, with codes one for the code and one for the name.
    """

    nama: str
    indikator: str = ""
    satuan: str = ""
    target: str = ""
    capai: str = ""
    pagu: int = 0
    realisasi: int = 0
    kode: str = ""
    sasaran: str = ""
    anak: tuple[Pos, ...] = ()

    def jumlah(self, ambil: Callable[[Pos], int]) -> int:
        return sum(p.jumlah(ambil) for p in self.anak) if self.anak else ambil(self)


def tulis_tabel(
    buku: Buku, nama: str, judul: Sequence[str], kepala: Sequence[tuple[str, ...]], lebar: Sequence[float],
    isi: Sequence[Sequence[Isi]], catatan: Sequence[str] = (), tanda_tangan: Sequence[str] = (),
    gabung: Sequence[int] = (),
) -> Lembar:  # fmt: skip
    """Write a sheet with one table: title, header, rows of text as printed (figures become numbers), notes, signature.

    The columns in `gabung` (from 1) are merged down over blanks; the signature stands on the last column but one.
    """
    lembar = buku.lembar(nama, lebar)
    awal = baris = lembar.kepala(lembar.judul(1, judul, (1, len(kepala))) + 1, 1, kepala)
    for satu in isi:
        baris = lembar.baris(baris, 1, [angka(s) if isinstance(s, str) else s for s in satu])
    for kolom in gabung:
        lembar.gabung_kosong(awal, baris - 1, kolom)
    _tutup(lembar, baris, catatan, tanda_tangan, len(kepala) - 1)
    return lembar


def tulis_profil(
    buku: Buku, kantor: str, identitas: Mapping[str, Isi], pengaturan: Mapping[str, Isi] | None = None
) -> None:
    """Write the sheet Profil: labels with their text; settings by their key, with the product's explanation beside."""
    lembar = buku.lembar("Profil", (44, 62, 62))
    baris = lembar.judul(1, ["PROFIL PERANGKAT DAERAH", kantor.upper()], (1, 3)) + 1
    baris = lembar.kepala(baris, 1, (("Label",), ("Isi",), ("Penjelasan",)))
    for label, nilai in identitas.items():
        baris = lembar.baris(baris, 1, [label, nilai, None])
    for kunci, nilai in (pengaturan or {}).items():
        satu = daftar_pengaturan()[kunci]
        baris = lembar.baris(baris, 1, [satu.label[0].capitalize(), nilai, satu.arti])


def tulis_buku_profil(
    folder: Path, kantor: str, identitas: Mapping[str, Isi], tugas_dan_fungsi: Sequence[Sequence[Isi]],
    struktur: Sequence[Sequence[Isi]] = (), landasan_hukum: Sequence[str] = (),
) -> None:  # fmt: skip
    """Write Profil.xlsx: identity, organisation and legal basis where they are given, tasks and functions."""
    buku, nama = Buku(), kantor.upper()
    tulis_profil(buku, kantor, identitas)
    if struktur:
        tulis_tabel(buku, "Struktur Organisasi", ["STRUKTUR ORGANISASI", nama], (("Jabatan/Unit",), ("Atasan",)),
                    (60, 50), struktur)  # fmt: skip
    tulis_tabel(buku, "Tugas dan Fungsi", ["TUGAS DAN FUNGSI", nama], (("Jenis",), ("Uraian",)), (14, 110),
                tugas_dan_fungsi)  # fmt: skip
    if landasan_hukum:
        tulis_tabel(buku, "Landasan Hukum", ["LANDASAN HUKUM", nama], (("No",), ("Peraturan",)), (6, 110),
                    [(Angka(n), teks) for n, teks in enumerate(landasan_hukum, 1)])  # fmt: skip
    buku.simpan(folder / "Profil.xlsx")


def tulis_anggaran_pk(buku: Buku, kantor: str, tahun: int, program: Sequence[Pos], lebar_program: int) -> None:
    """Write the second part of a PK: its programs with their budget."""
    isi = [(Angka(n), p.nama, _rupiah(p, _pagu), "APBD") for n, p in enumerate(program, 1)]
    tulis_tabel(
        buku, f"PK {tahun} Anggaran", [f"PERJANJIAN KINERJA TAHUN {tahun}", kantor.upper()],
        (("No",), ("Program",), ("Anggaran (Rp)",), ("Keterangan",)), (6, lebar_program, 20, 16), isi, (DATA_CONTOH,),
    )  # fmt: skip


def tulis_buku_anggaran(folder: Path, kantor: str, tahun: int, program: Sequence[Pos]) -> None:
    """Write the DPA and the realisasi of the whole year."""
    buku, nama = Buku(), kantor.upper()
    tulis_dpa(buku, "DPA", ["DOKUMEN PELAKSANAAN ANGGARAN", nama, f"TAHUN ANGGARAN {tahun}"], program)
    buku.simpan(folder / f"DPA {tahun}.xlsx")
    buku = Buku()
    judul = [f"REALISASI ANGGARAN DAN KINERJA TAHUN {tahun}", nama, f"KEADAAN : 31 DESEMBER {tahun}"]
    tulis_realisasi(buku, "Realisasi", judul, program)
    buku.simpan(folder / f"Realisasi {tahun}.xlsx")


def tulis_dpa(
    buku: Buku, nama: str, judul: Sequence[str], pos: Sequence[Pos], catatan: Sequence[str] = (DATA_CONTOH,),
    tanda_tangan: Sequence[str] = (),
) -> None:  # fmt: skip
    """Write pagu per program, kegiatan and, where there are any, sub kegiatan."""

    def isi(p: Pos) -> list[Isi]:
        return [p.indikator or None, p.satuan or None, angka(p.target), _rupiah(p, _pagu)]

    lembar = buku.lembar(nama, (*_lebar(pos), 52, 14, 12, 20))
    _tulis_pohon(lembar, judul, KEPALA_DPA, pos, isi, (_pagu,), catatan, tanda_tangan)


def tulis_realisasi(
    buku: Buku, nama: str, judul: Sequence[str], pos: Sequence[Pos], catatan: Sequence[str] = (DATA_CONTOH,),
    tanda_tangan: Sequence[str] = (),
) -> None:  # fmt: skip
    """Write pagu, realisasi and performance of the same rows."""

    def isi(p: Pos) -> list[Isi]:
        uang = [_rupiah(p, _pagu), _rupiah(p, _realisasi)]
        return [p.indikator or None, p.satuan or None, *uang, angka(p.target), angka(p.capai)]

    lembar = buku.lembar(nama, (*_lebar(pos), 52, 14, 20, 20, 12, 12))
    _tulis_pohon(lembar, judul, KEPALA_REALISASI, pos, isi, (_pagu, _realisasi), catatan, tanda_tangan)


def _berkode(pos: Sequence[Pos]) -> bool:
    return any(p.kode for p in pos)


def _dalam(pos: Sequence[Pos]) -> int:
    return 1 + max((_dalam(p.anak) for p in pos if p.anak), default=0)


def _lebar(pos: Sequence[Pos]) -> tuple[int, ...]:
    return (34, 22, 58) if _berkode(pos) else (34, *(44,) * _dalam(pos))


def _kepala_nama(pos: Sequence[Pos]) -> tuple[tuple[str, ...], ...]:
    """Return sasaran and how the rows are named: code and name, or without codes one column per level."""
    nama = (("Kode",), URAIAN) if _berkode(pos) else tuple((t.title(),) for t in TINGKAT[: _dalam(pos)])
    return (("Sasaran Strategis",), *nama)


def _tulis_pohon(
    lembar: Lembar, judul: Sequence[str], kepala: Sequence[tuple[str, ...]], pos: Sequence[Pos],
    isi: Callable[[Pos], list[Isi]], uang: Sequence[Callable[[Pos], int]], catatan: Sequence[str],
    tanda_tangan: Sequence[str],
) -> None:  # fmt: skip
    nama = _kepala_nama(pos)
    semua = [*nama, *kepala]
    baris = lembar.kepala(lembar.judul(1, judul, (1, len(semua))) + 1, 1, semua, "FFE699")
    atas: list[int] = []

    def tulis(p: Pos, dalam: int) -> None:
        nonlocal baris
        if dalam == 0:
            atas.append(baris)
        label: list[Isi] = [p.sasaran or None, *[None] * (len(nama) - 1)]
        label[2 if _berkode(pos) else 1 + dalam] = p.nama
        if _berkode(pos):
            label[1] = p.kode
        baris = lembar.baris(baris, 1, [*label, *isi(p)], GAYA[TINGKAT[dalam]])
        for anak in p.anak:
            tulis(anak, dalam + 1)

    for p in pos:
        tulis(p, 0)
    kolom = next(n for n, k in enumerate(semua) if "(Rp)" in k[0])
    jumlah = [
        Rumus("+".join(f"{'ABCDEFGHIJ'[kolom + n]}{r}" for r in atas), sum(p.jumlah(ambil) for p in pos), "#,##0")
        for n, ambil in enumerate(uang)
    ]
    sisa = [None] * (len(semua) - kolom - len(uang))
    baris = lembar.baris(baris, 1, [None, "JUMLAH", *[None] * (kolom - 2), *jumlah, *sisa], Gaya(tebal=True))
    _tutup(lembar, baris, catatan, tanda_tangan, kolom)


def _tutup(lembar: Lembar, baris: int, catatan: Sequence[str], tanda_tangan: Sequence[str], kolom: int) -> None:
    for teks in catatan:
        baris = lembar.catatan(baris, 1, teks)
    lembar.tanda_tangan(baris + 1, kolom, tanda_tangan)


def _rupiah(p: Pos, ambil: Callable[[Pos], int]) -> Angka:
    return Angka(p.jumlah(ambil), "#,##0")


def _pagu(p: Pos) -> int:
    return p.pagu


def _realisasi(p: Pos) -> int:
    return p.realisasi
