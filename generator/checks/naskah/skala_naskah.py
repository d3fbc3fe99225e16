"""Skala kategori yang berlaku bagi sebuah naskah: dari folder, atau dari tabel kriteria yang dicetaknya sendiri."""

from __future__ import annotations

import re
from decimal import Decimal

from generator.checks.naskah.bahan import Bahan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.tabel_baca import TabelBaca
from generator.model.aturan import Skala
from generator.model.rekaman import rekaman

LABEL = (
    "sangat berhasil", "cukup berhasil", "kurang berhasil", "tidak berhasil", "berhasil", "sangat baik", "cukup baik",
    "kurang baik", "sangat memuaskan", "memuaskan", "baik", "sangat kurang", "sangat cukup", "cukup", "kurang",
    "sangat tinggi", "sangat rendah", "tinggi", "sedang", "rendah", "gagal",
)  # fmt: skip
PANJANG_RENTANG = 30


@rekaman
class Rentang:
    """What one label stands for; None where an end is open, `*_masuk` whether the end itself belongs to it."""

    label: str
    bawah: Decimal | None
    atas: Decimal | None
    bawah_masuk: bool = True
    atas_masuk: bool = True

    def memuat(self, nilai: Decimal) -> bool:
        di_atas = self.bawah is None or nilai > self.bawah or (self.bawah_masuk and nilai == self.bawah)
        return di_atas and (self.atas is None or nilai < self.atas or (self.atas_masuk and nilai == self.atas))


@rekaman
class SkalaNaskah:
    """The labels of a scale; `rentang` is empty where a range could not be read."""

    label: tuple[str, ...]
    rentang: tuple[Rentang, ...]
    sebutan: str

    def mungkin(self, nilai: Decimal) -> set[str]:
        """Return the labels that a percent may carry: between two bands, or beyond the outer ones, the nearest."""
        if not self.rentang:
            return set(self.label)
        memuat = {r.label for r in self.rentang if r.memuat(nilai)}
        if memuat:
            return memuat
        di_bawah = [r for r in self.rentang if r.atas is not None and r.atas <= nilai]
        di_atas = [r for r in self.rentang if r.bawah is not None and r.bawah >= nilai]
        dekat = [max(di_bawah, key=lambda r: r.atas or 0)] if di_bawah else []
        dekat += [min(di_atas, key=lambda r: r.bawah or 0)] if di_atas else []
        return {r.label for r in dekat}


def find_skala(bahan: Bahan) -> SkalaNaskah | None:
    """Return the scale that the document prints, else the one that the office set, None where there is neither."""
    for tabel in bahan.fakta.tabel:
        kolom = tabel.letak("kategori")
        isi = [b.sel for b in tabel.baris if kolom and b.sel[kolom[-1]].casefold() in LABEL]
        if _tabel_skala(tabel) and len(isi) > 1:
            label = tuple(sel[kolom[-1]].casefold() for sel in isi)
            rentang = [_rentang(nama, sel) for nama, sel in zip(label, isi, strict=True)]
            terbaca = tuple(r for r in rentang if r is not None)
            return SkalaNaskah(label, terbaca if len(terbaca) == len(label) else (), tabel.sebutan)
    laporan = bahan.laporan
    return _dari_aturan(laporan.aturan.skala) if laporan and "skala" in laporan.profil.ditetapkan else None


def _dari_aturan(skala: Skala) -> SkalaNaskah:
    rentang, atas, atas_masuk = [], None, True
    for pita in skala.pita:
        rentang.append(Rentang(pita.nama.casefold(), pita.bawah, atas, pita.bawah_termasuk, atas_masuk))
        atas, atas_masuk = pita.bawah, not pita.bawah_termasuk
    return SkalaNaskah(tuple(r.label for r in rentang), tuple(rentang), f'skala "{skala.nama}"')


def _tabel_skala(tabel: TabelBaca) -> bool:
    return bool(tabel.letak("kategori")) and not tabel.letak("indikator", "sasaran", "nama")


def _rentang(label: str, sel: tuple[str, ...]) -> Rentang | None:
    """Read "75% s.d. < 100%", "≥ 100%", "> 90 – 100", "< 55%", "76 - 90"; None where no cell is a range."""
    for teks in sel:
        angka = [b.nilai for b in find_bilangan(re.sub(r"\s*[-–]\s*", " s.d. ", teks), di_sel=True)]
        if len(teks) > PANJANG_RENTANG or not re.search(r"[<>≥≤]|s\.?\s?d|sampai|[-–]", teks):
            continue
        if len(angka) == 2:
            bawah_masuk = not re.match(r"\W*>(?!\s*=)", teks)
            return Rentang(label, angka[0], angka[1], bawah_masuk, not re.search(r"\d\D*<(?!\s*=)", teks))
        if len(angka) == 1 and re.match(r"\W*[<≤]", teks):
            return Rentang(label, None, angka[0], atas_masuk="≤" in teks or "=" in teks)
        if len(angka) == 1 and re.match(r"\W*[>≥]", teks):
            return Rentang(label, angka[0], None, bawah_masuk="≥" in teks or "=" in teks)
    return None
