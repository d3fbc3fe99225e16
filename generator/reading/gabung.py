"""Menyatukan semua tabel yang dikenal menjadi satu Laporan, dengan catatan untuk setiap yang tidak cocok."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.model.catatan import Catatan
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.organisasi import Foto
from generator.model.organisasi import Pejabat
from generator.model.organisasi import Profil
from generator.reading import baca_anggaran
from generator.reading import baca_daftar
from generator.reading import baca_indikator
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.gabung_anggaran import gabung_program
from generator.reading.gabung_kinerja import gabung_sasaran
from generator.reading.gabung_kinerja import pasangkan_renstra
from generator.reading.gabung_kinerja import pk_dari_renstra
from generator.reading.gabung_kinerja import tandai_indikator_baru
from generator.reading.pengaturan import Isian
from generator.reading.pengaturan import baca_isian
from generator.reading.pengaturan import baca_kriteria
from generator.reading.pengaturan import susun_aturan
from generator.reading.tabel_mentah import TabelMentah

_NAMA_KANTOR = re.compile(
    r"\b((?:dinas|badan|kecamatan|inspektorat|sekretariat|kantor|satuan polisi)\b.{3,120}?)\s+((?:kabupaten|kota|provinsi)\s+[a-z .]{3,40})$",
    re.IGNORECASE,
)
_BERTAHUN = ("pk", "realisasi", "capaian", "renja", "dpa")


def susun_laporan(tabel: list[TabelMentah], foto: Mapping[str, bytes]) -> tuple[Laporan | None, list[Catatan]]:
    """Return the Laporan of the recognised tables and every finding of reading and joining."""
    catatan: list[Catatan] = []
    kumpulan = _Kumpulan(tabel, catatan)
    isian = _gabung_isian(kumpulan, catatan)
    skala = next((s for s in kumpulan.baca("kriteria", baca_kriteria) if s), None)
    aturan, pengaturan, temuan = susun_aturan(isian, skala)
    catatan += temuan
    tahun = _tentukan_tahun(isian, tabel, catatan)
    profil = _susun_profil(kumpulan, isian, pengaturan, foto, catatan)
    renstra = _renstra(kumpulan, catatan)
    pk = _perjanjian(kumpulan, tahun, renstra, profil.nama_dinas, catatan)
    nama_sasaran = tuple(s.nama for p in pk for s in p.sasaran) + tuple(s.nama for r in renstra for s in r.sasaran)
    capaian = tuple(kumpulan.baca("capaian", baca_indikator.baca_capaian, tahun))
    dpa = tuple(sorted(kumpulan.baca("dpa", baca_anggaran.baca_dpa, tahun), key=lambda d: (d.tahun, d.versi is Versi.PERUBAHAN)))
    realisasi = kumpulan.satu(kumpulan.baca("realisasi", baca_anggaran.baca_realisasi, tahun, nama_sasaran))
    dpa_terakhir = next((d for d in reversed(dpa) if d.tahun == tahun), None)
    program, temuan = gabung_program(dpa_terakhir, realisasi)
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
    kebutuhan = kumpulan.satu(kumpulan.baca_apa_adanya("kebutuhan_pegawai", baca_daftar.baca_kebutuhan)) or ((), None, [])
    aset = kumpulan.satu(kumpulan.baca_apa_adanya("aset", baca_daftar.baca_aset)) or ((), None, [])
    catatan += [*kebutuhan[2], *aset[2]]
    laporan = Laporan(
        tahun, profil, aturan, renstra,
        iku=tuple(sorted(kumpulan.baca("iku", baca_indikator.baca_iku), key=lambda d: (d.awal, d.akhir))),
        strategi=tuple(sorted(kumpulan.baca("strategi", baca_indikator.baca_strategi), key=lambda d: (d.awal, d.akhir))),
        keterkaitan=tuple(
            sorted(kumpulan.baca_apa_adanya("keterkaitan", baca_daftar.baca_keterkaitan), key=lambda d: (d.awal, d.akhir))
        ),
        renja=tuple(kumpulan.baca("renja", baca_indikator.baca_renja, tahun)),
        pk=pk, dpa=dpa, realisasi=realisasi, capaian=capaian, riwayat=riwayat,
        pembanding=kumpulan.rata("pembanding", baca_indikator.baca_pembanding),
        analisis=kumpulan.rata("penyebab", baca_indikator.baca_analisis) + kumpulan.rata("solusi", baca_indikator.baca_analisis),
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


class _Kumpulan:
    """The recognised tables by kind; repeated ones are reported once, the fuller one is used."""

    def __init__(self, tabel: list[TabelMentah], catatan: list[Catatan]) -> None:
        self.catatan = catatan
        self._menurut: dict[str, list[TabelMentah]] = {}
        for t in tabel:
            self._menurut.setdefault(t.jenis, []).append(t)
        for jenis, daftar in self._menurut.items():
            self._menurut[jenis] = self._pilih(jenis, daftar)

    def tabel(self, jenis: str) -> list[TabelMentah]:
        return self._menurut.get(jenis, [])

    def baca(self, jenis: str, pembaca: Callable[..., tuple[Any, list[Catatan]]], *lain: Any) -> list[Any]:
        """Run a reader that returns (value, findings) over the tables of one kind."""
        hasil = []
        for t in self.tabel(jenis):
            nilai, temuan = pembaca(t, *lain)
            self.catatan += temuan
            hasil.append(nilai)
        return hasil

    def baca_apa_adanya(self, jenis: str, pembaca: Callable[..., Any], *lain: Any) -> list[Any]:
        return [pembaca(t, *lain) for t in self.tabel(jenis)]

    def rata(self, jenis: str, pembaca: Callable[..., tuple[tuple, list[Catatan]]]) -> tuple:
        return tuple(x for daftar in self.baca(jenis, pembaca) for x in daftar)

    @staticmethod
    def satu(daftar: list[Any]) -> Any:
        return daftar[0] if daftar else None

    def _pilih(self, jenis: str, daftar: list[TabelMentah]) -> list[TabelMentah]:
        terpilih: dict[tuple, TabelMentah] = {}
        for t in daftar:
            kunci = (t.tahun, t.versi, t.periode if jenis in ("renstra", "iku", "strategi", "keterkaitan") else None)
            if jenis in ("profil", "pk_anggaran", "fungsi"):
                kunci = (t.grid.berkas, t.grid.lembar, t.kepala)
            lama = terpilih.get(kunci)
            if lama is None:
                terpilih[kunci] = t
                continue
            pemenang = t if len(t.baris) > len(lama.baris) else lama
            kalah = lama if pemenang is t else t
            terpilih[kunci] = pemenang
            self.catatan.append(
                periksa("B07", _tempat(kalah), f"Ada dua tabel {jenis.replace('_', ' ')} untuk waktu yang sama: yang dipakai {pemenang.nama_tempat}.",
                        "Pindahkan berkas yang tidak berlaku dari folder ini.")
            )  # fmt: skip
        return list(terpilih.values())


def _tempat(tabel: TabelMentah) -> Alamat:
    return tabel.grid.alamat(tabel.kepala[0], tabel.kolom[0].kolom)


def _gabung_isian(kumpulan: _Kumpulan, catatan: list[Catatan]) -> dict[str, Isian]:
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


def _renstra(kumpulan: _Kumpulan, catatan: list[Catatan]) -> tuple[Renstra, ...]:
    for t in kumpulan.tabel("renstra"):
        if len(t.sebutan_periode) > 1 and t.periode:
            sebutan = " dan ".join(f"{a}–{b}" for a, b in sorted(t.sebutan_periode))
            catatan.append(
                periksa("J07", _tempat(t), f"Periode Renstra ditulis berbeda: {sebutan}; dipakai {t.periode[0]}–{t.periode[1]}.",
                        "Samakan periode di judul, sumber, dan nama berkas.")
            )  # fmt: skip
    return tuple(sorted(kumpulan.baca("renstra", baca_indikator.baca_renstra), key=lambda r: (r.awal, r.akhir)))


def _perjanjian(
    kumpulan: _Kumpulan, tahun: int, renstra: tuple[Renstra, ...], nama_kantor: str, catatan: list[Catatan]
) -> tuple[PerjanjianKinerja, ...]:
    hasil = []
    for tabel, pk in zip(kumpulan.tabel("pk"), kumpulan.baca("pk", baca_indikator.baca_pk, tahun), strict=True):
        if pk.tahun != tahun:
            catatan.append(info("J06", pk.asal, f"Perjanjian Kinerja Tahun {pk.tahun} bukan tahun laporan; tidak dipakai."))
            continue
        for pasangan in kumpulan.tabel("pk_anggaran"):
            if (pasangan.grid.berkas, pasangan.grid.lembar) == (tabel.grid.berkas, tabel.grid.lembar):
                anggaran, temuan = baca_anggaran.baca_anggaran_pk(pasangan)
                catatan += temuan
                pk = replace(pk, anggaran=anggaran, tanggal=pk.tanggal or baca_indikator.tanggal_terakhir(pasangan.bawah))
        pk, temuan = pasangkan_renstra(pk, renstra, nama_kantor)
        catatan += temuan
        hasil.append(pk)
    if not hasil:
        pk, temuan = pk_dari_renstra(renstra, tahun)
        catatan += temuan
        hasil = [pk] if pk else []
    return tuple(sorted(hasil, key=lambda p: p.versi is Versi.PERUBAHAN))


def _susun_profil(
    kumpulan: _Kumpulan, isian: dict[str, Isian], pengaturan: tuple[tuple[str, str], ...],
    foto: Mapping[str, bytes], catatan: list[Catatan],
) -> Profil:  # fmt: skip
    def teks(kunci: str, baku: str = "") -> str:
        return isian[kunci].teks if kunci in isian else baku

    nama, jenis, daerah = _nama_dari_judul(kumpulan)
    if "nama_dinas" not in isian:
        catatan.append(
            info("P02", Alamat("."), f'Nama perangkat daerah "{nama or "tidak ditemukan"}" diambil dari judul tabel.',
                 'Tulis "Nama Perangkat Daerah" di lembar Profil.')
        )  # fmt: skip
    tugas, fungsi = "", ()
    for t, f in kumpulan.baca_apa_adanya("tugas_fungsi", baca_daftar.baca_tugas_fungsi):
        tugas, fungsi = tugas or t, fungsi or f
    fungsi = fungsi or tuple(x for t in kumpulan.tabel("fungsi") for x in baca_daftar.baca_teks(t, "fungsi"))
    jenis_daerah, nama_daerah = teks("jenis_daerah", jenis), teks("nama_daerah", daerah)
    kepala_baku = {"Kota": "Wali Kota", "Provinsi": "Gubernur"}.get(jenis_daerah, "Bupati")
    logo = next((Foto(n, isi, "Logo") for n, isi in foto.items() if n.startswith("logo.")), None)
    nama_dinas = teks("nama_dinas", nama)
    return Profil(
        nama_dinas=nama_dinas,
        nama_singkat=teks("nama_singkat", nama_dinas),
        jenis_daerah=jenis_daerah,
        nama_daerah=nama_daerah,
        kepala_daerah=teks("kepala_daerah", kepala_baku),
        nama_laporan=teks("nama_laporan", "Laporan Kinerja Instansi Pemerintah"),
        singkatan_laporan=teks("singkatan_laporan", "LKjIP"),
        tempat=teks("tempat", nama_daerah),
        tanggal_laporan=teks("tanggal_laporan"),
        visi=teks("visi"),
        kepala=Pejabat(
            teks("kepala_jabatan", f"Kepala {nama_dinas} {jenis_daerah} {nama_daerah}".strip()),
            teks("kepala_nama"), teks("kepala_nip"), teks("kepala_pangkat"), teks("kepala_status", "definitif"),
        ),
        pengaturan=pengaturan,
        ditetapkan=tuple(k for k, _ in pengaturan if k in isian),
        dasar_organisasi=teks("dasar_organisasi"),
        tugas=tugas,
        fungsi=tuple(fungsi),
        unit=next(iter(kumpulan.baca_apa_adanya("organisasi", baca_daftar.baca_organisasi)), ()),
        permasalahan=tuple(x for t in kumpulan.tabel("permasalahan_utama") for x in baca_daftar.baca_teks(t, "permasalahan")),
        landasan_hukum=tuple(x for t in kumpulan.tabel("landasan_hukum") for x in baca_daftar.baca_teks(t, "peraturan")),
        alasan_perubahan=tuple(x for t in kumpulan.tabel("alasan") for x in baca_daftar.baca_teks(t, "alasan")),
        logo=logo,
    )  # fmt: skip


def _nama_dari_judul(kumpulan: _Kumpulan) -> tuple[str, str, str]:
    """The office's name as most titles write it: ("Dinas Koperasi …", "Kabupaten", "Magetan")."""
    suara: Counter[tuple[str, str]] = Counter()
    for daftar in kumpulan._menurut.values():
        for t in daftar:
            for baris in t.judul:
                cocok = _NAMA_KANTOR.search(" ".join(baris.split()))
                if cocok:
                    suara[(_judul_huruf(cocok.group(1)), _judul_huruf(cocok.group(2)))] += 1
    if not suara:
        return "", "", ""
    (nama, daerah), _ = suara.most_common(1)[0]
    jenis, _, sisa = daerah.partition(" ")
    return nama, jenis, sisa


def _judul_huruf(teks: str) -> str:
    kecil = {"dan", "di", "untuk", "serta", "atau"}
    return " ".join(k.lower() if k.lower() in kecil else k[:1].upper() + k[1:].lower() for k in teks.split())
