"""Templat dan laporan Word yang dirusak: hasilnya dokumen utuh atau pesan kita, dalam hitungan detik, tanpa galat.

Each target is what a command does with a stranger's file. The short run is part of `make test`, the long one of
`make test-lama`; a case that fell is made again from its number.
"""

import time
from collections import Counter
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZipFile

import pytest

from generator.document.cetakan import TemplatSalah
from generator.document.curiga import curigai
from generator.document.isi import Isi
from generator.document.laporan_word import periksa_susunan
from generator.document.periksa_templat import periksa_templat
from generator.document.ringkasan_segar import SegarGagal
from generator.document.segarkan import segarkan
from generator.document.simpanan import sudah_disunting
from generator.document.susun import susun
from generator.reviu import reviu_dokumen
from generator.reviu import tulis_hasil
from tests.document.contoh import dengan_nilai
from tests.document.contoh import isi_contoh
from tests.document.contoh import templat_lengkap
from tests.document.magetan import TEMPLAT
from tests.document.magetan import isi_magetan
from tests.document.serangan import serang
from tests.reading.berkas.arsip import zip_dari

_DETIK = 10.0  # of processor time for one file: other work on the machine does not count
_NAMA_LAIN = ((b"narasi.latar", b"narasi.latar_belakang"), (b"narasi.hasil", b"narasi.metode"))


@cache
def bahan(besar: bool) -> tuple[bytes, Isi]:
    """Return a template and what fills it: a small one, or ours with the Magetan report."""
    return (TEMPLAT.read_bytes(), isi_magetan()[1]) if besar else (templat_lengkap(), isi_contoh())


@cache
def laporan(besar: bool) -> bytes:
    return susun(*bahan(besar)).docx


def dengan_nama_dikenal(docx: bytes) -> bytes:
    """Return the small template with names of ours, which `templat --periksa` has to know."""
    with ZipFile(BytesIO(docx)) as arsip:
        bagian = {n: arsip.read(n) for n in arsip.namelist()}
    for lama, baru in _NAMA_LAIN:
        bagian["word/document.xml"] = bagian["word/document.xml"].replace(lama, baru)
    return zip_dari(bagian)


def buat(docx: bytes, isi: Isi, _: Path) -> str:
    """As `lkjip buat --templat`: filled and audited, or refused."""
    try:
        with curigai(docx, TemplatSalah, "Templat"):
            hasil = susun(docx, isi)
        periksa_susunan(hasil, docx)
    except TemplatSalah as galat:
        assert str(galat)
        return "ditolak"
    return "tersusun"


def periksa(docx: bytes, _: Isi, __: Path) -> str:
    """As `lkjip templat --periksa`."""
    catatan = periksa_templat(docx, "kantor.docx")
    assert all(c.pesan for c in catatan)
    return "berkesalahan" if any(c.tingkat.value == "salah" for c in catatan) else "dapat dipakai"


def perbarui(docx: bytes, isi: Isi, _: Path) -> str:
    """As `lkjip perbarui`: refreshed without a new fault, left alone, or refused."""
    try:
        hasil = segarkan(docx, isi)
    except SegarGagal as galat:
        assert str(galat)
        return "ditolak"
    assert hasil.berubah or hasil.docx == docx
    return "disegarkan"


def reviu(docx: bytes, _: Isi, tempat: Path) -> str:
    """As `lkjip reviu --komentar`."""
    jalur = tempat / "LKjIP.docx"
    jalur.write_bytes(docx)
    hasil = reviu_dokumen(jalur)
    if not hasil.terbaca:
        assert hasil.sebab
        return "ditolak"
    berkas, pesan = tulis_hasil(hasil, tempat / "hasil", komentar=True)
    assert len(berkas) == 2 or pesan
    return "direviu"


def timpa(docx: bytes, _: Isi, __: Path) -> str:
    """As `lkjip buat` onto a file that is there: whatever is not ours to the byte counts as edited."""
    return "disunting" if sudah_disunting(docx) else "milik kita"


Sasaran = Callable[[bytes, Isi, Path], str]
SASARAN: tuple[Sasaran, ...] = (buat, periksa, perbarui, reviu, timpa)


def galakkan(sasaran: Sasaran, nomor: range, besar: bool, tempat: Path) -> Counter[str]:
    """Return how often each answer was given; what is no answer raises, with the number of the case."""
    isi = bahan(besar)[1]
    asal = laporan(besar)
    if sasaran in (buat, periksa):
        asal = bahan(besar)[0] if besar or sasaran is buat else dengan_nama_dikenal(bahan(besar)[0])
    if sasaran is perbarui:
        isi = dengan_nilai(tahun="2026") if not besar else isi
    jawaban: Counter[str] = Counter()
    for n in nomor:
        docx = serang(asal, Random(f"{sasaran.__name__} {n}"))
        mulai = time.process_time()
        try:
            jawaban[sasaran(docx, isi, tempat)] += 1
        except Exception as galat:
            raise AssertionError(f"{sasaran.__name__}, kasus {n}: {type(galat).__name__}: {galat}") from galat
        assert time.process_time() - mulai < _DETIK, f"{sasaran.__name__}, kasus {n}"
    return jawaban


@pytest.mark.parametrize("sasaran", SASARAN, ids=lambda s: s.__name__)
def test_dokumen_rusak_dijawab_dengan_hasil_atau_pesan(sasaran, tmp_path):
    jawaban = galakkan(sasaran, range(20), False, tmp_path)
    assert jawaban.total() == 20
    assert set(jawaban) != {"ditolak"}


@pytest.mark.lama
@pytest.mark.parametrize("besar", [False, True], ids=["kecil", "magetan"])
@pytest.mark.parametrize("sasaran", SASARAN, ids=lambda s: s.__name__)
def test_ribuan_dokumen_rusak_dijawab_dengan_hasil_atau_pesan(sasaran, besar, tmp_path):
    resource = pytest.importorskip("resource", reason="memori puncak hanya terukur di POSIX")
    bahan(besar), laporan(besar)
    dulu = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    jawaban = galakkan(sasaran, range(1_000, 1_200 if besar else 3_000), besar, tmp_path)
    tumbuh = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - dulu) // 1024
    print(f"{sasaran.__name__}: {', '.join(f'{n} {k}' for k, n in jawaban.most_common())}; memori puncak +{tumbuh} MB")
    assert tumbuh < 600
