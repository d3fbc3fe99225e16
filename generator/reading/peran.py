"""Peran kolom dari kata kepalanya; sinonim ada di columns.toml, bukan di sini."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from generator.model.rekaman import rekaman
from generator.reading.kamus_kolom import Kamus
from generator.reading.kamus_kolom import cari_cakupan
from generator.reading.kamus_kolom import cari_versi
from generator.reading.kamus_kolom import frasa_terpanjang
from generator.reading.kamus_kolom import kamus_kolom
from generator.reading.kamus_kolom import memuat
from generator.reading.nama import rapikan

PANJANG_KEPALA = 240
_TAHUN = re.compile(r"\b(20[0-4]\d)\b")
_PERIODE = re.compile(r"\b20[0-4]\d\s*(?:-|–|—|s\W?d\W?|sampai(?: dengan)?)\s*20[0-4]\d\b", re.IGNORECASE)
_TAHUN_KE = re.compile(r"\btahun (?:ke )?([1-6]|i{1,3}|iv|v|vi)\b")
_TRIWULAN = re.compile(r"\b(?:tw|triwulan|tribulan|trw|triwulanan) ?(iv|iii|ii|i|[1-4])\b")
_SAMPAI_TRIWULAN = re.compile(r"\b(?:s d|sd|sampai(?: dengan)?|kumulatif) (?:tw|triwulan|tribulan)\b")
_SEMESTER = re.compile(r"\bsemester (ii|i|[12])\b")
_ROMAWI = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
_KURUNG = re.compile(r"\(([^()]*)\)")
_RUMUS_KURUNG = re.compile(r"\(?\s*\d{1,2}\s*=[^()]*(?:\([^()]*\)[^()]*)*\)?")
_HITUNGAN = re.compile(
    r"[)\w]\s*(?:[x×*]|\s-\s)\s*(?:capaian|realisasi|pagu|\(|\d)|[)\w]\s*/\s*(?:\(|\d)|"
    r"[)\w]\s*:\s*(?:capaian|realisasi|pagu|target)",
    re.IGNORECASE,
)
_WILAYAH = re.compile(r"\b(kota|kabupaten|kab|provinsi|prov|nasional|jawa|indonesia|spm)\b")
_PANJANG_WILAYAH = 40
_SINGKATAN_WILAYAH = re.compile(r"^(kab|prov)\b\.?\s*", re.IGNORECASE)
_TERHADAP = re.compile(r"\s(?:terhadap|dibanding(?:kan)?)\b.*$")
_NISBAH = {"realisasi": "capaian", "realisasi_anggaran": "serapan"}
_HURUF = {"t": "target", "r": "realisasi", "c": "capaian"}
_DARI_KELOMPOK = 0.75
_SEKALIMAT = ("uraian", "sisa")
_KATA_UANG = ("anggaran", "keuangan", "dana", "biaya")
_BERUANG = {"target", "realisasi", "capaian"}
_BERSAMA = {"uraian", "program", "kegiatan", "sub_kegiatan", "bidang", "urusan"}


@rekaman
class Peran:
    """What one header text says. `kata` is the share of its words that were understood (0–1).

    `cakupan` tells of which plan or time a figure is: "renstra", "akhir" (end of the plan), "lalu", "berjalan".
    `tahun_ke` is the ordinal year of a plan, `bulan` the month that a figure reaches to.
    """

    nama: str = ""
    tahun: int | None = None
    tahun_ke: int | None = None
    triwulan: int | None = None
    bulan: int | None = None
    ukuran: str = ""
    persen: bool = False
    versi: str = ""
    cakupan: str = ""
    anggaran: bool = False
    kinerja: bool = False
    kata: float = 0.0

    @property
    def atribut(self) -> bool:
        """Says something about a column, though not which quantity it is."""
        return bool(
            self.tahun or self.tahun_ke or self.triwulan or self.bulan or self.ukuran or self.versi or self.anggaran
            or self.kinerja or self.cakupan
        )  # fmt: skip

    @property
    def dikenal(self) -> bool:
        return bool(self.nama) or self.atribut

    @property
    def setahun(self) -> bool:
        """The figure is of a whole year, not of a triwulan or a month."""
        return self.triwulan is None and self.bulan is None


@cache
def peran_teks(teks: str) -> Peran:
    """Return what one header cell says by itself."""
    if not teks or len(teks) > PANJANG_KEPALA:
        return Peran()
    tanpa_rumus = _RUMUS_KURUNG.sub(" ", teks) if "=" in teks else teks
    if _HITUNGAN.search(tanpa_rumus) and len(tanpa_rumus) > 12 and not re.search(r"\d/\d", tanpa_rumus):
        return Peran("hitungan", kata=1.0)
    kamus = kamus_kolom()
    rapi = rapikan(_KURUNG.sub(" ", tanpa_rumus))
    tambahan = rapikan(" ".join(_KURUNG.findall(tanpa_rumus)))
    semua = f"{rapi} {tambahan}".strip()
    rapi = rapi or tambahan
    tahun = _TAHUN.search(_PERIODE.sub(" ", semua))
    tahun_ke = _TAHUN_KE.search(semua)
    triwulan = _TRIWULAN.search(semua)
    bulan = _bulan(rapi, kamus)
    polos = " ".join(_SEMESTER.sub(" ", _TRIWULAN.sub(" ", _TAHUN.sub(" ", rapi))).split())
    polos = re.sub(r"\btahun( ke)?$|^tahun\b", "", polos).strip()
    pokok = _TERHADAP.sub("", polos)
    nama, panjang = frasa_terpanjang(pokok or polos, kamus.frasa)
    if pokok != polos:
        nama, polos = _NISBAH.get(nama, nama), pokok or polos
    cakupan, panjang_cakupan = cari_cakupan(semua, kamus.cakupan)
    nomor_triwulan = _bilangan(triwulan.group(1)) if triwulan else None
    if cakupan != "sebelum" and _SAMPAI_TRIWULAN.search(semua):
        cakupan, nomor_triwulan = "sampai", nomor_triwulan if nomor_triwulan != 4 else None
    inti = [k for k in polos.split() if k not in kamus.pengisi]
    return Peran(
        nama=nama,
        tahun=int(tahun.group(1)) if tahun else None,
        tahun_ke=_bilangan(tahun_ke.group(1)) if tahun_ke and not tahun else None,
        triwulan=nomor_triwulan,
        bulan=bulan if not nama or bulan and len(inti) <= panjang + 1 else None,
        ukuran=_ukuran(rapi, teks),
        persen="%" in teks or "persen" in semua,
        versi=cari_versi(semua, kamus.keterangan),
        cakupan=cakupan,
        anggaran=memuat(semua, kamus.keterangan["anggaran"]),
        kinerja=memuat(semua, kamus.keterangan["kinerja"]),
        kata=min(1.0, (panjang + panjang_cakupan) / max(len(inti), 1)) if nama else (1.0 if not inti else 0.0),
    )


def peran_jalur(jalur: Sequence[str]) -> Peran:
    """Return the role of a column from its header path, group first, leaf last.

    Words of one name broken over rows ("SISA" above "ANGGARAN") are read together. Else the leaf names the quantity;
    its groups say of what (anggaran or kinerja), of which year and edition.
    """
    bagian = _daun_uang(jalur, [peran_teks(t) for t in jalur])
    nama, kata = _nama_jalur(bagian)
    bernama = [t for t, p in zip(jalur, bagian, strict=True) if p.nama]
    gabung = peran_teks(" ".join(bernama)) if len(bernama) > 1 else Peran()
    if gabung.nama in _SEKALIMAT and gabung.kata >= 1.0 and nama != gabung.nama:
        return gabung
    atas = bagian[:-1] if bagian and bagian[-1].nama else bagian
    anggaran = any(p.anggaran for p in atas) or bagian[-1].ukuran == "rp"
    nama = _uang_atau_kinerja(nama, bagian, anggaran)
    if nama == "realisasi" and _WILAYAH.search(rapikan(" ".join(jalur))):
        nama = "realisasi_pembanding"
    return Peran(
        nama=nama,
        tahun=_terdekat(bagian, "tahun"),
        tahun_ke=_terdekat(bagian, "tahun_ke") or _ke_terpisah(jalur, "tahun ke"),
        triwulan=_terdekat(bagian, "triwulan") or _triwulan_terpisah(jalur),
        bulan=_terdekat(bagian, "bulan") or _ke_terpisah(jalur, "bulan ke") or _ke_terpisah(jalur, "bulan"),
        ukuran=bagian[-1].ukuran if bagian else "",
        persen=any(p.persen for p in bagian[-2:]),
        versi=_terdekat(bagian, "versi") or "",
        cakupan=_terdekat(bagian, "cakupan") or "",
        anggaran=anggaran,
        kinerja=any(p.kinerja for p in bagian),
        kata=kata or (_DARI_KELOMPOK if nama else 0.0),
    )


def nama_wilayah(teks: str) -> bool:
    """Tell whether a text is only the name of a region ("Kab. Blitar", "Nasional")."""
    return len(teks) <= _PANJANG_WILAYAH and bool(_WILAYAH.match(rapikan(teks)))


def sebut_wilayah(teks: str) -> bool:
    """Tell whether a header names a region ("Kota Mojokerto", "Nasional")."""
    return bool(_WILAYAH.search(rapikan(teks)))


def nama_pembanding(jalur: Sequence[str]) -> str:
    """Return the region that a comparison column names ("Kota Mojokerto", Kabupaten for "Kab."), "" if none."""
    cocok = re.search(r"\b(Kota|Kabupaten|Kab\.?|Provinsi|Prov\.?|Nasional)\b.*", " ".join(jalur), re.IGNORECASE)
    nama = cocok.group(0).strip(" .:") if cocok else ""
    nama = _SINGKATAN_WILAYAH.sub(lambda m: {"kab": "Kabupaten", "prov": "Provinsi"}[m[1].casefold()] + " ", nama)
    return nama.title() if nama.isupper() else nama


def _daun_uang(jalur: Sequence[str], bagian: list[Peran]) -> list[Peran]:
    """ "Realisasi | Kinerja | Anggaran (Rp)": a bare word for money below such a group is its unit, not a pagu."""
    kelompok = {p.nama for p in bagian[:-1]}
    if kelompok & _BERUANG and rapikan(_KURUNG.sub(" ", jalur[-1])) in _KATA_UANG:
        bagian[-1] = replace(bagian[-1], nama="", ukuran="%" if bagian[-1].persen else "rp")
    return bagian


def _nama_jalur(bagian: list[Peran]) -> tuple[str, float]:
    bernama = [p for p in bagian if p.nama]
    if not bernama:
        return "", 0.0
    daun, atas = bernama[-1], [p.nama for p in bernama[:-1]]
    if daun.nama in _BERSAMA and "kode" in atas:
        return "kode", daun.kata
    if daun.nama == "uraian" and atas and atas[-1] in ("indikator", "sasaran", "tujuan", "program", "kegiatan"):
        return atas[-1], daun.kata
    if daun.nama == "fisik" and ("target" in atas or "bobot" in atas):
        return "bobot" if "bobot" in atas else "target_fisik", daun.kata
    if daun.nama in ("bertambah", "berkurang", "sisa") and "pagu" in atas:
        return "selisih", daun.kata
    if daun.nama == "target" and daun.ukuran == "k" and atas and atas[-1] in ("realisasi", "realisasi_anggaran"):
        return "realisasi", daun.kata
    if daun.nama == "jumlah" and atas and atas[-1] in ("pagu", "realisasi_anggaran", "target", "realisasi"):
        return atas[-1], daun.kata
    return daun.nama, daun.kata


def _uang_atau_kinerja(nama: str, bagian: list[Peran], anggaran: bool) -> str:
    """Decide whether a target, realisasi or capaian counts money, output, or only a percentage of either."""
    uang = anggaran and not _kinerja_lebih_dekat(bagian)
    nama = nama or _HURUF.get(bagian[-1].ukuran, "") if len(bagian) > 1 else nama
    if uang:
        nama = {"target": "pagu", "realisasi": "realisasi_anggaran", "capaian": "serapan"}.get(nama, nama)
    elif nama == "pagu" and bagian[-1].ukuran == "k":
        nama = "target"
    elif nama == "realisasi_anggaran" and bagian[-1].ukuran == "k":
        nama = "realisasi"
    fisik = any(p.nama == "fisik" or p.ukuran == "k" for p in bagian) and not uang
    persen = any(p.persen for p in bagian[-2:])
    if nama == "fisik":
        return "fisik" if persen else "realisasi"
    if bagian[-1].ukuran == "%" and not bagian[-1].nama:
        if nama in ("pagu", "realisasi_anggaran"):
            return "serapan"
        if nama in ("target", "realisasi"):
            return "fisik" if fisik and nama == "realisasi" else "capaian"
        if not nama and any(p.kinerja or p.anggaran for p in bagian):
            return "serapan" if uang else "capaian"
    return nama


def _kinerja_lebih_dekat(bagian: list[Peran]) -> bool:
    """The nearest group that speaks of anggaran or kinerja decides; "Target Kinerja" is never money.

    A group that speaks of both ("Target Kinerja dan Anggaran") leaves money to the columns headed Rp.
    """
    for p in reversed(bagian):
        if p.ukuran == "rp":
            return False
        if p.ukuran == "k":
            return True
        if p.anggaran or p.kinerja:
            return p.kinerja
    return False


def _terdekat(bagian: list[Peran], sifat: str) -> int | str | None:
    return next((nilai for p in reversed(bagian) if (nilai := getattr(p, sifat))), None)


def _triwulan_terpisah(jalur: Sequence[str]) -> int | None:
    """ "Realisasi pada Triwulan" above "I", "II", "III", "IV"."""
    return _ke_terpisah(jalur, "triwulan") or _ke_terpisah(jalur, "tw")


def _ke_terpisah(jalur: Sequence[str], kata: str) -> int | None:
    rapi = [rapikan(t) for t in jalur]
    for i, teks in enumerate(rapi[:-1]):
        if re.search(rf"\b{kata}$", teks) or f" {kata} " in f" {teks} " and not re.search(r"\b[1-6ivx]+$", teks):
            for bawah in rapi[i + 1 :]:
                if bawah in _ROMAWI or re.fullmatch("[1-9]|1[0-2]", bawah):
                    return _bilangan(bawah)
    return None


def _bulan(rapi: str, kamus: Kamus) -> int | None:
    semester = _SEMESTER.search(rapi)
    if semester:
        return 6 * _bilangan(semester.group(1))
    bulan = [kamus.bulan[k] for k in rapi.split() if k in kamus.bulan]
    return bulan[-1] if bulan and "desember" not in rapi.split() else None


def _ukuran(rapi: str, teks: str) -> str:
    inti = re.sub(r"^(?:realisasi|target) ", "", _TRIWULAN.sub(" ", rapi).strip())
    if inti in ("k", "kinerja", "fisik", "volume", "vol", "output", "kin"):
        return "k"
    if inti in ("rp", "rupiah", "keuangan", "rp 000", "keu", "anggaran rp", "keuangan rp", "anggaran"):
        return ("%" if "%" in teks else "rp") if inti != "anggaran" else ""
    if inti in _HURUF:
        return inti
    if teks.strip() in ("%", "(%)") or inti in ("%", "persen", "persentase", "prosentase"):
        return "%"
    return ""


def _bilangan(teks: str) -> int:
    return _ROMAWI.get(teks) or int(teks)
