"""Pengaturan kantor di lembar Profil: dibaca, atau ditolak dengan catatan; tidak pernah diam-diam."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.model.aturan import CakupanEfisiensi
from generator.model.aturan import CaraRentang
from generator.model.aturan import RumusEfisiensi
from generator.model.catatan import Tingkat
from generator.model.nilai import Alamat
from generator.reading.baca_aturan import susun_aturan
from generator.reading.kriteria import daftar_skala
from generator.reading.nama import rapikan
from generator.reading.pengaturan import Isian
from generator.reading.pengaturan import daftar_pengaturan
from generator.reading.pengaturan import rapikan_pilihan


def baca(**isian):
    return susun_aturan({k: Isian(v, Alamat("Profil.xlsx", "Profil", "B9")) for k, v in isian.items()}, None)


@pytest.mark.parametrize(
    ("kunci", "teks", "nilai"),
    [
        ("rumus_efisiensi", "Capaian - Serapan", RumusEfisiensi.SELISIH),
        ("rumus_efisiensi", "capaian − serapan, paling rendah nol", RumusEfisiensi.SELISIH_TAK_NEGATIF),
        ("rumus_efisiensi", "100% - serapan", RumusEfisiensi.SERAPAN),
        ("rumus_efisiensi", "pagu x capaian", RumusEfisiensi.PAGU),
        ("cakupan_efisiensi", "capaian >= 100 %", CakupanEfisiensi.TERCAPAI),
        ("cakupan_efisiensi", "> 100%", CakupanEfisiensi.MELAMPAUI),
        ("rentang", "Batas Atas", CaraRentang.ATAS),
        ("rumus_rendah", "target / realisasi", "N2"),
        ("rumus_rendah", "R2", "N1"),
        ("rumus_rendah", "N1 (LAN)", "N1"),
        ("rumus_rendah", "N2 (target / realisasi)", "N2"),
        ("capaian_sasaran", "Indikator pertama", "pertama"),
        ("rata_rata", "per sasaran", "sasaran"),
        ("kemajuan", "Kumulatif", "akumulasi"),
        ("pembulatan", "dipotong", "potong"),
        ("batas_capaian", "120%", Decimal(120)),
        ("batas_capaian", "tidak dibatasi", None),
        ("tahun_akhir_renstra", "2030", 2030),
        ("desimal_capaian", "0", 0),
        ("desimal_capaian", "3 desimal", 3),
        ("skala", "Predikat SAKIP", daftar_skala()["predikat_sakip"]),
    ],
)
def test_pengaturan_dibaca_seperti_kantor_menulisnya(kunci, teks, nilai):
    aturan, _, catatan = baca(**{kunci: teks})
    assert (getattr(aturan, kunci), catatan) == (nilai, [])


@pytest.mark.parametrize(
    ("kunci", "teks"),
    [
        ("rumus_efisiensi", "capaian / serapan"),
        ("cakupan_efisiensi", "sebagian"),
        ("rumus_rendah", "N3"),
        ("batas_capaian", "12"),
        ("batas_capaian", "seratus"),
        ("pembulatan", "bankir"),
        ("desimal_efisiensi", "sembilan"),
        ("tahun_akhir_renstra", "lima tahun"),
        ("skala", "skala saya"),
        ("batas_laporan", "31 Maret"),
    ],
)
def test_pengaturan_yang_tidak_dikenal_kembali_ke_baku_dan_dilaporkan(kunci, teks):
    aturan, pengaturan, catatan = baca(**{kunci: teks})
    assert aturan == baca()[0]
    assert dict(pengaturan)[kunci] == daftar_pengaturan()[kunci].baku
    assert [(c.kode, c.tingkat, c.alamat.sel) for c in catatan] == [("P01", Tingkat.PERIKSA, "B9")]


def test_setiap_pengaturan_punya_keterangan_dan_nilai_baku_yang_sah():
    assert baca()[2] == []
    for satu in daftar_pengaturan().values():
        assert satu.arti
        assert baca(**({satu.kunci: satu.baku} if satu.baku else {}))[2] == []


def test_readme_menyebut_setiap_pengaturan_dan_setiap_skala():
    """What the README offers is what is read: every value behind its label, nothing refused."""
    readme = (Path(__file__).parent.parent.parent / "README.md").read_text("utf-8")
    tabel = readme.split("| Label di lembar Profil |")[1].split("\n\n")[0]
    baris = [[isi.strip() for isi in b.strip("|").split("|")] for b in tabel.splitlines()[2:]]
    label = {rapikan(satu) for kiri, _ in baris for satu in kiri.split(",")}
    assert {p.kunci for p in daftar_pengaturan().values() if not label & set(p.label)} == set()
    assert {k for k in daftar_skala() if f"`{k}`" not in tabel} == set()
    for satu in daftar_pengaturan().values():
        kanan = next(isi for kiri, isi in baris if {rapikan(x) for x in kiri.split(",")} & set(satu.label))
        for nilai in dict.fromkeys(satu.pilihan.values()):
            assert any(satu.pilihan.get(rapikan_pilihan(x.split("(")[0])) == nilai for x in kanan.split(";")), nilai
