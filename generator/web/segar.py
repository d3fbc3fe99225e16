"""Perbarui: laporan yang disunting diserahkan, dan kembali dengan angka baru dan tulisan orang yang tetap."""

from __future__ import annotations

import shutil
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator.sebutan_segar import daftar_segar
from generator.sebutan_segar import kalimat_segar
from generator.web.halaman import halaman
from generator.web.halaman import halaman_pesan
from generator.web.kenali import ke_berkas
from generator.web.kenali import tanpa_laporan
from generator.web.ruang import Disegarkan
from generator.web.ruang import Ruang
from generator.web.susun_hasil import kirim_berkas
from generator.web.tampilan_susun import ambil_pratinjau
from generator.web.tampilan_susun import daftar_bab
from generator.web.terima import Ditolak
from generator.web.terima import terima_berkas


async def tampilkan(minta: Request) -> Response:
    ruang: Ruang = minta.state.ruang
    siap = ruang.siap
    if (jawab := tanpa_laporan(minta, siap)) is not None:
        return jawab
    kerangka = daftar_bab(ambil_pratinjau(ruang, siap))
    isi = {"segar": ruang.segar, "perubahan": (), "kalimat": ()}
    if ruang.segar is not None:
        hasil = ruang.segar.hasil
        isi |= {"perubahan": daftar_segar(hasil), "kalimat": tuple(kalimat_segar(hasil))}
    return halaman(minta, "segar.html", daftar=kerangka, **isi)


async def segarkan(minta: Request) -> Response:
    """Take the edited report in, and refresh that copy in the background."""
    ruang: Ruang = minta.state.ruang
    if ruang.siap is None:
        return ke_berkas(minta)
    ruang.segar = None
    async with minta.form(max_files=1, max_fields=10) as formulir:
        pilihan = {nama for nama in ("halaman", "pdf", "terbit") if formulir.get(nama)}
        laporan = formulir.get("laporan")
        if laporan is None or isinstance(laporan, str) or not laporan.filename:
            return _tolak(ruang, "Pilih dulu laporan Word yang sudah disunting.")
        if Path(laporan.filename).suffix.casefold() != ".docx":
            saran = "Buka di Word, simpan sebagai .docx, lalu kirim lagi."
            return _tolak(ruang, f'"{laporan.filename[:80]}" bukan .docx. {saran}')
        try:
            nama = Path(laporan.filename).name
            jalur = await run_in_threadpool(terima_berkas, _tempat_baru(ruang), nama, laporan.file)
        except Ditolak as galat:
            return _tolak(ruang, str(galat))
    siap = ruang.siap

    def kerja(kemajuan: alur.Kemajuan) -> None:
        hasil, tempat, _ = alur.perbarui_laporan(siap, jalur, kemajuan, "halaman" in pilihan)
        turunan = alur.tulis_turunan(siap, tempat, kemajuan, "pdf" in pilihan, "terbit" in pilihan)
        ruang.segar = Disegarkan(hasil, tempat, *turunan)

    ruang.kerjakan("Menyegarkan laporan", "/susun/perbarui", kerja, minta.app.state.rumah.pelaksana)
    return RedirectResponse("/tunggu", 303)


def unduh(minta: Request) -> Response:
    """Give the refreshed report, or by its name what was made from it."""
    segar = minta.state.ruang.segar
    semua = {jalur.name: jalur for jalur in (segar.jalur, *segar.turunan)} if segar is not None else {}
    jalur = semua.get(minta.path_params.get("nama", segar.jalur.name if segar is not None else ""))
    if jalur is None:
        return halaman_pesan(404, "Belum ada laporan yang disegarkan.")
    return kirim_berkas(jalur)


def _tempat_baru(ruang: Ruang) -> Path:
    """Return an empty folder for one report; what was refreshed before is not needed any more."""
    tempat = ruang.pribadi / "perbarui"
    shutil.rmtree(tempat, ignore_errors=True)
    tempat.mkdir(parents=True)
    return tempat


def _tolak(ruang: Ruang, pesan: str) -> Response:
    ruang.pesan.append(pesan)
    return RedirectResponse("/susun/perbarui", 303)


RUTE = [
    Route("/susun/perbarui", tampilkan),
    Route("/susun/perbarui", segarkan, methods=["POST"]),
    Route("/susun/perbarui/unduh", unduh),
    Route("/susun/perbarui/unduh/{nama}", unduh),
]
