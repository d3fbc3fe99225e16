"""Tabel yang sebentuk: menurut rincian pegawai (BAB I), periode Renstra, atau versi dokumen (BAB II)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from generator.model.kinerja import Versi
from generator.model.laporan import Laporan
from generator.model.rekaman import rekaman
from generator.tables.iku import build_iku
from generator.tables.jumlah_pegawai import build_jumlah_pegawai
from generator.tables.keterkaitan import build_keterkaitan
from generator.tables.pagu import build_pagu
from generator.tables.perjanjian import build_perjanjian
from generator.tables.rencana_kerja import build_rencana_kerja
from generator.tables.renstra import build_renstra
from generator.tables.strategi import build_strategi
from generator.tables.tabel import HasilTabel


@rekaman
class TabelSebentuk:
    """One of several tables of the same form, with the three names that every table module has."""

    KUNCI: str
    JUDUL: str
    bentuk: Callable[[Laporan, str, str], HasilTabel]

    def build(self, laporan: Laporan) -> HasilTabel:
        """Return the table under its own key and title, or why there is none."""
        return self.bentuk(laporan, self.KUNCI, self.JUDUL)


_GOLONGAN = partial(build_jumlah_pegawai, kepala="Pangkat/Golongan Ruang", rincian="golongan")
_PENDIDIKAN = partial(build_jumlah_pegawai, kepala="Pendidikan", rincian="pendidikan")
_JENIS_KELAMIN = partial(build_jumlah_pegawai, kepala="Jenis Kelamin", rincian="jenis_kelamin")
TABEL_1_2 = TabelSebentuk("1.2", "Pegawai menurut Pangkat/Golongan Ruang", _GOLONGAN)
TABEL_1_3 = TabelSebentuk("1.3", "Pegawai menurut Tingkat Pendidikan", _PENDIDIKAN)
TABEL_JENIS_KELAMIN = TabelSebentuk("jenis_kelamin", "Pegawai menurut Jenis Kelamin", _JENIS_KELAMIN)

_TARGET = "Tujuan, Sasaran, Indikator, dan Target Kinerja"
TABEL_2_1 = TabelSebentuk("2.1", "Keterkaitan Renstra", partial(build_keterkaitan, urutan=1))
TABEL_2_2 = TabelSebentuk("2.2", _TARGET, partial(build_renstra, urutan=1))
TABEL_2_3 = TabelSebentuk("2.3", "Strategi dan Arah Kebijakan", partial(build_strategi, urutan=1))
TABEL_2_4 = TabelSebentuk("2.4", "Indikator Kinerja Utama", partial(build_iku, urutan=1))
TABEL_2_5 = TabelSebentuk("2.5", "Keterkaitan Renstra", partial(build_keterkaitan, urutan=2))
TABEL_2_6 = TabelSebentuk("2.6", _TARGET, partial(build_renstra, urutan=2))
TABEL_2_7 = TabelSebentuk("2.7", "Strategi dan Arah Kebijakan", partial(build_strategi, urutan=2))
TABEL_2_8 = TabelSebentuk("2.8", "Indikator Kinerja Utama", partial(build_iku, urutan=2))

_PAGU = "Program, Kegiatan, Sub Kegiatan, dan Pagu Anggaran"
_INDUK, _PERUBAHAN = Versi.INDUK, Versi.PERUBAHAN
TABEL_2_9 = TabelSebentuk("2.9", "Rencana Kerja", partial(build_rencana_kerja, versi=_INDUK))
TABEL_2_10 = TabelSebentuk("2.10", _PAGU, partial(build_pagu, versi=_INDUK))
TABEL_2_11 = TabelSebentuk("2.11", "Perjanjian Kinerja", partial(build_perjanjian, versi=_INDUK))
TABEL_2_12 = TabelSebentuk("2.12", "Rencana Kerja Perubahan", partial(build_rencana_kerja, versi=_PERUBAHAN))
TABEL_2_13 = TabelSebentuk("2.13", f"{_PAGU} Perubahan", partial(build_pagu, versi=_PERUBAHAN))
TABEL_2_14 = TabelSebentuk("2.14", "Perjanjian Kinerja Perubahan", partial(build_perjanjian, versi=_PERUBAHAN))

BAB_II = (
    *(TABEL_2_1, TABEL_2_2, TABEL_2_3, TABEL_2_4),
    *(TABEL_2_5, TABEL_2_6, TABEL_2_7, TABEL_2_8),
    *(TABEL_2_9, TABEL_2_10, TABEL_2_11),
    *(TABEL_2_12, TABEL_2_13, TABEL_2_14),
)
