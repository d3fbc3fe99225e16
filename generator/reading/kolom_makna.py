"""Makna kolom yang baru jelas dari seluruh tabel: rencana mana, tahun mana, uang atau keluaran."""

from __future__ import annotations

from dataclasses import replace

from generator.reading.grid import SelMentah
from generator.reading.kolom_letak import Contoh
from generator.reading.kolom_waktu import tetapkan_tahun_polos
from generator.reading.nama import rapikan
from generator.reading.peran import peran_teks
from generator.reading.peran import sebut_wilayah
from generator.reading.sifat import sifat_tertulis
from generator.reading.tabel_mentah import KolomMentah
from generator.reading.tabel_mentah import TabelMentah

_BERCAKUPAN = ("target", "pagu", "realisasi", "realisasi_anggaran", "capaian", "serapan", "fisik")
_NAMA = ("uraian", "program", "kegiatan", "sub_kegiatan")
_KODE_SATU = ("kode_program", "kode_kegiatan", "kode_sub_kegiatan")
_KATA_PROGRAM = frozenset({"program", "kegiatan", "belanja", "urusan", "pekerjaan", "pendapatan"})
_KATA_KINERJA = frozenset({"kinerja", "iku", "indikator", "pengukuran"})
_BATAS_UANG = 100_000
_PANJANG_NAMA = 12
_KATA_SIFAT = frozenset({"tipe", "jenis", "sifat", "polaritas", "arah", "karakteristik", "progres", "progress"})


def perjelas_makna(tabel: TabelMentah, contoh: Contoh) -> None:
    """Settle the roles that one header cell alone does not tell; columns.toml names the words."""
    _nama_tanpa_peran(tabel, contoh)
    _satu_kode(tabel)
    _uraian_tanpa_program(tabel, contoh)
    _fisik_tanpa_indikator(tabel)
    _uang_tanpa_kata(tabel, contoh)
    _capaian_bernilai_uang(tabel, contoh)
    for peran in _BERCAKUPAN:
        _pisahkan_cakupan(tabel, peran)
    _pagu_dan_rencana(tabel)
    _jumlah_sebagai_pagu(tabel, contoh)
    tetapkan_tahun_polos(tabel)
    _persen_tanpa_nama(tabel)
    _capaian_sebagai_realisasi(tabel)
    _sifat_dari_isi(tabel, contoh)
    _wilayah_tanpa_nama(tabel, contoh)


def _ganti(kolom: KolomMentah, nama: str) -> None:
    kolom.peran = replace(kolom.peran, nama=nama)


def _satu_kode(tabel: TabelMentah) -> None:
    """A single "Kode Program" beside one name column is the code of every level."""
    kode = tabel.kolom_peran(*_KODE_SATU)
    if len(kode) == 1 and not tabel.kolom_peran("kode") and len(tabel.kolom_peran(*_NAMA)) == 1:
        _ganti(kode[0], "kode")
    if len(tabel.kolom_peran(*_KODE_SATU)) >= 2:
        for k in tabel.kolom_peran("kode"):
            _ganti(k, "kode_akun")
        for k in tabel.kolom_peran("uraian"):
            _ganti(k, "akun")


def _uraian_tanpa_program(tabel: TabelMentah, contoh: Contoh) -> None:
    """ "Uraian | Target | Realisasi" of output lists indicators, "Uraian | Saldo | Bertambah | Saldo" assets.

    The title or the sheet must speak of kinerja or IKU: lists of other targets are no measurement of the PK. Beside
    it, a column of list numbers below the same header is no second name.
    """
    uraian = [k for k in tabel.kolom_peran("uraian") if not _KATA_PROGRAM & set(rapikan(k.jalur[-1]).split())]
    if not uraian or tabel.kolom_peran("indikator", "aset", "pagu", "realisasi_anggaran", "kode", *_KODE_SATU):
        return
    angka = [tabel.kolom_peran(peran) for peran in ("target", "realisasi")]
    kinerja = _KATA_KINERJA & set(rapikan(" ".join([*tabel.judul, tabel.grid.lembar])).split()) and all(angka)
    keluaran = kinerja and max(_tengah(contoh.get(k.kolom, [])) for kolom in angka for k in kolom) < _BATAS_UANG
    aset = len(tabel.kolom_peran("saldo")) > 1 and tabel.kolom_peran("bertambah", "berkurang")
    if keluaran or aset:
        utama = max(uraian, key=lambda k: sum(any(map(str.isalpha, s.teks)) for s in contoh.get(k.kolom, [])))
        for k in uraian:
            _ganti(k, "no" if k is not utama else "indikator" if keluaran else "aset")


