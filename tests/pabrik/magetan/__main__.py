"""python -m tests.pabrik.magetan: menulis ulang input_samples/magetan-2025."""

from tests.pabrik.magetan.buat import FOLDER
from tests.pabrik.magetan.buat import build_magetan

if __name__ == "__main__":
    build_magetan(FOLDER)
