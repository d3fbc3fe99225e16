"""Nama slot di templat: dikenal atau tidak, di tempat yang benar, tidak di dalam field, kurungnya berpasangan."""

from __future__ import annotations

import re

from lxml import etree

from generator.document.daftar_nama import dikenal
from generator.document.nama import JENIS
from generator.document.nama import RUPA_BARIS
from generator.document.nama import TINGKAT_BARIS
from generator.document.nama import jenis_nama
from generator.document.nama import nama_terdekat
from generator.document.pindai import cari_nama
from generator.document.pindai import iter_milik
from generator.document.pindai import nama_tunggal
from generator.document.pindai import teks_paragraf
from generator.document.tempat_templat import BagianTempat
from generator.document.temuan_templat import LIHAT_DAFTAR
from generator.document.temuan_templat import Temuan
from generator.document.usul_nama import sebut_tak_dikenal
from generator.document.wml import WP
from generator.document.wml import C
from generator.document.wml import w


def periksa_nama(bagian: BagianTempat, temuan: Temuan) -> None:
    """Record every name of a part that nobody knows or that stands where it cannot be filled."""
    contoh = {p for t in bagian.akar.iter(w("tbl")) if baris_contoh(t) for p in t.iter(w("p"))}
    for p in bagian.paragraf():
        letak, teks = bagian.letak(p), teks_paragraf(p)
        sendiri = nama_tunggal(p)
        dalam_field = _nama_dalam_field(p)
        for ditemukan in cari_nama(teks):
            nama = ditemukan.nama
            if nama in dalam_field:
                temuan.periksa(
                    "W05", letak, f"{{{{ {nama} }}}} berada di dalam field; Word menghapusnya saat field diperbarui.",
                    "Ubah field menjadi teks biasa (Ctrl+Shift+F9), lalu ketik namanya lagi.",
                )  # fmt: skip
            if p in contoh and (nama in ("kepala", "nomor") or nama.startswith("baris.")):
                _periksa_baris(nama, letak, temuan)
            elif _periksa_dikenal(nama, letak, temuan) and jenis_nama(nama) != "nilai":
                _periksa_letak(nama, sendiri, bagian.di_badan(p), letak, temuan)
                _periksa_gaya(nama, bagian.tingkat(p), letak, temuan)
        sisa = re.sub(r"\{\{.*?\}\}", "", teks)
        if "{{" in sisa or "}}" in sisa:
            temuan.salah(
                "W04", letak, f'kurung tidak berpasangan di "{teks.strip()[:60]}".',
                "Tulis nama utuh dalam satu paragraf, misalnya {{ tahun }}.",
            )  # fmt: skip
        _periksa_alternatif(p, letak, temuan)


def _periksa_dikenal(nama: str, letak: str, temuan: Temuan) -> bool:
    jenis, titik, kunci = nama.partition(".")
    if nama in RUPA_BARIS or jenis == "baris":
        temuan.salah(
            "W03", letak, f"{{{{ {nama} }}}} hanya berlaku di tabel contoh.",
            "Letakkan di sel pertama baris tabel yang berdiri tepat di bawah {{ tabel.… }}.",
        )  # fmt: skip
        return False
    if jenis_nama(nama) and (not titik or kunci in dikenal(jenis)):
        return True
    temuan.salah("W02", letak, sebut_tak_dikenal(nama), f"Betulkan namanya. {LIHAT_DAFTAR}")
    return False


def _periksa_baris(nama: str, letak: str, temuan: Temuan) -> None:
    tingkat = nama.removeprefix("baris.").replace("_", " ")
    if nama.startswith("baris.") and tingkat not in TINGKAT_BARIS:
        dekat = nama_terdekat(tingkat, TINGKAT_BARIS)
        pesan = f"{{{{ {nama} }}}} tidak dikenal; barangkali yang dimaksud {{{{ baris.{dekat} }}}}."
        temuan.salah("W02", letak, pesan, f"Tingkat yang ada: {', '.join(TINGKAT_BARIS)}.")


def _periksa_letak(nama: str, sendiri: str, di_badan: bool, letak: str, temuan: Temuan) -> None:
    jenis = jenis_nama(nama)
    boleh = sendiri == nama and (jenis == "narasi" or (di_badan and jenis in ("tabel", "sumber", "bagan")))
    if not boleh:
        temuan.salah("W03", letak, f"{{{{ {nama} }}}} salah tempat.", f"{JENIS[jenis]}.")


def _periksa_gaya(nama: str, tingkat: int, letak: str, temuan: Temuan) -> None:
    if tingkat and jenis_nama(nama) == "narasi":
        temuan.periksa(
            "W03", letak, f"{{{{ {nama} }}}} bergaya judul, sehingga seluruh isinya tercetak sebagai judul.",
            "Ketik di paragraf bergaya teks biasa di bawah judulnya.",
        )  # fmt: skip


def _periksa_alternatif(p: etree._Element, letak: str, temuan: Temuan) -> None:
    for docpr in [e for e in iter_milik(p) if e.tag == f"{{{WP}}}docPr"]:
        for ditemukan in cari_nama(docpr.get("descr", ""))[:1]:
            nama = ditemukan.nama
            if not _periksa_dikenal(nama, f"{letak}, teks alternatif", temuan):
                continue
            grafik = docpr.getparent().find(f".//{{{C}}}chart") is not None
            jenis = jenis_nama(nama)
            if jenis not in ("grafik", "gambar") or (jenis == "grafik") != grafik:
                apa = "grafik" if grafik else "gambar"
                temuan.salah(
                    "W03", letak, f"{{{{ {nama} }}}} berada di teks alternatif sebuah {apa}.",
                    f"{JENIS.get(jenis, 'Ketik nama nilai di dalam kalimat')}.",
                )  # fmt: skip


def _nama_dalam_field(p: etree._Element) -> set[str]:
    """Return the names that stand in the code or the result of a field of this paragraph, contents excepted."""
    kode, hasil, dalam = "", "", 0
    semua: list[tuple[str, str]] = []
    for e in iter_milik(p):
        if e.tag == w("fldChar"):
            dalam += {"begin": 1, "end": -1}.get(e.get(w("fldCharType")), 0)
            if dalam <= 0:
                semua.append((kode, hasil))
                kode, hasil, dalam = "", "", 0
        elif dalam and e.tag == w("instrText"):
            kode += e.text or ""
        elif e.tag == w("t") and (dalam or any(a.tag == w("fldSimple") for a in e.iterancestors())):
            hasil += e.text or ""
    semua.append((kode, hasil))
    return {t.nama for k, h in semua if not k.strip().upper().startswith("TOC") for t in cari_nama(f"{k} {h}")}


def baris_contoh(tabel: etree._Element) -> list[str]:
    """Return the row names in a table in order: kepala, nomor, baris.<tingkat>; none for a table of people."""
    nama = [t.nama for p in tabel.iter(w("p")) for t in cari_nama(teks_paragraf(p))]
    baris = [n for n in nama if n in ("kepala", "nomor") or n.startswith("baris.")]
    return baris if any(n.startswith("baris.") for n in baris) else []
