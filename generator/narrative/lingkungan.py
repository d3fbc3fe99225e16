"""Menjalankan satu templat narasi: jinja2 dalam kotak pasir, tanpa hitungan, nama asing ditolak."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from jinja2 import FileSystemLoader
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.narrative.urai import PENANDA

FOLDER_NARASI = Path(__file__).resolve().parents[2] / "templates" / "narasi"


def daftar_narasi(folder: Path = FOLDER_NARASI) -> tuple[str, ...]:
    """Return the names of all passages: the stems of the template files, sorted."""
    return tuple(sorted(berkas.stem for berkas in folder.glob("*.j2") if not berkas.stem.startswith("_")))


def render(nama: str, konteks: Mapping[str, object], folder: Path = FOLDER_NARASI) -> str:
    """Return one passage as finished text, one paragraph per line.

    In a template a paragraph may run over several lines and ends at a blank line or before a line that
    starts with a mark (`- `, `1. `, `## ` …). The filter `datar` puts what a macro wrote on one line.
    Raises jinja2's UndefinedError for an unknown name.
    """
    return gabung_baris(_lingkungan(folder).get_template(f"{nama}.j2").render(konteks))


def gabung_baris(teks: str) -> str:
    """Join the lines of each paragraph.

    >>> gabung_baris("Satu\\n kalimat.\\n\\nDua.\\n- butir")
    'Satu kalimat.\\nDua.\\n- butir'
    """
    hasil: list[str] = []
    mulai_baru = True
    for baris in (b.strip(" \t\r") for b in teks.split("\n")):
        if not baris:
            mulai_baru = True
        elif mulai_baru or PENANDA.match(baris):
            hasil.append(baris)
            mulai_baru = False
        else:
            hasil[-1] += " " + baris
    return "\n".join(re.sub(r" +([,.;:])", r"\1", re.sub(r" {2,}", " ", b)) for b in hasil)


@cache
def _lingkungan(folder: Path) -> ImmutableSandboxedEnvironment:
    lingkungan = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    lingkungan.filters["datar"] = lambda teks: re.sub(r"[ \n]+", " ", teks).strip()
    return lingkungan
