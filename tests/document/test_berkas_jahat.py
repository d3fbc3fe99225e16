"""Templat dan laporan jahat: bom zip, bom entitas, isi raksasa; ditolak dengan pesan, dalam hitungan detik."""

import time
import zipfile
from collections.abc import Iterator
from io import BytesIO

import pytest

from generator.document.cetakan import TemplatSalah
from generator.document.isi import Isi
from generator.document.periksa_templat import periksa_templat
from generator.document.ringkasan_segar import SegarGagal
from generator.document.segarkan import segarkan
from generator.document.susun import susun
from generator.reviu import reviu_dokumen
from tests.document.magetan import TEMPLAT
from tests.document.magetan import isi_magetan
from tests.reading.berkas.arsip import zip_dari

_DETIK = 15.0  # of processor time: other work on the machine does not count
_ENTITAS = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)
)  # fmt: skip
_PEMBUKA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_DOKUMEN = "word/document.xml"


def raksasa(awal: bytes, isi: bytes, megabita: int) -> Iterator[bytes]:
    yield awal
    for _ in range(megabita):
        yield isi * (1_000_000 // len(isi))


def bom_entitas(xml: bytes) -> bytes:
    """Put the entities before the root and use the last one as the text of the first run."""
    teks = xml.decode().removeprefix(_PEMBUKA)
    letak = teks.find("<w:p>") if "<w:p>" in teks else teks.find("<w:p ")
    return f"{_PEMBUKA}{_ENTITAS}]>{teks[:letak]}<w:p><w:r><w:t>&j;</w:t></w:r></w:p>{teks[letak:]}".encode()


def entitas_luar(xml: bytes) -> bytes:
    return _PEMBUKA.encode() + b'<!DOCTYPE a SYSTEM "file:///etc/hostname">' + xml[len(_PEMBUKA) :]


def jahat(docx: bytes, cara: str) -> bytes:
    with zipfile.ZipFile(BytesIO(docx)) as arsip:
        bagian = {nama: arsip.read(nama) for nama in arsip.namelist()}
    if cara == "bom zip":
        bagian["word/media/besar.png"] = raksasa(b"", b"\0", 210)
    elif cara == "naskah raksasa":
        bagian[_DOKUMEN] = raksasa(bagian[_DOKUMEN].partition(b"<w:body>")[0] + b"<w:body>", b"<w:p/>", 90)
    elif cara == "entitas":
        bagian[_DOKUMEN] = bom_entitas(bagian[_DOKUMEN])
    elif cara == "entitas luar":
        bagian[_DOKUMEN] = entitas_luar(bagian[_DOKUMEN])
    elif cara == "entitas di UTF-16":
        xml = bom_entitas(bagian[_DOKUMEN]).decode().replace("UTF-8", "UTF-16", 1)
        bagian[_DOKUMEN] = xml.encode("utf-16")
    elif cara == "UTF-16 tanpa tanda":
        bagian[_DOKUMEN] = bom_entitas(bagian[_DOKUMEN]).decode().removeprefix(_PEMBUKA).encode("utf-16-le")
    elif cara == "spasi panjang":
        bagian[_DOKUMEN] = _PEMBUKA.encode() + b" " * 9000 + bom_entitas(bagian[_DOKUMEN])[len(_PEMBUKA) :]
    else:
        bagian[cara] = entitas_luar(bagian[cara])
    return zip_dari(bagian)


CARA = [
    "spasi panjang", "UTF-16 tanpa tanda", "bom zip", "naskah raksasa", "entitas", "entitas luar", "entitas di UTF-16",
    "word/styles.xml", "_rels/.rels",
]  # fmt: skip


@pytest.fixture(scope="module")
def laporan() -> bytes:
    return susun(TEMPLAT.read_bytes(), isi_magetan()[1]).docx


@pytest.fixture
def tepat_waktu():
    mulai = time.process_time()
    yield
    assert time.process_time() - mulai < _DETIK


@pytest.mark.parametrize("cara", CARA)
def test_templat_jahat_ditolak(cara, tepat_waktu):
    with pytest.raises(TemplatSalah, match="Berkas Word"):
        susun(jahat(TEMPLAT.read_bytes(), cara), Isi())


@pytest.mark.parametrize("cara", CARA)
def test_periksa_templat_menyebut_templat_jahat(cara, tepat_waktu):
    assert any("Berkas Word" in c.pesan for c in periksa_templat(jahat(TEMPLAT.read_bytes(), cara), "kantor.docx"))


@pytest.mark.parametrize("cara", CARA)
def test_perbarui_menolak_laporan_jahat(cara, laporan, tepat_waktu):
    with pytest.raises(SegarGagal, match="Berkas Word"):
        segarkan(jahat(laporan, cara), isi_magetan()[1])


@pytest.mark.parametrize("cara", ["naskah raksasa", "entitas", "entitas di UTF-16", "UTF-16 tanpa tanda"])
def test_reviu_menyebut_laporan_jahat_tidak_terbaca(cara, laporan, tmp_path, tepat_waktu):
    (tmp_path / "LKjIP.docx").write_bytes(jahat(laporan, cara))
    hasil = reviu_dokumen(tmp_path / "LKjIP.docx")
    assert (hasil.terbaca, bool(hasil.sebab)) == (False, True)
