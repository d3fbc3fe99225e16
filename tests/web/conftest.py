"""Satu rumah dengan peramban tiruan; buku kerja Magetan dibaca sekali untuk semua tes halaman."""

import time
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from generator.web.peladen import susun_aplikasi
from generator.web.ruang import Rumah
from tests.kantor_contoh import BLITAR
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh

PORT = 8765
ASAL = f"http://127.0.0.1:{PORT}"


class Peramban(TestClient):
    """A browser of our own page: it names host and origin as browsers do, and keeps its cookie."""

    def __init__(self, rumah: Rumah) -> None:
        super().__init__(susun_aplikasi(rumah), base_url=ASAL, headers={"origin": ASAL}, raise_server_exceptions=False)
        self.rumah = rumah

    def masuk(self):
        self.get("/masuk", params={"kunci": self.rumah.kunci_baru()})
        return self

    @property
    def ruang(self):
        return self.rumah.ruang(self.cookies[self.rumah.nama_kuki])

    def kerjakan(self, alamat: str, data: dict | None = None, **lain):
        """Send a form that starts work in the background, wait for it, and return the page it leads to."""
        jawab = self.post(alamat, data=data, follow_redirects=False, **lain)
        tujuan = jawab.headers.get("location")
        if tujuan != "/tunggu":
            return self.get(tujuan) if tujuan else jawab
        while self.ruang.sibuk:
            time.sleep(0.005)
        return self.get("/tunggu")

    def baca_folder(self, folder: Path):
        self.post("/berkas/folder", data={"folder": str(folder.resolve())})
        return self.kerjakan("/baca")


def buka_rumah(tempat: Path) -> Rumah:
    return Rumah(PORT, tempat / "output")


@pytest.fixture
def peramban(tmp_path):
    rumah = buka_rumah(tmp_path)
    with Peramban(rumah) as satu:
        yield satu.masuk()
    rumah.tutup()


@pytest.fixture(scope="module")
def magetan(tmp_path_factory):
    rumah = buka_rumah(tmp_path_factory.mktemp("magetan"))
    with Peramban(rumah) as satu:
        satu.masuk().baca_folder(MAGETAN)
        yield satu
    rumah.tutup()


@pytest.fixture
def blitar(peramban):
    """A small folder of eight findings, to mark."""
    peramban.ruang.siap = siap_contoh(BLITAR)
    return peramban
