"""Pemeriksaan templat Word: nama yang salah ketik, tabel contoh yang kurang, field, perubahan terlacak, komentar.

Every finding names its place as a person finds it in Word: part, nearest heading above, paragraph or table.
"""

from __future__ import annotations

import re

from lxml import etree

from generator.document.audit import audit_susunan
from generator.document.cetakan import TemplatSalah
from generator.document.curiga import curigai
from generator.document.curiga import ringkas_cacat
from generator.document.daftar_nama import tingkat_tabel
from generator.document.keterangan import keterangan_ketik
from generator.document.komentar import jumlah_komentar
from generator.document.nama import tanpa_sasaran
from generator.document.paket import PaketRusak
from generator.document.paket import baca_paket
from generator.document.periksa_nama import baris_contoh
from generator.document.periksa_nama import periksa_nama
from generator.document.periksa_sisa import periksa_sisa
from generator.document.pindai import nama_tunggal
from generator.document.pindai import teks_paragraf
from generator.document.relasi import Relasi
from generator.document.relasi import diambil_dari_luar
from generator.document.tempat_templat import BagianTempat
from generator.document.tempat_templat import baca_bagian
from generator.document.templat import urai_templat
from generator.document.temuan_templat import ARTI_KODE
from generator.document.temuan_templat import LIHAT_DAFTAR
from generator.document.temuan_templat import Temuan
from generator.document.wml import w
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat

__all__ = ["ARTI_KODE", "periksa_templat"]

_TERLACAK = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange")
_PENGAMBIL = ("DDE", "INCLUDE", "LINK ", "IMPORT", "RD ", "DATABASE", "MACROBUTTON")
_BERNOMOR = re.compile(r"\d+_\d+")


def periksa_templat(docx: bytes, berkas: str = "templat") -> tuple[Catatan, ...]:
    """Return the findings in the order of the document; `salah` are those that stop a report from being made.

    `berkas` is the file's name in messages. The template is only read.
    """
    temuan = Temuan(berkas)
    try:
        bagian = baca_bagian(docx)
    except (TemplatSalah, PaketRusak) as galat:
        temuan.salah("W01", "", str(galat), "Simpan ulang templat sebagai .docx dari Word.")
        return tuple(temuan.daftar)
    for b in bagian:
        periksa_nama(b, temuan)
        _periksa_tabel(b, temuan)
        _periksa_terlacak(b, temuan)
        periksa_sisa(b, temuan)
    _periksa_komentar(docx, temuan)
    _periksa_field(bagian[0], temuan)
    _periksa_luar(docx, bagian, temuan)
    _periksa_susunan(docx, temuan)
    if not any(c.tingkat is Tingkat.SALAH for c in temuan.daftar):
        try:
            with curigai(docx, TemplatSalah, "Templat"):
                urai_templat(docx)
        except TemplatSalah as galat:
            temuan.salah("W01", "", str(galat), LIHAT_DAFTAR)
    return tuple(temuan.daftar)


def _periksa_tabel(bagian: BagianTempat, temuan: Temuan) -> None:
    berpemilik = set()
    for p in bagian.akar.iter(w("p")):
        jenis, _, kunci = nama_tunggal(p).partition(".")
        if jenis != "tabel":
            continue
        letak = f"{bagian.letak(p)}, {{{{ tabel.{kunci} }}}}"
        sesudah = p.getnext()
        baris = baris_contoh(sesudah) if sesudah is not None and sesudah.tag == w("tbl") else []
        if baris:
            berpemilik.add(sesudah)
            _periksa_tingkat(kunci, baris, letak, temuan)
        elif sesudah is not None and sesudah.tag == w("tbl"):
            temuan.periksa(
                "W09", letak, "tabel di bawahnya tidak bertanda, sehingga tetap tercetak di bawah tabel baru.",
                "Ketik {{ baris.isi }} di sel pertama satu baris isinya dan hapus baris isi lain; atau hapus tabelnya.",
            )  # fmt: skip
        else:
            temuan.info(
                "W09", letak, "tidak ada tabel contoh tepat di bawahnya; dipakai tabel polos selebar naskah.",
                "Gambar tabel dengan baris {{ kepala }} dan {{ baris.isi }} di bawahnya bila ingin mengatur rupanya.",
            )  # fmt: skip
        if _BERNOMOR.fullmatch(kunci) and not bagian.berketerangan(p):
            temuan.info(
                "W10", letak, "tidak ada keterangan tabel atau judul tepat di atasnya.",
                "Sisipkan keterangan dengan References > Insert Caption, supaya tabel masuk daftar tabel.",
            )  # fmt: skip
    for tabel in bagian.akar.iter(w("tbl")):
        if baris_contoh(tabel) and tabel not in berpemilik:
            letak = bagian.letak(next(tabel.iter(w("p"))))
            temuan.salah(
                "W09", letak, "tabel contoh ini tidak punya {{ tabel.… }} tepat di atasnya.",
                "Ketik misalnya {{ tabel.3_4 }} dalam paragraf tepat di atas tabel, tanpa paragraf lain di antaranya.",
            )  # fmt: skip


