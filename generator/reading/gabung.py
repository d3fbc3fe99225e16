"""Menyatukan semua tabel yang dikenal menjadi satu Laporan, dengan catatan untuk setiap yang tidak cocok."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.reading import baca_anggaran
from generator.reading import baca_daftar
from generator.reading import baca_indikator
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.gabung_anggaran import gabung_program
from generator.reading.gabung_anggaran import lengkapi_pagu
from generator.reading.gabung_anggaran import samakan_kode
from generator.reading.gabung_kinerja import gabung_sasaran
from generator.reading.gabung_kinerja import tandai_indikator_baru
from generator.reading.gabung_profil import susun_profil
from generator.reading.gabung_realisasi import baca_semua_realisasi
from generator.reading.gabung_realisasi import capaian_di_realisasi
from generator.reading.gabung_rencana import susun_perjanjian
from generator.reading.gabung_rencana import susun_renstra
from generator.reading.kumpulan import Kumpulan
from generator.reading.pengaturan import Isian
from generator.reading.pengaturan import baca_isian
from generator.reading.pengaturan import baca_kriteria
from generator.reading.pengaturan import susun_aturan
from generator.reading.sasaran_program import beri_sasaran
from generator.reading.sifat import lengkapi_sifat
from generator.reading.tabel_mentah import TabelMentah

_BERTAHUN = ("pk", "realisasi", "capaian", "renja", "dpa")


def susun_laporan(tabel: list[TabelMentah], foto: Mapping[str, bytes]) -> tuple[Laporan | None, list[Catatan]]:
    """Return the Laporan of the recognised tables and every finding of reading and joining."""
    catatan: list[Catatan] = []
    kumpulan = Kumpulan(tabel, catatan)
    isian = _gabung_isian(kumpulan, catatan)
    skala = next((s for s in kumpulan.baca("kriteria", baca_kriteria) if s), None)
    aturan, pengaturan, temuan = susun_aturan(isian, skala)
    catatan += temuan
    tahun = _tentukan_tahun(isian, tabel, catatan)
    profil = susun_profil(kumpulan, isian, pengaturan, foto, catatan)
    kumpulan.nama_kantor = profil.nama_dinas
    renstra = susun_renstra(kumpulan, catatan)
    pk = susun_perjanjian(kumpulan, tahun, renstra, catatan)
    nama_sasaran = tuple(s.nama for p in pk for s in p.sasaran) + tuple(s.nama for r in renstra for s in r.sasaran)
    capaian = (
        *kumpulan.baca("capaian", baca_indikator.baca_capaian, tahun), *capaian_di_realisasi(kumpulan, tahun, catatan)
    )  # fmt: skip
    dpa = tuple(
        sorted(
            kumpulan.baca("dpa", baca_anggaran.baca_dpa, tahun, profil.nama_dinas),
            key=lambda d: (d.tahun, d.versi is Versi.PERUBAHAN),
        )
    )
    dpa = tuple(replace(d, program=lengkapi_pagu(d.program, catatan)) for d in dpa)
    realisasi, temuan = baca_semua_realisasi(kumpulan, tahun, nama_sasaran)
    catatan += temuan
    dpa_terakhir = next((d for d in reversed(dpa) if d.tahun == tahun), None)
    if dpa_terakhir:
        dpa = tuple(d if d.tahun == tahun else samakan_kode(d, dpa_terakhir.program) for d in dpa)
    program, temuan = gabung_program(dpa_terakhir, realisasi)
    catatan += temuan
    program, temuan = beri_sasaran(program, kumpulan)
    catatan += temuan
    induk = next((p for p in pk if p.versi is Versi.INDUK), None)
    terakhir = next((p for p in pk if p.versi is Versi.PERUBAHAN), induk)
    riwayat = tuple(r for daftar in kumpulan.baca("riwayat", baca_indikator.baca_riwayat, tahun) for r in daftar)
    sasaran, temuan = gabung_sasaran(terakhir, capaian, realisasi, program, tahun, profil.nama_dinas)
    catatan += temuan
    sasaran_induk = sasaran
    if induk is not terakhir:
        sasaran_induk, _ = gabung_sasaran(induk, capaian, realisasi, program, tahun, profil.nama_dinas)
    sasaran = tandai_indikator_baru(sasaran, riwayat, tahun, profil.nama_dinas)
    iku = _urut_periode(kumpulan.baca("iku", baca_indikator.baca_iku))
    sasaran, temuan = lengkapi_sifat(sasaran, iku, renstra, capaian, profil.nama_dinas)
    catatan += temuan
    sasaran_induk, _ = lengkapi_sifat(sasaran_induk, iku, renstra, capaian, profil.nama_dinas)
    kebutuhan = kumpulan.satu(kumpulan.baca_apa_adanya("kebutuhan_pegawai", baca_daftar.baca_kebutuhan)) or (
        (),
        None,
        [],
    )
    aset = kumpulan.satu(kumpulan.baca_apa_adanya("aset", baca_daftar.baca_aset)) or ((), None, [])
    catatan += [*kebutuhan[2], *aset[2]]
    laporan = Laporan(
        tahun, profil, aturan, renstra,
        iku=iku,
        strategi=_urut_periode(kumpulan.baca("strategi", baca_indikator.baca_strategi)),
        keterkaitan=_urut_periode(kumpulan.baca_apa_adanya("keterkaitan", baca_daftar.baca_keterkaitan)),
        renja=tuple(kumpulan.baca("renja", baca_indikator.baca_renja, tahun)),
        pk=pk, dpa=dpa, realisasi=realisasi, capaian=capaian, riwayat=riwayat,
        pembanding=kumpulan.rata("pembanding", baca_indikator.baca_pembanding),
        analisis=(
            *kumpulan.rata("penyebab", baca_indikator.baca_analisis),
            *kumpulan.rata("solusi", baca_indikator.baca_analisis),
        ),
        rencana_aksi=kumpulan.rata("rencana_aksi", baca_indikator.baca_rencana_aksi),
        target_triwulan=kumpulan.rata("target_triwulan", baca_indikator.baca_target_triwulan),
        kebutuhan_pegawai=kebutuhan[0], total_kebutuhan=kebutuhan[1],
        golongan=kumpulan.satu(kumpulan.baca("golongan", baca_daftar.baca_hitungan, "golongan")),
        pendidikan=kumpulan.satu(kumpulan.baca("pendidikan", baca_daftar.baca_hitungan, "pendidikan")),
        jenis_kelamin=kumpulan.satu(kumpulan.baca("jenis_kelamin", baca_daftar.baca_hitungan, "jenis_kelamin")),
        aset=aset[0], total_aset=aset[1],
        inovasi=tuple(c for d in kumpulan.baca_apa_adanya("inovasi", baca_daftar.baca_cerita, foto) for c in d),
        penghargaan=tuple(c for d in kumpulan.baca_apa_adanya("penghargaan", baca_daftar.baca_cerita, foto) for c in d),
        program=program, sasaran_induk=sasaran_induk, sasaran=sasaran,
    )  # fmt: skip
    return laporan, catatan


def _urut_periode(daftar: list) -> tuple:
    """Sort matrices by the period of their Renstra."""
    return tuple(sorted(daftar, key=lambda d: (d.awal, d.akhir)))


def _gabung_isian(kumpulan: Kumpulan, catatan: list[Catatan]) -> dict[str, Isian]:
    hasil: dict[str, Isian] = {}
    for isian in kumpulan.baca("profil", baca_isian):
        for kunci, nilai in isian.items():
            hasil.setdefault(kunci, nilai)
    return hasil


def _tentukan_tahun(isian: dict[str, Isian], tabel: list[TabelMentah], catatan: list[Catatan]) -> int:
    """The year of the report: from Profil, else the year that PK, realisasi and DPA name most often."""
    if "tahun" in isian:
        cocok = re.search(r"20\d\d", isian["tahun"].teks)
        if cocok:
            return int(cocok.group())
        catatan.append(periksa("P01", isian["tahun"].asal, f'Tahun laporan "{isian["tahun"].teks}" bukan tahun.'))
    suara = Counter(t.tahun for t in tabel if t.jenis in _BERTAHUN and t.tahun)
    suara = suara or Counter(t.tahun for t in tabel if t.tahun)
    if not suara:
        suara = Counter(t.periode[0] for t in tabel if t.periode)
    tahun = max(suara, key=lambda t: (suara[t], t)) if suara else 0
    catatan.append(
        info("P03", Alamat("."), f"Tahun laporan {tahun} ditentukan dari judul tabel.",
             'Tulis "Tahun Laporan" di lembar Profil bila bukan itu.')
    )  # fmt: skip
    return tahun
