"""Grafik Word asli: datanya diganti, rupanya (warna, huruf, sumbu) tetap milik templat.

`isi_grafik` refills the chart part that a person drew in Word: caches, references and title are written anew, so
references that another editor damaged ("categories", "label 0") come out right again. The figures also go into the
embedded workbook, so that "Edit Data" in Word shows what the chart shows.
Source of element names and their order: ECMA-376 part 1, section 21.2.
"""

from __future__ import annotations

from copy import deepcopy
from decimal import Decimal
from decimal import InvalidOperation
from functools import lru_cache

from lxml import etree

from generator.document.buku_tertanam import LEMBAR
from generator.document.buku_tertanam import alamat_sel
from generator.document.buku_tertanam import escape_teks
from generator.document.buku_tertanam import teks_angka
from generator.document.buku_tertanam import write_buku
from generator.document.wml import bersih
from generator.document.wml import bulat
from generator.document.wml import byte_bagian
from generator.model.rekaman import rekaman

# Neighbours differ in lightness, so that they can be told apart in greyscale print.
PALET = ("1F3864", "A9BCD3", "4F8A8B", "7F7F7F", "C8D2DA", "5B7FA6")
NS_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
NS_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_NS = {"c": NS_C, "a": NS_A}
_URUTAN_DERET = (
    "idx", "order", "tx", "spPr", "invertIfNegative", "pictureOptions", "marker", "explosion", "dPt", "dLbls",
    "trendline", "errBars", "cat", "val", "smooth", "shape", "extLst",
)
_PERINGKAT = {f"{{{NS_C}}}{nama}": urutan for urutan, nama in enumerate(_URUTAN_DERET)}
# Indonesian in a number format: LibreOffice prints a decimal comma for it, Word follows the machine anyway.
_KOMA_DESIMAL = "[$-421]"
_SESUDAH_BUKU = ("printSettings", "userShapes", "extLst")
_PENGURAI = etree.XMLParser(resolve_entities=False, no_network=True)


@rekaman
class Deret:
    """One series; None is an empty point (no bar, a gap in a line)."""

    nama: str
    nilai: tuple[Decimal | None, ...]


@rekaman
class DataGrafik:
    """What a chart shows. `format` is an Excel number format ("0.00", '0.00"%"'); `judul` "" keeps the title."""

    judul: str
    kategori: tuple[str, ...]
    deret: tuple[Deret, ...]
    format: str = "0"
    alt: str = ""

    def __post_init__(self) -> None:
        for deret in self.deret:
            if len(deret.nilai) != len(self.kategori):
                raise ValueError(
                    f"deret {deret.nama!r}: {len(deret.nilai)} nilai untuk {len(self.kategori)} kategori"
                )


class GrafikTidakDidukung(ValueError):
    """The chart is not one of categories and values (a scatter, bubble or stock chart)."""


@lru_cache(maxsize=32)
def isi_grafik(chart_xml: bytes, data: DataGrafik, rid_buku: str = "") -> tuple[bytes, bytes]:
    """Return the chart part with the data put in, and its embedded workbook (.xlsx).

    The look of each series stays; a further series copies the last one with the next accent colour. `rid_buku` is
    the relationship of the workbook where the chart lost it or points to another file; "" keeps the chart's own.
    Raises GrafikTidakDidukung for a chart without categories. Remembered: a report is filled twice, once to find
    its page numbers and once with them.
    """
    akar = etree.fromstring(chart_xml, _PENGURAI)
    for nomor, (elemen, deret) in enumerate(zip(_samakan_jumlah(akar, len(data.deret)), data.deret, strict=True)):
        _isi_deret(elemen, nomor, deret, data)
    if data.judul:
        _isi_judul(akar, data.judul)
    _buang_sisa_legenda(akar, len(data.deret))
    _longgarkan_sumbu(akar, data)
    if rid_buku:
        _pasang_buku(akar, rid_buku)
    bagian = byte_bagian(akar)
    return bagian, write_buku(_baris_buku(data), data.format)


def _baris_buku(data: DataGrafik) -> tuple[tuple[str | Decimal | None, ...], ...]:
    kepala = ("", *(deret.nama for deret in data.deret))
    isi = ((nama, *(deret.nilai[n] for deret in data.deret)) for n, nama in enumerate(data.kategori))
    return (kepala, *isi)


def _samakan_jumlah(akar: etree._Element, jumlah: int) -> list[etree._Element]:
    """Return exactly `jumlah` c:ser in their order, added or removed at the end."""
    kelompok = [k for k in akar.iterfind("c:chart/c:plotArea/*", _NS) if k.tag.endswith(("Chart", "Chart3D"))]
    tanpa_kategori = ("scatterChart", "bubbleChart", "stockChart", "surfaceChart", "surface3DChart")
    if not kelompok or any(_nama(k) in tanpa_kategori for k in kelompok):
        raise GrafikTidakDidukung("grafik ini bukan grafik kolom, garis, atau lingkaran")
    deret = sorted((s for k in kelompok for s in k.iterfind("c:ser", _NS)), key=_urutan)
    for lebih in deret[jumlah:]:
        lebih.getparent().remove(lebih)
    del deret[jumlah:]
    while len(deret) < jumlah:
        deret.append(_tambah_deret(kelompok[-1], deret[-1] if deret else None))
    return deret