def _fisik_tanpa_indikator(tabel: TabelMentah) -> None:
    """Without an indicator "Fisik" is the progress of the work in percent, not an output."""
    if tabel.kolom_peran("indikator"):
        return
    for k in tabel.kolom_peran("realisasi", "target"):
        if any(peran_teks(t).nama == "fisik" for t in k.jalur):
            _ganti(k, "fisik" if k.nama == "realisasi" else "target_fisik")


def _uang_tanpa_kata(tabel: TabelMentah, contoh: Contoh) -> None:
    """ "Anggaran | Realisasi | %": a realisasi as large as the pagu is money, though its header does not say so."""
    pagu = tabel.kolom_peran("pagu")
    if not pagu or tabel.kolom_peran("realisasi_anggaran"):
        return
    besar_pagu = max(_tengah(contoh.get(k.kolom, [])) for k in pagu)
    for k in tabel.kolom_peran("realisasi"):
        tengah = _tengah(contoh.get(k.kolom, []))
        tanpa_indikator = not tabel.kolom_peran("indikator", "target") and not k.peran.kinerja
        if tengah >= _BATAS_UANG and tengah * 100 >= besar_pagu or tanpa_indikator and not k.peran.persen:
            _ganti(k, "realisasi_anggaran")


def _nama_tanpa_peran(tabel: TabelMentah, contoh: Contoh) -> None:
    """In a budget table with codes the one column of long texts whose header says nothing ("Nama") holds the names."""
    if not tabel.kolom_peran("kode") or not tabel.kolom_peran("pagu") or tabel.kolom_peran(*_NAMA, "akun", *_KODE_SATU):
        return
    calon = [k for k in tabel.kolom if not k.nama and _panjang(contoh.get(k.kolom, [])) > _PANJANG_NAMA]
    if len(calon) == 1:
        _ganti(calon[0], "uraian")


def _capaian_bernilai_uang(tabel: TabelMentah, contoh: Contoh) -> None:
    """ "Capaian | K | % | Rp": where the rupiah of a capaian are amounts, its K is a realisasi and no percentage."""
    for k in tabel.kolom_peran("serapan"):
        if k.peran.ukuran != "rp" or _tengah(contoh.get(k.kolom, [])) < _BATAS_UANG:
            continue
        _ganti(k, "realisasi_anggaran")
        for kinerja in tabel.kolom_peran("capaian"):
            if kinerja.peran.ukuran == "k" and kinerja.jalur[:-1] == k.jalur[:-1]:
                _ganti(kinerja, "realisasi")


def _pisahkan_cakupan(tabel: TabelMentah, peran: str) -> None:
    """Keep the figures of the year under their role; those of the whole Renstra or of the years before get a suffix."""
    kolom = [k for k in tabel.kolom_peran(peran) if k.peran.setahun]
    cakupan = {k.peran.cakupan for k in kolom}
    tahunan = bool(cakupan & {"", "berjalan", "sampai"}) or any(not k.peran.setahun for k in tabel.kolom_peran(peran))
    evaluasi = bool({"renstra", "akhir"} & cakupan) and tahunan
    if peran == "target" and "" in cakupan:
        for k in kolom:
            if k.peran.cakupan == "sampai":
                _ganti(k, "target_sampai")
    for k in kolom:
        c = k.peran.cakupan
        if c == "renstra" and tahunan and not (k.peran.tahun and not evaluasi):
            _ganti(k, f"{peran}_renstra")
        elif c == "akhir" and (cakupan != {"akhir"} or tahunan or tabel.kolom_peran("kemajuan")):
            _ganti(k, f"{peran}_akhir")
        elif c in ("sebelum", "masa") and not cakupan <= {"sebelum", "masa"}:
            _ganti(k, f"{peran}_{c}")
        elif c == "lalu" and (cakupan != {"lalu"} or tahunan) and (evaluasi or k.peran.tahun is None):
            _ganti(k, f"{peran}_lalu")


def _pagu_dan_rencana(tabel: TabelMentah) -> None:
    """Beside a column called pagu, money under "Target" is a plan of spending, not a second pagu."""
    pagu = [k for k in tabel.kolom_peran("pagu") if k.peran.setahun]
    sebutan = [k for k in pagu if any(peran_teks(t).nama == "pagu" for t in k.jalur)]
    if sebutan and len(sebutan) < len(pagu):
        for k in pagu:
            if k not in sebutan and not k.peran.tahun:
                _ganti(k, "target_keuangan")


