"""Menu `lkjip` tanpa perintah: memilih pekerjaan dengan angka, menyebut foldernya, lalu kembali ke menu."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Sequence

from generator.model.rekaman import rekaman

KELUAR = "0"


@rekaman
class Pilihan:
    """One entry: what it does, its command, and what is asked for it; a question in the last place may stay empty."""

    judul: str
    perintah: str
    tanya: tuple[str, ...]
    boleh_kosong: bool = False


_KEMBALI = "kosong: kembali ke menu"
_FOLDER = f"Folder buku kerja ({_KEMBALI}): "
_LAPORAN = f"Laporan Word, .docx ({_KEMBALI}): "
PILIHAN = {
    "1": Pilihan("Buka halaman LKjIP di peramban", "web", ("Folder buku kerja (kosong: pilih di halaman): ",), True),
    "2": Pilihan("Kenali: apa yang terbaca dari folder", "kenali", (_FOLDER,)),
    "3": Pilihan("Periksa: catatan pemeriksaan saja", "periksa", (_FOLDER,)),
    "4": Pilihan("Buat laporan", "buat", (_FOLDER,)),
    "5": Pilihan("Perbarui laporan yang sudah disunting", "perbarui", (_LAPORAN, _FOLDER)),
    "6": Pilihan("Reviu LKjIP yang ditulis orang", "reviu",
                 (_LAPORAN, "Folder buku kerja pembandingnya (kosong: tanpa pembanding): "), True),
}  # fmt: skip


def jalankan_menu(jalankan: Callable[[Sequence[str]], int]) -> None:
    """Show the menu until 0, the end of input or Ctrl+C; `jalankan` runs one command and returns its status."""
    try:
        while (pilih := _tanya_pilihan()) != KELUAR:
            argumen = _tanya_argumen(PILIHAN[pilih])
            if argumen is not None:
                jalankan([PILIHAN[pilih].perintah, *argumen])
    except (EOFError, KeyboardInterrupt):
        print()


def bersihkan_alamat(teks: str) -> str:
    """Return a path as typed, or as a terminal writes it when a folder is dragged into its window.

    >>> bersihkan_alamat(' "D:\\\\Data Dinas" '), bersihkan_alamat("& 'D:\\\\Data'")
    ('D:\\\\Data Dinas', 'D:\\\\Data')
    """
    bersih = teks.strip().removeprefix("& ").strip()
    return bersih[1:-1] if len(bersih) > 1 and bersih[0] == bersih[-1] and bersih[0] in "\"'" else bersih


def _tanya_pilihan() -> str:
    print("\nLKjIP dari buku kerja kantor\n")
    for nomor, satu in PILIHAN.items():
        print(f"  {nomor}  {satu.judul}")
    print(f"  {KELUAR}  Keluar\n")
    while (jawab := input("Ketik nomornya, lalu Enter: ").strip()) not in (*PILIHAN, KELUAR):
        print(f'"{jawab}" tidak ada di menu. Ketik angka {KELUAR} sampai {max(PILIHAN)}.')
    return jawab


def _tanya_argumen(pilihan: Pilihan) -> list[str] | None:
    """Return the answers; None when one that is needed was left empty: back to the menu."""
    print("Ketik alamatnya, atau seret ke jendela ini, lalu Enter.")
    argumen = []
    for nomor, tanya in enumerate(pilihan.tanya, start=1):
        jawab = bersihkan_alamat(input(tanya))
        if not jawab:
            return argumen if pilihan.boleh_kosong and nomor == len(pilihan.tanya) else None
        argumen.append(jawab)
    return argumen
