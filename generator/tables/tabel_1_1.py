"""Tabel 1.1: kebutuhan dan realisasi pegawai menurut jabatan."""

from __future__ import annotations

from collections.abc import Iterator

from generator import format_id
from generator.model.laporan import Laporan
from generator.tables.hitungan import Operand
from generator.tables.hitungan import hitung
from generator.tables.hitungan import jumlahkan
from generator.tables.sel import GABUNG_KIRI
from generator.tables.sel import sel_bilangan
from generator.tables.sel import sel_hitungan
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KUNCI = "1.1"
JUDUL = "Kebutuhan dan Realisasi Pegawai"

KOLOM = (
    Kolom("nomor", ("No.",), 10, "tengah"),
    Kolom("jabatan", ("Jabatan",), 78),
    Kolom("kebutuhan", ("Kebutuhan (orang)",), 22, "kanan"),
    Kolom("realisasi", ("Realisasi (orang)",), 22, "kanan"),
    Kolom("selisih", ("Kekurangan/ Kelebihan (orang)",), 28, "kanan"),
)


def build(laporan: Laporan) -> HasilTabel:
    """Return needed and present staff per jabatan; a surplus is negative and said so in a note."""
    if not laporan.kebutuhan_pegawai:
        return TabelKosong(KUNCI, JUDUL, "kebutuhan dan realisasi pegawai tidak ditemukan")
    baris = tuple(_baris(laporan))
    lebih = any(b.sel[-1].nilai is not None and b.sel[-1].nilai < 0 for b in baris)
    catatan = ("Angka negatif berarti kelebihan pegawai.",) if lebih else ()
    return susun_tabel(KUNCI, f"{JUDUL} per 31 Desember {laporan.tahun}", KOLOM, baris, catatan=catatan)


def _baris(laporan: Laporan) -> Iterator[Baris]:
    for nomor, satu in enumerate(laporan.kebutuhan_pegawai, 1):
        sel = {
            "nomor": sel_teks(str(nomor)),
            "jabatan": sel_teks(satu.jabatan),
            "kebutuhan": sel_bilangan(satu.kebutuhan, "kebutuhan"),
            "realisasi": sel_bilangan(satu.realisasi, "realisasi"),
            "selisih": _sel_selisih(satu.kebutuhan, satu.realisasi),
        }
        yield susun_baris(KOLOM, "isi", satu.jabatan, sel)
    kebutuhan = jumlahkan((k.kebutuhan for k in laporan.kebutuhan_pegawai), "kebutuhan")
    realisasi = jumlahkan((k.realisasi for k in laporan.kebutuhan_pegawai), "realisasi")
    sel = {
        "nomor": sel_teks("Jumlah"),
        "jabatan": GABUNG_KIRI,
        "kebutuhan": sel_hitungan(kebutuhan, format_id.angka),
        "realisasi": sel_hitungan(realisasi, format_id.angka),
        "selisih": _sel_selisih(kebutuhan, realisasi),
    }
    yield susun_baris(KOLOM, "jumlah", "jumlah", sel)


def _sel_selisih(kebutuhan: Operand, realisasi: Operand) -> Sel:
    selisih = hitung("kebutuhan − realisasi", lambda a, b: a - b, kebutuhan=kebutuhan, realisasi=realisasi)
    return sel_hitungan(selisih, format_id.angka)
