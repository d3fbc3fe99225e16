"""Pagar halaman: hanya dari mesin ini, dari peramban yang memegang kuncinya, dan tidak lebih besar dari batas.

A web page of a stranger can send requests to 127.0.0.1 too. So every request names our host, every change comes from
our own page, and nothing but the entrance and the static files is given without the cookie of a Ruang.
"""

from __future__ import annotations

import re

from starlette.datastructures import Headers
from starlette.datastructures import MutableHeaders
from starlette.requests import cookie_parser
from starlette.types import ASGIApp
from starlette.types import Message
from starlette.types import Receive
from starlette.types import Scope
from starlette.types import Send

from generator.web.halaman import halaman_pesan
from generator.web.ruang import Rumah

BATAS_UNGGAHAN = 150_000_000
# What is read and thrown away, so that the browser gets the refusal and not a broken connection.
_BATAS_DIBUANG = 2_000_000_000
_ANGKA_PANJANG, _PANJANG_ALAMAT = 15, 1000
# Browsers send forms in the encoding of their page; others could decode to what is no text.
_SANDI_KITA = re.compile(r';\s*charset="?utf-8"?\s*(?=;|$)', re.IGNORECASE)
_TANPA_KUNCI = ("/masuk", "/statis/")
_TANPA_UBAH = ("GET", "HEAD")
# Where to go on after a refusal, if not to the first step: nowhere without a key, to the work that is being done.
_KEMBALI = {403: "", 409: "/tunggu"}
_KEPALA = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class UnggahanTerlaluBesar(Exception):
    """The body of a request is larger than BATAS_UNGGAHAN."""


class Pagar:
    """ASGI middleware: refuses what does not belong here, and puts the Ruang of the browser into scope["state"]."""

    def __init__(self, app: ASGIApp, rumah: Rumah) -> None:
        self.app, self.rumah = app, rumah

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        kepala = Headers(scope=scope)
        kirim = _berkepala(send, scope["path"])
        penolakan = self._tolak(scope, kepala)
        if penolakan is not None:
            await _buang(receive)
            await halaman_pesan(*penolakan, kembali=_KEMBALI.get(penolakan[0], "/berkas"))(scope, receive, kirim)
            return
        try:
            await self.app(scope, _terbatas(receive), kirim)
        except UnggahanTerlaluBesar:
            await _buang(receive)
            await halaman_pesan(413, sebut_batas())(scope, receive, kirim)

    def _tolak(self, scope: Scope, kepala: Headers) -> tuple[int, str] | None:
        """Return status and reason of a refusal; None lets the request in."""
        tuan = kepala.get("host", "")
        if tuan not in self.rumah.tuan:
            return 403, "Halaman ini hanya melayani komputer ini sendiri."
        if not _dari_sini(scope, kepala, tuan):
            return 403, "Permintaan dari halaman lain ditolak."
        if len(scope["path"]) > _PANJANG_ALAMAT:
            return 404, "Halaman itu tidak ada."
        if "charset" in _SANDI_KITA.sub("", kepala.get("content-type", "")).casefold():
            return 415, "Kiriman itu ditulis dengan sandi huruf yang tidak dikenal. Kirim dari halaman ini."
        panjang = kepala.get("content-length", "0")
        if not panjang.isdecimal() or len(panjang) > _ANGKA_PANJANG or int(panjang) > BATAS_UNGGAHAN:
            return 413, sebut_batas()
        ruang = self.rumah.ruang(cookie_parser(kepala.get("cookie", "")).get(self.rumah.nama_kuki, ""))
        scope.setdefault("state", {})["ruang"] = ruang
        if ruang is None and not scope["path"].startswith(_TANPA_KUNCI):
            return 403, (
                "Halaman ini memerlukan kunci. Jalankan LKjIP sekali lagi: bila masih berjalan, pekerjaan yang tadi "
                "dibuka kembali."
            )
        if ruang is not None and ruang.sibuk and scope["method"] not in _TANPA_UBAH and scope["path"] != "/selesai":
            return 409, f"Masih bekerja: {ruang.tugas.judul.casefold()}. Tunggu sampai selesai, lalu ulangi."
        return None


def sebut_batas() -> str:
    return (
        f"Berkas yang dikirim lebih besar dari {BATAS_UNGGAHAN // 1_000_000} MB dan ditolak. Kirim per berkas, atau "
        "hapus lembar dan gambar yang tidak diperlukan, simpan, lalu kirim lagi."
    )


def _dari_sini(scope: Scope, kepala: Headers, tuan: str) -> bool:
    """Tell whether the request was made by our own page; a change must say so itself."""
    asal = kepala.get("origin")
    boleh = scope["method"] in _TANPA_UBAH if asal is None else asal == f"http://{tuan}"
    return boleh and kepala.get("sec-fetch-site", "none") in ("none", "same-origin")


def _berkepala(send: Send, jalur: str) -> Send:
    """Add the headers of safety to every answer."""

    async def kirim(pesan: Message) -> None:
        if pesan["type"] == "http.response.start":
            kepala = MutableHeaders(scope=pesan)
            kepala.update(_KEPALA)
            if not jalur.startswith("/statis/"):
                kepala["cache-control"] = "no-store"
        await send(pesan)

    return kirim


def _terbatas(receive: Receive) -> Receive:
    """Count what comes in; a body may lie about its length or say nothing about it."""
    sudah = 0

    async def terima() -> Message:
        nonlocal sudah
        pesan = await receive()
        sudah += len(pesan.get("body", b""))
        if sudah > BATAS_UNGGAHAN:
            raise UnggahanTerlaluBesar
        return pesan

    return terima


async def _buang(receive: Receive) -> None:
    dibuang, lagi = 0, True
    while lagi and dibuang < _BATAS_DIBUANG:
        pesan = await receive()
        if pesan["type"] != "http.request":
            return
        dibuang += len(pesan.get("body", b""))
        lagi = pesan.get("more_body", False)
