"""Satuan yang ditulis di dalam sel angka, dan yang bertentangan dengan satuan kolomnya: "75%" untuk Koperasi.

A unit that repeats or words differently what the column says is nothing to report; only what changes the figure is.
"""

from __future__ import annotations

from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.model.satuan import satuan_persen
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.nama import rapikan

_KALI = {
    "rb": 10**3, "ribu": 10**3, "jt": 10**6, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "mliar": 10**9,
    "triliun": 10**12, "trilyun": 10**12,
}  # fmt: skip
_TAK_JELAS = frozenset({"m", "t"})
_WAKTU = frozenset({"detik", "menit", "jam", "hari", "minggu", "bulan", "tahun"})


def uang_penuh(nilai: Nilai, pengali: int) -> tuple[Angka, list[Catatan]]:
    """Return an amount in full rupiah: by the word behind it ("44,1 juta"), else by the scale of its column."""
    kata = rapikan(nilai.satuan).split()[:1]
    if kata and kata[0] in _TAK_JELAS:
        return TidakTerbaca(nilai.asal, nilai.teks, f'"{nilai.satuan}" tidak jelas'), [
            periksa("N05", nilai.asal, f'"{nilai.teks}": "{nilai.satuan}" dapat berarti juta, miliar, atau triliun.',
                    "Tulis rupiahnya dengan angka penuh.")
        ]  # fmt: skip
    if not kata or kata[0] not in _KALI:
        return (nilai if pengali == 1 else replace(nilai, angka=nilai.angka * pengali)), []
    penuh = replace(nilai, angka=nilai.angka * _KALI[kata[0]], satuan="")
    return penuh, [
        periksa("N08", nilai.asal, f'"{nilai.teks}" dibaca {tulis_angka(penuh.angka)} rupiah.',
                "Tulis rupiahnya dengan angka penuh; yang dibulatkan tidak sama dengan rinciannya.")
    ]  # fmt: skip


def periksa_satuan(
    teks: str, di_sel: str, persen: bool, satuan: str, hitung: bool, alamat: Alamat
) -> tuple[TidakTerbaca, list[Catatan]] | None:
    """Return the finding for a figure whose own unit contradicts its indicator's, None where nothing does.

    `di_sel` is the unit behind the figure, `persen`: a percent sign stands there; `hitung`: `satuan` counts things.
    """
    if not _bertentangan(di_sel, persen, satuan, hitung):
        return None
    return TidakTerbaca(alamat, teks, f"satuannya bukan {satuan}"), [
        periksa("N05", alamat, f'"{teks}" tertulis untuk indikator yang satuannya {satuan}.',
                "Tulis angkanya dalam satuan indikatornya.")
    ]  # fmt: skip


def _bertentangan(di_sel: str, persen: bool, satuan: str, hitung: bool) -> bool:
    """Percent of what is counted, juta for Miliar Rupiah, bulan for Hari; other words may name the same thing."""
    if persen:
        return hitung and not satuan_persen(satuan)
    sel, kolom = set(rapikan(di_sel).split()), set(rapikan(satuan).split())
    if not sel or not kolom:
        return False
    besar = {_KALI[k] for k in sel if k in _KALI}
    waktu, waktu_kolom = sel & _WAKTU, kolom & _WAKTU
    return bool(besar) and besar != {_KALI[k] for k in kolom if k in _KALI} or bool(
        waktu and waktu_kolom and not waktu & waktu_kolom
    )
