"""Tabel rekening belanja di bawah baris program, kegiatan, sub kegiatan: jumlahnya menjadi angka baris itu."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from generator.model.anggaran import TingkatAnggaran
from generator.model.catatan import Catatan
from generator.model.kinerja import Indikator
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.reading.baris import baris_total
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.formulir import TolokUkur
from generator.reading.kode import kode_rekening
from generator.reading.kode import ruas_kode
from generator.reading.kode import teks_kode
from generator.reading.label_anggaran import kolom_kode
from generator.reading.nama import rapikan
from generator.reading.nilai_sel import baca_sel
from generator.reading.nomenklatur import cari_nomenklatur
from generator.reading.pohon import Pohon
from generator.reading.pohon import Simpul
from generator.reading.pohon import jumlahkan
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tingkat_anggaran import tingkat_dari_awalan
from generator.reading.tingkat_anggaran import tingkat_dari_kode
from generator.reading.triwulan import Sumber

_AKUN = frozenset("45678")
_PEMBULATAN = Decimal(1)


def merinci_rekening(tabel: TabelMentah) -> bool:
    """Tell whether a table below a form's lines details accounts or packages, not programs and their parts."""
    if tabel.formulir is None or any(_baris_program(tabel, r) for r in tabel.baris):
        return False
    ada_rekening = any(_ruas_rekening(tabel, r) for r in tabel.baris)
    return ada_rekening or tabel.formulir.terdalam.tingkat is TingkatAnggaran.SUB_KEGIATAN


def baca_formulir(tabel: TabelMentah, tahun: int, pohon: Pohon, uang: Mapping[str, Sumber | None]) -> list[Catatan]:
    """Put the row that a form is about into the tree, with the total of its table and the indicators of its block.

    The total is the line "Jumlah" at the foot; without one, the sum of the accounts that stand below no other account.
    """
    catatan: list[Catatan] = []
    simpul = {n.tingkat: pohon.buka(n.tingkat, n.nama, n.kode, n.asal) for n in tabel.formulir.naungan}
    ini = simpul[tabel.formulir.terdalam.tingkat]
    ini.disimpulkan = False
    for nama in ("pagu", "realisasi"):
        if uang[nama] is not None:
            ini.uang[nama].tambah(_jumlah(tabel, nama, uang[nama], ini, catatan))
    for tolok in tabel.formulir.tolok_ukur:
        if tolok.tingkat in simpul:
            simpul[tolok.tingkat].indikator.append(_indikator(tabel, tolok, tahun, catatan))
    sebab = f"rincian yang dijumlahkan menjadi angka {ini.tingkat.value}"
    tabel.dilewati += [(r, sebab) for r in tabel.baris]
    return catatan


def _kode(tabel: TabelMentah, baris: int) -> str:
    return ".".join(t for k in kolom_kode(tabel) if (s := tabel.sel(baris, k)) and (t := teks_kode(s)))


def _nama(tabel: TabelMentah, baris: int) -> str:
    return " ".join(tabel.teks_sendiri(baris, tabel.satu("uraian", "akun")).split())


def _ruas_rekening(tabel: TabelMentah, baris: int) -> tuple[str, ...]:
    """The segments of a row's account code, () where it has none."""
    kode = _kode(tabel, baris)
    ruas = tuple(ruas_kode(kode))
    pendek = len(ruas) < 3 and ruas[:1] and ruas[0] in _AKUN
    return ruas if pendek or kode_rekening(kode, _nama(tabel, baris)) else ()


def _baris_program(tabel: TabelMentah, baris: int) -> bool:
    if _ruas_rekening(tabel, baris):
        return False
    kode, nama = _kode(tabel, baris), _nama(tabel, baris)
    return isinstance(tingkat_dari_kode(kode), TingkatAnggaran) or bool(nama) and (
        isinstance(tingkat_dari_awalan(nama), TingkatAnggaran) or bool(cari_nomenklatur(nama, False))
    )


