"""Nama slot: apa yang boleh diketik sebagai {{ nama }} di templat Word, dengan artinya.

A name has one of these shapes; anything else in a template is an error that names the nearest right one:
    nilai    {{ nama_dinas }}          inline text, one text however often it occurs
    narasi   {{ narasi.latar }}        a paragraph of its own: a passage of whole paragraphs
    tabel    {{ tabel.3_4 }}           a paragraph of its own, directly above its prototype table
    grafik   {{ grafik.capaian }}      in the alternative text of a chart drawn in Word
    gambar   {{ gambar.logo }}         in the alternative text of a placeholder picture
    bagan    {{ bagan.organisasi }}    a paragraph of its own: a tree of shapes
    sumber   {{ sumber.3_4 }}          a paragraph of its own below the table: source line and notes
Inside a prototype table: {{ kepala }}, {{ nomor }} and {{ baris.<tingkat> }} name the look of rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz import fuzz
from rapidfuzz import process

AWALAN = "lkjip:"
AWALAN_JUDUL = "judul_"

JENIS: dict[str, str] = {
    "narasi": "Bagian naskah: satu atau beberapa paragraf, diketik sendirian dalam paragrafnya",
    "tabel": "Tabel resmi, diketik sendirian tepat di atas tabel contohnya",
    "sumber": "Sumber dan catatan sebuah tabel, diketik sendirian di bawah tabelnya",
    "bagan": "Bagan (struktur organisasi, pohon kinerja), diketik sendirian dalam paragrafnya",
    "grafik": "Grafik, diketik di teks alternatif grafik yang digambar di Word",
    "gambar": "Gambar, diketik di teks alternatif gambar contoh",
}

NILAI: dict[str, str] = {
    "nama_dinas": "Nama perangkat daerah tanpa nama daerah",
    "nama_singkat": "Nama pendek perangkat daerah",
    "nama_lengkap": "Nama perangkat daerah dengan nama daerah",
    "daerah": "Kabupaten, kota, atau provinsi dengan namanya",
    "nama_daerah": "Nama daerah saja",
    "kepala_daerah": "Sebutan kepala daerah dengan nama daerah",
    "nama_laporan": "Nama laporan (Laporan Kinerja Instansi Pemerintah)",
    "singkatan_laporan": "Singkatan nama laporan (LKjIP, LKIP, LAKIP)",
    "tahun": "Tahun yang dilaporkan",
    "tahun_lalu": "Tahun sebelum tahun yang dilaporkan",
    "tahun_depan": "Tahun sesudah tahun yang dilaporkan",
    "periode_renstra_1": "Periode Renstra pertama yang dilaporkan",
    "periode_renstra_2": "Periode Renstra kedua (bila ada)",
    "tahun_akhir_renstra": "Tahun akhir Renstra yang dipakai Tabel 3.7",
    "nama_pembanding": "Daerah atau tingkat yang menjadi pembanding di Tabel 3.8",
    "tempat": "Tempat penandatanganan",
    **{f"sasaran_{n}": f"Nama sasaran ke-{n}" for n in range(1, 11)},
    "tempat_tanggal": "Tempat dan tanggal laporan",
    "ttd_jabatan": "Jabatan penandatangan laporan, dengan Plt./Plh./Pj. bila ada",
    "ttd_nama": "Nama penandatangan laporan",
    "ttd_pangkat": "Pangkat penandatangan laporan",
    "ttd_nip": "NIP penandatangan laporan",
    "pejabat_organisasi": "Kepala Bagian Organisasi; di provinsi, Kepala Biro Organisasi",
    "kepala_daerah_jabatan": "Jabatan kepala daerah, dengan Pj. atau Plt. bila ada",
    "kepala_daerah_nama": "Nama kepala daerah",
    "ttd_iku_jabatan": "Jabatan penandatangan Keputusan IKU (kepala perangkat daerah atau kepala daerah)",
    "ttd_iku_nama": "Nama penandatangan Keputusan IKU",
    "ttd_iku_pangkat": "Pangkat penandatangan Keputusan IKU; kosong bila kepala daerah",
    "ttd_iku_nip": "NIP penandatangan Keputusan IKU; kosong bila kepala daerah",
    "nomor_iku": "Nomor Keputusan IKU",
    "tanggal_iku": "Tanggal Keputusan IKU",
    "nomor_pengantar": "Nomor surat pengantar",
    "tanggal_pengantar": "Tanggal surat pengantar",
    "tempat_pk": "Tempat dan tanggal Perjanjian Kinerja",
    "tempat_pengantar": "Tempat dan tanggal surat pengantar",
    "tanggal_pk": "Tanggal Perjanjian Kinerja yang berlaku",
}

TINGKAT_BARIS = (
    "visi", "misi", "tujuan daerah", "sasaran daerah", "tujuan", "sasaran",
    "program", "kegiatan", "sub kegiatan", "isi", "jumlah",
)


def slot_tabel(kunci: str) -> str:
    """Return a table's key as it stands in slot names.

    >>> slot_tabel("3.4"), slot_tabel("jenis kelamin")
    ('3_4', 'jenis_kelamin')
    """
    return kunci.replace(".", "_").replace(" ", "_").replace("-", "_").lower()


def tanpa_sasaran(kunci: str) -> str:
    """Return the name of a table or passage of one sasaran without the number of the sasaran.

    >>> tanpa_sasaran("3_6_s2"), tanpa_sasaran("3_6")
    ('3_6', '3_6')
    """
    return re.sub(r"_s\d+$", "", kunci)


def judul_tabel(kunci: str) -> str:
    """Return the name that stands for a table's title.

    >>> judul_tabel("3.4")
    'judul_3_4'
    """
    return AWALAN_JUDUL + slot_tabel(kunci)


def jenis_nama(nama: str) -> str:
    """Return the kind of a slot name: one of JENIS, "nilai" for a name without prefix that NILAI knows, else ""."""
    awalan, titik, sisa = nama.partition(".")
    if titik:
        return awalan if awalan in JENIS and sisa else ""
    return "nilai" if nama in NILAI or nama.startswith(AWALAN_JUDUL) else ""


def nama_terdekat(nama: str, pilihan: Iterable[str]) -> str:
    """Return the most similar of the names that may stand here, "" when there are none."""
    daftar = sorted(pilihan)
    hasil = process.extractOne(nama, daftar, scorer=fuzz.WRatio) if daftar else None
    return hasil[0] if hasil else ""
