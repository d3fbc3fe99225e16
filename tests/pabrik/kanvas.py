"""Kanvas: menggambar bidang rata dengan tepi halus dan menyimpannya sebagai PNG.

Shapes are signed distances, so edges come out smooth; only numpy and zlib, the same pixels each time.
"""

import zlib
from pathlib import Path

import numpy as np

from tests.pabrik.png import WARNA
from tests.pabrik.png import susun_png

Warna = tuple[int, int, int]

# Strokes of each letter on a grid of 8 by 12: points are two hex digits (x, y), "|" lifts the pen.
HURUF = {
    "A": "0c 40 8c|27 67",
    "B": "00 0c 6c 8a 88 66 06|66 74 72 60 00",
    "C": "82 60 20 02 0a 2c 6c 8a",
    "D": "00 0c 5c 89 83 50 00",
    "E": "80 00 0c 8c|06 66",
    "F": "80 00 0c|06 66",
    "G": "82 60 20 02 0a 2c 6c 8a 87 57",
    "H": "00 0c|80 8c|06 86",
    "I": "40 4c",
    "J": "80 8a 6c 2c 0a",
    "K": "00 0c|80 06 8c",
    "L": "00 0c 8c",
    "M": "0c 00 47 80 8c",
    "N": "0c 00 8c 80",
    "O": "20 02 0a 2c 6c 8a 82 60 20",
    "P": "0c 00 60 82 85 67 07",
    "R": "0c 00 60 82 85 67 07|47 8c",
    "S": "82 60 20 02 04 26 66 88 8a 6c 2c 0a",
    "T": "00 80|40 4c",
    "U": "00 0a 2c 6c 8a 80",
    "W": "00 2c 45 6c 80",
    "Y": "00 46 80|46 4c",
    "0": "20 02 0a 2c 6c 8a 82 60 20",
    "2": "02 20 60 82 84 0c 8c",
    "5": "80 00 05 65 87 8a 6c 2c 0a",
    "-": "16 76",
}


class Kanvas:
    """A picture of flat shapes; x runs right, y runs down, in pixels."""

    def __init__(self, lebar: int, tinggi: int, warna: Warna) -> None:
        self.titik = np.full((tinggi, lebar, 3), warna, dtype=np.float64)
        self.y, self.x = np.mgrid[0:tinggi, 0:lebar] + 0.5

    def _isi(self, jarak: np.ndarray, warna: Warna, petak: tuple[slice, slice] = np.s_[:, :]) -> None:
        """Blend a colour where the signed distance is below zero."""
        tutup = np.clip(0.5 - jarak, 0, 1)[..., None]
        self.titik[petak] += (np.array(warna) - self.titik[petak]) * tutup

    def lingkaran(self, x: float, y: float, jari: float, warna: Warna) -> None:
        """Fill a circle."""
        self._isi(np.sqrt((self.x - x) ** 2 + (self.y - y) ** 2) - jari, warna)

    def kotak(self, x: float, y: float, lebar: float, tinggi: float, warna: Warna, sudut: float = 0) -> None:
        """Fill a rectangle with its top left corner at x, y, rounded by `sudut`."""
        mendatar = np.abs(self.x - x - lebar / 2) - lebar / 2 + sudut
        tegak = np.abs(self.y - y - tinggi / 2) - tinggi / 2 + sudut
        luar = np.sqrt(np.maximum(mendatar, 0) ** 2 + np.maximum(tegak, 0) ** 2)
        self._isi(luar + np.minimum(np.maximum(mendatar, tegak), 0) - sudut, warna)

    def segi_banyak(self, titik: list[tuple[float, float]], warna: Warna) -> None:
        """Fill a convex polygon whose corners run clockwise on the screen."""
        jarak = np.full(self.x.shape, -1e9)
        for (x1, y1), (x2, y2) in zip(titik, [*titik[1:], titik[0]], strict=True):
            panjang = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
            sisi = ((self.x - x1) * (y2 - y1) - (self.y - y1) * (x2 - x1)) / panjang
            jarak = np.maximum(jarak, sisi)
        self._isi(jarak, warna)

    def garis(self, x1: float, y1: float, x2: float, y2: float, tebal: float, warna: Warna) -> None:
        """Draw a line with round ends."""
        petak = np.s_[_rentang(y1, y2, tebal), _rentang(x1, x2, tebal)]
        x, y = self.x[petak], self.y[petak]
        dx, dy = x2 - x1, y2 - y1
        bagian = np.clip(((x - x1) * dx + (y - y1) * dy) / max(dx * dx + dy * dy, 1e-9), 0, 1)
        jarak = np.sqrt((x - x1 - bagian * dx) ** 2 + (y - y1 - bagian * dy) ** 2)
        self._isi(jarak - tebal / 2, warna, petak)

    def tulisan(self, teks: str, tengah: float, y: float, tinggi: float, warna: Warna, tebal: float = 0.16) -> None:
        """Write capitals centred on x = `tengah`, their top at y; strokes are `tebal` of the height."""
        skala = tinggi / 12
        x = tengah - (len(teks) * 11 - 3) * skala / 2
        for huruf in teks:
            for goresan in HURUF.get(huruf, "").split("|"):
                titik = [(x + int(t[0], 16) * skala, y + int(t[1], 16) * skala) for t in goresan.split()]
                for awal, akhir in zip(titik, titik[1:], strict=False):
                    self.garis(*awal, *akhir, tinggi * tebal, warna)
            x += 11 * skala

    def simpan(self, path: Path) -> None:
        """Write the picture as PNG."""
        titik = np.rint(self.titik).astype(np.uint8)
        tinggi, lebar, _ = titik.shape
        baris = b"".join(b"\0" + satu.tobytes() for satu in titik)
        path.write_bytes(susun_png(lebar, tinggi, WARNA, zlib.compress(baris, 9)))


def _rentang(awal: float, akhir: float, tebal: float) -> slice:
    """Return the pixels that a line between two coordinates can touch."""
    return slice(max(0, int(min(awal, akhir) - tebal) - 1), int(max(awal, akhir) + tebal) + 2)
