"""Satuan Polisi Pamong Praja: matriks HTML bernama .xls, PK berkode, E.81, IKU dengan persen berbagai wujud."""

from tests.reading.bantu import bulat
from tests.reading.kantor.berkas import tulis_buku
from tests.reading.kantor.rekam import anggaran
from tests.reading.kantor.rekam import dilaporkan
from tests.reading.kantor.rekam import target

KEPALA = ["Kode", "Tujuan / Sasaran / Program / Kegiatan / Sub Kegiatan", "Indikator", "Satuan", "Baseline 2024"]
TAHUN = range(2025, 2030)
# Code, name, rows spanned, indicator, unit, baseline, targets, pagu.
BARIS = [
    ("1", "Tujuan: Terwujudnya ketenteraman dan ketertiban umum", 1, "Indeks Rasa Aman", "Indeks", "70,10",
     ("71,00", "72,00", "73,00", "74,00", "75,00"), ()),
    ("1.1", "Sasaran: Meningkatnya penegakan peraturan daerah", 2, "Persentase penegakan perda", "%", "82,50",
     ("85,00", "87,00", "89,00", "90,00", "92,00"), ()),
    ("", "", 0, "Persentase gangguan trantibum yang tertangani", "%", "90,00",
     ("91,00", "92,00", "93,00", "94,00", "95,00"), ()),
    ("1.05.02", "PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM", 1, "Persentase penanganan gangguan", "%",
     "90,00", ("91,00", "92,00", "93,00", "94,00", "95,00"),
     ("2.450.000.000", "2.500.000.000", "2.550.000.000", "2.600.000.000", "2.650.000.000")),
]  # fmt: skip


def halaman() -> str:
    """The matrix as an application exports it: an HTML page with rowspan and colspan, named .xls."""
    kepala = "".join(f"<th rowspan=2>{k}</th>" for k in KEPALA) + "".join(f"<th colspan=2>{t}</th>" for t in TAHUN)
    isi = f"<tr>{kepala}</tr><tr>{'<th>Target</th><th>Pagu (Rp)</th>' * len(TAHUN)}</tr>"
    for kode, nama, tinggi, *lain, target_tahun, pagu in BARIS:
        label = f"<td rowspan={tinggi}>{kode}</td><td rowspan={tinggi}>{nama}</td>" if tinggi else ""
        angka = "".join(f"<td>{t}</td><td>{p}</td>" for t, p in zip(target_tahun, pagu or [""] * 5, strict=True))
        isi += f"<tr>{label}{''.join(f'<td>{x}</td>' for x in lain)}{angka}</tr>"
    return (
        "<html><head><meta charset='utf-8'></head><body><h3>MATRIK RENSTRA PERANGKAT DAERAH</h3>"
        "<p>Satuan Polisi Pamong Praja Kabupaten Utara Jaya</p><p>Periode 2025 - 2029</p>"
        f"<table border=1>{isi}</table></body></html>"
    )


