# `make serve` and `make test` set up everything they need in .venv.

PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING = 1# Material's notice of its own end of life

.PHONY: serve build test bench bench-large lock pictures clean

serve: .venv/site ## the site on this machine, with live reload
	$(BIN)/mkdocs serve --livereload

build: .venv/site ## the site in site/
	$(BIN)/mkdocs build --strict

test: .venv/tests ## all tests
	$(BIN)/python -m tools.browser # installs one where apt can
	$(BIN)/pytest

bench: .venv/bench ## our search beside the theme's and Pagefind: quality, bytes, times (20 minutes)
	$(BIN)/python -m tools.bench

bench-large: .venv/bench ## the same with 5,000 questions, too
	$(BIN)/python -m tools.bench --large

lock: .venv/tests ## newest versions of all dependencies, pinned
	$(BIN)/pip install --quiet pip-tools
	$(BIN)/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url --no-emit-find-links --no-header requirements.in
	cd tests && ../$(BIN)/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url --no-emit-find-links --no-header requirements.in
	cd tools/bench && ../../$(BIN)/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url --no-emit-find-links --no-header requirements.in

pictures: .venv/tests ## preview pictures, icons and the screenshot of the README
	$(BIN)/python -m tools.pictures.make

clean:
	rm -rf .venv site

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/site: requirements.txt | .venv/bin/python
	$(BIN)/pip install --quiet --requirement requirements.txt
	touch $@

.venv/tests: requirements.txt tests/requirements.txt | .venv/bin/python
	$(BIN)/pip install --quiet --requirement tests/requirements.txt
	touch $@

.venv/bench: tools/bench/requirements.txt .venv/tests
	$(BIN)/pip install --quiet --requirement tools/bench/requirements.txt
	touch $@
