"""Peran kolom dari kata kepalanya; sinonim ada di columns.toml, bukan di sini."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from generator.reading.nama import rapikan

_TAHUN = re.compile(r"\b(20[0-4]\d)\b")
_TRIWULAN = re.compile(r"\b(?:tw|triwulan|tribulan|trw)\s*(iv|iii|ii|i|[1-4])\b")
_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_KURUNG = re.compile(r"\(([^()]*)\)")
_HITUNGAN = re.compile(r"[)\w]\s*(?:[x×*/:]|\s-\s)\s*(?:capaian|realisasi|pagu|\(|\d)", re.IGNORECASE)
_WILAYAH = re.compile(r"\b(kota|kabupaten|kab|provinsi|prov|nasional|jawa|indonesia|spm)\b")


@dataclass(frozen=True, slots=True)
class Peran:
    """What one header text says. `kata` is the share of its words that were understood (0–1)."""

    nama: str = ""
    tahun: int | None = None
    triwulan: int | None = None
    ukuran: str = ""
    versi: str = ""
    anggaran: bool = False
    kinerja: bool = False
    kata: float = 0.0

    @property
    def atribut(self) -> bool:
        """Says something about a column, though not which quantity it is."""
        return bool(self.tahun or self.triwulan or self.ukuran or self.versi or self.anggaran or self.kinerja)

    @property
    def dikenal(self) -> bool:
        return bool(self.nama) or self.atribut


@cache
def _kamus() -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    data = tomllib.loads(resources.files("generator.reading").joinpath("columns.toml").read_text("utf-8"))
    frasa = {sinonim: peran for peran, daftar in data["peran"].items() for sinonim in daftar}
    return frasa, {k: tuple(v) for k, v in data["keterangan"].items()}


@cache
def peran_teks(teks: str) -> Peran:
    """Return what one header cell says by itself."""
    if not teks or len(teks) > 160:
        return Peran()
    if _HITUNGAN.search(teks) and len(teks) > 12:
        return Peran("hitungan", kata=1.0)
    dalam_kurung = " ".join(_KURUNG.findall(teks))
    rapi = rapikan(_KURUNG.sub(" ", teks))
    tambahan = rapikan(dalam_kurung)
    semua = f"{rapi} {tambahan}".strip()
    if not rapi and tambahan:
        rapi = tambahan
    tahun = _TAHUN.search(semua)
    triwulan = _TRIWULAN.search(semua)
    polos = _TRIWULAN.sub(" ", _TAHUN.sub(" ", rapi)).strip()
    polos = re.sub(r"\btahun( ke)?$|^tahun\b", "", polos).strip()
    frasa, keterangan = _kamus()
    nama, panjang = _frasa_terpanjang(polos, frasa)
    jumlah_kata = max(len(polos.split()), 1)
    ukuran = _ukuran(rapi, teks)
    versi = next((k for k in ("menjadi", "semula") if _memuat(semua, keterangan[k])), "")
    return Peran(
        nama=nama,
        tahun=int(tahun.group(1)) if tahun else None,
        triwulan=_angka_triwulan(triwulan.group(1)) if triwulan else None,
        ukuran=ukuran,
        versi=versi,
        anggaran=_memuat(semua, keterangan["anggaran"]),
        kinerja=_memuat(semua, keterangan["kinerja"]),
        kata=panjang / jumlah_kata if nama else (1.0 if not polos else 0.0),
    )


def peran_jalur(jalur: tuple[str, ...]) -> Peran:
    """Return the role of a column from its header path, group first, leaf last.

    The leaf names the quantity; its groups say of what (anggaran or kinerja), of which year and edition.
    """
    bagian = [peran_teks(t) for t in jalur]
    nama, kata = "", 0.0
    for p in reversed(bagian):
        if p.nama:
            nama, kata = p.nama, p.kata
            break
    atas = bagian[:-1] if bagian and bagian[-1].nama else bagian
    anggaran = any(p.anggaran for p in atas) or bagian[-1].ukuran == "rp"
    if nama in ("target", "saldo") and anggaran and not _kinerja_lebih_dekat(bagian):
        nama = "pagu" if nama == "target" else nama
    elif nama == "realisasi" and anggaran and not _kinerja_lebih_dekat(bagian):
        nama = "realisasi_anggaran"
    elif nama == "capaian" and anggaran and not _kinerja_lebih_dekat(bagian):
        nama = "serapan"
    elif nama == "pagu" and bagian[-1].ukuran == "k":
        nama = "target"
    if (
        nama in ("target", "realisasi", "pagu", "realisasi_anggaran")
        and bagian[-1].ukuran == "%"
        and not bagian[-1].nama
    ):
        nama = "capaian" if nama in ("target", "realisasi") else "serapan"
    if nama == "realisasi" and _WILAYAH.search(rapikan(" ".join(jalur))):
        nama = "realisasi_pembanding"
    return Peran(
        nama=nama,
        tahun=next((p.tahun for p in reversed(bagian) if p.tahun), None),
        triwulan=next((p.triwulan for p in reversed(bagian) if p.triwulan), None),
        ukuran=bagian[-1].ukuran if bagian else "",
        versi=next((p.versi for p in reversed(bagian) if p.versi), ""),
        anggaran=anggaran,
        kinerja=any(p.kinerja for p in bagian),
        kata=kata,
    )


def nama_pembanding(jalur: tuple[str, ...]) -> str:
    """Return the region that a comparison column names ("Kota Mojokerto"), "" if none."""
    cocok = re.search(r"\b(Kota|Kabupaten|Kab\.?|Provinsi|Prov\.?|Nasional)\b.*", " ".join(jalur), re.IGNORECASE)
    return cocok.group(0).strip(" .:") if cocok else ""


def _kinerja_lebih_dekat(bagian: list[Peran]) -> bool:
    """The nearest group that speaks of anggaran or kinerja decides; "Target Kinerja" is never money."""
    for p in reversed(bagian):
        if p.ukuran == "rp":
            return False
        if p.ukuran == "k":
            return True
        if p.anggaran != p.kinerja:
            return p.kinerja
    return False


def _frasa_terpanjang(teks: str, frasa: dict[str, str]) -> tuple[str, int]:
    kata = teks.split()
    for panjang in range(len(kata), 0, -1):
        for awal in range(len(kata) - panjang + 1):
            peran = frasa.get(" ".join(kata[awal : awal + panjang]))
            if peran:
                return peran, panjang
    return "", 0


def _memuat(teks: str, daftar: tuple[str, ...]) -> bool:
    berjarak = f" {teks} "
    return any(f" {x} " in berjarak for x in daftar)


def _ukuran(rapi: str, teks: str) -> str:
    inti = _TRIWULAN.sub(" ", rapi).strip()
    if inti in ("k", "kinerja", "fisik", "volume"):
        return "k"
    if inti in ("rp", "rupiah", "keuangan", "rp 000"):
        return "rp"
    if teks.strip() in ("%", "(%)") or inti in ("%", "persen", "persentase"):
        return "%"
    return ""


def _angka_triwulan(teks: str) -> int:
    return _ROMAWI.get(teks) or int(teks)
