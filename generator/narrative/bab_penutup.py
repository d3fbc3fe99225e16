"""Bahan kalimat BAB IV dan ikhtisar eksekutif: simpulan, rencana aksi, dan target tahun depan.

A function named as a passage returns the names that its template in templates/narasi/ uses.
"""

from __future__ import annotations

from generator.format_id import terbilang
from generator.model.aturan import RumusEfisiensi
from generator.narrative.bab_anggaran import beranggaran
from generator.narrative.bab_anggaran import paling_hemat
from generator.narrative.bab_anggaran import serapan
from generator.narrative.bab_capaian import TINGKAT_RINCIAN
from generator.narrative.bab_capaian import periode_berlaku
from generator.narrative.bab_capaian import rincian
from generator.narrative.bab_perbandingan import kemajuan_terendah
from generator.narrative.bab_perbandingan import tren
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import BarisBaca
from generator.narrative.butir import kutip
from generator.narrative.butir import pecah
from generator.narrative.butir import rangkai_teks
from generator.narrative.kata import arah
from generator.narrative.kata import capai
from generator.narrative.kata import rangkai
from generator.narrative.metode import sebut_efisiensi
from generator.narrative.ukuran import Konteks
from generator.narrative.ukuran import belum_tercapai
from generator.narrative.ukuran import di_bawah_sasaran
from generator.narrative.ukuran import hitung_kelompok
from generator.narrative.ukuran import kelompok_sasaran
from generator.narrative.ukuran import tercapai
from generator.narrative.ukuran import ukuran
from generator.narrative.umum import dasar_pengukuran
from generator.narrative.urai import lindungi
from generator.tables.padanan import cari_padanan

# How many points of the rencana aksi the one-page ikhtisar names per sasaran.
AKSI_IKHTISAR = 1
RATA_RATA = "rata-rata capaian kinerja"


def ikhtisar(b: Bahan) -> Konteks:
    kelompok = kelompok_sasaran(b, "3.5") or kelompok_sasaran(b, "3.3")
    pk = b.laporan.pk_terakhir
    jumlah = b.jumlah("4.1", RATA_RATA)
    aturan, renstra = b.laporan.aturan, b.laporan.renstra_berlaku
    return {
        "dokumen": _dokumen(b),
        "tanggal": lindungi(pk.tanggal) if pk else "",
        "periode": periode_berlaku(b),
        "jumlah_sasaran": terbilang(len(kelompok)),
        "hitung": hitung_kelompok(b, kelompok),
        "rata_rata": jumlah.teks("capaian") if jumlah else "",
        "kategori": _kategori(b),
        "sasaran": [
            {
                "nomor": str(k.nomor),
                "nama": k.nama(),
                "indikator": [ukuran(b, k, x) for x in k.baris],
                "pagu": k.kepala.rupiah("pagu"),
                "realisasi_anggaran": k.kepala.rupiah("realisasi_anggaran"),
                "serapan": k.kepala.teks("serapan"),
            }
            for k in kelompok
        ],
        "total": serapan(b.jumlah("3.12")),
        "paling_hemat": paling_hemat(kelompok_sasaran(b, "3.5")),
        "cara_efisiensi": sebut_efisiensi(aturan.efisiensi(RumusEfisiensi.SERAPAN)),
        "rincian_belum": _rincian_belum(b),
        "semua_tercapai": all(tercapai(k) == "ya" for k in kelompok),
        "belum": belum_tercapai(kelompok),
        "ringkas": tren(b).get("ringkas", []),
        "kemajuan_terendah": kemajuan_terendah(b),
        "tahun_akhir": str(aturan.tahun_akhir_renstra or (renstra.akhir if renstra else "")),
        "target_depan": _target_depan(b),
        "aksi": rangkai_teks([x for s in _aksi(b, AKSI_IKHTISAR) for x in s["daftar"]]),
    }


def simpulan(b: Bahan) -> Konteks:
    kelompok = kelompok_sasaran(b, "3.3")
    return {
        "dokumen": _dokumen(b),
        "jumlah_sasaran": terbilang(len(kelompok)),
        "hitung": hitung_kelompok(b, kelompok),
        "sasaran": [
            {
                "nomor": str(k.nomor),
                "nama": k.nama(),
                "hitung": hitung_kelompok(b, [k]),
                "capaian": _capaian([ukuran(b, k, x) for x in k.baris if x.ada("capaian")]),
                "rincian": _rincian_sasaran(b, k.kepala.nama("sasaran")),
            }
            for k in kelompok
        ],
    }


