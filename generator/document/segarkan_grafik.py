"""Menyegarkan grafik: datanya diganti bila tidak disunting orang, acuan yang rusak dipulihkan."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from decimal import Decimal
from decimal import InvalidOperation

from lxml import etree

from generator.document.banding_slot import lipat
from generator.document.cari_slot import Letak
from generator.document.grafik import DataGrafik
from generator.document.grafik import GrafikTidakDidukung
from generator.document.grafik import isi_grafik
from generator.document.isi_grafik import data_json
from generator.document.isi_grafik import hubungi_buku
from generator.document.konteks import Konteks
from generator.document.paket import PaketRusak
from generator.document.paket import baca_paket
from generator.document.relasi import BukuRelasi
from generator.document.ringkasan_segar import Catatan
from generator.document.ringkasan_segar import Tempat
from generator.document.sebutan import sebut_slot
from generator.document.simpanan import SimpananRusak
from generator.document.simpanan import SlotTersimpan
from generator.document.wml import WP
from generator.document.wml import C
from generator.document.wml import R
from generator.document.wml import bulat
from generator.document.wml import lolos_atribut

_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RUJUKAN = re.compile(r"^'?Sheet1'?!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$")
_BATAS_TITIK = 100_000
Titik = tuple[str, ...]


def segarkan_grafik(
    letak: Letak, tersimpan: SlotTersimpan, data: DataGrafik | None, konteks: Konteks, catatan: Catatan
) -> SlotTersimpan:
    """Put new data into a chart that nobody edited, restore its references, and return what is to be stored."""
    acuan = next((e for x in letak.elemen for e in x.iter(f"{{{C}}}chart")), None)
    buku = BukuRelasi(letak.naskah.nama, konteks.cetakan.relasi.get(letak.naskah.nama, ""))
    relasi = buku.menurut_id(acuan.get(f"{{{R}}}id", "")) if acuan is not None else None
    bagian = relasi.tujuan(letak.naskah.nama) if relasi is not None else ""
    tempat = Tempat(sebut_slot(letak.nama))
    if bagian not in konteks.cetakan.bagian:
        catatan.pertahankan(letak.nama, tempat, "", "grafiknya sudah diganti dengan benda lain")
        return tersimpan
    if data is None:
        return tersimpan
    chart = konteks.cetakan.bagian[bagian].isi()
    dulu, kini, nanti = _dari_json(tersimpan.data), _dari_grafik(chart), _dari_json(data_json(data))
    rid, nama_buku = hubungi_buku(bagian, konteks)
    ada_buku = konteks.cetakan.bagian.get(nama_buku)
    isi_buku = _dari_buku(ada_buku.isi()) if ada_buku is not None else None
    if kini not in (dulu, nanti) or (isi_buku is not None and isi_buku not in (dulu, nanti)):
        catatan.pertahankan(letak.nama, tempat, "", "datanya sudah disunting")
        for a, b in _beda(dulu, nanti):
            catatan.bertentangan_dengan(letak.nama, tempat, "", a, b)
        return tersimpan
    _pulihkan_alt(letak, data)
    if kini == isi_buku == nanti and _acuan_utuh(chart, rid):
        return tersimpan if dulu == nanti else SlotTersimpan(tersimpan.nama, "grafik", data_json(data))
    try:
        konteks.bagian_baru |= dict(zip((bagian, nama_buku), isi_grafik(chart, data, rid), strict=True))
    except GrafikTidakDidukung:
        catatan.pertahankan(letak.nama, tempat, "", "jenis grafiknya diganti")
        return tersimpan
    konteks.jenis_isi.akhiran("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    if kini != nanti:
        catatan.segarkan(letak.nama)
    else:
        catatan.info[f"hubungan {tempat} dengan datanya dipulihkan"] = None
    return replace(tersimpan, data=data_json(data)) if dulu != nanti else tersimpan


def _beda(dulu: tuple, nanti: tuple) -> list[tuple[str, str]]:
    if len(dulu) != len(nanti) or any(len(a) != len(b) for a, b in zip(dulu, nanti, strict=True)):
        return [("menurut data lama", "datanya sudah berubah")] if dulu != nanti else []
    return [(x, y) for a, b in zip(dulu, nanti, strict=True) for x, y in zip(a, b, strict=True) if x != y]


def _angka(teks: str | None) -> str:
    """Return a figure as both charts and workbooks mean it: ten significant digits."""
    if not teks:
        return ""
    try:
        return format(Decimal(f"{Decimal(teks):.10g}").normalize(), "f")
    except InvalidOperation:
        return lipat(teks)


def _dari_json(teks: str) -> tuple[Titik, ...]:
    """Return stored data. Raises SimpananRusak."""
    try:
        isi = json.loads(teks)
        deret = [(lipat(nama), *(_angka(n) for n in nilai)) for nama, nilai in isi["deret"]]
        return (("", *map(lipat, isi["kategori"])), *deret)
    except (ValueError, KeyError, TypeError, AttributeError) as galat:
        raise SimpananRusak from galat


def _dari_grafik(chart: bytes) -> tuple[Titik, ...]:
    """Return categories and series as the caches of a chart part say."""
    akar = etree.fromstring(chart)
    deret = sorted(akar.iter(f"{{{C}}}ser"), key=lambda s: bulat(_nilai(s.find(f"{{{C}}}order"))))
    kategori: Titik = ()
    hasil = []
    for s in deret:
        nilai = _cache(s.find(f"{{{C}}}val"))
        kategori = kategori or tuple(map(lipat, _cache(s.find(f"{{{C}}}cat"))))
        nama = "".join(v.text or "" for v in s.iterfind(f"{{{C}}}tx//{{{C}}}v"))
        hasil.append((lipat(nama), *(_angka(n) for n in nilai)))
    return (("", *kategori), *hasil)


def _nilai(e: etree._Element | None) -> str:
    return e.get("val", "0") if e is not None else "0"


def _cache(e: etree._Element | None) -> list[str]:
    jumlah = e.find(f".//{{{C}}}ptCount") if e is not None else None
    if jumlah is None:
        return []
    hasil = [""] * max(bulat(_nilai(jumlah), batas=_BATAS_TITIK), 0)
    for pt in e.iter(f"{{{C}}}pt"):
        if 0 <= (letak := bulat(pt.get("idx"), -1)) < len(hasil):
            hasil[letak] = pt.findtext(f"{{{C}}}v") or ""
    return ["" if t.casefold() == "nan" else t for t in hasil]


def _acuan_utuh(chart: bytes, rid: str) -> bool:
    akar = etree.fromstring(chart)
    buku = akar.find(f"{{{C}}}externalData")
    return (
        all(_RUJUKAN.match(f.text or "") for f in akar.iter(f"{{{C}}}f"))
        and buku is not None and buku.get(f"{{{R}}}id") == rid
    )


def _dari_buku(isi: bytes) -> tuple[Titik, ...] | None:
    """Return the first sheet of an embedded workbook column by column, None when it cannot be read."""
    try:
        bagian = baca_paket(isi)
        lembar = etree.fromstring(bagian["xl/worksheets/sheet1.xml"].isi())
        ada = bagian.get("xl/sharedStrings.xml")
        bersama = etree.fromstring(ada.isi()) if ada else ()
    except (PaketRusak, KeyError, etree.XMLSyntaxError):
        return None
    kamus = ["".join(t.text or "" for t in si.iter(f"{{{_S}}}t")) for si in bersama]
    sel: dict[tuple[str, int], str] = {}
    for c in lembar.iter(f"{{{_S}}}c"):
        alamat = re.fullmatch(r"([A-Z]{1,3})([0-9]{1,5})", c.get("r", ""))
        teks = c.findtext(f"{{{_S}}}v") or ""
        if alamat is None or (c.get("t") == "s" and not 0 <= bulat(teks, -1) < len(kamus)):
            return None
        kolom, baris = alamat.groups()
        if c.get("t") == "s":
            teks = kamus[int(teks)]
        elif c.get("t") == "inlineStr":
            teks = "".join(t.text or "" for t in c.iter(f"{{{_S}}}t"))
        angka = c.get("t") is None and teks
        sel[kolom, int(baris)] = _angka(teks) if angka else lipat(teks)
    kolom = sorted({k for k, _ in sel}, key=lambda k: (len(k), k))
    akhir = max((b for _, b in sel), default=0)
    if len(kolom) * akhir > _BATAS_TITIK:
        return None
    hasil = [tuple(sel.get((k, b), "") for b in range(1, akhir + 1)) for k in kolom]
    return tuple(("", *k[1:]) if i == 0 else k for i, k in enumerate(hasil))


def _pulihkan_alt(letak: Letak, data: DataGrafik) -> None:
    """Give a chart its alternative text back, which LibreOffice drops."""
    for e in letak.elemen:
        byte, awal = letak.naskah.potong(e), letak.naskah.ruang[e].awal
        for m in re.finditer(rb"<wp:docPr\b[^>]*?(/?)>", byte):
            if b" descr=" not in m[0] and e.find(f".//{{{WP}}}docPr") is not None:
                teks = f' descr="{lolos_atribut(data.alt or data.judul)}"'.encode()
                letak.naskah.ganti(awal + m.start(), awal + m.end(), m[0][: -1 - len(m[1])] + teks + m[1] + b">")
