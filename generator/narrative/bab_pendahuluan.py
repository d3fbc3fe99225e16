"""Bahan kalimat BAB I dan kata pengantar: organisasi, pegawai, aset, anggaran, permasalahan.

A function named as a passage returns the names that its template in templates/narasi/ uses.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.format_id import terbilang
from generator.model.kinerja import Versi
from generator.model.organisasi import UnitOrganisasi
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import BarisBaca
from generator.narrative.butir import bernomor
from generator.narrative.butir import rangkai_teks
from generator.narrative.kata import arah
from generator.narrative.kata import huruf_kecil
from generator.narrative.kata import rangkai
from generator.narrative.umum import nama_program
from generator.narrative.urai import lindungi

Konteks = dict[str, object]


def kata_pengantar(b: Bahan) -> Konteks:
    sasaran = b.laporan.sasaran
    indikator = sum(len(s.indikator) for s in sasaran)
    return {
        "visi": lindungi(b.laporan.profil.visi),
        "jumlah_sasaran": terbilang(len(sasaran)),
        "jumlah_indikator": terbilang(indikator) if indikator else "",
        "dibandingkan": rangkai(_dibandingkan(b), "serta"),
        "dijelaskan": _dijelaskan(b),
    }


def _dibandingkan(b: Bahan) -> list[str]:
    """Name what the report compares the realisasi with, by the tables that it prints."""
    tabel = {
        "3.6": "dengan tahun-tahun sebelumnya",
        "3.7": "dengan target akhir Rencana Strategis",
        "3.8": "dengan daerah atau standar pembanding",
    }
    return [kata for kunci, kata in tabel.items() if b.ada(kunci)]


def _dijelaskan(b: Bahan) -> str:
    """Name what the office wrote about its results."""
    ada = {
        "sebab-sebabnya": any(a.penyebab for a in b.laporan.analisis),
        "permasalahannya": any(a.permasalahan for a in b.laporan.analisis),
        "upaya yang telah ditempuh": any(a.solusi for a in b.laporan.analisis),
    }
    return rangkai([kata for kata, tertulis in ada.items() if tertulis])


def kedudukan(b: Bahan) -> Konteks:
    profil = b.laporan.profil
    return {
        "dasar_hukum": lindungi(profil.dasar_organisasi),
        "melalui_sekda": profil.nama_dinas.casefold().startswith(("dinas", "badan", "kecamatan")),
        "unit": _unit(profil.unit),
    }


def tugas_fungsi(b: Bahan) -> Konteks:
    profil = b.laporan.profil
    return {
        "dasar_hukum": lindungi(profil.dasar_organisasi),
        "tugas": huruf_kecil(lindungi(profil.tugas.strip().rstrip("."))),
        "fungsi": bernomor([huruf_kecil(f) for f in profil.fungsi], huruf=True),
    }


def kepegawaian(b: Bahan) -> Konteks:
    kebutuhan = _kebutuhan(b)
    golongan, pendidikan, kelamin = (b.baris(k, "isi") for k in ("1.2", "1.3", "jenis_kelamin"))
    return {
        "kebutuhan": kebutuhan,
        "golongan": _kelompok(b, "1.2", golongan),
        "pendidikan": _kelompok(b, "1.3", pendidikan),
        "jenis_kelamin": _kelamin(kelamin),
        "ada_pegawai": bool(golongan or pendidikan or kelamin),
        "beda_jumlah": _beda_jumlah(b),
    }


def sarana(b: Bahan) -> Konteks:
    jumlah = b.jumlah("1.4")
    if jumlah is None:
        return {"aset": None}
    baris = b.baris("1.4", "isi")
    terbesar = max(baris, key=lambda x: x.nilai("akhir") or Decimal(0), default=None)
    return {
        "aset": {
            "awal": jumlah.rupiah("awal"),
            "akhir": jumlah.rupiah("akhir"),
            "arah": arah(jumlah.nilai("awal"), jumlah.nilai("akhir")),
            "tambah": _mutasi(baris, "bertambah"),
            "kurang": _mutasi(baris, "berkurang"),
            "terbesar": _dengan_nilai(terbesar, "aset", "akhir") if terbesar and len(baris) > 1 else "",
        }
    }


def anggaran(b: Bahan) -> Konteks:
    jumlah = b.jumlah("1.5")
    ini, depan = f"pagu_{b.laporan.tahun}", f"pagu_{b.laporan.tahun + 1}"
    program = [p for p in b.baris("1.5", "isi") if p.nilai(ini)]
    if jumlah is None:
        return {"total": ""}
    terbesar = max(program, key=lambda x: x.nilai(ini) or Decimal(0), default=None)
    naik = [p for p in program if arah(p.nilai(ini), p.nilai(depan)) == "naik"]
    return {
        "total": jumlah.rupiah(ini),
        "perubahan": b.laporan.dpa_terakhir is not None and b.laporan.dpa_terakhir.versi is Versi.PERUBAHAN,
        "jumlah_program": terbilang(len(program)),
        "terbesar": _dengan_nilai(terbesar, "program", ini) if terbesar and len(program) > 1 else "",
        "total_depan": jumlah.rupiah(depan),
        "arah": arah(jumlah.nilai(ini), jumlah.nilai(depan)),
        "naik": rangkai_teks([nama_program(p.nama("program")) for p in naik]),
    }


def permasalahan_utama(b: Bahan) -> Konteks:
    return {"permasalahan": bernomor([huruf_kecil(p) for p in b.laporan.profil.permasalahan])}


def landasan_hukum(b: Bahan) -> Konteks:
    return {"landasan": bernomor(b.laporan.profil.landasan_hukum)}


def _unit(unit: Sequence[UnitOrganisasi]) -> list[Konteks]:
    """Return the units directly below the head, each with those directly below it."""
    kepala = {u.nama for u in unit if u.tingkat == 0}
    langsung = [u for u in unit if u.induk in kepala or (u.tingkat == 1 and not u.induk)]
    butir: list[Konteks] = [{**x} for x in bernomor([u.nama for u in langsung])]
    for satu, u in zip(butir, langsung, strict=True):
        satu["bawahan"] = rangkai([lindungi(x.nama) for x in unit if x.induk == u.nama], "serta")
    return butir


def _kebutuhan(b: Bahan) -> Konteks | None:
    jumlah = b.jumlah("1.1")
    if jumlah is None or not jumlah.ada("realisasi"):
        return None
    baris = b.baris("1.1", "isi")
    kurang = [x for x in baris if (x.nilai("selisih") or 0) > 0]
    paling = max((x.nilai("selisih") for x in kurang), default=None)
    terbanyak = [x for x in kurang if x.nilai("selisih") == paling]
    kosong = [x for x in kurang if x.nilai("realisasi") == 0]
    return {
        "kebutuhan": jumlah.teks("kebutuhan"),
        "realisasi": jumlah.teks("realisasi"),
        "kurang": jumlah.teks("selisih") if kurang else "",
        "terbesar": rangkai_teks([f"{x.teks('jabatan')} ({x.teks('selisih')} orang)" for x in terbanyak]),
        "jabatan": terbilang(len(baris)),
        "kosong": terbilang(len(kosong)) if kosong else "",
    }


def _kelompok(b: Bahan, kunci: str, baris: Sequence[BarisBaca]) -> Konteks | None:
    terbesar = max(baris, key=lambda x: x.nilai("jumlah") or Decimal(0), default=None)
    if terbesar is None or not terbesar.nilai("jumlah"):
        return None
    jumlah = b.jumlah(kunci)
    return {
        "terbesar": f"{terbesar.teks('uraian')} ({terbesar.teks('jumlah')} orang)",
        "jumlah": jumlah.teks("jumlah") if jumlah else "",
    }


def _kelamin(baris: Sequence[BarisBaca]) -> Konteks | None:
    uraian = [f"{huruf_kecil(x.teks('uraian'))} {x.teks('jumlah')} orang" for x in baris if x.ada("jumlah")]
    return {"uraian": rangkai(uraian)} if uraian else None


def _beda_jumlah(b: Bahan) -> str:
    """Name the tables whose totals of staff differ from the first one that states a total."""
    total = {}
    for kunci, kolom in (("1.1", "realisasi"), ("1.2", "jumlah"), ("1.3", "jumlah")):
        jumlah = b.jumlah(kunci)
        if jumlah is not None and jumlah.nilai(kolom) is not None:
            total[kunci] = jumlah
    nilai = {k: j.nilai("realisasi" if k == "1.1" else "jumlah") for k, j in total.items()}
    if len(set(nilai.values())) < 2:
        return ""
    return rangkai([f"[[{k}]] ({j.teks('realisasi' if k == '1.1' else 'jumlah')} orang)" for k, j in total.items()])


def _mutasi(baris: Sequence[BarisBaca], kolom: str) -> str:
    return rangkai([_dengan_nilai(x, "aset", kolom) for x in baris if x.nilai(kolom)])


def _dengan_nilai(baris: BarisBaca, nama: str, kolom: str) -> str:
    teks = nama_program(baris.nama(nama)) if nama == "program" else huruf_kecil(baris.teks(nama))
    return f"{teks} ({baris.rupiah(kolom)})"


