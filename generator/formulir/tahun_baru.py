"""Folder tahun berikutnya dari folder tahun ini: realisasi menjadi riwayat, target datang dari Renstra.

Works in January, before this year's realisasi is complete: what is missing stays blank and joins later.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.formulir import bentuk
from generator.formulir.bentuk import SIFAT
from generator.formulir.lembar import KolomFormulir
from generator.formulir.lembar import LembarFormulir
from generator.formulir.lembar import Sel
from generator.formulir.lembar import sel_angka
from generator.formulir.lembar import tulis_buku
from generator.formulir.profil import profil
from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.kinerja import Indikator
from generator.model.kinerja import IndikatorUtama
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sifat
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.rules.kategori import rentang_pita
from generator.tables.padanan import cari_padanan
from generator.tables.riwayat import tahun_riwayat
from generator.tables.tabel_3_1 import asal_skala

_SIFAT = {Sifat.MAKIN_TINGGI: SIFAT[0], Sifat.MAKIN_RENDAH: SIFAT[1], None: None}


class TahunTidakBerurutan(Exception):
    """The new year must be the one after the folder's; the message is Indonesian."""


def susun_tahun_baru(laporan: Laporan, tahun: int) -> dict[str, bytes]:
    """Return the workbooks of next year's folder by file name. Raises TahunTidakBerurutan."""
    if tahun != laporan.tahun + 1:
        raise TahunTidakBerurutan(
            f"Folder itu berisi tahun {laporan.tahun}; tahun berikutnya {laporan.tahun + 1}, bukan {tahun}."
        )
    renstra = next((r for r in reversed(laporan.renstra) if tahun in r.tahun_target), laporan.renstra_berlaku)
    sasaran = _sasaran(laporan, renstra, tahun)
    kosong = [(s, i) for s, i, *_ in sasaran]
    isi = {
        "Profil.xlsx": [profil(_isi_profil(laporan, tahun)), *_kriteria(laporan)],
        f"PK {tahun}.xlsx": [bentuk.pk(tahun, sasaran)],
        f"Realisasi {tahun}.xlsx": [
            *([bentuk.realisasi(tahun, _anggaran(laporan, tahun, sasaran))] if laporan.dpa_tahun_depan else []),
            bentuk.capaian(tahun, sasaran),
        ],
        f"Analisis {tahun}.xlsx": [bentuk.analisis(tahun, kosong), bentuk.solusi(tahun, kosong)],
        "Riwayat.xlsx": [_riwayat(laporan)],
    }  # fmt: skip
    if laporan.renstra:
        isi["Renstra dan IKU.xlsx"] = [_renstra(r) for r in laporan.renstra if tahun <= r.akhir + 1] + _iku(laporan)
    if laporan.dpa_tahun_depan:
        isi[f"DPA {tahun}.xlsx"] = [bentuk.dpa(tahun, _dpa(laporan, tahun))]
    lanjut = _tindak_lanjut(laporan)
    if lanjut:
        isi[f"Tindak Lanjut {tahun}.xlsx"] = lanjut
    return {nama: tulis_buku(lembar, tahun) for nama, lembar in isi.items() if lembar}


def _sasaran(laporan: Laporan, renstra: Renstra | None, tahun: int) -> list[tuple[Sel, ...]]:
    """Return the indicators with the new year's targets: of the Renstra, else those of this year without a target."""
    if renstra is not None and tahun in renstra.tahun_target:
        return [
            (s.nama, i.nama, i.satuan, sel_angka(i.target_tahun(tahun))) for s in renstra.sasaran for i in s.indikator
        ]
    return [(s.nama, i.nama, i.satuan, None) for s in laporan.sasaran for i in s.indikator]


def _renstra(renstra: Renstra) -> LembarFormulir:
    tahun = renstra.tahun_target or tuple(range(renstra.awal, renstra.akhir + 1))
    baris = [
        (t.nama, s.nama, i.nama, i.satuan, _SIFAT[i.sifat], *(sel_angka(i.target_tahun(n)) for n in tahun))
        for t in renstra.tujuan
        for s in t.sasaran
        for i in s.indikator
    ]
    return bentuk.renstra(tahun[0], tahun[-1], baris)


def _iku(laporan: Laporan) -> list[LembarFormulir]:
    return [bentuk.iku(d.awal, d.akhir, [_baris_iku(i) for i in d.indikator]) for d in laporan.iku[-1:]]


def _baris_iku(i: IndikatorUtama) -> tuple[Sel, ...]:
    jenis = {True: "akumulasi", False: "tahunan", None: None}[i.akumulasi]
    return (
        i.sasaran, i.nama, i.satuan, i.definisi, i.formulasi, i.sumber_data, i.penanggung_jawab, _SIFAT[i.sifat],
        i.rumus or None, jenis,
    )  # fmt: skip


def _riwayat(laporan: Laporan) -> LembarFormulir:
    """Return the years so far; this year's realisasi stands last."""
    tahun = tahun_riwayat(laporan)
    baris = []
    for s in laporan.sasaran:
        for i in s.indikator:
            lama = cari_padanan(i.nama, laporan.riwayat, lambda r: r.indikator.nama)
            deret = lama.indikator if lama is not None and not i.baru else Indikator(i.nama)
            sel = [sel_angka(a) for t in tahun[:-1] for a in (deret.target_tahun(t), deret.realisasi_tahun(t))]
            baris.append((s.nama, i.nama, i.satuan, *sel, sel_angka(i.target), sel_angka(i.realisasi)))
    return bentuk.riwayat(tahun, baris)


