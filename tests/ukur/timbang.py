"""Run a command and print its processor seconds and peak megabytes, those of its workers included (largest process).

A program of its own and small on purpose: Linux counts the peak of the process that starts a command as the command's.
Compiled modules are kept, as on a user's machine: else our own sources alone would be compiled anew in every turn.
"""

import os
import sys


def main() -> None:
    lingkungan = {nama: isi for nama, isi in os.environ.items() if nama != "PYTHONDONTWRITEBYTECODE"}
    nomor = os.posix_spawn(sys.executable, [sys.executable, *sys.argv[1:]], lingkungan,
                           file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])  # fmt: skip
    _, keadaan, pakai = os.wait4(nomor, 0)
    print(pakai.ru_utime + pakai.ru_stime, pakai.ru_maxrss / 1024)
    sys.exit(os.waitstatus_to_exitcode(keadaan))


if __name__ == "__main__":
    main()
