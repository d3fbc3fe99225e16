"""Memasang di komputer kantor: sekali, tanpa internet bila ada wheelhouse, dan yang terputus diulang."""

import shutil
import subprocess
import sys
import threading
from pathlib import Path
from zipfile import ZipFile

import pytest

from windows import pasang

SUMBER = Path(__file__).parent.parent.parent


@pytest.fixture
def akar(tmp_path: Path) -> Path:
    """A program of one library, its name with what Windows allows and shells trip over."""
    tempat = tmp_path / "Bagian Perencanaan & R!D 100% (é)"
    tempat.mkdir()
    (tempat / "setup.cfg").write_text("[metadata]\nversion = 9.8\n", "utf-8")
    (tempat / "requirements-pakai.lock").write_text("contoh==1.0\n", "utf-8")
    return tempat


@pytest.fixture
def pip(monkeypatch):
    """Stand for venv and pip: keep what was asked, make the venv's Python, answer with the statuses of `jawab`."""

    class Pip:
        jawab: list[int] = []
        log = ""
        diminta: list[list[str]] = []

        def __call__(self, perintah, log, lapor=None):
            self.diminta.append(perintah)
            if "venv" in perintah:
                python = pasang._python(Path(perintah[-1]))
                python.parent.mkdir(parents=True)
                python.touch()
                return 0
            log.write_text(self.log, "utf-8")
            return self.jawab.pop(0)

    pip = Pip()
    pip.diminta = []
    monkeypatch.setattr(pasang, "_catat", pip)
    return pip


def diam(_: str) -> None:
    return None


def test_terpasang_sekali_dan_tidak_diulang(akar, tmp_path, pip):
    pip.jawab = [0]
    python = pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam)
    assert python == pasang._python(tmp_path / "rumah" / "9.8") and len(pip.diminta) == 2
    assert pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam) == python
    assert len(pip.diminta) == 2


def test_daftar_pustaka_yang_berganti_dipasang_ulang(akar, tmp_path, pip):
    pip.jawab = [0, 0]
    pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam)
    (akar / "requirements-pakai.lock").write_text("contoh==1.1\n", "utf-8")
    pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam)
    assert pip.jawab == []


def test_akhir_baris_windows_bukan_daftar_yang_berganti(akar):
    sebelum = pasang.sidik(akar)
    (akar / "requirements-pakai.lock").write_bytes(b"contoh==1.0\r\n")
    assert pasang.sidik(akar) == sebelum


def test_pemasangan_yang_terputus_dibuang_dan_diulang(akar, tmp_path, pip):
    setengah = tmp_path / "rumah" / "9.8" / "sisa.txt"
    setengah.parent.mkdir(parents=True)
    setengah.touch()
    pip.jawab = [0]
    pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam)
    assert not setengah.exists() and not (tmp_path / "rumah" / "9.8.buang").exists()


def test_yang_gagal_tidak_bertanda_siap(akar, tmp_path, pip):
    pip.jawab, pip.log = [1], "NameResolutionError(... Failed to resolve 'pypi.org')"
    with pytest.raises(pasang.PasangGagal, match="Internet tidak tersambung") as galat:
        pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam)
    assert str(tmp_path / "rumah" / "pasang.log") in str(galat.value)
    pip.jawab = [0]
    pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam)
    assert pip.jawab == []


def test_wheelhouse_di_samping_dipakai_tanpa_internet(akar, tmp_path, pip):
    (akar / "wheelhouse").mkdir()
    pip.jawab = [0]
    pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam)
    assert {"--no-index", "--isolated", str(akar / "wheelhouse")} <= set(pip.diminta[1])


def test_wheelhouse_yang_tidak_lengkap_dilanjutkan_dengan_internet(akar, tmp_path, pip):
    (akar / "wheelhouse").mkdir()
    pip.jawab = [1, 0]
    kabar: list[str] = []
    pasang.pastikan_terpasang(akar, tmp_path / "rumah", kabar.append)
    assert "--no-index" not in pip.diminta[2]
    assert any("wheelhouse tidak lengkap" in k for k in kabar)


def test_dua_jendela_memasang_bergantian(tmp_path):
    kabar: list[str] = []
    masuk = threading.Event()

    def kedua():
        with pasang._bergantian(tmp_path / "gembok", lambda k: (kabar.append(k), masuk.set())):
            kabar.append("giliran")

    with pasang._bergantian(tmp_path / "gembok", diam):
        jendela = threading.Thread(target=kedua)
        jendela.start()
        assert masuk.wait(10)
        assert len(kabar) == 1 and "menunggu" in kabar[0]
    jendela.join(10)
    assert kabar[1:] == ["giliran"]


def test_disk_penuh_disebut_sebelum_memasang(akar, tmp_path, pip, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 1000))
    with pytest.raises(pasang.PasangGagal, match="Disk penuh"):
        pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam)
    assert pip.diminta == []


def test_folder_yang_tidak_dapat_ditulis_disebut(akar, tmp_path, pip):
    (tmp_path / "rumah").touch()
    with pytest.raises(pasang.PasangGagal, match="tidak dapat ditulis"):
        pasang.pastikan_terpasang(akar, tmp_path / "rumah", diam)


