"""Reviu: LKjIP yang sudah ditulis orang diperiksa angkanya, dan dibandingkan dengan buku kerjanya bila sudah dibaca."""

from __future__ import annotations

from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator.document.simpan import tulis_atomik
from generator.reviu import nama_tempat
from generator.reviu import reviu_dokumen
from generator.reviu import tulis_hasil
from generator.web.halaman import halaman
from generator.web.halaman import halaman_pesan
from generator.web.ruang import Direviu
from generator.web.ruang import Ruang
from generator.web.susun_hasil import kirim_berkas
from generator.web.terima import Ditolak
from generator.web.terima import terima_berkas


async def tampilkan(minta: Request) -> Response:
    ruang: Ruang = minta.state.ruang
    pembanding = ruang.siap is not None and ruang.siap.laporan is not None
    return halaman(minta, "reviu.html", reviu=ruang.reviu, pembanding=pembanding)


async def reviu(minta: Request) -> Response:
    """Take a report in and review it in the background; it is kept beside the findings, which link to it."""
    ruang: Ruang = minta.state.ruang
    async with minta.form(max_files=1, max_fields=5) as formulir:
        laporan = formulir.get("laporan")
        pilihan = {nama for nama in ("banding", "komentar") if formulir.get(nama)}
        try:
            if laporan is None or isinstance(laporan, str) or not laporan.filename:
                raise Ditolak("Pilih dulu LKjIP yang akan direviu.")
            diterima = await run_in_threadpool(
                terima_berkas, ruang.pribadi / "reviu", Path(laporan.filename).name, laporan.file
            )
        except Ditolak as galat:
            ruang.pesan.append(str(galat))
            return RedirectResponse("/reviu", 303)
    siap = ruang.siap if "banding" in pilihan and ruang.siap is not None and ruang.siap.laporan is not None else None

    def kerja(kemajuan: alur.Kemajuan) -> None:
        ruang.reviu = None
        tempat = ruang.keluaran_pokok / f"reviu {nama_tempat(diterima)}"
        jalur = tulis_atomik(tempat / diterima.name, diterima.read_bytes()).jalur
        hasil = reviu_dokumen(jalur, siap, kemajuan)
        if not hasil.terbaca:
            raise alur.TidakDapatDisusun(f"{jalur.name} tidak dapat dibaca: {hasil.sebab}")
        ruang.reviu = Direviu(hasil, *tulis_hasil(hasil, tempat, "komentar" in pilihan))

    ruang.kerjakan("Mereviu laporan", "/reviu", kerja, minta.app.state.rumah.pelaksana)
    return RedirectResponse("/tunggu", 303)


def unduh(minta: Request) -> Response:
    """Give the findings or the commented copy of the last review, by name."""
    direviu = minta.state.ruang.reviu
    semua = {jalur.name: jalur for jalur in direviu.berkas} if direviu is not None else {}
    jalur = semua.get(minta.path_params["nama"])
    if jalur is None or not jalur.is_file():
        return halaman_pesan(404, "Berkas itu tidak ada. Reviu lagi laporannya, lalu unduh dari sana.")
    return kirim_berkas(jalur)


RUTE = [
    Route("/reviu", tampilkan),
    Route("/reviu", reviu, methods=["POST"]),
    Route("/reviu/unduh/{nama}", unduh),
]
