"""Permintaan acak ke semua rute: tidak pernah 500, dan setiap penolakan berupa halaman dengan sebabnya."""

import os
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from urllib.parse import quote
from urllib.parse import urlencode
from zipfile import ZIP_DEFLATED
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck
from hypothesis import given
from hypothesis import settings
from hypothesis import strategies as st
from starlette.routing import Route

from generator.reading.berkas import batas
from generator.web import halaman as halaman_web
from generator.web.peladen import susun_aplikasi
from generator.web.ruang import Rumah
from generator.web.tanda import kunci_catatan
from tests.kantor_contoh import BLITAR
from tests.kantor_contoh import siap_contoh
from tests.web.conftest import ASAL
from tests.web.conftest import PORT
from tests.web.conftest import Peramban

TEMPLAT = "".join(p.read_text("utf-8") for p in (Path(halaman_web.__file__).parent / "halaman").glob("*.html"))
MEDAN = sorted(
    {*re.findall(r'name="([\w-]+)"', TEMPLAT), "kunci", "hal", "nama_folder", "peran-A", "tahun-B", "bacaan-0"}
)
JANGGAL = [
    "", " ", "\x00", "..", "../x", "..\\x", "foto", "foto/x.png", "C:\\x", "~tidak-ada", "/" + "a" * 5000, "-1",
    "0", "1",
    "9" * 5000, "²", "٣", "1e9", "nan", "'\"><script>alert(1)</script>", "{{ 7*7 }}", "=1+1", "\ud800", "\uffff",
    "é" * 300, "😀" * 99, "a" * 5000, "salah", "periksa", "sudah", "peta.xlsx", "catatan.xlsx", "a.xlsx", "a.docx",
    "CON", "2025", "ya", "tidak", "x\r\ny",
]  # fmt: skip
TEKS = st.sampled_from(JANGGAL) | st.text(max_size=30)
NAMA_MEDAN = st.sampled_from(MEDAN) | TEKS
ISI_BERKAS = st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"%PDF-1.4", b"\xff\xfe\x00", b"a;b\n1;2"])
JENIS = [
    "text/html", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=", "x", "",
    "multipart/form-data; boundary=" + "b" * 300, "application/json", "multipart/form-data; boundary=é",
]  # fmt: skip
SANDI = st.sampled_from(["utf-8"] * 5 + ["utf-7", "unicode_escape", "idna", "tidak-ada"])
INGGRIS = re.compile(r"\b(the|not|found|method|error|invalid|failed|field|missing)\b", re.IGNORECASE)


def _daftar_rute() -> list[Route]:
    rumah = Rumah(PORT, Path("output"))
    rumah.tutup()
    return [r for r in susun_aplikasi(rumah).routes if isinstance(r, Route) and r.path != "/selesai"]


RUTE = _daftar_rute()


def _aman(teks: str) -> str:
    """Keep a random text from naming a real folder of this computer."""
    polos = teks.strip().strip('"')
    return teks if polos in JANGGAL or not polos.startswith(("/", "~")) else "x" + teks


def _byte(teks: str) -> bytes:
    return teks.encode("utf-8", "surrogatepass")


@st.composite
def permintaan(draw, kunci: list[str]) -> tuple[str, str, str, bytes]:
    """Return method, address, content type and body: mostly as one of our routes is meant, with odd names in it."""
    rute = draw(st.sampled_from(RUTE))
    pola = draw(st.sampled_from([rute.path] * 8 + ["/statis/{apa}", "/{apa}"]))
    cara = draw(st.sampled_from([*sorted(rute.methods)] * 12 + ["POST", "PUT", "DELETE", "OPTIONS"]))
    isi = draw(st.sampled_from([*kunci, "0", "1", "gaya.css", "catatan.xlsx"]) | TEKS)
    alamat = re.sub(r"{[^}]*}", lambda _: quote(_byte(isi), safe="/") or "x", pola)
    tanya = draw(st.lists(st.tuples(NAMA_MEDAN, TEKS), max_size=4))
    if tanya:
        alamat += "?" + urlencode([(_byte(k), _byte(v)) for k, v in tanya])
    return cara, alamat, *draw(badan(pola))


