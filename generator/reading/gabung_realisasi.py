"""Menyatukan beberapa tabel realisasi satu tahun: yang terlengkap dipakai, yang lain membandingkan dan melengkapi."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import replace

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import RealisasiAnggaran
from generator.model.catatan import Catatan
from generator.model.kinerja import CapaianKinerja
from generator.model.nilai import Alamat
from generator.model.nilai import Nilai
from generator.reading.baca_anggaran import baca_realisasi
from generator.reading.baca_anggaran import milik_sasaran
from generator.reading.baca_indikator import baca_capaian
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.gabung_bagian import Padanan
from generator.reading.gabung_bagian import angka_berbeda
from generator.reading.gabung_bagian import berbagi
from generator.reading.gabung_bagian import gabung_bagian
from generator.reading.gabung_bagian import jumlahkan_total
from generator.reading.kumpulan import Kumpulan
from generator.reading.kumpulan import sebutan_masa
from generator.reading.pohon import jumlahkan
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.waktu import tanggal_terurut


def baca_semua_realisasi(
    kumpulan: Kumpulan, tahun: int, nama_sasaran: Sequence[str]
) -> tuple[RealisasiAnggaran | None, list[Catatan]]:
    """Return the realisasi of the report year.

    Tables of other years and of earlier months are named and left out. Of the rest the fullest one leads; tables with
    other programs are added to it, tables with the same programs are compared and fill what it leaves blank.
    """
    catatan: list[Catatan] = []
    tabel = _tahun_ini(kumpulan.tabel("realisasi"), tahun, catatan)
    tabel = _masa_terakhir(tabel, catatan)
    if not tabel:
        return None, catatan
    urut = sorted(tabel, key=lambda t: (_kelengkapan(t), kumpulan.peringkat(t)), reverse=True)
    bacaan, rekening = [], []
    for t in urut:
        hasil, temuan = baca_realisasi(t, tahun, nama_sasaran, kumpulan.nama_kantor)
        catatan += temuan
        (bacaan if hasil.program or hasil.sasaran else rekening).append((t, hasil))
    if not bacaan:
        return None, catatan
    utama_tabel, utama = bacaan[0]
    catatan += _banding_total(utama, utama_tabel, [h for _, h in rekening])
    for t, lain in bacaan[1:]:
        utama = _satukan(utama, lain, utama_tabel, t, catatan)
    return utama, catatan


def capaian_di_realisasi(kumpulan: Kumpulan, tahun: int, catatan: list[Catatan]) -> tuple[CapaianKinerja, ...]:
    """Return the measurement of sasaran that stands in the same table as programs and their money."""
    hasil = []
    for t in kumpulan.tabel("realisasi"):
        if milik_sasaran(t) and t.kolom_peran("realisasi"):
            capaian, temuan = baca_capaian(t, tahun)
            catatan += temuan
            hasil.append(capaian)
    return tuple(hasil)


def _tahun_ini(tabel: list[TabelMentah], tahun: int, catatan: list[Catatan]) -> list[TabelMentah]:
    dipakai = [t for t in tabel if t.tahun in (tahun, None)]
    for t in tabel:
        if t not in dipakai:
            pesan = f"Laporan realisasi tahun {t.tahun} bukan tahun laporan; tidak dipakai."
            saran = f"Bila yang dilaporkan memang tahun {tahun}, betulkan tahun di judulnya."
            catatan.append(info("J06", t.alamat, pesan, "" if dipakai else saran))
    return dipakai


def _masa_terakhir(tabel: list[TabelMentah], catatan: list[Catatan]) -> list[TabelMentah]:
    """Leave out reports of earlier months where one of a later month stands beside them."""
    if not tabel:
        return []
    akhir = max(t.sampai or 12 for t in tabel)
    dipakai = [t for t in tabel if (t.sampai or 12) == akhir]
    for t in tabel:
        if t not in dipakai:
            catatan.append(
                info("B07", t.alamat, f"Laporan realisasi {sebutan_masa(t)} tidak dipakai; dipakai "
                                      f"{max(dipakai, key=_kelengkapan).nama_tempat}.")
            )  # fmt: skip
    if akhir < 12:
        catatan.append(
            periksa("T03", dipakai[0].alamat, f"Laporan realisasi terakhir baru {sebutan_masa(dipakai[0])}.",
                    "Tambahkan laporan realisasi sampai 31 Desember.")
        )  # fmt: skip
    return dipakai


def _kelengkapan(tabel: TabelMentah) -> tuple[int, int]:
    return len({"indikator", "target", "realisasi"} & {k.nama for k in tabel.kolom}), len(tabel.baris)


def _satukan(
    utama: RealisasiAnggaran, lain: RealisasiAnggaran, t_utama: TabelMentah, t_lain: TabelMentah, catatan: list[Catatan]
) -> RealisasiAnggaran:
    if berbagi(utama.program, lain.program):
        catatan.append(
            info("B09", t_lain.alamat, f"{len(lain.program)} program dari tabel ini digabungkan dengan "
                                       f"{t_utama.nama_tempat}.")
        )  # fmt: skip
        return replace(
            utama, program=gabung_bagian(utama.program, lain.program, catatan), sasaran=(*utama.sasaran, *lain.sasaran),
            total_pagu=jumlahkan_total(utama.total_pagu, lain.total_pagu),
            total_realisasi=jumlahkan_total(utama.total_realisasi, lain.total_realisasi),
        )  # fmt: skip
    _bandingkan(utama, lain, t_utama, t_lain, catatan)
    di_utama, di_lain = Padanan(utama.program), Padanan(lain.program)
    program = [_lengkapi(p, q) if (q := di_lain.cari(p)) else p for p in utama.program]
    baru = [q for q in lain.program if di_utama.cari(q) is None]
    for q in baru:
        catatan.append(
            periksa("B09", q.asal or t_lain.alamat, f'"{q.nama[:80]}" tidak ada di {t_utama.nama_tempat}; '
                                                    "ditambahkan dari tabel ini.",
                    "Pastikan kedua laporan memuat program yang sama.")
        )  # fmt: skip
    return replace(utama, program=(*program, *baru))


def _banding_total(
    utama: RealisasiAnggaran, tabel: TabelMentah, rekening: Sequence[RealisasiAnggaran]
) -> Iterator[Catatan]:
    """Compare the total of an LRA that holds accounts only with that of the programs."""
    total = utama.total_realisasi
    if not isinstance(total, Nilai):
        total = jumlahkan([p.realisasi for p in utama.program])
    for lra in rekening:
        lain = lra.total_realisasi
        if isinstance(lain, Nilai) and isinstance(total, Nilai) and abs(lain.angka - total.angka) >= 1:
            yield periksa(
                "J10", lain.asal or Alamat("."),
                f"Jumlah realisasi di sini {tulis_angka(lain.angka)}, tetapi {tulis_angka(total.angka)} di "
                f"{tabel.nama_tempat}; dipakai yang kedua.",
                "Samakan dengan LRA.",
            )  # fmt: skip


def _bandingkan(
    utama: RealisasiAnggaran, lain: RealisasiAnggaran, t_utama: TabelMentah, t_lain: TabelMentah, catatan: list[Catatan]
) -> None:
    beda = list(angka_berbeda(utama.program, lain.program, "realisasi"))
    if not beda:
        catatan.append(
            info("B07", t_lain.alamat, "Realisasi di tabel ini sama dengan di tabel yang dipakai, "
                                       f"{t_utama.nama_tempat}.")
        )  # fmt: skip
    baru = ", yang lebih baru" if tanggal_terurut(t_utama.judul) > tanggal_terurut(t_lain.judul) else ""
    for p, q in beda:
        catatan.append(
            periksa("J10", q.realisasi.asal or q.asal or Alamat("."),
                    f'Realisasi "{p.nama[:80]}" di sini {tulis_angka(q.realisasi.angka)}, tetapi '
                    f"{tulis_angka(p.realisasi.angka)} di {t_utama.nama_tempat}{baru}; dipakai yang kedua.",
                    "Samakan dengan LRA, lalu keluarkan berkas yang tidak berlaku dari folder ini.")
        )  # fmt: skip


def _lengkapi(utama: BarisAnggaran, lain: BarisAnggaran) -> BarisAnggaran:
    """Take from the other table what the leading one leaves blank: figures, code, rows below."""
    padanan = Padanan(lain.anak)
    anak = tuple(_lengkapi(a, b) if (b := padanan.cari(a)) else a for a in utama.anak)
    return replace(
        utama,
        kode=utama.kode or lain.kode,
        pagu=utama.pagu if isinstance(utama.pagu, Nilai) else lain.pagu,
        realisasi=utama.realisasi if isinstance(utama.realisasi, Nilai) else lain.realisasi,
        fisik=utama.fisik if isinstance(utama.fisik, Nilai) else lain.fisik,
        indikator=utama.indikator or lain.indikator,
        anak=anak or lain.anak,
    )
