"""Lembar kelengkapan di catatan.xlsx: tujuh analisis, kriteria pelaporan, Checklist Reviu, dan bukti dukung."""

from __future__ import annotations

from collections.abc import Sequence

from generator import format_id
from generator.checks.checklist_reviu import BAGIAN
from generator.checks.checklist_reviu import susun_checklist
from generator.checks.kriteria_pelaporan import susun_kriteria
from generator.checks.tujuh_analisis import nilai_analisis
from generator.model.catatan import Catatan
from generator.model.laporan import IndikatorSasaran
from generator.model.laporan import Laporan
from generator.model.nilai import Angka
from generator.model.nilai import Nilai
from generator.workpaper.lembar_isian import BarisIsian
from generator.workpaper.lembar_isian import KolomIsian
from generator.workpaper.lembar_isian import LembarIsian
from generator.workpaper.tautan import sebut_alamat


def susun_kelengkapan(laporan: Laporan, catatan: Sequence[Catatan]) -> tuple[LembarIsian, ...]:
    """Return the sheets that tell what the report shows and what only the office can add."""
    return (_analisis(laporan), _checklist(laporan, catatan), _bukti(laporan))


def _analisis(laporan: Laporan) -> LembarIsian:
    baris = []
    for sasaran in laporan.sasaran:
        baris.append(BarisIsian("", (sasaran.nama,)))
        baris += [
            BarisIsian(f"{sasaran.nama} / {a.nomor}", (f"{a.nomor}. {a.nama}", a.kelengkapan.value))
            for a in nilai_analisis(laporan, sasaran)
        ]
    baris.append(BarisIsian("", ("Kriteria Pelaporan Kinerja dalam evaluasi SAKIP",)))
    baris += [
        BarisIsian(k.nama, (k.nama, k.sebutan))
        for k in susun_kriteria(laporan)
    ]
    return LembarIsian(
        "Tujuh Analisis",
        "Tujuh analisis per sasaran dan kriteria pelaporan",
        "Analisis menurut PermenPANRB 53/2014; kriteria sebagaimana dikutip aplikasi e-SAKIP daerah.",
        (KolomIsian("Analisis atau kriteria", 70.0), KolomIsian("Yang tersaji", 46.0)),
        tuple(baris),
    )


def _checklist(laporan: Laporan, catatan: Sequence[Catatan]) -> LembarIsian:
    baris, bagian = [], ""
    for butir in susun_checklist(laporan, catatan):
        kelompok = butir.nomor.partition(".")[0]
        if kelompok != bagian:
            bagian = kelompok
            baris.append(BarisIsian("", (f"{kelompok}. {BAGIAN[kelompok]}",)))
        baris.append(BarisIsian(butir.nomor, (butir.nomor, butir.pernyataan, butir.jawaban, butir.dasar)))
    return LembarIsian(
        "Checklist Reviu",
        "Checklist Reviu",
        "PermenPANRB 53/2014 anak lampiran III/2-2. Sepuluh butir terisi dari data; yang lain dijawab kantor.",
        (
            KolomIsian("No", 8.0),
            KolomIsian("Pernyataan", 60.0),
            KolomIsian("Dari data", 11.0),
            KolomIsian("Dasarnya", 40.0),
            KolomIsian("Jawaban kantor", 12.0, milik_kantor=True, pilihan=("ya", "tidak")),
            KolomIsian("Keterangan", 34.0, milik_kantor=True),
        ),
        tuple(baris),
    )


def _bukti(laporan: Laporan) -> LembarIsian:
    baris = [_baris_bukti(i) for s in laporan.sasaran for i in s.indikator]
    return LembarIsian(
        "Bukti Dukung",
        "Bukti dukung per indikator",
        "Tulis bukti dan tempat menyimpannya; isian ini tetap ada pada jalan berikutnya.",
        (
            KolomIsian("Indikator", 46.0),
            KolomIsian("Target", 14.0),
            KolomIsian("Realisasi", 14.0),
            KolomIsian("Sumber realisasi", 40.0),
            KolomIsian("Bukti dukung", 40.0, milik_kantor=True),
            KolomIsian("Tempat atau tautan", 34.0, milik_kantor=True),
        ),
        tuple(baris),
    )


def _baris_bukti(i: IndikatorSasaran) -> BarisIsian:
    asal = i.realisasi.asal if isinstance(i.realisasi, Nilai) else None
    sumber = sebut_alamat(asal) if asal is not None else ""
    return BarisIsian(i.nama, (i.nama, _teks(i.target, i.satuan), _teks(i.realisasi, i.satuan), sumber), asal)


def _teks(angka: Angka, satuan: str) -> str:
    return format_id.nilai_indikator(angka, satuan) if isinstance(angka, Nilai) else "–"
