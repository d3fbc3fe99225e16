"""Baris perangkat daerah sendiri di tabel yang memuat beberapa perangkat daerah."""

from __future__ import annotations

import re
from collections import Counter

from generator.model.catatan import Catatan
from generator.reading.catat import info
from generator.reading.catat import periksa
from generator.reading.nama import kemiripan
from generator.reading.tabel_mentah import TabelMentah

_AMBANG_KANTOR = 85
_KANTOR = re.compile(
    r"^(?:[\dX. \-–]+)?(?:dinas|badan|kecamatan|kelurahan|inspektorat|sekretariat|satuan|rumah sakit|rsud|kantor|"
    r"bagian)\b",
    re.IGNORECASE,
)


def saring_kantor(tabel: TabelMentah, nama_kantor: str) -> list[Catatan]:
    """Leave only the rows of the reporting office where a column names several offices; its name is filled down.

    Where the office is not among them the one with most rows is taken, to be checked.
    """
    kolom = tabel.satu("skpd")
    if kolom is None:
        return []
    isi, terakhir = {}, ""
    for r in tabel.baris:
        terakhir = " ".join(tabel.teks(r, kolom).split()) or terakhir
        isi[r] = terakhir
    suara = Counter(t for t in isi.values() if t)
    if len(suara) < 2:
        return []
    mirip = max(suara, key=lambda t: (kemiripan(t, nama_kantor), suara[t], t))
    tahu = bool(nama_kantor) and kemiripan(mirip, nama_kantor) >= _AMBANG_KANTOR
    if not tahu and not all(map(_KANTOR.match, suara)):
        return []
    terpilih = mirip if tahu else suara.most_common(1)[0][0]
    pesan = f'Tabel ini memuat {len(suara)} perangkat daerah; yang dibaca "{terpilih}" ({suara[terpilih]} baris).'
    saran = "" if tahu else 'Tulis "Nama Perangkat Daerah" di lembar Profil bila bukan itu.'
    tabel.dilewati += [(r, "perangkat daerah lain") for r, t in isi.items() if t and t != terpilih]
    tabel.baris = [r for r, t in isi.items() if not t or t == terpilih]
    buat = info if tahu else periksa
    return [buat("H07", tabel.grid.alamat(tabel.kepala[0], kolom.kolom), pesan, saran)]
