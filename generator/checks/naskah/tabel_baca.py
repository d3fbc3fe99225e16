"""Tabel naskah atau tabel hitungan sebagai kolom berperan: pagu, target, realisasi, capaian, dan seterusnya.

A role is read from the words of the header, its lowest line first; what the line above says (a year, "Anggaran")
completes it. A column whose words say nothing has no role and is not used.
"""

from __future__ import annotations

import re

from generator.checks.naskah.bilangan import find_tahun
from generator.checks.naskah.kalimat import rapikan
from generator.model.naskah import TabelNaskah
from generator.model.rekaman import rekaman
from generator.tables.tabel import Table

_NOMOR_KOLOM = re.compile(r"\(?\d{0,2}[a-z]?\)?|\(?\d{1,2}\)?\s*=.*|[-–]")
_DAERAH_LAIN = re.compile(r"\b(?:kota|kabupaten|kab\.|provinsi|prov\.|nasional|standar)(?:\s|$)")
_UANG = re.compile(r"\b(?:anggaran|keuangan|pagu|rp|rupiah|belanja)\b")
# (peran, pola daun); yang pertama cocok menang.
_PERAN = (
    ("", r"(?:pagu|anggaran).*[x×*].*capaian|^no\.?$|formulasi|definisi|^sumber|penanggung|keterangan"),
    ("nama", r"^(?:program|kegiatan|sub kegiatan|tujuan/sasaran|sasaran/program|uraian)\b(?!.*indikator)"),
    ("indikator", r"^indikator"),
    ("sasaran", r"sasaran"),
    ("tujuan", r"tujuan"),
    ("satuan", r"^sat(?:uan|\.)"),
    ("kategori", r"kategori|predikat|kriteria"),
    ("kemajuan", r"kemajuan"),
    ("efisiensi", r"efisiensi"),
    ("serapan", r"serapan|penyerapan"),
    ("sisa", r"\bsisa\b"),
    ("banding", r"perbandingan"),
    ("target_akhir", r"target.*(?:\bakhir\b|jangka menengah|\brenstra\b|\brpjmd\b)"),
    ("target", r"\btarget\b"),
    ("realisasi", r"realisasi"),
    ("capaian", r"(?<!pen)capaian|pencapaian\s*\(?%|^\(?%\)?$"),
    ("pagu", r"\b(?:pagu|anggaran)\b"),
)  # fmt: skip
_ORANG = (
    ("kebutuhan", r"kebutuhan"),
    ("kekurangan", r"kekurangan|kelebihan"),
    ("orang", r"jumlah|realisasi|tersedia|\borang\b"),
)
_NAMA_PEGAWAI = re.compile(r"jabatan|pangkat|golongan|pendidikan|kelamin|eselon|status|unit kerja|bidang|uraian|usia")


@rekaman
class KolomBaca:
    """One column: its role ("" for none), the year it belongs to, whether its figures are percent."""

    peran: str
    tahun: int | None = None
    persen: bool = False


@rekaman
class BarisBaca:
    """One row of the body as text; `tingkat` is the level that a computed table states, "" where nobody does."""

    sel: tuple[str, ...]
    tingkat: str = ""


@rekaman
class TabelBaca:
    """One table. `sebutan` is how a finding names it, `judul` its caption or the heading above it."""

    sebutan: str
    judul: str
    kolom: tuple[KolomBaca, ...]
    baris: tuple[BarisBaca, ...]

    def letak(self, *peran: str) -> tuple[int, ...]:
        """Return the columns of these roles."""
        return tuple(k for k, kolom in enumerate(self.kolom) if kolom.peran in peran)

    @property
    def tahun(self) -> int | None:
        """The only year that the caption names."""
        tahun = set(find_tahun(self.judul))
        return tahun.pop() if len(tahun) == 1 else None


