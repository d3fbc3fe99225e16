"""Laporan yang dinarasikan: Magetan dalam ingatan dengan teks kantor, dan kantor kecil dengan atau tanpa PK."""

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.model.kinerja import DaftarStrategi
from generator.model.kinerja import RencanaAksi
from generator.model.kinerja import Sifat
from generator.model.kinerja import Strategi
from generator.model.kinerja import TargetTriwulan
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.nilai import BelumDiisi
from generator.model.nilai import Nilai
from generator.model.organisasi import Cerita
from generator.model.organisasi import Foto
from generator.model.organisasi import UnitOrganisasi
from generator.model.rumus import BAGI
from generator.model.rumus import KALI
from generator.model.rumus import Masukan
from generator.model.rumus import Operasi
from generator.model.rumus import Perhitungan
from generator.rules.rumus.hitung import compute_rumus
from generator.rules.rumus.urai import SERATUS_PERSEN
from tests.kantor_contoh import MAGETAN
from tests.kantor_contoh import siap_contoh
from tests.narrative.contoh import indikator
from tests.narrative.contoh import laporan
from tests.narrative.contoh import nilai
from tests.tables import magetan


@pytest.fixture(scope="session")
def laporan_magetan() -> Laporan:
    dasar = magetan.laporan()
    kosong = BelumDiisi()
    triwulan = (kosong, kosong, kosong, nilai("92.5"))
    profil = replace(
        dasar.profil,
        nama_dinas="Dinas Koperasi, Usaha Kecil dan Menengah",
        jenis_daerah="Kabupaten",
        nama_daerah="Magetan",
        kepala_daerah="Bupati",
        dasar_organisasi="Peraturan Bupati Magetan Nomor 13 Tahun 2024",
        tugas="Membantu Bupati melaksanakan urusan pemerintahan bidang koperasi",
        fungsi=("Perumusan kebijakan", "Pelaksanaan kebijakan"),
        unit=(
            UnitOrganisasi("Kepala Dinas", 0),
            UnitOrganisasi("Sekretariat", 1, "Kepala Dinas"),
            UnitOrganisasi("Sub Bagian Umum", 2, "Sekretariat"),
            UnitOrganisasi("Sub Bagian Keuangan", 2, "Sekretariat"),
        ),
        permasalahan=("Daya saing koperasi masih rendah",),
        landasan_hukum=("Peraturan Presiden Nomor 29 Tahun 2014",),
        alasan_perubahan=("Perubahan program dan anggaran",),
    )
    return replace(
        dasar,
        profil=profil,
        strategi=(DaftarStrategi(2025, 2029, (), (Strategi("Tujuan", "1. Sasaran satu", "Pembinaan koperasi", ""),)),),
        rencana_aksi=(RencanaAksi("Sasaran satu", "Koperasi aktif", "1. Penilaian\n2. Pelatihan"),),
        target_triwulan=(TargetTriwulan("Sasaran tiga", "Nilai SAKIP", "", triwulan, nilai("92.5")),),
        inovasi=(Cerita("Si Panji <b> & *bintang*", "- satu\n{{ dua }}", Foto("panji.png", b"", "Layar")),),
        penghargaan=(Cerita("SKPD Terbaik I", "Penghargaan daerah."),),
    )


@pytest.fixture(scope="session")
def laporan_dari_berkas() -> Laporan:
    return siap_contoh(MAGETAN).laporan


@pytest.fixture(scope="session")
def laporan_kecil() -> Laporan:
    return laporan(
        indikator("Indeks pelayanan", "80", "70"),
        indikator("Waktu tunggu", "10", "12", Sifat.MAKIN_RENDAH),
        indikator("Cakupan", "90", ""),
    )


@pytest.fixture(scope="session")
def laporan_tanpa_pk() -> Laporan:
    return laporan(indikator("Indeks pelayanan", "80", "84"), dengan_pk=False)


@pytest.fixture(scope="session")
def laporan_berumus() -> Laporan:
    """A report whose first realisasi is computed: 395 of 560 koperasi."""
    berkualitas, aktif = (
        Masukan(nama, 2025, Nilai(Decimal(angka), "koperasi", Alamat("Data Dasar.xlsx", "Data Dasar", sel)))
        for nama, angka, sel in (("Koperasi berkualitas", "395", "E4"), ("Koperasi aktif", "560", "E5"))
    )
    pohon = Operasi(KALI, Operasi(BAGI, berkualitas, aktif), SERATUS_PERSEN)
    hasil = Nilai(compute_rumus(pohon), "%", berkualitas.nilai.asal, asal_lain=(aktif.nilai.asal,), rumus="rumus")
    perhitungan = Perhitungan("Berkualitas", "Σ koperasi berkualitas * 100% / [koperasi aktif]", hasil, pohon)
    satu = indikator("Koperasi berkualitas", "70", "1")
    return laporan(
        replace(satu, realisasi=hasil, perhitungan=perhitungan), indikator("Indeks pelayanan", "80", "84")
    )
