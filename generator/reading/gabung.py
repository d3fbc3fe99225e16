"""Menyatukan semua tabel yang dikenal menjadi satu Laporan, dengan catatan untuk setiap yang tidak cocok."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.model.catatan import Catatan
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import BelumDiisi
from generator.reading import baca_daftar
from generator.reading import baca_indikator
from generator.reading.baca_aturan import susun_aturan
from generator.reading.catatan_data import baca_catatan_data
from generator.reading.data_dasar import baca_data_dasar
from generator.reading.gabung_analisis import susun_analisis
from generator.reading.gabung_analisis import susun_pembanding
from generator.reading.gabung_analisis import susun_rencana_aksi
from generator.reading.gabung_analisis import susun_target_triwulan
from generator.reading.gabung_anggaran import gabung_program
from generator.reading.gabung_anggaran import samakan_kode
from generator.reading.gabung_capaian import susun_pengukuran
from generator.reading.gabung_capaian import susun_riwayat
from generator.reading.gabung_dpa import susun_dpa
from generator.reading.gabung_isian import gabung_isian
from generator.reading.gabung_kinerja import gabung_sasaran
from generator.reading.gabung_kinerja import tandai_indikator_baru
from generator.reading.gabung_profil import susun_profil
from generator.reading.gabung_realisasi import baca_semua_realisasi
from generator.reading.gabung_realisasi import capaian_di_realisasi
from generator.reading.gabung_rencana import susun_iku
from generator.reading.gabung_rencana import susun_perjanjian
from generator.reading.gabung_rencana import susun_renstra
from generator.reading.gabung_rumus import hitung_realisasi
from generator.reading.hitungan_kantor import baca_hitungan_kantor
from generator.reading.indikator_program import IndikatorProgram
from generator.reading.indikator_program import indikator_dari_realisasi
from generator.reading.kriteria import baca_kriteria
from generator.reading.kumpulan import Kumpulan
from generator.reading.nama import cari_nama
from generator.reading.nominatif import hitung_nominatif
from generator.reading.pengaturan import baca_isian
from generator.reading.sasaran_program import beri_sasaran
from generator.reading.sifat import lengkapi_sifat
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tahun_laporan import tentukan_tahun


def susun_laporan(tabel: list[TabelMentah], foto: Mapping[str, bytes]) -> tuple[Laporan | None, list[Catatan]]:
    """Return the Laporan of the recognised tables and every finding of reading and joining."""
    catatan: list[Catatan] = []
    kumpulan = Kumpulan(tabel, catatan)
    isian, temuan = gabung_isian(kumpulan.baca("profil", baca_isian))
    catatan += temuan
    skala = next((s for s in kumpulan.baca("kriteria", baca_kriteria) if s), None)
    aturan, pengaturan, temuan = susun_aturan(isian, skala)
    catatan += temuan
    tahun = tentukan_tahun(isian, tabel, catatan)
    profil = susun_profil(kumpulan, isian, pengaturan, foto, catatan)
    kumpulan.nama_kantor = profil.nama_dinas
    pengukuran = susun_pengukuran(kumpulan, tahun, catatan)
    pembanding, sendiri = susun_pembanding(kumpulan, tahun, profil.daerah, catatan)
    laporan = Laporan(
        tahun, profil, aturan,
        renstra=(renstra := susun_renstra(kumpulan, catatan)),
        pk=susun_perjanjian(kumpulan, tahun, renstra, pengukuran.tahun_ini or pengukuran.diulang, catatan),
        iku=susun_iku(kumpulan, tahun, renstra, catatan),
        capaian=(*pengukuran.tahun_ini, *capaian_di_realisasi(kumpulan, tahun, catatan)),
        diulang=(*pengukuran.diulang, *sendiri),
        riwayat=susun_riwayat(kumpulan, pengukuran, tahun, catatan),
        data_dasar=kumpulan.rata("data_dasar", baca_data_dasar, tahun),
        pembanding=pembanding,
        analisis=susun_analisis(kumpulan, tahun, catatan),
        rencana_aksi=susun_rencana_aksi(kumpulan, tahun, catatan),
        target_triwulan=(target := susun_target_triwulan(kumpulan, tahun, catatan))[0],
        target_triwulan_ini=target[1],
        catatan_data=baca_catatan_data(tabel),
        hitungan_kantor=baca_hitungan_kantor(tabel),
        **_rencana(kumpulan, tahun),
        **_organisasi(kumpulan, foto, catatan),
    )  # fmt: skip
    laporan = _beri_anggaran(laporan, kumpulan, catatan)
    return _sasaran_rencana(_beri_sasaran(laporan, catatan)), catatan


def _sasaran_rencana(laporan: Laporan) -> Laporan:
    """Give plans of the next year that name no sasaran the one of their indicator."""
    milik = [(i.nama, s.nama) for s in laporan.sasaran for i in s.indikator]

    def lengkapi(daftar: tuple) -> tuple:
        if any(satu.sasaran for satu in daftar):
            return daftar
        cocok = [cari_nama(satu.indikator, milik, lambda m: m[0]) for satu in daftar]
        return tuple(replace(x, sasaran=c[1]) if c else x for x, c in zip(daftar, cocok, strict=True))

    rencana_aksi, target_triwulan = lengkapi(laporan.rencana_aksi), lengkapi(laporan.target_triwulan)
    return replace(laporan, rencana_aksi=rencana_aksi, target_triwulan=target_triwulan)


def _rencana(kumpulan: Kumpulan, tahun: int) -> dict[str, tuple]:
    return {
        "strategi": _urut_periode(kumpulan.baca("strategi", baca_indikator.baca_strategi)),
        "keterkaitan": _urut_periode(kumpulan.baca_apa_adanya("keterkaitan", baca_daftar.baca_keterkaitan)),
        "renja": tuple(kumpulan.baca("renja", baca_indikator.baca_renja, tahun)),
    }


def _organisasi(kumpulan: Kumpulan, foto: Mapping[str, bytes], catatan: list[Catatan]) -> dict[str, Any]:
    kebutuhan = kumpulan.satu(kumpulan.baca_apa_adanya("kebutuhan_pegawai", baca_daftar.baca_kebutuhan))
    aset = kumpulan.satu(kumpulan.baca_apa_adanya("aset", baca_daftar.baca_aset))
    hasil: dict[str, Any] = {
        jenis: kumpulan.satu(kumpulan.baca(jenis, baca_daftar.baca_hitungan, jenis))
        for jenis in ("golongan", "pendidikan", "jenis_kelamin")
    }
    hitungan = [t for jenis in ("golongan", "pendidikan") for t in kumpulan.tabel(jenis)]
    kelamin = (d for t in hitungan if (d := baca_daftar.baca_jenis_kelamin(t)))
    hasil["jenis_kelamin"] = hasil["jenis_kelamin"] or next(kelamin, None)
    for jenis in ("golongan", "pendidikan", "jenis_kelamin"):
        dari_nama = (d for t in kumpulan.tabel("nominatif") if (d := hitung_nominatif(t, jenis)))
        hasil[jenis] = hasil[jenis] or next(dari_nama, None)
    for jenis in ("inovasi", "penghargaan"):
        hasil[jenis] = tuple(c for d in kumpulan.baca_apa_adanya(jenis, baca_daftar.baca_cerita, foto) for c in d)
    for jenis, pembaca in (
        ("tindak_lanjut", baca_daftar.baca_tindak_lanjut), ("crosscutting", baca_daftar.baca_crosscutting),
    ):  # fmt: skip
        hasil[jenis] = tuple(x for daftar in kumpulan.baca_apa_adanya(jenis, pembaca) for x in daftar)
    if kebutuhan:
        hasil["kebutuhan_pegawai"], hasil["total_kebutuhan"], temuan = kebutuhan
        catatan += temuan
    if aset:
        hasil["aset"], hasil["total_aset"], temuan = aset
        catatan += temuan
    return hasil


def _beri_anggaran(laporan: Laporan, kumpulan: Kumpulan, catatan: list[Catatan]) -> Laporan:
    """Add the budget documents, the realisasi of the year, and the programs joined from both."""
    tahun = laporan.tahun
    nama_sasaran = [s.nama for dokumen in (*laporan.pk, *laporan.renstra) for s in dokumen.sasaran]
    dpa = susun_dpa(kumpulan, tahun, catatan)
    realisasi, temuan = baca_semua_realisasi(kumpulan, tahun, nama_sasaran)
    catatan += temuan
    terakhir = next((d for d in reversed(dpa) if d.tahun == tahun), None)
    if terakhir:
        dpa = [d if d.tahun == tahun else samakan_kode(d, terakhir.program) for d in dpa]
    program, temuan = gabung_program(terakhir, realisasi)
    catatan += temuan
    program, temuan = beri_sasaran(program, kumpulan)
    catatan += temuan
    indikator = IndikatorProgram(kumpulan, tahun)
    program = indikator.lengkapi(program)
    dpa = [replace(d, program=indikator.lengkapi(d.program)) if d.tahun == tahun else d for d in dpa]
    catatan += indikator.catatan
    if terakhir:
        letak = max(i for i, d in enumerate(dpa) if d.tahun == tahun)
        dpa[letak] = replace(dpa[letak], program=indikator_dari_realisasi(dpa[letak].program, program))
    return replace(laporan, dpa=tuple(dpa), realisasi=realisasi, program=program)


def _beri_sasaran(laporan: Laporan, catatan: list[Catatan]) -> Laporan:
    """Add the sasaran of the PK in force and of the PK induk, joined, with the findings of both."""
    kantor = laporan.profil.nama_dinas
    perhitungan, temuan = hitung_realisasi(laporan)
    catatan += temuan
    lainnya = [*(i for c in laporan.diulang for s in c.sasaran for i in s.indikator),
               *(r.indikator for r in laporan.riwayat)]  # fmt: skip
    lainnya = [i for i in lainnya if not isinstance(i.realisasi_tahun(laporan.tahun), BelumDiisi)]

    def gabung(versi: Versi | None) -> tuple[tuple[SasaranLaporan, ...], list[Catatan]]:
        pk = laporan.pk_versi(versi) if versi else laporan.pk_terakhir
        hasil, temuan = gabung_sasaran(
            pk, laporan.capaian, laporan.realisasi, laporan.program, laporan.tahun, kantor, perhitungan, lainnya
        )
        if versi is None:
            hasil = tandai_indikator_baru(hasil, laporan.riwayat, laporan.tahun, kantor)
        hasil, temuan_sifat = lengkapi_sifat(hasil, laporan.iku, laporan.renstra, laporan.capaian, kantor)
        return hasil, [*temuan, *temuan_sifat]

    sasaran, temuan = gabung(None)
    catatan += temuan
    sasaran_induk = sasaran
    if laporan.pk_versi(Versi.INDUK) is not laporan.pk_terakhir:
        sasaran_induk, temuan = gabung(Versi.INDUK)
        catatan += temuan
    return replace(laporan, sasaran=sasaran, sasaran_induk=sasaran_induk)


def _urut_periode(daftar: list) -> tuple:
    """Sort matrices by the period of their Renstra."""
    return tuple(sorted(daftar, key=lambda d: (d.awal, d.akhir)))
