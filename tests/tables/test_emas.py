"""Tabel 3.2–3.9 dan 4.1 sel demi sel terhadap laporan yang tercetak; setiap perbedaan terdaftar dengan alasannya."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from generator.tables.daftar import build_semua
from generator.tables.tabel import Sel
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh
from tests.tables.emas import baca
from tests.tables.emas import sepakat
from tests.tables.magetan import laporan

# Printed heads against our column keys, per table.
KOLOM = {
    "3.2": {
        "Sasaran Strategis": "sasaran",
        "Indikator Kinerja": "indikator",
        "Target": "target",
        "Realisasi": "realisasi",
        "Capaian %": "capaian",
        "Kategori": "kategori",
    },
    "3.3": {
        "Tujuan/Sasaran": "sasaran",
        "Indikator Kinerja Sasaran / Tujuan (PERJANJIAN KINERJA PERUBAHAN)": "indikator",
        "Pagu anggaran (perubahan terakhir) Rp": "pagu",
        "Realisasi Anggaran Rp": "realisasi_anggaran",
        "Target Kinerja": "target",
        "Realisasi Kinerja": "realisasi",
        "% Capaian Output/kinerja": "capaian",
        "(Pagu anggaran x capaian output/kinerja)": "anggaran_capaian",
        "(Pagu anggaran x capaian output / kinerja) - Realisasi Anggaran": "sisa",
        "Efisiensi (%)": "efisiensi",
    },
    "3.4": {
        "Tujuan/Sasaran": "uraian",
        "Indikator Kinerja": "indikator",
        "Pagu anggaran": "pagu",
        "Realisasi Anggaran": "realisasi_anggaran",
        "Target Kinerja": "target",
        "Realisasi Kinerja": "realisasi",
        "% Capaian": "capaian",
        "Pagu x capaian": "anggaran_capaian",
        "Sisa": "sisa",
        "Efisiensi": "efisiensi",
    },
    "3.5": {
        "Sasaran": "sasaran",
        "Indikator Kinerja": "indikator",
        "Satuan": "satuan",
        "Indikator Kinerja | Target": "target",
        "Indikator Kinerja | Realisasi": "realisasi",
        "Indikator Kinerja | Capaian (%)": "capaian",
        "Anggaran | Target": "pagu",
        "Anggaran | Realisasi": "realisasi_anggaran",
        "Anggaran | Capaian (%)": "serapan",
        "Tingkat Efisiensi": "efisiensi",
    },
    "3.6": {
        "Sasaran": "sasaran",
        "Indikator Kinerja": "indikator",
        **{
            f"Tahun {t} | {kepala}": f"{kunci}_{t}"
            for t in (2023, 2024, 2025)
            for kepala, kunci in (("Target", "target"), ("Realisasi", "realisasi"), ("%", "capaian"))
        },
    },
    "3.7": {
        "Sasaran": "sasaran",
        "Indikator Kinerja": "indikator",
        "Realisasi Kinerja Tahun 2025": "realisasi",
        "Target Akhir renstra": "target_akhir",
        "Tingkat Kemajuan": "kemajuan",
    },
    "3.8": {
        "Sasaran": "sasaran",
        "Indikator Kinerja": "indikator",
        "Realisasi Tahun 2025": "realisasi",
        "Realisasi Tahun 2025 Kota Mojokerto": "realisasi_pembanding",
        "% Capaian": "capaian",
    },
    "3.9": {
        "Sasaran Strategis": "sasaran",
        "Indikator Kinerja": "indikator",
        "Target": "target",
        "Realisasi": "realisasi",
        "Capaian %": "capaian",
        "Penyebab Keberhasilan/Kegagalan": "penyebab",
    },
    "4.1": {
        "Sasaran": "sasaran",
        "Indikator Kinerja": "indikator",
        "Target": "target",
        "Realisasi": "realisasi",
        "Capaian Kinerja | (%)": "capaian",
    },
}

SASARAN_3 = "Meningkatnya Kepuasan Layanan dan Akuntabilitas Penyeenggaraan Pemerintah Daerah"

PAGU_SASARAN_1 = "cetakan mengetik ulang pagu 138.763.800; DPA (Tabel 2.13) memuat 138.753.800"
BARIS_IZIN = "pagu dan realisasi tiga baris izin bergeser satu baris di cetakan; pagu DPA 4.206.000"
SALAH_KETIK_PAGU = "pagu di cetakan berbeda dari DPA (Tabel 2.13)"
TANPA_ANGGARAN = "cetakan menulis 0% untuk target nol tanpa pagu; yang tidak dapat dihitung bukan nol"
BARIS_IKM = "cetakan mengulang angka Nilai SAKIP pada baris IKM; efisiensi sasaran dihitung sekali"
NAMA_PK = "nama menurut Perjanjian Kinerja Perubahan (Tabel 2.14), salah ketiknya termasuk"
NAMA_LAMA = "cetakan memakai nama dan satuan dari Renstra lama; tabel ini mengukur PK perubahan"
PERSEN_PECAHAN = "0,9242 dan 0,8358 adalah persen yang terketik sebagai pecahan"
TIDAK_DIBULATKAN = "cetakan menghitung dari angka yang sudah dibulatkan atau dipotong"
HURUF_BESAR = "cetakan menulis sebagian nama program dengan huruf besar; semua dicetak dengan huruf biasa"
SEBUTAN = "sebutan kami; SANGAT BAIK tidak ada dalam skala Tabel 3.1"

# (table, printed row, column): what we print there, "" where the cell is merged with the one above; with the reason.
KECUALI: dict[tuple[str, int, str], tuple[str, str]] = {
    ("3.3", 1, "pagu"): ("908.521.800", PAGU_SASARAN_1),
    ("3.3", 1, "anggaran_capaian"): ("909.680.957", PAGU_SASARAN_1),
    ("3.3", 1, "sisa"): ("31.363.277", PAGU_SASARAN_1),
    ("3.4", 1, "pagu"): ("908.521.800", PAGU_SASARAN_1),
    ("3.4", 1, "anggaran_capaian"): ("909.680.957", PAGU_SASARAN_1),
    ("3.4", 1, "sisa"): ("31.363.277", PAGU_SASARAN_1),
    ("3.5", 1, "pagu"): ("908.521.800", PAGU_SASARAN_1),
    ("3.5", 1, "serapan"): ("96,68%", PAGU_SASARAN_1),
    ("3.5", 1, "efisiensi"): ("3,32%", PAGU_SASARAN_1),
    **{
        ("3.4", nomor, kolom): (teks, BARIS_IZIN)
        for nomor in (4, 5, 6)
        for kolom, teks in (
            ("pagu", "4.206.000"),
            ("anggaran_capaian", "4.206.000"),
            ("sisa", "2.786.500"),
            ("efisiensi", "66,25%"),
        )
    },
    **{
        ("3.4", nomor, kolom): (teks, SALAH_KETIK_PAGU)
        for nomor in (7, 8)
        for kolom, teks in (
            ("pagu", "138.753.800"),
            ("anggaran_capaian", "138.753.800"),
            ("sisa", "5.458.209"),
            ("efisiensi", "3,93%"),
        )
    },
    ("3.4", 48, "pagu"): ("6.894.250", SALAH_KETIK_PAGU),
    ("3.4", 48, "anggaran_capaian"): ("6.894.250", SALAH_KETIK_PAGU),
    ("3.4", 48, "sisa"): ("590.000", SALAH_KETIK_PAGU),
    ("3.4", 48, "efisiensi"): ("8,56%", SALAH_KETIK_PAGU),
    ("3.4", 58, "pagu"): ("63.443.550", SALAH_KETIK_PAGU),
    ("3.4", 58, "anggaran_capaian"): ("63.443.550", SALAH_KETIK_PAGU),
    ("3.4", 58, "sisa"): ("5.346.631", SALAH_KETIK_PAGU),
    **{
        ("3.4", nomor, kolom): ("–", TANPA_ANGGARAN)
        for nomor in (35, 41, 51, 52, 53)
        for kolom in ("capaian", "efisiensi")
    },
    ("3.4", 43, "target"): ("83,5", BARIS_IKM),
    ("3.4", 43, "realisasi"): ("83,58", BARIS_IKM),
    ("3.4", 43, "anggaran_capaian"): ("", BARIS_IKM),
    ("3.4", 43, "sisa"): ("", BARIS_IKM),
    ("3.4", 43, "efisiensi"): ("", BARIS_IKM),
    ("3.4", 44, "uraian"): ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten / Kota", HURUF_BESAR),
    ("3.3", 3, "sasaran"): (SASARAN_3, NAMA_PK),
    ("3.4", 42, "uraian"): (SASARAN_3, NAMA_PK),
    ("3.7", 3, "sasaran"): (SASARAN_3, NAMA_PK),
    ("3.9", 3, "sasaran"): (SASARAN_3, NAMA_PK),
    ("3.5", 3, "sasaran"): (SASARAN_3, NAMA_LAMA),
    ("3.6", 3, "sasaran"): (SASARAN_3, NAMA_LAMA),
    ("3.5", 1, "indikator"): ("Persentase koperasi yang berkualitas", NAMA_LAMA),
    ("3.5", 1, "satuan"): ("Persentase", NAMA_LAMA),
    ("3.5", 2, "satuan"): ("Usaha Mikro", NAMA_LAMA),
    ("3.5", 3, "satuan"): ("Angka", NAMA_LAMA),
    **{
        (tabel, nomor, "indikator"): (nama, NAMA_LAMA)
        for tabel in ("3.5", "3.6")
        for nomor, nama in (
            (2, "Jumlah Usaha Mikro Naik Kelas"),
            (3, "Nilai SAKIP Dinas Koperasi UKM"),
            (4, "Indeks Kepuasan Masyarakat Dinas Koperasi UKM"),
        )
    },
    ("3.6", 1, "capaian_2024"): ("109%", TIDAK_DIBULATKAN),
    ("3.6", 3, "realisasi_2025"): ("92,42", PERSEN_PECAHAN),
    ("3.6", 4, "realisasi_2025"): ("83,58", PERSEN_PECAHAN),
    ("3.8", 1, "capaian"): ("168,17%", TIDAK_DIBULATKAN),
    ("4.1", 5, "sasaran"): ("Rata-rata capaian kinerja", SEBUTAN),
    ("4.1", 6, "sasaran"): ("Kategori", SEBUTAN),
    ("4.1", 6, "capaian"): ("Sangat Berhasil", SEBUTAN),
}

# The same print is met twice: from records typed in the test, and from the workbooks through the readers.
DARI_FOLDER = siap_contoh(MAGETAN).laporan
SEMUA = {
    "rekaman": build_semua(replace(laporan(), aturan=DARI_FOLDER.aturan)),
    "folder": build_semua(DARI_FOLDER),
}


def pasangan(sumber: str, kunci: str) -> Iterator[tuple[int, str, str, Sel]]:
    """Yield (printed row, column, printed text, our cell); rows stand in the printed order."""
    tabel = SEMUA[sumber][kunci]
    letak = {k.kunci: nomor for nomor, k in enumerate(tabel.kolom)}
    baris = list(tabel.baris)
    if kunci == "3.6":
        # The seed has no row for the new indicator; ours stands before the replaced one.
        baru = baris.pop(0)
        assert baru.sel[letak["indikator"]].teks == "Persentase koperasi yang berkualitas"
        baris[0] = type(baru)(baris[0].tingkat, (baru.sel[0], *baris[0].sel[1:]), baris[0].kunci)
    emas = baca(kunci.replace(".", "_"))
    assert len(emas) == len(baris)
    for tercetak, kita in zip(emas, baris, strict=True):
        for kepala, kolom in KOLOM[kunci].items():
            yield tercetak.nomor, kolom, tercetak[kepala], kita.sel[letak[kolom]]


@pytest.mark.parametrize("sumber", SEMUA)
@pytest.mark.parametrize("kunci", KOLOM)
def test_setiap_sel_sama_dengan_cetakan_kecuali_yang_terdaftar(kunci, sumber):
    beda = {
        (kunci, nomor, kolom): sel.teks
        for nomor, kolom, tercetak, sel in pasangan(sumber, kunci)
        if not sepakat(tercetak, sel)
    }
    assert beda == {alamat: teks for alamat, (teks, _) in KECUALI.items() if alamat[0] == kunci}


def test_pembanding_membedakan_angka_yang_salah():
    benar = Sel("97,46%", Decimal("97.4583"))
    assert sepakat("97,46%", benar)
    assert not sepakat("97,45%", benar)
    assert not sepakat("97,46%", Sel("97,46%"))
    assert not sepakat("-", benar)
    assert sepakat("-", Sel("0", Decimal(0)))
    assert not sepakat("0%", Sel("–"))
