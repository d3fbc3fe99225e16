"""Lembar Ringkasan di catatan.xlsx: berapa catatan per tingkat, kode, dan berkas, dan berapa yang sudah diperiksa."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.workpaper.buku_tetap import tulis_teks
from generator.workpaper.gaya import LATAR_BARIS
from generator.workpaper.gaya import WARNA_TINGKAT
from generator.workpaper.gaya import atur_cetak
from generator.workpaper.gaya import atur_lebar
from generator.workpaper.gaya import atur_tinggi
from generator.workpaper.gaya import gaya_isi
from generator.workpaper.gaya import gaya_judul
from generator.workpaper.gaya import gaya_kepala
from generator.workpaper.gaya import gaya_keterangan
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.tanda_pemeriksa import LEMBAR_CATATAN
from generator.workpaper.tanda_pemeriksa import Tanda
from generator.workpaper.tanda_pemeriksa import TandaLama

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LEBAR = (38.0, 80.0, 9.0, 12.0)
ARTI_TINGKAT = {
    Tingkat.SALAH: "Laporan tidak dapat disusun sebelum ini diperbaiki.",
    Tingkat.PERIKSA: "Angka atau nama yang tidak terbaca atau tidak cocok; periksa sebelum laporan ditandatangani.",
    Tingkat.INFO: "Baik untuk diketahui; tidak harus diubah.",
}
TANDA_TAK_TERBACA = (
    "Tanda pemeriksa di catatan.xlsx sebelumnya tidak dapat dibaca, jadi belum ada yang ditandai di sini. "
    "Buka berkas lama itu untuk melihat tandanya."
)


def tulis_ringkasan(
    buku: Workbook,
    daftar: tuple[Catatan, ...],
    tanda: Mapping[Catatan, Tanda],
    arti_kode: Mapping[str, str],
    lama: TandaLama,
) -> dict[tuple[str, str], Decimal]:
    """Fill the first sheet of the workbook and return the results of its formulas."""
    lembar = buku.active
    lembar.title = "Ringkasan"
    tulis_teks(lembar["A1"], "Catatan pemeriksaan")
    gaya_judul(lembar["A1"])
    tulis_teks(lembar["A2"], _kalimat_jumlah(daftar) if lama.terbaca else TANDA_TAK_TERBACA)
    gaya_keterangan(lembar["A2"])
    papan = _Papan(lembar, len(daftar) + 1)
    sudah = [satu for satu in daftar if tanda.get(satu, Tanda()).diperiksa.casefold() == "ya"]
    papan.tulis(
        4, "Tingkat", "Arti", "B",
        [(t.value, ARTI_TINGKAT[t], n) for t in Tingkat if (n := sum(satu.tingkat is t for satu in daftar))],
        Counter(satu.tingkat.value for satu in sudah), WARNA_TINGKAT,
    )
    jumlah_kode = Counter(satu.kode for satu in daftar)
    papan.tulis(
        papan.berikut, "Kode", "Arti", "C",
        [(kode, arti_kode.get(kode, ""), n) for kode, n in sorted(jumlah_kode.items())],
        Counter(satu.kode for satu in sudah),
    )
    jumlah_berkas = Counter(satu.alamat.berkas for satu in daftar if satu.alamat.berkas)
    papan.tulis(
        papan.berikut, "Berkas", "", "D", [(berkas, "", n) for berkas, n in sorted(jumlah_berkas.items())],
        Counter(satu.alamat.berkas for satu in sudah),
    )
    atur_lebar(lembar, list(LEBAR))
    atur_cetak(lembar, "", "Catatan pemeriksaan LKjIP")
    return papan.hasil


def _kalimat_jumlah(daftar: tuple[Catatan, ...]) -> str:
    if not daftar:
        return "Tidak ada catatan."
    bagian = [f"{n} {t.value}" for t in Tingkat if (n := sum(satu.tingkat is t for satu in daftar))]
    return f"{len(daftar)} catatan: {', '.join(bagian)}. Rinciannya di lembar Catatan; tandai di kolom Sudah diperiksa."


class _Papan:
    """The small tables of Ringkasan, one below the other; "sudah diperiksa" is counted live in sheet Catatan."""

    def __init__(self, lembar: Worksheet, terakhir: int) -> None:
        self.lembar = lembar
        self.terakhir = terakhir
        self.berikut = 4
        self.hasil: dict[tuple[str, str], Decimal] = {}

    def tulis(
        self, awal: int, judul: str, arti: str, kolom: str, isi: list[tuple[str, str, int]],
        sudah: Mapping[str, int], warna: Mapping[str, str] | None = None,
    ) -> None:
        """Write one table from row `awal`; `kolom` is the column of sheet Catatan that holds the names counted."""
        if not isi:
            return
        for nomor, teks in enumerate((judul, arti, "Jumlah", "Sudah diperiksa"), start=1):
            tulis_teks(self.lembar.cell(awal, nomor), teks)
            gaya_kepala(self.lembar.cell(awal, nomor))
        for baris, (nama, makna, jumlah) in enumerate(isi, start=awal + 1):
            tulis_teks(self.lembar.cell(baris, 1), nama)
            tulis_teks(self.lembar.cell(baris, 2), makna)
            self.lembar.cell(baris, 3, jumlah)
            self.lembar.cell(baris, 4, self._rumus_sudah(kolom, baris))
            self.hasil[self.lembar.title, f"D{baris}"] = Decimal(sudah.get(nama, 0))
            atur_tinggi(self.lembar, baris, max(map(hitung_baris, (nama, makna), LEBAR)))
            self._rupa(baris, (warna or {}).get(nama, ""))
        self._jumlah(awal + len(isi) + 1, awal + 1, sum(n for _, _, n in isi), sum(sudah[n] for n, _, _ in isi))
        self.berikut = awal + len(isi) + 3

    def _rumus_sudah(self, kolom: str, baris: int) -> str:
        nama = f"{LEMBAR_CATATAN}!${kolom}$2:${kolom}${self.terakhir}"
        return f'=SUMPRODUCT(({nama}=A{baris})*({LEMBAR_CATATAN}!$I$2:$I${self.terakhir}="ya"))'

    def _jumlah(self, baris: int, awal: int, jumlah: int, sudah: int) -> None:
        tulis_teks(self.lembar.cell(baris, 1), "Jumlah")
        for kolom, huruf, nilai in ((3, "C", jumlah), (4, "D", sudah)):
            self.lembar.cell(baris, kolom, f"=SUM({huruf}{awal}:{huruf}{baris - 1})")
            self.hasil[self.lembar.title, f"{huruf}{baris}"] = Decimal(nilai)
        self._rupa(baris, LATAR_BARIS["jumlah"], tebal=True)

    def _rupa(self, baris: int, latar: str, *, tebal: bool = False) -> None:
        for kolom in range(1, 5):
            gaya_isi(
                self.lembar.cell(baris, kolom), rata="left" if kolom < 3 else "center", tebal=tebal,
                latar=latar if tebal or kolom == 1 else "",
            )
