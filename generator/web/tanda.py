"""Tanda pemeriksa di catatan.xlsx folder hasil: yang ditandai di halaman dan yang ditandai di Excel adalah satu."""

from __future__ import annotations

import hashlib

from generator import alur
from generator.alur_catatan import NAMA_CATATAN
from generator.alur_catatan import lihat_tanda
from generator.alur_catatan import tandai_catatan
from generator.model.catatan import Catatan
from generator.web.ruang import Ruang
from generator.web.ruang import TandaTerbaca
from generator.workpaper.tanda_pemeriksa import Tanda
from generator.workpaper.tanda_pemeriksa import identitas


def kunci_catatan(catatan: Catatan) -> str:
    """Return a short name of a finding that stays the same as long as its mark does."""
    return hashlib.sha256("\x1f".join(identitas(catatan)).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def tanda_ruang(ruang: Ruang, siap: alur.Siap) -> TandaTerbaca:
    """Return the marks of catatan.xlsx as it is now; it is read again only when it changed."""
    versi = _versi(ruang)
    dulu = ruang.tanda
    if dulu is not None and dulu.siap is siap and dulu.versi == versi:
        return dulu
    ruang.tanda = kini = TandaTerbaca(siap, versi, *lihat_tanda(siap, ruang.keluaran))
    return kini


def tandai(ruang: Ruang, siap: alur.Siap, catatan: Catatan, diperiksa: bool, keterangan: str) -> None:
    """Mark one finding, and those that say the same of the same cell, which share its mark.

    Marks are written one after the other, and never while a report is written. Raises TidakDapatDisusun, OSError.
    """
    with ruang.gembok:
        semua = tanda_ruang(ruang, siap).tanda
        lama = semua.get(catatan, Tanda()).diperiksa
        kata = "ya" if diperiksa else "" if lama.casefold() == "ya" else lama
        baru = {c: Tanda(kata, keterangan) for c in siap.catatan if identitas(c) == identitas(catatan)}
        tandai_catatan(siap, ruang.keluaran, baru)
        ruang.catat_hasil([ruang.keluaran / NAMA_CATATAN])
        ruang.tanda = TandaTerbaca(siap, _versi(ruang), {**semua, **baru})


def _versi(ruang: Ruang) -> tuple[int, int]:
    """Return date and size of catatan.xlsx, zeros where there is none to be read."""
    try:
        keadaan = (ruang.keluaran / NAMA_CATATAN).stat()
    except OSError:
        return 0, 0
    return keadaan.st_mtime_ns, keadaan.st_size
