"""Paket zip dan buku kerja yang selalu sama bitanya: tanggal tetap, urutan tetap, teks bersama.

openpyxl stamps the clock into docProps and zip entries, writes no cached formula results and keeps
strings inside the cells. An office's own Excel file has cached results and shared strings, so both
are put in here.
"""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED
from zipfile import ZipFile
from zipfile import ZipInfo

TANGGAL_ENTRI = (2026, 2, 18, 8, 0, 0)
TANGGAL_DOKUMEN = "2026-02-18T01:00:00Z"
JENIS_TEKS_BERSAMA = (
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument'
    '.spreadsheetml.sharedStrings+xml"/>'
)
RELASI_TEKS_BERSAMA = (
    '<Relationship Id="rIdTeks" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    '/sharedStrings" Target="sharedStrings.xml"/>'
)
RUANG_NAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def write_zip(path: Path, bagian: dict[str, bytes]) -> None:
    """Write parts in sorted order, [Content_Types].xml first, with one fixed date."""
    nama = sorted(bagian, key=lambda n: (n != "[Content_Types].xml", n))
    with ZipFile(path, "w", ZIP_DEFLATED) as paket:
        for n in nama:
            entri = ZipInfo(n, TANGGAL_ENTRI)
            entri.compress_type = ZIP_DEFLATED
            entri.external_attr = 0o600 << 16
            entri.create_system = 3
            paket.writestr(entri, bagian[n])


def read_zip(isi: bytes) -> dict[str, bytes]:
    """Return the parts of a package by name."""
    with ZipFile(BytesIO(isi)) as paket:
        return {n: paket.read(n) for n in paket.namelist()}


def write_workbook(path: Path, isi: bytes, hasil_rumus: list[dict[str, str]]) -> None:
    """Write what openpyxl saved, with fixed dates, shared strings and cached formula results.

    `hasil_rumus` holds, per sheet in order, the shown value of each formula cell by its address.
    """
    bagian = read_zip(isi)
    bagian["docProps/core.xml"] = _freeze_dates(bagian["docProps/core.xml"].decode()).encode()
    teks: dict[str, int] = {}
    for nomor, hasil in enumerate(hasil_rumus, 1):
        nama = f"xl/worksheets/sheet{nomor}.xml"
        xml = _put_results(bagian[nama].decode(), hasil)
        bagian[nama] = _share_strings(xml, teks).encode()
    bagian["xl/sharedStrings.xml"] = _shared_strings_part(teks).encode()
    _append(bagian, "[Content_Types].xml", "</Types>", JENIS_TEKS_BERSAMA)
    _append(bagian, "xl/_rels/workbook.xml.rels", "</Relationships>", RELASI_TEKS_BERSAMA)
    write_zip(path, bagian)


def _freeze_dates(xml: str) -> str:
    return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", TANGGAL_DOKUMEN, xml)


def _put_results(xml: str, hasil: dict[str, str]) -> str:
    belum = dict(hasil)

    def dengan_hasil(temuan: re.Match[str]) -> str:
        return f"{temuan[1]}<v>{belum.pop(temuan[2])}</v></c>"

    xml = re.sub(r'(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f>)<v\s*/?>(?:</v>)?</c>', dengan_hasil, xml)
    if belum:
        raise ValueError(f"formula cells not found: {sorted(belum)}")
    return xml


def _share_strings(xml: str, teks: dict[str, int]) -> str:
    def sebagai_nomor(temuan: re.Match[str]) -> str:
        nomor = teks.setdefault(temuan[2], len(teks))
        return f'{temuan[1]}t="s"><v>{nomor}</v></c>'

    return re.sub(r'(<c r="[A-Z]+\d+" (?:s="\d+" )?)t="inlineStr"><is>(.*?)</is></c>', sebagai_nomor, xml, flags=re.S)


def _shared_strings_part(teks: dict[str, int]) -> str:
    butir = "".join(f"<si>{t}</si>" for t in teks)
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<sst xmlns="{RUANG_NAMA}" uniqueCount="{len(teks)}">{butir}</sst>'
    )


def _append(bagian: dict[str, bytes], nama: str, penutup: str, tambahan: str) -> None:
    bagian[nama] = bagian[nama].decode().replace(penutup, tambahan + penutup).encode()
