"""python -m tests.pabrik.blitar: menulis ulang input_samples/blitar-2025."""

from tests.pabrik.blitar.buat import FOLDER
from tests.pabrik.blitar.buat import build_blitar

if __name__ == "__main__":
    build_blitar(FOLDER)
