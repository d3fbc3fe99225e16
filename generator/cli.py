"""Perintah lkjip: mengurai, memanggil, mencetak. Hasil ke stdout, pesan ke stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from generator import alur
from generator import cli_formulir
from generator import tampilan
from generator.bantuan import Aplikasi
from generator.cli_dasar import SALAH_PAKAI
from generator.cli_dasar import TIDAK_TERBACA
from generator.cli_dasar import Folder
from generator.cli_dasar import berhenti
from generator.cli_dasar import siapkan
from generator.model.catatan import Tingkat

app = Aplikasi(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False,
    help="Menyusun LKjIP dari buku kerja yang sudah ada di kantor.",
)  # fmt: skip

Json = Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")]
TanpaHalaman = Annotated[
    bool, typer.Option("--tanpa-halaman", help="Jangan hitung nomor halaman daftar isi (lebih cepat).")
]
Pdf = Annotated[
    bool, typer.Option("--pdf", help="Tulis juga PDF, digabung dengan pindaian di lampiran/A sampai lampiran/G.")
]
Terbit = Annotated[
    bool, typer.Option("--terbit", help="Tulis juga salinan untuk diterbitkan, tanpa teks tersimpan dan komentar.")
]
Word = Annotated[
    bool,
    typer.Option("--word", help="Nomor halaman dan PDF dari Microsoft Word di komputer ini (belum dicoba di Windows)."),
]


@app.command()
def kenali(
    folder: Folder,
    tulis_peta: Annotated[
        bool, typer.Option("--tulis-peta", help="Tulis peta.xlsx di folder itu untuk membetulkan yang salah dikenali.")
    ] = False,
) -> None:
    """Tampilkan apa yang dikenali di setiap lembar, dan apa yang tidak."""
    from generator.tampilan_kenali import cetak_pengenalan

    siap = siapkan(folder)
    cetak_pengenalan(siap.lembar, siap.catatan)
    cli_formulir.cetak_bidang(siap)
    if tulis_peta:
        from generator import alur_koreksi

        try:
            print(f"Ditulis: {alur_koreksi.tulis_peta(siap)}. Isi kolom koreksinya, simpan, lalu jalankan lagi.")
        except alur.TidakDapatDisusun as galat:
            berhenti(str(galat), SALAH_PAKAI)
        except OSError as galat:
            berhenti(f"peta.xlsx tidak dapat ditulis: {tampilan.sebut_galat(galat)}.", SALAH_PAKAI)
    raise typer.Exit(0 if siap.laporan else TIDAK_TERBACA)


@app.command()
def periksa(folder: Folder, sebagai_json: Json = False) -> None:
    """Tampilkan catatan pemeriksaan saja. Keluar dengan 1 bila ada yang salah atau perlu diperiksa."""
    siap = siapkan(folder)
    if sebagai_json:
        print(json.dumps(tampilan.catatan_json(siap.catatan), ensure_ascii=False, indent=1))
    else:
        tampilan.cetak_catatan(siap.catatan)
    if siap.laporan is None:
        raise typer.Exit(TIDAK_TERBACA)
    raise typer.Exit(int(any(c.tingkat is not Tingkat.INFO for c in siap.catatan)))


@app.command()
def tabel(folder: Folder, sebagai_json: Json = False) -> None:
    """Tampilkan tabel yang dihitung, dengan asal setiap angkanya bila memakai --json."""
    siap = siapkan(folder)
    if siap.laporan is None:
        tampilan.cetak_catatan(siap.catatan)
        raise typer.Exit(TIDAK_TERBACA)
    if sebagai_json:
        print(json.dumps(tampilan.tabel_json(siap.tabel), ensure_ascii=False, indent=1))
    else:
        tampilan.cetak_tabel(siap.tabel)


@app.command()
def buat(
    folder: Folder,
    keluaran: Annotated[
        Path | None, typer.Option("-o", "--keluaran", help="Folder hasil; bila tidak disebut: output/<nama folder>.")
    ] = None,
    templat_kantor: Annotated[
        Path | None, typer.Option("--templat", help="Templat Word kantor; bila tidak disebut: templat bawaan.")
    ] = None,
    dokumen: Annotated[
        str, typer.Option("--dokumen", help=f"Dokumen lain dari folder yang sama: {', '.join(alur.DOKUMEN)}.")
    ] = "",
    tanpa_halaman: TanpaHalaman = False,
    pdf: Pdf = False,
    terbit: Terbit = False,
    word: Word = False,
) -> None:
    """Susun laporan: LKjIP.docx, catatan.xlsx, dan kertas-kerja.xlsx; dengan --dokumen, dokumen lain."""
    from generator.document.cetakan import TemplatSalah

    if dokumen and dokumen not in alur.DOKUMEN:
        berhenti(f'Dokumen "{dokumen}" tidak dikenal. Yang ada: {", ".join(alur.DOKUMEN)}.', SALAH_PAKAI)
    if templat_kantor is not None and not templat_kantor.is_file():
        berhenti(f'Templat "{templat_kantor}" tidak ditemukan.', SALAH_PAKAI)
    siap = siapkan(folder)
    tampilan.cetak_ringkasan(siap.catatan)
    if not siap.dapat_disusun:
        raise typer.Exit(TIDAK_TERBACA)
    tujuan = keluaran or Path("output") / folder.resolve().name
    with tampilan.kemajuan() as lapor:
        try:
            if dokumen:
                hasil = alur.tulis_dokumen(siap, dokumen, tujuan, templat_kantor, lapor)
            else:
                hasil = alur.tulis_laporan(siap, tujuan, templat_kantor, lapor, not tanpa_halaman, pdf, terbit, word)
        except (alur.TidakDapatDisusun, TemplatSalah) as galat:
            berhenti(str(galat), SALAH_PAKAI)
        except OSError as galat:
            berhenti(f"Hasil tidak dapat ditulis ke {tujuan}: {tampilan.sebut_galat(galat)}.", SALAH_PAKAI)
    tampilan.cetak_hasil(hasil)
    if templat_kantor is not None:
        from generator.document.periksa_templat import periksa_templat

        tampilan.cetak_temuan_templat(periksa_templat(templat_kantor.read_bytes(), templat_kantor.name))


@app.command()
def perbarui(
    laporan: Annotated[Path, typer.Argument(help="Laporan Word yang sudah disunting.", show_default=False)],
    folder: Folder,
    tanpa_halaman: TanpaHalaman = False,
    pdf: Pdf = False,
    terbit: Terbit = False,
    word: Word = False,
) -> None:
    """Segarkan laporan yang sudah disunting: angka berganti, tulisan orang tetap."""
    from generator.tampilan_segar import cetak_segar

    if not laporan.is_file():
        berhenti(f'Laporan "{laporan}" tidak ditemukan.', SALAH_PAKAI)
    siap = siapkan(folder)
    if not siap.dapat_disusun:
        tampilan.cetak_ringkasan(siap.catatan)
        raise typer.Exit(TIDAK_TERBACA)
    with tampilan.kemajuan() as lapor:
        try:
            hasil, jalur, pesan = alur.perbarui_laporan(siap, laporan, lapor, not tanpa_halaman, word)
            berkas, lain = alur.tulis_turunan(siap, jalur, lapor, pdf, terbit, word)
        except alur.TidakDapatDisusun as galat:
            berhenti(str(galat), SALAH_PAKAI)
        except OSError as galat:
            berhenti(f"Laporan tidak dapat ditulis: {tampilan.sebut_galat(galat)}.", SALAH_PAKAI)
    cetak_segar(hasil)
    for baris in (pesan, *(f"Ditulis: {b}." for b in berkas), *lain):
        print(baris)


@app.command()
def massal(
    folder: Annotated[Path, typer.Argument(help="Folder yang setiap subfoldernya satu kantor.", show_default=False)],
    keluaran: Annotated[
        Path | None, typer.Option("-o", "--keluaran", help="Folder hasil; bila tidak disebut: output/<nama folder>.")
    ] = None,
    templat_kantor: Annotated[
        Path, typer.Option("--templat", help="Templat Word untuk semua kantor.", show_default="templat bawaan")
    ] = alur.TEMPLAT,
    proses: Annotated[
        int | None,
        typer.Option("--proses", min=1, help="Kantor yang dikerjakan bersamaan.", show_default="semua inti"),
    ] = None,
    halaman: Annotated[bool, typer.Option("--halaman", help="Hitung nomor halaman daftar isi (lebih lama).")] = False,
    dask: Annotated[str, typer.Option("--dask", help="Alamat penjadwal Dask, misalnya tcp://10.0.0.5:8786.")] = "",
    reviu_saja: Annotated[
        bool, typer.Option("--reviu", help="Reviu semua LKjIP Word di folder itu, dengan satu rekap-reviu.xlsx.")
    ] = False,
) -> None:
    """Susun laporan banyak kantor sekaligus, dengan rekap.xlsx. Yang sudah terbaru tidak dikerjakan lagi."""
    from generator.perintah_massal import MassalGagal
    from generator.perintah_massal import reviu_massal
    from generator.perintah_massal import susun_massal

    if not folder.is_dir():
        berhenti(f'Folder "{folder}" tidak ditemukan.', SALAH_PAKAI)
    if not templat_kantor.is_file():
        berhenti(f'Templat "{templat_kantor}" tidak ditemukan.', SALAH_PAKAI)
    tujuan = keluaran or Path("output") / folder.resolve().name
    try:
        if reviu_saja:
            ada = reviu_massal(folder, tujuan, proses, dask)
        else:
            ada = susun_massal(folder, tujuan, templat_kantor, proses, halaman, dask)
    except MassalGagal as galat:
        berhenti(str(galat), SALAH_PAKAI)
    except OSError as galat:
        berhenti(f"Rekap tidak dapat ditulis ke {tujuan}: {tampilan.sebut_galat(galat)}.", SALAH_PAKAI)
    raise typer.Exit(0 if ada else TIDAK_TERBACA)


@app.command()
def reviu(
    dokumen: Annotated[
        Path, typer.Argument(help="LKjIP (.docx) yang ditulis orang, atau folder berisi LKjIP.", show_default=False)
    ],
    folder: Annotated[
        Path | None, typer.Argument(help="Folder buku kerja pembandingnya, bila ada.", show_default=False)
    ] = None,
    komentar: Annotated[
        bool, typer.Option("--komentar", help="Tulis juga salinan laporan dengan tiap catatan sebagai komentar Word.")
    ] = False,
    keluaran: Annotated[
        Path | None, typer.Option("-o", "--keluaran", help="Folder hasil; bila tidak disebut: output/<nama laporan>.")
    ] = None,
    sebagai_json: Json = False,
) -> None:
    """Periksa LKjIP yang ditulis orang. Keluar dengan 1 bila ada yang salah atau perlu diperiksa."""
    from generator.perintah_reviu import TidakAdaYangTerbaca
    from generator.perintah_reviu import jalankan_reviu

    if not dokumen.exists():
        berhenti(f'"{dokumen}" tidak ditemukan.', SALAH_PAKAI)
    siap = siapkan(folder) if folder is not None else None
    try:
        bersih = jalankan_reviu(dokumen, siap, keluaran, komentar, sebagai_json)
    except TidakAdaYangTerbaca as galat:
        berhenti(str(galat), TIDAK_TERBACA)
    except OSError as galat:
        berhenti(f"Hasil tidak dapat ditulis: {tampilan.sebut_galat(galat)}.", SALAH_PAKAI)
    raise typer.Exit(int(not bersih))


@app.command()
def web(
    folder: Annotated[Path | None, typer.Argument(help="Folder yang langsung dibuka.", show_default=False)] = None,
    keluaran: Annotated[Path, typer.Option("-o", "--keluaran", help="Folder semua hasil.")] = Path("output"),
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Nomor port; 0 memilih yang bebas.")] = 0,
    tanpa_peramban: Annotated[bool, typer.Option("--tanpa-peramban", help="Cetak alamatnya saja.")] = False,
) -> None:
    """Buka halaman lokal di peramban: berkas, kenali, catatan, susun; hanya di komputer ini, tanpa internet."""
    from generator.web.peladen import jalankan

    if folder is not None and not folder.is_dir():
        berhenti(f'Folder "{folder}" tidak ditemukan.', SALAH_PAKAI)
    try:
        jalankan(keluaran.resolve(), folder and folder.resolve(), port, not tanpa_peramban)
    except alur.TidakDapatDisusun as galat:
        berhenti(str(galat), SALAH_PAKAI)
    except OSError as galat:
        berhenti(f"Halaman tidak dapat dibuka di port {port}: {tampilan.sebut_galat(galat)}.", SALAH_PAKAI)


cli_formulir.daftarkan(app)


def main() -> None:
    """Run the command line; without a command, on a terminal, the menu. A closed pipe is no error."""
    _tulis_utf8()
    if len(sys.argv) == 1 and sys.stdin is not None and sys.stdin.isatty():
        from generator.menu import jalankan_menu

        jalankan_menu(_jalankan)
        return
    try:
        sys.exit(_jalankan(sys.argv[1:]))
    except BrokenPipeError:
        sys.stderr.close()


def _tulis_utf8() -> None:
    """Write UTF-8 into files and pipes too: there Windows still has a code page without our arrows."""
    for arus in (sys.stdout, sys.stderr):
        if arus is not None and not arus.isatty():
            arus.reconfigure(encoding="utf-8")


def _jalankan(argumen: Sequence[str]) -> int:
    """Run one command and return its status; wrong use is told in Indonesian."""
    try:
        kode = app([*argumen], standalone_mode=False)
    except Exception as galat:
        if not hasattr(galat, "format_message"):
            raise
        print(tampilan.pesan_salah_pakai(galat), file=sys.stderr)
        return SALAH_PAKAI
    return kode if isinstance(kode, int) else 0
