"""Pilihan kalimat: naik, turun, melampaui, belum mencapai, hemat, dan teks kantor yang selalu menang."""

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.model.kinerja import AnalisisIndikator
from generator.model.kinerja import Indikator
from generator.model.kinerja import RiwayatIndikator
from generator.model.kinerja import Sifat
from generator.model.laporan import Laporan
from generator.narrative.bab_capaian import rincian
from generator.narrative.bahan import Bahan
from generator.narrative.bahan import BarisBaca
from generator.narrative.kata import arah
from generator.narrative.kata import capai
from generator.narrative.kata import mutu
from generator.narrative.konteks import build_konteks
from generator.narrative.lingkungan import render
from generator.narrative.susun import susun_narasi
from generator.narrative.ukuran import hitung
from generator.narrative.urai import urai
from generator.tables.daftar import build_semua
from generator.tables.tabel import Sel
from tests.narrative.contoh import ATURAN
from tests.narrative.contoh import indikator
from tests.narrative.contoh import laporan
from tests.narrative.contoh import nilai
from tests.narrative.contoh import sel
from tests.narrative.contoh import tabel

KOLOM_3_3 = "sasaran indikator pagu realisasi_anggaran target realisasi capaian anggaran_capaian sisa efisiensi"
KOLOM_3_5 = "sasaran indikator target realisasi capaian pagu realisasi_anggaran serapan efisiensi"
SASARAN = laporan(indikator("Indeks", "80", "84"))


def bagian(nama: str, satu: Laporan, *daftar) -> str:
    """Return the text of one passage with these tables only."""
    bahan = Bahan(satu, {t.kunci: t for t in daftar})
    return "\n".join(p.teks for p in urai(render(nama, build_konteks(nama, bahan)))).replace("\u00a0", " ")


def narasi(satu: Laporan, nama: str) -> str:
    return "\n".join(p.teks for p in susun_narasi(satu, build_semua(satu))[nama]).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("capaian", "angka", "kata"),
    [
        ("101%", "101", "melampaui target 80% (capaian 101 %, Sangat Berhasil)"),
        ("100%", "100.13", "sedikit di atas target 80% (capaian dibulatkan 100 %, Sangat Berhasil)"),
        ("100%", "100", "tepat sesuai target (capaian 100 %, Sangat Berhasil)"),
        ("99,96%", "99.96", "baru terealisasi 84% dari target 80% (capaian 99,96 %, Berhasil)"),
        ("–", "", "belum dapat dihitung capaiannya karena target nol"),
    ],
)
def test_sebutan_capaian_dipilih_dari_angka_yang_belum_dibulatkan(capaian: str, angka: str, kata: str):
    baris = {
        "sasaran": sel("Meningkatnya kualitas layanan"),
        "indikator": sel("Indeks"),
        "target": sel("80%", "80"),
        "realisasi": sel("84%", "84"),
        "capaian": sel(capaian, angka, sebab="" if angka else "target nol"),
    }
    teks = bagian("capaian_perubahan", SASARAN, tabel("3.3", KOLOM_3_3, ("sasaran", "a", baris)))
    assert kata.replace("80%", "80 %").replace("84%", "84 %") in teks


@pytest.mark.parametrize(
    ("sisa", "kata"),
    [
        ("50000", "sehingga terdapat sisa Rp50.000 atau efisiensi"),
        ("-50000", "Rp50.000 lebih besar daripada anggaran yang sepadan"),
        ("0", "sama dengan anggaran yang sepadan"),
    ],
)
def test_tanda_sisa_menentukan_kalimat_efisiensi(sisa: str, kata: str):
    baris = {
        "sasaran": sel("Meningkatnya kualitas layanan"),
        "indikator": sel("Indeks"),
        "capaian": sel("105%", "105"),
        "pagu": sel("1.000.000", "1000000"),
        "realisasi_anggaran": sel("900.000", "900000"),
        "anggaran_capaian": sel("950.000", "950000"),
        "sisa": sel(sisa, sisa),
        "efisiensi": sel("5%", "5"),
    }
    assert kata in bagian("capaian_perubahan", SASARAN, tabel("3.3", KOLOM_3_3, ("sasaran", "a", baris)))


