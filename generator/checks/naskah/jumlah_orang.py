"""Jumlah pegawai di kalimat yang berbeda dari tabel pegawai.

Sumber: tabel pegawai menurut jabatan, golongan, pendidikan, dan jenis kelamin. Where these tables disagree, the total
that most of them give counts; a sentence about golongan is compared with the table of golongan only.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import Bilangan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.bilangan import find_tahun
from generator.checks.naskah.fakta import JUMLAH
from generator.checks.naskah.fakta import Fakta
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.sebut_fakta import catat_kalimat
from generator.checks.naskah.sebut_fakta import sebut_isi
from generator.model.catatan import Catatan

KODE = "D07"
ARTI = "Jumlah pegawai di kalimat berbeda dari tabelnya"

_PEGAWAI = re.compile(
    r"\b(?:kepegawaian|pegawai|aparatur|asn|personil|personel|karyawan|sumber daya manusia|sdm)\b", re.IGNORECASE
)
_SATUAN = ("orang", "pegawai", "asn", "personil", "personel", "aparatur", "karyawan")
_SELURUHNYA = re.compile(
    r"\b(?:didukung|berjumlah|sebanyak|sejumlah|jumlah|total|seluruh(?:nya)?|keseluruhan|memiliki|mempunyai|terdiri|"
    r"diperkuat|kekuatan)\b",
    re.IGNORECASE,
)
_SEBAGIAN = re.compile(
    r"\b(?:pns|cpns|pppk|p3k|non[- ]?asn|honorer|kontrak|thl|outsourcing|fungsional|pelaksana|struktural|eselon|"
    r"golongan|pangkat|pendidikan|berpendidikan|strata|s-?[123]|sarjana|diploma|sma|laki-laki|perempuan|wanita|pria|"
    r"bidang|sekretariat|uptd?|seksi|pensiun|mutasi|jabatan|mengikuti|pelatihan|bimtek|bimbingan|diklat|kebutuhan|"
    r"kekurangan|kelebihan|kurang|menerima|gaji|tunjangan|peserta|pengawas|penyuluh|usia|tahun\s+(?:lalu|sebelumnya)|"
    r"dibanding\w*|semula|tenaga|operator|umkm|masyarakat|warga)\b|\btabel\b",
    re.IGNORECASE,
)
_LAIN = re.compile(r"\b(?:juru|peserta|penumpang|responden|warga|masyarakat|anggota|pengguna|pelaku)\b", re.IGNORECASE)
_GENDER = re.compile(r"\b(laki-laki|perempuan|pria|wanita)\b\W*(?:\w+\W+){0,2}?$", re.IGNORECASE)
_GENDER_SESUDAH = re.compile(
    r"\s*(?:orang|pegawai)?\s*(?:pegawai\s+)?(?:berjenis kelamin\s+)?(laki-laki|perempuan|pria|wanita)\b", re.I
)
_SAMA = {"pria": "laki", "laki-laki": "laki", "wanita": "perempuan", "perempuan": "perempuan"}


def periksa_naskah(bahan: Bahan) -> Iterator[Catatan]:
    """One finding per figure: the total of the staff, how many men and women, how many are needed or missing."""
    for kalimat in bahan.kalimat:
        if not _PEGAWAI.search(kalimat.teks) and not (
            _PEGAWAI.search(kalimat.judul) and not _LAIN.search(kalimat.teks)
        ):
            continue
        for b in find_bilangan(kalimat.teks):
            if b.persen or b.rupiah or not (b.satuan in _SATUAN or _GENDER_SESUDAH.match(kalimat.teks, b.akhir)):
                continue
            fakta = _pembanding(bahan, kalimat, b)
            if fakta and not any(f.sama(b) for f in fakta):
                yield catat_kalimat(
                    KODE,
                    kalimat,
                    b.akhir,
                    f"menyebut {b.teks} {b.satuan or 'orang'}, sedangkan tabel memuat {sebut_isi(fakta)}",
                    "Samakan jumlah di kalimat dengan tabelnya, atau betulkan tabelnya.",
                )


def _pembanding(bahan: Bahan, kalimat: Kalimat, b: Bilangan) -> list[Fakta]:
    """Return the figures that a count of people must be one of; none where the sentence leaves open which."""
    sebelum = kalimat.teks[: b.awal]
    gender = _GENDER_SESUDAH.match(kalimat.teks, b.akhir) or _GENDER.search(sebelum)
    if gender:
        cari = _SAMA[gender[1].casefold()]
        return [f for f in bahan.fakta.semua if f.peran == "orang" and f.nama[:1] == (cari,)]
    peran = re.findall(r"\b(kebutuhan|kekurangan)\b", re.split(r"[,;:(]", sebelum)[-1].casefold())
    if peran and not bahan.fakta.kamus.find(sebelum):
        return [f for f in bahan.fakta.cari((JUMLAH,), peran[-1]) if f.angka]
    if _tanpa_rincian(sebelum) != sebelum or not set(find_tahun(sebelum)) <= {bahan.tahun}:
        return []
    lain = f"{sebelum} {re.split(r'[,;:(]', kalimat.teks[b.akhir : b.akhir + 40])[0]}"
    if not _SELURUHNYA.search(sebelum) or _SEBAGIAN.search(_tanpa_rincian(lain)) or bahan.fakta.kamus.find(lain):
        return []
    return _terbanyak(list(bahan.fakta.cari((JUMLAH,), "orang")))


def _tanpa_rincian(teks: str) -> str:
    """Drop what announces the details: "yang terdiri dari …" follows the total and does not limit it."""
    return re.split(
        r"\b(?:yang\s+)?terdiri\s+(?:dari|atas)|dengan\s+(?:rincian|komposisi)|\brincian|yang\s+rinci", teks, maxsplit=1
    )[0]


def _terbanyak(jumlah: list[Fakta]) -> list[Fakta]:
    """Return the totals that most tables agree on; all of them where no total leads."""
    hitung: Counter[Decimal] = Counter(f.angka for f in jumlah)
    urut = hitung.most_common(2)
    if len(urut) == 2 and urut[0][1] > urut[1][1]:
        return [f for f in jumlah if f.angka == urut[0][0]]
    return jumlah
