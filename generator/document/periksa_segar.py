"""Memeriksa hasil penyegaran: hanya cacat baru yang menolak, dan tiap teks tabel yang ditulis harus ada di slotnya."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from collections.abc import Iterator

from lxml import etree

from generator.document.audit import audit
from generator.document.banding_slot import setara
from generator.document.banding_slot import teks_sel
from generator.document.paket import baca_paket
from generator.document.relasi import bagian_utama
from generator.document.ringkasan_segar import HasilSegar
from generator.document.slot import nama_kendali
from generator.document.wml import w
from generator.tables.tabel import Table


def periksa_hasil(sebelum: bytes, hasil: HasilSegar) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the faults that the refresh made, and those that the file had before; both in Indonesian."""
    lama, kini = audit(sebelum), audit(hasil.docx, sebelum=sebelum)
    baru = [c for c in kini if c not in lama]
    tertahan = {d.nama for d in hasil.dipertahankan}
    segar = [n for n in hasil.disegarkan if n.startswith("tabel.") and n not in tertahan]
    return (*baru, *_teks_hilang(hasil, segar)), tuple(c for c in kini if c in lama)


def _teks_hilang(hasil: HasilSegar, nama: Collection[str]) -> Iterator[str]:
    """Yield the texts of refreshed tables that do not stand in their slot."""
    if not nama:
        return
    paket = baca_paket(hasil.docx)
    akar = etree.fromstring(paket[bagian_utama(paket["_rels/.rels"].isi())].isi())
    for sdt in akar.iter(w("sdt")):
        slot = nama_kendali(sdt)
        table = hasil.tabel.get(slot.removeprefix("tabel."))
        if slot in nama and isinstance(table, Table):
            ada = Counter(setara(teks_sel(tc)) for tc in sdt.iter(w("tc")))
            semua = [s for b in table.baris for s in b.sel if s.teks and not s.gabung_atas and not s.gabung_kiri]
            for teks in Counter(setara(s.teks) for s in semua) - ada:
                yield f'slot {slot}: "{teks[:40]}" tidak ada di tabelnya'
