# Every command sets up what it needs in .venv; `make help` lists them.

PYTHON ?= python3
BIN := .venv/bin
# A file's tests stay in one process, so that what they share is made once; the files keep the order of
# pyproject.toml, what needs no browser first.
PYTEST := $(BIN)/pytest --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder
export NO_MKDOCS_2_WARNING = 1# Material's notice of its own end of life

.PHONY: help serve build check test audit evaluate question addresses bench lock upgrade pictures clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /make \1|/p' Makefile | while IFS='|' read -r command text; do printf '%-18s%s\n' "$$command" "$$text"; done

serve: .venv/site ## the site on this machine, with live reload
	$(BIN)/mkdocs serve

build: .venv/site ## the site in site/
	$(BIN)/mkdocs build --strict

check: .venv/tests ## content, data, texts and code without a browser, in seconds: run it while you write
	$(BIN)/python -m tools.check

test: .venv/tests ## all tests, in the built site and in a browser, in about three minutes on two cores
	$(BIN)/python -m tools.browser # installs one, and a Korean font, where apt can
	$(PYTEST)

audit: .venv/tests ## the slow tests, at most 30 minutes: each week, and before an issue is closed
	$(BIN)/python -m tools.browser
	$(PYTEST) -m slow

evaluate: .venv/tests build ## ranking of the search on its open queries, in seconds
	$(BIN)/python -m tools.browser
	$(BIN)/python -m tools.bench.evaluate --misses

bench: .venv/bench ## our search beside the theme's and Pagefind (20 minutes); parts alone: make bench PARTS=search
	$(BIN)/python -m tools.bench $(PARTS)

# `large`, with 5,000 questions, runs only if named; python -m tools.bench --help says what each is.
bench: PARTS ?= search build pages

# Each file is pinned within the versions of the one before it, for all platforms and from Python 3.11 on.
LOCK = $(CURDIR)/$(BIN)/uv pip compile --quiet $(UPGRADE) --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-header --output-file requirements.txt requirements.in
lock: .venv/tests ## pin what the requirements.in name, with hashes; what is pinned already keeps its version
	$(LOCK)
	cd tests && $(LOCK)
	cd tools/bench && $(LOCK)

upgrade: UPGRADE = --upgrade
upgrade: lock ## the same, with the newest version of everything

question: .venv/site ## a new question: asks for what it needs, and writes its pages and its entry
	$(BIN)/python -m content.new question

addresses: .venv/site ## record new pages, headings and terms in data/published.txt, so that none is ever lost
	$(BIN)/python -m content.addresses

pictures: .venv/tests ## preview pictures, icons and the screenshot of the README
	$(BIN)/python -m tools.pictures.make

clean: ## remove what the commands have made
	rm -rf .venv .cache site

.venv/bin/python:
	$(PYTHON) -m venv .venv

# tests/requirements.txt holds the site's packages, too, in the same versions (`make check` compares).
.venv/site: requirements.txt | .venv/bin/python
	$(BIN)/pip install --quiet --requirement requirements.txt
	touch $@

.venv/tests: tests/requirements.txt | .venv/bin/python
	$(BIN)/pip install --quiet --requirement tests/requirements.txt
	touch $@

.venv/bench: tools/bench/requirements.txt .venv/tests
	$(BIN)/pip install --quiet --requirement tools/bench/requirements.txt
	touch $@
