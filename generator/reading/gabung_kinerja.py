"""Menyatukan PK, capaian, Renstra, dan program menjadi sasaran yang dilaporkan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import RealisasiAnggaran
from generator.model.anggaran import SasaranAnggaran
from generator.model.catatan import Catatan
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import Indikator
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import RiwayatIndikator
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Versi
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.rumus import Perhitungan
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.gabung_rumus import bedakan_dari_target
from generator.reading.gabung_rumus import catat_dihitung
from generator.reading.nama import AMBANG_DALAM_INDUK
from generator.reading.nama import cari_nama
from generator.reading.nama import kemiripan
from generator.reading.pohon import jumlahkan

TANPA_PROGRAM = TidakDihitung("sasaran belum dikaitkan dengan program")


def pasangkan_renstra(
    pk: PerjanjianKinerja, renstra: Sequence[Renstra], nama_kantor: str
) -> tuple[PerjanjianKinerja, list[Catatan]]:
    """Return the PK with the period of the Renstra that it implements: the one it names, else the one whose
    indicators it holds most of."""
    periode = [(r.awal, r.akhir) for r in renstra]
    if not renstra or pk.renstra in periode:
        return pk, []
    if pk.renstra is not None and pk.renstra[0] <= pk.tahun <= pk.renstra[1]:
        disebut = f"{pk.renstra[0]}–{pk.renstra[1]}"
        return pk, [
            periksa("J08", pk.asal or Alamat("."),
                    f"PK {pk.versi.value} menyebut Renstra {disebut}, yang tidak ada di folder ini.",
                    "Tambahkan Renstra itu agar PK dapat dibandingkan dengannya.")
        ]  # fmt: skip
    banyak = {r.periode: sum(_ada_indikator(i.nama, r, nama_kantor) for i in pk.indikator) for r in renstra}
    urut = sorted(renstra, key=lambda r: (banyak[r.periode], r.awal <= pk.tahun <= r.akhir, r.awal))
    terbaik = urut[-1]
    catatan = []
    lain = [r for r in urut if r.periode != terbaik.periode]
    if lain and banyak[terbaik.periode] == banyak[lain[-1].periode]:
        catatan.append(
            periksa("J08", pk.asal or Alamat("."), f"PK {pk.versi.value} tidak menyebut Renstra yang dilaksanakannya; "
                    f"dipakai Renstra {terbaik.periode}.", "Tulis periode Renstra di judul PK.")
        )  # fmt: skip
    return replace(pk, renstra=(terbaik.awal, terbaik.akhir)), catatan


def _ada_indikator(nama: str, renstra: Renstra, nama_kantor: str) -> bool:
    semua = [i for s in renstra.sasaran for i in s.indikator]
    return cari_nama(nama, semua, lambda i: i.nama, nama_kantor) is not None


def pk_dari_renstra(renstra: Sequence[Renstra], tahun: int) -> tuple[PerjanjianKinerja | None, list[Catatan]]:
    """Return a stand-in for a missing PK: sasaran and targets of the year as the Renstra states them."""
    berlaku = next((r for r in reversed(renstra) if r.awal <= tahun <= r.akhir), None)
    if berlaku is None:
        return None, [
            periksa("J03", Alamat("."), f"Tidak ada Perjanjian Kinerja {tahun} dan tidak ada Renstra yang "
                                        "memuat tahun itu.",
                    "Tambahkan Perjanjian Kinerja, atau Renstra yang berlaku.")
        ]  # fmt: skip
    pk = PerjanjianKinerja(tahun, Versi.INDUK, tuple(s for s in berlaku.sasaran if s.indikator),
                           renstra=(berlaku.awal, berlaku.akhir), dari_renstra=True, asal=berlaku.asal)  # fmt: skip
    return pk, [
        periksa("J03", berlaku.asal or Alamat("."), f"Tidak ada Perjanjian Kinerja {tahun}; target diambil "
                                                    f"dari Renstra {berlaku.periode}.",
                "Tambahkan Perjanjian Kinerja tahun laporan.")
    ]  # fmt: skip


def gabung_sasaran(
    pk: PerjanjianKinerja | None,
    capaian: Sequence[CapaianKinerja],
    realisasi: RealisasiAnggaran | None,
    program: Sequence[BarisAnggaran],
    tahun: int,
    nama_kantor: str,
    perhitungan: Sequence[Perhitungan] = (),
    lainnya: Sequence[Indikator] = (),
) -> tuple[tuple[SasaranLaporan, ...], list[Catatan]]:
    """Return the sasaran of a PK with realisasi, programs and budget.

    The realisasi of an indicator comes from the measurement of that PK; only if none names it from the sasaran rows of
    the realisasi workbook, then from its formula over raw figures (`perhitungan`), last from tables that repeat it
    (`lainnya`).
    Programs belong to the sasaran that their source names.
    """
    if pk is None:
        return (), []
    catatan: list[Catatan] = []
    pengukuran = _urutan_pengukuran(pk, capaian, realisasi)
    bagian = _bagian_program(pk, realisasi, program, nama_kantor, catatan)
    hasil = []
    for i, sasaran in enumerate(pk.sasaran):
        sumber = [_sesasaran_dulu(sasaran.nama, daftar, nama_kantor) for daftar in pengukuran]
        indikator = tuple(
            _ukur(x, sumber, tahun, nama_kantor, catatan, perhitungan, lainnya) for x in sasaran.indikator
        )
        programnya, dinyatakan = bagian[i]
        tanpa = TANPA_PROGRAM if program and not programnya else None
        hasil.append(
            SasaranLaporan(
                sasaran.nama,
                sasaran.kode or str(i + 1),
                indikator,
                programnya,
                tanpa or jumlahkan([p.pagu for p in programnya]),
                _dinyatakan(dinyatakan) or tanpa or jumlahkan([p.realisasi for p in programnya]),
            )  # fmt: skip
        )
    return tuple(hasil), catatan


def _dinyatakan(sasaran: SasaranAnggaran | None) -> Nilai | None:
    return sasaran.realisasi if sasaran is not None and isinstance(sasaran.realisasi, Nilai) else None


def _urutan_pengukuran(
    pk: PerjanjianKinerja, capaian: Sequence[CapaianKinerja], realisasi: RealisasiAnggaran | None
) -> list[Sequence[Sasaran | SasaranAnggaran]]:
    """Sources of realisasi, best first: the measurement of this PK, others, the realisasi workbook's sasaran rows."""
    tahun_ini = [c for c in capaian if c.tahun == pk.tahun]
    urut = sorted(tahun_ini, key=lambda c: (c.versi is not pk.versi, c.versi is not None))
    sumber: list[Sequence[Sasaran | SasaranAnggaran]] = [c.sasaran for c in urut]
    if realisasi is not None:
        sumber.append(realisasi.sasaran)
    return sumber


