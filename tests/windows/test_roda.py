"""make wheelhouse: setiap pustaka untuk setiap Python, dan yang tidak ada rodanya disebut."""

from pathlib import Path

from windows import roda
from windows.pasang import VERSI_PYTHON


class Pip:
    """Stand for pip: `sumber` exist as source only, `tiada` not at all; a wheel already fetched is found."""

    def __init__(self, tujuan: Path, sumber: dict[str, str], tiada: tuple[str, ...] = ()):
        self.tujuan, self.sumber, self.tiada = tujuan, sumber, tiada

    def __call__(self, argumen):
        if argumen[0] == "wheel":
            satu = argumen[-1]
            (self.tujuan / f"{satu.replace('==', '-')}-{self.sumber.get(satu, 'py3-none-any')}.whl").touch()
            return 0
        diminta = [a for a in argumen if "==" in a]
        for satu in diminta:
            ada = any(self.tujuan.glob(f"{satu.replace('==', '-')}-*.whl"))
            if satu in self.tiada or (satu in self.sumber and not ada):
                return 1
        return 0


def test_semua_roda_ada(tmp_path):
    assert roda.kumpulkan(["a==1"], tmp_path, Pip(tmp_path, {})) == {}


def test_sumber_python_murni_dibuat_rodanya(tmp_path):
    assert roda.kumpulkan(["a==1", "docopt==1"], tmp_path, Pip(tmp_path, {"docopt==1": "py2.py3-none-any"})) == {}
    assert [p.name for p in tmp_path.iterdir()] == ["docopt-1-py2.py3-none-any.whl"]


def test_roda_yang_hanya_untuk_komputer_ini_dibuang_dan_disebut(tmp_path):
    pip = Pip(tmp_path, {"c==1": "cp311-cp311-linux_x86_64"})
    assert roda.kumpulkan(["a==1", "c==1"], tmp_path, pip) == {v: ["c==1"] for v in VERSI_PYTHON}
    assert list(tmp_path.iterdir()) == []


def test_setiap_syarat_terkunci_satu_versi():
    assert all(s.count("==") == 1 and ";" not in s for s in roda.baca_syarat(roda.KUNCI_PAKAI))
