"""Langkah Susun: tabel dan grafik seperti akan tercetak, dengan asal setiap angkanya."""

from __future__ import annotations

import re

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator.document.nama import slot_tabel
from generator.document.pratinjau import TabelPratinjau
from generator.model.catatan import Tingkat
from generator.tables.tabel import TabelKosong
from generator.tables.tabel import Table
from generator.web import susun_buku
from generator.web import susun_hasil
from generator.web import susun_setelan
from generator.web import susun_templat
from generator.web.gambar_grafik import gambar_grafik
from generator.web.halaman import halaman
from generator.web.halaman import halaman_pesan
from generator.web.halaman import potongan
from generator.web.kenali import ke_berkas
from generator.web.ruang import Ruang
from generator.web.rupa_tabel import BARIS_PER_HALAMAN
from generator.web.rupa_tabel import banyak_halaman
from generator.web.rupa_tabel import susun_baris
from generator.web.tampilan_susun import AsalAngka
from generator.web.tampilan_susun import ambil_pratinjau
from generator.web.tampilan_susun import baris_kepala
from generator.web.tampilan_susun import daftar_bab
from generator.web.tampilan_susun import lebar_kolom
from generator.web.tampilan_susun import nomor_kolom
from generator.web.tampilan_susun import susun_asal
from generator.web.teks_grafik import angka_grafik

_LETAK = re.compile(r"(\d{1,6})-(\d{1,3})", re.ASCII)
_HALAMAN = re.compile(r"\d{1,5}", re.ASCII)
_TIDAK_ADA = "Halaman itu tidak ada. Buka kembali langkah Susun."


def tampilkan(minta: Request) -> Response:
    """Show how to compose the report, and what was composed."""
    ruang: Ruang = minta.state.ruang
    siap = ruang.siap
    if ruang.sibuk:
        return RedirectResponse("/tunggu", 303)
    if siap is None:
        return ke_berkas(minta)
    if siap.laporan is None:
        return halaman(minta, "susun_belum.html", salah=[c for c in siap.catatan if c.tingkat is Tingkat.SALAH])
    return halaman(minta, "susun.html", **_kerangka(ruang, siap), **susun_hasil.isi_halaman(ruang, siap))


def tabel(minta: Request) -> Response:
    """Show one table as it will print, 200 rows at a time; `sel` opens the panel of a figure without a script.

    A key as the report writes it ("3.4") leads to the page of that table.
    """
    ruang: Ruang = minta.state.ruang
    siap, hal, dipilih = ruang.siap, minta.query_params.get("hal", "1"), minta.query_params.get("sel", "")
    if siap is None or siap.laporan is None:
        return RedirectResponse("/susun", 303)
    kunci = minta.path_params["kunci"]
    satu = _cari_tabel(ruang, siap, slot_tabel(kunci))
    if satu is None or not _HALAMAN.fullmatch(hal):
        return halaman_pesan(404, _TIDAK_ADA)
    if satu.kunci != kunci:
        return RedirectResponse(minta.url.replace(path=f"/susun/tabel/{satu.kunci}"), 303)
    if isinstance(satu.hasil, TabelKosong):
        return halaman(minta, "susun_tabel_kosong.html", tabel=satu, kosong=satu.hasil, **_kerangka(ruang, siap))
    banyak, nomor = banyak_halaman(satu.hasil), int(hal)
    panel = _cari_asal(siap, satu.hasil, dipilih) if dipilih else None
    if not 1 <= nomor <= banyak or (dipilih and panel is None):
        return halaman_pesan(404, _TIDAK_ADA)
    awal = (nomor - 1) * BARIS_PER_HALAMAN
    return halaman(
        minta, "susun_tabel.html", tabel=satu, isi=satu.hasil, kepala=baris_kepala(satu.hasil),
        nomor_kolom=nomor_kolom(satu.hasil), lebar=lebar_kolom(satu.hasil.kolom), dipilih=dipilih, asal=panel,
        baris=susun_baris(satu.hasil, satu.rupa, awal, awal + BARIS_PER_HALAMAN), hal=nomor, banyak=banyak, awal=awal,
        **_kerangka(ruang, siap),
    )  # fmt: skip


def asal(minta: Request) -> Response:
    """Return the panel of one figure; without `sel` an empty one."""
    ruang: Ruang = minta.state.ruang
    siap, dipilih = ruang.siap, minta.query_params.get("sel", "")
    if not dipilih:
        return Response("", media_type="text/html")
    ada = siap is not None and siap.laporan is not None
    satu = _cari_tabel(ruang, siap, minta.path_params["kunci"]) if ada else None
    panel = _cari_asal(siap, satu.hasil, dipilih) if satu is not None and isinstance(satu.hasil, Table) else None
    if panel is None:
        return halaman_pesan(404, "Angka itu tidak ada lagi. Muat ulang halaman ini.")
    return potongan("potongan_asal.html", asal=panel, kunci=satu.kunci)


def grafik(minta: Request) -> Response:
    """Show one chart as it will look, with its figures as a table below it."""
    ruang: Ruang = minta.state.ruang
    siap, kunci = ruang.siap, minta.path_params["kunci"]
    if siap is None or siap.laporan is None:
        return RedirectResponse("/susun", 303)
    satu = next((g for g in ambil_pratinjau(ruang, siap).grafik if g.kunci == kunci), None)
    if satu is None:
        return halaman_pesan(404, _TIDAK_ADA)
    svg = Markup(gambar_grafik(satu.data, satu.rupa))
    return halaman(minta, "susun_grafik.html", grafik=satu, svg=svg, angka_grafik=angka_grafik(satu.data),
                   **_kerangka(ruang, siap))  # fmt: skip


def _kerangka(ruang: Ruang, siap: alur.Siap) -> dict[str, object]:
    """Return what stands at the left of every page of this step."""
    return {"daftar": daftar_bab(ambil_pratinjau(ruang, siap))}


def _cari_tabel(ruang: Ruang, siap: alur.Siap, kunci: str) -> TabelPratinjau | None:
    return next((t for t in ambil_pratinjau(ruang, siap).tabel if t.kunci == kunci), None)


def _cari_asal(siap: alur.Siap, isi: Table, dipilih: str) -> AsalAngka | None:
    cocok = _LETAK.fullmatch(dipilih)
    return susun_asal(siap, isi, int(cocok[1]), int(cocok[2])) if cocok else None


RUTE = [
    Route("/susun", tampilkan),
    Route("/susun/tabel/{kunci}", tabel),
    Route("/susun/asal/{kunci}", asal),
    Route("/susun/grafik/{kunci}", grafik),
    *susun_hasil.RUTE,
    *susun_setelan.RUTE,
    *susun_templat.RUTE,
    *susun_buku.RUTE,
]
