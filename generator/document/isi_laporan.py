"""Dari Laporan dan tabelnya menjadi Isi templat: nilai, naskah, tabel, grafik, bagan, gambar, properti."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from textwrap import shorten

from generator.document.bagan import ID_PER_BAGAN
from generator.document.bagan import DataBagan
from generator.document.grafik import DataGrafik
from generator.document.grafik import Deret
from generator.document.isi import Isi
from generator.document.nama import judul_tabel
from generator.document.nama import slot_tabel
from generator.document.paket import PaketRusak
from generator.document.paket import baca_paket
from generator.document.simpul_bagan import simpul_kinerja
from generator.document.simpul_bagan import simpul_organisasi
from generator.format_id import SPASI_TETAP
from generator.model.bagian import BAGIAN
from generator.model.laporan import Laporan
from generator.model.organisasi import Pejabat
from generator.model.organisasi import Profil
from generator.narrative.per_sasaran import susun_narasi_sasaran
from generator.narrative.susun import susun_narasi
from generator.tables.per_sasaran import build_per_sasaran
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table

_NASKAH = re.compile(r"word/document\w*\.xml")
# A name that ends in _s1, also where Word put tags between its letters.
_SLOT_SASARAN = re.compile(rb"_(?:<[^>]*>)*s(?:<[^>]*>)*1(?:<[^>]*>)*\s*(?:\"|\})")
_ID_BAGAN = 9_000_000
_KATEGORI_BANYAK, _NAMA_TERPANJANG, _DAERAH_SEBARIS = 16, 40, 28


def susun_isi(laporan: Laporan, tabel: Mapping[str, HasilTabel], docx: bytes = b"") -> Isi:
    """Return everything that a template or report (`docx`) may ask for; what the office did not give is blank."""
    profil = laporan.profil
    narasi = susun_narasi(laporan, tabel)
    if per_sasaran(laporan) or meminta_sasaran(docx):
        tabel = {**tabel, **build_per_sasaran(laporan)}
        narasi |= susun_narasi_sasaran(laporan, tabel)
    tanpa = [BAGIAN[kunci] for kunci in profil.tanpa_bagian]
    narasi_tanpa, bagan_tanpa = ({n for b in tanpa for n in getattr(b, jenis)} for jenis in ("narasi", "bagan"))
    judul = f"{profil.nama_laporan} {profil.nama_lengkap} Tahun {laporan.tahun}"
    return Isi(
        nilai=_nilai(laporan) | {judul_tabel(kunci): t.judul for kunci, t in tabel.items()},
        narasi={n: () if n in narasi_tanpa else p for n, p in narasi.items()},
        tabel={slot_tabel(kunci): t for kunci, t in tabel.items()},
        gambar={"logo": profil.logo} if profil.logo else {},
        grafik=_grafik(tabel),
        bagan={n: b for n, b in _bagan(laporan).items() if n not in bagan_tanpa},
        properti={"title": judul, "subject": profil.nama_laporan, "creator": profil.nama_lengkap,
                  "keywords": f"{profil.singkatan_laporan}, SAKIP, {laporan.tahun}"},
        gaya_nomor=laporan.profil.pengaturan_untuk("penomoran_tabel") or "per bab",
        urutan=tuple(f"narasi.{n}" for kunci in profil.urutan_bagian for n in BAGIAN[kunci].narasi[:1]),
    )  # fmt: skip


def per_sasaran(laporan: Laporan) -> bool:
    """Tell whether the office wants BAB III by sasaran instead of by analysis."""
    return laporan.profil.pengaturan_untuk("susunan_bab_iii") == "per sasaran"


def meminta_sasaran(docx: bytes) -> bool:
    """Tell whether a template or report has places for the analyses of one sasaran, whatever the Profil sheet says."""
    try:
        bagian = baca_paket(docx)
        return any(_SLOT_SASARAN.search(bagian[n].isi()) for n in bagian if _NASKAH.fullmatch(n))
    except PaketRusak:
        return False


def _nilai(laporan: Laporan) -> dict[str, str]:
    profil, kepala = laporan.profil, laporan.profil.kepala
    renstra = laporan.renstra_berlaku
    akhir = laporan.aturan.tahun_akhir_renstra or (renstra.akhir if renstra else None)
    pembanding = next((p.nama_pembanding for p in laporan.pembanding if p.nama_pembanding), "")
    tanggal_pk = laporan.pk_terakhir.tanggal if laporan.pk_terakhir else ""
    periode = [r.periode for r in laporan.renstra]
    semua = {
        "nama_dinas": profil.nama_dinas,
        "nama_singkat": profil.nama_singkat,
        "nama_lengkap": profil.nama_lengkap,
        "daerah": profil.daerah,
        "nama_daerah": profil.nama_daerah,
        "kepala_daerah": f"{profil.kepala_daerah} {profil.nama_daerah}".strip(),
        "nama_laporan": profil.nama_laporan,
        "singkatan_laporan": profil.singkatan_laporan,
        "tahun": str(laporan.tahun),
        "tahun_lalu": str(laporan.tahun - 1),
        "tahun_depan": str(laporan.tahun + 1),
        "periode_renstra_1": periode[0] if periode else "",
        "periode_renstra_2": periode[1] if len(periode) > 1 else "",
        "tahun_akhir_renstra": str(akhir or ""),
        "nama_pembanding": pembanding,
        "tempat": profil.tempat,
        "tempat_tanggal": _tempat(profil, profil.tanggal_laporan),
        "ttd_jabatan": _sebaris(_jabatan(kepala), profil.daerah),
        "ttd_nama": kepala.nama,
        "ttd_pangkat": kepala.pangkat,
        "ttd_nip": kepala.nip,
        **{f"sasaran_{n}": s.nama for n, s in enumerate(laporan.sasaran, 1)},
        **_penandatangan(profil),
        **dict(profil.surat),
        "tanggal_pk": tanggal_pk,
        "tempat_pk": _tempat(profil, tanggal_pk),
        "tempat_pengantar": _tempat(profil, dict(profil.surat).get("tanggal_pengantar", profil.tanggal_laporan)),
    }
    return {nama: teks for nama, teks in semua.items() if teks}


def _sebaris(teks: str, daerah: str) -> str:
    """Return the text with the name of the region on one line of a signature block, if it fits there."""
    return teks.replace(daerah, daerah.replace(" ", SPASI_TETAP)) if len(daerah) <= _DAERAH_SEBARIS else teks


def _tempat(profil: Profil, tanggal: str) -> str:
    """Return "Magetan, 18 Februari 2026", "" without a date: the report then shows a marked gap."""
    return ", ".join(x for x in (profil.tempat, tanggal) if x) if tanggal else ""


def _penandatangan(profil: Profil) -> dict[str, str]:
    """Return who signs beside or instead of the head of the office; a head of the region has no rank to print."""
    daerah = profil.kepala_daerah_pejabat
    iku = daerah if profil.iku_oleh_kepala_daerah else profil.kepala
    return {
        "pejabat_organisasi": f"Kepala {_unit_organisasi(profil)} Organisasi Sekretariat Daerah",
        "kepala_daerah_jabatan": _jabatan(daerah),
        "kepala_daerah_nama": daerah.nama,
        "ttd_iku_jabatan": _sebaris(_jabatan(iku), profil.daerah),
        "ttd_iku_nama": iku.nama,
        "ttd_iku_pangkat": SPASI_TETAP if iku is daerah else iku.pangkat,
        "ttd_iku_nip": SPASI_TETAP if iku is daerah else f"NIP {iku.nip}" if iku.nip else "",
    }


def _unit_organisasi(profil: Profil) -> str:
    """The secretariat of a province has a Biro Organisasi, that of a kabupaten or kota a Bagian."""
    return "Biro" if profil.jenis_daerah == "Provinsi" else "Bagian"


def _jabatan(pejabat: Pejabat) -> str:
    """Plt., Plh. and Pj. stand before the office held; a definitif official has none."""
    if pejabat.status.casefold() in ("", "definitif"):
        return pejabat.jabatan
    return f"{pejabat.status} {pejabat.jabatan}"


def _grafik(tabel: Mapping[str, HasilTabel]) -> dict[str, DataGrafik]:
    hasil = {
        "capaian_tahunan": _grafik_tahunan(tabel.get("3.6")),
        "kemajuan": _grafik_satu(tabel.get("3.7"), "kemajuan", "indikator", "Tingkat kemajuan (%)"),
        "serapan": _grafik_satu(tabel.get("3.12"), "serapan", "uraian", "Serapan anggaran (%)", "program"),
    }
    return {nama: data for nama, data in hasil.items() if data is not None}


def _grafik_tahunan(tabel: HasilTabel | None) -> DataGrafik | None:
    """Capaian in percent per indicator, one series per year: indicators of different units share this axis."""
    if not isinstance(tabel, Table):
        return None
    kolom = [(i, k.kunci.removeprefix("capaian_")) for i, k in enumerate(tabel.kolom) if k.kunci.startswith("capaian_")]
    baris = [b for b in tabel.baris if any(b.sel[i].nilai is not None for i, _ in kolom)]
    if not kolom or not baris:
        return None
    nama = _letak(tabel, "indikator")
    deret = tuple(Deret(f"Tahun {tahun}", tuple(_bulat(b.sel[i].nilai) for b in baris)) for i, tahun in kolom)
    alt = f"Grafik capaian setiap indikator tahun {kolom[0][1]} sampai {kolom[-1][1]} dalam persen"
    return DataGrafik("", sebutan_kategori([b.sel[nama].teks for b in baris]), deret, "0.0", alt)


def _grafik_satu(tabel: HasilTabel | None, kunci: str, nama: str, deret: str, tingkat: str = "") -> DataGrafik | None:
    if not isinstance(tabel, Table) or kunci not in [k.kunci for k in tabel.kolom]:
        return None
    i, j = _letak(tabel, kunci), _letak(tabel, nama)
    baris: list[Baris] = [
        b for b in tabel.baris if b.sel[i].nilai is not None and (not tingkat or b.tingkat == tingkat) and b.sel[j].teks
    ]
    if not baris:
        return None
    satu = Deret(deret, tuple(_bulat(b.sel[i].nilai) for b in baris))
    alt = f"Grafik {deret.casefold()} menurut {tingkat or 'indikator'}"
    return DataGrafik("", sebutan_kategori([b.sel[j].teks for b in baris]), (satu,), "0.00", alt)


def sebutan_kategori(nama: list[str]) -> tuple[str, ...]:
    """Return the names for a chart; where there are many, each is cut to one line unless two would become the same.

    >>> sebutan_kategori(["Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat"])[0][-10:]
    'Masyarakat'
    """
    if len(nama) <= _KATEGORI_BANYAK:
        return tuple(nama)
    pendek = [shorten(n, _NAMA_TERPANJANG, placeholder="…") for n in nama]
    return tuple(p if pendek.count(p) == 1 else n for n, p in zip(nama, pendek, strict=True))


def _letak(tabel: Table, kunci: str) -> int:
    return next(i for i, k in enumerate(tabel.kolom) if k.kunci == kunci)


def _bulat(nilai: Decimal | None) -> Decimal | None:
    return None if nilai is None else nilai.quantize(Decimal("0.0001"))


def _bagan(laporan: Laporan) -> dict[str, DataBagan]:
    nama = laporan.profil.nama_lengkap
    semua = {
        "organisasi": DataBagan(
            simpul_organisasi(laporan.profil), "organisasi", "Bagan organisasi",
            f"Bagan susunan organisasi {nama}", _ID_BAGAN,
        ),
        "pohon_kinerja": DataBagan(
            simpul_kinerja(laporan), "kinerja", "Pohon kinerja",
            f"Pohon kinerja {nama}: tujuan, sasaran, indikator, program, kegiatan", _ID_BAGAN + ID_PER_BAGAN,
        ),
    }  # fmt: skip
    return {nama: data for nama, data in semua.items() if data.simpul}
