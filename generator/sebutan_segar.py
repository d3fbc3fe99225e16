"""Hasil penyegaran dalam kata-kata: daftar-daftar dan kalimat penutup, sama di terminal dan di halaman."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Iterator
from itertools import groupby

from generator.document.ringkasan_segar import AngkaBerubah
from generator.document.ringkasan_segar import Dipertahankan
from generator.document.ringkasan_segar import HasilSegar
from generator.model.rekaman import rekaman

_PANJANG, _BANYAK_SAMA = 90, 4
_KALIMAT_LAIN = "kalimatnya berganti"


@rekaman
class DaftarSegar:
    """One kind of outcome: its title, the heads of its columns, its rows; an empty column is left out already."""

    judul: str
    kolom: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]


def daftar_segar(hasil: HasilSegar) -> tuple[DaftarSegar, ...]:
    """Return one list for each kind of outcome that has entries; a place is named in the first of its rows."""
    konflik = [
        (k.tempat.di, k.tempat.rincian or _kutip(k.teks, k.lama), k.lama, k.baru or _KALIMAT_LAIN)
        for k in hasil.bertentangan
    ]
    luar = [(t.judul, _kutip(t.teks, t.lama), t.lama, t.baru) for t in hasil.teks_luar]
    tetap = list(_tetap(hasil.dipertahankan))
    semua = (
        ("Angka yang berganti", ("Di", "Semula → menjadi"), list(_angka(hasil.angka_berubah))),
        ("Suntingan yang angkanya tidak lagi benar", ("Di", "Pada", "Semula", "Seharusnya"), konflik),
        ("Tulisan lain yang masih menyebut angka lama", ("Di bawah judul", "Tulisan", "Semula", "Kini"), luar),
        ("Suntingan yang dipertahankan", ("Di", "Pada", "Tertulis", "Sebab"), tetap),
    )
    return tuple(_rapikan(judul, kolom, baris) for judul, kolom, baris in semua if baris)


def kalimat_segar(hasil: HasilSegar) -> Iterator[str]:
    """Yield the closing sentences; nothing is said of what did not happen, but for what was refreshed."""
    if hasil.dihapus:
        yield f"Sudah dihapus dari laporan dan tidak ditulis lagi: {'; '.join(hasil.dihapus)}."
    if hasil.tidak_ditemukan:
        yield f"Masih tertulis, tetapi tidak dapat disegarkan; periksa sendiri: {'; '.join(hasil.tidak_ditemukan)}."
    yield from (f"Info: {pesan}." for pesan in hasil.info)
    if hasil.cacat_lama:
        yield f"Info: {len(hasil.cacat_lama)} penyimpangan susunan yang sudah ada di berkas sebelumnya dibiarkan."
    jumlah = (
        (len(hasil.dipertahankan), "suntingan dipertahankan"),
        (len(hasil.bertentangan), "angka di dalam suntingan perlu dibetulkan"),
        (len(hasil.isian), "bagian masih bertanda [ISI: …]"),
    )
    rincian = [f"{len(hasil.disegarkan)} bagian disegarkan", *(f"{n} {kata}" for n, kata in jumlah if n)]
    yield f"{'; '.join(rincian)}."


def _tetap(dipertahankan: Iterable[Dipertahankan]) -> Iterator[tuple[str, str, str, str]]:
    """Yield what people wrote and keep; the same word in many rows of a column is told once."""
    for (di, kolom, teks, sebab), kelompok in groupby(
        dipertahankan, key=lambda d: (d.tempat.di, d.tempat.kolom, d.teks, d.sebab)
    ):
        sama = [d.tempat for d in kelompok]
        if kolom and len(sama) >= _BANYAK_SAMA:
            yield di, f"kolom “{kolom}” di {len(sama)} baris, mulai “{sama[0].baris}”", _kutip(teks), sebab
        else:
            yield from ((di, t.rincian, _kutip(teks), sebab) for t in sama)


def _angka(berubah: Iterable[AngkaBerubah]) -> Iterator[tuple[str, str]]:
    """Yield the changed figures: a passage with all of its own, a table's rows below its name."""
    for di, setempat in groupby(berubah, key=lambda a: a.tempat.di):
        sebaris = groupby(setempat, key=lambda a: a.tempat.baris)
        for n, (baris, kelompok) in enumerate(sebaris):
            if baris and n == 0:
                yield di, ""
            yield f"  {baris}" if baris else di, "; ".join(map(_satu_angka, kelompok))


def _satu_angka(a: AngkaBerubah) -> str:
    kolom = f"{a.tempat.kolom}: " if a.tempat.kolom else ""
    return f"{kolom}{a.lama or '–'} → {a.baru or '–'}"


def _rapikan(judul: str, kolom: tuple[str, ...], baris: list[tuple[str, ...]]) -> DaftarSegar:
    terisi = [i for i in range(len(kolom)) if any(b[i] for b in baris)]
    hasil = []
    for di, kelompok in groupby(baris, key=lambda b: b[0]):
        for n, b in enumerate(kelompok):
            hasil.append(tuple(b[i] if i else di * (n == 0) for i in terisi))
    return DaftarSegar(judul, tuple(kolom[i] for i in terisi), tuple(hasil))


def _kutip(teks: str, kata: str = "") -> str:
    """Return a text, of a long one the words around a figure in it."""
    if len(teks) <= _PANJANG:
        return teks
    awal = max(0, teks.find(kata) - _PANJANG // 2)
    potong = teks[awal : awal + _PANJANG]
    potong = potong.partition(" ")[2] if awal else potong
    sisa = awal + _PANJANG < len(teks)
    return f"{'…' if awal else ''}{potong.rpartition(' ')[0] if sisa else potong}{'…' if sisa else ''}"
