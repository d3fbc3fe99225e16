"""Besaran: satuan yang bermakna sama, dan angka yang sama walaupun satuannya ditulis berbeda.

"Persentase" and "%" are one unit, so are "Nilai", "Angka", "Skor" and "Indeks"; "UM" stands for "Usaha Mikro".
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP
from decimal import Decimal

from generator.model.nilai import Angka
from generator.model.nilai import Nilai

PERSEN, INDEKS, RUPIAH = "persen", "indeks", "rupiah"
_PERSEN = frozenset({"%", "persen", "persentase", "presentase", "prosentase", "percent"})
_INDEKS = frozenset({"angka", "nilai", "skor", "score", "indeks", "index", "poin", "point", "predikat", "angka indeks"})
_KALI = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12, "trilyun": 10**12}
_RUPIAH_PENUH = Decimal(10) ** 6
_DUA_DESIMAL = Decimal("0.01")
_CACAH = frozenset(
    {
        "orang", "pegawai", "asn", "siswa", "peserta", "unit", "dokumen", "laporan", "paket", "berkas", "kegiatan",
        "koperasi", "um", "usaha", "umkm", "lembaga", "kelompok", "desa", "kelurahan", "kecamatan", "sekolah",
        "puskesmas", "kasus", "kali", "buah", "stel", "rumah", "kk", "perusahaan", "event", "aplikasi", "sertifikat",
        "izin", "regulasi", "inovasi", "kendaraan", "gedung", "lokasi", "titik", "ruang", "eksemplar",
    }
)  # fmt: skip


def kelompok_satuan(satuan: str) -> str:
    """Return what a unit measures: persen, indeks, rupiah, or the unit itself in small letters."""
    rapi = " ".join(satuan.casefold().split()).strip(". ")
    kata = set(re.findall(r"[a-z]+", rapi))
    if rapi in _PERSEN:
        return PERSEN
    if rapi in _INDEKS:
        return INDEKS
    if kata & {"rupiah", "rp"}:
        return RUPIAH
    return rapi


def satuan_sama(kiri: str, kanan: str) -> bool:
    """Tell whether two units mean the same; a blank one agrees with every unit."""
    a, b = kelompok_satuan(kiri), kelompok_satuan(kanan)
    if not a or not b or a == b:
        return True
    kata_a, kata_b = set(re.findall(r"\w+", a)), set(re.findall(r"\w+", b))
    return kata_a <= kata_b or kata_b <= kata_a or _singkatan(a, b) or _singkatan(b, a)


def _singkatan(pendek: str, panjang: str) -> bool:
    return pendek == "".join(k[0] for k in panjang.split())


def cacah(satuan: str) -> bool:
    """Tell whether a unit counts things, so that only whole numbers make sense; "orang/bulan" does not."""
    kata = re.findall(r"[a-z]+", satuan.casefold())
    return bool(kata) and kata[0] in _CACAH and "/" not in satuan and "per" not in kata


def angka_penuh(nilai: Nilai, satuan: str) -> Decimal:
    """Return a figure in whole units: 848.867,3 juta rupiah are 848.867.300.000."""
    kata = re.findall(r"[a-z]+", satuan.casefold())
    if kelompok_satuan(satuan) == RUPIAH:
        return nilai.angka * next((_KALI[k] for k in kata if k in _KALI), 1)
    return nilai.angka


def angka_sama(kiri: Angka, kanan: Angka, satuan_kiri: str = "", satuan_kanan: str = "") -> bool:
    """Tell whether two figures are equal, also where one is rounded to two decimals or in juta rupiah."""
    if not isinstance(kiri, Nilai) or not isinstance(kanan, Nilai):
        return False
    if kiri.angka == kanan.angka:
        return True
    a, b = angka_penuh(kiri, satuan_kiri), angka_penuh(kanan, satuan_kanan)
    if (a, b) != (kiri.angka, kanan.angka):
        kecil = min(_langkah(kiri, satuan_kiri), _langkah(kanan, satuan_kanan))
        kasar = max(_langkah(kiri, satuan_kiri), _langkah(kanan, satuan_kanan))
        return a == b or (kasar > kecil and _bulat(a, kasar) == _bulat(b, kasar))
    kasar = max(_langkah(kiri), _langkah(kanan))
    return kasar <= _DUA_DESIMAL and _bulat(a, kasar) == _bulat(b, kasar)


def dapat_dibandingkan(kiri: Nilai, kanan: Nilai, satuan_kiri: str, satuan_kanan: str) -> bool:
    """Tell whether two figures of one indicator are in units that we can bring together."""
    if satuan_kiri and satuan_kanan:
        return satuan_sama(satuan_kiri, satuan_kanan) or {PERSEN, INDEKS} >= {
            kelompok_satuan(satuan_kiri), kelompok_satuan(satuan_kanan)}  # fmt: skip
    besar = [n.angka for n, s in ((kiri, satuan_kiri), (kanan, satuan_kanan)) if not s]
    if RUPIAH in (kelompok_satuan(satuan_kiri), kelompok_satuan(satuan_kanan)):
        return all(n >= _RUPIAH_PENUH for n in besar)
    return True


def _langkah(nilai: Nilai, satuan: str = "") -> Decimal:
    """Return the value of the last digit written: 848.867,3 juta is exact to 100.000."""
    pangkat = min(0, nilai.angka.normalize().as_tuple().exponent)
    return Decimal(1).scaleb(pangkat) * angka_penuh(Nilai(Decimal(1)), satuan)


def _bulat(angka: Decimal, langkah: Decimal) -> Decimal:
    return (angka / langkah).quantize(Decimal(1), rounding=ROUND_HALF_UP)
