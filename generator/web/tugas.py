"""Satu pekerjaan di belakang layar, dengan langkah yang sedang dikerjakan dan pesan bila gagal."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable

from generator import alur
from generator.document.cetakan import TemplatSalah
from generator.reading.folder import FolderTidakAda

GALAT_SENDIRI = (
    "Kesalahan di dalam program ini, bukan di berkas Anda. Rinciannya tertulis di jendela tempat LKjIP dijalankan; "
    "kirimkan tulisan itu kepada pengelola program."
)


class Tugas:
    """Runs once. `langkah` is what is being done now, `galat` why it stopped ("" when it went well)."""

    def __init__(self, judul: str, tujuan: str) -> None:
        self.judul, self.tujuan = judul, tujuan
        self.langkah, self.galat, self.selesai = "", "", False

    def jalankan(self, kerja: Callable[[alur.Kemajuan], None]) -> None:
        """Do the work; a user's mistake becomes a message, a mistake of ours a traceback in the terminal as well."""
        try:
            kerja(self._lapor)
        except (alur.TidakDapatDisusun, TemplatSalah, FolderTidakAda) as galat:
            self.galat = str(galat)
        except OSError as galat:
            from generator.tampilan import sebut_galat

            nama = f' "{galat.filename}"' if galat.filename else ""
            self.galat = f"Berkas{nama} tidak dapat dibaca atau ditulis: {sebut_galat(galat)}."
        except Exception:  # anything else is our bug: say so, and keep the page alive
            traceback.print_exc(file=sys.stderr)
            self.galat = GALAT_SENDIRI
        finally:
            self.selesai = True

    def _lapor(self, langkah: str) -> None:
        self.langkah = langkah
