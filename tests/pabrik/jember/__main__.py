"""python -m tests.pabrik.jember: menulis ulang input_samples/jember-2026."""

from tests.pabrik.jember.buat import FOLDER
from tests.pabrik.jember.buat import build_jember

if __name__ == "__main__":
    build_jember(FOLDER)
