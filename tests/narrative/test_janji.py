"""Kalimat hanya menyebut yang ada: DPA, riwayat, analisis, skala kantor, tujuan, dan kegiatan yang beranggaran."""

from dataclasses import replace

import pytest

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import DokumenAnggaran
from generator.model.anggaran import RealisasiAnggaran
from generator.model.anggaran import TingkatAnggaran
from generator.model.kinerja import AnalisisIndikator
from generator.model.kinerja import Indikator
from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.nilai import TidakTerbaca
from generator.narrative.susun import susun_narasi
from generator.reading.baca_aturan import susun_aturan
from generator.tables.daftar import build_semua
from generator.tables.tabel_3_1 import asal_skala
from tests.narrative.contoh import ATURAN
from tests.narrative.contoh import indikator
from tests.narrative.contoh import laporan
from tests.narrative.contoh import nilai

KECIL = laporan(indikator("Indeks", "80", "84"))
PROGRAM = KECIL.program[0]


def narasi(satu: Laporan, nama: str) -> str:
    return "\n".join(p.teks for p in susun_narasi(satu, build_semua(satu))[nama]).replace("\u00a0", " ")


def dengan_program(program: BarisAnggaran) -> Laporan:
    return replace(KECIL, program=(program,), sasaran=(replace(KECIL.sasaran[0], program=(program,)),))


def kegiatan(nama: str, pagu: str = "", *daftar: Indikator) -> BarisAnggaran:
    return BarisAnggaran(TingkatAnggaran.KEGIATAN, nama, indikator=daftar, pagu=nilai(pagu), realisasi=nilai(pagu))


def test_program_di_bawah_target_membuat_ikhtisar_tidak_menyebut_semua_sisa_efisiensi():
    gagal = Indikator("Kepatuhan", "%", target=((2025, nilai("90")),), realisasi=((2025, nilai("45")),))
    ikhtisar = narasi(dengan_program(replace(PROGRAM, indikator=(gagal,))), "ikhtisar")
    assert "merupakan efisiensi" not in ikhtisar
    assert "1 (satu) indikator belum mencapai target" in ikhtisar
    assert "Tabel 3.4" in ikhtisar


@pytest.mark.parametrize("bagian", ["ikhtisar", "efisiensi", "capaian_perubahan"])
def test_setiap_efisiensi_menyebut_cara_dan_tabelnya(bagian: str, laporan_dari_berkas: Laporan):
    teks = narasi(laporan_dari_berkas, bagian)
    kalimat = [k for k in teks.replace("\n", ". ").split(". ") if "efisiensi" in k.lower() and " %" in k]
    cara = ("menurut cara pagu × capaian pada tabel 3.3", "dikurangi serapan")
    assert kalimat
    if bagian == "efisiensi":
        assert "100 % dikurangi serapan anggaran" in teks.split("\n")[0]
        kalimat = [k for k in kalimat if "terbesar" in k]
    assert [k for k in kalimat if not any(c in k.lower() for c in cara)] == []


def test_dpa_hanya_disebut_bila_ada():
    realisasi = RealisasiAnggaran(2025, (PROGRAM,))
    dpa = DokumenAnggaran(2025, Versi.INDUK, (PROGRAM,))
    ubah = DokumenAnggaran(2025, Versi.PERUBAHAN, (PROGRAM,))
    assert "menurut data realisasi anggaran." in narasi(replace(KECIL, realisasi=realisasi), "metode")
    assert "DPA" not in narasi(replace(KECIL, realisasi=realisasi), "metode")
    assert "menurut DPA." in narasi(replace(KECIL, dpa=(dpa,)), "metode")
    assert "menurut DPA Perubahan." in narasi(replace(KECIL, dpa=(dpa, ubah)), "metode")


def test_setelah_perubahan_hanya_dengan_dpa_perubahan():
    dpa = DokumenAnggaran(2025, Versi.INDUK, (PROGRAM,))
    assert "setelah perubahan" not in narasi(replace(KECIL, dpa=(dpa,)), "anggaran")
    assert "setelah perubahan" in narasi(replace(KECIL, dpa=(replace(dpa, versi=Versi.PERUBAHAN),)), "anggaran")


