# Perintah pengembang dan contoh. Pengguna sehari-hari memakai perintah lkjip (lihat README.md).
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
SIAP := $(VENV)/.siap

.DEFAULT_GOAL := help
.PHONY: help laporan laporan-semua test test-lama bench contoh templat kunci wheelhouse periksa-gaya bersih

help: ## tampilkan daftar ini
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/' | expand -t 24

$(SIAP): requirements.lock setup.cfg pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Diperlukan Python 3.11 atau lebih baru; $(PYTHON) tidak ada atau lebih lama. Contoh: make PYTHON=python3.12 laporan"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "Python ini tanpa modul venv. Di Debian/Ubuntu: sudo apt install python3-venv, lalu ulangi."; exit 1; }
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

laporan: $(SIAP) ## pasang yang diperlukan, lalu susun laporan contoh ke output/
	$(PY) -m generator buat input_samples/magetan-2025

laporan-semua: $(SIAP) ## susun laporan setiap folder di input_samples/ ke output/
	@for folder in input_samples/*/; do $(PY) -m generator buat "$$folder" || exit 1; done

test: $(SIAP) ## pasang yang diperlukan, lalu jalankan semua tes
	$(PY) -m pytest -n 2

test-lama: $(SIAP) ## tes yang lama: berkas acak, banyak kantor
	$(PY) -m pytest -n 2 -m lama -rP --durations=12

bench: $(SIAP) ## ukur waktu dan memori di samping alat lain, tulis benchmarks/README.md
	$(PY) -m tests.ukur

contoh: $(SIAP) ## susun ulang buku kerja contoh dari angka laporan aslinya
	$(PY) -m tests.pabrik

templat: $(SIAP) ## susun ulang templat Word bawaan
	$(PY) -m tests.pabrik.templat

kunci: $(SIAP) ## susun ulang requirements-pakai.lock: yang dipasang di kantor, tanpa alat tes
	$(PY) -m windows.kunci

wheelhouse: $(SIAP) ## kumpulkan roda Windows ke wheelhouse/, untuk memasang tanpa internet
	$(PY) -m windows.roda

gambar: $(SIAP) ## potret ulang gambar di docs/panduan.md dengan Chromium
	LKJIP_GAMBAR=docs/gambar $(PY) -m pytest tests/web/test_peramban.py

periksa-gaya: $(SIAP) ## periksa gaya kode
	$(VENV)/bin/ruff check --config .ci/ruff.toml .

bersih: ## hapus lingkungan dan hasil
	rm -rf $(VENV) output/*/