def _sesasaran_dulu(
    nama: str, daftar: Sequence[Sasaran | SasaranAnggaran], nama_kantor: str
) -> Sequence[Indikator]:
    """Return all indicators, those of the sasaran of that name first: two sasaran may measure one of the same name."""
    sendiri = cari_nama(nama, daftar, lambda s: s.nama, nama_kantor, AMBANG_DALAM_INDUK)
    return [i for s in sorted(daftar, key=lambda s: s is not sendiri) for i in s.indikator]


def _ukur(
    indikator: Indikator,
    sumber: list[Sequence[Indikator]],
    tahun: int,
    nama_kantor: str,
    catatan: list[Catatan],
    perhitungan: Sequence[Perhitungan],
    lainnya: Sequence[Indikator],
) -> IndikatorSasaran:
    satuan, realisasi = indikator.satuan, indikator.realisasi_tahun(tahun)
    for daftar in sumber:
        cocok = cari_nama(indikator.nama, daftar, lambda i: i.nama, nama_kantor)
        if cocok is not None and not isinstance(cocok.realisasi_tahun(tahun), BelumDiisi):
            realisasi, satuan = cocok.realisasi_tahun(tahun), satuan or cocok.satuan
            break
    target = indikator.target_tahun(tahun)
    dihitung = cari_nama(indikator.nama, perhitungan, lambda p: p.indikator, nama_kantor)
    if isinstance(realisasi, BelumDiisi) and dihitung is not None:
        dihitung = bedakan_dari_target(dihitung, target)
        realisasi = dihitung.hasil
        satuan = satuan or (realisasi.satuan if isinstance(realisasi, Nilai) else "")
        catatan += catat_dihitung(indikator.nama, dihitung)
    lain = cari_nama(indikator.nama, lainnya, lambda i: i.nama, nama_kantor)
    if isinstance(realisasi, BelumDiisi) and lain is not None:
        realisasi, satuan = lain.realisasi_tahun(tahun), satuan or lain.satuan
        catatan.append(_catat_dari_lain(lain, realisasi))
    if isinstance(realisasi, BelumDiisi):
        catatan.append(
            periksa("J09", indikator.asal or Alamat("."), f'Realisasi "{indikator.nama}" tahun {tahun} tidak '
                                                          'ditemukan.',
                    "Isi realisasinya di lembar capaian kinerja.")
        )  # fmt: skip
    return IndikatorSasaran(indikator.nama, satuan, target, realisasi, indikator, perhitungan=dihitung)


