"""Isian lembar Profil: baris label–isi, dan pengaturan kantor dengan nilai baku serta pilihannya (profil.toml)."""

from __future__ import annotations

from dataclasses import field
from functools import cache

from generator.model.catatan import Catatan
from generator.model.nilai import Alamat
from generator.model.rekaman import rekaman
from generator.reading.acuan import baca_acuan_toml
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.grid import SelMentah
from generator.reading.nama import rapikan
from generator.reading.tabel_mentah import TabelMentah

# What people chose on the page; it lies among the office's workbooks and is read like them.
NAMA_PENGATURAN = "Pengaturan dari halaman.xlsx"
_EJAAN = (("renstra", "Renstra"), ("bab iii", "BAB III"), ("tabel 3 7", "Tabel 3.7"), ("nip ", "NIP "),
          ("rata rata", "rata-rata"))  # fmt: skip
_DIGIT_EXCEL = 10**15
_TANDA = (("≥", "lebihsama"), (">=", "lebihsama"), (">", "lebih"), ("/", "bagi"), (":", "bagi"))


@rekaman
class Isian:
    """One label with its text and place."""

    teks: str
    asal: Alamat


@rekaman
class Pengaturan:
    """One setting as profil.toml describes it; `pilihan` maps each tidy spelling to the value that it means."""

    kunci: str
    label: tuple[str, ...]
    baku: str
    arti: str
    pilihan: dict[str, str] = field(default_factory=dict)

    def sebut_pilihan(self) -> str:
        return "; ".join(dict.fromkeys(self.pilihan.values()))


def baca_isian(tabel: TabelMentah) -> tuple[dict[str, Isian], list[Catatan]]:
    """Return what a label–isi table states, by key; labels that nobody knows are reported."""
    label, isi = tabel.satu("label"), tabel.satu("isi")
    hasil, catatan = {}, []
    for r in tabel.baris:
        nama, teks = (tabel.teks_sendiri(r, k).strip(" :") for k in (label, isi))
        if not nama or (not teks and nama.isupper()):
            continue
        kunci = _kunci_label().get(rapikan(nama))
        alamat = tabel.grid.alamat(r, isi.kolom)
        if kunci is None:
            sebab = "tidak diperlukan laporan" if label_dikenal(nama) else "tidak dikenal dan tidak dipakai"
            catatan.append(info("P01", alamat, f'Isian "{nama}" {sebab}.'))
        elif _digit_hilang(tabel.sel(r, isi)):
            catatan.append(
                periksa("P08", alamat, f'Isian "{nama}" tersimpan sebagai angka, sehingga Excel mengganti digit '
                                       "terakhirnya dengan nol; tidak dipakai.",
                        "Ubah format selnya menjadi Teks, ketik ulang isinya, simpan, lalu jalankan lagi.")
            )  # fmt: skip
        elif teks:
            hasil[kunci] = Isian(" ".join(teks.split()), alamat)
    return hasil, catatan


def _digit_hilang(sel: SelMentah | None) -> bool:
    """Tell a number with more digits than Excel keeps, such as a NIP that was not typed as text."""
    return sel is not None and sel.angka is not None and abs(sel.angka) >= _DIGIT_EXCEL


def rapikan_pilihan(teks: str) -> str:
    """Return a choice for comparison: signs of comparison and division count, other punctuation and capitals do not.

    >>> rapikan_pilihan("Capaian − Serapan"), rapikan_pilihan("capaian ≥ 100 %")
    ('capaian serapan', 'capaian >= 100')
    """
    tanda = teks.replace("%", " ").replace("×", " x ")
    for simbol, kata in _TANDA:
        tanda = tanda.replace(simbol, f" {kata} ")
    rapi = f" {rapikan(tanda)} "
    return rapi.replace(" lebihsama ", " >= ").replace(" lebih ", " > ").strip().removesuffix(" persen")


def label_dikenal(teks: str) -> bool:
    """Tell whether a text is the label of an identity or a setting."""
    return rapikan(teks) in _kunci_label() or rapikan(teks) in _data()["lainnya"]["label"]


def sebut_label(kunci: str) -> str:
    """Return the label of an identity or a setting as people read it.

    >>> sebut_label("tempat"), sebut_label("tahun_akhir_renstra")
    ('Tempat', 'Tahun akhir Renstra untuk Tabel 3.7')
    """
    label = (_data()["identitas"] | {k: p.label for k, p in daftar_pengaturan().items()})[kunci][0]
    for rapi, ejaan in _EJAAN:
        label = label.replace(rapi, ejaan)
    return label[:1].upper() + label[1:]


@cache
def daftar_pengaturan() -> dict[str, Pengaturan]:
    """Return every setting by its key, in the order in which a Profil sheet lists them."""
    return {
        kunci: Pengaturan(
            kunci, tuple(isi["label"]), isi["baku"], isi["arti"],
            {rapikan_pilihan(p): nilai for nilai, daftar in isi.get("pilihan", {}).items() for p in (nilai, *daftar)},
        )
        for kunci, isi in _data()["pengaturan"].items()
    }  # fmt: skip


@cache
def _data() -> dict[str, dict]:
    return baca_acuan_toml("profil.toml")


@cache
def _kunci_label() -> dict[str, str]:
    identitas = {s: kunci for kunci, daftar in _data()["identitas"].items() for s in daftar}
    return identitas | {s: p.kunci for p in daftar_pengaturan().values() for s in p.label}
