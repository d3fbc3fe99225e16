"""Peladen halaman: rute keempat langkah di belakang pagarnya, dan menjalankannya di 127.0.0.1."""

from __future__ import annotations

import logging
import signal
import socket
import sys
import tempfile
import webbrowser
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Mount
from starlette.routing import Route
from starlette.staticfiles import StaticFiles

from generator import alur
from generator.tampilan import sebut_galat
from generator.web import berkas
from generator.web import catatan
from generator.web import kenali
from generator.web import reviu_halaman
from generator.web import segar
from generator.web import susun
from generator.web.halaman import halaman
from generator.web.halaman import halaman_pesan
from generator.web.halaman import potongan
from generator.web.pagar import Pagar
from generator.web.pintu import cari_pintu
from generator.web.ruang import Rumah
from generator.web.tampilan_susun import hangatkan
from generator.web.tugas import GALAT_SENDIRI

_STATIS = Path(__file__).parent / "statis"
_KUNCI_LAMA = (
    "Kunci di alamat ini sudah dipakai atau tidak dikenal. Jalankan LKjIP sekali lagi: bila masih berjalan, pekerjaan "
    "yang tadi dibuka kembali."
)
_SELESAI = "Selesai. Berkas kerja sementara sudah dihapus.{} Halaman ini boleh ditutup."
_UNTUK_LAIN = "Salin alamat ini ke satu peramban lain di komputer ini. Alamatnya berlaku satu kali."
_TAK_TERTULIS = (
    "Folder hasil {} tidak dapat ditulis: {}. Salin folder LKjIP ke tempat yang dapat ditulis, misalnya D:\\LKjIP, "
    "lalu jalankan dari sana."
)
_SUDAH_BERJALAN = "LKjIP sudah berjalan di jendela lain; halamannya dibuka lagi di peramban."
_MASIH_ADA = " Peramban lain masih memakai LKjIP, jadi jendela tempat program berjalan jangan ditutup dulu."
_PESAN_STATUS = {404: "Halaman itu tidak ada.", 405: "Permintaan itu tidak dikenal."}


def susun_aplikasi(rumah: Rumah) -> Starlette:
    """Return the page as an ASGI application; everything it knows hangs on `rumah`."""
    rute = [
        Route("/", _awal),
        Route("/masuk", _masuk),
        Route("/tunggu", _tunggu),
        Route("/kunci", _kunci_lain, methods=["POST"]),
        Route("/selesai", _selesai, methods=["POST"]),
        *berkas.RUTE,
        *kenali.RUTE,
        *catatan.RUTE,
        *segar.RUTE,
        *reviu_halaman.RUTE,
        *susun.RUTE,
        Mount("/statis", StaticFiles(directory=_STATIS)),
    ]
    aplikasi = Starlette(
        routes=rute,
        middleware=[Middleware(Pagar, rumah=rumah)],
        exception_handlers={HTTPException: _galat_http, Exception: _galat_sendiri},
    )
    aplikasi.state.rumah = rumah
    aplikasi.state.peladen = None
    return aplikasi


def jalankan(keluaran: Path, folder: Path | None, port: int, buka_peramban: bool) -> None:
    """Serve the page on 127.0.0.1 until it is closed, then remove every working file.

    Where it is being served already, into the same results, that page is opened again and nothing is started. Raises
    TidakDapatDisusun where no results could be written (better now than after an hour's work), OSError: port taken.
    """
    if buka_peramban and folder is None and port == 0 and (pintu := cari_pintu(keluaran)):
        print(_SUDAH_BERJALAN, flush=True)
        webbrowser.open(pintu)
        return
    _coba_tulis(keluaran)
    # asyncio spares an answer the wait of 40 ms only on a socket that names its protocol.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as soket:
        soket.bind(("127.0.0.1", port))
        soket.listen(128)  # a browser that is quicker than the server waits instead of being refused
        port = soket.getsockname()[1]
        rumah = Rumah(port, keluaran, folder)
        # The server ends by its signal anew once it has closed; only an exception lets us tidy up behind it.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        logging.getLogger("python_multipart").setLevel(logging.ERROR)  # the page itself says what was wrong
        try:
            rumah.jaga(port)
            aplikasi = susun_aplikasi(rumah)
            setelan = uvicorn.Config(aplikasi, log_level="error", access_log=False, server_header=False, ws="none",
                                     timeout_graceful_shutdown=2)  # fmt: skip
            aplikasi.state.peladen = uvicorn.Server(setelan)
            alamat = f"http://127.0.0.1:{port}/masuk?kunci={rumah.kunci_baru()}"
            print(f"Halaman LKjIP: {alamat}\nAlamat ini berlaku satu kali, di komputer ini saja. "
                  "Biarkan jendela ini terbuka selama bekerja; tekan Ctrl+C untuk selesai.", flush=True)  # fmt: skip
            if buka_peramban:
                webbrowser.open(alamat)
            rumah.pelaksana.submit(hangatkan)
            aplikasi.state.peladen.run(sockets=[soket])
        except KeyboardInterrupt:
            pass
        finally:
            rumah.tutup()
    print(f"Selesai. Berkas kerja sementara sudah dihapus; hasilnya tetap ada di {keluaran}.", file=sys.stderr)


