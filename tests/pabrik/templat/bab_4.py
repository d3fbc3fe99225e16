"""BAB IV Penutup, dengan tanda tangan sekali lagi."""

from tests.pabrik.templat.contoh import CONTOH
from tests.pabrik.templat.halaman import bagian
from tests.pabrik.templat.halaman import batas
from tests.pabrik.templat.prototipe import tabel_bernomor
from tests.pabrik.templat.teks import judul
from tests.pabrik.templat.teks import narasi
from tests.pabrik.templat.teks import narasi_penutup
from tests.pabrik.templat.teks import tanda_tangan


def penutup() -> str:
    return (
        judul(1, "Bab IV\nPenutup") + narasi("penutup")
        + judul(2, "A.\tSimpulan") + narasi("simpulan")
        + tabel_bernomor("4.1", CONTOH["4.1"]) + narasi("simpulan_umum")
        + judul(2, "B.\tRencana Aksi Tahun {{ tahun_depan }}") + narasi("rencana_aksi")
        + tabel_bernomor("4.2", CONTOH["4.2"]) + narasi("target_triwulan")
        + tabel_bernomor("4.3", CONTOH["4.3"]) + narasi_penutup("penutup_akhir")
        + tanda_tangan()
        + batas(bagian("tegak"))
    )  # fmt: skip
