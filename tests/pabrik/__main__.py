"""python -m tests.pabrik: menulis ulang semua folder di input_samples/."""

from tests.pabrik.blitar import buat as blitar
from tests.pabrik.jember import buat as jember
from tests.pabrik.kalbar import buat as kalbar
from tests.pabrik.lumajang import buat as lumajang
from tests.pabrik.magetan import buat as magetan

if __name__ == "__main__":
    magetan.build_magetan(magetan.FOLDER)
    lumajang.build_lumajang(lumajang.FOLDER)
    blitar.build_blitar(blitar.FOLDER)
    jember.build_jember(jember.FOLDER)
    kalbar.build_kalbar(kalbar.FOLDER)