def _coba_tulis(keluaran: Path) -> None:
    try:
        keluaran.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=keluaran):
            return
    except OSError as galat:
        raise alur.TidakDapatDisusun(_TAK_TERTULIS.format(keluaran, sebut_galat(galat))) from galat


async def _awal(minta: Request) -> Response:
    return RedirectResponse("/berkas", 303)


async def _masuk(minta: Request) -> Response:
    """Exchange the key of the address for a cookie; a browser that has one already just goes on."""
    rumah: Rumah = minta.app.state.rumah
    if minta.state.ruang is not None:
        return RedirectResponse("/berkas", 303)
    kode = rumah.buka(minta.query_params.get("kunci", ""))
    if kode is None:
        return halaman_pesan(403, _KUNCI_LAMA, kembali="")
    berkas.ambil_folder_awal(rumah, rumah.ruang(kode))
    jawab = RedirectResponse("/berkas", 303)
    jawab.set_cookie(rumah.nama_kuki, kode, httponly=True, samesite="strict", path="/")
    return jawab


async def _tunggu(minta: Request) -> Response:
    """Show how far the work is; when it is done go on to its page."""
    ruang = minta.state.ruang
    tugas, lewat_htmx = ruang.tugas, "hx-request" in minta.headers
    if tugas is not None and not tugas.selesai:
        if lewat_htmx:
            return potongan("potongan_tunggu.html", tugas=tugas)
        return halaman(minta, "tunggu.html", tugas=tugas)
    tujuan = tugas.tujuan if tugas is not None else "/berkas"
    if tugas is not None and tugas.galat:
        ruang.pesan.append(tugas.galat)
        tugas.galat = ""  # said once; the task stays, for a second tab that waits for it too
    return Response(headers={"HX-Redirect": tujuan}) if lewat_htmx else RedirectResponse(tujuan, 303)


async def _kunci_lain(minta: Request) -> Response:
    """Give an address for one more browser, good for one entry."""
    alamat = f"http://{minta.headers['host']}/masuk?kunci={minta.app.state.rumah.kunci_baru()}"
    return halaman_pesan(200, _UNTUK_LAIN, alamat=alamat)


async def _selesai(minta: Request) -> Response:
    """Close this browser's Ruang; the program ends with the last one."""
    ruang = minta.state.ruang
    terakhir = minta.app.state.rumah.tutup_ruang(ruang)
    if terakhir and minta.app.state.peladen is not None:
        minta.app.state.peladen.should_exit = True
    hasil = f" Hasilnya tetap ada di folder {ruang.keluaran}." if ruang.keluaran.is_dir() else ""
    return halaman_pesan(200, _SELESAI.format(hasil) + ("" if terakhir else _MASIH_ADA), kembali="")


async def _galat_http(minta: Request, galat: Exception) -> Response:
    status = galat.status_code if isinstance(galat, HTTPException) else 500
    return halaman_pesan(status, _PESAN_STATUS.get(status, "Permintaan itu tidak dapat dipenuhi."))


async def _galat_sendiri(minta: Request, galat: Exception) -> Response:
    return halaman_pesan(500, GALAT_SENDIRI)
