"""Klik dua kali yang kedua: halaman yang sedang berjalan dibuka lagi, bukan program kedua di atas hasil yang sama.

A run notes the address that leads back into its work in its own folder, which only its user can read.
"""

from __future__ import annotations

import http.client
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

AWALAN = "lkjip-web-"
_BERKAS = "pintu"
_UJI = "/statis/ikon.svg"


def pasang_pintu(pokok: Path, keluaran: Path, alamat: str) -> None:
    """Note the address of a run that writes into `keluaran`. Raises OSError."""
    (pokok / _BERKAS).write_text(f"{keluaran}\n{alamat}", "utf-8")


def cari_pintu(keluaran: Path) -> str | None:
    """Return the address of a run that writes into the same folder and still answers, None where there is none."""
    for catatan in sorted(Path(tempfile.gettempdir()).glob(f"{AWALAN}*/{_BERKAS}")):
        try:
            folder, _, alamat = catatan.read_text("utf-8").partition("\n")
        except (OSError, UnicodeDecodeError):
            continue
        if folder == str(keluaran) and _menjawab(alamat):
            return alamat
    return None


def _menjawab(alamat: str) -> bool:
    """Tell whether it is our page that answers there, and not a program that got its port since."""
    try:
        sambungan = http.client.HTTPConnection(urlsplit(alamat).netloc, timeout=2)
        try:
            sambungan.request("GET", _UJI)
            return sambungan.getresponse().headers.get("content-security-policy", "").startswith("default-src 'none'")
        finally:
            sambungan.close()
    except (OSError, ValueError, http.client.HTTPException):
        return False
