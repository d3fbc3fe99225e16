"""Lembar Ringkasan di catatan.xlsx: berapa catatan per tingkat, kode, dan berkas, dan berapa yang sudah diperiksa."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from collections.abc import Set
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.rekaman import rekaman
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
from generator.workpaper.gaya import gaya_tautan
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.tanda_pemeriksa import Tanda
from generator.workpaper.tanda_pemeriksa import TandaLama
from generator.workpaper.tautan import pasang_tautan_lembar

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LEMBAR_RINGKASAN = "Ringkasan"
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


@rekaman
class LembarKeluarga:
    """One family of findings and the name of the sheet that holds it."""

    nama: str
    daftar: tuple[Catatan, ...]


def tulis_ringkasan(
    lembar: Worksheet,
    keluarga: Sequence[LembarKeluarga],
    tanda: Mapping[Catatan, Tanda],
    arti_kode: Mapping[str, str],
    lama: TandaLama,
) -> dict[tuple[str, str], Decimal]:
    """Fill the sheet Ringkasan and return the results of its formulas."""
    daftar = tuple(satu for k in keluarga for satu in k.daftar)
    lembar.title = LEMBAR_RINGKASAN
    tulis_teks(lembar["A1"], "Catatan pemeriksaan")
    gaya_judul(lembar["A1"])
    tulis_teks(lembar["A2"], _kalimat_jumlah(daftar) if lama.terbaca else TANDA_TAK_TERBACA)
    gaya_keterangan(lembar["A2"])
    papan = _Papan(lembar, keluarga, {satu for satu in daftar if tanda.get(satu, Tanda()).diperiksa.casefold() == "ya"})
    papan.tulis("Tingkat", "Arti", "B", lambda c: c.tingkat.value, {t.value: ARTI_TINGKAT[t] for t in Tingkat})
    if len(keluarga) > 1:
        papan.tulis_keluarga()
    kode, berkas = sorted({c.kode for c in daftar}), sorted({c.alamat.berkas for c in daftar})
    papan.tulis("Kode", "Arti", "C", lambda c: c.kode, {k: arti_kode.get(k, "") for k in kode})
    papan.tulis("Berkas", "", "D", lambda c: c.alamat.berkas, dict.fromkeys(berkas, ""))
    atur_lebar(lembar, list(LEBAR))
    atur_cetak(lembar, "", "Catatan pemeriksaan LKjIP")
    return papan.hasil


def _kalimat_jumlah(daftar: tuple[Catatan, ...]) -> str:
    if not daftar:
        return "Tidak ada catatan."
    bagian = [f"{n} {t.value}" for t in Tingkat if (n := sum(satu.tingkat is t for satu in daftar))]
    jumlah = f"{len(daftar)} catatan: {', '.join(bagian)}."
    return f"{jumlah} Rinciannya di lembar-lembar berikut; tandai di kolom Sudah diperiksa."


class _Papan:
    """The small tables of Ringkasan, one below the other; "sudah diperiksa" is counted live in the family sheets."""

    def __init__(self, lembar: Worksheet, keluarga: Sequence[LembarKeluarga], sudah: Set[Catatan]) -> None:
        self.lembar = lembar
        self.keluarga = keluarga
        self.sudah = sudah
        self.berikut = 4
        self.hasil: dict[tuple[str, str], Decimal] = {}

    def tulis(
        self, judul: str, arti: str, kolom: str, nilai: Callable[[Catatan], str], makna: Mapping[str, str]
    ) -> None:
        """Write one table; `kolom` of the family sheets holds `nilai`, `makna` its names in order."""
        baris = []
        for nama, teks in makna.items():
            kelompok = [(k, [c for c in k.daftar if nilai(c) == nama]) for k in self.keluarga]
            ada = [(k, isi) for k, isi in kelompok if isi]
            if nama and ada:
                rumus = "+".join(_hitung_sudah(k, kolom, "A{baris}") for k, _ in ada)
                baris.append((nama, teks, [c for _, isi in ada for c in isi], rumus))
        self._tulis(judul, arti, baris, WARNA_TINGKAT if kolom == "B" else {})

    def tulis_keluarga(self) -> None:
        """Write the families, each linked to its sheet."""
        awal = self.berikut
        isi = [(k.nama, "", list(k.daftar), f'COUNTIF({_rentang(k, "I")},"ya")') for k in self.keluarga]
        self._tulis("Lembar", "", isi, {})
        for baris, satu in enumerate(self.keluarga, start=awal + 1):
            pasang_tautan_lembar(self.lembar.cell(baris, 1), satu.nama)
            gaya_tautan(self.lembar.cell(baris, 1))

    def _tulis(
        self, judul: str, arti: str, isi: list[tuple[str, str, list[Catatan], str]], warna: Mapping[str, str]
    ) -> None:
        if not isi:
            return
        awal = self.berikut
        for nomor, teks in enumerate((judul, arti, "Jumlah", "Sudah diperiksa"), start=1):
            tulis_teks(self.lembar.cell(awal, nomor), teks)
            gaya_kepala(self.lembar.cell(awal, nomor))
        for baris, (nama, makna, daftar, rumus) in enumerate(isi, start=awal + 1):
            tulis_teks(self.lembar.cell(baris, 1), nama)
            tulis_teks(self.lembar.cell(baris, 2), makna)
            self.lembar.cell(baris, 3, len(daftar))
            self.lembar.cell(baris, 4, f"={rumus.format(baris=baris)}")
            self.hasil[self.lembar.title, f"D{baris}"] = Decimal(len(self.sudah.intersection(daftar)))
            atur_tinggi(self.lembar, baris, max(map(hitung_baris, (nama, makna), LEBAR)))
            self._rupa(baris, warna.get(nama, ""))
        semua = [c for _, _, daftar, _ in isi for c in daftar]
        self._jumlah(awal + len(isi) + 1, awal + 1, len(semua), len(self.sudah.intersection(semua)))
        self.berikut = awal + len(isi) + 3

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


def _rentang(keluarga: LembarKeluarga, kolom: str) -> str:
    nama = keluarga.nama.replace("'", "''")
    return f"'{nama}'!${kolom}$2:${kolom}${len(keluarga.daftar) + 1}"


def _hitung_sudah(keluarga: LembarKeluarga, kolom: str, sel: str) -> str:
    return f'SUMPRODUCT(({_rentang(keluarga, kolom)}={sel})*({_rentang(keluarga, "I")}="ya"))'
