"""Menulis halaman dari templatnya; setiap teks dari berkas orang diloloskan dulu."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment
from jinja2 import FileSystemLoader
from jinja2 import StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

LANGKAH = (("/berkas", "Berkas"), ("/kenali", "Kenali"), ("/catatan", "Catatan"), ("/susun", "Susun"))
_FOLDER = Path(__file__).parent / "halaman"


@cache
def _lingkungan() -> Environment:
    return Environment(
        loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip


def halaman(minta: Request, nama: str, /, status: int = 200, **isi: object) -> HTMLResponse:
    """Return a whole page with the four steps above it, and the messages that wait to be read."""
    ruang = minta.state.ruang
    pesan, ruang.pesan = ruang.pesan, []
    isi |= {"ruang": ruang, "langkah": LANGKAH, "kini": minta.url.path, "pesan": pesan}
    return potongan(nama, status, **isi)


def potongan(nama: str, /, status: int = 200, **isi: object) -> HTMLResponse:
    """Return a piece of a page, to be put in by htmx; file names may hold what no text can."""
    return HTMLResponse(_lingkungan().get_template(nama).render(**isi).encode("utf-8", "replace"), status)


def halaman_pesan(status: int, pesan: str, *, alamat: str = "", kembali: str = "/berkas") -> HTMLResponse:
    """Return a page that only says something, mostly why a request is refused.

    `alamat` is an address to be copied; `kembali` the page to go on to, "" for a browser without a Ruang.
    """
    return potongan("pesan.html", status, pesan=pesan, alamat=alamat, kembali=kembali)
