"""Tabel contoh di ingatan: angka LKjIP Kabupaten Magetan 2025 (Tabel 3.3, 3.4, 3.7, 3.8, 4.1), sel asal karangan."""

from decimal import Decimal

from generator.model.aturan import Aturan
from generator.model.aturan import Pita
from generator.model.aturan import Skala
from generator.model.laporan import Laporan
from generator.model.nilai import Alamat
from generator.model.organisasi import Profil
from generator.tables.tabel import Baris
from generator.tables.tabel import Kolom
from generator.tables.tabel import Sel
from generator.tables.tabel import TabelKosong
from generator.tables.tabel import Table

SKALA = Skala("magetan", "Kriteria Capaian Kinerja", "Tabel 3.1", (Pita("Berhasil", Decimal(75)), Pita("Kurang", None)))
ATAS = Sel("", gabung_atas=True)
KIRI = Sel("", gabung_kiri=True)
PAGU_A = Alamat("Realisasi Anggaran 2025.xlsx", "TW IV", "D7")


def laporan(**aturan) -> Laporan:
    return Laporan(2025, Profil(nama_dinas="Dinas Koperasi", jenis_daerah="Kabupaten", nama_daerah="Magetan"),
                   Aturan(SKALA, **aturan))


def masukan(teks: str, nilai: str, sel: str, lembar: str = "TW IV") -> Sel:
    return Sel(teks, Decimal(nilai), (Alamat("Realisasi Anggaran 2025.xlsx", lembar, sel),))


def hitungan(teks: str, nilai: Decimal, rumus: str, *asal: Alamat) -> Sel:
    return Sel(teks, nilai, asal, rumus)


CAPAIAN_1 = Decimal("70.63") * 100 / Decimal("70.54")
CAPAIAN_3 = Decimal("92.42") * 100 / Decimal(92)
CAPAIAN_4 = Decimal("83.58") * 100 / Decimal("83.5")


def _capaian(teks: str, nilai: Decimal) -> Sel:
    return hitungan(teks, nilai, "realisasi / target × 100")


def tabel_3_3() -> Table:
    kolom = (
        Kolom("sasaran", ("Tujuan/Sasaran",), 30), Kolom("indikator", ("Indikator Kinerja",), 30),
        Kolom("pagu", ("Anggaran", "Pagu (Rp)"), 16, "kanan"),
        Kolom("realisasi_anggaran", ("Anggaran", "Realisasi (Rp)"), 16, "kanan"),
        Kolom("target", ("Kinerja", "Target"), 10, "tengah"),
        Kolom("realisasi", ("Kinerja", "Realisasi"), 10, "tengah"),
        Kolom("capaian", ("Kinerja", "Capaian"), 10, "tengah"),
        Kolom("anggaran_capaian", ("Pagu × capaian",), 16, "kanan"), Kolom("sisa", ("Sisa",), 16, "kanan"),
        Kolom("efisiensi", ("Efisiensi (%)",), 10, "kanan"),
    )

    def efisiensi(pagu: str, realisasi: str, capaian: Decimal, *teks: str) -> tuple[Sel, Sel, Sel]:
        anggaran = Decimal(pagu) * capaian / 100
        sisa = anggaran - Decimal(realisasi)
        return (
            hitungan(teks[0], anggaran, "pagu × capaian", PAGU_A),
            hitungan(teks[1], sisa, "pagu × capaian − realisasi anggaran", PAGU_A),
            hitungan(teks[2], sisa * 100 / anggaran, "(pagu × capaian − realisasi anggaran) / (pagu × capaian) × 100"),
        )

    baris = (
        Baris("sasaran", (
            Sel("Meningkatnya Produktivitas Koperasi"), Sel("Persentase koperasi yang berkualitas"),
            masukan("908.521.800", "908521800", "D7"), masukan("878.317.680", "878317680", "E7"),
            masukan("70,54%", "70.54", "F7"), masukan("70,63%", "70.63", "G7"), _capaian("100,13%", CAPAIAN_1),
            *efisiensi("908521800", "878317680", CAPAIAN_1, "909.680.957", "31.363.277", "3,45%"),
        ), "1"),
        Baris("sasaran", (
            Sel("Meningkatnya Kepuasan Layanan dan Akuntabilitas Penyelenggaraan Pemerintahan Daerah"),
            Sel("=Nilai SAKIP Dinas Koperasi UKM"),
            masukan("3.358.804.568", "3358804568", "D9"), masukan("3.175.755.962", "3175755962", "E9"),
            masukan("92", "92", "F9"), masukan("92,42", "92.42", "G9"), _capaian("100,46%", CAPAIAN_3),
            *efisiensi("3358804568", "3175755962", CAPAIAN_3, "3.374.138.241", "198.382.279", "5,88%"),
        ), "3"),
        Baris("sasaran", (
            ATAS, Sel("Indeks Kepuasan Masyarakat Dinas Koperasi UKM"), ATAS, ATAS,
            masukan("83,5", "83.5", "F10"), masukan("83,58", "83.58", "G10"), _capaian("100,10%", CAPAIAN_4),
            ATAS, ATAS, ATAS,
        ), "4"),
    )
    return Table("3.3", "Capaian Kinerja (Perubahan)\nTahun 2025", kolom, baris, "Sumber: PK perubahan 2025",
                 ("Untuk sasaran dengan beberapa indikator, pagu dikalikan dengan capaian indikator pertama.",))


