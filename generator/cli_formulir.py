"""Perintah templat dan tahun-baru: alat templat Word, dan buku kerja yang diisi kantor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from generator import alur
from generator import tampilan
from generator.cli_dasar import SALAH_PAKAI
from generator.cli_dasar import TIDAK_TERBACA
from generator.cli_dasar import Folder
from generator.cli_dasar import berhenti
from generator.cli_dasar import siapkan
from generator.model.catatan import Tingkat


def daftarkan(app: typer.Typer) -> None:
    """Add the commands of this file."""
    app.command()(templat)
    app.command("tahun-baru")(tahun_baru)


def templat(
    daftar: Annotated[
        bool, typer.Option("--daftar", help="Sebutkan semua nama yang boleh diketik di templat.")
    ] = False,
    diperiksa: Annotated[
        Path | None, typer.Option("--periksa", help="Templat Word yang diperiksa.", show_default=False)
    ] = None,
    kosong: Annotated[
        Path | None, typer.Option("--kosong", help="Tulis buku kerja kosong ke folder itu; sebutkan --tahun.")
    ] = None,
    isian: Annotated[
        Path | None, typer.Option("--isian", help="Tulis buku kerja isian per bidang dari folder kantor itu.")
    ] = None,
    tahun: Annotated[
        int | None, typer.Option("--tahun", min=2010, max=2060, help="Tahun laporan untuk --kosong.")
    ] = None,
    awal_renstra: Annotated[
        int | None, typer.Option("--awal-renstra", help="Tahun pertama Renstra untuk --kosong.")
    ] = None,
    keluaran: Annotated[Path | None, typer.Option("-o", "--keluaran", help="Folder hasil untuk --isian.")] = None,
) -> None:
    """Alat templat: nama di templat Word, pemeriksaannya, buku kerja kosong, dan isian per bidang."""
    from generator import alur_formulir

    if diperiksa is not None:
        raise typer.Exit(_periksa_templat(diperiksa))
    if daftar:
        from generator.document.daftar_nama import daftar_templat

        tampilan.cetak_daftar_templat(daftar_templat())
    elif kosong is not None and tahun is not None:
        saran = f"Isi buku kerja itu, lalu jalankan: lkjip buat {kosong}"
        _tulis_formulir(lambda: alur_formulir.tulis_kosong(kosong, tahun, awal_renstra), saran)
    elif isian is not None:
        siap = _siapkan_berisi(isian)
        tujuan = keluaran or Path("output") / isian.resolve().name / "isian"
        saran = f"Setelah diisi bidang, salin kembali ke {isian}."
        _tulis_formulir(lambda: alur_formulir.tulis_isian(siap, tujuan), saran)
    else:
        pilihan = "--daftar, --periksa BERKAS.docx, --kosong FOLDER --tahun TAHUN, atau --isian FOLDER"
        berhenti(f"Sebutkan {pilihan}.", SALAH_PAKAI)


def tahun_baru(
    folder: Folder,
    tahun: Annotated[int, typer.Argument(help="Tahun yang baru.", show_default=False)],
    keluaran: Annotated[
        Path | None, typer.Option("-o", "--keluaran", help="Folder hasil; baku: output/<nama folder> TAHUN.")
    ] = None,
) -> None:
    """Buat folder tahun berikutnya: realisasi menjadi riwayat, target dari Renstra, profil dibawa."""
    from generator import alur_formulir

    siap = _siapkan_berisi(folder)
    tujuan = keluaran or Path("output") / f"{folder.resolve().name} {tahun}"
    saran = f"Lengkapi yang kosong sepanjang tahun {tahun}; realisasi tahun lalu yang belum ada dapat menyusul."
    _tulis_formulir(lambda: alur_formulir.tulis_tahun_baru(siap, tahun, tujuan), saran)


def cetak_bidang(siap: alur.Siap) -> None:
    """Print what has come in of each bidang, where the folder holds workbooks of a bidang."""
    for nama, keadaan in alur.bidang_masuk(siap):
        print(f"Bidang {nama}: {keadaan}.")


def _periksa_templat(diperiksa: Path) -> int:
    from generator.document.periksa_templat import periksa_templat

    if not diperiksa.is_file():
        berhenti(f'Templat "{diperiksa}" tidak ditemukan.', SALAH_PAKAI)
    catatan = periksa_templat(diperiksa.read_bytes(), diperiksa.name)
    tampilan.cetak_catatan(catatan)
    return int(any(c.tingkat is not Tingkat.INFO for c in catatan))


def _tulis_formulir(tulis: Callable[[], tuple[Path, ...]], saran: str) -> None:
    from generator.formulir.tahun_baru import TahunTidakBerurutan

    try:
        berkas = tulis()
    except (alur.TidakDapatDisusun, TahunTidakBerurutan) as galat:
        berhenti(str(galat), SALAH_PAKAI)
    except OSError as galat:
        berhenti(f"Buku kerja tidak dapat ditulis: {tampilan.sebut_galat(galat)}.", SALAH_PAKAI)
    for jalur in berkas:
        print(f"Ditulis: {jalur}")
    print(saran)


def _siapkan_berisi(folder: Path) -> alur.Siap:
    siap = siapkan(folder)
    if siap.laporan is None:
        tampilan.cetak_catatan(siap.catatan)
        raise typer.Exit(TIDAK_TERBACA)
    return siap
