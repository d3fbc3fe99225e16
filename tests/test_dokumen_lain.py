"""Dokumen lain dari folder yang sama: keputusan IKU, PK, rencana aksi, pengukuran, surat pengantar, isian e-SAKIP."""

import shutil
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook
from typer.testing import CliRunner

from generator.alur import DOKUMEN
from generator.alur import TEMPLAT
from generator.alur import TidakDapatDisusun
from generator.alur import siapkan
from generator.alur import tulis_dokumen
from generator.cli import app
from generator.document.audit import audit
from generator.workpaper.unggah_xlsx import tulis_unggah
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh
from tests.pabrik.templat.paket import build_templat
from tests.pabrik.zip_tetap import read_zip

WORD = [n for n in DOKUMEN if n != "unggah"]


@pytest.fixture(scope="module")
def siap():
    return siap_contoh(MAGETAN)


def teks(jalur: Path) -> str:
    paragraf = Document(jalur).element.body.iter(qn("w:p"))
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraf).replace("\u00a0", " ")


@pytest.mark.parametrize("nama", WORD)
def test_templat_sama_dengan_hasil_pabrik(nama):
    assert read_zip((TEMPLAT.parent / f"{nama}.docx").read_bytes()) == build_templat(nama)


@pytest.mark.parametrize("nama", WORD)
def test_setiap_dokumen_tersusun_dan_lolos_audit(siap, tmp_path, nama):
    hasil = tulis_dokumen(siap, nama, tmp_path)
    assert [b.name for b in hasil.berkas] == [DOKUMEN[nama]]
    assert audit(hasil.berkas[0].read_bytes(), None, (TEMPLAT.parent / f"{nama}.docx").read_bytes(), None) == ()
    assert "{{" not in teks(hasil.berkas[0])


def test_pk_menyebut_dua_pihak_dan_hanya_pk_yang_berlaku(siap, tmp_path):
    isi = teks(tulis_dokumen(siap, "pk", tmp_path).berkas[0])
    assert "Pihak Pertama," in isi
    assert "Bupati Magetan" in isi
    assert "Persentase koperasi yang berkualitas" in isi
    assert "Persentase Koperasi Sehat" not in isi
    assert "Perjanjian Kinerja Perubahan Tahun 2025" in isi


def test_keputusan_iku_ditandatangani_sesuai_lembar_profil(tmp_path):
    shutil.copytree(MAGETAN, tmp_path / "kantor")
    buku = load_workbook(tmp_path / "kantor" / "Profil Dinas.xlsx")
    for baris in (("Penandatangan Keputusan IKU", "Bupati"), ("Nama Kepala Daerah", "(Nama Bupati)"),
                  ("Status Kepala Daerah", "Pj."), ("Nomor Keputusan IKU", "188/1/2025")):  # fmt: skip
        buku["Profil"].append(baris)
    buku.save(tmp_path / "kantor" / "Profil Dinas.xlsx")
    isi = teks(tulis_dokumen(siapkan(tmp_path / "kantor"), "iku", tmp_path / "hasil").berkas[0])
    assert "Keputusan Pj. Bupati Magetan" in isi
    assert "(Nama Bupati)" in isi
    assert "NIP" not in isi
    assert "188/1/2025" in isi


def test_keputusan_iku_baku_ditandatangani_kepala_dinas(siap, tmp_path):
    isi = teks(tulis_dokumen(siap, "iku", tmp_path).berkas[0])
    assert "NIP 19XXXXXX" in isi
    assert "[ISI" in isi


def test_dokumen_yang_sudah_disunting_tidak_ditimpa(siap, tmp_path):
    jalur = tulis_dokumen(siap, "pengantar", tmp_path).berkas[0]
    dokumen = Document(jalur)
    dokumen.paragraphs[-2].add_run("3. Arsip")
    dokumen.save(jalur)
    assert tulis_dokumen(siap, "pk", tmp_path).berkas
    with pytest.raises(TidakDapatDisusun, match="sudah disunting"):
        tulis_dokumen(siap, "pengantar", tmp_path)
    assert "3. Arsip" in teks(jalur)


def test_unggah_berisi_lima_baris_per_indikator_dengan_capaian_berumus(siap):
    buku = load_workbook(BytesIO(tulis_unggah(siap.laporan)))
    lembar = buku["Unggah e-SAKIP"]
    assert lembar.max_row - 1 == 5 * sum(len(s.indikator) for s in siap.laporan.sasaran)
    assert [lembar.cell(6, k).value for k in (4, 5, 6)] == ["Setahun", 70.54, 70.63]
    assert lembar.cell(6, 7).value == '=IF(OR(E6="",F6="",E6=0),"",F6/E6*100)'
    tersimpan = load_workbook(BytesIO(tulis_unggah(siap.laporan)), data_only=True)
    assert round(tersimpan["Unggah e-SAKIP"].cell(6, 7).value, 2) == 100.13
    assert tulis_unggah(siap.laporan) == tulis_unggah(siap.laporan)


def test_nama_dokumen_yang_tidak_ada_adalah_salah_pakai(tmp_path):
    hasil = CliRunner().invoke(app, ["buat", str(MAGETAN), "--dokumen", "skp"])
    assert (hasil.exit_code, "pengantar" in hasil.output) == (2, True)