@pytest.mark.parametrize(
    ("capaian", "efisiensi", "kata"),
    [
        ("105", "3.32", "target sasaran tercapai dengan serapan 90 %, sehingga tingkat efisiensinya"),
        ("105", "0", "target sasaran tercapai dengan seluruh anggaran yang tersedia"),
        ("105", "-2", "realisasi anggaran melebihi pagu"),
        ("95", "3.32", "Sisa tersebut belum dapat disebut efisiensi"),
        ("95", "0", "anggaran terserap 90 %, tetapi target sasaran belum tercapai"),
        ("", "3.32", "capaian kinerjanya belum dapat diukur"),
    ],
)
def test_sisa_anggaran_hanya_disebut_efisiensi_bila_target_tercapai(capaian: str, efisiensi: str, kata: str):
    baris = {
        "sasaran": sel("Meningkatnya kualitas layanan"),
        "indikator": sel("Indeks"),
        "capaian": sel(f"{capaian}%" if capaian else "–", capaian),
        "serapan": sel("90%", "90"),
        "efisiensi": sel(f"{efisiensi}%", efisiensi),
    }
    assert kata in bagian("efisiensi", SASARAN, tabel("3.5", KOLOM_3_5, ("isi", "a", baris)))


@pytest.mark.parametrize(
    ("lalu", "sifat", "kata"),
    [
        ("80", None, "naik dari 80 % pada Tahun 2024 menjadi 84 %"),
        ("90", None, "turun dari 90 % pada Tahun 2024 menjadi 84 %"),
        ("84", None, "tetap 84 %, sama dengan Tahun 2024"),
        ("90", Sifat.MAKIN_RENDAH, "bagi indikator ini penurunan berarti perbaikan"),
        ("80", Sifat.MAKIN_RENDAH, "bagi indikator ini kenaikan berarti kemunduran"),
    ],
)
def test_tren_menyebut_arah_dan_mutunya(lalu: str, sifat: Sifat | None, kata: str):
    riwayat = Indikator("Indeks", "%", target=((2024, nilai("80")),), realisasi=((2024, nilai(lalu)),), sifat=sifat)
    satu = replace(
        laporan(indikator("Indeks", "80", "84", sifat)), riwayat=(RiwayatIndikator("Meningkatnya", riwayat),)
    )
    assert kata in narasi(satu, "tren")


def test_kemajuan_di_atas_target_akhir_meminta_target_ditinjau():
    assert "telah melampaui target akhir 80 %" in narasi(laporan(indikator("Indeks", "80", "84")), "kemajuan")


def test_kemajuan_nol_adalah_yang_terkecil():
    baris = [
        {"indikator": sel(nama), "kemajuan": sel(f"{angka}%", angka)} for nama, angka in (("Satu", "60"), ("Dua", "0"))
    ]
    satu = tabel("3.7", "indikator realisasi target_akhir kemajuan", *(("isi", str(n), x) for n, x in enumerate(baris)))
    assert "Kemajuan terkecil terdapat pada Dua, yaitu 0 %." in bagian("kemajuan", SASARAN, satu)
    assert "paling jauh dari target akhir Renstra adalah Dua" in bagian("simpulan_umum", SASARAN, satu)


def test_capaian_yang_dibulatkan_menjadi_seratus_disebut_dibulatkan():
    satu = laporan(indikator("Indeks", "70.54", "70.63"))
    satu = replace(satu, aturan=replace(ATURAN, desimal_capaian=0))
    assert "melampaui target, dengan capaian 100 % (dibulatkan)." in narasi(satu, "simpulan")
    assert "(capaian dibulatkan 100 %)" in narasi(satu, "ikhtisar")


def test_dengan_satu_pk_indikator_dihitung_sekali():
    teks = narasi(SASARAN, "capaian_induk") + narasi(SASARAN, "capaian_perubahan")
    assert teks.count("Satu-satunya indikator melampaui target.") == 1