def _catat_dari_lain(indikator: Indikator, realisasi: Angka) -> Catatan:
    asal = realisasi.asal or indikator.asal or Alamat(".")
    pesan = "Realisasi indikator yang tidak ada di tabel capaian diambil dari tabel ini."
    return info("J18", Alamat(asal.berkas, asal.lembar), pesan, "Pastikan angkanya yang berlaku.")


def _bagian_program(
    pk: PerjanjianKinerja,
    realisasi: RealisasiAnggaran | None,
    program: Sequence[BarisAnggaran],
    nama_kantor: str,
    catatan: list[Catatan],
) -> list[tuple[tuple[BarisAnggaran, ...], SasaranAnggaran | None]]:
    """Give each sasaran its programs and what the realisasi workbook states for it."""
    isi: list[list[BarisAnggaran]] = [[] for _ in pk.sasaran]
    dinyatakan: list[SasaranAnggaran | None] = [None] * len(pk.sasaran)
    baris_sasaran = {s.nama: s for s in realisasi.sasaran} if realisasi else {}
    tanpa: list[BarisAnggaran] = []
    for p in program:
        i = _cari_sasaran(p.sasaran, baris_sasaran.get(p.sasaran), pk.sasaran, nama_kantor)
        if i is None and len(pk.sasaran) == 1:
            i = 0
        if i is None:
            tanpa.append(p)
            continue
        isi[i].append(p)
        dinyatakan[i] = dinyatakan[i] or baris_sasaran.get(p.sasaran)
    for p in tanpa:
        catatan.append(
            periksa("J04", p.asal or Alamat("."), f'Program "{p.nama}" tidak diketahui mendukung sasaran yang mana.',
                    "Tulis sasarannya di atas program, atau di kolom Sasaran laporan realisasi.")
        )  # fmt: skip
    return [(tuple(a), b) for a, b in zip(isi, dinyatakan, strict=True)]


def _cari_sasaran(nama: str, baris: SasaranAnggaran | None, daftar: Sequence[Sasaran], nama_kantor: str) -> int | None:
    """Find the sasaran of that name; else the one that shares an indicator with the stated row."""
    if not nama:
        return None
    nilai = sorted(((kemiripan(nama, s.nama, nama_kantor), -i) for i, s in enumerate(daftar)), reverse=True)
    if nilai and nilai[0][0] >= AMBANG_DALAM_INDUK:
        return -nilai[0][1]
    for indikator in baris.indikator if baris else ():
        for i, s in enumerate(daftar):
            if cari_nama(indikator.nama, s.indikator, lambda x: x.nama, nama_kantor) is not None:
                return i
    return None


def tandai_indikator_baru(
    sasaran: Sequence[SasaranLaporan], riwayat: Sequence[RiwayatIndikator], tahun: int, nama_kantor: str
) -> tuple[SasaranLaporan, ...]:
    """Mark the indicators that no earlier year knows; they begin a series and are joined to no other."""
    lama = [r for r in riwayat if any(t < tahun and isinstance(n, Nilai) for t, n in r.indikator.realisasi)]
    if not lama:
        return tuple(sasaran)
    return tuple(
        replace(
            s,
            indikator=tuple(
                replace(i, baru=cari_nama(i.nama, lama, lambda r: r.indikator.nama, nama_kantor) is None)
                for i in s.indikator
            ),
        )
        for s in sasaran
    )
