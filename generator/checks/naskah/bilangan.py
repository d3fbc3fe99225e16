"""Bilangan di dalam kalimat: nilainya, ketelitian tulisannya, dan satuan yang mengikutinya.

Years, dates, list numbers, and numbers of tables, laws and articles are no figures. A range (5–6) is none either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.format_id import BULAN
from generator.format_id import bulatkan
from generator.model.rekaman import rekaman

_ANGKA = re.compile(
    r"(?<![\w.,/])(?P<rp>Rp\.?\s*)?(?P<tanda>[-−])?(?P<angka>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+|\d+\.\d{1,2}|\d+)"
    r"(?:,-)?(?!\d|[.,/]\d|\s*[-–]\s*\d)(?:\s*(?P<kali>ribu|juta|miliar|milyar|triliun)\b)?(?:\s*(?P<persen>%|"
    r"persen\b))?",
    re.IGNORECASE,
)
_KALI = {"": 0, "ribu": 3, "juta": 6, "miliar": 9, "milyar": 9, "triliun": 12}
_SEBELUM_NOMOR = re.compile(
    r"(?:\b(?:nomor|nomer|no|pasal|ayat|huruf|tabel|gambar|grafik|diagram|bagan|bab|lampiran|halaman|hal|ke|tw|"
    r"triwulan|tribulan|semester|rumus|misi|pp|uu|perpres|pukul|jam|sasaran|tujuan|indikator|iku|eselon|tahap|butir|"
    r"poin|kolom|unsur|strata|tipe)\b\.?\s*\(?|\bke\s?-\s*|[-–]\s*|\()$",
    re.IGNORECASE,
)
_BULAN_SESUDAH = re.compile(rf"\s*(?:{'|'.join(BULAN)}|Nopember|Pebruari)\b", re.IGNORECASE)
_TAHUN = range(1945, 2100)
_NOMOR_DAFTAR = re.compile(r"\s*\(?\d{1,2}[.)](?!\d)")
_DALAM_KURUNG = re.compile(r"\s*\(([^()]*)\)")
_SATUAN = re.compile(r"\s*([A-Za-z][\w/]*(?:\s+kegiatan\b|\s+mikro\b)?)")

_BUKAN_SATUAN = frozenset({
    "pada", "dan", "atau", "dari", "dengan", "di", "ke", "yang", "untuk", "sehingga", "menjadi", "sedangkan",
    "sementara", "dalam", "setelah", "sebelum", "terhadap", "karena", "serta", "namun", "tetapi", "adalah", "yaitu",
    "yakni", "oleh", "dibanding", "dibandingkan", "daripada", "tingkat", "lebih", "telah", "sudah", "masih",
    "turun", "naik", "meningkat", "menurun", "capaian", "target", "realisasi", "kategori", "atas", "bila", "jika",
    "maka", "hal", "ini", "itu", "sebagaimana", "seperti", "sebesar", "melalui", "selama", "hingga", "sampai",
    "agar", "berdasarkan",
})  # fmt: skip


@rekaman
class Bilangan:
    """A figure in a text, from `awal` to `akhir`.

    `kuantum` is the step in which it was written (0,1 for 85,5; 1000000 for "12 juta"). `satuan` is the word after it,
    `kurung` what stands in brackets between the two ("27 (dua puluh tujuh) orang").
    """

    awal: int
    akhir: int
    nilai: Decimal
    kuantum: Decimal
    teks: str
    rupiah: bool = False
    persen: bool = False
    satuan: str = ""
    kurung: str = ""


def find_bilangan(teks: str, di_sel: bool = False) -> tuple[Bilangan, ...]:
    """Return the figures of a text in their order; in a cell (`di_sel`) a bare 2025 is a figure too.

    >>> [(b.teks, b.satuan) for b in find_bilangan("1. Pada Tahun 2025 ada 27 (dua puluh tujuh) orang, naik 3,5 %.")]
    [('27', 'orang'), ('3,5 %', '')]
    """
    return tuple(_bilangan(teks, di_sel))


def sama_nilai(kiri: Bilangan, angka: Decimal, kuantum: Decimal) -> bool:
    """Tell whether a figure of a text is that figure, each rounded to the coarser of the two.

    >>> b = find_bilangan("85")[0]
    >>> sama_nilai(b, Decimal("85.4"), Decimal("0.1")), sama_nilai(b, Decimal("85.5"), Decimal("0.1"))
    (True, False)
    """
    return angka_sama(kiri.nilai, kiri.kuantum, angka, kuantum)


def angka_sama(kiri: Decimal, kuantum_kiri: Decimal, kanan: Decimal, kuantum_kanan: Decimal) -> bool:
    """Tell whether two figures are one, each rounded to the coarser of their steps."""
    kasar = max(kuantum_kiri, kuantum_kanan)
    return _bulat(kiri, kasar) == _bulat(kanan, kasar)


def find_tahun(teks: str) -> tuple[int, ...]:
    """Return the years that a text names."""
    return tuple(int(t) for t in re.findall(r"(?<![\d.,/])(?:19|20)\d\d(?![\d/]|[.,]\d)", teks) if int(t) in _TAHUN)


def _bulat(nilai: Decimal, kuantum: Decimal) -> Decimal:
    return bulatkan(nilai / kuantum, 0) * kuantum


def _bilangan(teks: str, di_sel: bool) -> Iterator[Bilangan]:
    awal_isi = 0 if di_sel else (m.end() if (m := _NOMOR_DAFTAR.match(teks)) else 0)
    for cocok in _ANGKA.finditer(teks):
        rupiah, persen = bool(cocok["rp"]), bool(cocok["persen"])
        if cocok.start() < awal_isi or not (di_sel or rupiah or persen or _berupa_jumlah(teks, cocok)):
            continue
        kurung = _DALAM_KURUNG.match(teks, cocok.end())
        satuan = _SATUAN.match(teks, kurung.end() if kurung else cocok.end())
        nilai, kuantum = _baca(cocok)
        yield Bilangan(
            cocok.start(), cocok.end(), nilai, kuantum, cocok[0].strip(), rupiah, persen,
            _satuan(satuan), kurung[1].strip() if kurung else "",
        )  # fmt: skip


def _satuan(cocok: re.Match[str] | None) -> str:
    kata = cocok[1].casefold() if cocok else ""
    return "" if kata in _BUKAN_SATUAN or kata.partition(" ")[0] in _BUKAN_SATUAN else kata


def _baca(cocok: re.Match[str]) -> tuple[Decimal, Decimal]:
    """Return the value and the step of a match; 92.42 with a point is read as 92,42."""
    angka = cocok["angka"]
    polos = (
        angka.replace(".", "").replace(",", ".") if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?|\d+,\d+", angka) else angka
    )
    kali = Decimal(1).scaleb(_KALI[(cocok["kali"] or "").casefold()])
    desimal = len(polos.partition(".")[2])
    nilai = Decimal(polos) * kali
    return -nilai if cocok["tanda"] else nilai, Decimal(1).scaleb(-desimal) * kali


def _berupa_jumlah(teks: str, cocok: re.Match[str]) -> bool:
    """Tell a count or an index from a year, a date, and the number of something."""
    angka = cocok["angka"]
    if angka.isdecimal() and len(angka) == 4 and int(angka) in _TAHUN:
        return False
    if angka.isdecimal() and _BULAN_SESUDAH.match(teks, cocok.end()):
        return False
    nomor = "," not in angka and _SEBELUM_NOMOR.search(teks[max(0, cocok.start() - 24) : cocok.start()])
    return not nomor or (nomor[0] == "(" and not re.match(r"\)", teks[cocok.end() :]))
