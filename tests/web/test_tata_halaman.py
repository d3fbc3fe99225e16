"""Setiap halaman dapat dipakai tanpa melihat dan tanpa tetikus: isian bernama, id tunggal, gulungan terjangkau."""

from collections import Counter

import pytest
from lxml import html

from tests.kantor_contoh import BLITAR
from tests.kantor_contoh import siap_contoh
from tests.web.conftest import Peramban
from tests.web.conftest import buka_rumah

HALAMAN = (
    "/berkas", "/kenali", "/kenali/0", "/catatan", "/susun", "/susun/pengaturan", "/susun/perbarui", "/susun/templat",
    "/susun/buku-kerja", "/susun/tabel/3_2", "/susun/grafik/capaian_tahunan", "/reviu", "/tidak-ada",
)  # fmt: skip
ISIAN = "//input[not(@type='hidden')] | //select | //textarea"
TERJANGKAU = ".//a[@href] | .//button | .//input | .//select | .//textarea | .//summary"


@pytest.fixture(scope="module")
def satu(tmp_path_factory):
    rumah = buka_rumah(tmp_path_factory.mktemp("tata"))
    with Peramban(rumah) as peramban:
        peramban.masuk().ruang.siap = siap_contoh(BLITAR)
        yield peramban
    rumah.tutup()


@pytest.fixture
def akar(satu, request):
    return html.fromstring(satu.get(request.param).text)


def tanpa_nama(akar) -> list[str]:
    """Return the fields that have neither a label nor an aria-label."""
    untuk = set(akar.xpath("//label/@for"))
    return [
        html.tostring(isian, encoding="unicode")[:120] for isian in akar.xpath(ISIAN)
        if not (isian.get("aria-label") or isian.get("id") in untuk or isian.xpath("ancestor::label"))
    ]  # fmt: skip


@pytest.mark.parametrize("akar", HALAMAN, indirect=True)
def test_halaman_dapat_dipakai_dengan_papan_ketik_dan_pembaca_layar(akar):
    assert akar.get("lang") == "id" and len(akar.xpath("//h1")) == 1 and len(akar.xpath("//main")) == 1
    assert [i for i, n in Counter(akar.xpath("//@id")).items() if n > 1] == []
    assert tanpa_nama(akar) == []
    assert [n for n in akar.xpath("//@aria-labelledby | //@aria-describedby") for i in n.split()
            if not akar.xpath(f"//*[@id='{i}']")] == []  # fmt: skip
    gulungan = akar.xpath("//*[contains(concat(' ', @class, ' '), ' gulir ')][not(@tabindex)]")
    assert [g for g in gulungan if not g.xpath(TERJANGKAU)] == []


def test_isian_tanpa_nama_ditemukan():
    akar = html.fromstring('<form><input name="a"><label>b <input name="b"></label><select id="c"></select></form>')
    assert len(tanpa_nama(akar)) == 2
