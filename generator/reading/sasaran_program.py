"""Sasaran yang didukung program, bila laporan realisasi tidak menyebutnya: dari tabel lain yang memuat keduanya."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import replace

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.catatan import Catatan
from generator.reading.catat import info
from generator.reading.kode import pisahkan_kode
from generator.reading.kumpulan import Kumpulan
from generator.reading.label_indikator import isi_label
from generator.reading.nama import inti_nama
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tingkat_anggaran import tingkat_dari_awalan

_JENIS = (
    "renstra_program", "target_triwulan", "rencana_aksi", "renja_program", "cascading", "capaian", "realisasi", "dpa",
)  # fmt: skip


def beri_sasaran(
    program: Sequence[BarisAnggaran], kumpulan: Kumpulan
) -> tuple[tuple[BarisAnggaran, ...], list[Catatan]]:
    """Return the programs with the sasaran that another table gives them; programs that have one keep it."""
    kosong = {inti_nama(p.nama) for p in program if p.tingkat is TingkatAnggaran.PROGRAM and not p.sasaran}
    if not kosong:
        return tuple(program), []
    menurut: dict[str, tuple[str, TabelMentah]] = {}
    for t in sorted(kumpulan.semua(), key=lambda t: _JENIS.index(t.jenis) if t.jenis in _JENIS else len(_JENIS)):
        if t.jenis in _JENIS:
            for nama, sasaran in _pasangan(t):
                menurut.setdefault(nama, (sasaran, t))
    dipakai = Counter(id(menurut[n][1]) for n in kosong if n in menurut)
    tabel = {id(t): t for _, t in menurut.values()}
    catatan = [
        info("J05", tabel[i].alamat, f"Sasaran {n} program diambil dari tabel ini.") for i, n in dipakai.items()
    ]
    return tuple(
        replace(p, sasaran=menurut[inti_nama(p.nama)][0]) if not p.sasaran and inti_nama(p.nama) in menurut else p
        for p in program
    ), catatan


def _pasangan(tabel: TabelMentah) -> Iterator[tuple[str, str]]:
    """Yield (program, sasaran) of the rows that name a program, the sasaran filled down."""
    k_sasaran = tabel.satu("sasaran")
    k_program = tabel.kolom_peran("program") or tabel.kolom_peran("uraian")
    if k_sasaran is None or not k_program or k_sasaran in k_program:
        return
    hanya_program = k_program[0].nama == "program"
    sasaran = ""
    for r in tabel.baris:
        sasaran = " ".join(isi_label(tabel.teks(r, k_sasaran)).split()) or sasaran
        for k in k_program:
            _, nama = pisahkan_kode(isi_label(tabel.teks_sendiri(r, k)))
            if nama and sasaran and (hanya_program or tingkat_dari_awalan(nama) is TingkatAnggaran.PROGRAM):
                yield inti_nama(nama), sasaran
