"""Templat docxtpl untuk isi yang sama: laporan jadi, dengan tiap baris tabel dan paragraf menjadi tag jinja."""

import io
from copy import deepcopy
from typing import Any

from docx import Document
from docx.oxml.ns import qn


def jadikan_docxtpl(docx: bytes) -> tuple[bytes, dict[str, Any]]:
    """Return a docxtpl template and its context that give the visible content of a finished report.

    Rows below the header become one `{%tr for %}` row per table, running text one variable per paragraph; merged
    cells, charts and trees stay as they are in the report, which spares docxtpl some work.
    """
    dok = Document(io.BytesIO(docx))
    badan = dok.element.body
    for sdt in [*badan.iter(qn("w:sdt"))]:
        for anak in list(sdt.find(qn("w:sdtContent"))):
            sdt.addprevious(anak)
        sdt.getparent().remove(sdt)
    konteks: dict[str, Any] = {}
    for nomor, tabel in enumerate(badan.iterchildren(qn("w:tbl"))):
        _ulangi_baris(tabel, f"t{nomor}", konteks)
    for nomor, p in enumerate([*badan.iterchildren(qn("w:p"))]):
        teks = p.findall(f"{qn('w:r')}/{qn('w:t')}")
        if teks and not list(p.iter(qn("w:fldChar"))):
            konteks[f"p{nomor}"] = "".join(t.text or "" for t in teks)
            teks[0].text = f"{{{{ p{nomor} }}}}"
            for t in teks[1:]:
                t.text = ""
    keluar = io.BytesIO()
    dok.save(keluar)
    return keluar.getvalue(), konteks


def _ulangi_baris(tabel, nama: str, konteks: dict[str, Any]) -> None:
    baris = tabel.findall(qn("w:tr"))
    badan = [b for b in baris if b.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None]
    sel = [[_teks(tc) for tc in b.findall(qn("w:tc"))] for b in badan]
    if not badan:
        return
    pola = max(badan, key=lambda b: len(b.findall(qn("w:tc"))))
    lebar = len(pola.findall(qn("w:tc")))
    konteks[nama] = [[*isi, *[""] * (lebar - len(isi))] for isi in sel]
    contoh = [deepcopy(pola) for _ in range(3)]
    for i, tag in enumerate((f"{{%tr for b in {nama} %}}", None, "{%tr endfor %}")):
        for j, tc in enumerate(contoh[i].findall(qn("w:tc"))):
            gabung = tc.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
            if gabung is not None:
                gabung.getparent().remove(gabung)
            _isi(tc, f"{{{{ b[{j}] }}}}" if tag is None else (tag if j == 0 else ""))
    letak = list(tabel).index(badan[0])
    for b in badan:
        tabel.remove(b)
    tabel[letak:letak] = contoh


def _teks(tc) -> str:
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in tc.iter(qn("w:p")))


def _isi(tc, teks: str) -> None:
    paragraf = tc.findall(qn("w:p"))
    for lebih in paragraf[1:]:
        tc.remove(lebih)
    for e in [e for e in paragraf[0] if e.tag != qn("w:pPr")]:
        paragraf[0].remove(e)
    if teks:
        run = paragraf[0].makeelement(qn("w:r"), {})
        t = run.makeelement(qn("w:t"), {})
        t.text = teks
        run.append(t)
        paragraf[0].append(run)
