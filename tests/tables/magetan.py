"""Laporan Magetan 2025 dalam ingatan, disusun dari tabel emas: pagu dari 2.13, realisasi dari 3.4, PK dari 2.14.

Realisasi kinerja diketik dari Tabel 3.2 dan 3.3.
"""

import tomllib
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

import generator.rules
from generator.model.anggaran import BarisAnggaran
from generator.model.aturan import Aturan
from generator.model.kinerja import AnalisisIndikator
from generator.model.kinerja import Indikator
from generator.model.kinerja import Pembanding
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import RiwayatIndikator
from generator.model.kinerja import Sasaran
from generator.model.kinerja import Tujuan
from generator.model.kinerja import Versi
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.laporan import SasaranLaporan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.organisasi import AsetTetap
from generator.model.organisasi import DaftarPegawai
from generator.model.organisasi import JumlahPegawai
from generator.model.organisasi import KebutuhanPegawai
from generator.model.organisasi import Profil
from generator.rules.skala import build_daftar_skala
from tests.tables.emas import TAHUN
from tests.tables.emas import BarisEmas
from tests.tables.emas import baca
from tests.tables.emas import nilai
from tests.tables.magetan_anggaran import baca_dpa
from tests.tables.magetan_anggaran import baca_dpa_2026
from tests.tables.magetan_anggaran import baca_program

SKALA = build_daftar_skala(
    tomllib.loads((Path(generator.rules.__file__).parent / "parameters" / "skala.toml").read_text("utf-8"))
)
ATURAN = Aturan(SKALA["berhasil"], capaian_sasaran="pertama", tahun_akhir_renstra=2030)

# Realisasi as printed in Tabel 3.2 and 3.3.
REALISASI_INDUK = ("73", "3", "92.42", "83.58")
REALISASI_PERUBAHAN = ("70.63", "3", "92.42", "83.58")
def laporan() -> Laporan:
    """Return the report of the office as the golden tables have it."""
    program = baca_program()
    induk, perubahan = _pk("2_11", Versi.INDUK, (2024, 2026)), _pk("2_14", Versi.PERUBAHAN, (2025, 2029))
    return Laporan(
        tahun=TAHUN,
        profil=Profil(nama_dinas="Dinas Koperasi", jenis_daerah="Kabupaten", nama_daerah="Magetan"),
        aturan=ATURAN,
        renstra=(_renstra_2024(), _renstra_2025()),
        pk=(induk, perubahan),
        dpa=(baca_dpa("2_10", Versi.INDUK), baca_dpa("2_13", Versi.PERUBAHAN), baca_dpa_2026()),
        riwayat=tuple(_riwayat()),
        pembanding=tuple(
            Pembanding(b["Sasaran"], b["Indikator Kinerja"], "Kota Mojokerto", _pembanding(b)) for b in baca("3_8")
        ),
        analisis=tuple(_analisis()),
        kebutuhan_pegawai=tuple(
            KebutuhanPegawai(b["Jabatan"], nilai(b["Kebutuhan (orang)"]), nilai(b["Realisasi (orang)"]))
            for b in baca("1_1")
            if b.tingkat == "isi"
        ),
        golongan=_pegawai("1_2", "Pangkat/Golongan Ruang"),
        pendidikan=_pegawai("1_3", "Pendidikan"),
        jenis_kelamin=_pegawai("jenis_kelamin", "Jenis Kelamin"),
        aset=tuple(
            AsetTetap(b["Aset Tetap"], *(nilai(isi) for isi in list(b.sel.values())[2:]))
            for b in baca("1_4")
            if b.tingkat == "isi"
        ),
        program=program,
        sasaran_induk=tuple(_sasaran(induk, REALISASI_INDUK, ())),
        sasaran=tuple(_sasaran(perubahan, REALISASI_PERUBAHAN, program)),
    )


def _pk(tabel: str, versi: Versi, renstra: tuple[int, int]) -> PerjanjianKinerja:
    sasaran: list[tuple[str, list[Indikator]]] = []
    for b in baca(tabel):
        if b["SASARAN STRATEGIS"]:
            sasaran.append((b["SASARAN STRATEGIS"], []))
        asal = Alamat("PK.xlsx", versi.value, f"F{b.nomor}")
        target = ((TAHUN, nilai(b["TARGET"], asal)),)
        sasaran[-1][1].append(Indikator(b["INDIKATOR KINERJA | (uraian)"], b["SATUAN"], target=target, asal=asal))
    return PerjanjianKinerja(
        TAHUN, versi, tuple(Sasaran(nama, indikator=tuple(i)) for nama, i in sasaran), renstra=renstra
    )


