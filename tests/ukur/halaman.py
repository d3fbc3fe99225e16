"""The local page: how soon it answers on the Magetan folder, and whether a long export holds it up meanwhile."""

import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2

from tests.ukur.baca import tulis_ekspor
from tests.ukur.hasil import AKAR
from tests.ukur.hasil import Bagian
from tests.ukur.hasil import Ukuran

MAGETAN = AKAR / "input_samples" / "magetan-2025"
HALAMAN = ("/berkas", "/kenali", "/catatan", "/susun", "/susun/tabel/3_4")
KALI, JEDA = 9, 0.05


def ukur_halaman() -> Bagian:
    """Measure elapsed time, not processor time: a person waits for it. The yardstick is one second."""
    with tempfile.TemporaryDirectory() as tempat, _peladen(Path(tempat)) as buka:
        orang = buka()
        _baca(orang, MAGETAN)
        while "sedang bekerja" in orang.get("/tunggu").text.casefold():
            time.sleep(JEDA)
        waktu = {alamat: tuple(_waktu(orang, alamat) for _ in range(KALI)) for alamat in HALAMAN}
        ekspor = Path(tempat) / "ekspor 2024"
        ekspor.mkdir()
        tulis_ekspor(ekspor)
        lain = buka()
        _baca(lain, ekspor)
        selama = []
        while lain.get("/tunggu", follow_redirects=False).status_code == 200:
            selama.append(_waktu(orang, "/kenali"))
            time.sleep(JEDA)
    baris = [Ukuran(f"`{alamat}`", w, (1.0,) * len(w), 1) for alamat, w in waktu.items()]
    terlama = (max(selama),)
    baris.append(Ukuran("`/kenali` while another browser reads 24,000 rows: the slowest answer", terlama, (1.0,), 1))
    return Bagian(
        "The local page",
        "Elapsed time until the whole answer is there; the yardstick is one second. Magetan, after the first reading.",
        tuple(baris),
        f"{len(selama)} answers were taken while the export was read.",
    )


@contextmanager
def _peladen(tempat: Path) -> Iterator:
    """Run the command itself; yield a function that enters it as one more browser."""
    perintah = [sys.executable, "-m", "generator", "web", "--tanpa-peramban", "-o", str(tempat / "output")]
    with subprocess.Popen(perintah, cwd=AKAR, stdout=subprocess.PIPE, text=True) as proses:
        kunci = re.search(r"http://\S+", proses.stdout.readline()).group()

        def buka() -> httpx2.Client:
            nonlocal kunci
            asal = kunci.partition("/masuk")[0]
            peramban = httpx2.Client(base_url=asal, headers={"origin": asal}, follow_redirects=True, timeout=60)
            peramban.get(kunci)
            kunci = re.search(r"http://\S+?kunci=[\w-]+", peramban.post("/kunci").text).group()
            return peramban

        try:
            yield buka
        finally:
            proses.terminate()


def _baca(peramban: httpx2.Client, folder: Path) -> None:
    peramban.post("/berkas/folder", data={"folder": str(folder)})
    peramban.post("/baca")


def _waktu(peramban: httpx2.Client, alamat: str) -> float:
    mulai = time.perf_counter()
    jawab = peramban.get(alamat)
    jawab.raise_for_status()
    return time.perf_counter() - mulai
