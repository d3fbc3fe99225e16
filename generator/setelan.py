"""Pengaturan yang berlaku di sebuah folder, dari mana datangnya, dan menulis yang dipilih orang dari halaman.

The choice is a workbook with a Profil sheet like the office's own, so that the ordinary reader reads it, reports it,
and the commands see it too when it is kept in the office's folder.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from pathlib import Path

from generator.alur import Siap
from generator.alur import tulis_tetap
from generator.formulir.lembar import tulis_buku
from generator.formulir.profil import pengaturan_saja
from generator.model.bagian import BAGIAN
from generator.model.rekaman import rekaman
from generator.reading.baca_aturan import KUNCI_BAGIAN
from generator.reading.baca_aturan import daftar_bagian
from generator.reading.gabung_isian import dari_halaman
from generator.reading.kriteria import daftar_skala
from generator.reading.pengaturan import NAMA_PENGATURAN
from generator.reading.pengaturan import Isian
from generator.reading.pengaturan import Pengaturan
from generator.reading.pengaturan import baca_isian
from generator.reading.pengaturan import daftar_pengaturan
from generator.reading.pengaturan import rapikan_pilihan
from generator.reading.pengaturan import sebut_label

PEMISAH = "; "
TIDAK_ADA = "tidak ada"
PANJANG_ISIAN = 300
_BATAS = ("tanpa batas", "100", "110", "120", "150")
_TAHUN_SESUDAH = 10


@rekaman
class Setelan:
    """One setting. `berlaku` is what counts now, `kantor` what the office's own sheets state, else the default.

    `asal_kantor` is the cell where the office states it, "" for the default. `dipilih` is True when the page chose.
    `bentuk`: pilihan (one of `pilihan`, each with what it is called), banyak (some of them, joined by "; ") or teks.
    """

    kunci: str
    label: str
    arti: str
    berlaku: str
    kantor: str
    asal_kantor: str
    dipilih: bool
    bentuk: str
    pilihan: tuple[tuple[str, str], ...] = ()


def daftar_setelan(siap: Siap) -> tuple[Setelan, ...]:
    """Return every setting, in the order in which a Profil sheet lists them; `siap` has a Laporan."""
    halaman, kantor = _isian_terbaca(siap)
    berlaku = dict(siap.laporan.profil.pengaturan)
    hasil = []
    for kunci, satu in daftar_pengaturan().items():
        bentuk, pilihan = _bentuk(satu, siap)
        milik = kantor.get(kunci)
        hasil.append(
            Setelan(kunci, sebut_label(kunci), satu.arti, _baku(satu, berlaku[kunci]),
                    _baku(satu, milik.teks if milik else satu.baku), str(milik.asal) if milik else "",
                    kunci in halaman, bentuk, pilihan)
        )  # fmt: skip
    return tuple(hasil)


def simpan_setelan(siap: Siap, pilihan: Mapping[str, str]) -> Path | None:
    """Write the settings chosen on the page, by their keys, into the folder; none remove what was chosen before.

    Returns the workbook, None where there is none any more. Raises TidakDapatDisusun, OSError.
    """
    jalur = siap.folder / NAMA_PENGATURAN
    if not pilihan:
        jalur.unlink(missing_ok=True)
        return None
    isi = tulis_buku([pengaturan_saja(dict(pilihan))], siap.laporan.tahun if siap.laporan else 2000)
    return tulis_tetap(jalur, isi)


def _isian_terbaca(siap: Siap) -> tuple[dict[str, Isian], dict[str, Isian]]:
    """Return what the page chose and what the office's own Profil sheets state, by key; the first sheet counts."""
    halaman: dict[str, Isian] = {}
    kantor: dict[str, Isian] = {}
    for lembar in siap.lembar:
        for tabel in lembar.tabel:
            if tabel.jenis != "profil" or lembar.grid.tersembunyi:
                continue
            for kunci, isian in baca_isian(tabel)[0].items():
                (halaman if dari_halaman(isian) else kantor).setdefault(kunci, isian)
    return halaman, kantor


def _bentuk(satu: Pengaturan, siap: Siap) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return how a setting is chosen, and from what."""
    if satu.pilihan:
        return "pilihan", _sebutan(dict.fromkeys(satu.pilihan.values()))
    match satu.kunci:
        case "skala":
            ada = any(t.jenis == "kriteria" for lembar in siap.lembar for t in lembar.tabel)
            sendiri = (("lembar Kriteria", "Lembar Kriteria kantor"),) if ada else ()
            return "pilihan", (*sendiri, *((s.kode, s.nama) for s in daftar_skala().values()))
        case "batas_capaian":
            return "pilihan", _sebutan(_BATAS)
        case "desimal_capaian" | "desimal_efisiensi":
            return "pilihan", _sebutan(map(str, range(7)))
        case "batas_laporan":
            return "pilihan", _sebutan(map(str, range(1, 13)))
        case "tahun_akhir_renstra":
            return "pilihan", _sebutan(str(siap.laporan.tahun + n) for n in range(_TAHUN_SESUDAH + 1))
        case "tanpa_bagian":
            return "banyak", tuple((kunci, _sebut_bagian(kunci)) for kunci in BAGIAN)
    return "teks", ()


def _sebutan(pilihan: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple((p, p) for p in pilihan)


def _sebut_bagian(kunci: str) -> str:
    """ "Tindak lanjut LHE", "Lampiran A"."""
    if kunci.startswith("lampiran "):
        return f"Lampiran {kunci[-1].upper()}"
    return kunci.capitalize().replace("lhe", "LHE")


def _baku(satu: Pengaturan, teks: str) -> str:
    """Return a text as the choice that it means, else as it stands; a list of sections by their keys."""
    if satu.kunci in KUNCI_BAGIAN:
        daftar = daftar_bagian(teks)
        return "" if None in daftar else PEMISAH.join(daftar)
    return satu.pilihan.get(rapikan_pilihan(teks), teks)
