"""Laporan: satu dinas, satu tahun. Dibuat sekali, beku, dan satu-satunya yang mengalir."""

from __future__ import annotations

from generator.model.anggaran import BarisAnggaran
from generator.model.anggaran import DokumenAnggaran
from generator.model.anggaran import RealisasiAnggaran
from generator.model.aturan import Aturan
from generator.model.kinerja import AnalisisIndikator
from generator.model.kinerja import CapaianKinerja
from generator.model.kinerja import DaftarIku
from generator.model.kinerja import DaftarKeterkaitan
from generator.model.kinerja import DaftarStrategi
from generator.model.kinerja import Indikator
from generator.model.kinerja import Pembanding
from generator.model.kinerja import PerjanjianKinerja
from generator.model.kinerja import RencanaAksi
from generator.model.kinerja import RencanaKerja
from generator.model.kinerja import Renstra
from generator.model.kinerja import RiwayatIndikator
from generator.model.kinerja import TargetTriwulan
from generator.model.kinerja import Versi
from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.nilai import BelumDiisi
from generator.model.organisasi import AsetTetap
from generator.model.organisasi import Cerita
from generator.model.organisasi import Crosscutting
from generator.model.organisasi import DaftarPegawai
from generator.model.organisasi import KebutuhanPegawai
from generator.model.organisasi import Profil
from generator.model.organisasi import TindakLanjut
from generator.model.rekaman import rekaman
from generator.model.rumus import DataDasar
from generator.model.rumus import Perhitungan
from generator.model.tabel_terbaca import TabelTerbaca


@rekaman
class IndikatorSasaran:
    """One indicator of the PK in force with its target and realisasi of the year, joined.

    `perhitungan` is what its formula gives over the raw figures; the realisasi itself where none is typed.
    """

    nama: str
    satuan: str
    target: Angka
    realisasi: Angka
    indikator: Indikator
    baru: bool = False
    perhitungan: Perhitungan | None = None


@rekaman
class SasaranLaporan:
    """A sasaran of a PK, joined: its indicators, the programs that support it, its budget.

    `pagu` is the sum of the programs' pagu (rupiah), `realisasi` what the realisasi workbook states
    for the sasaran, else the sum of its programs.
    """

    nama: str
    kode: str
    indikator: tuple[IndikatorSasaran, ...]
    program: tuple[BarisAnggaran, ...] = ()
    pagu: Angka = BelumDiisi()
    realisasi: Angka = BelumDiisi()


@rekaman
class CatatanData:
    """What a sheet says about its own data ("data contoh", "angka sementara"), and the sheet."""

    teks: str
    asal: Alamat


@rekaman
class Laporan:
    """Everything the report is made of.

    `capaian` are the measurements of the year, best first; `diulang` is what analyses, comparisons and other tables
    repeat of their targets and realisasi. `target_triwulan` is of the year after, `target_triwulan_ini` of this one.
    """

    tahun: int
    profil: Profil
    aturan: Aturan
    renstra: tuple[Renstra, ...] = ()
    iku: tuple[DaftarIku, ...] = ()
    strategi: tuple[DaftarStrategi, ...] = ()
    keterkaitan: tuple[DaftarKeterkaitan, ...] = ()
    renja: tuple[RencanaKerja, ...] = ()
    pk: tuple[PerjanjianKinerja, ...] = ()
    dpa: tuple[DokumenAnggaran, ...] = ()
    realisasi: RealisasiAnggaran | None = None
    capaian: tuple[CapaianKinerja, ...] = ()
    diulang: tuple[CapaianKinerja, ...] = ()
    riwayat: tuple[RiwayatIndikator, ...] = ()
    pembanding: tuple[Pembanding, ...] = ()
    analisis: tuple[AnalisisIndikator, ...] = ()
    rencana_aksi: tuple[RencanaAksi, ...] = ()
    target_triwulan: tuple[TargetTriwulan, ...] = ()
    target_triwulan_ini: tuple[TargetTriwulan, ...] = ()
    kebutuhan_pegawai: tuple[KebutuhanPegawai, ...] = ()
    total_kebutuhan: tuple[Angka, Angka] | None = None
    golongan: DaftarPegawai | None = None
    pendidikan: DaftarPegawai | None = None
    jenis_kelamin: DaftarPegawai | None = None
    aset: tuple[AsetTetap, ...] = ()
    total_aset: AsetTetap | None = None
    inovasi: tuple[Cerita, ...] = ()
    penghargaan: tuple[Cerita, ...] = ()
    tindak_lanjut: tuple[TindakLanjut, ...] = ()
    crosscutting: tuple[Crosscutting, ...] = ()
    data_dasar: tuple[DataDasar, ...] = ()
    catatan_data: tuple[CatatanData, ...] = ()
    hitungan_kantor: tuple[TabelTerbaca, ...] = ()
    # Joined by reading/: what the tables of BAB III print.
    program: tuple[BarisAnggaran, ...] = ()
    sasaran_induk: tuple[SasaranLaporan, ...] = ()
    sasaran: tuple[SasaranLaporan, ...] = ()

    def pk_versi(self, versi: Versi) -> PerjanjianKinerja | None:
        """Return the PK of that edition, None where there is none."""
        return next((pk for pk in self.pk if pk.versi is versi), None)

    @property
    def pk_terakhir(self) -> PerjanjianKinerja | None:
        """The PK in force at the end of the year: perubahan if there is one."""
        return self.pk_versi(Versi.PERUBAHAN) or self.pk_versi(Versi.INDUK)

    def renstra_pk(self, pk: PerjanjianKinerja | None) -> Renstra | None:
        """Return the Renstra that a PK implements."""
        if pk is None or pk.renstra is None:
            return None
        return next((r for r in self.renstra if (r.awal, r.akhir) == pk.renstra), None)

    @property
    def renstra_berlaku(self) -> Renstra | None:
        """The Renstra behind the PK in force, else the one whose period holds the year."""
        renstra = self.renstra_pk(self.pk_terakhir)
        if renstra is not None:
            return renstra
        memuat = [r for r in self.renstra if r.awal <= self.tahun <= r.akhir]
        return memuat[-1] if memuat else None

    def dpa_versi(self, versi: Versi) -> DokumenAnggaran | None:
        """Return the budget document of the report year in that edition."""
        return next((d for d in self.dpa if d.versi is versi and d.tahun == self.tahun), None)

    @property
    def dpa_terakhir(self) -> DokumenAnggaran | None:
        """The latest budget document of the report year."""
        tahun_ini = [d for d in self.dpa if d.tahun == self.tahun]
        return tahun_ini[-1] if tahun_ini else None

    @property
    def dpa_tahun_depan(self) -> DokumenAnggaran | None:
        """The first budget document of the year after, for Tabel 1.5."""
        return next((d for d in self.dpa if d.tahun == self.tahun + 1), None)
