"""Profil dan pengaturan: baris label–isi dari lembar Profil, dengan nilai baku untuk tiap pengaturan."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import resources

from generator.model.aturan import Aturan
from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import TabelMentah
from generator.rules.skala import build_daftar_skala

_ANGKA = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Isian:
    """One label with its text and place."""

    teks: str
    asal: Alamat


def baca_isian(tabel: TabelMentah) -> tuple[dict[str, Isian], list[Catatan]]:
    """Return what a label–isi table states, by key; labels that nobody knows are reported."""
    label, isi = tabel.satu("label"), tabel.satu("isi")
    hasil, catatan = {}, []
    for r in tabel.baris:
        nama, teks = tabel.teks_sendiri(r, label), tabel.teks_sendiri(r, isi)
        if not nama or (not teks and nama.isupper()):
            continue
        kunci = _kunci_label().get(rapikan(nama))
        alamat = tabel.grid.alamat(r, isi.kolom)
        if kunci is None:
            catatan.append(info("P01", alamat, f'Isian "{nama}" tidak dikenal dan tidak dipakai.'))
        elif teks:
            hasil[kunci] = Isian(" ".join(teks.split()), alamat)
    return hasil, catatan


def susun_aturan(
    isian: dict[str, Isian], skala_kantor: Skala | None
) -> tuple[Aturan, tuple[tuple[str, str], ...], list[Catatan]]:
    """Return the rules in force and every setting as text; a setting that cannot be read falls back and is reported."""
    baku = _data()["baku"]
    catatan: list[Catatan] = []

    def teks(kunci: str) -> str:
        return isian[kunci].teks if kunci in isian else baku[kunci]

    def tolak(kunci: str, pilihan: str) -> None:
        catatan.append(
            periksa("P01", isian[kunci].asal, f'Pengaturan "{isian[kunci].teks}" tidak dikenal; dipakai '
                                              f'"{baku[kunci]}".',
                    f"Tulis salah satu dari: {pilihan}.")
        )  # fmt: skip

    def bilangan(kunci: str) -> int:
        if teks(kunci).isdigit() and int(teks(kunci)) <= 6:
            return int(teks(kunci))
        tolak(kunci, "0 sampai 6")
        return int(baku[kunci])

    capaian = rapikan(teks("capaian_sasaran"))
    if "pertama" not in capaian and "rata" not in capaian:
        tolak("capaian_sasaran", "rata-rata, indikator pertama")
    rumus = teks("rumus_rendah").upper().strip()
    if rumus not in ("N1", "N2"):
        tolak("rumus_rendah", "N1, N2")
        rumus = baku["rumus_rendah"]
    batas = _ANGKA.search(teks("batas_capaian"))
    if batas is None and not rapikan(teks("batas_capaian")).startswith("tanpa"):
        tolak("batas_capaian", "tanpa batas, 100, 110, 120, 150")
    akhir = teks("tahun_akhir_renstra").strip()
    if akhir and not re.fullmatch(r"20\d\d", akhir):
        tolak("tahun_akhir_renstra", "tahun empat angka, atau kosong")
        akhir = ""
    potong = rapikan(teks("pembulatan")).startswith(("potong", "dipotong"))
    aturan = Aturan(
        skala=_pilih_skala(teks("skala"), skala_kantor, "skala" in isian, tolak),
        rumus_rendah=rumus,
        capaian_sasaran="pertama" if "pertama" in capaian else "rata-rata",
        batas_capaian=Decimal(batas.group().replace(",", ".")) if batas else None,
        tahun_akhir_renstra=int(akhir) if akhir else None,
        desimal_capaian=bilangan("desimal_capaian"),
        desimal_efisiensi=bilangan("desimal_efisiensi"),
        pembulatan="potong" if potong else "setengah ke atas",
    )
    return aturan, tuple((k, teks(k)) for k in baku), catatan


def _pilih_skala(teks: str, skala_kantor: Skala | None, ditetapkan: bool, tolak) -> Skala:
    rapi = rapikan(teks)
    if skala_kantor and (not ditetapkan or rapi.startswith("lembar")):
        return skala_kantor
    for skala in daftar_skala().values():
        if rapi in (rapikan(skala.kode), rapikan(skala.nama)):
            return skala
    if ditetapkan:
        tolak("skala", "lembar Kriteria, " + ", ".join(daftar_skala()))
    return daftar_skala()[_data()["baku"]["skala"]]


def baca_kriteria(tabel: TabelMentah) -> tuple[Skala | None, list[Catatan]]:
    """Return the office's own scale of categories; None with a catatan when its bounds cannot be read."""
    batas, nama, ket = tabel.satu("batas", "capaian"), tabel.satu("kategori"), tabel.satu("keterangan")
    alamat = tabel.grid.alamat(tabel.kepala[0], tabel.kolom[0].kolom)
    pita = []
    for r in tabel.baris:
        teks, kategori = tabel.teks_sendiri(r, batas), tabel.teks_sendiri(r, nama)
        if kategori and teks:
            bawah, termasuk = _batas_bawah(teks)
            pita.append(Pita(kategori, bawah, termasuk, tabel.teks_sendiri(r, ket)))
    pita.sort(key=lambda p: (p.bawah is not None, p.bawah or Decimal(0)), reverse=True)
    try:
        sumber = f"{tabel.grid.berkas}, lembar {tabel.grid.lembar}"
        return Skala("kantor", "Skala perangkat daerah", sumber, tuple(pita)), []
    except ValueError:
        return None, [
            periksa("P01", alamat, "Kriteria capaian tidak dapat dibaca sebagai rentang yang berurutan; skala "
                                   "baku yang dipakai.",
                    "Tulis tiap batas seperti ≥ 100%, 75% s.d < 100%, < 55%.")
        ]  # fmt: skip


def _batas_bawah(teks: str) -> tuple[Decimal | None, bool]:
    """ "≥ 100%" -> (100, True); "75% s.d < 100%" -> (75, True); ">80 - 100" -> (80, False); "< 55%" -> None."""
    angka = [Decimal(a.replace(",", ".")) for a in _ANGKA.findall(teks)]
    awal = teks.strip()[:1]
    if not angka or awal in "<≤":
        return None, True
    if len(angka) == 2 and angka[0] > angka[1]:
        angka.reverse()
    lebih = teks.strip().startswith(">") and not teks.strip().startswith((">=", "> ="))
    return (None, True) if angka[0] == 0 and len(angka) == 2 else (angka[0], not lebih)


@cache
def daftar_skala() -> dict[str, Skala]:
    """Return the scales that come with the program, by kode."""
    teks = resources.files("generator.rules").joinpath("parameters/skala.toml").read_text("utf-8")
    return build_daftar_skala(tomllib.loads(teks))


@cache
def _data() -> dict[str, dict]:
    return tomllib.loads(resources.files("generator.reading").joinpath("profil.toml").read_text("utf-8"))


@cache
def _kunci_label() -> dict[str, str]:
    return {s: k for bagian in ("identitas", "pengaturan") for k, daftar in _data()[bagian].items() for s in daftar}
