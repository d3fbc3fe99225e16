"""Ikhtisar satu kantor untuk rekap banyak kantor: capaian per indikator, rata-rata, serapan, dan efisiensi."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from decimal import Decimal

from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.rules.kategori import compute_kategori
from generator.tables.tabel import Baris
from generator.tables.tabel import HasilTabel
from generator.tables.tabel import Table


@rekaman
class IkhtisarIndikator:
    """One indicator of the PK in force; target and realisasi as printed, capaian unrounded in percent."""

    sasaran: str
    nama: str
    target: str
    realisasi: str
    capaian: Decimal | None
    kategori: str


@rekaman
class IkhtisarKantor:
    """The figures of one office; pagu and realisasi in rupiah, serapan and efisiensi in percent."""

    kantor: str
    tahun: int
    rata_rata: Decimal | None = None
    kategori: str = ""
    pagu: Decimal | None = None
    realisasi: Decimal | None = None
    serapan: Decimal | None = None
    efisiensi: tuple[tuple[str, Decimal | None], ...] = ()
    indikator: tuple[IkhtisarIndikator, ...] = ()

    def sebagai_data(self) -> dict:
        """Return plain data for JSON; figures as text."""
        return _tanpa_decimal(asdict(self))

    @staticmethod
    def dari_data(data: Mapping) -> IkhtisarKantor:
        """Return the record that `sebagai_data` wrote down."""
        return IkhtisarKantor(
            data["kantor"],
            data["tahun"],
            _angka(data["rata_rata"]),
            data["kategori"],
            _angka(data["pagu"]),
            _angka(data["realisasi"]),
            _angka(data["serapan"]),
            tuple((nama, _angka(nilai)) for nama, nilai in data["efisiensi"]),
            tuple(IkhtisarIndikator(**{**i, "capaian": _angka(i["capaian"])}) for i in data["indikator"]),
        )


def susun_ikhtisar(laporan: Laporan, tabel: Mapping[str, HasilTabel]) -> IkhtisarKantor:
    """Return the summary of one office from its tables 3.5, 3.12 and 4.1; what is not there stays None."""
    capaian, efisiensi = _baris(tabel, "4.1"), _baris(tabel, "3.5")
    anggaran = next((b for b in _baris(tabel, "3.12") if b["_kunci"] == "jumlah"), {})
    akhir = [b for b in capaian if b["_tingkat"] == "jumlah"]
    isi = [b for b in capaian if b["_tingkat"] != "jumlah"]
    indikator, sasaran = [], ""
    for baris in isi:
        sasaran = baris["sasaran"].teks or sasaran
        indikator.append(
            IkhtisarIndikator(
                sasaran, baris["indikator"].teks, baris["target"].teks, baris["realisasi"].teks, baris["capaian"].nilai,
                _kategori(baris["capaian"].nilai, laporan),
            )
        )  # fmt: skip
    return IkhtisarKantor(
        laporan.profil.nama_lengkap,
        laporan.tahun,
        akhir[0]["capaian"].nilai if akhir else None,
        akhir[-1]["capaian"].teks if akhir else "",
        *(anggaran[k].nilai if k in anggaran else None for k in ("pagu", "realisasi_anggaran", "serapan")),
        tuple((b["sasaran"].teks, b["efisiensi"].nilai) for b in efisiensi if b["sasaran"].teks),
        tuple(indikator),
    )


def _kategori(capaian: Decimal | None, laporan: Laporan) -> str:
    return "" if capaian is None else compute_kategori(capaian, laporan.aturan.skala)


def _baris(tabel: Mapping[str, HasilTabel], kunci: str) -> list[dict]:
    satu = tabel.get(kunci)
    if not isinstance(satu, Table):
        return []
    return [_sel(satu, b) for b in satu.baris]


def _sel(tabel: Table, baris: Baris) -> dict:
    sel = {k.kunci: s for k, s in zip(tabel.kolom, baris.sel, strict=True)}
    return {**sel, "_kunci": baris.kunci, "_tingkat": baris.tingkat}


def _angka(teks: str | None) -> Decimal | None:
    return None if teks is None else Decimal(teks)


def _tanpa_decimal(isi):
    if isinstance(isi, Decimal):
        return f"{isi:f}"
    if isinstance(isi, dict):
        return {k: _tanpa_decimal(v) for k, v in isi.items()}
    return [_tanpa_decimal(v) for v in isi] if isinstance(isi, list | tuple) else isi
