"""Isi lembar Untuk Pimpinan dari laporan, tabelnya, dan catatannya."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence

from generator.checks.checklist_reviu import susun_checklist
from generator.checks.kriteria_pelaporan import susun_kriteria
from generator.model.catatan import Catatan
from generator.model.catatan import Tingkat
from generator.model.laporan import Laporan
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table
from generator.workpaper.halaman_pimpinan import BagianPimpinan
from generator.workpaper.halaman_pimpinan import Pimpinan

TEMUAN_TERBANYAK = 12
# A head of office reads first what changes a result: missing documents, figures that disagree, sums; then the rest.
_URUTAN = (
    "Antardokumen", "Satu angka satu nilai", "Penjumlahan", "Teks dan tabel", "Kewajaran", "Isi sel",
    "Tanggal dan pejabat", "Aturan perhitungan", "Kelengkapan",
)  # fmt: skip


def susun_pimpinan(
    laporan: Laporan,
    tabel: Mapping[str, HasilTabel],
    catatan: Sequence[Catatan],
    arti_kode: Mapping[str, str],
    keluarga: Mapping[str, str],
    draf: bool,
) -> Pimpinan:
    """Return the page for the head of the office; figures are those that the tables print."""
    penting = [c for c in catatan if c.tingkat is not Tingkat.INFO]
    temuan = _temuan(penting, arti_kode, keluarga)
    return Pimpinan(
        judul=f"{laporan.profil.singkatan_laporan} Tahun {laporan.tahun}: untuk pimpinan sebelum menandatangani",
        kantor=laporan.profil.nama_lengkap,
        simpulan=_simpulan(penting, draf),
        bagian=(
            BagianPimpinan("Hasil", (), _hasil(tabel)),
            BagianPimpinan("Per sasaran", ("Sasaran", "Capaian", "Indikator", "Serapan", "Efisiensi"), _sasaran(tabel)),
            BagianPimpinan(
                "Yang perlu diputuskan", ("Perihal", "Banyaknya", "Di antaranya"), _terpenting(temuan)
            ),
            BagianPimpinan("Kelengkapan isi", (), _kelengkapan(laporan, catatan)),
        ),
    )


def _simpulan(penting: Sequence[Catatan], draf: bool) -> str:
    if any(c.tingkat is Tingkat.SALAH for c in penting):
        return "Laporan belum dapat disusun. Yang menghalanginya ada di bawah."
    keadaan = "Laporan ini masih draf karena ada angka yang tidak terbaca. " if draf else ""
    if not penting:
        return f"{keadaan}Tidak ada angka atau nama yang bertentangan."
    return (
        f"{keadaan}Ada {len(penting)} hal yang tidak cocok atau meragukan di buku kerja kantor. Setiap hal menyebut "
        "berkas, lembar, dan selnya di lembar-lembar berikut; tandai yang sudah diperiksa sebelum menandatangani."
    )


def _hasil(tabel: Mapping[str, HasilTabel]) -> tuple[tuple[str, ...], ...]:
    hasil = []
    capaian = tabel.get("4.1")
    if isinstance(capaian, Table):
        nilai = [b.sel[-1].nilai for b in capaian.baris if b.tingkat != "jumlah"]
        terukur = [n for n in nilai if n is not None]
        tercapai = sum(n >= 100 for n in terukur)
        hasil.append(("Indikator yang mencapai target", f"{tercapai} dari {len(nilai)}"))
        hasil += [(b.sel[0].teks, b.sel[-1].teks) for b in capaian.baris if b.tingkat == "jumlah"]
    anggaran = tabel.get("3.12")
    jumlah = next((b for b in anggaran.baris if b.kunci == "jumlah"), None) if isinstance(anggaran, Table) else None
    if jumlah is not None:
        sel = {k.kunci: s.teks for k, s in zip(anggaran.kolom, jumlah.sel, strict=True)}
        for kunci, sebutan in (("pagu", "Pagu (Rp)"), ("realisasi_anggaran", "Realisasi (Rp)"), ("serapan", "Serapan")):
            hasil.append((sebutan, sel.get(kunci, "–")))
    return tuple(hasil)


def _sasaran(tabel: Mapping[str, HasilTabel]) -> tuple[tuple[str, ...], ...]:
    """Return one row per indicator of Tabel 3.5; what is merged over a sasaran stands once."""
    satu = tabel.get("3.5")
    if not isinstance(satu, Table):
        return ()
    letak = {k.kunci: n for n, k in enumerate(satu.kolom)}
    kolom = [letak[k] for k in ("sasaran", "capaian", "indikator", "serapan", "efisiensi")]
    return tuple(tuple(b.sel[n].teks for n in kolom) for b in satu.baris)


def _temuan(
    penting: Sequence[Catatan], arti_kode: Mapping[str, str], keluarga: Mapping[str, str]
) -> list[tuple[str, ...]]:
    per_kode: dict[str, list[Catatan]] = {}
    for satu in penting:
        per_kode.setdefault(satu.kode, []).append(satu)

    def urutan(kode: str) -> tuple[bool, int, str]:
        jenis = keluarga.get(kode, "")
        salah = any(c.tingkat is Tingkat.SALAH for c in per_kode[kode])
        return (not salah, _URUTAN.index(jenis) if jenis in _URUTAN else len(_URUTAN), kode)

    return [
        (arti_kode.get(kode, kode), str(len(per_kode[kode])), f"{per_kode[kode][0].pesan} ({per_kode[kode][0].alamat})")
        for kode in sorted(per_kode, key=urutan)
    ]


def _terpenting(temuan: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    sisa = sum(int(banyak) for _, banyak, _ in temuan[TEMUAN_TERBANYAK:])
    lain = (("Perihal lain", str(sisa), "Semuanya di lembar Ringkasan."),) if sisa else ()
    return (*temuan[:TEMUAN_TERBANYAK], *lain)


def _kelengkapan(laporan: Laporan, catatan: Sequence[Catatan]) -> tuple[tuple[str, ...], ...]:
    kriteria = [(k.nama, k.sebutan) for k in susun_kriteria(laporan)]
    butir = susun_checklist(laporan, catatan)
    ya, tidak = (sum(b.jawaban == kata for b in butir) for kata in ("ya", "tidak"))
    kosong = len(butir) - ya - tidak
    return (*kriteria, ("Checklist Reviu", f"{ya} ya, {tidak} tidak, {kosong} hanya dapat dijawab kantor"))
