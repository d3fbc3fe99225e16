"""One report, warm, stage by stage, beside docxtpl that renders the same tables and text and does nothing else."""

import io
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from generator.checks.semua import periksa_semua
from generator.document.audit import audit
from generator.document.grafik import isi_grafik
from generator.document.isi_laporan import susun_isi
from generator.document.simpan import tulis_atomik
from generator.document.susun import susun
from generator.istilah import istilah_kode
from generator.model.catatan import urutkan
from generator.reading.folder import baca_folder
from generator.tables.daftar import build_semua
from generator.workpaper.catatan_xlsx import tulis_catatan
from generator.workpaper.kertas_kerja import tulis_kertas_kerja
from generator.workpaper.lembar_kelengkapan import susun_kelengkapan
from generator.workpaper.susun_pimpinan import susun_pimpinan
from tests.document.magetan import TEMPLAT
from tests.ukur.dingin import MAGETAN
from tests.ukur.docxtpl_sama import jadikan_docxtpl
from tests.ukur.hasil import Bagian
from tests.ukur.hasil import Ukuran
from tests.ukur.hasil import bergiliran

KALI, BATAS = 9, 1.0


class Pipa:
    """The way of `lkjip buat`, each stage a call of its own; what one stage makes the next one takes."""

    def __init__(self, keluaran: Path) -> None:
        self._templat, self._keluaran = TEMPLAT.read_bytes(), keluaran

    def tahap(self) -> dict[str, Callable[[], None]]:
        return {
            "read": self._baca, "compute": self._hitung, "check": self._periksa, "narrate": self._narasi,
            "fill": self._isi, "audit": self._audit, "workbooks": self._buku, "write": self._tulis,
        }  # fmt: skip

    def _baca(self) -> None:
        self._hasil = baca_folder(MAGETAN)
        self._laporan = self._hasil.laporan

    def _hitung(self) -> None:
        self._tabel = build_semua(self._laporan)

    def _periksa(self) -> None:
        self._catatan = urutkan(self._hasil.catatan + periksa_semua(self._laporan, self._tabel))

    def _narasi(self) -> None:
        self._bahan = susun_isi(self._laporan, self._tabel)

    def _isi(self) -> None:
        isi_grafik.cache_clear()
        self._susunan = susun(self._templat, self._bahan)

    def _audit(self) -> None:
        cacat = audit(self._susunan.docx, self._susunan.tabel, self._templat, self._susunan.bagian)
        if cacat:
            raise RuntimeError("\n".join(cacat))

    def _buku(self) -> None:
        arti, keluarga = istilah_kode(c.kode for c in self._catatan)
        pimpinan = susun_pimpinan(self._laporan, self._tabel, self._catatan, arti, keluarga, False)
        kelengkapan = susun_kelengkapan(self._laporan, self._catatan)
        self._berkas = {
            "LKjIP.docx": self._susunan.docx,
            "catatan.xlsx": tulis_catatan(self._catatan, "asal", None, arti, keluarga, pimpinan, kelengkapan),
            "kertas-kerja.xlsx": tulis_kertas_kerja(self._laporan, self._tabel, self._catatan),
        }

    def _tulis(self) -> None:
        shutil.rmtree(self._keluaran, ignore_errors=True)
        for nama, isi in self._berkas.items():
            tulis_atomik(self._keluaran / nama, isi)

    @property
    def docx(self) -> bytes:
        return self._berkas["LKjIP.docx"]


def ukur_tahap() -> Bagian:
    """Measure each stage after one run that is not counted."""
    with tempfile.TemporaryDirectory() as tempat:
        pipa = Pipa(Path(tempat) / "hasil")
        for langkah in pipa.tahap().values():
            langkah()
        render = render_docxtpl(pipa.docx)
        render()
        waktu = bergiliran({"docxtpl": render} | pipa.tahap(), KALI)
    dasar = waktu.pop("docxtpl")
    semua = tuple(map(sum, zip(*waktu.values(), strict=True)))
    return Bagian(
        "One report, warm",
        "The Magetan report in one process, after one run that is not counted. The yardstick is docxtpl: it renders "
        "the same tables and text, prepared for it, and neither reads, computes, checks nor audits anything.",
        (
            Ukuran("docxtpl, rendering alone", dasar),
            *(Ukuran(nama, w, dasar) for nama, w in waktu.items()),
            Ukuran("**all stages together**", semua, dasar, BATAS),
        ),
    )


def render_docxtpl(docx: bytes) -> Callable[[], None]:
    """Return how docxtpl renders the content of a finished report."""
    from docxtpl import DocxTemplate

    templat, konteks = jadikan_docxtpl(docx)

    def render() -> None:
        dok = DocxTemplate(io.BytesIO(templat))
        dok.render(konteks, autoescape=True)
        dok.save(io.BytesIO())

    return render