def tabel_pagu() -> Table:
    """Program 89.700.000 = 12.200.000 + 77.500.000, program 127.000.000; jumlah 216.700.000 (Tabel 3.4)."""
    kolom = (Kolom("nomor", ("No.",), 6), Kolom("uraian", ("Program/Kegiatan",), 50), Kolom("pagu", ("Pagu",), 20),
             Kolom("realisasi_anggaran", ("Realisasi",), 20), Kolom("serapan", ("%",), 10),
             Kolom("sisa", ("Sisa",), 20))

    def satu(tingkat: str, nama: str, pagu: str, realisasi: str, sel: int, serapan: str) -> Baris:
        p, r = Decimal(pagu), Decimal(realisasi)
        return Baris(tingkat, (
            Sel(str(sel)), Sel(nama), masukan(f"{p:,}".replace(",", "."), pagu, f"D{sel}"),
            masukan(f"{r:,}".replace(",", "."), realisasi, f"E{sel}"),
            hitungan(serapan, r * 100 / p, "realisasi anggaran / pagu × 100"),
            hitungan(f"{p - r:,}".replace(",", "."), p - r, "pagu − realisasi anggaran"),
        ), nama)

    pagu, realisasi = Decimal("216700000"), Decimal("213471174")
    jumlah = Baris("jumlah", (
        Sel("Jumlah"), KIRI, hitungan("216.700.000", pagu, "jumlah pagu"),
        hitungan("213.471.174", realisasi, "jumlah realisasi"),
        hitungan("98,51%", realisasi * 100 / pagu, "realisasi anggaran / pagu × 100"),
        hitungan("3.228.826", pagu - realisasi, "jumlah sisa"),
    ), "jumlah")
    return Table("anggaran", "Realisasi Anggaran", kolom, (
        satu("program", "Program Penilaian Kesehatan KSP/USP Koperasi", "89700000", "89004174", 20, "99,22%"),
        satu("kegiatan", "Penilaian Kesehatan Koperasi", "89700000", "89004174", 21, "99,22%"),
        satu("sub kegiatan", "Pelaksanaan Penilaian Kesehatan", "12200000", "11633174", 22, "95,35%"),
        satu("sub kegiatan", "Penilaian Kesehatan Meliputi Tata Kelola", "77500000", "77371000", 23, "99,83%"),
        satu("program", "Penguatan Tata Kelola", "127000000", "124467000", 24, "98,01%"),
        jumlah,
    ))


