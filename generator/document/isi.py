"""Isi: segala yang masuk ke dokumen, sudah berupa teks jadi, dengan nama slotnya sebagai kunci."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from generator.model.organisasi import Foto
from generator.model.rekaman import rekaman
from generator.narrative.paragraf import Paragraf
from generator.tables.tabel import HasilTabel

if TYPE_CHECKING:
    from generator.document.bagan import DataBagan
    from generator.document.grafik import DataGrafik


@rekaman
class Isi:
    """What fills a template. Keys are slot names without their prefix (`tabel` "3_4", `narasi` "latar").

    A tree of `bagan` is drawn where its page is known. `properti` may hold title, subject, creator, keywords.
    `urutan` names slots whose sections stand in that order. A key that is missing means: nothing to show (a value: a
    marked gap).
    """

    nilai: Mapping[str, str] = field(default_factory=dict)
    narasi: Mapping[str, tuple[Paragraf, ...]] = field(default_factory=dict)
    tabel: Mapping[str, HasilTabel] = field(default_factory=dict)
    gambar: Mapping[str, Foto] = field(default_factory=dict)
    grafik: Mapping[str, DataGrafik] = field(default_factory=dict)
    bagan: Mapping[str, DataBagan] = field(default_factory=dict)
    properti: Mapping[str, str] = field(default_factory=dict)
    urutan: tuple[str, ...] = ()
    gaya_nomor: str = "per bab"
