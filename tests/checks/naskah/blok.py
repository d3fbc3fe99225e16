"""Naskah kecil dari baris-baris teks: "# " judul, "## " sub judul, "@ " baris daftar isi, yang lain alinea."""

from generator.model.naskah import Alinea
from generator.model.naskah import Naskah
from generator.model.naskah import Tempat


def naskah_teks(*baris: str) -> Naskah:
    """Return the document with these paragraphs in their order."""
    isi, judul = [], ""
    for nomor, teks in enumerate(baris, 1):
        tingkat = len(teks) - len(teks.lstrip("#"))
        bersih = teks.lstrip("#@").strip()
        judul = bersih if tingkat else judul
        urutan = 0 if tingkat or teks.startswith("@") else nomor
        isi.append(Alinea(Tempat(nomor, judul), bersih, tingkat, teks.startswith("@"), urutan))
    return Naskah("LKjIP.docx", tuple(isi))