def simpulan_umum(b: Bahan) -> Konteks:
    jumlah = b.jumlah("4.1", RATA_RATA)
    total = serapan(b.jumlah("3.12"))
    kelompok = kelompok_sasaran(b, "3.3")
    return {
        "ada": b.ada("4.1"),
        "tabel": "4.1",
        "rata_rata": jumlah.teks("capaian") if jumlah else "",
        "kategori": _kategori(b),
        "total": total,
        "belum": belum_tercapai(kelompok),
        "kemajuan_terendah": kemajuan_terendah(b),
    }


def rencana_aksi(b: Bahan) -> Konteks:
    rincian_aksi = [f"{terbilang(len(s['daftar']))} aksi untuk sasaran {s['nama']}" for s in _aksi(b)]
    return {"ada": b.ada("4.2"), "tabel": "4.2", "rincian": rangkai(rincian_aksi)}


def target_triwulan(b: Bahan) -> Konteks:
    baris = b.baris("4.3", "isi", "sasaran")
    awal = [k for x in baris for k in ("triwulan_1", "triwulan_2", "triwulan_3") if x.ada(k)]
    naik = [x for x in baris if _lebih_tinggi(b, x)]
    return {
        "ada": bool(baris),
        "tabel": "4.3",
        "semua_tw4": bool(baris) and not awal,
        "naik": rangkai_teks([_target(b, x) for x in naik]),
    }


def _rincian_belum(b: Bahan) -> str:
    """Count the indicators of program, kegiatan and sub kegiatan that stay below target."""
    daftar = [x for x in b.baris("3.4", *TINGKAT_RINCIAN) if x.nama("indikator")]
    banyak = sum(capai(x.nilai("capaian")) == "belum mencapai" for x in daftar)
    return terbilang(banyak) if banyak else ""


def _capaian(indikator: list[Konteks]) -> str:
    """Return the capaian of each indicator; one that only rounding made 100 says so."""
    daftar = [f"{i['capaian']}{' (dibulatkan)' if i['dibulatkan'] else ''}" for i in indikator]
    if len(daftar) > 1 and len(set(daftar)) == 1:
        return f"masing-masing {daftar[0]}"
    return rangkai(daftar)


def _dokumen(b: Bahan) -> str:
    tahun = b.laporan.tahun
    return {
        "perubahan": f"Perjanjian Kinerja Perubahan Tahun {tahun}",
        "induk": f"Perjanjian Kinerja Tahun {tahun}",
        "tanpa": f"Renstra Tahun {periode_berlaku(b)}".strip(),
    }[dasar_pengukuran(b.laporan)]


def _kategori(b: Bahan) -> str:
    """Return the category that Tabel 4.1 prints below its mean."""
    baris = b.jumlah("4.1", "kategori")
    return baris.teks("capaian") if baris else ""


def _rincian_sasaran(b: Bahan, nama: str) -> list[Konteks]:
    """Count programs and kegiatan of a sasaran, and their indicators by what was reached."""
    sasaran = next((s for s in b.laporan.sasaran if s.nama == nama), None)
    if sasaran is None:
        return []
    daftar = {"program": sasaran.program, "kegiatan": [k for p in sasaran.program for k in p.anak]}
    hitungan = {str(r["tingkat"]): r["hitung"] for r in rincian(di_bawah_sasaran(b.baris("3.4"), nama))}
    return [
        {"tingkat": t, **beranggaran(baris), "hitung": hitungan.get(t)} for t, baris in daftar.items() if baris
    ]


def _aksi(b: Bahan, paling_banyak: int | None = None) -> list[dict]:
    """Return the office's rencana aksi per sasaran, each point quoted."""
    per_sasaran: dict[str, dict[str, None]] = {}
    nama = ""
    for satu in b.laporan.rencana_aksi:
        nama = satu.sasaran or nama
        per_sasaran.setdefault(nama, {}).update(dict.fromkeys(pecah(satu.aksi)))
    return [
        {"nama": lindungi(" ".join(pecah(nama))), "daftar": [kutip([x]) for x in list(butir)[:paling_banyak]]}
        for nama, butir in per_sasaran.items()
        if butir
    ]


def _target_depan(b: Bahan) -> str:
    return rangkai_teks([t for x in b.baris("4.3", "isi", "sasaran") if (t := _target(b, x))])


def _target(b: Bahan, x: BarisBaca) -> str:
    satuan = next((t.satuan for t in b.laporan.target_triwulan if t.indikator == x.nama("indikator")), "")
    return f"{x.teks('indikator')} ({x.bersatuan('total', satuan)})" if x.ada("total") else ""


def _lebih_tinggi(b: Bahan, x: BarisBaca) -> bool:
    semua = [i for s in b.laporan.sasaran for i in s.indikator]
    ini = cari_padanan(x.nama("indikator"), semua, lambda i: i.nama)
    realisasi = getattr(ini.realisasi, "angka", None) if ini else None
    return arah(realisasi, x.nilai("total")) == "naik"
