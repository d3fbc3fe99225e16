"""Aturan kantor dari isian lembar Profil; yang tidak dapat dibaca kembali ke nilai baku dan dilaporkan."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.model.aturan import Aturan
from generator.model.aturan import CakupanEfisiensi
from generator.model.aturan import CaraRentang
from generator.model.aturan import RumusEfisiensi
from generator.model.aturan import Skala
from generator.model.bagian import BAGIAN
from generator.model.bagian import DAPAT_DIURUTKAN
from generator.model.bagian import cari_bagian
from generator.model.catatan import Catatan
from generator.reading.catat import periksa
from generator.reading.kriteria import daftar_skala
from generator.reading.nama import rapikan
from generator.reading.pengaturan import Isian
from generator.reading.pengaturan import Pengaturan
from generator.reading.pengaturan import daftar_pengaturan
from generator.reading.pengaturan import rapikan_pilihan

_BATAS = re.compile(r"(?:paling tinggi|maksimal|maks\.?)?\s*(\d{2,3}(?:[.,]\d+)?)\s*(?:%|persen)?", re.IGNORECASE)
_DESIMAL_TERBANYAK = 6
KUNCI_BAGIAN = ("tanpa_bagian", "urutan_bagian")
_BULAN_TERBANYAK = 12


def susun_aturan(
    isian: dict[str, Isian], skala_kantor: Skala | None
) -> tuple[Aturan, tuple[tuple[str, str], ...], list[Catatan]]:
    """Return the rules in force and every setting as text; a setting that cannot be read falls back and is reported."""
    baca = _Pembaca(isian)
    akhir = baca.tahun("tahun_akhir_renstra")
    aturan = Aturan(
        skala=_pilih_skala(baca, skala_kantor),
        rumus_rendah=baca.pilihan("rumus_rendah"),
        capaian_sasaran=baca.pilihan("capaian_sasaran"),
        rata_rata=baca.pilihan("rata_rata"),
        rumus_efisiensi=RumusEfisiensi(baca.pilihan("rumus_efisiensi")),
        cakupan_efisiensi=CakupanEfisiensi(baca.pilihan("cakupan_efisiensi")),
        rentang=CaraRentang(baca.pilihan("rentang")),
        kemajuan=baca.pilihan("kemajuan"),
        batas_capaian=baca.batas("batas_capaian"),
        tahun_akhir_renstra=int(akhir) if akhir else None,
        desimal_capaian=baca.bilangan("desimal_capaian", _DESIMAL_TERBANYAK),
        desimal_efisiensi=baca.bilangan("desimal_efisiensi", _DESIMAL_TERBANYAK),
        pembulatan=baca.pilihan("pembulatan"),
    )
    baca.bilangan("batas_laporan", _BULAN_TERBANYAK)
    for kunci in KUNCI_BAGIAN:
        baca.bagian(kunci)
    rupa = {kunci: baca.pilihan(kunci) for kunci in ("penomoran_tabel", "susunan_bab_iii")}
    return aturan, tuple((k, rupa.get(k) or baca.teks(k)) for k in daftar_pengaturan()), baca.catatan


class _Pembaca:
    """Reads settings one by one; `catatan` gathers those that were refused, which then count as not written."""

    def __init__(self, isian: dict[str, Isian]) -> None:
        self.isian = dict(isian)
        self.catatan: list[Catatan] = []

    def pengaturan(self, kunci: str) -> Pengaturan:
        return daftar_pengaturan()[kunci]

    def teks(self, kunci: str) -> str:
        return self.isian[kunci].teks if kunci in self.isian else self.pengaturan(kunci).baku

    def ditetapkan(self, kunci: str) -> bool:
        return kunci in self.isian

    def tolak(self, kunci: str, pilihan: str) -> str:
        """Report a setting that cannot be read and return its default."""
        baku = self.pengaturan(kunci).baku
        ditolak = self.isian.pop(kunci)
        dipakai = f'dipakai "{baku}"' if baku else "dianggap kosong"
        self.catatan.append(
            periksa("P01", ditolak.asal, f'Pengaturan "{ditolak.teks}" tidak dikenal; {dipakai}.',
                    f"Tulis salah satu dari: {pilihan}.")
        )  # fmt: skip
        return baku

    def pilihan(self, kunci: str) -> str:
        nilai = self.pengaturan(kunci).pilihan.get(rapikan_pilihan(self.teks(kunci)))
        return nilai if nilai is not None else self.tolak(kunci, self.pengaturan(kunci).sebut_pilihan())

    def bilangan(self, kunci: str, terbanyak: int) -> int:
        teks = self.teks(kunci).casefold().removesuffix("bulan").removesuffix("desimal").strip()
        if teks.isdecimal() and int(teks) <= terbanyak:
            return int(teks)
        return int(self.tolak(kunci, f"0 sampai {terbanyak}"))

    def tahun(self, kunci: str) -> str:
        teks = self.teks(kunci).strip()
        if not teks or re.fullmatch(r"20\d\d", teks):
            return teks
        return self.tolak(kunci, "tahun empat angka, atau kosong")

    def bagian(self, kunci: str) -> tuple[str, ...]:
        """Return the keys of sections, in the order written; one name out of place refuses the whole setting."""
        boleh = DAPAT_DIURUTKAN if kunci == "urutan_bagian" else tuple(BAGIAN)
        daftar = daftar_bagian(self.teks(kunci))
        if not set(boleh).issuperset(daftar):
            self.tolak(kunci, "; ".join(boleh))
            return ()
        return tuple(filter(None, daftar))

    def batas(self, kunci: str) -> Decimal | None:
        teks = self.teks(kunci).strip()
        if rapikan(teks).startswith(("tanpa", "tidak ada", "tidak dibatasi")):
            return None
        angka = _BATAS.fullmatch(teks)
        if angka is None or Decimal(angka[1].replace(",", ".")) < 100:
            self.tolak(kunci, "tanpa batas; 100; 110; 120; 150")
            return None
        return Decimal(angka[1].replace(",", "."))


def daftar_bagian(teks: str) -> tuple[str | None, ...]:
    """Return the key of each section that a text names, None for a name that nobody knows; "tidak ada" names none."""
    return tuple(cari_bagian(rapi) for satu in teks.split(";") if (rapi := rapikan(satu)) not in ("", "tidak ada"))


def _pilih_skala(baca: _Pembaca, skala_kantor: Skala | None) -> Skala:
    rapi = rapikan(baca.teks("skala"))
    if skala_kantor and (not baca.ditetapkan("skala") or rapi.startswith(("lembar", "skala perangkat daerah"))):
        return skala_kantor
    for skala in daftar_skala().values():
        if rapi in (rapikan(skala.kode), rapikan(skala.nama)):
            return skala
    return daftar_skala()[baca.tolak("skala", "lembar Kriteria; " + "; ".join(daftar_skala()))]
