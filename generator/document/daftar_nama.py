"""Daftar semua nama slot dengan artinya, untuk `lkjip templat --daftar` dan untuk menolak nama yang salah ketik."""

from __future__ import annotations

from collections.abc import Mapping

from generator.document.nama import JENIS
from generator.document.nama import NILAI
from generator.document.nama import TINGKAT_BARIS
from generator.document.nama import judul_tabel
from generator.document.nama import slot_tabel
from generator.model.rekaman import rekaman
from generator.narrative.per_sasaran import BAGIAN
from generator.tables.per_sasaran import KUNCI
from generator.tables.per_sasaran import TERBANYAK

TABEL: dict[str, str] = {
    "1_1": "Kebutuhan dan ketersediaan pegawai",
    "1_2": "Pegawai menurut pangkat dan golongan ruang",
    "1_3": "Pegawai menurut tingkat pendidikan",
    "jenis_kelamin": "Pegawai menurut jenis kelamin",
    "1_4": "Aset tetap",
    "1_5": "Anggaran belanja tahun laporan dan tahun berikutnya",
    "2_1": "Keterkaitan Renstra pertama dengan tujuan daerah",
    "2_2": "Tujuan, sasaran, indikator, dan target Renstra pertama",
    "2_3": "Strategi dan arah kebijakan Renstra pertama",
    "2_4": "Indikator Kinerja Utama Renstra pertama",
    "2_5": "Keterkaitan Renstra kedua dengan visi dan misi",
    "2_6": "Tujuan, sasaran, indikator, dan target Renstra kedua",
    "2_7": "Strategi dan arah kebijakan Renstra kedua",
    "2_8": "Indikator Kinerja Utama Renstra kedua",
    "2_9": "Rencana Kerja",
    "2_10": "Program, kegiatan, dan pagu DPA",
    "2_11": "Perjanjian Kinerja",
    "2_12": "Rencana Kerja perubahan",
    "2_13": "Program, kegiatan, dan pagu DPA perubahan",
    "2_14": "Perjanjian Kinerja perubahan",
    "perubahan_pk": "Perubahan antara PK induk dan PK perubahan",
    "3_1": "Skala kategori capaian kinerja",
    "3_2": "Capaian PK induk",
    "perhitungan": "Perhitungan realisasi indikator dari data dasar",
    "3_3": "Capaian dan efisiensi PK perubahan per sasaran",
    "3_4": "Rincian capaian dan efisiensi sampai sub kegiatan",
    "3_5": "Efisiensi penggunaan anggaran per sasaran",
    "3_6": "Perbandingan dengan tahun-tahun sebelumnya",
    "3_7": "Kemajuan terhadap target akhir Renstra",
    "3_8": "Perbandingan dengan daerah lain atau standar nasional",
    "3_9": "Penyebab keberhasilan atau kegagalan",
    "3_10": "Permasalahan dan alternatif solusi",
    "3_11": "Program dan kegiatan yang menunjang sasaran",
    "3_12": "Realisasi anggaran per sasaran, program, kegiatan, sub kegiatan",
    "tindak_lanjut": "Tindak lanjut rekomendasi LHE",
    "crosscutting": "Crosscutting dengan perangkat daerah lain",
    "4_1": "Ringkasan capaian kinerja",
    "4_2": "Rencana aksi tahun berikutnya",
    "4_3": "Target triwulanan tahun berikutnya",
    "a1": "Lampiran A: matriks Renstra pertama",
    "a2": "Lampiran A: matriks Renstra kedua",
    "b1": "Lampiran B: IKU Renstra pertama",
    "b2": "Lampiran B: IKU Renstra kedua",
    "c1": "Lampiran C: Rencana Kerja",
    "c2": "Lampiran C: Rencana Kerja perubahan",
    "d1": "Lampiran D: Perjanjian Kinerja",
    "d1_anggaran": "Lampiran D: program dan anggaran PK",
    "d2": "Lampiran D: Perjanjian Kinerja perubahan",
    "d2_anggaran": "Lampiran D: program dan anggaran PK perubahan",
    "e": "Lampiran E: pengukuran kinerja",
    "g1": "Lampiran G: rencana aksi tahun berikutnya",
    "g2": "Lampiran G: target triwulanan tahun berikutnya",
    "iku_berlaku": "IKU Renstra terakhir (dokumen tersendiri)",
    "pk_berlaku": "Perjanjian Kinerja yang berlaku (dokumen tersendiri)",
    "pk_berlaku_anggaran": "Program dan anggaran PK yang berlaku (dokumen tersendiri)",
    "renaksi": "Rencana aksi dengan target triwulanan (dokumen tersendiri)",
    "pengukuran": "Formulir pengukuran kinerja per triwulan (dokumen tersendiri)",
}

