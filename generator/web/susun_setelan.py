"""Pengaturan di langkah Susun: yang berlaku, dari mana, dan daftar turun untuk memilih yang lain."""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.responses import Response
from starlette.routing import Route

from generator import alur
from generator.reading.pengaturan import NAMA_PENGATURAN
from generator.setelan import PANJANG_ISIAN
from generator.setelan import PEMISAH
from generator.setelan import TIDAK_ADA
from generator.setelan import Setelan
from generator.setelan import daftar_setelan
from generator.setelan import simpan_setelan
from generator.web.halaman import halaman
from generator.web.halaman import halaman_pesan
from generator.web.ruang import Ruang
from generator.web.tampilan_susun import ambil_pratinjau
from generator.web.tampilan_susun import daftar_bab

_TERSIMPAN = "Pengaturan disimpan, dan semuanya dibaca ulang dengannya."
_DILEPAS = "Tidak ada pengaturan dari halaman lagi; yang berlaku isi lembar Profil kantor."


def tampilkan(minta: Request) -> Response:
    ruang: Ruang = minta.state.ruang
    siap = ruang.siap
    if siap is None or siap.laporan is None:
        return RedirectResponse("/susun", 303)
    ruang.catat_hasil(j for j in [ruang.masukan / NAMA_PENGATURAN] if j.is_file())
    return halaman(minta, "susun_setelan.html", setelan=daftar_setelan(siap), nama=NAMA_PENGATURAN,
                   pemisah=PEMISAH, daftar=daftar_bab(ambil_pratinjau(ruang, siap)))  # fmt: skip


async def simpan(minta: Request) -> Response:
    """Write what was chosen, then read the folder again."""
    ruang: Ruang = minta.state.ruang
    async with minta.form(max_files=0, max_fields=200) as formulir:
        kiriman = formulir
    siap, pilihan = ruang.siap, {}
    if siap is None or siap.laporan is None:
        return RedirectResponse("/susun", 303)
    for satu in daftar_setelan(siap):
        isi = _baca_pilihan(satu, kiriman)
        if isi is None:
            return halaman_pesan(400, f"Isi pengaturan “{satu.label}” tidak dikenal. Kembali, lalu pilih lagi.")
        if isi:
            pilihan[satu.kunci] = isi

    def kerja(kemajuan: alur.Kemajuan) -> None:
        ruang.lepas_kunci(NAMA_PENGATURAN)
        ditulis = simpan_setelan(siap, pilihan)
        ruang.salin_ke_hasil(NAMA_PENGATURAN)
        ruang.lupakan_bacaan()
        ruang.baca(kemajuan)
        ruang.pesan.append(_TERSIMPAN if ditulis else _DILEPAS)

    ruang.kerjakan("Membaca ulang dengan pengaturan baru", "/susun/pengaturan", kerja,
                   minta.app.state.rumah.pelaksana)  # fmt: skip
    return RedirectResponse("/tunggu", 303)


def _baca_pilihan(satu: Setelan, formulir: FormData) -> str | None:
    """Return what the page chooses for a setting, "" to leave it to the office, None for what cannot be chosen."""
    semua = [x for x in formulir.getlist(satu.kunci) if isinstance(x, str)]
    ada = {nilai for nilai, _ in satu.pilihan}
    if satu.bentuk == "banyak":
        if not set(semua) <= ada:
            return None
        return "" if set(semua) == set(filter(None, satu.kantor.split(PEMISAH))) else PEMISAH.join(semua) or TIDAK_ADA
    isi = semua[0].strip() if semua else ""
    if satu.bentuk == "teks":
        return isi if len(isi) <= PANJANG_ISIAN else None
    return isi if not isi or isi in ada else None


RUTE = [
    Route("/susun/pengaturan", tampilkan),
    Route("/susun/pengaturan", simpan, methods=["POST"]),
]
