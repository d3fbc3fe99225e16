"""Memasang yang diperlukan LKjIP, sekali saja dan tanpa hak administrator, lalu membuka halamannya.

Started by "Jalankan LKjIP.bat" with whatever Python it found, before any library exists: the standard library only.
The libraries go into a venv in the user's own folder; the program itself runs from the folder that it stands in.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from configparser import ConfigParser
from contextlib import closing
from contextlib import contextmanager
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
KUNCI_PAKAI = AKAR / "requirements-pakai.lock"
RODA = "wheelhouse"
VERSI_PYTHON = ("3.11", "3.12", "3.13", "3.14")
TANDA, LOG, GEMBOK = "siap.txt", "pasang.log", "pasang.kunci"
RUANG_BYTE = 600_000_000
TUNGGU_DETIK = 1800
SUDAH_DISEBUT = 2  # the status of a command that has said itself what is wrong
# The registry has no wheel of docopt; it is pure Python and built in a moment. All others must come as wheels.
TANPA_RODA = "docopt"
_SEBAB = (
    (r"No space left|Errno 28|WinError 112", "Disk penuh. Kosongkan sedikitnya 600 MB, lalu jalankan lagi."),
    (r"407 Proxy|ProxyError", "Jaringan kantor memakai proxy yang menolak. Minta pengelola jaringan membuka pypi.org "
                              "dan files.pythonhosted.org, atau minta folder wheelhouse (lihat README.md)."),
    (r"CERTIFICATE_VERIFY_FAILED|SSLError", "Sambungan aman ke pypi.org ditolak (sertifikat jaringan, atau tanggal "
                                            "komputer salah). Perbaiki tanggalnya, atau minta folder wheelhouse."),
    (r"NewConnectionError|NameResolutionError|getaddrinfo|ConnectTimeout|Read timed out|Connection (?:refused|reset)"
     r"|Network is unreachable",
     "Internet tidak tersambung dan folder wheelhouse tidak ada atau tidak lengkap. Sambungkan internet lalu jalankan "
     "lagi, atau letakkan folder wheelhouse di samping berkas ini (lihat README.md)."),
    (r"No matching distribution|Could not find a version",
     "Pustaka yang diperlukan tidak tersedia untuk Python ini. Pakai Python 3.11 sampai 3.14 versi 64-bit."),
    (r"WinError 5\b|WinError 32\b|Permission denied|Access is denied",
     "Berkas di folder pemasangan sedang dipakai atau dijaga antivirus. Tutup jendela LKjIP yang lain, lalu jalankan "
     "lagi."),
)  # fmt: skip


class PasangGagal(Exception):
    """Nothing could be installed; the message is Indonesian and names the next step."""


def tempat_pasang(lingkungan: Mapping[str, str]) -> Path:
    """Return the user's own folder for what is installed: %LOCALAPPDATA%\\LKjIP, elsewhere ~/.lkjip."""
    lokal = lingkungan.get("LOCALAPPDATA", "")
    return Path(lokal) / "LKjIP" if lokal else Path.home() / ".lkjip"


def sidik(akar: Path) -> str:
    """Return what a complete installation must be made of: these libraries, this Python."""
    kunci = (akar / KUNCI_PAKAI.name).read_bytes().replace(b"\r\n", b"\n")
    return f"{hashlib.sha256(kunci).hexdigest()}\n{sys.version_info[:2]}\n{sys.base_prefix}\n"


def pastikan_terpasang(akar: Path, rumah: Path, lapor: Callable[[str], None] = print) -> Path:
    """Return the Python that has everything; install it first where it is missing, outdated or half done.

    The mark is written last: an interrupted installation has none and is thrown away. Raises PasangGagal.
    """
    tempat = rumah / _versi(akar)
    try:
        if _sudah_siap(tempat, akar):
            return _python(tempat)
        rumah.mkdir(parents=True, exist_ok=True)
        with _bergantian(rumah / GEMBOK, lapor):
            if not _sudah_siap(tempat, akar):
                _pasang(akar, tempat, rumah / LOG, lapor)
                (tempat / TANDA).write_text(sidik(akar), "utf-8")
    except OSError as galat:
        raise PasangGagal(sebut_sebab(str(galat)) or f"Folder {rumah} tidak dapat ditulis: {galat}.") from galat
    return _python(tempat)


def sebut_sebab(log: str) -> str:
    """Return why pip failed and what to do, in words for the office; "" for what is not known."""
    return next((pesan for pola, pesan in _SEBAB if re.search(pola, log, re.IGNORECASE)), "")


def sebut_pustaka(baris: str) -> str:
    """Return the library that a line of pip takes up, "" for other lines.

    >>> sebut_pustaka("Collecting lxml==6.1.3 (from -r kunci (line 7))")
    'lxml'
    >>> sebut_pustaka(r"Processing d:\\a - b\\wheelhouse\\et_xmlfile-2.0.0-py3-none-any.whl (from -r d:\\kunci)")
    'et_xmlfile'
    """
    cocok = re.match(r"Collecting ([\w.-]+)|Processing .*?([\w.]+)-[^\\/]*\.whl", baris)
    return (cocok[1] or cocok[2]) if cocok else ""


def folder_terseret(baris: str, argumen: Sequence[str]) -> Path | None:
    """Return the folder that was dropped on the .bat, None without one.

    Windows does not quote names that hold & but no space, and cmd cuts them there: then the line that started cmd
    still has the whole name.
    """
    utuh = re.search(r'\.bat"\s+(.+?)"?\s*$', baris, re.IGNORECASE)
    calon = [utuh[1].strip('" ')] if utuh else []
    for satu in (*calon, *argumen):
        if satu and Path(satu).exists():
            return Path(satu) if Path(satu).is_dir() else Path(satu).parent
    return None


