"""Batang sebuah grafik: bersebelahan, atau bertumpuk menurut jumlah atau bagiannya, dengan angkanya."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from generator.document.baca_rupa_grafik import RupaGrafik
from generator.document.grafik import DataGrafik
from generator.web.bidang_grafik import Bidang
from generator.web.bidang_grafik import Potong
from generator.web.goresan import UKURAN_ANGKA
from generator.web.goresan import kotak_svg
from generator.web.goresan import lebar_tulisan
from generator.web.goresan import teks_svg
from generator.web.teks_grafik import tulis_angka
from generator.web.teks_grafik import warna_grafik
from generator.web.teks_grafik import warna_tulisan

_SELA_KELOMPOK = Decimal("0.7")


def gambar_batang(data: DataGrafik, rupa: RupaGrafik, bidang: Bidang, potong: Sequence[Potong]) -> str:
    """Draw the bars of each category, with their figures at their ends, in stacked ones in their middle."""
    jatah = (bidang.lebar if bidang.tegak else bidang.tinggi) / len(data.kategori)
    sederet = 1 if rupa.tumpuk else len(data.deret)
    tebal = jatah / (sederet + _SELA_KELOMPOK)
    isi, label = [], []
    for satu in potong:
        awal = bidang.tengah(satu.kategori, len(data.kategori)) - tebal * sederet / 2
        tepi = awal if rupa.tumpuk else awal + tebal * satu.deret
        dari, sampai = bidang.letak(max(bidang.skala[0], satu.dari)), bidang.letak(satu.sampai)
        kecil, panjang = min(dari, sampai), abs(sampai - dari)
        kotak = (tepi, kecil, tebal, panjang) if bidang.tegak else (kecil, tepi, panjang, tebal)
        warna = warna_grafik(rupa, satu.deret)
        isi.append(kotak_svg(*kotak, warna))
        nilai, tengah = data.deret[satu.deret].nilai[satu.kategori], tepi + tebal / 2
        tulisan = tulis_angka(nilai, data)
        if rupa.tumpuk:
            x, y = (tengah, kecil + panjang / 2) if bidang.tegak else (kecil + panjang / 2, tengah)
            muat = panjang >= (UKURAN_ANGKA if bidang.tegak else lebar_tulisan(tulisan, UKURAN_ANGKA))
            label.append(teks_svg(x, y + 3, tulisan, "middle", UKURAN_ANGKA, warna_tulisan(warna) if muat else ""))
        elif bidang.tegak:
            y = sampai - 3 if satu.sampai >= 0 else sampai + 9
            label.append(teks_svg(tengah, y, tulisan, "middle", UKURAN_ANGKA))
        else:
            x, rata = (sampai + 3, "start") if satu.sampai >= 0 else (sampai - 3, "end")
            label.append(teks_svg(x, tengah + 3, tulisan, rata, UKURAN_ANGKA))
    return "".join(isi) + ("".join(label) if rupa.berangka else "")
