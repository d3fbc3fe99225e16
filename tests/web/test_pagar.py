"""Yang ditolak pagar, masing-masing dengan pesannya: asal lain, tuan lain, tanpa kunci, kiriman yang terlalu besar."""

import asyncio
import html
import re

import pytest

from generator.web.pagar import BATAS_UNGGAHAN
from generator.web.peladen import susun_aplikasi
from generator.web.tugas import Tugas
from tests.web.conftest import ASAL
from tests.web.conftest import PORT
from tests.web.conftest import Peramban

LAIN = "Permintaan dari halaman lain ditolak."
SENDIRI = "Halaman ini hanya melayani komputer ini sendiri."
KUNCI = "Halaman ini memerlukan kunci."
BESAR = "Berkas yang dikirim lebih besar dari 150 MB dan ditolak."
SATU_MB = bytes(1_000_000)


def sebab(jawab) -> str:
    return html.unescape(re.search(r'<p id="sebab">(.*?)</p>', jawab.text)[1])


@pytest.mark.parametrize("asal", [
    "https://contoh.example", f"https://127.0.0.1:{PORT}", f"http://127.0.0.1:{PORT + 1}", "http://127.0.0.1",
    "null", "", f"http://127.0.0.1:{PORT}.contoh.example", f"http://localhost:{PORT}", f"{ASAL}/", ASAL.upper(),
])  # fmt: skip
@pytest.mark.parametrize("cara", ["GET", "POST"])
def test_asal_lain_ditolak(peramban, asal, cara):
    jawab = peramban.request(cara, "/berkas", headers={"origin": asal})
    assert (jawab.status_code, sebab(jawab)) == (403, LAIN)


