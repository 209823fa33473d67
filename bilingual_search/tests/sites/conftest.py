"""Other sites with the search, built as their own commands build them, and a reader at the browser."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bilingual_search.tests.box.reader import Reader

PACKAGE = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def run():
    """Runs a Python module in a folder, the package being installed: run(folder, "mkdocs", "build")."""

    def run(folder, *command):
        return subprocess.run(
            [sys.executable, "-m", *map(str, command)],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    return run


@pytest.fixture
def new_reader(browser):
    """Makes readers of a site; options are those of a Playwright browser context. Script errors fail the test."""
    readers = []

    def make(url, **options):
        options = {"viewport": {"width": 1280, "height": 900}, **options}
        reader = Reader(browser.new_context(**options), url)
        readers.append(reader)
        return reader

    yield make
    errors = [error for reader in readers for error in reader.errors]
    for reader in readers:
        reader.context.close()
    assert not errors
