"""Tempat grafik di naskah; bagian grafiknya sendiri datang kemudian."""


def grafik(nama: str) -> str:
    return ""
