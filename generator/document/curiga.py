"""Galat yang tidak terduga: bila berkas orang memang cacat, cacatnya yang disebut; bila tidak, galatnya milik kita.

Well-formed XML can be odd in more ways than anyone foresees. A file with faults that no Word would write is told so;
on a sound file an unexpected error is a bug of ours and stays a traceback.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from generator.document.audit import audit_susunan
from generator.document.cetakan import TemplatSalah
from generator.document.ringkasan_segar import SegarGagal

_BANYAK = 3


@contextmanager
def curigai(docx: bytes, menjadi: type[TemplatSalah] | type[SegarGagal], apa: str) -> Iterator[None]:
    """Turn an unexpected error inside into `menjadi` where the file itself is faulty. `apa` is what people call it."""
    try:
        yield
    except (TemplatSalah, SegarGagal):
        raise
    except Exception as galat:
        cacat = audit_susunan(docx)
        if not cacat:
            raise
        raise menjadi(sebut_cacat(apa, cacat)) from galat


def sebut_cacat(apa: str, cacat: tuple[str, ...]) -> str:
    """Return the message that names the first faults of a file and what to do."""
    return (
        f"{apa} cacat dan tidak dapat dipakai: {ringkas_cacat(cacat)}. "
        "Buka di Word, betulkan tempat itu, lalu simpan ulang."
    )


def ringkas_cacat(cacat: tuple[str, ...]) -> str:
    """Return the first faults of a file, and how many more there are."""
    sisa = f"; dan {len(cacat) - _BANYAK} lainnya" if len(cacat) > _BANYAK else ""
    return f"{'; '.join(cacat[:_BANYAK])}{sisa}"
