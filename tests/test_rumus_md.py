"""docs/rumus.md: setiap contoh rumusnya dijalankan atas contoh data dasarnya, dan setiap kodenya ada."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from generator.istilah_reviu import ARTI_KODE
from generator.model.aturan import Aturan
from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import IndikatorUtama
from generator.model.laporan import Laporan
from generator.model.organisasi import Profil
from generator.reading.data_dasar import baca_data_dasar
from generator.reading.gabung_rumus import hitung_realisasi
from generator.rules.rumus.pohon import tulis
from generator.tables.tabel_perhitungan import sebut_angka
from tests.reading.bantu import satu_tabel
from tests.reading.lembar import lembar

NASKAH = (Path(__file__).parent.parent / "docs" / "rumus.md").read_text("utf-8")


def tabel(kepala: str) -> list[list[str]]:
    """Return the rows of the table that has this header cell."""
    baris = NASKAH[NASKAH.index(f"| {kepala} |") :].split("\n\n")[0].splitlines()
    return [[sel.strip() for sel in b.strip().strip("|").split("|")] for b in baris if not b.startswith("|---")]


@pytest.fixture(scope="module")
def data():
    isi = "\n".join("|".join(baris) for baris in tabel("No"))
    return baca_data_dasar(satu_tabel(lembar(isi)), 2025)[0]


@pytest.mark.parametrize(("rumus", "hitungan", "hasil"), tabel("Rumus")[1:])
def test_contoh_rumus_memberi_hasilnya(data, rumus, hitungan, hasil):
    iku = DaftarIku(2025, 2029, (IndikatorUtama("Sasaran", "Indikator", formulasi=rumus),))
    aturan = Aturan(Skala("uji", "Uji", "uji", (Pita("Semua", None),)))
    (satu,), catatan = hitung_realisasi(Laporan(2025, Profil(), aturan, iku=(iku,), data_dasar=data))
    assert catatan == []
    assert tulis(satu.pohon, sebut_angka) == hitungan
    assert satu.hasil.angka.quantize(Decimal("0.01")) == Decimal(hasil.replace(",", "."))


def test_setiap_kode_yang_disebut_ada_dan_setiap_kode_rumus_disebut():
    disebut = {baris[0] for baris in tabel("Kode")[1:]}
    assert disebut <= set(ARTI_KODE)
    assert {k for k in ARTI_KODE if re.fullmatch(r"R\d\d", k)} <= disebut
