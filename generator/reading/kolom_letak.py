"""Menata letak kolom: tabel berdampingan, kolom tanpa kepala, data di samping kepalanya, kolom sekepala."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.reading.baris import teks_baris
from generator.reading.grid import SelMentah
from generator.reading.peran import Peran
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

BANYAK_CONTOH = 150
_LABEL = {
    "no", "uraian", "program", "kegiatan", "sub_kegiatan", "sasaran", "tujuan", "indikator", "jabatan", "golongan",
    "pendidikan", "jenis_kelamin", "aset", "label", "judul", "peraturan", "permasalahan", "kategori",
}  # fmt: skip
_BERNAMA = ("sasaran", "indikator", "tujuan", "uraian", "program", "kegiatan", "sub_kegiatan")
_BERUKURAN = ("target", "realisasi", "pagu", "realisasi_anggaran")
_HITUNGAN = {*_BERUKURAN, "jumlah", "kebutuhan", "saldo", "batas", "isi", "capaian"}
_KODE = re.compile(r"[\dA-Z]{0,4}[\d.,\-]*\.?|[a-z]\.?|[IVX]+\.?")
Contoh = dict[int, list[SelMentah]]


def bagi_berdampingan(tabel: TabelMentah) -> list[TabelMentah]:
    """Split a header into tables that stand side by side: an empty column between, labels on both sides."""
    kolom = sorted(tabel.kolom, key=lambda k: k.kolom)
    celah = [i for i in range(1, len(kolom)) if kolom[i].kolom - kolom[i - 1].kolom > 1]
    if not celah:
        return [tabel]
    terpakai = {k for r in tabel.baris for k in tabel.grid.baris[r]}
    batas = [i for i in celah if not terpakai & set(range(kolom[i - 1].kolom + 1, kolom[i].kolom))]
    bagian = [kolom[a:b] for a, b in zip([0, *batas], [*batas, len(kolom)], strict=True)]
    bernama = [b for b in bagian if any(k.nama for k in b)]
    if len(bernama) > 1 and all(berdiri_sendiri(b) for b in bernama) and _bukan_sela(bernama):
        return [_sebagian(tabel, b) for b in bernama]
    if 0 < len(bernama) < len(bagian):
        tabel.kolom = [k for b in bernama for k in b]
    return [tabel]


def tata_kolom(tabel: TabelMentah, contoh: Contoh) -> None:
    """Give every column with data its place under a header, and tell neighbours under one header apart."""
    _tambah_tanpa_kepala(tabel, contoh)
    _geser(tabel, contoh)
    _pisahkan_sekepala(tabel, contoh)
    tabel.kolom.sort(key=lambda k: k.kolom)


def ambil_contoh(tabel: TabelMentah) -> Contoh:
    """Return the visible cells by column of at most some hundred rows, spread over the table."""
    langkah = max(1, len(tabel.baris) // BANYAK_CONTOH)
    baris = tabel.baris if langkah == 1 else sorted({*tabel.baris[:50], *tabel.baris[::langkah]})
    hasil: Contoh = {}
    for r in baris:
        for k, sel in tabel.grid.baris[r].items():
            if sel.berisi and not tabel.grid.tertutup(r, k) and not _mata_uang(sel):
                hasil.setdefault(k, []).append(sel)
    return hasil


def _mata_uang(sel: SelMentah) -> bool:
    """Nothing but the sign of the currency that belongs to the figure at its right."""
    return isinstance(sel.nilai, str) and sel.teks.rstrip(".").casefold() in ("", "rp")


def berdiri_sendiri(kolom: list[KolomMentah]) -> bool:
    nama = {k.nama for k in kolom if k.nama}
    return len(nama) >= 2 and bool(nama & _LABEL)


def _bukan_sela(bagian: list[list[KolomMentah]]) -> bool:
    """Tell two tables from one with an empty column in it: both hold figures, or the second begins anew."""
    nama = [{k.nama for k in b if k.nama} for b in bagian]
    beranjak = all(n & {"no", "kode"} or n & nama[0] for n in nama[1:])
    return beranjak or all(n & _HITUNGAN for n in nama)


def _sebagian(tabel: TabelMentah, kolom: list[KolomMentah]) -> TabelMentah:
    kiri, kanan = kolom[0].kolom, kolom[-1].kolom
    grid = tabel.grid
    hasil = TabelMentah(grid, tabel.kepala, kolom)
    hasil.baris = [r for r in tabel.baris if any(kiri <= k <= kanan for k in grid.baris[r])]
    hasil.baris_judul, hasil.formulir = tabel.baris_judul, tabel.formulir
    sendiri = {r: [k for k in grid.baris[r] if kiri <= k <= kanan] for r in tabel.baris_judul}
    hasil.judul = [
        " ".join(grid.teks(r, k) for k in sorted(sendiri[r])) if sendiri[r] else teks_baris(grid, r)
        for r in tabel.baris_judul
        if teks_baris(grid, r)
    ]
    hasil.dilewati = list(tabel.dilewati)
    hasil.nomor = {k: t for k, t in tabel.nomor.items() if kiri <= k <= kanan}
    return hasil


def _tambah_tanpa_kepala(tabel: TabelMentah, contoh: Contoh) -> None:
    """Columns inside the table that hold data but no header: further code, satuan, or name columns."""
    ada = {k.kolom: k for k in tabel.kolom}
    kiri, kanan = tabel.batas_kolom
    _tambah_di_kiri(tabel, contoh, ada)
    for kolom in sorted(contoh):
        tetangga = ada.get(kolom - 1)
        if kolom in ada or tetangga is None or not kiri < kolom <= kanan + 1:
            continue
        if len(contoh[kolom]) < 2 and tetangga.nama != "kode":
            continue
        kosong = len(contoh.get(tetangga.kolom, ())) * 4 < len(contoh[kolom])
        nama = "" if kosong else _peran_lanjutan(tetangga, contoh[kolom])
        if nama and not (kolom > kanan and nama not in ("satuan", tetangga.nama)):
            jalur = tetangga.jalur if nama == tetangga.nama else (*tetangga.jalur, "(tanpa kepala)")
            baru = KolomMentah(kolom, jalur, replace(tetangga.peran, nama=nama, kata=0.4))
            tabel.kolom.append(baru)
            ada[kolom] = baru


def _tambah_di_kiri(tabel: TabelMentah, contoh: Contoh, ada: dict[int, KolomMentah]) -> None:
    """Names that begin one column left of their header, where the column below it steps in for the next level."""
    for k in tabel.kolom_peran("uraian", "program"):
        isi = contoh.get(k.kolom - 1, [])
        if k.kolom - 1 not in ada and len(isi) > 1 and _bagian(isi, _berangka) < 0.5 and _panjang_rata(isi) > 8:
            ada[k.kolom - 1] = baru = KolomMentah(k.kolom - 1, k.jalur, replace(k.peran, kata=0.4))
            tabel.kolom.append(baru)


def _peran_lanjutan(kiri: KolomMentah, isi: list[SelMentah]) -> str:
    """Return what a headerless column at the right of another one can only be, "" if nothing."""
    if kiri.nama in ("kode", "no") and _bagian(isi, _seperti_kode) >= 0.7:
        return "kode"
    if kiri.nama in ("target", "realisasi", "target_fisik") and _bagian(isi, _berangka) < 0.3:
        return "satuan"
    if kiri.nama in _BERNAMA and _bagian(isi, _berangka) < 0.5 and _panjang_rata(isi) > 8:
        return kiri.nama
    return ""


def _geser(tabel: TabelMentah, contoh: Contoh) -> None:
    """A named column without any data takes the headerless neighbour that holds figures (pattern 15)."""
    ada = {k.kolom for k in tabel.kolom}
    for k in tabel.kolom:
        if k.nama not in _BERUKURAN or contoh.get(k.kolom):
            continue
        for calon in (k.kolom - 1, k.kolom + 1):
            isi = contoh.get(calon, ())
            if calon not in ada and isi and _bagian(isi, _berangka) >= 0.7:
                k.kolom = calon
                ada.add(calon)
                break


def _pisahkan_sekepala(tabel: TabelMentah, contoh: Contoh) -> None:
    """Tell apart neighbours that share one header: number and name, figure and satuan."""
    menurut_jalur: dict[tuple[str, ...], list[KolomMentah]] = {}
    for k in tabel.kolom:
        menurut_jalur.setdefault(k.jalur, []).append(k)
    for kelompok in menurut_jalur.values():
        terisi = [k for k in kelompok if contoh.get(k.kolom)]
        if len(kelompok) > 1 and terisi:
            buang = {k.kolom for k in kelompok if k not in terisi}
            tabel.kolom = [k for k in tabel.kolom if k.kolom not in buang]
        if len(terisi) > 1:
            _beri_peran_sekepala(terisi, contoh)


def _beri_peran_sekepala(kolom: list[KolomMentah], contoh: Contoh) -> None:
    utama = max(kolom, key=lambda k: _panjang_rata(contoh[k.kolom]))
    for k in kolom:
        isi = contoh[k.kolom]
        if utama.nama in _BERNAMA and k is not utama and _bagian(isi, _seperti_kode) >= 0.7:
            umum = utama.nama in ("uraian", "program", "kegiatan", "sub_kegiatan")
            k.peran = replace(k.peran, nama="kode" if umum else f"kode_{utama.nama}")
        elif utama.nama in ("target", "realisasi") and _bagian(isi, _berangka) < 0.3:
            k.peran = replace(k.peran, nama="satuan")
        elif utama.nama in ("pagu", "realisasi_anggaran") and _bagian(isi, _berangka) < 0.3:
            k.peran = Peran()


def _seperti_kode(sel: SelMentah) -> bool:
    return bool(_KODE.fullmatch(sel.teks))


def _berangka(sel: SelMentah) -> bool:
    return isinstance(sel.nilai, float) or sel.nilai is None or any(c.isdigit() for c in sel.teks)


def _bagian(isi: list[SelMentah], uji) -> float:
    return sum(map(uji, isi)) / len(isi) if isi else 0.0


def _panjang_rata(isi: list[SelMentah]) -> float:
    return sum(len(s.teks) for s in isi) / len(isi) if isi else 0.0