SATPOL_PK = """
PERJANJIAN KINERJA
TAHUN 2025
SATUAN POLISI PAMONG PRAJA
KABUPATEN UTARA JAYA

No|Sasaran Strategis|:-)|Indikator Kinerja|:-)|Target|:-)
(1)|(2)|:-)|(3)|:-)|(4)|:-)
1|1|Meningkatnya penegakan peraturan daerah|1.1|Persentase penegakan perda|85|%
|||1.2|Persentase gangguan trantibum yang tertangani|91|%

No|Program|:-)|:-)|Anggaran|:-)|Keterangan
1|Program Peningkatan Ketenteraman dan Ketertiban Umum|:-)|:-)|Rp|2450000000|APBD
2|Program Penunjang Urusan Pemerintahan|:-)|:-)|Rp|5125000000|APBD
|Jumlah|:-)|:-)|Rp|7575000000|
"""
SATPOL_E81 = """
Formulir E.81
Evaluasi Terhadap Hasil Renja Satuan Polisi Pamong Praja Kabupaten Utara Jaya
Renja Tahun 2025
No|Sasaran|Program/Kegiatan|Indikator Kinerja Program (outcome) / Kegiatan (output)|\
Target Renstra pada Tahun 2029 (akhir periode)|:-)|Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (2024)|:-)|\
Target Kinerja dan Anggaran Renja Tahun Berjalan (2025)|:-)|Realisasi Kinerja pada Triwulan|:-)|:-)|:-)|:-)|:-)|:-)|\
:-)|Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi|:-)|Tingkat Capaian (%)|:-)
:-v|:-v|:-v|:-v|:-v|:-)|:-v|:-)|:-v|:-)|I|:-)|II|:-)|III|:-)|IV|:-)|:-v|:-)|:-v|:-)
1|2|3|4|5|:-)|6|:-)|7|:-)|8|:-)|9|:-)|10|:-)|11|:-)|12 = 8+9+10+11|:-)|13 = 12/7*100|:-)
:-v|:-v|:-v|:-v|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp
1|Meningkatnya penegakan peraturan daerah|PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM|\
Persentase penanganan gangguan|95%|12750000000|90%|2300000000|91%|2450000000|20%|400000000|25%|600000000|22%|\
650000000|24%|720000000|91%|2370000000|100|96,73
||Penanganan Gangguan Ketenteraman dan Ketertiban Umum|Jumlah laporan|60 laporan|7750000000|12 laporan|1400000000|\
12 laporan|1450000000|3 laporan|300000000|3 laporan|350000000|3 laporan|370000000|3 laporan|400000000|12 laporan|\
1420000000|100|97,93
"""
SATPOL_IKU = """
PENGUKURAN INDIKATOR KINERJA UTAMA TAHUN 2025
NO|SASARAN|IKU|TARGET|REALISASI|% CAPAIAN
1|Meningkatnya penegakan peraturan daerah|Persentase penegakan Perda|85 %|87,5 %|#persen2 1.0294
||Persentase gangguan trantibum yg tertangani|91 %|#persen 0.935|102,75
"""


def tulis(tempat) -> None:
    (tempat / "cetak_renstra.xls").write_text(halaman(), encoding="utf-8")
    tulis_buku(tempat, "PK satpol.xlsx", {"PK 2025": SATPOL_PK})
    tulis_buku(tempat, "E81 satpol.xlsx", {"E.81": SATPOL_E81})
    tulis_buku(tempat, "IKU satpol.xlsx", {"IKU": SATPOL_IKU})


def test_tujuan_dan_sasaran_di_kolom_program(hasil):
    renstra = hasil.laporan.renstra[0]
    assert [(t.nama, [i.nama for i in t.indikator]) for t in renstra.tujuan] == [
        ("Terwujudnya ketenteraman dan ketertiban umum", ["Indeks Rasa Aman"])
    ]
    assert target(renstra.sasaran) == [
        (
            "Meningkatnya penegakan peraturan daerah",
            [
                ("Persentase penegakan perda", [85, 87, 89, 90, 92]),
                ("Persentase gangguan trantibum yang tertangani", [91, 92, 93, 94, 95]),
            ],
        )
    ]


def test_satu_persen_dalam_beberapa_wujud(hasil):
    assert dilaporkan(hasil.laporan) == [
        (
            "Meningkatnya penegakan peraturan daerah",
            [
                ("Persentase penegakan perda", "%", 85, 87.5),
                ("Persentase gangguan trantibum yang tertangani", "%", 91, 93.5),
            ],
        )
    ]


def test_kepala_bergabung_di_atas_rp_dan_angkanya(hasil):
    assert [angka for _, angka in anggaran(hasil.laporan.pk[0])] == [2_450_000_000, 5_125_000_000]


def test_e81_memberi_realisasi_program_di_bawah_sasarannya(hasil):
    (sasaran,) = hasil.laporan.sasaran
    assert (bulat(sasaran.pagu), bulat(sasaran.realisasi)) == (2_450_000_000, 2_370_000_000)
