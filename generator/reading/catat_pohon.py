"""Catatan tentang pohon program yang dibaca: tingkat yang disimpulkan, induk yang tersirat, angka yang berulang."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.anggaran import TingkatAnggaran
from generator.model.catatan import Catatan
from generator.model.nilai import Nilai
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.catat import tulis_angka
from generator.reading.pohon import Pohon
from generator.reading.pohon import Simpul
from generator.reading.pohon import jumlahkan
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.tingkat_anggaran import LabelBaris


def catat_tidak_dikenal(label: LabelBaris) -> Catatan:
    return periksa(
        "H01", label.alamat,
        f'"{label.nama[:80]}" tidak dikenal sebagai program, kegiatan, atau sub kegiatan; barisnya tidak dibaca.',
        "Beri kode rekening, atau samakan namanya dengan DPA.",
    )  # fmt: skip


def catat_urutan(label: LabelBaris) -> Catatan:
    return periksa(
        "H06", label.alamat,
        "Tingkat program, kegiatan, dan sub kegiatan disimpulkan dari gaya huruf, penomoran, dan jumlahnya, karena "
        "tidak ada kode.",
        "Tambahkan kolom kode rekening.",
    )  # fmt: skip


def catat_tersirat(tabel: TabelMentah, pohon: Pohon) -> Catatan:
    """Tell where the programs and kegiatan come from that no row of the table names."""
    banyak = sum(s.disimpulkan for p in pohon.program for s in p.jelajahi())
    tanpa = sum(s.tingkat is not TingkatAnggaran.PROGRAM for s in pohon.program)
    sumber = "tertulis di atas tabel" if tabel.formulir else "tidak tertulis dan diambil dari nomenklatur nasional"
    pesan = f"{banyak} program atau kegiatan {sumber}; pagu dan realisasinya dijumlahkan dari barisnya."
    if tanpa:
        pesan += f" {tanpa} baris tidak diketahui induknya."
    buat = periksa if tanpa or not banyak else info
    saran = "Tambahkan kolom kode rekening, atau baris program dan kegiatan."
    return buat("H04", tabel.alamat, pesan, saran)


def catat_dari_anak(tabel: TabelMentah, tingkat: Sequence[TingkatAnggaran]) -> Catatan:
    """Tell that a level has rows but no figures in the whole table, so that the rows below were added up."""
    sebutan = " dan ".join(t.value for t in reversed(tingkat))
    return info("H04", tabel.alamat, f"Baris {sebutan} di tabel ini tanpa angka; angkanya dijumlahkan dari barisnya.")


def catat_kosong(tabel: TabelMentah, pohon: Pohon) -> list[Catatan]:
    """Say so when no row of the table is a program, kegiatan or sub kegiatan: nothing of it is used."""
    if pohon.program or pohon.sasaran or any(sebab == "tingkat tidak dikenal" for _, sebab in tabel.dilewati):
        return []
    pesan = "Tabel ini tidak memuat baris program, kegiatan, atau sub kegiatan; tidak dipakai."
    return [info("H09", tabel.alamat, pesan)]


def catat_berulang(pohon: Pohon) -> list[Catatan]:
    """Report amounts that several rows of one name repeat; different amounts are added, equal ones taken once."""
    catatan = []
    for simpul in (s for p in pohon.program for s in p.jelajahi()):
        for nama, uang in simpul.uang.items():
            if uang.banyak < 2 or simpul.dijumlahkan or nama == "fisik" or _sekali(simpul, nama):
                continue
            nasib = "dijumlahkan" if uang.berbeda else "diambil sekali"
            catatan.append(
                periksa("H03", simpul.asal, f'{nama.capitalize()} "{simpul.nama[:60]}" tertulis di {uang.banyak} '
                                            f"baris ({tulis_angka(uang.pertama_angka)} di baris pertama, jumlahnya "
                                            f"{tulis_angka(uang.jumlah)}); {nasib}.",
                        "Tulis pagu dan realisasi sekali saja, di baris pertama.")
            )  # fmt: skip
        if any(u.berbeda for n, u in simpul.uang.items() if n != "fisik"):
            simpul.dijumlahkan = True
    return catatan


def _sekali(simpul: Simpul, nama: str) -> bool:
    """The rows below prove that an amount repeated on several rows counts once."""
    uang, anak = simpul.uang[nama], jumlahkan([a.angka(nama) for a in simpul.anak])
    if uang.berbeda or not isinstance(anak, Nilai):
        return False
    return abs(anak.angka - uang.pertama_angka) < abs(anak.angka - uang.jumlah)
