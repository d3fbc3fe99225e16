"""Satu angka tercetak dirusak di tabel laporan yang benar: hampir semuanya ditemukan, di selnya sendiri.

Every computed cell of the repaired hand-written report is spoilt as hands do it: two digits exchanged, one digit
wrong, a shifted comma. The report without a mutation gives nothing above info (tests/test_reviu.py).
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from random import Random

from generator.checks.tabel_anggaran import periksa_tabel as periksa_anggaran
from generator.checks.tabel_capaian import periksa_tabel as periksa_capaian
from generator.checks.tabel_jumlah import periksa_tabel as periksa_jumlah
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import TabelTerbaca
from generator.reading.baca_naskah import baca_naskah
from generator.reading.tabel_terbaca import baca_tabel
from tests.pabrik.naskah_kantor import kabupaten
from tests.pabrik.naskah_kantor import provinsi
from tests.pabrik.naskah_reviu import naskah_benar

DIHITUNG = (
    "capaian", "kemajuan", "perbandingan", "serapan", "sisa", "anggaran_capaian", "sisa_capaian", "efisiensi",
)  # fmt: skip
PEMERIKSAAN = (periksa_capaian, periksa_anggaran, periksa_jumlah)
BIBIT = 53
RECALL = Decimal("0.95")


def _rusak(angka: AngkaCetak, acak: Random) -> Iterator[AngkaCetak]:
    """Yield the figure with two digits exchanged, with one digit wrong, and with its comma shifted."""
    digit = str(int(abs(angka.angka).scaleb(angka.desimal)))
    beda = [i for i in range(len(digit) - 1) if digit[i] != digit[i + 1]]
    calon = [digit[:i] + digit[i + 1] + digit[i] + digit[i + 2 :] for i in beda[:1]]
    letak = acak.randrange(len(digit))
    calon += [digit[:letak] + str((int(digit[letak]) + acak.randint(2, 8)) % 10) + digit[letak + 1 :], digit + "0"]
    for teks in (c for c in calon if int(c) != int(digit)):
        yield replace(angka, angka=Decimal(teks).scaleb(-angka.desimal))


def _dapat_dihitung(tabel: TabelTerbaca) -> bool:
    """A table that repeats a capaian without its target and realisasi gives nothing to compute it from."""
    return not tabel.letak("capaian") or bool(tabel.letak("target", "realisasi_pembanding"))


def _mutasi() -> Iterator[tuple[tuple[TabelTerbaca, ...], AngkaCetak]]:
    """Yield the tables with one figure spoilt, and that figure."""
    acak = Random(BIBIT)
    for docx in (naskah_benar(), kabupaten(), provinsi()):
        semua = baca_tabel(baca_naskah(docx, "LKjIP.docx"))
        for t, tabel in enumerate(semua):
            for b, baris in enumerate(tabel.isi):
                for k in tabel.letak(*DIHITUNG) if _dapat_dihitung(tabel) else ():
                    for salah in _rusak(baris.angka[k], acak) if baris.angka[k] is not None else ():
                        angka = (*baris.angka[:k], salah, *baris.angka[k + 1 :])
                        rusak = (*tabel.baris[:b], replace(baris, angka=angka), *tabel.baris[b + 1 :])
                        yield (*semua[:t], replace(tabel, baris=rusak), *semua[t + 1 :]), salah


def test_hampir_semua_angka_yang_dirusak_ditemukan_di_selnya():
    luput, banyak = [], 0
    for semua, salah in _mutasi():
        banyak += 1
        temuan = [c for periksa in PEMERIKSAAN for c in periksa(semua)]
        if not any(c.alamat == salah.asal for c in temuan):
            luput.append(f"{salah.asal}: {salah.teks} -> {salah.angka}")
    print(f"{banyak} mutasi, {len(luput)} luput:", *luput, sep="\n")
    assert banyak >= 180
    assert len(luput) <= banyak * (1 - RECALL)
