"""Templat dokumen lain dari folder yang sama: Keputusan IKU, PK, rencana aksi, pengukuran, surat pengantar."""

from tests.pabrik.templat.contoh import CONTOH
from tests.pabrik.templat.gambar import logo
from tests.pabrik.templat.halaman import LEBAR_TEGAK
from tests.pabrik.templat.halaman import bagian
from tests.pabrik.templat.halaman import batas
from tests.pabrik.templat.prototipe import tabel
from tests.pabrik.templat.teks import judul
from tests.pabrik.templat.teks import narasi
from tests.pabrik.templat.teks import paragraf
from tests.pabrik.templat.teks import run
from tests.pabrik.templat.teks import tanda_tangan

TENGAH = '<w:jc w:val="center"/>'


def _kepala(*baris: str) -> str:
    """Write the head of a decree or agreement: the coat of arms, then centred lines."""
    return paragraf("LKjIPSampulLogo", logo("rIdLogo")) + "".join(
        paragraf("LKjIPSampulDaerah" if n else "LKjIPSampulDinas", run(teks)) for n, teks in enumerate(baris)
    )


def iku() -> str:
    """Write the decree on IKU and its appendix."""
    return (
        _kepala("Keputusan {{ ttd_iku_jabatan }}", "Nomor {{ nomor_iku }}", "tentang",
                "Indikator Kinerja Utama", "{{ nama_dinas }}", "{{ daerah }}")
        + narasi("dok_iku")
        + paragraf("LKjIPTandaTangan", run("Ditetapkan di {{ tempat }}"), '<w:spacing w:before="300"/>')
        + paragraf("LKjIPTandaTangan", run("pada tanggal {{ tanggal_iku }}"))
        + _penandatangan_iku()
        + batas(bagian("tegak", kaki=False))
        + judul(1, "Lampiran\nIndikator Kinerja Utama")
        + tabel("iku_berlaku", CONTOH["B2"])
        + bagian("mendatar", kaki=False)
    )  # fmt: skip


def _penandatangan_iku() -> str:
    return (
        paragraf("LKjIPTandaTanganJabatan", run("{{ ttd_iku_jabatan }}"))
        + paragraf("LKjIPTandaTanganNama", run("{{ ttd_iku_nama }}"))
        + paragraf("LKjIPTandaTangan", run("{{ ttd_iku_pangkat }}"))
        + paragraf("LKjIPTandaTangan", run("{{ ttd_iku_nip }}"), '<w:keepNext w:val="0"/>')
    )


def pk() -> str:
    """Write the agreement of two parties and its appendix: targets, then programs with their budget."""
    return (
        _kepala("{{ judul_pk_berlaku }}", "{{ nama_dinas }}", "{{ daerah }}")
        + narasi("dok_pk")
        + paragraf("LKjIPIsi", run("{{ tempat_pk }}"), '<w:jc w:val="right"/>')
        + _dua_pihak()
        + batas(bagian("tegak", kaki=False))
        + judul(1, "Lampiran Perjanjian Kinerja\n{{ nama_dinas }}\n{{ daerah }}")
        + judul(4, "1.\tSasaran, Indikator Kinerja, dan Target")
        + tabel("pk_berlaku", CONTOH["D2"])
        + judul(4, "2.\tProgram dan Anggaran")
        + tabel("pk_berlaku_anggaran", CONTOH["D2_anggaran"])
        + _dua_pihak()
        + bagian("tegak", kaki=False)
    )  # fmt: skip


def _dua_pihak() -> str:
    """Write the signatures side by side in a table without lines: the second party left, the first right."""
    lebar = LEBAR_TEGAK // 2
    kiri = ("Pihak Kedua,", "{{ kepala_daerah_jabatan }}", "{{ kepala_daerah_nama }}", "\u00a0")
    kanan = ("Pihak Pertama,", "{{ ttd_jabatan }}", "{{ ttd_nama }}", "NIP {{ ttd_nip }}")
    baris = _baris_pihak([s[:2] for s in (kiri, kanan)], lebar, "<w:keepNext/>")
    baris += _baris_pihak([s[2:] for s in (kiri, kanan)], lebar, jarak=1100)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{2 * lebar}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{lebar}"/><w:gridCol w:w="{lebar}"/></w:tblGrid>'
        f"{baris}</w:tbl>" + paragraf("LKjIPIsi")
    )


