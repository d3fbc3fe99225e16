"""Bantuan (--help) berbahasa Indonesia: typer menulis kepala, jenis isian, dan penutupnya dalam bahasa Inggris."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import Any

import typer
from typer.core import TyperCommand
from typer.core import TyperGroup

_KEPALA = {
    "ARGUMENTS_PANEL_TITLE": "Masukan", "OPTIONS_PANEL_TITLE": "Pilihan", "COMMANDS_PANEL_TITLE": "Perintah",
    "REQUIRED_LONG_STRING": "[wajib]", "DEFAULT_STRING": "[baku: {}]",
}  # fmt: skip
_JENIS = {"path": "alamat", "str": "teks", "int": "angka", "int range": "angka"}
_PEMAKAIAN = (("Usage: ", "Pemakaian: "), ("[OPTIONS]", "[PILIHAN]"), ("COMMAND [ARGS]...", "PERINTAH …"))


class _Bantuan:
    """What a command and the group of commands say otherwise than typer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for satu in self.params:
            satu.type = copy(satu.type)
            satu.type.name = _JENIS.get(satu.type.name, satu.type.name)

    def get_usage(self, ctx: Any) -> str:
        teks = super().get_usage(ctx)
        for inggris, indonesia in _PEMAKAIAN:
            teks = teks.replace(inggris, indonesia)
        return teks

    def get_help_option(self, ctx: Any) -> Any:
        pilihan = super().get_help_option(ctx)
        if pilihan is not None:
            pilihan.help = "Tampilkan bantuan ini."
        return pilihan

    def format_help(self, ctx: Any, formatter: Any) -> None:
        from typer import rich_utils

        for nama, teks in _KEPALA.items():
            setattr(rich_utils, nama, teks)
        super().format_help(ctx, formatter)


class Perintah(_Bantuan, TyperCommand):
    """One command."""


class Grup(_Bantuan, TyperGroup):
    """All commands."""


class Aplikasi(typer.Typer):
    """A typer application whose help is Indonesian."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(cls=Grup, **kwargs)

    def command(self, name: str | None = None, **kwargs: Any) -> Callable:
        return super().command(name, cls=Perintah, **kwargs)