def test_kata_pengantar_tidak_menjanjikan_perbandingan_dan_penjelasan_yang_tidak_ada():
    tanpa = narasi(KECIL, "kata_pengantar")
    assert "tahun-tahun sebelumnya" not in tanpa
    assert "dijelaskan" not in tanpa
    ada = replace(KECIL, analisis=(AnalisisIndikator("", "Indeks", penyebab="Jaringan baik"),))
    assert "dengan target akhir Rencana Strategis, lalu dijelaskan sebab-sebabnya." in narasi(ada, "kata_pengantar")


def test_penyebab_yang_tidak_ada_tidak_diuraikan():
    assert "diuraikan sebagai berikut" not in narasi(KECIL, "penyebab")
    assert "penyebabnya belum tersedia" in narasi(KECIL, "penyebab")


def test_teks_kantor_dikutip_sebagai_kalimat_sendiri():
    ada = replace(KECIL, analisis=(AnalisisIndikator("", "Indeks", penyebab="Memberikan pelayanan"),))
    assert "Penjelasannya: “Memberikan pelayanan.”" in narasi(ada, "penyebab")


def test_laporan_kantor_lain_tidak_disebut_sebagai_sumber_skala():
    baku = replace(ATURAN.skala, kode="berhasil", sumber="LKjIP Dinas Lain Kabupaten Lain Tahun 2025")
    teks = narasi(replace(KECIL, aturan=replace(ATURAN, skala=baku)), "metode")
    assert "Dinas Lain" not in teks
    assert "belum menetapkan skala kategori sendiri" in teks
    assert "skala yang lazim dalam laporan kinerja" in teks
    kantor = replace(baku, kode="kantor")
    assert "skala yang ditetapkan perangkat daerah" in narasi(
        replace(KECIL, aturan=replace(ATURAN, skala=kantor)), "metode"
    )


def test_renstra_tanpa_tujuan_tidak_menyebut_tujuan_kosong():
    renstra = KECIL.renstra[0]
    tanpa = replace(KECIL, renstra=(replace(renstra, tujuan=(replace(renstra.tujuan[0], nama=""),)),))
    teks = narasi(tanpa, "target_renstra_1")
    assert teks.startswith("Renstra Tahun 2025–2029 menetapkan 1 (satu) sasaran.")
    assert "“”" not in teks


def test_dua_bacaan_menjadi_sebab_yang_dapat_dibaca():
    ragu = TidakTerbaca(teks="9.952", sebab="dua bacaan: 9.952 atau 9,952")
    satu = KECIL.sasaran[0]
    dibaca = replace(KECIL, sasaran=(replace(satu, indikator=(replace(satu.indikator[0], realisasi=ragu),)),))
    assert "karena realisasi mempunyai dua bacaan (9.952 atau 9,952)" in narasi(dibaca, "capaian_perubahan")


def test_kegiatan_tanpa_pagu_dan_realisasi_tidak_ikut_dihitung():
    ukur = Indikator("Laporan", "", target=((2025, nilai("1")),), realisasi=((2025, nilai("1")),))
    satu = dengan_program(replace(PROGRAM, anak=(kegiatan("Satu", "500", ukur), kegiatan("Dua", "", ukur))))
    assert "1 (satu) kegiatan beranggaran" in narasi(satu, "program_penunjang")
    simpulan = narasi(satu, "simpulan")
    assert "Didukung oleh 1 (satu) kegiatan beranggaran; dari 2 (dua) indikator kegiatan, seluruhnya" in simpulan
    semua = dengan_program(replace(PROGRAM, anak=(kegiatan("Satu", "500"), kegiatan("Dua", "300"))))
    assert "2 (dua) kegiatan, yaitu" in narasi(semua, "program_penunjang")


def test_skala_baku_sama_dengan_yang_dipakai_pembaca():
    assert asal_skala(susun_aturan({}, None)[0].skala) == "baku"