def _sasaran(
    pk: PerjanjianKinerja, realisasi: tuple[str, ...], program: tuple[BarisAnggaran, ...]
) -> Iterable[SasaranLaporan]:
    sisa = list(realisasi)
    dinyatakan = [
        nilai(b["Realisasi Anggaran"], Alamat("Realisasi.xlsx", "2025", f"D{b.nomor}"))
        for b in baca("3_4")
        if b.tingkat == "sasaran" and b["Tujuan/Sasaran"]
    ]
    for letak, sasaran in enumerate(pk.sasaran):
        indikator = []
        for satu in sasaran.indikator:
            capai = Nilai(Decimal(sisa.pop(0)), asal=Alamat("Kinerja.xlsx", pk.versi.value, f"G{len(sisa)}"))
            indikator.append(IndikatorSasaran(satu.nama, satu.satuan, satu.target_tahun(TAHUN), capai, satu))
        milik = tuple(p for p in program if p.sasaran == str(letak))
        pagu = Nilai(sum(p.pagu.angka for p in milik), asal=milik[0].pagu.asal) if milik else BelumDiisi()
        yield SasaranLaporan(
            sasaran.nama, "", tuple(indikator), milik, pagu, dinyatakan[letak] if milik else BelumDiisi()
        )


def _renstra_2024() -> Renstra:
    kolom = {t: f"TARGET KINERJA PADA TAHUN RENSTRA | {t}" for t in (2024, 2025, 2026)}
    nama = ("TUJUAN", "SASARAN | (uraian)", "INDIKATOR KINERJA", "SATUAN")
    return Renstra(2024, 2026, _tujuan("2_2", nama, kolom), tuple(kolom))


def _renstra_2025() -> Renstra:
    kolom = {t: f"Target Tahun | {t}" for t in range(2025, 2031)}
    nama = ("Tujuan", "Sasaran", "Indikator Tujuan/Sasaran", "")
    return Renstra(2025, 2029, _tujuan("2_6", nama, kolom), tuple(kolom))


def _tujuan(tabel: str, nama: tuple[str, str, str, str], kolom: dict[int, str]) -> tuple[Tujuan, ...]:
    tujuan, sasaran, indikator, satuan = nama
    milik_tujuan: list[Indikator] = []
    daftar: list[tuple[str, list[Indikator]]] = []
    nama_tujuan = ""
    for b in baca(tabel):
        asal = Alamat(f"Renstra {tabel}.xlsx", "", f"baris {b.nomor}")
        target = tuple((t, nilai(b[k], asal)) for t, k in kolom.items())
        satu = Indikator(b[indikator], b.sel.get(satuan, ""), target=target)
        nama_tujuan = b[tujuan] or nama_tujuan
        if b.tingkat == "tujuan":
            milik_tujuan.append(satu)
            continue
        if b[sasaran]:
            daftar.append((b[sasaran], []))
        daftar[-1][1].append(satu)
    susunan = tuple(Sasaran(nama_sasaran, indikator=tuple(i)) for nama_sasaran, i in daftar)
    return (Tujuan(nama_tujuan, indikator=tuple(milik_tujuan), sasaran=susunan),)


def _riwayat() -> Iterable[RiwayatIndikator]:
    sasaran = ""
    for b in baca("3_6"):
        sasaran = b["Sasaran"] or sasaran
        deret = {
            sisi: tuple(
                (t, nilai(b[f"Tahun {t} | {sisi}"], Alamat("Riwayat.xlsx", "", f"{sisi}{t}-{b.nomor}")))
                for t in (2023, 2024)
            )
            for sisi in ("Target", "Realisasi")
        }
        yield RiwayatIndikator(
            sasaran, Indikator(b["Indikator Kinerja"], target=deret["Target"], realisasi=deret["Realisasi"])
        )


def _pembanding(b: BarisEmas) -> Angka:
    return nilai(b["Realisasi Tahun 2025 Kota Mojokerto"], Alamat("Pembanding.xlsx", "", f"E{b.nomor}"))


def _analisis() -> Iterable[AnalisisIndikator]:
    sasaran = ""
    for b in baca("3_9"):
        sasaran = b["Sasaran Strategis"] or sasaran
        yield AnalisisIndikator(sasaran, b["Indikator Kinerja"], penyebab=b["Penyebab Keberhasilan/Kegagalan"])
    for b in baca("3_10"):
        yield AnalisisIndikator(
            b["Sasaran Strategis"],
            b["Indikator Kinerja"],
            permasalahan=b["Permasalahan dalam pencapaian Indikator Kinerja"],
            solusi=b["Alternatif Solusi"],
        )


def _pegawai(tabel: str, kepala: str) -> DaftarPegawai:
    return DaftarPegawai(
        tuple(JumlahPegawai(b[kepala], nilai(b["Jumlah (orang)"])) for b in baca(tabel) if b.tingkat == "isi")
    )
