"""Folder satu kantor, ditulis oleh `tulis` di setiap berkas tes dan dibaca sekali untuk semua tesnya."""

import pytest

from generator.reading.folder import HasilBaca
from generator.reading.folder import baca_folder


@pytest.fixture(scope="module")
def hasil(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> HasilBaca:
    tempat = tmp_path_factory.mktemp("kantor")
    request.module.tulis(tempat)
    return baca_folder(tempat)
