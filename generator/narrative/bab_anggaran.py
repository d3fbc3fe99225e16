"""Bahan kalimat BAB III: efisiensi, program penunjang, realisasi anggaran, inovasi, dan penghargaan.

A function named as a passage returns the names that its template in templates/narasi/ uses.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby

from generator.format_id import terbilang
from generator.model.anggaran import BarisAnggaran
from generator.model.aturan import RumusEfisiensi
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Nilai
from generator.model.organisasi import Cerita
from generator.narrative.bab_capaian import bertingkat
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import BarisBaca
from generator.narrative.butir import akhir
from generator.narrative.butir import rangkai_teks
from generator.narrative.kata import capai
from generator.narrative.kata import rangkai
from generator.narrative.metode import sebut_efisiensi
from generator.narrative.ukuran import Kelompok
from generator.narrative.ukuran import Konteks
from generator.narrative.ukuran import di_bawah_sasaran
from generator.narrative.ukuran import kelompok_sasaran
from generator.narrative.ukuran import tercapai
from generator.narrative.umum import nama_program
from generator.narrative.urai import PENANDA
from generator.narrative.urai import lindungi

# Below this serapan, in percent, the office is asked for the reason. A prompt for the writer, not a rule.
SERAPAN_DITANYAKAN = Decimal(80)


def efisiensi(b: Bahan) -> Konteks:
    kelompok = kelompok_sasaran(b, "3.5")
    rumus = b.laporan.aturan.efisiensi(RumusEfisiensi.SERAPAN)
    sasaran = [_efisiensi(k) for k in kelompok]
    return {
        "ada": bool(kelompok),
        "tabel": "3.5",
        "sasaran": sasaran,
        "cara": sebut_efisiensi(rumus),
        "dari_serapan": rumus is RumusEfisiensi.SERAPAN,
        "ada_cara_lain": rumus is not b.laporan.aturan.efisiensi(RumusEfisiensi.PAGU)
        and any(k.kepala.ada("efisiensi") for k in kelompok_sasaran(b, "3.3")),
        "ada_hemat": any(s["tercapai"] == "ya" and s["arah"] == "hemat" for s in sasaran),
        "semua_tercapai": all(s["tercapai"] == "ya" for s in sasaran),
        "paling_hemat": paling_hemat(kelompok),
    }


def paling_hemat(kelompok: Sequence[Kelompok]) -> Konteks | None:
    """Return the sasaran with the largest efisiensi among those that reached their targets."""
    layak = [k for k in kelompok if tercapai(k) == "ya" and (k.kepala.nilai("efisiensi") or 0) > 0]
    terbesar = max(layak, key=lambda k: k.kepala.nilai("efisiensi"), default=None)
    if terbesar is None or len(kelompok) < 2:
        return None
    return {"nama": terbesar.nama(), "efisiensi": terbesar.kepala.teks("efisiensi")}


def program_penunjang(b: Bahan) -> Konteks:
    per_sasaran = {k.kepala.nama("sasaran"): tercapai(k) for k in kelompok_sasaran(b, "3.3")}
    return {
        "tabel": "3.11" if b.ada("3.11") else "",
        "sasaran": [
            {
                "nomor": str(n),
                "nama": lindungi(s.nama),
                "jumlah_program": terbilang(len(s.program)),
                "kegiatan": beranggaran([k for p in s.program for k in p.anak]),
                "program": _program(b, s),
                "belum": rangkai_teks(belum := _belum(b, s)),
                "satu_belum": len(belum) == 1,
                "semua_tercapai": _semua_tercapai(b, s),
                "tercapai": per_sasaran.get(s.nama, ""),
            }
            for n, s in enumerate(b.laporan.sasaran, 1)
        ],
    }


def realisasi_anggaran(b: Bahan) -> Konteks:
    program = [x for x in b.baris("3.12", "program") if x.nilai("serapan") is not None]
    urut = sorted(program, key=lambda x: x.nilai("serapan"), reverse=True)
    tanpa = [x for x in b.baris("3.12", "kegiatan", "sub kegiatan") if not x.nilai("pagu")]
    return {
        "ada": b.ada("3.12"),
        "tabel": "3.12",
        "total": serapan(b.jumlah("3.12")),
        "sasaran": _serapan_sasaran(b),
        "tertinggi": _serapan(urut[0]) if len(urut) > 1 else None,
        "terendah": _serapan(urut[-1]) if len(urut) > 1 else None,
        "tanpa_anggaran": terbilang(len(tanpa)) if tanpa else "",
    }


def serapan(jumlah: BarisBaca | None) -> Konteks | None:
    """Return pagu, realisasi, sisa and serapan of a closing row, None while one of them is missing."""
    if jumlah is None or jumlah.nilai("serapan") is None:
        return None
    return {
        "pagu": jumlah.rupiah("pagu"),
        "realisasi": jumlah.rupiah("realisasi_anggaran"),
        "sisa": jumlah.rupiah("sisa"),
        "serapan": jumlah.teks("serapan"),
    }


def _serapan_sasaran(b: Bahan) -> list[Konteks]:
    per_sasaran = [(s.nama, serapan(b.jumlah("3.12", f"jumlah / {s.nama}"))) for s in b.laporan.sasaran]
    ada = [(nama, isi) for nama, isi in per_sasaran if isi is not None]
    return [{"nama": lindungi(nama), **isi, "akhir": akhir(n, len(ada))} for n, (nama, isi) in enumerate(ada)]


def cerita(b: Bahan, daftar: Sequence[Cerita]) -> Konteks:
    """Return stories of the office: its own text, paragraph by paragraph, and the picture if there is one."""
    return {
        "jumlah": terbilang(len(daftar)),
        "cerita": [
            {
                "nomor": str(n),
                "judul": lindungi(c.judul) or "[ISI: judul]",
                "uraian": [_baris_kantor(u) for u in c.uraian.splitlines() if u.strip()],
                "foto": lindungi(c.foto.berkas) if c.foto else "",
                "keterangan": lindungi((c.foto.keterangan or c.judul) if c.foto else ""),
            }
            for n, c in enumerate(daftar, 1)
        ],
    }


def _efisiensi(k: Kelompok) -> Konteks:
    nilai = k.kepala.nilai("efisiensi")
    return {
        "nama": k.nama(),
        "tercapai": tercapai(k),
        "arah": "" if nilai is None else "hemat" if nilai > 0 else "lebih" if nilai < 0 else "habis",
        "serapan": k.kepala.teks("serapan"),
        "efisiensi": k.kepala.teks("efisiensi"),
        "sebab": k.kepala.sebab("efisiensi", "serapan", "realisasi_anggaran", "pagu"),
    }


def _program(b: Bahan, s: SasaranLaporan) -> list[Konteks]:
    """Return the programs of a sasaran with the capaian of each indicator and the serapan."""
    baris = [x for x in di_bawah_sasaran(b.baris("3.11"), s.nama) if x.tingkat == "program"]
    kelompok = [list(isi) for _, isi in groupby(baris, key=lambda x: x.nama("uraian"))]
    return [
        {
            "nama": nama_program(isi[0].nama("uraian")),
            "capaian": rangkai(list(dict.fromkeys(x.teks("capaian") for x in isi if x.ada("capaian")))),
            "serapan": isi[0].teks("serapan"),
            "akhir": akhir(n, len(kelompok)),
        }
        for n, isi in enumerate(kelompok)
    ]


def _belum(b: Bahan, s: SasaranLaporan) -> list[str]:
    """Name the programs and kegiatan of a sasaran with an indicator below target, each once."""
    belum = [x for x in di_bawah_sasaran(b.baris("3.11"), s.nama) if capai(x.nilai("capaian")) == "belum mencapai"]
    nama = (f"{bertingkat(nama_program(x.nama('uraian')), x.tingkat)} ({x.teks('capaian')})" for x in belum)
    return list(dict.fromkeys(nama))


def _semua_tercapai(b: Bahan, s: SasaranLaporan) -> bool:
    baris = (x for x in di_bawah_sasaran(b.baris("3.11"), s.nama) if x.nama("indikator"))
    kata = {capai(x.nilai("capaian")) for x in baris}
    return bool(kata) and kata <= {"melampaui", "mencapai"}


def beranggaran(daftar: Sequence[BarisAnggaran]) -> Konteks:
    """Count the rows that have a pagu or a realisasi; `sebagian` tells that others have none.

    Where no row has one, as without a budget document, all are counted.
    """
    berangka = [x for x in daftar if any(_berangka(y) for y in x.jelajahi())]
    banyak = len(berangka) or len(daftar)
    return {"jumlah": terbilang(banyak) if banyak else "", "sebagian": banyak < len(daftar)}


def _berangka(baris: BarisAnggaran) -> bool:
    return any(isinstance(angka, Nilai) and angka.angka for angka in (baris.pagu, baris.realisasi))


def _serapan(x: BarisBaca) -> Konteks:
    return {
        "nama": nama_program(x.nama("uraian")),
        "serapan": x.teks("serapan"),
        "rendah": (x.nilai("serapan") or 0) < SERAPAN_DITANYAKAN,
    }


def _baris_kantor(teks: str) -> str:
    """Return one line of the office's text; its own bullet or number keeps its meaning."""
    rapi = " ".join(teks.split())
    penanda = PENANDA.match(rapi)
    if penanda is None or penanda.lastgroup not in ("butir", "angka", "huruf"):
        return lindungi(rapi)
    return penanda.group() + lindungi(rapi[penanda.end() :])
