"""Does the cost grow in step: ten times the rows in one table, ten times the offices in one `massal`."""

import os
import tempfile
from pathlib import Path

from generator.document.segarkan import segarkan_isi
from generator.document.susun import susun
from tests.pabrik.kantor_acak import rusak
from tests.pabrik.kantor_acak import tulis_kantor
from tests.ukur.hasil import Bagian
from tests.ukur.hasil import Ukuran
from tests.ukur.hasil import bergiliran
from tests.ukur.hasil import jalankan_proses
from tests.ukur.isian import tabel_panjang

BARIS, KANTOR, KALI_LIPAT = 750, 20, 10
KALI, BATAS, BATAS_MEMORI = 5, 1.25, 1.25


def ukur_baris() -> Bagian:
    """Measure filling and refreshing of one table, per row."""
    kecil, besar = tabel_panjang(BARIS), tabel_panjang(BARIS * KALI_LIPAT)
    baris = []
    for nama, langkah in (("fill", _isi), ("refresh", _segarkan)):
        waktu = bergiliran({"kecil": langkah(kecil), "besar": langkah(besar)}, KALI)
        dasar = tuple(d / BARIS for d in waktu["kecil"])
        baris += [
            Ukuran(f"{nama} {BARIS:,} rows, per row", dasar),
            Ukuran(f"{nama} {BARIS * KALI_LIPAT:,} rows, per row",
                   tuple(d / BARIS / KALI_LIPAT for d in waktu["besar"]), dasar, BATAS),
        ]  # fmt: skip
    penjelasan = "The yardstick of each is the table of a tenth of its rows."
    return Bagian("Growth: rows of one table", penjelasan, tuple(baris))


def _isi(isian):
    return lambda: susun(isian.templat, isian.isi)


def _segarkan(isian):
    lama, isi_baru = isian.disunting(), isian.isi_baru()
    return lambda: segarkan_isi(lama, isi_baru)


def ukur_kantor() -> Bagian:
    """Measure `massal` over synthetic offices, a tenth of them broken: time per office, peak of its largest process."""
    with tempfile.TemporaryDirectory() as tempat:
        banyak, sedikit = KANTOR * KALI_LIPAT, KANTOR
        detik, puncak = {}, {}
        for n in (sedikit, banyak):
            masuk = Path(tempat) / f"masuk-{n}"
            for nomor in range(n):
                tulis_kantor(masuk / f"k{nomor:04}", nomor)
            keluaran = Path(tempat) / f"hasil-{n}"
            detik[n], puncak[n] = jalankan_proses(["-m", "generator", "massal", str(masuk), "-o", str(keluaran)])
            selesai = len(list(keluaran.glob("*/LKjIP*.docx")))
            if selesai != sum(not rusak(nomor) for nomor in range(n)):
                raise RuntimeError(f"massal wrote {selesai} reports of {n} offices")
    dasar = (detik[sedikit] / sedikit,)
    lipat = puncak[banyak] / puncak[sedikit]
    tepat = "met" if lipat <= BATAS_MEMORI else "**missed**"
    return Bagian(
        "Growth: offices of one `massal`",
        f"Whole command, {os.cpu_count()} processes side by side, a tenth of the offices broken on purpose.",
        (
            Ukuran(f"{sedikit} offices, per office", dasar, megabyte=puncak[sedikit]),
            Ukuran(f"{banyak} offices, per office", (detik[banyak] / banyak,), dasar, BATAS, puncak[banyak]),
        ),
        f"Peak memory of the largest process is {lipat:.2f} × that of a tenth of the offices "
        f"(aim ≤ {BATAS_MEMORI}: {tepat}).",
    )
