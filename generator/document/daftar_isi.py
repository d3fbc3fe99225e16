"""Daftar isi, daftar tabel, daftar gambar: medan TOC asli dengan hasil yang sudah ditulis."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from generator.document.cetakan import Blok
from generator.document.cetakan import Rupa
from generator.document.konteks import Entri
from generator.document.konteks import Konteks
from generator.document.medan import sakelar
from generator.document.medan import tulis_medan
from generator.document.wml import bulat
from generator.document.wml import lolos
from generator.document.wml import lolos_atribut
from generator.document.wml import w

BELUM_DIKETAHUI = "…"
_PEMISAH = ";,"
_TAB_TEPAT = 120  # a right tab this near to the margin (about 2 mm) is where its author wants it
_TANPA_KAPITAL = Rupa((("caps", '<w:caps w:val="0"/>'),))  # "iii" stays "iii" in a style of capitals


def tulis_daftar(blok: Blok, konteks: Konteks) -> str:
    """Return the paragraphs of a TOC field with one cached line per entry.

    Without page numbers the field is marked for update and prints `…` for each page.
    """
    entri = pilih_entri(blok.nama, konteks)
    kotor = ' w:dirty="true"' if konteks.halaman is None else ""
    buka = (
        f'<w:r><w:fldChar w:fldCharType="begin"{kotor}/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {lolos(blok.nama)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    tutup = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    if not entri:
        kosong = '<w:r><w:t xml:space="preserve">–</w:t></w:r>'
        return f"<w:p>{blok.prototipe.ppr}{buka}{kosong}{tutup}</w:p>"
    baris = []
    for i, e in enumerate(entri):
        awal, akhir = buka if i == 0 else "", tutup if i == len(entri) - 1 else ""
        baris.append(f"<w:p>{_ppr(e, blok, konteks)}{awal}{_baris(e, konteks)}{akhir}</w:p>")
    return "".join(baris)


def pilih_entri(instruksi: str, konteks: Konteks) -> list[Entri]:
    """Return the entries that a TOC instruction asks for: captions by `\\c`, else headings by `\\o`, `\\u`, `\\t`."""
    label = sakelar(instruksi, "c") or sakelar(instruksi, "a")
    if label:
        return [e for e in konteks.entri if e.jenis.casefold() == label.casefold()]
    semua = "1-9" if sakelar(instruksi, "u") is not None else "0-0"
    dari, _, sampai = (sakelar(instruksi, "o") or semua).partition("-")
    batas = range(bulat(dari, 1), bulat(sampai or dari, 9, 10) + 1)
    gaya = _gaya_pilihan(sakelar(instruksi, "t") or "")
    hasil = []
    for e in [e for e in konteks.entri if e.teks]:
        if e.gaya.casefold() in gaya:
            hasil.append(Entri(e.penanda, e.teks, gaya[e.gaya.casefold()], e.jenis, e.gaya))
        elif e.jenis == "judul" and e.tingkat in batas:
            hasil.append(e)
    return hasil


def gaya_terdaftar(instruksi: Iterable[str]) -> frozenset[str]:
    """Return the styles, in lower case, that these fields gather by name (`TOC \\t`)."""
    return frozenset(g for i in instruksi if i.upper().startswith("TOC") for g in _gaya_pilihan(sakelar(i, "t") or ""))


def gaya_di_laporan(perintah: Iterable[etree._Element]) -> frozenset[str]:
    """Return the styles that the lists of a report gather by name, from its instructions (w:instrText)."""
    awal = {next(e.iterancestors(w("p"))) for e in perintah if "TOC" in (e.text or "").upper()}
    return gaya_terdaftar("".join(i.text or "" for i in p.iter(w("instrText"))).strip() for p in awal)


def _gaya_pilihan(teks: str) -> dict[str, int]:
    """Return style name to level from `\\t "Judul Lampiran;1;Judul Depan;1"`."""
    pemisah = next((p for p in _PEMISAH if p in teks), ";")
    ruas = [r.strip() for r in teks.split(pemisah)]
    pasangan = zip(ruas[::2], ruas[1::2], strict=False)
    return {nama.casefold(): t for nama, tingkat in pasangan if 1 <= (t := bulat(tingkat)) <= 9}


def _ppr(e: Entri, blok: Blok, konteks: Konteks) -> str:
    """Return w:pPr of a line: the template's style for its level, a right tab with dots unless the style has it."""
    nama = "table of figures" if e.tingkat == 0 else f"toc {e.tingkat}"
    gaya = konteks.cetakan.gaya.menurut_nama(nama)
    isi = f'<w:pStyle w:val="{lolos_atribut(gaya.id)}"/>' if gaya else ""
    tab = gaya.tab_kanan if gaya else 0
    if abs(tab - blok.bidang.lebar) > _TAB_TEPAT:
        lama = f'<w:tab w:val="clear" w:pos="{tab}"/>' if tab else ""
        baru = f'<w:tab w:val="right" w:leader="dot" w:pos="{blok.bidang.lebar}"/>'
        isi += f"<w:tabs>{lama}{baru}</w:tabs>"
    if gaya is None and e.tingkat > 1:
        isi += f'<w:ind w:left="{(e.tingkat - 1) * 240}"/>'
    return f"<w:pPr>{isi}</w:pPr>"


def _baris(e: Entri, konteks: Konteks) -> str:
    halaman = (konteks.halaman or {}).get(e.penanda, BELUM_DIKETAHUI)
    nomor = tulis_medan(f"PAGEREF {e.penanda} \\h", halaman, _TANPA_KAPITAL, kotor=konteks.halaman is None)
    return (
        f'<w:hyperlink w:anchor="{e.penanda}" w:history="1"><w:r><w:t xml:space="preserve">{lolos(e.teks)}</w:t></w:r>'
        f"<w:r><w:tab/></w:r>{nomor}</w:hyperlink>"
    )
