"""Langkah Kenali: per lembar apa yang dikenali, dan daftar turun untuk membetulkannya; koreksinya menjadi peta.xlsx."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator.alur_koreksi import baca_koreksi
from generator.alur_koreksi import simpan_koreksi
from generator.istilah import JENIS_TABEL
from generator.model.rekaman import rekaman
from generator.reading.berkas.kehilangan import NAMA_FORMAT
from generator.reading.grid import huruf_kolom
from generator.reading.peta import ABAIKAN
from generator.reading.peta import EDISI
from generator.reading.peta import NAMA_PETA
from generator.reading.peta import Peta
from generator.reading.peta import daftar_peran
from generator.reading.peta import kunci_tabel
from generator.reading.tabel_mentah import TabelMentah
from generator.sebutan_kenali import SebutanTabel
from generator.sebutan_kenali import catatan_pengenalan
from generator.sebutan_kenali import sebut_keadaan
from generator.sebutan_kenali import sebut_kehilangan
from generator.sebutan_kenali import sebut_nama_peran
from generator.sebutan_kenali import sebut_tabel
from generator.web.halaman import halaman
from generator.web.halaman import halaman_pesan
from generator.web.halaman import potongan
from generator.web.ruang import Ruang

TAHUN = range(2010, 2061)
TAHUN_TERTULIS = frozenset(map(str, TAHUN))


@rekaman
class LembarTampil:
    """One sheet as the page shows it; tables carry their number over the whole folder, which names their form."""

    nama: str
    keadaan: str
    tabel: tuple[tuple[int, SebutanTabel], ...]


@rekaman
class BerkasTampil:
    nama: str
    bentuk: str
    lembar: tuple[LembarTampil, ...]

    @property
    def banyak_tabel(self) -> int:
        return sum(bool(t.jenis) for satu in self.lembar for _, t in satu.tabel)


@rekaman
class Bacaan:
    """One cell with two readings: file, sheet and cell, what is unclear, the figure that was chosen."""

    tempat: tuple[str, str, str]
    pesan: str
    angka: str = ""


async def tampilkan(minta: Request) -> Response:
    ruang: Ruang = minta.state.ruang
    if ruang.siap is None:
        return ke_berkas(minta)
    siap, peta = ruang.siap, ruang.masukan / NAMA_PETA
    ruang.catat_hasil(j for j in [peta] if j.is_file())
    return halaman(
        minta, "kenali.html",
        daftar_berkas=_susun_tampilan(siap),
        bidang=alur.bidang_masuk(siap),
        kehilangan=sebut_kehilangan(siap.lembar),
        catatan=catatan_pengenalan(siap.catatan),
        bacaan=_daftar_bacaan(ruang),
        ada_peta=peta.is_file(),
    )  # fmt: skip


async def koreksi(minta: Request) -> Response:
    """Show the drop-downs of one table, with the corrections that stand."""
    ruang: Ruang = minta.state.ruang
    tabel = _tabel_ke(ruang, minta.path_params["nomor"])
    if tabel is None:
        return halaman_pesan(404, "Tabel itu tidak ada lagi. Buka kembali langkah Kenali.")
    peta = baca_koreksi(ruang.masukan)
    kunci = kunci_tabel(tabel)
    isi = {
        "nomor": minta.path_params["nomor"], "tabel": tabel, "jenis": _pilihan_jenis(),
        "tahun": [(str(t), str(t)) for t in TAHUN], "peran": _pilihan_peran(), "abaikan": ABAIKAN,
        "koreksi": peta.tabel.get(kunci, {}),
        "kolom": [(huruf_kolom(k.kolom), " / ".join(k.jalur), sebut_nama_peran(k.nama),
                   peta.kolom.get((*kunci, huruf_kolom(k.kolom)), {})) for k in tabel.kolom],
    }  # fmt: skip
    if "hx-request" in minta.headers:
        return potongan("potongan_koreksi.html", **isi)
    return halaman(minta, "koreksi.html", sebutan=sebut_tabel(tabel), **isi)


async def simpan(minta: Request) -> Response:
    """Write what was chosen for one table into peta.xlsx, then read the folder again."""
    ruang: Ruang = minta.state.ruang
    tabel = _tabel_ke(ruang, minta.path_params["nomor"])
    if tabel is None:
        return halaman_pesan(404, "Tabel itu tidak ada lagi. Buka kembali langkah Kenali.")
    async with minta.form(max_files=0, max_fields=20_000) as formulir:
        koreksi_tabel, koreksi_kolom = _baca_tabel(formulir), _baca_kolom(formulir, tabel)

    def ubah(peta: Peta) -> None:
        peta.ganti(tabel, koreksi_tabel, koreksi_kolom)

    tujuan = f"/kenali#tabel-{minta.path_params['nomor']}"
    return _simpan_peta(minta, ubah, f"Koreksi untuk {tabel.nama_tempat}", tujuan)


async def simpan_bacaan(minta: Request) -> Response:
    """Write into peta.xlsx which figure each cell with two readings means; an empty one is asked about again."""
    ruang: Ruang = minta.state.ruang
    if ruang.siap is None:
        return ke_berkas(minta)
    async with minta.form(max_files=0, max_fields=5_000) as formulir:
        dipilih = {
            satu.tempat: " ".join(str(formulir.get(f"bacaan-{n}", "")).split())[:40]
            for n, satu in enumerate(_daftar_bacaan(ruang))
        }

    def ubah(peta: Peta) -> None:
        peta.bacaan = {tempat: angka for tempat, angka in dipilih.items() if angka}

    return _simpan_peta(minta, ubah, "Bacaan sel", "/kenali#bacaan")


def _simpan_peta(minta: Request, ubah: Callable[[Peta], None], apa: str, tujuan: str) -> Response:
    """Change peta.xlsx and read the folder again, in the background; a copy lies beside the results."""
    ruang: Ruang = minta.state.ruang
    siap = ruang.siap

    def kerja(kemajuan: alur.Kemajuan) -> None:
        peta = baca_koreksi(ruang.masukan)
        ubah(peta)
        ruang.lepas_kunci(NAMA_PETA)
        simpan_koreksi(siap, peta)
        ruang.salin_ke_hasil(NAMA_PETA)
        ruang.lupakan_bacaan()
        ruang.baca(kemajuan)
        ruang.pesan.append(f"{apa} disimpan di {NAMA_PETA} dan dipakai.")

    ruang.kerjakan("Membaca ulang dengan koreksi", tujuan, kerja, minta.app.state.rumah.pelaksana)
    return RedirectResponse("/tunggu", 303)


def ke_berkas(minta: Request) -> Response:
    """Send people to the first step: nothing has been read yet, or a file changed; while reading, to wait for it."""
    ruang: Ruang = minta.state.ruang
    tujuan = "/tunggu" if ruang.sibuk else "/berkas"
    if not ruang.sibuk:
        ruang.pesan.append("Baca dulu berkasnya: tekan tombol Baca di bawah daftar berkas.")
    if "hx-request" in minta.headers:  # a piece of a page that was opened before has no room for another page
        return Response(headers={"HX-Redirect": tujuan})
    return RedirectResponse(tujuan, 303)


def tanpa_laporan(minta: Request, siap: alur.Siap | None) -> Response | None:
    """Send people away who have no report to show a page about: to read first, or to what keeps it from being made."""
    if siap is None:
        return ke_berkas(minta)
    return RedirectResponse("/susun", 303) if siap.laporan is None else None


def _daftar_bacaan(ruang: Ruang) -> list[Bacaan]:
    """Return the cells with two readings, and those for which a figure was chosen before."""
    peta = baca_koreksi(ruang.masukan)
    ragu = [c for c in ruang.siap.catatan if c.kode == "N01" and c.alamat.sel]
    return [
        *(Bacaan((c.alamat.berkas, c.alamat.lembar.strip(), c.alamat.sel), c.pesan) for c in ragu),
        *(Bacaan(tempat, "dipilih sebelumnya", angka) for tempat, angka in peta.bacaan.items()),
    ]


def _susun_tampilan(siap: alur.Siap) -> list[BerkasTampil]:
    menurut: dict[str, list[LembarTampil]] = {}
    bentuk: dict[str, str] = {}
    nomor = 0
    for satu in siap.lembar:
        tabel = []
        for mentah in satu.tabel:
            tabel.append((nomor, sebut_tabel(mentah)))
            nomor += 1
        menurut.setdefault(satu.grid.berkas, []).append(
            LembarTampil(satu.grid.lembar, sebut_keadaan(satu), tuple(tabel))
        )
        bentuk[satu.grid.berkas] = NAMA_FORMAT.get(satu.grid.format_berkas, "")
    return [BerkasTampil(nama, bentuk[nama], tuple(lembar)) for nama, lembar in menurut.items()]


def _tabel_ke(ruang: Ruang, nomor: int) -> TabelMentah | None:
    semua = [t for satu in ruang.siap.lembar for t in satu.tabel] if ruang.siap else []
    return semua[nomor] if nomor < len(semua) else None


@cache
def _pilihan_jenis() -> tuple[tuple[str, str], ...]:
    return tuple(sorted(JENIS_TABEL.items(), key=lambda x: x[1]))


@cache
def _pilihan_peran() -> tuple[tuple[str, str], ...]:
    kunci = [p.replace(" ", "_") for p in daftar_peran() if p != ABAIKAN]
    return tuple(sorted(((k, sebut_nama_peran(k)) for k in kunci), key=lambda x: x[1]))


def _baca_tabel(formulir: FormData) -> dict[str, str]:
    """Return the corrections of the table itself; what is not one of the choices does not count."""
    boleh = {
        "jenis": set(JENIS_TABEL), "edisi": set(EDISI), "tahun": TAHUN_TERTULIS, "dipakai": {"tidak"},
    }  # fmt: skip
    return {nama: isi for nama in boleh if isinstance(isi := formulir.get(nama), str) and isi in boleh[nama]}


def _baca_kolom(formulir: FormData, tabel: TabelMentah) -> dict[str, dict[str, str]]:
    peran = {k for k, _ in _pilihan_peran()}
    hasil: dict[str, dict[str, str]] = {}
    for k in tabel.kolom:
        huruf = huruf_kolom(k.kolom)
        pilihan = formulir.get(f"peran-{huruf}")
        if pilihan == ABAIKAN or pilihan in peran:
            hasil[huruf] = {"peran": "" if pilihan == ABAIKAN else pilihan}
        tahun = formulir.get(f"tahun-{huruf}")
        if tahun in TAHUN_TERTULIS:
            hasil.setdefault(huruf, {})["tahun"] = tahun
    return hasil


RUTE = [
    Route("/kenali", tampilkan),
    Route("/kenali/bacaan", simpan_bacaan, methods=["POST"]),
    Route("/kenali/{nomor:int}", koreksi),
    Route("/kenali/{nomor:int}", simpan, methods=["POST"]),
]
