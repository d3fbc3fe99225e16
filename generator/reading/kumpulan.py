"""Tabel yang dikenal, dikelompokkan menurut jenisnya; yang berulang dilaporkan, yang paling berlaku dipakai."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Iterator
from typing import Any

from generator.model.catatan import Catatan
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.jenis import nama_jenis
from generator.reading.nama import inti_nama
from generator.reading.nama import rapikan
from generator.reading.nama_kantor import kantor_sama
from generator.reading.nama_kantor import kantor_tertulis
from generator.reading.tabel_mentah import TabelMentah
from generator.reading.waktu import NAMA_BULAN
from generator.reading.waktu import tanggal_terurut

_BERPERIODE = ("renstra", "renstra_program", "iku", "strategi", "keterkaitan")
_PER_BIDANG = ("capaian", "penyebab", "solusi", "rencana_aksi", "target_triwulan", "pembanding", "riwayat")
_BOLEH_BERULANG = ("profil", "pk_anggaran", "fungsi", "realisasi", "dpa", "anggaran_kas", "data_dasar", *_PER_BIDANG)
_TANDA_KEPALA = ("kepala dinas", "kepala badan", "inspektur", "camat", "sekretaris daerah", "direktur", "kepala satuan")
_BAWAHAN = re.compile(
    r"\b(?:kepala (?:bidang|seksi|sub|bagian)|kabid|kasi|kasubb?ag|eselon (?:iii|iv)|sekretaris dinas)\b"
)
_CONTOH_ISI = 300


class Kumpulan:
    """The recognised tables by kind; repeated ones are reported once, the one in force is used.

    `nama_kantor`, once known, lets tables that name the office win over those of other offices.
    """

    def __init__(self, tabel: list[TabelMentah], catatan: list[Catatan]) -> None:
        self.catatan = catatan
        self.nama_kantor = ""
        self._semua = tabel
        self._terpilih: dict[str, list[TabelMentah]] = {}

    def semua(self) -> Iterator[TabelMentah]:
        yield from self._semua

    def tabel(self, jenis: str) -> list[TabelMentah]:
        if jenis not in self._terpilih:
            self._terpilih[jenis] = self._pilih(jenis, [t for t in self._semua if t.jenis == jenis])
        return self._terpilih[jenis]

    def baca(self, jenis: str, pembaca: Callable[..., tuple[Any, list[Catatan]]], *lain: Any) -> list[Any]:
        """Run a reader that returns (value, findings) over the tables of one kind."""
        hasil = []
        for t in self.tabel(jenis):
            nilai, temuan = pembaca(t, *lain)
            self.catatan += temuan
            hasil.append(nilai)
        return hasil

    def baca_apa_adanya(self, jenis: str, pembaca: Callable[..., Any], *lain: Any) -> list[Any]:
        return [pembaca(t, *lain) for t in self.tabel(jenis)]

    def rata(self, jenis: str, pembaca: Callable[..., tuple[tuple, list[Catatan]]], *lain: Any) -> tuple:
        return tuple(x for daftar in self.baca(jenis, pembaca, *lain) for x in daftar)

    @staticmethod
    def satu(daftar: list[Any]) -> Any:
        return daftar[0] if daftar else None

    def _pilih(self, jenis: str, daftar: list[TabelMentah]) -> list[TabelMentah]:
        terpilih: dict[tuple, TabelMentah] = {}
        for t in self._sekantor(jenis, self._bukan_salinan(jenis, daftar)):
            kunci = (t.tahun, t.versi, t.periode if jenis in _BERPERIODE else None)
            if jenis in _BOLEH_BERULANG:
                kunci = (t.grid.berkas, t.grid.lembar, t.kepala, t.batas_kolom)
            lama = terpilih.get(kunci)
            if lama is None:
                terpilih[kunci] = t
                continue
            pemenang = max((lama, t), key=self.peringkat) if self.peringkat(t) != self.peringkat(lama) else lama
            terpilih[kunci] = pemenang
            self.catatan.append(_catat_ganda(jenis, pemenang, lama if pemenang is t else t))
        return list(terpilih.values())

    def peringkat(self, tabel: TabelMentah) -> tuple:
        """Order tables of one role: of this office, of its head, latest date, latest month, most rows."""
        konteks = " ".join([*tabel.judul, *tabel.bawah, tabel.grid.lembar]).casefold()
        kantor = inti_nama(self.nama_kantor)
        milik = bool(kantor) and kantor in inti_nama(" ".join([*tabel.judul, tabel.grid.lembar, tabel.grid.berkas]))
        kepala = tabel.jenis == "pk" and any(x in konteks for x in _TANDA_KEPALA)
        sendiri = not _milik_bawahan(tabel)
        return milik, sendiri, kepala, tanggal_terurut(tabel.judul), tabel.sampai or 12, len(tabel.baris)

    def _sekantor(self, jenis: str, daftar: list[TabelMentah]) -> list[TabelMentah]:
        """Leave out what names another office, where a table of the kind names this one."""
        sebutan = {id(t): [k for b in (*t.judul, t.grid.lembar) if (k := kantor_tertulis(b)[0])] for t in daftar}
        milik = {i: [kantor_sama(k, self.nama_kantor) for k in nama] for i, nama in sebutan.items()}
        if jenis not in _PER_BIDANG or not self.nama_kantor or not any(any(m) for m in milik.values()):
            return daftar
        for t in daftar:
            if milik[id(t)] and not any(milik[id(t)]):
                self.catatan.append(
                    info("B07", t.alamat, f"Tabel {_sebutan(jenis)} {sebutan[id(t)][0]} tidak dipakai; yang "
                                          f"dilaporkan {self.nama_kantor}.")
                )  # fmt: skip
        return [t for t in daftar if not milik[id(t)] or any(milik[id(t)])]

    def _bukan_salinan(self, jenis: str, daftar: list[TabelMentah]) -> list[TabelMentah]:
        """Drop tables that hold cell by cell what another one holds (the same file uploaded twice)."""
        if len(daftar) < 2:
            return daftar
        sidik: dict[tuple, TabelMentah] = {}
        for t in daftar:
            isi = tuple(str(s.nilai) for r in t.baris[:_CONTOH_ISI] for _, s in sorted(t.grid.baris[r].items()))
            kunci = (t.tahun, t.versi, t.periode, len(t.baris), isi)
            if kunci in sidik:
                self.catatan.append(
                    info("B07", t.alamat, f"Tabel {_sebutan(jenis)} ini salinan dari "
                                          f"{sidik[kunci].nama_tempat}; dibaca sekali.")
                )  # fmt: skip
            else:
                sidik[kunci] = t
        return list(sidik.values())


def sebutan_masa(tabel: TabelMentah) -> str:
    """ "s.d. Juni", "" for a whole year or an unknown period."""
    return f"s.d. {NAMA_BULAN[tabel.sampai - 1]}" if tabel.sampai and tabel.sampai < 12 else ""


def _sebutan(jenis: str) -> str:
    return nama_jenis()[jenis]


def _milik_bawahan(tabel: TabelMentah) -> bool:
    """Tell a PK of someone below the head, such as a kepala bidang; the head may sign it as the other party."""
    return tabel.jenis == "pk" and bool(_BAWAHAN.search(rapikan(" ".join([*tabel.judul, tabel.grid.lembar]))))


def _catat_ganda(jenis: str, dipakai: TabelMentah, lain: TabelMentah) -> Catatan:
    if _milik_bawahan(lain) and not _milik_bawahan(dipakai):
        pesan = f"Perjanjian Kinerja pejabat di bawah kepala tidak dipakai; yang dilaporkan {dipakai.nama_tempat}."
        return info("B07", lain.alamat, pesan)
    masa = [f" ({m})" if (m := sebutan_masa(t)) else "" for t in (dipakai, lain)]
    pesan = f"Ada dua tabel {_sebutan(jenis)} untuk waktu yang sama{masa[1]}: yang dipakai "
    pesan += f"{dipakai.nama_tempat}{masa[0]}."
    return periksa("B07", lain.alamat, pesan, "Pindahkan berkas yang tidak berlaku dari folder ini.")
