"""Menghitung realisasi indikator dari data dasar menurut rumus IKU-nya, dengan catatan untuk setiap yang terhambat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP
from decimal import Decimal

from generator.model.catatan import Catatan
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.model.nilai import TidakDihitung
from generator.model.rekaman import rekaman
from generator.model.rumus import KALI
from generator.model.rumus import Masukan
from generator.model.rumus import Operasi
from generator.model.rumus import Perhitungan
from generator.model.rumus import Simpul
from generator.model.satuan import satuan_persen
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.nama import cari_nama
from generator.reading.padan_data import TANPA_ANGKA
from generator.reading.padan_data import TANPA_DATA
from generator.reading.padan_data import Hambatan
from generator.reading.padan_data import PadananData
from generator.rules.rumus.baca import Rumus
from generator.rules.rumus.baca import parse_rumus
from generator.rules.rumus.bobot import Pembobotan
from generator.rules.rumus.bobot import suku_sakip
from generator.rules.rumus.bobot import tanpa_bobot
from generator.rules.rumus.bobot import tentukan_pembobotan
from generator.rules.rumus.hitung import compute_rumus
from generator.rules.rumus.hitung import hasil_persen
from generator.rules.rumus.pohon import Daun
from generator.rules.rumus.pohon import daftar_masukan
from generator.rules.rumus.pohon import daftar_peubah
from generator.rules.rumus.pohon import ganti_peubah
from generator.rules.rumus.pohon import tulis
from generator.rules.rumus.urai import SERATUS_PERSEN
from generator.rules.rumus.urai import ada_bagi
from generator.rules.rumus.urai import ada_seratus

_DESIMAL = range(2, 10)
_BATAS_WAJAR = Decimal(10) ** 15


@rekaman
class _Sumber:
    """A formula with the indicator it belongs to; `asal` is the cell of the formula."""

    indikator: str
    satuan: str
    rumus: str
    asal: Alamat
    di_data_dasar: bool = False


def hitung_realisasi(laporan: Laporan) -> tuple[tuple[Perhitungan, ...], list[Catatan]]:
    """Return what the formulas give over the raw figures of the year, and what keeps the others from running.

    A formula written in the sheet of raw figures goes before the IKU list; of several IKU lists the one of the
    Renstra in force is used first, of none for the year any. Without raw figures nothing is computed or said.
    """
    if not any(d.nilai for d in laporan.data_dasar):
        return (), []
    kantor = laporan.profil.nama_dinas
    padanan = PadananData(laporan.data_dasar, laporan.tahun)
    hasil: list[Perhitungan] = []
    catatan: list[Catatan] = []
    sudah: list[str] = []
    for sumber in _daftar_rumus(laporan):
        if cari_nama(sumber.indikator, sudah, str, kantor) is not None:
            continue
        rumus = parse_rumus(sumber.rumus)
        if isinstance(rumus, Rumus):
            sudah.append(sumber.indikator)
            perhitungan, temuan = _jalankan(sumber, rumus, padanan)
            hasil += [perhitungan] if perhitungan else []
            catatan += temuan
    return tuple(hasil), catatan


def bedakan_dari_target(perhitungan: Perhitungan, target: Angka) -> Perhitungan:
    """Return the working with as many decimals printed as tell its result from the target: 70,536 of 70,54."""
    hasil = perhitungan.hasil
    if not isinstance(hasil, Nilai) or not isinstance(target, Nilai) or hasil.angka == target.angka:
        return perhitungan
    selisih = ((d, _bulat(hasil.angka, d) - _bulat(target.angka, d)) for d in _DESIMAL)
    desimal = next((d for d, beda in selisih if beda), None)
    if desimal == _DESIMAL[0]:
        return perhitungan
    return replace(perhitungan, hasil=replace(hasil, desimal=desimal))


def _bulat(angka: Decimal, desimal: int) -> Decimal:
    return angka.scaleb(desimal).to_integral_value(ROUND_HALF_UP)


def catat_dihitung(nama: str, perhitungan: Perhitungan) -> list[Catatan]:
    """Tell that a realisasi is computed, with the working."""
    if perhitungan.pohon is None or not isinstance(perhitungan.hasil, Nilai):
        return []
    pesan = f'Realisasi "{nama}" dihitung dari data dasar: {tulis(perhitungan.pohon, _sebut_angka)}.'
    return [info("R06", perhitungan.asal or Alamat("."), pesan)]


def _daftar_rumus(laporan: Laporan) -> Iterator[_Sumber]:
    utama = laporan.renstra_berlaku
    periode = (utama.awal, utama.akhir) if utama else None
    berlaku = [d for d in laporan.iku if d.awal <= laporan.tahun <= d.akhir]
    terurut = sorted(berlaku or laporan.iku, key=lambda d: ((d.awal, d.akhir) != periode, -d.awal))
    for d in laporan.data_dasar:
        if d.rumus:
            yield _Sumber(d.nama, d.satuan or _satuan(d.nama, laporan), d.rumus, d.asal or Alamat("."), True)
    for i in (i for daftar in terurut for i in daftar.indikator):
        if i.formulasi:
            satuan = i.satuan or _satuan(i.nama, laporan)
            yield _Sumber(i.nama, satuan, i.formulasi, i.asal_formulasi or i.asal or Alamat("."))


def _satuan(nama: str, laporan: Laporan) -> str:
    """The unit that PK, Renstra or IKU give an indicator."""
    renstra = [i for r in laporan.renstra for s in r.sasaran for i in s.indikator]
    iku = [i for d in laporan.iku for i in d.indikator]
    semua = [i for i in (*(i for pk in laporan.pk for i in pk.indikator), *renstra, *iku) if i.satuan]
    cocok = cari_nama(nama, semua, lambda i: i.nama, laporan.profil.nama_dinas)
    return cocok.satuan if cocok else ""


def _jalankan(sumber: _Sumber, rumus: Rumus, padanan: PadananData) -> tuple[Perhitungan | None, list[Catatan]]:
    isi = {p: padanan.cari(p, sumber.indikator) for p in daftar_peubah(rumus.pohon)}
    hambatan = [h for h in isi.values() if isinstance(h, Hambatan)]
    if hambatan:
        return _terhambat(sumber, rumus, hambatan, len(isi))
    teks, pohon, catatan = _sesuaikan(sumber, rumus.teks, ganti_peubah(rumus.pohon, isi.__getitem__))
    if pohon is None:
        return None, catatan
    hasil = compute_rumus(pohon)
    if not isinstance(hasil, TidakDihitung) and abs(hasil) >= _BATAS_WAJAR:
        hasil = TidakDihitung("hasilnya lebih dari seribu triliun")
    if isinstance(hasil, TidakDihitung):
        catatan.append(_catat(sumber, TANPA_ANGKA, hasil.sebab, "Periksa angkanya di lembar data dasar."))
        return Perhitungan(sumber.indikator, teks, hasil, None, sumber.asal), catatan
    return Perhitungan(sumber.indikator, teks, _sebagai_nilai(hasil, sumber, pohon), pohon, sumber.asal), catatan


def _terhambat(
    sumber: _Sumber, rumus: Rumus, hambatan: list[Hambatan], banyak: int
) -> tuple[Perhitungan | None, list[Catatan]]:
    """A formula with no name in the sheet is not meant for it: only told, and a single name not even that."""
    tanpa_nama = [h for h in hambatan if h.kode == TANPA_DATA]
    if len(tanpa_nama) == banyak and not sumber.di_data_dasar:
        sebab = "; ".join(h.sebab for h in tanpa_nama)
        pesan = f'Rumus "{sumber.indikator}" tidak dihitung: {sebab}.'
        return None, [] if rumus.satu_nama else [info(TANPA_DATA, sumber.asal, pesan, tanpa_nama[0].saran)]
    catatan = [_catat(sumber, h.kode, h.sebab, h.saran) for h in hambatan]
    if any(h.kode != TANPA_ANGKA for h in hambatan):
        return None, catatan
    return Perhitungan(sumber.indikator, rumus.teks, TidakDihitung(hambatan[0].sebab), None, sumber.asal), catatan


def _sesuaikan(sumber: _Sumber, teks: str, pohon: Simpul) -> tuple[str, Simpul | None, list[Catatan]]:
    """Return the formula as it has to run with these figures, text and tree; no tree where that has to be asked.

    SAKIP components that carry their weight already are added; a share in percent that forgets × 100% gets it.
    """
    pembobotan = tentukan_pembobotan(pohon)
    if pembobotan is Pembobotan.SUDAH:
        pesan = f'Komponen "{sumber.indikator}" tidak melebihi bobotnya, jadi sudah berbobot: dijumlahkan.'
        jumlah = tanpa_bobot(pohon)
        teks = f"{tulis(jumlah, lambda satu: satu.nama)}, masing-masing sudah berbobot"
        return teks, jumlah, [info("R05", sumber.asal, pesan)]
    if pembobotan is Pembobotan.RAGU:
        suku = suku_sakip(pohon)
        isi = ", ".join(f"{m.nama} {tulis_angka(m.nilai.angka)} (bobot {tulis_angka(b)})" for b, m in suku)
        pesan = f'Komponen "{sumber.indikator}" sebagian melebihi bobotnya: {isi}; belum dihitung.'
        saran = "Tulis semua komponen sesudah dibobot, atau semuanya dengan skala 0–100."
        return teks, None, [periksa("R05", sumber.asal, pesan, saran)]
    if satuan_persen(sumber.satuan) and ada_bagi(pohon) and not ada_seratus(pohon):
        pesan = (
            f'Rumus "{sumber.indikator}" membagi tanpa × 100%, padahal satuannya {sumber.satuan}; × 100% ditambahkan.'
        )
        catatan = periksa("R01", sumber.asal, pesan, "Lengkapi rumusnya.")
        return f"({teks}) x 100%", Operasi(KALI, pohon, SERATUS_PERSEN), [catatan]
    return teks, pohon, []


def _sebagai_nilai(hasil: Decimal, sumber: _Sumber, pohon: Simpul) -> Nilai:
    masukan = [m.nilai for m in daftar_masukan(pohon)]
    asal = list(dict.fromkeys(n.asal for n in masukan if n.asal))
    return Nilai(
        hasil,
        sumber.satuan or ("%" if hasil_persen(pohon) else ""),
        asal[0] if asal else None,
        sementara=any(n.sementara for n in masukan),
        asal_lain=tuple(asal[1:]),
        rumus=tulis(pohon, _sebut_data),
    )


def _catat(sumber: _Sumber, kode: str, sebab: str, saran: str) -> Catatan:
    return periksa(kode, sumber.asal, f'Rumus "{sumber.indikator}" tidak dapat dihitung: {sebab}.', saran)


def _sebut_angka(satu: Daun) -> str:
    if isinstance(satu, Masukan):
        return tulis_angka(satu.nilai.angka)
    return tulis_angka(satu.angka) + ("%" if satu.persen else "")


def _sebut_data(satu: Daun) -> str:
    return f"{satu.nama} {satu.tahun}" if isinstance(satu, Masukan) else _sebut_angka(satu)
