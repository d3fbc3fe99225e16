"""Grafik contoh: bagian grafik Word dengan buku kerjanya, datanya kelak diganti generator.

The caption below names the chart, so the chart itself has no title.
"""

from dataclasses import dataclass
from decimal import Decimal

from generator.document.grafik import DataGrafik
from generator.document.grafik import Deret
from generator.document.grafik import isi_grafik
from tests.pabrik.templat.gambar import EMU_PER_CM
from tests.pabrik.templat.rupa_grafik import bangun_grafik
from tests.pabrik.templat.rupa_grafik import gambar_grafik
from tests.pabrik.templat.teks import paragraf


@dataclass(frozen=True, slots=True)
class Contoh:
    """A chart of the template: its number in the package, its series, what its axis measures, and its kind.

    The generator makes lying bars (batang) higher where there are more of them. Height and width in millimetres.
    """

    nomor: int
    deret: tuple[str, ...]
    sumbu: str
    jenis: str = "batang"
    tinggi: int = 50
    lebar: int = 157

    @property
    def relasi(self) -> str:
        return f"rIdGrafik{self.nomor}"


GRAFIK = {
    "capaian_tahunan": Contoh(1, ("Tahun 1", "Tahun 2", "Tahun 3"), "Capaian kinerja (%)", "kolom", 70, 240),
    "kemajuan": Contoh(2, ("Tingkat kemajuan",), "Realisasi terhadap target akhir Renstra (%)"),
    "serapan": Contoh(3, ("Serapan",), "Realisasi terhadap pagu anggaran (%)"),
}


def grafik(nama: str) -> str:
    """Write the paragraph of a chart; its alternative text names the slot."""
    contoh = GRAFIK[nama]
    gambar = gambar_grafik(
        contoh.relasi, contoh.lebar * EMU_PER_CM // 10, contoh.tinggi * EMU_PER_CM // 10, 10 + contoh.nomor,
        f"Grafik {contoh.nomor}", f"{{{{ grafik.{nama} }}}}",
    )  # fmt: skip
    return paragraf("LKjIPGambar", f"<w:r>{gambar}</w:r>")


def isi_contoh(contoh: Contoh) -> tuple[bytes, bytes]:
    """Return the chart part and its workbook, with three invented points per series."""
    titik = (Decimal(80), Decimal(95), Decimal(100))
    data = DataGrafik(
        judul="",
        kategori=("Indikator 1", "Indikator 2", "Indikator 3"),
        deret=tuple(Deret(nama, titik) for nama in contoh.deret),
    )
    return isi_grafik(bangun_grafik(contoh.jenis, "", len(contoh.deret), contoh.sumbu), data)
