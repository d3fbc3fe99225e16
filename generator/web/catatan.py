"""Langkah Catatan: daftar yang dapat disaring, sel yang dimaksud dengan tetangganya, dan tanda sudah diperiksa."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from urllib.parse import parse_qsl
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator.alur_catatan import NAMA_CATATAN
from generator.istilah import istilah_kode
from generator.model.catatan import Tingkat
from generator.model.catatan import urutkan
from generator.model.nilai import Alamat
from generator.tampilan import sebut_galat
from generator.web.halaman import halaman
from generator.web.halaman import halaman_pesan
from generator.web.halaman import potongan
from generator.web.kenali import ke_berkas
from generator.web.ruang import Ruang
from generator.web.saringan import SEHALAMAN
from generator.web.saringan import Butir
from generator.web.saringan import Saringan
from generator.web.saringan import baca_saringan
from generator.web.saringan import nomor_halaman
from generator.web.saringan import susun_pilihan
from generator.web.sel_sekitar import sel_sekitar
from generator.web.tanda import kunci_catatan
from generator.web.tanda import tanda_ruang
from generator.web.tanda import tandai
from generator.workpaper.ringkasan_catatan import ARTI_TINGKAT
from generator.workpaper.tanda_pemeriksa import LEMBAR_CATATAN
from generator.workpaper.tanda_pemeriksa import Tanda

PANJANG_KETERANGAN = 1000
_TIDAK_ADA = "Catatan itu tidak ada lagi; berkasnya sudah dibaca ulang. Kembali ke daftar catatan."
_SARINGAN_ASING = "Saringan di alamat itu tidak dikenal. Buka daftar catatan dari langkah Catatan."


def tampilkan(minta: Request) -> Response:
    """Show the findings that are asked for; for htmx only the list with the drop-downs that count anew."""
    ruang: Ruang = minta.state.ruang
    siap, saringan = ruang.siap, baca_saringan(minta.query_params)
    if siap is None:
        return ke_berkas(minta)
    if saringan is None:
        return halaman_pesan(400, _SARINGAN_ASING)
    daftar = _daftar(ruang, siap)
    isi = _isi_daftar(saringan, siap, daftar)
    if "hx-request" in minta.headers:
        return potongan("potongan_daftar_catatan.html", lewat_htmx=True, **isi)
    return halaman(
        minta, "catatan.html", lewat_htmx=False, ada_berkas=NAMA_CATATAN in ruang.hasil,
        tak_terbaca=tanda_ruang(ruang, siap).pesan, **isi, **_isi_jumlah(daftar),
    )  # fmt: skip


def satu(minta: Request) -> Response:
    """Show the cell of a finding with its neighbours; a page of its own for a browser without scripts."""
    ruang: Ruang = minta.state.ruang
    siap = ruang.siap
    if siap is None:
        return ke_berkas(minta)
    butir = _cari(ruang, siap, minta.path_params["kunci"])
    if butir is None:
        return halaman_pesan(404, _TIDAK_ADA)
    alamat = butir.catatan.alamat
    sekitar = sel_sekitar(siap, alamat)
    isi = {"butir": butir, "sekitar": sekitar, "tanpa_sel": "" if sekitar else sebut_tanpa_sel(alamat)}
    if "hx-request" in minta.headers:
        return potongan("potongan_tempat.html", **isi)
    return halaman(
        minta, "catatan_satu.html", panjang=PANJANG_KETERANGAN, dapat_ditandai=siap.laporan is not None,
        kembali=f"/catatan#c-{butir.kunci}", **isi,
    )  # fmt: skip


async def simpan_tanda(minta: Request) -> Response:
    """Keep the mark of a finding in catatan.xlsx."""
    ruang: Ruang = minta.state.ruang
    siap = ruang.siap
    if siap is None:
        return ke_berkas(minta)
    async with minta.form(max_files=0, max_fields=5) as formulir:
        diperiksa = formulir.get("diperiksa") == "ya"
        keterangan = str(formulir.get("keterangan", "")).strip()
        kembali = str(formulir.get("kembali", ""))
    butir = await run_in_threadpool(_cari, ruang, siap, minta.path_params["kunci"])
    if butir is None:
        return halaman_pesan(404, _TIDAK_ADA)
    galat = await run_in_threadpool(_tandai, ruang, siap, butir, diperiksa, keterangan)
    if "hx-request" in minta.headers:
        daftar = await run_in_threadpool(_daftar, ruang, siap)
        return potongan("potongan_tersimpan.html", galat=galat, lewat_htmx=True, ada_berkas=NAMA_CATATAN in ruang.hasil,
                        **_isi_jumlah(daftar))  # fmt: skip
    ruang.pesan += [galat] if galat else []
    saringan = baca_saringan(dict(parse_qsl(urlsplit(kembali).query))) or Saringan()
    return RedirectResponse(f"{saringan.alamat}#c-{butir.kunci}", 303)


def _tandai(ruang: Ruang, siap: alur.Siap, butir: Butir, diperiksa: bool, keterangan: str) -> str:
    """Mark a finding; return why it could not be done, "" when it was."""
    if len(keterangan) > PANJANG_KETERANGAN:
        return f"Keterangannya lebih dari {PANJANG_KETERANGAN} huruf; pendekkan, lalu simpan lagi."
    try:
        tandai(ruang, siap, butir.catatan, diperiksa, keterangan)
    except alur.TidakDapatDisusun as galat:
        return str(galat)
    except OSError as galat:
        return f"{NAMA_CATATAN} tidak dapat ditulis: {sebut_galat(galat)}."
    return ""


def _daftar(ruang: Ruang, siap: alur.Siap) -> list[Butir]:
    """Return all findings as catatan.xlsx lists them: family after family, each by file, sheet and cell."""
    arti, keluarga = istilah_kode(c.kode for c in siap.catatan)
    tanda = tanda_ruang(ruang, siap).tanda
    urutan = {nama: nomor for nomor, nama in enumerate(dict.fromkeys(keluarga.values()))}
    daftar, terpakai = [], Counter()
    for c in urutkan(siap.catatan):
        kunci = kunci_catatan(c)
        terpakai[kunci] += 1
        if terpakai[kunci] > 1:  # the same said of the same cell with another advice
            kunci = f"{kunci}-{terpakai[kunci]}"
        daftar.append(
            Butir(c, kunci, keluarga.get(c.kode, LEMBAR_CATATAN), arti.get(c.kode, ""), tanda.get(c, Tanda()))
        )
    return sorted(daftar, key=lambda b: urutan.get(b.keluarga, len(urutan)))


def _cari(ruang: Ruang, siap: alur.Siap, kunci: str) -> Butir | None:
    return next((b for b in _daftar(ruang, siap) if b.kunci == kunci), None)


def _isi_daftar(saringan: Saringan, siap: alur.Siap, daftar: list[Butir]) -> dict[str, object]:
    lolos = [b for b in daftar if saringan.lolos(b)]
    halaman_terakhir = max(1, -(-len(lolos) // SEHALAMAN))
    hal = min(saringan.hal, halaman_terakhir)
    tampil = lolos[(hal - 1) * SEHALAMAN : hal * SEHALAMAN]
    return {
        "saringan": saringan.di_halaman(hal),
        "pilihan": susun_pilihan(saringan, daftar),
        "cocok": len(lolos),
        "semua": len(daftar),
        "kelompok": [(nama, list(isi)) for nama, isi in groupby(tampil, lambda b: b.keluarga)],
        "halaman_terakhir": halaman_terakhir,
        "nomor_halaman": nomor_halaman(hal, halaman_terakhir),
        "dapat_ditandai": siap.laporan is not None,
        "panjang": PANJANG_KETERANGAN,
    }


def _isi_jumlah(daftar: list[Butir]) -> dict[str, object]:
    """Return the counts over all findings and what keeps the report from being written."""
    menurut = [(t.value, [b for b in daftar if b.catatan.tingkat is t], ARTI_TINGKAT[t]) for t in Tingkat]
    return {
        "jumlah": [(nama, len(isi), sum(b.sudah for b in isi), arti) for nama, isi, arti in menurut if isi],
        "penghalang": [b for b in daftar if b.catatan.tingkat is Tingkat.SALAH],
    }


def sebut_tanpa_sel(alamat: Alamat) -> str:
    """Say what a finding is about that has no cell to show."""
    if alamat.sel:
        return f"{alamat} tidak ada di antara lembar yang dibaca, jadi selnya tidak dapat ditampilkan."
    if alamat.lembar:
        return f"Catatan ini tentang seluruh lembar “{alamat.lembar}” di {alamat.berkas}, bukan tentang satu sel."
    if alamat.berkas == ".":
        return "Catatan ini tentang folder seluruhnya, bukan tentang satu sel."
    return f"Catatan ini tentang berkas {alamat.berkas} seluruhnya, bukan tentang satu sel."


RUTE = [
    Route("/catatan", tampilkan),
    Route("/catatan/{kunci}", satu),
    Route("/catatan/{kunci}/tanda", simpan_tanda, methods=["POST"]),
]
