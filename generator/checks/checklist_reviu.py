"""Checklist Reviu: 23 pernyataan, sepuluh di antaranya diisi dari data, yang lain dibiarkan bagi kantor.

Sumber: PermenPANRB 53/2014 anak lampiran III/2-2. Sebuah dinas tidak diwajibkan mengisinya; Inspektorat dan evaluasi
SAKIP memakainya.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.checks.tujuh_analisis import Kelengkapan
from generator.checks.tujuh_analisis import nilai_analisis
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.laporan import Laporan
from generator.model.nilai import Nilai
from generator.model.rekaman import rekaman

BAGIAN = {"I": "Format", "II": "Mekanisme penyusunan", "III": "Substansi"}
PERNYATAAN = {
    "I.1": "LKj telah menampilkan data penting instansi pemerintah",
    "I.2": "LKj telah menyajikan informasi target kinerja",
    "I.3": "LKj telah menyajikan capaian kinerja instansi pemerintah yang memadai",
    "I.4": "Telah menyajikan dengan lampiran yang mendukung informasi pada badan laporan",
    "I.5": "Telah menyajikan upaya perbaikan ke depan",
    "I.6": "Telah menyajikan akuntabilitas keuangan",
    "II.1": "LKj disusun oleh unit kerja yang memiliki tugas fungsi untuk itu",
    "II.2": "Informasi yang disampaikan dalam LKj telah didukung dengan data yang memadai",
    "II.3": "Telah terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun LKj",
    "II.4": "Telah ditetapkan penanggung jawab pengumpulan data/informasi di setiap unit kerja",
    "II.5": "Data/informasi kinerja yang disampaikan dalam LKj telah diyakini keandalannya",
    "II.6": "Analisis/penjelasan dalam LKj telah diketahui oleh unit kerja terkait",
    "II.7": "LKj bukan merupakan gabungan dari unit kerja di bawahnya",
    "III.1": "Tujuan/sasaran dalam LKj telah sesuai dengan tujuan/sasaran dalam perjanjian kinerja",
    "III.2": "Tujuan/sasaran dalam LKj telah selaras dengan rencana strategis",
    "III.3": "Jika butir 1 dan 2 jawabannya tidak, terdapat penjelasan yang memadai",
    "III.4": "Target indikator kinerja tujuan/sasaran dalam LKj telah sesuai dengan target dalam perjanjian kinerja",
    "III.5": "IKU pada LKj telah sesuai dengan dokumen IKU yang ditetapkan",
    "III.6": "Jika butir 4 dan 5 jawabannya tidak, terdapat penjelasan yang memadai",
    "III.7": "Telah terdapat perbandingan data kinerja dengan tahun lalu, standar nasional dan sebagainya yang "
    "bermanfaat",
    "III.8": "IKU dan IK telah cukup mengukur tujuan/sasaran",
    "III.9": "Jika tidak, telah terdapat penjelasan yang memadai",
    "III.10": "IKU dan IK telah SMART",
}


@rekaman
class ButirReviu:
    """One statement. `jawaban` is "ya", "tidak", or "" where only the office can answer; `dasar` says why."""

    nomor: str
    pernyataan: str
    jawaban: str = ""
    dasar: str = ""


def susun_checklist(laporan: Laporan, temuan: Sequence[Catatan]) -> tuple[ButirReviu, ...]:
    """Return the 23 statements in order, answered where the data or the findings of the checks can tell."""
    jawaban = {
        **_dari_isi(laporan),
        "III.1": _dari_temuan(temuan, ("C15",), bool(_pk(laporan)), "nama sasaran PK dan dokumen lain"),
        "III.2": _dari_temuan(temuan, ("C03", "C38"), laporan.renstra_berlaku is not None, "PK dan Renstra"),
        "III.4": _dari_temuan(temuan, ("C04",), bool(_pk(laporan)), "target laporan dan PK"),
        "III.5": _dari_temuan(temuan, ("C16",), bool(laporan.iku), "indikator PK dan IKU"),
    }
    return tuple(ButirReviu(nomor, teks, *jawaban.get(nomor, ())) for nomor, teks in PERNYATAAN.items())


def _pk(laporan: Laporan) -> list:
    return [pk for pk in laporan.pk if not pk.dari_renstra]


def _dari_isi(laporan: Laporan) -> dict[str, tuple[str, str]]:
    indikator = [i for s in laporan.sasaran for i in s.indikator]
    target = sum(isinstance(i.target, Nilai) for i in indikator)
    realisasi = sum(isinstance(i.realisasi, Nilai) for i in indikator)
    analisis = [a for s in laporan.sasaran for a in nilai_analisis(laporan, s)]
    perbandingan = [a for a in analisis if a.nomor in (2, 4)]
    return {
        "I.2": (_ya(0 < target == len(indikator)), f"target {target} dari {len(indikator)} indikator"),
        "I.3": (_ya(0 < realisasi == len(indikator)), f"realisasi {realisasi} dari {len(indikator)} indikator"),
        "I.4": (_ya(bool(_pk(laporan))), "lampiran Perjanjian Kinerja"),
        "I.5": (_ya(bool(laporan.rencana_aksi)), f"rencana aksi {len(laporan.rencana_aksi)} indikator"),
        "I.6": (_ya(laporan.realisasi is not None), "laporan realisasi anggaran"),
        "III.7": (
            _ya(any(a.kelengkapan is not Kelengkapan.TIDAK_ADA for a in perbandingan)),
            "; ".join(f"{a.nama}: {a.kelengkapan.value}" for a in perbandingan),
        ),
    }


def _dari_temuan(temuan: Sequence[Catatan], kode: tuple[str, ...], ada: bool, yang: str) -> tuple[str, str]:
    """Answer "ya" without findings of those codes; "tidak" with some, or where the document itself is missing."""
    if not ada:
        return "tidak", f"{yang}: dokumennya tidak ada di folder"
    banyak = sum(c.kode in kode and c.tingkat is Tingkat.PERIKSA for c in temuan)
    return _ya(banyak == 0), f"{yang}: {banyak} catatan ({', '.join(kode)})"


def _ya(benar: bool) -> str:
    return "ya" if benar else "tidak"
