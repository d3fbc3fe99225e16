"""Profil kantor: nama, pejabat, pegawai, aset, tugas, dan teks yang hanya kantor yang tahu."""

from __future__ import annotations

from generator.model.nilai import Alamat
from generator.model.nilai import Angka
from generator.model.rekaman import rekaman


@rekaman
class Pejabat:
    """Who signs: `status` is definitif, Plt., Plh. or Pj."""

    jabatan: str = ""
    nama: str = ""
    nip: str = ""
    pangkat: str = ""
    status: str = "definitif"


@rekaman
class KebutuhanPegawai:
    """One jabatan with needed and present staff (orang)."""

    jabatan: str
    kebutuhan: Angka
    realisasi: Angka


@rekaman
class JumlahPegawai:
    """One row of a count of staff (orang) by golongan, pendidikan or jenis kelamin."""

    uraian: str
    jumlah: Angka


@rekaman
class DaftarPegawai:
    """The rows of one count with the total as typed in the workbook."""

    baris: tuple[JumlahPegawai, ...]
    total: Angka | None = None
    asal: Alamat | None = None


@rekaman
class AsetTetap:
    """One class of aset tetap (rupiah, before depreciation)."""

    uraian: str
    awal: Angka
    bertambah: Angka
    berkurang: Angka
    akhir: Angka


@rekaman
class UnitOrganisasi:
    """One box of the organisation chart; `tingkat` 0 is the head, `induk` the box above."""

    nama: str
    tingkat: int
    induk: str = ""


@rekaman
class Foto:
    """A picture from the folder `foto/`, its bytes and the caption that the office gave."""

    berkas: str
    isi: bytes
    keterangan: str = ""


@rekaman
class Cerita:
    """An inovasi or penghargaan: title, text, picture."""

    judul: str
    uraian: str
    foto: Foto | None = None


@rekaman
class TindakLanjut:
    """One recommendation of the SAKIP evaluation (LHE) and what the office did with it."""

    rekomendasi: str
    tindak_lanjut: str = ""
    status: str = ""
    bukti: str = ""
    asal: Alamat | None = None


@rekaman
class Crosscutting:
    """What another office does for a sasaran of this one."""

    sasaran: str
    mitra: str
    peran: str = ""
    program: str = ""
    asal: Alamat | None = None


@rekaman
class Profil:
    """The office and its settings; each setting has a default, so an empty Profil is valid.

    `kepala_daerah_pejabat` signs the PK beside the head of the office, and the IKU decree where
    `iku_oleh_kepala_daerah` says so; `surat` are numbers and dates of letters by their keys (nomor_iku …).
    `pengaturan` holds every setting in force by its key, `ditetapkan` the keys that the office set itself.
    `tanpa_bagian` and `urutan_bagian` are keys of model.bagian: sections left out, sections in another order.
    """

    nama_dinas: str = ""
    nama_singkat: str = ""
    jenis_daerah: str = ""
    nama_daerah: str = ""
    kepala_daerah: str = ""
    nama_laporan: str = "Laporan Kinerja Instansi Pemerintah"
    singkatan_laporan: str = "LKjIP"
    tempat: str = ""
    tanggal_laporan: str = ""
    visi: str = ""
    kepala: Pejabat = Pejabat()
    penandatangan: tuple[tuple[str, Pejabat], ...] = ()
    kepala_daerah_pejabat: Pejabat = Pejabat()
    iku_oleh_kepala_daerah: bool = False
    surat: tuple[tuple[str, str], ...] = ()
    pengaturan: tuple[tuple[str, str], ...] = ()
    ditetapkan: tuple[str, ...] = ()
    tanpa_bagian: tuple[str, ...] = ()
    urutan_bagian: tuple[str, ...] = ()
    dasar_organisasi: str = ""
    tugas: str = ""
    fungsi: tuple[str, ...] = ()
    unit: tuple[UnitOrganisasi, ...] = ()
    permasalahan: tuple[str, ...] = ()
    landasan_hukum: tuple[str, ...] = ()
    alasan_perubahan: tuple[str, ...] = ()
    logo: Foto | None = None

    @property
    def daerah(self) -> str:
        """Kabupaten Magetan, Kota Mojokerto, Provinsi Kalimantan Barat."""
        return f"{self.jenis_daerah} {self.nama_daerah}".strip()

    @property
    def nama_lengkap(self) -> str:
        return f"{self.nama_dinas} {self.daerah}".strip()

    def pengaturan_untuk(self, kunci: str) -> str:
        """Return the setting in force, "" where none is known under that key."""
        return dict(self.pengaturan).get(kunci, "")