def _jumlah_sebagai_pagu(tabel: TabelMentah, contoh: Contoh) -> None:
    """A budget table whose money column is only called "Jumlah" or "Jumlah (Rp)"."""
    if tabel.kolom_peran("pagu") or not tabel.kolom_peran(*_NAMA, "akun"):
        return
    for k in tabel.kolom_peran("jumlah", "isi"):
        beruang = peran_teks(k.jalur[-1]).anggaran or _tengah(contoh.get(k.kolom, [])) >= _BATAS_UANG
        if beruang and k.peran.setahun:
            _ganti(k, "pagu")


def _persen_tanpa_nama(tabel: TabelMentah) -> None:
    """A bare "%" is the share of the figure at its left."""
    menurut = {k.kolom: k for k in tabel.kolom}
    for k in tabel.kolom:
        kiri = menurut.get(k.kolom - 1)
        if not k.nama and k.peran.ukuran == "%" and kiri is not None:
            nama = {"realisasi_anggaran": "serapan", "realisasi": "capaian"}.get(kiri.nama)
            if nama:
                _ganti(k, nama)


def _tengah(isi: list[SelMentah]) -> float:
    """Median of the amounts of a column, 0 without any; texts count by their digits."""
    from statistics import median

    angka = [abs(s.nilai) if isinstance(s.nilai, float) else _digit(s.teks) for s in isi]
    ada = [a for a in angka if a]
    return median(ada) if ada else 0.0


def _panjang(isi: list[SelMentah]) -> float:
    teks = [len(s.teks) for s in isi if isinstance(s.nilai, str)]
    return sum(teks) / len(teks) if len(teks) * 2 > len(isi) else 0.0


def _digit(teks: str) -> float:
    if "%" in teks:
        return 0.0
    utuh = teks.split(",")[0] if teks.count(",") == 1 else teks
    digit = "".join(c for c in utuh if c.isdigit())
    return float(digit) if 0 < len(digit) <= 15 else 0.0


def _capaian_sebagai_realisasi(tabel: TabelMentah) -> None:
    """ "Target | Capaian | %": beside its own percentage, capaian is what was reached, in the unit of the target."""
    if tabel.kolom_peran("realisasi") or not tabel.kolom_peran("target"):
        return
    capaian = tabel.kolom_peran("capaian")
    persen = [k for k in capaian if k.peran.persen or k.peran.ukuran == "%"]
    for k in capaian if persen and len(persen) < len(capaian) else ():
        if k not in persen:
            _ganti(k, "realisasi")


def _sifat_dari_isi(tabel: TabelMentah, contoh: Contoh) -> None:
    """A column such as "Tipe" or "Jenis" whose every cell says positif, negatif, makin tinggi, … states the sifat."""
    if tabel.kolom_peran("sifat") or not tabel.kolom_peran("indikator"):
        return
    for k in tabel.kolom:
        isi = [s.teks for s in contoh.get(k.kolom, [])]
        bersifat = k.nama in ("", "jenis") and _KATA_SIFAT & set(rapikan(k.jalur[-1]).split())
        if bersifat and isi and all(sifat_tertulis(t) for t in isi):
            _ganti(k, "sifat")


def _wilayah_tanpa_nama(tabel: TabelMentah, contoh: Contoh) -> None:
    """In a table of comparison, columns headed by a region alone hold its realisasi.

    With a column that names the region of each row, realisasi is theirs. Where one column names itself a region, so do
    those of figures beside it whose header says nothing else ("Bumi Asri").
    """
    if tabel.kolom_peran("daerah_pembanding") and not tabel.kolom_peran("realisasi_pembanding"):
        for k in tabel.kolom_peran("realisasi"):
            _ganti(k, "realisasi_pembanding")
    judul = rapikan(" ".join([*tabel.judul, tabel.grid.lembar]))
    if "banding" not in judul or not tabel.kolom_peran("indikator"):
        return
    tanpa = [k for k in tabel.kolom if not k.nama and not k.peran.dikenal]
    for k in tabel.kolom:
        if not k.nama and not k.peran.persen and sebut_wilayah(k.jalur[-1]):
            _ganti(k, "realisasi_pembanding")
    for k in tanpa if tabel.kolom_peran("realisasi_pembanding") else ():
        isi = contoh.get(k.kolom, [])
        if isi and all(isinstance(s.nilai, float) for s in isi):
            _ganti(k, "realisasi_pembanding")
