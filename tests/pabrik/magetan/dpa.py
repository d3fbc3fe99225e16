"""DPA 2025.xlsx, DPPA 2025.xlsx, DPA 2026.xlsx: pagu per program, kegiatan, sub kegiatan."""

from decimal import Decimal
from pathlib import Path

from tests.pabrik.emas import parse_cetak
from tests.pabrik.emas import read_emas
from tests.pabrik.lembar import Angka
from tests.pabrik.lembar import Buku
from tests.pabrik.lembar import Gaya
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import Lembar
from tests.pabrik.lembar import Rumus
from tests.pabrik.lembar import angka
from tests.pabrik.magetan.kantor import DINAS_LENGKAP
from tests.pabrik.magetan.kantor import KEPALA_DINAS

GAYA = {
    "program": Gaya(tebal=True, warna="DDEBF7"),
    "kegiatan": Gaya(tebal=True),
    "sub kegiatan": Gaya(),
}
DPA = ("DPA", "DOKUMEN PELAKSANAAN ANGGARAN")
DPPA = ("DPPA", "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN")
KELOMPOK_KODE = "A.1/2.17.0.00.0.00.01.0000"
URUSAN = "2.17 URUSAN PEMERINTAHAN BIDANG KOPERASI, USAHA KECIL, DAN MENENGAH"


def build_dpa(folder: Path) -> None:
    """Write the budget document as first adopted; one sub kegiatan has its pagu typed as text."""
    buku = Buku("Arial", 9)
    lembar = buku.lembar("DPA", (5, 19, 52, 46, 14, 9, 20))
    baris = _write_kop(lembar, DPA, "001/2025", "2 Januari 2025", 2025)
    _write_rincian(
        lembar, baris, "2_10", "Anggaran (Rp)", {"Fasilitasi Kemudahan Perijinan Usaha Mikro"}, "Januari 2025"
    )
    buku.simpan(folder / "DPA 2025.xlsx")


def build_dppa(folder: Path) -> None:
    """Write the budget document after the change; two pagu are typed as text, one of them a program's."""
    buku = Buku("Arial", 9)
    lembar = buku.lembar("DPPA", (5, 19, 52, 46, 14, 9, 20))
    baris = _write_kop(lembar, DPPA, "002/2025", "9 Oktober 2025", 2025)
    teks = {"PROGRAM PELAYANAN IZIN USAHA SIMPAN PINJAM", "Fasilitasi Hak Kekayaan Intelektual Usaha Koperasi"}
    _write_rincian(lembar, baris, "2_13", "Anggaran Setelah Perubahan (Rp)", teks, "Oktober 2025")
    buku.simpan(folder / "DPPA 2025.xlsx")


def build_dpa_2026(folder: Path) -> None:
    """Write next year's pagu per program, as the recap that is at hand in February."""
    buku = Buku("Calibri", 11)
    lembar = buku.lembar("Rekap Program", (6, 4, 78, 24), mendatar=False)
    baris = _write_kop(lembar, DPA, "001/2026", "2 Januari 2026", 2026, (2, 4))
    awal = baris = lembar.kepala(baris, 2, (("No",), ("Program",), ("Pagu 2026",)))
    jumlah = Decimal(0)
    for urut, satu in enumerate(read_emas("1_5").baris, 1):
        jumlah += parse_cetak(satu.sel[2])
        baris = lembar.baris(baris, 2, [Angka(urut), satu.sel[0], angka(satu.sel[2])])
    rumus = Rumus(f"SUM(D{awal}:D{baris - 1})", jumlah, "#,##0")
    baris = lembar.baris(baris, 2, [None, "Jumlah", rumus], Gaya(tebal=True))
    lembar.tanda_tangan(baris + 1, 4, ("Magetan, 2 Januari 2026", *KEPALA_DINAS))
    buku.simpan(folder / "DPA 2026.xlsx")


def _write_kop(
    lembar: Lembar, dokumen: tuple[str, str], nomor: str, tanggal: str, tahun: int, kolom: tuple[int, int] = (1, 7)
) -> int:
    """Write the head of a budget document: whose, which, of what number and date."""
    singkatan, nama = dokumen
    judul = ["PEMERINTAH KABUPATEN MAGETAN", nama, "SATUAN KERJA PERANGKAT DAERAH", f"TAHUN ANGGARAN {tahun}"]
    baris = lembar.judul(1, judul, kolom) + 1
    for teks in (
        f"Nomor {singkatan}/{KELOMPOK_KODE}/{nomor}, tanggal {tanggal}",
        f"Urusan Pemerintahan : {URUSAN}",
        f"Unit Organisasi : {DINAS_LENGKAP}",
    ):
        lembar.tulis(baris, kolom[0], teks, garis=False)
        baris += 1
    return baris + 1


def _write_rincian(lembar: Lembar, baris: int, nomor: str, judul_pagu: str, teks: set[str], bulan: str) -> None:
    """Write the rows with their codes; pagu of the names in `teks` are typed as "Rp 8.412.000"."""
    kode = _read_kode()
    tabel = read_emas(nomor)
    kepala = [*tabel.kolom[:1], ("Kode",), *tabel.kolom[1:5], (judul_pagu,)]
    baris = lembar.kepala(baris, 1, kepala, "FFE699")
    baris = lembar.nomor(baris, 1, [str(n) for n in range(1, 8)])
    lembar.ws.freeze_panes = f"A{baris}"
    program: list[str] = []
    tambahan = jumlah = Decimal(0)
    for satu in tabel.baris:
        urut, nama, indikator, satuan, target, pagu = satu.sel
        isi: Isi = f"Rp {pagu}" if nama in teks else angka(pagu)
        if satu.tingkat == "program":
            jumlah += parse_cetak(pagu)
            if isinstance(isi, str):
                tambahan += parse_cetak(pagu)
            else:
                program.append(f"G{baris}")
        sel = [angka(urut), kode[nama], nama, indikator, satuan, angka(target), isi]
        baris = lembar.baris(baris, 1, sel, GAYA[satu.tingkat])
        if isinstance(isi, str):
            lembar.tulis(baris - 1, 7, isi, GAYA[satu.tingkat], rata="right")
    rumus = f"SUM({','.join(program)})" + (f"+{tambahan}" if tambahan else "")
    lembar.baris(baris, 1, [None, None, "JUMLAH", None, None, None, Rumus(rumus, jumlah, "#,##0")], Gaya(tebal=True))
    baris = lembar.catatan(baris + 1, 1, tabel.sumber)
    lembar.tanda_tangan(baris + 1, 6, (f"Magetan,      {bulan}", *KEPALA_DINAS))


def _read_kode() -> dict[str, str]:
    """Return the code of the national nomenclature for each printed name."""
    isi = Path(__file__).with_name("kode.tsv").read_text(encoding="utf-8").splitlines()
    return {nama: kode for kode, nama in (t.split("\t") for t in isi if not t.startswith("#"))}
