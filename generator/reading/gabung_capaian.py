"""Pengukuran kinerja dari semua tabel yang memuatnya: per bidang, per masa, tahun lalu, dan yang mengulanginya."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from generator.model.catatan import Catatan
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import DeretTahun
from generator.model.kinerja import Indikator
from generator.model.kinerja import RiwayatIndikator
from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman
from generator.reading.baca_indikator import baca_capaian
from generator.reading.baca_indikator import baca_riwayat
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.kumpulan import Kumpulan
from generator.reading.kumpulan import sebutan_masa
from generator.reading.nama import cari_nama
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import TabelMentah

_PENGULANG = ("penyebab", "solusi", "pembanding", "iku", "kemajuan")
_SEPARUH = Decimal("0.5")


@rekaman
class Pengukuran:
    """`tahun_ini`, best first; `lampau` measured in earlier years; `diulang` what other tables repeat of this year."""

    tahun_ini: tuple[CapaianKinerja, ...]
    lampau: tuple[CapaianKinerja, ...]
    diulang: tuple[CapaianKinerja, ...]


def susun_pengukuran(kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]) -> Pengukuran:
    """Return every measurement of the folder by its time."""
    bacaan = list(zip(kumpulan.tabel("capaian"), kumpulan.baca("capaian", baca_capaian, tahun), strict=True))
    for t, c in bacaan:
        if c.tahun > tahun:
            catatan.append(info("J06", t.alamat, f"Capaian kinerja tahun {c.tahun} bukan tahun laporan; "
                                                 "tidak dipakai."))  # fmt: skip
    tahun_ini = _menurut_masa([b for b in bacaan if b[1].tahun == tahun], kumpulan, catatan)
    diulang = []
    for t in (t for jenis in _PENGULANG for t in kumpulan.tabel(jenis)):
        if t.kolom_peran("realisasi") and (t.tahun or tahun) == tahun:
            capaian, temuan = baca_capaian(t, tahun)
            catatan += temuan
            diulang.append(capaian)
    lampau = (c for _, c in bacaan if c.tahun < tahun)
    return Pengukuran(tuple(tahun_ini), tuple(lampau), tuple(diulang))


def _menurut_masa(
    bacaan: list[tuple[TabelMentah, CapaianKinerja]], kumpulan: Kumpulan, catatan: list[Catatan]
) -> list[CapaianKinerja]:
    """Return the tables of the latest time; an earlier one only gives the indicators that no later one has."""
    urut = sorted(bacaan, key=lambda b: (b[0].sampai or 12, kumpulan.peringkat(b[0])), reverse=True)
    hasil: list[tuple[TabelMentah, CapaianKinerja]] = []
    akhir = urut[0][0].sampai or 12 if urut else 12
    for tabel, capaian in urut:
        lewat = [c for t, c in hasil if (t.sampai or 12) > (tabel.sampai or 12) and c.versi in (capaian.versi, None)]
        sudah = _indikator(lewat)
        if sudah:
            _catat_per_masa(capaian, sudah, catatan)
            capaian = _tanpa(capaian, sudah)
        if sudah and not _indikator([capaian]):
            catatan.append(
                info("B07", tabel.alamat, f"Capaian kinerja {sebutan_masa(tabel)} tidak dipakai; dipakai "
                                          f"{hasil[0][0].nama_tempat}.")
            )  # fmt: skip
            continue
        if any(c.versi is capaian.versi for _, c in hasil) and not sudah:
            catatan.append(
                info("B09", tabel.alamat, f"{len(_indikator([capaian]))} indikator dari tabel ini dibaca "
                                          f"bersama {hasil[0][0].nama_tempat}.")
            )  # fmt: skip
        if (tabel.sampai or 12) < 12 and (sudah or (tabel.sampai or 12) == akhir):
            catatan.append(
                periksa("T03", tabel.alamat, f"Realisasi kinerja di tabel ini baru {sebutan_masa(tabel)}; "
                                             "dipakai sebagai angka setahun.",
                        "Tambahkan capaian sampai 31 Desember.")
            )  # fmt: skip
        hasil.append((tabel, capaian))
    return [c for _, c in hasil]


def _catat_per_masa(lama: CapaianKinerja, sesudah: Sequence[Indikator], catatan: list[Catatan]) -> None:
    """A last figure far below the target, which the figures before it would fill up, may be of its own time only."""
    for awal in _indikator([lama]):
        akhir = cari_nama(awal.nama, sesudah, lambda i: i.nama)
        angka = [i.realisasi_tahun(lama.tahun) for i in (awal, akhir) if i is not None]
        target = akhir.target_tahun(lama.tahun) if akhir else None
        if len(angka) < 2 or not all(isinstance(n, Nilai) for n in (*angka, target)) or target.angka <= 0:
            continue
        if angka[1].angka < angka[0].angka and angka[1].angka < target.angka * _SEPARUH:
            catatan.append(
                periksa("T01", angka[1].asal, f'Realisasi "{awal.nama}" {tulis_angka(angka[1].angka)} lebih kecil '
                                              f"daripada {tulis_angka(angka[0].angka)} pada masa sebelumnya, dan jauh "
                                              f"di bawah target {tulis_angka(target.angka)}; mungkin angka per masa, "
                                              "bukan kumulatif.",
                        "Tulis realisasi setahun di tabel masa terakhir.")
            )  # fmt: skip


def _indikator(daftar: Iterable[CapaianKinerja]) -> list[Indikator]:
    return [i for c in daftar for s in c.sasaran for i in s.indikator]


def _tanpa(capaian: CapaianKinerja, sudah: Sequence[Indikator]) -> CapaianKinerja:
    sasaran = (
        replace(s, indikator=tuple(i for i in s.indikator if cari_nama(i.nama, sudah, lambda x: x.nama) is None))
        for s in capaian.sasaran
    )
    return replace(capaian, sasaran=tuple(s for s in sasaran if s.indikator))


def susun_riwayat(
    kumpulan: Kumpulan, pengukuran: Pengukuran, tahun: int, catatan: list[Catatan]
) -> tuple[RiwayatIndikator, ...]:
    """Return the history: its own tables, then the years before that measurements hold (last year's LKjIP, columns of
    several years)."""
    nama_kantor = kumpulan.nama_kantor
    hasil: list[RiwayatIndikator] = []
    for daftar in kumpulan.baca("riwayat", baca_riwayat, tahun):
        for satu in daftar:
            _tambah(hasil, satu, nama_kantor, catatan)
    for capaian in (*pengukuran.lampau, *pengukuran.tahun_ini, *pengukuran.diulang):
        dipakai: set[int] = set()
        for sasaran in capaian.sasaran:
            for i in sasaran.indikator:
                lalu = replace(i, target=_sebelum(i.target, tahun), realisasi=_sebelum(i.realisasi, tahun))
                if any(isinstance(n, Nilai) for _, n in lalu.realisasi):
                    dipakai |= _tambah(hasil, RiwayatIndikator(sasaran.nama, lalu), nama_kantor, catatan)
        if dipakai:
            sebutan = ", ".join(map(str, sorted(dipakai)))
            catatan.append(info("J17", capaian.asal, f"Riwayat tahun {sebutan} diambil dari tabel ini."))
    return tuple(hasil)


def _sebelum(deret: DeretTahun, tahun: int) -> DeretTahun:
    return tuple((t, n) for t, n in deret if t < tahun)


def _baris_lain(lama: RiwayatIndikator, baru: RiwayatIndikator) -> bool:
    """Two sasaran of one table may measure an indicator of the same name; these are two series."""
    tempat = [r.indikator.asal and (r.indikator.asal.berkas, r.indikator.asal.lembar) for r in (lama, baru)]
    return None not in tempat and tempat[0] == tempat[1] and rapikan(lama.sasaran) != rapikan(baru.sasaran)


def _tambah(
    hasil: list[RiwayatIndikator], baru: RiwayatIndikator, nama_kantor: str, catatan: list[Catatan]
) -> set[int]:
    """Put one indicator's earlier years into the history; return the years that it gave."""
    urut = sorted(hasil, key=lambda r: rapikan(r.sasaran) != rapikan(baru.sasaran))
    lama = cari_nama(baru.indikator.nama, urut, lambda r: r.indikator.nama, nama_kantor)
    if lama is None or _baris_lain(lama, baru):
        hasil.append(baru)
        return {t for t, n in baru.indikator.realisasi if isinstance(n, Nilai)}
    punya, diberi = dict(lama.indikator.realisasi), set()
    for t, n in baru.indikator.realisasi:
        if not isinstance(punya.get(t), Nilai):
            diberi |= {t} if isinstance(n, Nilai) else set()
        elif isinstance(n, Nilai) and n.angka != punya[t].angka:
            catatan.append(
                periksa("J17", n.asal, f'Realisasi {t} "{baru.indikator.nama}" di sini {tulis_angka(n.angka)}, di '
                                       f"{punya[t].asal} {tulis_angka(punya[t].angka)}; dipakai yang terakhir ini.",
                        "Samakan kedua angka itu.")
            )  # fmt: skip
    target = (*lama.indikator.target, *(x for x in baru.indikator.target if x[0] not in dict(lama.indikator.target)))
    realisasi = (*((t, n) for t, n in lama.indikator.realisasi if t not in diberi),
                 *((t, n) for t, n in baru.indikator.realisasi if t in diberi))  # fmt: skip
    hasil[hasil.index(lama)] = replace(
        lama, indikator=replace(lama.indikator, target=tuple(sorted(target, key=lambda x: x[0])),
                                realisasi=tuple(sorted(realisasi, key=lambda x: x[0])))
    )  # fmt: skip
    return diberi
