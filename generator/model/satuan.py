"""Satuan indikator sebagaimana ditulis kantor."""

from __future__ import annotations

_PERSEN = frozenset({"%", "persen", "persentase", "presentase", "prosentase", "prosen", "percent"})


def satuan_persen(satuan: str) -> bool:
    """Tell whether a unit as offices write it means percent.

    >>> satuan_persen("Persentase"), satuan_persen("( % )"), satuan_persen("Skor")
    (True, True, False)
    """
    return satuan.strip(" ().\u00a0").casefold() in _PERSEN
