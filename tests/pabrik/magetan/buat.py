"""Menulis seluruh folder contoh Magetan: buku kerja dan foto."""

from collections.abc import Callable
from pathlib import Path

from tests.pabrik.foto import build_foto
from tests.pabrik.magetan.analisis import build_analisis
from tests.pabrik.magetan.analisis import build_rencana_aksi
from tests.pabrik.magetan.dpa import build_dpa
from tests.pabrik.magetan.dpa import build_dpa_2026
from tests.pabrik.magetan.dpa import build_dppa
from tests.pabrik.magetan.iku import build_iku
from tests.pabrik.magetan.kepegawaian import build_kepegawaian
from tests.pabrik.magetan.perjanjian import build_renja_dan_pk
from tests.pabrik.magetan.profil import build_profil
from tests.pabrik.magetan.realisasi import build_realisasi
from tests.pabrik.magetan.renstra import build_renstra_2024
from tests.pabrik.magetan.renstra import build_renstra_2025
from tests.pabrik.magetan.riwayat import build_riwayat

FOLDER = Path(__file__).parents[3] / "input_samples" / "magetan-2025"
BUKU: tuple[Callable[[Path], None], ...] = (
    build_renstra_2024,
    build_renstra_2025,
    build_iku,
    build_renja_dan_pk,
    build_dpa,
    build_dppa,
    build_dpa_2026,
    build_realisasi,
    build_riwayat,
    build_analisis,
    build_rencana_aksi,
    build_kepegawaian,
    build_profil,
)


def build_magetan(folder: Path) -> None:
    """Write all workbooks and pictures of the sample office into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for build in BUKU:
        build(folder)
    build_foto(folder / "foto")