def _baris_pihak(pihak: list[tuple[str, str]], lebar: int, awal: str = "", jarak: int = 0) -> str:
    """Write a row of two lines for each party; the names stand level, however long the offices above them."""
    sel = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{lebar}" w:type="dxa"/></w:tcPr>'
        + "".join(
            paragraf("LKjIPIsi", run(teks), f'{awal}<w:spacing w:before="{sebelum}" w:after="0"/>{TENGAH}')
            for teks, sebelum in ((atas, jarak), (bawah, 0))
        ) + "</w:tc>"
        for atas, bawah in pihak
    )  # fmt: skip
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{sel}</w:tr>"


def renaksi() -> str:
    """Write the action plan with its quarterly targets."""
    return (
        judul(1, "Rencana Aksi\n{{ nama_lengkap }}") + narasi("dok_renaksi")
        + tabel("renaksi", CONTOH["renaksi"]) + tanda_tangan() + bagian("mendatar")
    )  # fmt: skip


def pengukuran() -> str:
    """Write the forms of measurement: per triwulan, then the year with its budget."""
    return (
        judul(1, "Pengukuran Kinerja Tahun {{ tahun }}\n{{ nama_lengkap }}") + narasi("dok_pengukuran")
        + judul(4, "1.\tPengukuran per Triwulan") + tabel("pengukuran", CONTOH["pengukuran"])
        + judul(4, "2.\tPengukuran Setahun dan Anggarannya") + tabel("E", CONTOH["E"])
        + tanda_tangan() + bagian("mendatar")
    )  # fmt: skip


def _baris_surat(*baris: str) -> str:
    """Write lines of a letter, left, close together, with room above the first."""
    tab = '<w:tabs><w:tab w:val="left" w:pos="1276"/></w:tabs>'
    jarak = ['<w:spacing w:before="240" w:after="0"/>', *['<w:spacing w:before="0" w:after="0"/>'] * (len(baris) - 1)]
    return "".join(
        paragraf("LKjIPIsi", run(teks), f'{tab}{spasi}<w:jc w:val="left"/>')
        for teks, spasi in zip(baris, jarak, strict=True)
    )


def pengantar() -> str:
    """Write the covering letter to the head of the region through its Bagian or Biro Organisasi."""
    return (
        _kepala("Pemerintah {{ daerah }}", "{{ nama_dinas }}")
        + paragraf("LKjIPIsi", run("{{ tempat_pengantar }}"), '<w:jc w:val="right"/>')
        + _baris_surat("Nomor\t: {{ nomor_pengantar }}", "Sifat\t: Penting", "Lampiran\t: 1 (satu) berkas",
                       "Hal\t: Penyampaian {{ singkatan_laporan }} Tahun {{ tahun }}")
        + _baris_surat("Yth. {{ kepala_daerah_jabatan }}", "melalui {{ pejabat_organisasi }}",
                       "di tempat")
        + narasi("dok_pengantar")
        + paragraf("LKjIPTandaTanganJabatan", run("{{ ttd_jabatan }}"), '<w:spacing w:before="300"/>')
        + paragraf("LKjIPTandaTanganNama", run("{{ ttd_nama }}"))
        + paragraf("LKjIPTandaTangan", run("{{ ttd_pangkat }}"))
        + paragraf("LKjIPTandaTangan", run("NIP {{ ttd_nip }}"), '<w:keepNext w:val="0"/>')
        + _baris_surat("Tembusan:", "1. Inspektorat {{ daerah }}", "2. Bappeda {{ daerah }}")
        + bagian("tegak", kaki=False)
    )  # fmt: skip


DOKUMEN = {"iku": iku, "pk": pk, "renaksi": renaksi, "pengukuran": pengukuran, "pengantar": pengantar}
