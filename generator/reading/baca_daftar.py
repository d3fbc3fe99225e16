"""Daftar yang sederhana: pegawai, aset, organisasi, tugas dan fungsi, permasalahan, landasan hukum, cerita."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.model.catatan import Catatan
from generator.model.kinerja import DaftarKeterkaitan
from generator.model.kinerja import Keterkaitan
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.organisasi import AsetTetap
from generator.model.organisasi import Cerita
from generator.model.organisasi import Crosscutting
from generator.model.organisasi import DaftarPegawai
from generator.model.organisasi import Foto
from generator.model.organisasi import JumlahPegawai
from generator.model.organisasi import KebutuhanPegawai
from generator.model.organisasi import TindakLanjut
from generator.model.organisasi import UnitOrganisasi
from generator.reading.nama import rapikan
from generator.reading.nilai_sel import PembacaKolom
from generator.reading.pohon import jumlahkan
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_KEPALA = re.compile(r"kepala (?:dinas|badan|kantor|satuan)\b|camat\b|inspektur\b(?! pembantu)|direktur\b|dinas\b")


class _Angka:
    """Reads figures of any column of one table and gathers the findings."""

    def __init__(self, tabel: TabelMentah, satuan: str = "", uang: bool = False) -> None:
        self._tabel, self._satuan, self._uang = tabel, satuan, uang
        self._pembaca: dict[int, PembacaKolom] = {}
        self.catatan: list[Catatan] = []

    def __call__(self, baris: int, kolom: KolomMentah | None) -> Angka:
        if kolom is None:
            return BelumDiisi()
        pembaca = self._pembaca.setdefault(kolom.kolom, PembacaKolom(self._tabel, kolom, self._uang))
        nilai, catatan = pembaca.baca(baris, self._satuan)
        self.catatan += catatan
        return nilai


def baca_kebutuhan(
    tabel: TabelMentah,
) -> tuple[tuple[KebutuhanPegawai, ...], tuple[Angka, Angka] | None, list[Catatan]]:
    """Return staff needed and present per jabatan (orang) and the typed total."""
    jabatan, butuh, ada = tabel.satu("jabatan"), tabel.satu("kebutuhan"), tabel.satu("terisi", "realisasi", "jumlah")
    angka = _Angka(tabel, "orang")
    daftar = tuple(
        KebutuhanPegawai(_satu_baris(tabel, r, jabatan), angka(r, butuh), angka(r, ada))
        for r in tabel.baris
        if tabel.teks(r, jabatan)
    )
    total = (angka(tabel.jumlah[-1], butuh), angka(tabel.jumlah[-1], ada)) if tabel.jumlah else None
    return daftar, total, angka.catatan


def baca_hitungan(tabel: TabelMentah, peran: str) -> tuple[DaftarPegawai, list[Catatan]]:
    """Return a count of staff by golongan, pendidikan or jenis kelamin (orang), with the typed total."""
    uraian, jumlah = tabel.satu(peran), tabel.satu("jumlah")
    angka = _Angka(tabel, "orang")
    baris = tuple(
        JumlahPegawai(_satu_baris(tabel, r, uraian), angka(r, jumlah)) for r in tabel.baris if tabel.teks(r, uraian)
    )
    total = angka(tabel.jumlah[-1], jumlah) if tabel.jumlah else None
    return DaftarPegawai(baris, total, tabel.alamat), angka.catatan


def baca_jenis_kelamin(tabel: TabelMentah) -> DaftarPegawai | None:
    """Return the staff by jenis kelamin of a table that counts laki-laki and perempuan in columns, None for others."""
    kolom = {"Laki-laki": tabel.satu("laki_laki"), "Perempuan": tabel.satu("perempuan")}
    if None in kolom.values():
        return None
    angka = _Angka(tabel, "orang")
    baris = tabel.jumlah[-1:] or tabel.baris
    hitungan = [JumlahPegawai(nama, jumlahkan([angka(r, k) for r in baris])) for nama, k in kolom.items()]
    total = angka(tabel.jumlah[-1], tabel.satu("jumlah")) if tabel.jumlah and tabel.satu("jumlah") else None
    return DaftarPegawai(tuple(hitungan), total, tabel.alamat)


def baca_aset(tabel: TabelMentah) -> tuple[tuple[AsetTetap, ...], AsetTetap | None, list[Catatan]]:
    """Return aset tetap per class (rupiah): the first saldo column is the opening, the last the closing one."""
    uraian = tabel.satu("aset")
    saldo = sorted(tabel.kolom_peran("saldo"), key=lambda k: (k.peran.tahun or 0, k.kolom))
    tambah, kurang = tabel.satu("bertambah"), tabel.satu("berkurang")
    angka = _Angka(tabel, "", True)

    def susun(r: int) -> AsetTetap:
        return AsetTetap(
            _satu_baris(tabel, r, uraian), angka(r, saldo[0]), angka(r, tambah), angka(r, kurang), angka(r, saldo[-1])
        )

    daftar = tuple(susun(r) for r in tabel.baris if tabel.teks(r, uraian))
    return daftar, (susun(tabel.jumlah[-1]) if tabel.jumlah else None), angka.catatan


def baca_teks(tabel: TabelMentah, *peran: str) -> tuple[str, ...]:
    """Return the texts of one column, line breaks kept."""
    kolom = tabel.satu(*peran)
    return tuple(t for r in tabel.baris if (t := tabel.teks_sendiri(r, kolom)))


def baca_fungsi(tabel: TabelMentah) -> tuple[str, tuple[str, ...]]:
    """Return tugas and fungsi of a table with a column for each; of one with a row per jabatan, those of the head."""
    jabatan = tabel.satu("jabatan", "unit_kerja")
    kepala = [r for r in tabel.baris if jabatan and _KEPALA.match(rapikan(tabel.teks(r, jabatan)))]
    baris = kepala[:1] or tabel.baris
    tugas = [t for r in baris if (t := tabel.teks_sendiri(r, tabel.satu("tugas")))]
    fungsi = [t for r in baris if (t := tabel.teks_sendiri(r, tabel.satu("fungsi")))]
    butir = [b.strip() for t in fungsi for b in t.splitlines() if b.strip()] if kepala else fungsi
    return tugas[0] if kepala and tugas else "", tuple(butir)


def baca_tugas_fungsi(tabel: TabelMentah) -> tuple[str, tuple[str, ...]]:
    """Return tugas and the list of fungsi of a sheet with "Tugas" and "Fungsi" at the left."""
    jenis, uraian = tabel.satu("jenis"), tabel.satu("uraian")
    kini, tugas, fungsi = "", [], []
    for r in tabel.baris:
        kini = rapikan(tabel.teks(r, jenis)) or kini
        teks = tabel.teks_sendiri(r, uraian)
        if teks:
            (tugas if "tugas" in kini else fungsi).append(teks)
    return " ".join(tugas), tuple(fungsi)


def baca_organisasi(tabel: TabelMentah) -> tuple[UnitOrganisasi, ...]:
    """Return the boxes of the organisation chart, each with the box above it."""
    unit, atasan = tabel.satu("unit_kerja", "jabatan"), tabel.satu("atasan")
    hasil: list[UnitOrganisasi] = []
    for r in tabel.baris:
        nama, induk = _satu_baris(tabel, r, unit), _satu_baris(tabel, r, atasan)
        if nama:
            tingkat = next((u.tingkat + 1 for u in hasil if u.nama == induk), 1 if induk else 0)
            hasil.append(UnitOrganisasi(nama, tingkat, induk))
    return tuple(hasil)


def baca_cerita(tabel: TabelMentah, foto: Mapping[str, bytes]) -> tuple[Cerita, ...]:
    """Return inovasi or penghargaan with the picture that the sheet names, if foto/ holds it."""
    judul, uraian, berkas = tabel.satu("judul"), tabel.satu("uraian"), tabel.satu("foto")
    keterangan = tabel.satu("keterangan")
    hasil = []
    for r in tabel.baris:
        if not tabel.teks(r, judul):
            continue
        nama = tabel.teks_sendiri(r, berkas)
        isi = foto.get(nama.casefold())
        gambar = Foto(nama, isi, tabel.teks_sendiri(r, keterangan)) if isi else None
        hasil.append(Cerita(_satu_baris(tabel, r, judul), tabel.teks_sendiri(r, uraian), gambar))
    return tuple(hasil)


def baca_tindak_lanjut(tabel: TabelMentah) -> tuple[TindakLanjut, ...]:
    """Return the recommendations of an evaluation with what was done, its status and its evidence."""
    rekomendasi = tabel.satu("rekomendasi")
    lain = [tabel.satu(peran) for peran in ("solusi", "status", "bukti")]
    return tuple(
        TindakLanjut(
            tabel.teks_sendiri(r, rekomendasi),
            *(tabel.teks_sendiri(r, k) if k else "" for k in lain),
            tabel.grid.alamat(r, rekomendasi.kolom),
        )
        for r in tabel.baris
        if tabel.teks_sendiri(r, rekomendasi)
    )


def baca_crosscutting(tabel: TabelMentah) -> tuple[Crosscutting, ...]:
    """Return what other offices do for each sasaran; a sasaran written once holds for the rows below it."""
    sasaran, mitra = tabel.satu("sasaran", "indikator"), tabel.satu("mitra")
    lain = [tabel.satu(peran) for peran in ("peran", "program")]
    hasil: list[Crosscutting] = []
    for r in tabel.baris:
        nama = _satu_baris(tabel, r, sasaran) or (hasil[-1].sasaran if hasil else "")
        if tabel.teks_sendiri(r, mitra):
            isi = (tabel.teks_sendiri(r, k) if k else "" for k in lain)
            hasil.append(Crosscutting(nama, tabel.teks_sendiri(r, mitra), *isi, tabel.grid.alamat(r, mitra.kolom)))
    return tuple(hasil)


def baca_keterkaitan(tabel: TabelMentah) -> DaftarKeterkaitan:
    """Return the cascade from visi to sasaran, one box per row."""
    tingkat, pernyataan, indikator = tabel.satu("tingkat"), tabel.satu("pernyataan", "uraian"), tabel.satu("indikator")
    baris = tuple(
        Keterkaitan(
            " ".join(tabel.teks(r, tingkat).casefold().split()),
            tabel.teks(r, pernyataan),
            tabel.teks(r, indikator),
            tabel.grid.alamat(r, pernyataan.kolom),
        )  # fmt: skip
        for r in tabel.baris
        if tabel.teks(r, pernyataan)
    )
    return DaftarKeterkaitan(*tabel.masa, baris)


def _satu_baris(tabel: TabelMentah, baris: int, kolom: KolomMentah | None) -> str:
    return " ".join(tabel.teks(baris, kolom).split()) if kolom else ""