NARASI: dict[str, str] = {
    "kata_pengantar": "Kata pengantar",
    "ikhtisar": "Ikhtisar eksekutif",
    "latar_belakang": "Latar belakang",
    "kedudukan": "Kedudukan dan susunan organisasi",
    "tugas_fungsi": "Tugas dan fungsi",
    "kepegawaian": "Kepegawaian",
    "sarana": "Sarana dan prasarana",
    "anggaran": "Anggaran tahun laporan",
    "permasalahan_utama": "Permasalahan utama",
    "landasan_hukum": "Landasan hukum",
    "sistematika": "Sistematika penyajian",
    "renstra_1": "Pengantar Renstra pertama",
    "renstra_2": "Pengantar Renstra kedua",
    "target_renstra_1": "Target Renstra pertama",
    "target_renstra_2": "Target Renstra kedua",
    "strategi_1": "Strategi Renstra pertama",
    "strategi_2": "Strategi Renstra kedua",
    "iku_1": "IKU Renstra pertama",
    "iku_2": "IKU Renstra kedua",
    "renja_induk": "Rencana Kerja",
    "renja_perubahan": "Rencana Kerja perubahan",
    "dpa_induk": "Pagu DPA",
    "dpa_perubahan": "Pagu DPA perubahan",
    "pk_induk": "Perjanjian Kinerja",
    "pk_perubahan": "Perjanjian Kinerja perubahan",
    "perubahan_pk": "Alasan dan isi perubahan PK",
    "pengukuran": "Cara pengukuran kinerja",
    "metode": "Rumus, skala, dan pengaturan yang berlaku",
    "capaian_induk": "Capaian PK induk",
    "capaian_perubahan": "Capaian PK perubahan",
    "perhitungan": "Pengantar perhitungan realisasi dari data dasar",
    "tren": "Perbandingan dengan tahun sebelumnya",
    "kemajuan": "Kemajuan terhadap target akhir Renstra",
    "pembanding": "Perbandingan dengan daerah lain atau standar nasional",
    "penyebab": "Penyebab keberhasilan atau kegagalan",
    "solusi": "Alternatif solusi yang telah dilakukan",
    "efisiensi": "Efisiensi penggunaan sumber daya",
    "program_penunjang": "Program dan kegiatan yang menunjang",
    "realisasi_anggaran": "Realisasi anggaran",
    "tindak_lanjut": "Tindak lanjut rekomendasi LHE",
    "crosscutting": "Crosscutting dengan perangkat daerah lain",
    "inovasi": "Inovasi",
    "penghargaan": "Prestasi dan penghargaan",
    "penutup": "Pembuka bab penutup",
    "simpulan": "Simpulan",
    "simpulan_capaian": "Simpulan capaian kinerja",
    "simpulan_umum": "Simpulan umum",
    "rencana_aksi": "Rencana aksi tahun berikutnya",
    "target_triwulan": "Target triwulanan tahun berikutnya",
    "penutup_akhir": "Kalimat akhir laporan",
    "dok_iku": "Isi Keputusan IKU: menimbang, mengingat, memutuskan (dokumen tersendiri)",
    "dok_pk": "Pernyataan Perjanjian Kinerja kedua pihak (dokumen tersendiri)",
    "dok_renaksi": "Pengantar rencana aksi (dokumen tersendiri)",
    "dok_pengukuran": "Pengantar formulir pengukuran kinerja (dokumen tersendiri)",
    "dok_pengantar": "Isi surat pengantar laporan (dokumen tersendiri)",
}

