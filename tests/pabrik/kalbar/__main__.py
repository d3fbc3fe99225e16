"""python -m tests.pabrik.kalbar: menulis ulang input_samples/kalbar-2024."""

from tests.pabrik.kalbar.buat import FOLDER
from tests.pabrik.kalbar.buat import build_kalbar

if __name__ == "__main__":
    build_kalbar(FOLDER)
