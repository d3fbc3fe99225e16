"""BAB III Akuntabilitas Kinerja: tujuh analisis PermenPANRB 53/2014, realisasi anggaran, inovasi, penghargaan.

Sumber: PermenPANRB 53/2014, anak lampiran II/1.
"""

from dataclasses import replace

from generator.tables.per_sasaran import TERBANYAK
from generator.tables.per_sasaran import kunci_sasaran
from tests.pabrik.templat.contoh import CONTOH
from tests.pabrik.templat.grafik import grafik
from tests.pabrik.templat.halaman import bagian
from tests.pabrik.templat.halaman import batas
from tests.pabrik.templat.prototipe import tabel
from tests.pabrik.templat.prototipe import tabel_bernomor
from tests.pabrik.templat.teks import judul
from tests.pabrik.templat.teks import keterangan_gambar
from tests.pabrik.templat.teks import narasi


def akuntabilitas_per_sasaran() -> str:
    """Write the chapter by sasaran: all analyses of one sasaran together, on lying pages."""
    return (
        judul(1, "Bab III\nAkuntabilitas Kinerja") + narasi("pengukuran")
        + _tabel("3.1") + narasi("metode")
        + batas(bagian("tegak"))
        + judul(2, "A.\tCapaian Kinerja Organisasi") + "".join(_sasaran(n) for n in range(1, TERBANYAK + 1))
        + judul(3, "Ringkasan Semua Sasaran") + _tabel("3.3", "3.97") + _tabel("3.5", "3.98") + _tabel("3.4", "3.99")
        + batas(bagian("mendatar"))
        + _realisasi_anggaran() + _tambahan()
    )  # fmt: skip


def _sasaran(n: int) -> str:
    """Write the seven analyses of one sasaran; what it has no data for goes with its heading."""
    bagian_sasaran = (
        ("Target dan Realisasi Tahun {{ tahun }}", "3.3", ("capaian_perubahan",)),
        ("Perbandingan dengan Tahun Lalu dan Beberapa Tahun Terakhir", "3.6", ("tren",)),
        ("Perbandingan dengan Target Jangka Menengah", "3.7", ("kemajuan",)),
        ("Perbandingan dengan Standar Nasional atau Daerah Lain", "3.8", ("pembanding",)),
        ("Penyebab Keberhasilan atau Kegagalan", "3.9", ("penyebab",)),
        ("Solusi yang Telah Dilakukan", "3.10", ("solusi",)),
        ("Efisiensi Penggunaan Sumber Daya", "3.5", ("efisiensi",)),
        ("Program dan Kegiatan yang Menunjang", "3.11", ("program_penunjang",)),
    )
    isi = judul(3, f"{n}.\tSasaran: {{{{ sasaran_{n} }}}}")
    for huruf, (teks, kunci, passages) in zip("abcdefgh", bagian_sasaran, strict=True):
        isi += judul(4, f"{huruf}.\t{teks}") + narasi(*(f"{p}_s{n}" for p in passages))
        if kunci:
            contoh = replace(CONTOH[kunci], mendatar=True)
            isi += tabel_bernomor(kunci_sasaran(kunci, n), contoh, f"3.{10 * n + 'abcdefgh'.index(huruf)}")
    return isi


def _tambahan() -> str:
    return (
        judul(2, "C.\tTindak Lanjut Rekomendasi Hasil Evaluasi SAKIP") + narasi("tindak_lanjut")
        + _tabel("tindak_lanjut", "3.13")
        + judul(2, "D.\tCrosscutting dengan Perangkat Daerah Lain") + narasi("crosscutting")
        + _tabel("crosscutting", "3.14")
        + judul(2, "E.\tInovasi Tahun {{ tahun }}") + narasi("inovasi")
        + judul(2, "F.\tPrestasi dan Penghargaan Tahun {{ tahun }}") + narasi("penghargaan")
    )  # fmt: skip


def _tabel(kunci: str, nomor: str = "") -> str:
    """Write a table by its key; `nomor` is the number of its caption where the key is none."""
    return tabel_bernomor(kunci, CONTOH[kunci], nomor or kunci)


def akuntabilitas() -> str:
    """Write the chapter. Tables 3.3 to 3.6 share one lying section with their chart; what tells of them stands before
    and after it, so that the upright pages are full."""
    return (
        judul(1, "Bab III\nAkuntabilitas Kinerja") + narasi("pengukuran")
        + _tabel("3.1") + narasi("metode")
        + judul(2, "A.\tCapaian Kinerja Organisasi")
        + _tahun_ini() + _tahun_lalu() + _jangka_menengah() + _pembanding()
        + _penyebab() + _efisiensi() + _penunjang()
        + _realisasi_anggaran()
        + _tambahan()
    )  # fmt: skip


def _tahun_ini() -> str:
    return (
        judul(3, "1.\tTarget dan Realisasi Kinerja Tahun {{ tahun }}") + narasi("capaian_induk")
        + _tabel("3.2") + narasi("capaian_perubahan")
        + narasi("perhitungan") + tabel("perhitungan", CONTOH["perhitungan"])
        + batas(bagian("tegak"))
        + _tabel("3.3")
        + _tabel("3.4")
        + narasi("simpulan_capaian")
        + _tabel("3.5")
    )  # fmt: skip


def _tahun_lalu() -> str:
    return (
        judul(3, "2.\tPerbandingan Realisasi dan Capaian dengan Tahun Lalu dan Beberapa Tahun Terakhir")
        + _tabel("3.6")
        + grafik("capaian_tahunan") + keterangan_gambar("3.1", "Capaian Indikator Kinerja menurut Tahun (persen)")
        + batas(bagian("mendatar"))
        + narasi("tren")
    )  # fmt: skip


def _jangka_menengah() -> str:
    akhir = "Target Tahun {{ tahun_akhir_renstra }} dalam Renstra"
    return (
        judul(3, "3.\tPerbandingan Realisasi sampai dengan Tahun {{ tahun }} dengan Target Jangka Menengah")
        + narasi("kemajuan")
        + _tabel("3.7")
        + grafik("kemajuan") + keterangan_gambar("3.2", f"Tingkat Kemajuan terhadap {akhir} (persen)")
    )  # fmt: skip


def _pembanding() -> str:
    return (
        judul(3, "4.\tPerbandingan Realisasi Tahun {{ tahun }} dengan Standar Nasional atau Daerah Lain")
        + narasi("pembanding")
        + _tabel("3.8")
    )  # fmt: skip


def _penyebab() -> str:
    return (
        judul(3, "5.\tAnalisis Penyebab Keberhasilan atau Kegagalan serta Solusi yang Telah Dilakukan")
        + _tabel("3.9")
        + narasi("penyebab", "solusi")
        + _tabel("3.10")
    )  # fmt: skip


def _efisiensi() -> str:
    return judul(3, "6.\tAnalisis Efisiensi Penggunaan Sumber Daya") + narasi("efisiensi")


def _penunjang() -> str:
    return (
        judul(3, "7.\tAnalisis Program dan Kegiatan yang Menunjang Pencapaian Kinerja")
        + narasi("program_penunjang")
        + _tabel("3.11")
    )  # fmt: skip


def _realisasi_anggaran() -> str:
    """Write the section; the chart stands above its long table, as below it it could be alone on a page."""
    return (
        judul(2, "B.\tRealisasi Anggaran") + narasi("realisasi_anggaran")
        + grafik("serapan") + keterangan_gambar("3.3", "Serapan Anggaran menurut Program Tahun {{ tahun }} (persen)")
        + _tabel("3.12")
    )  # fmt: skip