def _nomor(titik: etree._Element) -> int:
    ada = titik.find("c:idx", _NS)
    return bulat(ada.get("val")) if ada is not None else 0


def _urutan(deret: etree._Element) -> int:
    nilai = deret.find("c:order", _NS)
    return bulat(nilai.get("val")) if nilai is not None else 0


def _tambah_deret(kelompok: etree._Element, terakhir: etree._Element | None) -> etree._Element:
    if terakhir is not None:
        baru = deepcopy(terakhir)
        for titik in (*baru.findall("c:dPt", _NS), *baru.findall("c:extLst", _NS)):
            baru.remove(titik)
        _warnai_berikutnya(baru)
        terakhir.addnext(baru)
        return baru
    baru = etree.Element(_c("ser"))
    sebelum = [a for a in kelompok if _nama(a) in ("grouping", "barDir", "varyColors", "radarStyle", "wireframe")]
    kelompok.insert(kelompok.index(sebelum[-1]) + 1 if sebelum else 0, baru)
    return baru


def _warnai_berikutnya(deret: etree._Element) -> None:
    """Move the colours of fill, line and marker one accent (or one step of our palette) on."""
    for rupa in (*deret.iterfind("c:spPr", _NS), *deret.iterfind("c:marker/c:spPr", _NS)):
        for warna in rupa.iter(f"{{{NS_A}}}schemeClr"):
            aksen = warna.get("val", "")
            if aksen.startswith("accent"):
                warna.set("val", f"accent{int(aksen[6:]) % 6 + 1}")
        for warna in rupa.iter(f"{{{NS_A}}}srgbClr"):
            kode = warna.get("val", "").upper()
            if kode in PALET:
                warna.set("val", PALET[(PALET.index(kode) + 1) % len(PALET)])


def _isi_deret(elemen: etree._Element, nomor: int, deret: Deret, data: DataGrafik) -> None:
    """Write c:idx, c:order, c:tx, c:cat and c:val; leave every element of look alone."""
    akhir = len(data.kategori)
    for baru in _deret_baru(nomor, deret, data):
        _pasang(elemen, baru)
    for label in elemen.iterfind("c:dLbls/c:numFmt[@sourceLinked='1']", _NS):
        label.set("formatCode", f"{_KOMA_DESIMAL}{data.format}")
    _buang_titik_lama(elemen, akhir)


def _buang_titik_lama(elemen: etree._Element, jumlah: int) -> None:
    """Drop looks of points that no longer exist, labels typed by hand, and data kept in extensions."""
    for titik in (*elemen.findall("c:dPt", _NS), *elemen.findall("c:dLbls/c:dLbl", _NS)):
        diketik = titik.find("c:tx", _NS) is not None
        if diketik or _nomor(titik) >= jumlah:
            titik.getparent().remove(titik)
    for tambahan in elemen.findall("c:extLst/c:ext", _NS):
        if any(_nama(anak) == "datalabelsRange" for anak in tambahan):
            tambahan.getparent().remove(tambahan)


def _rentang(kolom: int, awal: int, akhir: int) -> str:
    def mutlak(baris: int) -> str:
        sel = alamat_sel(kolom, baris)
        huruf = sel.rstrip("0123456789")
        return f"${huruf}${sel[len(huruf):]}"

    return f"{LEMBAR}!{mutlak(awal)}" + (f":{mutlak(akhir)}" if akhir > awal else "")


def _deret_baru(nomor: int, deret: Deret, data: DataGrafik) -> list[etree._Element]:
    """Return c:idx, c:order, c:tx, c:cat and c:val of a series; parsed once, as elements made singly cost more."""
    akhir = len(data.kategori)
    angka = tuple(None if nilai is None else teks_angka(nilai) for nilai in deret.nilai)
    bentuk = f"<c:formatCode>{escape_teks(data.format)}</c:formatCode>"
    xml = (
        f'<c:ser xmlns:c="{NS_C}"><c:idx val="{nomor}"/><c:order val="{nomor}"/>'
        f'<c:tx>{_rujukan("str", _rentang(nomor + 1, 0, 0), (deret.nama,))}</c:tx>'
        f'<c:cat>{_rujukan("str", _rentang(0, 1, akhir), data.kategori)}</c:cat>'
        f'<c:val>{_rujukan("num", _rentang(nomor + 1, 1, akhir), angka, bentuk)}</c:val></c:ser>'
    )
    return list(etree.fromstring(xml))


