"""Renstra dan Perjanjian Kinerja tahun laporan dari tabel-tabelnya."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.model.catatan import Catatan
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import Indikator
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Versi
from generator.model.nilai import Alamat
from generator.reading import baca_indikator
from generator.reading.baca_anggaran import baca_anggaran_pk
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.gabung_kinerja import pasangkan_renstra
from generator.reading.gabung_kinerja import pk_dari_renstra
from generator.reading.kumpulan import Kumpulan
from generator.reading.nama import cari_nama
from generator.reading.renstra_ganda import urutkan_renstra
from generator.reading.tabel_mentah import TabelMentah

_JUDUL_PK = re.compile(r"perjanjian kinerja|penetapan kinerja", re.IGNORECASE)


def susun_renstra(kumpulan: Kumpulan, catatan: list[Catatan]) -> tuple[Renstra, ...]:
    """Return the Renstra by period; a matrix of programs stands in for a period that has no matrix of sasaran."""
    for t in kumpulan.tabel("renstra"):
        if len(t.sebutan_periode) > 1 and t.periode:
            sebutan = " dan ".join(f"{a}–{b}" for a, b in sorted(t.sebutan_periode))
            catatan.append(
                periksa("J07", t.alamat, f"Periode Renstra ditulis berbeda: {sebutan}; dipakai "
                                         f"{t.periode[0]}–{t.periode[1]}.",
                        "Samakan periode di judul, sumber, dan nama berkas.")
            )  # fmt: skip
    bacaan = zip(kumpulan.tabel("renstra"), kumpulan.baca("renstra", baca_indikator.baca_renstra), strict=True)
    utama, temuan = urutkan_renstra([(t, r) for t, r in bacaan if r.sasaran or r.tujuan])
    catatan += temuan
    ada = {(r.awal, r.akhir) for r in utama}
    pengganti = kumpulan.baca("renstra_program", baca_indikator.baca_renstra_program)
    utama += [r for r in pengganti if r.sasaran and (r.awal, r.akhir) not in ada]
    utama += _dari_iku(kumpulan, {(r.awal, r.akhir) for r in utama}, catatan)
    return tuple(sorted(utama, key=lambda r: (r.awal, r.akhir)))


def susun_iku(
    kumpulan: Kumpulan, tahun: int, renstra: Sequence[Renstra], catatan: list[Catatan]
) -> tuple[DaftarIku, ...]:
    """Return the lists of IKU by period; one that names no year belongs to the Renstra in force, else to the year."""
    berlaku = next(((r.awal, r.akhir) for r in reversed(renstra) if r.awal <= tahun <= r.akhir), (tahun, tahun))
    hasil = []
    for daftar in kumpulan.baca("iku", baca_indikator.baca_iku):
        if not daftar.awal:
            daftar = replace(daftar, awal=berlaku[0], akhir=berlaku[1])
            masa = "–".join(str(t) for t in dict.fromkeys(berlaku))
            catatan.append(
                info("J19", daftar.asal or Alamat("."), f"Daftar IKU tidak menyebut tahunnya; dianggap berlaku {masa}.",
                     "Tulis tahunnya di judul daftar IKU.")
            )  # fmt: skip
        hasil.append(daftar)
    return tuple(sorted(hasil, key=lambda d: (d.awal, d.akhir)))


def susun_perjanjian(
    kumpulan: Kumpulan, tahun: int, renstra: tuple[Renstra, ...], capaian: Sequence[CapaianKinerja],
    catatan: list[Catatan],
) -> tuple[PerjanjianKinerja, ...]:
    """Return the PK of the year, induk before perubahan, each paired with its Renstra; else a stand-in from Renstra."""
    hasil = []
    tertulis = _tertulis(kumpulan, tahun, catatan)
    for tabel, pk in tertulis or _dari_capaian(kumpulan, tahun, catatan):
        if pk.tahun != tahun:
            catatan.append(
                info("J06", pk.asal, f"Perjanjian Kinerja Tahun {pk.tahun} bukan tahun laporan; tidak dipakai.")
            )
            continue
        pk = _beri_anggaran(pk, tabel, kumpulan, catatan)
        pk, temuan = pasangkan_renstra(pk, renstra, kumpulan.nama_kantor)
        catatan += temuan
        hasil.append(_beri_satuan(_beri_sasaran(pk, renstra, kumpulan.nama_kantor, catatan), renstra, kumpulan))
    hasil = hasil or _dari_target_triwulan(kumpulan, tahun, renstra, catatan)
    if not hasil:
        pk, temuan = pk_dari_renstra(renstra, tahun)
        pengukuran = _dari_pengukuran(capaian, catatan) if pk is None else None
        catatan += [] if pengukuran else temuan
        hasil = [p for p in (pk, pengukuran) if p]
    return tuple(sorted(hasil, key=lambda p: p.versi is Versi.PERUBAHAN))


def _beri_sasaran(
    pk: PerjanjianKinerja, renstra: tuple[Renstra, ...], nama_kantor: str, catatan: list[Catatan]
) -> PerjanjianKinerja:
    """Put the indicators of a PK that names no sasaran under the sasaran of its Renstra that have them."""
    if any(s.nama for s in pk.sasaran) or not pk.indikator:
        return pk
    pasangan = [(s.nama, i) for r in renstra if (r.awal, r.akhir) == pk.renstra for s in r.sasaran for i in s.indikator]
    kelompok: dict[str, list[Indikator]] = {}
    for i in pk.indikator:
        cocok = cari_nama(i.nama, pasangan, lambda p: p[1].nama, nama_kantor)
        kelompok.setdefault(cocok[0] if cocok else "", []).append(i)
    if not any(kelompok):
        return pk
    pesan = f"PK {pk.versi.value} tidak menyebut sasaran; sasarannya diambil dari Renstra."
    catatan.append(info("J20", pk.asal, pesan))
    return replace(pk, sasaran=tuple(Sasaran(nama, "", tuple(isi), pk.asal) for nama, isi in kelompok.items()))


def _beri_satuan(pk: PerjanjianKinerja, renstra: tuple[Renstra, ...], kumpulan: Kumpulan) -> PerjanjianKinerja:
    """Give the indicators of a PK without a column of satuan the one that its Renstra states."""
    acuan = [i for r in renstra if (r.awal, r.akhir) == pk.renstra for s in r.sasaran for i in s.indikator if i.satuan]

    def lengkapi(i: Indikator) -> Indikator:
        cocok = None if i.satuan else cari_nama(i.nama, acuan, lambda a: a.nama, kumpulan.nama_kantor)
        return replace(i, satuan=cocok.satuan) if cocok else i

    return replace(pk, sasaran=tuple(replace(s, indikator=tuple(map(lengkapi, s.indikator))) for s in pk.sasaran))


def _tertulis(
    kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]
) -> list[tuple[TabelMentah, PerjanjianKinerja]]:
    """Read the PKs as written; a PK perubahan that repeats the targets before the change gives the induk too, if the
    folder has no other."""
    hasil = list(zip(kumpulan.tabel("pk"), kumpulan.baca("pk", baca_indikator.baca_pk, tahun), strict=True))
    if any(pk.versi is Versi.INDUK and pk.tahun == tahun for _, pk in hasil):
        return hasil
    for tabel, pk in hasil:
        if pk.tahun == tahun and {"semula", "menjadi"} <= {k.peran.versi for k in tabel.kolom_peran("target")}:
            induk, temuan = baca_indikator.baca_pk(tabel, tahun, Versi.INDUK)
            dibaca = info("J13", tabel.alamat, "Perjanjian Kinerja induk dibaca dari kolom sebelum perubahan.")
            catatan += [*(c for c in temuan if c.kode != "K02"), dibaca]
            return [(tabel, replace(induk, tanggal="")), *hasil]
    return hasil


def _dari_capaian(
    kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]
) -> list[tuple[TabelMentah, PerjanjianKinerja]]:
    """Read the PK from a table that measures it: titled Perjanjian Kinerja, with target and realisasi side by side."""
    hasil = []
    for tabel in kumpulan.tabel("capaian"):
        if not _JUDUL_PK.search("\n".join([*tabel.judul, tabel.grid.lembar])):
            continue
        pk, temuan = baca_indikator.baca_pk(tabel, tahun)
        catatan += temuan
        catatan.append(
            info("J13", tabel.alamat, "Perjanjian Kinerja dibaca dari tabel ini, yang juga memuat realisasinya.")
        )
        hasil.append((tabel, pk))
    return hasil


def _dari_iku(kumpulan: Kumpulan, ada: set[tuple[int, int]], catatan: list[Catatan]) -> list[Renstra]:
    """An IKU decree with targets per year stands in for the Renstra of a period that the folder lacks.

    One that also measures, with a target or two, is no plan of years.
    """
    hasil = []
    for t in kumpulan.tabel("iku"):
        if len({k.peran.tahun for k in t.kolom_peran("target") if k.peran.tahun}) < (3 if t.satu("realisasi") else 2):
            continue
        renstra, temuan = baca_indikator.baca_renstra(t)
        if renstra.sasaran and (renstra.awal, renstra.akhir) not in ada:
            catatan += temuan
            catatan.append(
                info("J03", t.alamat, f"Tidak ada matriks Renstra {renstra.periode}; target diambil dari IKU.",
                     "Tambahkan matriks tujuan dan sasaran Renstra.")
            )  # fmt: skip
            hasil.append(renstra)
    return hasil


def _dari_target_triwulan(
    kumpulan: Kumpulan, tahun: int, renstra: tuple[Renstra, ...], catatan: list[Catatan]
) -> list[PerjanjianKinerja]:
    """A PK whose table also splits the target over the triwulan."""
    for t in kumpulan.tabel("target_triwulan"):
        if t.tahun != tahun or not any(k.peran.setahun for k in t.kolom_peran("target")):
            continue
        pk, temuan = baca_indikator.baca_pk(t, tahun)
        if pk.indikator:
            pk, temuan_renstra = pasangkan_renstra(pk, renstra, kumpulan.nama_kantor)
            dibaca = info("J03", t.alamat, "Perjanjian Kinerja dibaca dari tabel target triwulan ini.")
            catatan += [*temuan, *temuan_renstra, dibaca]
            return [pk]
    return []


def _dari_pengukuran(capaian: Sequence[CapaianKinerja], catatan: list[Catatan]) -> PerjanjianKinerja | None:
    """Without PK and Renstra the measurement itself says which sasaran and targets the year had."""
    terukur = [c for c in capaian if any(s.indikator for s in c.sasaran)]
    if not terukur:
        return None
    tahun, asal = terukur[0].tahun, terukur[0].asal
    catatan.append(
        periksa("J03", asal, f"Tidak ada Perjanjian Kinerja {tahun} dan tidak ada Renstra; sasaran dan target diambil "
                             "dari tabel capaian ini.",
                "Tambahkan Perjanjian Kinerja dan Renstra.")
    )  # fmt: skip
    sasaran: dict[str, Sasaran] = {}
    for satu in (s for c in terukur for s in c.sasaran):
        lama = sasaran.get(satu.nama)
        sasaran[satu.nama] = replace(lama, indikator=(*lama.indikator, *satu.indikator)) if lama else satu
    return PerjanjianKinerja(tahun, Versi.INDUK, tuple(sasaran.values()), asal=asal)


def _beri_anggaran(
    pk: PerjanjianKinerja, tabel: TabelMentah, kumpulan: Kumpulan, catatan: list[Catatan]
) -> PerjanjianKinerja:
    """Add the table of programs and anggaran that belongs to the PK, or the PK's own columns of them."""
    sendiri = [tabel] if tabel.satu("pagu") and tabel.satu("program", "uraian", "kegiatan") else []
    milik = [t for t in kumpulan.tabel("pk_anggaran") if _pemilik(t, kumpulan) is tabel]
    for pasangan in (*milik, *sendiri):
        anggaran, temuan = baca_anggaran_pk(pasangan)
        catatan += temuan
        tanggal = pk.tanggal or baca_indikator.tanggal_terakhir(pasangan.bawah)
        pk = replace(pk, anggaran=anggaran, tanggal=tanggal)
    return pk


def _pemilik(anggaran: TabelMentah, kumpulan: Kumpulan) -> TabelMentah | None:
    """The PK that a table of anggaran belongs to: on its sheet, else the last one above it in its file, else the only
    one of its edition.

    Also a PK that is not used, such as that of a kepala bidang, keeps its own.
    """
    semua = [t for t in kumpulan.semua() if t.jenis == "pk"]
    selembar = [t for t in semua if (t.grid.berkas, t.grid.lembar) == (anggaran.grid.berkas, anggaran.grid.lembar)]
    if selembar:
        return selembar[-1]
    urutan = [id(t) for t in kumpulan.semua()]
    nomor = urutan.index(id(anggaran))
    di_atas = [t for t in semua if t.grid.berkas == anggaran.grid.berkas and urutan.index(id(t)) < nomor]
    seedisi = [t for t in kumpulan.tabel("pk") if (t.versi or "induk") == (anggaran.versi or "induk")]
    return di_atas[-1] if di_atas else seedisi[0] if len(seedisi) == 1 else None
