"""Pohon program Magetan 2025: baris dan realisasi dari Tabel 3.4, pagu dari Tabel 2.13, dan DPA ketiga tahun."""

from collections.abc import Iterable

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import DokumenAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.kinerja import Indikator
from generator.model.kinerja import Versi
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from tests.tables.emas import TAHUN
from tests.tables.emas import BarisEmas
from tests.tables.emas import baca
from tests.tables.emas import nilai

# Rows of Tabel 3.4 that Tabel 2.13 spells otherwise.
NAMA_DPA = {
    "Program Pengembangan UMKM": "PROGRAM PENGEMBANGAN USAHA MENENGAH, USAHA KECIL, DAN USAHA MIKRO (UMKM)",
    "Penilaian Kesehatan Koperasi Meliputi Tata Kelola, Profil Risiko, Kinerja Keuangan, dan Permodalan": (
        "Penilaian kesehatan koperasi melalui tata kelola, profil risiko, kinerja keuangan dan permodalan"
    ),
    "Pendidikan dan Latihan Perkoperasian Bagi Koperasi yang Wilayah Keanggotaannya dalam Daerah Kabupaten/Kota": (
        "Pendidikan dan Latihan Perkoperasian Bagi Koperasi yang Wilayah Keanggotaan dalam Daerah Kabupaten/Kota"
    ),
    "Fasilitasi Akses Permodalan Koperasi yang Keanggotaannya Daerah Kabupaten/Kota": (
        "Fasilitasi Akses permodalan koperasi yang keanggotaannya Derah kabupaten/Kota"
    ),
    "Fasilitasi Kemudahan Perizinan Usaha Mikro": "Fasilitasi Kemudahan Perijinan Usaha Mikro",
    "Peningkatan Pemahaman dan Pengetahuan UMKM serta Kapasitas dan Kompetensi SDM UMKM dan Kewirausahaan melalui "
    "Pendidikan dan Pelatihan": (
        "Peningkatan Pemahaman dan pengetahuan Usaha Mikro serta Kapasitas dan Kompetensi SDM Usaha Mikro dan "
        "Kewirausahaan melalui pendidikan dan pelatihan"
    ),
    "Fasilitasi Hak Kekayaan Intelektual Usaha Kecil": "Fasilitasi Hak Kekayaan Intelektual Usaha Koperasi",
    "Pengembangan Usaha Mikro": "Pengembang Usaha Mikro",
    "Produksi dan Pengolahan, Pemasaran, Sumber Daya Manusia, serta Desain dan Teknologi": (
        "Produksi dan pengelolaan, Pemasaran, Sumber Daya Manusia serta Desain dan teknologi"
    ),
    "Penyediaan Jasa Penunjang Urusan Pemerintah Daerah": "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
}


def kata(nama: str) -> str:
    """Return a name without case and punctuation."""
    return "".join(c for c in nama.casefold() if c.isalnum())


def baca_program() -> tuple[BarisAnggaran, ...]:
    """Rows of Tabel 3.4 under their programs, with the pagu of Tabel 2.13."""
    pagu = {kata(b["Program/Kegiatan/Sub Kegiatan"]): nilai(b["Anggaran"], _alamat_dpa(b)) for b in baca("2_13")}
    datar: list[dict] = []
    sasaran = -1
    for b in baca("3_4"):
        if b.tingkat == "sasaran":
            sasaran += 1 if b["Tujuan/Sasaran"] else 0
        elif not b["Tujuan/Sasaran"]:
            datar[-1]["indikator"] += (_indikator(b),)
        else:
            datar.append(_baris_datar(b, pagu, str(sasaran)))
    return tuple(_susun(datar))


def _alamat_dpa(b: BarisEmas) -> Alamat:
    return Alamat("DPA.xlsx", "perubahan", f"F{b.nomor}")


def _baris_datar(b: BarisEmas, pagu: dict[str, Angka], sasaran: str) -> dict:
    nama = b["Tujuan/Sasaran"]
    return {
        "tingkat": TingkatAnggaran(b.tingkat),
        "nama": nama,
        "indikator": (_indikator(b),),
        "pagu": pagu.get(kata(NAMA_DPA.get(nama, nama)), BelumDiisi()),
        "realisasi": nilai(b["Realisasi Anggaran"], Alamat("Realisasi.xlsx", "2025", f"D{b.nomor}")),
        "sasaran": sasaran,
    }


def _indikator(b: BarisEmas) -> Indikator:
    asal = Alamat("Realisasi.xlsx", "2025", f"F{b.nomor}")
    return Indikator(
        b["Indikator Kinerja"],
        target=((TAHUN, nilai(b["Target Kinerja"], asal)),),
        realisasi=((TAHUN, nilai(b["Realisasi Kinerja"], asal)),),
    )


def _susun(datar: list[dict]) -> Iterable[BarisAnggaran]:
    """Yield the programs with their kegiatan and sub kegiatan below them."""
    urutan = list(TingkatAnggaran)

    def anak(letak: int, dalam: int) -> tuple[tuple[BarisAnggaran, ...], int]:
        hasil = []
        while letak < len(datar) and urutan.index(datar[letak]["tingkat"]) == dalam:
            bawah, berikut = anak(letak + 1, dalam + 1)
            hasil.append(BarisAnggaran(**datar[letak], anak=bawah))
            letak = berikut
        return tuple(hasil), letak

    return anak(0, 0)[0]


def baca_dpa(tabel: str, versi: Versi) -> DokumenAnggaran:
    datar = [
        {
            "tingkat": TingkatAnggaran(b.tingkat),
            "nama": b["Program/Kegiatan/Sub Kegiatan"],
            "indikator": (_indikator_dpa(b, versi),),
            "pagu": nilai(b["Anggaran"], Alamat("DPA.xlsx", versi.value, f"F{b.nomor}")),
        }
        for b in baca(tabel)
    ]
    return DokumenAnggaran(TAHUN, versi, tuple(_susun(datar)))


def _indikator_dpa(b: BarisEmas, versi: Versi) -> Indikator:
    target = nilai(b["Target"], Alamat("DPA.xlsx", versi.value, f"E{b.nomor}"))
    return Indikator(b["Indikator Kinerja"], b["Satuan"], target=((TAHUN, target),))


def baca_dpa_2026() -> DokumenAnggaran:
    program = (BarisAnggaran(TingkatAnggaran.PROGRAM, b["Program"], pagu=nilai(b["Tahun 2026"])) for b in baca("1_5"))
    return DokumenAnggaran(2026, Versi.INDUK, tuple(program))