def _rujukan(jenis: str, rentang: str, isi: tuple[str | None, ...], bentuk: str = "") -> str:
    """Return c:strRef or c:numRef with its cache: c:ptCount and one c:pt per value that is there."""
    titik = "".join(
        [f'<c:pt idx="{i}"><c:v>{escape_teks(t)}</c:v></c:pt>' for i, t in enumerate(isi) if t is not None]
    )
    simpanan = f'{bentuk}<c:ptCount val="{len(isi)}"/>{titik}'
    return f"<c:{jenis}Ref><c:f>{rentang}</c:f><c:{jenis}Cache>{simpanan}</c:{jenis}Cache></c:{jenis}Ref>"


def _pasang(deret: etree._Element, baru: etree._Element) -> None:
    """Put a child of c:ser at its place in the schema's order, instead of the one that is there."""
    for lama in deret.findall(baru.tag):
        deret.remove(lama)
    peringkat = _PERINGKAT[baru.tag]
    for saudara in deret:
        if _PERINGKAT.get(saudara.tag, -1) > peringkat:
            saudara.addprevious(baru)
            return
    deret.append(baru)


def _isi_judul(akar: etree._Element, judul: str) -> None:
    """Replace the words of the title, keeping the look of its first run; a chart without title gets none."""
    kepala = akar.find("c:chart/c:title", _NS)
    if kepala is None:
        return
    paragraf = kepala.find("c:tx/c:rich/a:p", _NS)
    if paragraf is None:
        paragraf = _judul_baru(kepala)
    for lain in paragraf.getparent().findall("a:p", _NS)[1:]:
        lain.getparent().remove(lain)
    potongan = [p for p in paragraf if _nama(p) in ("r", "fld", "br")]
    rupa = next((p.find("a:rPr", _NS) for p in potongan if p.find("a:rPr", _NS) is not None), None)
    tulisan = etree.Element(f"{{{NS_A}}}r")
    if rupa is not None:
        tulisan.append(deepcopy(rupa))
    etree.SubElement(tulisan, f"{{{NS_A}}}t").text = bersih(judul)
    for lama in potongan:
        paragraf.remove(lama)
    sifat = paragraf.find("a:pPr", _NS)
    paragraf.insert(0 if sifat is None else 1, tulisan)


def _judul_baru(kepala: etree._Element) -> etree._Element:
    """Turn an automatic or linked title into a written one (c:rich) with the look it had."""
    for lama in kepala.findall("c:tx", _NS):
        kepala.remove(lama)
    teks = etree.Element(_c("tx"))
    kepala.insert(0, teks)
    rupa = kepala.find("c:txPr", _NS)
    kaya = etree.SubElement(teks, _c("rich"))
    if rupa is None:
        etree.SubElement(kaya, f"{{{NS_A}}}bodyPr")
        return etree.SubElement(kaya, f"{{{NS_A}}}p")
    kaya.extend(list(rupa))
    kepala.remove(rupa)
    return kaya.find("a:p", _NS)


def _buang_sisa_legenda(akar: etree._Element, jumlah: int) -> None:
    if akar.find("c:chart/c:plotArea/c:pieChart", _NS) is not None:
        return
    for butir in akar.findall("c:chart/c:legend/c:legendEntry", _NS):
        if _nomor(butir) >= jumlah:
            butir.getparent().remove(butir)


def _longgarkan_sumbu(akar: etree._Element, data: DataGrafik) -> None:
    """Remove a fixed end of a value axis that would cut off a figure; all other axis formats stay."""
    cara = {g.get("val") for g in akar.iterfind("c:chart/c:plotArea/*/c:grouping", _NS)}
    if "percentStacked" in cara or not data.deret:
        return
    titik = [[n for n in baris if n is not None] for baris in zip(*(d.nilai for d in data.deret), strict=True)]
    semua = [n for baris in titik for n in baris] + [sum(baris) for baris in titik if "stacked" in cara]
    for skala in akar.iterfind("c:chart/c:plotArea/c:valAx/c:scaling", _NS):
        for nama, terjauh in (("max", max), ("min", min)):
            batas = skala.find(f"c:{nama}", _NS)
            ujung = _bilangan(batas)
            if batas is not None and (ujung is None or terjauh([ujung, *semua]) != ujung):
                skala.remove(batas)


def _bilangan(elemen: etree._Element | None) -> Decimal | None:
    """Return the finite number in an element's val, None where there is none."""
    try:
        angka = Decimal(elemen.get("val", "")) if elemen is not None else None
    except InvalidOperation:
        return None
    return angka if angka is not None and angka.is_finite() else None


def _pasang_buku(akar: etree._Element, rid_buku: str) -> None:
    buku = akar.find("c:externalData", _NS)
    if buku is None:
        buku = etree.Element(_c("externalData"))
        etree.SubElement(buku, _c("autoUpdate"), val="0")
        letak = [nomor for nomor, anak in enumerate(akar) if _nama(anak) in _SESUDAH_BUKU]
        akar.insert(letak[0] if letak else len(akar), buku)
    buku.set(f"{{{NS_R}}}id", rid_buku)


def _c(nama: str) -> str:
    return f"{{{NS_C}}}{nama}"


def _nama(elemen: etree._Element) -> str:
    return elemen.tag.rpartition("}")[2] if isinstance(elemen.tag, str) else ""
