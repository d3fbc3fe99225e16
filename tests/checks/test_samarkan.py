"""Orang tidak pernah terbaca di catatan: kutipan kalimat disamarkan, angka dan nama lembaganya tetap."""

import pytest

from generator.checks.naskah.sebut_fakta import kutip
from generator.checks.samarkan import samarkan


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("Drs. Budi Contoh, M.Si. memimpin 27 orang", "(disamarkan) memimpin 27 orang"),
        ("Ditetapkan oleh Siti Contoh, S.Sos., M.M. pada 2025", "Ditetapkan oleh (disamarkan) pada 2025"),
        ("NIP. 19700101 199503 1 001", "NIP. (disamarkan)"),
        ("Saudara Budi menyerahkan data", "Saudara (disamarkan) menyerahkan data"),
        ("pegawai lahir di Magetan, 12 Mei 1970 bekerja", "pegawai lahir (disamarkan) bekerja"),
        ("Bapak Bupati Magetan hadir", "Bapak Bupati Magetan hadir"),
        ("Nilai SAKIP Dinas Koperasi UKM sebesar 92,42", "Nilai SAKIP Dinas Koperasi UKM sebesar 92,42"),
        ("Pagu Rp5.158.767.698 terealisasi 95,70%", "Pagu Rp5.158.767.698 terealisasi 95,70%"),
        ("Program Pengawasan dan Pemeriksaan Koperasi, Kegiatan A, B, dan C", "Program Pengawasan dan Pemeriksaan "
         "Koperasi, Kegiatan A, B, dan C"),
    ],
)  # fmt: skip
def test_orang_disamarkan_dan_yang_lain_tetap(teks, hasil):
    assert samarkan(teks) == hasil


def test_kutipan_panjang_yang_terpotong_tetap_tanpa_orang():
    kalimat = "Capaian sebesar 92 persen dilaporkan oleh Drs. Budi Contoh Panjang Sekali, M.Si. " + "kepada kami " * 12
    for akhir in range(10, len(kalimat), 7):
        assert not {"Budi", "Contoh", "Panjang"} & set(kutip(kalimat, akhir).replace("“", " ").split())