@pytest.mark.parametrize("cara", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_perubahan_tanpa_asal_ditolak(peramban, cara):
    del peramban.headers["origin"]
    jawab = peramban.request(cara, "/berkas/nama")
    assert (jawab.status_code, sebab(jawab)) == (403, LAIN)
    assert peramban.get("/berkas").status_code == 200


@pytest.mark.parametrize("situs", ["cross-site", "same-site"])
def test_permintaan_dari_situs_lain_ditolak_walau_tanpa_asal(peramban, situs):
    jawab = peramban.get("/berkas", headers={"sec-fetch-site": situs})
    assert (jawab.status_code, sebab(jawab)) == (403, LAIN)


@pytest.mark.parametrize("tuan", [
    "contoh.example", f"contoh.example:{PORT}", "127.0.0.1", f"127.0.0.1:{PORT + 1}", f"127.0.0.2:{PORT}",
    f"0.0.0.0:{PORT}", f"[::1]:{PORT}", f"localhost.contoh.example:{PORT}", "",
])  # fmt: skip
def test_tuan_lain_ditolak(peramban, tuan):
    for alamat in ("/berkas", "/masuk?kunci=x", "/statis/gaya.css"):
        jawab = peramban.get(alamat, headers={"host": tuan, "origin": f"http://{tuan}"})
        assert (jawab.status_code, sebab(jawab)) == (403, SENDIRI)


def test_nama_localhost_dilayani(peramban):
    asal = f"http://localhost:{PORT}"
    assert peramban.get(f"{asal}/statis/gaya.css", headers={"origin": asal}).status_code == 200


@pytest.mark.parametrize("kuki", ["", "x", "a" * 43])
def test_tanpa_kunci_tidak_ada_yang_tampak_dan_tidak_ada_yang_berubah(peramban, kuki):
    lain = Peramban(peramban.rumah)
    lain.cookies.set(peramban.rumah.nama_kuki, kuki)
    rute = [r.path for r in susun_aplikasi(peramban.rumah).routes if r.path not in ("/masuk", "/statis")]
    assert len(rute) > 10
    for cara in ("GET", "POST"):
        for alamat in (*rute, "/entah", "/statis"):
            jawab = lain.request(cara, alamat)
            assert jawab.status_code == 403 and sebab(jawab).startswith(KUNCI)


def test_kunci_hanya_berlaku_sekali(peramban):
    kunci = peramban.rumah.kunci_baru()
    assert Peramban(peramban.rumah).get("/masuk", params={"kunci": kunci}).status_code == 200
    kedua = Peramban(peramban.rumah)
    for isi in (kunci, "", "entah"):
        jawab = kedua.get("/masuk", params={"kunci": isi})
        assert jawab.status_code == 403 and sebab(jawab).startswith("Kunci di alamat ini sudah dipakai")
    assert not kedua.cookies


def test_kuki_tidak_terbaca_oleh_skrip_dan_tidak_ikut_dari_situs_lain(peramban):
    jawab = Peramban(peramban.rumah).get(
        "/masuk", params={"kunci": peramban.rumah.kunci_baru()}, follow_redirects=False
    )
    kuki = jawab.headers["set-cookie"].casefold()
    assert "httponly" in kuki and "samesite=strict" in kuki


@pytest.mark.parametrize("alamat", [
    "/statis/../ruang.py", "/statis/..%2fruang.py", "/statis/%2e%2e/ruang.py", "/statis//etc/passwd",
    "/statis/..%5cruang.py", "/statis/%00", "/../../etc/passwd", "/statis/" + "a" * 300, "/statis/halaman.js/x",
])  # fmt: skip
def test_berkas_di_luar_folder_statis_tidak_diberikan(peramban, alamat):
    jawab = peramban.get(alamat)
    assert jawab.status_code == 404 and sebab(jawab) == "Halaman itu tidak ada."


def test_setiap_jawaban_membawa_kepala_pengaman(peramban):
    for alamat in ("/berkas", "/entah", "/statis/gaya.css", "/masuk?kunci=x"):
        kepala = peramban.get(alamat).headers
        assert "script-src 'self'" in kepala["content-security-policy"]
        assert "unsafe" not in kepala["content-security-policy"]
        assert kepala["x-content-type-options"] == "nosniff" and kepala["x-frame-options"] == "DENY"


def kirim(peramban, alamat: str, potongan, kepala: dict[str, str]) -> tuple[int, str, int]:
    """Send a body piece by piece straight into the application; return status, reason, and the pieces taken."""
    diambil, jawab = 0, []
    sisa = iter(potongan)

    async def terima():
        nonlocal diambil
        diambil += 1
        isi = next(sisa, None)
        return {"type": "http.request", "body": isi or b"", "more_body": isi is not None}

    async def balas(pesan):
        jawab.append(pesan)

    nama_kuki = peramban.rumah.nama_kuki
    kuki = f"{nama_kuki}={peramban.cookies[nama_kuki]}"
    semua = {"host": f"127.0.0.1:{PORT}", "origin": ASAL, "cookie": kuki, **kepala}
    lingkup = {
        "type": "http", "method": "POST", "path": alamat, "raw_path": alamat.encode(), "query_string": b"",
        "headers": [(k.encode(), n.encode()) for k, n in semua.items()], "scheme": "http", "http_version": "1.1",
        "root_path": "", "client": ("127.0.0.1", 1), "server": ("127.0.0.1", PORT),
    }  # fmt: skip
    asyncio.run(susun_aplikasi(peramban.rumah)(lingkup, terima, balas))
    isi = b"".join(p.get("body", b"") for p in jawab).decode()
    cocok = re.search(r'<p id="sebab">(.*?)</p>', isi)
    return jawab[0]["status"], html.unescape(cocok[1]) if cocok else "", diambil


def formulir_besar(jumlah_mb: int):
    yield (b'--batas\r\nContent-Disposition: form-data; name="berkas"; filename="besar.xlsx"\r\n'
           b"Content-Type: application/octet-stream\r\n\r\n")  # fmt: skip
    for _ in range(jumlah_mb):
        yield SATU_MB
    yield b"\r\n--batas--\r\n"


FORMULIR = {"content-type": "multipart/form-data; boundary=batas"}


@pytest.mark.parametrize("panjang", ["200000000", "150000001", "9" * 5000, "-1", "1e3", "0x10", "²", ""])
def test_panjang_yang_disebut_terlalu_besar_atau_bukan_angka_ditolak(peramban, panjang):
    status, pesan, _ = kirim(peramban, "/berkas/unggah", [b"x"], {**FORMULIR, "content-length": panjang})
    assert status == 413 and pesan.startswith(BESAR)


def test_dua_ratus_mb_dibaca_habis_dan_dibuang_supaya_peramban_mendapat_pesannya(peramban):
    kepala = {**FORMULIR, "content-length": "200000210"}
    assert kirim(peramban, "/berkas/unggah", formulir_besar(200), kepala) == (413, sebut_penuh(), 203)
    assert list(peramban.ruang.masukan.iterdir()) == []


@pytest.mark.parametrize("kepala", [{}, {"content-length": "10"}], ids=["tanpa panjang", "panjangnya bohong"])
def test_dua_ratus_mb_yang_tidak_mengaku_ditolak_saat_melewati_batas(peramban, kepala, monkeypatch):
    monkeypatch.setattr("generator.web.pagar.BATAS_UNGGAHAN", 5_000_000)
    status, pesan, diambil = kirim(peramban, "/berkas/unggah", formulir_besar(200), {**FORMULIR, **kepala})
    assert status == 413 and pesan.startswith("Berkas yang dikirim lebih besar dari 5 MB dan ditolak.")
    assert diambil == 203
    assert list(peramban.ruang.masukan.iterdir()) == []


@pytest.mark.parametrize("sandi", ["utf-7", "unicode_escape", "idna", '"undefined"', "utf-8\x00", "utf-8; charset=hex"])
def test_kiriman_dengan_sandi_huruf_lain_ditolak(peramban, sandi):
    isi = b'--b\r\nContent-Disposition: form-data; name="nama"\r\n\r\n\\ud800\r\n--b--\r\n'
    jenis = f"multipart/form-data; boundary=b; charset={sandi}"
    status, pesan, _ = kirim(peramban, "/berkas/nama", [isi], {"content-type": jenis})
    assert status == 415 and "sandi huruf" in pesan


@pytest.mark.parametrize("sandi", ["utf-8", '"UTF-8"', "utf-8; x=y"])
def test_kiriman_dengan_sandi_halaman_ini_diterima(peramban, sandi):
    kepala = {"content-type": f"application/x-www-form-urlencoded; charset={sandi}"}
    assert kirim(peramban, "/berkas/nama", [b"nama=dinas"], kepala)[0] == 303
    assert peramban.ruang.nama == "dinas"


@pytest.mark.parametrize("alamat", ["/kenali/" + "9" * 5000, "/" + "a" * 1001])
def test_alamat_yang_terlalu_panjang_ditolak(peramban, alamat):
    jawab = peramban.get(alamat)
    assert (jawab.status_code, sebab(jawab)) == (404, "Halaman itu tidak ada.")


def sebut_penuh() -> str:
    return f"{BESAR} Kirim per berkas, atau hapus lembar dan gambar yang tidak diperlukan, simpan, lalu kirim lagi."


def test_batasnya_di_bawah_dua_ratus_mb():
    assert BATAS_UNGGAHAN < 200_000_000


def test_selama_bekerja_perubahan_ditolak_dengan_jalan_ke_kemajuannya(peramban):
    peramban.ruang.tugas = Tugas("Menyusun laporan", "/susun")
    jawab = peramban.post("/baca")
    assert jawab.status_code == 409 and sebab(jawab).startswith("Masih bekerja: menyusun laporan.")
    assert '<a href="/tunggu">Lihat kemajuannya</a>' in jawab.text
