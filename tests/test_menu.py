"""lkjip tanpa perintah: menu di terminal, bantuan di tempat lain."""

import sys

import pytest

from generator import cli
from generator import menu
from generator.cli import app


@pytest.fixture
def jawab(monkeypatch):
    """Return a function that runs the menu on typed lines; it returns the commands that ran."""

    def jalankan(*baris: str, gagal: BaseException | None = None) -> list[list[str]]:
        sisa = iter(baris)
        perintah: list[list[str]] = []

        def ketik(_: str = "") -> str:
            try:
                return next(sisa)
            except StopIteration:
                raise gagal or EOFError from None

        monkeypatch.setattr("builtins.input", ketik)
        menu.jalankan_menu(lambda p: perintah.append(list(p)) or 0)
        return perintah

    return jalankan


def test_setiap_pilihan_menjalankan_perintah_yang_ada():
    perintah = {p.name or p.callback.__name__ for p in app.registered_commands}
    assert {p.perintah for p in menu.PILIHAN.values()} <= perintah


def test_kembali_ke_menu_sesudah_perintah_sampai_nol(jawab):
    assert jawab("2", "dinas", "4", "dinas", "0", "3", "dinas") == [["kenali", "dinas"], ["buat", "dinas"]]


def test_perbarui_meminta_laporan_lalu_folder(jawab):
    assert jawab("5", "LKjIP.docx", "dinas", "0") == [["perbarui", "LKjIP.docx", "dinas"]]


def test_halaman_dan_pembanding_boleh_tanpa_folder(jawab):
    assert jawab("1", "", "6", "LKjIP.docx", "", "0") == [["web"], ["reviu", "LKjIP.docx"]]


def test_yang_wajib_tetapi_kosong_kembali_ke_menu(jawab):
    assert jawab("2", "", "6", "", "5", "LKjIP.docx", "", "0") == []


def test_nomor_yang_tidak_ada_disebut(jawab, capsys):
    assert jawab("9", "kenali", "0") == []
    assert capsys.readouterr().out.count("tidak ada di menu. Ketik angka 0 sampai 6.") == 2


@pytest.mark.parametrize("gagal", [EOFError(), KeyboardInterrupt()])
@pytest.mark.parametrize("baris", [(), ("2",)])
def test_akhir_masukan_dan_ctrl_c_keluar_dengan_tenang(jawab, baris, gagal):
    assert jawab(*baris, gagal=gagal) == []


@pytest.mark.parametrize(
    ("diketik", "alamat"),
    [
        (r'"D:\Data Dinas\Koperasi & UKM"', r"D:\Data Dinas\Koperasi & UKM"),
        (r"& 'D:\Data Dinas'", r"D:\Data Dinas"),
        ("  /srv/dinas  ", "/srv/dinas"),
        ("'/srv/data dinas' ", "/srv/data dinas"),
        ("D'Sasana", "D'Sasana"),
        ('"', '"'),
    ],
)
def test_kutip_dari_folder_yang_diseret_dibuang(diketik, alamat):
    assert menu.bersihkan_alamat(diketik) == alamat


def test_di_terminal_menu_yang_tampil_dan_perintahnya_sungguh_berjalan(jawab, monkeypatch, capsys):
    baris = iter(["2", "tidak-ada", "0"])
    monkeypatch.setattr("builtins.input", lambda _: next(baris))
    monkeypatch.setattr(sys, "argv", ["lkjip"])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    cli.main()
    tercetak = capsys.readouterr()
    assert tercetak.out.count("0  Keluar") == 2
    assert "tidak-ada" in tercetak.err


def test_bukan_di_terminal_bantuan_yang_tampil(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["lkjip"])
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    with pytest.raises(SystemExit) as keluar:
        cli.main()
    assert keluar.value.code == cli.SALAH_PAKAI
    assert "kenali" in capsys.readouterr().out
