"""Sasaran yang didukung program, bila laporan realisasi tidak menyebutnya: dari tabel lain yang memuat keduanya."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import replace

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.catatan import Catatan
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.kode import pisahkan_kode
from generator.reading.kumpulan import Kumpulan
from generator.reading.label_indikator import isi_label
from generator.reading.nama import inti_nama
from generator.reading.pohon import jumlahkan
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tingkat_anggaran import tingkat_dari_awalan

_JENIS = (
    "renstra_program", "target_triwulan", "rencana_aksi", "renja_program", "cascading", "capaian", "realisasi", "dpa",
)  # fmt: skip


def beri_sasaran(
    program: Sequence[BarisAnggaran], kumpulan: Kumpulan
) -> tuple[tuple[BarisAnggaran, ...], list[Catatan]]:
    """Return the programs with the sasaran that another table gives them; programs that have one keep it.

    A program that the table names below several sasaran is shared among them by its kegiatan where the table names
    those too; else the first sasaran has it all, which is reported.
    """
    kosong = {inti_nama(p.nama) for p in program if p.tingkat is TingkatAnggaran.PROGRAM and not p.sasaran}
    if not kosong:
        return tuple(program), []
    menurut: dict[str, tuple[list[str], TabelMentah]] = {}
    for t in sorted(kumpulan.semua(), key=lambda t: _JENIS.index(t.jenis) if t.jenis in _JENIS else len(_JENIS)):
        if t.jenis in _JENIS:
            baru: dict[str, dict[str, str]] = {}
            for nama, sasaran in _pasangan(t):
                baru.setdefault(nama, {}).setdefault(inti_nama(sasaran), sasaran)
            for nama, daftar in baru.items():
                menurut.setdefault(nama, (list(daftar.values()), t))
    dipakai = Counter(id(menurut[n][1]) for n in kosong if n in menurut)
    tabel = {id(t): t for _, t in menurut.values()}
    catatan = [
        info("J05", tabel[i].alamat, f"Sasaran {n} program diambil dari tabel ini.") for i, n in dipakai.items()
    ]
    hasil: list[BarisAnggaran] = []
    for p in program:
        daftar, t = ([], None) if p.sasaran else menurut.get(inti_nama(p.nama), ([], None))
        bagian = _bagi(p, daftar, menurut) if len(daftar) > 1 else []
        if len(daftar) > 1 and not bagian:
            catatan.append(_catat_bersama(p, daftar, t))
        hasil += bagian or [replace(p, sasaran=daftar[0]) if daftar else p]
    return tuple(hasil), catatan


def _bagi(
    program: BarisAnggaran, daftar: Sequence[str], menurut: Mapping[str, tuple[list[str], TabelMentah]]
) -> list[BarisAnggaran]:
    """Share a program among its sasaran by its kegiatan; empty where one of them is not known to serve just one."""
    milik = [menurut.get(inti_nama(a.nama), ([], None))[0] for a in program.anak]
    if not milik or any(len(m) != 1 or m[0] not in daftar for m in milik):
        return []
    hasil = []
    for sasaran in daftar:
        anak = tuple(a for a, m in zip(program.anak, milik, strict=True) if m[0] == sasaran)
        if anak:
            pagu, realisasi = (jumlahkan([getattr(a, uang) for a in anak]) for uang in ("pagu", "realisasi"))
            asal_pagu = jumlahkan([a.pagu_realisasi for a in anak])
            hasil.append(
                replace(program, sasaran=sasaran, anak=anak, pagu=pagu, realisasi=realisasi, pagu_realisasi=asal_pagu)
            )
    return hasil


def _catat_bersama(program: BarisAnggaran, daftar: Sequence[str], tabel: TabelMentah) -> Catatan:
    nama = "; ".join(f'"{s[:60]}"' for s in daftar)
    return periksa(
        "J04", tabel.alamat,
        f'"{program.nama[:80]}" ditulis di bawah {len(daftar)} sasaran: {nama}. Seluruh anggarannya dihitung pada yang '
        "pertama.",
        "Di laporan realisasi, tulis program itu di bawah setiap sasarannya dengan kegiatannya masing-masing.",
    )  # fmt: skip


def _pasangan(tabel: TabelMentah) -> Iterator[tuple[str, str]]:
    """Yield (program or kegiatan, sasaran) of the rows that name one, the sasaran filled down."""
    k_sasaran = tabel.satu("sasaran")
    k_nama = tabel.kolom_peran("program", "kegiatan") or tabel.kolom_peran("uraian")
    if k_sasaran is None or not k_nama or k_sasaran in k_nama:
        return
    bernama = k_nama[0].nama != "uraian"
    sasaran = ""
    for r in tabel.baris:
        sasaran = " ".join(isi_label(tabel.teks(r, k_sasaran)).split()) or sasaran
        for k in k_nama:
            _, nama = pisahkan_kode(isi_label(tabel.teks_sendiri(r, k)))
            if nama and sasaran and (bernama or tingkat_dari_awalan(nama) is TingkatAnggaran.PROGRAM):
                yield inti_nama(nama), sasaran
