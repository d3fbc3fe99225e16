"""Tabel yang dikenal di naskah menjadi TabelTerbaca: peran kolom disebut, angka dibaca sebagaimana tercetak."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from generator.model.aturan import Skala
from generator.model.naskah import TabelNaskah
from generator.model.tabel_terbaca import AngkaCetak
from generator.model.tabel_terbaca import BarisTerbaca
from generator.model.tabel_terbaca import KolomTerbaca
from generator.model.tabel_terbaca import TabelTerbaca
from generator.reading.angka import Terbaca
from generator.reading.angka import baca_angka
from generator.reading.angka import gaya_pemisah
from generator.reading.kriteria import baca_kriteria
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

if TYPE_CHECKING:
    from generator.reading.baca_naskah import NaskahTerbaca

_LABEL_TURUN = ("tujuan", "sasaran", "program")
_LABEL = frozenset({
    *_LABEL_TURUN, "indikator", "uraian", "kegiatan", "sub_kegiatan", "satuan", "kategori", "keterangan", "no", "kode",
    "jabatan", "golongan", "pendidikan", "jenis_kelamin", "aset", "penyebab", "permasalahan", "solusi", "aksi",
})  # fmt: skip
_UANG = frozenset({"pagu", "realisasi_anggaran", "sisa", "anggaran_capaian", "sisa_capaian", "saldo"})


def baca_tabel(terbaca: NaskahTerbaca) -> tuple[TabelTerbaca, ...]:
    """Return every recognised table of a document, in reading order."""
    tabel = {t.tempat.nomor: t for t in terbaca.naskah.tabel}
    mentah = [t for satu in terbaca.lembar for t in satu.tabel if t.kolom and t.baris]
    gaya = Counter(g for t in mentah for k in t.kolom if (g := gaya_pemisah(_isi_teks(t, k))))
    umum = gaya.most_common(1)[0][0] if gaya else "id"
    return tuple(_tabel(t, tabel, umum) for t in mentah)


def _tabel(mentah: TabelMentah, naskah: dict[int, TabelNaskah], gaya: str) -> TabelTerbaca:
    kolom = tuple(kolom_terbaca(k, mentah) for k in mentah.kolom)
    asal = mentah.alamat
    pemisah = [gaya_pemisah(_isi_teks(mentah, k)) or gaya for k in mentah.kolom]
    baris: list[BarisTerbaca] = []
    for r in sorted((*mentah.baris, *mentah.jumlah)):
        baris.append(_baris(mentah, r, kolom, pemisah, baris[-1] if baris else None))
    di_naskah = naskah[asal.blok]
    return TabelTerbaca(
        di_naskah.nomor, di_naskah.keterangan or " ".join(mentah.judul), mentah.jenis, kolom, tuple(baris),
        asal, mentah.tahun, mentah.versi,
    )  # fmt: skip


def _isi_teks(tabel: TabelMentah, kolom: KolomMentah) -> list[str]:
    return [t for r in (*tabel.baris, *tabel.jumlah) if (t := tabel.teks_sendiri(r, kolom))]


def kolom_terbaca(kolom: KolomMentah, tabel: TabelMentah) -> KolomTerbaca:
    """Return a column with its role; what the reading of workbooks leaves aside is told apart here."""
    return KolomTerbaca(
        _peran(kolom, tabel), " ".join(kolom.jalur), kolom.peran.tahun, kolom.peran.triwulan, kolom.peran.cakupan,
        " ".join(kolom.jalur[:-1]),
    )  # fmt: skip


def _peran(kolom: KolomMentah, tabel: TabelMentah) -> str:
    rapi = rapikan(" ".join(kolom.jalur))
    if kolom.nama == "hitungan" and ("pagu" in rapi or "anggaran" in rapi):
        return "sisa_capaian" if "realisasi" in rapi else "anggaran_capaian"
    if tabel.kolom_peran("realisasi_pembanding") and (
        kolom.nama == "capaian" or not kolom.nama and ("banding" in rapi or kolom.peran.persen)
    ):
        return "perbandingan"
    if kolom.nama == "realisasi_anggaran" and kolom.peran.persen:
        return "serapan"
    kiri = next((k.nama for k in tabel.kolom if k.kolom == kolom.kolom - 1), "")
    if not kolom.nama and kolom.peran.persen:
        return {"realisasi": "capaian", "realisasi_anggaran": "serapan"}.get(kiri, "")
    return kolom.nama


def _baris(
    tabel: TabelMentah, r: int, kolom: tuple[KolomTerbaca, ...], pemisah: list[str], atas: BarisTerbaca | None
) -> BarisTerbaca:
    teks, angka, tertutup = [], [], set()
    jumlah = r in tabel.jumlah
    for i, (mentah, satu) in enumerate(zip(tabel.kolom, kolom, strict=True)):
        isi = " ".join(tabel.teks(r, mentah).split())
        if not isi and satu.peran in _LABEL_TURUN and atas is not None and not jumlah:
            isi = atas.teks[i]
        teks.append(isi)
        di_bawah = tabel.grid.tertutup(r, mentah.kolom)
        if di_bawah:
            tertutup.add(i)
        angka.append(None if di_bawah or satu.peran in _LABEL else _angka(tabel, r, mentah, satu, pemisah[i]))
    tempat = tuple(tabel.grid.alamat(r, k.kolom) for k in tabel.kolom)
    return BarisTerbaca(tuple(teks), tuple(angka), tempat, jumlah, frozenset(tertutup))


def _angka(tabel: TabelMentah, r: int, mentah: KolomMentah, kolom: KolomTerbaca, pemisah: str) -> AngkaCetak | None:
    teks = tabel.teks_sendiri(r, mentah)
    bacaan = baca_angka(teks, pemisah, bulat=kolom.peran in _UANG)
    if not isinstance(bacaan, Terbaca) or bacaan.atas is not None:
        return None
    return AngkaCetak(bacaan.angka, " ".join(teks.split()), tabel.grid.alamat(r, mentah.kolom), bacaan.persen)


def baca_skala(terbaca: NaskahTerbaca) -> Skala | None:
    """Return the scale of categories that the document itself prints, None where there is none to be read."""
    kriteria = (t for satu in terbaca.lembar for t in satu.tabel if t.jenis == "kriteria")
    return next((skala for t in kriteria if (skala := baca_kriteria(t)[0]) is not None), None)


def tabel_tak_dikenal(terbaca: NaskahTerbaca, dikenal: Sequence[TabelTerbaca]) -> tuple[TabelNaskah, ...]:
    """Return the tables of a document in which no header was understood."""
    nomor = {a.blok for t in dikenal for b in t.baris for a in b.tempat[:1]}
    return tuple(t for t in terbaca.naskah.tabel if t.tempat.nomor not in nomor)