def jalankan(python: Path, akar: Path, perintah: Sequence[str]) -> int:
    """Run `lkjip PERINTAH` from the folder of the program; Ctrl+C is for the command, not for us."""
    proses = subprocess.Popen([python, "-m", "generator", *perintah], cwd=akar, env=_lingkungan())
    while True:
        try:
            return proses.wait()
        except KeyboardInterrupt:
            continue


def _versi(akar: Path) -> str:
    setelan = ConfigParser()
    setelan.read(akar / "setup.cfg", encoding="utf-8")
    return setelan["metadata"]["version"]


def _python(tempat: Path) -> Path:
    """Return the venv's Python. The Python of the Microsoft Store writes elsewhere than it says, hence resolve."""
    return tempat.resolve() / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _sudah_siap(tempat: Path, akar: Path) -> bool:
    tanda = tempat / TANDA
    return tanda.is_file() and tanda.read_text("utf-8") == sidik(akar) and _python(tempat).is_file()


@contextmanager
def _bergantian(jalur: Path, lapor: Callable[[str], None]):
    """Let one window install at a time; SQLite's lock is the same on every system and ends with its process."""
    with closing(sqlite3.connect(jalur, timeout=0, isolation_level=None)) as gembok:
        try:
            gembok.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            lapor("Jendela lain sedang memasang; menunggu sampai selesai …")
            gembok.execute(f"PRAGMA busy_timeout = {TUNGGU_DETIK * 1000}")
            gembok.execute("BEGIN EXCLUSIVE")
        yield


def _pasang(akar: Path, tempat: Path, log: Path, lapor: Callable[[str], None]) -> None:
    if shutil.disk_usage(tempat.parent).free < RUANG_BYTE:
        raise PasangGagal(sebut_sebab("No space left"))
    lapor("Menyiapkan LKjIP. Ini hanya sekali, beberapa menit; jangan tutup jendela ini.")
    _buang(tempat)
    log.write_text("", "utf-8")
    if _catat([sys.executable, "-I", "-m", "venv", str(tempat)], log):
        raise PasangGagal(f"Python ini tidak dapat membuat lingkungannya. Pasang Python dari python.org. Log: {log}")
    dasar = [str(_python(tempat)), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    dasar += ["--only-binary=:all:", "-r", str(akar / KUNCI_PAKAI.name)]
    roda = akar / RODA
    if roda.is_dir():
        lapor("Memasang dari folder wheelhouse, tanpa internet …")
        if not _catat([*dasar, "--isolated", "--no-index", "--find-links", str(roda)], log, lapor):
            return
        lapor("Folder wheelhouse tidak lengkap untuk Python ini; mencoba internet …")
    if _catat([*dasar, "--no-binary", TANPA_RODA, "--timeout", "60", "--retries", "5"], log, lapor):
        sebab = sebut_sebab(log.read_text("utf-8")) or "Pemasangan gagal."
        raise PasangGagal(f"{sebab}\nLog pemasangan: {log}")


def _buang(tempat: Path) -> None:
    """Remove an old or half installation; on Windows a folder in use cannot be renamed and is left whole."""
    if not tempat.exists():
        return
    buangan = tempat.with_name(f"{tempat.name}.buang")
    shutil.rmtree(buangan, ignore_errors=True)
    try:
        tempat.replace(buangan)
    except OSError as galat:
        raise PasangGagal(f"{tempat} sedang dipakai. Tutup jendela LKjIP yang lain, lalu jalankan lagi.") from galat
    shutil.rmtree(buangan, ignore_errors=True)


def _catat(perintah: Sequence[str], log: Path, lapor: Callable[[str], None] | None = None) -> int:
    """Run a program with its words in the log, telling each library that pip takes up; return its status."""
    with (
        log.open("a", encoding="utf-8", newline="\n") as arus,
        subprocess.Popen(
            perintah, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, env=_lingkungan(),
            encoding="utf-8", errors="replace",
        ) as proses,
    ):  # fmt: skip
        for baris in proses.stdout or ():
            arus.write(baris)
            if lapor and (nama := sebut_pustaka(baris)):
                lapor(f"  {nama}")
    return proses.returncode


def _lingkungan() -> dict[str, str]:
    """Return the environment without what other programs set for a Python of their own."""
    lain = {k: v for k, v in os.environ.items() if k.upper() not in ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV")}
    return lain | {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}


def main(argumen: Sequence[str]) -> int:
    """Install where needed, then open the page on the folder that was dropped; return the status for the .bat."""
    folder = folder_terseret(os.environ.get("LKJIP_BARIS", ""), argumen)
    rumah = tempat_pasang(os.environ)
    try:
        python = pastikan_terpasang(AKAR, rumah)
    except PasangGagal as galat:
        print(f"\nLKjIP belum dapat dipasang.\n{galat}")
        return 1
    except KeyboardInterrupt:
        print("\nPemasangan dihentikan. Jalankan lagi untuk mengulanginya.")
        return 1
    kode = jalankan(python, AKAR, ["web", *([str(folder)] if folder else [])])
    if kode not in (0, SUDAH_DISEBUT):
        print(f"\nLKjIP berhenti. Bila tetap begitu, hapus folder {rumah}, lalu jalankan lagi agar dipasang ulang.")
    return kode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
