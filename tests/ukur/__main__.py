"""`make bench`: every measurement in one run, printed as it comes and written to benchmarks/README.md."""

from collections.abc import Iterator
from time import perf_counter

from tests.ukur.baca import ukur_baca
from tests.ukur.cetak import tulis_bagian
from tests.ukur.cetak import tulis_laporan
from tests.ukur.dingin import ukur_dingin
from tests.ukur.halaman import ukur_halaman
from tests.ukur.hasil import AKAR
from tests.ukur.hasil import Bagian
from tests.ukur.isian import laporan_magetan
from tests.ukur.isian import tabel_panjang
from tests.ukur.mengisi import ukur_mengisi
from tests.ukur.tahap import ukur_tahap
from tests.ukur.tumbuh import ukur_baris
from tests.ukur.tumbuh import ukur_kantor


def semua() -> Iterator[Bagian]:
    yield ukur_dingin()
    yield ukur_tahap()
    yield ukur_mengisi(laporan_magetan())
    yield ukur_mengisi(tabel_panjang())
    yield from ukur_baca()
    yield ukur_baris()
    yield ukur_kantor()
    yield ukur_halaman()


def main() -> None:
    mulai, hasil = perf_counter(), []
    for bagian in semua():
        hasil.append(bagian)
        print(tulis_bagian(bagian), flush=True)
    jalur = AKAR / "benchmarks" / "README.md"
    jalur.parent.mkdir(exist_ok=True)
    jalur.write_text(tulis_laporan(hasil), "utf-8")
    print(f"Ditulis: {jalur.relative_to(AKAR)} ({perf_counter() - mulai:.0f} s)")


if __name__ == "__main__":
    main()
