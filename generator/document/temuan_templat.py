"""Temuan pada templat: kode, artinya, dan cara mencatatnya dengan tempat di depan kalimat."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field

from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat

ARTI_KODE: dict[str, str] = {
    "W01": "Templat tidak dapat dipakai",
    "W02": "Nama slot tidak dikenal",
    "W03": "Nama slot salah tempat",
    "W04": "Kurung nama slot tidak berpasangan",
    "W05": "Nama slot di dalam field Word",
    "W06": "Perubahan terlacak di templat",
    "W07": "Komentar di templat",
    "W08": "Tabel contoh tanpa salah satu tingkat baris",
    "W09": "Slot tabel tanpa tabel contoh, atau sebaliknya",
    "W10": "Slot tabel tanpa keterangan bernomor",
    "W11": "Daftar isi atau daftar tabel bukan field",
    "W12": "Nomor keterangan diketik, bukan field",
    "W13": "Templat mengambil isi dari luar berkas",
    "W14": "Susunan berkas templat menyimpang",
    "W15": "Isi tahun lalu yang tetap di templat",
}
LIHAT_DAFTAR = "Lihat semua nama dengan lkjip templat --daftar."


@dataclass(slots=True)
class Temuan:
    """The findings so far, in the order of the document."""

    berkas: str
    daftar: list[Catatan] = field(default_factory=list)

    def catat(self, kode: str, tingkat: Tingkat, letak: str, pesan: str, saran: str) -> None:
        self.daftar.append(Catatan(kode, tingkat, Alamat(self.berkas), f"{letak}: {pesan}" if letak else pesan, saran))

    def salah(self, kode: str, letak: str, pesan: str, saran: str) -> None:
        self.catat(kode, Tingkat.SALAH, letak, pesan, saran)

    def periksa(self, kode: str, letak: str, pesan: str, saran: str) -> None:
        self.catat(kode, Tingkat.PERIKSA, letak, pesan, saran)

    def info(self, kode: str, letak: str, pesan: str, saran: str) -> None:
        self.catat(kode, Tingkat.INFO, letak, pesan, saran)
