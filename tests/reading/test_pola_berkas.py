"""Pola 1, 3, 5, 35, 37: berkas yang berbohong, unggahan berulang, tautan luar, target dibagi empat, galat rumus."""

import zipfile
from decimal import Decimal
from pathlib import Path

import pytest

from generator.model.nilai import Nilai
from generator.model.nilai import TidakTerbaca
from generator.reading.baca_analisis import baca_target_triwulan
from generator.reading.folder import baca_folder
from generator.reading.grid import Galat
from generator.reading.grid import SelMentah
from tests.reading.bantu import kode
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar
from tests.reading.test_pola_folder import LRA
from tests.reading.test_pola_folder import PK
from tests.reading.test_pola_folder import RENSTRA
from tests.reading.test_pola_folder import realisasi
from tests.reading.test_pola_folder import tulis

CSV = "\ufeff\n" + "\n".join(";".join(map(str, b)) for b in LRA[2:])
HTML = "<html><body><table>" + "".join(
    "<tr>" + "".join(f"<td>{sel}</td>" for sel in b) + "</tr>" for b in LRA[2:]
) + "</table></body></html>"  # fmt: skip


@pytest.mark.parametrize("isi", [CSV, HTML], ids=["csv dengan BOM dan titik koma", "html"])
def test_pola_1_ekstensi_bohong_dikenali_dari_isinya(tmp_path: Path, isi: str):
    tulis(tmp_path, "renstra.xlsx", Sheet1=RENSTRA)
    (tmp_path / "Realisasi 2024.xls").write_text(isi, "utf-8")
    laporan = baca_folder(tmp_path).laporan
    program = laporan.program[0]
    assert (program.kode, program.pagu.angka, program.realisasi.angka) == (
        "2.23.02", Decimal(500_000_000), Decimal(450_000_000),
    )  # fmt: skip


def test_pola_3_unggahan_yang_berbeda_tidak_dijumlahkan_dan_dicatat_dengan_keduanya(tmp_path: Path):
    lama = realisasi("LAPORAN REALISASI ANGGARAN TAHUN 2024", 430_000_000, 430_000_000, 430_000_000)
    tulis(tmp_path, "renstra.xlsx", Sheet1=RENSTRA)
    tulis(tmp_path, "pk.xlsx", Sheet1=PK)
    tulis(tmp_path, "LRA (1).xlsx", Sheet1=LRA)
    tulis(tmp_path, "LRA (2).xlsx", Sheet1=lama)
    hasil = baca_folder(tmp_path)
    assert hasil.laporan.program[0].realisasi.angka in (Decimal(450_000_000), Decimal(430_000_000))
    berbeda = [c for c in hasil.catatan if c.kode == "J10"]
    assert berbeda and all(any(a in c.pesan for c in berbeda) for a in ("450.000.000", "430.000.000"))


def test_pola_5_tautan_ke_buku_orang_lain_tidak_diikuti_hasil_tersimpan_dibaca(tmp_path: Path):
    tulis(tmp_path, "renstra.xlsx", Sheet1=RENSTRA)
    tulis(tmp_path, "a.xlsx", Sheet1=LRA)
    jalur = tmp_path / "a.xlsx"
    with zipfile.ZipFile(jalur) as arsip:
        bagian = {n: arsip.read(n) for n in arsip.namelist()}
    nama = "xl/worksheets/sheet1.xml"
    asli = b"<v>450000000</v>"
    assert bagian[nama].count(asli) == 3
    bagian[nama] = bagian[nama].replace(asli, b"<f>[1]Rekap!$D$4</f><v>450000000</v>")
    bagian["xl/externalLinks/externalLink1.xml"] = (
        b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    )
    with zipfile.ZipFile(jalur, "w") as arsip:
        for n, isi in bagian.items():
            arsip.writestr(n, isi)
    assert baca_folder(tmp_path).laporan.program[0].realisasi.angka == Decimal(450_000_000)


def test_pola_35_target_setahun_dibagi_empat_dibaca_apa_adanya_dan_rata_rata_bukan_data():
    grid = lembar("""
TARGET TRIWULAN TAHUN 2024
Sasaran | Indikator | Satuan | TW I | TW II | TW III | TW IV | Total
Meningkatnya layanan | Jumlah pegawai terlatih | Orang | 1.5 | 1.5 | 1.5 | 1.5 | 6
 | Jumlah paket | Paket | 0.25 | 0.25 | 0.25 | 0.25 | 1
Rata-rata capaian kinerja | | | 0.875 | 0.875 | 0.875 | 0.875 | 3.5
""")
    tabel = satu_tabel(grid)
    hasil, _ = baca_target_triwulan(tabel)
    assert [(t.indikator, t.triwulan[0].angka, t.total.angka) for t in hasil] == [
        ("Jumlah pegawai terlatih", Decimal("1.5"), Decimal(6)), ("Jumlah paket", Decimal("0.25"), Decimal(1)),
    ]  # fmt: skip
    assert len(tabel.jumlah) == 1


def test_pola_37_galat_rumus_dan_rumus_tanpa_hasil_menjadi_catatan_bukan_angka():
    grid = lembar("""
TARGET TRIWULAN TAHUN 2024
Sasaran | Indikator | Satuan | TW I | TW II | TW III | TW IV | Total
Meningkatnya layanan | Jumlah pegawai | Orang | 1 | = | 1 | 1 | 6
""")
    grid.baris[3][7] = SelMentah(Galat("#DIV/0!"))
    hasil, catatan = baca_target_triwulan(satu_tabel(grid))
    satu = hasil[0].triwulan
    assert isinstance(satu[0], Nilai) and isinstance(satu[1], TidakTerbaca) and isinstance(satu[3], TidakTerbaca)
    assert kode(catatan) == ["N03", "N04"]
