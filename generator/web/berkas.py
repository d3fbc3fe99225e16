"""Langkah Berkas: buku kerja diseret ke halaman atau foldernya disebut; lalu dibaca."""

from __future__ import annotations

import shutil
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator import alur_formulir
from generator.reading.pengaturan import NAMA_PENGATURAN
from generator.reading.peta import NAMA_PETA
from generator.tampilan import sebut_galat
from generator.web.halaman import halaman
from generator.web.halaman import potongan
from generator.web.kenali import TAHUN_TERTULIS
from generator.web.pagar import BATAS_UNGGAHAN
from generator.web.ruang import Ruang
from generator.web.ruang import Rumah
from generator.web.terima import BATAS_JUMLAH
from generator.web.terima import Ditolak
from generator.web.terima import bersihkan_nama
from generator.web.terima import daftar_berkas
from generator.web.terima import hapus_berkas
from generator.web.terima import salin_folder
from generator.web.terima import terima_berkas

_GARIS_MIRING = str.maketrans("/\\", "--")
_CONTOH = Path(__file__).resolve().parent.parent.parent / "input_samples" / "magetan-2025"


async def tampilkan(minta: Request) -> Response:
    return halaman(minta, "berkas.html", contoh=_CONTOH.is_dir(), batas=BATAS_UNGGAHAN, **_isi(minta.state.ruang))


async def unggah(minta: Request) -> Response:
    """Take in the files of a form; each one that is refused is named, the others stay."""
    ruang: Ruang = minta.state.ruang
    pesan = []
    async with minta.form(max_files=BATAS_JUMLAH, max_fields=20) as formulir:
        nama_folder = formulir.get("nama_folder")
        if isinstance(nama_folder, str) and nama_folder:
            pesan += _kenali_folder(minta.app.state.rumah, ruang, nama_folder)
        berkas = [b for b in formulir.getlist("berkas") if not isinstance(b, str) and b.filename]
        if not berkas:
            pesan.append("Tidak ada berkas yang dipilih.")
        for satu in berkas:
            try:
                await run_in_threadpool(terima_berkas, ruang.masukan, satu.filename, satu.file)
                ruang.asal = None
            except Ditolak as galat:
                pesan.append(str(galat))
    ruang.lupakan_bacaan()
    return _jawab(minta, pesan)


async def ambil_folder(minta: Request) -> Response:
    """Copy a folder of this computer into the Ruang."""
    async with minta.form(max_files=0, max_fields=5) as formulir:
        tertulis = str(formulir.get("folder", "")).strip().strip('"')
    folder = _folder_ada(tertulis)
    if folder is None:
        return _jawab(minta, [
            f'Folder "{tertulis[:120]}" tidak ditemukan. Salin alamat lengkapnya dari bilah alamat penjelajah berkas.'
        ])  # fmt: skip
    return _jawab(minta, await run_in_threadpool(_salin, minta.app.state.rumah, minta.state.ruang, folder))


async def pakai_contoh(minta: Request) -> Response:
    return _jawab(minta, await run_in_threadpool(_salin, minta.app.state.rumah, minta.state.ruang, _CONTOH))


async def tulis_kosong(minta: Request) -> Response:
    """Write blank workbooks for an office that has none yet, to be filled in and taken in again."""
    async with minta.form(max_files=0, max_fields=5) as formulir:
        tahun, awal = (str(formulir.get(nama, "")).strip() for nama in ("tahun", "awal_renstra"))
    if tahun not in TAHUN_TERTULIS or awal not in ("", *TAHUN_TERTULIS):
        return _jawab(minta, ["Tahunnya empat angka, misalnya 2025; tahun pertama Renstra boleh dikosongkan."])
    tujuan = minta.state.ruang.keluaran_pokok / f"Buku kerja kosong {tahun}"
    try:
        berkas = await run_in_threadpool(alur_formulir.tulis_kosong, tujuan, int(tahun), int(awal) if awal else None)
    except alur.TidakDapatDisusun as galat:
        return _jawab(minta, [str(galat)])
    except OSError as galat:
        return _jawab(minta, [f"Buku kerja tidak dapat ditulis ke {tujuan}: {sebut_galat(galat)}."])
    return _jawab(minta, [f"{len(berkas)} buku kerja kosong ditulis ke folder {tujuan}. Isi, lalu ambil folder itu."])


async def hapus(minta: Request) -> Response:
    ruang: Ruang = minta.state.ruang
    pesan = []
    async with minta.form(max_files=0, max_fields=5) as formulir:
        try:
            hapus_berkas(ruang.masukan, str(formulir.get("nama", "")))
        except Ditolak as galat:
            pesan.append(str(galat))
    ruang.lupakan_bacaan()
    return _jawab(minta, pesan)


async def kosongkan(minta: Request) -> Response:
    """Take everything out again, for another office or another year."""
    ruang: Ruang = minta.state.ruang
    await run_in_threadpool(_kosongkan, ruang)
    return _jawab(minta, [])


async def namai(minta: Request) -> Response:
    async with minta.form(max_files=0, max_fields=5) as formulir:
        nama = str(formulir.get("nama", "")).strip()
    try:
        rapi = bersihkan_nama(nama.translate(_GARIS_MIRING)).name
        minta.app.state.rumah.namai(minta.state.ruang, rapi)
    except Ditolak:
        return _jawab(minta, [f'Nama "{nama[:80]}" tidak dapat dipakai untuk folder; pilih nama lain.'])
    return _jawab(minta, [])