@st.composite
def badan(draw, pola: str) -> tuple[str, bytes]:
    """Return content type and body: a form, files with odd names, or plain bytes."""
    lazim = "berkas" if pola.endswith(("unggah", "perbarui", "templat", "reviu")) else "medan"
    macam = draw(st.sampled_from([lazim] * 4 + ["", "medan", "berkas", "mentah"]))
    if macam == "mentah":
        return draw(st.sampled_from(JENIS)), draw(st.binary(max_size=200))
    if not macam:
        return "", b""
    medan = [(k, _aman(v)) for k, v in draw(st.lists(st.tuples(NAMA_MEDAN, TEKS), max_size=4))]
    if macam == "medan":
        return "application/x-www-form-urlencoded", urlencode([(_byte(k), _byte(v)) for k, v in medan]).encode()
    bagian = [(k, None, _byte(v)) for k, v in medan]
    medan_berkas = st.sampled_from(["berkas", "laporan", "templat", "nama"])
    bagian += draw(st.lists(st.tuples(medan_berkas, TEKS, ISI_BERKAS), max_size=3))
    isi = b""
    for nama, berkas, teks in bagian:
        tambahan = b"" if berkas is None else b'; filename="' + _satu_baris(berkas) + b'"'
        isi += b'--b\r\nContent-Disposition: form-data; name="' + _satu_baris(nama) + b'"' + tambahan + b"\r\n\r\n"
        isi += teks + b"\r\n"
    return f"multipart/form-data; boundary=b; charset={draw(SANDI)}", isi + b"--b--\r\n"


def _satu_baris(teks: str) -> bytes:
    return _byte(teks).replace(b"\r", b"").replace(b"\n", b"").replace(b'"', b"%22")


class PelaksanaDiam:
    """Takes work and leaves it undone: the answers of the routes are looked at, not the work behind them."""

    def submit(self, fungsi, tugas, *_):
        tugas.selesai = True

    def shutdown(self, **_):
        return None


@pytest.fixture(scope="module")
def siap():
    return siap_contoh(BLITAR)


@pytest.fixture(scope="module")
def kunci(siap):
    return [*map(kunci_catatan, siap.catatan), *siap.tabel, "3.4"]


@pytest.fixture
def sasaran(tmp_path, siap):
    rumah = Rumah(PORT, tmp_path / "output")
    rumah.pelaksana.shutdown()
    rumah.pelaksana = PelaksanaDiam()
    with Peramban(rumah) as satu:
        yield satu.masuk()
    rumah.tutup()


def _periksa(jawab) -> None:
    assert jawab.status_code < 500, jawab.text
    if jawab.status_code >= 400 and jawab.request.method != "HEAD":
        sebab = re.search(r'<p id="sebab">(.+?)</p>', jawab.text)
        assert sebab and not INGGRIS.search(sebab[1]), jawab.text
    if 300 <= jawab.status_code < 400 and jawab.status_code != 304:
        assert re.match(rf"({re.escape(ASAL)})?/(?!/)", jawab.headers["location"])
    assert "script-src 'self'" in jawab.headers["content-security-policy"]
    assert "<script>alert" not in jawab.text


