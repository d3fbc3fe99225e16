"""Lembar Ringkasan di catatan.xlsx: berapa catatan per tingkat, kode, dan berkas, dan berapa yang sudah diperiksa."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from collections.abc import Set

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.rekaman import rekaman
from generator.workpaper.gaya import KETERANGAN
from generator.workpaper.gaya import WARNA_TINGKAT
from generator.workpaper.gaya import hitung_baris
from generator.workpaper.gaya import rupa_isi
from generator.workpaper.gaya import rupa_judul
from generator.workpaper.gaya import rupa_jumlah
from generator.workpaper.gaya import rupa_kepala
from generator.workpaper.lembar import Lembar
from generator.workpaper.tanda_pemeriksa import Tanda
from generator.workpaper.tanda_pemeriksa import TandaLama
from generator.workpaper.tautan import tautan_lembar

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
    lembar: Lembar,
    keluarga: Sequence[LembarKeluarga],
    tanda: Mapping[Catatan, Tanda],
    arti_kode: Mapping[str, str],
    lama: TandaLama,
) -> None:
    """Fill the sheet Ringkasan."""
    daftar = tuple(satu for k in keluarga for satu in k.daftar)
    lembar.teks(1, 1, "Catatan pemeriksaan", rupa_judul())
    lembar.teks(2, 1, _kalimat_jumlah(daftar) if lama.terbaca else TANDA_TAK_TERBACA, KETERANGAN)
    papan = _Papan(lembar, keluarga, {satu for satu in daftar if tanda.get(satu, Tanda()).diperiksa.casefold() == "ya"})
    papan.tulis("Tingkat", "Arti", "B", lambda c: c.tingkat.value, {t.value: ARTI_TINGKAT[t] for t in Tingkat})
    if len(keluarga) > 1:
        papan.tulis_keluarga()
    kode, berkas = sorted({c.kode for c in daftar}), sorted({c.alamat.berkas for c in daftar})
    papan.tulis("Kode", "Arti", "C", lambda c: c.kode, {k: arti_kode.get(k, "") for k in kode})
    papan.tulis("Berkas", "", "D", lambda c: c.alamat.berkas, dict.fromkeys(berkas, ""))
    lembar.atur_lebar(LEBAR)
    lembar.atur_cetak(None, "Catatan pemeriksaan LKjIP")


def _kalimat_jumlah(daftar: tuple[Catatan, ...]) -> str:
    if not daftar:
        return "Tidak ada catatan."
    bagian = [f"{n} {t.value}" for t in Tingkat if (n := sum(satu.tingkat is t for satu in daftar))]
    jumlah = f"{len(daftar)} catatan: {', '.join(bagian)}."
    return f"{jumlah} Rinciannya di lembar-lembar berikut; tandai di kolom Sudah diperiksa."


class _Papan:
    """The small tables of Ringkasan, one below the other; "sudah diperiksa" is counted live in the family sheets."""

    def __init__(self, lembar: Lembar, keluarga: Sequence[LembarKeluarga], sudah: Set[Catatan]) -> None:
        self.lembar = lembar
        self.keluarga = keluarga
        self.sudah = sudah
        self.berikut = 4

    def tulis(
        self, judul: str, arti: str, kolom: str, nilai: Callable[[Catatan], str], makna: Mapping[str, str]
    ) -> None:
        """Write one table; `kolom` of the family sheets holds `nilai`, `makna` its names in order."""
        baris = []
        for nama, teks in makna.items():
            kelompok = [(k, [c for c in k.daftar if nilai(c) == nama]) for k in self.keluarga]
            ada = [(k, isi) for k, isi in kelompok if isi]
            if nama and ada:
                rumus = "+".join(_hitung_sudah(k, kolom) for k, _ in ada)
                baris.append((nama, teks, [c for _, isi in ada for c in isi], rumus))
        self._tulis(judul, arti, baris, WARNA_TINGKAT if kolom == "B" else {})

    def tulis_keluarga(self) -> None:
        """Write the families, each linked to its sheet."""
        isi = [(k.nama, "", list(k.daftar), f'COUNTIF({_rentang(k, "I")},"ya")') for k in self.keluarga]
        self._tulis("Lembar", "", isi, {}, bertaut=True)

    def _tulis(
        self, judul: str, arti: str, isi: list[tuple[str, str, list[Catatan], str]], warna: Mapping[str, str],
        *, bertaut: bool = False,
    ) -> None:  # fmt: skip
        if not isi:
            return
        awal = self.berikut
        kepala = (judul, arti, "Jumlah", "Sudah diperiksa")
        for nomor, teks in enumerate(kepala, start=1):
            self.lembar.teks(awal, nomor, teks, rupa_kepala())
        self.lembar.atur_tinggi(awal, max(map(hitung_baris, kepala, LEBAR)))
        for baris, (nama, makna, daftar, rumus) in enumerate(isi, start=awal + 1):
            tautan = tautan_lembar(nama) if bertaut else None
            self.lembar.teks(baris, 1, nama, rupa_isi(latar=warna.get(nama, "")), tautan)
            self.lembar.teks(baris, 2, makna, rupa_isi())
            self.lembar.angka(baris, 3, len(daftar), rupa_isi(rata="center"))
            sudah = len(self.sudah.intersection(daftar))
            self.lembar.rumus(baris, 4, rumus.format(baris=baris), sudah, rupa_isi(rata="center"))
            self.lembar.atur_tinggi(baris, max(map(hitung_baris, (nama, makna), LEBAR)))
        semua = [c for _, _, daftar, _ in isi for c in daftar]
        self._jumlah(awal + len(isi) + 1, awal + 1, len(semua), len(self.sudah.intersection(semua)))
        self.berikut = awal + len(isi) + 3

    def _jumlah(self, baris: int, awal: int, jumlah: int, sudah: int) -> None:
        self.lembar.teks(baris, 1, "Jumlah", rupa_jumlah("left"))
        self.lembar.kosong(baris, 2, rupa_jumlah("left"))
        for kolom, huruf, nilai in ((3, "C", jumlah), (4, "D", sudah)):
            self.lembar.rumus(baris, kolom, f"SUM({huruf}{awal}:{huruf}{baris - 1})", nilai, rupa_jumlah("center"))


def _rentang(keluarga: LembarKeluarga, kolom: str) -> str:
    nama = keluarga.nama.replace("'", "''")
    return f"'{nama}'!${kolom}$2:${kolom}${len(keluarga.daftar) + 1}"


def _hitung_sudah(keluarga: LembarKeluarga, kolom: str) -> str:
    """Return the formula that counts the checked findings of what stands in column A of its own row."""
    return f'SUMPRODUCT(({_rentang(keluarga, kolom)}=A{{baris}})*({_rentang(keluarga, "I")}="ya"))'
