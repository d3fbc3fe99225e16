"""Buku kerja untuk diisi: folder tahun berikutnya dan isian per bidang, dari folder yang sudah dibaca."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator.alur_formulir import tulis_isian
from generator.alur_formulir import tulis_tahun_baru
from generator.model.rekaman import rekaman
from generator.web.halaman import halaman
from generator.web.halaman import halaman_pesan
from generator.web.kenali import tanpa_laporan
from generator.web.ruang import Ruang
from generator.web.tampilan_susun import ambil_pratinjau
from generator.web.tampilan_susun import daftar_bab


@rekaman
class Kumpulan:
    """Workbooks that are written together: what they are for, where they go, those that were written just now."""

    kunci: str
    judul: str
    arti: str
    tombol: str
    tujuan: Path
    berkas: tuple[str, ...] = ()


def tampilkan(minta: Request) -> Response:
    ruang: Ruang = minta.state.ruang
    siap = ruang.siap
    if (jawab := tanpa_laporan(minta, siap)) is not None:
        return jawab
    return halaman(minta, "susun_buku.html", kumpulan=_kumpulan(ruang, siap.laporan.tahun),
                   daftar=daftar_bab(ambil_pratinjau(ruang, siap)))  # fmt: skip


async def tulis(minta: Request) -> Response:
    """Write one set of workbooks, in the background; what lies there already is not replaced."""
    ruang: Ruang = minta.state.ruang
    async with minta.form(max_files=0, max_fields=5) as formulir:
        kunci = str(formulir.get("apa", ""))
    siap = ruang.siap
    if siap is None or siap.laporan is None:
        return RedirectResponse("/susun", 303)
    tahun = siap.laporan.tahun
    satu = next((k for k in _kumpulan(ruang, tahun) if k.kunci == kunci), None)
    if satu is None:
        return halaman_pesan(404, "Buku kerja itu tidak dikenal. Buka kembali langkah Susun.")
    penulis: dict[str, Callable[[], tuple[Path, ...]]] = {
        "tahun-baru": lambda: tulis_tahun_baru(siap, tahun + 1, satu.tujuan),
        "isian": lambda: tulis_isian(siap, satu.tujuan),
    }

    def kerja(kemajuan: alur.Kemajuan) -> None:
        berkas = penulis[kunci]()
        ruang.catat_hasil(berkas)
        ruang.pesan.append(f"{len(berkas)} buku kerja ditulis ke folder {satu.tujuan}.")

    ruang.kerjakan("Menulis buku kerja", "/susun/buku-kerja", kerja, minta.app.state.rumah.pelaksana)
    return RedirectResponse("/tunggu", 303)


def _kumpulan(ruang: Ruang, tahun: int) -> list[Kumpulan]:
    semua = [
        Kumpulan(
            "tahun-baru", f"Folder tahun {tahun + 1}",
            "Realisasi menjadi riwayat, target diambil dari Renstra, profil dan rekomendasi dibawa. Lengkapi yang "
            f"kosong sepanjang tahun {tahun + 1}; realisasi yang belum ada dapat menyusul.",
            f"Siapkan folder tahun {tahun + 1}", ruang.keluaran_pokok / f"{ruang.nama} {tahun + 1}",
        ),
        Kumpulan(
            "isian", "Isian per bidang",
            "Satu buku kerja untuk setiap bidang yang menjadi penanggung jawab IKU, dengan indikator dan targetnya. "
            "Sesudah diisi, masukkan bersama buku kerja lain di langkah Berkas.",
            "Siapkan isian per bidang", ruang.keluaran / "isian",
        ),
    ]  # fmt: skip
    return [replace(k, berkas=tuple(sorted(n for n, p in ruang.hasil.items() if p.parent == k.tujuan))) for k in semua]


RUTE = [
    Route("/susun/buku-kerja", tampilkan),
    Route("/susun/buku-kerja", tulis, methods=["POST"]),
]
