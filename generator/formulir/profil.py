"""Formulir Profil: identitas kantor dan semua pengaturan, masing-masing dengan nilai baku dan keterangannya."""

from __future__ import annotations

from generator.formulir.lembar import KolomFormulir
from generator.formulir.lembar import LembarFormulir
from generator.formulir.lembar import Sel
from generator.reading.pengaturan import daftar_pengaturan
from generator.reading.pengaturan import sebut_label

IDENTITAS = (
    ("Nama Perangkat Daerah", "Seperti dalam peraturan pembentukan, tanpa nama daerah"),
    ("Nama Singkat", "Dipakai dalam teks yang pendek"),
    ("Kabupaten/Kota/Provinsi", "Kabupaten, Kota, atau Provinsi"),
    ("Nama Daerah", "Tanpa kata Kabupaten, Kota, atau Provinsi"),
    ("Kepala Daerah", "Bupati, Wali Kota, atau Gubernur"),
    ("Nama Kepala Daerah", "Penanda tangan Perjanjian Kinerja sebagai pihak kedua"),
    ("Status Kepala Daerah", "definitif, Pj., Plt., atau Plh."),
    ("Tahun Laporan", "Tahun yang dilaporkan"),
    ("Nama Laporan", "Laporan Kinerja Instansi Pemerintah, Laporan Kinerja, …"),
    ("Singkatan Laporan", "LKjIP, LKIP, LAKIP, …"),
    ("Tempat", "Tempat penandatanganan"),
    ("Tanggal Laporan", "Tanggal kata pengantar dan penutup"),
    ("Visi", "Visi kepala daerah dalam RPJMD"),
    ("Dasar Organisasi", "Peraturan tentang kedudukan, susunan organisasi, tugas, dan fungsi"),
    ("Nama Kepala Dinas", "Penanda tangan laporan"),
    ("NIP Kepala Dinas", ""),
    ("Pangkat Kepala Dinas", "Pangkat (golongan/ruang)"),
    ("Jabatan Kepala Dinas", "Seperti pada blok tanda tangan"),
    ("Status Kepala Dinas", "definitif, Plt., Plh., atau Pj."),
    ("Penandatangan Keputusan IKU", "Kepala Dinas, atau Bupati/Wali Kota/Gubernur"),
    ("Nomor Keputusan IKU", ""),
    ("Tanggal Keputusan IKU", ""),
    ("Nomor Surat Pengantar", ""),
    ("Tanggal Surat Pengantar", ""),
)
KOLOM = (KolomFormulir("Label", 44), KolomFormulir("Isi", 56, True), KolomFormulir("Penjelasan", 80))


def profil(isi: dict[str, str]) -> LembarFormulir:
    """Return the sheet; `isi` are the values by label that are known, settings by their keys."""
    baris: list[tuple[Sel, ...]] = [(label, isi.get(label), arti) for label, arti in IDENTITAS]
    for kunci, satu in daftar_pengaturan().items():
        baris.append((sebut_label(kunci), isi.get(kunci, satu.baku), satu.arti))
    return LembarFormulir("Profil", ("PROFIL PERANGKAT DAERAH",), KOLOM, tuple(baris))


def pengaturan_saja(isi: dict[str, str]) -> LembarFormulir:
    """Return a Profil sheet of settings alone, by their keys; those that are not given stay empty and set nothing."""
    baris = tuple((sebut_label(kunci), isi.get(kunci), satu.arti) for kunci, satu in daftar_pengaturan().items())
    return LembarFormulir("Profil", ("PENGATURAN YANG DIPILIH DARI HALAMAN",), KOLOM, baris)
