"""Gambar contoh untuk folder foto/: lambang rekaan, formulir pada telepon genggam, piagam.

No picture shows a real emblem, person or document; each one says CONTOH.
"""

from pathlib import Path

from tests.pabrik.kanvas import Kanvas
from tests.pabrik.kanvas import Warna

PUTIH: Warna = (255, 255, 255)
NILA: Warna = (31, 56, 100)
EMAS: Warna = (214, 168, 60)
HIJAU: Warna = (58, 125, 92)
UNGU: Warna = (103, 80, 164)
KELABU: Warna = (205, 208, 214)
GELAP: Warna = (70, 74, 82)
KREM: Warna = (252, 247, 232)


def build_foto(folder: Path) -> None:
    """Write the pictures of the sample office."""
    folder.mkdir(parents=True, exist_ok=True)
    _lambang().simpan(folder / "logo.png")
    _formulir("SI PANJI", ("BIDANG", "NILAI PANJAR", "UNGGAH BERKAS"), UNGU).simpan(folder / "inovasi-1.png")
    _formulir("SI DOKAR", ("SURAT MASUK", "SURAT KELUAR", "UNGGAH SURAT"), HIJAU).simpan(folder / "inovasi-2.png")
    _piagam().simpan(folder / "penghargaan-1.png")


def _lambang() -> Kanvas:
    """Return an invented emblem: hills under a sun above water, in a round frame."""
    gambar = Kanvas(400, 440, PUTIH)
    gambar.lingkaran(200, 195, 190, EMAS)
    gambar.lingkaran(200, 195, 180, NILA)
    gambar.lingkaran(200, 195, 150, PUTIH)
    gambar.lingkaran(200, 140, 44, EMAS)
    gambar.segi_banyak([(150, 140), (232, 265), (68, 265)], HIJAU)
    gambar.segi_banyak([(246, 165), (318, 265), (174, 265)], (84, 156, 118))
    for urut in range(3):
        y = 282 + urut * 17
        gambar.garis(110 + urut * 14, y, 290 - urut * 14, y, 8, NILA)
    gambar.kotak(20, 350, 360, 78, NILA, 14)
    gambar.kotak(26, 356, 348, 66, EMAS, 10)
    gambar.tulisan("CONTOH", 200, 372, 34, NILA)
    return gambar


def _formulir(judul: str, isian: tuple[str, ...], warna: Warna) -> Kanvas:
    """Return a drawn form on a phone: title, fields, a send button."""
    gambar = Kanvas(420, 720, (240, 241, 244))
    gambar.kotak(30, 20, 360, 680, GELAP, 40)
    gambar.kotak(44, 58, 332, 596, PUTIH, 6)
    gambar.kotak(160, 34, 100, 10, KELABU, 5)
    gambar.kotak(44, 58, 332, 110, warna, 6)
    gambar.tulisan(judul, 210, 82, 34, PUTIH)
    gambar.tulisan("FORMULIR CONTOH", 210, 136, 14, PUTIH)
    for urut, teks in enumerate(isian):
        y = 196 + urut * 116
        gambar.kotak(62, y, 296, 98, KELABU, 8)
        gambar.kotak(64, y + 2, 292, 94, PUTIH, 7)
        gambar.tulisan(teks, 210, y + 18, 17, GELAP)
        gambar.garis(86, y + 74, 334, y + 74, 3, warna)
    gambar.kotak(130, 570, 160, 52, warna, 26)
    gambar.tulisan("KIRIM", 210, 586, 20, PUTIH)
    gambar.lingkaran(210, 677, 12, KELABU)
    return gambar


def _piagam() -> Kanvas:
    """Return a drawn certificate with ribbon, without any name."""
    gambar = Kanvas(800, 560, NILA)
    gambar.kotak(18, 18, 764, 524, EMAS, 6)
    gambar.kotak(26, 26, 748, 508, KREM, 4)
    gambar.tulisan("PIAGAM PENGHARGAAN", 400, 78, 40, NILA)
    gambar.tulisan("TERBAIK I", 400, 156, 30, EMAS)
    gambar.tulisan("TRANSAKSI E-PURCHASING", 400, 214, 22, GELAP)
    gambar.tulisan("TAHUN 2025", 400, 256, 22, GELAP)
    for y, lebar in ((306, 480), (328, 420), (350, 340)):
        gambar.garis(400 - lebar / 2, y, 400 + lebar / 2, y, 5, KELABU)
    gambar.segi_banyak([(368, 430), (400, 430), (384, 510), (352, 510)], HIJAU)
    gambar.segi_banyak([(400, 430), (432, 430), (448, 510), (416, 510)], HIJAU)
    gambar.lingkaran(400, 420, 46, EMAS)
    gambar.lingkaran(400, 420, 36, PUTIH)
    gambar.tulisan("I", 400, 404, 32, NILA)
    gambar.tulisan("CONTOH", 640, 470, 24, KELABU)
    gambar.tulisan("CONTOH", 160, 470, 24, KELABU)
    return gambar