@pytest.mark.parametrize(
    ("log", "pesan"),
    [
        ("OSError: [Errno 28] No space left on device", "Disk penuh"),
        ("ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 407 Proxy", "proxy"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "sertifikat"),
        ("[Errno 11001] getaddrinfo failed", "Internet tidak tersambung"),
        ("[WinError 10061] connection refused", "Internet tidak tersambung"),
        ("ERROR: No matching distribution found for lxml==6.1.3", "tidak tersedia untuk Python ini"),
        ("PermissionError: [WinError 32] The process cannot access the file", "sedang dipakai"),
        ("sesuatu yang lain", ""),
    ],
)
def test_sebab_kegagalan_disebut_dengan_kata_biasa(log, pesan):
    assert pesan in pasang.sebut_sebab(log) and bool(pasang.sebut_sebab(log)) == bool(pesan)


@pytest.mark.parametrize("nama", ["Data R&D", "R&D", "Anggaran,2025", "100%"])
def test_folder_yang_diseret_utuh_walau_cmd_memotongnya(tmp_path, nama):
    (tmp_path / nama).mkdir()
    alamat = str(tmp_path / nama)
    kutip = f'"{alamat}"' if " " in alamat else alamat
    baris = f'C:\\WINDOWS\\system32\\cmd.exe /c ""C:\\LKjIP & lain\\Jalankan LKjIP.bat" {kutip}"'
    assert pasang.folder_terseret(baris, [alamat.split("&")[0]]) == tmp_path / nama


def test_klik_dua_kali_tanpa_folder(tmp_path):
    baris = r'C:\WINDOWS\system32\cmd.exe /c ""C:\LKjIP\Jalankan LKjIP.bat" "'
    assert pasang.folder_terseret(baris, [""]) is None


def test_berkas_yang_diseret_membuka_foldernya(tmp_path):
    (tmp_path / "Renstra.xlsx").touch()
    assert pasang.folder_terseret("", [str(tmp_path / "Renstra.xlsx")]) == tmp_path


def test_dipasang_di_folder_pengguna():
    assert pasang.tempat_pasang({"LOCALAPPDATA": "lokal"}) == Path("lokal/LKjIP")


@pytest.mark.parametrize(("kode", "disarankan"), [(0, False), (1, True), (2, False)])
def test_pasang_ulang_disarankan_bila_programnya_jatuh_bukan_bila_ia_menyebut_sebabnya(
    kode, disarankan, monkeypatch, capsys
):
    monkeypatch.setattr(pasang, "pastikan_terpasang", lambda *_: Path("python"))
    monkeypatch.setattr(pasang, "jalankan", lambda *_: kode)
    assert pasang.main([]) == kode
    assert ("dipasang ulang" in capsys.readouterr().out) is disarankan


def test_perintah_berjalan_dari_folder_program_dan_bersih_dari_setelan_python_lain(tmp_path, monkeypatch):
    (tmp_path / "generator.py").write_text(
        "import os, sys\nsys.exit(sys.argv[1:] != ['web', 'x'] or 'PYTHONPATH' in os.environ)\n", "utf-8"
    )
    monkeypatch.setenv("PYTHONPATH", "lain")
    assert pasang.jalankan(Path(sys.executable), tmp_path, ["web", "x"]) == 0


def test_pasang_berjalan_dengan_python_telanjang():
    hasil = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import runpy; runpy.run_path({str(SUMBER / 'windows/pasang.py')!r})"],
        capture_output=True, check=False,
    )  # fmt: skip
    assert hasil.returncode == 0, hasil.stderr


@pytest.mark.lama
def test_roda_dari_wheelhouse_terpasang_sungguh_tanpa_indeks(akar, tmp_path, monkeypatch):
    (akar / "wheelhouse").mkdir()
    with ZipFile(akar / "wheelhouse" / "contoh-1.0-py3-none-any.whl", "w") as roda:
        roda.writestr("contoh.py", "")
        roda.writestr("contoh-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: contoh\nVersion: 1.0\n")
        roda.writestr("contoh-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        roda.writestr("contoh-1.0.dist-info/RECORD", "")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/")
    kabar: list[str] = []
    python = pasang.pastikan_terpasang(akar, tmp_path / "rumah", kabar.append)
    assert "  contoh" in kabar
    assert subprocess.run([python, "-c", "import contoh"], check=False).returncode == 0


@pytest.mark.lama
def test_pustaka_pakai_saja_cukup_untuk_mengenali_dan_menyusun(tmp_path):
    """A copy of the program, the run-time lock from the index, and nothing of this environment."""
    salinan = tmp_path / "LKjIP unduhan"
    daftar = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "generator", "templates", "windows", "*.lock", "setup.cfg"],
        cwd=SUMBER, capture_output=True, check=True, encoding="utf-8",
    ).stdout.splitlines()  # fmt: skip
    for nama in daftar:
        (salinan / nama).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SUMBER / nama, salinan / nama)
    folder = str(SUMBER / "input_samples" / "lumajang-2020")
    python = pasang.pastikan_terpasang(salinan, tmp_path / "rumah", diam)
    assert pasang.jalankan(python, salinan, ["kenali", folder]) == 0
    assert pasang.jalankan(python, salinan, ["buat", folder, "--tanpa-halaman"]) == 0
    assert {p.name for p in (salinan / "output" / "lumajang-2020").iterdir()} >= {"LKjIP.docx", "catatan.xlsx"}
