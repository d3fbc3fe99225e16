"""Menjalankan satu templat narasi: jinja2 dalam kotak pasir, tanpa hitungan, nama asing ditolak.

What jinja2 compiled is kept in `__pycache__` beside the templates, as Python keeps its own modules: under the
checksum of the template, so that an edited one is compiled anew. Where nothing can be written, nothing is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

import jinja2
from jinja2 import FileSystemBytecodeCache
from jinja2 import FileSystemLoader
from jinja2 import StrictUndefined
from jinja2.bccache import Bucket
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.narrative.urai import PENANDA

_SIFAT = {"autoescape": False, "trim_blocks": True, "lstrip_blocks": True}
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


def siapkan_narasi() -> None:
    """Compile every passage now, so that the first report need not wait for it."""
    for nama in daftar_narasi():
        _lingkungan(FOLDER_NARASI).get_template(f"{nama}.j2")


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
        loader=FileSystemLoader(folder), bytecode_cache=_Ingatan(folder), undefined=StrictUndefined, **_SIFAT
    )
    lingkungan.filters["datar"] = lambda teks: re.sub(r"[ \n]+", " ", teks).strip()
    return lingkungan


class _Ingatan(FileSystemBytecodeCache):
    """Compiled templates, named by all that their code depends on besides their text."""

    def __init__(self, folder: Path) -> None:
        sifat = "-".join(str(int(nilai)) for nilai in _SIFAT.values())
        super().__init__(str(folder / "__pycache__"), f"%s.jinja2-{jinja2.__version__}-{sifat}.cache")

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            Path(self.directory).mkdir(exist_ok=True)
            super().dump_bytecode(bucket)
