"""Bahan kalimat BAB III bagian A butir 2–5: tren, kemajuan, pembanding, penyebab, dan solusi.

A function named as a passage returns the names that its template in templates/narasi/ uses.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.format_id import terbilang
from generator.model.kinerja import AnalisisIndikator
from generator.model.kinerja import Sifat
from generator.narrative.bab_capaian import periode_berlaku
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import BarisBaca
from generator.narrative.butir import pecah
from generator.narrative.butir import rangkai_teks
from generator.narrative.butir import sebagai_kalimat
from generator.narrative.kata import arah
from generator.narrative.kata import capai
from generator.narrative.kata import mutu
from generator.narrative.ukuran import Konteks
from generator.narrative.ukuran import kelompok_sasaran
from generator.narrative.ukuran import ukuran
from generator.narrative.urai import lindungi
from generator.tables.analisis import susun_analisis
from generator.tables.padanan import cari_padanan
from generator.tables.riwayat import BarisRiwayat
from generator.tables.riwayat import susun_riwayat
from generator.tables.riwayat import tahun_riwayat


def tren(b: Bahan) -> Konteks:
    baris = b.baris("3.6")
    if not baris:
        return {"ada": False}
    daftar = [_tren(b, x, r) for x, r in zip(baris, susun_riwayat(b.laporan), strict=True)]
    return {
        "ada": True,
        "tabel": "3.6",
        "indikator": daftar,
        "ringkas": [
            {"mutu": kata, "nama": rangkai_teks(nama)}
            for kata in ("membaik", "menurun", "tetap")
            if (nama := [str(i["nama"]) for i in daftar if i["mutu"] == kata])
        ],
    }


def kemajuan(b: Bahan) -> Konteks:
    baris = b.baris("3.7", "isi", "sasaran")
    if not baris:
        return {"ada": False}
    aturan, renstra = b.laporan.aturan, b.laporan.renstra_berlaku
    terukur = [x for x in baris if x.nilai("kemajuan") is not None]
    terendah = min(terukur, key=lambda x: x.nilai("kemajuan")) if len(terukur) > 1 else None
    return {
        "ada": True,
        "tabel": "3.7",
        "tahun_akhir": str(aturan.tahun_akhir_renstra or (renstra.akhir if renstra else "")),
        "periode": periode_berlaku(b),
        "indikator": [_kemajuan(b, x) for x in baris],
        "terendah": kemajuan_terendah(b) if terendah else None,
    }


def kemajuan_terendah(b: Bahan) -> Konteks | None:
    """Return the indicator farthest from the last target of the Renstra, None if every one has reached it.

    A kemajuan of 0 is the farthest, not a missing figure.
    """
    terukur = [x for x in b.baris("3.7", "isi", "sasaran") if x.nilai("kemajuan") is not None]
    terukur = [x for x in terukur if x.nilai("kemajuan") < 100]
    terendah = min(terukur, key=lambda x: x.nilai("kemajuan"), default=None)
    return {"nama": terendah.teks("indikator"), "kemajuan": terendah.teks("kemajuan")} if terendah else None


def pembanding(b: Bahan) -> Konteks:
    baris = b.baris("3.8", "isi", "sasaran")
    nama = rangkai_teks(list(dict.fromkeys(lindungi(p.nama_pembanding) for p in b.laporan.pembanding)))
    return {
        "ada": bool(baris),
        "tabel": "3.8",
        "nama_pembanding": nama or "daerah pembanding",
        "indikator": [_pembanding(b, x) for x in baris],
    }


def penyebab(b: Bahan) -> Konteks:
    """Return every indicator with what the office wrote; without a word of it, those that the office must explain."""
    kelompok = kelompok_sasaran(b, "3.9")
    semua = [
        (k, [{**ukuran(b, k, x), "penyebab": _penyebab(b, x.nama("indikator"))} for x in k.baris]) for k in kelompok
    ]
    ada_penyebab = any(i["penyebab"] for _, daftar in semua for i in daftar)
    return {
        "ada": bool(kelompok),
        "ada_penyebab": ada_penyebab,
        "tabel": "3.9",
        "sasaran": [
            {
                "nomor": str(k.nomor),
                "nama": k.nama(),
                "indikator": [i for i in daftar if ada_penyebab or i["capai"] not in ("melampaui", "mencapai")],
            }
            for k, daftar in semua
        ],
    }


def solusi(b: Bahan) -> Konteks:
    return {
        "ada": b.ada("3.10"),
        "tabel": "3.10",
        "sasaran": [
            {
                "nama": lindungi(nama),
                **_butir("permasalahan", [a.permasalahan for a in daftar]),
                **_butir("solusi", [a.solusi for a in daftar]),
            }
            for nama, daftar in _analisis_sasaran(b).items()
        ],
    }


def _tren(b: Bahan, x: BarisBaca, r: BarisRiwayat) -> Konteks:
    ini, lalu = b.laporan.tahun, b.laporan.tahun - 1
    satuan = next((k.satuan for _, k in reversed(r.tahun) if k is not None), "")
    arah_realisasi = "" if r.baru else arah(x.nilai(f"realisasi_{lalu}"), x.nilai(f"realisasi_{ini}"))
    mutu_realisasi = mutu(arah_realisasi, _sifat(b, r.nama))
    capaian_ini = x.nilai(f"capaian_{ini}")
    return {
        "nama": x.teks("indikator"),
        "baru": r.baru,
        "arah": arah_realisasi,
        "mutu": mutu_realisasi,
        "realisasi": x.bersatuan(f"realisasi_{ini}", satuan),
        "realisasi_lalu": x.bersatuan(f"realisasi_{lalu}", satuan),
        "capaian": "" if r.baru else x.teks(f"capaian_{ini}"),
        "capaian_lalu": "" if r.baru else x.teks(f"capaian_{lalu}"),
        "arah_capaian": arah(x.nilai(f"capaian_{lalu}"), capaian_ini),
        "capai": capai(capaian_ini),
        "awal": None if r.baru else _awal(b, x, satuan),
        "sebab": x.sebab(f"realisasi_{ini}", f"realisasi_{lalu}"),
        "tanya_sebab": mutu_realisasi == "menurun" and not _penyebab(b, r.nama),
    }


def _awal(b: Bahan, x: BarisBaca, satuan: str) -> Konteks | None:
    """Return the first year of the table with a realisasi, if it lies before last year."""
    for tahun in tahun_riwayat(b.laporan):
        if tahun < b.laporan.tahun - 1 and x.ada(f"realisasi_{tahun}"):
            return {"tahun": str(tahun), "realisasi": x.bersatuan(f"realisasi_{tahun}", satuan)}
    return None


def _kemajuan(b: Bahan, x: BarisBaca) -> Konteks:
    satuan = _satuan(b, x.nama("indikator"))
    return {
        "nama": x.teks("indikator"),
        "realisasi": x.bersatuan("realisasi", satuan),
        "target_akhir": x.bersatuan("target_akhir", satuan),
        "kemajuan": x.teks("kemajuan"),
        "capai": capai(x.nilai("kemajuan")),
        "sebab": x.sebab("kemajuan", "target_akhir", "realisasi"),
    }


def _pembanding(b: Bahan, x: BarisBaca) -> Konteks:
    satuan = _satuan(b, x.nama("indikator"))
    return {
        "nama": x.teks("indikator"),
        "daerah": x.teks("pembanding") or lindungi(b.laporan.pembanding[0].nama_pembanding),
        "realisasi": x.bersatuan("realisasi", satuan),
        "pembanding": x.bersatuan("realisasi_pembanding", satuan),
        "arah": arah(x.nilai("realisasi_pembanding"), x.nilai("realisasi")),
        "persen": x.teks("capaian"),
        "sebab": x.sebab("capaian", "realisasi_pembanding", "realisasi"),
    }


def _sifat(b: Bahan, nama: str) -> Sifat | None:
    semua = [i for s in (*b.laporan.sasaran, *b.laporan.sasaran_induk) for i in s.indikator]
    cocok = cari_padanan(nama, semua, lambda i: i.nama) or next((i for i in semua if i.nama == nama), None)
    return cocok.indikator.sifat if cocok else None


def _satuan(b: Bahan, nama: str) -> str:
    return next((i.satuan for s in b.laporan.sasaran for i in s.indikator if i.nama == nama), "")


def _analisis_sasaran(b: Bahan) -> dict[str, list[AnalisisIndikator]]:
    """Return what the office wrote per sasaran, each block once though several indicators share it."""
    hasil: dict[str, list[AnalisisIndikator]] = {}
    for satu in susun_analisis(b.laporan):
        if satu.analisis is not None and satu.analisis not in hasil.setdefault(satu.sasaran, []):
            hasil[satu.sasaran].append(satu.analisis)
    return {nama: daftar for nama, daftar in hasil.items() if daftar}


def _penyebab(b: Bahan, indikator: str) -> str:
    """Return what the office wrote about an indicator, as sentences."""
    teks = (a.analisis.penyebab for a in susun_analisis(b.laporan) if a.analisis and a.indikator == indikator)
    return " ".join(sebagai_kalimat(t) for t in teks if t)


def _butir(kunci: str, teks: Sequence[str]) -> Konteks:
    """Return the first point of the office's list, quoted, and how many points there are."""
    butir = list(dict.fromkeys(p for t in teks for p in pecah(t)))
    return {
        kunci: f"“{lindungi(butir[0])}”" if butir else "",
        f"jumlah_{kunci}": terbilang(len(butir)),
        f"satu_{kunci}": len(butir) == 1,
    }
