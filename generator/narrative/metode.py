"""Bahan catatan metode BAB III: aturan yang berlaku, dalam kata-kata sebuah kalimat."""

from __future__ import annotations

from generator.format_id import SPASI_TETAP
from generator.format_id import angka
from generator.model.aturan import CakupanEfisiensi
from generator.model.aturan import CaraRentang
from generator.model.aturan import RumusEfisiensi
from generator.model.kinerja import Sifat
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import sebut_nama
from generator.narrative.butir import rangkai_teks
from generator.narrative.ukuran import Konteks
from generator.narrative.urai import lindungi
from generator.tables.akumulasi import bertarget_akumulasi
from generator.tables.tabel_3_1 import asal_skala
from generator.tables.tabel_3_1 import peraturan_skala

_EFISIENSI = {
    RumusEfisiensi.PAGU: "selisih antara anggaran yang sepadan dengan capaian (pagu × capaian) dan realisasi anggaran, "
    "dibagi anggaran yang sepadan tersebut",
    RumusEfisiensi.SERAPAN: f"100{SPASI_TETAP}% dikurangi serapan anggaran",
    RumusEfisiensi.SELISIH: "capaian kinerja dikurangi serapan anggaran",
    RumusEfisiensi.SELISIH_TAK_NEGATIF: f"capaian kinerja dikurangi serapan anggaran, paling rendah 0{SPASI_TETAP}%",
}
_CAKUPAN = {
    CakupanEfisiensi.SEMUA: "",
    CakupanEfisiensi.TERCAPAI: f"capaian 100{SPASI_TETAP}% atau lebih",
    CakupanEfisiensi.MELAMPAUI: f"capaian di atas 100{SPASI_TETAP}%",
}
_RENTANG = {
    CaraRentang.BAWAH: "dengan batas bawahnya",
    CaraRentang.ATAS: "dengan batas atasnya",
    CaraRentang.DALAM: f"dengan rentangnya: realisasi di dalam rentang berarti capaian 100{SPASI_TETAP}%, realisasi di "
    "luarnya dibandingkan dengan batas yang dilewati",
}
_RUMUS = {"N1": "(target − (realisasi − target)) ÷ target", "N2": "target ÷ realisasi"}
_TABEL_EFISIENSI = ("3.3", "3.4", "3.5")


def sebut_efisiensi(rumus: RumusEfisiensi) -> str:
    """Return a rule of efisiensi as the words after "efisiensi adalah"."""
    return _EFISIENSI[rumus]


def metode(b: Bahan) -> Konteks:
    aturan = b.laporan.aturan
    daftar = [i for s in b.laporan.sasaran for i in s.indikator]
    rendah = [i for i in daftar if i.indikator.sifat is Sifat.MAKIN_RENDAH]
    renstra = b.laporan.renstra_berlaku
    satu_rumus = aturan.rumus_efisiensi is not RumusEfisiensi.MENURUT_TABEL
    return {
        "ada_rendah": bool(rendah),
        "rumus_rendah": aturan.rumus_rendah,
        "rumus_lan": aturan.rumus_rendah == "N1" or not rendah,
        "rumus_sendiri": [
            {"nama": sebut_nama(lindungi(i.nama)), "rumus": f"{_RUMUS[i.indikator.rumus]} × 100{SPASI_TETAP}%"}
            for i in rendah
            if i.indikator.rumus not in ("", aturan.rumus_rendah)
        ],
        "rentang": _RENTANG[aturan.rentang] if any(_berentang(i.target) for i in daftar) else "",
        "batas": f"{angka(aturan.batas_capaian)}{SPASI_TETAP}%" if aturan.batas_capaian is not None else "",
        "asal_skala": asal_skala(aturan.skala),
        "skala": lindungi(aturan.skala.nama.removeprefix("Skala ")),
        "peraturan_skala": peraturan_skala(aturan.skala),
        "sumber_pagu": _sumber_pagu(b.laporan),
        "catatan_data": _catatan_data(b.laporan),
        "tabel_capaian": [k for k in ("3.3", "3.4") if b.ada(k)],
        "tabel_efisiensi": rangkai_teks([f"[[{k}]]" for k in _TABEL_EFISIENSI if b.ada(k)]),
        "ada_efisiensi": b.ada("3.5"),
        "efisiensi": sebut_efisiensi(aturan.rumus_efisiensi) if satu_rumus else "",
        "cakupan": _CAKUPAN[aturan.cakupan_efisiensi],
        "capaian_sasaran": aturan.capaian_sasaran,
        "rata_rata": aturan.rata_rata,
        "akumulasi": rangkai_teks([sebut_nama(lindungi(i.nama)) for i in daftar if bertarget_akumulasi(i, aturan)]),
        "potong": aturan.potong,
        "tahun_akhir": str(aturan.tahun_akhir_renstra or (renstra.akhir if renstra else "")),
        "tahun_akhir_ditetapkan": aturan.tahun_akhir_renstra is not None,
    }


def _catatan_data(laporan: Laporan) -> list[Konteks]:
    """Return each note on data once, with the sheets that bear it."""
    return [
        {
            "teks": lindungi(teks),
            "lembar": rangkai_teks([lindungi(c.asal.lembar) for c in laporan.catatan_data if c.teks == teks]),
        }
        for teks in dict.fromkeys(c.teks for c in laporan.catatan_data)
    ]


def _berentang(target: object) -> bool:
    return isinstance(target, Nilai) and target.atas is not None


def _sumber_pagu(laporan: Laporan) -> str:
    """Return where the pagu comes from: the budget document where the folder holds one."""
    if laporan.dpa_terakhir is not None:
        return "DPA Perubahan" if laporan.dpa_terakhir.versi is Versi.PERUBAHAN else "DPA"
    return "data realisasi anggaran" if laporan.realisasi is not None else ""