def test_tanpa_penyebab_hanya_yang_harus_dijelaskan_yang_disebut():
    satu = laporan(indikator("Indeks", "80", "84"), indikator("Nilai", "80", "70"))
    teks = narasi(satu, "penyebab")
    assert "Indeks" not in teks
    assert "Nilai belum mencapai target" in teks
    assert "Sasaran 1" not in narasi(SASARAN, "penyebab")


def test_kalimat_tidak_mulai_dengan_tanda_persen():
    teks = narasi(laporan(indikator("% Koperasi Sehat", "80", "84")), "capaian_perubahan")
    assert "Persentase Koperasi Sehat terealisasi 84 %" in teks


def test_penyebab_dari_kantor_menggantikan_isian():
    satu = laporan(indikator("Indeks", "80", "70"))
    assert "[ISI: penyebab target Indeks belum tercapai" in narasi(satu, "penyebab")
    kantor = replace(satu, analisis=(AnalisisIndikator("", "Indeks", penyebab="Jaringan sering putus"),))
    assert "Penyebabnya: “Jaringan sering putus.”" in narasi(kantor, "penyebab")
    assert "[ISI" not in narasi(kantor, "penyebab")


def test_batas_seratus_tidak_mengubah_melampaui_menjadi_tepat():
    satu = replace(laporan(indikator("Indeks", "80", "84")), aturan=replace(ATURAN, batas_capaian=Decimal(100)))
    assert "melampaui target 80 % (capaian 100" in narasi(satu, "capaian_perubahan")


@pytest.mark.parametrize(
    ("kata", "hasil"),
    [
        (["melampaui"], "Satu-satunya indikator melampaui target."),
        (["mencapai", "mencapai"], "Dari 2 (dua) indikator, seluruhnya mencapai target."),
        (["melampaui", "mencapai"], "Dari 2 (dua) indikator, 1 (satu) melampaui target dan 1 (satu) mencapai target."),
        (
            ["melampaui", "belum mencapai", "tidak dapat dibandingkan"],
            "Dari 3 (tiga) indikator, 1 (satu) melampaui target, 1 (satu) belum mencapai target, "
            "dan 1 (satu) belum dapat dihitung capaiannya.",
        ),
    ],
)
def test_hitungan_indikator_menjadi_satu_kalimat(kata: list[str], hasil: str):
    dasar = {"ada": True, "dasar": "induk", "ada_induk": True, "tahun": "2025", "tabel": "3.2", "sasaran": []}
    konteks = {**dasar, "hitung": hitung(kata)}
    assert render("capaian_induk", konteks).endswith(hasil)


def test_kata_untuk_arah_mutu_dan_capaian():
    satu, dua = Decimal(1), Decimal(2)
    assert [arah(satu, dua), arah(dua, satu), arah(satu, satu), arah(None, satu)] == [
        "naik", "turun", "tetap", "tidak dapat dibandingkan",
    ]  # fmt: skip
    assert [mutu("naik", None), mutu("turun", None), mutu("turun", Sifat.MAKIN_RENDAH)] == [
        "membaik", "menurun", "membaik",
    ]  # fmt: skip
    assert [capai(Decimal(x)) for x in ("100.01", "100", "99.99")] == ["melampaui", "mencapai", "belum mencapai"]


def test_baris_tanpa_indikator_tidak_terhitung_sebagai_indikator():
    kegiatan = [
        BarisBaca("kegiatan", "", {"indikator": Sel("–", sebab="indikator belum diisi"), "capaian": Sel("–")}),
        BarisBaca("kegiatan", "", {"indikator": Sel("Jumlah rute"), "capaian": Sel("90%", Decimal(90))}),
    ]
    assert [(r["tingkat"], r["hitung"]["banyak_semua"]) for r in rincian(kegiatan)] == [("kegiatan", 1)]
    assert rincian(kegiatan[:1]) == []
