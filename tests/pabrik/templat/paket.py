"""Paket templat: naskah dan semua bagian di sekitarnya menurut aturan Open Packaging."""

from collections.abc import Sequence

from lxml import etree

from tests.pabrik.templat.bab_1 import pendahuluan
from tests.pabrik.templat.bab_2 import perencanaan
from tests.pabrik.templat.bab_3 import akuntabilitas
from tests.pabrik.templat.bab_3 import akuntabilitas_per_sasaran
from tests.pabrik.templat.bab_4 import penutup
from tests.pabrik.templat.depan import halaman_depan
from tests.pabrik.templat.depan import sampul
from tests.pabrik.templat.dokumen import DOKUMEN
from tests.pabrik.templat.gambar import logo_png
from tests.pabrik.templat.gaya import styles
from tests.pabrik.templat.grafik import GRAFIK
from tests.pabrik.templat.grafik import Contoh
from tests.pabrik.templat.grafik import isi_contoh
from tests.pabrik.templat.halaman import KAKI
from tests.pabrik.templat.halaman import LEBAR_MENDATAR
from tests.pabrik.templat.halaman import LEBAR_TEGAK
from tests.pabrik.templat.halaman import kaki
from tests.pabrik.templat.lampiran import lampiran
from tests.pabrik.templat.rupa_grafik import RID_BUKU
from tests.pabrik.templat.tata import RELASI
from tests.pabrik.templat.tata import RUANG
from tests.pabrik.templat.tata import app
from tests.pabrik.templat.tata import core
from tests.pabrik.templat.tata import font_table
from tests.pabrik.templat.tata import numbering
from tests.pabrik.templat.tata import settings
from tests.pabrik.templat.tema import theme

DEKLARASI = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PAKET = "http://schemas.openxmlformats.org/package/2006"
NASKAH = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PER_SASARAN = "lkjip-sasaran"
JENIS_GRAFIK = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
# Part -> relationship id, relationship type, content type, content.
BAGIAN = {
    "word/styles.xml": ("rIdGaya", "styles", f"{NASKAH}.styles+xml", styles()),
    "word/numbering.xml": ("rIdPenomoran", "numbering", f"{NASKAH}.numbering+xml", numbering()),
    "word/settings.xml": ("rIdPengaturan", "settings", f"{NASKAH}.settings+xml", settings()),
    "word/fontTable.xml": ("rIdHuruf", "fontTable", f"{NASKAH}.fontTable+xml", font_table()),
    "word/theme/theme1.xml": ("rIdTema", "theme", "application/vnd.openxmlformats-officedocument.theme+xml", theme()),
    "word/footer1.xml": (
        KAKI["tegak"], "footer", f"{NASKAH}.footer+xml", f"<w:ftr {RUANG}>{kaki(LEBAR_TEGAK)}</w:ftr>",
    ),
    "word/footer2.xml": (
        KAKI["mendatar"], "footer", f"{NASKAH}.footer+xml", f"<w:ftr {RUANG}>{kaki(LEBAR_MENDATAR)}</w:ftr>",
    ),
}  # fmt: skip


def build_templat(dokumen: str = "") -> dict[str, bytes]:
    """Return the parts of a template by name: the report, or another document. Every XML part is parsed once."""
    grafik = {"": tuple(GRAFIK.values()), PER_SASARAN: (GRAFIK["serapan"],)}.get(dokumen, ())
    bagian = {nama: isi for nama, (_, _, _, isi) in BAGIAN.items()}
    bagian["word/document.xml"] = _naskah(dokumen)
    bagian["word/_rels/document.xml.rels"] = _relasi_naskah(grafik)
    bagian["docProps/core.xml"] = core()
    bagian["docProps/app.xml"] = app()
    bagian["_rels/.rels"] = _relasi_paket()
    bagian["[Content_Types].xml"] = _jenis_isi(grafik)
    for isi in bagian.values():
        etree.fromstring(isi.encode())
    lain = {"word/media/logo.png": logo_png()} | _bagian_grafik(grafik)
    return {nama: (DEKLARASI + isi).encode() for nama, isi in bagian.items()} | lain


def _bagian_grafik(grafik: Sequence[Contoh]) -> dict[str, bytes]:
    """Return the chart parts, their relationships and their workbooks."""
    bagian = {}
    for contoh in grafik:
        xml, buku = isi_contoh(contoh)
        relasi = _relasi([(RID_BUKU, f"{RELASI}/package", f"../embeddings/grafik{contoh.nomor}.xlsx")])
        bagian[f"word/charts/chart{contoh.nomor}.xml"] = xml
        bagian[f"word/charts/_rels/chart{contoh.nomor}.xml.rels"] = (DEKLARASI + relasi).encode()
        bagian[f"word/embeddings/grafik{contoh.nomor}.xlsx"] = buku
    return bagian


def _naskah(dokumen: str) -> str:
    if dokumen == PER_SASARAN:
        badan = sampul() + halaman_depan() + pendahuluan() + perencanaan() + akuntabilitas_per_sasaran() + penutup()
        return f"<w:document {RUANG}><w:body>{badan}{lampiran()}</w:body></w:document>"
    if dokumen:
        return f"<w:document {RUANG}><w:body>{DOKUMEN[dokumen]()}</w:body></w:document>"
    badan = sampul() + halaman_depan() + pendahuluan() + perencanaan() + akuntabilitas() + penutup() + lampiran()
    return f"<w:document {RUANG}><w:body>{badan}</w:body></w:document>"


def _relasi(daftar: list[tuple[str, str, str]]) -> str:
    butir = "".join(f'<Relationship Id="{i}" Type="{jenis}" Target="{tujuan}"/>' for i, jenis, tujuan in daftar)
    return f'<Relationships xmlns="{PAKET}/relationships">{butir}</Relationships>'


def _relasi_naskah(grafik: Sequence[Contoh]) -> str:
    daftar = [(i, f"{RELASI}/{jenis}", nama.removeprefix("word/")) for nama, (i, jenis, _, _) in BAGIAN.items()]
    daftar += [(g.relasi, f"{RELASI}/chart", f"charts/chart{g.nomor}.xml") for g in grafik]
    return _relasi([*daftar, ("rIdLogo", f"{RELASI}/image", "media/logo.png")])


def _relasi_paket() -> str:
    return _relasi(
        [
            ("rId1", f"{RELASI}/officeDocument", "word/document.xml"),
            ("rId2", f"{PAKET}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", f"{RELASI}/extended-properties", "docProps/app.xml"),
        ]
    )


def _jenis_isi(grafik: Sequence[Contoh]) -> str:
    khusus = {nama: jenis for nama, (_, _, jenis, _) in BAGIAN.items()} | {
        "word/document.xml": f"{NASKAH}.document.main+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    khusus |= {f"word/charts/chart{g.nomor}.xml": JENIS_GRAFIK for g in grafik}
    umum = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
        "png": "image/png",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
    isi = "".join(f'<Default Extension="{e}" ContentType="{j}"/>' for e, j in umum.items())
    isi += "".join(f'<Override PartName="/{n}" ContentType="{j}"/>' for n, j in khusus.items())
    return f'<Types xmlns="{PAKET}/content-types">{isi}</Types>'
