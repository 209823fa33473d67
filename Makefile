# `make serve` and `make test` set up everything they need in .venv.

PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING = 1# Material's notice of its own end of life

.PHONY: serve build test lock pictures clean

serve: .venv/site ## the site on this machine, with live reload
	$(BIN)/mkdocs serve --livereload

build: .venv/site ## the site in site/
	$(BIN)/mkdocs build --strict

test: .venv/tests ## all tests
	$(BIN)/python -m tests.support.browser
	$(BIN)/pytest

lock: .venv/tests ## newest versions of all dependencies, pinned
	$(BIN)/pip install --quiet pip-tools
	$(BIN)/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url --no-emit-find-links --no-header requirements.in
	cd tests && ../$(BIN)/pip-compile --quiet --upgrade --strip-extras --no-emit-index-url --no-emit-find-links --no-header requirements.in

pictures: .venv/tests ## preview pictures, icons and the screenshot of the README
	PYTHONPATH=hooks $(BIN)/python -m pictures.make

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
