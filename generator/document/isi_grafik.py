"""Grafik dan bagan di dalam slotnya: bagian grafik diganti datanya, rupa gambarnya tetap milik templat."""

from __future__ import annotations

import json
from posixpath import basename

from generator.document.cetakan import TempatGrafik
from generator.document.cetakan import TemplatSalah
from generator.document.grafik import DataGrafik
from generator.document.grafik import GrafikTidakDidukung
from generator.document.grafik import isi_grafik
from generator.document.konteks import Konteks
from generator.document.relasi import BukuRelasi
from generator.document.relasi import jalur_relasi
from generator.document.ukuran_grafik import sesuaikan_rupa
from generator.document.urai import LUBANG_ALT
from generator.document.wml import lolos_atribut

_JENIS_BUKU = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def isi_tempat_grafik(tempat: TempatGrafik, konteks: Konteks) -> str:
    """Return the chart's w:drawing and put its data into the chart part and workbook, "" without data."""
    data = konteks.isi.grafik.get(tempat.nama.removeprefix("grafik."))
    relasi = konteks.relasi[konteks.bagian].menurut_id(tempat.rid)
    if data is None or relasi is None:
        return ""
    bagian = relasi.tujuan(konteks.bagian)
    if bagian not in konteks.cetakan.bagian:
        raise TemplatSalah(f"Templat: grafik {{{{ {tempat.nama} }}}} tidak tersimpan di dalam berkas. Sisipkan lagi.")
    konteks.pakai(tempat.rid)
    rid, nama_buku = hubungi_buku(bagian, konteks)
    try:
        grafik, buku = isi_grafik(konteks.cetakan.bagian[bagian].isi(), data, rid)
    except GrafikTidakDidukung as galat:
        raise TemplatSalah(f"Templat: {{{{ {tempat.nama} }}}}: {galat}. Ganti jenis grafiknya di Word.") from galat
    gambar, grafik = sesuaikan_rupa(tempat.xml, grafik, data, konteks.bidang)
    konteks.bagian_baru |= {bagian: grafik, nama_buku: buku}
    konteks.jenis_isi.akhiran("xlsx", _JENIS_BUKU)
    konteks.simpanan.catat(tempat.nama, "grafik", data_json(data))
    return gambar.replace(LUBANG_ALT, lolos_atribut(data.alt or data.judul))


def hubungi_buku(bagian: str, konteks: Konteks) -> tuple[str, str]:
    """Return the relation to the chart's workbook and its part name; a chart without one gets a new one."""
    ada = konteks.cetakan.bagian.get(jalur_relasi(bagian))
    rels = BukuRelasi(bagian, ada.isi().decode("utf-8-sig") if ada else "")
    lama = next((r for r in rels.semua() if r.jenis.endswith("/package") and not r.luar), None)
    if lama is not None and lama.tujuan(bagian).endswith(".xlsx"):
        return lama.id, lama.tujuan(bagian)
    nama = f"word/embeddings/lkjip_{basename(bagian).removesuffix('.xml')}.xlsx"
    rid = rels.tambah("package", f"../embeddings/{basename(nama)}")
    konteks.bagian_baru[jalur_relasi(bagian)] = rels.xml.encode()
    return rid, nama


def data_json(data: DataGrafik) -> str:
    """Return the data of a chart as it is stored."""
    deret = [[d.nama, [None if n is None else str(n) for n in d.nilai]] for d in data.deret]
    isi = {"judul": data.judul, "kategori": list(data.kategori), "deret": deret}
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":"))
