"""Templat Word kantor di langkah Susun: yang dipakai, pemeriksaannya, dan semua nama yang boleh diketik di dalamnya."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator.document.daftar_nama import daftar_templat
from generator.document.periksa_templat import periksa_templat
from generator.web.halaman import halaman
from generator.web.kenali import ke_berkas
from generator.web.kenali import tanpa_laporan
from generator.web.ruang import Ruang
from generator.web.susun_hasil import JENIS_ISI
from generator.web.tampilan_susun import ambil_pratinjau
from generator.web.tampilan_susun import daftar_bab
from generator.web.templat_kantor import cari_templat
from generator.web.templat_kantor import lepas_templat
from generator.web.templat_kantor import pasang_templat
from generator.web.terima import Ditolak

_NAMA_BAWAAN = "Templat LKjIP.docx"


def tampilkan(minta: Request) -> Response:
    ruang: Ruang = minta.state.ruang
    siap = ruang.siap
    if (jawab := tanpa_laporan(minta, siap)) is not None:
        return jawab
    kerangka, templat = daftar_bab(ambil_pratinjau(ruang, siap)), cari_templat(ruang)
    temuan = periksa_templat(templat.read_bytes(), templat.name) if templat else ()
    return halaman(minta, "susun_templat.html", daftar=kerangka, templat=templat.name if templat else "", temuan=temuan,
                   nama=daftar_templat())  # fmt: skip


async def pakai(minta: Request) -> Response:
    """Take in the office's template, if it can be filled with this folder."""
    ruang: Ruang = minta.state.ruang
    siap = ruang.siap
    if siap is None or siap.laporan is None:
        return RedirectResponse("/susun", 303)
    async with minta.form(max_files=1, max_fields=5) as formulir:
        berkas = formulir.get("templat")
        nama, isi = (berkas.filename, await berkas.read()) if not isinstance(berkas, str | None) else ("", b"")
    try:
        if not nama:
            raise Ditolak("Pilih dulu templat Word kantor.")
        await run_in_threadpool(pasang_templat, ruang, siap, nama, isi)
        ruang.pesan.append("Templat kantor dipakai, juga di tabel dan grafik di daftar ini.")
    except Ditolak as galat:
        ruang.pesan.append(str(galat))
    return RedirectResponse("/susun/templat", 303)


async def lepas(minta: Request) -> Response:
    """Go back to our own template."""
    lepas_templat(minta.state.ruang)
    minta.state.ruang.pesan.append("Templat bawaan dipakai lagi. Susun laporan untuk menulisnya dengan templat itu.")
    return RedirectResponse("/susun/templat", 303)


def bawaan(minta: Request) -> Response:
    """Give our own template, to be made the office's in Word."""
    siap = minta.state.ruang.siap
    if siap is None:
        return ke_berkas(minta)
    return FileResponse(alur.pilih_templat(siap, None), media_type=JENIS_ISI[".docx"], filename=_NAMA_BAWAAN)


RUTE = [
    Route("/susun/templat", tampilkan),
    Route("/susun/templat", pakai, methods=["POST"]),
    Route("/susun/templat/lepas", lepas, methods=["POST"]),
    Route("/susun/templat/bawaan", bawaan),
]