def _serbu(peramban, siap, kunci, **setelan) -> None:
    @settings(**setelan, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(permintaan(kunci), st.booleans(), st.booleans())
    def satu(minta, lewat_htmx, terbaca):
        cara, alamat, jenis, isi = minta
        if terbaca:
            peramban.ruang.siap = replace(siap, folder=peramban.ruang.masukan)
        kepala = ({"content-type": jenis.encode()} if jenis else {}) | ({"hx-request": "true"} if lewat_htmx else {})
        _periksa(peramban.request(cara, alamat, content=isi, headers=kepala, follow_redirects=False))

    satu()
    assert peramban.get("/berkas").status_code == 200


def test_permintaan_acak_tidak_pernah_gagal(sasaran, siap, kunci):
    _serbu(sasaran, siap, kunci, max_examples=150, derandomize=True)


@pytest.mark.lama
def test_permintaan_acak_yang_banyak_tidak_pernah_gagal(sasaran, siap, kunci):
    _serbu(sasaran, siap, kunci, max_examples=10_000)


def _unggah(peramban, nama: str):
    return peramban.post("/berkas/unggah", files={"berkas": (nama, b"x")})


@pytest.mark.parametrize(("dulu", "kini"), [("foto", "foto/x.png"), ("foto/x.png", "foto")])
def test_nama_yang_sudah_dipakai_folder_atau_berkas_lain_disebut(sasaran, dulu, kini):
    _unggah(sasaran, dulu)
    assert "namanya sudah dipakai folder atau berkas lain" in _unggah(sasaran, kini).text


@pytest.mark.parametrize("nama", ["foto", "foto/x.png/y"])
def test_yang_bukan_berkas_tidak_dihapus_dan_disebut(sasaran, nama):
    _unggah(sasaran, "foto/x.png")
    assert "tidak dapat dihapus" in sasaran.post("/berkas/hapus", data={"nama": nama}).text


@pytest.mark.parametrize("nama", ["é" * 200, "😀" * 120, "/".join(["é" * 120] * 6)])
def test_nama_panjang_yang_lebih_panjang_lagi_dalam_byte_tetap_diterima(sasaran, nama):
    assert "1 berkas" in _unggah(sasaran, f"{nama}.xlsx").text
    assert sasaran.post("/berkas/nama", data={"nama": nama.split("/")[0]}).status_code == 200


@pytest.mark.parametrize("folder", ["~tidak-ada", "/" + "a" * 5000])
def test_folder_yang_tidak_mungkin_ada_disebut(sasaran, folder):
    assert "tidak ditemukan" in sasaran.post("/berkas/folder", data={"folder": folder}).text


def test_folder_dengan_nama_yang_bukan_teks_tetap_tampak(sasaran, tmp_path):
    try:
        (tmp_path / "dinas").mkdir()
        (tmp_path / "dinas" / os.fsdecode(b"data \xfe.xlsx")).touch()
    except (OSError, UnicodeError):
        pytest.skip("sistem berkas ini hanya menerima nama berupa teks")
    assert "data _.xlsx" in sasaran.post("/berkas/folder", data={"folder": str(tmp_path / "dinas")}).text


def test_bom_zip_sebagai_laporan_ditolak(sasaran, siap, monkeypatch):
    monkeypatch.setattr(batas, "BATAS_BAGIAN", 6_000_000)
    sasaran.ruang.siap = siap
    bom = BytesIO()
    with ZipFile(bom, "w", ZIP_DEFLATED) as arsip:
        arsip.writestr("word/document.xml", bytes(7_000_000))
    jawab = sasaran.post("/susun/perbarui", files={"laporan": ("LKjIP.docx", bom.getvalue())})
    assert "tidak diterima: bagian word/document.xml mengembang menjadi 7 MB" in jawab.text
    assert not sasaran.ruang.sibuk


def test_tahun_yang_terlalu_panjang_tidak_dipakai(sasaran, siap):
    sasaran.ruang.siap = siap
    tahun = {f"tahun-{huruf}": "9" * 5000 for huruf in "ABCDEF"}
    assert sasaran.post("/kenali/0", data=tahun, follow_redirects=False).status_code == 303


def test_halaman_koreksi_tanpa_skrip_tampak(sasaran, siap):
    sasaran.ruang.siap = siap
    assert '<select id="jenis-0"' in sasaran.get("/kenali/0").text