def _jumlah(
    tabel: TabelMentah, nama: str, sumber: Sumber, simpul: Simpul, catatan: list[Catatan]
) -> Angka:
    kaki, akar = _angka_kaki(tabel, sumber), _angka_akar(tabel, sumber, catatan)
    if isinstance(kaki, Nilai) and isinstance(akar, Nilai) and abs(kaki.angka - akar.angka) > _PEMBULATAN:
        catatan.append(
            periksa("J14", kaki.asal, f'{nama.capitalize()} {simpul.tingkat.value} "{simpul.nama[:80]}" tertulis '
                                      f"{tulis_angka(kaki.angka)} di baris jumlah, padahal rekeningnya berjumlah "
                                      f"{tulis_angka(akar.angka)}; dipakai baris jumlah.",
                    "Perbaiki rumus jumlahnya, atau lengkapi rekeningnya.")
        )  # fmt: skip
    hasil = kaki if isinstance(kaki, Nilai) else akar
    if isinstance(hasil, BelumDiisi):
        catatan.append(
            periksa("H09", simpul.asal, f'{nama.capitalize()} {simpul.tingkat.value} "{simpul.nama[:80]}" tidak '
                                        "ditemukan: tidak ada baris jumlah dan tidak ada rekening berangka.",
                    "Isi baris jumlahnya.")
        )  # fmt: skip
    return hasil


def _angka_kaki(tabel: TabelMentah, sumber: Sumber) -> Angka:
    """The figure of the total line that names the form's own level, else of the last line that totals the table."""
    tingkat = tabel.formulir.terdalam.tingkat.value
    sendiri = [r for r in sorted((*tabel.baris, *tabel.jumlah)) if _menjumlahkan(tabel, r, tingkat)]
    total = baris_total(tabel)
    for r in (*sendiri, *([total] if total else [])):
        nilai, _ = sumber.baca(r)
        if isinstance(nilai, Nilai):
            return nilai
    return BelumDiisi()


def _menjumlahkan(tabel: TabelMentah, baris: int, tingkat: str) -> bool:
    """ "Jumlah Anggaran Sub Kegiatan" is the total of a sub kegiatan, "Jumlah Anggaran Kegiatan" is not."""
    for sel in tabel.grid.baris[baris].values():
        teks = rapikan(sel.teks) if isinstance(sel.nilai, str) else ""
        if teks.startswith(("jumlah ", "total ")) and teks.endswith(f" {tingkat}"):
            return tingkat != TingkatAnggaran.KEGIATAN.value or not teks.endswith(" sub kegiatan")
    return False


def _angka_akar(tabel: TabelMentah, sumber: Sumber, catatan: list[Catatan]) -> Angka:
    rekening = {r: ruas for r in tabel.baris if (ruas := _ruas_rekening(tabel, r))}
    semua = set(rekening.values())
    akar = [r for r, ruas in rekening.items() if not any(ruas[:n] in semua for n in range(1, len(ruas)))]
    bacaan = [sumber.baca(r) for r in akar]
    catatan += [c for _, temuan in bacaan for c in temuan]
    return jumlahkan([n for n, _ in bacaan])


def _indikator(tabel: TabelMentah, tolok: TolokUkur, tahun: int, catatan: list[Catatan]) -> Indikator:
    if tolok.sel_target is None:
        return Indikator(tolok.nama, tolok.satuan, asal=tolok.asal)
    alamat = tabel.grid.alamat(*tolok.sel_target)
    nilai, temuan = baca_sel(tabel.grid.ambil(*tolok.sel_target), alamat, tolok.satuan)
    catatan += temuan
    satuan = tolok.satuan or (nilai.satuan if isinstance(nilai, Nilai) else "")
    return Indikator(tolok.nama, satuan, target=((tahun, nilai),), asal=tolok.asal)
