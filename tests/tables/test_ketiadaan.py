"""Ketiadaan di dalam tabel: strip dengan sebabnya, [PERIKSA], angka sementara; tidak pernah nol, tidak pernah gagal."""

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.model.kinerja import Sifat
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import BelumRilis
from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.tables.daftar import build_semua
from tests.tables.magetan import laporan

MAGETAN = laporan()


def dengan_indikator(**ganti: Angka):
    """Return the report with other figures for the first indicator of the first sasaran."""
    sasaran = MAGETAN.sasaran[0]
    indikator = replace(sasaran.indikator[0], **ganti)
    return replace(MAGETAN, sasaran=(replace(sasaran, indikator=(indikator,)), *MAGETAN.sasaran[1:]))


@pytest.mark.parametrize(
    ("ganti", "sebab"),
    [
        ({"target": Nilai(Decimal(0))}, "target nol"),
        ({"target": BelumDiisi()}, "target belum diisi"),
        ({"realisasi": BelumDiisi()}, "realisasi belum diisi"),
        ({"realisasi": BelumRilis()}, "realisasi belum rilis"),
        ({"realisasi": TidakTerbaca(teks="98.5")}, "realisasi tidak terbaca"),
    ],
)
def test_capaian_yang_tidak_dapat_dihitung_menjadi_strip_di_semua_tabel(ganti, sebab):
    tabel = build_semua(dengan_indikator(**ganti))
    for kunci in ("3.3", "3.4", "3.5", "3.9", "4.1", "E"):
        letak = [k.kunci for k in tabel[kunci].kolom].index("capaian")
        sel = tabel[kunci].baris[0].sel[letak]
        assert (sel.teks, sel.nilai, sel.sebab) == ("–", None, sebab)
        assert any(sebab in catatan for catatan in tabel[kunci].catatan)


def test_efisiensi_ikut_tidak_dihitung_dengan_sebab_yang_sama():
    sel = build_semua(dengan_indikator(target=Nilai(Decimal(0))))["3.3"].baris[0].sel
    assert [s.teks for s in sel[7:]] == ["–", "–", "–"]
    assert {s.sebab for s in sel[7:]} == {"target nol"}


def test_rata_rata_menyebut_indikator_yang_ditinggalkan():
    tabel = build_semua(dengan_indikator(target=Nilai(Decimal(0))))["4.1"]
    assert "3 indikator" in tabel.catatan[0]
    assert "Persentase koperasi yang berkualitas (target nol)" in tabel.catatan[0]


def test_sel_yang_tidak_terbaca_tercetak_periksa():
    rusak = TidakTerbaca(Alamat("Kinerja.xlsx", "TW IV", "F18"), teks="98.5")
    sel = build_semua(dengan_indikator(realisasi=rusak))["3.3"].baris[0].sel[5]
    assert (sel.teks, sel.asal) == ("[PERIKSA]", (rusak.asal,))


def test_angka_sementara_bertanda_sampai_ke_hasil_hitungannya():
    tabel = build_semua(dengan_indikator(realisasi=Nilai(Decimal("70.63"), "%", sementara=True)))["3.3"]
    assert [s.teks for s in tabel.baris[0].sel[5:7]] == ["70,63%*", "100,13%*"]
    assert "Tanda * berarti angka sementara." in tabel.catatan


def test_realisasi_nol_adalah_angka_bukan_ketiadaan():
    sel = build_semua(dengan_indikator(realisasi=Nilai(Decimal(0))))["3.3"].baris[0].sel
    assert [s.teks for s in sel[5:7]] == ["0%", "0,00%"]
    assert sel[9].sebab == "pagu × capaian nol"


def test_satu_pagu_yang_tidak_terbaca_membuat_jumlah_tidak_diketahui():
    rusak = TidakTerbaca(teks="8.412,000")
    program = (replace(MAGETAN.dpa[1].program[0], pagu=rusak), *MAGETAN.dpa[1].program[1:])
    dpa = (MAGETAN.dpa[0], replace(MAGETAN.dpa[1], program=program))
    jumlah = build_semua(replace(MAGETAN, dpa=dpa))["2.13"].baris[-1].sel[-1]
    assert (jumlah.teks, jumlah.nilai) == ("–", None)


def test_capaian_yang_membulat_ke_seratus_tidak_tercetak_seratus():
    tabel = build_semua(dengan_indikator(target=Nilai(Decimal(100)), realisasi=Nilai(Decimal("99.996"))))
    assert tabel["3.3"].baris[0].sel[6].teks == "99,996%"


def test_makin_rendah_makin_baik_memakai_rumusnya_di_capaian_dan_kemajuan():
    sasaran = MAGETAN.sasaran[1]
    satu = sasaran.indikator[0]
    rendah = replace(
        satu,
        target=Nilai(Decimal(90)),
        realisasi=Nilai(Decimal("88.10")),
        indikator=replace(satu.indikator, sifat=Sifat.MAKIN_RENDAH),
    )
    semua = (MAGETAN.sasaran[0], replace(sasaran, indikator=(rendah,)), MAGETAN.sasaran[2])
    tabel = build_semua(replace(MAGETAN, sasaran=semua))
    assert tabel["3.3"].baris[1].sel[6].teks == "102,11%"
    assert tabel["3.3"].baris[1].sel[6].rumus == "(target − (realisasi − target)) / target × 100"
    assert "Jumlah Usaha Mikro Naik Kelas" in tabel["3.7"].catatan[0]


def test_batas_capaian_berlaku_per_indikator_dan_tertulis_dalam_rumus():
    aturan = replace(MAGETAN.aturan, batas_capaian=Decimal("100"))
    tabel = build_semua(replace(MAGETAN, aturan=aturan))
    assert {b.sel[-1].teks for b in tabel["4.1"].baris[:-1]} == {"100,00%"}
    assert tabel["3.3"].baris[0].sel[6].rumus == "realisasi / target × 100, paling tinggi 100"


def test_rata_rata_sasaran_tanpa_satu_indikator_dikatakan_di_bawah_tabelnya():
    sasaran = tuple(
        replace(s, indikator=tuple(replace(i, realisasi=BelumDiisi()) if n else i for n, i in enumerate(s.indikator)))
        for s in MAGETAN.sasaran
    )
    aturan = replace(MAGETAN.aturan, capaian_sasaran="rata-rata")
    catatan = build_semua(replace(MAGETAN, sasaran=sasaran, aturan=aturan))["3.3"].catatan
    assert [c for c in catatan if c.startswith("Rata-rata sasaran")] == [
        "Rata-rata sasaran Meningkatnya Kepuasan Layanan dan Akuntabilitas Penyeenggaraan Pemerintah Daerah dihitung "
        "atas 1 dari 2 indikator, tanpa Indeks Kepuasan Masyarakat Dinas Koperasi UKM (realisasi belum diisi)."
    ]