def _dpa(laporan: Laporan, tahun: int) -> list[tuple[Sel, ...]]:
    return [sel for b in _baris_dpa(laporan) for sel in _sel_anggaran(b, tahun)]


def _anggaran(laporan: Laporan, tahun: int, sasaran_baru: Sequence[tuple[Sel, ...]]) -> list[tuple[Sel, ...]]:
    """Return the rows of the DPA with room for realisasi, each program under the sasaran that it supports."""
    program = [(p, s) for s in laporan.sasaran for p in s.program]
    hasil, kini = [], None
    for baris in _baris_dpa(laporan):
        if baris.tingkat is TingkatAnggaran.PROGRAM:
            sama = next((x for x in program if baris.kode and x[0].kode == baris.kode), None)
            lama = sama or cari_padanan(baris.nama, program, lambda x: x[0].nama)
            kini = _sasaran_kini(lama[1], sasaran_baru) if lama else None
        hasil += [(kini, *sel[:5], None, sel[5], None) for sel in _sel_anggaran(baris, tahun)]
    return hasil


def _sasaran_kini(lama: SasaranLaporan, baru: Sequence[tuple[Sel, ...]]) -> Sel:
    """Return the sasaran of the new year that shares a name or an indicator with an older one, None without one."""
    sama = next((s for s, *_ in baru if s == lama.nama), None)
    if sama is not None:
        return sama
    cocok = (cari_padanan(i.nama, baru, lambda b: str(b[1])) for i in lama.indikator)
    return next((b[0] for b in cocok if b is not None), None)


def _baris_dpa(laporan: Laporan) -> list[BarisAnggaran]:
    return [b for p in laporan.dpa_tahun_depan.program for b in p.jelajahi()]


def _sel_anggaran(baris: BarisAnggaran, tahun: int) -> list[tuple[Sel, ...]]:
    daftar = baris.indikator or (Indikator(""),)
    return [
        (
            baris.kode if n == 0 else None, baris.nama if n == 0 else None, i.nama or None, i.satuan or None,
            sel_angka(i.target_tahun(tahun)), sel_angka(baris.pagu) if n == 0 else None,
        )
        for n, i in enumerate(daftar)
    ]  # fmt: skip


def _tindak_lanjut(laporan: Laporan) -> list[LembarFormulir]:
    """Return last year's actions and recommendations as rows to report on."""
    lembar = []
    if laporan.rencana_aksi:
        baris = [(a.sasaran, a.indikator, a.aksi) for a in laporan.rencana_aksi]
        lembar.append(bentuk.rencana_aksi(laporan.tahun + 1, baris))
    if laporan.tindak_lanjut:
        belum = [t for t in laporan.tindak_lanjut if "selesai" not in t.status.casefold()]
        lembar.append(bentuk.tindak_lanjut([(t.rekomendasi, t.tindak_lanjut, t.status, t.bukti) for t in belum]))
    return lembar


def _kriteria(laporan: Laporan) -> list[LembarFormulir]:
    """Return the office's own scale, where it has one."""
    skala = laporan.aturan.skala
    if asal_skala(skala) != "sendiri":
        return []
    kolom = (KolomFormulir("Nilai Capaian Kinerja", 30), KolomFormulir("Kategori", 30), KolomFormulir("Keterangan", 70))
    baris = tuple((rentang, pita.nama, pita.keterangan) for pita, rentang in rentang_pita(skala))
    return [LembarFormulir("Kriteria", ("KRITERIA CAPAIAN KINERJA",), kolom, baris)]


def _isi_profil(laporan: Laporan, tahun: int) -> dict[str, str]:
    """Carry the office and its own settings over; dates and numbers of letters are of their year."""
    p = laporan.profil
    isi = {
        "Nama Perangkat Daerah": p.nama_dinas, "Nama Singkat": p.nama_singkat,
        "Kabupaten/Kota/Provinsi": p.jenis_daerah, "Nama Daerah": p.nama_daerah, "Kepala Daerah": p.kepala_daerah,
        "Nama Kepala Daerah": p.kepala_daerah_pejabat.nama, "Status Kepala Daerah": p.kepala_daerah_pejabat.status,
        "Tahun Laporan": str(tahun), "Nama Laporan": p.nama_laporan, "Singkatan Laporan": p.singkatan_laporan,
        "Tempat": p.tempat, "Visi": p.visi, "Dasar Organisasi": p.dasar_organisasi, "Nama Kepala Dinas": p.kepala.nama,
        "NIP Kepala Dinas": p.kepala.nip, "Pangkat Kepala Dinas": p.kepala.pangkat,
        "Jabatan Kepala Dinas": p.kepala.jabatan, "Status Kepala Dinas": p.kepala.status,
    }  # fmt: skip
    return {**{k: v for k, v in isi.items() if v}, **{k: v for k, v in p.pengaturan if k in p.ditetapkan}}
