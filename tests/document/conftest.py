"""Laporan contoh yang disunting, disegarkan, dan diterbitkan oleh tes di ruang ini."""

import pytest

from generator.document.susun import susun
from tests.document.contoh import isi_contoh
from tests.document.contoh import templat_lengkap


@pytest.fixture(scope="session")
def laporan() -> bytes:
    return susun(templat_lengkap(), isi_contoh()).docx
