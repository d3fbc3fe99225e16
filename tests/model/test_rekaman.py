"""Rekaman berlaku seperti dataclass beku: yang sama pada dataclass bawaan Python, sama pula padanya."""

import copy
import pickle
from dataclasses import FrozenInstanceError
from dataclasses import dataclass
from dataclasses import field
from dataclasses import fields
from dataclasses import is_dataclass
from dataclasses import replace

import pytest

from generator.model.rekaman import rekaman


@rekaman
class Cepat:
    """A record of ours."""

    nama: str
    angka: int = 0
    daftar: dict = field(default_factory=dict)
    letak: int = field(default=0, compare=False)

    @property
    def dua_kali(self) -> int:
        return self.angka * 2


@dataclass(frozen=True, slots=True)
class Bawaan:
    """The same as Python makes it."""

    nama: str
    angka: int = 0
    daftar: dict = field(default_factory=dict)
    letak: int = field(default=0, compare=False)


@rekaman
class Hampa:
    """Without fields."""


@rekaman
class Satu:
    """One field, checked when it is made."""

    isi: tuple[int, ...]

    def __post_init__(self) -> None:
        if not self.isi:
            raise ValueError("kosong")


@pytest.mark.parametrize(("posisi", "bernama"), [
    (("a",), {}), (("a", 2), {}), ((), {"nama": "a", "letak": 3}), (("a", 1, {"x": 1}, 4), {}),
])  # fmt: skip
def test_isi_dan_wakil_teksnya_seperti_dataclass(posisi, bernama):
    kita, python = Cepat(*posisi, **bernama), Bawaan(*posisi, **bernama)
    assert [getattr(kita, f.name) for f in fields(kita)] == [getattr(python, f.name) for f in fields(python)]
    assert repr(kita) == repr(python).replace("Bawaan", "Cepat")


@pytest.mark.parametrize(("posisi", "bernama"), [((), {}), (("a",), {"asing": 1}), (("a", 1, {}, 0, 5), {})])
def test_pemanggilan_salah_ditolak_dengan_pesan_yang_sama(posisi, bernama):
    with pytest.raises(TypeError) as python:
        Bawaan(*posisi, **bernama)
    with pytest.raises(TypeError) as kita:
        Cepat(*posisi, **bernama)
    assert str(kita.value) == str(python.value).replace("Bawaan", "Cepat")


def test_sama_bila_kelas_dan_isinya_sama_letak_tidak_dihitung():
    assert Cepat("a", 1, {}, 5) == Cepat("a", 1, {}, 6)
    assert Cepat("a", 1) != Cepat("a", 2)
    assert Cepat("a") != Bawaan("a") and Bawaan("a") != Cepat("a")
    assert Satu((1,)) == Satu((1,)) != Satu((2,))
    assert Hampa() == Hampa()


def test_hash_mengikuti_kesamaan():
    assert len({Satu((1,)), Satu((1,)), Satu((2,)), Hampa(), Hampa()}) == 3
    with pytest.raises(TypeError):
        hash(Cepat("a"))  # a dict inside has no hash, as in a dataclass


def test_beku_dan_tanpa_atribut_lain():
    isi = Cepat("a")
    for nama in ("nama", "asing"):
        with pytest.raises(FrozenInstanceError):
            setattr(isi, nama, "b")
    with pytest.raises(FrozenInstanceError):
        del isi.nama
    assert not hasattr(isi, "__dict__")


def test_bawaan_dari_pabrik_tidak_dibagi():
    assert Cepat("a").daftar is not Cepat("a").daftar


def test_diganti_disalin_dan_dikirim_ke_proses_lain():
    isi = Cepat("a", 1, {"x": 1}, 2)
    assert replace(isi, angka=5) == Cepat("a", 5, {"x": 1}) and replace(isi, angka=5).letak == 2
    for salinan in (copy.copy(isi), copy.deepcopy(isi), pickle.loads(pickle.dumps(isi))):
        assert salinan == isi and salinan.letak == 2
    assert pickle.loads(pickle.dumps(Satu((1,)))) == Satu((1,))
    assert pickle.loads(pickle.dumps(Hampa())) == Hampa()


def test_diperiksa_saat_dibuat_dan_saat_diganti():
    with pytest.raises(ValueError):
        Satu(())
    with pytest.raises(ValueError):
        replace(Satu((1,)), isi=())


def test_dikenal_sebagai_dataclass_dan_dapat_dipadankan():
    assert is_dataclass(Cepat) and Cepat("a", 4).dua_kali == 8
    match Cepat("a", 7):
        case Cepat(nama, angka):
            assert (nama, angka) == ("a", 7)
