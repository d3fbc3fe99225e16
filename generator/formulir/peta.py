"""peta.xlsx: apa yang dikenali di setiap lembar, dengan daftar turun bagi perencana untuk mengoreksinya."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from itertools import zip_longest
from types import MappingProxyType

from generator.model.catatan import Catatan
from generator.reading.grid import huruf_kolom
from generator.reading.kenali import LembarDikenal
from generator.reading.peta import ABAIKAN
from generator.reading.peta import EDISI
from generator.reading.peta import KEPALA_BACAAN
from generator.reading.peta import KEPALA_KOLOM
from generator.reading.peta import KEPALA_TABEL
from generator.reading.peta import LEMBAR_BACAAN
from generator.reading.peta import LEMBAR_DAFTAR
from generator.reading.peta import LEMBAR_KOLOM
from generator.reading.peta import LEMBAR_TABEL
from generator.reading.peta import Peta
from generator.reading.peta import daftar_peran
from generator.reading.peta import kunci_tabel
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah
from generator.workpaper.buku_tetap import Buku
from generator.workpaper.gaya import LATAR_KEPALA
from generator.workpaper.gaya import POLOS
from generator.workpaper.gaya import Rupa
from generator.workpaper.lembar import Lembar

_KEPALA = Rupa(ukuran=10, tebal=True, tegak="vcenter", dibungkus=True, latar=LATAR_KEPALA)
_ISIAN = Rupa(ukuran=10, latar="FFF2CC")
_TOLAK = ("Peta", "Pilih dari daftar.")
_LEBAR = {
    "Berkas": 32, "Lembar": 22, "Kepala kolom": 50, "Dikenali sebagai": 34, "Jenis (koreksi)": 34,
    "Peran dikenali": 22, "Peran (koreksi)": 22, "Dua bacaan": 40, "Tertulis": 22, "Angka (koreksi)": 18,
}  # fmt: skip


def susun_peta(
    lembar: Sequence[LembarDikenal], catatan: Sequence[Catatan], sebutan: Mapping[str, str], koreksi: Peta | None = None
) -> bytes:
    """Return a peta.xlsx: one row per table, column, and cell with two readings, with the corrections that there are.

    `sebutan` names each kind of table for people, by its key. Same input, same bytes.
    """
    koreksi = koreksi or Peta()
    semua = [t for satu in lembar for t in satu.tabel]
    jenis, peran = sorted(sebutan, key=lambda k: sebutan[k]), daftar_peran()
    buku = Buku()
    _isi(
        buku.lembar(LEMBAR_TABEL), KEPALA_TABEL,
        [_baris_tabel(t, sebutan, koreksi.tabel.get(kunci_tabel(t), {})) for t in semua],
        {"Jenis (koreksi)": f"={LEMBAR_DAFTAR}!$A$2:$A${len(jenis) + 1}", "Edisi (koreksi)": EDISI,
         "Dipakai (koreksi)": ("ya", "tidak")},
    )  # fmt: skip
    _isi(
        buku.lembar(LEMBAR_KOLOM), KEPALA_KOLOM,
        [
            _baris_kolom(t, k, koreksi.kolom.get((*kunci_tabel(t), huruf_kolom(k.kolom)), {}))
            for t in semua for k in t.kolom
        ],
        {"Peran (koreksi)": f"={LEMBAR_DAFTAR}!$C$2:$C${len(peran) + 1}"},
    )  # fmt: skip
    ragu = [c for c in catatan if c.kode == "N01"]
    _isi(buku.lembar(LEMBAR_BACAAN), KEPALA_BACAAN, [
        *((c.alamat.berkas, c.alamat.lembar, c.alamat.sel, c.pesan.split('"')[1], c.pesan, "") for c in ragu),
        *((*tempat, "", "", angka) for tempat, angka in koreksi.bacaan.items()),
    ])  # fmt: skip
    daftar = buku.lembar(LEMBAR_DAFTAR)
    pilihan = zip_longest([sebutan[k] for k in jenis], jenis, peran, fillvalue="")
    _isi(daftar, ("Jenis", "Kunci jenis", "Peran"), list(pilihan))
    daftar.sembunyikan()
    return buku.simpan()


def _baris_tabel(t: TabelMentah, sebutan: Mapping[str, str], koreksi: Mapping[str, str]) -> tuple[str | int, ...]:
    return (
        *kunci_tabel(t), sebutan.get(t.jenis, t.jenis or "tidak dikenal"), sebutan.get(koreksi.get("jenis", ""), ""),
        t.tahun or "", koreksi.get("tahun", ""), t.versi, koreksi.get("edisi", ""), koreksi.get("dipakai", ""),
    )  # fmt: skip


def _baris_kolom(t: TabelMentah, k: KolomMentah, koreksi: Mapping[str, str]) -> tuple[str | int, ...]:
    peran = koreksi["peran"].replace("_", " ") or ABAIKAN if "peran" in koreksi else ""
    return (
        *kunci_tabel(t), huruf_kolom(k.kolom), " / ".join(k.jalur),
        k.nama.replace("_", " ") or "?", peran, k.peran.tahun or "", koreksi.get("tahun", ""),
    )  # fmt: skip


def _isi(
    kertas: Lembar, kepala: Sequence[str], baris: Sequence[Sequence[str | int]],
    pilihan: Mapping[str, Sequence[str] | str] = MappingProxyType({}),
) -> None:  # fmt: skip
    """Write one sheet; `pilihan` are the drop-downs by the head of their column."""
    terakhir = max(len(baris), 1) + 1
    for k, teks in enumerate(kepala, 1):
        kertas.teks(1, k, teks, _KEPALA)
        if teks in pilihan:
            kertas.pilihan(k, 2, terakhir, pilihan[teks], _TOLAK)
    for r, isi in enumerate(baris, 2):
        for k, nilai in enumerate(isi, 1):
            rupa = _ISIAN if "(koreksi)" in kepala[k - 1] else POLOS
            if isinstance(nilai, int):
                kertas.angka(r, k, nilai, rupa)
            else:
                kertas.teks(r, k, nilai, rupa)
    kertas.atur_lebar([_LEBAR.get(teks, 14) for teks in kepala])
    kertas.bekukan(2, 1)
    kertas.saring(terakhir, len(kepala))
