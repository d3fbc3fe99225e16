"""Simpul: isi sebuah bagan sebagai pohon, dari profil kantor atau dari laporannya."""

from __future__ import annotations

from difflib import SequenceMatcher

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.kinerja import Tujuan
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.organisasi import Profil
from generator.model.organisasi import UnitOrganisasi
from generator.model.rekaman import rekaman

_JENIS_UNIT = (
    ("fungsional", ("jabatan fungsional", "kelompok jafung", "fungsional")),
    ("upt", ("uptd", "upt ", "unit pelaksana", "cabang dinas", "puskesmas")),
    ("subbagian", ("sub bagian", "subbagian", "subbag", "sub bidang", "subbidang", "seksi")),
    ("sekretariat", ("sekretaris", "sekretariat")),
    ("bidang", ("bidang", "inspektur pembantu", "bagian")),
)
_KEMIRIPAN_NAMA = 0.85


@rekaman
class Simpul:
    """One node of a tree. `kunci` is unique in the tree; line breaks in `teks` begin a new paragraph.

    `jenis` is kepala, sekretariat, bidang, subbagian, fungsional or upt in an organisation, and tujuan, sasaran,
    indikator, program or kegiatan in a pohon kinerja.
    """

    kunci: str
    teks: str
    jenis: str
    anak: tuple[Simpul, ...] = ()


def simpul_organisasi(profil: Profil) -> tuple[Simpul, ...]:
    """Return the organisation as one tree, () where the office gave none; without a head the office stands on top.

    A unit hangs under the nearest unit before it that bears the name in `induk`, else (name unknown or left blank)
    under the nearest one before it of a higher level.
    """
    induk = [_cari_induk(profil.unit, nomor) for nomor in range(len(profil.unit))]
    akar = _susun_unit(profil.unit, induk, None)
    if len(akar) <= 1:
        return akar
    puncak = profil.kepala.jabatan or profil.nama_dinas or "Kepala Perangkat Daerah"
    return (Simpul("unit puncak", puncak, "kepala", akar),)


def _cari_induk(unit: tuple[UnitOrganisasi, ...], nomor: int) -> int | None:
    ini = unit[nomor]
    for calon in range(nomor - 1, -1, -1):
        if ini.induk and _lipat(unit[calon].nama) == _lipat(ini.induk):
            return calon
    for calon in range(nomor - 1, -1, -1):
        if unit[calon].tingkat < ini.tingkat:
            return calon
    return None


def _susun_unit(
    unit: tuple[UnitOrganisasi, ...], induk: list[int | None], di_bawah: int | None
) -> tuple[Simpul, ...]:
    return tuple(
        Simpul(f"unit {n}", u.nama, _jenis_unit(u), _susun_unit(unit, induk, n))
        for n, u in enumerate(unit)
        if induk[n] == di_bawah
    )


def _jenis_unit(unit: UnitOrganisasi) -> str:
    if unit.tingkat == 0:
        return "kepala"
    nama = f"{_lipat(unit.nama)} "
    cocok = (jenis for jenis, kata in _JENIS_UNIT if any(k in nama for k in kata))
    return next(cocok, "bidang" if unit.tingkat == 1 else "subbagian")


def simpul_kinerja(laporan: Laporan) -> tuple[Simpul, ...]:
    """Return the cascade tujuan, sasaran, indikator, program, kegiatan; one tree for each tujuan.

    The programs belong to the sasaran, not to one of its indicators: the indicators of a sasaran share one box.
    A sasaran without a tujuan and a program without a sasaran stand for themselves.
    """
    renstra = laporan.renstra_berlaku
    daftar_tujuan = renstra.tujuan if renstra else ()
    sasaran = laporan.sasaran or _sasaran_renstra(daftar_tujuan)
    milik = [_cari_tujuan(s, daftar_tujuan) for s in sasaran]
    pohon = [
        Simpul(f"tujuan {t}", tujuan.nama, "tujuan", _pohon_milik(sasaran, milik, t))
        for t, tujuan in enumerate(daftar_tujuan)
    ]
    pohon += _pohon_milik(sasaran, milik, None)
    terpasang = {_lipat(p.nama) for s in sasaran for p in s.program}
    lepas = [p for p in laporan.program if _lipat(p.nama) not in terpasang]
    return (*pohon, *(_pohon_program(f"lepas {n}", p) for n, p in enumerate(lepas)))


def _pohon_milik(
    sasaran: tuple[SasaranLaporan, ...], milik: list[int | None], tujuan: int | None
) -> tuple[Simpul, ...]:
    return tuple(_pohon_sasaran(n, s) for n, s in enumerate(sasaran) if milik[n] == tujuan)


def _sasaran_renstra(daftar_tujuan: tuple[Tujuan, ...]) -> tuple[SasaranLaporan, ...]:
    """Without a PK the cascade is that of the Renstra; the figures play no part in it."""
    return tuple(SasaranLaporan(s.nama, s.kode, s.indikator) for t in daftar_tujuan for s in t.sasaran)


def _cari_tujuan(sasaran: SasaranLaporan, daftar_tujuan: tuple[Tujuan, ...]) -> int | None:
    """Return the tujuan that holds a sasaran of (nearly) this name, the only one if there is only one."""
    if len(daftar_tujuan) == 1:
        return 0
    terbaik, letak = _KEMIRIPAN_NAMA, None
    for nomor, tujuan in enumerate(daftar_tujuan):
        for lain in tujuan.sasaran:
            mirip = SequenceMatcher(None, _lipat(sasaran.nama), _lipat(lain.nama), autojunk=False).ratio()
            if mirip > terbaik or (letak is None and mirip == terbaik):
                terbaik, letak = mirip, nomor
    return letak


def _pohon_sasaran(nomor: int, sasaran: SasaranLaporan) -> Simpul:
    kunci = f"sasaran {nomor}"
    program = tuple(_pohon_program(f"{kunci}.{n}", p) for n, p in enumerate(sasaran.program))
    if sasaran.indikator:
        nama = [i.nama for i in sasaran.indikator]
        teks = nama[0] if len(nama) == 1 else "\n".join(f"{n}. {satu}" for n, satu in enumerate(nama, 1))
        program = (Simpul(f"{kunci}.indikator", teks, "indikator", program),)
    return Simpul(kunci, sasaran.nama, "sasaran", program)


def _pohon_program(kunci: str, program: BarisAnggaran) -> Simpul:
    kegiatan = [k for k in program.jelajahi() if k.tingkat is TingkatAnggaran.KEGIATAN]
    anak = tuple(Simpul(f"{kunci}.{n}", k.nama, "kegiatan") for n, k in enumerate(kegiatan))
    return Simpul(kunci, program.nama, "program", anak)


def _lipat(teks: str) -> str:
    return " ".join(teks.casefold().split())
