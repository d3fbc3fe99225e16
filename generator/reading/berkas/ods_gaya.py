"""Gaya dan format angka OpenDocument menjadi Gaya dengan format bernotasi Excel."""

from __future__ import annotations

from lxml import etree

from generator.model.rekaman import rekaman
from generator.reading.grid import GAYA_POLOS
from generator.reading.grid import Gaya

NS_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
NS_NUMBER = "{urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0}"
NS_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_JENIS_FORMAT = ("number", "percentage", "currency", "date", "time", "text", "boolean")
FORMAT_ANGKA = tuple(f"{NS_NUMBER}{jenis}-style" for jenis in _JENIS_FORMAT)
_PANJANG_RANTAI = 10
_CM_PER_INDENT = 0.35
_SATUAN_CM = {"cm": 1.0, "mm": 0.1, "in": 2.54, "pt": 2.54 / 72, "pc": 2.54 / 6}
_TANGGAL = {
    "day": ("d", "dd"), "month": ("m", "mm"), "year": ("yy", "yyyy"), "hours": ("h", "hh"), "minutes": ("m", "mm"),
    "seconds": ("s", "ss"), "day-of-week": ("ddd", "dddd"),
}  # fmt: skip


@rekaman
class _GayaTertulis:
    """One style:style as written; what it does not say comes from its parent."""

    induk: str
    format: str
    tebal: bool | None
    miring: bool | None
    berisi_warna: bool | None
    indent: int | None


class KumpulanGaya:
    """The styles of one document by name."""

    def __init__(self) -> None:
        self._tertulis: dict[str, _GayaTertulis] = {}
        self._format: dict[str, str] = {}
        self._positif: dict[str, str] = {}
        self._jadi: dict[str, Gaya] = {}
        self.lembar_tersembunyi: set[str] = set()

    def tambah_gaya(self, unsur: etree._Element) -> None:
        """Take one style:style of a cell or a sheet."""
        nama, keluarga = unsur.get(NS_STYLE + "name", ""), unsur.get(NS_STYLE + "family")
        if keluarga == "table":
            sifat = unsur.find(NS_STYLE + "table-properties")
            if sifat is not None and sifat.get(NS_TABLE + "display") == "false":
                self.lembar_tersembunyi.add(nama)
        elif keluarga == "table-cell":
            self._tertulis[nama] = _baca_gaya(unsur)

    def tambah_format(self, unsur: etree._Element) -> None:
        """Take one number, percentage, currency, date, time or text style."""
        nama = unsur.get(NS_STYLE + "name", "")
        self._format[nama] = _baca_format(unsur)
        for peta in unsur.iterfind(NS_STYLE + "map"):
            if peta.get(NS_STYLE + "condition", "").replace(" ", "") in ("value()>=0", "value()>0"):
                self._positif[nama] = peta.get(NS_STYLE + "apply-style-name", "")

    def ambil(self, nama: str) -> Gaya:
        """Return the finished style of a name, parents included."""
        if nama not in self._jadi:
            self._jadi[nama] = self._selesaikan(nama)
        return self._jadi[nama]

    def _selesaikan(self, nama: str) -> Gaya:
        rantai: list[_GayaTertulis] = []
        while nama in self._tertulis and len(rantai) < _PANJANG_RANTAI:
            rantai.append(self._tertulis[nama])
            nama = rantai[-1].induk
        if not rantai:
            return GAYA_POLOS

        def pertama(sifat: str) -> object:
            return next((v for g in rantai if (v := getattr(g, sifat)) is not None), None)

        return Gaya(
            format=self._kode(next((g.format for g in rantai if g.format), "")),
            tebal=bool(pertama("tebal")),
            miring=bool(pertama("miring")),
            berisi_warna=bool(pertama("berisi_warna")),
            indent=pertama("indent") or 0,
        )

    def _kode(self, nama: str) -> str:
        kode = self._format.get(nama, "General")
        positif = self._format.get(self._positif.get(nama, ""))
        return f"{positif};{kode}" if positif else kode


def _baca_gaya(unsur: etree._Element) -> _GayaTertulis:
    huruf = unsur.find(NS_STYLE + "text-properties")
    sel = unsur.find(NS_STYLE + "table-cell-properties")
    paragraf = unsur.find(NS_STYLE + "paragraph-properties")
    bobot = huruf.get(_FO + "font-weight") if huruf is not None else None
    corak = huruf.get(_FO + "font-style") if huruf is not None else None
    latar = sel.get(_FO + "background-color") if sel is not None else None
    kiri = paragraf.get(_FO + "margin-left") if paragraf is not None else None
    return _GayaTertulis(
        induk=unsur.get(NS_STYLE + "parent-style-name", ""),
        format=unsur.get(NS_STYLE + "data-style-name", ""),
        tebal=None if bobot is None else bobot == "bold" or (bobot.isdecimal() and int(bobot[:4]) >= 600),
        miring=None if corak is None else corak == "italic",
        berisi_warna=None if latar is None else latar.lower() not in ("transparent", "#ffffff"),
        indent=None if kiri is None else _indent(kiri),
    )


def _indent(panjang: str) -> int:
    """One Excel indent step is about 0.35 cm in LibreOffice."""
    try:
        return min(15, max(0, round(float(panjang[:-2]) * _SATUAN_CM.get(panjang[-2:], 0.0) / _CM_PER_INDENT)))
    except (ValueError, OverflowError):
        return 0


def _baca_format(unsur: etree._Element) -> str:
    if unsur.tag == NS_NUMBER + "text-style":
        return "@"
    kode = "".join(_potongan_format(anak) for anak in unsur if isinstance(anak.tag, str))
    return kode or "General"


def _potongan_format(unsur: etree._Element) -> str:
    nama = unsur.tag.rpartition("}")[2]
    if nama in ("number", "scientific-number"):
        return _angka(unsur) + ("E+00" if nama == "scientific-number" else "")
    if nama == "fraction":
        return "# ?/?"
    if nama in ("text", "currency-symbol"):
        teks = unsur.text or ""
        return teks if not teks.strip("%-() /:.,") else f'"{teks}"'
    if nama in _TANGGAL:
        pendek, panjang = _TANGGAL[nama]
        tulisan = unsur.get(NS_NUMBER + "textual") == "true"
        kode = panjang if unsur.get(NS_NUMBER + "style") == "long" else pendek
        return ("mmmm" if kode == "mm" else "mmm") if tulisan else kode
    return ""


def _angka(unsur: etree._Element) -> str:
    def bulat(nama: str, baku: int) -> int:
        nilai = unsur.get(NS_NUMBER + nama, "")
        return min(int(nilai), 20) if nilai.isdecimal() and len(nilai) < 6 else baku

    if unsur.get(NS_NUMBER + "decimal-places") is None:
        return "General"
    desimal = bulat("decimal-places", 0)
    wajib = min(bulat("min-decimal-places", desimal), desimal)
    utuh = bulat("min-integer-digits", 1)
    pola = "0" * utuh or "#"
    if unsur.get(NS_NUMBER + "grouping") == "true":
        pola = "#,##" + ("0" * utuh or "#")
    return pola + ("." + "0" * wajib + "#" * (desimal - wajib) if desimal else "")
