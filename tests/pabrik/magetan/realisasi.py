"""Realisasi 2025.xlsx: rincian anggaran dan kinerja, capaian PK induk dan perubahan."""

from decimal import Decimal
from pathlib import Path

from tests.pabrik.emas import BarisEmas
from tests.pabrik.emas import TabelEmas
from tests.pabrik.emas import parse_cetak
from tests.pabrik.emas import read_emas
from tests.pabrik.lembar import KELABU
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Gaya
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import Rumus
from tests.pabrik.lembar import angka
from tests.pabrik.lembar import bagi
from tests.pabrik.magetan.kantor import DINAS_LENGKAP
from tests.pabrik.magetan.kantor import KEPALA_DINAS

GAYA = {
    "sasaran": Gaya(tebal=True, warna=KELABU),
    "program": Gaya(tebal=True),
    "kegiatan": Gaya(tebal=True, miring=True),
    "sub kegiatan": Gaya(inden=1),
}
KEPALA_RINCIAN = (
    ("Sasaran/Program/Kegiatan/Sub Kegiatan",),
    ("Indikator Kinerja",),
    ("Pagu Anggaran (Rp)",),
    ("Realisasi Anggaran (Rp)",),
    ("Kinerja", "Target"),
    ("Kinerja", "Realisasi"),
    ("Kinerja", "% Capaian"),
)
KEPALA_CAPAIAN = (("Sasaran Strategis",), ("Indikator Kinerja",), ("Satuan",), ("Target",), ("Realisasi",))


def build_realisasi(folder: Path) -> None:
    """Write what the office measured at the end of the year, slips included."""
    buku = Buku("Arial", 10)
    _write_rincian(buku, read_emas("3_4"))
    _write_capaian(buku, "Capaian PK Induk", "INDUK", read_emas("3_2"), read_emas("2_11"))
    _write_capaian(buku, "Capaian PK Perubahan", "PERUBAHAN", read_emas("3_9"), read_emas("2_14"))
    buku.simpan(folder / "Realisasi 2025.xlsx")


def _write_rincian(buku: Buku, tabel: TabelEmas) -> None:
    """Write the rows; their level shows in the style only."""
    lembar = buku.lembar("Rincian", (64, 52, 19, 19, 11, 11, 11))
    judul = ["REALISASI ANGGARAN DAN KINERJA (PERUBAHAN) TAHUN 2025", DINAS_LENGKAP.upper()]
    baris = lembar.judul(1, [*judul, "KEADAAN : 31 DESEMBER 2025"], (1, 7))
    baris = lembar.kepala(baris + 1, 1, KEPALA_RINCIAN)
    baris = lembar.nomor(baris, 1, ("1", "2", "3", "4", "5", "6", "7=6/5*100"))
    lembar.ws.freeze_panes = f"B{baris}"
    sasaran: list[int] = []
    jumlah = [Decimal(0), Decimal(0)]
    for satu in tabel.baris:
        if satu.tingkat == "sasaran" and satu.sel[0]:
            sasaran.append(baris)
            jumlah = [j + parse_cetak(s) for j, s in zip(jumlah, satu.sel[2:4], strict=True)]
        baris = lembar.baris(baris, 1, _isi_rincian(satu, tabel, baris), GAYA[satu.tingkat])
    total = [Rumus("+".join(f"{k}{r}" for r in sasaran), j, "#,##0") for k, j in zip("CD", jumlah, strict=True)]
    baris = lembar.baris(baris, 1, ["JUMLAH", None, *total, None, None, None], Gaya(tebal=True))
    baris = lembar.catatan(baris, 1, "Sumber: Laporan Realisasi Anggaran dan pengukuran kinerja, data diolah")
    lembar.tanda_tangan(baris + 1, 4, ("Magetan, 31 Desember 2025", *KEPALA_DINAS))


def _isi_rincian(satu: BarisEmas, tabel: TabelEmas, baris: int) -> list[Isi]:
    uraian, indikator, pagu, realisasi, target, kinerja = satu.sel[:6]
    isi_kinerja = angka(kinerja)
    hilang = tabel.hilang.get((uraian, "Realisasi Kinerja"))
    if hilang and isinstance(isi_kinerja, Angka):
        isi_kinerja = Angka(parse_cetak(hilang) / 100, isi_kinerja.format)
    capaian = _rumus_capaian(baris, angka(target), isi_kinerja)
    return [uraian or None, indikator, angka(pagu), angka(realisasi), angka(target), isi_kinerja, capaian]


def _rumus_capaian(baris: int, target: Isi, kinerja: Isi) -> Rumus:
    """Return the office's own formula with the result Excel keeps."""
    dua_angka = isinstance(target, Angka) and isinstance(kinerja, Angka)
    hasil = bagi(kinerja.nilai, target.nilai) if dua_angka else Decimal(0)
    return Rumus(f"IF(E{baris}=0,0,F{baris}/E{baris})", hasil, "0%")


def _write_capaian(buku: Buku, nama: str, versi: str, capaian: TabelEmas, pk: TabelEmas) -> None:
    """Write target and realisasi of one PK's indicators; satuan as in the PK."""
    lembar = buku.lembar(nama, (4, 50, 46, 16, 14, 14))
    judul = [f"CAPAIAN PERJANJIAN KINERJA ({versi}) TAHUN 2025", DINAS_LENGKAP.upper()]
    awal = baris = lembar.kepala(lembar.judul(2, judul, (2, 6)) + 1, 2, KEPALA_CAPAIAN)
    ketik = angka if versi == "INDUK" else _ketik_teks
    for satu, baris_pk in zip(capaian.baris, pk.baris, strict=True):
        sasaran, indikator, target, realisasi = satu.sel[:4]
        isi = [sasaran or None, indikator, baris_pk.sel[4], ketik(target), ketik(realisasi)]
        baris = lembar.baris(baris, 2, isi)
    if versi == "INDUK":
        lembar.gabung_kosong(awal, baris - 1, 2)
    lembar.catatan(baris, 2, f"Sumber: Perjanjian Kinerja ({versi.title()}) dan hasil pengukuran kinerja Tahun 2025")


def _ketik_teks(teks: str) -> Isi:
    """Type a percent as text and a single digit with its unit, as a hurried officer does."""
    if teks.endswith("%"):
        return teks
    return f"{teks} UM" if len(teks) == 1 else angka(teks)