def tabel_3_7() -> Table:
    kolom = (Kolom("nomor", ("No.",), 5, nomor="1"), Kolom("indikator", ("Indikator",), 40, nomor="2"),
             Kolom("realisasi", ("Realisasi 2025",), 12, nomor="3"),
             Kolom("target_akhir", ("Target akhir",), 12, nomor="4"),
             Kolom("kemajuan", ("Kemajuan",), 12, nomor="5=3/4*100"))
    return Table("3.7", "Tingkat Kemajuan", kolom, (
        Baris("isi", (Sel("1"), Sel("Usaha Mikro Naik Kelas"), masukan("3 UM", "3", "C4"), masukan("5 UM", "5", "D4"),
                      hitungan("60,00%", Decimal(60), "realisasi / target akhir × 100")), "1"),
        Baris("isi", (Sel("2"), Sel("Nilai SAKIP"), masukan("92,42", "92.42", "C5"),
                      Sel("–", sebab="target belum diisi"),
                      Sel("–", sebab="target akhir belum diisi", rumus="realisasi / target akhir × 100")), "2"),
    ), baris_nomor=True)


def tabel_3_8() -> Table:
    """The key of the last column has no pattern: its formula comes from the number row."""
    kolom = (Kolom("indikator", ("Indikator",), 40, nomor="3"), Kolom("kami", ("Realisasi",), 12, nomor="4"),
             Kolom("mereka", ("Kota Mojokerto",), 12, nomor="5"), Kolom("banding", ("%",), 12, nomor="6=4/5*100"))
    banding = Decimal("92.42") * 100 / Decimal("85.17")
    return Table("3.8", "Perbandingan dengan Kota Mojokerto", kolom, (
        Baris("isi", (Sel("Nilai SAKIP"), masukan("92,42", "92.42", "C4"), masukan("85,17 (A)", "85.17", "D4"),
                      hitungan("108,51%", banding, "realisasi / realisasi pembanding × 100")), "1"),
    ), baris_nomor=True)


def tabel_4_1() -> Table:
    kolom = (Kolom("indikator", ("Indikator",), 40), Kolom("target", ("Target",), 12),
             Kolom("realisasi", ("Realisasi",), 12), Kolom("capaian", ("Capaian",), 12))
    rendah = (Decimal(90) - (Decimal("88.10") - Decimal(90))) / Decimal(90) * 100
    rata = (CAPAIAN_3 + CAPAIAN_4 + rendah) / 3
    ganjil = Decimal("12.5")
    return Table("4.1", "Capaian Kinerja", kolom, (
        Baris("isi", (Sel("Nilai SAKIP"), masukan("92", "92", "B4"), masukan("92,42", "92.42", "C4"),
                      _capaian("100,46%", CAPAIAN_3)), "1"),
        Baris("isi", (Sel("IKM"), masukan("83,50", "83.5", "B5"), masukan("83,58", "83.58", "C5"),
                      _capaian("100,10%", CAPAIAN_4)), "2"),
        Baris("isi", (Sel("Lama pelayanan"), masukan("90", "90", "B6"), masukan("88,10", "88.10", "C6"),
                      hitungan("102,11%", rendah, "(target − (realisasi − target)) / target × 100")), "3"),
        Baris("jumlah", (Sel("Capaian Kinerja"), KIRI, KIRI, hitungan("100,89%", rata, "rata-rata capaian")), "jumlah"),
        Baris("isi", (Sel("Aturan kantor sendiri"), masukan("WTP", "5", "B8"), Sel("–", sebab="belum diisi"),
                      hitungan("12,50%", ganjil, "rumus yang tidak dikenal", PAGU_A)), "5"),
    ))


def semua() -> dict[str, Table | TabelKosong]:
    daftar = (tabel_3_3(), tabel_3_7(), tabel_3_8(), tabel_4_1(), tabel_pagu(),
              TabelKosong("2.14", "Rencana Aksi", "rencana aksi tidak ditemukan"))
    return {satu.kunci: satu for satu in daftar}
