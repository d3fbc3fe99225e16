"""Paragraf, judul, keterangan tabel dan gambar, dan field sebagai teks WordprocessingML."""

from xml.sax.saxutils import escape


def run(teks: str) -> str:
    """Write `w:r` elements: a tab character becomes `w:tab`, a line feed `w:br`."""
    potongan = escape(teks).replace("\t", "\0\t\0").replace("\n", "\0\n\0").split("\0")
    pengganti = {"\t": "<w:tab/>", "\n": "<w:br/>"}
    isi = "".join(pengganti.get(t) or f'<w:t xml:space="preserve">{t}</w:t>' for t in potongan if t)
    return f"<w:r>{isi}</w:r>"


def field(perintah: str, hasil: str) -> str:
    """Write a complex field with a cached result: begin, instruction, separate, result, end."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(perintah)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(hasil)}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def paragraf(gaya: str, isi: str = "", sifat: str = "") -> str:
    """Write `w:p` with a paragraph style, by id. `isi` is ready XML of runs, `sifat` more of `w:pPr`."""
    return f'<w:p><w:pPr><w:pStyle w:val="{gaya}"/>{sifat}</w:pPr>{isi}</w:p>'


def judul(tingkat: int, teks: str) -> str:
    """Write a heading. The number is typed, with a tab behind it; a line feed breaks the line."""
    return paragraf(f"Heading{tingkat}", run(teks))


def isi(teks: str) -> str:
    """Write a paragraph of running text, or the place of a passage."""
    return paragraf("LKjIPIsi", run(teks))


def narasi_penutup(nama: str) -> str:
    """Write the place of a short passage that stays with the signature under it."""
    return paragraf("LKjIPIsi", run(f"{{{{ narasi.{nama} }}}}"), "<w:keepNext/>")


def narasi(*nama: str) -> str:
    """Write the places of passages, one paragraph each."""
    return "".join(isi(f"{{{{ narasi.{n} }}}}") for n in nama)


def bagan(nama: str) -> str:
    """Write the place of a tree of shapes."""
    return paragraf("LKjIPGambar", run(f"{{{{ bagan.{nama} }}}}"))


def _keterangan(label: str, nomor: str, teks: str, sifat: str) -> str:
    bab, urutan = nomor.split(".")
    perintah = f"SEQ {label} \\* ARABIC" + (" \\r 1" if urutan == "1" else "")
    return paragraf("Caption", run(f"{label} {bab}.") + field(perintah, urutan) + run(f" {teks}"), sifat)


def keterangan_tabel(nomor: str, teks: str) -> str:
    """Write the caption above a table. The chapter is text; the first of a chapter restarts the count."""
    return _keterangan("Tabel", nomor, teks, "")


def keterangan_gambar(nomor: str, teks: str) -> str:
    """Write the caption below a figure; it need not stay with what follows."""
    return _keterangan("Gambar", nomor, teks, '<w:keepNext w:val="0"/><w:spacing w:before="60" w:after="240"/>')


def daftar(gaya: str, perintah: str, hasil: str) -> str:
    """Write a contents field with a one-line placeholder result."""
    return paragraf(gaya, field(perintah, hasil))


def tanda_tangan() -> str:
    """Write the signature block of the head of the office, in the right half of the page."""
    return (
        paragraf("LKjIPTandaTangan", run("{{ tempat_tanggal }}"), '<w:spacing w:before="300"/>')
        + paragraf("LKjIPTandaTanganJabatan", run("{{ ttd_jabatan }}"))
        + paragraf("LKjIPTandaTanganNama", run("{{ ttd_nama }}"))
        + paragraf("LKjIPTandaTangan", run("{{ ttd_pangkat }}"))
        + paragraf("LKjIPTandaTangan", run("NIP {{ ttd_nip }}"), '<w:keepNext w:val="0"/>')
    )
