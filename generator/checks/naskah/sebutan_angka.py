"""Sebutan angka: sebuah bilangan di dalam kalimat, apa perannya, tentang apa, dan untuk tahun berapa.

The role is the word that governs the figure: between the two stand only words that carry no meaning of their own
("realisasi pada Tahun 2025 adalah 92,42"). A figure with no such word has no role, and no check looks at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.naskah.bilangan import Bilangan
from generator.checks.naskah.bilangan import find_bilangan
from generator.checks.naskah.bilangan import find_tahun
from generator.checks.naskah.kalimat import Kalimat
from generator.checks.naskah.masing_masing import find_deret
from generator.checks.naskah.nama_tabel import KamusNama
from generator.checks.naskah.nama_tabel import Kunci
from generator.checks.naskah.nama_tabel import Sebutan
from generator.format_id import BULAN
from generator.model.rekaman import rekaman

_KATA_INTI = {
    "target": "target", "targetnya": "target", "ditargetkan": "target", "menargetkan": "target",
    "realisasi": "realisasi", "realisasinya": "realisasi", "terealisasi": "realisasi", "direalisasikan": "realisasi",
    "terealisir": "realisasi", "digunakan": "realisasi", "dibelanjakan": "realisasi",
    "capaian": "capaian", "capaiannya": "capaian", "tercapai": "capaian", "pencapaian": "capaian",
    "kemajuan": "kemajuan", "kemajuannya": "kemajuan",
    "serapan": "serapan", "serapannya": "serapan", "terserap": "serapan", "penyerapan": "serapan",
    "efisiensi": "efisiensi", "efisiensinya": "efisiensi",
    "pagu": "pagu", "pagunya": "pagu", "anggaran": "anggaran", "anggarannya": "anggaran", "belanja": "anggaran",
    "keuangan": "anggaran", "sisa": "sisa", "sisanya": "sisa", "tersisa": "sisa",
    "perbandingan": "banding", "rata-rata": "rata-rata", "rerata": "rata-rata",
    "kebutuhan": "kebutuhan", "kekurangan": "kekurangan",
}  # fmt: skip
_PENGISI = frozenset({
    "sebesar", "sebanyak", "sejumlah", "adalah", "yaitu", "yakni", "ialah", "mencapai", "dengan", "nilai",
    "angka", "hanya", "baru", "ini", "tersebut", "pada", "di", "tahun", "per", "akhir", "dapat", "telah", "sudah",
    "tercatat", "berada", "menjadi", "posisi", "kinerja", "indikator", "kita", "kami", "yang", "total",
    "seluruhnya", "juga", "berjumlah", "bernilai", "berhasil", "diperoleh", "memperoleh", "meraih", "atau",
    "kondisi", "hasil", "perhitungan", "kantor", "masing-masing", "dicapai", "perubahan", "murni", "setelah",
    "dibulatkan", "sebagaimana", "daerah",
}) | {b.casefold() for b in BULAN}  # fmt: skip
_PELENGKAP = frozenset({
    "kinerja", "tingkat", "persentase", "akhir", "renstra", "rencana", "strategis", "jangka", "menengah", "rpjmd",
    "periode", "tahun", "sasaran", "indikator", "keseluruhan", "total", "dari", "pada", "perangkat", "daerah",
    "dinas", "untuk", "terhadap", "kantor",
})  # fmt: skip
# Pelengkap yang boleh berdiri di antara bilangan dan kata intinya.
_PELENGKAP_DEKAT = frozenset({"renstra", "rencana", "strategis", "rpjmd", "jangka", "menengah", "periode"})
_BUKAN_UKURAN = frozenset({
    "mencapai", "belum", "melampaui", "tidak", "indikator", "sasaran", "program", "kegiatan", "tujuan", "tahun",
    "kali", "bulan", "triwulan", "hari", "permasalahan", "solusi", "aksi", "jabatan",
}) | {"sub kegiatan"}  # fmt: skip
_GERAK = frozenset({
    "naik", "turun", "meningkat", "menurun", "dinaikkan", "diturunkan", "bertambah", "berkurang", "ditekan",
    "ditingkatkan", "dikurangi",
})  # fmt: skip
# Sesudah salah satu kata ini, bilangan berikutnya bukan lagi tentang nama di depannya.
PUTUS = frozenset({
    "sedangkan", "sementara", "adapun", "namun", "tetapi", "tapi", "karena", "berkat", "melalui", "dikarenakan",
    "disebabkan", "didukung", "dimana", "meskipun", "walaupun", "akibat",
})  # fmt: skip
_LANJUT = frozenset({"sedangkan", "sementara", "namun", "tetapi", "tapi", "adapun"})
_LONGGAR = re.compile(
    r"(?:sekitar|kurang lebih|lebih dari|kurang dari|hampir|minimal|maksimal|paling (?:sedikit|banyak|rendah|"
    r"tinggi|lambat)"
    r"|di ?atas|di ?bawah|[≥≤<>±])\s*(?:rp\.?\s*)?$",
    re.IGNORECASE,
)
_KANTOR = re.compile(
    r"\b(?:Dinas|Badan|Kantor|Kecamatan|Sekretariat|Inspektorat|Satuan)(?:,?\s+(?!Tahun\b)(?:[A-Z][\w/]*|dan|"
    r"serta|Tk\.))+"
)
_TABEL = re.compile(r"\b[Tt]abel\s+\d{1,2}(?:\.\d{1,2})?\b")
_DAERAH = re.compile(r"\b(?:Kota|Kabupaten|Provinsi)(?:\s+(?!Tahun\b)[A-Z]\w+)+|\b(?:rata-rata\s+)?nasional\b")
_TOKEN = re.compile(r"\w+(?:-\w+)*|[^\w\s]")
_TAHUN_SESUDAH = re.compile(
    r"\s*(?:\w+\s+){0,2}?(?:pada|di|untuk)\s+(?:akhir\s+)?tahun\s+((?:19|20)\d\d)\b", re.IGNORECASE
)
# "101,09% naik dari tahun 2024": tahun itu pembandingnya, bukan tahun angkanya.
_TAHUN_PEMBANDING = re.compile(
    r"\b(?:naik|turun|meningkat|menurun|lebih|dibanding\w*)\b[^.;]*?\btahun\s+(?:19|20)\d\d\b", re.IGNORECASE
)
_SELISIH = re.compile(r"\b(?:selisih\w*|perbedaan|fisik|deviasi|gap|kesenjangan)\b", re.IGNORECASE)
JANGKAUAN_SELISIH = 45
_MASA_LAIN = re.compile(
    r"\b(?:lalu|sebelumnya|semula|awalnya|depan|mendatang|berikutnya|banding\w*|dibanding\w*|perkembangan|renstra|"
    r"triwulan)\b",
    re.IGNORECASE,
)
_DARI_TARGET = re.compile(r"\s*dari\s+target(?:nya)?(?!\s*(?:\w+\s+){0,5}?(?:rp\.?\s*)?\d)", re.IGNORECASE)


@rekaman
class SebutanAngka:
    """One figure of a sentence. `peran` is "" where no word governs it but its name does.

    `nama` is what it is about, empty where the sentence names nothing. `tahun` is None where the sentence names no
    year or several; `tahun_dekat` where the year stands beside the figure. `longgar` where the sentence itself says
    that the figure is rounded or a limit. `kutipan` is the text from the role word to the figure.
    """

    kalimat: Kalimat
    bilangan: Bilangan
    peran: str
    nama: tuple[Kunci, ...]
    tahun: int | None
    tahun_dekat: bool
    longgar: bool
    kutipan: str


@rekaman
class _Token:
    awal: int
    akhir: int
    lipat: str
    isi: Bilangan | Sebutan | None = None


def find_sebutan_angka(kalimat: Kalimat, kamus: KamusNama) -> Iterator[SebutanAngka]:
    """Yield the figures of a sentence that have a role or stand right behind a name."""
    teks = kalimat.teks
    nama = kamus.find(teks)
    bilangan = [b for b in find_bilangan(teks) if not any(n.awal <= b.awal < n.akhir for n in nama)]
    token = _pecah(teks, nama, bilangan)
    tahun_kalimat = set(find_tahun(teks))
    satu_tahun = next(iter(tahun_kalimat)) if len(tahun_kalimat) == 1 else None
    deret = find_deret(teks, nama, bilangan)
    letak = {t.isi: i for i, t in enumerate(token) if isinstance(t.isi, Bilangan)}
    for b in bilangan:
        urut = deret.bilangan.index(b) if b in deret.bilangan else None
        kata, dekat, tahun, awal = _telusuri(token, letak[b if urut is None else deret.bilangan[0]])
        peran = _peran(kata, b, teks)
        if (b.satuan in _BUKAN_UKURAN and b.kuantum == 1) or _SELISIH.search(
            teks[max(0, awal - JANGKAUAN_SELISIH) : b.awal]
        ):
            continue
        if not peran and dekat is None and not (kata or tahun):
            continue
        if urut is None:
            milik = _milik(kalimat, kamus, nama, dekat, awal)
            sesudah = _TAHUN_SESUDAH.match(teks, b.akhir)
            tahun = int(sesudah[1]) if sesudah else tahun
        else:
            milik, tahun = deret.nama[urut], deret.tahun[urut]
        tahun_lain = None if _TAHUN_PEMBANDING.search(teks, b.akhir) else satu_tahun
        longgar = bool(_LONGGAR.search(teks[: b.awal]))
        yield SebutanAngka(
            kalimat, b, peran, milik, tahun or tahun_lain, bool(tahun), longgar, teks[awal : b.akhir]
        )  # fmt: skip


def _pecah(teks: str, nama: tuple[Sebutan, ...], bilangan: list[Bilangan]) -> list[_Token]:
    token = [_Token(x.awal, x.akhir, "", x) for x in (*nama, *bilangan)]
    kantor = [m for m in _KANTOR.finditer(teks) if not any(t.awal < m.end() and m.start() < t.akhir for t in token)]
    token += [_Token(m.start(), m.end(), "kantor") for m in kantor]
    for pola, lipat in ((_TABEL, "sebagaimana"), (_DAERAH, "daerah lain")):
        sisa = [m for m in pola.finditer(teks) if not any(t.awal < m.end() and m.start() < t.akhir for t in token)]
        token += [_Token(m.start(), m.end(), lipat) for m in sisa]
    terpakai = [(t.awal, t.akhir) for t in token]
    for m in _TOKEN.finditer(teks):
        if not any(a <= m.start() < b for a, b in terpakai):
            token.append(_Token(m.start(), m.end(), m[0].casefold()))
    return sorted(token, key=lambda t: t.awal)


def _telusuri(token: list[_Token], i: int) -> tuple[list[str], Sebutan | None, int | None, int]:
    """Walk back from the figure: the role words, the name met on the way, the nearest year, where the walk ended."""
    kata: list[str] = []
    dekat_inti: list[str] = []
    dekat: Sebutan | None = None
    tahun: int | None = None
    menjadi = False
    awal = token[i].awal
    for t in reversed(token[:i]):
        if isinstance(t.isi, Sebutan):
            if dekat is not None:
                break
            dekat = t.isi
        elif isinstance(t.isi, Bilangan):
            if not menjadi:
                break
        elif re.fullmatch(r"(?:19|20)\d\d", t.lipat):
            tahun = tahun or int(t.lipat)
        elif t.lipat == "daerah lain" and not kata:
            kata.append(t.lipat)
            awal = t.awal
            break
        elif t.lipat in _KATA_INTI:
            kata.append(_KATA_INTI[t.lipat])
            kata += dekat_inti
        elif kata and not (t.lipat in _PELENGKAP or t.lipat in "()"):
            kata += ["lewat"] if t.lipat in ("melampaui", "melebihi", "mencapai", "memenuhi", "atas", "bawah") else []
            break
        elif kata:
            kata += [t.lipat]
        elif t.lipat == "menjadi":
            menjadi = True
        elif t.lipat == "dari" or (t.lipat in _GERAK and (menjadi or token[i - 1].lipat == "dari")):
            pass
        elif t.lipat in _PELENGKAP_DEKAT:
            dekat_inti.append(t.lipat)
        elif not (t.lipat in _PENGISI or t.lipat in "(),:=" or re.fullmatch(r"\d{1,2}", t.lipat)):
            break
        awal = t.awal
    return kata, dekat, tahun, awal


def _peran(kata: list[str], bilangan: Bilangan, teks: str) -> str:
    """Return the role that the words before a figure give it, the nearest word first."""
    ada = set(kata)
    for tunggal in ("kemajuan", "efisiensi", "sisa", "kebutuhan", "kekurangan", "banding"):
        if tunggal in ada:
            return tunggal
    if "daerah lain" in ada:
        return "pembanding"
    if "rata-rata" in ada and "capaian" in ada:
        return "rata-rata"
    if "serapan" in ada or ("realisasi" in ada and "anggaran" in ada):
        return "realisasi_anggaran" if bilangan.rupiah else "serapan"
    if ada & {"pagu", "anggaran"} and not ada & {"capaian", "target"}:
        return "pagu" if bilangan.rupiah else ""
    if {"capaian", "target"} <= ada:
        return "capaian"
    if "target" in ada and ada & {"renstra", "menengah", "rpjmd", "periode"}:
        return "target_akhir"
    if bilangan.rupiah:
        return "realisasi_anggaran" if kata[:1] == ["realisasi"] else ""
    if bilangan.persen and kata[:1] != ["target"] and _DARI_TARGET.match(teks, bilangan.akhir):
        return "capaian"
    if "lewat" in ada and "target" in ada:
        return "bebas"
    return next((k for k in kata if k in ("target", "realisasi", "capaian")), "")


def _milik(
    kalimat: Kalimat, kamus: KamusNama, nama: tuple[Sebutan, ...], dekat: Sebutan | None, letak: int
) -> tuple[Kunci, ...]:
    """Return what the figure is about: the name on the way, else the last one before it, else the one above.

    `letak` is where its role words begin; a "sedangkan" right before them goes on about the same name.
    """
    if dekat is not None:
        return dekat.kunci
    for n in reversed([n for n in nama if n.akhir <= letak]):
        antara = re.findall(r"\w+", kalimat.teks[n.akhir : letak].casefold())
        return () if PUTUS & set(antara[:-1] if antara[-1:] and antara[-1] in _LANJUT else antara) else n.kunci
    return () if nama else nama_konteks(kalimat, kamus)


def masa_satu(kalimat: Kalimat) -> bool:
    """Tell whether the one year that a sentence names holds for all its figures: it compares with no other."""
    return not _MASA_LAIN.search(kalimat.teks)


def masa_kini(kalimat: Kalimat, tahun: int | None) -> bool:
    """Tell whether nothing in a sentence, before it or in its heading speaks of another year than this."""
    konteks = " ".join((kalimat.teks, kalimat.sebelum, kalimat.judul))
    return set(find_tahun(konteks)) <= {tahun} and not _MASA_LAIN.search(konteks)


def nama_konteks(kalimat: Kalimat, kamus: KamusNama) -> tuple[Kunci, ...]:
    """Return the one name in the sentence before, else in the line above that names what follows."""
    for teks in (kalimat.sebelum, kalimat.label):
        nama = kamus.find(teks)
        if nama:
            return nama[0].kunci if len({n.kunci for n in nama}) == 1 else ()
    return ()
