"""Nama kantor, pejabat contoh, dan cara menulis satu tabel emas ke dalam lembar kantor."""

from collections.abc import Callable
from collections.abc import Sequence

from tests.pabrik.emas import TabelEmas
from tests.pabrik.lembar import Gaya
from tests.pabrik.lembar import Isi
from tests.pabrik.lembar import Lembar
from tests.pabrik.lembar import angka

DINAS = "Dinas Koperasi, Usaha Kecil dan Menengah"
DAERAH = "Kabupaten Magetan"
DINAS_LENGKAP = f"{DINAS} {DAERAH}"
NIP_CONTOH = "19XXXXXX XXXXXX X XXX"
PANGKAT_KEPALA = "Pembina Utama Muda (IV/c)"
KEPALA_DINAS = (
    "KEPALA DINAS KOPERASI,",
    "USAHA KECIL DAN MENENGAH",
    "KABUPATEN MAGETAN",
    "",
    "",
    "",
    "(Nama Kepala Dinas)",
    PANGKAT_KEPALA,
    f"NIP. {NIP_CONTOH}",
)


def besar(teks: Sequence[str]) -> list[str]:
    """Return title lines in capitals, as offices type them."""
    return [t.upper() for t in teks]


def tulis_emas(
    lembar: Lembar,
    tabel: TabelEmas,
    baris: int,
    kolom: int,
    nomor: Sequence[str] = (),
    gabung: Sequence[int] = (),
    tebal: Sequence[str] = (),
    ubah: Callable[[int, str], Isi] = lambda _kolom, teks: angka(teks),
) -> int:
    """Write a printed table from its header on; return the row below its last row.

    `nomor` is the row of column numbers; the columns in `gabung` (from 0) are merged down over blanks, all
    others stay blank as typed; rows of the levels in `tebal` are bold; `ubah` makes a cell of column and text.
    """
    awal = lembar.kepala(baris, kolom, tabel.kolom)
    if nomor:
        awal = lembar.nomor(awal, kolom, nomor)
    akhir = awal
    for satu in tabel.baris:
        isi = [ubah(k, teks) for k, teks in enumerate(satu.sel)]
        akhir = lembar.baris(akhir, kolom, isi, Gaya(tebal=satu.tingkat in tebal))
    for k in gabung:
        lembar.gabung_kosong(awal, akhir - 1, kolom + k)
    return akhir
