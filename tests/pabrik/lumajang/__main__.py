"""python -m tests.pabrik.lumajang: menulis ulang input_samples/lumajang-2020."""

from tests.pabrik.lumajang.buat import FOLDER
from tests.pabrik.lumajang.buat import build_lumajang

if __name__ == "__main__":
    build_lumajang(FOLDER)
