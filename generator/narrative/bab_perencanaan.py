"""Bahan kalimat BAB II: Renstra, strategi, IKU, Renja, DPA, dan Perjanjian Kinerja beserta perubahannya.

A function named as a passage returns the names that its template in templates/narasi/ uses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from generator.format_id import terbilang
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import Renstra
from generator.model.kinerja import Versi
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import BarisBaca
from generator.narrative.bahan import sebut_nama
from generator.narrative.butir import akhir
from generator.narrative.butir import bernomor
from generator.narrative.butir import kutip
from generator.narrative.butir import pecah
from generator.narrative.butir import rangkai_teks
from generator.narrative.kata import arah
from generator.narrative.kata import huruf_kecil
from generator.narrative.perubahan import kalimat_perubahan
from generator.narrative.perubahan import teks_target
from generator.narrative.umum import nama_program
from generator.narrative.urai import lindungi
from generator.tables.padanan import cari_padanan
from generator.tables.periode import milik_periode
from generator.tables.periode import sebutan_periode

Konteks = dict[str, object]

# Official table numbers of the first and the second Renstra in the report.
KETERKAITAN = ("2.1", "2.5")
TARGET = ("2.2", "2.6")
STRATEGI = ("2.3", "2.7")
IKU = ("2.4", "2.8")


def renstra(b: Bahan, urutan: int) -> Konteks:
    r = _renstra(b, urutan)
    if r is None:
        return {"ada": False}
    baris = b.baris(KETERKAITAN[urutan - 1])
    return {
        "ada": True,
        "periode": r.periode,
        "lama": terbilang(r.akhir - r.awal + 1),
        "acuan": lindungi(r.acuan) if re.search(r"\bRPJMD\b|\bRPD\b|Pembangunan", r.acuan) else "",
        "pk": _pk_renstra(b, r),
        "ada_pengganti": _renstra(b, urutan + 1) is not None,
        "ada_keterkaitan": b.ada(KETERKAITAN[urutan - 1]),
        "tabel_keterkaitan": KETERKAITAN[urutan - 1],
        "visi": lindungi(b.laporan.profil.visi),
        "misi": _dukungan(baris),
    }


def target_renstra(b: Bahan, urutan: int) -> Konteks:
    r = _renstra(b, urutan)
    if r is None or not b.ada(TARGET[urutan - 1]):
        return {"ada": False}
    indikator = sum(len(i) for i in ([t.indikator for t in r.tujuan] + [s.indikator for s in r.sasaran]))
    tujuan = [t for t in r.tujuan if t.nama.strip()]
    return {
        "ada": True,
        "periode": r.periode,
        "tabel": TARGET[urutan - 1],
        "jumlah_tujuan": terbilang(len(tujuan)) if tujuan else "",
        "jumlah_sasaran": terbilang(len(r.sasaran)),
        "jumlah_indikator": terbilang(indikator),
        "tujuan": rangkai_teks([f"“{lindungi(t.nama)}”" for t in tujuan]),
        "target": _target(r, b.laporan.tahun),
    }


def strategi(b: Bahan, urutan: int) -> Konteks:
    r = _renstra(b, urutan)
    daftar = None
    if r is not None and b.ada(STRATEGI[urutan - 1]):
        daftar = milik_periode(b.laporan.strategi, b.laporan, urutan)
    if r is None or daftar is None:
        return {"strategi": []}
    return {
        "tabel": STRATEGI[urutan - 1],
        "periode": r.periode,
        "strategi": [
            {"sasaran": _sasaran(x.sasaran), "strategi": kutip(pecah(x.strategi))} for x in daftar.baris
        ],
    }


def iku(b: Bahan, urutan: int) -> Konteks:
    r = _renstra(b, urutan)
    daftar = milik_periode(b.laporan.iku, b.laporan, urutan) if b.ada(IKU[urutan - 1]) else None
    if r is None or daftar is None or not daftar.indikator:
        return {"jumlah": ""}
    lama = milik_periode(b.laporan.iku, b.laporan, urutan - 1) if urutan > 1 else None
    return {
        "jumlah": terbilang(len(daftar.indikator)),
        "tabel": IKU[urutan - 1],
        "periode": r.periode,
        "periode_lama": sebutan_periode((lama.awal, lama.akhir)) if lama else "",
        "indikator": rangkai_teks([sebut_nama(lindungi(i.nama)) for i in daftar.indikator]),
        "baru": _selisih(daftar, lama),
        "hilang": _selisih(lama, daftar),
    }


def renja(b: Bahan, versi: Versi) -> Konteks:
    kunci = "2.9" if versi is Versi.INDUK else "2.12"
    rencana = next((r for r in b.laporan.renja if r.versi is versi and r.tahun == b.laporan.tahun), None)
    if rencana is None or not b.ada(kunci):
        return {"ada": False}
    sasaran = [s for t in rencana.tujuan for s in t.sasaran]
    indikator = [i for x in (*rencana.tujuan, *sasaran) for i in x.indikator]
    r = b.laporan.renstra_pk(b.laporan.pk_versi(versi))
    return {
        "ada": True,
        "tabel": kunci,
        "periode": r.periode if r else "",
        "jumlah_sasaran": terbilang(len(sasaran)),
        "jumlah_indikator": terbilang(len(indikator)),
    }


def dpa(b: Bahan, versi: Versi) -> Konteks:
    kunci = "2.10" if versi is Versi.INDUK else "2.13"
    if not b.ada(kunci):
        return {"ada": False}
    program = _baris(b, kunci, "program")
    jumlah = b.jumlah(kunci)
    awal = b.jumlah("2.10") if versi is Versi.PERUBAHAN else None
    terbesar = max(program, key=lambda x: x.nilai("pagu") or Decimal(0), default=None)
    return {
        "ada": True,
        "tabel": kunci,
        "jumlah_program": terbilang(len(program)),
        "jumlah_kegiatan": _banyak(_baris(b, kunci, "kegiatan")),
        "jumlah_sub": _banyak(_baris(b, kunci, "sub kegiatan")),
        "sebagian": any(not x.nilai("pagu") for x in _baris(b, kunci, "kegiatan", "sub kegiatan")),
        "total": jumlah.rupiah("pagu") if jumlah else "",
        "total_awal": awal.rupiah("pagu") if awal else "",
        "arah": arah(awal.nilai("pagu") if awal else None, jumlah.nilai("pagu") if jumlah else None),
        "terbesar": f"{nama_program(terbesar.nama('uraian'))} ({terbesar.rupiah('pagu')})" if terbesar else "",
        "sesudah_renja": bool(renja(b, versi)["ada"]),
        "naik": _bergeser(b, "naik"),
        "turun": _bergeser(b, "turun"),
    }


def pk(b: Bahan, versi: Versi) -> Konteks:
    kunci = "2.11" if versi is Versi.INDUK else "2.14"
    dokumen = b.laporan.pk_versi(versi)
    tanpa = b.laporan.pk_terakhir is None or b.laporan.pk_terakhir.dari_renstra
    r = b.laporan.renstra_pk(dokumen) or b.laporan.renstra_berlaku
    dasar: Konteks = {"ada": False, "tanpa_pk": tanpa, "periode": r.periode if r else ""}
    if dokumen is None or dokumen.dari_renstra or not b.ada(kunci):
        return dasar
    return {
        **dasar,
        "ada": True,
        "tabel": kunci,
        "tanggal": lindungi(dokumen.tanggal),
        "jumlah_sasaran": terbilang(len(dokumen.sasaran)),
        "jumlah_indikator": terbilang(len(dokumen.indikator)),
        "alasan": bernomor([huruf_kecil(a) for a in b.laporan.profil.alasan_perubahan], huruf=True),
    }


def perubahan_pk(b: Bahan) -> Konteks:
    if not pk(b, Versi.INDUK)["ada"] or not pk(b, Versi.PERUBAHAN)["ada"]:
        return {"ada": False}
    daftar = kalimat_perubahan(b.laporan)
    return {
        "ada": True,
        "tabel": "perubahan_pk",
        "perubahan": [
            {"nomor": str(n), "nama": satu, "akhir": akhir(n - 1, len(daftar))}
            for n, satu in enumerate(daftar, 1)
        ],
    }


def _renstra(b: Bahan, urutan: int) -> Renstra | None:
    return milik_periode(b.laporan.renstra, b.laporan, urutan)


def _pk_renstra(b: Bahan, r: Renstra) -> str:
    """Return which PK implements a Renstra: "perubahan", "induk" or ""; the later one if both do."""
    untuk = [p for p in b.laporan.pk if p.renstra == (r.awal, r.akhir) and not p.dari_renstra]
    if any(p.versi is Versi.PERUBAHAN for p in untuk):
        return "perubahan"
    return "induk" if untuk else ""


def _dukungan(baris: Sequence[BarisBaca]) -> str:
    """Name what the office supports: the region's misi, else the region's tujuan."""
    tingkat = "misi" if any(x.tingkat == "misi" for x in baris) else "tujuan daerah"
    nama = dict.fromkeys(x.teks("pernyataan").rstrip(".") for x in baris if x.tingkat == tingkat)
    return rangkai_teks([f"“{n}”" for n in nama])


def _target(r: Renstra, tahun: int) -> list[dict[str, str]]:
    """List the targets of the year: those of the sasaran, which the PK takes over."""
    semua = [i for s in r.sasaran for i in s.indikator]
    ada = [{"indikator": sebut_nama(lindungi(i.nama)), "target": t} for i in semua if (t := teks_target(i, tahun))]
    return [{**x, "akhir": akhir(n, len(ada))} for n, x in enumerate(ada)]


def _selisih(ini: DaftarIku | None, itu: DaftarIku | None) -> str:
    """Name the indicators of one IKU list that the other does not have under the same name."""
    if ini is None or itu is None:
        return ""
    beda = [i for i in ini.indikator if cari_padanan(i.nama, itu.indikator, lambda x: x.nama) is None]
    return rangkai_teks([sebut_nama(lindungi(i.nama)) for i in beda])


def _baris(b: Bahan, kunci: str, *tingkat: str) -> list[BarisBaca]:
    """Return one row per program, kegiatan or sub kegiatan, however many indicators it has."""
    return [x for x in b.baris(kunci, *tingkat) if "uraian" not in x.lanjutan]


def _banyak(baris: Sequence[BarisBaca]) -> str:
    """Count the rows with a pagu, all of them where none has one."""
    banyak = sum(bool(x.nilai("pagu")) for x in baris) or len(baris)
    return terbilang(banyak) if banyak else ""


def _bergeser(b: Bahan, ke: str) -> str:
    """Name the programs whose pagu went up (or down) between the two budget documents."""
    awal = _baris(b, "2.10", "program")
    ubah = []
    for x in _baris(b, "2.13", "program"):
        lama = cari_padanan(x.nama("uraian"), awal, lambda baris: baris.nama("uraian"))
        if lama is not None and arah(lama.nilai("pagu"), x.nilai("pagu")) == ke:
            ubah.append(x)
    return rangkai_teks([nama_program(x.nama("uraian")) for x in ubah])


def _sasaran(nama: str) -> str:
    return lindungi(" ".join(pecah(nama)))
