"""Pabrik: berkas kecil dari bagian-bagian XML, seperti ditulis program lain."""

import io
import zipfile
from collections.abc import Iterable

SS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SS_KETAT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_REL_KETAT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_PAKET = "http://schemas.openxmlformats.org/package/2006/relationships"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF = "".join(
    f' xmlns:{awalan}="urn:oasis:names:tc:opendocument:xmlns:{nama}:1.0"'
    for awalan, nama in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle"),
        ("fo", "xsl-fo-compatible"),
    )
)  # fmt: skip


def zip_dari(bagian: dict[str, str | bytes | Iterable[bytes]]) -> bytes:
    """Return a zip of those parts; a part may be given as chunks so that it may unpack to more than memory holds."""
    keluaran = io.BytesIO()
    with zipfile.ZipFile(keluaran, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as arsip:
        for nama, isi in bagian.items():
            potongan = [isi.encode()] if isinstance(isi, str) else [isi] if isinstance(isi, bytes) else isi
            with arsip.open(nama, "w", force_zip64=True) as aliran:
                for satu in potongan:
                    aliran.write(satu)
    return keluaran.getvalue()


def xlsx_dari(isi_lembar: str, gaya: str = "", teks: str = "", ketat: bool = False, **lain: str) -> bytes:
    """Return an .xlsx of one sheet "A" with that XML inside <worksheet>."""
    ns, rel = (SS_KETAT, _REL_KETAT) if ketat else (SS, _REL)
    bagian = {
        "xl/workbook.xml": f'<workbook xmlns="{ns}" xmlns:r="{rel}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PAKET}">'
        '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{ns}">{isi_lembar}</worksheet>',
    }
    if gaya:
        bagian["xl/styles.xml"] = f'<styleSheet xmlns="{ns}">{gaya}</styleSheet>'
    if teks:
        bagian["xl/sharedStrings.xml"] = f'<sst xmlns="{ns}">{teks}</sst>'
    return zip_dari(bagian | lain)


def docx_dari(badan: str) -> bytes:
    """Return a .docx with that XML inside <w:body>."""
    return zip_dari({"word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{badan}</w:body></w:document>'})


def ods_dari(lembar: str, gaya: str = "") -> bytes:
    """Return an .ods with that XML inside <office:spreadsheet> and <office:automatic-styles>."""
    isi = (
        f"<office:document-content{_ODF}><office:automatic-styles>{gaya}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{lembar}</office:spreadsheet></office:body></office:document-content>"
    )
    jenis = "application/vnd.oasis.opendocument.spreadsheet"
    return zip_dari({"mimetype": jenis, "META-INF/manifest.xml": "<manifest/>", "content.xml": isi})


def isi_grid(grid: object) -> dict[str, object]:
    """The values of a Grid by cell name, for comparing with what a test says."""
    return {grid.alamat(r, k).sel: s.nilai for r, baris in grid.baris.items() for k, s in baris.items()}
