"""Apa yang tidak dapat diberikan setiap format berkas kepada pembaca; ditampilkan oleh `kenali`."""

from __future__ import annotations

NAMA_FORMAT: dict[str, str] = {
    "xlsx": "Excel (.xlsx/.xlsm)",
    "xlsx-rusak": "Excel (.xlsx) yang rusak, dibaca dengan mesin cadangan",
    "xlsb": "Excel biner (.xlsb)",
    "xls": "Excel 97–2003 (.xls)",
    "ods": "OpenDocument (.ods)",
    "fods": "OpenDocument satu berkas (.fods)",
    "spreadsheetml": "XML Spreadsheet 2003",
    "html": "halaman HTML",
    "mhtml": "arsip web (.mht)",
    "csv": "teks dengan pemisah (.csv)",
    "docx": "dokumen Word (.docx)",
}

_NASKAH = "letak sel dihitung per tabel (Tabel 1, baris ke-, kolom ke-) karena berkasnya tidak mempunyai alamat sel"

KEHILANGAN: dict[str, tuple[str, ...]] = {
    "xlsx": ("tebal pada sebagian huruf di dalam satu sel",),
    "xlsx-rusak": (
        "format angka: persen tampil sebagai pecahan (25% menjadi 0,25)",
        "galat seperti #DIV/0! menjadi sel kosong",
        "tebal, warna, inden, sel gabungan, baris dan kolom tersembunyi",
        "rumus yang belum mempunyai hasil tidak dapat dibedakan dari sel kosong",
    ),
    "xlsb": ("tebal pada sebagian huruf di dalam satu sel",),
    "xls": (
        "sel berumus tidak dapat dibedakan dari sel yang diketik",
        "rumus yang belum mempunyai hasil terbaca sebagai nol atau kosong",
    ),
    "ods": ("baris kembar yang disimpan sebagai satu ulangan dibaca paling banyak 2.000 kali",),
    "fods": ("baris kembar yang disimpan sebagai satu ulangan dibaca paling banyak 2.000 kali",),
    "spreadsheetml": ("sel berumus tanpa hasil tersimpan",),
    "html": (
        "angka yang tepat bila sel hanya menyimpan teks yang tampil; pemisah ribuan ditentukan per kolom",
        "lembar tersembunyi",
        _NASKAH,
    ),
    "mhtml": (
        "angka yang tepat bila sel hanya menyimpan teks yang tampil; pemisah ribuan ditentukan per kolom",
        "lembar tersembunyi",
        _NASKAH,
    ),
    "csv": (
        "semua sel adalah teks; pemisah ribuan dan desimal ditentukan per kolom",
        "desimal yang tidak tampil saat disimpan sudah hilang",
        "tebal, warna, inden, sel gabungan: tingkat baris hanya dari kode dan nomenklatur",
        "baris, kolom, dan lembar tersembunyi; hanya satu lembar per berkas",
        "rumus",
    ),
    "docx": (
        "semua sel adalah teks; pemisah ribuan dan desimal ditentukan per kolom",
        "nomor otomatis (1., a.) di dalam sel",
        "tebal dan warna yang berasal dari gaya tabel, bukan dari hurufnya sendiri",
        _NASKAH,
    ),
}