GRAFIK: dict[str, str] = {
    "capaian_tahunan": "Capaian indikator menurut tahun (persen)",
    "kemajuan": "Kemajuan terhadap target akhir Renstra (persen)",
    "serapan": "Serapan anggaran menurut program (persen)",
}

BAGAN: dict[str, str] = {
    "organisasi": "Bagan susunan organisasi",
    "pohon_kinerja": "Pohon kinerja: tujuan, sasaran, indikator, program, kegiatan",
}

GAMBAR: dict[str, str] = {"logo": "Lambang daerah dari folder foto"}



def _per_sasaran(arti: Mapping[str, str], nama: tuple[str, ...]) -> dict[str, str]:
    return {f"{k}_s{n}": f"{arti[k]}, hanya sasaran ke-{n}" for n in range(1, TERBANYAK + 1) for k in nama}


_TABEL_SASARAN = _per_sasaran(TABEL, tuple(map(slot_tabel, KUNCI)))
_NARASI_SASARAN = _per_sasaran(NARASI, BAGIAN)
_PER_JENIS = {
    "tabel": TABEL | _TABEL_SASARAN, "sumber": TABEL | _TABEL_SASARAN, "narasi": NARASI | _NARASI_SASARAN,
    "grafik": GRAFIK, "bagan": BAGAN, "gambar": GAMBAR,
}  # fmt: skip


@rekaman
class NamaSlot:
    """One name as it is typed, what it stands for, and where it is typed."""

    nama: str
    arti: str
    letak: str


def dikenal(jenis: str) -> Mapping[str, str]:
    """Return the names of a kind (without prefix) with their meaning."""
    return _PER_JENIS.get(jenis, NILAI)


def templat_daftar() -> tuple[NamaSlot, ...]:
    """Return every name a template may hold, in the order of the report; of the names per sasaran the first ones."""
    letak = "Nilai di dalam kalimat, di mana pun"
    hasil = [NamaSlot(nama, arti, letak) for nama, arti in NILAI.items()]
    tabel = _daftar("tabel").items()
    hasil += [NamaSlot(judul_tabel(n), f"Judul tabel: {arti}", "Di keterangan tabelnya") for n, arti in tabel]
    for jenis in ("narasi", "tabel", "sumber", "grafik", "bagan", "gambar"):
        awalan = "Sumber dan catatan: " if jenis == "sumber" else ""
        hasil += [NamaSlot(f"{jenis}.{n}", awalan + arti, JENIS[jenis]) for n, arti in _daftar(jenis).items()]
    contoh = "Di sel pertama baris tabel contoh"
    hasil += [NamaSlot("kepala", "Rupa baris kepala", contoh), NamaSlot("nomor", "Rupa baris nomor kolom", contoh)]
    return (*hasil, *(NamaSlot(f"baris.{t}", f"Rupa baris tingkat {t}", contoh) for t in TINGKAT_BARIS))


def _daftar(jenis: str) -> dict[str, str]:
    """Return the names of a kind that the list shows: those of the first sasaran stand for all its numbers."""
    per_sasaran = {**_TABEL_SASARAN, **_NARASI_SASARAN}
    return {
        n: arti.replace("ke-1", f"ke-1 (s2 sampai s{TERBANYAK} untuk sasaran berikutnya)") if n in per_sasaran else arti
        for n, arti in dikenal(jenis).items()
        if n not in per_sasaran or n.endswith("_s1")
    }
