"""BAB II Perencanaan Kinerja. Kedua Renstra berdiri di satu bagian mendatar: targetnya sampai enam tahun.

The lying section begins with the chapter, which begins a page anyway: no page stays half empty before it.
"""

from tests.pabrik.templat.contoh import CONTOH
from tests.pabrik.templat.halaman import bagian
from tests.pabrik.templat.halaman import batas
from tests.pabrik.templat.prototipe import tabel
from tests.pabrik.templat.prototipe import tabel_bernomor
from tests.pabrik.templat.teks import judul
from tests.pabrik.templat.teks import narasi


def _tabel(nomor: str) -> str:
    return tabel_bernomor(nomor, CONTOH[nomor])


def perencanaan() -> str:
    """Write the chapter; it closes the first upright section and the lying one, and begins the next."""
    return (
        batas(bagian("tegak", 'w:fmt="decimal" w:start="1"'))
        + judul(1, "Bab II\nPerencanaan Kinerja")
        + judul(2, "A.\tRencana Strategis Tahun {{ periode_renstra_1 }}") + narasi("renstra_1")
        + _tabel("2.1")
        + _rincian_renstra("1", "{{ periode_renstra_1 }}", ("2.2", "2.3", "2.4"))
        + judul(2, "B.\tRencana Strategis Tahun {{ periode_renstra_2 }}") + narasi("renstra_2")
        + _tabel("2.5")
        + _rincian_renstra("2", "{{ periode_renstra_2 }}", ("2.6", "2.7", "2.8"))
        + batas(bagian("mendatar"))
        + _induk() + _perubahan()
    )  # fmt: skip


def _rincian_renstra(urutan: str, periode: str, nomor: tuple[str, str, str]) -> str:
    target, strategi, iku = nomor
    return (
        judul(3, f"1.\tTujuan, Sasaran, Indikator, dan Target Kinerja Tahun {periode}")
        + narasi(f"target_renstra_{urutan}")
        + _tabel(target)
        + judul(3, f"2.\tStrategi dan Arah Kebijakan Tahun {periode}") + narasi(f"strategi_{urutan}")
        + _tabel(strategi)
        + judul(3, f"3.\tIndikator Kinerja Utama (IKU) Tahun {periode}") + narasi(f"iku_{urutan}")
        + _tabel(iku)
    )  # fmt: skip


def _induk() -> str:
    return (
        judul(2, "C.\tRencana Kerja dan Perjanjian Kinerja Tahun {{ tahun }}") + narasi("renja_induk")
        + _tabel("2.9") + narasi("dpa_induk")
        + _tabel("2.10") + narasi("pk_induk")
        + _tabel("2.11")
    )  # fmt: skip


def _perubahan() -> str:
    return (
        judul(2, "D.\tRencana Kerja dan Perjanjian Kinerja Perubahan Tahun {{ tahun }}") + narasi("renja_perubahan")
        + _tabel("2.12") + narasi("dpa_perubahan")
        + _tabel("2.13")
        + narasi("pk_perubahan")
        + _tabel("2.14")
        + narasi("perubahan_pk") + tabel("perubahan_pk", CONTOH["perubahan_pk"])
    )  # fmt: skip