async def baca(minta: Request) -> Response:
    """Read, compute and check what came in, in the background."""
    ruang: Ruang = minta.state.ruang
    if not daftar_berkas(ruang.masukan):
        return _jawab(minta, ["Belum ada berkas. Seret buku kerja ke halaman ini dulu."])
    ruang.kerjakan("Membaca buku kerja", "/kenali", ruang.baca, minta.app.state.rumah.pelaksana)
    return RedirectResponse("/tunggu", 303)


def ambil_folder_awal(rumah: Rumah, ruang: Ruang) -> None:
    """Take in the folder that the command named, for the first browser."""
    folder, rumah.folder_awal = rumah.folder_awal, None
    if folder is not None:
        ruang.pesan += _salin(rumah, ruang, folder)


def _salin(rumah: Rumah, ruang: Ruang, folder: Path) -> list[str]:
    """Put a copy of a folder in place of what came in before, with the corrections kept beside its results."""
    if not any(p.is_file() for p in folder.rglob("*")):
        return [f'Folder "{folder.name}" tidak berisi satu berkas pun; yang sudah masuk tetap.']
    _kosongkan(ruang)
    rumah.namai(ruang, _nama_folder(folder.resolve().name))
    ruang.asal, ruang.folder = folder.resolve(), folder.resolve().name
    pesan = salin_folder(folder, ruang.masukan) + _bawa_pilihan(ruang)
    ruang.lupakan_bacaan()
    return pesan


def _bawa_pilihan(ruang: Ruang, syarat: str = "") -> list[str]:
    """Take in the corrections and settings that were kept beside the results, where the folder has none of its own.

    Returns what is to be told of it; `syarat` is when it does not hold.
    """
    pesan = []
    for nama in (NAMA_PETA, NAMA_PENGATURAN):
        if (ruang.keluaran / nama).is_file() and not (ruang.masukan / nama).exists():
            try:
                shutil.copyfile(ruang.keluaran / nama, ruang.masukan / nama)
                pesan.append(f"{nama} dari folder hasil ({ruang.nama}) ikut dipakai{syarat}.")
            except OSError as galat:
                pesan.append(f"{nama} di folder {ruang.keluaran} tidak dapat dibaca: {sebut_galat(galat)}.")
    return pesan


def _kosongkan(ruang: Ruang) -> None:
    shutil.rmtree(ruang.masukan, ignore_errors=True)
    ruang.masukan.mkdir(parents=True, exist_ok=True)
    ruang.asal, ruang.folder = None, ""
    ruang.lupakan_bacaan()


def _kenali_folder(rumah: Rumah, ruang: Ruang, nama: str) -> list[str]:
    """Let the first folder give its name; say so when the files of another one join it."""
    if not daftar_berkas(ruang.masukan):
        rumah.namai(ruang, _nama_folder(nama))
        ruang.folder = nama
        return _bawa_pilihan(ruang, ", kecuali folder itu membawa miliknya sendiri")
    if ruang.folder in ("", nama):
        return []
    return [
        f'Berkas dari folder "{nama[:80]}" ditambahkan ke berkas folder "{ruang.folder[:80]}" yang sudah masuk. Bila '
        "seharusnya menggantikannya, tekan Hapus semua, lalu kirim lagi."
    ]


def _folder_ada(tertulis: str) -> Path | None:
    """Return the folder of an address as people copy it, None where there is none."""
    try:
        folder = Path(tertulis).expanduser()
        return folder if tertulis and folder.is_absolute() and folder.is_dir() else None
    except (OSError, RuntimeError, ValueError):
        return None


def _nama_folder(nama: str) -> str:
    try:
        return bersihkan_nama(nama.strip()).name
    except Ditolak:
        return "kantor"


def _jawab(minta: Request, pesan: list[str]) -> Response:
    """Answer a change: the list anew for htmx, the page for a browser without scripts."""
    ruang: Ruang = minta.state.ruang
    if "hx-request" in minta.headers:
        return potongan("potongan_berkas.html", sepotong=True, pesan=pesan, **_isi(ruang))
    ruang.pesan += pesan
    return RedirectResponse("/berkas", 303)


def _isi(ruang: Ruang) -> dict[str, object]:
    bidang = alur.bidang_masuk(ruang.siap) if ruang.siap else ()
    daftar = [(nama, _sebut_besar(besar)) for nama, besar in daftar_berkas(ruang.masukan)]
    return {"ruang": ruang, "bidang": bidang, "daftar": daftar}


def _sebut_besar(besar: int) -> str:
    """ "12 KB", "1,4 MB"."""
    if besar < 1_000_000:
        return f"{max(1, round(besar / 1000))} KB"
    return f"{besar / 1_000_000:.1f} MB".replace(".", ",")


RUTE = [
    Route("/berkas", tampilkan),
    Route("/berkas/unggah", unggah, methods=["POST"]),
    Route("/berkas/folder", ambil_folder, methods=["POST"]),
    Route("/berkas/contoh", pakai_contoh, methods=["POST"]),
    Route("/berkas/kosong", tulis_kosong, methods=["POST"]),
    Route("/berkas/hapus", hapus, methods=["POST"]),
    Route("/berkas/kosongkan", kosongkan, methods=["POST"]),
    Route("/berkas/nama", namai, methods=["POST"]),
    Route("/baca", baca, methods=["POST"]),
]
