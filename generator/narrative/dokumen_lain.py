"""Bahan kalimat dokumen lain dari folder yang sama: Keputusan IKU, PK, rencana aksi, pengukuran, surat pengantar."""

from __future__ import annotations

from generator.narrative.bahan import Bahan
from generator.narrative.butir import bernomor
from generator.narrative.ukuran import Konteks
from generator.narrative.urai import lindungi
from generator.tables.periode import sebutan_periode


def dok_iku(b: Bahan) -> Konteks:
    profil, iku = b.laporan.profil, b.laporan.iku
    return {
        "oleh_kepala_daerah": profil.iku_oleh_kepala_daerah,
        "jabatan_penandatangan": lindungi(profil.kepala.jabatan),
        "dasar_hukum": bernomor(profil.landasan_hukum),
        "periode": sebutan_periode((iku[-1].awal, iku[-1].akhir)) if iku and iku[-1].awal else "",
    }


def dok_pk(b: Bahan) -> Konteks:
    return {"jabatan_penandatangan": lindungi(b.laporan.profil.kepala.jabatan)}


def dok_renaksi(b: Bahan) -> Konteks:
    return {"ada": b.ada("renaksi")}


def dok_pengantar(b: Bahan) -> Konteks:
    rata_rata = b.jumlah("4.1", "rata-rata capaian kinerja")
    kategori, anggaran = b.jumlah("4.1", "kategori"), b.jumlah("3.12")
    return {
        "capaian": rata_rata.teks("capaian") if rata_rata else "",
        "kategori": kategori.teks("capaian") if kategori else "",
        "serapan": anggaran.teks("serapan") if anggaran else "",
    }
