"""Perjanjian Kinerja: sasaran, indikator, dan target; program dan anggaran (Tabel 2.11, 2.14, Lampiran D)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.kinerja import AnggaranPK
from generator.model.kinerja import Indikator
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.tables.hitungan import jumlahkan
from generator.tables.sel import GABUNG_ATAS
from generator.tables.sel import GABUNG_KIRI
from generator.tables.sel import TANDA_KOSONG
from generator.tables.sel import sel_hitungan_rupiah
from generator.tables.sel import sel_indikator
from generator.tables.sel import sel_nomor
from generator.tables.sel import sel_program
from generator.tables.sel import sel_rupiah
from generator.tables.sel import sel_teks
from generator.tables.susunan import susun_baris
from generator.tables.susunan import susun_tabel
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong

KOLOM = (
    Kolom("nomor", ("No.",), 8, "tengah", "1"),
    Kolom("sasaran", ("Sasaran Strategis",), 50, nomor="2"),
    Kolom("nomor_indikator", ("Indikator Kinerja",), 10, "tengah", "3"),
    Kolom("indikator", ("Indikator Kinerja",), 52, nomor="3"),
    Kolom("satuan", ("Satuan",), 20, nomor="4"),
    Kolom("target", ("Target",), 20, "kanan", "5"),
)
KOLOM_ANGGARAN = (
    Kolom("nomor", ("No.",), 8, "tengah"),
    Kolom("program", ("Program",), 92),
    Kolom("anggaran", ("Anggaran (Rp)",), 35, "kanan"),
    Kolom("keterangan", ("Keterangan",), 25),
)


def build_perjanjian(laporan: Laporan, kunci: str, judul: str, versi: Versi) -> HasilTabel:
    """Return the first part of a PK. A PK that was only made up from the Renstra is not printed as one."""
    pk = _pk(laporan, versi)
    if pk is None:
        wajib = versi is Versi.INDUK and _pk(laporan, Versi.PERUBAHAN) is None
        return TabelKosong(kunci, judul, _sebab(laporan, versi), wajib=wajib)
    sebutan = "Perjanjian Kinerja Perubahan" if versi is Versi.PERUBAHAN else "Perjanjian Kinerja"
    return susun_tabel(
        kunci,
        f"{judul} Tahun {laporan.tahun}",
        KOLOM,
        _baris(pk),
        sumber=f"Sumber: {sebutan} {laporan.profil.nama_lengkap} Tahun {laporan.tahun}",
        baris_nomor=True,
    )


def build_anggaran_perjanjian(laporan: Laporan, kunci: str, judul: str, versi: Versi) -> HasilTabel:
    """Return the second part of a PK; where it is not written there, the programs of the DPA of that edition."""
    pk, dpa = _pk(laporan, versi), laporan.dpa_versi(versi)
    if pk is None:
        return TabelKosong(kunci, judul, _sebab(laporan, versi))
    anggaran = pk.anggaran
    if not anggaran and dpa is not None:
        anggaran = tuple(AnggaranPK(p.nama, p.pagu) for p in dpa.program)
    if not anggaran:
        return TabelKosong(kunci, judul, "program dan anggaran Perjanjian Kinerja tidak ditemukan")
    return susun_tabel(kunci, f"{judul} Tahun {laporan.tahun}", KOLOM_ANGGARAN, _baris_anggaran(anggaran))


def _pk(laporan: Laporan, versi: Versi) -> PerjanjianKinerja | None:
    pk = laporan.pk_versi(versi)
    return None if pk is None or pk.dari_renstra else pk


def _sebab(laporan: Laporan, versi: Versi) -> str:
    if versi is Versi.PERUBAHAN:
        return f"tidak ada Perjanjian Kinerja Perubahan tahun {laporan.tahun}"
    return f"Perjanjian Kinerja tahun {laporan.tahun} tidak ditemukan"


def _baris(pk: PerjanjianKinerja) -> Iterator[Baris]:
    for nomor, sasaran in enumerate(pk.sasaran, 1):
        kepala = {"nomor": sel_teks(str(nomor)), "sasaran": sel_teks(sasaran.nama, sasaran.asal)}
        for urutan, indikator in enumerate(sasaran.indikator or (Indikator(""),), 1):
            isi = _sel_indikator(indikator, f"{nomor}.{urutan}", pk.tahun)
            yield susun_baris(KOLOM, "isi", f"{sasaran.nama} / {indikator.nama}", {**kepala, **isi})
            kepala = {"nomor": GABUNG_ATAS, "sasaran": GABUNG_ATAS}


def _sel_indikator(indikator: Indikator, nomor: str, tahun: int) -> dict[str, Sel]:
    if not indikator.nama:
        return {"indikator": Sel(TANDA_KOSONG, sebab="indikator belum diisi")}
    return {
        "nomor_indikator": sel_nomor(indikator.kode, nomor),
        "indikator": sel_teks(indikator.nama, indikator.asal),
        "satuan": sel_teks(indikator.satuan),
        "target": sel_indikator(indikator.target_tahun(tahun), "", "target"),
    }


def _baris_anggaran(anggaran: tuple[AnggaranPK, ...]) -> Iterator[Baris]:
    for nomor, satu in enumerate(anggaran, 1):
        sel = {
            "nomor": sel_teks(str(nomor)),
            "program": sel_program(satu.program),
            "anggaran": sel_rupiah(satu.anggaran, "anggaran"),
            "keterangan": sel_teks(satu.keterangan),
        }
        yield susun_baris(KOLOM_ANGGARAN, "isi", satu.program, sel)
    jumlah = sel_hitungan_rupiah(jumlahkan((a.anggaran for a in anggaran), "anggaran"))
    sel = {"nomor": sel_teks("Jumlah"), "program": GABUNG_KIRI, "anggaran": jumlah}
    yield susun_baris(KOLOM_ANGGARAN, "jumlah", "jumlah", sel)
