"""Profil kantor dari lembar Profil dan daftar-daftarnya; tanpa profil, nama kantor dari judul tabel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.organisasi import Foto
from generator.model.organisasi import Pejabat
from generator.model.organisasi import Profil
from generator.reading import baca_daftar
from generator.reading.baca_aturan import daftar_bagian
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.kumpulan import Kumpulan
from generator.reading.nama import rapikan
from generator.reading.nama_kantor import daerah_tertulis
from generator.reading.nama_kantor import kantor_tertulis
from generator.reading.nama_kantor import pisahkan_daerah
from generator.reading.pengaturan import Isian
from generator.reading.waktu import cari_tanggal

_SEBUTAN_KEPALA = (
    ("inspektorat", "Inspektur"), ("kecamatan", "Camat"), ("kelurahan", "Lurah"),
    ("sekretariat daerah", "Sekretaris Daerah"), ("sekretariat dprd", "Sekretaris DPRD"),
    ("rumah sakit", "Direktur Rumah Sakit"), ("rsud", "Direktur RSUD"), ("bpbd", "Kepala Pelaksana BPBD"),
    ("badan penanggulangan bencana", "Kepala Pelaksana Badan Penanggulangan Bencana"),
)  # fmt: skip
SURAT = ("nomor_iku", "tanggal_iku", "nomor_pengantar", "tanggal_pengantar")


def susun_profil(
    kumpulan: Kumpulan, isian: dict[str, Isian], pengaturan: tuple[tuple[str, str], ...],
    foto: Mapping[str, bytes], catatan: list[Catatan],
) -> Profil:  # fmt: skip
    def teks(kunci: str, baku: str = "") -> str:
        return isian[kunci].teks if kunci in isian else baku

    nama, jenis, daerah = _nama_dari_judul(kumpulan)
    if "nama_dinas" not in isian:
        sumber = f'"{nama}" diambil dari judul tabel.' if nama else "tidak ditemukan di judul tabel mana pun."
        buat = info if nama else periksa
        saran = 'Tulis "Nama Perangkat Daerah" di lembar Profil.'
        catatan.append(buat("P02", Alamat("."), f"Nama perangkat daerah {sumber}", saran))
    tugas, fungsi = "", ()
    for t, f in kumpulan.baca_apa_adanya("tugas_fungsi", baca_daftar.baca_tugas_fungsi):
        tugas, fungsi = tugas or t, fungsi or f
    berkolom = kumpulan.baca_apa_adanya("fungsi", baca_daftar.baca_fungsi)
    tugas = tugas or next((t for t, _ in berkolom if t), "")
    fungsi = fungsi or tuple(f for _, daftar in berkolom for f in daftar)
    tertulis = ((d.title(), teks(d)) for d in ("kabupaten", "kota", "provinsi") if d in isian)
    nama_dinas, jenis_di_nama, daerah_di_nama = pisahkan_daerah(teks("nama_dinas", nama))
    dari_nama = (jenis_di_nama, daerah_di_nama) if daerah_di_nama else (jenis, daerah)
    jenis, daerah = next(tertulis, dari_nama)
    jenis_daerah, nama_daerah = teks("jenis_daerah", jenis), teks("nama_daerah", daerah)
    kepala_baku = {"Kota": "Wali Kota", "Provinsi": "Gubernur"}.get(jenis_daerah, "Bupati")
    logo = next((Foto(n, isi, "Logo") for n, isi in foto.items() if n.startswith("logo.")), None)
    return Profil(
        nama_dinas=nama_dinas,
        nama_singkat=teks("nama_singkat", nama_dinas),
        jenis_daerah=jenis_daerah,
        nama_daerah=nama_daerah,
        kepala_daerah=teks("kepala_daerah", kepala_baku),
        nama_laporan=teks("nama_laporan", "Laporan Kinerja Instansi Pemerintah"),
        singkatan_laporan=teks("singkatan_laporan", "LKjIP"),
        tempat=teks("tempat", nama_daerah),
        tanggal_laporan=tulis_tanggal(teks("tanggal_laporan")),
        visi=teks("visi"),
        kepala=Pejabat(
            teks("kepala_jabatan", f"{sebutan_kepala(nama_dinas)} {jenis_daerah} {nama_daerah}".strip()),
            teks("kepala_nama"), teks("kepala_nip"), teks("kepala_pangkat"), teks("kepala_status", "definitif"),
        ),
        kepala_daerah_pejabat=Pejabat(
            f"{teks('kepala_daerah', kepala_baku)} {nama_daerah}".strip(), teks("kepala_daerah_nama"),
            status=teks("kepala_daerah_status", "definitif"),
        ),
        iku_oleh_kepala_daerah=_oleh_kepala_daerah(teks("penandatangan_iku"), teks("kepala_daerah", kepala_baku)),
        surat=tuple((k, tulis_tanggal(teks(k)) if k.startswith("tanggal") else teks(k)) for k in SURAT if teks(k)),
        pengaturan=pengaturan,
        ditetapkan=tuple(k for k, _ in pengaturan if k in isian),
        tanpa_bagian=daftar_bagian(dict(pengaturan)["tanpa_bagian"]),
        urutan_bagian=daftar_bagian(dict(pengaturan)["urutan_bagian"]),
        dasar_organisasi=teks("dasar_organisasi"),
        tugas=tugas,
        fungsi=tuple(fungsi),
        unit=next(iter(kumpulan.baca_apa_adanya("organisasi", baca_daftar.baca_organisasi)), ()),
        permasalahan=_daftar_teks(kumpulan, "permasalahan_utama", "permasalahan"),
        landasan_hukum=_daftar_teks(kumpulan, "landasan_hukum", "peraturan"),
        alasan_perubahan=_daftar_teks(kumpulan, "alasan", "alasan"),
        logo=logo,
    )  # fmt: skip


def sebutan_kepala(nama_kantor: str) -> str:
    """Return what the head of an office is called: Inspektur, Camat, Sekretaris Daerah, else "Kepala" and its name.

    >>> sebutan_kepala("Kecamatan Karangsari"), sebutan_kepala("Inspektorat Daerah"), sebutan_kepala("Dinas Sosial")
    ('Camat Karangsari', 'Inspektur Daerah', 'Kepala Dinas Sosial')
    """
    for awal, sebutan in _SEBUTAN_KEPALA:
        if nama_kantor.casefold().startswith(awal):
            return f"{sebutan}{nama_kantor[len(awal) :]}"
    return f"Kepala {nama_kantor}"


def _oleh_kepala_daerah(penandatangan: str, sebutan: str) -> bool:
    """Tell whether the head of the region signs: "Bupati", "Gubernur Kalimantan Barat", "Kepala Daerah"."""
    rapi = rapikan(penandatangan)
    return rapi.startswith((rapikan(sebutan), "kepala daerah", "bupati", "wali kota", "walikota", "gubernur"))


def tulis_tanggal(teks: str) -> str:
    """Return a date in Indonesian words: "28/02/2026" and "2026-02-28" become "28 Februari 2026", others stay.

    >>> tulis_tanggal("28/02/2026")
    '28 Februari 2026'
    """
    tanggal = [] if any(c.isalpha() for c in teks) else cari_tanggal(teks)
    return tanggal[0] if tanggal else teks


def _daftar_teks(kumpulan: Kumpulan, jenis: str, peran: str) -> tuple[str, ...]:
    return tuple(teks for t in kumpulan.tabel(jenis) for teks in baca_daftar.baca_teks(t, peran))


def _nama_dari_judul(kumpulan: Kumpulan) -> tuple[str, str, str]:
    """The office's name as most titles write it: ("Dinas Koperasi …", "Kabupaten", "Magetan").

    A line after "SKPD :" and one that begins with Dinas, Badan, … count; where there is none, the name inside a title.
    A name in full comes before its abbreviation. The region is also taken from "Pemerintah Kabupaten".
    """
    nama: Counter[str] = Counter()
    dalam_judul: Counter[str] = Counter()
    daerah: Counter[str] = Counter()
    for baris in (b for t in kumpulan.semua() for b in (*t.judul, *t.bawah)):
        kantor, berkepala = kantor_tertulis(baris)
        if kantor:
            (nama if berkepala else dalam_judul)[kantor] += 1
        if tempat := daerah_tertulis(baris):
            daerah[tempat] += 1
    jenis, _, sisa = (daerah.most_common(1)[0][0] if daerah else "").partition(" ")
    nama = nama or dalam_judul
    terbanyak = nama.most_common(1)[0][0] if nama else ""
    utuh = (n for n in nama if terbanyak.isupper() and "".join(k[0] for k in n.split()).upper() == terbanyak)
    return next(utuh, terbanyak), jenis, sisa
