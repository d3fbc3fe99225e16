"""Laporan Magetan untuk uji dokumen: dibaca dan dihitung sekali per proses."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from generator.document.isi import Isi
from generator.document.isi_laporan import susun_isi
from generator.tables.tabel import HasilTabel
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh

AKAR = Path(__file__).parents[2]
TEMPLAT = AKAR / "templates" / "lkjip.docx"


@lru_cache(maxsize=1)
def isi_magetan() -> tuple[Mapping[str, HasilTabel], Isi]:
    """Return the tables and the content of the Magetan report."""
    siap = siap_contoh(MAGETAN)
    assert siap.laporan is not None
    return siap.tabel, susun_isi(siap.laporan, siap.tabel)