def _periksa_tingkat(kunci: str, baris: list[str], letak: str, temuan: Temuan) -> None:
    ada = {n.removeprefix("baris.").replace("_", " ") for n in baris}
    kurang = [t for t in tingkat_tabel(tanpa_sasaran(kunci)) if t not in ada]
    if kurang:
        temuan.info(
            "W08", letak, f"tidak ada baris contoh untuk tingkat {', '.join(kurang)}; dipakai rupa tingkat terdekat.",
            f"Tambahkan baris {', '.join(f'{{{{ baris.{t} }}}}' for t in kurang)} bila rupanya harus berbeda.",
        )  # fmt: skip


def _periksa_terlacak(bagian: BagianTempat, temuan: Temuan) -> None:
    semua = list(bagian.akar.iter(*(w(n) for n in _TERLACAK)))
    if semua:
        p = next((a for a in semua[0].iterancestors() if a.tag == w("p")), None)
        letak = bagian.letak(p) if p is not None else bagian.nama
        temuan.periksa(
            "W06", letak, f"{bagian.nama} berisi {len(semua)} perubahan terlacak, yang pertama di sini.",
            "Terima atau tolak semua perubahan di Word (Review > Accept/Reject), lalu simpan.",
        )  # fmt: skip


def _periksa_komentar(docx: bytes, temuan: Temuan) -> None:
    if jumlah := jumlah_komentar(baca_paket(docx)):
        temuan.periksa(
            "W07", "", f"Templat berisi {jumlah} komentar, yang akan ikut ke setiap laporan.",
            "Hapus semua komentar di Word (Review > Delete All Comments), lalu simpan.",
        )  # fmt: skip


def _periksa_susunan(docx: bytes, temuan: Temuan) -> None:
    """Name what Word would not have written; such a file may be filled, or refused where a fault is in the way."""
    cacat = audit_susunan(docx)
    if cacat:
        temuan.info(
            "W14", "", f"Susunan berkas tidak seluruhnya seperti tulisan Word: {ringkas_cacat(cacat)}.",
            "Buka di Word, lalu simpan ulang sebagai .docx; bila templat ini ditolak, tempat itulah sebabnya.",
        )  # fmt: skip


def _periksa_luar(docx: bytes, bagian: list[BagianTempat], temuan: Temuan) -> None:
    """Name pictures, templates and fields that Word would fetch from elsewhere at every reader's."""
    rels = [b.isi().decode("utf-8-sig") for n, b in baca_paket(docx).items() if n.endswith(".rels")]
    tujuan = [r.sasaran for xml in rels for r in diambil_dari_luar(xml) if not _templat_sendiri(r)]
    tujuan += [p for b in bagian for p in b.perintah_field() if p.startswith(_PENGAMBIL)]
    for satu in dict.fromkeys(tujuan):
        temuan.periksa(
            "W13", "", f'Templat mengambil isi dari luar berkas: "{satu[:80]}".',
            "Sisipkan gambar atau isinya ke dalam templat, bukan sebagai tautan, lalu simpan.",
        )  # fmt: skip


def _templat_sendiri(relasi: Relasi) -> bool:
    """Tell the Normal.dotm of its writer's computer, which Word notes in many documents."""
    return relasi.jenis.endswith("/attachedTemplate") and relasi.sasaran.casefold().startswith("file:///")


def _periksa_field(naskah: BagianTempat, temuan: Temuan) -> None:
    perintah = naskah.perintah_field()
    ada_tabel = any(nama_tunggal(p).startswith("tabel.") for p in naskah.akar.iter(w("p")))
    if not any(p.startswith("TOC") and "\\C" not in p for p in perintah):
        temuan.info(
            "W11", "naskah", "tidak ada daftar isi otomatis.",
            "Sisipkan dengan References > Table of Contents bila laporan memerlukannya.",
        )  # fmt: skip
    if ada_tabel and not any(p.startswith("TOC") and ("\\C" in p or "\\O" not in p) for p in perintah):
        temuan.info(
            "W11", "naskah", "tidak ada daftar tabel otomatis.",
            "Sisipkan dengan References > Insert Table of Figures (label Tabel) bila laporan memerlukannya.",
        )  # fmt: skip
    if any(p.startswith("TOC") and not re.search(r"\\[OUTCAFBL]\b", p) for p in perintah):
        temuan.periksa(
            "W11", "naskah", "sebuah daftar (field TOC) tidak menyebut apa yang didaftarnya, sehingga menjadi kosong.",
            "Hapus daftar itu, lalu sisipkan lagi dengan References > Insert Table of Figures.",
        )  # fmt: skip
    ketikan = [p for p in naskah.akar.iter(w("p")) if _diketik(p, naskah)]
    if ketikan:
        teks = teks_paragraf(ketikan[0]).strip()[:60]
        lain = f" dan {len(ketikan) - 1} keterangan lain" if len(ketikan) > 1 else ""
        temuan.periksa(
            "W12", naskah.letak(ketikan[0]),
            f'nomor keterangan "{teks}"{lain} diketik dan tidak akan mengikuti urutan.',
            "Ganti nomornya dengan References > Insert Caption (field SEQ).",
        )  # fmt: skip


def _diketik(p: etree._Element, naskah: BagianTempat) -> bool:
    """Tell whether a paragraph is a caption with a typed number."""
    diketik = keterangan_ketik(teks_paragraf(p)) is not None
    return diketik and naskah.gaya_keterangan(p) and not naskah.berseq(p)
