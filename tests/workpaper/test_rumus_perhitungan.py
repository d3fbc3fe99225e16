"""Hasil rumus IKU menjadi rumus Excel atas sel data dasarnya."""

from decimal import Decimal

import pytest

from generator.tables import tabel_perhitungan
from generator.tables.tabel import Baris
from generator.tables.tabel import Sel
from generator.tables.tabel import Table
from generator.workpaper.rumus_excel import susun_rumus
from generator.workpaper.rumus_perhitungan import susun_perhitungan
from generator.workpaper.ungkapan import Ungkapan
from tests.workpaper import tabel_contoh

SEL = {
    "Koperasi 2025": Ungkapan("E6", Decimal(560)),
    "Koperasi berkualitas 2025": Ungkapan("E5", Decimal(395)),
    "Koperasi berkualitas 2024": Ungkapan("E7", Decimal(390)),
    "Biaya / tarif x (baru) 2025": Ungkapan("E8", Decimal(0)),
}


@pytest.mark.parametrize(
    ("aturan", "harapan"),
    [
        ("(Koperasi berkualitas 2025 / Koperasi 2025) × 100%", "E5/E6*100"),
        (
            "((Koperasi berkualitas 2025 − Koperasi berkualitas 2024) / Koperasi berkualitas 2024) × 100",
            "(E5-E7)/E7*100",
        ),
        ("30% × Koperasi 2025 + 70% × Biaya / tarif x (baru) 2025", "0.3*E6+0.7*E8"),
        ("Koperasi 2025", "E6"),
        ("Koperasi 2025 / Biaya / tarif x (baru) 2025", None),  # divides by zero
        ("Koperasi 2023 / Koperasi 2025", None),
        ("realisasi / target × 100", None),
    ],
)
def test_nama_dan_tahun_menjadi_sel(aturan, harapan):
    ungkapan = susun_perhitungan(aturan, SEL)
    assert (ungkapan.teks if ungkapan else None) == harapan


def test_hasil_di_tabel_perhitungan_menjadi_rumus_hidup():
    atas = Sel("", gabung_atas=True)
    hasil = Decimal(395) * 100 / Decimal(560)
    aturan = "(Koperasi berkualitas 2025 / Koperasi 2025) × 100%"
    tabel = Table(
        tabel_perhitungan.KUNCI, "Perhitungan", tabel_perhitungan.KOLOM,
        (
            Baris("isi", (Sel("I"), Sel("r"), Sel("Koperasi berkualitas"), Sel("2025"), Sel("395", Decimal(395)),
                          Sel("70,54%", hasil, rumus=aturan)), "a"),
            Baris("isi", (atas, atas, Sel("Koperasi"), Sel("2025"), Sel("560", Decimal(560)), atas), "b"),
        ),
    )  # fmt: skip
    rumus = susun_rumus(tabel, lambda b, k: f"{'ABCDEF'[k]}{b + 5}", tabel_contoh.laporan().aturan)
    assert rumus == {(0, 5): "E5/E6*100"}
