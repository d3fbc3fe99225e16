"""Menyusun laporan dan dokumen lain di belakang layar, lalu menyerahkan berkasnya: hanya milik ruang ini."""

from __future__ import annotations

import sys
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator.document.periksa_templat import periksa_templat
from generator.model.catatan import Tingkat
from generator.web.halaman import halaman_pesan
from generator.web.ruang import Ruang
from generator.web.tampilan_susun import ambil_pratinjau
from generator.web.templat_kantor import cari_templat

_OFFICE = "application/vnd.openxmlformats-officedocument."
JENIS_ISI = {
    ".docx": f"{_OFFICE}wordprocessingml.document",
    ".xlsx": f"{_OFFICE}spreadsheetml.sheet",
    ".pdf": "application/pdf",
}
SEBUTAN = {
    "catatan.xlsx": "Catatan pemeriksaan, dengan ringkasan untuk pimpinan",
    "kertas-kerja.xlsx": "Kertas kerja: setiap tabel dengan rumus dan sumbernya",
    ".pdf": "Laporan sebagai PDF",
}
_BELUM_DAPAT = "Laporan belum dapat disusun; lihat catatan bertingkat salah."


def isi_halaman(ruang: Ruang, siap: alur.Siap) -> dict[str, object]:
    """Return what the page of this step shows about composing."""
    templat, tersusun = cari_templat(ruang), ruang.tersusun
    return {
        "siap": siap, "templat": templat.name if templat else "", "pratinjau": ambil_pratinjau(ruang, siap),
        "tersusun": tersusun, "hasil": [_sebut_hasil(p) for p in tersusun.berkas] if tersusun else [],
        "dokumen": [(kunci, nama, nama in ruang.hasil) for kunci, nama in alur.DOKUMEN.items()],
        "ada_word": sys.platform == "win32",
    }  # fmt: skip


async def susun_laporan(minta: Request) -> Response:
    """Write the report, the findings and the working papers, in the background."""
    ruang: Ruang = minta.state.ruang
    async with minta.form(max_files=0, max_fields=10) as formulir:
        pilihan = frozenset(nama for nama in ("halaman", "pdf", "terbit", "word") if formulir.get(nama))
    siap = ruang.siap
    if not _dapat(ruang, siap):
        return RedirectResponse("/susun", 303)
    templat, ruang.pilihan = cari_templat(ruang), pilihan

    def kerja(kemajuan: alur.Kemajuan) -> None:
        ruang.tersusun = None
        hasil = alur.tulis_laporan(siap, ruang.keluaran, templat, kemajuan, "halaman" in pilihan, "pdf" in pilihan,
                                   "terbit" in pilihan, "word" in pilihan)  # fmt: skip
        ruang.tersusun = hasil
        ruang.catat_hasil(hasil.berkas)
        if templat is not None:
            temuan = periksa_templat(templat.read_bytes(), templat.name)
            ruang.pesan += [f"Templat: {c.pesan} {c.saran}" for c in temuan if c.tingkat is not Tingkat.INFO]

    ruang.kerjakan("Menyusun laporan", "/susun", kerja, minta.app.state.rumah.pelaksana)
    return RedirectResponse("/tunggu", 303)


async def susun_dokumen(minta: Request) -> Response:
    """Write one of the other documents of the same folder, in the background."""
    ruang: Ruang = minta.state.ruang
    async with minta.form(max_files=0, max_fields=5) as formulir:
        nama = str(formulir.get("dokumen", ""))
    if nama not in alur.DOKUMEN:
        return halaman_pesan(404, "Dokumen itu tidak dikenal. Buka kembali langkah Susun.")
    siap = ruang.siap
    if not _dapat(ruang, siap):
        return RedirectResponse("/susun", 303)

    def kerja(kemajuan: alur.Kemajuan) -> None:
        hasil = alur.tulis_dokumen(siap, nama, ruang.keluaran, kemajuan=kemajuan)
        ruang.catat_hasil(hasil.berkas)
        ruang.pesan += [f"Ditulis: {', '.join(p.name for p in hasil.berkas)}.", *hasil.pesan]

    ruang.kerjakan(f"Menyusun {alur.DOKUMEN[nama]}", "/susun", kerja, minta.app.state.rumah.pelaksana)
    return RedirectResponse("/tunggu", 303)


def unduh(minta: Request) -> Response:
    """Give one file that was written for this browser; a name is looked up, never a path."""
    jalur = minta.state.ruang.hasil.get(minta.path_params["nama"])
    if jalur is None or not jalur.is_file():
        return halaman_pesan(404, "Berkas itu tidak ada. Susun lagi di langkah Susun, lalu unduh dari sana.")
    return kirim_berkas(jalur)


def kirim_berkas(jalur: Path) -> Response:
    """Give a written file under its own name."""
    return FileResponse(jalur, media_type=JENIS_ISI.get(jalur.suffix.casefold()), filename=jalur.name)


def _dapat(ruang: Ruang, siap: alur.Siap | None) -> bool:
    """Tell whether a report can be written; if not, say so on the next page."""
    dapat = siap is not None and siap.dapat_disusun
    if not dapat:
        ruang.pesan.append(_BELUM_DAPAT)
    return dapat


def _sebut_hasil(jalur: Path) -> tuple[str, str, str]:
    """Return name, what it is, and size of a written file."""
    arti = SEBUTAN.get(jalur.name) or SEBUTAN.get(jalur.suffix) or "Laporan"
    if "-TERBIT" in jalur.name:
        arti = "Salinan untuk diterbitkan"
    besar = jalur.stat().st_size if jalur.is_file() else 0
    return jalur.name, arti, f"{max(1, round(besar / 1000))} KB"


RUTE = [
    Route("/susun/laporan", susun_laporan, methods=["POST"]),
    Route("/susun/dokumen", susun_dokumen, methods=["POST"]),
    Route("/unduh/{nama}", unduh),
]
