"""rekap-reviu.xlsx: setiap laporan yang direviu dengan tabel yang dikenali dan banyak catatannya menurut keluarga."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from collections.abc import Sequence

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.rekaman import rekaman
from generator.workpaper.buku_tetap import Buku
from generator.workpaper.buku_tetap import alamat_sel
from generator.workpaper.gaya import KETERANGAN
from generator.workpaper.gaya import LATAR_KEPALA
from generator.workpaper.gaya import WARNA_TINGKAT
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_judul
from generator.workpaper.gaya import rupa_jumlah
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.lembar import Lembar
from generator.workpaper.tautan import tautan_berkas

LEMBAR = "Rekap"
_LEBAR = {"No": 4.0, "Laporan": 40.0, "Catatan": 12.0, "Keterangan": 46.0}
_LEBAR_ANGKA = 11.0
_BARIS_KEPALA = 4


@rekaman
class BarisRekap:
    """One report. `dokumen` and `buku` are the paths of links from the place of the recap, "" where there is none.

    `keterangan` says why it could not be read, or what else there is to know.
    """

    nama: str
    dokumen: str
    buku: str
    catatan: tuple[Catatan, ...] = ()
    tabel: int = 0
    dikenal: int = 0
    keterangan: str = ""
    terbaca: bool = True


def tulis_rekap(daftar: Sequence[BarisRekap], keluarga: Mapping[str, str]) -> bytes:
    """Return the recap with one row per report and a total; `keluarga` gives the family of each kode."""
    dipakai = {keluarga.get(c.kode, "Lainnya") for b in daftar for c in b.catatan}
    nama = [k for k in (*dict.fromkeys(keluarga.values()), "Lainnya") if k in dipakai]
    tingkat = [t.value for t in Tingkat]
    kolom = ["No", "Laporan", "Tabel", "Dikenali", *tingkat, *nama, "Catatan", "Keterangan"]
    buku = Buku()
    lembar = buku.lembar(LEMBAR)
    _tulis_kepala(lembar, kolom, daftar)
    angka = [_hitung(satu, keluarga) for satu in daftar]
    for nomor, (satu, hitungan) in enumerate(zip(daftar, angka, strict=True), start=1):
        _tulis_baris(lembar, kolom, nomor, satu, hitungan)
    _tulis_jumlah(lembar, kolom, angka)
    lembar.atur_lebar([_LEBAR.get(k, _LEBAR_ANGKA) for k in kolom])
    lembar.atur_cetak((_BARIS_KEPALA, _BARIS_KEPALA), "Rekap reviu LKjIP")
    lembar.bekukan(_BARIS_KEPALA + 1, 3)
    return buku.simpan()


def _tulis_kepala(lembar: Lembar, kolom: Sequence[str], daftar: Sequence[BarisRekap]) -> None:
    lembar.teks(1, 1, "Rekap reviu LKjIP", rupa_judul())
    terbaca = sum(b.terbaca for b in daftar)
    keterangan = f"{len(daftar)} berkas, {terbaca} terbaca. Kolom keluarga menghitung semua tingkat catatan."
    lembar.teks(2, 1, keterangan, KETERANGAN)
    for k, judul in enumerate(kolom, start=1):
        lembar.teks(_BARIS_KEPALA, k, judul, rupa_kepala(WARNA_TINGKAT.get(judul, LATAR_KEPALA)))
    lembar.atur_tinggi(_BARIS_KEPALA, max(hitung_baris(j, _LEBAR.get(j, _LEBAR_ANGKA), tebal=True) for j in kolom))


def _hitung(satu: BarisRekap, keluarga: Mapping[str, str]) -> Counter[str]:
    """Return the figures of one report by column; one that was not read has none."""
    if not satu.terbaca:
        return Counter()
    angka = Counter({"Tabel": satu.tabel, "Dikenali": satu.dikenal})
    angka.update(c.tingkat.value for c in satu.catatan)
    angka.update(keluarga.get(c.kode, "Lainnya") for c in satu.catatan)
    return angka


def _tulis_baris(
    lembar: Lembar, kolom: Sequence[str], nomor: int, satu: BarisRekap, angka: Mapping[str, int]
) -> None:
    teks = {"Laporan": satu.nama, "Catatan": "catatan.xlsx" if satu.buku else "", "Keterangan": satu.keterangan}
    jalur = {"Laporan": satu.dokumen, "Catatan": satu.buku}
    tautan = {judul: tautan_berkas(tujuan) for judul, tujuan in jalur.items() if tujuan}
    baris = _BARIS_KEPALA + nomor
    for k, judul in enumerate(kolom, start=1):
        rupa = rupa_isi(rata="left" if judul in ("Laporan", "Keterangan") else "center")
        if judul in teks:
            lembar.teks(baris, k, teks[judul], rupa, tautan.get(judul))
        elif judul == "No":
            lembar.angka(baris, k, nomor, rupa)
        elif satu.terbaca:
            lembar.angka(baris, k, angka[judul], rupa)
        else:
            lembar.kosong(baris, k, rupa)
    lembar.atur_tinggi(baris, max(hitung_baris(t, _LEBAR[j]) for j, t in teks.items()))


def _tulis_jumlah(lembar: Lembar, kolom: Sequence[str], angka: Sequence[Mapping[str, int]]) -> None:
    """Write live totals."""
    baris = _BARIS_KEPALA + len(angka) + 1
    for k, judul in enumerate(kolom, start=1):
        rupa = rupa_jumlah("left" if judul == "Laporan" else "center")
        if judul == "Laporan":
            lembar.teks(baris, k, "Jumlah", rupa)
        elif judul not in ("No", "Catatan", "Keterangan") and angka:
            rentang = f"{alamat_sel(_BARIS_KEPALA + 1, k)}:{alamat_sel(baris - 1, k)}"
            lembar.rumus(baris, k, f"SUM({rentang})", sum(satu[judul] for satu in angka), rupa)
        else:
            lembar.kosong(baris, k, rupa)