def baca_tabel_naskah(tabel: TabelNaskah) -> TabelBaca:
    """Return a table of the document; rows of column numbers belong to the header."""
    baris = [tuple(rapikan(sel) for sel in b) for b in tabel.baris]
    awal = min(tabel.tinggi_kepala, len(baris))
    while awal < len(baris) and _baris_nomor(baris[awal]):
        awal += 1
    kepala = [b for b in baris[:awal] if not _baris_nomor(b)]
    lebar = max((len(b) for b in baris), default=0)
    jalur = [tuple(dict.fromkeys(b[k] for b in kepala if k < len(b) and b[k])) for k in range(lebar)]
    judul = rapikan(tabel.keterangan) or tabel.tempat.judul
    isi = tuple(BarisBaca(b + ("",) * (lebar - len(b))) for b in baris[awal:])
    return TabelBaca(tabel.sebutan, judul, _kolom(jalur, judul), isi)


def baca_table(tabel: Table) -> TabelBaca:
    """Return a computed table; a merged cell repeats the text that it continues."""
    isi: list[BarisBaca] = []
    for baris in tabel.baris:
        sel: list[str] = []
        for k, satu in enumerate(baris.sel):
            atas = isi[-1].sel[k] if satu.gabung_atas and isi else ""
            sel.append(rapikan(atas or (sel[-1] if satu.gabung_kiri and sel else satu.teks)))
        isi.append(BarisBaca(tuple(sel), baris.tingkat))
    nomor = tabel.kunci[:1].isdigit()
    sebutan = f"Tabel {tabel.kunci} hasil hitungan" if nomor else f'tabel "{tabel.judul}" hasil hitungan'
    return TabelBaca(sebutan, tabel.judul, _kolom([k.judul for k in tabel.kolom], tabel.judul), tuple(isi))


def _baris_nomor(sel: tuple[str, ...]) -> bool:
    return (
        any(sel)
        and all(_NOMOR_KOLOM.fullmatch(s) for s in sel)
        and sum(s[:1].isdigit() or s[:1] == "(" for s in sel) > 1
    )


def _kolom(jalur: list[tuple[str, ...]], judul: str) -> tuple[KolomBaca, ...]:
    lipat = [tuple(j.casefold() for j in satu) for satu in jalur]
    pegawai = any("pegawai" in t or "(orang)" in t for t in (judul.casefold(), *(d for j in lipat for d in j)))
    semua = {_peran(j) for j in lipat}
    kolom = []
    for satu in lipat:
        peran = _peran_pegawai(satu) if pegawai else _peran(satu)
        if peran == "" and satu and find_tahun(satu[-1]):
            peran = _peran_tahun(satu, judul.casefold())
        if peran == "capaian" and "pembanding" in semua:
            peran = "banding"
        elif peran == "capaian" and "realisasi_anggaran" in semua and not semua & {"target", "realisasi", "indikator"}:
            peran = "serapan"
        tahun = find_tahun(" ".join(satu))
        kolom.append(KolomBaca(peran, tahun[-1] if tahun else None, any("%" in j for j in satu[-1:])))
    return tuple(kolom)


def _peran(jalur: tuple[str, ...]) -> str:
    if not jalur:
        return ""
    daun, induk = jalur[-1], " ".join(jalur[:-1])
    peran = next((nama for nama, pola in _PERAN if re.search(pola, daun)), "")
    uang = _UANG.search(daun) or (_UANG.search(induk) and "kinerja" not in daun)
    if peran == "realisasi" and _DAERAH_LAIN.search(daun):
        return "pembanding"
    if uang and peran in ("target", "realisasi", "capaian"):
        return {"target": "pagu", "realisasi": "realisasi_anggaran", "capaian": "serapan"}[peran]
    if daun == "total" and "target" in induk:
        return "target"
    return peran


def _peran_tahun(jalur: tuple[str, ...], judul: str) -> str:
    """Return the role of a column that is headed by a year alone: what the group above it, or the caption, says."""
    for sumber in (" ".join(jalur[:-1]), judul):
        for peran in ("target", "realisasi", "capaian"):
            if peran in sumber:
                return peran
    return "pagu" if re.search(r"\b(?:anggaran|pagu|belanja)\b", f"{jalur[-1]} {judul}") else ""


def _peran_pegawai(jalur: tuple[str, ...]) -> str:
    if not jalur:
        return ""
    daun = jalur[-1]
    for peran, pola in _ORANG:
        if re.search(pola, daun):
            return peran
    return "nama" if _NAMA_PEGAWAI.search(daun) else ""
