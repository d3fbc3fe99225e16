"""Bahan kalimat BAB III bagian A: capaian terhadap PK.

A function named as a passage returns the names that its template in templates/narasi/ uses.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.kinerja import Versi
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import BarisBaca
from generator.narrative.bahan import sebut_nama
from generator.narrative.butir import akhir
from generator.narrative.kata import capai
from generator.narrative.ukuran import Kelompok
from generator.narrative.ukuran import Konteks
from generator.narrative.ukuran import belum_tercapai
from generator.narrative.ukuran import hitung
from generator.narrative.ukuran import hitung_kelompok
from generator.narrative.ukuran import kelompok_sasaran
from generator.narrative.ukuran import ukuran
from generator.narrative.umum import nama_program
from generator.narrative.urai import lindungi

TINGKAT_RINCIAN = ("program", "kegiatan", "sub kegiatan")


def pengukuran(b: Bahan) -> Konteks:
    return {"periode": periode_berlaku(b), "ada_induk": b.ada("3.2") and _berinduk(b)}


def capaian_induk(b: Bahan) -> Konteks:
    ada_perubahan = b.laporan.pk_versi(Versi.PERUBAHAN) is not None
    daftar = b.laporan.sasaran_induk if ada_perubahan else b.laporan.sasaran
    kelompok = kelompok_sasaran(b, "3.2", daftar)
    if not kelompok:
        return {"ada": False}
    return {
        "ada": True,
        "tabel": "3.2",
        "ada_induk": _berinduk(b),
        "hitung": hitung_kelompok(b, kelompok),
        # With one PK only, Tabel 3.3 shows the same indicators and the next passage speaks of each.
        "sasaran": _sasaran(b, kelompok) if ada_perubahan else [],
        "berlaku": [sebut_nama(lindungi(i.nama)) for s in b.laporan.sasaran for i in s.indikator],
        "periode": periode_berlaku(b),
    }


def capaian_perubahan(b: Bahan) -> Konteks:
    kelompok = kelompok_sasaran(b, "3.3")
    if not kelompok:
        return {"ada": False}
    return {
        "ada": True,
        "tabel": "3.3",
        "periode": periode_berlaku(b),
        # With one PK only, the passage above Tabel 3.2 has counted the same indicators.
        "sudah_dihitung": _berinduk(b) and b.ada("3.2") and b.laporan.pk_versi(Versi.PERUBAHAN) is None,
        "hitung": hitung_kelompok(b, kelompok),
        "sasaran": _sasaran(b, kelompok),
        "rincian": rincian(b.baris("3.4")),
        "tabel_rincian": "3.4",
        "rincian_belum": _rincian_belum(b),
    }


def simpulan_capaian(b: Bahan) -> Konteks:
    kelompok = kelompok_sasaran(b, "3.5")
    terserap = [k for k in kelompok if k.kepala.nilai("serapan") is not None]
    urut = sorted(terserap, key=lambda k: k.kepala.nilai("serapan"), reverse=True)
    return {
        "ada": bool(kelompok),
        "tabel": "3.5",
        "serapan_tertinggi": _serapan(urut[0]) if urut else None,
        "serapan_terendah": _serapan(urut[-1]) if urut else None,
        "belum": belum_tercapai(kelompok),
    }


def _berinduk(b: Bahan) -> bool:
    return b.laporan.pk_versi(Versi.INDUK) is not None


def periode_berlaku(b: Bahan) -> str:
    renstra = b.laporan.renstra_berlaku
    return renstra.periode if renstra else ""


def rincian(baris: Sequence[BarisBaca]) -> list[Konteks]:
    """Count the indicators of each level of the budget that has rows with an indicator."""
    hasil: list[Konteks] = []
    for tingkat in TINGKAT_RINCIAN:
        kata = [capai(x.nilai("capaian")) for x in baris if x.tingkat == tingkat and x.ada("indikator")]
        if kata:
            hasil.append({"tingkat": tingkat, "hitung": hitung(kata)})
    return hasil


def _sasaran(b: Bahan, kelompok: Sequence[Kelompok]) -> list[Konteks]:
    return [
        {
            "nomor": str(k.nomor),
            "nama": k.nama(),
            "indikator": [ukuran(b, k, baris) for baris in k.baris],
            "pagu": k.kepala.rupiah("pagu"),
            "realisasi_anggaran": k.kepala.rupiah("realisasi_anggaran"),
            "sepadan": k.kepala.rupiah("anggaran_capaian") if k.kepala.ada("efisiensi") else "",
            "sisa": k.kepala.mutlak("sisa"),
            "hemat": _hemat(k.kepala),
            "efisiensi": k.kepala.teks("efisiensi"),
        }
        for k in kelompok
    ]


def _hemat(baris: BarisBaca) -> str:
    sisa = baris.nilai("sisa")
    if not sisa:
        return "sama"
    return "sisa" if sisa > 0 else "lebih"


def _serapan(k: Kelompok) -> Konteks:
    return {"nama": k.nama(), "serapan": k.kepala.teks("serapan")}


def _rincian_belum(b: Bahan) -> list[dict[str, str]]:
    """List the rows below target, each name once; the figure is that of its first indicator below target."""
    belum: dict[str, BarisBaca] = {}
    for x in b.baris("3.4", *TINGKAT_RINCIAN):
        if capai(x.nilai("capaian")) == "belum mencapai":
            belum.setdefault(f"{x.tingkat} {x.nama('uraian')}", x)
    return [
        {
            "nama": bertingkat(nama_program(x.nama("uraian")), x.tingkat),
            "indikator": x.teks("indikator"),
            "capaian": x.teks("capaian"),
            "akhir": akhir(n, len(belum)),
        }
        for n, x in enumerate(belum.values())
    ]


def bertingkat(nama: str, tingkat: str) -> str:
    """Return a name with the word of its level, once: "Program Pendidikan …", "kegiatan Administrasi …"."""
    return nama if nama.casefold().startswith(f"{tingkat} ") else f"{tingkat} {nama}"
